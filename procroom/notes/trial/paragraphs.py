"""Words as drawings: headings, paragraphs, pairs of label and value; and drawings set below each other."""

from collections.abc import Iterable, Sequence

from procroom.domain.values import Point
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
    moved,
    text_width,
    wrapped,
)

BODY, SMALL = 2.5, 2.05


def paragraph(
    text: str, width: float, *, size: float = BODY, ink: Ink = Ink.TEXT, bold: bool = False
) -> Drawing:
    """Running words; nothing is left out."""
    lines = wrapped(text, size, width, bold=bold)
    step = size * 1.28
    shapes = tuple(
        Words(Point(0, size * 0.95 + step * number), line, size, ink, bold=bold)
        for number, line in enumerate(lines)
    )
    return Drawing("words", width, step * len(lines), shapes, text)


def heading(text: str, width: float) -> Drawing:
    """A section's heading with a hairline above."""
    shapes = (
        Line((Point(0, 0.2), Point(width, 0.2)), Ink.RULE, 0.15),
        Words(Point(0, 4.6), text, 3.0, Ink.ACCENT, bold=True),
    )
    return Drawing("heading", width, 6.2, shapes, text)


def bullets(texts: Iterable[str], width: float, *, size: float = BODY, ink: Ink = Ink.TEXT) -> Drawing:
    """Short paragraphs with a mark before each."""
    parts = []
    for text in texts:
        body = paragraph(text, width - 3.4, size=size, ink=ink)
        dot = Area(box(0.6, size * 0.35, 0.9, 0.9), ink, None)
        parts.append(Drawing("bullet", width, body.height, (dot, *moved(body.shapes, 3.4, 0)), text))
    return stacked("bullets", parts, width, gap=0.5)


def pairs(found: Sequence[tuple[str, str]], width: float, missing: str, *, size: float = 2.3) -> Drawing:
    """Label and value in two columns; an empty value is said to be missing."""
    room = min(width * 0.52, max((text_width(label, size) for label, _ in found), default=0) + 2.4)
    shapes: list[Shape] = []
    y = 0.0
    told = []
    for label, value in found:
        heads = wrapped(label, size, room - 1.6)
        lines = wrapped(value or missing, size, width - room, bold=not value)
        for number, line in enumerate(heads):
            shapes.append(Words(Point(0, y + size + number * size * 1.28), line, size, Ink.QUIET))
        for number, line in enumerate(lines):
            ink = Ink.TEXT if value else Ink.MISSING
            shapes.append(
                Words(Point(room, y + size + number * size * 1.28), line, size, ink, bold=not value)
            )
        y += max(len(heads), len(lines)) * size * 1.28 + 0.7
        told.append(f"{label}: {value or missing}")
    return Drawing("pairs", width, y, tuple(shapes), ". ".join(told))


def facts_row(found: Sequence[tuple[str, str]], width: float, missing: str, columns: int) -> Drawing:
    """Label above value, in columns."""
    room = width / columns
    shapes: list[Shape] = []
    y = 0.0
    for first in range(0, len(found), columns):
        tallest = 0
        for place, (label, value) in enumerate(found[first : first + columns]):
            left = place * room
            shapes.append(Words(Point(left, y + 1.9), label, 1.95, Ink.QUIET))
            lines = wrapped(value or missing, 2.7, room - 2.5, bold=True)
            ink = Ink.TEXT if value else Ink.MISSING
            for number, line in enumerate(lines):
                shapes.append(Words(Point(left, y + 5.2 + 3.3 * number), line, 2.7, ink, bold=True))
            tallest = max(tallest, len(lines))
        y += 4.0 + 3.3 * tallest
    told = ". ".join(f"{label}: {value or missing}" for label, value in found)
    return Drawing("facts", width, y, tuple(shapes), told)


def tiles(found: Sequence[tuple[str, str]], width: float, missing: str) -> Drawing:
    """A few large figures in boxes of the same width."""
    gap = 2.6
    room = (width - gap * (len(found) - 1)) / len(found)
    shapes: list[Shape] = []
    for place, (label, value) in enumerate(found):
        left = place * (room + gap)
        shapes.append(Area(box(left, 0, room, 13.4), Ink.FAINT, None))
        shapes.append(Area(box(left, 0, 0.8, 13.4), Ink.ACCENT if value else Ink.MISSING, None))
        shapes.append(Words(Point(left + 2.6, 4.0), label, fitted(label, 2.1, room - 4), Ink.QUIET))
        words, tall = (value, 5.0) if value else (missing, 2.7)
        size = fitted(words, tall, room - 4, bold=True)
        shapes.append(
            Words(Point(left + 2.6, 10.6), words, size, Ink.TEXT if value else Ink.MISSING, bold=True)
        )
    told = ". ".join(f"{label}: {value or missing}" for label, value in found)
    return Drawing("tiles", width, 13.4, tuple(shapes), told)


def stacked(name: str, parts: Sequence[Drawing], width: float, *, gap: float = 2.0) -> Drawing:
    """Drawings below each other as one."""
    shapes: list[Shape] = []
    y = 0.0
    for each in parts:
        shapes += moved(each.shapes, 0, y)
        y += each.height + gap
    told = " ".join(filter(None, (each.told for each in parts)))
    return Drawing(name, width, max(0.0, y - gap), tuple(shapes), told)


def placed_in_row(name: str, parts: Sequence[tuple[Drawing, float]], width: float) -> Drawing:
    """Drawings at given distances from the left, tops aligned."""
    shapes = [shape for each, left in parts for shape in moved(each.shapes, left, 0)]
    told = " ".join(filter(None, (each.told for each, _ in parts)))
    return Drawing(name, width, max((each.height for each, _ in parts), default=0.0), tuple(shapes), told)


def fitting(drawing: Drawing, width: float, height: float) -> Drawing:
    """The drawing, made smaller where it has no room; never larger."""
    factor = min(
        1.0,
        width / drawing.width if drawing.width else 1.0,
        height / drawing.height if drawing.height else 1.0,
    )
    return drawing if factor >= 1.0 else drawing.scaled(factor)


def title_block(title: str, under: str, width: float) -> Drawing:
    """The head of a document."""
    shapes: list[Shape] = [Words(Point(0, 5.2), title, 5.2, Ink.TEXT, bold=True)]
    if under:
        shapes.append(Words(Point(width, 5.2), under, 2.4, Ink.QUIET, Anchor.END))
    return Drawing("title", width, 7.8, tuple(shapes), title)
