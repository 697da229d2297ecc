"""RX rules: radiation dose, in one unit each (clinical.md B9, F4)."""

from fractions import Fraction

from procroom.domain.assessment import Gap
from procroom.domain.calculations import GY_CM2, number
from procroom.domain.language import mark, tell
from procroom.rules.aims import belongs
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()


def kerma(case: Place) -> Fraction | None:
    """Reference air kerma, mGy."""
    return case.number("radiation.air_kerma", "mGy")


def area_product(case: Place, name: str = "radiation.kap") -> Fraction | None:
    """Kerma-area product, Gy·cm²."""
    return number(case.get(name), GY_CM2)


def minutes(case: Place) -> Fraction | None:
    """Fluoroscopy time, min."""
    return case.number("radiation.fluoro_time", "min")


def without_x_rays(case: Place) -> bool:
    """Whether the procedure knows no radiation, or was guided by ultrasound alone."""
    return not case.has("radiation.air_kerma") or case.text("imaging.modality") == "ULTRASOUND"


@RULES.rule("RX-01")
def high_kerma(case: Place, limits: Limits) -> Outcome:
    """Reference air kerma at or above the two configured levels; the higher one is followed up."""
    if without_x_rays(case):
        return None
    dose = case.need_number("radiation.air_kerma", "mGy")
    if dose >= limits["follow_up"]:
        return Fire("high", kerma=said(dose))
    return Fire(kerma=said(dose)) if dose >= limits["note"] else None


@RULES.rule("RX-02")
def high_product_or_time(case: Place, limits: Limits) -> Outcome:
    """Kerma-area product or fluoroscopy time at or above the configured level; it is followed up."""
    if without_x_rays(case):
        return None
    product, time = area_product(case), minutes(case)
    if product is not None and product >= limits["kap"]:
        return Fire(what=tell("rules", "Kerma-area product {amount} Gy·cm²", amount=said(product)))
    if time is not None and time >= limits["minutes"]:
        return Fire(what=tell("rules", "Fluoroscopy time {amount} min", amount=said(time)))
    for name, value in (("radiation.kap", product), ("radiation.fluoro_time", time)):
        if value is None:
            raise FactMissing(case.gap(name))
    return None


@RULES.rule("RX-03")
def unusual(case: Place, limits: Limits) -> Outcome:
    """A dose or time that is unusual for an injection: perhaps in the wrong unit."""
    if without_x_rays(case) or belongs(case, limits, "no_injection"):
        return None
    dose, seconds = kerma(case), case.number("radiation.fluoro_time", "s")
    if dose is not None and dose > limits["kerma"]:
        return Fire(what=tell("rules", "Air kerma {amount} mGy", amount=said(dose)))
    if seconds is not None and seconds > limits["seconds"]:
        return Fire(what=tell("rules", "Fluoroscopy time {amount} s", amount=said(seconds)))
    if dose is None and seconds is None:
        raise FactMissing(Gap("radiation.air_kerma", mark("rules", "Air kerma and fluoroscopy time")))
    return None


@RULES.rule("RX-04")
def typed_against_device(case: Place, limits: Limits) -> Outcome:
    """A typed dose or time differs from what the device states by more than the configured share."""
    if without_x_rays(case) or not case.has("radiation.device.kap"):
        return None
    stated = (
        (kerma(case), case.number("radiation.device.air_kerma", "mGy")),
        (area_product(case), area_product(case, "radiation.device.kap")),
        (minutes(case), case.number("radiation.device.fluoro_time", "min")),
    )
    if all(device is None for _, device in stated):
        return None
    if case.need_text("radiation.source") != "TYPED":
        return None
    for typed, device in stated:
        if (
            typed is not None
            and device is not None
            and abs(typed - device) * 100 > limits["percent"] * device
        ):
            return Fire()
    return None
