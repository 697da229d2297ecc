"""The journal as people read it: one line an entry, in order, corrections and retractions shown as what they are.

Pure: definition, journal and state in, lines out. Nothing here changes a case.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from procroom.app.wording import describe_event, label, value_text
from procroom.domain import history, paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition, Stage
from procroom.domain.events import (
    AddendumAdded,
    AnswerCleared,
    AnswerGiven,
    CaseOpened,
    Entry,
    Event,
    FindingAcknowledged,
    FindingOverridden,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    MarkRemoved,
    NoteSigned,
    NoteWithdrawn,
    ReleasedUnsigned,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
)
from procroom.domain.language import first_up, mark, tell, told_list
from procroom.domain.parts import KeptParts
from procroom.domain.values import Actor, Json, parse_time
from procroom.domain.walk import Scope, instance_title, one_of, section_scope

#: An entry made so long after what it tells of is marked as late (clinical.md G3 U12).
LATE = timedelta(minutes=15)


class Sort(StrEnum):
    """What a line tells."""

    OPENED = "opened"
    ENTERED = "entered"
    ADDED_TO = "added to"
    CORRECTED = "corrected"
    CLEARED = "cleared"
    INSTANCE = "instance"
    REMOVED = "removed"
    MARK = "mark"
    VIEW = "view"
    SERIES = "series"
    CHECK = "check"
    UNDONE = "undone"
    REDONE = "redone"
    SIGNED = "signed"
    ADDENDUM = "addendum"
    WITHDRAWN = "withdrawn"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Who took an entry back, and when."""

    seq: int
    at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the journal in words.

    Attributes:
        seq, act: of the entry; entries of one human act share the act.
        at: when it was entered.
        actor: who entered it, in which role.
        sort: what it tells.
        what: it in words: ``Aspiration: negative``.
        field: label of the field alone; empty where there is none.
        before, after: the old and the new value in words, of a correction.
        place: which target, position, drug; empty for the whole case.
        section: link id; empty for the whole case.
        stage: step of the section.
        path: field that it leads to; empty for none.
        true_at: when the thing itself was, where the record says so.
        taken_back: it no longer counts; by whom.
    """

    seq: int
    act: int
    at: datetime
    actor: Actor
    sort: Sort
    what: str
    field: str = ""
    before: str = ""
    after: str = ""
    place: str = ""
    section: str = ""
    stage: Stage | None = None
    path: str = ""
    true_at: datetime | None = None
    taken_back: TakenBack | None = None

    @property
    def late(self) -> bool:
        """Whether it was entered long after what it tells of."""
        return self.true_at is not None and self.at - self.true_at >= LATE


def timeline(definition: ProcedureDefinition, entries: Sequence[Entry], state: CaseState) -> tuple[Line, ...]:
    """Every entry of a journal as one line, oldest first.

    Args:
        definition: the case's pinned definition.
        entries: the whole journal.
        state: the case after them (names instances and tells their times).
    """
    return Chronicle(definition).lines(entries, state)


class Chronicle:
    """Writes the lines of one case again and again as its journal grows; words once found are kept."""

    def __init__(self, definition: ProcedureDefinition) -> None:
        self._definition = definition
        self._stages = {section.link_id: section.stage for section in definition.sections}
        self._known: dict[str, Line] = {}
        self._shown: dict[str, tuple[_Place, TakenBack | None, Line]] = {}
        self._parts = KeptParts()

    def lines(self, entries: Sequence[Entry], state: CaseState) -> tuple[Line, ...]:
        """See ``timeline``."""
        by_seq = {entry.seq: entry for entry in entries}
        gone, places = _taken_back(entries), _Places(self._definition, state, self._parts)
        found = []
        for entry in entries:
            line = self._worded(entry, by_seq)
            place = places.at(line.path) if line.section else _NOWHERE
            found.append(self._placed(entry, line, place, gone.get(entry.seq)))
        return tuple(found)

    def _placed(self, entry: Entry, line: Line, place: "_Place", gone: TakenBack | None) -> Line:
        """A line with what may change about it; the same one while nothing does."""
        known = self._shown.get(entry.digest)
        if known is None or known[:2] != (place, gone):
            time = line.true_at or place.time
            known = place, gone, replace(line, place=place.words, true_at=time, taken_back=gone)
            self._shown[entry.digest] = known
        return known[2]

    def _worded(self, entry: Entry, by_seq: dict[int, Entry]) -> Line:
        """What does not change any more about the line of an entry."""
        line = self._known.get(entry.digest)
        if line is None:
            line = _line(self._definition, entry, by_seq)
            first = line.path.partition(".")[0].partition("[")[0]
            stage = self._stages.get(first)
            time = _own_time(self._definition, entry.event)
            line = replace(line, section=first if stage else "", stage=stage, true_at=time)
            self._known[entry.digest] = line
        return line


def of_path(lines: Iterable[Line], path: str) -> tuple[Line, ...]:
    """What was entered at one field, oldest first."""
    return tuple(line for line in lines if line.path == path and line.field)


def timeline_json(lines: Iterable[Line]) -> list[Json]:
    """Lines for programs; times as ISO 8601."""
    return [_json(line) for line in lines]


def _json(line: Line) -> dict[str, Json]:
    gone = line.taken_back
    return {
        "seq": line.seq,
        "act": line.act,
        "at": line.at.isoformat(),
        "name": line.actor.name,
        "role": line.actor.role,
        "station": line.actor.station,
        "sort": line.sort.value,
        "what": line.what,
        "before": line.before,
        "after": line.after,
        "place": line.place,
        "section": line.section,
        "step": line.stage.value if line.stage else "",
        "path": line.path,
        "true_at": line.true_at.isoformat() if line.true_at else None,
        "late": line.late,
        "taken_back": None
        if gone is None
        else {"seq": gone.seq, "at": gone.at.isoformat(), "name": gone.actor.name, "role": gone.actor.role},
    }


def _line(definition: ProcedureDefinition, entry: Entry, by_seq: dict[int, Entry]) -> Line:  # noqa: C901 - one case an event type
    event = entry.event
    line = Line(entry.seq, entry.act, entry.at, entry.actor, Sort.ENTERED, describe_event(definition, event))
    match event:
        case CaseOpened():
            return replace(line, sort=Sort.OPENED)
        case AnswerGiven() | AnswerCleared():
            return _answer(definition, line, event)
        case InstanceAdded(group, instance):
            what = tell("ui", "{entry} added", entry=_one(definition, group))
            return replace(line, sort=Sort.INSTANCE, what=what, path=f"{group}[{instance}]")
        case InstanceRemoved(group, instance, before):
            return replace(
                line,
                sort=Sort.REMOVED,
                what=_removed(_one(definition, group), len(before)),
                path=f"{group}[{instance}]",
            )
        case MarkPlaced(mark=drawn) | MarkRemoved(before=drawn):
            return replace(line, sort=Sort.MARK, path=drawn.position)
        case ViewSaved(view=view) | ViewRemoved(before=view):
            return replace(line, sort=Sort.VIEW, path=view.position)
        case SeriesLinked():
            return replace(line, sort=Sort.SERIES)
        case FindingOverridden(place=place) | FindingAcknowledged(place=place):
            return replace(line, sort=Sort.CHECK, path=place)
        case Retracted(of):
            return _retraction(definition, line, [by_seq[seq] for seq in of], by_seq)
        case NoteSigned():
            return replace(line, sort=Sort.SIGNED)
        case AddendumAdded():
            return replace(line, sort=Sort.ADDENDUM)
        case NoteWithdrawn():
            return replace(line, sort=Sort.WITHDRAWN)
        case ReleasedUnsigned():
            return replace(line, sort=Sort.RELEASED)


def _answer(definition: ProcedureDefinition, line: Line, event: AnswerGiven | AnswerCleared) -> Line:
    path, field = event.path, label(definition, event.path)
    line = replace(line, path=path, field=field)
    before = "" if event.before is None else value_text(definition, path, event.before)
    if isinstance(event, AnswerCleared):
        return replace(line, sort=Sort.CLEARED, before=before, after=value_text(definition, path, None))
    if event.before is None:
        return line
    sort = Sort.ADDED_TO if _goes_on(event.before, event.value) else Sort.CORRECTED
    return replace(line, sort=sort, before=before, after=value_text(definition, path, event.value))


def _goes_on(before: Json, value: Json) -> bool:
    """Whether the new value only adds to the old one: another choice of several, words typed on."""
    if isinstance(before, list) and isinstance(value, list):
        return all(each in value for each in before)
    return isinstance(before, str) and isinstance(value, str) and value.startswith(f"{before} ")


def _one(definition: ProcedureDefinition, path: str) -> str:
    """What one instance of a group is called, as a line begins with it."""
    group = paths.resolve(definition, path)
    name = one_of(group) if isinstance(group, Group) else group.text
    return first_up(name)


def _retraction(
    definition: ProcedureDefinition, line: Line, named: list[Entry], by_seq: dict[int, Entry]
) -> Line:
    """An undo of facts, or the redo of an undo; in the words of what it is about."""
    sort = Sort.UNDONE
    event = named[-1].event
    if isinstance(event, Retracted):
        sort, named = Sort.REDONE, [by_seq[seq] for seq in event.of]
    told = _line(definition, named[-1], by_seq)
    what = _UNDONE[sort, len(named) > 1]
    return replace(
        line, sort=sort, what=tell("ui", what, what=told.what, more=len(named) - 1), path=told.path
    )


#: By what it is, and whether it was more than one entry.
_UNDONE = {
    (Sort.UNDONE, False): mark("ui", "Undone: {what}"),
    (Sort.UNDONE, True): mark("ui", "Undone: {what} and {more} more"),
    (Sort.REDONE, False): mark("ui", "Redone: {what}"),
    (Sort.REDONE, True): mark("ui", "Redone: {what} and {more} more"),
}


def _removed(entry: str, answers: int) -> str:
    if not answers:
        return tell("ui", "{entry} removed", entry=entry)
    if answers == 1:
        return tell("ui", "{entry} removed, with 1 answer", entry=entry)
    return tell("ui", "{entry} removed, with {count} answers", entry=entry, count=answers)


def _taken_back(entries: Sequence[Entry]) -> dict[int, TakenBack]:
    """Entries that no longer count, by the live retraction that names them."""
    return {
        seq: TakenBack(entry.seq, entry.at, entry.actor)
        for entry in history.live(entries)
        if isinstance(entry.event, Retracted)
        for seq in entry.event.of
    }


def _own_time(definition: ProcedureDefinition, event: Event) -> datetime | None:
    """The moment that an entry itself tells: ``Needle in: 08:58``."""
    if not isinstance(event, AnswerGiven) or not isinstance(event.value, str):
        return None
    item = paths.resolve(definition, event.path)
    return parse_time(event.value) if isinstance(item, Item) and item.kind is Kind.TIME else None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a path lies: the instances around it in words, and when the innermost that says so was."""

    words: str = ""
    time: datetime | None = None


_NOWHERE = _Place()


class _Places:
    """Names places of one case; each is worked out once, and again where a fact it was found by has changed."""

    def __init__(self, definition: ProcedureDefinition, state: CaseState, parts: KeptParts) -> None:
        self._case, self._parts = Scope(definition, state, ()), parts
        self._known: dict[str, _Place] = {}
        parts.follow(definition, state)

    def at(self, path: str) -> _Place:
        """The place of a path."""
        around = path if path.endswith("]") else paths.parent(path)
        if around not in self._known:
            look = partial(_look, around=around)
            self._known[around] = self._parts.part(around, self._case, look) if around else _NOWHERE
        return self._known[around]


def _look(case: Scope, around: str) -> _Place:
    definition, state = case.definition, case.state
    first, *rest = paths.parse(around)
    section = definition.section(first.name)
    scope, members, at = section_scope(definition, state, section), section.items, section.link_id
    words: list[str] = []
    time = None
    for step in rest:
        group = next(each for each in members if isinstance(each, Group) and each.link_id == step.name)
        ids = state.instances.get(paths.join(at, step.name), ())
        at = paths.join(at, step.name, step.instance)
        scope, members = scope.into(at, group), group.items
        words.append(_name(scope, group, step.instance, ids))
        time = _time_of(state, at, group) or time
    return _Place(told_list(words), time)


def _name(scope: Scope, group: Group, instance: str, ids: tuple[str, ...]) -> str:
    """What a group is called inside a place: an instance its title, also when it is there no longer."""
    if not group.repeats:
        text = group.text
        return text[:1].lower() + text[1:] if text[1:2].islower() else text
    if instance in ids:
        return instance_title(scope, group, ids.index(instance) + 1)
    return tell("ui", "{entry} {number}", entry=one_of(group), number=instance)


def _time_of(state: CaseState, at: str, group: Group) -> datetime | None:
    """What the first time of an instance says (see ``GroupRole``)."""
    item = next((each for each in group.items if isinstance(each, Item) and each.kind is Kind.TIME), None)
    value = state.value(paths.join(at, item.link_id)) if item is not None else None
    return parse_time(value) if isinstance(value, str) else None
