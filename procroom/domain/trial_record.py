"""From the recorded answers of a stimulation trial to its figures (D1, D2, D4)."""

from datetime import date
from fractions import Fraction

from procroom.domain.body_map import Cells, cells_of, overlap
from procroom.domain.exact import Get, Row, number, rows, stored, trimmed
from procroom.domain.language import mark, tell, told_list
from procroom.domain.trial import Change, Day, Judged, Trial, charge_nc, coverage, judge
from procroom.domain.values import Json, parse_time

#: How an exclusion at the end is told by what was recorded then.
_INFECTION = {"NONE": False, "PRESENT": True}
#: Complications that exclude an implant until they are over.
_EXCLUDING = {
    "INFECTION_SUPERFICIAL": mark("rules", "superficial infection"),
    "INFECTION_DEEP": mark("rules", "deep infection"),
    "NERVE_INJURY": mark("rules", "nerve injury"),
    "NEW_DEFICIT": mark("rules", "new deficit"),
}
_DEFICIT = {"UNCHANGED": False, "IMPROVED": False, "NEW_DEFICIT": True}


def trial_of(get: Get) -> Trial:
    """The trial as recorded in the section ``trial`` of a case, with what was found at the pull."""
    baseline = (number(row.get("nrs")) for row in rows(get("trial.baseline")))
    motor, sensory = (_DEFICIT.get(str(get(f"recovery.neurology.{part}"))) for part in ("motor", "sensory"))
    return Trial(
        baseline=tuple(score for score in baseline if score is not None),
        days=tuple(_day(row) for row in rows(get("trial.days")) if number(row.get("day")) is not None),
        pull_day=_days_between(get("trial.began"), get("pull.at")),
        goals=tuple(_said(row.get("met")) for row in rows(get("trial.goals"))),
        odi=Change(number(get("trial.odi_before")), number(get("trial.odi_after"))),
        peg=Change(number(get("trial.peg_before")), number(get("trial.peg_after"))),
        wants_implant=_said(get("trial.wants_implant")),
        infection=True if get("pull.site") == "DRAINAGE" else _INFECTION.get(str(get("prechecks.infection"))),
        deficit=_either(motor, sensory),
        ended_early=_said(get("trial.ended_early")),
        complications=tuple(
            (_EXCLUDING[kind], _said(row.get("resolved")))
            for row in rows(get("complications.list"))
            if (kind := str(row.get("kind"))) in _EXCLUDING
        ),
    )


def _day(row: Row) -> Day:
    return Day(
        number=int(number(row.get("day")) or 0),
        average=number(row.get("nrs_avg")),
        on_hours=number(row.get("on_hours")),
        migration=_said(row.get("migration")),
        coverage_lost=_said(row.get("coverage_lost")),
        fever=_said(row.get("fever")),
        drainage=_said(row.get("drainage")),
        deficit=_said(row.get("new_deficit")),
        resolved=_said(row.get("resolved")),
    )


def _said(value: Json) -> bool | None:
    return value if isinstance(value, bool) else None


def _days_between(began: Json, ended: Json) -> int | None:
    if not isinstance(began, str) or not isinstance(ended, str):
        return None
    return (parse_time(ended).date() - date.fromisoformat(began)).days


def _either(first: bool | None, second: bool | None) -> bool | None:
    """True when one is; None when that is open; False when both are known not to be."""
    if first or second:
        return True
    return None if first is None or second is None else False


def _judged(get: Get) -> Judged:
    return judge(trial_of(get))


def recorded_baseline(get: Get) -> Json:
    """Mean pain before the trial."""
    return stored(_judged(get).baseline, "points", 3)


def recorded_mean(get: Get) -> Json:
    """Mean pain of the counted days of the trial."""
    return stored(_judged(get).mean, "points", 3)


def recorded_relief(get: Get) -> Json:
    """Relief by the trial, rounded for display only."""
    return stored(_judged(get).relief, "%", 1)


def recorded_criteria(get: Get) -> Json:
    """The outcome against the criteria with its reasons and what the log does not tell; nothing of an empty trial."""
    if not list(rows(get("trial.days"))) and not list(rows(get("trial.baseline"))):
        return None
    judged = _judged(get)
    reasons = told_list(filter(None, (*judged.reasons, judged.unrecorded)), "; ")
    return tell("rules", "{outcome} ({reasons})", outcome=judged.outcome.lower(), reasons=reasons)


def recorded_coverage(get: Get) -> Json:
    """Percent of painful cells that paraesthesia reaches: of the painted maps, else of the recorded counts."""
    painted, felt = painted_cells(get("pain_map")), painted_cells(get("felt_map"))
    if painted is not None and felt is not None:
        return stored(overlap(painted, felt).percent, "%", 1)
    pain, reached = number(get("pain_cells")), number(get("overlap_cells"))
    exact = None if pain is None or reached is None else coverage(int(pain), int(reached))
    return stored(exact, "%", 1)


def painted_cells(value: Json) -> Cells | None:
    """The cells of a stored map; None where nobody painted one."""
    if not isinstance(value, str):
        return None
    try:
        return cells_of(value)
    except ValueError:  # of another chart, or words of a journal of before
        return None


def recorded_counts(get: Get) -> Json:
    """What two painted maps come to, in words."""
    pain, felt = painted_cells(get("pain_map")), painted_cells(get("felt_map"))
    if pain is None or felt is None:
        return None
    found = overlap(pain, felt)
    source = mark("rules", "paraesthesia in {both} of {pain} painful cells, {extra} cells outside the pain")
    return tell("rules", source, both=found.both, pain=found.pain, extra=found.extra)


def recorded_program_coverage(get: Get) -> Json:
    """Percent of the painted pain that the painted paraesthesia of a program reaches."""
    pain, felt = painted_cells(get("maps.pain_map")), painted_cells(get("felt_cells"))
    return None if pain is None or felt is None else stored(overlap(pain, felt).percent, "%", 1)


def recorded_charge(get: Get) -> Json:
    """Charge of a pulse of a program."""
    amplitude = number(get("amplitude"), {"mA": Fraction(1)})
    return trimmed(charge_nc(amplitude, number(get("pulse_width"), {"us": Fraction(1)})), "nC", 1)


CALCULATIONS = {
    "trial_baseline": recorded_baseline,
    "trial_mean": recorded_mean,
    "trial_relief": recorded_relief,
    "trial_criteria": recorded_criteria,
    "coverage": recorded_coverage,
    "painted_counts": recorded_counts,
    "program_coverage": recorded_program_coverage,
    "charge": recorded_charge,
}
