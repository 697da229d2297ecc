"""What a stimulator can be set to and what a lead looks like, as data (clinical.md D1, D2): ranges with their marks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from procroom.domain.exact import rounded
from procroom.domain.language import Told, mark, tell

#: The settings of a program that a profile limits, by ``Item.setting``: how messages call them, and their unit.
SETTINGS: Mapping[str, tuple[str, str]] = {
    "amplitude": (mark("rules", "amplitude"), "mA"),
    "pulse_width": (mark("rules", "pulse width"), "µs"),
    "rate": (mark("rules", "rate"), "Hz"),
    "perception": (mark("rules", "perception threshold"), "mA"),
    "comfort": (mark("rules", "comfort threshold"), "mA"),
    "discomfort": (mark("rules", "discomfort threshold"), "mA"),
}
#: What has to rise in this order (D2).
_RISING = ("perception", "amplitude", "discomfort")


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
class Burst:
    """A burst as a stimulator makes it where nobody sets it otherwise.

    Attributes:
        spikes: in a burst.
        intra_hz: of the spikes within a burst.
        inter_hz: of the bursts.
        width_us: of a spike.
        mark: where the figures come from.
    """

    spikes: int
    intra_hz: Fraction
    inter_hz: Fraction
    width_us: Fraction
    mark: str


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
        rates: (waveform, Hz) of waveforms that run at one rate only.
        burst: its bursts; None where it makes none, or nobody says.
    """

    profile_id: str
    name: str
    waveforms: tuple[str, ...]
    amplitude: Range
    pulse_width: Range
    rate: Range
    impedance: Range
    origin: str = ""
    rates: tuple[tuple[str, Fraction], ...] = ()
    burst: Burst | None = None

    def limits_of(self, setting: str) -> Range:
        """The range of one of ``SETTINGS``; thresholds are found with the control of the amplitude."""
        return {"pulse_width": self.pulse_width, "rate": self.rate}.get(setting, self.amplitude)

    def rate_of(self, waveform: str) -> Fraction | None:
        """The only rate that a waveform runs at, in Hz; None where it can be set."""
        return dict(self.rates).get(waveform)


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
    profile: StimulatorProfile, settings: Mapping[str, Fraction | None], waveform: str = ""
) -> tuple[Told, ...]:
    """What of a program a profile does not have, in words; nothing is said of what is not recorded.

    Args:
        profile: of the stimulator.
        settings: by the names of ``SETTINGS``, in their units.
        waveform: code; empty when not recorded.
    """
    found: list[Told] = []
    for name, value in settings.items():
        found += [] if value is None else _beyond(profile, name, value)
    rate, only = settings.get("rate"), profile.rate_of(waveform)
    if rate is not None and only is not None and rate != only and profile.rate.takes(rate):
        source = mark("rules", "rate {value} Hz is not {only} Hz, at which this waveform of {profile} runs")
        found.append(tell("rules", source, value=plain(rate), only=plain(only), profile=_name(profile)))
    if waveform and waveform not in profile.waveforms:
        source = mark("rules", "the waveform is not one of {profile}")
        found.append(tell("rules", source, profile=_name(profile)))
    return tuple(found)


def _beyond(profile: StimulatorProfile, setting: str, value: Fraction) -> Iterator[Told]:
    what, unit = SETTINGS[setting]
    limits = profile.limits_of(setting)
    if not limits.takes(value):
        yield tell(
            "rules",
            "{what} {value} {unit} is outside {low} to {high} {unit} of {profile}",
            what=what,
            value=plain(value),
            unit=unit,
            low=plain(limits.low),
            high=plain(limits.high),
            profile=_name(profile),
        )
    elif limits.step is not None and not limits.on_step(value):
        source = mark("rules", "{what} {value} {unit} is no step of {step} {unit} of {profile}")
        step = plain(limits.step)
        yield tell(
            "rules", source, what=what, value=plain(value), unit=unit, step=step, profile=_name(profile)
        )


def _name(profile: StimulatorProfile) -> Told:
    """A shipped profile's name is a word of the catalogue, a practice's own stays as it is."""
    return tell("note", profile.name)


def out_of_order(settings: Mapping[str, Fraction | None]) -> tuple[tuple[str, str, Told], ...]:
    """Which two of perception threshold, amplitude and discomfort threshold do not rise, and that in words (D2).

    Neighbours among those that are recorded are compared; nothing is said of what is not.

    Args:
        settings: by the names of ``SETTINGS``, in mA.
    """
    known = [(name, value) for name in _RISING if (value := settings.get(name)) is not None]
    source = mark("rules", "{what} {value} mA is above {other} {limit} mA")
    return tuple(
        (
            low,
            high,
            tell(
                "rules",
                source,
                what=SETTINGS[low][0],
                value=plain(value),
                other=SETTINGS[high][0],
                limit=plain(limit),
            ),
        )
        for (low, value), (high, limit) in pairwise(known)
        if value > limit
    )


def stepped(limits: Range, value: Fraction, steps: int) -> Fraction:
    """The value that a control reaches from another: whole steps of the range's own, within its limits.

    A value between two steps goes to the next of them first; a range without a step stays where it is.
    """
    if limits.step is None:
        return value
    at = (value - limits.low) / limits.step
    whole = (floor(at) if steps > 0 else ceil(at)) + steps
    return min(max(limits.low + whole * limits.step, limits.low), limits.high)


_MOST_PLACES = 6


def plain(value: Fraction, places: int = 3) -> str:
    """A figure without trailing zeros, rounded for display."""
    text = f"{rounded(value, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def tenths(value: Fraction, *limits: Fraction) -> str:
    """A percentage as it is printed: one decimal, ``85.0``; compared is the exact one (K7).

    Where rounding would reach a limit that the exact value does not, it has the decimals that tell: ``49.96``.
    """
    places = 1
    while places < _MOST_PLACES and any(rounded(value, places) >= limit > value for limit in limits):
        places += 1
    return f"{rounded(value, places):f}"
