"""One frame for what was entered: all layouts first, painted once; what a person need not see at once comes after."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

#: After the events that lay out and paint, which Qt posts with low priority.
_LAST = Qt.EventPriority.LowEventPriority.value - 1


#: What a pass through the posted events posts itself (another layout, another frame) comes behind that pass.
_PASSES = 2


#: Layouts lie so deep in each other; one that is settled asks the one around it.
_DEPTH = 10


def lay_out_now() -> None:
    """Settle every layout that was asked for, which Qt does step by step with a frame after each."""
    for _ in range(_DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class Behind(QObject):
    """Does its work once behind the frame that is about to be painted, however often it was asked for meanwhile."""

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._left = 0

    def soon(self) -> None:
        """Do the work behind the next frame."""
        if not self._left:
            self._left = _PASSES
            self._post()

    def stop(self) -> None:
        """What is due is not done any more."""
        self._left = 0

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _LAST)

    def customEvent(self, _event: QEvent) -> None:
        """A pass is over."""
        if self._left:
            self._left -= 1
            if self._left:
                self._post()
            else:
                self._work()
