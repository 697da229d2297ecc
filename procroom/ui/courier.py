"""Delivers what is in the outbox while the window is open: a lane a destination, on threads of their own."""

import random
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from procroom.app.delivering import Delivery
from procroom.app.jobs import network_lane
from procroom.app.notices import Level
from procroom.app.posting import Held, run_lane, take_up
from procroom.app.settings import Settings, destinations_of
from procroom.bootstrap import Station
from procroom.exchange.senders.destination import Destination, sender_of
from procroom.exchange.senders.listeners import Listeners
from procroom.ui.qtjobs import QtJob, QtJobs
from procroom.ui.tongue import reason

#: Another procroom delivers from this store: look again after so long.
_AGAIN_MS = 10_000
_OPENING = "outbox"
_NOTICE = "outbox"


class Courier(QObject):
    """Serves the destinations of the settings; does nothing where there are none.

    Signals:
        turned(): the destinations are others now.
    """

    turned = Signal()

    def __init__(self, station: Station, jobs: QtJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._station, self._jobs = station, jobs
        self._held: Held | None = None
        self._listeners = Listeners()
        self._opening: QtJob | None = None
        self._stop = threading.Event()
        self._lanes: dict[str, tuple[Destination, QtJob, threading.Event]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.follow)
        self._known = station.settings.current.destinations
        self._unsubscribe = station.settings.subscribe(self._on_settings)
        QTimer.singleShot(0, self, self.follow)

    @property
    def destinations(self) -> dict[str, Destination]:
        """Those that can be used, by name."""
        return destinations_of(self._station.settings.current)[0]

    def follow(self) -> None:
        """Serve the destinations as the settings have them now."""
        wanted = self.destinations
        if self._held is None:
            if wanted and self._opening is None and not self._stop.is_set():
                self._opening = self._jobs.submit(
                    network_lane(_OPENING), "", take_up, self._station.store_path
                )
                self._opening.succeeded.connect(self._on_held)
                self._opening.failed.connect(self._on_failed)
            return
        for name, (destination, job, done) in list(self._lanes.items()):
            if wanted.get(name) != destination:
                done.set()
                job.cancel()
                del self._lanes[name]
        for name, destination in wanted.items():
            if name not in self._lanes:
                self._serve(self._held, destination)

    def stop(self) -> None:
        """End all lanes; what is being sent now is sent again next time unless it arrives."""
        self._unsubscribe()
        self._again.stop()
        self._stop.set()
        for _, job, done in self._lanes.values():
            done.set()
            job.cancel()
        self._lanes.clear()

    def let_go(self) -> None:
        """Give the store back; once no lane runs."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def _on_settings(self, settings: Settings) -> None:
        if settings.destinations != self._known:
            self._known = settings.destinations
            self.follow()
            self.turned.emit()

    def _on_held(self, held: Held | None) -> None:
        self._opening = None
        if held is None:
            self._again.start()
        elif self._stop.is_set():
            held.close()
        else:
            self._held = held
            self.follow()

    def _on_failed(self, error: BaseException) -> None:
        self._opening = None
        self._again.start()
        self._station.notices.tell(Level.WARNING, reason(error), key=_NOTICE)

    def _serve(self, held: Held, destination: Destination) -> None:
        done = threading.Event()
        clock, chance = self._station.clock, random.SystemRandom().random
        lane = Delivery(held.store, destination, sender_of, clock, chance, listeners=self._listeners)
        job = self._jobs.submit(network_lane(destination.name), "", run_lane, lane, done)
        self._lanes[destination.name] = destination, job, done
