"""The outcome of a spinal cord stimulation trial (clinical.md D2, D4). Exact; states criteria, decides nothing.

What is not recorded is never taken as good or bad: where it could change the outcome, the trial is indeterminate and
the reasons say what is missing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from procroom.domain.language import mark, tell, told_list

#: What of a day excludes a success, in the order of its fields.
_EXCLUSIONS = (mark("rules", "fever"), mark("rules", "drainage"), mark("rules", "new deficit"))


#: Why a trial without stimulation cannot be judged.
OFF_MOST_DAYS = mark("rules", "stimulation was off on more than half of the days")


@dataclass(frozen=True, slots=True)
class Limits:
    """The configured criteria of D4; figures of the default pack.

    Attributes:
        success, partial: percent relief.
        odi: points that ODI has to fall.
        peg: percent that PEG has to fall.
        baseline_days: daily averages that a baseline needs; at most ``baseline_of`` are taken, the last ones.
        trial_days: last full days with stimulation that the trial's mean is of.
    """

    success: Fraction = Fraction(50)
    partial: Fraction = Fraction(30)
    odi: Fraction = Fraction(10)
    peg: Fraction = Fraction(30)
    baseline_days: int = 3
    baseline_of: int = 7
    trial_days: int = 3


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the diary.

    Attributes:
        number: 0 is the day the leads were placed.
        average: pain of the day, 0 to 10.
        on_hours: hours with stimulation; None when nobody said.
        migration, coverage_lost, fever, drainage, deficit: as recorded that day; None when nobody said.
        resolved: whether what speaks of an infection or a deficit that day was over by the end; None when nobody said.
    """

    number: int
    average: Fraction | None = None
    on_hours: Fraction | None = None
    migration: bool | None = None
    coverage_lost: bool | None = None
    fever: bool | None = None
    drainage: bool | None = None
    deficit: bool | None = None
    resolved: bool | None = None

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """The exclusions of which nobody said that day whether they were there."""
        signs = zip(_EXCLUSIONS, (self.fever, self.drainage, self.deficit), strict=True)
        return tuple(words for words, value in signs if value is None)

    @property
    def off(self) -> bool:
        """Recorded as a day without stimulation; a day of which nobody said how long it was on counts as on."""
        return self.on_hours == 0


@dataclass(frozen=True, slots=True)
class Change:
    """A total score before and after."""

    before: Fraction | None = None
    after: Fraction | None = None

    @property
    def known(self) -> bool:
        """Both are recorded."""
        return self.fall is not None

    @property
    def fall(self) -> Fraction | None:
        """By how much it fell; None when not known."""
        return None if self.before is None or self.after is None else self.before - self.after


@dataclass(frozen=True, slots=True)
class Trial:
    """What was recorded of a trial.

    Attributes:
        baseline: daily averages before the leads, in order.
        days: the diary.
        pull_day: number of the day the leads came out; None when it is not known.
        goals: of each goal that was stated before, whether it was met.
        odi, peg: before and after.
        wants_implant: whether the patient wants it.
        infection, deficit: found at the end; None when nobody said.
        ended_early: pulled before the agreed day.
        complications: those that exclude an implant, in words, and whether each was over at the end.
    """

    baseline: tuple[Fraction, ...] = ()
    days: tuple[Day, ...] = ()
    pull_day: int | None = None
    goals: tuple[bool | None, ...] = ()
    odi: Change = Change()
    peg: Change = Change()
    wants_implant: bool | None = None
    infection: bool | None = None
    deficit: bool | None = None
    ended_early: bool | None = None
    complications: tuple[tuple[str, bool | None], ...] = ()


class Outcome(StrEnum):
    """How the recorded trial stands against the criteria."""

    SUCCESS = "SUCCESS"
    PARTIAL = "PARTIAL"
    FAIL = "FAIL"
    INDETERMINATE = "INDETERMINATE"


@dataclass(frozen=True, slots=True)
class Judged:
    """The figures, unrounded, and the outcome with its reasons in words.

    Attributes:
        unrecorded: exclusions that nobody recorded in the log, and on how many days; empty when every day tells.
    """

    outcome: Outcome
    reasons: tuple[str, ...]
    baseline: Fraction | None
    mean: Fraction | None
    relief: Fraction | None
    unrecorded: str = ""


def mean(values: Sequence[Fraction]) -> Fraction | None:
    """The exact mean; None of nothing."""
    return sum(values, Fraction(0)) / len(values) if values else None


def baseline_mean(values: Sequence[Fraction], limits: Limits = Limits()) -> Fraction | None:
    """Of the last seven daily averages before the trial; None of fewer than three."""
    return mean(values[-limits.baseline_of :]) if len(values) >= limits.baseline_days else None


def counted_days(trial: Trial, limits: Limits = Limits()) -> tuple[Day, ...]:
    """The last full days with stimulation: neither the first day nor the day of the pull, in order."""
    full = [
        day
        for day in sorted(trial.days, key=lambda day: day.number)
        if day.number > 0 and day.average is not None and not day.off and _before_pull(trial, day)
    ]
    return tuple(full[-limits.trial_days :])


def full_days(trial: Trial) -> tuple[Day, ...]:
    """The recorded days between the first and that of the pull: a number alone tells nothing of a day."""
    return tuple(
        day
        for day in trial.days
        if day.number > 0 and _before_pull(trial, day) and (day.average, day.on_hours) != (None, None)
    )


def _before_pull(trial: Trial, day: Day) -> bool:
    return trial.pull_day is None or day.number < trial.pull_day


def trial_mean(trial: Trial, limits: Limits = Limits()) -> Fraction | None:
    """Of the counted days; None when they are too few."""
    days = counted_days(trial, limits)
    return (
        mean([day.average for day in days if day.average is not None])
        if len(days) >= limits.trial_days
        else None
    )


def relief(baseline: Fraction | None, during: Fraction | None) -> Fraction | None:
    """100·(B - T)/B, unrounded; None when B is 0 or either is not known."""
    return None if not baseline or during is None else 100 * (baseline - during) / baseline


def judge(trial: Trial, limits: Limits = Limits()) -> Judged:
    """How the trial stands against the criteria. The decision is the physician's."""
    before, during = baseline_mean(trial.baseline, limits), trial_mean(trial, limits)
    eased = relief(before, during)
    outcome, reasons = _judged(trial, before, during, eased, limits)
    return Judged(outcome, reasons, before, during, eased, unrecorded(trial))


def unrecorded(trial: Trial) -> str:
    """Which exclusions the log does not tell of, and on how many days; empty when every day does (K13)."""
    silent = [day for day in trial.days if day.unrecorded]
    if not silent:
        return ""
    names = dict.fromkeys(words for day in silent for words in day.unrecorded)
    ordered = [words for words in _EXCLUSIONS if words in names]
    if len(silent) == 1:
        return tell("rules", "{signs} not recorded on 1 day", signs=told_list(ordered))
    return tell("rules", "{signs} not recorded on {count} days", signs=told_list(ordered), count=len(silent))


def _judged(
    trial: Trial,
    before: Fraction | None,
    during: Fraction | None,
    eased: Fraction | None,
    limits: Limits,
) -> tuple[Outcome, tuple[str, ...]]:
    open_points = (*_too_little(trial, before, during, limits), *disturbed(trial))
    if open_points or eased is None:
        return Outcome.INDETERMINATE, open_points or (mark("rules", "the baseline is 0"),)
    better, why = improved(trial, limits)
    excluded, against = exclusion(trial)
    if excluded:
        return Outcome.FAIL, against
    if trial.wants_implant is False:
        return Outcome.FAIL, (mark("rules", "the patient does not want it"),)
    unknown = [
        *(against if excluded is None else ()),
        *(
            (mark("rules", "whether the patient wants it is not recorded"),)
            if trial.wants_implant is None
            else ()
        ),
        *(why if better is None else ()),
    ]
    if unknown:
        return Outcome.INDETERMINATE, tuple(unknown)
    if eased >= limits.success:
        if better:
            return Outcome.SUCCESS, (
                tell("rules", "relief of {percent} % or more", percent=_plain(limits.success)),
                *why,
                mark("rules", "the patient wants it"),
            )
        source = mark("rules", "relief of {percent} % or more without a gain in function")
        return Outcome.PARTIAL, (tell("rules", source, percent=_plain(limits.success)),)
    if eased >= limits.partial:
        return Outcome.PARTIAL, (
            tell(
                "rules",
                "relief of {least} % or more, below {percent} %",
                least=_plain(limits.partial),
                percent=_plain(limits.success),
            ),
        )
    below = tell("rules", "relief below {percent} %", percent=_plain(limits.partial))
    if better:
        return Outcome.PARTIAL, (below, *why)
    return Outcome.FAIL, (below, mark("rules", "no gain in function"))


def _too_little(
    trial: Trial, before: Fraction | None, during: Fraction | None, limits: Limits
) -> Iterable[str]:
    if before is None:
        source = mark("rules", "{count} baseline days recorded, {needed} needed")
        yield tell("rules", source, count=len(trial.baseline), needed=limits.baseline_days)
    if during is None:
        count = len(counted_days(trial, limits))
        source = mark("rules", "{count} full days with stimulation recorded, {needed} needed")
        yield tell("rules", source, count=count, needed=limits.trial_days)


def disturbed(trial: Trial) -> Iterable[str]:
    """What keeps a trial from being judged, apart from too few days (D4)."""
    numbers = [day.number for day in trial.days]
    twice = (number for number in sorted(set(numbers)) if numbers.count(number) > 1)
    yield from (tell("rules", "day {number} is recorded more than once", number=each) for each in twice)
    if any(day.migration for day in trial.days) and any(day.coverage_lost for day in trial.days):
        yield mark("rules", "a lead moved and coverage was lost")
    if trial.ended_early:
        yield mark("rules", "the leads were pulled early")
    full = full_days(trial)
    if full and 2 * sum(day.off for day in full) > len(full):
        yield OFF_MOST_DAYS


def improved(trial: Trial, limits: Limits = Limits()) -> tuple[bool | None, tuple[str, ...]]:
    """Whether function is better by a goal, ODI or PEG, and by what; None while what is recorded does not tell."""
    gains = []
    met = sum(1 for goal in trial.goals if goal)
    if met:
        source = mark("rules", "{met} of {count} functional goals met")
        gains.append(tell("rules", source, met=met, count=len(trial.goals)))
    if trial.odi.fall is not None and trial.odi.fall >= limits.odi:
        gains.append(tell("rules", "ODI better by {points} points or more", points=_plain(limits.odi)))
    eased = relief(trial.peg.before, trial.peg.after)
    if eased is not None and eased >= limits.peg:
        gains.append(tell("rules", "PEG better by {percent} % or more", percent=_plain(limits.peg)))
    if gains:
        return True, tuple(gains)
    if None in trial.goals:  # the one that nobody answered for may have been met
        return None, (mark("rules", "whether the goals were met is not recorded"),)
    if trial.goals or trial.odi.known or trial.peg.known:
        return False, ()
    return None, (mark("rules", "no goal, ODI or PEG is recorded"),)


def exclusion(trial: Trial) -> tuple[bool | None, tuple[str, ...]]:
    """Infection or an unresolved deficit, and which; None while neither is ruled out at the end.

    What the log tells of excludes until its resolution is recorded.
    """
    at_end = (
        (mark("rules", "infection"), trial.infection),
        (mark("rules", "unresolved deficit"), trial.deficit),
    )
    found = [
        *(words for words, value in at_end if value),
        *_unresolved(sorted(trial.days, key=lambda day: day.number)),
        *_not_over(trial),
    ]
    if found:
        return True, tuple(found)
    open_points = [
        source
        for source, value in (
            (mark("rules", "infection is not recorded"), trial.infection),
            (mark("rules", "new deficit is not recorded"), trial.deficit),
        )
        if value is None
    ]
    return (None if open_points else False), tuple(open_points)


def _not_over(trial: Trial) -> Iterable[str]:
    """The complications that exclude: each that is not recorded as resolved."""
    for words, resolved in trial.complications:
        if not resolved:
            ends = (
                mark("rules", "resolution not recorded")
                if resolved is None
                else mark("rules", "not resolved")
            )
            yield tell("rules", "complication: {what}, {ends}", what=words, ends=ends)


def _unresolved(days: Sequence[Day]) -> Iterable[str]:
    """The signs in the log that exclude, each with its days."""
    found: dict[tuple[str, str], list[str]] = {}
    for day in days:
        ends = mark("rules", "resolution not recorded")
        if day.resolved is False:
            ends = mark("rules", "not resolved")
        for words, value in zip(_EXCLUSIONS, (day.fever, day.drainage, day.deficit), strict=True):
            if value and not day.resolved:
                found.setdefault((words, ends), []).append(str(day.number))
    for (words, ends), numbers in found.items():
        source = mark("rules", "{sign} on day {days}, {ends}")
        if len(numbers) > 1:
            source = mark("rules", "{sign} on days {days}, {ends}")
        yield tell("rules", source, sign=words, days=told_list(numbers), ends=ends)


def _plain(figure: Fraction) -> str:
    return f"{float(figure):g}"


def coverage(pain: int | None, overlap: int | None) -> Fraction | None:
    """Percent of the painful cells that paraesthesia reaches; None when not known, or more overlap than pain."""
    if not pain or overlap is None or overlap > pain:
        return None
    return Fraction(100 * overlap, pain)


def charge_nc(amplitude_ma: Fraction | None, width_us: Fraction | None) -> Fraction | None:
    """Charge of a pulse in nC: a reference display, no measurement of this patient (K11)."""
    return None if amplitude_ma is None or width_us is None else amplitude_ma * width_us
