"""Painting corner text; what stays the same from frame to frame is laid out once."""

from itertools import zip_longest

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from procroom.ui.viewer.corner_text import Corners
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lettering import Lettering, Placed

EDGE = 10.0
KEPT = 500
LEFT_SHARE, NAME_SHARE = 0.6, 0.85
FOOT_SIZE = 0.85


class CornerPainter:
    """Paints rows from the top and from the bottom; in each, the right words get what the left ones leave."""

    def __init__(self, ink: Ink, lettering: Lettering) -> None:
        self._ink = ink
        self._lettering = lettering
        self._laid_out: tuple[float, float, int, float] = (0.0, 0.0, 0, 1.0)
        self._line = 0.0
        self._rows: dict[tuple[float, str, str, bool], list[Placed]] = {}
        self._feet: dict[str, tuple[int, list[Placed]]] = {}

    def paint(self, painter: QPainter, area: QRectF, corners: Corners) -> None:
        """All corner words inside an area, logical pixels."""
        for spot, picture in self.lay_out(area, corners, painter.device().devicePixelRatioF()):
            painter.drawPixmap(spot, picture)

    def lay_out(self, area: QRectF, corners: Corners, ratio: float) -> list[Placed]:
        """The lines as pictures in their places; from memory where they were laid out before."""
        layout = (area.width(), area.height(), self._ink.text_px, ratio)
        if layout != self._laid_out or len(self._rows) > KEPT:
            self._laid_out = layout
            self._line = self._lettering.line_height(self._ink.font())
            self._rows.clear()
            self._feet.clear()
        box = area.adjusted(EDGE, EDGE * 0.6, -EDGE, -EDGE * 0.6)
        line = self._line
        upper = zip_longest(corners.top_left, corners.top_right, fillvalue="")
        lines, foot = self._foot(box, corners.bottom)
        floor = box.bottom() - line * (1 + lines)
        lower = zip_longest(corners.bottom_left[::-1], corners.bottom_right[::-1], fillvalue="")
        rows = [
            *((box.top() + number * line, *words, number == 0) for number, words in enumerate(upper)),
            *((floor - number * line, *words, False) for number, words in enumerate(lower)),
        ]
        return [*(placed for row in rows for placed in self._row(box, row)), *foot]

    def _foot(self, box: QRectF, text: str) -> tuple[int, list[Placed]]:
        """The label at the bottom, and how many lines it takes; laid out once."""
        made = self._feet.get(text)
        if made is None:
            words = self._foot_lines(text, box.width())
            made = self._feet[text] = len(words), self._lay_out_foot(box, words)
        return made

    def _foot_lines(self, text: str, room: float) -> list[str]:
        """The labels, never cut: each on as many lines as it has parts when one is too narrow."""
        font = self._ink.font(FOOT_SIZE)
        lines: list[str] = []
        for label in text.splitlines():
            fits = self._lettering.size((label,), font)[0] <= room
            lines += [label] if fits else label.split("; ")
        return lines

    def _lay_out_foot(self, box: QRectF, words: list[str]) -> list[Placed]:
        small, middle, placed = self._ink.font(FOOT_SIZE), Qt.AlignmentFlag.AlignHCenter, []
        for number, line in enumerate(words):
            row = box.adjusted(0, box.height() - self._line * (len(words) - number), 0, 0)
            placed += self._lettering.place(row, line, small, self._ink.text, middle, self._laid_out[3])
        return placed

    def _row(self, box: QRectF, row: tuple[float, str, str, bool]) -> list[Placed]:
        placed = self._rows.get(row)
        if placed is None:
            placed = self._rows[row] = self._lay_out_row(box, row)
        return placed

    def _lay_out_row(self, box: QRectF, row: tuple[float, str, str, bool]) -> list[Placed]:
        top, left, right, strong = row
        ratio = self._laid_out[3]
        font, left_font = self._ink.font(), self._ink.font(bold=strong)
        taken = self._lettering.size((left,), left_font)[0] if left else 0.0
        if left and right:
            taken = min(taken, box.width() * (NAME_SHARE if strong else LEFT_SHARE))
        begin = QRectF(box.left(), top, taken + 1 if right else box.width(), 0)
        rest = QRectF(box.left(), top, box.width(), 0).adjusted(taken + 12 if left else 0, 0, 0, 0)
        colour, to_right = self._ink.text, Qt.AlignmentFlag.AlignRight
        return [
            *self._lettering.place(begin, left, left_font, colour, ratio=ratio),
            *self._lettering.place(rest, right, font, colour, to_right, ratio),
        ]
