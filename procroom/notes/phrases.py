"""The phrase language of definitions (grammar in ``domain.definition``): parse, check, and word over a case.

Knows nothing of documents or paper: a phrase becomes text, the paths it says, or the paths it misses.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import (
    AllOf,
    Answered,
    AnyOf,
    Group,
    Item,
    NoneOf,
    Phrase,
    ProcedureDefinition,
    Section,
    When,
)
from procroom.domain.language import Language, mark
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.wording import facts_of, label_of, words

_NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*\*?")
#: In the wording of an instance: which one it is.
NUMBER = "{#}"
#: The line that says required facts are not recorded.
NOT_DOCUMENTED = mark("note", "Not documented: {what}.")
_GAP_BEFORE_STOP = re.compile(r"\s+([,;.])(?=\s|$)")


class PhraseInvalid(ValueError):
    """A template breaks the grammar; the message names the place."""


@dataclass(frozen=True, slots=True)
class Value:
    """``{name}`` or, with ``many``, ``{name*}``."""

    name: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """``[ ... ]``: left out as a whole when a value directly inside is not recorded."""

    parts: tuple["Part", ...]


Part = str | Value | Bracket


@dataclass(frozen=True, slots=True)
class Gap:
    """A required fact that is not recorded: where it belongs and what it is called."""

    path: str
    label: str


@dataclass(frozen=True, slots=True)
class Worded:
    """What became of a phrase.

    Attributes:
        text: the sentence, or ``""`` when it is left out.
        facts: paths of what it says, the fields named in the text first; then those its condition read.
        said: the part of ``facts`` whose value the reader learns from the text.
        gaps: required facts it misses; then ``text`` is the ``Not documented`` line about them.
    """

    text: str = ""
    facts: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


@lru_cache(maxsize=2048)
def parse(template: str) -> tuple[Part, ...]:
    """The parts of a template.

    Raises:
        PhraseInvalid: for unbalanced or empty marks and for names that are none.
    """
    parts, end = _parse(template, 0)
    if end != len(template):
        raise PhraseInvalid(f"“]” without “[” at {end} in “{template}”")
    return parts


def _parse(template: str, at: int) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    while at < len(template):
        char = template[at]
        if char == "{":
            end = template.find("}", at)
            name = template[at + 1 : end] if end > 0 else ""
            if not _NAME.fullmatch(name):
                raise PhraseInvalid(f"“{{” at {at} does not begin a name in “{template}”")
            parts.append(Value(name.removesuffix("*"), name.endswith("*")))
            at = end + 1
        elif char == "[":
            inner, end = _parse(template, at + 1)
            if end >= len(template):
                raise PhraseInvalid(f"“[” at {at} is not closed in “{template}”")
            if not any(isinstance(part, Value | Bracket) for part in inner):
                raise PhraseInvalid(f"“[” at {at} names no value in “{template}”")
            parts.append(Bracket(inner))
            at = end + 1
        elif char == "]":
            return tuple(parts), at
        elif char == "}":
            raise PhraseInvalid(f"“}}” without “{{” at {at} in “{template}”")
        else:
            end = next((i for i in range(at, len(template)) if template[i] in "{}[]"), len(template))
            parts.append(template[at:end])
            at = end
    return tuple(parts), at


def values_in(parts: tuple[Part, ...]) -> Iterator[Value]:
    """Every value a template names, in order, brackets included."""
    for part in parts:
        if isinstance(part, Value):
            yield part
        elif isinstance(part, Bracket):
            yield from values_in(part.parts)


def check(template: str) -> str:
    """What is wrong with the grammar of a template, or ``""``."""
    try:
        parse(template)
    except PhraseInvalid as error:
        return str(error)
    return ""


def check_definition(definition: ProcedureDefinition) -> tuple[str, ...]:
    """What is wrong with the phrases of a definition: grammar, unknown names, statements without a fact."""
    problems: list[str] = []
    for section in definition.sections:
        scope = section_scope(definition, CaseState(), section)
        problems.extend(_check_place(scope, section.sentences))
        problems.extend(_check_members(scope, section.items))
    return tuple(problems)


def _check_members(scope: Scope, members: tuple[Item | Group, ...]) -> Iterator[str]:
    for member in members:
        if isinstance(member, Group):
            path = paths.join(scope.path, member.link_id, "x" if member.repeats else "")
            inner = scope.into(path, member)
            counted = (replace(each, text=each.text.replace(NUMBER, "")) for each in _inlines(member))
            yield from _check_place(inner, (*member.sentences, *counted))
            yield from _check_members(inner, member.items)


def _check_place(scope: Scope, phrases: tuple[Phrase, ...]) -> Iterator[str]:
    for phrase in phrases:
        yield from _check_template(scope, phrase.text)
        if not check(phrase.text) and not any(values_in(parse(phrase.text))) and phrase.when is None:
            yield f"{scope.path}: “{phrase.text}” states something without a recorded fact"


def _inlines(group: Group) -> tuple[Phrase, ...]:
    """The inline wordings of a group, in the order they are tried."""
    return (*group.inlines, Phrase(text=group.inline)) if group.inline else group.inlines


def _check_template(scope: Scope, template: str) -> Iterator[str]:
    problem = check(template)
    if problem:
        yield f"{scope.path}: {problem}"
        return
    for value in values_in(parse(template)):
        found = scope.find(value.name)
        if found is None:
            yield f"{scope.path}: “{value.name}” in “{template}” is not a field"
        elif value.many != (isinstance(found.item, Group) and found.item.repeats):
            yield f"{scope.path}: “{value.name}” in “{template}” needs * exactly when it is a repeating group"
        elif isinstance(found.item, Group) and not found.item.inline and not found.item.inlines:
            yield f"{scope.path}: “{value.name}” in “{template}” has no inline wording"


def word(phrase: Phrase, scope: Scope) -> Worded:
    """A phrase over a case: a sentence, a ``Not documented`` line, or nothing.

    Args:
        phrase: template and condition.
        scope: the place its names are resolved from.

    Raises:
        PhraseInvalid: if the template breaks the grammar.
    """
    if not scope.holds(phrase.when):
        return Worded()
    run = _run(parse(phrase.text), scope)
    if run.gaps:
        missed = "; ".join(dict.fromkeys(gap.label for gap in run.gaps))
        text = scope.language.text("note", NOT_DOCUMENTED, what=missed)
        return Worded(text, tuple(dict.fromkeys(gap.path for gap in run.gaps)), (), run.gaps)
    read, said = _condition(phrase.when, scope)
    facts = tuple(dict.fromkeys((*run.facts, *read)))
    text = sentence("".join(run.text))
    if not run.complete or not facts or not text:
        return Worded()
    return Worded(text, facts, tuple(dict.fromkeys((*run.facts, *said))))


def sentence(text: str) -> str:
    """One sentence: single spaces, a capital first letter, one full stop (or the ``?``/``!`` it has)."""
    text = _GAP_BEFORE_STOP.sub(r"\1", " ".join(text.split())).rstrip(" .,;:")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text.endswith(("?", "!")) else text + "."


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of template worded: ``complete`` when no value directly in it was missing."""

    text: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    complete: bool = True

    def then(self, other: "_Run") -> "_Run":
        return _Run(
            self.text + other.text,
            self.facts + other.facts,
            self.gaps + other.gaps,
            self.complete and other.complete,
        )


_LEFT_OUT = _Run(complete=False)


def _run(parts: tuple[Part, ...], scope: Scope) -> _Run:
    run = _Run()
    for part in parts:
        if isinstance(part, str):
            run = run.then(_Run((part,)))
        elif isinstance(part, Value):
            run = run.then(_value(part, scope))
        else:
            inner = _run(part.parts, scope)
            if inner.complete and not inner.gaps:
                run = run.then(inner)
    return run


def _value(value: Value, scope: Scope) -> _Run:
    found = scope.find(value.name)
    place = None if found is None else reach(scope, found.path)
    if found is None or place is None or not place.holds(found.item.enable_when):
        return _LEFT_OUT
    if isinstance(found.item, Group):
        return _many(found.path, found.item, place) if value.many else _LEFT_OUT
    recorded = place.value_at(found.path, found.item)
    if recorded is None:
        if place.required(found.item) and not found.item.calculation:
            return _Run(gaps=(Gap(found.path, label_of(found.item, place, scope)),), complete=False)
        return _LEFT_OUT
    facts = facts_of(found.path, found.item, recorded)
    text = words(found.item, recorded, place)
    return _Run((text,), facts if text else (), ())


def _many(path: str, group: Group, scope: Scope) -> _Run:
    found = instances(scope.state, path, group)
    worded = [
        _inline(group, scope.into(place, group), number) for number, (_, place) in enumerate(found, start=1)
    ]
    gaps = tuple(gap for run in worded for gap in run.gaps)
    if len(found) < group.at_least:
        gaps = (*gaps, Gap(path, too_few(group, len(found), scope.language)))
    if gaps:
        return _Run(gaps=gaps, complete=False)
    told = [run for run in worded if run.complete and run.facts]
    if not told:
        return _LEFT_OUT
    text = group.joiner.join(" ".join("".join(run.text).split()).rstrip(".") for run in told)
    return _Run((text,), tuple(fact for run in told for fact in run.facts))


def too_few(group: Group, count: int, language: Language) -> str:
    """What is missing when a group has fewer instances than it needs."""
    if not count:
        return group.text
    return language.text(
        "note",
        "{what}, at least {least} ({count} recorded)",
        what=group.text,
        least=group.at_least,
        count=count,
    )


def _inline(group: Group, scope: Scope, number: int) -> _Run:
    phrase = next((phrase for phrase in _inlines(group) if scope.holds(phrase.when)), None)
    if phrase is None:
        return _LEFT_OUT
    run = _run(parse(phrase.text.replace(NUMBER, str(number))), scope)
    named = instance_title(scope, group, number)
    gaps = (
        replace(gap, label=f"{gap.label} ({named})") if paths.is_under(gap.path, scope.path) else gap
        for gap in run.gaps
    )
    return replace(run, gaps=tuple(gaps))


def reach(scope: Scope, path: str) -> Scope | None:
    """The scope a path's item or group stands in; None when a group around it is not enabled.

    Args:
        scope: any scope of the case that is itself enabled.
        path: a path that exists in the definition.
    """
    around = paths.parent(path)
    for depth, (place, _) in enumerate(scope.chain):
        if place == around:
            return Scope(scope.definition, scope.state, scope.chain[depth:])
    steps = paths.parse(path)
    section: Section = scope.definition.section(steps[0].name)
    here = section_scope(scope.definition, scope.state, section)
    members = section.items
    for step in steps[1:-1]:
        group = next(member for member in members if member.link_id == step.name)
        if not isinstance(group, Group) or not here.holds(group.enable_when):
            return None
        here = here.into(paths.join(here.path, step.name, step.instance), group)
        members = group.items
    return here


def _condition(when: When | None, scope: Scope) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths a condition read, and those whose value it pins down (so that fixed words say it)."""
    match when:
        case Answered(name, values) | NoneOf(name, values):
            found, value = scope.find(name), scope.value(name)
            if found is None or isinstance(found.item, Group) or value is None or not scope.holds(when):
                return (), ()
            read = facts_of(found.path, found.item, value)
            whole = not isinstance(value, dict) and (not isinstance(value, list) or len(value) == 1)
            single = len(values) == 1 and whole
            return read, read if single and isinstance(when, Answered) else ()
        case AnyOf(conditions) | AllOf(conditions):
            both = [_condition(condition, scope) for condition in conditions]
            return tuple(f for read, _ in both for f in read), tuple(f for _, said in both for f in said)
        case _:
            return (), ()
