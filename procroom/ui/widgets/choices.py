"""Buttons of which one or several are chosen: segments, chips, scales. Arrow keys move, Space or Enter chooses.

Moving never chooses: an answer is recorded by a deliberate act only.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLayout,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from procroom.ui.scale import scale
from procroom.ui.tongue import spoken
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.sight import focus_in_sight
from procroom.ui.widgets.words import row

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


#: A chip is never narrower than this at the desk, unless its words are short.
_LEAST_CHIP = 160


def _box() -> int:
    """Side of a tick box."""
    return scale().of(16)


class ChoiceButton(QPushButton):
    """One choice. With ``boxed`` a tick box stands before the words: several may be chosen.

    Signals:
        moved(step): an arrow key asked for the neighbour.
        emptied(): Delete or Backspace asked to take the answer back.
    """

    moved = Signal(int)
    emptied = Signal()

    def __init__(self, text: str, *, boxed: bool = False, name: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self.inks: dict[str, QColor] = {}
        self._boxed = boxed
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(spoken(name or text))
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy().Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words in bold (so that choosing moves nothing) and for the box."""
        hint = super().sizeHint()
        font = self.font()
        font.setBold(True)
        plain, bold = self.fontMetrics(), type(self.fontMetrics())(font)
        extra = bold.horizontalAdvance(self.text()) - plain.horizontalAdvance(self.text())
        return hint + QSize(max(0, extra) + (_box() + 8 if self._boxed else 0), 0)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut: a segment is never narrower than they are, a chip wraps them."""
        hint = self.sizeHint()
        least = hint.width() if self.property("segment") else min(hint.width(), scale().of(_LEAST_CHIP))
        return QSize(least, hint.height())

    def heightForWidth(self, width: int) -> int:
        """Room for as many lines as the words take in a width."""
        return self.sizeHint().height() + (len(self._lines(width)) - 1) * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        """The words in lines that fit into a width."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= width - around:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter chooses, Delete takes back."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet's button, with a tick box before the words where several may be chosen."""
        is_narrow = self.width() < self.sizeHint().width()
        if not self._boxed and not is_narrow:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        words, whole = option.text, QRect(option.rect)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inside = whole.adjusted(_box() + 8 if self._boxed else 0, 0, 0, 0)
        lines = self._lines(self.width()) if is_narrow else [words]
        high = self.fontMetrics().lineSpacing()
        top = inside.center().y() - high * len(lines) / 2
        for number, line in enumerate(lines):
            one = QRect(inside.left(), round(top + number * high), inside.width(), high)
            option.text, option.rect = line, one if is_narrow else inside
            painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if not self._boxed:
            return
        box = QRectF(12, (self.height() - _box()) / 2, _box(), _box())
        stroke = ink(self, "markInk" if self.isChecked() else "boxInk")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(stroke, 1.5))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            paint_shape(painter, Shape.DONE, box.adjusted(3, 3, -3, -3), stroke)

    markInk = ink_property("markInk")
    boxInk = ink_property("boxInk")


class Choices(QWidget):
    """A row of choices: joined segments, or chips that wrap. Holds codes, in the order given.

    Signals:
        picked(codes): a person changed what is chosen; a tuple of codes in display order.
        emptied(): a person took the answer back.
    """

    picked = Signal(object)
    emptied = Signal()

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        several: bool = False,
        alone: frozenset[str] = frozenset(),
        joined: bool = False,
        chip: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._several, self._alone = several, alone
        self._buttons: dict[str, ChoiceButton] = {}
        for index, (code, text) in enumerate(options):
            made = self.make_button(code, text, boxed=several, name=f"{name}: {text}" if name else text)
            if joined:
                made.setProperty("segment", _place(index, len(options)))
            if chip:
                made.setProperty("chip", chip)
            made.clicked.connect(lambda _checked=False, code=code: self._on_clicked(code))
            made.moved.connect(lambda step, code=code: self._on_moved(code, step))
            made.emptied.connect(self.emptied)
            self._buttons[code] = made
        self.setLayout(self.arrange(tuple(self._buttons.values()), joined=joined))
        self._aim(next(iter(self._buttons), ""))

    def make_button(self, _code: str, text: str, *, boxed: bool, name: str) -> ChoiceButton:
        """The button of a choice."""
        return ChoiceButton(text, boxed=boxed, name=name)

    def arrange(self, buttons: Sequence[ChoiceButton], *, joined: bool) -> QLayout:
        """Side by side when joined, else in lines like words."""
        layout: QLayout = row(gap=0) if joined else FlowLayout(gap=8, line_gap=8)
        for made in buttons:
            layout.addWidget(made)
        if joined:
            layout.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        return layout

    @property
    def codes(self) -> tuple[str, ...]:
        """What is chosen, in display order."""
        return tuple(code for code, made in self._buttons.items() if made.isChecked())

    def button(self, code: str) -> ChoiceButton:
        """The button of a choice."""
        return self._buttons[code]

    def choose(self, codes: Sequence[str]) -> None:
        """Show these as chosen; emits nothing."""
        for code, made in self._buttons.items():
            made.setChecked(code in codes)
        self._aim(next((code for code in self._buttons if code in codes), next(iter(self._buttons), "")))

    def mute(self, code: str) -> None:
        """Dress a choice as the one that says nothing ("—")."""
        self._buttons[code].setProperty("unset", True)

    def setFocus(self, *_reason: object) -> None:
        """Focus the chosen button, or the first."""
        aimed = next(
            (b for b in self._buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus), None
        )
        if aimed is not None:
            aimed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aim(self, code: str) -> None:
        """Let Tab stop at one button of the row only."""
        for each, made in self._buttons.items():
            here = each == code
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, code: str) -> None:
        before = self.codes
        chosen = set(before) if self._several else {code}
        if self._several and code in self._alone and code in chosen:
            chosen = {code}
        elif self._several:
            chosen -= self._alone if code in chosen else set()
        self.choose([each for each in self._buttons if each in chosen])
        self._aim(code)
        self.picked.emit(self.codes)

    def _on_moved(self, code: str, step: int) -> None:
        order = list(self._buttons)
        target = order[(order.index(code) + step) % len(order)]
        self._aim(target)
        focus_in_sight(self._buttons[target])


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"
