"""Reference lesions (clinical.md C6): the figures of each row by hand, and nothing beyond them."""

from dataclasses import replace
from fractions import Fraction

import pytest
from rule_kit import base as scenario
from rule_kit import judged, packs_for

from procroom.domain.lesions import LABEL, REFERENCE, UNDRAWN, LesionBand, bands_of, undrawn_of
from procroom.rules.lesions import Settings, lesion_band

PACKS = packs_for(scenario("gs5")[2])
T1 = "performed.targets[t1]"
P1, P2, P3 = (
    "performed.targets[t1].positions[p1]",
    "performed.targets[t2].positions[p2]",
    "performed.targets[t3].positions[p1]",
)
L1 = f"{P1}.lesions[l1]"
#: GS5: 18 G, 10 mm tip, 80 °C, 90 s: 7-8 mm wide, the tip and 1-5 mm long.
GS5 = LesionBand(10, 7, 8, 11, 15)
PLAIN = Settings(
    "THERMAL", "18", "10", "CURVED", Fraction(80), Fraction(90), words=("18 G", "thermal monopolar")
)


def thermal(gauge, tip="10", seconds=90):
    """A monopolar lesion at 80 °C."""
    return replace(PLAIN, gauge=gauge, tip=tip, seconds=Fraction(seconds))


@pytest.mark.parametrize(
    ("settings", "band"),
    [
        (thermal("22", "5"), LesionBand(5, 5, 6, 6, 10)),
        (thermal("22", "10"), LesionBand(10, 5, 6, 11, 15)),
        (thermal("20"), LesionBand(10, 6, 6, 11, 15)),
        (thermal("18"), LesionBand(10, 7, 8, 11, 15)),
        (thermal("18", seconds=120), LesionBand(10, 7, 8, 11, 15)),
        (thermal("16", seconds=100), LesionBand(10, 8, 10, 11, 15)),
        (
            replace(PLAIN, mode="COOLED", gauge="17", tip="4", celsius=Fraction(60), seconds=Fraction(150)),
            LesionBand(4, 8, 12, 8, 12),
        ),
        (
            replace(PLAIN, mode="COOLED", gauge="17", tip="5.5", celsius=Fraction(60), seconds=Fraction(150)),
            LesionBand(5.5, 8, 12, 8, 12),
        ),
    ],
)
def test_the_rows_of_the_table(settings, band):
    """Width as the row says; length the tip and 1 to 5 mm, of a cooled one as its width."""
    assert lesion_band(settings, PACKS) == band


@pytest.mark.parametrize(
    "settings",
    [
        thermal("17"),
        thermal("20", "5"),
        thermal("20", seconds=120),
        thermal("18", seconds=89),
        thermal("18", seconds=121),
        replace(PLAIN, celsius=Fraction(85)),
        replace(PLAIN, celsius=Fraction(90), seconds=Fraction(120)),
        replace(PLAIN, shape="TINED"),
        replace(PLAIN, shape="PROTRUSION"),
        replace(PLAIN, mode="COOLED"),
    ],
)
def test_nothing_is_interpolated(settings):
    """Settings between or beside the rows have no reference, and it says which settings."""
    reason = lesion_band(settings, PACKS)
    assert isinstance(reason, str)
    assert reason.startswith("No bench reference for thermal monopolar")
    assert reason.endswith("lesion not drawn")


def test_pulsed_and_bipolar_are_not_drawn():
    """A pulsed one makes no heat lesion; of a bipolar one it is not known where the partner lies."""
    assert "no heat lesion" in lesion_band(replace(PLAIN, mode="PULSED"), PACKS)
    assert lesion_band(replace(PLAIN, mode="BIPOLAR"), PACKS).startswith("Bipolar: not drawn")


@pytest.mark.parametrize(
    ("lost", "name"),
    [
        ({"mode": ""}, "Mode"),
        ({"gauge": ""}, "Gauge"),
        ({"tip": ""}, "Active tip"),
        ({"shape": ""}, "Tip shape"),
        ({"celsius": None}, "Set temperature"),
        ({"seconds": None}, "Time"),
    ],
)
def test_what_is_not_recorded_is_named(lost, name):
    """No setting is assumed (K1)."""
    assert lesion_band(replace(PLAIN, **lost), PACKS) == f"Lesion not drawn, not recorded: {name}"


def test_how_far_it_reaches():
    """Half of what it is longer than the tip lies beyond it."""
    assert GS5.reach == (0.5, 2.5)
    assert GS5.words == "7 to 8 mm wide, 11 to 15 mm long"


# --- of a case -----------------------------------------------------------------------------------------------


def lesions(name, edits=None):
    """The figures about lesions of an edited scenario."""
    found = judged(name, edits or {}).figures
    return [each for each in found if each.id in {REFERENCE, UNDRAWN}]


def test_gs5_three_nerves_in_one_figure():
    """One sentence for the same settings, with label, inputs, marks and pack; a band at each final position."""
    (figure,) = lesions("gs5")
    assert figure.text.startswith(f"{LABEL}: left L3 medial branch; left L4 medial branch, position 2; ")
    assert figure.text.endswith("about 7 to 8 mm wide, 11 to 15 mm long (calculated).")
    assert figure.source == ("C6", "R", "C:S42")
    assert figure.pack.id == "clinical-safety"
    assert figure.section == 0
    assert {each.path for each in figure.inputs} >= {f"{T1}.cannula.gauge", f"{L1}.time", f"{L1}.mode"}
    assert bands_of([figure]) == {P1: (GS5,), P2: (GS5,), P3: (GS5,)}
    assert undrawn_of([figure]) == {}


def test_two_lesions_at_one_position():
    """The same twice is one band; another setting is another one; minutes are seconds."""
    again = {f"{P1}.lesions[l2].{name}": value for name, value in (("mode", "THERMAL"), ("time", "2 min"))}
    again |= {f"{P1}.lesions[l2].set_temperature": "80 Cel"}
    assert bands_of(lesions("gs5", again))[P1] == (GS5,)
    cooler = {**again, f"{P1}.lesions[l2].set_temperature": "70 Cel"}
    found = lesions("gs5", cooler)
    assert bands_of(found)[P1] == (GS5,)
    (reason,) = undrawn_of(found)[P1]
    assert "70 °C for 120 s" in reason


def test_no_band_where_no_lesion_was_made():
    """A position whose lesion is not made, or not said to be, has none, whatever was typed before."""
    assert P1 not in bands_of(lesions("gs5", {f"{P1}.lesion_given": False}))
    assert P1 not in bands_of(lesions("gs5", {f"{P1}.lesion_given": None}))
    assert lesions("gs1") == []


def test_a_bipolar_pair_has_its_size_in_words():
    """The brick of C6, and no band for a single cannula; another spacing has no reference."""
    pair = {
        f"{L1}.mode": "BIPOLAR",
        f"{L1}.set_temperature": "90 Cel",
        f"{L1}.time": "180 s",
        f"{L1}.partner": "the L4 cannula",
        f"{L1}.spacing": "10 mm",
    }
    found = lesions("gs5", pair)
    sizes = [each for each in found if each.id == REFERENCE and "bipolar" in each.text]
    assert "11 to 12 × 21 to 22 × 14 to 15 mm" in sizes[0].text
    assert P1 not in bands_of(found)
    assert undrawn_of(found)[P1] == ("Bipolar: not drawn, where the partner lies is not recorded",)
    wider = lesions("gs5", {**pair, f"{L1}.spacing": "12 mm"})
    assert not any(each.id == REFERENCE and "bipolar" in each.text for each in wider)
