"""The people of the open case: whoever enters signs its next entries, and its record names who may."""

from PySide6.QtCore import QObject, Signal

from procroom.app.people import Entering, people_of, person_sections
from procroom.domain.changes import ChangeSet
from procroom.ui.desk import CaseDesk


class CasePeople(QObject):
    """Keeps the session's actor with the station's choice.

    Signals:
        changed(): somebody else enters.
    """

    changed = Signal()

    def __init__(self, desk: CaseDesk, entering: Entering, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.entering = desk, entering
        self._stop = entering.subscribe(self._on_chosen)
        self._sections = person_sections(desk.definition)
        self._desk.session.actor = entering.actor
        self.follow(ChangeSet(everything=True))

    def follow(self, changes: ChangeSet) -> None:
        """Read the record again where it names people."""
        touched = changes.paths | changes.groups
        if changes.everything or any(path.partition(".")[0] in self._sections for path in touched):
            self.entering.follow_case(people_of(self._desk.definition, self._desk.state))

    def stop(self) -> None:
        """The case is closed."""
        self._stop()
        self.entering.follow_case(())

    def _on_chosen(self) -> None:
        if self._desk.session.actor != self.entering.actor:
            self._desk.session.actor = self.entering.actor
            self.changed.emit()
