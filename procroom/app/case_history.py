"""``procroom history``: the timeline of a case file, or of a case in a store, in words and as JSON."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from procroom.app.case_file import DefinitionOf, play, read_case
from procroom.app.ports import Store
from procroom.app.timeline import Line, timeline, timeline_json
from procroom.domain.errors import ProcroomError, RecordDamaged
from procroom.domain.events import CaseOpened
from procroom.domain.evolve import fold
from procroom.domain.language import tell, told_list
from procroom.domain.values import Json
from procroom.storage.store import open_store


@dataclass(frozen=True, slots=True)
class History:
    """The lines of one case and what it is."""

    case_id: str
    procedure: str
    lines: tuple[Line, ...]


def of_file(path: Path, definition_of: DefinitionOf) -> History:
    """The history of a case file, played into memory.

    Raises:
        CaseFileInvalid: the file cannot be read or is not right.
    """
    store = open_store(None)
    try:
        session = play(read_case(path, definition_of), store)
        found = timeline(session.definition, session.entries, session.state)
        return History(session.case_id, session.definition.title, found)
    finally:
        store.close()


def of_store(
    path: Path, case_id: str, definition_of: DefinitionOf, on_repair: Callable[[str], None]
) -> History:
    """The history of a case in a store.

    Args:
        path: the store's file.
        case_id: id of the case, or its end where no other case ends so.
        definition_of: finds procedure definitions.
        on_repair: is told when a damaged last entry was set aside.

    Raises:
        ProcroomError: no case, or more than one, ends so; or its procedure is not installed.
        RecordDamaged: its journal does not verify.
    """
    store = open_store(path, on_repair)
    try:
        whole = whole_id(store, path, case_id)
        entries = store.entries(whole)
        opened = entries[0].event if entries else None
        if not isinstance(opened, CaseOpened):
            raise RecordDamaged(f"Case {whole} does not begin with its opening.")
        definition = definition_of(opened.procedure_id, opened.procedure_version)
        return History(whole, definition.title, timeline(definition, entries, fold(entries)))
    finally:
        store.close()


def whole_id(store: Store, path: Path, case_id: str) -> str:
    """The id of a case by its end.

    Raises:
        ProcroomError: no case of the store, or more than one, ends so.
    """
    found = [each for each in store.case_ids() if each == case_id or each.endswith(case_id)]
    if len(found) != 1 or not case_id:
        how_many = f"{len(found)} cases" if found else "No case"
        raise ProcroomError(
            f"{how_many} in {path} end{'' if found else 's'} in “{case_id}”.", remedy="Give the whole id."
        )
    return found[0]


def history_json(found: History) -> dict[str, Json]:
    """One document: the case and an object an entry (see ``docs/data-formats.md``)."""
    return {
        "format": "procroom-history",
        "version": 1,
        "case_id": found.case_id,
        "procedure": found.procedure,
        "entries": timeline_json(found.lines),
    }


def lines(found: History) -> Iterator[str]:
    """In words, oldest first."""
    yield f"{found.procedure}, case {found.case_id}"
    for line in found.lines:
        who = f"{line.actor.name} ({line.actor.role})" if line.actor.role else line.actor.name
        yield f"{line.at:%Y-%m-%d %H:%M:%S}  {who}: {said(line)}"


def said(line: Line) -> str:
    """What a line says, corrections with both values, with its place and what became of it."""
    parts = [line.what]
    if line.before and line.after:
        parts = [
            tell(
                "ui",
                "{field}: {before} → {after}",
                field=line.field,
                before=line.before,
                after=line.after,
            )
        ]
    if line.place and not line.what.endswith(line.place):
        parts.append(tell("ui", "[{place}]", place=line.place))
    if line.late and line.true_at is not None:
        parts.append(tell("ui", "(late entry, for {time})", time=f"{line.true_at:%Y-%m-%d %H:%M}"))
    if line.taken_back is not None:
        gone = line.taken_back
        parts.append(
            tell("ui", "(taken back by {name} {time})", name=gone.actor.name, time=f"{gone.at:%H:%M}")
        )
    return told_list(parts, " ")
