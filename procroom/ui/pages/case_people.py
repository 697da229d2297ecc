"""The people of the open case: whoever enters signs its next entries, and its record names who may."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from procroom.app.notices import Level
from procroom.app.people import Person, people_of, person_sections
from procroom.app.settings import SettingsInvalid
from procroom.domain.changes import ChangeSet
from procroom.domain.people import Owner
from procroom.ui.desk import CaseDesk
from procroom.ui.services import Services
from procroom.ui.tongue import reason


class CasePeople(QObject):
    """Keeps the session's actor with the station's choice.

    Signals:
        changed(): somebody else enters, or the layout follows otherwise.
    """

    changed = Signal()

    def __init__(self, desk: CaseDesk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.entering = desk, services.entering
        self._settings, self._notices = services.station.settings, services.station.notices
        entering = self.entering
        self._stops = (entering.before_change(_finish_typing), entering.subscribe(self._on_chosen))
        self._sections = person_sections(desk.definition)
        self._desk.session.actor = entering.actor
        self.follow(ChangeSet(everything=True))

    def follow(self, changes: ChangeSet) -> None:
        """Read the record again where it names people."""
        touched = changes.paths | changes.groups
        if changes.everything or any(path.partition(".")[0] in self._sections for path in touched):
            self.entering.follow_case(people_of(self._desk.pinned, self._desk.state))

    @property
    def layout(self) -> Owner:
        """Whose layout the case has: the fixed one of this station, else that of the person entering."""
        fixed = self._settings.current.people.layout
        if fixed in set(Owner):
            return Owner(fixed)
        return self.entering.current.owner or Owner.PHYSICIAN

    @property
    def is_fixed(self) -> bool:
        """Whether this station keeps one layout, whoever enters."""
        return self._settings.current.people.layout in set(Owner)

    def fix_other(self) -> None:
        """Change to the other desk's layout, and keep it on this station."""
        other = Owner.PHYSICIAN if self.layout is Owner.NURSE else Owner.NURSE
        self._keep(other.value)

    def follow_role(self) -> None:
        """Let the layout follow the person entering."""
        self._keep("follow")

    def _keep(self, layout: str) -> None:
        kept = self._settings.current
        try:
            self._settings.change(replace(kept, people=replace(kept.people, layout=layout)))
        except SettingsInvalid as error:
            self._notices.tell(Level.WARNING, reason(error), key="people")
        self.changed.emit()

    def resume(self, person: Person) -> None:
        """Whoever was entering when the window ended unasked goes on; nobody where nobody had said."""
        if person.name:
            self.entering.choose(person)

    def stop(self) -> None:
        """The case is closed."""
        for stop in self._stops:
            stop()
        self.entering.follow_case(())

    def _on_chosen(self) -> None:
        if self._desk.session.actor != self.entering.actor:
            self._desk.session.actor = self.entering.actor
            self.changed.emit()


def _finish_typing() -> None:
    """What is half typed is recorded under the name of whoever typed it."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
