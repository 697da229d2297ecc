"""From judged blocks to the documented criteria of radiofrequency ablation (clinical.md C4, C5). Pure.

It says which criteria are met and what is missing; it never says what to do. Blocks are compared only within the same
nerves on the same side. Indeterminate blocks are listed and never counted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from procroom.domain.anatomy import SACROILIAC
from procroom.domain.blocks import Block, BlockClass, Judged, Parameters, judge
from procroom.domain.language import mark, tell
from procroom.domain.values import Side

SHORT, LONG = "SHORT", "LONG"


class Comparative(StrEnum):
    """Two blocks with drugs of different duration, compared (C4)."""

    CONCORDANT = "CONCORDANT"
    CONCORDANT_PROLONGED = "CONCORDANT_PROLONGED"
    DISCORDANT = "DISCORDANT"
    DISCREPANT = "DISCREPANT"


class Outcome(StrEnum):
    """What the documented blocks amount to for one pack (C5)."""

    REVIEW = "REVIEW"
    MEETS = "MEETS"
    REPEAT_OK = "REPEAT_OK"
    INCOMPLETE = "INCOMPLETE"
    NOT_MET = "NOT_MET"

    @property
    def words(self) -> str:
        """As printed: ``NOT MET``."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class PriorAblation:
    """An earlier ablation. ``joints`` empty, ``relief`` or ``weeks`` None: not recorded, so it supports nothing."""

    day: date | None
    joints: frozenset[str]
    side: Side | None
    relief: Fraction | None
    weeks: Fraction | None

    def at(self, joint: str, side: Side) -> bool:
        """Whether it was at this joint and side."""
        return joint in self.joints and self.side in {side, Side.BILATERAL}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One pack's answer for one nerve set and side.

    Attributes:
        pack: its name.
        outcome: what the blocks amount to.
        text: in words, what is met or missing.
        rests_on: the blocks that were counted, by date.
        judged: every block of this nerve set and side as the pack sees it, by date.
        comparative: of the latest pair of drugs of different duration; None when there is none.
    """

    pack: str
    outcome: Outcome
    text: str
    rests_on: tuple[Block, ...]
    judged: tuple[Judged, ...]
    comparative: Comparative | None = None


@dataclass(frozen=True, slots=True)
class Eligibility:
    """``rfa_eligibility`` of one joint and side by identical nerve sets, each pack on its own."""

    joint: str
    side: Side
    nerves: frozenset[str]
    verdicts: tuple[Verdict, ...]

    def by(self, pack: str) -> Verdict:
        """The verdict of a pack.

        Raises:
            KeyError: it was not asked.
        """
        found = next((each for each in self.verdicts if each.pack == pack), None)
        if found is None:
            raise KeyError(pack)
        return found


def compare(blocks: Sequence[Judged], by: Parameters) -> Comparative | None:
    """The latest block with a short- and the latest with a long-acting drug, compared by ``dur_lower``.

    None when there is no such pair, one of them is indeterminate, or neither is positive.
    """
    acting = {code: row.acting for code, row in by.drugs.items()}
    known = [each for each in blocks if each.result is not BlockClass.INDETERMINATE]
    short, long = (
        next((each for each in reversed(known) if acting.get(each.block.drug) == wanted), None)
        for wanted in (SHORT, LONG)
    )
    if short is None or long is None:
        return None
    positive = [each.result is BlockClass.POSITIVE for each in (short, long)]
    if not any(positive):
        return None
    if not all(positive) or short.lasted is None or long.lasted is None:
        return Comparative.DISCREPANT
    if short.lasted >= long.lasted:
        return Comparative.DISCORDANT
    prolonged = short.lasted > by.prolonged_after
    return Comparative.CONCORDANT_PROLONGED if prolonged else Comparative.CONCORDANT


def decide(
    blocks: Iterable[Block],
    ablations: Iterable[PriorAblation],
    joint: str,
    side: Side,
    by: Parameters,
    milder: Sequence[Parameters] = (),
) -> Verdict:
    """The verdict of one pack on blocks of one nerve set and side, which test ``joint``.

    Order: contradicting blocks are reviewed; then met criteria; then an earlier ablation that helped, unless a block was
    negative; then nothing countable; then what is missing.

    Args:
        blocks: of the nerve set and side.
        ablations: earlier ones, anywhere.
        joint: that is asked about.
        side: of it.
        by: the criteria of the pack.
        milder: criteria with a lower threshold. Relief between two thresholds misses the higher one; that the joint is
            not the source is said only where a block was negative by all of them.
    """
    judged = tuple(judge(each, by) for each in sorted(blocks, key=_by_day))
    counted = [each for each in judged if each.result is not BlockClass.INDETERMINATE]
    positive = [each for each in counted if each.result is BlockClass.POSITIVE]
    negative = [each for each in counted if each.result is BlockClass.NEGATIVE]
    days = {each.block.day for each in positive if each.block.day is not None}
    comparative = compare(judged, by)
    outcome, text = _outcome(len(days), bool(negative), judged, bool(counted), by)
    if negative and outcome is Outcome.NOT_MET:
        text = _negative(negative, joint, by, milder)
    if (
        outcome in {Outcome.NOT_MET, Outcome.INCOMPLETE}
        and not negative
        and _helped(ablations, joint, side, by)
    ):
        outcome = Outcome.REPEAT_OK
        text = tell(
            "rules",
            "earlier ablation gave at least {percent} % for {weeks} weeks or longer",
            percent=by.repeat_relief,
            weeks=by.repeat_weeks,
        )
    if comparative is Comparative.DISCORDANT and outcome is Outcome.MEETS:
        text = tell("rules", "{verdict}; the shorter-acting drug held as long (discordant)", verdict=text)
    rests_on = {Outcome.MEETS: positive, Outcome.REPEAT_OK: []}.get(outcome, counted)
    return Verdict(by.name, outcome, text, tuple(each.block for each in rests_on), judged, comparative)


def _outcome(
    days: int, negative: bool, judged: Sequence[Judged], countable: bool, by: Parameters
) -> tuple[Outcome, str]:
    if negative and days >= 2:
        return Outcome.REVIEW, mark(
            "rules", "positive and negative blocks of the same nerves; all are listed"
        )
    if negative:
        return Outcome.NOT_MET, mark("rules", "a block was negative")
    if days >= by.needed:
        known = {
            1: tell("rules", "One qualifying block linked"),
            2: tell("rules", "Two qualifying blocks linked"),
        }
        several = tell("rules", "{count} qualifying blocks linked", count=days)
        return Outcome.MEETS, known.get(days, several)
    if not judged:
        return Outcome.NOT_MET, mark("rules", "no diagnostic block linked")
    if not countable:
        return Outcome.INCOMPLETE, mark("rules", "repeat with complete diary")
    if days:
        return Outcome.NOT_MET, mark("rules", "second block missing")
    return Outcome.NOT_MET, mark("rules", "relief held shorter than the drug's minimum")


def _negative(negative: Sequence[Judged], joint: str, by: Parameters, milder: Sequence[Parameters]) -> str:
    """What negative blocks say: relief that only misses this threshold speaks against nothing (C5)."""
    if any(
        all(judge(each.block, other).result is BlockClass.NEGATIVE for other in milder) for each in negative
    ):
        if joint == SACROILIAC:
            return mark("rules", "sacroiliac source not supported; other sources?")
        return mark("rules", "facet source not supported; other sources?")
    if len(negative) == 1:
        return tell("rules", "relief below {percent} % after one block", percent=by.threshold)
    source = mark("rules", "relief below {percent} % after {count} blocks")
    return tell("rules", source, percent=by.threshold, count=len(negative))


def _helped(ablations: Iterable[PriorAblation], joint: str, side: Side, by: Parameters) -> bool:
    """Whether the latest earlier ablation at the joint and side gave enough relief for long enough (C5)."""
    there = sorted(
        (each for each in ablations if each.at(joint, side)), key=lambda each: each.day or date.min
    )
    if not there:
        return False
    last = there[-1]
    if last.relief is None or last.weeks is None:
        return False
    return last.relief >= by.repeat_relief and last.weeks >= by.repeat_weeks


def eligibility(
    blocks: Iterable[Block], ablations: Iterable[PriorAblation], packs: Sequence[Parameters]
) -> tuple[Eligibility, ...]:
    """``rfa_eligibility`` of every joint and side that blocks speak of, and of joints ablated before."""
    blocks, ablations = tuple(blocks), tuple(ablations)
    keys = {(joint, block.side, block.nerves) for block in blocks for joint in block.joints}
    tested = {(joint, side) for joint, side, _ in keys}
    none: frozenset[str] = frozenset()
    keys |= {
        (joint, side, none)
        for ablation in ablations
        for joint in ablation.joints
        for side in (Side.LEFT, Side.RIGHT)
        if ablation.at(joint, side) and (joint, side) not in tested
    }
    order = list(packs[0].nerves_of) if packs else []
    return tuple(
        Eligibility(
            joint,
            side,
            nerves,
            tuple(
                decide(
                    [
                        each
                        for each in blocks
                        if joint in each.joints and (each.side, each.nerves) == (side, nerves)
                    ],
                    ablations,
                    joint,
                    side,
                    pack,
                    [other for other in packs if other.threshold < pack.threshold],
                )
                for pack in packs
            ),
        )
        for joint, side, nerves in sorted(keys, key=lambda key: _order(key, order))
    )


def earliest_second(blocks: Iterable[Judged], gap_days: int) -> date | None:
    """The first day a second block can follow the latest positive one, when only one day is positive (CV-08)."""
    days = {
        each.block.day for each in blocks if each.result is BlockClass.POSITIVE and each.block.day is not None
    }
    return days.pop() + timedelta(days=gap_days) if len(days) == 1 else None


def _by_day(block: Block) -> tuple[date, str]:
    return block.day or date.min, block.id


def _order(key: tuple[str, Side, frozenset[str]], joints: list[str]) -> tuple[int, str, str, list[str]]:
    joint, side, nerves = key
    return (joints.index(joint) if joint in joints else len(joints)), joint, side.value, sorted(nerves)
