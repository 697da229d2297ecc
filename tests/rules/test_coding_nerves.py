"""Codes of facet joints, their nerves, radiofrequency and the sacroiliac joint: joints, never nerves (clinical.md F3)."""

import pytest
from coding_kit import (
    BILATERAL,
    FLUOROSCOPY,
    LEFT,
    MEDICARE,
    RIGHT,
    coded,
    flags,
    lacking,
    needles,
    planned,
    short,
)

SIJ = ("L5DR", "S1LB", "S2LB", "S3LB")


def nerves(side, *names, status="ACCEPTED"):
    return [(name, side, status) for name in names]


def block(plan, *aims, **more):
    """A medial branch block under fluoroscopy for Medicare."""
    return planned(*plan) | needles(*aims) | FLUOROSCOPY | MEDICARE | more


def lesions(facts, mode="THERMAL", temperature="80 Cel"):
    """The same needles with a lesion where they stayed."""
    found = dict(facts)
    for path, value in facts.items():
        if path.endswith(".lesion_given") and value:
            position = path.removesuffix(".lesion_given")
            found[f"{position}.lesions[l1].mode"] = mode
            found[f"{position}.lesions[l1].set_temperature"] = temperature
    return found


def rfa(plan, *aims, mode="THERMAL", temperature="80 Cel"):
    """Facet radiofrequency under fluoroscopy."""
    facts = planned(*plan) | needles(*aims, given="lesion_given") | FLUOROSCOPY
    return lesions(facts, mode, temperature)


@pytest.mark.parametrize(
    ("aims", "expected"),
    [
        ([("L4-5", RIGHT)], ["64493-RT x1"]),
        ([("L4-5", RIGHT), ("L5-S1", RIGHT)], ["64493-RT x1", "64494-RT x1"]),
        (
            [("L3-4", LEFT), ("L4-5", LEFT), ("L5-S1", LEFT)],
            ["64493-LT x1", "64494-LT x1", "64495-LT x1"],
        ),
        (
            [("L2-3", LEFT), ("L3-4", LEFT), ("L4-5", LEFT), ("L5-S1", LEFT)],
            ["64493-LT x1", "64494-LT x1", "64495-LT x1"],
        ),
        ([("C5-6", LEFT), ("C5-6", RIGHT)], ["64490-50 x1"]),
        ([("T12-L1", LEFT), ("L1-2", LEFT)], ["64490-LT x1", "64493-LT x1"]),
    ],
)
def test_facet_joints_count_once_a_level(aims, expected):
    """First, second, third and beyond (once); T12-L1 with the thoracic family."""
    assert short(coded("facet-injection", needles(*aims) | FLUOROSCOPY)) == expected


@pytest.mark.parametrize(
    ("plan", "done", "expected"),
    [
        ([("L4-5", LEFT)], nerves(LEFT, "L3", "L4"), ["64493-LT-KX x1"]),
        (
            [("L4-5", BILATERAL), ("L5-S1", BILATERAL)],
            nerves(RIGHT, "L3", "L4", "L5DR") + nerves(LEFT, "L3", "L4", "L5DR"),
            ["64493-50-KX x1", "64494-50-KX x1"],
        ),
        ([("C2-3", RIGHT)], nerves(RIGHT, "TON"), ["64490-RT-KX x1"]),
        ([("C2-3", RIGHT), ("C3-4", RIGHT)], nerves(RIGHT, "TON", "C3", "C4"), ["64490-RT-KX x1", "64491-RT-KX x1"]),
        ([("C5-6", RIGHT)], nerves(RIGHT, "C5", "C6"), ["64490-RT-KX x1"]),
        ([("T12-L1", LEFT)], nerves(LEFT, "T11", "T12"), ["64490-LT-KX x1"]),
        # Two joints apart need four nerves, among which a third joint hides that nobody planned.
        ([("L3-4", LEFT), ("L5-S1", LEFT)], nerves(LEFT, "L2", "L3", "L4", "L5DR"), ["64493-LT-KX x1", "64494-LT-KX x1"]),
    ],
)  # fmt: skip
def test_blocks_count_joints_all_of_whose_nerves_were_done(plan, done, expected):
    """Three nerves are two joints; the plan says which joints the nerves are for."""
    facts = block(plan, *done) | {"block.purpose": "DIAGNOSTIC_1"}
    assert short(coded("medial-branch-block", facts)) == expected


@pytest.mark.parametrize(
    ("purpose", "payer", "modifiers", "flag"),
    [
        ("DIAGNOSTIC_2", "Medicare", "-KX", ""),
        ("PROGNOSTIC", "Medicare", "", ""),
        ("THERAPEUTIC", "Medicare", "", ""),
        ("DIAGNOSTIC_1", "DEMO Insurance", "", "KX where the payer follows Medicare"),
        (None, "Medicare", "", "purpose of the block not recorded"),
    ],
)
def test_kx_marks_the_first_two_diagnostic_blocks(purpose, payer, modifiers, flag):
    """Only diagnostic ones, only for Medicare; what is not recorded is asked."""
    facts = block([("L4-5", LEFT)], *nerves(LEFT, "L3", "L4")) | {"header.payer": payer}
    codes = coded("medial-branch-block", facts | ({"block.purpose": purpose} if purpose else {}))
    assert short(codes) == [f"64493-LT{modifiers} x1"]
    assert flag in flags(codes)


def test_a_joint_with_a_nerve_too_few_does_not_count():
    """The other joint is coded and the missing nerve named; without any whole joint there is no code."""
    plan = [("L4-5", LEFT), ("L5-S1", LEFT)]
    codes = coded("medial-branch-block", block(plan, *nerves(LEFT, "L3", "L4")))
    assert short(codes) == ["64493-LT x1"]
    assert "left L5-S1 facet joint: L5 dorsal ramus" in flags(codes)
    alone = block([("L4-5", LEFT)], *nerves(LEFT, "L4"))
    assert short(coded("medial-branch-block", alone)) == []
    assert "left L4-5 facet joint: L3 medial branch" in lacking("medial-branch-block", alone)


def test_an_abandoned_nerve_discontinues_its_joints():
    """L5 dorsal ramus abandoned: L4-5 is whole, L5-S1 is discontinued."""
    plan = [("L4-5", LEFT), ("L5-S1", LEFT)]
    aims = nerves(LEFT, "L3", "L4") + nerves(LEFT, "L5DR", status="ABANDONED")
    assert short(coded("medial-branch-block", block(plan, *aims))) == ["64493-LT x1", "64494-LT-53 x1"]


def test_nerves_beyond_the_plan_are_counted_and_flagged():
    """What was performed counts; that it was not planned is for the coder to see."""
    codes = coded("medial-branch-block", block([("L4-5", RIGHT)], *nerves(LEFT, "L3", "L4")))
    assert short(codes) == ["64493-LT x1"]
    assert codes[0].confidence == "check"
    assert "differ from those of the planned joints" in flags(codes)


def test_without_a_plan_joints_are_not_guessed_from_nerves():
    """Which joints were meant is a fact of its own."""
    facts = needles(*nerves(LEFT, "L3", "L4")) | FLUOROSCOPY
    assert short(coded("medial-branch-block", facts)) == []
    assert lacking("medial-branch-block", facts) == ["Planned targets"]


def test_ultrasound_blocks_have_no_code_in_the_table():
    """The facet codes include fluoroscopy or CT."""
    facts = block([("L4-5", LEFT)], *nerves(LEFT, "L3", "L4")) | {"imaging.modality": "ULTRASOUND"}
    assert short(coded("medial-branch-block", facts)) == []


def test_a_third_joint_is_flagged_for_medicare_only():
    """CV-10 belongs to another list; the coder sees it beside the code."""
    aims = needles(("L3-4", LEFT), ("L4-5", LEFT), ("L5-S1", LEFT)) | FLUOROSCOPY
    assert "third level" in flags(coded("facet-injection", aims | MEDICARE))
    assert "do not cover" not in flags(coded("facet-injection", aims))


@pytest.mark.parametrize(
    ("plan", "done", "expected"),
    [
        ([("L4-5", LEFT), ("L5-S1", LEFT)], nerves(LEFT, "L3", "L4", "L5DR"), ["64635-LT x1", "64636-LT x1"]),
        (
            [("L3-4", LEFT), ("L4-5", LEFT), ("L5-S1", LEFT)],
            nerves(LEFT, "L2", "L3", "L4", "L5DR"),
            ["64635-LT x1", "64636-LT x2"],
        ),
        ([("C5-6", BILATERAL)], nerves(LEFT, "C5", "C6") + nerves(RIGHT, "C5", "C6"), ["64633-50 x1"]),
        ([("T12-L1", RIGHT)], nerves(RIGHT, "T11", "T12"), ["64633-RT x1"]),
    ],
)
@pytest.mark.parametrize(("mode", "temperature"), [("THERMAL", "80 Cel"), ("BIPOLAR", "90 Cel")])
def test_thermal_radiofrequency_by_joint(plan, done, expected, mode, temperature):
    """Joints, not nerves and not lesions; 80 °C is thermal."""
    codes = coded("facet-rfa", rfa(plan, *done, mode=mode, temperature=temperature))
    assert short(codes) == expected
    assert "64999" not in flags(codes)


@pytest.mark.parametrize(
    ("mode", "temperature"), [("PULSED", "42 Cel"), ("THERMAL", "79 Cel"), ("BIPOLAR", "60 Cel")]
)
def test_what_is_not_thermal_has_the_unlisted_number(mode, temperature):
    """64999 once a session, whatever the number of nerves."""
    facts = rfa([("L4-5", LEFT)], *nerves(LEFT, "L3", "L4"), mode=mode, temperature=temperature)
    codes = coded("facet-rfa", facts)
    assert short(codes) == ["64999 x1"]
    assert codes[0].confidence == "check"


def test_cooled_radiofrequency_is_for_the_coder():
    """J1 rf.cooled_code: the thermal code is suggested and the dispute said."""
    facts = rfa([("L4-5", LEFT)], *nerves(LEFT, "L3", "L4"), mode="COOLED", temperature="60 Cel")
    codes = coded("facet-rfa", facts)
    assert short(codes) == ["64635-LT x1"]
    assert codes[0].confidence == "check"
    assert "64999" in flags(codes)


@pytest.mark.parametrize("field", ["mode", "set_temperature"])
def test_an_unknown_lesion_is_not_coded(field):
    """Without mode or temperature it is not known whether it was thermal."""
    facts = rfa([("L4-5", LEFT)], *nerves(LEFT, "L3", "L4"))
    del facts[f"performed.targets[t1].positions[p1].lesions[l1].{field}"]
    assert short(coded("facet-rfa", facts)) == []
    assert lacking("facet-rfa", facts)


def test_a_lesion_after_repositioning_counts_once():
    """GS5: motor response, repositioned, then one lesion: still two joints."""
    facts = rfa([("L4-5", LEFT)], *nerves(LEFT, "L3"), *nerves(LEFT, "L4", status="REPOSITIONED"))
    again = "performed.targets[t2].positions[p2]"
    facts |= {
        f"{again}.lesion_given": True,
        f"{again}.lesions[l1].mode": "THERMAL",
        f"{again}.lesions[l1].set_temperature": "80 Cel",
        f"{again}.tip_status": "ACCEPTED",
    }
    assert short(coded("facet-rfa", facts)) == ["64635-LT x1"]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [([RIGHT], "27096-RT x1"), ([LEFT], "27096-LT x1"), ([RIGHT, LEFT], "27096-50 x1")],
)
def test_sacroiliac_injection(sides, expected):
    """One a side with imaging; a facility's own claim has another number; none by ultrasound."""
    facts = needles(*(("SIJ", side) for side in sides)) | FLUOROSCOPY
    assert short(coded("sij-injection", facts)) == [expected]
    assert "G0260" in flags(coded("sij-injection", facts | {"header.place_of_service": "22"}))
    assert "G0260" not in flags(coded("sij-injection", facts | {"header.place_of_service": "11"}))
    assert short(coded("sij-injection", facts | {"imaging.modality": "ULTRASOUND"})) == []


def test_sacroiliac_nerve_block_once_a_side():
    """All four nerves, whatever their number of needles."""
    facts = needles(*nerves(RIGHT, *SIJ), *nerves(LEFT, *SIJ)) | FLUOROSCOPY
    assert short(coded("sacral-branch-block", facts)) == ["64451-50 x1"]
    short_of_one = needles(*nerves(RIGHT, *SIJ[:3])) | FLUOROSCOPY
    assert short(coded("sacral-branch-block", short_of_one)) == []
    assert lacking("sacral-branch-block", short_of_one) == ["right sacroiliac joint: S3 lateral branch"]


def test_sacroiliac_radiofrequency():
    """64625 a side, cooled flagged, with the ABN for Medicare; pulsed has no number of its own."""
    facts = needles(*nerves(RIGHT, *SIJ), given="lesion_given") | FLUOROSCOPY | MEDICARE
    codes = coded("sij-rfa", lesions(facts, "COOLED", "60 Cel"))
    assert short(codes) == ["64625-RT x1"]
    assert "ABN" in flags(codes)
    assert short(coded("sij-rfa", lesions(facts, "PULSED", "42 Cel"))) == ["64999 x1"]
    assert "ABN" not in flags(
        coded("sij-rfa", lesions(facts, "THERMAL") | {"header.payer": "DEMO Insurance"})
    )


@pytest.mark.parametrize("procedure", ["genicular-rfa", "vertebral-augmentation"])
def test_procedures_outside_the_table_get_no_number(procedure):
    """F3 lists none: nothing is suggested, and nothing is missing either."""
    levels = {"genicular-rfa": "SUPEROLATERAL", "vertebral-augmentation": "L1"}
    facts = needles((levels[procedure], RIGHT), given="") | FLUOROSCOPY
    assert short(coded(procedure, facts)) == []
    assert lacking(procedure, facts) == []


def test_of_several_needles_at_a_nerve_the_best_counts():
    """A nerve reached at the second needle is done."""
    aims = nerves(LEFT, "L3") + nerves(LEFT, "L4") + nerves(LEFT, "L4", status="ABANDONED")
    assert short(coded("medial-branch-block", block([("L4-5", LEFT)], *aims))) == ["64493-LT x1"]


def test_a_diagnostic_joint_injection_is_asked_for_kx():
    """Whether it is one of the first two is not recorded of joint injections."""
    facts = needles(("L4-5", RIGHT)) | FLUOROSCOPY | MEDICARE | {"planned.intent": "DIAGNOSTIC"}
    codes = coded("facet-injection", facts)
    assert short(codes) == ["64493-RT x1"]
    assert "KX if it is one of the first two" in flags(codes)


def test_thermal_and_pulsed_nerves_are_told_apart():
    """A joint with one pulsed nerve is not a thermal joint; the pulsed nerve has the unlisted number."""
    facts = rfa([("L4-5", LEFT), ("L5-S1", LEFT)], *nerves(LEFT, "L3", "L4", "L5DR"))
    facts["performed.targets[t3].positions[p1].lesions[l1].mode"] = "PULSED"
    codes = coded("facet-rfa", facts)
    assert short(codes) == ["64635-LT x1", "64999 x1"]
    assert "left L5-S1 facet joint: L5 dorsal ramus" in flags(codes)
