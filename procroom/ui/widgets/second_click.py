"""The second click of a double click on something that one click opens: it must not land on what opened under it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class SecondClick(QObject):
    """Swallows the second click of a double click, once; any other press ends it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._swallowing = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt override."""
        match event.type():
            case QEvent.Type.MouseButtonDblClick:
                self._swallowing = True
                return True
            case QEvent.Type.MouseButtonRelease if self._swallowing:
                self._end()
                return True
            case QEvent.Type.MouseButtonPress | QEvent.Type.KeyPress:
                self._end()
        return False

    def _end(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
        self.deleteLater()
