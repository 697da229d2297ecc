"""Facts of habit: taken from a case, recorded again in another or at the next target, in one deliberate act. Pure.

Only items that their definition marks as a matter of habit (``Item.usual``) are ever kept: needle, drug, position of the
patient; never a finding, a result or anything said of this patient. Nothing is recorded by itself (K1): the person reads
every fact on the button that records it, each becomes an entry of its own, and what is recorded already stays.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition, Stage
from procroom.domain.errors import AnswerInvalid
from procroom.domain.language import first_down, tell, told_list
from procroom.domain.saying import Said, form_words
from procroom.domain.values import Json
from procroom.domain.walk import section_scope
from procroom.notes.wording import role_item


@dataclass(frozen=True, slots=True)
class Habit:
    """One fact of habit.

    Attributes:
        path: from its place on, with numbers for instances: ``positions[1].injectate[2].drug``.
        value: the answer.
        daily: it holds within a day only: the lot of an open box, who draws up.
        interval: the value is the number of days from the service date to the date that is recorded.
    """

    path: str
    value: Json
    daily: bool = False
    interval: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept for a place, and when."""

    on: date
    habits: tuple[Habit, ...]

    def holding(self, day: date) -> tuple[Habit, ...]:
        """What still holds on a day."""
        return tuple(each for each in self.habits if not each.daily or day == self.on)


def habits_of_stage(definition: ProcedureDefinition, state: CaseState, stage: Stage) -> tuple[Habit, ...]:
    """The facts of habit recorded in a step, those of single targets left to their place."""
    sections = {section.link_id for section in definition.stage(stage)}
    found = []
    for path, answer in state.answers.items():
        if "[" not in path and path.partition(".")[0] in sections:
            item = paths.resolve(definition, path)
            habit = _habit(definition, state, path, item, answer.value)
            if habit is not None:
                found.append(habit)
    return tuple(found)


def _habit(
    definition: ProcedureDefinition, state: CaseState, path: str, item: object, value: Json
) -> Habit | None:
    """What is kept of an answer; None for what is no matter of habit, and for an interval that nothing is counted from."""
    if not isinstance(item, Item) or not item.usual:
        return None
    if item.usual != "interval":
        return Habit(path, value, item.usual == "day")
    start = _service_day(definition, state)
    if start is None or not isinstance(value, str):
        return None
    return Habit(path, (date.fromisoformat(value) - start).days, interval=True)


def _service_day(definition: ProcedureDefinition, state: CaseState) -> date | None:
    """The service date as recorded."""
    found = role_item(definition, "service_date")
    value = state.value(found[0]) if found else None
    return date.fromisoformat(value) if isinstance(value, str) else None


def habits_of_instance(definition: ProcedureDefinition, state: CaseState, root: str) -> tuple[Habit, ...]:
    """The facts of habit recorded at a target; of several needle positions the last counts.

    Args:
        definition: of the case.
        state: the case.
        root: path of the target, ``performed.targets[t1]``.
    """
    found = []
    for path, answer in state.answers.items():
        if not path.startswith(root + "."):
            continue
        item = paths.resolve(definition, path)
        place = _numbered(definition, state, root, path) if isinstance(item, Item) and item.usual else ""
        if place and isinstance(item, Item):
            found.append(Habit(place, answer.value, item.usual == "day"))
    return tuple(found)


def _numbered(definition: ProcedureDefinition, state: CaseState, root: str, path: str) -> str:
    """A path below ``root`` with numbers for ids; "" where it lies in an earlier position."""
    here, out = root, ""
    for step in paths.parse(path[len(root) + 1 :]):
        group_path = paths.join(here, step.name)
        if step.instance:
            ids = state.instances.get(group_path, ())
            group = paths.resolve(definition, group_path)
            number = ids.index(step.instance) + 1
            if isinstance(group, Group) and group.role == "positions":
                if number != len(ids):
                    return ""
                number = 1
            out = paths.join(out, step.name, str(number))
        else:
            out = paths.join(out, step.name)
        here = paths.join(here, step.name, step.instance)
    return out


def recording(
    definition: ProcedureDefinition,
    state: CaseState,
    root: str,
    habits: Iterable[Habit],
    source: str,
    adding: tuple[AddInstance, ...] = (),
) -> tuple[Command, ...]:
    """The commands that record habits at a place; what is recorded there already is left as it is.

    Args:
        definition: of the case.
        state: the case now.
        root: path of a target, or "" for the steps' own facts.
        habits: what to record.
        source: said at each answer: where it was taken from.
        adding: instances that are added in the same act before, the target itself for one; not among the result.
    """
    places, answers = _Places(definition, state, adding), list[Command]()
    for habit in habits:
        try:
            path = places.of(root, habit.path)
        except AnswerInvalid:
            continue
        value = _value_here(definition, state, habit)
        open_here = value is not None and state.value(path) is None
        if open_here and _may_be_asked(definition, state, path):
            answers.append(GiveAnswer(path, value, source))
    needed = {each.path for each in answers if isinstance(each, GiveAnswer)}
    added = [each for each in places.added if any(paths.is_under(path, _place(each)) for path in needed)]
    return (*added, *answers)


def _may_be_asked(definition: ProcedureDefinition, state: CaseState, path: str) -> bool:
    """Whether a path is an item that nothing recorded keeps from being asked about."""
    first, *steps = paths.parse(path)
    section = definition.section(first.name)
    scope, members = section_scope(definition, state, section), section.items
    for step in steps:
        member = next((each for each in members if each.link_id == step.name), None)
        if member is None or not scope.may_hold(member.enable_when):
            return False
        if isinstance(member, Item):
            return True
        place = paths.join(scope.path, step.name, step.instance)
        scope, members = scope.into(place, member), member.items
    return False


def _value_here(definition: ProcedureDefinition, state: CaseState, habit: Habit) -> Json:
    """The answer that a habit means in this case; None where it cannot be told."""
    if not habit.interval:
        return habit.value
    start = _service_day(definition, state)
    if start is None or not isinstance(habit.value, int):
        return None
    return (start + timedelta(days=habit.value)).isoformat()


def words_of(definition: ProcedureDefinition, commands: Iterable[Command]) -> tuple[str, ...]:
    """What commands would record, worded as on the form; the first of a group within a target names the group."""
    found, last = list[str](), ""
    for each in commands:
        if not isinstance(each, GiveAnswer):
            continue
        item, around = paths.resolve(definition, each.path), paths.parent(each.path)
        assert isinstance(item, Item)
        words = Said(each.path, item, each.value).words
        group = paths.resolve(definition, around)
        if around != last and isinstance(group, Group) and group.role != "targets":
            words = tell("ui", "{group}, {what}", group=group.text, what=first_down(words))
        last = around
        found.append(words)
    return tuple(found)


def compact_words_of(definition: ProcedureDefinition, commands: Iterable[Command]) -> tuple[str, ...]:
    """Everything commands would record, for a narrow place: by group, values without their questions where they speak.

    A choice and an amount speak for themselves ("22 G, 5 in, Curved"), a yes is its question; words, dates and a no keep
    it ("Lot: A1").
    """
    found = dict[str, list[str]]()
    for each in commands:
        item = paths.resolve(definition, each.path) if isinstance(each, GiveAnswer) else None
        if not isinstance(item, Item) or not isinstance(each, GiveAnswer):
            continue
        around = paths.parent(each.path)
        group = paths.resolve(definition, around)
        named = isinstance(group, Group) and group.role != "targets"
        found.setdefault(around, [group.text if named and isinstance(group, Group) else ""])
        found[around].append(_brief(item, Said(each.path, item, each.value)))
    return tuple(
        tell("ui", "{question}: {answer}", question=heading, answer=told_list(values))
        if heading
        else told_list(values)
        for heading, *values in found.values()
    )


def _brief(item: Item, said: Said) -> str:
    if item.kind is Kind.BOOLEAN and said.value is True:
        return item.text
    speaks = item.kind in {Kind.QUANTITY, Kind.CHOICE, Kind.MULTI_CHOICE}
    return form_words(item, said.value) if speaks else said.words


def _place(added: AddInstance) -> str:
    return f"{added.group}[{added.instance}]"


class _Places:
    """Finds the instance that a number means, and adds those that are not there yet."""

    def __init__(
        self, definition: ProcedureDefinition, state: CaseState, adding: tuple[AddInstance, ...]
    ) -> None:
        self._definition, self._state = definition, state
        self.added: list[AddInstance] = []
        self._new: dict[str, list[str]] = {}
        for each in adding:
            self._new.setdefault(each.group, []).append(each.instance)

    def of(self, root: str, path: str) -> str:
        """The path that a numbered one means below ``root``.

        Raises:
            AnswerInvalid: this version of the procedure has no such place.
        """
        here = root
        for step in _steps(path):
            name, number = step
            here = paths.join(here, name, self._instance(paths.join(here, name), number) if number else "")
        paths.resolve(self._definition, here)
        return here

    def _instance(self, group_path: str, number: int) -> str:
        group = paths.resolve(self._definition, group_path)
        if not isinstance(group, Group) or not group.repeats:
            raise AnswerInvalid(group_path, f"“{group_path}” has no entries.")
        ids: list[str] = [*self._state.instances.get(group_path, ()), *self._new.get(group_path, ())]
        if group.role == "positions" and ids:
            return ids[-1]
        while len(ids) < number:
            ids.append(self._add(group_path, group))
        return ids[number - 1]

    def _add(self, group_path: str, group: Group) -> str:
        made: list[str] = self._new.setdefault(group_path, [])
        number = 1
        while (
            f"{group_path}[{group.prefix}{number}]" in self._state.used_ids
            or f"{group.prefix}{number}" in made
        ):
            number += 1
        made.append(f"{group.prefix}{number}")
        self.added.append(AddInstance(group_path, made[-1]))
        return made[-1]


def _steps(path: str) -> Iterator[tuple[str, int]]:
    for part in path.split("."):
        name, _, rest = part.partition("[")
        yield name, int(rest.removesuffix("]")) if rest else 0


def asked_in(definition: ProcedureDefinition, stage: Stage) -> bool:
    """Whether a step asks for anything that is a matter of habit, outside of single targets."""
    stages = {section.link_id: section.stage for section in definition.sections}
    return any(
        isinstance(item, Item)
        and item.usual
        and stages[names[0]] is stage
        and not _repeats(definition, names)
        for names, item in definition.walk()
    )


def _repeats(definition: ProcedureDefinition, names: tuple[str, ...]) -> bool:
    here: tuple[Item | Group, ...] = definition.section(names[0]).items
    for name in names[1:-1]:
        group = next(each for each in here if each.link_id == name)
        assert isinstance(group, Group)
        if group.repeats:
            return True
        here = group.items
    return False
