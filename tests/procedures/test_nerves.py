"""Branch blocks and radiofrequency: complete cases, what their positions ask, and how their notes read."""

import pytest
from scenario import changed, play, read, sentences, text_of

from procroom.domain.walk import fields, missing
from procroom.notes.compose import compose
from procroom.notes.document import SentenceState

NAMES = ["medial-branch-block", "sacral-branch-block", "facet-rfa", "sij-rfa", "genicular-rfa"]
MBB, SLB, FACET, SIJ, KNEE = (read(name) for name in NAMES)
FIRST = ("performed", "targets", 0)
POSITION = (*FIRST, "positions", 0)


def note(data):
    """The note of a case file."""
    return compose(*play(data), software="procroom")


def labels(data):
    """What is still missing, in words."""
    return [gap.label for gap in missing(*play(data))]


@pytest.mark.parametrize("name", [*NAMES, "gs3", "gs4", "gs5", "gs10"])
def test_the_case_is_complete(name):
    """Nothing required is missing, no sentence says so, and nothing is told in the words of a form."""
    data = read(name)
    assert labels(data) == []
    said = sentences(note(data))
    assert [each.text for each in said if each.state is SentenceState.MISSING] == []
    assert [each.text for each in said if each.text.endswith((": yes.", "below."))] == []


def test_joints_are_planned_and_their_nerves_are_said():
    """A5: the nerves that follow from a joint are shown with it; the bony target with the nerve."""
    assert "left C3-4 facet joint (C3 and C4 medial branches)" in text_of(note(MBB), "planned")
    said = text_of(note(MBB), "performed")
    assert "Target: left C4 medial branch; bony target aimed at: waist of the articular pillar of C4." in said


def test_a_third_occipital_nerve_has_three_points():
    """A11.2: each point is a position of its own, with what was injected there."""
    said = text_of(note(MBB), "performed")
    for point in ("just above", "at", "just below"):
        assert f"at the point {point} the C2-3 joint line" in said
    assert said.count("The needle was repositioned: to the next point.") == 2


def test_a_vascular_pattern_is_told_with_its_redirection():
    """A5, K14: uptake belongs to the position it was seen at; the next one tells what was done."""
    said = text_of(note(MBB), "performed")
    seen = "injected: venous pattern. No injectate was given at this position."
    assert said.index(seen) < said.index("The needle was repositioned: venous uptake of contrast.")
    assert "spread on the target only; no vascular pattern recorded." in said


def test_contrast_at_a_branch_is_optional_until_some_is_given():
    """A5: nothing is asked of contrast that was not given; a volume asks for agent, lot, expiry and pattern."""
    where = (*FIRST[:2], 2, "positions", 0, "contrast")
    data = changed(MBB, where, None)
    assert labels(data) == []
    data = changed(MBB, where, {"volume": "0.2 mL"})
    missed = {gap.path.rpartition(".")[2] for gap in missing(*play(data))}
    assert missed == {"pattern", "drug", "concentration", "lot", "expiry"}


def test_what_was_injected_asks_for_its_place_even_where_the_needle_moved_on():
    """K14: a repositioned needle that injected is asked for its check list; one that did not, is not."""
    data = changed(MBB, (*POSITION, "tip_ton"), None)
    assert len(labels(data)) == 2
    data = changed(changed(data, (*POSITION, "injected"), False), (*POSITION, "injectate"), None)
    assert labels(changed(data, (*POSITION, "ton_point"), None)) == []


def test_an_earlier_block_is_told_with_its_diary():
    """C1, C3: scores at their true minutes, relief of the block's own baseline, rises as rises."""
    diary = [
        {"id": "e1", "minutes": 30, "nrs": "1 points"},
        {"id": "e2", "minutes": 100, "nrs": "8 points"},
    ]
    block = {
        "id": "b1",
        "date": "2026-01-13",
        "purpose": "DIAGNOSTIC_1",
        "joints": ["C2-3"],
        "side": "LEFT",
        "baseline": "5 points",
        "diary": diary,
    }
    said = text_of(note(changed(MBB, ("blocks",), {"status": "LISTED", "history": [block]})), "blocks")
    assert (
        "Index pain after it: 1 point at 30 min (80.0 % relief, calculated), "
        "8 points at 100 min (increased by 60.0 %, calculated)." in said
    )
    del block["baseline"]
    said = text_of(note(changed(MBB, ("blocks",), {"status": "LISTED", "history": [block]})), "blocks")
    assert "Index pain after it: 1 point at 30 min, 8 points at 100 min." in said


def test_the_diary_of_this_block_comes_after_the_note():
    """C2: entries are figured against the block's baseline, keep their true time, and are no part of the note."""
    definition, state = play(MBB)
    held = {field.path: field.value for field in fields(definition, state)}
    assert held["diary.entries[e3].minutes"] == 100
    assert held["diary.entries[e3].slot"] == "60"
    assert held["diary.entries[e2].relief"] == {"value": "91.7", "unit": "%"}
    assert held["diary.entries[e5].increase"] == {"value": "16.7", "unit": "%"}
    assert "diary.entries[e5].relief" not in held
    document = compose(definition, state, software="procroom")
    assert "diary" not in {section.link_id for section in document.sections}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (FACET, "Motor test 2 Hz, 1 ms: no limb response to 2.0 V; multifidus twitch."),
        (FACET, "highest measured 81 °C; thermal monopolar, 80 °C for 90 s, impedance before 280 Ω."),
        (FACET, "After the lesion: dexamethasone 4 mg (0.4 mL)."),
        (SIJ, "Sensory test 50 Hz: threshold 0.4 V, concordant."),
        (SIJ, "thermal bipolar, 90 °C for 180 s, impedance before 300 Ω, partner cannula at 8:00, spacing 10 mm."),
        (SIJ, "a cannula (20 G, 100 mm, 10 mm active tip, straight) was advanced under fluoroscopy."),
        (KNEE, "Lesions: pulsed, 42 °C for 120 s, impedance before 310 Ω, 45 V, 2 Hz, 20 ms."),
        (KNEE, "Target: right inferomedial genicular nerve."),
        (SLB, "AP, at the clock point 9:30, on bone, at least 7 mm from the foramen;"),
    ],
)  # fmt: skip
def test_the_notes_read(data, said):
    """Sentences of the performed part, as a physician reads them."""
    assert said in text_of(note(data), "performed")


def test_a_limb_response_is_told_before_the_repositioning_it_led_to():
    """GS5, A12: the response, no lesion, then the move, in the order of time."""
    said = text_of(note(read("gs5")), "performed")
    response = said.index("left leg response at 0.8 V")
    unhurt = said.index("No lesion was made at this position.", response)
    assert unhurt < said.index("The cannula was repositioned after left leg response at 0.8 V")


def test_an_abandoned_nerve_prints_first_and_asks_for_no_lesion():
    """A12: what was given up comes before what was done; nothing is said of tests that nobody did."""
    said = text_of(note(SIJ), "performed")
    assert said.startswith("Target: left S3 lateral branch")
    assert "Target abandoned: foramen not seen behind bowel gas." in said


def test_a_lesion_asks_for_its_motor_test_wherever_it_was_made():
    """RF-01, J1: a lesion needs its motor test and local anaesthetic said, even at a position that was left."""
    where = ("performed", "targets", 3, "positions", 0)
    data = changed(changed(SIJ, (*where, "lesion_given"), True), (*where, "tip_status"), "REPOSITIONED")
    missed = {gap.path.removeprefix("performed.targets[t4].positions[p1].") for gap in missing(*play(data))}
    assert {"motor_test.done", "pre_lesion_given", "lesions", "clock_point"} <= missed
    assert "sensory_test.done" not in missed


MODES = [
    ("PULSED", {"voltage", "pulse_rate", "pulse_width"}),
    ("BIPOLAR", {"partner", "spacing"}),
    ("COOLED", set()),
]


@pytest.mark.parametrize(("mode", "asked"), MODES, ids=[mode for mode, _ in MODES])
def test_a_mode_asks_for_its_own_settings(mode, asked):
    """A6: voltage and pulses of pulsed, partner and spacing of bipolar lesions."""
    data = changed(FACET, (*POSITION, "lesions", 1, "mode"), mode)
    assert {gap.path.rpartition(".")[2] for gap in missing(*play(data))} == asked


def test_a_bipolar_lesion_needs_no_pad():
    """A6, DV-06: that no pad was used is said, not left open."""
    data = changed(SIJ, ("rf", "pad"), "NOT_USED")
    assert labels(data) == []
    assert "Grounding pad: not used (bipolar only)." in text_of(note(data), "rf")
    assert labels(changed(SIJ, ("rf", "pad"), None)) == ["Grounding pad"]


def test_two_views_of_the_case_are_enough():
    """A0 §11: one picture shows several needles; one picture alone is not enough."""
    data = {**FACET, "views": FACET["views"][:1]}
    assert labels(data) == ["Saved views"]


def test_diagnostic_blocks_are_not_asked_for_twice():
    """Where earlier blocks have a list, prior procedures are the other ones."""
    assert "Prior procedures other than diagnostic blocks: none." in text_of(note(SIJ), "indication")
    asked = {field.path: field.item.text for field in fields(*play(SIJ))}
    assert asked["indication.prior_procedures"] == "Prior procedures other than diagnostic blocks"
