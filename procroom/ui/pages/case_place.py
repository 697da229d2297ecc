"""Keeps where work on the open case stands: step, field, who enters, timeline; a crash leads back there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from procroom.app.place import Place, PlaceFile

#: Moving through fields is kept once it has come to rest.
REST_MS = 300


class CasePlace(QObject):
    """Asks the room where it stands, whenever that may have changed."""

    def __init__(self, file: PlaceFile, here: Callable[[], Place], parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._here = file, here
        self._left = file.read()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._rest.start)

    def left(self, case_id: str) -> Place | None:
        """Where this case was left without closing it."""
        return self._left if self._left is not None and self._left.case_id == case_id else None

    def keep_soon(self) -> None:
        """Something moved."""
        self._rest.start()

    def keep(self) -> None:
        """Keep where work stands now."""
        self._file.keep(self._here())

    def stop(self) -> None:
        """The case is closed in the ordinary way."""
        self._rest.stop()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._rest.start)
        self._file.forget()
