"""The usual way of the person who enters, at the open case: what it would record, keeping it anew, forgetting it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from procroom.app import habits
from procroom.app.habits import Habit, Kept
from procroom.app.notices import Level, Notices
from procroom.app.usual_book import UsualBook, UsualInvalid
from procroom.domain.commands import Command
from procroom.domain.definition import Stage
from procroom.ui.desk import CaseDesk
from procroom.ui.tongue import reason, shown, tr_count

#: Before the name of who an answer was taken from, in the journal; never translated there.
THE_USUAL_OF = "the usual of "
#: A target being worked on by its path, or a step for what is no single target's.
Place = Stage | str


class UsualWay(QObject):
    """Offers habits at a place of the case; records them only when asked to.

    Signals:
        changed(): something was kept or forgotten.
    """

    changed = Signal()

    def __init__(
        self,
        desk: CaseDesk,
        book: UsualBook,
        today: Callable[[], date],
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._today, self._notices = desk, book, today, notices

    @property
    def person(self) -> str:
        """Whose usual way it is: who makes the next entries."""
        return self._desk.session.actor.name

    def offered(self, place: Place) -> tuple[Command, ...]:
        """What one act would record here; nothing when nothing was kept or all of it is recorded.

        What is still open of earlier steps is offered along.
        """
        places = _so_far(place) if isinstance(place, Stage) else (place,)
        found = (self._book.of(self.person, self._desk.definition.id, _key(each)) for each in places)
        kept = [habit for each in found if each is not None for habit in each.holding(self._today())]
        if not kept or self._desk.state.signed:
            return ()
        return habits.recording(
            self._desk.pinned,
            self._desk.state,
            "" if isinstance(place, Stage) else place,
            kept,
            f"{THE_USUAL_OF}{self.person}",
        )

    def of_first(self, group_path: str) -> tuple[tuple[Habit, ...], str]:
        """What the first entry of a list takes over when it is begun, and where that comes from, in words."""
        kept = self._book.of(self.person, self._desk.definition.id, group_path)
        if kept is None or self._desk.state.instances.get(group_path):
            return (), ""
        return kept.holding(self._today()), f"{THE_USUAL_OF}{self.person}"

    def words(self, commands: tuple[Command, ...]) -> tuple[str, ...]:
        """Commands as the form words them."""
        return tuple(map(shown, habits.words_of(self._desk.definition, commands)))

    def record(self, place: Place) -> None:
        """Record what is offered, as one act."""
        commands = self.offered(place)
        if commands:
            self._desk.do(*commands)

    def keepable(self, place: Place) -> tuple[Habit, ...]:
        """What would be kept from this case, unless it is kept so already."""
        found = self._recorded(place)
        kept = self._book.of(self.person, self._desk.definition.id, _key(place))
        if kept is not None and {(each.path, str(each.value)) for each in found} <= {
            (each.path, str(each.value)) for each in kept.habits
        }:
            return ()
        return found

    def keep(self, place: Place) -> None:
        """Keep the habits recorded here as this person's usual way."""
        found = self._recorded(place)
        if found and self._store(place, found):
            self._notices.tell(
                Level.DONE,
                tr_count(
                    "Kept as the usual of {person}: 1 fact. Next time one tap records it.",
                    "Kept as the usual of {person}: {count} facts. Next time one tap records them.",
                    len(found),
                    person=self.person,
                ),
                key="usual",
            )

    def forget(self, place: Place) -> None:
        """Forget what was kept for this place."""
        self._store(place, ())

    def _recorded(self, place: Place) -> tuple[Habit, ...]:
        definition, state = self._desk.pinned, self._desk.state
        if isinstance(place, Stage):
            return habits.habits_of_stage(definition, state, place)
        return habits.habits_of_instance(definition, state, place)

    def _store(self, place: Place, found: tuple[Habit, ...]) -> bool:
        kept = Kept(self._today(), found)
        try:
            self._book.keep(self.person, self._desk.definition.id, _key(place), kept)
        except UsualInvalid as error:
            self._notices.tell(Level.ERROR, reason(error), key="usual")
            return False
        self.changed.emit()
        return True


def _so_far(stage: Stage) -> tuple[Stage, ...]:
    """A step and those before it."""
    order = tuple(Stage)
    return order[: order.index(stage) + 1]


def _key(place: Place) -> str:
    """What a place is called in the book: the step, or the group without the single target."""
    return place.value if isinstance(place, Stage) else place.rpartition("[")[0]
