"""Big buttons for the patient's side: word and shape, LEFT and RIGHT never alike (clinical.md G3 U1)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF

from procroom.domain.values import Side
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.inks import ink, ink_property

_POINT = 22
_EDGE = 2


def side_outline(side: Side, area: QRectF) -> QPolygonF:
    """An arrowhead to the left, to the right, to both, or a plain block for the middle."""
    left, right = area.left(), area.right()
    middle = area.center().y()
    depth = min(float(_POINT), area.width() / 3)
    inner_left = left + (depth if side in {Side.LEFT, Side.BILATERAL} else 0)
    inner_right = right - (depth if side in {Side.RIGHT, Side.BILATERAL} else 0)
    points = [QPointF(inner_left, area.top()), QPointF(inner_right, area.top())]
    if inner_right < right:
        points.append(QPointF(right, middle))
    points += [QPointF(inner_right, area.bottom()), QPointF(inner_left, area.bottom())]
    if inner_left > left:
        points.append(QPointF(left, middle))
    return QPolygonF(points)


class SideButton(ChoiceButton):
    """One side as a shape with its word."""

    def __init__(self, side: Side, *, name: str) -> None:
        super().__init__(side.value, name=f"{name}: {side.value}")
        self.side = side
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        """At least 96 × 64 px."""
        return QSize(104, 72)

    def minimumSizeHint(self) -> QSize:
        """At least 96 × 64 px."""
        return QSize(84, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape, word, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "fillChosen" if chosen else "fillHover" if self.underMouse() and self.isEnabled() else "fill"
        edge = "inkFocus" if self.hasFocus() else "fillChosen" if chosen else "inkEdge"
        painter.setPen(QPen(ink(self, edge), 3 if self.hasFocus() else 1.5))
        painter.setBrush(ink(self, fill))
        area = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawPolygon(side_outline(self.side, area))
        font = self.font()
        font.setBold(True)
        font.setPixelSize(17 if len(self.text()) <= 5 else 15)
        painter.setFont(font)
        painter.setPen(ink(self, "inkChosen" if chosen else "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())

    ink = ink_property("ink")
    inkChosen = ink_property("inkChosen")
    fill = ink_property("fill")
    fillChosen = ink_property("fillChosen")
    fillHover = ink_property("fillHover")
    inkEdge = ink_property("inkEdge")
    inkFocus = ink_property("inkFocus")
