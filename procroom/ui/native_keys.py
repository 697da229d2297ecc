"""How this platform writes a key sequence."""

from PySide6.QtGui import QKeySequence


def native(sequence: str) -> str:
    """A key sequence in portable text as people read it here."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
