"""Exact figures derived from recorded facts (clinical.md K7). Unknown inputs give None, never a guess.

Each calculation takes ``get(name)``, which resolves a name from where the calculated item stands (a repeating group
gives its rows), and returns a stored quantity, or words for a TEXT item. Figures are computed as fractions and rounded
only for display, half up.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction

from procroom.domain.anatomy import BONY_TARGET
from procroom.domain.exact import Get, number, rounded
from procroom.domain.exact import stored as _stored
from procroom.domain.exact import trimmed as _trimmed
from procroom.domain.opioids import mme_of_day, recorded_mme
from procroom.domain.trial_record import CALCULATIONS as _TRIAL
from procroom.domain.values import Json, parse_time

__all__ = [
    "CALCULATIONS",
    "GY_CM2",
    "bmi",
    "dose_mg",
    "dosing_weight",
    "ideal_weight",
    "increase",
    "number",
    "relief",
    "rounded",
]

#: mg in one mL of each concentration unit.
_MG_PER_ML = {"mg/mL": Fraction(1), "%": Fraction(10), "ug/mL": Fraction(1, 1000)}

#: Gy·cm² in one of each area-dose unit (clinical.md F4, dose unit traps).
GY_CM2 = {
    "Gy.cm2": Fraction(1),
    "dGy.cm2": Fraction(1, 10),
    "cGy.cm2": Fraction(1, 100),
    "mGy.cm2": Fraction(1, 1000),
    "uGy.m2": Fraction(1, 100),
    "Gy.m2": Fraction(10_000),
}

_BMI_FOR_IDEAL_WEIGHT = 30


def relief(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    """100·(B - P)/B; None when B is 0 or a score is missing; negative when pain rose (clinical.md C3)."""
    if before is None or after is None or before == 0:
        return None
    return 100 * (before - after) / before


def increase(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    """By how many percent of B pain rose; None when it did not, or relief is not known (clinical.md C3)."""
    less = relief(before, after)
    return None if less is None or less >= 0 else -less


def dose_mg(concentration: Json, volume: Json) -> Fraction | None:
    """Concentration times volume, in mg."""
    per_ml, ml = number(concentration, _MG_PER_ML), number(volume, {"mL": Fraction(1)})
    return None if per_ml is None or ml is None else per_ml * ml


def bmi(weight_kg: Fraction | None, height_cm: Fraction | None) -> Fraction | None:
    """kg/m²."""
    if weight_kg is None or not height_cm:
        return None
    return weight_kg / (height_cm / 100) ** 2


def dosing_weight(weight_kg: Fraction | None, height_cm: Fraction | None, sex: Json) -> Fraction | None:
    """Actual weight; above BMI 30 the ideal weight, in kg (clinical.md B1)."""
    index = bmi(weight_kg, height_cm)
    if index is None or index <= _BMI_FOR_IDEAL_WEIGHT:
        return None if index is None else weight_kg
    return ideal_weight(height_cm, sex)


def ideal_weight(height_cm: Fraction | None, sex: Json) -> Fraction | None:
    """By Devine, in kg: male 50, female 45.5, each + 0.91·(height in cm - 152.4)."""
    base = {"MALE": Fraction(50), "FEMALE": Fraction("45.5")}.get(str(sex))
    if base is None or height_cm is None:
        return None
    return base + Fraction("0.91") * (height_cm - Fraction("152.4"))


def _minutes_between(start: Json, end: Json) -> Fraction | None:
    if not isinstance(start, str) or not isinstance(end, str):
        return None
    seconds = (parse_time(end) - parse_time(start)).total_seconds()
    return None if seconds < 0 else Fraction(int(seconds), 60)


def _pedicle(target: Json) -> Json:
    if not isinstance(target, dict) or not target.get("level"):
        return None
    return str(target["level"]).partition("-")[0]


def _bony_target(target: Json) -> Json:
    if not isinstance(target, dict):
        return None
    return BONY_TARGET.get(str(target.get("level")))


CALCULATIONS: Mapping[str, Callable[[Get], Json]] = {
    "bmi": lambda get: _stored(bmi(number(get("weight")), number(get("height"))), "kg/m2", 1),
    "dosing_weight": lambda get: _trimmed(
        dosing_weight(number(get("weight")), number(get("height")), get("sex")), "kg", 1
    ),
    "dose_mg": lambda get: _trimmed(dose_mg(get("concentration"), get("volume")), "mg", 3),
    "relief": lambda get: _stored(relief(number(get("pain_before")), number(get("pain_after"))), "%", 1),
    "relief_from_baseline": lambda get: _stored(
        relief(number(get("baseline.pain_before")), number(get("pain_after"))), "%", 1
    ),
    "increase_from_baseline": lambda get: _stored(
        increase(number(get("baseline.pain_before")), number(get("pain_after"))), "%", 1
    ),
    "kap_gy_cm2": lambda get: _trimmed(number(get("kap"), GY_CM2), "Gy·cm²", 4),
    "sedation_minutes": lambda get: _trimmed(_minutes_between(get("start"), get("end")), "min", 0),
    "pedicle": lambda get: _pedicle(get("target")),
    "bony_target": lambda get: _bony_target(get("target")),
    "relief_of_block": lambda get: _stored(relief(number(get("block.baseline")), number(get("nrs"))), "%", 1),
    "increase_of_block": lambda get: _stored(
        increase(number(get("block.baseline")), number(get("nrs"))), "%", 1
    ),
    "relief_of_earlier_block": lambda get: _stored(
        relief(number(get("baseline")), number(get("nrs"))), "%", 1
    ),
    "increase_of_earlier_block": lambda get: _stored(
        increase(number(get("baseline")), number(get("nrs"))), "%", 1
    ),
    "mme": recorded_mme,
    "mme_of_day": mme_of_day,
    **_TRIAL,
}
