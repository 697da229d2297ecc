"""What makes a definition usable, checked when it is loaded: names resolve, ids are unique, choices can be told apart."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import assert_never

from procroom.domain.calculations import CALCULATIONS
from procroom.domain.case import CaseState, ViewTag
from procroom.domain.definition import (
    ANYWHERE,
    NOW,
    PROCEDURE_TITLE,
    RISKS,
    RULE_GROUPS,
    AllOf,
    Answered,
    AnyOf,
    Group,
    Item,
    Kind,
    NoneOf,
    NotAnswered,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    Together,
    When,
)
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import normalise
from procroom.domain.values import Json
from procroom.domain.walk import Scope, section_scope

_ID = re.compile(r"^[a-z][a-z0-9_]*$")
_NAME = re.compile(r"\{([^{}]*)\}")
Members = tuple[Item | Group, ...]


def problems(definition: ProcedureDefinition) -> tuple[str, ...]:
    """What is wrong with a definition, in words that name the place; empty when it can be used."""
    return tuple(_problems(definition))


def _problems(definition: ProcedureDefinition) -> Iterator[str]:
    aims = {item.target.kind for _, item in definition.walk() if isinstance(item, Item) and item.target}
    if definition.target_kind not in aims:
        yield f"no target is of the kind “{definition.target_kind}”"
    yield from _views(definition.standard_views, "standard views")
    for group in definition.rule_groups or ():
        if group.name not in RULE_GROUPS or not group.mark:
            yield f"rule group “{group.name}” is not known, or has no mark"
    for risk in definition.bleeding_risk:
        if risk.risk not in RISKS or not risk.mark:
            yield f"bleeding risk “{risk.risk}” is not known, or has no mark"
    yield from _unique([section.link_id for section in definition.sections], "sections")
    anywhere = Scope(definition, CaseState(), ())
    for title in definition.titles:
        yield from _condition(anywhere, f"title “{title.text}”", title.when)
        if not title.text.strip() or title.when is None or set("{}[]") & set(title.text):
            yield f"title “{title.text}”: a title is plain words under a condition"
    for section in definition.sections:
        yield from _section(section_scope(definition, CaseState(), section), section)


def _section(scope: Scope, section: Section) -> Iterator[str]:
    for phrase in section.sentences:
        yield from _phrase(scope, phrase.text, phrase.when)
    if section.together and section.stage is Stage.TIME_OUT:
        yield f"{section.link_id}: items of a time-out are confirmed one by one"
    if section.begins and getattr(_below(section.items, section.begins), "kind", None) is not Kind.TIME:
        yield f"{section.link_id}: “{section.begins}” does not say when the section was begun"
    yield from _together(scope, section.together)
    yield from _members(scope, section.items)


def _members(scope: Scope, members: Members) -> Iterator[str]:
    yield from _unique([member.link_id for member in members], scope.path)
    for member in members:
        path = f"{scope.path}.{member.link_id}"
        if not _ID.match(member.link_id) or member.link_id == "id":
            yield f"{path}: “{member.link_id}” is not a name"
        if not member.text:
            yield f"{path}: no text"
        yield from _condition(scope, path, member.enable_when)
        if isinstance(member, Item):
            yield from _condition(scope, path, member.required_when)
            if member.not_before:
                yield from _followed(scope, path, member.not_before)
            yield from _words_from_elsewhere(scope, path, member)
            if member.reason:
                yield from _reasoned(scope, path, member.reason)
            yield from (f"{path}: {problem}" for problem in _item(member))
        else:
            yield from _group(scope.into(path, member), path, member)


def _words_from_elsewhere(scope: Scope, path: str, item: Item) -> Iterator[str]:
    for name in item.suggest:
        if not _has_words(scope, name) or item.kind is not Kind.TEXT:
            yield f"{path}: “{name}” cannot be suggested here"
    for name, elsewhere in item.along:
        beside = _below(scope.chain[0][1], name)
        if beside is None or beside.kind is not Kind.TEXT or not _has_words(scope, elsewhere):
            yield f"{path}: “{name}”, recorded with it, cannot take the words of “{elsewhere}”"


def _group(scope: Scope, path: str, group: Group) -> Iterator[str]:
    if group.title and scope.find(group.title) is None:
        yield f"{path}: title “{group.title}” is not a field"
    if group.at_least and not group.repeats:
        yield f"{path}: at least {group.at_least} of a group that does not repeat"
    for phrase in group.sentences:
        yield from _phrase(scope, phrase.text, phrase.when)
    for phrase in (*group.inlines, Phrase(text=group.inline)):
        yield from _phrase(scope, phrase.text.replace("{#}", ""), phrase.when)
    yield from _together(scope, group.together)
    yield from _picks(scope, path, group)
    yield from _members(scope, group.items)


def _picks(scope: Scope, path: str, group: Group) -> Iterator[str]:
    if group.begins and getattr(_below(group.items, group.begins), "kind", None) is not Kind.TIME:
        yield f"{path}: “{group.begins}” does not say when a target was begun"
    if group.like and not isinstance(_list_at(scope, group.like), Group):
        yield f"{path}: “{group.like}”, which it is to match, is no list"
    items = {each.link_id: each for each in group.items if isinstance(each, Item)}
    for pick in group.picks:
        for name, elsewhere in pick.takes:
            if name not in items or not isinstance(_asked(scope, elsewhere), Item):
                yield f"{path}: a pick that takes “{name}” from “{elsewhere}” names no field"
        for name, value in pick.answers:
            if name not in items:
                yield f"{path}: “{name}” of a pick is not a field here"
            else:
                yield from _kept_so(items[name], f"{path}.{name}", value)


def _list_at(scope: Scope, name: str) -> Item | Group | None:
    found = scope.find(name)
    return found.item if found is not None and isinstance(found.item, Group) and found.item.repeats else None


def _together(scope: Scope, sets: tuple[Together, ...]) -> Iterator[str]:
    """Each name is an item below this place, each value one it takes."""
    for each in sets:
        yield from _said_when(scope, each)
        if len(each.answers) < 2:
            yield f"{scope.path}: one answer alone is not said together with anything"
        for name, elsewhere in each.takes:
            item = _below(scope.chain[0][1], name)
            if item is None or item.kind is not Kind.TEXT or not _has_words(scope, elsewhere):
                yield f"{scope.path}: “{name}” cannot take the words of “{elsewhere}”"
        for name, value in (*each.answers, *each.also):
            if _is_of_another_procedure(scope, name):
                continue
            item = _said(scope, name)
            if item is not None and _is_read_aloud(scope, name):
                yield f"{scope.path}: “{name}” is an item of the time-out, and is confirmed by itself"
            elif item is None:
                yield f"{scope.path}: “{name}”, said together with others, is not a field here"
            elif value != NOW or item.kind is not Kind.TIME:
                yield from _kept_so(item, f"{scope.path}.{name}", value)


def _said_when(scope: Scope, said: Together) -> Iterator[str]:
    for step in said.within.split(".") if said.within else ():
        group = next((each for each in scope.chain[0][1] if each.link_id == step), None)
        if not isinstance(group, Group) or not group.repeats:
            yield f"{scope.path}: “{said.within}”, whose last entry is asked, is no list here"
            return
        scope = scope.into(f"{scope.path}.{step}", group)
    yield from _condition(scope, scope.path, said.enable_when)


def _said(scope: Scope, name: str) -> Item | None:
    """The item a name of ``Together`` leads to."""
    if not name.startswith(ANYWHERE):
        return _below(scope.chain[0][1], name)
    first, _, rest = name.removeprefix(ANYWHERE).partition(".")
    return _below(scope.definition.section(first).items, rest)


def _is_of_another_procedure(scope: Scope, name: str) -> bool:
    """Whether a name starts at a section that this procedure does not have."""
    first = name.removeprefix(ANYWHERE).partition(".")[0]
    return name.startswith(ANYWHERE) and all(each.link_id != first for each in scope.definition.sections)


def _is_read_aloud(scope: Scope, name: str) -> bool:
    if not name.startswith(ANYWHERE):
        return False
    first = name.removeprefix(ANYWHERE).partition(".")[0]
    return scope.definition.section(first).stage is Stage.TIME_OUT


def _has_words(scope: Scope, name: str) -> bool:
    return name == PROCEDURE_TITLE or isinstance(_asked(scope, name), Item)


def _below(members: Members, name: str) -> Item | None:
    """The item that a name leads to through groups, from the members of one place."""
    first, _, rest = name.partition(".")
    found = next((each for each in members if each.link_id == first.removesuffix("*")), None)
    if isinstance(found, Group):
        return _below(found.items, rest) if rest else None
    return None if rest else found


def _kept_so(item: Item, path: str, value: Json) -> Iterator[str]:
    """A declared answer is one that the item takes, in the form it keeps."""
    try:
        kept = normalise(item, path, value)
    except AnswerInvalid as error:
        yield f"{path}: declared answer: {error}"
    else:
        if kept != value:
            yield f"{path}: declared answer {value!r} is kept as {kept!r}"


def _item(item: Item) -> Iterator[str]:
    yield from _unique([option.code for option in item.options], "options")
    if item.kind in {Kind.CHOICE, Kind.MULTI_CHOICE} and not item.options:
        yield "a choice without options"
    if item.kind is Kind.QUANTITY and not item.units and not item.calculation:
        yield "a quantity without a unit"
    if (item.kind is Kind.TARGET) != (item.target is not None):
        yield "a target aims at a structure, and nothing else does"
    if item.calculation and item.calculation not in CALCULATIONS:
        yield f"calculation “{item.calculation}” is not known"
    if item.taps and item.kind is not Kind.TEXT:
        yield "words to tap are suggested for a text only"
    if item.calculation and (item.required or item.required_when):
        yield "a calculated item cannot be required"
    if item.minimum is not None and item.maximum is not None and item.minimum > item.maximum:
        yield "its minimum is above its maximum"
    yield from _views(item.tags, "tags")


def _views(tags: tuple[str, ...], where: str) -> Iterator[str]:
    known = {tag.value for tag in ViewTag}
    yield from (f"{where}: “{tag}” is not a view" for tag in tags if tag not in known)


def _unique(names: list[str], where: str) -> Iterator[str]:
    yield from (f"{where}: “{name}” is there {n} times" for name, n in Counter(names).items() if n > 1)


def _phrase(scope: Scope, text: str, when: When | None) -> Iterator[str]:
    yield from _condition(scope, f"{scope.path} “{text}”", when)
    if text.count("[") != text.count("]") or text.count("{") != text.count("}"):
        yield f"{scope.path}: brackets do not match in “{text}”"
    for name in _NAME.findall(text):
        found = scope.find(name.removesuffix("*"))
        many = found is not None and isinstance(found.item, Group) and found.item.repeats
        if found is None:
            yield f"{scope.path}: “{name}” in “{text}” is not a field"
        elif many != name.endswith("*") or (isinstance(found.item, Group) and not many):
            yield f"{scope.path}: “{name}” in “{text}” needs * exactly when it is a repeating group"
        elif many and isinstance(found.item, Group) and not found.item.inline:
            yield f"{scope.path}: “{name}” in “{text}” has no inline wording"


def _condition(scope: Scope, where: str, when: When | None) -> Iterator[str]:
    match when:
        case None:
            return
        case AnyOf(conditions) | AllOf(conditions):
            for condition in conditions:
                yield from _condition(scope, where, condition)
        case Answered(name, values) | NoneOf(name, values):
            yield from _tested(scope, where, name, values)
        case NotAnswered(name):
            yield from _tested(scope, where, name, ())
        case _:
            assert_never(when)


def _asked(scope: Scope, name: str) -> Item | None:
    """The item a condition names: found from here, or in a repeating group that is."""
    found = scope.find(name)
    if found is not None:
        return found.item if isinstance(found.item, Item) else None
    outer, _, last = name.rpartition(".")
    group = scope.find(outer) if outer else None
    members = group.item.items if group is not None and isinstance(group.item, Group) else ()
    return next((each for each in members if isinstance(each, Item) and each.link_id == last), None)


def _followed(scope: Scope, where: str, name: str) -> Iterator[str]:
    found = scope.find(name)
    if found is None or isinstance(found.item, Group) or found.item.kind not in {Kind.TIME, Kind.DATE}:
        yield f"{where}: “{name}”, which it follows, is no time or date"


def _reasoned(scope: Scope, where: str, name: str) -> Iterator[str]:
    _, members = scope.chain[0]
    found = next((each for each in members if each.link_id == name), None)
    if not isinstance(found, Item) or found.kind is not Kind.TEXT:
        yield f"{where}: “{name}”, which says why, is no text beside it"


def _tested(scope: Scope, where: str, name: str, values: tuple[object, ...]) -> Iterator[str]:
    item = _asked(scope, name)
    if item is None:
        yield f"{where}: “{name}” in a condition is not a field"
        return
    if item.options and not item.open_choice:
        codes = {option.code for option in item.options}
        yield from (f"{where}: “{value}” is no option of “{name}”" for value in values if value not in codes)
