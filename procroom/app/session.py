"""CaseSession: the one way to change an open case. Commands in, change sets out. No Qt, no SQL."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from procroom.app.assessing import Assessor
from procroom.app.ports import Clock, Store, WorklistRow
from procroom.app.rule_packs import RulePacks
from procroom.app.wording import describe_event
from procroom.domain import history
from procroom.domain.anatomy import Target
from procroom.domain.assessment import Assessment, Phase
from procroom.domain.case import CaseState, NoteStatus, Status, status_when_signed
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import Addend, Command, Redo, Release, Sign, Undo
from procroom.domain.decide import decide, seals
from procroom.domain.definition import Group, Kind, ProcedureDefinition
from procroom.domain.errors import ProcroomError, RecordDamaged, Refusal, StoreUnavailable
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
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
    seal,
)
from procroom.domain.evolve import evolve, fold
from procroom.domain.follow_up import due_from
from procroom.domain.language import ENGLISH, tell
from procroom.domain.parts import KeptParts
from procroom.domain.values import Actor
from procroom.domain.walk import Missing, instances, missing, section_fields, section_scope, title_of
from procroom.notes.order import aborted

Listener = Callable[[ChangeSet], None]


class CaseSession:
    """An open case.

    A command is decided, written to the store, and only then becomes the state that listeners see: what the
    screen shows is on disk. After a failed write the state is what it was.

    Attributes:
        definition: the pinned definition.
        state: the case now.
        actor: who makes the next entries; may be replaced (two people at one station).
        packs: the rule packs in use here.
        assessor: judges the case by them.
        note_language: that its note is written in until it is signed; the screen has its own.
    """

    def __init__(
        self,
        store: Store,
        definition: ProcedureDefinition,
        entries: tuple[Entry, ...],
        *,
        clock: Clock,
        actor: Actor,
        packs: RulePacks | None = None,
    ) -> None:
        self.definition = definition
        self.packs = packs or RulePacks()
        self.assessor = Assessor(definition, self.packs.for_case)
        self.actor = actor
        self.note_language = ENGLISH.code
        self._store = store
        self._clock = clock
        self._entries = list(entries)
        self._offered = (-1, "", "")
        self._listeners: list[Listener] = []
        self.state: CaseState = fold(entries)
        self._parts = KeptParts()
        self._missing = self._lacking(self.state)

    @property
    def case_id(self) -> str:
        """The case's id."""
        return self.state.case_id

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The whole journal, oldest first."""
        return tuple(self._entries)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change; returns the function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def now(self) -> datetime:
        """The time by this session's clock, with zone."""
        return self._clock()

    def handle(self, command: Command, at: datetime | None = None) -> ChangeSet:
        """Carry a command out; durable when it returns.

        Args:
            command: what is asked for.
            at: when it was done, if that is not now (the moment printed on a signed note).

        Raises:
            Refusal: it cannot be done; nothing changed.
            StoreUnavailable: it could not be written; nothing changed.
        """
        events = decide(self.definition, self.state, self._entries, command)
        return self._record(events, at)

    def handle_all(self, commands: tuple[Command, ...]) -> ChangeSet:
        """Carry several commands out as one act: one transaction, undone together.

        Raises:
            Refusal: one of them cannot be done; none was.
            StoreUnavailable: they could not be written; nothing changed.
        """
        state, entries, events = self.state, list(self._entries), list[Event]()
        act = self._next_act()
        for command in commands:
            if isinstance(command, Undo | Redo | Sign | Addend | Release):
                raise Refusal(tell("ui", "Undo, redo, signing, addenda and releases are acts of their own."))
            for event in decide(self.definition, state, entries, command):
                events.append(event)
                entry = self._seal(event, entries, act, self._clock())
                entries.append(entry)
                state = evolve(state, entry)
        return self._record(tuple(events))

    def can_undo(self) -> str:
        """What one undo would take back, in words; empty when there is nothing."""
        return self._offers()[0]

    def can_redo(self) -> str:
        """What one redo would bring back, in words; empty when there is nothing."""
        return self._offers()[1]

    def _offers(self) -> tuple[str, str]:
        """What undo and redo would do; asked several times in a frame, found out once an entry."""
        count, undo, redo = self._offered
        if count != len(self._entries):
            count, undo, redo = self._offered = len(self._entries), self._undo_words(), self._redo_words()
        return undo, redo

    def _undo_words(self) -> str:
        found = history.undoable(self._entries, lambda path: seals(self.definition, path))
        return describe_event(self.definition, found[-1].event) if found else ""

    def _redo_words(self) -> str:
        found = history.redoable(self._entries)
        if found is None or not isinstance(found.event, Retracted):
            return ""
        last = found.event.of[-1]
        entry = next(entry for entry in self._entries if entry.seq == last)
        return describe_event(self.definition, entry.event)

    def assess(self, phase: Phase) -> Assessment:
        """What rules, figures and codes say of the case as it stands."""
        return self.assessor.assess(self.state, phase)

    def signed_off(self) -> tuple[str, ...]:
        """A line for each rule pack of this case that the practice signed off."""
        return self.packs.signed_off(self.packs.for_case(self.state))

    def missing(self) -> tuple[Missing, ...]:
        """Required facts that nobody recorded."""
        return self._missing

    def _lacking(self, state: CaseState) -> tuple[Missing, ...]:
        self._parts.follow(self.definition, state)
        return missing(self.definition, state, self._parts)

    def _next_act(self) -> int:
        return self._entries[-1].act + 1 if self._entries else 1

    def _seal(self, event: Event, entries: list[Entry], act: int, at: datetime) -> Entry:
        prev = entries[-1].digest if entries else ""
        return seal(len(entries) + 1, self.case_id, act, at, self.actor, event, prev)

    def _record(self, events: tuple[Event, ...], at: datetime | None = None) -> ChangeSet:
        if not events:
            return ChangeSet()
        act, sealed, chain, at = self._next_act(), list[Entry](), list(self._entries), at or self._clock()
        for event in events:
            entry = self._seal(event, chain, act, at)
            chain.append(entry)
            sealed.append(entry)
        if any(isinstance(event, Retracted) for event in events):
            state = fold(chain)
        else:
            state = self.state
            for entry in sealed:
                state = evolve(state, entry)
        gaps = self._lacking(state)
        self._store.append(sealed, worklist_row(self.definition, state, sealed[-1], gaps))
        self._entries, self.state, self._missing = chain, state, gaps
        changes = change_set(events)
        self.assessor.note(changes)
        for listener in tuple(self._listeners):
            listener(changes)
        return changes


def open_new(
    store: Store,
    definition: ProcedureDefinition,
    *,
    clock: Clock,
    actor: Actor,
    case_id: str = "",
    packs: RulePacks | None = None,
) -> CaseSession:
    """Open a new case for a procedure; its first entry is on disk when this returns.

    Args:
        store: where the case is kept.
        definition: what is done; the case pins its version.
        clock: tells the time with zone.
        actor: who makes the first entry.
        case_id: of a case that was opened elsewhere; a new one when empty.
        packs: the rule packs in use here; the shipped ones when None.

    Raises:
        Refusal: the case is in the store already.
        StoreUnavailable: it could not be written.
    """
    if case_id and store.entries(case_id):
        raise Refusal(
            tell("ui", "Case …{case_id} is in this store already.", case_id=case_id[-8:]),
            remedy=tell("ui", "Open it from the worklist instead."),
        )
    now = clock()
    event = CaseOpened(definition.id, definition.version)
    entry = seal(1, case_id or str(uuid.uuid4()), 1, now, actor, event, "")
    store.append([entry], worklist_row(definition, fold([entry]), entry))
    return CaseSession(store, definition, (entry,), clock=clock, actor=actor, packs=packs)


def reopen(
    store: Store,
    case_id: str,
    definition_of: Callable[[str, int], ProcedureDefinition],
    *,
    clock: Clock,
    actor: Actor,
    packs: RulePacks | None = None,
) -> CaseSession:
    """Open a recorded case as it was.

    Raises:
        RecordDamaged: if there is no such case, or its journal does not verify.
    """
    entries = store.entries(case_id)
    if not entries or not isinstance(entries[0].event, CaseOpened):
        raise RecordDamaged(
            tell("ui", "Case {case_id} is not in this store.", case_id=case_id),
            remedy=tell("ui", "Check the store's place in settings."),
        )
    opened = entries[0].event
    definition = definition_of(opened.procedure_id, opened.procedure_version)
    return CaseSession(store, definition, entries, clock=clock, actor=actor, packs=packs)


def rebuild_rows(store: Store, definition_of: Callable[[str, int], ProcedureDefinition]) -> tuple[str, ...]:
    """Make the worklist anew from the journals; returns the ids of cases that cannot be read and have no row.

    Raises:
        StoreUnavailable: the store cannot be read or written.
    """
    rows, unreadable = list[WorklistRow](), list[str]()
    for case_id in store.case_ids():
        try:
            entries = store.entries(case_id)
            state = fold(entries)
            rows.append(worklist_row(definition_of(*state.procedure), state, entries[-1]))
        except StoreUnavailable:
            raise
        except (ProcroomError, LookupError):
            unreadable.append(case_id)
    store.replace_rows(rows)
    return tuple(unreadable)


def worklist_row(
    definition: ProcedureDefinition, state: CaseState, last: Entry, gaps: tuple[Missing, ...] | None = None
) -> WorklistRow:
    """The worklist row of a case as it stands.

    Args:
        definition: of the case.
        state: the case after ``last``.
        last: the newest entry.
        gaps: what is missing, when it is known already.
    """
    opened = state.opened_at or last.at
    paths = {item.role: path for path, item in definition.items() if item.role}
    gaps = missing(definition, state) if gaps is None else gaps
    return WorklistRow(
        case_id=state.case_id,
        patient_name=_text(state, paths.get("patient_name")),
        patient_id=_text(state, paths.get("mrn")),
        birth_date=_text(state, paths.get("birth_date")),
        procedure=title_of(definition, state),
        target="; ".join(_planned(definition, state)),
        service_date=_text(state, paths.get("service_date")) or opened.date().isoformat(),
        status=status(definition, state).value,
        note_status=note_status(state, len(gaps)).value,
        missing=len(gaps),
        updated_at=last.at,
        due_from=_due_from(definition, state, last.at),
    )


def _due_from(definition: ProcedureDefinition, state: CaseState, at: datetime) -> str:
    day = due_from(definition, state, at) if state.signed else None
    return day.isoformat() if day else ""


def _planned(definition: ProcedureDefinition, state: CaseState) -> list[str]:
    return [
        Target.from_json(field.value).text
        for section in definition.sections
        if section.link_id == "planned"
        for field in section_fields(definition, state, section)
        if field.item.kind is Kind.TARGET and field.value is not None
    ]


def _text(state: CaseState, path: str | None) -> str:
    value = None if path is None else state.value(path)
    return value if isinstance(value, str) else ""


def status(definition: ProcedureDefinition, state: CaseState) -> Status:
    """FHIR Procedure.status, from what was recorded: stopped when every target that was begun was abandoned."""
    if state.signed:
        begun = list(_abandoned(definition, state))
        return Status.STOPPED if begun and all(begun) else Status.COMPLETED
    started = any(path.startswith(("performed.", "performed[")) for path in state.answers)
    return Status.IN_PROGRESS if started else Status.PREPARATION


def _abandoned(definition: ProcedureDefinition, state: CaseState) -> Iterator[bool]:
    """Of each performed target, whether it was abandoned."""
    for section in definition.sections:
        scope = section_scope(definition, state, section)
        for group in section.items:
            if isinstance(group, Group) and group.role == "targets" and scope.holds(group.enable_when):
                for _, place in instances(state, f"{scope.path}.{group.link_id}", group):
                    yield aborted(scope.into(place, group), group)


def note_status(state: CaseState, gaps: int) -> NoteStatus:
    """Draft while facts are missing, ready, signed, addended, withdrawn."""
    if state.signed:
        return status_when_signed(state.addenda)
    return NoteStatus.READY if gaps == 0 else NoteStatus.DRAFT


def change_set(events: tuple[Event, ...]) -> ChangeSet:
    """What a tuple of events changed."""
    changes = ChangeSet()
    for event in events:
        changes = _plus(changes, event)
    return changes


def _plus(changes: ChangeSet, event: Event) -> ChangeSet:
    match event:
        case AnswerGiven(path=path) | AnswerCleared(path=path):
            return replace(changes, paths=changes.paths | {path})
        case InstanceAdded(group, instance):
            return replace(changes, groups=changes.groups | {group}, created=changes.created or instance)
        case InstanceRemoved(group, _, before):
            return replace(changes, groups=changes.groups | {group}, paths=changes.paths | set(before))
        case MarkPlaced(mark=mark) | MarkRemoved(before=mark):
            return replace(changes, marks=changes.marks | {mark.mark_id})
        case ViewSaved(view=view) | ViewRemoved(before=view):
            return replace(changes, views=changes.views | {view.view_id})
        case SeriesLinked(series):
            return replace(changes, series=changes.series | {series.series_uid})
        case (
            FindingOverridden(rule_id=rule_id, place=place)
            | FindingAcknowledged(rule_id=rule_id, place=place)
        ):
            key = f"{rule_id}@{place}" if place else rule_id
            return replace(changes, findings=changes.findings | {key})
        case NoteSigned() | AddendumAdded() | NoteWithdrawn():
            return replace(changes, signed=True)
        case _:
            return replace(changes, everything=True)
