"""Typing a mark's words right on the picture."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import tr

LONGEST = 60


class TextEditor(QLineEdit):
    """A line that appears where the words will stand. Enter or leaving it keeps them, Esc drops them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = parent
        self._done: Callable[[str], None] | None = None
        self._before = ""
        self.setMaxLength(LONGEST)
        self.setMinimumWidth(scale().of(220))
        self.setObjectName("mark label")
        self.setAccessibleName(self.tr(tr("Label of the mark")))
        self.setPlaceholderText(self.tr(tr("Label, then Enter")))
        self.returnPressed.connect(self.commit)
        self.hide()

    def ask(self, at: tuple[float, float], text: str, done: Callable[[str], None]) -> None:
        """Show the line at a position of the parent; ``done`` gets the words, once."""
        self._finish(self._before)
        self._done, self._before = done, text
        self.setText(text)
        area, high = self._stage.rect(), scale().size("room")
        left = min(max(round(at[0]), 4), max(4, area.width() - self.minimumWidth() - 4))
        top = min(max(round(at[1]) - high // 2, 4), max(4, area.height() - high - 4))
        self.setGeometry(left, top, self.minimumWidth(), high)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.selectAll()

    @Slot()
    def commit(self) -> None:
        """Take what stands there."""
        self._finish(self.text())

    def drop(self) -> None:
        """Close and keep the words of before."""
        self._finish(self._before)

    def _finish(self, text: str) -> None:
        done, self._done = self._done, None
        if done is not None:
            self.hide()
            self._stage.setFocus()
            done(text)

    def event(self, event: QEvent) -> bool:
        """Qt override: while typing, no key goes to the commands behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc drops the words."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish(self._before)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt override: turning elsewhere keeps the words."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.commit()
