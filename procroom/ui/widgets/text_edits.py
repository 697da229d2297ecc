"""Text fields that say when a person has finished: on leaving or Enter, long text 400 ms after the last key."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from procroom.ui.widgets.words import restyle

PAUSE_MS = 400
_LINES = 3


class LineEdit(QLineEdit):
    """One line. What a person typed is told once, when finished, and only if it is not what was shown.

    Empty it says ``unset``; with the cursor in it, the hint how to write.

    Signals:
        settled(text): finished, stripped.
    """

    settled = Signal(str)

    def __init__(self, *, placeholder: str = "", name: str = "", unset: str = "") -> None:
        super().__init__()
        self._shown = ""
        self._hint, self._unset = placeholder, unset
        self.setPlaceholderText(unset or placeholder)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show recorded words. Words being typed stay unless the record changed under them."""
        if text != self._shown or self.text().strip() == text:
            self._shown = text
            if self.text() != text:
                self.setText(text)
                self.setCursorPosition(0 if not self.hasFocus() else len(text))

    def put_back(self) -> None:
        """Show the recorded words again, whatever was typed."""
        self.setText(self._shown)

    def show_wrong(self, wrong: bool) -> None:
        """Frame it as not recorded."""
        restyle(self, wrong="true" if wrong else "false")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say how to write."""
        super().focusInEvent(event)
        self.setPlaceholderText(self._hint)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that nothing stands here."""
        super().focusOutEvent(event)
        self.setPlaceholderText(self._unset or self._hint)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the line's own only while something typed here can be undone; else the case's."""
        if is_for_the_case(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the recorded words back."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.put_back()
            self._on_finished()
            return
        super().keyPressEvent(event)

    def _on_finished(self) -> None:
        text = self.text().strip()
        if text != self._shown or self.property("wrong") == "true":
            self.settled.emit(text)


class LongEdit(QPlainTextEdit):
    """Several lines; told 400 ms after the last key and on leaving. Tab leaves.

    Signals:
        settled(text): a pause or the end, stripped.
    """

    settled = Signal(str)

    def __init__(self, *, name: str = "", unset: str = "") -> None:
        super().__init__()
        self._shown = ""
        self._silent = False
        self.setTabChangesFocus(True)
        self.setPlaceholderText(unset)
        self.setAccessibleName(name)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._on_changed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 26)

    def show_text(self, text: str) -> None:
        """Show recorded words; what is being typed stays."""
        if self.toPlainText().strip() != text and not self._pause.isActive():
            self._silent = True
            self.setPlainText(text)
            self._silent = False
        self._shown = text

    def show_wrong(self, wrong: bool) -> None:
        """Frame it as not recorded."""
        restyle(self, wrong="true" if wrong else "false")

    def event(self, event: QEvent) -> bool:
        """As of a line: undo and redo go to the case when nothing typed here can be undone."""
        document = self.document()
        if is_for_the_case(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving ends the pause."""
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._settle()

    def _on_changed(self) -> None:
        if not self._silent:
            self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        text = self.toPlainText().strip()
        if text != self._shown:
            self._shown = text
            self.settled.emit(text)


def is_for_the_case(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key asks for an undo or redo that a text field has nothing to do with."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    return undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)
