"""Sending a signed case: to whom, and what the receivers have answered so far."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu

from procroom.app.composing import is_demonstration
from procroom.app.jobs import Lane
from procroom.app.notices import Level
from procroom.app.outbox import told
from procroom.app.ports import Asked
from procroom.app.posting import Posted, Shelf, post
from procroom.app.settings import destinations_of
from procroom.exchange.senders.destination import Destination
from procroom.storage.consignment import State
from procroom.ui.desk import CaseDesk
from procroom.ui.pages.outbox_lines import SHAPES, Watch, lane_words
from procroom.ui.services import Services
from procroom.ui.tongue import reason, tr, tr_count, word
from procroom.ui.widgets.dialogs import ReleaseDialog
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, empty, label, row

_KEY = "sending"


class SendingPanel(QFrame):
    """What became of it, below the signature; and the button that asks, for whoever has a place for it.

    Args:
        desk: the open case.
        services: of the window.
        show_outbox: leads to the outbox.

    Attributes:
        button: opens the list of destinations.

    Signals:
        grew(): it needs more room, or less.
    """

    grew = Signal()

    def __init__(self, desk: CaseDesk, services: Services, show_outbox: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._desk, self._services = desk, services
        self._busy = False
        self._said: tuple[tuple[Shape, str], ...] = ()
        station = services.station
        self._watch = Watch(services.jobs, station.store, lambda: tuple(services.courier.destinations), self)
        self._watch.read.connect(self._show)
        self._show_outbox = show_outbox
        self.button = button(tr("Send…"), name=tr("Send the note to the chart and the PACS"))
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._offer)
        self.button.setMenu(self._menu)
        self._lines = column(self, gap=4)

    def ask_release(self) -> None:
        """Ask who lets the case leave unsigned, why and to whom; recorded, then sent."""
        found = self._services.courier.destinations
        if not found:
            self._show_outbox()
            return
        dialog = ReleaseDialog(tuple(found), self.window())
        if dialog.exec() == ReleaseDialog.DialogCode.Accepted:
            self.release(tuple(found[each] for each in dialog.to.codes), *dialog.words)
        dialog.deleteLater()

    def release(self, destinations: Sequence[Destination], name: str, role: str, reason_given: str) -> None:
        """Record that somebody lets the case leave unsigned, and send it."""
        if self._desk.release(name, role, reason_given):
            self.send(destinations)

    def send(self, destinations: Sequence[Destination]) -> None:
        """Put the case into the outbox for these; one that is not signed has to be released first."""
        if self._busy:
            return
        station = self._services.station
        self._busy = True
        actor = self._services.entering.actor
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Making the case ready to be sent"),
            post,
            station.store,
            station.definition_of,
            self._desk.session.case_id,
            tuple(destinations),
            Asked(actor.name, actor.role, station.clock()),
            station.settings.current,
            station.packs,
        )
        job.succeeded.connect(self._on_posted)
        job.failed.connect(self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: read the outbox."""
        super().showEvent(event)
        self._watch.begin(self._desk.session.case_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: read it no more."""
        super().hideEvent(event)
        self._watch.end()

    def _offer(self) -> None:
        """What the button's list holds."""
        self._menu.clear()
        found = tuple(self._services.courier.destinations.values())
        synthetic = is_demonstration(self._desk.pinned, self._desk.state)
        wanted: list[tuple[str, tuple[Destination, ...]]] = [
            (
                tr("Send this demonstration to {name}", name=each.name)
                if synthetic  # nobody shall mistake it for a patient's on the way to a real archive
                else tr("Send to {name}", name=each.name),
                (each,),
            )
            for each in found
        ]
        if len(found) > 1 and not synthetic:
            wanted.insert(0, (tr("Send to all"), found))
        for words, those in wanted:
            action = self._menu.addAction(words.replace("&", "&&"), partial(self.send, those))
            action.setEnabled(not self._busy)
        if found:
            self._menu.addSeparator()
        self._menu.addAction(tr("Outbox and destinations…"), self._show_outbox)

    def _on_posted(self, posted: Posted) -> None:
        self._busy = False
        said = (
            tr_count(
                "1 document or message is on its way.",
                "{count} documents and messages are on their way.",
                posted.fresh,
            )
            if posted.fresh
            else tr("All of it waits or has arrived already.")
        )
        level = Level.WARNING if posted.absent else Level.DONE
        self._services.station.notices.tell(level, " ".join((said, *posted.absent)), key=_KEY)
        self._watch.look()

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        self._services.station.notices.tell(Level.ERROR, reason(error), key=_KEY)

    def _held_up(self, found: Shelf, now: datetime) -> Iterator[str]:
        """Why what waits does not go, where that is not the receiver's answer: paused, at rest, not in the settings."""
        known = set(destinations_of(self._services.station.settings.current)[0])
        lanes = {lane.destination: lane for lane in found.lanes}
        waiting = Counter(item.destination for item in found.items if item.state is State.QUEUED)
        for name, count in waiting.items():
            lane = lanes.get(name)
            if name not in known:
                yield tr("{name} is not in the settings; {count} waiting", name=name, count=count)
            elif lane is not None and (lane.paused or (lane.rests_until or now) > now):
                yield f"{name}: {lane_words(lane, count, now)}"

    def _show(self, found: Shelf) -> None:
        now = self._services.station.clock()
        lines = tuple(
            (SHAPES[state], word(words))
            for state in State
            for words in told([item for item in found.items if item.state is state], now)
        )
        lines += tuple((Shape.WARN, words) for words in self._held_up(found, now))
        if lines == self._said:
            return
        self._said = lines
        empty(self._lines)
        for shape, words in lines:
            line = row(gap=6)
            line.addWidget(Glyph(shape, 14), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, wrap=True), 1)
            self._lines.addLayout(line)
        self.grew.emit()
