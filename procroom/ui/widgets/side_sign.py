"""A side as shape and word, to look at."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from procroom.domain.values import Side
from procroom.ui.scale import scale
from procroom.ui.tongue import side_word
from procroom.ui.widgets.side_button import side_outline


class SideSign(QWidget):
    """A side as shape and word, to look at."""

    def __init__(self, side: Side = Side.MIDLINE) -> None:
        super().__init__()
        self.show_side(side)

    def show_side(self, side: Side) -> None:
        """Show another side."""
        self._side = side
        self.setAccessibleName(side_word(side))
        self._measure()
        self.update()

    def _measure(self) -> None:
        self.setFixedSize(self.width_of(self._side), scale().of(32))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    @staticmethod
    def width_of(side: Side) -> int:
        """Room for the word of a side, logical pixels."""
        font = QFont()
        font.setBold(True)
        font.setPixelSize(scale().of(15))
        words = QFontMetrics(font).horizontalAdvance(side_word(side)) + scale().of(44)
        return max(scale().of(128 if len(side_word(side)) > 5 else 92), words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline in the accent colour, the word inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().link().color(), 2))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawPolygon(side_outline(self._side, area))
        font = self.font()
        font.setBold(True)
        font.setPixelSize(scale().of(15))
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, side_word(self._side))
