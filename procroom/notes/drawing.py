"""Drawings that any device can make: lines, areas, discs and words in millimetres, inks by name. No Qt, no paper.

The origin is the top left corner, x to the right, y down. A drawing says nothing of colours: each ink is a name that the
PDF printer and the window's theme give a colour of their own; whatever an ink tells is told by a shape, a pattern or a word
as well, so that a drawing reads in grey.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from procroom.domain.case import SavedView
from procroom.domain.values import Point
from procroom.notes.render.type import BOLD, REGULAR, mixed_width

#: Points in a millimetre.
PT = 72 / 25.4


class Ink(StrEnum):
    """What is drawn, not how it looks."""

    TEXT = "text"
    QUIET = "quiet"
    RULE = "rule"
    FAINT = "faint"
    PAPER = "paper"
    ACCENT = "accent"
    CATHODE = "cathode"
    ANODE = "anode"
    BONE = "bone"
    BONE_EDGE = "bone_edge"
    LEAD = "lead"
    SKIN = "skin"
    SKIN_EDGE = "skin_edge"
    PAIN = "pain"
    FELT = "felt"
    BOTH = "both"
    SCORE = "score"
    BAND = "band"
    BAR = "bar"
    WARN = "warn"
    MET = "met"
    NOT_MET = "not_met"
    MISSING = "missing"


class Anchor(StrEnum):
    """Which part of words stands at their point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    """An open line of straight pieces.

    Attributes:
        points: at least two.
        ink: of the line.
        width: in mm.
        dash: lengths of dash and gap in mm; empty for a whole line.
        key: names what it shows, for a window that answers to the pointer: ``day.3``, ``lead.1.contact.4``.
    """

    points: tuple[Point, ...]
    ink: Ink = Ink.TEXT
    width: float = 0.2
    dash: tuple[float, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A closed area of straight edges; ``fill`` or ``edge`` may be left out."""

    points: tuple[Point, ...]
    fill: Ink | None = None
    edge: Ink | None = None
    width: float = 0.2
    key: str = ""


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle."""

    at: Point
    radius: float
    fill: Ink | None = None
    edge: Ink | None = None
    width: float = 0.2
    key: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``at`` is on the base line.

    Attributes:
        size: of the letters in mm (em), never below 1.9.
        turn: degrees counter-clockwise.
    """

    at: Point
    text: str
    size: float = 2.6
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START
    bold: bool = False
    turn: float = 0.0
    key: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A saved view in a box (left, top, width, height), turned as it was shown; the picture is fetched by digest."""

    view: SavedView
    left: float
    top: float
    width: float
    height: float
    key: str = ""


Shape = Line | Area | Disc | Words | Photo


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure.

    Attributes:
        name: stable: ``ladder``, ``maps``, ``pain`` …
        width, height: in mm.
        shapes: painted in order.
        told: what it shows in words, for who cannot see it.
    """

    name: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    told: str = ""

    def scaled(self, factor: float) -> "Drawing":
        """The same, larger or smaller; letters with it."""
        return Drawing(
            self.name,
            self.width * factor,
            self.height * factor,
            tuple(scaled(each, factor) for each in self.shapes),
            self.told,
        )

    def texts(self) -> tuple[str, ...]:
        """All words in it, in order."""
        return tuple(each.text for each in self.shapes if isinstance(each, Words))

    def at(self, point: Point) -> str:
        """The key of the uppermost area or disc under a point; empty where there is none."""
        for shape in reversed(self.shapes):
            if shape_holds(shape, point):
                return shape.key
        return ""


def shape_holds(shape: Shape, point: Point) -> bool:
    """Whether a named area or disc lies under a point."""
    if isinstance(shape, Disc) and shape.key:
        return math.hypot(point.x - shape.at.x, point.y - shape.at.y) <= shape.radius
    return isinstance(shape, Area) and bool(shape.key) and inside(shape.points, point)


def scaled(shape: Shape, factor: float) -> Shape:
    """A shape, larger or smaller."""
    if isinstance(shape, Photo):
        left, top, width, height = (
            each * factor for each in (shape.left, shape.top, shape.width, shape.height)
        )
        return replace(shape, left=left, top=top, width=width, height=height)
    if isinstance(shape, Words):
        return replace(shape, at=_times(shape.at, factor), size=shape.size * factor)
    if isinstance(shape, Disc):
        return replace(
            shape, at=_times(shape.at, factor), radius=shape.radius * factor, width=shape.width * factor
        )
    points = tuple(_times(each, factor) for each in shape.points)
    if isinstance(shape, Line):
        dash = tuple(each * factor for each in shape.dash)
        return replace(shape, points=points, width=shape.width * factor, dash=dash)
    return replace(shape, points=points, width=shape.width * factor)


def _times(point: Point, factor: float) -> Point:
    return Point(point.x * factor, point.y * factor)


def moved(shapes: Iterable[Shape], dx: float, dy: float) -> tuple[Shape, ...]:
    """Shapes at another place."""
    return tuple(_moved(each, dx, dy) for each in shapes)


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    if isinstance(shape, Photo):
        return replace(shape, left=shape.left + dx, top=shape.top + dy)
    if isinstance(shape, Words | Disc):
        return replace(shape, at=Point(shape.at.x + dx, shape.at.y + dy))
    return replace(shape, points=tuple(Point(each.x + dx, each.y + dy) for each in shape.points))


def beside(name: str, drawings: Sequence[Drawing], gap: float = 6.0) -> Drawing:
    """Drawings in a row as one, tops aligned."""
    shapes: list[Shape] = []
    left = 0.0
    for each in drawings:
        shapes += moved(each.shapes, left, 0)
        left += each.width + gap
    told = " ".join(filter(None, (each.told for each in drawings)))
    return Drawing(
        name, max(0.0, left - gap), max((each.height for each in drawings), default=0.0), tuple(shapes), told
    )


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a text in mm, in the faces that the page and the window share."""
    return mixed_width(text, size, BOLD if bold else REGULAR)


def fitted(text: str, size: float, room: float, *, bold: bool = False, least: float = 1.9) -> float:
    """The size at which a text has room, not above ``size`` and not below ``least``."""
    wide = text_width(text, size, bold=bold)
    return size if wide <= room else max(least, size * room / wide)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """Lines of whole words within a width; a word that is too long is broken, nothing is left out (G3 U16)."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= room:
            lines[-1] = longer
            continue
        lines += _broken(word, size, room, bold=bold)
    return tuple(lines)


def _broken(word: str, size: float, room: float, *, bold: bool) -> Iterator[str]:
    while text_width(word, size, bold=bold) > room and len(word) > 1:
        cut = next(
            (n for n in range(len(word) - 1, 1, -1) if text_width(word[:n], size, bold=bold) <= room), 1
        )
        yield word[:cut]
        word = word[cut:]
    yield word


def box(left: float, top: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    right, bottom = left + width, top + height
    return Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)


def rounded_box(left: float, top: float, width: float, height: float, radius: float) -> tuple[Point, ...]:
    """The outline of a rectangle with round corners."""
    radius = min(radius, width / 2, height / 2)
    corners = (
        (left + width - radius, top + radius, -90),
        (left + width - radius, top + height - radius, 0),
        (left + radius, top + height - radius, 90),
        (left + radius, top + radius, 180),
    )
    return tuple(
        Point(
            x + radius * math.cos(math.radians(start + 18 * n)),
            y + radius * math.sin(math.radians(start + 18 * n)),
        )
        for x, y, start in corners
        for n in range(6)
    )


def hatched(
    points: Sequence[Point], step: float, *, slope: int = 1, ink: Ink = Ink.TEXT, width: float = 0.15
) -> Iterator[Line]:
    """Slanted lines within an area: a pattern that tells areas apart without colour.

    Args:
        points: outline of the area.
        step: between lines, in mm; lines of neighbouring areas meet.
        slope: 1 rises to the right, -1 falls.
        ink: of the lines.
        width: of the lines, in mm.
    """
    turned = [(each.x + slope * each.y, each.y) for each in points]
    low, high = min(each for each, _ in turned), max(each for each, _ in turned)
    offset = math.ceil(low / step) * step
    while offset < high:
        crossings = []
        for (ax, ay), (bx, by) in zip(turned, [*turned[1:], turned[0]], strict=True):
            if (ax <= offset < bx) or (bx <= offset < ax):
                crossings.append(ay + (by - ay) * (offset - ax) / (bx - ax))
        crossings.sort()
        for one, other in zip(crossings[::2], crossings[1::2], strict=False):
            yield Line((Point(offset - slope * one, one), Point(offset - slope * other, other)), ink, width)
        offset += step


def inside(points: Sequence[Point], point: Point) -> bool:
    """Whether a point lies in an area (even-odd)."""
    found = False
    for one, other in zip(points, (*points[1:], points[0]), strict=True):
        if (one.y > point.y) != (other.y > point.y):
            across = one.x + (other.x - one.x) * (point.y - one.y) / (other.y - one.y)
            if point.x < across:
                found = not found
    return found
