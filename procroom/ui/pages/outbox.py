"""What is on its way out: each destination, how it stands with it, and everything that was to be sent there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from procroom.app.jobs import network_lane
from procroom.app.notices import Level
from procroom.app.ports import Asked, OutboxItem, OutboxLane
from procroom.app.posting import Shelf, tried
from procroom.app.settings import SettingsInvalid, destinations_of
from procroom.domain.errors import ProcroomError
from procroom.exchange.senders.contract import Step, Tested
from procroom.exchange.senders.destination import PROTOCOLS
from procroom.storage.consignment import State
from procroom.ui.pages.beside import two_cards
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.pages.destination_form import DestinationForm
from procroom.ui.pages.outbox_lines import SHAPES, Watch, item_line, lane_words
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, sent, tr, word
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import LineButton, button, column, empty, label, panel, row

NOTICE = "outbox page"
#: Shown at once: what needs somebody first, of what arrived the newest.
_MOST = 200
_ORDER = (State.REFUSED, State.QUEUED, State.SENT, State.CONFIRMED, State.CANCELLED)
#: How the steps of a test are called.
_STEPS: Mapping[Step, str] = {
    Step.SETTINGS: later("Settings"),
    Step.NAME: later("Name"),
    Step.TCP: later("TCP"),
    Step.TLS: later("TLS"),
    Step.ASSOCIATION: later("Association"),
    Step.ECHO: later("Echo"),
    Step.SIGN_IN: later("Sign-in"),
    Step.PERMISSION: later("Permission"),
}
#: What can be done with an item, by its state.
_ACTS: Mapping[State, tuple[str, ...]] = {
    State.REFUSED: ("retry", "cancel"),
    State.QUEUED: ("retry", "cancel"),
    State.SENT: ("resend",),
    State.CONFIRMED: ("resend",),
    State.CANCELLED: ("resend",),
}


class OutboxPage(QWidget):
    """Destinations at the left; the chosen one, or its form, at the right.

    Signals:
        state_changed(): never; the page has no state.
        back_asked(): a person has seen enough.
    """

    state_changed = Signal()
    back_asked = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._station = services, services.station
        self._chosen = ""
        self._edits = False
        self._shelf = Shelf((), ())
        self._tested: tuple[str, tuple[Tested, ...]] = ("", ())
        self._testing = False
        self._listed: object = None
        self._headed: object = None
        self._filled: object = None
        self._stands: QLabel | None = None
        self._texts: list[QLabel] = []
        self._watch = Watch(services.jobs, services.station.store, self._names, self)
        self._watch.read.connect(self._on_read)
        services.courier.turned.connect(self._show)
        self.back = button(tr("Back"), self.back_asked.emit)
        self._list = column(gap=4)
        self.add = button(tr("Add a destination…"), self.add_destination)
        self._head = column(gap=8)
        self._items = column(gap=2)
        inner = QWidget()
        inner.setProperty("bare", "true")
        inner_box = column(inner, margin=(0, 0, 12, 0), gap=0)
        inner_box.addLayout(self._items)
        inner_box.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("What was to be sent there"))
        self._scroll.setWidget(inner)
        self.form = DestinationForm(self._keep, self._remove, self._leave)
        self._form_scroll = QScrollArea()
        self._form_scroll.setWidgetResizable(True)
        self._form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form_scroll.setWidget(self.form)
        words = tr(
            "What was signed and asked for leaves from here, in order, and is tried again until the receiver itself has answered. Nothing is lost by a receiver that is away."
        )
        left, right = two_cards(self, tr("Outbox"), self.back, words)
        left.addLayout(self._list)
        left.addWidget(self.add)
        left.addStretch(1)
        right.addLayout(self._head)
        right.addWidget(self._scroll, 1)
        right.addWidget(self._form_scroll, 1)

    def open_page(self) -> None:
        """It comes on screen."""
        self._edits = False
        if self._chosen not in self._names():
            self._chosen = next(iter(self._names()), "")
        self._show()
        self._watch.begin()
        self.back.setFocus()

    def close_page(self) -> None:
        """It leaves the screen."""
        self._watch.end()

    def state(self) -> PageState:
        """Nothing to do here but with its own buttons."""
        return PageState(frozenset({"outbox"}))

    def commands(self) -> Mapping[str, Run]:
        """Nothing to do here but with its own buttons."""
        return {}

    def choose(self, name: str) -> None:
        """Show a destination."""
        self._chosen, self._edits = name, False
        self._show()

    def add_destination(self) -> None:
        """Ask for a new one."""
        self._chosen, self._edits = "", True
        self.form.show_destination("", {})
        self._show()

    def edit(self) -> None:
        """Change the chosen one."""
        self._edits = True
        told = self._station.settings.current.destinations.get(self._chosen)
        self.form.show_destination(self._chosen, told if isinstance(told, Mapping) else {})
        self._show()

    def test(self) -> None:
        """Try the chosen one step by step."""
        destination = self._services.courier.destinations.get(self._chosen)
        if destination is None or self._testing:
            return
        self._testing, self._tested = True, (self._chosen, ())
        job = self._services.jobs.submit(
            network_lane(f"test {destination.name}"),
            tr("Testing {name}", name=destination.name),
            tried,
            destination,
            key=destination.name,
        )
        job.succeeded.connect(self._on_tested)
        job.failed.connect(self._on_not_tested)
        self._show()

    def pause(self, *, paused: bool) -> None:
        """Send nothing to the chosen one, or send again."""
        outbox, by = self._station.store.outbox, self._services.entering.actor.name
        self._do(lambda: outbox.pause(self._chosen, by) if paused else outbox.resume(self._chosen, by))

    def change(self, act: str, item: int) -> None:
        """Retry, cancel or resend something."""
        outbox, actor = self._station.store.outbox, self._services.entering.actor
        asked = Asked(actor.name, actor.role, self._station.clock())
        how: dict[str, Callable[[int, Asked], object]] = {
            "retry": outbox.retry,
            "cancel": outbox.cancel,
            "resend": outbox.resend,
        }
        self._do(lambda: how[act](item, asked))

    # --- settings --------------------------------------------------------------------------------------

    def _keep(self, name: str, table: Mapping[str, Any]) -> str:
        settings = self._station.settings.current
        if not self._chosen and name in settings.destinations:
            return tr("There is a destination of that name already.")
        wanted = replace(settings, destinations={**settings.destinations, name: dict(table)})
        wrong = [each for each in destinations_of(wanted)[1] if f"“{name}”" in each.title]
        if wrong or not name:
            return reason(wrong[0]) if wrong else tr("The destination needs a name.")
        try:
            self._station.settings.change(wanted)
        except SettingsInvalid as error:
            return reason(error)
        self.choose(name)
        return ""

    def _remove(self, name: str) -> None:
        settings = self._station.settings.current
        left = {each: told for each, told in settings.destinations.items() if each != name}
        try:
            self._station.settings.change(replace(settings, destinations=left))
        except SettingsInvalid as error:
            self._station.notices.tell(Level.ERROR, reason(error), key=NOTICE)
        self.choose(next(iter(left), ""))

    def _leave(self) -> None:
        self.choose(self._chosen or next(iter(self._names()), ""))

    # --- showing ---------------------------------------------------------------------------------------

    def _names(self) -> tuple[str, ...]:
        told = self._station.settings.current.destinations
        return tuple(dict.fromkeys((*told, *(item.destination for item in self._shelf.items))))

    def _do(self, act: Run) -> None:
        try:
            act()
            self._station.notices.withdraw(NOTICE)
        except ProcroomError as error:
            self._station.notices.tell(Level.WARNING, reason(error), key=NOTICE)
        self._watch.look()

    def _on_read(self, found: Shelf) -> None:
        self._shelf = found
        if not self._chosen and not self._edits:
            self._chosen = next(iter(self._names()), "")
        self._show()

    def _on_tested(self, steps: tuple[Tested, ...]) -> None:
        self._testing, self._tested = False, (self._tested[0], steps)
        self._show()

    def _on_not_tested(self, error: BaseException) -> None:
        self._testing = False
        self._station.notices.tell(Level.ERROR, reason(error), key=NOTICE)
        self._show()

    def _show(self) -> None:
        """What is other than before is made anew; a button under a finger or with the keyboard on it stays."""
        self._show_list()
        self._scroll.setVisible(not self._edits)
        self._form_scroll.setVisible(self._edits)
        self._show_head()
        self._show_items()

    def _show_list(self) -> None:
        told = tuple((name, name == self._chosen, self._shape(name)) for name in self._names())
        if told == self._listed:
            return
        self._listed = told
        empty(self._list)
        for name, current, shape in told:
            line = LineButton(name, partial(self.choose, name), name=tr("Destination {name}", name=name))
            line.setProperty("current", "true" if current else "false")
            holder = row(gap=6)
            holder.addWidget(Glyph(shape, 12))
            holder.addWidget(line, 1)
            self._list.addLayout(holder)

    def _show_head(self) -> None:
        name = self._chosen
        tested = self._tested[1] if self._tested[0] == name else ()
        words, usable = self._where(name)
        paused, kept = self._lane(name).paused, name in self._station.settings.current.destinations
        told = (name, self._edits, words, usable, paused, kept, self._testing, tested)
        if told != self._headed:
            self._headed = told
            empty(self._head)
            if self._edits or not name:
                self._stands = None
                first = (
                    tr("A new destination")
                    if self._edits
                    else tr("Nobody to send to yet. Add who receives notes and images.")
                )
                self._head.addWidget(label(name or first, "title" if self._edits else "", wrap=True))
            else:
                self._make_head(name, words, usable=usable, paused=paused, kept=kept)
                self._head.addLayout(_steps(tested))
        if self._stands is not None:
            waiting = sum(item.state is State.QUEUED for item in self._of(name))
            self._stands.setText(lane_words(self._lane(name), waiting, self._station.clock()))

    def _make_head(self, name: str, words: str, *, usable: bool, paused: bool, kept: bool) -> None:
        self._head.addWidget(label(name, "title"))
        self._head.addWidget(label(words, "muted" if usable else "warning", wrap=True, selectable=True))
        self._stands = label("", wrap=True)
        self._head.addWidget(self._stands)
        acts = row(gap=8)
        if usable:
            made = button(tr("Testing…") if self._testing else tr("Test"), self.test, kind="primary")
            made.setEnabled(not self._testing)
            acts.addWidget(made)
        acts.addWidget(button(tr("Resume") if paused else tr("Pause"), lambda: self.pause(paused=not paused)))
        if kept:
            acts.addWidget(button(tr("Change…"), self.edit))
        acts.addStretch(1)
        self._head.addLayout(acts)

    def _where(self, name: str) -> tuple[str, bool]:
        """What a destination is, or why it cannot be used."""
        destination = self._services.courier.destinations.get(name)
        if destination is not None:
            where = destination.url or destination.folder or f"{destination.host}:{destination.port}"
            words = (
                f"{word(PROTOCOLS[destination.protocol].words)} · {where} · {', '.join(destination.forms)}"
            )
            return words.rstrip(" ·"), True
        wrong = [
            each for each in destinations_of(self._station.settings.current)[1] if f"“{name}”" in each.title
        ]
        return reason(wrong[0]) if wrong else tr(
            "It is not in the settings: what waits for it goes on waiting."
        ), False

    def _show_items(self) -> None:
        of_it = [] if self._edits else self._of(self._chosen)
        of_it.sort(
            key=lambda item: (_ORDER.index(item.state), item.id if item.state in _ORDER[:2] else -item.id)
        )
        shown, more = of_it[:_MOST], max(0, len(of_it) - _MOST)
        told = (tuple((item.id, item.state) for item in shown), more)
        if told != self._filled:
            self._filled = told
            empty(self._items)
            self._texts = []
            for item in shown:
                self._items.addWidget(self._item(item))
            if more:
                words = tr("{count} more; procroom outbox lists all", count=more)
                self._items.addWidget(label(words, "muted"))
        now = self._station.clock()
        for text, item in zip(self._texts, shown, strict=True):
            text.setText(item_line(item, now))

    def _item(self, item: OutboxItem) -> QFrame:
        made = panel("inset")
        line = row(made, margin=(8, 4, 8, 4), gap=8)
        line.addWidget(Glyph(SHAPES[item.state], 14))
        text = label("", wrap=True)
        self._texts.append(text)
        line.addWidget(text, 1)
        names = {"retry": tr("Try now"), "cancel": tr("Do not send"), "resend": tr("Send again")}
        for act in _ACTS[item.state]:
            words = names[act]
            line.addWidget(
                button(words, partial(self.change, act, item.id), name=f"{words}: {sent(item.summary)}"),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        return made

    def _of(self, name: str) -> list[OutboxItem]:
        return [item for item in self._shelf.items if item.destination == name]

    def _shape(self, name: str) -> Shape:
        """What stands beside a destination: whether somebody is needed, something waits, or all is well."""
        states, lane = {item.state for item in self._of(name)}, self._lane(name)
        if State.REFUSED in states:
            return Shape.STOP
        asked_in_vain = any(item.state is State.SENT and item.problem for item in self._of(name))
        if lane.paused or lane.rests_until is not None or asked_in_vain:
            return Shape.WARN
        return Shape.MISSING if State.QUEUED in states else Shape.DONE

    def _lane(self, name: str) -> OutboxLane:
        return next((lane for lane in self._shelf.lanes if lane.destination == name), OutboxLane(name))


def _steps(tested: tuple[Tested, ...]) -> QVBoxLayout:
    """How a test went, a line a step."""
    made = column(gap=6)
    for each in tested:
        line = row(gap=6)
        line.addWidget(Glyph(Shape.DONE if each.passed else Shape.STOP, 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(f"{tr(_STEPS[each.step])}: {sent(each.words)}", wrap=True), 1)
        made.addLayout(line)
    return made
