"""A patient's name to be read aloud: as large as it can be in two lines, and never cut however long it is."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from procroom.ui.scale import scale

_LINES = 2
#: Never narrower than this at the desk.
_LEAST = 160
#: What stays together: a word, or a part of one that ends in a hyphen.
_PIECES = re.compile(r"[^\s-]+-?|-")


class AloudName(QLabel):
    """Bold words; smaller where two lines do not hold them, more lines where the smallest type does not either."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Qt override: narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt override: room for all lines."""
        size, lines = self.fitting(width)
        return len(lines) * self._metrics(size).height()

    def sizeHint(self) -> QSize:
        """Qt override: the name in one line at full size."""
        metrics = self._metrics(scale().size("display"))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Qt override."""
        return QSize(scale().of(_LEAST), self._metrics(scale().size("body")).height())

    def fitting(self, width: int, height: int = 10_000) -> tuple[int, list[str]]:
        """Type size in px and lines of the name in a width, and in a height where that is less than it needs."""
        largest, least = scale().size("display"), scale().size("body")
        for size in range(largest, least, -1):
            metrics = self._metrics(size)
            lines = _broken(self.text(), metrics, width)
            low = len(lines) <= _LINES and len(lines) * metrics.height() <= height
            if low and all(metrics.horizontalAdvance(each) <= width for each in lines):
                return size, lines
        metrics = self._metrics(least)
        whole = [
            part for line in _broken(self.text(), metrics, width) for part in _split(line, metrics, width)
        ]
        return least, whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: the lines."""
        size, lines = self.fitting(self.width(), self.height())
        painter = QPainter(self)
        painter.setFont(self._font(size))
        painter.setPen(self.palette().color(self.foregroundRole()))
        high = self._metrics(size).height()
        top = max(0, (self.height() - high * len(lines)) // 2)
        for number, line in enumerate(lines):
            place = QRect(0, top + number * high, self.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(True)
        return font

    def _metrics(self, size: int) -> QFontMetrics:
        return QFontMetrics(self._font(size))


def _broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The name in lines, broken between words and after hyphens."""
    lines: list[str] = []
    end = 0
    for found in _PIECES.finditer(text):
        gap = text[end : found.start()]
        end = found.end()
        longer = f"{lines[-1]}{gap}{found.group()}" if lines else found.group()
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(found.group())
    return lines or [""]


def _split(line: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A line in pieces that fit, letter by letter."""
    parts = [""]
    for letter in line:
        if parts[-1] and metrics.horizontalAdvance(parts[-1] + letter) > width:
            parts.append("")
        parts[-1] += letter
    return parts
