"""Pain and paraesthesia on the body chart, and where they meet (clinical.md D1, D2, D5 no. 3)."""

from collections.abc import Iterator

from procroom.domain.body_map import VIEWS, Cells, Overlap, overlap
from procroom.domain.devices import tenths
from procroom.domain.language import Language, mark
from procroom.domain.values import Point
from procroom.notes.body_chart import body_chart
from procroom.notes.drawing import (
    Anchor,
    Area,
    Drawing,
    Ink,
    Line,
    Shape,
    Words,
    box,
    fitted,
    hatched,
    moved,
    text_width,
)

FRONT, BACK = mark("note", "Front"), mark("note", "Back")
_RIGHT, _LEFT = mark("note", "R"), mark("note", "L")
_PAIN, _FELT, _BOTH = mark("note", "Pain"), mark("note", "Paraesthesia"), mark("note", "Both")
_TITLE, _HEAD, _LETTER, _LEGEND = 4.4, 4.2, 2.4, 4.6
_HATCH = 1.1


def body_view(
    view: str,
    height: float,
    language: Language,
    *,
    pain: Cells = frozenset(),
    felt: Cells = frozenset(),
    grid: bool = True,
) -> Drawing:
    """One figure with painted cells. The key of a cell's area is its id.

    Args:
        view: ``front`` or ``back``.
        height: of the figure in mm, letters above it not counted.
        language: of the words.
        pain: painful cells.
        felt: cells with paraesthesia; what is in both is drawn as both.
        grid: whether cells that are not painted show their edges.
    """
    chart = body_chart()
    scale = height / chart.height
    width = 2 * chart.half_width * scale

    def at(point: Point) -> Point:
        return Point(width / 2 + point.x * scale, _HEAD + point.y * scale)

    cells = {cell: tuple(map(at, points)) for cell, points in chart.of_view(view).items()}
    rim, line = _rim(height), max(0.07, 0.0016 * height)
    shapes: list[Shape] = [Area(points, None, Ink.SKIN_EDGE, rim) for points in cells.values()]
    for cell, points in cells.items():
        edge = Ink.RULE if grid else Ink.SKIN
        shapes.append(Area(points, Ink.SKIN, edge, line, key=cell))
    shapes += [Line(tuple(map(at, found)), Ink.SKIN_EDGE, 1.6 * line) for found in chart.lines[view]]
    for cell, points in cells.items():
        shapes += _painted(cell, points, pain, felt, line, max(_HATCH, height / 80))
    title = language.text("note", FRONT if view == "front" else BACK)
    size = fitted(title, _LETTER, width * 0.36, least=1.4)
    shapes.append(Words(Point(width / 2, 2.6), title, size, Ink.QUIET, Anchor.MIDDLE))
    sides = (_RIGHT, _LEFT) if view == "front" else (_LEFT, _RIGHT)
    for side, x in zip(sides, (0.24, 0.76), strict=True):
        words = language.text("note", side)
        shapes.append(Words(Point(width * x, 2.6), words, _LETTER, Ink.TEXT, Anchor.MIDDLE, bold=True))
    return Drawing(f"body.{view}", width, _HEAD + height + rim, tuple(shapes))


def _painted(
    cell: str, points: tuple[Point, ...], pain: Cells, felt: Cells, line: float, step: float
) -> Iterator[Shape]:
    in_pain, in_felt = cell in pain, cell in felt
    if not (in_pain or in_felt):
        return
    fill = Ink.BOTH if in_pain and in_felt else Ink.PAIN if in_pain else Ink.FELT
    yield Area(points, fill, fill, line, key=cell)
    if in_pain:
        yield from hatched(points, step, slope=1, ink=Ink.TEXT, width=max(0.1, line))
    if in_felt:
        yield from hatched(points, step, slope=-1, ink=Ink.PAPER, width=max(0.18, 1.8 * line))


def map_size(height: float, *, titled: bool) -> tuple[float, float]:
    """Width and height that a map takes, without drawing it."""
    chart = body_chart()
    width = len(VIEWS) * 2 * chart.half_width * height / chart.height
    return width, (_TITLE if titled else 0.0) + _HEAD + height + _rim(height) + _LEGEND


def _rim(height: float) -> float:
    """How thick the outline of a figure is."""
    return max(0.35, 0.012 * height)


def body_map(
    name: str,
    height: float,
    language: Language,
    *,
    pain: Cells | None = None,
    felt: Cells | None = None,
    title: str = "",
    grid: bool = True,
) -> Drawing:
    """Front and back side by side, with a heading and the key of its patterns.

    Args:
        name: of the drawing.
        height: of a figure in mm.
        language: of the words.
        pain: painful cells; None where nobody painted, which the key then does not name.
        felt: cells with paraesthesia, as ``pain``.
        title: heading; empty for none.
        grid: whether cells that are not painted show their edges.
    """
    views = [
        body_view(view, height, language, pain=pain or frozenset(), felt=felt or frozenset(), grid=grid)
        for view in VIEWS
    ]
    top = _TITLE if title else 0.0
    width = sum(each.width for each in views)
    shapes: list[Shape] = []
    if title:
        shapes.append(Words(Point(0, 3.0), title, 2.8, bold=True))
    left = 0.0
    for each in views:
        shapes += moved(each.shapes, left, top)
        left += each.width
    below = top + views[0].height
    told = counts_told(pain, felt, language)
    shapes += _legend(pain, felt, language, below)
    deep = below + _LEGEND
    return Drawing(name, width, deep, tuple(shapes), " ".join(filter(None, (title, told))))


def _legend(pain: Cells | None, felt: Cells | None, language: Language, top: float) -> Iterator[Shape]:
    entries = [
        *([(_PAIN, Ink.PAIN, True, False)] if pain is not None else []),
        *([(_FELT, Ink.FELT, False, True)] if felt is not None else []),
        *([(_BOTH, Ink.BOTH, True, True)] if pain is not None and felt is not None else []),
    ]
    left = 0.0
    for words, fill, rises, falls in entries:
        square = box(left, top + 1.4, 4.2, 2.6)
        yield from _patterned(square, fill, rises=rises, falls=falls)
        said = language.text("note", words)
        yield Words(Point(left + 5.0, top + 3.5), said, 2.3, Ink.TEXT)
        left += 5.0 + text_width(said, 2.3) + 3.2


def _patterned(points: tuple[Point, ...], fill: Ink, *, rises: bool, falls: bool) -> Iterator[Shape]:
    """An area as a painted cell looks."""
    yield Area(points, fill, Ink.SKIN_EDGE, 0.12)
    if rises:
        yield from hatched(points, _HATCH, slope=1, ink=Ink.TEXT, width=0.12)
    if falls:
        yield from hatched(points, _HATCH, slope=-1, ink=Ink.PAPER, width=0.2)


def coverage_bar(found: Overlap, width: float, language: Language) -> Drawing:
    """Counts of a paper map as a bar: the painful cells with and without paraesthesia, and apart from them those outside.

    Args:
        found: the counts; nothing is drawn of counts that cannot be.
        width: in mm.
        language: of the words.
    """
    if found.percent is None:
        return Drawing("coverage", width, 0.0, ())
    say = language.text
    extra = found.extra or 0
    gap = 2.0 if extra else 0.0
    unit = (width - gap) / (found.pain + extra)
    rest = found.pain - found.both
    parts = (
        (0.0, found.both, Ink.BOTH, True, True, say("note", "both {count}", count=found.both)),
        (found.both * unit, rest, Ink.PAIN, True, False, say("note", "pain only {count}", count=rest)),
        (found.pain * unit + gap, extra, Ink.FELT, False, True, say("note", "outside {count}", count=extra)),
    )
    shapes: list[Shape] = []
    told = []
    line = 0
    for left, count, fill, rises, falls, words in parts:
        if not count:
            continue
        shapes += _patterned(box(left, 0.4, count * unit, 6.0), fill, rises=rises, falls=falls)
        shapes += _patterned(box(0, 8.4 + 3.6 * line, 4.2, 2.6), fill, rises=rises, falls=falls)
        shapes.append(Words(Point(5.2, 10.6 + 3.6 * line), words, 2.3))
        told.append(words)
        line += 1
    return Drawing("coverage", width, 8.4 + 3.6 * line, tuple(shapes), ", ".join(told))


def counts_told(pain: Cells | None, felt: Cells | None, language: Language) -> str:
    """The counts of two painted maps in a sentence; empty unless both were painted."""
    if pain is None or felt is None:
        return ""
    found = overlap(pain, felt)
    say = language.text
    counts = say(
        "note",
        "Paraesthesia in {both} of {pain} painful cells; {extra} outside the pain.",
        both=found.both,
        pain=found.pain,
        extra=found.extra,
    )
    if found.percent is None:
        return counts
    return f"{say('note', 'Coverage {percent} %', percent=tenths(found.percent))}. {counts}"
