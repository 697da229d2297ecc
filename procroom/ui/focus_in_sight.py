"""The field that has the keyboard is in sight, however the focus came there."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

#: Kept free above and below it, logical pixels.
_AROUND = 32


class FocusInSight(QObject):
    """Scrolls to what got the focus where its form had it out of sight."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._window.isAncestorOf(now) or not now.visibleRegion().isEmpty():
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now, 0, _AROUND)
            around = around.parentWidget()
