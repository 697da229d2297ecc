"""At the foot of the window: who makes the next entries, and the others of the room, each one tap away."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.app.people import Entering, Person
from procroom.ui.pages.contract import Run
from procroom.ui.pages.who_panel import WhoPanel
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.person_button import PersonButton, person_words
from procroom.ui.widgets.picker import Entry
from procroom.ui.widgets.words import button, empty, label, never_cut, restyle, row

SAY_WHO, ELSE = later("Say who is entering"), later("Someone else…")
_GAP = 6
#: Command of the palette that lets somebody enter.
_AS = "people.as."


class EnteringBar(QWidget):
    """The people who fit, the one entering always among them; the rest are in the panel behind the last button."""

    def __init__(self, entering: Entering, panel: WhoPanel) -> None:
        super().__init__()
        self._entering, self._panel = entering, panel
        self.title = label(tr("Entering"), "caption")
        self.more = button(tr(ELSE), panel.toggle, kind="quiet")
        self.buttons: tuple[PersonButton, ...] = ()
        self._people = row(gap=_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = row(self, gap=_GAP)
        box.addStretch(1)
        box.addWidget(self.title)
        box.addLayout(self._people)
        box.addWidget(self.more)
        entering.subscribe(self._show)
        self._show()

    def commands(self) -> Mapping[str, Run]:
        """Action id -> how to do it; one more a person of the room."""
        found: dict[str, Run] = {"people.next": self.choose_next, "people.choose": self._panel.toggle}
        return found | {
            f"{_AS}{number}": partial(self._entering.choose, person)
            for number, person in enumerate(self._entering.people)
        }

    def entries(self) -> list[Entry]:
        """Lines of the command palette."""
        return [
            Entry(f"{_AS}{number}", tr("Case: Enter as {words}", words=person_words(person)))
            for number, person in enumerate(self._entering.people)
        ]

    def choose_next(self) -> None:
        """The next person enters; with nobody to choose, ask who it is."""
        if self._entering.people:
            self._entering.choose_next()
        else:
            self._panel.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_people"):
            self._show()

    def _show(self) -> None:
        entering = self._entering
        said = entering.is_said
        self.title.setText(
            tr("Entering:")
            if said
            else tr("Entering: {name}", name=entering.current.name or tr("nobody named"))
        )
        self.more.setText(tr(ELSE) if said else tr(SAY_WHO))
        self.more.setAccessibleName(self.more.text())
        restyle(self.more, kind="quiet" if said else "")
        never_cut(self.more)
        shown = self._fitting()
        if tuple(each.person for each in self.buttons) != shown:
            empty(self._people)
            self.buttons = tuple(self._made(person) for person in shown)
            for made in self.buttons:
                self._people.addWidget(made)
        taken = sum(each.sizeHint().width() + _GAP for each in (self.more, *self.buttons))
        self.title.setHidden(said and taken + self.title.sizeHint().width() > self.width() > 0)
        for made in self.buttons:
            made.show_entering(entering=said and made.person == entering.current)

    def _made(self, person: Person) -> PersonButton:
        made = PersonButton(person, self)
        made.clicked.connect(lambda _checked=False: self._entering.choose(person))
        return made

    def _fitting(self) -> tuple[Person, ...]:
        """As many people as there is room for, in their order; the one entering is one of them."""
        known, current = self._entering.people, self._entering.current
        room = self.width() - self.title.sizeHint().width() - self.more.sizeHint().width() - 3 * _GAP
        widths = {person: PersonButton(person).sizeHint().width() + _GAP for person in known}
        first = [current] if current in widths else []
        taken, chosen = sum(widths[each] for each in first), set(first)
        for person in known:
            if person not in chosen and taken + widths[person] <= room:
                chosen.add(person)
                taken += widths[person]
        return tuple(person for person in known if person in chosen)
