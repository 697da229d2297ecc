"""Shapes that carry a meaning beside its word: octagon STOP, triangle WARN, dot NOTE, tag COV, diamond missing.

Painted, not typed: no font has to have them, and colour is never their only difference (clinical.md G3 U3).
"""

import math
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.inks import ink, ink_property


class Shape(StrEnum):
    """What is painted; the value is also the style sheet's state name."""

    MISSING = "missing"
    DONE = "done"
    STOP = "stop"
    WARN = "warn"
    NOTE = "note"
    COVER = "cover"
    CLOSE = "close"
    CHEVRON = "chevron"
    CLOSED = "closed"
    PLUS = "plus"
    RING = "ring"
    HALF = "half"


#: The words for screen readers; beside a severity's shape its word always stands.
WORDS = {
    Shape.STOP: later("STOP"),
    Shape.WARN: later("CHECK"),
    Shape.NOTE: later("NOTE"),
    Shape.COVER: later("COVERAGE"),
    Shape.MISSING: later("missing"),
    Shape.DONE: later("done"),
}

_FILLED = (Shape.STOP, Shape.WARN, Shape.NOTE, Shape.COVER)


def outline_of(shape: Shape, area: QRectF) -> QPainterPath:  # noqa: C901 - one case a shape
    """The path of a shape inside a square."""
    path = QPainterPath()
    x, y, s = area.x(), area.y(), area.width()

    def line(*points: tuple[float, float]) -> None:
        path.moveTo(x + points[0][0] * s, y + points[0][1] * s)
        for px, py in points[1:]:
            path.lineTo(x + px * s, y + py * s)

    match shape:
        case Shape.MISSING:
            line((0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5))
            path.closeSubpath()
        case Shape.DONE:
            line((0.12, 0.54), (0.4, 0.82), (0.9, 0.2))
        case Shape.STOP:
            corners = [math.pi / 8 + k * math.pi / 4 for k in range(8)]
            line(*((0.5 + 0.5 * math.cos(a), 0.5 + 0.5 * math.sin(a)) for a in corners))
            path.closeSubpath()
        case Shape.WARN:
            line((0.5, 0.06), (0.98, 0.92), (0.02, 0.92))
            path.closeSubpath()
        case Shape.NOTE:
            path.addEllipse(QPointF(x + s / 2, y + s / 2), s * 0.34, s * 0.34)
        case Shape.COVER:
            line((0.04, 0.2), (0.62, 0.2), (0.98, 0.5), (0.62, 0.8), (0.04, 0.8))
            path.closeSubpath()
        case Shape.CLOSE:
            line((0.2, 0.2), (0.8, 0.8))
            line((0.8, 0.2), (0.2, 0.8))
        case Shape.CHEVRON:
            line((0.2, 0.36), (0.5, 0.66), (0.8, 0.36))
        case Shape.CLOSED:
            line((0.36, 0.2), (0.66, 0.5), (0.36, 0.8))
        case Shape.RING | Shape.HALF:
            path.addEllipse(QPointF(x + s / 2, y + s / 2), s * 0.38, s * 0.38)
        case Shape.PLUS:
            line((0.5, 0.14), (0.5, 0.86))
            line((0.14, 0.5), (0.86, 0.5))
    return path


def paint_shape(painter: QPainter, shape: Shape, area: QRectF, ink: QColor) -> None:
    """Draw a shape in a square of the painter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(1.5, area.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if shape in _FILLED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline_of(shape, area))
    if shape is Shape.HALF:
        painter.setBrush(ink)
        x, y, s = area.x(), area.y(), area.width()
        painter.drawPie(QRectF(x + s * 0.12, y + s * 0.12, s * 0.76, s * 0.76), 90 * 16, 180 * 16)
    painter.restore()


def shape_icon(shape: Shape, ink: QColor, size: int = 16) -> QIcon:
    """A shape as an icon, sharp on dense screens."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_shape(painter, shape, QRectF(1, 1, size - 2, size - 2), ink)
    painter.end()
    return QIcon(pixmap)


class Glyph(QWidget):
    """A shape of fixed size; the style sheet gives it its colour by ``state``."""

    def __init__(
        self, shape: Shape, size: int = 14, *, state: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self._shape = shape
        self._size = size
        self.measure()
        self.setProperty("state", state or shape.value)
        self.setAccessibleName(tr(WORDS[shape]) if shape in WORDS else "")

    def measure(self) -> None:
        """Be as large as the type beside it."""
        side = scale().of(self._size)
        self.setFixedSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure()

    def set_shape(self, shape: Shape, state: str = "") -> None:
        """Show another shape in its own colour."""
        self._shape = shape
        self.setProperty("state", state or shape.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    ink = ink_property("ink")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        paint_shape(painter, self._shape, QRectF(self.rect()).adjusted(1, 1, -1, -1), ink(self, "ink"))


def paint_shape_button(widget: QAbstractButton, painter: QPainter, shape: Shape) -> None:
    """A shape to press, with a ground under the pointer and the focus ring."""
    side = min(widget.width(), widget.height(), scale().of(28))
    area = QRectF((widget.width() - side) / 2, (widget.height() - side) / 2, side, side)
    if widget.isEnabled() and (widget.underMouse() or widget.isDown()):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(widget, "inkHover"))
        painter.drawRoundedRect(area, 5, 5)
    if widget.hasFocus():
        painter.setPen(QPen(ink(widget, "inkFocus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
    inset = side * 0.32
    if widget.isEnabled():
        paint_shape(painter, shape, area.adjusted(inset, inset, -inset, -inset), ink(widget, "inkText"))
