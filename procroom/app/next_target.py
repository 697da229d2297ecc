"""What comes next of the plan: the targets still to be done, each with the set-up of the one before. Pure."""

from procroom.app import habits
from procroom.domain.anatomy import Structure, Target
from procroom.domain.case import CaseState
from procroom.domain.commands import Command, GiveAnswer
from procroom.domain.decide import adding
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.walk import instance_title, section_scope
from procroom.rules.aims import nerves_for, serves


def due_targets(definition: ProcedureDefinition, state: CaseState) -> tuple[Target, ...]:
    """Planned targets with no entry under Procedure yet, as they are performed.

    One planned on both sides is two; a planned joint whose nerves are treated is its nerves (A10, A11.1). In the order
    of the plan, one side after the other: the needles of a side are placed together.
    """
    try:
        group_path, group = performed_group(definition)
    except LookupError:
        return ()
    structure = _structure(group)
    if structure is None:
        return ()
    done = tuple(
        Target.from_json(answer.value)
        for path, answer in state.answers.items()
        if path.startswith(group_path + "[") and path.endswith("].target")
    )
    found: dict[object, Target] = {}
    for planned in _planned(state):
        for one in planned.sides():
            for target in _as_performed(structure, one):
                if target.key not in {each.key for each in done}:
                    found.setdefault(target.key, target)
    sides = list(dict.fromkeys(each.side for each in found.values()))
    return tuple(sorted(found.values(), key=lambda each: sides.index(each.side)))


def starting(
    definition: ProcedureDefinition,
    state: CaseState,
    target: Target,
    at: str,
    usual: tuple[tuple[habits.Habit, ...], str] = ((), ""),
) -> tuple[Command, ...]:
    """The commands that begin a target: an entry with the inner entries it needs, its name, and the set-up of the last one.

    Args:
        definition: of the case.
        state: the case now.
        target: one of ``due_targets``.
        at: the moment, ISO 8601 with zone; recorded where the procedure says when a target is begun.
        usual: what the first target takes over, and where that comes from, in words.
    """
    group_path, group = performed_group(definition)
    added = adding(state, group_path, group)
    root = f"{group_path}[{added[0].instance}]"
    ids = state.instances.get(group_path, ())
    carried: tuple[Command, ...] = habits.recording(definition, state, root, *usual, added)
    if ids:
        last = f"{group_path}[{ids[-1]}]"
        before = habits.habits_of_instance(definition, state, last)
        carried = habits.recording(
            definition, state, root, before, f"as at {_title(definition, state, last)}", added
        )
    named = GiveAnswer(f"{root}.{group.title}", target.to_json())
    begun = (GiveAnswer(f"{root}.{group.begins}", at),) if group.begins else ()
    return (*added, named, *begun, *carried)


def begun_by(definition: ProcedureDefinition) -> str:
    """The words of what is recorded as now when a target is begun: ``Needle in``; "" for nothing."""
    _, group = performed_group(definition)
    item = next((each for each in group.items if each.link_id == group.begins), None)
    return item.text if isinstance(item, Item) else ""


def carried_from(definition: ProcedureDefinition, state: CaseState) -> str:
    """The target whose set-up the next one takes over, in words; "" when there is nothing to take over."""
    group_path, _ = performed_group(definition)
    ids = state.instances.get(group_path, ())
    last = f"{group_path}[{ids[-1]}]" if ids else ""
    has_any = bool(last) and bool(habits.habits_of_instance(definition, state, last))
    return _title(definition, state, last) if has_any else ""


def performed_group(definition: ProcedureDefinition) -> tuple[str, Group]:
    """Path and declaration of the list of performed targets.

    Raises:
        LookupError: the procedure has none (a visit without a needle).
    """
    for names, member in definition.walk():
        if isinstance(member, Group) and member.role == "targets":
            return ".".join(names), member
    raise LookupError(f"{definition.title} has no list of performed targets")


def _structure(group: Group) -> Structure | None:
    item = next((each for each in group.items if each.link_id == group.title), None)
    return item.target if isinstance(item, Item) else None


def _planned(state: CaseState) -> tuple[Target, ...]:
    return tuple(
        Target.from_json(answer.value)
        for path, answer in state.answers.items()
        if path.startswith("planned.targets[") and path.endswith("].target")
    )


def _as_performed(structure: Structure, planned: Target) -> tuple[Target, ...]:
    levels = (planned.level,) if planned.kind == structure.kind else nerves_for(planned)
    made = (structure.target(level, planned.side) for level in levels if level in structure.levels)
    return tuple(each for each in made if serves(each, planned))


def _title(definition: ProcedureDefinition, state: CaseState, root: str) -> str:
    group_path, group = performed_group(definition)
    section = definition.section(group_path.partition(".")[0])
    ids = state.instances.get(group_path, ())
    number = ids.index(root.rpartition("[")[2].removesuffix("]")) + 1
    return instance_title(section_scope(definition, state, section).into(root, group), group, number)
