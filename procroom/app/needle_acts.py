"""Two acts at a needle: it was repositioned, or its target was abandoned. Which fields say so stands in the definition."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from procroom.domain import paths
from procroom.domain.case import Answer, CaseState
from procroom.domain.commands import ClearAnswer, Command, GiveAnswer
from procroom.domain.definition import Group, Item, Option, ProcedureDefinition
from procroom.domain.values import Actor
from procroom.domain.walk import Scope, one_of


@dataclass(frozen=True, slots=True)
class Needle:
    """The newest position of the target that is worked on, where the needle is.

    Attributes:
        group_path, group: where its positions are recorded.
        path: of the newest position.
        number: which it is, from 1.
        status: the choice that says what became of the needle there.
        moves: its option for a needle that went on to another position, or None.
        gives_up: its option for a target that was abandoned, or None.
        reason: the text that says why, or None.
    """

    group_path: str
    group: Group
    path: str
    number: int
    status: Item
    moves: Option | None
    gives_up: Option | None
    reason: Item | None

    @property
    def name(self) -> str:
        """``position 2``."""
        return f"{one_of(self.group)} {self.number}"

    def option_at(self, state: CaseState) -> Option | None:
        """What is recorded of it now."""
        return self.status.option(str(state.value(self.place(self.status))))

    def reason_at(self, state: CaseState) -> str:
        """The reason that is recorded now."""
        value = state.value(self.place(self.reason)) if self.reason is not None else None
        return value if isinstance(value, str) else ""

    def place(self, item: Item) -> str:
        """Path of one of its fields."""
        return paths.join(self.path, item.link_id)


def needle_at(definition: ProcedureDefinition, state: CaseState, position: str) -> Needle | None:
    """The needle at the target of a position; None where the definition knows neither of the two acts.

    Args:
        definition: of the case.
        state: the case now.
        position: path of any position of the target.
    """
    group_path = position.rpartition("[")[0]
    ids = state.instances.get(group_path, ())
    if not ids:
        return None
    group = paths.resolve(definition, group_path)
    status = _status_of(group) if isinstance(group, Group) else None
    if status is None or not isinstance(group, Group):
        return None
    return Needle(
        group_path=group_path,
        group=group,
        path=f"{group_path}[{ids[-1]}]",
        number=len(ids),
        status=status,
        moves=next((each for each in status.options if each.continues), None),
        gives_up=next((each for each in status.options if each.aborts), None),
        reason=_named(group, status.reason),
    )


def said_of(needle: Needle, state: CaseState, option: Option, reason: str) -> tuple[Command, ...]:
    """The commands that record what became of the needle, and why.

    Args:
        needle: at the newest position of its target.
        state: the case now.
        option: ``moves`` or ``gives_up``.
        reason: in the person's words; empty takes a recorded one back, for it belonged to another answer.
    """
    found: list[Command] = [GiveAnswer(needle.place(needle.status), option.code)]
    if needle.reason is not None and reason.strip():
        found.append(GiveAnswer(needle.place(needle.reason), reason.strip()))
    elif needle.reason is not None and needle.reason_at(state):
        found.append(ClearAnswer(needle.place(needle.reason)))
    return tuple(found)


def reason_needed(definition: ProcedureDefinition, state: CaseState, needle: Needle, option: Option) -> bool:
    """Whether the definition demands a reason once this option is recorded."""
    if needle.reason is None:
        return False
    assumed = Answer(
        option.code, state.head_seq, state.opened_at or datetime(1, 1, 1, tzinfo=UTC), Actor("", "", "")
    )
    answers = {**state.answers, needle.place(needle.status): assumed}
    scope = Scope(definition, replace(state, answers=answers), ((needle.path, needle.group.items),))
    return scope.required(needle.reason)


def _status_of(group: Group) -> Item | None:
    return next(
        (
            each
            for each in group.items
            if isinstance(each, Item) and any(option.continues or option.aborts for option in each.options)
        ),
        None,
    )


def _named(group: Group, name: str) -> Item | None:
    return next((each for each in group.items if isinstance(each, Item) and each.link_id == name), None)
