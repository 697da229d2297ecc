"""How this platform writes a key sequence."""

from PySide6.QtGui import QKeySequence

from procroom.ui.actions import BY_ACTION
from procroom.ui.viewer.commands import BY_ID


def native(sequence: str) -> str:
    """A key sequence in portable text as people read it here."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


def key_of(action: str) -> str:
    """The key that an action of the window or a command at the images comes with, as people read it here."""
    return native(BY_ACTION[action].shortcut if action in BY_ACTION else BY_ID[action].key)
