"""How things in the outbox are shown: a shape and words for each state, read anew while somebody looks."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from procroom.app.jobs import End, Lane, Succeeded
from procroom.app.ports import OutboxItem, OutboxLane, Store
from procroom.app.posting import Shelf, shelf
from procroom.domain.language import first_up
from procroom.storage.consignment import State
from procroom.ui.qtjobs import QtJobs
from procroom.ui.tongue import sent, tr
from procroom.ui.widgets.glyphs import Shape

#: How often the outbox is read while it is in sight.
_LOOK_MS = 1000

SHAPES = {
    State.QUEUED: Shape.MISSING,
    State.SENT: Shape.NOTE,
    State.CONFIRMED: Shape.DONE,
    State.REFUSED: Shape.STOP,
    State.CANCELLED: Shape.CLOSED,
}


class Watch(QObject):
    """Reads the outbox on a worker while somebody looks.

    Args:
        jobs: where it is read.
        store: of the window.
        names: the destinations of the settings, now.

    Signals:
        read(shelf): something is other than before.
    """

    read = Signal(object)

    def __init__(
        self, jobs: QtJobs, store: Store, names: Callable[[], tuple[str, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._store, self._names = jobs, store, names
        self._case_id = ""
        self._known: Shelf | None = None
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, case_id: str = "") -> None:
        """Look, at once and from now on; at a case, or at everything."""
        self._case_id, self._known = case_id, None
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Nobody looks."""
        self._timer.stop()

    def look(self) -> None:
        """Read it now, unless it is being read."""
        if self._asked or self._jobs.closed:
            return
        self._asked = True
        self._jobs.run(
            Lane.PYTHON,
            (self, self._on_read),
            shelf,
            self._store,
            self._case_id,
            self._names(),
            key=self._case_id,
        )

    def _on_read(self, key: object, end: End) -> None:
        self._asked = False
        if isinstance(end, Succeeded) and key == self._case_id and end.result != self._known:
            self._known = end.result
            self.read.emit(end.result)


def lane_words(lane: OutboxLane, waiting: int, now: datetime) -> str:
    """How it stands with a destination."""
    if lane.paused:
        return tr("Paused by {name}; {count} waiting", name=lane.changed_by or "–", count=waiting)
    if lane.rests_until is not None and lane.rests_until > now:
        at = lane.rests_until.astimezone(now.tzinfo)
        return tr("Does not answer; tried again at {at}; {count} waiting", at=f"{at:%H:%M:%S}", count=waiting)
    return tr("{count} waiting", count=waiting) if waiting else tr("Nothing waits")


def item_line(item: OutboxItem, now: datetime) -> str:
    """What it is, how far it has come, and why no further."""
    said = {
        State.QUEUED: tr("being sent") if item.sending_since else tr("waiting"),
        State.SENT: tr("sent, not yet committed"),
        State.CONFIRMED: tr("arrived"),
        State.REFUSED: tr("refused"),
        State.CANCELLED: tr("cancelled"),
    }[item.state]
    when = item.received_at or item.asked_at
    parts = [
        f"{first_up(sent(item.summary))}: {said}",
        tr("version {number}", number=item.version) if item.version else tr("not signed"),
        f"{when.astimezone(now.tzinfo):%Y-%m-%d %H:%M}",
        tr("case …{case}", case=item.case_id[-8:]),
    ]
    if item.held_by is not None:
        parts.append(tr("after item {number}", number=item.held_by))
    why = sent(item.problem or item.receipt)
    return " · ".join(filter(None, (*parts, why)))
