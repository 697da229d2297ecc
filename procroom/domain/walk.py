"""Walks a definition over a case: which fields exist now, what they hold, and what is still missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never, cast

from procroom.domain import paths
from procroom.domain.calculations import CALCULATIONS
from procroom.domain.case import CaseState
from procroom.domain.definition import (
    AllOf,
    Answered,
    AnyOf,
    Group,
    Item,
    Kind,
    NoneOf,
    NotAnswered,
    ProcedureDefinition,
    Section,
    When,
)
from procroom.domain.kinds import wording
from procroom.domain.language import Language, tell
from procroom.domain.parts import Parts
from procroom.domain.values import Json, parse_time


@dataclass(frozen=True, slots=True)
class Found:
    """A name resolved: where it is and what it is."""

    path: str
    item: Item | Group


@dataclass(frozen=True, slots=True)
class Scope:
    """A place in the record from which names are resolved, inside out.

    Attributes:
        definition, state: the case.
        chain: (path, members) of the enclosing groups, innermost first, ending at the section.
    """

    definition: ProcedureDefinition
    state: CaseState
    chain: tuple[tuple[str, tuple[Item | Group, ...]], ...]

    @property
    def path(self) -> str:
        """The path of the innermost place."""
        return self.chain[0][0]

    @property
    def language(self) -> Language:
        """Of the words of its definition."""
        return self.definition.language

    def into(self, path: str, group: Group) -> "Scope":
        """The scope inside a group (instance)."""
        return Scope(self.definition, self.state, ((path, group.items), *self.chain))

    def seeing(self, state: CaseState) -> "Scope":
        """The same place of another state of the case."""
        return Scope(self.definition, state, self.chain)

    def find(self, name: str) -> Found | None:
        """Resolve a name, see ``definition``; None when there is no such item."""
        known, key = self.definition.names, (self._at, name)
        if key not in known:
            known[key] = self._find(name)
        return cast("Found | None", known[key])

    @property
    def _at(self) -> str:
        return self.chain[0][0] if self.chain else ""

    def _find(self, name: str) -> Found | None:
        steps = name.split(".")
        for path, members in self.chain:
            found = _descend(path, members, steps)
            if found is not None:
                return found
        for section in self.definition.sections:
            if section.link_id == steps[0] and len(steps) > 1:
                return _descend(section.link_id, section.items, steps[1:])
        return None

    def value(self, name: str) -> Json:
        """The value a name stands for: recorded, calculated, or the ids of saved views; None if not recorded."""
        found = self.find(name)
        if found is None or isinstance(found.item, Group):
            return None
        return self.value_at(found.path, found.item)

    def tested(self, name: str) -> Json:
        """What a condition tests: a value, or the values of an item in all rows of a group the name steps through."""
        if self.find(name) is not None:
            return self.value(name)
        group, _, item = name.rpartition(".")
        rows = self.given(group) if group else None
        if not isinstance(rows, list):
            return None
        found = [row[item] for row in rows if isinstance(row, dict) and row.get(item) is not None]
        return found or None

    def given(self, name: str) -> Json:
        """What a calculation is given: the value of an item, or the rows of a repeating group as objects."""
        found = self.find(name)
        if found is None or isinstance(found.item, Item) or not found.item.repeats:
            return self.value(name)
        return self._rows(found.path, found.item)

    def _rows(self, path: str, group: Group) -> list[Json]:
        found: list[Json] = []
        for _, place in instances(self.state, path, group):
            inner = self.into(place, group)
            found.append({member.link_id: inner.given(member.link_id) for member in group.items})
        return found

    def value_at(self, path: str, item: Item) -> Json:
        """The value of an item at its path."""
        if not item.calculation and item.kind is not Kind.VIEWS:
            return self.state.value(path)
        memo = self.state.memo
        if memo is None:
            return self._derived(path, item)
        key = (self._at, path, id(item))
        known = memo.get(key)
        if known is None:
            known = memo[key] = (item, self._derived(path, item))
        return cast("Json", known[1])

    def _derived(self, path: str, item: Item) -> Json:
        """What is calculated, or gathered from the saved views."""
        if item.calculation:
            return CALCULATIONS[item.calculation](self.given)
        place = paths.parent(path)
        at_section = "." not in place
        ids: list[Json] = [
            view.view_id
            for view in self.state.views.values()
            if (at_section or view.position == place) and (not item.tags or view.tag in item.tags)
        ]
        return ids or None

    def holds(self, when: When | None) -> bool:
        """Whether a condition holds; no condition always does."""
        if when is None:
            return True
        memo = self.state.memo
        if memo is None:
            return self._holds(when)
        key = (self._at, "", id(when))
        known = memo.get(key)
        if known is None:
            known = memo[key] = (when, self._holds(when))
        return cast("bool", known[1])

    def _holds(self, when: When) -> bool:
        match when:
            case Answered(name, values):
                value = self.tested(name)
                if value is None:
                    return False
                return not values or _meets(value, values)
            case NoneOf(name, values):
                value = self.tested(name)
                return value is not None and not _meets(value, values)
            case NotAnswered(name):
                return self.tested(name) is None
            case AnyOf(conditions):
                return any(self.holds(condition) for condition in conditions)
            case AllOf(conditions):
                return all(self.holds(condition) for condition in conditions)
            case _:
                assert_never(when)

    def may_hold(self, when: When | None) -> bool:
        """Whether nothing recorded refutes a condition: what it asks about may be open yet."""
        match when:
            case None:
                return True
            case Answered(name) | NoneOf(name):
                return self.tested(name) is None or self.holds(when)
            case AnyOf(conditions):
                return any(self.may_hold(condition) for condition in conditions)
            case AllOf(conditions):
                return all(self.may_hold(condition) for condition in conditions)
            case _:
                return self.holds(when)

    def required(self, item: Item) -> bool:
        """Whether an enabled item must be recorded before signing."""
        return item.required or (item.required_when is not None and self.holds(item.required_when))


def _meets(value: Json, values: tuple[Json, ...]) -> bool:
    match value:
        case list():
            return any(_meets(one, values) for one in value)
        case dict():
            return any(part in values for part in value.values())
        case _:
            return value in values


def _descend(path: str, members: tuple[Item | Group, ...], steps: list[str]) -> Found | None:
    for number, step in enumerate(steps, start=1):
        found = next((member for member in members if member.link_id == step), None)
        if found is None:
            return None
        path = f"{path}.{step}" if path else step
        if number == len(steps):
            return Found(path, found)
        if isinstance(found, Item) or found.repeats:
            return None
        members = found.items
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """One enabled item at its place."""

    path: str
    item: Item
    scope: Scope
    section: Section

    @property
    def value(self) -> Json:
        """The value held, or None."""
        return self.scope.value_at(self.path, self.item)


@dataclass(frozen=True, slots=True)
class Missing:
    """A required fact nobody recorded.

    Attributes:
        path: field to jump to (the group path when an instance is missing).
        label: what is missing, in words, with its place.
        section: the section it belongs to.
        place: the instance it belongs to, in words; empty for the section itself.
    """

    path: str
    label: str
    section: str
    place: str = ""

    @property
    def text(self) -> str:
        """What is missing, without its place."""
        return self.label.removesuffix(f" ({self.place})") if self.place else self.label


def section_scope(definition: ProcedureDefinition, state: CaseState, section: Section) -> Scope:
    """The scope at the top of a section."""
    return Scope(definition, state, ((section.link_id, section.items),))


def title_of(definition: ProcedureDefinition, state: CaseState) -> str:
    """What the procedure of a case is called, by what was recorded of it."""
    scope = Scope(definition, state, ())
    return next((title.text for title in definition.titles if scope.holds(title.when)), definition.title)


def instances(state: CaseState, path: str, group: Group) -> tuple[tuple[str, str], ...]:
    """(instance id, path) of a group: its instances, or itself when it does not repeat."""
    if not group.repeats:
        return (("", path),)
    return tuple((i, f"{path}[{i}]") for i in state.instances.get(path, ()))


def fields(definition: ProcedureDefinition, state: CaseState) -> Iterator[Field]:
    """Every enabled item of the case, in declared order."""
    for section in definition.sections:
        yield from section_fields(definition, state, section)


def section_fields(definition: ProcedureDefinition, state: CaseState, section: Section) -> Iterator[Field]:
    """Every enabled item of one section, in declared order."""
    yield from _fields(section, section_scope(definition, state, section), section.items)


def _fields(section: Section, scope: Scope, members: tuple[Item | Group, ...]) -> Iterator[Field]:
    for member in members:
        if not scope.holds(member.enable_when):
            continue
        path = paths.join(scope.path, member.link_id)
        if isinstance(member, Item):
            yield Field(path, member, scope, section)
            continue
        for _, place in instances(scope.state, path, member):
            yield from _fields(section, scope.into(place, member), member.items)


def missing(
    definition: ProcedureDefinition, state: CaseState, parts: Parts | None = None
) -> tuple[Missing, ...]:
    """What must still be recorded before the note can be signed, in declared order; what follows signing never is."""
    found: list[Missing] = []
    for section in definition.sections:
        if section.stage.outlives_signing:
            continue
        scope = section_scope(definition, state, section)
        found.extend(_missing_in(section, scope, section.items, "", parts or Parts()))
    return tuple(found)


def _missing_in(
    section: Section, scope: Scope, members: tuple[Item | Group, ...], place: str, parts: Parts
) -> tuple[Missing, ...]:
    """What a section or an instance of a group lacks."""
    return parts.part(
        ("missing", scope.path),
        scope,
        lambda here: tuple(_missing(section, here, members, place, parts)),
        place,
    )


def _missing(
    section: Section, scope: Scope, members: tuple[Item | Group, ...], place: str, parts: Parts
) -> Iterator[Missing]:
    for member in members:
        if not scope.holds(member.enable_when):
            continue
        path = paths.join(scope.path, member.link_id)
        if isinstance(member, Item):
            if not member.calculation and scope.required(member) and not _complete(scope, path, member):
                yield Missing(path, _label(member.text, place), section.link_id, place)
            for label in order_gaps(scope, path, member):
                yield Missing(path, _label(label, place), section.link_id, place)
            continue
        found = instances(scope.state, path, member)
        if member.repeats and len(found) < member.at_least:
            yield Missing(path, _label(member.text, place), section.link_id, place)
        for gap_path, label in chain_gaps(scope, path, member):
            yield Missing(gap_path, _label(label, place), section.link_id, place)
        for number, (_, at) in enumerate(found, start=1):
            inner = scope.into(at, member)
            where = instance_title(inner, member, number) if member.repeats else ""
            around = ", ".join(p for p in (place, where) if p)
            lacking = _missing_in if member.repeats else _missing
            yield from lacking(section, inner, member.items, around, parts)


def _label(text: str, place: str) -> str:
    return tell("note", "{field} ({place})", field=text, place=place) if place else text


def order_gaps(scope: Scope, path: str, item: Item) -> Iterator[str]:
    """What is wrong with a moment or day that is recorded as before what it follows (see ``Item.not_before``)."""
    other = scope.find(item.not_before) if item.not_before else None
    if other is None or isinstance(other.item, Group):
        return
    value, before = scope.value_at(path, item), scope.value_at(other.path, other.item)
    if isinstance(value, str) and isinstance(before, str) and _earlier(value, before):
        first = other.item.text
        earlier = f"{first[:1].lower()}{first[1:]}"
        yield tell("note", "{field}, which is recorded as before {earlier}", field=item.text, earlier=earlier)


def _earlier(value: str, than: str) -> bool:
    """Whether a moment, day or month lies before another; each as far as both are known."""
    if "T" in value and "T" in than:
        return parse_time(value) < parse_time(than)
    known = min(len(value), len(than), len("2026-02-10"))
    return value[:known] < than[:known]


def chain_gaps(scope: Scope, path: str, group: Group) -> Iterator[tuple[str, str]]:
    """Where a chain of instances has no end, or goes on behind one (see ``Option.continues``): (path, label).

    Args:
        scope: around the group.
        path: of the group.
        group: repeating; without an option that continues there is no chain, and no gap.
    """
    item = next((m for m in group.items if isinstance(m, Item) and any(o.continues for o in m.options)), None)
    if item is None:
        return
    found = instances(scope.state, path, group)
    name = one_of(group)
    for number, (_, at) in enumerate(found, start=1):
        place = paths.join(at, item.link_id)
        option = item.option(str(scope.state.value(place)))
        last = number == len(found)
        if option is not None and option.continues and last:
            yield (
                path,
                tell(
                    "note",
                    "{thing} {next}, after {name} {number} was {what}",
                    thing=name.capitalize(),
                    name=name,
                    number=number,
                    next=number + 1,
                    what=option.wording,
                ),
            )
        elif option is not None and not option.continues and not last:
            yield (
                place,
                tell(
                    "note",
                    "What became of {name} {number}, recorded as {what} though {name} {next} follows",
                    name=name,
                    number=number,
                    next=number + 1,
                    what=option.wording,
                ),
            )


def _complete(scope: Scope, path: str, item: Item) -> bool:
    value = scope.value_at(path, item)
    if item.kind is Kind.VIEWS:
        return isinstance(value, list) and len(value) >= max(1, item.at_least)
    return value is not None


def instance_title(scope: Scope, group: Group, number: int) -> str:
    """The heading of a group instance: its title item's words, else ``<text> <number>``; both where others share it.

    Two leads that enter at one place are told apart: ``left L1-2 interspace, lead 2``.
    """
    memo = scope.state.memo
    if memo is None:
        return _instance_title(scope, group, number)
    key = (scope.path, f"title {number}", id(group))
    known = memo.get(key)
    if known is None:
        known = memo[key] = (group, _instance_title(scope, group, number))
    return cast("str", known[1])


def _instance_title(scope: Scope, group: Group, number: int) -> str:
    found = scope.find(group.title) if group.title else None
    numbered = tell("note", "{one} {number}", one=one_of(group), number=number)
    if found is None or not isinstance(found.item, Item):
        return scope.language.told(numbered)
    value = scope.value_at(found.path, found.item)
    if value is None:
        return scope.language.told(numbered)
    named = wording(found.item, value, scope.language)
    if _is_shared(scope, group, found.path, value):
        return scope.language.told(tell("note", "{named}, {numbered}", named=named, numbered=numbered))
    return named


def _is_shared(scope: Scope, group: Group, path: str, value: Json) -> bool:
    """Does another instance of the group say the same at the place that ``path`` is within this one?"""
    if not group.repeats:
        return False
    here, answers = scope.path, scope.state.answers
    siblings = instances(scope.state, here.rpartition("[")[0], group)
    inside = path.removeprefix(here)
    others = (answers.get(f"{place}{inside}") for _, place in siblings if place != here)
    return any(answer is not None and answer.value == value for answer in others)


def one_of(group: Group) -> str:
    """What one instance of a group is called, in small letters: ``allergy``, ``pre-procedure diagnosis``."""
    if group.one:
        return group.one
    text = group.text.lower()
    for plural, singular in (("ies", "y"), ("oses", "osis"), ("s", "")):
        if text.endswith(plural):
            return text.removesuffix(plural) + singular
    return text
