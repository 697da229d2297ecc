"""The facts of the procedure that have a time, for the strip along its step. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from procroom.app.timeline import LATE
from procroom.domain import history
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition, Section, Stage
from procroom.domain.events import Entry, InstanceAdded, ViewSaved
from procroom.domain.language import first_up, tell, told_list
from procroom.domain.parts import Parts
from procroom.domain.values import parse_time
from procroom.domain.walk import Scope, instance_title, instances, one_of, section_scope

#: The steps whose times belong on the axis.
STAGES = (Stage.TIME_OUT, Stage.PROCEDURE)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened at a time.

    Attributes:
        at: when.
        what: in a word or two: ``Needle in``.
        place: which target and position; empty for the whole case.
        path: the field it leads to.
        stated: somebody recorded this time; else it is the time of the entry.
    """

    at: datetime
    what: str
    place: str
    path: str
    stated: bool = True


def moments(
    definition: ProcedureDefinition,
    entries: Sequence[Entry],
    state: CaseState,
    parts: Parts | None = None,
) -> tuple[Moment, ...]:
    """What happened in time-out and procedure, by time.

    Times that somebody recorded; saved views and what a needle position holds several of (injectates, lesions)
    at the time of their entry where no time was recorded; not when they were entered long before or after all of
    that, for such an entry tells nothing of when it was.
    """
    added, parts = _added(entries), parts or Parts()
    parts.follow(definition, state)
    found: list[Moment] = []
    for section in definition.sections:
        if section.stage in STAGES:
            scope = section_scope(definition, state, section)
            found += parts.part(section.link_id, scope, partial(_all_times, section, added), added)
    found += _views(entries, state)
    times = [each.at for each in found if each.stated]
    if times:
        first, last = min(times) - LATE, max(times) + LATE
        found = [each for each in found if each.stated or first <= each.at <= last]
    return tuple(sorted(found, key=lambda each: each.at))


def _all_times(section: Section, added: dict[str, datetime], scope: Scope) -> tuple[Moment, ...]:
    """The times of a section."""
    return tuple(_times(section, scope, section.items, "", added, inside=False))


def _times(
    section: Section,
    scope: Scope,
    members: tuple[Item | Group, ...],
    place: str,
    added: dict[str, datetime],
    *,
    inside: bool,
) -> Iterator[Moment]:
    """Times of one group (instance) and of all within; ``inside``: it is a needle position, or part of one."""
    for member in members:
        if not scope.holds(member.enable_when):
            continue
        path = f"{scope.path}.{member.link_id}"
        if isinstance(member, Item):
            value = scope.value_at(path, member) if member.kind is Kind.TIME else None
            if isinstance(value, str):
                yield Moment(parse_time(value), member.text, place, path)
            continue
        timed = any(isinstance(each, Item) and each.kind is Kind.TIME for each in member.items)
        for number, (_, at) in enumerate(instances(scope.state, path, member), start=1):
            inner = scope.into(at, member)
            title = instance_title(inner, member, number) if member.repeats else ""
            where = told_list(filter(None, (place, title)))
            if inside and member.repeats and not timed and at in added:
                name = one_of(member)
                what = tell("ui", "{entry} {number}", entry=first_up(name), number=number)
                yield Moment(added[at], what, place, at, stated=False)
            is_position = inside or member.role == "positions"
            yield from _times(section, inner, member.items, where, added, inside=is_position)


def _added(entries: Sequence[Entry]) -> dict[str, datetime]:
    """When each instance that counts was added."""
    return {
        f"{entry.event.group}[{entry.event.instance}]": entry.at
        for entry in history.live_facts(entries)
        if isinstance(entry.event, InstanceAdded)
    }


def _views(entries: Sequence[Entry], state: CaseState) -> Iterator[Moment]:
    """Saved views that are still there, at the time they were first saved."""
    seen: set[str] = set()
    for entry in history.live_facts(entries):
        if isinstance(entry.event, ViewSaved):
            view = entry.event.view
            if view.view_id in state.views and view.view_id not in seen:
                seen.add(view.view_id)
                tag = tell("note", state.views[view.view_id].tag.text)
                yield Moment(
                    entry.at, tell("ui", "{view} view", view=tag), "", f"views[{view.view_id}]", stated=False
                )
