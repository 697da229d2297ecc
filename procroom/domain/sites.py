"""Which sides and levels plan, consent, site mark and time-out name, and whether they are the same (clinical.md K2).

They are entries of their own; nothing is filled in from another. Rules and the picture of the time-out ask this.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from procroom.domain.anatomy import Target
from procroom.domain.case import CaseState
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.values import Side

BOTH = frozenset({Side.RIGHT, Side.LEFT})
#: The answer that says that no mark was made.
NO_MARK = "NONE"
PLAN, MARK = "planned.targets", "time_out.mark.side"


def sides_named(targets: Iterable[Target]) -> frozenset[Side]:
    """Every side that targets name; both for a bilateral one."""
    return frozenset(one.side for target in targets for one in target.sides())


def sides_marked(mark: str, plan: frozenset[Side]) -> frozenset[Side]:
    """The sides a mark stands for. Where nothing but the midline is planned, there is no side to mark."""
    if mark == Side.BILATERAL.value:
        return BOTH
    if mark == NO_MARK:
        return plan & {Side.MIDLINE}
    return frozenset({Side(mark)})


def levels_by_side(targets: Iterable[Target]) -> dict[Side, set[str]]:
    """Side -> the levels named there; a bilateral target counts for each side."""
    found: dict[Side, set[str]] = {}
    for target in targets:
        for one in target.sides():
            found.setdefault(one.side, set()).add(one.level)
    return found


def levels_differ(first: Iterable[Target], second: Iterable[Target]) -> bool:
    """Whether other levels are named on a side they share; on any, where they share none."""
    one, other = levels_by_side(first), levels_by_side(second)
    shared = one.keys() & other.keys()
    if not shared:
        return set(chain(*one.values())) != set(chain(*other.values()))
    return any(one[side] != other[side] for side in shared)


class Agreement(StrEnum):
    """What an entry is beside the plan."""

    SAME = "same"
    SIDE = "other side"
    LEVEL = "other level"
    MISSING = "not recorded"
    #: Recorded, and nothing is planned to compare it with.
    UNPLANNED = "no plan"


@dataclass(frozen=True, slots=True)
class NamedSite:
    """What one of the entries names.

    Attributes:
        path: of the list or answer.
        first: path that leads to its field.
        targets: as far as they are recorded; none for the mark.
        mark: the side marked, ``NONE`` for no mark, empty where not recorded.
        sides: all of them.
        missing: how many entries of its list are still empty; 1 where there is none at all.
        agreement: beside the plan; of the plan itself, whether it is recorded.
    """

    path: str
    first: str
    targets: tuple[Target, ...]
    mark: str
    sides: frozenset[Side]
    missing: int
    agreement: Agreement


def named_sites(definition: ProcedureDefinition, state: CaseState) -> tuple[NamedSite, ...]:
    """Plan, consent, site mark and what the time-out verified, as far as the procedure asks for them; the plan first."""
    asked = {".".join(names) for names, _ in definition.walk()}
    plan, gaps = _targets(state, PLAN)
    found = []
    for path in (PLAN, "consent.targets", MARK, "time_out.targets"):
        if path not in asked:
            continue
        if path == MARK:
            found.append(_marked_site(state, plan))
            continue
        targets, gaps = _targets(state, path)
        first = next((f"{path}[{each}].target" for each in state.instances.get(path, ())), path)
        agreement = _agreement(plan, targets, gaps, is_plan=path == PLAN)
        found.append(NamedSite(path, first, targets, "", sides_named(targets), gaps, agreement))
    return tuple(found)


def agree(sites: Iterable[NamedSite]) -> Agreement:
    """All of them together, the plan among them: a difference comes before a gap, a gap before "same"."""
    found = [site.agreement for site in sites]
    order = (Agreement.SIDE, Agreement.LEVEL, Agreement.MISSING)
    return next((each for each in order if each in found), Agreement.SAME)


def _targets(state: CaseState, path: str) -> tuple[tuple[Target, ...], int]:
    values = [state.value(f"{path}[{each}].target") for each in state.instances.get(path, ())]
    found = tuple(Target.from_json(value) for value in values if isinstance(value, dict))
    return found, len(values) - len(found) if values else 1


def _marked_site(state: CaseState, plan: tuple[Target, ...]) -> NamedSite:
    mark = str(state.value(MARK) or "")
    planned = sides_named(plan)
    if not mark:
        return NamedSite(MARK, MARK, (), "", frozenset(), 1, Agreement.MISSING)
    sides = sides_marked(mark, planned)
    agreement = Agreement.UNPLANNED if not plan else Agreement.SAME if sides == planned else Agreement.SIDE
    return NamedSite(MARK, MARK, (), mark, sides, 0, agreement)


def _agreement(
    plan: tuple[Target, ...], targets: tuple[Target, ...], gaps: int, *, is_plan: bool
) -> Agreement:
    """A list that is still being entered differs only by what is not in the plan at all."""
    if not targets:
        return Agreement.MISSING
    if is_plan:
        return Agreement.MISSING if gaps else Agreement.SAME
    if not plan:
        return Agreement.UNPLANNED
    wanted, said = levels_by_side(plan), levels_by_side(targets)
    if gaps and all(levels <= wanted.get(side, set()) for side, levels in said.items()):
        return Agreement.MISSING
    if said.keys() != wanted.keys():
        return Agreement.SIDE
    return Agreement.LEVEL if said != wanted else Agreement.SAME
