"""Daily opioid dose in morphine equivalents (clinical.md E4). Exact; unknown inputs give None, never a part of the sum.

A morphine equivalent tells risk. It is not for converting one opioid into another.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from procroom.domain.exact import Get, Row, number, rows, trimmed
from procroom.domain.values import Json


@dataclass(frozen=True, slots=True)
class Factor:
    """What one unit of the recorded dose counts: ``unit`` is the one that the factor belongs to."""

    value: Fraction
    unit: str = "mg/d"


#: Morphine milligram equivalents (E4, C2:S77), of transdermal fentanyl by its rate.
MME_FACTORS: Mapping[str, Factor] = MappingProxyType(
    {
        "CODEINE": Factor(Fraction("0.15")),
        "FENTANYL_TD": Factor(Fraction("2.4"), "ug/h"),
        "HYDROCODONE": Factor(Fraction(1)),
        "HYDROMORPHONE": Factor(Fraction(5)),
        "METHADONE": Factor(Fraction("4.7")),
        "MORPHINE": Factor(Fraction(1)),
        "OXYCODONE": Factor(Fraction("1.5")),
        "OXYMORPHONE": Factor(Fraction(3)),
        "TAPENTADOL": Factor(Fraction("0.4")),
        "TRAMADOL": Factor(Fraction("0.2")),
    }
)
#: Opioids that have no morphine equivalent on purpose (E4).
NOT_COUNTED = frozenset({"BUPRENORPHINE"})


@dataclass(frozen=True, slots=True)
class Dose:
    """An opioid taken regularly: code, amount a day (a patch: its rate), unit."""

    drug: str
    daily: Fraction | None
    unit: str


def mme(doses: Iterable[Dose], factors: Mapping[str, Factor] = MME_FACTORS) -> Fraction | None:
    """Morphine equivalents in mg a day.

    Args:
        doses: every opioid the patient takes; what was given for a procedure is no part of it.
        factors: by drug code.

    Returns:
        None when nothing is there to count, or a dose, unit or factor is not known: a part would look like the whole.
    """
    counted = [dose for dose in doses if dose.drug not in NOT_COUNTED]
    parts = [_equivalent(dose, factors) for dose in counted]
    known = [part for part in parts if part is not None]
    return sum(known, Fraction(0)) if known and len(known) == len(parts) else None


def _equivalent(dose: Dose, factors: Mapping[str, Factor]) -> Fraction | None:
    factor = factors.get(dose.drug)
    if factor is None or dose.daily is None or dose.unit != factor.unit:
        return None
    return dose.daily * factor.value


def opioids_of(medications: Json) -> tuple[Dose, ...]:
    """The opioids among the rows of ``plan.medications`` that are not stopped today."""
    return tuple(
        _dose(row)
        for row in rows(medications)
        if row.get("klass") == "OPIOID" and row.get("change") != "STOP"
    )


def _dose(row: Row) -> Dose:
    daily = row.get("daily")
    unit = str(daily["unit"]) if isinstance(daily, dict) else ""
    return Dose(str(row.get("drug")), number(daily), unit)


def mme_of_day(get: Get) -> Json:
    """Of what was taken on a day of a trial, as a stored quantity."""
    return trimmed(mme(_dose(row) for row in rows(get("taken"))), "mg/d", 2)


def recorded_mme(get: Get) -> Json:
    """Of the medications of the plan, as a stored quantity."""
    return trimmed(mme(opioids_of(get("medications"))), "mg/d", 2)
