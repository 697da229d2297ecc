"""Device lists: ranges with their marks, a practice's own before the generic ones, errors that say where."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.app.device_list import DevicesUnusable, devices_of, parsed, shipped_devices
from procroom.domain.devices import Range, beyond, out_of_order, stepped

OWN = """
format = "procroom-devices"
version = 1
[[stimulator]]
id = "GENERIC_TONIC"
name = "Ours"
waveforms = ["TONIC"]
amplitude = { low = "0", high = "10", step = "0.5", unit = "mA", mark = "CFG" }
pulse_width = { low = "50", high = "500", unit = "us", mark = "CFG" }
rate = { low = "10", high = "100", unit = "Hz", mark = "CFG" }
impedance = { low = "200", high = "2000", unit = "Ohm", mark = "CFG" }
"""


def test_every_shipped_figure_says_where_it_comes_from():
    """No range without a mark and a source."""
    devices = shipped_devices()
    assert {"TONIC", "BURST", "KHZ_10"} <= {each for one in devices.stimulators for each in one.waveforms}
    for one in devices.stimulators:
        for limits in (one.amplitude, one.pulse_width, one.rate, one.impedance):
            assert limits.mark
            assert limits.source
    assert {each.contacts for each in devices.leads} == {4, 8, 16}
    assert all(each.mark for each in (*devices.leads, *devices.hints))


def test_a_practice_adds_its_own(tmp_path):
    """A profile of the same id takes the place of the generic one; the others stay."""
    (tmp_path / "own.toml").write_text(OWN, "utf-8")
    devices = devices_of([tmp_path / "own.toml"])
    own = devices.stimulator("GENERIC_TONIC")
    assert (own.name, own.origin) == ("Ours", "own.toml")
    assert devices.stimulator("GENERIC_10KHZ")
    said = beyond(own, {"amplitude": Fraction("10.5"), "pulse_width": Fraction(300), "rate": None}, "BURST")
    assert [*map(str, said)] == [
        "amplitude 10.5 mA is outside 0 to 10 mA of Ours",
        "the waveform is not one of Ours",
    ]
    off_step = beyond(own, {"amplitude": Fraction("4.2")})
    assert [*map(str, off_step)] == ["amplitude 4.2 mA is no step of 0.5 mA of Ours"]
    assert beyond(own, {}) == ()


def test_a_waveform_of_one_rate_and_a_burst_are_data():
    """10 kHz runs at 10 000 Hz only; a burst says its spikes; another rate is told with its profile."""
    devices = shipped_devices()
    fast = devices.stimulator("GENERIC_10KHZ")
    assert fast.rate_of("KHZ_10") == 10000
    assert fast.rate_of("TONIC") is None
    said = beyond(fast, {"rate": Fraction(50)}, "KHZ_10")
    assert [*map(str, said)] == [
        f"rate 50 Hz is not 10000 Hz, at which this waveform of {fast.name} runs",
    ]
    burst = devices.stimulator("GENERIC_BURST").burst
    assert (burst.spikes, burst.intra_hz, burst.inter_hz, burst.width_us) == (5, 500, 40, 1000)
    assert fast.burst is None


@given(
    low=st.integers(0, 50),
    step=st.integers(1, 20),
    count=st.integers(1, 60),
    value=st.fractions(-100, 2000, max_denominator=20),
    steps=st.sampled_from([-1, 1]),
)
def test_a_step_stays_on_the_control(low, step, count, value, steps):
    """Whatever stood there, a step ends at a value the control has; within the limits it goes the way asked for."""
    tenth = Fraction(1, 10)
    limits = Range(low * tenth, (low + step * count) * tenth, "mA", "CFG", step * tenth)
    there = stepped(limits, value, steps)
    assert limits.takes(there)
    assert limits.on_step(there)
    if limits.takes(value):
        assert (there - value) * steps >= 0
        assert abs(there - value) <= step * tenth


def test_thresholds_rise():
    """Perception, use and discomfort are compared as far as they are recorded."""
    settings = {"perception": Fraction("4.5"), "amplitude": Fraction("4.2"), "discomfort": Fraction(4)}
    assert [(low, high) for low, high, _ in out_of_order(settings)] == [
        ("perception", "amplitude"),
        ("amplitude", "discomfort"),
    ]
    said = out_of_order({**settings, "amplitude": None})
    assert str(said[0][2]) == "perception threshold 4.5 mA is above discomfort threshold 4 mA"
    assert out_of_order({"amplitude": Fraction(4)}) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x", "not TOML"),
        ("a = 1", "not a device list"),
        (OWN.replace('high = "10"', 'high = "ten"'), "amplitude.high"),
        (OWN.replace('name = "Ours"', ""), "name"),
        (OWN.replace('low = "10", high = "100"', 'low = "100", high = "10"'), "rate"),
    ],
)
def test_a_list_that_is_wrong_says_where(text, said):
    """Nothing of it is used."""
    with pytest.raises(DevicesUnusable, match=said):
        parsed(text, "own.toml")
