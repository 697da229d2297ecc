"""The fields of clinical.md A5, A6 and C2 and the check lists of A11.5 for nerves, each with its requirement."""

import pytest
from scenario import changed, play, read

from procroom.domain.anatomy import BONY_TARGET, FACET_NERVES, SACROILIAC_NERVES, SACROILIAC_OPTIONAL
from procroom.domain.calculations import CALCULATIONS
from procroom.domain.definition import Group, Kind
from procroom.domain.walk import title_of
from procroom.procedures import registry, tips_nerves

MBB, SLB, FACET, SIJ, KNEE = (
    ("medial-branch-block",), ("sacral-branch-block",), ("facet-rfa",), ("sij-rfa",), ("genicular-rfa",),
)  # fmt: skip
BLOCKS, SPINAL = (*MBB, *SLB), (*FACET, *SIJ)
RF = (*SPINAL, *KNEE)
TARGET, POSITION = "performed.targets", "performed.targets.positions"
MOTOR, SENSORY, LESION = f"{POSITION}.motor_test", f"{POSITION}.sensory_test", f"{POSITION}.lesions"

#: As in ``test_clinical_table``.
TABLE = [
    (BLOCKS, "A5", "purpose", "block.purpose", "Y"),
    (BLOCKS, "A5", "joints tested", "planned.targets.target", "Y"),
    (BLOCKS, "A5", "nerves blocked", f"{TARGET}.target", "Y"),
    (BLOCKS, "A5", "bony target", f"{TARGET}.bony_target", "A"),
    (BLOCKS, "A5", "LA drug", f"{POSITION}.injectate.drug", "Y"),
    (BLOCKS, "A5", "LA concentration", f"{POSITION}.injectate.concentration", "Y"),
    (BLOCKS, "A5", "volume per nerve", f"{POSITION}.injectate.volume", "Y"),
    (BLOCKS, "A5", "steroid", "block.steroid", "Y"),
    (BLOCKS, "A5", "sedation", "anaesthesia.level", "Y"),
    (BLOCKS, "A5", "contrast volume", f"{POSITION}.contrast.volume", "C"),
    (BLOCKS, "A5", "vascular uptake", f"{POSITION}.contrast.pattern", "C"),
    (BLOCKS, "A5", "redirected", f"{POSITION}.tip_status", "Y"),
    (BLOCKS, "A5", "baseline index pain", "block.baseline", "Y"),
    (BLOCKS, "A5", "provoking manoeuvre", "block.manoeuvre", "Y"),
    (BLOCKS, "A5", "diary issued", "block.diary_issued", "Y"),
    (BLOCKS, "A5", "diary intervals", "block.diary_times", "Y"),
    (BLOCKS, "A5", "diary return", "block.diary_return", "Y"),
    (BLOCKS, "A0 §12", "aspiration", f"{POSITION}.aspiration", "C"),
    (BLOCKS, "C2", "minutes", "diary.entries.minutes", "Y"),
    (BLOCKS, "C2", "score", "diary.entries.nrs", "Y"),
    (BLOCKS, "C2", "true time", "diary.entries.at", "O"),
    (BLOCKS, "C2", "asked for", "diary.entries.slot", "O"),
    (BLOCKS, "C2", "movement", "diary.entries.movement", "O"),
    (BLOCKS, "C2", "rescue", "diary.entries.rescue", "O"),
    (BLOCKS, "C1", "activity", "diary.entries.activity", "O"),
    (BLOCKS, "C1", "source", "diary.entries.source", "O"),
    (BLOCKS, "C3", "relief", "diary.entries.relief", "A"),
    (BLOCKS, "C3", "movement_ok", "diary.movement_ok", "O"),
    ((*BLOCKS, *RF), "A6", "prior blocks", "blocks.status", "Y"),
    ((*BLOCKS, *RF), "C1", "prior blocks listed", "blocks.history", "G"),
    ((*BLOCKS, *RF), "C1", "date of block", "blocks.history.date", "Y"),
    ((*BLOCKS, *SPINAL), "C1", "joints of block", "blocks.history.joints", "Y"),
    ((*BLOCKS, *SPINAL), "C1", "nerves of block", "blocks.history.nerves", "O"),
    (KNEE, "C1", "nerves of block", "blocks.history.nerves", "Y"),
    ((*BLOCKS, *RF), "C1", "relief of block", "blocks.history.relief", "O"),
    ((*BLOCKS, *RF), "C3", "relief by diary", "blocks.history.diary.relief", "A"),
    ((*BLOCKS, *RF), "A0 §11", "two views", "imaging.views", "Y"),
    (RF, "A6", "nerve, side", f"{TARGET}.target", "Y"),
    (SPINAL, "A6", "bony target", f"{TARGET}.bony_target", "A"),
    (RF, "A6", "cannula gauge", f"{TARGET}.cannula.gauge", "Y"),
    (RF, "A6", "cannula length", f"{TARGET}.cannula.length", "Y"),
    (RF, "A6", "active tip", f"{TARGET}.cannula.active_tip", "Y"),
    (RF, "A6", "tip shape", f"{TARGET}.cannula.tip_shape", "Y"),
    (RF, "A6", "approach angle", f"{TARGET}.approach_angle", "O"),
    (RF, "A6", "orientation", f"{TARGET}.orientation", "O"),
    (RF, "A6", "electrode intact", f"{TARGET}.electrode_intact", "Y"),
    (RF, "A6; J1", "sensory test", f"{SENSORY}.done", "O"),
    (RF, "A6", "sensory Hz", f"{SENSORY}.frequency", "Y"),
    (RF, "A6", "sensory ms", f"{SENSORY}.width", "O"),
    (RF, "A6", "sensory V", f"{SENSORY}.threshold", "Y"),
    (RF, "A6", "sensory site", f"{SENSORY}.site", "O"),
    (RF, "A6", "concordant", f"{SENSORY}.concordant", "Y"),
    (RF, "A6; J1", "motor test", f"{MOTOR}.done", "C"),
    (RF, "A6", "motor Hz", f"{MOTOR}.frequency", "Y"),
    (RF, "A6", "none to V", f"{MOTOR}.none_to", "Y"),
    (RF, "A6", "limb response", f"{MOTOR}.limb_response", "Y"),
    (RF, "A6", "limb response at V", f"{MOTOR}.response_at", "Y"),
    (RF, "A6", "limb response where", f"{MOTOR}.response_where", "Y"),
    (SPINAL, "A6", "multifidus", f"{MOTOR}.multifidus", "O"),
    (RF, "A6", "LA before lesion", f"{POSITION}.pre_lesion_given", "C"),
    (RF, "A6", "LA before lesion, drug", f"{POSITION}.pre_lesion.drug", "Y"),
    (RF, "A6", "LA before lesion, mL", f"{POSITION}.pre_lesion.volume", "Y"),
    (RF, "A6", "lesion said", f"{POSITION}.lesion_given", "Y"),
    (RF, "A6", "lesions", LESION, "G"),
    (RF, "A6", "mode", f"{LESION}.mode", "Y"),
    (RF, "A6", "set temperature", f"{LESION}.set_temperature", "Y"),
    (RF, "A6", "max temperature", f"{LESION}.max_temperature", "O"),
    (RF, "A6", "time", f"{LESION}.time", "Y"),
    (RF, "A6", "impedance before", f"{LESION}.impedance_before", "Y"),
    (RF, "A6", "impedance during", f"{LESION}.impedance_during", "O"),
    (RF, "A6", "power", f"{LESION}.power", "O"),
    (RF, "A6", "voltage", f"{LESION}.voltage", "Y"),
    (RF, "A6", "pulse rate", f"{LESION}.pulse_rate", "Y"),
    (RF, "A6", "pulse width", f"{LESION}.pulse_width", "Y"),
    (RF, "A6", "bipolar partner", f"{LESION}.partner", "Y"),
    (RF, "A6", "bipolar spacing", f"{LESION}.spacing", "Y"),
    (RF, "A6", "post-lesion injectate", f"{POSITION}.post_lesion", "G"),
    (RF, "A6", "repositions", f"{POSITION}.tip_status", "Y"),
    (RF, "A6", "depth view", f"{POSITION}.views", "O"),
    (RF, "A6", "generator make", "rf.generator_make", "Y"),
    (RF, "A6", "generator model", "rf.generator_model", "Y"),
    (RF, "A6", "generator serial", "rf.generator_serial", "O"),
    (RF, "A6; DV-06", "pad", "rf.pad", "Y"),
    (RF, "A6", "pad site", "rf.pad_site", "Y"),
    (RF, "A6", "pad skin before", "rf.pad_skin_before", "Y"),
    (RF, "A6", "pad skin after", "rf.pad_skin_after", "Y"),
    (RF, "A6; DV-01", "pad away", "rf.pad_away", "O"),
    (RF, "A6", "eye and skin check", "rf.skin_check", "Y"),
    (RF, "DV-05", "hardware near", "planned.hardware_near", "O"),
    (FACET, "RF-09", "balance", "rf.ataxia_counselling", "O"),
]  # fmt: skip
ROWS = [
    pytest.param(procedure, path, need, id=f"{procedure} {section} {field}")
    for procedures, section, field, path, need in TABLE
    for procedure in procedures
]


def declared(procedure):
    """Every item and group of a procedure by its dotted name."""
    return {".".join(names): each for names, each in registry.get(procedure, 1).walk()}


def requirement(item):
    """The mark of a declared item or group."""
    if isinstance(item, Group):
        return "G" if item.at_least else "O"
    if item.calculation:
        return "A"
    return "Y" if item.required else "C" if item.required_when else "O"


@pytest.mark.parametrize(("procedure", "path", "need"), ROWS)
def test_each_field_of_the_tables_is_asked(procedure, path, need):
    """The field is in the definition, and as much required as the table says (inside what enables it)."""
    found = declared(procedure)
    assert path in found
    assert requirement(found[path]) == need


CODES = [
    (BLOCKS, "block.purpose", {"DIAGNOSTIC_1", "DIAGNOSTIC_2", "PROGNOSTIC", "THERAPEUTIC"}),
    (
        BLOCKS,
        "block.diary_times",
        {"15", "30", "60", "90", "120", "180", "240", "300", "360", "480", "BEDTIME", "NEXT_MORNING"},
    ),
    (RF, f"{TARGET}.cannula.gauge", {"16", "17", "18", "20", "22"}),
    (RF, f"{TARGET}.cannula.length", {"50", "100", "150"}),
    (RF, f"{TARGET}.cannula.active_tip", {"2", "4", "5", "5.5", "6", "10", "15"}),
    (RF, f"{TARGET}.cannula.tip_shape", {"STRAIGHT", "CURVED", "TINED", "PROTRUSION"}),
    (RF, f"{LESION}.mode", {"THERMAL", "BIPOLAR", "COOLED", "PULSED"}),
    ((*SLB, *SIJ), f"{POSITION}.clock_point", {"2:30", "4:00", "5:30", "9:30", "8:00", "6:30"}),
    ((*MBB, *FACET), f"{POSITION}.ton_point", {"ABOVE", "AT", "BELOW"}),
]


@pytest.mark.parametrize(("procedures", "path", "codes"), CODES, ids=[path for _, path, _ in CODES])
def test_lists_hold_what_the_tables_name(procedures, path, codes):
    """Choices are those of A5, A6, C2 and A11.2."""
    for procedure in procedures:
        assert {option.code for option in declared(procedure)[path].options} == codes


#: A11.5, row by row (C7 and the third occipital nerve by their targets in A11.2).
A11_5 = {
    tips_nerves.LUMBAR_BRANCH: [
        "AP, medial end of the transverse process at the base of the SAP",
        "Lateral, at the neck of the SAP",
        "Lateral, dorsal to the foramen",
        "Lateral, not ventral to the facet line",
    ],
    tips_nerves.LUMBAR_RF: [
        "Oblique or declined, along the neck of the SAP",
        "Oblique or declined, active tip parallel to the nerve",
        "Oblique or declined, over the middle two quarters of the neck",
        "Lateral, tip at the junction of the middle and anterior third of the SAP",
        "Lateral, not past the posterior border of the foramen",
    ],
    tips_nerves.L5_DORSAL_RAMUS: [
        "AP, notch between the sacral ala and the SAP of S1",
        "Lateral, at the crest of the ala",
    ],
    tips_nerves.CERVICAL_BRANCH: [
        "Lateral, centroid of the trapezoid of the articular pillar",
        "AP, on the waist of the pillar",
        "AP, not medial to the waist",
    ],
    tips_nerves.C7_BRANCH: [
        "Lateral, between the apex of the C7 SAP and the base of the transverse process",
        "AP, not medial to the waist of the pillar",
    ],
    tips_nerves.THIRD_OCCIPITAL: [
        "Lateral, at the named point of the C2-3 joint line, over the SAP of C3",
        "AP, not medial to the waist",
    ],
    tips_nerves.THORACIC_BRANCH: [
        "AP, superolateral corner of the transverse process",
        "Lateral, at the transverse process",
        "Lateral, not ventral to the line of rib and transverse process",
    ],
    tips_nerves.SACRAL_BRANCH: [
        "AP, at the clock point",
        "AP, bone contact",
        "AP, at least 7 mm from the foramen",
        "Lateral, on the dorsal surface of the sacrum",
    ],
}
USERS = {
    "medial-branch-block": tips_nerves.FACET_BLOCK,
    "facet-rfa": tips_nerves.FACET_RF,
    "sacral-branch-block": tips_nerves.SACRAL_BLOCK,
    "sij-rfa": tips_nerves.SACRAL_RF,
}
NERVES = {
    "medial-branch-block": set(FACET_NERVES),
    "facet-rfa": set(FACET_NERVES),
    "sacral-branch-block": {*SACROILIAC_NERVES, *SACROILIAC_OPTIONAL},
    "sij-rfa": {*SACROILIAC_NERVES, *SACROILIAC_OPTIONAL},
}


@pytest.mark.parametrize("nerve_tips", A11_5, ids=lambda each: each.tips.link_id)
def test_the_check_lists_are_those_of_a11_5(nerve_tips):
    """The statements of each list are there, each a yes/no question with different words for yes and no."""
    group = nerve_tips.group(required_when=None)
    assert [item.text for item in group.items] == A11_5[nerve_tips]
    assert all(item.kind is Kind.BOOLEAN for item in group.items)
    assert all(item.yes != item.no for item in group.items)
    assert nerve_tips.tips.trajectory in group.items[0].help
    assert "Contrast must show: ." not in group.items[-1].help
    assert all(f"{nerve_tips.tips.link_id}.{item.link_id}" in nerve_tips.shown for item in group.items)


@pytest.mark.parametrize("procedure", USERS)
def test_every_nerve_has_one_check_list(procedure):
    """A11.2: each nerve that can be treated has exactly one list, and a bony target."""
    levels = [level for each in USERS[procedure] for level in each.levels]
    assert sorted(levels) == sorted(NERVES[procedure])
    assert set(declared(procedure)[f"{TARGET}.target"].target.levels) == NERVES[procedure]
    assert set(BONY_TARGET) >= NERVES[procedure]


BONY = [
    ("L4", "LEFT", "junction of superior articular process and transverse process of L5"),
    ("L5DR", "RIGHT", "notch between the S1 superior articular process and the sacral ala"),
    ("S1LB", "RIGHT", "lateral to the posterior S1 foramen"),
    ("S1LB", "LEFT", "lateral to the posterior S1 foramen"),
    ("S3LB", "LEFT", "lateral to the posterior S3 foramen"),
    ("S4LB", "LEFT", "lateral to the posterior S4 foramen"),
    ("SUPEROMEDIAL", "LEFT", None),
]


@pytest.mark.parametrize(("nerve", "side", "place"), BONY, ids=[f"{nerve} {side}" for nerve, side, _ in BONY])
def test_the_bony_target_follows_from_the_nerve(nerve, side, place):
    """A11.2: an aim by the nerve's name, never a clock point; without a target there is no bony target."""
    assert CALCULATIONS["bony_target"]({"target": {"level": nerve, "side": side}}.get) == place
    assert CALCULATIONS["bony_target"]({}.get) is None


TITLES = [
    (["C2-3", "C7-T1"], "Cervical medial branch block"),
    (["T12-L1"], "Thoracic medial branch block"),
    (["L4-5", "L5-S1"], "Lumbar medial branch block"),
    (["T12-L1", "L1-2"], "Medial branch block"),
]


@pytest.mark.parametrize(("joints", "title"), TITLES, ids=[title for _, title in TITLES])
def test_a_case_is_called_by_its_part_of_the_spine(joints, title):
    """The title names the part of the spine once all planned joints lie in one."""
    planned = [
        {"id": f"t{n}", "target": {"level": joint, "side": "LEFT"}} for n, joint in enumerate(joints, 1)
    ]
    data = changed(read("medial-branch-block"), ("planned", "targets"), planned)
    assert title_of(*play(data)) == title
