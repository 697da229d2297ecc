"""Geometry of a figure: image points to the picture as shown, and marks as polylines and labels. Pure numbers.

Lengths that belong to paper or screen (stroke widths, heads, type sizes) are given in ``unit``: how many pixels of
the shown picture make one printed point (1/72 in). Nothing here knows a canvas.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from procroom.domain.case import Mark, MarkKind, SavedView
from procroom.domain.language import ENGLISH, Language
from procroom.domain.lesions import BENCH
from procroom.domain.values import Point
from procroom.imaging.leads import lead_way
from procroom.imaging.lesions import LesionOutline, lesion_outline
from procroom.notes.captions import figure_text, how_measured, orientation
from procroom.notes.document import DrawnLesion

#: Every stroke is drawn twice, dark and wide, then light and narrow: visible on black, on white and in grey print.
HALO_PT, CORE_PT = 2.9, 1.15
LABEL_PT, DETAIL_PT = 7.5, 5.6
#: Dash and gap of a dashed stroke.
DASH_PT = (2.6, 1.9)
#: Lines of lesions are thin: they are small, and no fact of this patient.
_THIN = 0.5
_HEAD_PT, _TIP_PT, _TICK_PT, _RING_PT, _ARC_PT, _DOT_PT = 8.0, 9.0, 5.0, 2.6, 16.0, 1.6

Measure = Callable[[str, float], float]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where pixels of the stored image come to lie in the picture as shown (rotated, then flipped).

    Attributes:
        columns, rows: size of the stored image.
        matrix: (a, b, c, d, e, f) with x' = a·x + c·y + e and y' = b·x + d·y + f, as in SVG; y points down.
        width, height: size of the shown picture, in the same pixels.
    """

    columns: int
    rows: int
    matrix: tuple[float, float, float, float, float, float]
    width: int
    height: int

    def point(self, point: Point) -> Point:
        """An image point in the shown picture."""
        a, b, c, d, e, f = self.matrix
        return Point(a * point.x + c * point.y + e, b * point.x + d * point.y + f)


def placement(columns: int, rows: int, rotation: int, flip_horizontal: bool) -> Placement:
    """How an image is shown.

    Args:
        columns: width of the stored image in pixels.
        rows: its height in pixels.
        rotation: degrees clockwise, a multiple of 90.
        flip_horizontal: mirrored left-right, after the rotation.

    Raises:
        ValueError: for another rotation.
    """
    turned: dict[int, tuple[float, float, float, float, float, float]] = {
        0: (1, 0, 0, 1, 0, 0),
        90: (0, 1, -1, 0, rows, 0),
        180: (-1, 0, 0, -1, columns, rows),
        270: (0, -1, 1, 0, 0, columns),
    }
    if rotation not in turned:
        raise ValueError(f"a view is turned by 0, 90, 180 or 270 degrees, not {rotation}")
    width, height = (columns, rows) if rotation in {0, 180} else (rows, columns)
    a, b, c, d, e, f = turned[rotation]
    if flip_horizontal:
        a, c, e = -a, -c, width - e
    return Placement(columns, rows, (a, b, c, d, e, f), width, height)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A polyline; a filled one is closed and painted light inside, a dashed one drawn with gaps.

    ``weight`` is how thick it is, in parts of a mark's line.
    """

    points: tuple[Point, ...]
    filled: bool = False
    dashed: bool = False
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words on the picture: the left end of the base line of ``text``; ``detail`` stands below it, smaller."""

    text: str
    detail: tuple[str, ...]
    at: Point
    size: float
    detail_size: float

    @property
    def detail_step(self) -> float:
        """From one line to the next of ``detail``."""
        return self.detail_size * 1.25


@dataclass(frozen=True, slots=True)
class Drawing:
    """All marks of a view in pixels of the shown picture; ``badge`` says how the picture was turned."""

    strokes: tuple[Stroke, ...]
    labels: tuple[Label, ...]
    badge: str


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A label that is to stand beside something: its words, how they were found, what it belongs to."""

    kind: MarkKind
    points: tuple[Point, ...]
    text: str
    how: str


def drawing(
    view: SavedView,
    place: Placement,
    unit: float,
    measure: Measure,
    language: Language = ENGLISH,
    lesions: Sequence[DrawnLesion] = (),
) -> Drawing:
    """The marks of a saved view and its reference lesions, ready to paint.

    Args:
        view: the saved view.
        place: how its picture is shown.
        unit: pixels of the shown picture a printed point.
        measure: width of a text at a type size, in the unit of the size.
        language: of the words on it.
        lesions: drawn under the marks.
    """
    strokes: list[Stroke] = []
    wanted: list[_Wanted] = []
    for lesion in lesions:
        outline = _outline(view, lesion)
        if outline is not None:
            inner, outer = (tuple(map(place.point, each)) for each in (outline.inner, outline.outer))
            strokes += [Stroke(inner, weight=_THIN), Stroke(outer, dashed=True, weight=_THIN)]
            ahead = (place.point(outline.ahead),)
            size = language.told(lesion.band.width_words)
            wanted.append(_Wanted(MarkKind.NEEDLE, ahead, size, language.text("note", BENCH)))
    for mark in view.marks:
        points = tuple(place.point(point) for point in mark.points)
        strokes.extend(mark_strokes(mark.kind, points, unit))
        wanted.append(_Wanted(mark.kind, points, *label_words(mark, language)))
    taken = _boxes(tuple(strokes), unit)
    boxes: list[Box] = []
    labels = [_label(each, place, unit, measure, taken, boxes) for each in wanted]
    return Drawing(tuple(strokes), tuple(label for label in labels if label), orientation(view, language))


def _outline(view: SavedView, lesion: DrawnLesion) -> LesionOutline | None:
    """Where a lesion lies in the stored image."""
    mark = next((mark for mark in view.marks if mark.mark_id == lesion.mark_id), None)
    if mark is None or mark.scale is None:
        return None
    return lesion_outline(mark.points[0], mark.points[1], mark.scale, lesion.band)


def mark_strokes(kind: MarkKind, points: tuple[Point, ...], unit: float) -> tuple[Stroke, ...]:
    """A mark as strokes; ``points`` are those of ``domain.case.POINTS`` in the shown picture."""
    match kind:
        case MarkKind.NEEDLE:
            return _needle(points[0], points[1], unit)
        case MarkKind.ARROW:
            return _arrow(points[0], points[1], unit)
        case MarkKind.DISTANCE:
            ends = [
                _tick(points[0], points[1], _TICK_PT * unit),
                _tick(points[1], points[0], _TICK_PT * unit),
            ]
            return (Stroke(points), *ends)
        case MarkKind.ANGLE:
            return (Stroke((points[0], points[1], points[2])), _arc(points, _ARC_PT * unit))
        case MarkKind.LEAD:
            dots = [Stroke(_circle(point, _DOT_PT * unit), filled=True) for point in points]
            return (Stroke(lead_way(points)), *dots)
        case MarkKind.CONTRAST:
            return (Stroke((*points, points[0])),)
        case MarkKind.TEXT:
            return ()


def _needle(entry: Point, tip: Point, unit: float) -> tuple[Stroke, ...]:
    """Shaft, a ring at the entry, and a bevelled tip whose point is the tip itself."""
    ring = _RING_PT * unit
    along, _ = _directions(entry, tip)
    start = _moved(entry, along, ring)
    back = _TIP_PT * unit
    bevel = _triangle(tip, entry, back, back * 0.22)
    return (
        Stroke((start, _moved(tip, along, -back * 0.9))),
        Stroke(_circle(entry, ring)),
        Stroke(bevel, filled=True),
    )


def _arrow(tail: Point, head: Point, unit: float) -> tuple[Stroke, ...]:
    """Shaft and an open head, so that an arrow is never taken for a needle."""
    back = _HEAD_PT * unit
    one, _, other = _triangle(head, tail, back, back * 0.5)
    return (Stroke((tail, head)), Stroke((one, head, other)))


def _triangle(apex: Point, away: Point, length: float, half_width: float) -> tuple[Point, Point, Point]:
    along, across = _directions(away, apex)
    base = _moved(apex, along, -length)
    return (_moved(base, across, half_width), apex, _moved(base, across, -half_width))


def _tick(at: Point, towards: Point, half: float) -> Stroke:
    _, across = _directions(at, towards)
    return Stroke((_moved(at, across, half), _moved(at, across, -half)))


def _arc(points: tuple[Point, ...], radius: float) -> Stroke:
    first, vertex, last = points
    start = math.atan2(first.y - vertex.y, first.x - vertex.x)
    sweep = math.atan2(last.y - vertex.y, last.x - vertex.x) - start
    sweep = (sweep + math.pi) % (2 * math.pi) - math.pi
    steps = max(4, int(abs(sweep) * 12))
    angles = [start + sweep * step / steps for step in range(steps + 1)]
    return Stroke(
        tuple(Point(vertex.x + radius * math.cos(a), vertex.y + radius * math.sin(a)) for a in angles)
    )


def _circle(centre: Point, radius: float) -> tuple[Point, ...]:
    angles = [2 * math.pi * step / 24 for step in range(25)]
    return tuple(Point(centre.x + radius * math.cos(a), centre.y + radius * math.sin(a)) for a in angles)


def _directions(start: Point, end: Point) -> tuple[Point, Point]:
    """Unit vectors along start → end and across it; for equal points, straight down."""
    dx, dy = end.x - start.x, end.y - start.y
    length = math.hypot(dx, dy)
    if length == 0:
        return Point(0.0, 1.0), Point(1.0, 0.0)
    return Point(dx / length, dy / length), Point(-dy / length, dx / length)


def _moved(point: Point, direction: Point, distance: float) -> Point:
    return Point(point.x + direction.x * distance, point.y + direction.y * distance)


def label_words(mark: Mark, language: Language = ENGLISH) -> tuple[str, str]:
    """(words, how measured) of a mark on the picture; both empty when it has none."""
    figure = mark.measurement
    text = " ".join(mark.text.split())
    if figure is None:
        return text, ""
    said = f"{text}: {figure_text(figure)}" if text else figure_text(figure)
    return said, how_measured(figure, language)


def _label(
    wanted: _Wanted,
    place: Placement,
    unit: float,
    measure: Measure,
    taken: list[Box],
    labels: list[Box],
) -> Label | None:
    text = wanted.text
    if not text:
        return None
    size, detail_size = LABEL_PT * unit, DETAIL_PT * unit
    room = place.width * 0.6
    lines = tuple(_wrapped(wanted.how, room, lambda words: measure(words, detail_size)))
    width = max(measure(line, at) for line, at in ((text, size), *((line, detail_size) for line in lines)))
    height = size + len(lines) * detail_size * 1.25
    tried = [
        _pushed_inside(Label(text, lines, _at(corner, size), size, detail_size), measure, place)
        for corner in _corners(wanted.kind, wanted.points, width, height, unit)
    ]
    best = min(tried, key=lambda label: _overlaps(_label_box(label, measure), labels, taken))
    labels.append(_label_box(best, measure))
    return best


def _at(corner: Point, size: float) -> Point:
    """The base line start of a label whose top left corner is given."""
    return Point(corner.x, corner.y + size * 0.82)


def _corners(
    kind: MarkKind, points: tuple[Point, ...], width: float, height: float, unit: float
) -> list[Point]:
    """Top left corners to try, best first: beside the end of a mark that is not the fact (never over the tip)."""
    gap = 5 * unit
    if kind is MarkKind.TEXT:
        return [Point(points[0].x, points[0].y - height / 2)]  # a label stands where it was put
    if kind is MarkKind.DISTANCE:
        spot = Point((points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2)
    else:
        spot = points[1] if kind is MarkKind.ANGLE else points[-1] if kind is MarkKind.LEAD else points[0]
    across = (spot.x + gap, spot.x - gap - width, spot.x - width / 2)
    down = (spot.y - height / 2, spot.y + gap, spot.y - gap - height)
    near = [Point(x, y) for x in across for y in down]
    far = [
        Point(x, down[0] + step * height) for step in (1, -1, 2, -2, 3, -3, 4, -4, 5, -5) for x in across[:2]
    ]
    return [*near, *far]


def _label_box(label: Label, measure: Measure) -> Box:
    widths = [measure(label.text, label.size), *(measure(line, label.detail_size) for line in label.detail)]
    top = label.at.y - label.size * 0.82
    bottom = label.at.y + label.size * 0.25 + len(label.detail) * label.detail_step
    return Box(label.at.x, top, label.at.x + max(widths), bottom)


def _overlaps(box: Box, labels: list[Box], strokes: list[Box]) -> tuple[int, int]:
    """Two labels on each other cannot be read at all, so they count first."""
    return sum(box.meets(other) for other in labels), sum(box.meets(other) for other in strokes)


def _pushed_inside(label: Label, measure: Measure, place: Placement) -> Label:
    box = _label_box(label, measure)
    dx = max(0.0, -box.left) or min(0.0, place.width - box.right)
    dy = max(0.0, -box.top) or min(0.0, place.height - box.bottom)
    at = Point(max(0.0, label.at.x + dx), label.at.y + dy)
    return Label(label.text, label.detail, at, label.size, label.detail_size)


def _boxes(strokes: tuple[Stroke, ...], unit: float) -> list[Box]:
    """Small boxes along strokes, so that a slanting needle does not claim its whole bounding box."""
    margin = 1.5 * unit
    found = []
    for stroke in strokes:
        for one, other in pairwise(stroke.points):
            steps = max(1, int(math.hypot(other.x - one.x, other.y - one.y) / (10 * unit)))
            for step in range(steps):
                xs = [one.x + (other.x - one.x) * part / steps for part in (step, step + 1)]
                ys = [one.y + (other.y - one.y) * part / steps for part in (step, step + 1)]
                found.append(Box(min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin))
    return found


def _wrapped(text: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """Lines of whole words, each within ``room`` where a word allows."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
