"""PT rules: the state the patient comes in (clinical.md B6); the glucose rules are told with the steroids."""

from collections.abc import Sequence

from procroom.rules.aims import SEDATED, belongs, cervical_epidural, gap_of
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_HOURS_OF_A_DAY = 24
_SIGNS = ("systolic", "diastolic", "spo2", "heart_rate", "temperature")


def latest_vitals(case: Place) -> Sequence[Place]:
    """The last set of vital signs before the procedure; one without any figure is put aside.

    Raises:
        FactMissing: there is none.
    """
    listed = case.each("baseline.vitals")
    rows = [row for row in listed if any(row.get(name) is not None for name in _SIGNS)] or listed
    known = {row.path for row in rows}
    for row in listed:
        if row.path not in known:
            case.owe(row.gap("systolic"))
    if not rows and case.has("baseline.vitals"):
        raise FactMissing(gap_of(case, "baseline.vitals"))
    timed = sorted(rows, key=lambda row: row.text("at")) if all(row.text("at") for row in rows) else rows
    return timed[-1:]


@RULES.rule("PT-01")
def infection(case: Place, limits: Limits) -> Outcome:
    """Fever, a sign of infection anywhere or at the site, or antibiotics for an infection."""
    if not case.has("prechecks.infection"):
        return None
    temperatures = [row.number("temperature", "Cel") for row in case.each("baseline.vitals")]
    measured = [each for each in temperatures if each is not None]
    if any(each >= limits["fever"] for each in measured):
        return Fire()
    if case.text("prechecks.infection") == "PRESENT" or case.is_yes("prechecks.antibiotics_for_infection"):
        return Fire()
    case.need("prechecks.infection")
    if case.has("prechecks.antibiotics_for_infection"):
        case.need("prechecks.antibiotics_for_infection")
    for row in () if measured else latest_vitals(case):
        row.need_number("temperature", "Cel")
    return None


@RULES.rule("PT-02")
def pregnancy(case: Place, limits: Limits) -> Outcome:
    """Pregnancy is recorded; or it is possible and no test within the window is, counted in days of the calendar."""
    if not case.has("prechecks.pregnancy"):
        return None
    said_of_it = case.need_text("prechecks.pregnancy")
    if said_of_it == "TEST_POSITIVE":
        return Fire("ultrasound" if case.text("imaging.modality") == "ULTRASOUND" else "positive")
    if said_of_it == "NOT_APPLICABLE":
        return None
    if said_of_it == "TEST_NEGATIVE":
        tested, today = case.need_day("prechecks.pregnancy_test_at"), case.need_day("header.service_date")
        if (today - tested).days * _HOURS_OF_A_DAY <= limits["window"]:
            return None
        return Fire("old", hours=said(limits["window"]), tested=tested)
    return Fire(hours=said(limits["window"]))


@RULES.rule("PT-07", each=latest_vitals)
def vital_signs(row: Place, limits: Limits) -> Outcome:
    """Blood pressure, oxygen saturation or heart rate of the last set is outside its range."""
    systolic, diastolic = row.number("systolic"), row.number("diastolic")
    spo2, rate = row.number("spo2", "%"), row.number("heart_rate")
    if (
        (systolic is not None and systolic >= limits["systolic"])
        or (diastolic is not None and diastolic >= limits["diastolic"])
        or (spo2 is not None and spo2 < limits["spo2"])
        or (rate is not None and not limits["heart_rate_low"] <= rate <= limits["heart_rate_high"])
    ):
        return Fire()
    for name in ("systolic", "diastolic", "spo2", "heart_rate"):
        row.need_number(name)
    return None


@RULES.rule("PT-08")
def red_flags(case: Place, _limits: Limits) -> Outcome:
    """A new or progressive motor deficit, saddle anaesthesia, or a bladder or bowel change is recorded."""
    if not case.has("indication.red_flags"):
        return None
    return Fire() if case.need_codes("indication.red_flags") - {"NONE"} else None


@RULES.rule("PT-10")
def baseline_examination(case: Place, limits: Limits) -> Outcome:
    """No baseline neurological examination before an epidural, radiofrequency or stimulation procedure."""
    if not belongs(case, limits, "neurological_baseline") or not case.has("baseline.motor"):
        return None
    return None if case.text("baseline.motor") and case.text("baseline.sensory") else Fire()


@RULES.rule("PT-11")
def iv_access(case: Place, limits: Limits) -> Outcome:
    """Sedation, or an epidural needle in the neck, and no intravenous access recorded."""
    if not case.has("anaesthesia.iv_access") or case.is_yes("anaesthesia.iv_access"):
        return None
    if cervical_epidural(case, limits) or case.need_text("anaesthesia.level") in SEDATED:
        return Fire()
    return None
