"""The ``answers`` of a case file: nested by section and group, in and out. Values are judged by the domain."""

import re
from collections.abc import Iterator

from procroom.app.case_file_places import Places, join, kind_of, unknown
from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition
from procroom.domain.kinds import quantity
from procroom.domain.values import Json

Placed = tuple[str, Command]

#: The name that holds an instance's id inside an array; no item may be called so.
ID = "id"

_INSTANCE_ID = re.compile(r"[A-Za-z0-9_-]+")


def answer_commands(
    definition: ProcedureDefinition, answers: Json, sources: Json, problems: Places
) -> Iterator[Placed]:
    """The commands that record ``answers``, each with its place in the file.

    Args:
        definition: of the procedure.
        answers: ``{section: {item: value, group: {...} or [{"id": …, …}]}}``.
        sources: answer path -> where the value was taken from.
        problems: takes what is wrong.
    """
    names = [section.link_id for section in definition.sections]
    found = problems.object("answers", answers, names, required=())
    origin = _sources(sources, problems)
    for section in definition.sections:
        if section.link_id in found:
            place, path = f"answers.{section.link_id}", section.link_id
            yield from _members(section.items, found[section.link_id], place, path, origin, problems)
    for path in origin:
        problems.add(f"sources.{path}", "names no answer of this file.")


def _sources(sources: Json, problems: Places) -> dict[str, str]:
    if sources is None:
        return {}
    if not isinstance(sources, dict):
        problems.add("sources", f"takes an object of path and text, not {kind_of(sources)}.")
        return {}
    return {path: problems.text(sources, "sources", path) for path in sources}


def _members(
    members: tuple[Item | Group, ...],
    data: Json,
    place: str,
    path: str,
    origin: dict[str, str],
    problems: Places,
) -> Iterator[Placed]:
    if not isinstance(data, dict):
        problems.add(place, f"takes an object, not {kind_of(data)}.")
        return
    names = [member.link_id for member in members]
    for name in data:
        if name not in names:
            problems.add(join(place, name), unknown(name, names))
    for member in members:
        if member.link_id not in data:
            continue
        value, at, here = data[member.link_id], join(place, member.link_id), paths.join(path, member.link_id)
        if isinstance(member, Item):
            yield at, GiveAnswer(here, value, origin.pop(here, ""))
        elif member.repeats:
            yield from _instances(member, value, at, here, origin, problems)
        else:
            yield from _members(member.items, value, at, here, origin, problems)


def _instances(
    group: Group, data: Json, place: str, path: str, origin: dict[str, str], problems: Places
) -> Iterator[Placed]:
    entries = problems.list(place, data)
    taken = {entry.get(ID) for entry in entries if isinstance(entry, dict) and isinstance(entry.get(ID), str)}
    for index, entry in enumerate(entries):
        at = f"{place}[{index}]"
        if not isinstance(entry, dict):
            problems.add(at, f"takes an object, not {kind_of(entry)}.")
            continue
        name = problems.text(entry, at, ID) if ID in entry else _free(group, taken)
        if not _INSTANCE_ID.fullmatch(name):
            problems.add(join(at, ID), "takes letters, digits, - and _.")
            continue
        taken.add(name)
        yield at, AddInstance(path, name)
        inside = {key: value for key, value in entry.items() if key != ID}
        yield from _members(group.items, inside, at, f"{path}[{name}]", origin, problems)


def _free(group: Group, taken: set[Json]) -> str:
    number = 1
    while f"{group.prefix}{number}" in taken:
        number += 1
    return f"{group.prefix}{number}"


def answers_of(definition: ProcedureDefinition, state: CaseState) -> dict[str, Json]:
    """The ``answers`` of a case, in the definition's order; what is not documented is left out."""
    found: dict[str, Json] = {}
    for section in definition.sections:
        inside = _recorded(section.items, state, section.link_id)
        if inside:
            found[section.link_id] = inside
    return found


def _recorded(members: tuple[Item | Group, ...], state: CaseState, path: str) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for member in members:
        here = paths.join(path, member.link_id)
        if isinstance(member, Item):
            value = state.value(here)
            if value is not None:
                found[member.link_id] = written(member, value)
        elif member.repeats:
            entries: list[Json] = [
                {ID: name, **_recorded(member.items, state, f"{here}[{name}]")}
                for name in state.instances.get(here, ())
            ]
            if entries:
                found[member.link_id] = entries
        else:
            inside = _recorded(member.items, state, here)
            if inside:
                found[member.link_id] = inside
    return found


def written(item: Item, value: Json) -> Json:
    """A stored value as a case file writes it: ``1.5 mL``; level, nerve and side; the rest as stored."""
    match item.kind, value:
        case Kind.QUANTITY, dict():
            return str(quantity(value))
        case Kind.TARGET, dict():
            return {key: value[key] for key in ("level", "nerve", "side") if value.get(key)}
        case Kind.CODE, dict():
            return {key: value[key] for key in ("code", "text") if value.get(key)}
        case _:
            return value
