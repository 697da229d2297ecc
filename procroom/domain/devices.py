"""What a stimulator can be set to and what a lead looks like, as data (clinical.md D1, D2): ranges with their marks."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain.exact import rounded
from procroom.domain.language import Told, mark, tell

_AMPLITUDE, _WIDTH, _RATE = mark("rules", "amplitude"), mark("rules", "pulse width"), mark("rules", "rate")


@dataclass(frozen=True, slots=True)
class Range:
    """Limits of a setting.

    Attributes:
        low, high: both allowed.
        step: of the device's own control; None where it has none.
        unit: UCUM.
        mark: where the figures come from: ``CFG``, ``R``, ``C:Sxx`` (clinical.md 0.1).
        source: the section or page.
    """

    low: Fraction
    high: Fraction
    unit: str
    mark: str
    step: Fraction | None = None
    source: str = ""

    def takes(self, value: Fraction) -> bool:
        """Whether a value lies within."""
        return self.low <= value <= self.high

    def on_step(self, value: Fraction) -> bool:
        """Whether the device's control has this value."""
        return self.step is None or ((value - self.low) / self.step).denominator == 1


@dataclass(frozen=True, slots=True)
class StimulatorProfile:
    """A stimulator.

    Attributes:
        profile_id: stable name, as a case records it.
        name: for people.
        waveforms: codes that it makes.
        amplitude, pulse_width, rate: of a program.
        impedance: of a contact; outside, it is told (SC-02).
        origin: the file it comes from, for people.
    """

    profile_id: str
    name: str
    waveforms: tuple[str, ...]
    amplitude: Range
    pulse_width: Range
    rate: Range
    impedance: Range
    origin: str = ""


@dataclass(frozen=True, slots=True)
class LeadModel:
    """A lead as its maker describes it; the number of the contact at the tip is asked of every lead."""

    model_id: str
    name: str
    contacts: int
    length_mm: Fraction
    spacing_mm: Fraction
    mark: str


@dataclass(frozen=True, slots=True)
class LevelHint:
    """Where paraesthesia is often felt by the level of the tip: a reference display, never for placing (D1)."""

    area: str
    levels: str
    mark: str


@dataclass(frozen=True, slots=True)
class DeviceList:
    """All that is known of devices; a practice's own come before the generic ones."""

    stimulators: tuple[StimulatorProfile, ...] = ()
    leads: tuple[LeadModel, ...] = ()
    hints: tuple[LevelHint, ...] = ()

    def stimulator(self, profile_id: str) -> StimulatorProfile | None:
        """A profile by its id or name; None when it is not listed."""
        return next((each for each in self.stimulators if profile_id in {each.profile_id, each.name}), None)


def beyond(
    profile: StimulatorProfile,
    *,
    amplitude_ma: Fraction | None = None,
    width_us: Fraction | None = None,
    rate_hz: Fraction | None = None,
    waveform: str = "",
) -> tuple[Told, ...]:
    """What of a program a profile does not have, in words; nothing is said of what is not recorded."""
    settings = (
        (_AMPLITUDE, amplitude_ma, profile.amplitude, "mA"),
        (_WIDTH, width_us, profile.pulse_width, "µs"),
        (_RATE, rate_hz, profile.rate, "Hz"),
    )
    found: list[Told] = []
    for what, value, limits, unit in settings:
        found += [] if value is None else _beyond(what, value, limits, unit)
    if waveform and waveform not in profile.waveforms:
        found.append(tell("rules", "the waveform is not one of this stimulator's"))
    return tuple(found)


def _beyond(what: str, value: Fraction, limits: Range, unit: str) -> Iterator[Told]:
    if not limits.takes(value):
        yield tell(
            "rules",
            "{what} {value} {unit} is outside {low} to {high} {unit}",
            what=what,
            value=plain(value),
            unit=unit,
            low=plain(limits.low),
            high=plain(limits.high),
        )
    elif limits.step is not None and not limits.on_step(value):
        source = mark("rules", "{what} {value} {unit} is no step of {step} {unit}")
        yield tell("rules", source, what=what, value=plain(value), unit=unit, step=plain(limits.step))


def plain(value: Fraction, places: int = 3) -> str:
    """A figure without trailing zeros, rounded for display."""
    text = f"{rounded(value, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def tenths(value: Fraction) -> str:
    """A percentage as it is printed: one decimal, ``85.0``; compared is the exact one (K7)."""
    return f"{rounded(value, 1):f}"
