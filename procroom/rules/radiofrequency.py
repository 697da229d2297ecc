"""RF rules: tests before a lesion, and the lesion itself (clinical.md B9); each at its own needle position (K14)."""

from collections.abc import Sequence
from fractions import Fraction

from procroom.rules.aims import belongs, due, kind, lesions, named, positions
from procroom.rules.look import Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()

HEATING = frozenset({"THERMAL", "BIPOLAR", "COOLED"})


def treated(case: Place) -> Sequence[Place]:
    """The positions where a lesion was made; where it is not recorded whether one was, that is put aside."""
    found = []
    for position in positions(case):
        with position.aside():
            if position.has("lesion_given") and due(position, "lesion_given") is True:
                found.append(position)
    return found


@RULES.rule("RF-01", each=treated)
def limb_response(position: Place, limits: Limits) -> Outcome:
    """The limb answered to the motor test at or below the voltage tested up to, and the lesion was made there."""
    if position.need("motor_test.done") is False or position.need("motor_test.limb_response") is False:
        return None
    volts = position.need_number("motor_test.response_at", "V")
    if volts <= limits["volts"] or volts <= limits["factor"] * _sensory(position):
        return Fire(volts=said(volts, 2))
    return None


@RULES.rule("RF-02", each=treated)
def motor_range(position: Place, limits: Limits) -> Outcome:
    """No limb response was seen, but the test did not go up to the configured voltage."""
    if position.need("motor_test.done") is False or position.need("motor_test.limb_response") is True:
        return None
    volts = position.need_number("motor_test.none_to", "V")
    factor = limits["factor_drg" if kind(position).startswith("drg") else "factor"]
    if volts < limits["volts"] or volts < factor * _sensory(position):
        return Fire()
    return None


@RULES.rule("RF-03", each=treated)
def sensory_threshold(position: Place, limits: Limits) -> Outcome:
    """A lesion was made where the sensory threshold was above the configured one."""
    threshold = _sensory(position)
    return Fire(volts=said(threshold, 2)) if threshold > limits["volts"] else None


@RULES.rule("RF-04", each=lesions)
def impedance(lesion: Place, limits: Limits) -> Outcome:
    """Impedance at the start outside its range."""
    ohm = lesion.need_number("impedance_before", "Ohm")
    return None if limits["low"] <= ohm <= limits["high"] else Fire(ohm=said(ohm))


@RULES.rule("RF-05", each=lesions)
def temperature_of_mode(lesion: Place, limits: Limits) -> Outcome:
    """A pulsed lesion set too hot, or a monopolar thermal one set too cool."""
    mode = lesion.need_text("mode")
    if mode not in {"PULSED", "THERMAL"}:
        return None
    celsius = lesion.need_number("set_temperature", "Cel")
    wrong = celsius > limits["pulsed"] if mode == "PULSED" else celsius < limits["thermal"]
    return Fire() if wrong else None


@RULES.rule("RF-06", each=lesions)
def lesion_time(lesion: Place, limits: Limits) -> Outcome:
    """A lesion by heat shorter than the configured time."""
    if lesion.need_text("mode") not in HEATING:
        return None
    seconds = lesion.need_number("time", "s")
    return Fire(seconds=said(seconds)) if seconds < limits["seconds"] else None


@RULES.rule("RF-07", each=lesions)
def temperature_reached(lesion: Place, limits: Limits) -> Outcome:
    """The measured temperature rose above the configured one."""
    celsius = lesion.need_number("max_temperature", "Cel")
    if celsius > limits["stop"]:
        return Fire("high", celsius=said(celsius))
    if celsius > limits["heating"] and lesion.need_text("mode") in HEATING:
        return Fire(celsius=said(celsius))
    return None


@RULES.rule("RF-09")
def balance_advice(case: Place, limits: Limits) -> Outcome:
    """A lesion of the third occipital nerve, and no advice about balance is recorded."""
    if not belongs(case, limits, "radiofrequency") or not case.has("rf.ataxia_counselling"):
        return None
    if case.is_yes("rf.ataxia_counselling"):
        return None
    return Fire() if any(position.need_target().level == "TON" for position in named(treated(case))) else None


def _sensory(position: Place) -> Fraction:
    """The sensory threshold, 0 where it was not tested.

    Raises:
        FactMissing: it was tested and is not recorded, or it is not recorded whether it was tested.
    """
    if position.need("sensory_test.done") is False:
        return Fraction(0)
    return position.need_number("sensory_test.threshold", "V")
