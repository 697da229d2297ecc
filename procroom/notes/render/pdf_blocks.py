"""Parts of the printed page that reportlab has not: hanging section heads, barred lines, tables that lose nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable, Indenter
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from procroom.notes.document import Cell, Table
from procroom.notes.render.type import BOLD, REGULAR, Ink, Speller, style, width_of

_BAR = 2.4
_BAR_GAP = 6.0
_PAD = 3.5
_FOLDED = 150.0
_LAST = 105.0
#: A row taller than this is split over pages; a table starts only where this much room is left for its first rows.
_TALL, _START = 240.0, 70.0
_FIGURE = re.compile(r"(?<=\d) (?=\S)")


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

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The rule above takes room; the words hang beside what follows. A page begins without the rule."""
        _, self.words_height = self.words.wrap(self.gutter - 12, 10_000)
        self.at_top = bool(getattr(getattr(self, "_frame", None), "_atTop", False))
        return self.width, 0.0 if self.at_top else self._ABOVE

    def draw(self) -> None:
        """Rule, words, bookmark."""
        canvas = self.canv
        if not self.at_top:
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
        return 0, min(height, max(3.0, frame._y - self.spot.bottom + 3.0))  # noqa: SLF001 - the only way to ask a frame

    def draw(self) -> None:
        """Nothing to see."""


class Barred(Text):  # type: ignore[misc]
    """A ``Not documented`` line: bold, and a bar beside it, so that it is seen without colour."""

    @classmethod
    def indented(cls, markup: str, indent: float) -> "Barred":
        """The line, so far from the left; reportlab makes the parts itself where it is split over pages."""
        return cls(markup, style("missing").clone(f"missing-{indent:g}", leftIndent=indent))

    def draw(self) -> None:
        """Bar, then words."""
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(Ink.MISSING_BAR)
        left = self.style.leftIndent - _BAR_GAP
        canvas.rect(left, 1.2, _BAR, max(4.0, self.height - 2.0), stroke=0, fill=1)
        canvas.restoreState()
        super().draw()


def grid(
    table: Table, width: float, gutter: float, speller: Speller, spot: HeadSpot, details: str
) -> Iterator[Flowable]:
    """A table: beside the gutter if it fits there, else across the page below the head; headings repeat.

    Columns that do not fit side by side are folded into one, under the heading ``details``, that names them: nothing
    is cut or broken up.
    """
    columns = _columns(table, speller)
    narrow = width - gutter
    room = narrow if sum(longest for _, longest in columns) <= narrow else width
    kept, folded = _kept([least for least, _ in columns], room)
    headings = [[Text(speller.markup(table.columns[at]), style("column")) for at in kept]]
    body = [[_cell(row[at], speller) for at in kept] for row in table.rows]
    widths = _fitted([columns[at] for at in kept], room - (_FOLDED if folded else 0))
    if folded:
        headings[0].insert(-1, Text(speller.markup(details), style("column")))
        widths.insert(-1, _FOLDED)
        for cells, row in zip(body, table.rows, strict=True):
            cells.insert(-1, _folded(table.columns, row, folded, speller))
    tall = any(
        cell.wrap(width - 2 * _PAD, 10_000)[1] > _TALL
        for cells in body
        for cell, width in zip(cells, widths, strict=True)
    )
    yield CondPageBreak(_START)
    if table.heading:
        heading = Text(
            speller.markup(table.heading), style("heading1").clone("heading1-table", leftIndent=gutter)
        )
        heading.keepWithNext = 1
        yield heading
    if room == width:
        yield HeadRoom(spot)
    yield Indenter(width - room)
    yield Grid(
        headings + body,
        colWidths=widths,
        hAlign="LEFT",
        repeatRows=1,
        splitByRow=1,
        splitInRow=int(tall),
        style=_GRID_STYLE,
        spaceAfter=7,
    )
    yield Indenter(room - width)


_GRID_STYLE = (
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("VALIGN", (0, 1), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.8),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
    ("LINEBELOW", (0, 0), (-1, 0), 0.7, Ink.QUIET),
    ("LINEBELOW", (0, 1), (-1, -1), 0.3, Ink.RULE),
)


def _kept(least: list[float], room: float) -> tuple[list[int], list[int]]:
    """Columns that stand side by side, and those to fold: the last stays, then as many from the left as fit."""
    every = list(range(len(least)))
    if sum(least) <= room:
        return every, []
    kept = [every[-1]]
    for at in every[:-1]:
        if sum(least[each] for each in [*kept, at]) > room - _FOLDED:
            break
        kept.insert(-1, at)
    return kept, [at for at in every if at not in kept]


def _folded(columns: tuple[str, ...], row: tuple[Cell, ...], folded: list[int], speller: Speller) -> Text:
    said = []
    for at in folded:
        if row[at].text:
            text = speller.markup(row[at].text)
            said.append(f"{speller.markup(columns[at])} <b>{text}</b>")
    return Text("; ".join(said), style("cell"))


def _cell(cell: Cell, speller: Speller) -> Text:
    return Text(speller.markup(cell.text), style("cell_missing" if cell.missing else "cell"))


def _columns(table: Table, speller: Speller) -> list[tuple[float, float]]:
    """(least, longest line) of each column in points, padding included; a figure stays with its unit."""
    found = []
    for number, heading in enumerate(table.columns):
        words = [width_of(word, 7, BOLD) for word in speller.plain(heading).split()]
        lines = []
        for cell in (row[number] for row in table.rows):
            font, text = BOLD if cell.missing else REGULAR, speller.plain(cell.text)
            words += [width_of(word, 7.8, font) for word in _FIGURE.sub("\u00a0", text).split(" ")]
            lines.append(width_of(text, 7.8, font))
        least = max(words, default=10.0)
        longest = max([*lines, least])
        found.append((least + 2 * _PAD + 1, longest + 2 * _PAD + 1))
    least, longest = found[-1]
    found[-1] = (max(least, min(longest, _LAST)), longest)
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
