"""DX rules and RF-08: diagnostic blocks and their link to an ablation (clinical.md C4, B9).

The figures state relief, class and the documented criteria of both packs side by side; they never say what to do.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from procroom.domain.blocks import DiaryEntry, relief_series
from procroom.domain.values import Side
from procroom.rules.block_history import (
    DIAGNOSTIC,
    ablations_of,
    first_and_second,
    listed,
    own_sedation,
    planned_joints,
    sides,
)
from procroom.rules.drugs import drugs
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_STEROIDS = ("DEXAMETHASONE", "METHYLPREDNISOLONE", "TRIAMCINOLONE", "BETAMETHASONE")
_ABLATIONS = frozenset({"facet_rfa", "sij_rfa"})


def diagnostic(case: Place) -> Sequence[Place]:
    """The case, when it is a diagnostic block."""
    if not case.has("block.purpose") or case.need_text("block.purpose") not in DIAGNOSTIC:
        return ()
    return (case,)


def blocked_targets(case: Place) -> Sequence[Place]:
    """The performed nerves of a diagnostic block."""
    return case.each("performed.targets") if diagnostic(case) else ()


@RULES.rule("DX-01", each=diagnostic)
def too_little_pain_to_judge(case: Place, limits: Limits) -> Outcome:
    """The index pain before a diagnostic block is below the least that can be judged."""
    baseline = case.need_number("block.baseline")
    if baseline >= limits["baseline"]:
        return None
    return Fire(baseline=said(baseline), minimum=said(limits["baseline"]))


@RULES.rule("DX-02")
def second_block_too_soon(case: Place, limits: Limits) -> Outcome:
    """The second diagnostic block follows the first one sooner than configured."""
    pair = first_and_second(case)
    if pair is None:
        return None
    days = (pair[1].day - pair[0].day).days
    if days >= limits["days"]:
        return None
    return Fire(days=days, minimum=said(limits["days"]), first=pair[0].day)


@RULES.rule("DX-03", each=blocked_targets)
def too_much_volume(target: Place, limits: Limits) -> Outcome:
    """More was injected at a nerve than keeps a diagnostic block selective; the third occipital nerve may have more."""
    rows = [row for position in target.each("positions") for row in position.each("injectate")]
    volume = sum((row.need_number("volume", "mL") for row in rows), Fraction(0))
    limit = limits["volume_ton" if target.need_target().level == "TON" else "volume"]
    if volume <= limit:
        return None
    return Fire(target=target.title, volume=said(volume, 2), limit=said(limit))


@RULES.rule("DX-04", each=diagnostic)
def steroid_in_a_diagnostic_block(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """A steroid is in the injectate of a diagnostic block, as said or as recorded."""
    at_targets = (each.code for each in drugs(case) if each.purpose in {"injectate", "planned"})
    if any(code.startswith(_STEROIDS) for code in at_targets) or case.need("block.steroid") is True:
        return Fire()
    return None


@RULES.rule("DX-05", each=diagnostic)
def sedation_with_a_diagnostic_block(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """Moderate or deeper sedation, an opioid or a benzodiazepine was given with a diagnostic block."""
    case.need("anaesthesia.level")
    return Fire() if own_sedation(case) else None


@RULES.rule("DX-06")
def other_nerves_than_the_first_block(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """On a side that both blocks share, the second one blocks other nerves than the first."""
    pair = first_and_second(case)
    if pair is None:
        return None
    first, second = (each.need_nerves() for each in pair)
    for side in (Side.RIGHT, Side.LEFT):
        if side in first and side in second and first[side] != second[side]:
            return Fire(side=side.word, first=_list(first[side]), second=_list(second[side]))
    return None


@RULES.rule("DX-07")
def other_side_than_the_first_block(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """The second block is on a side that the first one was not on."""
    pair = first_and_second(case)
    if pair is None:
        return None
    first, second = (each.need_nerves() for each in pair)
    if second.keys() <= first.keys():
        return None
    return Fire(first=_words(first), second=_words(second))


def ablation(case: Place) -> bool:
    """Whether the procedure is an ablation that needs blocks of its joints before it."""
    return case.scope.definition.target_kind in _ABLATIONS


def qualifying_days(case: Place, joint: str, side: Side, limits: Limits) -> int:
    """On how many days a linked diagnostic block of the joint gave enough relief (best relief, unrounded).

    Raises:
        FactMissing: the relief of a block of this joint is not recorded.
    """
    here = (
        row
        for row in listed(case)
        if joint in row.need_codes("joints") and side in sides(row.need_text("side"))
    )
    return len({row.need_day("date") for row in here if _best(row) >= limits["relief"]})


def missing_blocks(case: Place, limits: Limits) -> tuple[str, int] | None:
    """The first planned joint without enough linked blocks, and how many it has; None when all have.

    An earlier ablation of the same joint that helped long enough stands for them (C5, repeat).
    """
    if not ablation(case):
        return None
    earlier = ablations_of(case)
    joints = planned_joints(case)
    if not joints:
        raise FactMissing(case.gap("planned.targets"))
    for joint, side in joints:
        helped = any(
            each.at(joint, side)
            and (each.relief or 0) >= limits["repeat_relief"]
            and (each.weeks or 0) >= limits["repeat_weeks"]
            for each in earlier
        )
        count = 0 if helped else qualifying_days(case, joint, side, limits)
        if not helped and count < limits["blocks"]:
            return f"{side.word} {joint}", count
    return None


def _best(row: Place) -> Fraction:
    """The highest relief of an earlier block: of its diary, or as told where there is none."""
    diary = row.each("diary")
    if not diary:
        return row.need_number("relief", "%")
    before = row.need_number("baseline")
    entries = tuple(DiaryEntry(int(each.need_number("minutes")), each.need_number("nrs")) for each in diary)
    series = relief_series(before, entries)
    return max((each.percent for each in series), default=Fraction(0))


@RULES.rule("RF-08")
def two_blocks_not_linked(case: Place, limits: Limits) -> Outcome:
    """An ablation is planned at a joint without two linked diagnostic blocks that qualify."""
    found = missing_blocks(case, limits)
    if found is None:
        return None
    return Fire(joint=found[0], count=found[1], blocks=said(limits["blocks"]))


def _list(nerves: frozenset[str]) -> str:
    return ", ".join(sorted(nerves))


def _words(by_side: Mapping[Side, frozenset[str]]) -> str:
    return " and ".join(sorted(side.word for side in by_side))
