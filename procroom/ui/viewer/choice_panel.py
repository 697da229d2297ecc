"""A small panel over the pictures with a few big choices: windows, view tags, a question. Never modal."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from procroom.ui.scale import scale

PER_COLUMN = 7
#: What parts an answer from what was said with it.
ALSO = "+"
#: What Shift makes of the digits 1 to 9.
_SIGNS = "!@#$%^&*("


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose.

    Attributes:
        id: given back.
        text: on the button.
        chosen: is it what holds now?
        also: words of a second button beside it, which says this with it; its answer ends in ``ALSO``.
    """

    id: str
    text: str
    chosen: bool = False
    also: str = ""


class ChoicePanel(QFrame):
    """Shows choices until one is taken or Esc is pressed. Digits choose, too; with Shift what stands beside.

    Signals:
        chosen(question, id): what was asked, and the answer.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = parent
        self.setProperty("panel", "choice")
        self.setProperty("scale", "room")
        self._question = ""
        self._buttons: list[QPushButton] = []
        self._second_buttons: dict[int, QPushButton] = {}
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(self._grid)
        self.hide()

    @property
    def question(self) -> str:
        """What is being asked; empty while hidden."""
        return self._question

    def ask(self, question: str, title: str, choices: Sequence[Choice], words: str = "") -> None:
        """Show choices in the middle of the parent; the chosen one, or the first, has the focus."""
        self._clear()
        self._question = question
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(title)
        wide, high = any(choice.also for choice in choices), self._lines(len(choices))
        for index, choice in enumerate(choices):
            at = index % high, (1 + wide) * (index // high)
            self._grid.addWidget(self._button(index, choice), *at)
            if choice.also:
                self._grid.addWidget(self._second(choice), at[0], at[1] + 1)
        room = self._stage.rect()
        columns = (1 + wide) * (1 + (len(choices) - 1) // high)
        width = min(scale().of(480 if words else 300 * columns), room.width() - 16)
        self._layout.activate()
        self.resize(width, self._layout.totalHeightForWidth(width))
        self.move(room.center() - self.rect().center())
        self.show()
        self.raise_()
        focused = next((i for i, choice in enumerate(choices) if choice.chosen), 0)
        self._buttons[focused].setFocus(Qt.FocusReason.PopupFocusReason)

    def _lines(self, count: int) -> int:
        """Choices that stand one below the other; in little height more columns, equally long."""
        head = (
            self._title.sizeHint().height() + self._words.isVisibleTo(self) * self._words.sizeHint().height()
        )
        room = self._stage.height() - 16 - 2 * 16 - 12 - head
        most = min(max(room // (scale().size("room") + 8), 1), PER_COLUMN)
        columns = -(-count // most)
        return -(-count // columns)

    @Slot()
    def dismiss(self) -> None:
        """Close without a choice."""
        if self._question:
            self._question = ""
            self.hide()
            self._stage.setFocus()

    def _button(self, index: int, choice: Choice) -> QPushButton:
        label = f"{index + 1}   {choice.text}" if index < 9 else choice.text
        button = QPushButton(f"{label}   ✓" if choice.chosen else label)
        button.setAccessibleName(choice.text)
        button.setMinimumHeight(scale().size("room"))
        button.setProperty("answer", choice.id)
        button.clicked.connect(self._on_clicked)
        self._buttons.append(button)
        return button

    def _second(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.also)
        button.setAccessibleName(f"{choice.text}, {choice.also[:1].lower()}{choice.also[1:]}")
        button.setMinimumHeight(scale().size("room"))
        button.setProperty("answer", f"{choice.id}{ALSO}")
        button.clicked.connect(self._on_clicked)
        self._second_buttons[len(self._buttons) - 1] = button
        return button

    def _clear(self) -> None:
        for button in (*self._buttons, *self._second_buttons.values()):
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._second_buttons.clear()

    @Slot()
    def _on_clicked(self) -> None:
        question, answer = self._question, self.sender().property("answer")
        self.dismiss()
        self.chosen.emit(question, answer)

    def event(self, event: QEvent) -> bool:
        """Qt override: while it is open, no key goes to the commands behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: digits, arrows, Enter, Esc."""
        key = event.key()
        index, shifted = _digit(event)
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif shifted and index in self._second_buttons:
            self._second_buttons[index].click()
        elif not shifted and 0 <= index < min(len(self._buttons), 9):
            self._buttons[index].click()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Right}:
            self.focusNextChild()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Left}:
            self.focusPreviousChild()
        else:
            event.accept()


def _digit(event: QKeyEvent) -> tuple[int, bool]:
    """Place of the digit pressed, from 0, and whether Shift made a sign of it; where digits need Shift it says nothing."""
    index = event.key() - Qt.Key.Key_1
    if 0 <= index < 9:
        return index, False
    return (_SIGNS.find(event.text()) if event.text() else -1), True
