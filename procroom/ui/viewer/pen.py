"""Tells a pen's second tap from a first one; the system counts only the mouse's."""

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QTabletEvent

#: Taps further apart than this, logical pixels, are two.
_NEAR = 12.0


class PenTaps:
    """Remembers where and when the pen last came down."""

    def __init__(self) -> None:
        self._at = QPointF()
        self._when = -1

    def is_second(self, event: QTabletEvent) -> bool:
        """Whether this press follows another at the same place within the system's time for a double click."""
        way, since = event.position() - self._at, event.timestamp() - self._when
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        second = self._when >= 0 and since <= interval and math.hypot(way.x(), way.y()) <= _NEAR
        self._at, self._when = event.position(), -1 if second else event.timestamp()
        return second
