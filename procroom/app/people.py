"""Who makes the next entries at this station, and who else in the room may. Choosing somebody writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from procroom.app.settings import Settings, SettingsFile
from procroom.app.wording import value_text
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.people import Owner, owner_of_role
from procroom.domain.values import Actor
from procroom.domain.walk import Field, section_fields

Listener = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room.

    Attributes:
        name: as it stands on entries.
        role: in words, as it stands on entries; empty when nobody said.
    """

    name: str
    role: str = ""

    @property
    def words(self) -> str:
        """``DEMO Nurse, Nurse``."""
        return ", ".join(filter(None, (self.name, self.role)))

    @property
    def owner(self) -> Owner | None:
        """At which desk they work; None when the role does not say."""
        return owner_of_role(self.role)

    @classmethod
    def read(cls, words: str) -> "Person":
        """From ``Name, Role``; the last comma counts, for a name may have one ("Dr A. Example, MD, Proceduralist")."""
        name, comma, role = words.rpartition(",")
        return cls(name.strip(), role.strip()) if comma else cls(words.strip())


class Entering:
    """Who makes the next entries here.

    Attributes:
        current: the person.
        is_said: somebody said so; before that it is whoever the computer was started by.
        stop: lets go of the settings.
    """

    def __init__(self, settings: SettingsFile, actor: Actor) -> None:
        self._settings, self._station = settings, actor.station
        self.current = Person(actor.name, actor.role)
        self.is_said = bool(actor.role)
        self._case: tuple[Person, ...] = ()
        self._listeners: list[Listener] = []
        self._leaving: list[Listener] = []
        self._listed = settings.current.people.room
        self.stop = settings.subscribe(self._on_settings)

    @property
    def actor(self) -> Actor:
        """What the next entries carry."""
        return Actor(self.current.name, self.current.role, self._station)

    @property
    def people(self) -> tuple[Person, ...]:
        """Who can be chosen, in an order that choosing does not change: this station's people, then the case's."""
        listed = tuple(Person.read(words) for words in self._settings.current.people.room)
        found = dict.fromkeys(each for each in (*listed, *self._case) if each.name)
        if self.is_said:
            found.setdefault(self.current)
        return tuple(found)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` when somebody else enters or the choice has changed; returns what stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def before_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` while the old person still enters (what they typed is theirs); returns what stops it."""
        self._leaving.append(listener)
        return lambda: self._leaving.remove(listener)

    def choose(self, person: Person) -> None:
        """The next entries are this person's."""
        if person == self.current and self.is_said:
            return
        for finish in tuple(self._leaving):
            finish()
        self.current, self.is_said = person, True
        self._tell()

    def choose_next(self) -> None:
        """The next person of the list enters; with nobody to choose nothing happens."""
        known = self.people
        if known:
            at = known.index(self.current) + 1 if self.current in known else 0
            self.choose(known[at % len(known)])

    def add(self, person: Person) -> None:
        """Keep somebody on this station's list, and let them enter.

        Raises:
            SettingsInvalid: the list could not be written; they may enter all the same, until the window closes.
        """
        kept = self._settings.current
        self.choose(person)
        if person not in tuple(Person.read(words) for words in kept.people.room):
            room = (*kept.people.room, person.words)
            self._settings.change(replace(kept, people=replace(kept.people, room=room)))

    def follow_case(self, people: tuple[Person, ...]) -> None:
        """These are named in the record of the open case; nobody when it is closed."""
        if people != self._case:
            self._case = people
            self._tell()

    def _on_settings(self, settings: Settings) -> None:
        if settings.people.room != self._listed:
            self._listed = settings.people.room
            self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def person_sections(definition: ProcedureDefinition) -> frozenset[str]:
    """Link ids of the sections that name people of the room."""
    return frozenset(
        names[0] for names, item in definition.walk() if isinstance(item, Item) and item.role == "person"
    )


def people_of(definition: ProcedureDefinition, state: CaseState) -> tuple[Person, ...]:
    """Who is named in the record as a person of the room, with the role they are named in."""
    sections = person_sections(definition)
    named = (
        Person(str(field.value).strip(), _role_of(field))
        for section in definition.sections
        if section.link_id in sections
        for field in section_fields(definition, state, section)
        if field.item.role == "person" and field.value is not None
    )
    return tuple(dict.fromkeys(named))


def _role_of(field: Field) -> str:
    """What a choice ``role`` beside the name says, else the label of the name."""
    beside = field.scope.find("role")
    here = paths.parent(field.path)
    if beside is None or paths.parent(beside.path) != here:
        return field.item.text
    value = field.scope.state.value(beside.path)
    words = value_text(field.scope.definition, beside.path, value) if value is not None else ""
    return words[:1].upper() + words[1:]
