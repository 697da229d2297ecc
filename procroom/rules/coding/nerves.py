"""From nerves to joints: a joint counts only where all its nerves were done (clinical.md SL-06). Nerves never count."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from procroom.domain.anatomy import JOINT_NERVES, joints_of, nerve_names, told_place
from procroom.domain.assessment import Gap
from procroom.domain.language import mark, tell, told_list
from procroom.domain.values import Side
from procroom.rules.coding.performed import Work, rank_in_spine
from procroom.rules.look import FactMissing, Place

DONE, DISCONTINUED, OTHERWISE = "done", "discontinued", "otherwise"
_BEST = (DONE, OTHERWISE, DISCONTINUED)
_DIFFERS = mark("codes", "the nerves differ from those of the planned joints: joints counted from the nerves")


@dataclass(frozen=True, slots=True)
class Nerve:
    """What became of one nerve: DONE, DISCONTINUED, or OTHERWISE (treated in a way the code does not count)."""

    nerve: str
    side: Side
    outcome: str


@dataclass(frozen=True, slots=True)
class Joints:
    """The joints that count.

    Attributes:
        works: joints done or discontinued.
        flags: what a coder has to look at.
        short: what kept other joints from counting.
        differs: the nerves are not those of the plan.
    """

    works: tuple[Work, ...]
    flags: tuple[str, ...]
    short: tuple[Gap, ...]
    differs: bool = False


def facet_joints(case: Place, nerves: Sequence[Nerve]) -> Joints:
    """The facet joints of these nerves: those of the plan, or all that are whole where other nerves were done.

    Raises:
        FactMissing: no joint is planned, so that it is not known which joints the nerves are for.
    """
    planned = _planned(case)
    works: list[Work] = []
    short: list[Gap] = []
    differs = False
    for side in (Side.RIGHT, Side.LEFT):
        here = _outcomes(nerves, side)
        joints = sorted(planned.get(side, ()), key=rank_in_spine)
        if here and not here.keys() <= {nerve for joint in joints for nerve in JOINT_NERVES.get(joint, ())}:
            joints, differs = list(joints_of(set(here))), True
        for joint in joints if here else ():
            lacking = [nerve for nerve in JOINT_NERVES[joint] if here.get(nerve) != DONE]
            stopped = any(here.get(nerve) == DISCONTINUED for nerve in lacking)
            name = told_place(f"{joint} facet joint", side)
            if stopped or not lacking:
                works.append(Work(joint, side, not lacking, name))
            else:
                short.append(Gap("performed.targets", _lacking(name, lacking)))
    flags = [not_counted(gap) for gap in short]
    return Joints(tuple(works), (*((_DIFFERS,) if differs else ()), *flags), tuple(short), differs)


def whole_joint(nerves: Iterable[Nerve], needed: Sequence[str], name: str) -> tuple[list[Work], list[Gap]]:
    """A joint that stands for itself (the sacroiliac one): by side, done only where all its nerves were."""
    works: list[Work] = []
    short: list[Gap] = []
    everything = list(nerves)
    for side in (Side.RIGHT, Side.LEFT):
        here = _outcomes(everything, side)
        lacking = [nerve for nerve in needed if here.get(nerve) != DONE]
        text = told_place(name, side)
        if here and (not lacking or DISCONTINUED in here.values()):
            works.append(Work("SIJ", side, not lacking, text))
        elif here and OTHERWISE not in here.values():
            short.append(Gap("performed.targets", _lacking(text, lacking)))
    return works, short


def _lacking(joint: str, nerves: Sequence[str]) -> str:
    names = told_list(nerve_names((nerve,)) for nerve in nerves)
    return tell("codes", "{joint}: {nerves}", joint=joint, nerves=names)


def not_counted(gap: Gap) -> str:
    """That a joint does not count, and why, for whoever codes it."""
    return tell("codes", "not counted, a nerve is missing: {what}", what=gap.label)


def refuse_if_nothing_counts(works: Sequence[Work], short: Sequence[Gap]) -> None:
    """Name what is missing where nerves were done and no joint is whole.

    Raises:
        FactMissing: the first nerve that is missing.
    """
    if short and not works:
        raise FactMissing(short[0])


def _outcomes(nerves: Iterable[Nerve], side: Side) -> dict[str, str]:
    """What became of each nerve of a side; of several needles at one nerve the best counts."""
    found: dict[str, str] = {}
    for nerve in nerves:
        if nerve.side is side:
            found[nerve.nerve] = min(nerve.outcome, found.get(nerve.nerve, nerve.outcome), key=_BEST.index)
    return found


def _planned(case: Place) -> dict[Side, set[str]]:
    found: dict[Side, set[str]] = {}
    places = case.each("planned.targets")
    if not places:
        raise FactMissing(case.gap("planned.targets"))
    for place in places:
        for target in place.need_target().sides():
            found.setdefault(target.side, set()).add(target.level)
    return found
