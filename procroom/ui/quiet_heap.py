"""Keeps Python's collector from looking through an open case again and again: a full pass takes 50 to 150 ms."""

import gc

from PySide6.QtCore import QObject, QTimer

from procroom.ui.pages.case import CasePage

#: When a case that was opened or left has come to rest, in ms.
_REST_MS = 1500


class QuietHeap(QObject):
    """Once a case is open, what it consists of is put aside from later passes; once it is left, looked at again."""

    def __init__(self, page: CasePage) -> None:
        super().__init__(page)
        self._page, self._room = page, page.room
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(settle)
        page.state_changed.connect(self._on_state)
        self._rest.start()

    def _on_state(self) -> None:
        if self._page.room is not self._room:
            self._room = self._page.room
            self._rest.start()


def settle() -> None:
    """Let go of what is not used any more; put aside what is."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
