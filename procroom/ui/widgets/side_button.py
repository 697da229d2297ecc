"""Big buttons for the patient's side: word and shape, LEFT and RIGHT never alike (clinical.md G3 U1)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.values import Side
from procroom.ui.scale import scale
from procroom.ui.tongue import side_word
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.inks import ink, ink_property

_EDGE = 2


def side_outline(side: Side, area: QRectF) -> QPolygonF:
    """An arrowhead to the left, to the right, to both, or a plain block for the middle."""
    left, right = area.left(), area.right()
    middle = area.center().y()
    depth = min(area.height() * 0.32, area.width() / 3)
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
        super().__init__(side_word(side), name=f"{name}: {side_word(side)}")
        self.side = side
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for a gloved finger, and wider than the word."""
        return QSize(scale().of(104), max(scale().of(72), scale().size("control")))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than 84 × 64 px, nor than 20 mm in room mode."""
        side = scale().size("control")
        return QSize(max(scale().of(84), side), max(scale().of(64), side))

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
        font.setPixelSize(scale().of(17 if len(self.text()) <= 5 else 15))
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


class SideShape(QWidget):
    """A side as shape and word, to be read from across the room."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side = side
        self._word = side_word(side)
        self.setAccessibleName(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for word and points."""
        words = QFontMetrics(self._font())
        high = round(words.height() * 1.02)
        return QSize(words.horizontalAdvance(self._word) + high, high)

    def minimumSizeHint(self) -> QSize:
        """A side is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline in the accent colour, the word inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().link().color(), max(2.0, self.height() / 18)))
        area = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawPolygon(side_outline(self._side, area))
        painter.setFont(self._font())
        painter.setPen(self.palette().text().color())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._word)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(round(scale().far * 0.8))
        return font
