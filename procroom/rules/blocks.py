"""DX rules and RF-08: diagnostic blocks and their link to an ablation (clinical.md C4, B9).

The figures state relief, class and the documented criteria of both packs side by side; they never say what to do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from procroom.domain.anatomy import told_level, told_side
from procroom.domain.assessment import Gap
from procroom.domain.blocks import Block, BlockClass, Parameters, StatedResult, judge
from procroom.domain.eligibility import Outcome as Criteria
from procroom.domain.eligibility import PriorAblation, Verdict, decide
from procroom.domain.language import told_list
from procroom.domain.values import Side
from procroom.rules.block_history import (
    DIAGNOSTIC,
    ablations_of,
    blocks_of,
    first_and_second,
    listed,
    own_sedation,
    parameters,
    planned_joints,
)
from procroom.rules.drugs import drugs
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_STEROIDS = ("DEXAMETHASONE", "METHYLPREDNISOLONE", "TRIAMCINOLONE", "BETAMETHASONE")
_ABLATIONS = frozenset({"facet_rfa", "sij_rfa"})
#: What meets the criteria of an ablation (C5).
_ENOUGH = frozenset({Criteria.MEETS, Criteria.REPEAT_OK})
_WORST_PAIN = Fraction(10)


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
    """The second diagnostic block follows the first one sooner than configured, and no reason is recorded."""
    pair = first_and_second(case)
    if pair is None:
        return None
    days = (pair[1].day - pair[0].day).days
    if days >= limits["days"] or case.text("block.early_reason").strip():
        return None
    return Fire(days=days, minimum=said(limits["days"]), first=pair[0].day)


@RULES.rule("DX-03", each=blocked_targets)
def too_much_volume(target: Place, limits: Limits) -> Outcome:
    """More was injected at a nerve than keeps a diagnostic block selective; the third occipital nerve may have more."""
    volume = Fraction(0)
    for row in (row for position in target.rows("positions") for row in position.rows("injectate")):
        with row.aside():
            volume += row.need_number("volume", "mL")
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
    case.rows("anaesthesia.agents")
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
            return Fire(side=told_side(side), first=_list(first[side]), second=_list(second[side]))
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


def missing_blocks(case: Place, limits: Limits) -> tuple[str, int] | None:
    """The first planned joint whose linked blocks do not qualify, and how many do; None when all joints have enough.

    A block qualifies as C4 says: the nerves of the joint, no steroid or sedation, relief that held long enough for its
    drug. Blocks of the same nerves count together; an earlier ablation that helped long enough stands for them (C5).

    Raises:
        FactMissing: a block may qualify, and a fact it depends on is not recorded.
    """
    if not ablation(case):
        return None
    joints = planned_joints(case)
    if not joints:
        raise FactMissing(case.gap("planned.targets"))
    by = _criteria(limits)
    earlier, blocks = ablations_of(case), _before(case)
    missing = None
    for joint, side in joints:
        here = [each for each in blocks if joint in each.joints and each.side is side]
        verdicts = _verdicts(here, earlier, joint, side, by)
        if any(each.outcome in _ENOUGH for each in verdicts):
            continue
        hoped = _verdicts([_at_best(each, by) for each in here], earlier, joint, side, by)
        gap = next((gap for each in here if (gap := _lacks(case, each, by))), None)
        if gap is None or not any(each.outcome in _ENOUGH for each in hoped):
            return told_level(side, joint), max(_qualifying(each) for each in verdicts)
        missing = missing or gap
    if missing is not None:
        raise FactMissing(missing)
    return None


def _verdicts(
    blocks: Sequence[Block], earlier: Sequence[PriorAblation], joint: str, side: Side, by: Parameters
) -> list[Verdict]:
    """What the blocks of a joint amount to, each set of nerves on its own."""
    sets = [[each for each in blocks if each.nerves == nerves] for nerves in {each.nerves for each in blocks}]
    return [decide(same, earlier, joint, side, by) for same in sets or [[]]]


def _criteria(limits: Limits) -> Parameters:
    """The stricter criteria of the packs, with the figures of this rule."""
    strictest = max(parameters(limits.packs), key=lambda by: by.needed)
    return replace(
        strictest,
        threshold=limits["relief"],
        needed=int(limits["blocks"]),
        repeat_relief=limits["repeat_relief"],
        repeat_weeks=limits["repeat_weeks"],
    )


def _before(case: Place) -> tuple[Block, ...]:
    """The linked blocks; one that is dated after this session is none that came before it."""
    today = case.day("header.service_date")
    return tuple(each for each in blocks_of(case) if today is None or each.day is None or each.day <= today)


def _qualifying(verdict: Verdict) -> int:
    """On how many days a block qualified; of one day there is one sitting."""
    return len({each.block.day for each in verdict.judged if each.result is BlockClass.POSITIVE})


def _at_best(block: Block, by: Parameters) -> Block:
    """A block with what nobody recorded as favourable as it could be."""
    baseline = block.baseline if block.baseline is not None else _WORST_PAIN
    told = block.stated
    if not block.diary:
        longest = max((row.minimum for row in by.drugs.values()), default=Fraction(0))
        relief, minutes = (told.relief, told.minutes) if told else (Fraction(100), None)
        told = StatedResult(relief, longest if minutes is None else minutes)
    needed = frozenset[str]().union(*(by.nerves_of.get(joint, frozenset()) for joint in block.joints))
    shortest = min(by.drugs, key=lambda code: by.drugs[code].minimum, default="")
    return replace(
        block,
        day=block.day or date.min,
        baseline=baseline,
        stated=told,
        nerves=block.nerves or needed,
        drug=block.drug or shortest,
        steroid=block.steroid or False,
        sedation=block.sedation or False,
        movement_ok=block.movement_ok is not False,
    )


def _lacks(case: Place, block: Block, by: Parameters) -> Gap | None:
    """The first fact that a block which may qualify lacks; None where it lacks none."""
    if judge(_at_best(block, by), by).result is not BlockClass.POSITIVE:
        return None
    told = block.diary or block.stated
    facts = {
        "date": block.day,
        "nerves": block.nerves or None,
        "drug": block.drug or None,
        "steroid": block.steroid,
        "sedation": block.sedation,
        "baseline": block.baseline,
        "relief": told or None,
        "duration": True if block.diary or not block.stated else block.stated.minutes,
        "movement_ok": True if not by.needs_movement else block.movement_ok,
    }
    field = next((name for name, value in facts.items() if value is None), None)
    row = next((each for each in listed(case) if each.path == block.id), None)
    return row.gap(field) if row is not None and field is not None else None


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
    return told_list(map(told_side, sorted(by_side, key=lambda side: side.word)), " and ")
