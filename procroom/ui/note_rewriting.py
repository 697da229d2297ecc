"""A note shown as rich text becomes the note as it is now: only what reads differently is written anew.

A note is a row of chunks (``note_view.note_chunks``), each a paragraph or a table; a paragraph is one block of the
document, a table one frame.
"""

import re
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFrame, QTextTable

_T = TypeVar("_T", bound=Hashable)
_Row = tuple[str, ...]
_CELL = re.compile(r"<t[hd].*?</t[hd]>", re.DOTALL)


class Unlike(Exception):
    """More differs than paragraphs and the words of cells: the document has to be made anew."""


def places(document: QTextDocument, chunks: Sequence[str]) -> tuple[int, ...]:
    """The number of the block that each chunk begins with; empty where that cannot be told."""
    found: list[int] = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame, block = place.currentFrame(), place.currentBlock()
        wants_table = len(found) < len(chunks) and _is_table(chunks[len(found)])
        if isinstance(frame, QTextFrame):
            if not wants_table:
                return ()
            found.append(document.findBlock(frame.firstPosition()).blockNumber())
        elif len(found) < len(chunks) and not wants_table and block.text():
            found.append(block.blockNumber())
        elif block.text():
            return ()
        place += 1
    return tuple(found) if len(found) == len(chunks) else ()


def rewrite(
    document: QTextDocument, style: str, before: Sequence[str], after: Sequence[str], at: Sequence[int]
) -> None:
    """Make a document that shows some chunks show others.

    Args:
        document: shows ``before``.
        style: of both.
        before: chunks shown now.
        after: chunks to show.
        at: ``places`` of ``before``.

    Raises:
        Unlike: it cannot be done so; the document may be half rewritten.
    """
    if len(at) != len(before):
        raise Unlike
    steps = [step for step in _steps(before, after) if step[0] != "equal"]
    new = [chunk for _, _, _, from_, to in steps for chunk in after[from_:to] if not _is_table(chunk)]
    pen = _Pen(document, style, before, at, new)
    pen.cursor.beginEditBlock()
    try:
        for _, first, last, from_, to in reversed(steps):  # from the end: what stands before keeps its number
            pen.replace(first, last, after[from_:to])
    finally:
        pen.cursor.endEditBlock()


class _Pen:
    """Writes chunks into a document.

    Args:
        document: shows ``chunks``, of this style, at these places.
        style: see there.
        chunks: see there.
        at: see there.
        new: paragraphs that will be written; all are parsed together, which is what takes time.
    """

    def __init__(
        self,
        document: QTextDocument,
        style: str,
        chunks: Sequence[str],
        at: Sequence[int],
        new: Sequence[str],
    ) -> None:
        self._document, self._style, self._chunks, self._at = document, style, chunks, at
        self.cursor = QTextCursor(document)
        self._parsed = self._parse("".join(new))
        where = places(self._parsed, new)
        if len(where) != len(new) or not all(map(_is_words, new)):
            raise Unlike
        self._made = {
            chunk: self._parsed.findBlockByNumber(number) for chunk, number in zip(new, where, strict=True)
        }

    def replace(self, first: int, last: int, chunks: Sequence[str]) -> None:
        """Some chunks instead of those from ``first`` to before ``last``."""
        alike = 0
        while alike < min(last - first, len(chunks)) and _is_alike(
            self._chunks[first + alike], chunks[alike]
        ):
            alike += 1
        self._insert(last, chunks[alike:])  # before what goes, whose numbers it leaves as they are
        self._remove(first + alike, last)
        for number in reversed(range(alike)):
            self._reword(first + number, chunks[number])

    def _remove(self, first: int, last: int) -> None:
        """Take paragraphs out; the one that stays beside them keeps its looks."""
        if first == last:
            return
        lie_together = self._at[last - 1] - self._at[first] == last - 1 - first
        if not lie_together or any(_is_table(each) for each in self._chunks[first:last]):
            raise Unlike
        behind, ahead = self._paragraph(last), self._paragraph(first - 1)
        if behind is not None:
            start, end, stays = self._block(first).position(), behind.position(), behind
        elif ahead is not None:
            start, end, stays = _end(ahead), _end(self._block(last - 1)), ahead
        else:
            raise Unlike
        looks, letters = stays.blockFormat(), stays.charFormat()
        self.cursor.setPosition(start)
        self.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.cursor.removeSelectedText()
        self.cursor.setBlockFormat(looks)
        self.cursor.setBlockCharFormat(letters)

    def _insert(self, before: int, chunks: Sequence[str]) -> None:
        """Put paragraphs before a chunk."""
        for chunk in reversed(chunks):
            if chunk not in self._made:
                raise Unlike
            made = self._made[chunk]
            behind, ahead = self._paragraph(before), self._paragraph(before - 1)
            if behind is not None:
                looks, letters = behind.blockFormat(), behind.charFormat()
                self.cursor.setPosition(behind.position())
                self.cursor.insertBlock(looks, letters)
                self.cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
                self.cursor.setBlockFormat(made.blockFormat())
                self.cursor.setBlockCharFormat(made.charFormat())
            elif ahead is not None:
                self.cursor.setPosition(_end(ahead))
                self.cursor.insertBlock(made.blockFormat(), made.charFormat())
            else:
                raise Unlike
            self._write(made)

    def _reword(self, number: int, chunk: str) -> None:
        """Write the words of a paragraph anew, or the rows of a table that differ."""
        block = self._block(number)
        if _is_table(chunk):
            self.cursor.setPosition(block.position())
            self._reword_table(self.cursor.currentTable(), _rows(self._chunks[number]), _rows(chunk))
        else:
            self._write_over(block, self._made[chunk])

    def _reword_table(self, table: QTextTable, before: list[_Row], after: list[_Row]) -> None:
        """Rows come and go; cells of the others are written anew where they differ."""
        if {len(row) for row in (*before, *after)} != {table.columns()}:
            raise Unlike
        for tag, first, last, from_, to in reversed(_steps(before, after)):
            if tag == "equal":
                continue
            old, new = before[first:last], after[from_:to]
            if len(new) > len(old):
                table.insertRows(last, len(new) - len(old))
            elif len(old) > len(new):
                table.removeRows(first + len(new), len(old) - len(new))
            if not new:
                continue
            parsed = self._parse(f"<table>{''.join('<tr>' + ''.join(row) + '</tr>' for row in new)}</table>")
            made = next(each for each in parsed.rootFrame().childFrames() if isinstance(each, QTextTable))
            for row, cells in enumerate(new):
                for column, cell in enumerate(cells):
                    if row >= len(old) or old[row][column] != cell:
                        self._write_over(_word_of(table, first + row, column), _word_of(made, row, column))

    def _write_over(self, block: QTextBlock, made: QTextBlock) -> None:
        self.cursor.setPosition(block.position())
        self.cursor.setPosition(_end(block), QTextCursor.MoveMode.KeepAnchor)
        self.cursor.removeSelectedText()
        self.cursor.setBlockFormat(made.blockFormat())
        self.cursor.setBlockCharFormat(made.charFormat())
        self._write(made)

    def _write(self, made: QTextBlock) -> None:
        """Write the words of a paragraph of another document, each as it is dressed there."""
        for text, dress in _words(made):
            self.cursor.insertText(text, dress)

    def _parse(self, chunk: str) -> QTextDocument:
        """A document of its own; Qt frees the blocks with it."""
        made = QTextDocument()
        made.setDefaultFont(self._document.defaultFont())
        made.setHtml(self._style + chunk)
        return made

    def _block(self, number: int) -> QTextBlock:
        return self._document.findBlockByNumber(self._at[number])

    def _paragraph(self, number: int) -> QTextBlock | None:
        """The block of a paragraph; None beyond the ends, and for a table."""
        if not 0 <= number < len(self._chunks) or _is_table(self._chunks[number]):
            return None
        return self._block(number)


def _is_table(chunk: str) -> bool:
    return chunk.startswith("<table")


def _is_words(chunk: str) -> bool:
    return chunk.startswith("<p") and "<img" not in chunk


def _is_alike(before: str, after: str) -> bool:
    """Whether both are tables, or paragraphs of words that are dressed alike as a whole."""
    words = _is_words(before) and _is_words(after)
    return (words or (_is_table(before) and _is_table(after))) and (
        before.partition(">")[0] == after.partition(">")[0]
    )


def _rows(table: str) -> list[_Row]:
    """The cells of each row of a table, as they are written."""
    return [tuple(_CELL.findall(row)) for row in table.split("</tr>")[:-1]]


def _steps(before: Sequence[_T], after: Sequence[_T]) -> Sequence[tuple[str, int, int, int, int]]:
    """What to do from the first to the last, see ``SequenceMatcher.get_opcodes``."""
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _word_of(table: QTextTable, row: int, column: int) -> QTextBlock:
    return table.cellAt(row, column).firstCursorPosition().block()


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _words(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    """The words of a block, each with its dress."""
    found = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        found.append((fragment.text(), fragment.charFormat()))
        place += 1
    return found
