"""The body chart to paint on: finger, pen or mouse drag over cells; arrow keys go from cell to cell, Space paints."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.body_map import VIEWS, Cells
from procroom.domain.values import Point
from procroom.notes.drawing import Area, Drawing, Ink, Words, beside, hatched, inside, moved
from procroom.notes.trial.body import body_view
from procroom.ui.tongue import later, screen_language, tr
from procroom.ui.widgets.drawing_painter import polygon
from procroom.ui.widgets.drawing_view import DrawingView

#: Height of a figure in its own unit; the widget makes it as large as there is room.
_TALL = 200.0
_HATCH, _HATCH_WIDTH = 2.6, 0.35
_LETTER, _DOWN = 5.0, 2.6
#: Brush -> how far around the finger cells are painted, in the drawing's unit.
BRUSHES: Mapping[str, float] = {"CELL": 0.0, "SMALL": 5.0, "LARGE": 11.0}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
#: What a cell is called.
_REGIONS = {
    ("L", "head"): later("left side of the head"),
    ("R", "head"): later("right side of the head"),
    ("L", "neck"): later("left side of the neck"),
    ("R", "neck"): later("right side of the neck"),
    ("L", "chest"): later("left chest"),
    ("R", "chest"): later("right chest"),
    ("L", "abdomen"): later("left abdomen"),
    ("R", "abdomen"): later("right abdomen"),
    ("L", "groin"): later("left groin"),
    ("R", "groin"): later("right groin"),
    ("L", "thigh"): later("left thigh"),
    ("R", "thigh"): later("right thigh"),
    ("L", "knee"): later("left knee"),
    ("R", "knee"): later("right knee"),
    ("L", "shin"): later("left shin"),
    ("R", "shin"): later("right shin"),
    ("L", "foot"): later("left foot"),
    ("R", "foot"): later("right foot"),
    ("L", "shoulder"): later("left shoulder"),
    ("R", "shoulder"): later("right shoulder"),
    ("L", "arm"): later("left upper arm"),
    ("R", "arm"): later("right upper arm"),
    ("L", "forearm"): later("left forearm"),
    ("R", "forearm"): later("right forearm"),
    ("L", "hand"): later("left hand"),
    ("R", "hand"): later("right hand"),
    ("L", "upper_back"): later("left upper back"),
    ("R", "upper_back"): later("right upper back"),
    ("L", "low_back"): later("left low back"),
    ("R", "low_back"): later("right low back"),
    ("L", "buttock"): later("left buttock"),
    ("R", "buttock"): later("right buttock"),
    ("L", "calf"): later("left calf"),
    ("R", "calf"): later("right calf"),
    ("L", "heel"): later("left heel"),
    ("R", "heel"): later("right heel"),
}


def cell_words(cell: str) -> str:
    """A cell in words: ``front, left thigh, cell 3``."""
    view, side, region, number = cell.split(".")
    where = tr(_REGIONS[side, region])
    if view == "front":
        return tr("front, {where}, cell {number}", where=where, number=number)
    return tr("back, {where}, cell {number}", where=where, number=number)


class BodyPainter(DrawingView):
    """Both figures; one map is painted, the other is shown below it.

    Attributes:
        cells: what is painted.
        erasing: whether strokes take cells away.
        brush: one of ``BRUSHES``.

    Signals:
        painted(cells): a stroke ended, or a key painted; all cells now.
        moved(words): the keyboard came to another cell.
    """

    painted = Signal(object)
    moved = Signal(str)

    def __init__(self, *, is_pain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_pain = is_pain
        self.cells: Cells = frozenset()
        self._other: Cells = frozenset()
        self.erasing, self.brush = False, "SMALL"
        self._last: Point | None = None
        self._before: Cells = frozenset()
        self.show_drawing(_figures())
        self._outlines = {
            each.key: each for each in self.drawing.shapes if isinstance(each, Area) and each.key
        }
        self._middles = {key: _middle(each.points) for key, each in self._outlines.items()}
        self._boxes = {key: polygon(each.points).boundingRect() for key, each in self._outlines.items()}
        self.at = next(iter(self._outlines))
        self._hatches: dict[tuple[str, int], list[QLineF]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 260)
        self._tell()

    def show_cells(self, cells: Cells, other: Cells) -> None:
        """Show what is recorded of this map and of the other."""
        self.cells, self._other = cells, other
        self._tell()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """As large as there is room."""
        return False

    def _factor(self, width: int) -> float:
        return min(width / self.drawing.width, self.height() / self.drawing.height)

    @property
    def _left(self) -> float:
        """Free space at the left, in pixels: the figures stand in the middle."""
        return max(0.0, (self.width() - self.drawing.width * self.factor) / 2)

    def point_at(self, spot: QPointF) -> Point:
        """A place on the widget in the drawing's unit."""
        return Point((spot.x() - self._left) / self.factor, spot.y() / self.factor)

    def spot_of(self, cell: str) -> QPointF:
        """The middle of a cell on the widget."""
        middle = self._middles[cell]
        return QPointF(middle.x * self.factor + self._left, middle.y * self.factor)

    def cell_at(self, point: Point) -> str:
        """The cell under a place in the drawing's unit; empty where there is none."""
        here = QPointF(point.x, point.y)
        near = (cell for cell, box in self._boxes.items() if box.contains(here))
        return next((cell for cell in near if inside(self._outlines[cell].points, point)), "")

    def origin(self) -> QPointF:
        """Where the drawing begins."""
        return QPointF(self._left, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.isEnabled():
            return
        self._before, self._last = self.cells, self.point_at(event.position())
        self._dab((self._last,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint all the way from where the finger was."""
        if self._last is None:
            return
        here = self.point_at(event.position())
        steps = max(1, math.ceil(math.dist((here.x, here.y), (self._last.x, self._last.y)) / 2.0))
        last = self._last
        self._dab(
            Point(last.x + (here.x - last.x) * n / steps, last.y + (here.y - last.y) * n / steps)
            for n in range(1, steps + 1)
        )
        self._last = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A stroke ends: it is one act."""
        if self._last is not None:
            self._last = None
            if self.cells != self._before:
                self.painted.emit(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbour, Space paints a cell or takes it away."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._go(*_ARROWS[key])
        elif key == Qt.Key.Key_Space:
            self.cells = self.cells ^ {self.at}
            self._tell()
            self.update()
            self.painted.emit(self.cells)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        super().focusInEvent(event)
        self._tell()
        self.update()

    def _go(self, right: int, down: int) -> None:
        here = self._middles[self.at]
        best, least = self.at, math.inf
        for cell, middle in self._middles.items():
            along = (middle.x - here.x) * right + (middle.y - here.y) * down
            aside = abs((middle.x - here.x) * down) + abs((middle.y - here.y) * right)
            if cell != self.at and along > 0.6 and along + 2.2 * aside < least:
                best, least = cell, along + 2.2 * aside
        self.at = best
        self._tell()
        self.update()

    def _tell(self) -> None:
        words = cell_words(self.at)
        words = (
            tr("{cell}: painted", cell=words) if self.at in self.cells else tr("{cell}: empty", cell=words)
        )
        self.setAccessibleName(words)
        self.setAccessibleDescription(
            tr("Body chart. Arrow keys go to the next cell, Space paints it or takes it away.")
        )
        self.moved.emit(words)

    def _dab(self, points: Iterable[Point]) -> None:
        reach = BRUSHES[self.brush]
        found: set[str] = set()
        for point in points:
            found.add(self.cell_at(point))
            if reach:
                found |= {
                    cell
                    for cell, middle in self._middles.items()
                    if math.hypot(middle.x - point.x, middle.y - point.y) <= reach
                }
        found.discard("")
        self.cells = self.cells - found if self.erasing else self.cells | found
        self.update()

    def paint_over(self, painter: QPainter) -> None:
        """The painted cells and the keyboard's cell."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._left, 0)
        painter.scale(self.factor, self.factor)
        pain, felt = (self.cells, self._other) if self._is_pain else (self._other, self.cells)
        for cell in pain | felt:
            both = cell in pain and cell in felt
            fill = Ink.BOTH if both else Ink.PAIN if cell in pain else Ink.FELT
            area = self._outlines[cell]
            painter.setPen(QPen(self.colour(fill), 0.4))
            painter.setBrush(self.colour(fill))
            painter.drawPolygon(polygon(area.points))
            for slope, wanted in ((1, cell in pain), (-1, cell in felt)):
                if wanted:
                    painter.setPen(QPen(self.colour(Ink.TEXT if slope > 0 else Ink.PAPER), _HATCH_WIDTH))
                    painter.drawLines(self._hatch(cell, slope))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, wide in ((self.colour(Ink.PAPER), 2.2), (self._focus(), 1.2)):
                painter.setPen(QPen(colour, wide))
                painter.drawPolygon(polygon(self._outlines[self.at].points))

    def _focus(self) -> QColor:
        return self.inks.get("inkFocus", self.colour(Ink.ACCENT))

    def _hatch(self, cell: str, slope: int) -> list[QLineF]:
        if (cell, slope) not in self._hatches:
            lines = hatched(
                self._outlines[cell].points, _HATCH, slope=slope, ink=Ink.TEXT, width=_HATCH_WIDTH
            )
            self._hatches[cell, slope] = [
                QLineF(start.x, start.y, end.x, end.y)
                for each in lines
                for start, end in pairwise(each.points)
            ]
        return self._hatches[cell, slope]


def _figures() -> Drawing:
    """Front and back, their sides named in letters that can be read from an arm's length."""
    drawn = beside("chart", [body_view(view, _TALL, screen_language()) for view in VIEWS], gap=12)
    shapes = (
        replace(each, size=_LETTER) if isinstance(each, Words) else each
        for each in moved(drawn.shapes, 0, _DOWN)
    )
    return replace(drawn, height=drawn.height + _DOWN, shapes=tuple(shapes))


def _middle(points: tuple[Point, ...]) -> Point:
    return Point(sum(each.x for each in points) / len(points), sum(each.y for each in points) / len(points))
