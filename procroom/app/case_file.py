"""The case file: the documented, versioned JSON form of a case, read into commands and written from a session.

It carries what was recorded, the views, the marks and overrides; not who recorded what when (the journal does), not the
pictures, and not the signature (the signed PDF is the signed thing). ``schema`` describes it.
"""

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from procroom.app.case_file_answers import answer_commands, answers_of
from procroom.app.case_file_images import image_commands, marks_of, series_of, views_of
from procroom.app.case_file_overrides import override_commands, overrides_of
from procroom.app.case_file_places import Places
from procroom.app.clock import stopped_clock
from procroom.app.ports import Clock, Store
from procroom.app.session import CaseSession, open_new
from procroom.domain.case import CaseState
from procroom.domain.commands import Command
from procroom.domain.decide import decide
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import CaseFileInvalid, ProcroomError, Refusal
from procroom.domain.events import CaseOpened, Entry, seal
from procroom.domain.evolve import evolve, fold
from procroom.domain.values import Actor, Json, parse_time

FORMAT = "procroom-case"
VERSION = 1

DefinitionOf = Callable[[str, int], ProcedureDefinition]

_TOP = (
    *("format", "version", "case_id", "procedure", "opened_at", "actor"),
    *("answers", "sources", "series", "views", "marks", "overrides"),
)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case file that was read and found to be right.

    Attributes:
        case_id: the case's id; made from the contents when the file names none.
        definition: the procedure's definition.
        opened_at: when the case was opened.
        actor: who the entries are recorded for.
        commands: what was recorded, in the definition's order, then series, marks, views and overrides.
        state: the case after them.
    """

    case_id: str
    definition: ProcedureDefinition
    opened_at: datetime
    actor: Actor
    commands: tuple[Command, ...]
    state: CaseState = field(default_factory=CaseState)


def read_case(path: Path, definition_of: DefinitionOf) -> CaseFile:
    """Read a case file.

    Raises:
        CaseFileInvalid: it cannot be read or does not follow the schema; lists every problem with its place.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise CaseFileInvalid(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise CaseFileInvalid(f"{path} is not a case file: it is not UTF-8 text.") from error
    repeated: list[str] = []
    try:
        data = json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, repeated))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise CaseFileInvalid(f"{path} is not JSON: {error.msg} at {where}.") from error
    except (ValueError, RecursionError) as error:
        raise CaseFileInvalid(f"{path} is not a case file: {error}.") from error
    try:
        return load(data, definition_of, tuple(repeated))
    except CaseFileInvalid as error:
        raise CaseFileInvalid(f"{path}: {error.title}", error.problems, error.remedy) from error


def load(data: Json, definition_of: DefinitionOf, repeated: tuple[str, ...] = ()) -> CaseFile:
    """Check the JSON form of a case and turn it into commands.

    Args:
        data: the parsed file.
        definition_of: finds a procedure definition; raises LookupError when there is none.
        repeated: names that stood twice in one object (only the reader of the text can see them).

    Raises:
        CaseFileInvalid: with every problem found, each starting with its place.
    """
    problems = Places()
    for name in repeated:
        problems.add(name, "this name stands twice in one object; which one counts cannot be known.")
    problems.check_texts(data)
    if problems.found:
        raise problems.error()
    top = problems.object("", data, _TOP, required=("format", "version", "procedure", "opened_at", "answers"))
    definition = _definition(top, definition_of, problems)
    opened_at = _time(top, problems)
    actor = _actor(top, problems)
    if definition is None or opened_at is None:
        raise problems.error()
    placed = [
        *answer_commands(definition, top.get("answers", {}), top.get("sources"), problems),
        *image_commands(top, problems),
    ]
    case_id = problems.text(top, "", "case_id") or _id_of(top, problems)
    case_file = CaseFile(case_id, definition, opened_at, actor, tuple(command for _, command in placed))
    state = _rehearse(case_file, placed, problems)
    if problems.found:
        raise problems.error()
    if "overrides" in top:
        placed += override_commands(top["overrides"], definition, state, actor, problems)
        state = _rehearse(case_file, placed, problems)
        if problems.found:
            raise problems.error()
    return replace(case_file, state=state, commands=tuple(command for _, command in placed))


def play(case_file: CaseFile, store: Store, clock: Clock | None = None) -> CaseSession:
    """Record a case file in a store as one act at the time the case was opened.

    Args:
        case_file: what to record.
        store: where.
        clock: of what comes after; the time stands still when None.

    Raises:
        Refusal: the case is in the store already.
        StoreUnavailable: it could not be written.
    """
    opened, definition, actor = stopped_clock(case_file.opened_at), case_file.definition, case_file.actor
    session = open_new(store, definition, clock=opened, actor=actor, case_id=case_file.case_id)
    session.handle_all(case_file.commands)
    return (
        session
        if clock is None
        else CaseSession(store, definition, session.entries, clock=clock, actor=actor)
    )


def export(session: CaseSession) -> dict[str, Json]:
    """The case file of a case as it stands; empty parts are left out."""
    state, first = session.state, session.entries[0]
    sources: dict[str, Json] = {
        path: answer.source for path, answer in sorted(state.answers.items()) if answer.source
    }
    file: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "case_id": state.case_id,
        "procedure": {"id": state.procedure[0], "version": state.procedure[1]},
        "opened_at": first.at.isoformat(),
        "actor": {"name": first.actor.name, "role": first.actor.role, "station": first.actor.station},
        "answers": answers_of(session.definition, state),
    }
    parts: dict[str, Json] = {
        "sources": sources,
        "series": series_of(state),
        "views": views_of(state),
        "marks": marks_of(state),
        "overrides": overrides_of(state, first.actor),
    }
    return {**file, **{name: part for name, part in parts.items() if part}}


def text_of(file: Json) -> str:
    """A case file as text for people and programs: UTF-8, indented, ending in a line break."""
    return json.dumps(file, ensure_ascii=False, indent=2) + "\n"


def _object(pairs: list[tuple[str, Any]], repeated: list[str]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        repeated.extend(sorted({name for name in names if names.count(name) > 1}))
    return found


def _definition(
    top: dict[str, Json], definition_of: DefinitionOf, problems: Places
) -> ProcedureDefinition | None:
    before = len(problems.found)
    if "format" in top and top["format"] != FORMAT:
        problems.add("format", f"is {top['format']!r}, not “{FORMAT}”.")
    if "version" in top and (top["version"] != VERSION or isinstance(top["version"], bool)):
        newer = "This procroom reads version 1; a newer file needs a newer procroom."
        problems.add("version", f"is {top['version']!r}. {newer}")
    if len(problems.found) > before or "procedure" not in top:
        return None
    names = problems.object("procedure", top.get("procedure"), ("id", "version"), required=("id", "version"))
    name, version = problems.text(names, "procedure", "id"), names.get("version")
    if not name or isinstance(version, bool) or not isinstance(version, int):
        problems.add("procedure", "names the definition: {“id”: text, “version”: whole number}.")
        return None
    try:
        return definition_of(name, version)
    except ProcroomError as error:
        problems.add("procedure", str(error))
    except LookupError:
        problems.add("procedure", f"“{name}” version {version} is not a procedure of this procroom.")
    return None


def _time(top: dict[str, Json], problems: Places) -> datetime | None:
    if "opened_at" not in top:
        return None
    try:
        return parse_time(str(top["opened_at"]))
    except ValueError:
        problems.add("opened_at", "is not a time with zone. Write it like 2026-02-10T08:30:00-05:00.")
    return None


def _actor(top: dict[str, Json], problems: Places) -> Actor:
    if "actor" not in top:
        return Actor("", "", "case file")
    names = ("name", "role", "station")
    found = problems.object("actor", top["actor"], names, required=())
    name, role, station = (problems.text(found, "actor", key) for key in names)
    return Actor(name, role, station)


def _id_of(data: dict[str, Json], problems: Places) -> str:
    if "case_id" in data:
        problems.add("case_id", "is empty. Leave it out, and one is made from the contents.")
        return ""
    text = json.dumps(data, sort_keys=True)
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{FORMAT}:{text}"))


def _rehearse(case_file: CaseFile, placed: list[tuple[str, Command]], problems: Places) -> CaseState:
    """Carry the commands out in memory; what is refused is a problem of the place it came from."""
    definition, at = case_file.definition, case_file.opened_at
    opened = CaseOpened(definition.id, definition.version)
    entries = [seal(1, case_file.case_id, 1, at, case_file.actor, opened, "")]
    state = fold(entries)
    for place, command in placed:
        try:
            for entry in _carry_out(definition, state, entries, command):
                entries.append(entry)
                state = evolve(state, entry)
        except Refusal as refusal:
            problems.add(place, str(refusal))
    return state


def _carry_out(
    definition: ProcedureDefinition, state: CaseState, entries: list[Entry], command: Command
) -> Iterator[Entry]:
    last = entries[-1]
    for seq, event in enumerate(decide(definition, state, entries, command), start=last.seq + 1):
        yield seal(seq, last.case_id, 2, last.at, last.actor, event, "")
