"""The dose that images state, as answers of the record; and whether an amount is more than another. Pure."""

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from procroom.domain.calculations import GY_CM2
from procroom.domain.exact import number, rounded, trimmed
from procroom.domain.values import Json
from procroom.imaging.hierarchy import DoseReport, Instance

#: Units that measure the same thing: Gy·cm², s and mGy in one of each.
_COMMON: tuple[Mapping[str, Fraction], ...] = (
    GY_CM2,
    {"s": Fraction(1), "min": Fraction(60)},
    {"mGy": Fraction(1), "Gy": Fraction(1000)},
)

#: Total of a dose report -> where it goes, in which unit, by which factor, with how many places at most.
_OF_REPORT = (
    ("TotalFluoroTime", "radiation.fluoro_time", "s", 1, 0),
    ("DoseRPTotal", "radiation.air_kerma", "mGy", 1000, 2),
    ("DoseAreaProductTotal", "radiation.kap", "Gy.cm2", 10_000, 4),
)


def header_dose(instances: Iterable[Instance]) -> list[tuple[str, Json]]:
    """Area dose product, fluoroscopy time and their source, as (path, value); empty when no image states any.

    Image and Fluoroscopy Area Dose Product (0018,115E) is the share of one image and is summed. Total Time of
    Fluoroscopy (0040,0300) is of the whole procedure step: taken only when all images that state it agree.
    No image states the reference air kerma: its entrance dose (0040,8302) is another quantity.
    """
    figures = [dose for instance in instances for dose in instance.dose]
    found: list[tuple[str, Json]] = []
    seconds = {each.value for each in figures if each.keyword == "TotalTimeOfFluoroscopy"}
    if len(seconds) == 1 and _decimal(next(iter(seconds))):
        found.append(("radiation.fluoro_time", _amount(_decimal(seconds.pop()), "s")))
    shares = [each.value for each in figures if each.keyword == "ImageAndFluoroscopyAreaDoseProduct"]
    total = sum((_decimal(each) for each in shares), Decimal(0))
    if total:
        found.append(("radiation.kap", _amount(total, "dGy.cm2")))
    return [*found, ("radiation.source", "DICOM")] if found else []


def report_dose(report: DoseReport) -> list[tuple[str, Json]]:
    """The totals of a dose report and their source, as (path, value), to the places of the record; empty without any.

    A total of nothing is left out: devices write 0 for what they did not count.
    """
    found: list[tuple[str, Json]] = []
    for keyword, path, unit, factor, places in _OF_REPORT:
        stated = {_decimal(each.value) for each in report.totals if each.keyword == keyword}
        amount = Fraction(stated.pop()) * factor if len(stated) == 1 else Fraction(0)
        if rounded(amount, places) > 0:
            found.append((path, trimmed(amount, unit, places)))
    return [*found, ("radiation.source", "RDSR")] if found else []


def is_more(value: Json, now: Json) -> bool:
    """Whether an amount is greater than another, in a common unit; what has none is not compared and not more."""
    if not isinstance(value, dict) or not isinstance(now, dict):
        return False
    units = next((each for each in _COMMON if {value.get("unit"), now.get("unit")} <= each.keys()), None)
    if units is None:
        return False
    told, kept = number(value, units), number(now, units)
    return told is not None and kept is not None and told > kept


def _amount(amount: Decimal, unit: str) -> dict[str, Json]:
    return {"value": f"{amount.normalize():f}", "unit": unit}


def _decimal(text: str) -> Decimal:
    """The number; nothing for what is none or not finite."""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return amount if amount.is_finite() else Decimal(0)
