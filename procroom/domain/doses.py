"""Exact doses: what a dose is of its configured maximum, and steroids counted as one of them (clinical.md B1, B2).

Pure arithmetic in fractions; every figure is passed in. What is compared is never rounded (K7).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain.calculations import bmi, ideal_weight
from procroom.domain.values import Json


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """The configured maximum of a drug: by weight, and at most so much."""

    mg_per_kg: Fraction
    max_mg: Fraction

    def at(self, kg: Fraction) -> Fraction:
        """The maximum in mg for a dosing weight."""
        return min(self.mg_per_kg * kg, self.max_mg)


@dataclass(frozen=True, slots=True)
class DosingWeight:
    """The weight that doses are counted by, and why.

    Attributes:
        kg: exact.
        bmi: kg/m².
        is_ideal: the ideal weight, because the BMI is above the configured one.
    """

    kg: Fraction
    bmi: Fraction
    is_ideal: bool


def dosing_weight(
    weight_kg: Fraction, height_cm: Fraction, sex: Json, ideal_above: Fraction
) -> DosingWeight | None:
    """Actual weight; above a BMI the ideal one (Devine).

    Args:
        weight_kg: actual weight.
        height_cm: height, more than nothing.
        sex: MALE or FEMALE; needed for the ideal weight only.
        ideal_above: the BMI above which (not at which) the ideal weight counts.

    Returns:
        None when the ideal weight is needed and the sex is not one it is defined for.
    """
    index = bmi(weight_kg, height_cm)
    if index is None:
        return None
    if index <= ideal_above:
        return DosingWeight(weight_kg, index, is_ideal=False)
    ideal = ideal_weight(height_cm, sex)
    return None if ideal is None else DosingWeight(ideal, index, is_ideal=True)


@dataclass(frozen=True, slots=True)
class Share:
    """What was given of one drug, and what it is of the drug's maximum."""

    drug: str
    mg: Fraction
    limit_mg: Fraction

    @property
    def fraction(self) -> Fraction:
        """Of the maximum; 1 is all of it."""
        return self.mg / self.limit_mg


def shares(
    doses: Iterable[tuple[str, Fraction]], limits: Mapping[str, DoseLimit], kg: Fraction
) -> tuple[Share, ...]:
    """Each drug once, in the order it first appears, with everything that was given of it.

    Args:
        doses: drug code and mg of every time it was given.
        limits: by drug code; every drug given has one.
        kg: dosing weight.
    """
    given: dict[str, Fraction] = {}
    for drug, mg in doses:
        given[drug] = given.get(drug, Fraction(0)) + mg
    return tuple(Share(drug, mg, limits[drug].at(kg)) for drug, mg in given.items())


def total(parts: Iterable[Share]) -> Fraction:
    """The sum of the fractions of all drugs: their effects add up."""
    return sum((part.fraction for part in parts), Fraction(0))


def equivalent(mg: Fraction, equals: Fraction, base: Fraction) -> Fraction:
    """A dose of one drug as a dose of the reference drug.

    Args:
        mg: the dose.
        equals: how many mg of the drug ...
        base: ... are worth so many mg of the reference.
    """
    return mg * base / equals
