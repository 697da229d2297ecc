"""Answers given in one act: which of them a button would record now, and in which words it says so. Pure."""

from dataclasses import dataclass

from procroom.domain import paths
from procroom.domain.definition import NOW, PROCEDURE_TITLE, Group, Item, Kind, Pick, Together
from procroom.domain.kinds import wording
from procroom.domain.language import tell, told_list
from procroom.domain.values import Json
from procroom.domain.walk import Found, Scope, instances, title_of


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
    if not scope.holds(together.enable_when):
        return ()
    found: list[Said] = []
    for name, value in together.answers:
        place = _find(scope, name)
        if place is None or not isinstance(place.item, Item):
            return ()
        recorded = scope.value_at(place.path, place.item)
        if recorded is None:
            found.append(Said(place.path, place.item, value))
        elif value not in (recorded, NOW):
            return ()
    return tuple(found) if len(found) > 1 else ()


def _find(scope: Scope, name: str) -> Found | None:
    """The item a name leads to from here; of entries that repeat, the last one's."""
    path, members = scope.path, scope.chain[0][1]
    steps = name.split(".")
    for step in steps[:-1]:
        group = next((each for each in members if each.link_id == step), None)
        if not isinstance(group, Group):
            return None
        places = instances(scope.state, paths.join(path, step), group)
        if not places:
            return None
        path, members = places[-1][1], group.items
    item = next((each for each in members if each.link_id == steps[-1]), None)
    return Found(paths.join(path, steps[-1]), item) if item is not None else None


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


def suggestions(scope: Scope, item: Item) -> tuple[str, ...]:
    """Words recorded elsewhere that are offered as an answer, each once."""
    found: dict[str, None] = {}
    for name in item.suggest:
        words = title_of(scope.definition, scope.state) if name == PROCEDURE_TITLE else scope.value(name)
        if isinstance(words, str):
            found.setdefault(words)
    return tuple(found)
