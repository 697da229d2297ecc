"""Tells that another minute has begun by the station's clock, for what is shown as time passes."""

from PySide6.QtCore import QObject, QTimer, Signal

from procroom.app.ports import Clock


class Minute(QObject):
    """Runs only while something on screen counts.

    Signals:
        passed(): another minute has begun.
    """

    passed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Count from now on."""
        if not self._timer.isActive():
            self._wait()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def tick(self) -> None:
        """A minute has passed."""
        self.passed.emit()
        self._wait()

    def _wait(self) -> None:
        self._timer.start((60 - self._clock().second) * 1000)
