"""The configured criteria of a trial one by one (clinical.md D4): met, not met or not recorded. States, decides nothing."""

from collections.abc import Iterable, Iterator

from procroom.domain.devices import plain, tenths
from procroom.domain.language import Language, mark
from procroom.domain.trial import (
    OFF_MOST_DAYS,
    Limits,
    Trial,
    baseline_mean,
    counted_days,
    disturbed,
    exclusion,
    full_days,
    improved,
    relief,
    trial_mean,
)
from procroom.domain.trial_log import Criterion, State


def criteria_of(trial: Trial, limits: Limits, language: Language) -> Iterator[Criterion]:
    """Each criterion with how it stands and what that rests on, in a language.

    Args:
        trial: as recorded.
        limits: as configured.
        language: of the words.
    """
    say = language.text
    before, during = baseline_mean(trial.baseline, limits), trial_mean(trial, limits)
    counted = counted_days(trial, limits)
    known = before is not None and during is not None
    yield Criterion(
        "days",
        say(
            "note",
            "{days} full days with stimulation and {baseline} days before, each with a score",
            days=limits.trial_days,
            baseline=limits.baseline_days,
        ),
        State.MET if known else State.NOT_RECORDED,
        say(
            "note",
            "{days} full days, {baseline} days before",
            days=len(counted),
            baseline=len(trial.baseline),
        ),
    )
    eased = relief(before, during)
    figures = ""
    if eased is not None and before is not None and during is not None:
        figures = say(
            "note",
            "{relief} % ({before} before, {during} on days {days})",
            relief=tenths(eased, limits.success, limits.partial),
            before=plain(before),
            during=plain(during),
            days=", ".join(str(day.number) for day in counted),
        )
    yield Criterion(
        "relief",
        say("note", "Relief of {percent} % or more", percent=plain(limits.success)),
        _state(None if eased is None else eased >= limits.success),
        figures,
    )
    better, why = improved(trial, limits)
    yield Criterion(
        "function",
        say("note", "A goal met, or ODI or PEG better by the configured amount"),
        _state(better),
        _told(why, language) if better is not None else "",
    )
    yield Criterion("wants", say("note", "The patient wants the implant"), _state(trial.wants_implant))
    excluded, against = exclusion(trial)
    yield Criterion(
        "exclusion",
        say("note", "No infection and no unresolved deficit"),
        _state(None if excluded is None else not excluded),
        _told(against, language) if excluded else "",
    )
    yield _course(trial, language)
    yield _stimulated(trial, language)


def _course(trial: Trial, language: Language) -> Criterion:
    """Not pulled early, no lead that moved with loss of coverage, each day recorded once."""
    found = [each for each in disturbed(trial) if each != OFF_MOST_DAYS]
    told = trial.ended_early is not None and any(day.migration is not None for day in trial.days)
    state = State.NOT_MET if found else State.MET if told else State.NOT_RECORDED
    text = mark("note", "Not pulled early, no migration with loss of coverage")
    return Criterion("course", language.text("note", text), state, _told(found, language))


def _stimulated(trial: Trial, language: Language) -> Criterion:
    """On for more than half of the full days; a day of which nobody said so is not said to be on."""
    full = full_days(trial)
    on = sum(1 for day in full if day.on_hours)
    off = OFF_MOST_DAYS in disturbed(trial)
    state = State.NOT_MET if off else State.MET if full and 2 * on > len(full) else State.NOT_RECORDED
    source = mark("note", "recorded as on for {on} of {count} full days")
    said = language.text("note", source, on=on, count=len(full)) if on or off else ""
    return Criterion(
        "on", language.text("note", "Stimulation on for more than half of the days"), state, said
    )


def _state(met: bool | None) -> State:
    return State.NOT_RECORDED if met is None else State.MET if met else State.NOT_MET


def _told(reasons: Iterable[str], language: Language) -> str:
    return "; ".join(language.place(each) for each in reasons)
