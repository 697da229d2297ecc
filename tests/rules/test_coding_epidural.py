"""Codes of interlaminar, caudal and transforaminal injections (clinical.md F3)."""

import pytest
from coding_kit import (
    FLUOROSCOPY,
    LEFT,
    MEDICARE,
    RIGHT,
    coded,
    coded_scenario,
    diagnoses,
    flags,
    lacking,
    needles,
    numbers,
    short,
)

GUIDED = ("FLUOROSCOPY", "CT", "FLUOROSCOPY_ULTRASOUND")


@pytest.mark.parametrize(
    ("level", "modality", "expected"),
    [
        ("C7-T1", "FLUOROSCOPY", "62321 x1"),
        ("C7-T1", "ULTRASOUND", "62320 x1"),
        ("T5-6", "CT", "62321 x1"),
        ("T12-L1", "FLUOROSCOPY", "62321 x1"),
        ("L1-2", "FLUOROSCOPY", "62323 x1"),
        ("L4-5", "FLUOROSCOPY_ULTRASOUND", "62323 x1"),
        ("L4-5", "ULTRASOUND", "62322 x1"),
    ],
)
@pytest.mark.parametrize("side", [RIGHT, LEFT, "MIDLINE"])
def test_interlaminar_by_region_and_imaging(level, modality, expected, side):
    """Fluoroscopy or CT makes it the code with imaging; the side of entry is never in the code."""
    assert short(coded("ilesi", needles((level, side)) | {"imaging.modality": modality})) == [expected]


@pytest.mark.parametrize(("modality", "expected"), [("FLUOROSCOPY", "62323 x1"), ("ULTRASOUND", "62322 x1")])
def test_caudal_is_of_the_lumbar_family(modality, expected):
    """The hiatus counts as low back, with or without contrast."""
    facts = needles(("S4-5", "MIDLINE")) | {"imaging.modality": modality}
    assert short(coded("caudal-esi", facts)) == [expected]


def test_a_second_interspace_of_the_region_adds_nothing():
    """One unit a region and session; a second region is a code of its own, flagged."""
    codes = coded("ilesi", needles(("L3-4", RIGHT), ("L4-5", RIGHT)) | FLUOROSCOPY)
    assert short(codes) == ["62323 x1"]
    assert "adds no unit" in flags(codes)
    codes = coded("ilesi", needles(("C7-T1", RIGHT), ("L4-5", RIGHT)) | FLUOROSCOPY)
    assert short(codes) == ["62321 x1", "62323 x1"]
    assert "-59 or XS" in flags(codes)


def test_a_catheter_is_asked_about_and_adhesiolysis_is_not_guessed():
    """62326 and 62327 are named beside the code; adhesiolysis has no number in the table."""
    hiatus = needles(("S4-5", "MIDLINE")) | FLUOROSCOPY
    with_catheter = coded("caudal-esi", hiatus | {"performed.targets[t1].catheter": True})
    assert short(with_catheter) == ["62323 x1"]
    assert "62327" in flags(with_catheter)
    assert with_catheter[0].confidence == "check"
    assert short(coded("caudal-esi", hiatus | {"performed.targets[t1].adhesiolysis": True})) == []


@pytest.mark.parametrize(
    ("aims", "expected"),
    [
        ([("L5-S1", RIGHT)], ["64483-RT x1"]),
        ([("L5-S1", LEFT)], ["64483-LT x1"]),
        ([("S1", LEFT)], ["64483-LT x1"]),
        ([("L4-5", LEFT), ("L5-S1", LEFT)], ["64483-LT x1", "64484-LT x1"]),
        ([("L3-4", LEFT), ("L4-5", LEFT), ("L5-S1", LEFT)], ["64483-LT x1", "64484-LT x2"]),
        ([("L4-5", LEFT), ("L4-5", RIGHT)], ["64483-50 x1"]),
        ([("L4-5", LEFT), ("L5-S1", LEFT), ("L5-S1", RIGHT)], ["64483-50 x1", "64484-LT x1"]),
        ([("C5-6", LEFT)], ["64479-LT x1"]),
        ([("C5-6", LEFT), ("C6-7", LEFT)], ["64479-LT x1", "64480-LT x1"]),
        ([("T12-L1", RIGHT)], ["64479-RT x1"]),
        ([("T12-L1", RIGHT), ("L1-2", RIGHT)], ["64479-RT x1", "64483-RT x1"]),
    ],
)
@pytest.mark.parametrize("modality", GUIDED)
def test_transforaminal_by_region_level_and_side(aims, expected, modality):
    """First and further levels, both sides of a level as one with -50, T12-L1 with the thoracic family."""
    assert short(coded("tfesi", needles(*aims) | {"imaging.modality": modality})) == expected


def test_levels_on_opposite_sides_are_for_the_coder():
    """The add-on on the other side is suggested, and said to be disputed."""
    codes = coded("tfesi", needles(("L4-5", RIGHT), ("L5-S1", LEFT)) | FLUOROSCOPY)
    assert short(codes) == ["64483-RT x1", "64484-LT x1"]
    assert {each.confidence for each in codes} == {"check"}
    assert "opposite sides" in flags(codes)


def test_transforaminal_without_x_rays_has_no_code():
    """The codes include fluoroscopy or CT; the table has none for ultrasound."""
    assert short(coded("tfesi", needles(("C5-6", LEFT)) | {"imaging.modality": "ULTRASOUND"})) == []


@pytest.mark.parametrize("payer", ["Medicare", "medicare", " Original Medicare "])
def test_a_selective_block_carries_kx_for_medicare(payer):
    """KX after the side; another payer gets a flag instead."""
    facts = needles(("L5-S1", RIGHT)) | FLUOROSCOPY | {"planned.intent": "DIAGNOSTIC_SNRB"}
    assert short(coded("tfesi", facts | {"header.payer": payer})) == ["64483-RT-KX x1"]
    codes = coded("tfesi", facts | {"header.payer": "DEMO Insurance"})
    assert short(codes) == ["64483-RT x1"]
    assert "KX where the payer follows Medicare" in flags(codes)


def test_surgery_centres_want_two_lines():
    """-50 stands, with a flag, in an ambulatory surgery centre only."""
    facts = needles(("L4-5", RIGHT), ("L4-5", LEFT)) | FLUOROSCOPY
    assert "two lines" in flags(coded("tfesi", facts | {"header.place_of_service": "24"}))
    assert "two lines" not in flags(coded("tfesi", facts | {"header.place_of_service": "22"}))


@pytest.mark.parametrize(
    ("place", "said", "unsaid"),
    [
        ("11", "-53 on the professional claim", "-73"),
        ("22", "-73 before or -74 after", "not recorded"),
        ("24", "-73 before or -74 after", "not recorded"),
        (None, "place of service not recorded", "professional claim;"),
    ],
)
def test_a_discontinued_target(place, said, unsaid):
    """-53 after the side; what a facility's claim carries is a flag."""
    where = {"header.place_of_service": place} if place else {}
    codes = coded("tfesi", needles(("C5-6", LEFT, "ABANDONED")) | FLUOROSCOPY | where)
    assert short(codes) == ["64479-LT-53 x1"]
    assert codes[0].confidence == "check"
    assert said in flags(codes)
    assert unsaid not in flags(codes)


def test_what_was_completed_comes_before_what_was_discontinued():
    """The completed level is the first one; another side of one level keeps the level's code."""
    codes = coded("tfesi", needles(("L4-5", LEFT, "ABANDONED"), ("L5-S1", LEFT)) | FLUOROSCOPY)
    assert short(codes) == ["64483-LT x1", "64484-LT-53 x1"]
    codes = coded("tfesi", needles(("L4-5", LEFT, "ABANDONED"), ("L4-5", RIGHT)) | FLUOROSCOPY)
    assert short(codes) == ["64483-RT x1", "64483-LT-53 x1"]


def test_a_repositioned_needle_counts_once():
    """K14: positions belong to one target; the last one decides."""
    facts = needles(("L5-S1", RIGHT, "REPOSITIONED")) | FLUOROSCOPY
    assert short(coded("tfesi", facts)) == []
    again = {
        "performed.targets[t1].positions[p2].injected": True,
        "performed.targets[t1].positions[p2].tip_status": "ACCEPTED_WITH_LIMITATION",
    }
    assert short(coded("tfesi", facts | again)) == ["64483-RT x1"]
    withdrawn = {"performed.targets[t1].positions[p2].tip_status": "ABANDONED"}
    assert short(coded("tfesi", facts | withdrawn)) == ["64483-RT-53 x1"]


@pytest.mark.parametrize(
    ("without", "field"),
    [
        ("imaging.modality", "Guidance"),
        ("performed.targets[t1].target", "Target"),
        ("performed.targets[t1].positions[p1].tip_status", "Position"),
        ("performed.targets[t1].positions[p1].injected", "Injectate given here"),
    ],
)
def test_nothing_is_guessed_from_missing_facts(without, field):
    """No imaging, target, fate of the needle or injection: no code, and the field is named (F3: DOC)."""
    facts = needles(("L5-S1", RIGHT)) | FLUOROSCOPY
    del facts[without]
    assert short(coded("tfesi", facts)) == []
    assert any(field in label for label in lacking("tfesi", facts)), lacking("tfesi", facts)


def test_diagnoses_are_linked_in_their_order_without_status_codes():
    """What is treated is linked; what only describes the patient is coded beside it."""
    facts = needles(("L5-S1", RIGHT)) | FLUOROSCOPY | diagnoses("M51.17", "Z79.01", "M54.17", "M51.17")
    codes = coded("tfesi", facts)
    assert codes[0].diagnoses == ("M51.17", "M54.17")
    assert numbers(codes, "ICD-10-CM") == ["M51.17", "Z79.01", "M54.17"]


def test_post_procedure_diagnoses_count_where_they_differ():
    """A0 §4: the diagnosis after the procedure stands for the one before, when it was said to differ."""
    facts = needles(("L5-S1", RIGHT)) | FLUOROSCOPY | diagnoses("M51.17")
    after = {"post_diagnosis.same": "DIFFERENT", "post_diagnosis.post[d1].diagnosis": {"code": "M54.17"}}
    assert coded("tfesi", facts | after)[0].diagnoses == ("M54.17",)


def test_reasons_inputs_and_labels_are_our_own():
    """K9: each suggestion says why, from which facts, and asks for review."""
    first = coded_scenario("gs1")[0]
    assert "right L5-S1 foramen (L5 nerve)" in first.reason
    assert {"performed.targets[t1].target", "imaging.modality"} <= {each.path for each in first.inputs}
    assert first.label == "transforaminal injection, low back, first level"
    assert first.flags[0] == "for coder review"
    assert "contrast 1.5 mL: Q9966" in flags([first])


@pytest.mark.parametrize(
    ("procedure", "level"), [("ilesi", "L4-5"), ("tfesi", "L4-5"), ("facet-injection", "L4-5")]
)
def test_included_imaging_is_never_suggested(procedure, level):
    """77003 and 76942 stand in the table only so that a coder can read why not."""
    for modality in (*GUIDED, "ULTRASOUND"):
        facts = needles((level, RIGHT)) | MEDICARE | {"imaging.modality": modality}
        assert not {"77003", "76942"} & set(numbers(coded(procedure, facts), "CPT"))


def test_a_second_needle_completes_what_the_first_did_not():
    """Two targets at one level and side, one abandoned: the level is completed, nothing is discontinued."""
    for order in (("ABANDONED", "ACCEPTED"), ("ACCEPTED", "ABANDONED")):
        facts = needles(*(("L4-5", RIGHT, status) for status in order)) | FLUOROSCOPY
        assert short(coded("tfesi", facts)) == ["64483-RT x1"]
