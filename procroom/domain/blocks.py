"""Diagnostic blocks: relief series, onset and duration, and what a block counts as (clinical.md C1-C4).

Pure and exact (K7): percentages are fractions, compared unrounded. What nobody recorded never counts as negative or
positive (K1); it makes a block indeterminate, with the reason in words. No threshold lives here: ``Parameters`` brings
them from the rule packs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from itertools import groupby, pairwise

from procroom.domain.language import mark, tell, told_list
from procroom.domain.values import Side


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One line of a patient's diary, at its true time.

    Attributes:
        minutes: after needle-out.
        nrs: of the index pain during the manoeuvre.
        rescue: whether a rescue medicine was taken; None when not recorded.
    """

    minutes: int
    nrs: Fraction
    rescue: bool | None = None


@dataclass(frozen=True, slots=True)
class StatedResult:
    """A result told without a diary: the relief of the block as a whole, and how long it held (minutes)."""

    relief: Fraction
    minutes: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A diagnostic block of one side. None is "not recorded", never "no".

    Attributes:
        id: of the record it was read from.
        day: of the block; None when not recorded.
        joints: that it was meant to test.
        nerves: that were blocked; empty when not recorded.
        side: LEFT or RIGHT; a bilateral block is two of these.
        drug: code of the local anaesthetic; empty when not recorded.
        steroid, sedation: whether one was given with it.
        vascular_uptake: contrast went into a vessel at a target and the needle was not redirected.
        baseline: index pain before the block, during the manoeuvre.
        movement_ok: whether the previously painful movement could be done.
        diary: in any order.
        stated: where only the result is known.
    """

    id: str
    day: date | None
    joints: frozenset[str]
    nerves: frozenset[str]
    side: Side
    drug: str = ""
    steroid: bool | None = None
    sedation: bool | None = None
    vascular_uptake: bool | None = None
    baseline: Fraction | None = None
    movement_ok: bool | None = None
    diary: tuple[DiaryEntry, ...] = ()
    stated: StatedResult | None = None


@dataclass(frozen=True, slots=True)
class DrugRow:
    """What is expected of a local anaesthetic: minutes a positive block lasts at least, and its class of duration."""

    minimum: Fraction
    acting: str


@dataclass(frozen=True, slots=True)
class Parameters:
    """What blocks are judged by; every figure comes from a rule pack.

    Attributes:
        name: of the pack, for people.
        threshold: percent of relief that counts.
        needs_movement: whether the previously painful movement has to be possible (C4).
        needed: positive blocks that are needed.
        drugs: by code.
        nerves_of: joint -> the nerves that supply it (A11.2); a joint counts only if all of them were blocked.
        slots: minutes after needle-out at which the diary asks.
        slot_reach: an entry further than this from a slot does not fill it.
        gap: missing slots in a row that break continuity.
        latest_onset: minutes within which relief must begin.
        negative_within: relief that has not begun by then makes a block negative.
        early_points: entries needed within ``early_window`` minutes.
        early_window: minutes.
        least_baseline: index pain a block can be judged from.
        prolonged_after: minutes after which the short-acting drug held unusually long.
        repeat_relief: percent that an earlier ablation must have given.
        repeat_weeks: for how many weeks.
    """

    name: str
    threshold: Fraction
    needs_movement: bool
    needed: int
    drugs: Mapping[str, DrugRow]
    nerves_of: Mapping[str, frozenset[str]]
    slots: tuple[int, ...]
    slot_reach: int
    gap: int
    latest_onset: int
    negative_within: int
    early_points: int
    early_window: int
    least_baseline: Fraction
    prolonged_after: int
    repeat_relief: Fraction
    repeat_weeks: Fraction


# --- relief over time (C3) --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Relief:
    """Percent of relief at a time; negative when the pain rose, never clipped."""

    minutes: int
    percent: Fraction


class End(StrEnum):
    """How a run of relief ended."""

    DIPPED = "DIPPED"
    STILL_POSITIVE = "STILL_POSITIVE"
    DIARY_GAP = "DIARY_GAP"


@dataclass(frozen=True, slots=True)
class Run:
    """The first run of relief at or above a threshold.

    Attributes:
        onset: its first minute.
        lower: its last consecutive minute.
        upper: the next recorded minute, where relief was below; None when it is not known when relief ended.
        end: how it ended.
        peak_after: first minute of a later second peak, which is told and never added.
    """

    onset: int
    lower: int
    upper: int | None
    end: End
    peak_after: int | None = None


@lru_cache(maxsize=256)  # asked of each block by figures and rules, for each pack and joint
def relief_series(baseline: Fraction | None, diary: tuple[DiaryEntry, ...]) -> tuple[Relief, ...]:
    """100·(B - P)/B at every entry after the block, by time; empty when B is 0 or not recorded (C3)."""
    if not baseline:
        return ()
    after = sorted((entry.minutes, entry.nrs) for entry in diary if entry.minutes > 0)
    return tuple(Relief(minutes, 100 * (baseline - nrs) / baseline) for minutes, nrs in dict.fromkeys(after))


@lru_cache(maxsize=256)
def run_of(
    series: tuple[Relief, ...], threshold: Fraction, slots: tuple[int, ...], reach: int, gap: int
) -> Run | None:
    """The first run at or above a threshold; None when it is never reached.

    A dip ends it even if relief returns; so do ``gap`` missing slots in a row.
    """
    times = [each.minutes for each in series]
    missing = _missing_slots(times, slots, reach)
    above = [each.percent >= threshold for each in series]
    if True not in above:
        return None
    first = last = above.index(True)
    end = End.STILL_POSITIVE
    for here, following in pairwise(range(first, len(series))):
        if not above[following]:
            end = End.DIPPED
        elif _longest(missing, slots, times[here], times[following]) >= gap:
            end = End.DIARY_GAP
        if end is not End.STILL_POSITIVE:
            break
        last = following
    dip = next((index for index in range(last + 1, len(series)) if not above[index]), len(series))
    peak = next((times[index] for index in range(dip, len(series)) if above[index]), None)
    upper = times[last + 1] if end is End.DIPPED else None
    return Run(times[first], times[last], upper, end, peak)


def _missing_slots(times: list[int], slots: tuple[int, ...], reach: int) -> frozenset[int]:
    """The slots that no entry fills: each entry fills the slot nearest to its true time, if that is near enough."""
    filled = set()
    for minutes in times:
        nearest = min(slots, key=lambda slot: (abs(slot - minutes), slot), default=None)
        if nearest is not None and abs(nearest - minutes) <= reach:
            filled.add(nearest)
    return frozenset(slots) - filled


def _longest(missing: frozenset[int], slots: tuple[int, ...], start: int, end: int) -> int:
    """The most missing slots in a row between two times."""
    between = [slot in missing for slot in sorted(slots) if start < slot < end]
    return max((len(list(run)) for absent, run in groupby(between) if absent), default=0)


# --- what a block counts as (C4) --------------------------------------------------------------------------


class BlockClass(StrEnum):
    """What a block counts as for one pack."""

    POSITIVE = "POSITIVE"
    POSITIVE_SHORT = "POSITIVE_SHORT"
    NEGATIVE = "NEGATIVE"
    INDETERMINATE = "INDETERMINATE"


@dataclass(frozen=True, slots=True)
class Judged:
    """A block as one pack sees it.

    Attributes:
        block: what was judged.
        series: relief over time; empty where only the result was told.
        best: highest relief; None when not known.
        run: of relief at the pack's threshold; None when it was not reached or only the result was told.
        lasted: minutes it held at least (``dur_lower``).
        result: the class.
        reasons: why, in words; empty for a plain POSITIVE.
    """

    block: Block
    series: tuple[Relief, ...]
    best: Fraction | None
    run: Run | None
    lasted: Fraction | None
    result: BlockClass
    reasons: tuple[str, ...] = ()


def judge(block: Block, by: Parameters) -> Judged:
    """Class of a block for one pack: indeterminate whenever a fact it would rest on is missing or spoils it."""
    series = relief_series(block.baseline, block.diary)
    told = block.stated if not block.diary else None
    best = max((each.percent for each in series), default=told.relief if told else None)
    run = run_of(series, by.threshold, by.slots, by.slot_reach, by.gap)
    lasted = told.minutes if told else Fraction(run.lower) if run else None
    spoilt = (*_spoilt(block, by), *(() if told else _diary_gaps(block, series, by)))
    if spoilt or best is None:
        result, reasons = BlockClass.INDETERMINATE, spoilt or (mark("rules", "relief not recorded"),)
    else:
        result, reasons = _class_of(block, by, best, run, lasted)
    return Judged(block, series, best, run, lasted, result, reasons)


def _spoilt(block: Block, by: Parameters) -> tuple[str, ...]:
    """Why nothing can be told from a block, whatever its relief."""
    found = [] if block.day else [mark("rules", "date of the block not recorded")]
    if block.baseline is None:
        found.append(mark("rules", "index pain before the block not recorded"))
    elif block.baseline < by.least_baseline:
        found.append(tell("rules", "index pain before the block below {score}", score=by.least_baseline))
    for given, word in (
        (block.steroid, mark("rules", "steroid")),
        (block.sedation, mark("rules", "sedation or opioid")),
    ):
        if given is None:
            found.append(tell("rules", "{what} given or not: not recorded", what=word))
        elif given:
            found.append(tell("rules", "{what} given", what=word))
    if block.vascular_uptake:
        found.append(mark("rules", "vascular uptake at a target without redirect"))
    if by.needs_movement and block.movement_ok is None:
        found.append(mark("rules", "ability to do the painful movement not recorded"))
    return (*found, *_nerve_set(block, by))


def _nerve_set(block: Block, by: Parameters) -> tuple[str, ...]:
    if not block.nerves:
        return (mark("rules", "blocked nerves not recorded"),)
    if not block.joints:
        return (mark("rules", "tested joints not recorded"),)
    short = sorted(
        joint for joint in block.joints if not block.nerves >= by.nerves_of.get(joint, frozenset())
    )
    return (tell("rules", "not all nerves blocked of {joints}", joints=told_list(short)),) if short else ()


def _diary_gaps(block: Block, series: tuple[Relief, ...], by: Parameters) -> tuple[str, ...]:
    """What a diary lacks. Two different scores at one minute cannot both be so."""
    times = [each.minutes for each in series]
    found = []
    early = {minutes for minutes in times if minutes <= by.early_window}
    if block.baseline and len(early) < by.early_points:
        found.append(
            tell(
                "rules",
                "fewer than {count} diary entries in the first {minutes} min",
                count=by.early_points,
                minutes=by.early_window,
            )
        )
    twice = sorted({minutes for minutes in times if times.count(minutes) > 1})
    found += [tell("rules", "two scores at {minutes} min", minutes=minutes) for minutes in twice]
    return tuple(found)


def _class_of(
    block: Block, by: Parameters, best: Fraction, run: Run | None, lasted: Fraction | None
) -> tuple[BlockClass, tuple[str, ...]]:
    if best < by.threshold or (run and run.onset > by.negative_within):
        return BlockClass.NEGATIVE, (_not_reached(by, run),)
    if by.needs_movement and block.movement_ok is False:
        return BlockClass.NEGATIVE, (mark("rules", "the painful movement could not be done"),)
    if run and run.onset > by.latest_onset:
        return BlockClass.INDETERMINATE, (
            tell("rules", "relief began later than {minutes} min", minutes=by.latest_onset),
        )
    row = by.drugs.get(block.drug)
    if row is None:
        what = mark("rules", "no minimum duration configured for the drug")
        if not block.drug:
            what = mark("rules", "local anaesthetic not recorded")
        return BlockClass.INDETERMINATE, (what,)
    if lasted is None:
        return BlockClass.INDETERMINATE, (mark("rules", "duration of relief not recorded"),)
    if lasted >= row.minimum:
        return BlockClass.POSITIVE, ()
    if run is None or run.end is End.DIPPED:
        return BlockClass.POSITIVE_SHORT, (
            tell(
                "rules",
                "relief held {lasted} min, less than {minimum} min",
                lasted=lasted,
                minimum=row.minimum,
            ),
        )
    source = mark("rules", "diary has a gap after {lower} min, before {minimum} min")
    if run.end is End.STILL_POSITIVE:
        source = mark("rules", "diary ends {lower} min, before {minimum} min")
    return BlockClass.INDETERMINATE, (tell("rules", source, lower=run.lower, minimum=row.minimum),)


def _not_reached(by: Parameters, run: Run | None) -> str:
    if not run:
        return tell("rules", "{percent} % relief not reached", percent=by.threshold)
    source = mark("rules", "{percent} % relief not reached within {minutes} min")
    return tell("rules", source, percent=by.threshold, minutes=by.negative_within)
