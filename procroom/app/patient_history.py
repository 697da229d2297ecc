"""What a store knows of earlier sessions of the same patient, offered to the case that is open. Records nothing.

Only what somebody recorded there is taken, with the case it comes from (clinical.md K1, C1); what is listed for that day
already is not offered.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from procroom.app.earlier_sessions import GATES, Row, Session, rows_of
from procroom.app.ports import Store, WorklistRow
from procroom.app.privacy import short
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.errors import AnswerInvalid, ProcroomError, StoreUnavailable
from procroom.domain.evolve import fold
from procroom.domain.kinds import normalise, wording
from procroom.domain.language import mark, tell, told_list
from procroom.domain.same_patient import plain
from procroom.domain.values import Json
from procroom.domain.walk import title_of

DefinitionOf = Callable[[str, int], ProcedureDefinition]

#: Without these a row would not say where it was done.
_PLACE = frozenset({"date", "joints", "nerves", "side", "kind", "region"})
_SIGNED = frozenset({"signed", "addended"})


@dataclass(frozen=True, slots=True)
class Earlier:
    """A session of this patient in another case.

    Attributes:
        case_id: that case.
        day: its service date.
        title: what was done.
        facts: what would be recorded, in words.
        signed: whether that note is signed.
        denied: the record says that there was none: taking it would change that answer.
        rows: what would be recorded.
        source: where it comes from, as it will stand beside each answer.
    """

    case_id: str
    day: str
    title: str
    facts: tuple[str, ...]
    signed: bool
    denied: bool
    rows: tuple[Row, ...]
    source: str


@dataclass(frozen=True, slots=True)
class PatientHistory:
    """What was found.

    Attributes:
        case_id: the case it was looked for.
        sessions: by day, oldest first.
        unreadable: ids of cases of this patient whose record cannot be read.
    """

    case_id: str
    sessions: tuple[Earlier, ...]
    unreadable: tuple[str, ...] = ()


def _nothing(*_: object) -> None:
    """Progress nobody follows, a check that never stops."""


def earlier_sessions(
    store: Store,
    definition_of: DefinitionOf,
    definition: ProcedureDefinition,
    state: CaseState,
    *,
    progress: Callable[[int, int], None] = _nothing,
    check: Callable[[], None] = _nothing,
) -> PatientHistory:
    """Earlier blocks, injections and ablations of the same patient in this store. Fit for a worker.

    The same patient is who has the same MRN and birth date, whatever the spelling of the number; a case that lacks
    either is nobody's.

    Args:
        store: where the cases are.
        definition_of: finds procedure definitions.
        definition: of the open case, which says what it can take.
        state: the open case.
        progress: told how many cases are read, of how many.
        check: raises when it is to stop.

    Raises:
        StoreUnavailable: the store cannot be read.
    """
    rows = {row.case_id: row for row in store.rows()}
    here = rows.get(state.case_id)
    others = [] if here is None else _of_the_same(here, rows.values())
    found, unreadable = list[Earlier](), list[str]()
    for number, row in enumerate(others, start=1):
        check()
        try:
            known = fold(store.entries(row.case_id))
            earlier = _earlier(definition, state, row, definition_of(*known.procedure), known)
        except StoreUnavailable:
            raise
        except (ProcroomError, LookupError):
            unreadable.append(row.case_id)
        else:
            found += [earlier] if earlier else []
        progress(number, len(others))
    return PatientHistory(state.case_id, tuple(sorted(found, key=lambda each: each.day)), tuple(unreadable))


def still_open(state: CaseState, found: PatientHistory) -> tuple[Earlier, ...]:
    """The sessions of which nothing is listed yet in the case as it stands now."""
    return tuple(
        replace(each, denied=_is_denied(state, each.rows))
        for each in found.sessions
        if not any(_is_listed(state, row) for row in each.rows)
    )


def commands_for(state: CaseState, chosen: Iterable[Earlier]) -> tuple[Command, ...]:
    """What records the chosen sessions in a case, each answer with its source; meant as one act."""
    made: list[Command] = []
    used, opened = set(state.used_ids), set[str]()
    for each in chosen:
        for row in each.rows:
            if _is_listed(state, row):
                continue
            gate = GATES[row.group]
            if gate not in opened and state.value(gate) != "LISTED":
                made.append(GiveAnswer(gate, "LISTED", each.source))
            opened.add(gate)
            made += _recording(row, used, each.source)
    return tuple(made)


def same_patient(one: WorklistRow, other: WorklistRow) -> bool:
    """Whether two cases have the same MRN, whatever its spelling, and the same birth date; never while one lacks either."""
    mrn, born = plain(one.patient_id), one.birth_date
    return bool(mrn and born) and plain(other.patient_id) == mrn and other.birth_date == born


def _of_the_same(here: WorklistRow, rows: Iterable[WorklistRow]) -> list[WorklistRow]:
    return [
        row
        for row in rows
        if row.case_id != here.case_id and same_patient(here, row) and row.service_date < here.service_date
    ]


def _earlier(
    definition: ProcedureDefinition,
    state: CaseState,
    row: WorklistRow,
    other: ProcedureDefinition,
    known: CaseState,
) -> Earlier | None:
    """What a case offers; None when it holds no such session, or nothing that this one can take."""
    signed = row.note_status in _SIGNED
    source = f"case {short(row.case_id)}, {row.service_date}"
    where = source if signed else f"{source}, note not signed"
    session = Session(other, known, row.service_date, where)
    takes = {group: _group(definition, group) for group in GATES}
    offered = rows_of(session, {name for name, found in takes.items() if found})
    accepted = [_accepted(definition, each) for each in offered]
    rows = tuple(each for each in accepted if each is not None and not _is_listed(state, each))
    if not rows or len(rows) < len(offered):
        return None
    return Earlier(
        case_id=row.case_id,
        day=row.service_date,
        title=title_of(other, known),
        facts=tuple(_words(definition, each) for each in rows),
        signed=signed,
        denied=_is_denied(state, rows),
        rows=rows,
        source=source,
    )


def _is_denied(state: CaseState, rows: Iterable[Row]) -> bool:
    return any(state.value(GATES[each.group]) == "NONE" for each in rows)


def _group(definition: ProcedureDefinition, path: str) -> Group | None:
    try:
        found = paths.resolve(definition, path)
    except AnswerInvalid:
        return None
    return found if isinstance(found, Group) else None


def _is_listed(state: CaseState, row: Row) -> bool:
    """Whether this day is listed already, in the same group or as a block among the prior procedures."""
    day = str(row.value("date"))
    listed = {
        str(state.value(f"{group}[{each}].date") or "")
        for group in GATES
        if group == row.group or row.is_block
        for each in state.instances.get(group, ())
    }
    return bool({day, day[:7]} & listed)


# --- fitting it into this case ----------------------------------------------------------------------------


def _accepted(definition: ProcedureDefinition, row: Row) -> Row | None:
    """The row as this definition takes it; None when it cannot say where it was."""
    place = f"{row.group}[{row.prefix}1]"
    kept = tuple(_taken(definition, place, row.answers))
    if {name for name, _ in row.answers} & _PLACE - {name for name, _ in kept}:
        return None
    inner = tuple(tuple(_taken(definition, f"{place}.diary[e1]", each)) for each in row.diary)
    return Row(row.group, row.prefix, kept, tuple(filter(None, inner)), is_block=row.is_block)


def _taken(
    definition: ProcedureDefinition, place: str, answers: Iterable[tuple[str, Json]]
) -> Iterator[tuple[str, Json]]:
    for name, value in answers:
        path = f"{place}.{name}"
        try:
            item = paths.resolve(definition, path)
            if isinstance(item, Item) and value is not None:
                yield name, normalise(item, path, value)
        except AnswerInvalid:
            continue


def _words(definition: ProcedureDefinition, row: Row) -> str:
    """A row for people: its answers in the words of this case's form."""
    place = f"{row.group}[{row.prefix}1]"
    said = []
    for name, value in row.answers:
        item = paths.resolve(definition, f"{place}.{name}")
        if isinstance(item, Item) and name not in {"date", "source"}:
            words = wording(item, value, definition.language)
            said.append(tell("ui", _SAID[name], value=words) if name in _SAID else words)
    if row.diary:
        said.append(
            tell("ui", "{count} diary entries", count=len(row.diary))
            if len(row.diary) > 1
            else tell("ui", "1 diary entry")
        )
    return told_list(said)


#: How answers are worded that say nothing without their question.
_SAID = {
    "volume_per_nerve": mark("ui", "{value} per nerve"),
    "sedation": mark("ui", "sedation or opioid {value}"),
    "vascular_uptake": mark("ui", "vascular uptake without redirection {value}"),
    "baseline": mark("ui", "index pain {value} before it"),
    "manoeuvre": mark("ui", "manoeuvre: {value}"),
    "movement_ok": mark("ui", "the painful movement {value}"),
    "relief": mark("ui", "{value} relief"),
    "weeks": mark("ui", "for {value}"),
}


def _recording(row: Row, used: set[str], source: str) -> Iterator[Command]:
    instance = _fresh(used, row.group, row.prefix)
    place = f"{row.group}[{instance}]"
    yield AddInstance(row.group, instance)
    yield from (GiveAnswer(f"{place}.{name}", value, source) for name, value in row.answers)
    for entry in row.diary:
        inner = f"{place}.diary"
        line = _fresh(used, inner, "e")
        yield AddInstance(inner, line)
        yield from (GiveAnswer(f"{inner}[{line}].{name}", value, source) for name, value in entry)


def _fresh(used: set[str], group: str, prefix: str) -> str:
    """An instance id that was never used in this group."""
    number = 1
    while f"{group}[{prefix}{number}]" in used:
        number += 1
    used.add(f"{group}[{prefix}{number}]")
    return f"{prefix}{number}"
