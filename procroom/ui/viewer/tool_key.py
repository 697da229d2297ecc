"""A button of the viewer: icon, words and key from a command; 44 px to touch, 20 mm in room mode."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from procroom.ui.icons import icon
from procroom.ui.native_keys import native
from procroom.ui.scale import scale
from procroom.ui.theme import Tokens
from procroom.ui.tongue import tr
from procroom.ui.viewer.commands import ViewerCommand


class ToolKey(QToolButton):
    """Dressed from a ``ViewerCommand``; keeps its accessible name and tool tip in step with it."""

    def __init__(self, command: ViewerCommand, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.command = command
        self._icon_name = command.icon
        self._tokens = tokens
        self._drawn: tuple[str, Tokens, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key = native(command.key)
        words = tr(command.text)
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        if not command.icon:
            self.setProperty("words", "true")
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        elif command.short:
            self.setText(tr(command.short))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.measure()

    def measure(self) -> None:
        """Be as large as the scale says."""
        side = scale().size("room")
        picture = min(scale().of(22), round(side * 0.5))
        self.setMinimumSize(side, side)
        self.setIconSize(QSize(picture, picture))
        self.set_tokens(self._tokens)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        drawn = self._icon_name, tokens, self.iconSize().width()
        if self._icon_name and drawn != self._drawn:
            self._drawn = drawn
            self.setIcon(icon(*drawn))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self.set_tokens(self._tokens)

    def event(self, event: QEvent) -> bool:
        """Qt override: while it has the focus, Space and Enter press it instead of the wall's commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _presses(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter presses, too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def _presses(event: QKeyEvent) -> bool:
    keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return event.key() in keys and event.modifiers() == Qt.KeyboardModifier.NoModifier
