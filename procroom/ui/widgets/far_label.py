"""A line of words to be read from across the room; shrinks to the room it has, never cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from procroom.ui.scale import scale


class FarLabel(QLabel):
    """One bold line: as large as the scale's far type, at the desk as a title."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
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
        """Room for the words in plain type."""
        least = self._metrics(scale().size("body")).horizontalAdvance(self.text())
        return QSize(least + 2, self._metrics(scale().far).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter = QPainter(self)
        painter.setFont(self._font(self.type_size))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(True)
        return font

    def _metrics(self, size: int) -> QFontMetrics:
        return QFontMetrics(self._font(size))
