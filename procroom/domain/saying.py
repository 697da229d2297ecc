"""Answers given in one act: which of them a button would record now, and in which words it says so. Pure."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from procroom.domain import paths
from procroom.domain.case import Answer
from procroom.domain.definition import ANYWHERE, NOW, PROCEDURE_TITLE, Group, Item, Kind, Pick, Together
from procroom.domain.kinds import wording
from procroom.domain.language import first_down, tell, told_list
from procroom.domain.values import Actor, Json
from procroom.domain.walk import Scope, instances, section_scope, title_of


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of several.

    Attributes:
        path: of the field.
        item: the question.
        value: the answer.
    """

    path: str
    item: Item
    value: Json

    @property
    def words(self) -> str:
        """Question and answer as the form words them: ``Puncture site: Dry``."""
        return tell(
            "ui", "{question}: {answer}", question=self.item.text, answer=form_words(self.item, self.value)
        )


def form_words(item: Item, value: Json) -> str:
    """An answer in the words of the form's own buttons, not in those of the note's sentence."""
    if item.kind is Kind.BOOLEAN:
        return tell("ui", "Yes") if value else tell("ui", "No")
    if item.kind is Kind.TIME and value == NOW:
        return tell("ui", "now")
    codes = value if isinstance(value, list) else [value]
    options = [item.option(str(code)) for code in codes] if item.options else []
    if options and all(options):
        return told_list(option.text for option in options if option is not None)
    return wording(item, value)


def offered(scope: Scope, together: Together) -> tuple[Said, ...]:
    """What one act would record here: the answers that nobody gave yet.

    Nothing is offered when one of the answers was given otherwise, when fewer than two are left to give, or when the
    condition does not hold: the words on the button are then not what the person says.

    Args:
        scope: of the group or section the answers stand in.
        together: what is said in one breath.
    """
    if not _holds(scope, together):
        return ()
    along = {name for name, _ in (*together.takes, *together.also)}
    found: list[Said] = []
    for name, value in (*together.answers, *_taken_over(scope, together), *together.also):
        places = _find(scope, name)
        if not places or not all(each.asked for each in places):  # it may be asked once those before are said
            places = _find(_saying(scope, found), name)
        if not places and name not in along and not name.startswith(ANYWHERE):
            return ()
        for place in (each for each in places if each.asked):
            if place.recorded is None:
                found.append(Said(place.path, place.item, value))
            elif value not in (place.recorded, NOW) and name not in along:
                return ()
    return tuple(found) if len(found) > 1 else ()


def _holds(scope: Scope, together: Together) -> bool:
    """Whether the condition holds: here, or in the last entry of the group it is asked of."""
    for step in together.within.split(".") if together.within else ():
        group = _member(scope, step)
        places = (
            instances(scope.state, paths.join(scope.path, step), group) if isinstance(group, Group) else ()
        )
        if not isinstance(group, Group) or not places:
            return False
        scope = scope.into(places[-1][1], group)
    return scope.holds(together.enable_when)


def _saying(scope: Scope, said: list[Said]) -> Scope:
    """The place as it is once these are recorded."""
    state = scope.state
    answers = dict(state.answers)
    for each in said:
        answers[each.path] = Answer(each.value, 0, datetime.min.replace(tzinfo=UTC), Actor("", "", ""))
    return replace(scope, state=replace(state, answers=answers))


def _taken_over(scope: Scope, together: Together) -> tuple[tuple[str, Json], ...]:
    taken = tuple((name, _words_of(scope, elsewhere)) for name, elsewhere in together.takes)
    return tuple(each for each in taken if each[1] is not None)


def _words_of(scope: Scope, name: str) -> Json:
    """The words of a name; the procedure's title as it stands inside a sentence."""
    if name != PROCEDURE_TITLE:
        return scope.value(name)
    return first_down(title_of(scope.definition, scope.state))


@dataclass(frozen=True, slots=True)
class _Place:
    """A question as it stands in the case: where, whether it is asked at all, and what is recorded."""

    path: str
    item: Item
    asked: bool
    recorded: Json


def _find(scope: Scope, name: str) -> tuple[_Place, ...]:
    """The item a name leads to from here, in the last entry of lists or in each (``*``); nothing where there is none."""
    if name.startswith(ANYWHERE):
        first, _, name = name.removeprefix(ANYWHERE).partition(".")
        section = next((each for each in scope.definition.sections if each.link_id == first), None)
        if section is None:
            return ()
        scope = section_scope(scope.definition, scope.state, section)
    *steps, last = name.split(".")
    scopes = [scope]
    for step in steps:
        scopes = [inner for each in scopes for inner in _inside(each, step)]
    found = []
    for each in scopes:
        item, path = _member(each, last), paths.join(each.path, last)
        if isinstance(item, Item):
            asked = each.holds(item.enable_when)
            found.append(_Place(path, item, asked, each.value_at(path, item)))
    return tuple(found)


def _inside(scope: Scope, step: str) -> list[Scope]:
    """The scopes inside a group: of its last entry, or of each."""
    group = _member(scope, step.removesuffix("*"))
    if not isinstance(group, Group) or not scope.holds(group.enable_when):
        return []
    places = instances(scope.state, paths.join(scope.path, group.link_id), group)
    return [scope.into(place, group) for _, place in (places if step.endswith("*") else places[-1:])]


def _member(scope: Scope, name: str) -> Item | Group | None:
    return next((each for each in scope.chain[0][1] if each.link_id == name), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry that one tap would add: its answers by name, and the words on the button."""

    answers: tuple[tuple[str, Json], ...]
    words: str


def entries(scope: Scope, path: str, group: Group) -> tuple[Entry, ...]:
    """The entries that can be added now by one tap each: not those that are there, nor those with nothing to take.

    Args:
        scope: around the group.
        path: of the group.
        group: repeating, with picks.
    """
    found = []
    for pick in group.picks:
        answers = _taken(scope, pick)
        if answers and not _is_there(scope, path, group, answers):
            items = {each.link_id: each for each in group.items if isinstance(each, Item)}
            words = told_list(form_words(items[name], value) for name, value in answers)
            found.append(Entry(answers, words))
    return tuple(found)


def _taken(scope: Scope, pick: Pick) -> tuple[tuple[str, Json], ...]:
    """The answers of a pick, what it takes from elsewhere first; none while there is nothing to take."""
    taken = tuple((name, scope.value(elsewhere)) for name, elsewhere in pick.takes)
    return () if any(value is None for _, value in taken) else (*taken, *pick.answers)


def _is_there(scope: Scope, path: str, group: Group, answers: tuple[tuple[str, Json], ...]) -> bool:
    return any(
        all(scope.state.value(paths.join(place, name)) == value for name, value in answers)
        for _, place in instances(scope.state, path, group)
    )


def along(scope: Scope, item: Item, value: Json) -> tuple[Said, ...]:
    """What is recorded with an answer: the open texts beside it that take their words from elsewhere.

    Args:
        scope: of the group or section the item stands in.
        item: being answered.
        value: the answer; what is not asked about once it is given is left out.
    """
    there = _saying(scope, [Said(paths.join(scope.path, item.link_id), item, value)])
    found = []
    for name, elsewhere in item.along:
        words = _words_of(scope, elsewhere)
        found += [
            Said(place.path, place.item, words)
            for place in _find(there, name)
            if place.asked and place.recorded is None and words is not None
        ]
    return tuple(found)


def suggestions(scope: Scope, item: Item) -> tuple[str, ...]:
    """Words recorded elsewhere that are offered as an answer, each once."""
    found: dict[str, None] = {}
    for name in item.suggest:
        words = _words_of(scope, name)
        if isinstance(words, str):
            found.setdefault(words)
    return tuple(found)
