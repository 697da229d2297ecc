"""Parts of the printed page that reportlab has not: hanging section heads, barred lines, tables that lose nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from procroom.notes.document import Cell, Table
from procroom.notes.render.type import BOLD, Ink, Speller, style, width_of

_BAR = 2.4
_BAR_GAP = 6.0
_PAD = 3.5


@dataclass(slots=True)
class HeadSpot:
    """How far down a hanging head reached, so that a short section leaves room for it."""

    page: int = 0
    bottom: float = 0.0


class HangingHead(Flowable):  # type: ignore[misc]
    """A section's heading in the gutter, level with the first line of its text; also a bookmark of the PDF."""

    _ABOVE = 8.0

    def __init__(self, title: str, key: str, width: float, gutter: float, spot: HeadSpot) -> None:
        super().__init__()
        self.title, self.key, self.spot = title, key, spot
        self.words = Text(_markup(title), style("section"))
        self.width, self.gutter = width, gutter
        self.keepWithNext = 1

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The rule above takes room; the words hang beside what follows."""
        _, self.words_height = self.words.wrap(self.gutter - 12, 10_000)
        return self.width, self._ABOVE

    def draw(self) -> None:
        """Rule, words, bookmark."""
        canvas = self.canv
        canvas.setStrokeColor(Ink.RULE)
        canvas.setLineWidth(0.4)
        canvas.line(0, self._ABOVE - 3, self.width, self._ABOVE - 3)
        self.words.drawOn(canvas, 0, -self.words_height - 1)
        _, bottom = canvas.absolutePosition(0, -self.words_height - 1)
        self.spot.page, self.spot.bottom = canvas.getPageNumber(), bottom
        canvas.bookmarkHorizontal(self.key, 0, self._ABOVE)
        canvas.addOutlineEntry(self.title, self.key, 0, closed=False)


class HeadRoom(Flowable):  # type: ignore[misc]
    """Keeps what follows below a hanging head that is longer than its section."""

    def __init__(self, spot: HeadSpot) -> None:
        super().__init__()
        self.spot = spot

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """As much as is missing on the page of the head."""
        frame = getattr(self, "_frame", None)
        if frame is None or self.spot.page != self.canv.getPageNumber():
            return 0, 3.0
        return 0, min(height, max(3.0, frame._y - self.spot.bottom))  # noqa: SLF001 - the only way to ask a frame

    def draw(self) -> None:
        """Nothing to see."""


class Barred(Text):  # type: ignore[misc]
    """A ``Not documented`` line: bold, and a bar beside it, so that it is seen without colour."""

    def __init__(self, markup: str, indent: float) -> None:
        super().__init__(markup, style("missing").clone(f"missing-{indent:g}", leftIndent=indent))

    def draw(self) -> None:
        """Bar, then words."""
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(Ink.MISSING_BAR)
        left = self.style.leftIndent - _BAR_GAP
        canvas.rect(left, 1.2, _BAR, max(4.0, self.height - 2.0), stroke=0, fill=1)
        canvas.restoreState()
        super().draw()


def grid(table: Table, width: float, gutter: float, speller: Speller) -> Iterator[Flowable]:
    """A table: beside the gutter if it fits there, else across the page; rows split, headings repeat."""
    columns = _columns(table, speller)
    narrow = width - gutter
    room = narrow if sum(widest for _, widest in columns) <= narrow else width
    widths = _fitted(columns, room)
    body: list[list[Any]] = [[Text(speller.markup(text), style("column")) for text in table.columns]]
    body += [[_cell(cell, speller) for cell in row] for row in table.rows]
    if table.heading:
        heading = Text(
            speller.markup(table.heading), style("heading1").clone("heading1-table", leftIndent=gutter)
        )
        heading.keepWithNext = 1
        yield heading
    yield Grid(
        body,
        colWidths=[width - room + widths[0], *widths[1:]] if room == narrow else widths,
        hAlign="LEFT",
        repeatRows=1,
        splitByRow=1,
        splitInRow=1,
        style=_grid_style(gutter if room == narrow else 0),
        spaceAfter=4,
    )


def _grid_style(indent: float) -> list[tuple[Any, ...]]:
    return [
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("LEFTPADDING", (0, 0), (0, -1), indent),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
        ("LINEBELOW", (0, 0), (-1, 0), 0.7, Ink.QUIET),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, Ink.RULE),
    ]


def _cell(cell: Cell, speller: Speller) -> Text:
    return Text(speller.markup(cell.text), style("cell_missing" if cell.missing else "cell"))


def _columns(table: Table, speller: Speller) -> list[tuple[float, float]]:
    """(longest word, longest line) of each column in points, padding included."""
    found = []
    for number, heading in enumerate(table.columns):
        cells = [speller.plain(row[number].text) for row in table.rows]
        words = [width_of(word, 7, BOLD) for word in speller.plain(heading).split()]
        words += [width_of(word, 7.8) for text in cells for word in text.split()]
        lines = [width_of(text, 7.8) for text in cells]
        least = max(words, default=10.0)
        found.append((least + 2 * _PAD + 1, max([*lines, least]) + 2 * _PAD + 1))
    return found


def _fitted(columns: list[tuple[float, float]], room: float) -> list[float]:
    """Widths that fill ``room``: first every longest word, then lines share what is left by their need."""
    least = [low for low, _ in columns]
    if sum(least) >= room:
        return [low * room / sum(least) for low in least]
    need = [high - low for low, high in columns]
    spare = room - sum(least)
    if sum(need) <= spare:
        more = (spare - sum(need)) / len(columns)
        return [high + more for _, high in columns]
    return [low + spare * want / sum(need) for low, want in zip(least, need, strict=True)]


def _markup(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
