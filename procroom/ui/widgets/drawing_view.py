"""A drawing on the screen, as wide as there is room; told in words to who cannot see it."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.values import Point
from procroom.notes.drawing import Drawing, Ink
from procroom.ui.scale import scale
from procroom.ui.widgets.drawing_painter import NAMES, Pictures, paint_drawing
from procroom.ui.widgets.inks import ink, ink_property

#: Pixels to a millimetre of a drawing at the desk: its letters of 2.3 mm are 13 pixels high.
_PX_PER_MM = 5.6


def px_per_mm() -> float:
    """Pixels to a millimetre of a drawing at the scale in use."""
    return _PX_PER_MM * scale().of(100) / 100


class DrawingView(QWidget):
    """Shows a drawing at its size, smaller where it has no room; never larger than its size.

    Signals:
        touched(key): an area or disc with a key was pressed.
    """

    touched = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, zoom: float = 1.0) -> None:
        super().__init__(parent)
        self.inks: dict[str, QColor] = {}
        self.drawing = Drawing("", 1, 1, ())
        self._zoom = zoom
        self._kept: QPixmap | None = None
        self._pictures: Pictures | None = None
        self._dressed: tuple[int, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing, pictures: Pictures | None = None) -> None:
        """Show another; ``pictures`` of the saved views in it, where it has some."""
        if drawing == self.drawing and pictures is None:
            return
        self._pictures = pictures
        self.drawing, self._kept = drawing, None
        self.setAccessibleName(drawing.told.partition(". ")[0] or drawing.name)
        self.setAccessibleDescription(drawing.told)
        self.updateGeometry()
        self.update()

    @property
    def factor(self) -> float:
        """Pixels to a millimetre as shown."""
        return self._factor(self.width())

    def _factor(self, width: int) -> float:
        return min(px_per_mm() * self._zoom, max(1, width) / self.drawing.width)

    def hasHeightForWidth(self) -> bool:
        """Narrow is low."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the drawing at that width."""
        return round(self.drawing.height * self._factor(width))

    def sizeHint(self) -> QSize:
        """Its own size."""
        wide = round(self.drawing.width * px_per_mm() * self._zoom)
        return QSize(wide, round(self.drawing.height * px_per_mm() * self._zoom))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(min(180, self.sizeHint().width()), 20)

    def point_at(self, spot: QPointF) -> Point:
        """A place on the widget in mm of the drawing."""
        return Point(spot.x() / self.factor, spot.y() / self.factor)

    def colour(self, name: Ink) -> QColor:
        """An ink's colour now."""
        return ink(self, NAMES[name])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what was kept, anew where size, drawing or theme changed."""
        ratio = self.devicePixelRatioF()
        dressed = tuple(each.rgba() for each in self.inks.values())
        size = self.size() * ratio
        if self._kept is None or self._kept.size() != size or dressed != self._dressed:
            self._kept, self._dressed = QPixmap(size), dressed
            self._kept.fill(Qt.GlobalColor.transparent)
            self._kept.setDevicePixelRatio(ratio)
            canvas = QPainter(self._kept)
            canvas.scale(self.factor, self.factor)
            paint_drawing(canvas, self.drawing, self.colour, self._pictures)
            canvas.end()
        painter = QPainter(self)
        painter.drawPixmap(self.origin(), self._kept)
        self.paint_over(painter)

    def origin(self) -> QPointF:
        """Where the drawing begins."""
        return QPointF(0, 0)

    def paint_over(self, painter: QPainter) -> None:
        """What a more special view adds."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was pressed."""
        key = self.drawing.at(self.point_at(event.position()))
        if key:
            self.touched.emit(key)
        else:
            super().mousePressEvent(event)

    inkText = ink_property("inkText")
    inkQuiet = ink_property("inkQuiet")
    inkRule = ink_property("inkRule")
    inkEdge = ink_property("inkEdge")
    inkFaint = ink_property("inkFaint")
    inkPaper = ink_property("inkPaper")
    inkAccent = ink_property("inkAccent")
    inkHover = ink_property("inkHover")
    inkCathode = ink_property("inkCathode")
    inkAnode = ink_property("inkAnode")
    inkBone = ink_property("inkBone")
    inkSkin = ink_property("inkSkin")
    inkPain = ink_property("inkPain")
    inkFelt = ink_property("inkFelt")
    inkBoth = ink_property("inkBoth")
    inkWarn = ink_property("inkWarn")
    inkDone = ink_property("inkDone")
    inkStop = ink_property("inkStop")
    inkMissing = ink_property("inkMissing")
    inkFocus = ink_property("inkFocus")
