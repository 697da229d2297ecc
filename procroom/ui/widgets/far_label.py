"""Words to be read from across the room: a line that shrinks to the room it has, then two; never cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from procroom.ui.scale import scale

#: Part of the width of one line that is enough for two; the smallest type, in px.
_TWO_LINES, _SMALLEST = 0.6, 8
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FarLabel(QLabel):
    """Bold words as large as the scale's far type, at the desk as a title; smaller in little room; ``wraps``: at last in two lines."""

    def __init__(self, text: str = "", *, wraps: bool = False) -> None:
        super().__init__(text)
        self._wraps = wraps
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def type_size(self) -> int:
        """Type size the words have now, in px."""
        far = scale().far
        wide = self._metrics(far).horizontalAdvance(self.text())
        if not wide or wide <= self.width():
            return far
        return max(scale().size("body"), int(far * self.width() / wide))

    def sizeHint(self) -> QSize:
        """Room for the words at full size."""
        metrics = self._metrics(scale().far)
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the words in plain type; where they may take two lines most of it, and for the longest word."""
        metrics = self._metrics(scale().size("body"))
        longest = max((metrics.horizontalAdvance(each) for each in self.text().split()), default=0)
        least = max(
            longest, round(metrics.horizontalAdvance(self.text()) * (_TWO_LINES if self._wraps else 1))
        )
        return QSize(least + 2, self._metrics(scale().far).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        size, flags = self.type_size, _LINE
        if self._wraps and self._metrics(size).horizontalAdvance(self.text()) > self.width():
            size, flags = self._wrapped_size(), _LINE | Qt.TextFlag.TextWordWrap
        painter.setFont(self._font(size))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(flags), self.text())

    @property
    def holds_all(self) -> bool:
        """Whether all words have room."""
        one_line = self._metrics(self.type_size).horizontalAdvance(self.text()) <= self.width()
        return one_line or (self._wraps and self._fits(self._wrapped_size()))

    def _wrapped_size(self) -> int:
        """The largest type size in which the words fit in lines below each other."""
        return next((size for size in range(scale().far, _SMALLEST, -1) if self._fits(size)), _SMALLEST)

    def _fits(self, size: int) -> bool:
        flags = int(_LINE | Qt.TextFlag.TextWordWrap)
        taken = self._metrics(size).boundingRect(self.rect(), flags, self.text())
        return taken.width() <= self.width() and taken.height() <= self.height()

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(True)
        return font

    def _metrics(self, size: int) -> QFontMetrics:
        return QFontMetrics(self._font(size))
