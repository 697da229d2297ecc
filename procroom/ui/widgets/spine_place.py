"""One place on the spine picture to touch: its label at the edge, and the band from there to the bone."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from procroom.domain.values import Side
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink
from procroom.ui.widgets.side_button import side_outline

#: Between the edge of the shape and its words.
_INSET = 14
_LEAST_LETTER = 9


class SpinePlace(QAbstractButton):
    """A level on a side; touching it says both.

    Attributes:
        level, side: what touching it says.
        now: it is what is recorded; drawn with a tick.
    """

    def __init__(self, level: str, side: Side, words: tuple[str, str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.level, self.side = level, side
        self.now = False
        self._picture = parent
        self._words, self._name = words, name
        self._note = ""
        self.tag = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_note("")

    @property
    def note(self) -> str:
        """What is said of it beside its name: ``target 1``, ``recorded``."""
        return self._note

    def show_note(self, note: str, *, now: bool = False) -> None:
        """Say that the place is taken already, in words and for screen readers."""
        self._note, self.now = note, now
        self.setAccessibleName(f"{self._name}, {note}" if note else self._name)
        self.update()

    def put(self, band: QRect, tag: QRect) -> None:
        """Lie there; the label within, in coordinates of the picture."""
        self.tag = tag.translated(-band.topLeft())
        self.setGeometry(band)

    def hitButton(self, position: QPoint) -> bool:
        """All of it is touched."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; the picture takes all other keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its line to the bone shows the focus too."""
        super().focusInEvent(event)
        self._picture.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And loses it."""
        super().focusOutEvent(event)
        self._picture.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The label in the shape of its side; what is in the band is the picture's."""
        picture = self._picture
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down, focus = self.isDown(), self.hasFocus()
        edge = "inkFocus" if focus else "fillChosen" if self.now else "inkEdge"
        painter.setPen(QPen(ink(picture, edge), 3 if focus else 2 if self.now else 1.2))
        fill = "fillChosen" if down else "fillHover" if self.underMouse() and self.isEnabled() else "fill"
        if fill == "fill" and self.side not in {Side.LEFT, Side.RIGHT} and not any(self._words):
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(ink(picture, fill))
        area = QRectF(self.tag).adjusted(1.5, 1.5, -1.5, -1.5)
        if any(self._words):
            painter.drawPolygon(side_outline(self.side, area))
            self._write(painter, area, "inkChosen" if down else "ink")
        else:
            painter.drawRoundedRect(area, 8, 8)
            self._paint_small(painter, area, picture, edge)

    def _paint_small(self, painter: QPainter, area: QRectF, picture: QWidget, edge: str) -> None:
        """In the middle of the spine: the side as a small shape, so that the bone is still seen."""
        middle = area.center() - QPointF(0, area.height() * 0.14 if self._note else 0)
        small = QRectF(middle.x() - 17, middle.y() - 8, 34, 16)
        if self.now:
            mark = QRectF(middle.x() - 9, middle.y() - 9, 18, 18)
            paint_shape(painter, Shape.DONE, mark, ink(picture, "ink"))
        else:
            painter.setPen(QPen(ink(picture, "fillChosen" if self._note else edge), 1.6))
            painter.setBrush(ink(picture, "fillChosen" if self._note else "fill"))
            painter.drawPolygon(side_outline(self.side, small))
        if self._note:
            below = QRectF(
                area.left(), area.bottom() - area.height() * 0.36, area.width(), area.height() * 0.34
            )
            font = QFont(self.font())
            fit(font, self._note, max(11, int(self.tag.height() * 0.26)), below.width() - 2)
            painter.setFont(font)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(picture, "fill"))
            painter.drawRoundedRect(below, 4, 4)
            painter.setPen(ink(picture, "ink"))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._note)

    def _write(self, painter: QPainter, area: QRectF, colour: str) -> None:
        """The level large, below it its nerve or what is said of it."""
        picture = self._picture
        left = _INSET if self.side is Side.LEFT else 6
        right = _INSET if self.side is Side.RIGHT else 6
        if self.side in {Side.MIDLINE, Side.BILATERAL}:
            left = right = _INSET
        inner = area.adjusted(left, 2, -right, -2)
        head, below = self._words[0], self._note or self._words[1]
        painter.setPen(ink(picture, colour))
        if self.now:
            mark = QRectF(inner.left(), inner.center().y() - 7, 14, 14)
            paint_shape(painter, Shape.DONE, mark, ink(picture, colour))
            inner.setLeft(inner.left() + 17)
        tall = self.tag.height()
        big, small = QFont(self.font()), QFont(self.font())
        big.setBold(True)
        if not below:
            big.setPixelSize(max(12, int(tall * (0.3 if " " in head else 0.4))))
            painter.setFont(big)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, head)
            return
        fit(big, head, max(13, int(tall * 0.36)), inner.width())
        fit(small, below, max(11, int(tall * 0.26)), inner.width())
        split = inner.top() + inner.height() * 0.56
        painter.setFont(big)
        upper = QRectF(inner.left(), inner.top(), inner.width(), split - inner.top())
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, head)
        painter.setFont(small)
        painter.setPen(ink(picture, colour if self._note else "inkMuted"))
        lower = QRectF(inner.left(), split, inner.width(), inner.bottom() - split)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, below)


def fit(font: QFont, text: str, size: int, width: float) -> None:
    """The largest letters up to a size in which a text is no wider than so many pixels; never under 9."""
    font.setPixelSize(size)
    while size > _LEAST_LETTER and QFontMetricsF(font).horizontalAdvance(text) > width:
        size -= 1
        font.setPixelSize(size)
