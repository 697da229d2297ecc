"""PT-03 to PT-06: glucose and HbA1c before a steroid (clinical.md B6)."""

from procroom.rules.look import Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.steroids import steroids

RULES = RuleModule()

_DIABETES = "prechecks.diabetes"


def steroid_for_diabetic(case: Place, limits: Limits) -> bool:
    """Whether a steroid is planned or given to a patient with diabetes.

    Raises:
        FactMissing: the steroid is, and diabetes is not recorded.
    """
    return bool(steroids(case, limits.packs)) and case.need(_DIABETES) is True


@RULES.rule("PT-03")
def glucose_not_today(case: Place, limits: Limits) -> Outcome:
    """A steroid for a patient with diabetes, and no glucose of the day."""
    if not steroid_for_diabetic(case, limits):
        return None
    if case.get("prechecks.glucose") is None:
        return Fire()
    taken = case.need_moment("prechecks.glucose_at").date()
    return None if taken == case.need_day("header.service_date") else Fire()


@RULES.rule("PT-04")
def glucose_high(case: Place, limits: Limits) -> Outcome:
    """Glucose is high before a steroid, and not so high that PT-05 speaks."""
    if not steroid_for_diabetic(case, limits):
        return None
    worse = limits.packs.rules.get("PT-05")
    if worse is not None and _reaches(case, Limits(worse, limits.packs)):
        return None
    return Fire(glucose=_words(case)) if _reaches(case, limits) else None


@RULES.rule("PT-05")
def glucose_very_high(case: Place, limits: Limits) -> Outcome:
    """Glucose is very high before a steroid."""
    if not steroid_for_diabetic(case, limits):
        return None
    return Fire(glucose=_words(case)) if _reaches(case, limits) else None


def _reaches(case: Place, limits: Limits) -> bool:
    """Whether the glucose is at or above the limit in the unit it was entered in."""
    mg_per_dl = case.number("prechecks.glucose", "mg/dL")
    if mg_per_dl is not None:
        return mg_per_dl >= limits["mg_per_dl"]
    return case.need_number("prechecks.glucose", "mmol/L") >= limits["mmol_per_l"]


def _words(case: Place) -> str:
    mg_per_dl = case.number("prechecks.glucose", "mg/dL")
    if mg_per_dl is not None:
        return f"{said(mg_per_dl, 2)} mg/dL"
    return f"{said(case.need_number('prechecks.glucose', 'mmol/L'), 2)} mmol/L"


@RULES.rule("PT-06")
def hba1c_high(case: Place, limits: Limits) -> Outcome:
    """The HbA1c of a patient with diabetes is high."""
    if not case.has(_DIABETES) or not case.need(_DIABETES):
        return None
    percent = case.need_number("prechecks.hba1c", "%")
    return Fire(hba1c=said(percent, 2)) if percent >= limits["percent"] else None
