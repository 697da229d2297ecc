"""Device lists: ranges with their marks, a practice's own before the generic ones, errors that say where."""

from fractions import Fraction

import pytest

from procroom.app.device_list import DevicesUnusable, devices_of, parsed, shipped_devices
from procroom.domain.devices import beyond

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
    said = beyond(own, amplitude_ma=Fraction("10.5"), width_us=Fraction(300), rate_hz=None, waveform="BURST")
    assert [*map(str, said)] == [
        "amplitude 10.5 mA is outside 0 to 10 mA",
        "the waveform is not one of this stimulator's",
    ]
    assert [*map(str, beyond(own, amplitude_ma=Fraction("4.2")))] == ["amplitude 4.2 mA is no step of 0.5 mA"]
    assert beyond(own) == ()


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
