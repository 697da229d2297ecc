"""Spinal levels to pick from, drawn as the column they belong to: bodies between, the level's button on each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.words import column

_BODY = 20
_WIDTH = 116


class ColumnPicker(QWidget):
    """Levels from top to bottom, upper vertebra first.

    Signals:
        picked(level): a person chose a level.
    """

    picked = Signal(str)

    def __init__(self, levels: Sequence[str], *, name: str) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self._buttons: dict[str, ChoiceButton] = {}
        self._box = box = column(self, margin=(0, _BODY, 0, _BODY + 4), gap=_BODY)
        for level in levels:
            made = ChoiceButton(level, name=f"{name}: {level}")
            made.clicked.connect(lambda _checked=False, level=level: self._on_clicked(level))
            made.moved.connect(lambda step, level=level: self._on_moved(level, step))
            self._buttons[level] = made
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            made.setFixedWidth(84)
        self.setFixedWidth(_WIDTH)
        self.choose("")

    def button(self, level: str) -> ChoiceButton:
        """The button of a level."""
        return self._buttons[level]

    def choose(self, level: str) -> None:
        """Show a level as chosen, or none; emits nothing."""
        for each, made in self._buttons.items():
            made.setChecked(each == level)
        self._aim(level or next(iter(self._buttons)))

    def setFocus(self, *_reason: object) -> None:
        """Focus the chosen level, or the first."""
        aimed = next(b for b in self._buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        aimed.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As high as its levels."""
        return QSize(_WIDTH, self._box.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The vertebral bodies, named, and the sacrum."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(self, "inkEdge"), 1))
        middle = self.width() / 2
        names = [_upper(level) for level in self._buttons]
        for index, made in enumerate(self._buttons.values()):
            top = made.y() - _BODY
            painter.setBrush(ink(self, "bone"))
            if names[index] == "S1":
                break
            half = 40 + index * 2.5
            body = QRectF(middle - half, top - 2, half * 2, _BODY + 4)
            painter.drawRoundedRect(body, 7, 7)
            self._name(painter, body, names[index])
        last = list(self._buttons.values())[-1]
        foot = last.y() - _BODY - 2 if names[-1] == "S1" else last.geometry().bottom() + 2
        end = self.height() - 1
        sacrum = [(-54, foot), (54, foot), (22, end), (-22, end)]
        painter.setBrush(ink(self, "bone"))
        painter.drawPolygon(QPolygonF([QPointF(middle + x, y) for x, y in sacrum]))
        self._name(painter, QRectF(middle - 40, foot, 80, _BODY + 2), "S1")

    def _name(self, painter: QPainter, area: QRectF, name: str) -> None:
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        edge = painter.pen()
        painter.setPen(ink(self, "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
        painter.setPen(edge)

    def _aim(self, level: str) -> None:
        for each, made in self._buttons.items():
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == level else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, level: str) -> None:
        self.choose(level)
        self.picked.emit(level)

    def _on_moved(self, level: str, step: int) -> None:
        order = list(self._buttons)
        target = order[(order.index(level) + step) % len(order)]
        self._aim(target)
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)

    ink = ink_property("ink")
    inkEdge = ink_property("inkEdge")
    bone = ink_property("bone")


def _upper(level: str) -> str:
    return level.partition("-")[0]
