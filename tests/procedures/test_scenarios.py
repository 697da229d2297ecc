"""GS1 and the interlaminar case: complete, and their notes say exactly what was recorded."""

import pytest
from scenario import answer_paths, changed, cleared, play, read, record_path, sentences, text_of

from procroom.domain.commands import GiveAnswer
from procroom.domain.decide import decide
from procroom.domain.walk import fields, missing
from procroom.notes.compose import compose
from procroom.notes.document import SentenceState

GS1, ILESI = read("gs1"), read("ilesi")
TARGET = ("performed", "targets", 0)
POSITION = (*TARGET, "positions", 0)
CONTRAST = (*POSITION, "contrast")


def note(data):
    """The note of a case file."""
    return compose(*play(data), software="procroom")


def labels(data):
    """What is still missing, in words."""
    return [gap.label for gap in missing(*play(data))]


def without(data, *path):
    """The case file with one answer taken out."""
    return changed(data, path, None)


@pytest.mark.parametrize("data", [GS1, ILESI], ids=["gs1", "ilesi"])
def test_the_case_is_complete(data):
    """Nothing required is missing and no sentence says so."""
    assert labels(data) == []
    assert [each.text for each in sentences(note(data)) if each.state is SentenceState.MISSING] == []


#: The worked example of A12, sentence by sentence.
A12 = [
    "Target: right L5-S1 foramen (L5 nerve), subpedicular approach.",
    "After skin infiltration with lidocaine 1 % 3 mL, a 22 G 5 in needle was advanced under fluoroscopy.",
    "Final position: AP, under the L5 pedicle, not medial to the 6 o'clock line; lateral, upper foramen.",
    "Aspiration: negative.",
    "Iohexol 240 1.5 mL (lot A1, exp 2027-01) injected under live fluoroscopy: neurogram and ventral epidural spread; no vascular pattern recorded.",
    "Injected: dexamethasone 10 mg (1 mL) with lidocaine 1 % 1 mL.",
    "Saved views: AP, lateral.",
    "Fluoroscopy 24 s, 6.2 mGy, 0.81 Gy·cm² (device).",
    "Pain 7 → 2 at 30 min (71.4 % relief, calculated).",
]


def test_the_worked_example_comes_out_word_for_word():
    """A12: every sentence of the example is in the note of GS1, in its order."""
    said = [sentence.text for sentence in sentences(note(GS1))]
    assert [sentence for sentence in A12 if sentence not in said] == []
    places = [said.index(sentence) for sentence in A12]
    assert places == sorted(places)


def test_every_answer_of_gs1_can_be_traced():
    """Each recorded answer is a fact of some sentence, table cell or heading of the note: nothing recorded is lost."""
    document = note(GS1)
    facts = {fact for line in document.header for fact in line.facts}
    for section in document.sections:
        for block in section.blocks:
            facts.update(getattr(block, "facts", ()))
            facts.update(fact for each in getattr(block, "sentences", ()) for fact in each.facts)
            facts.update(fact for row in getattr(block, "rows", ()) for cell in row for fact in cell.facts)
    _, state = play(GS1)
    assert sorted(set(state.answers) - facts) == []


PATHS = [record_path(GS1["answers"], steps) for steps in answer_paths(GS1["answers"])]


@pytest.fixture(scope="module")
def gs1():
    """GS1 played once: definition, state, and the paths of its required facts."""
    definition, state = play(GS1)
    required = {field.path for field in fields(definition, state) if field.scope.required(field.item)}
    return definition, state, required


@pytest.mark.parametrize("path", PATHS)
def test_one_fact_taken_out_leaves_no_trace_but_a_gap(gs1, path):
    """A12, K1: without a fact no sentence states it; if it was required, one sentence says that it is missing."""
    definition, state, required = gs1
    state = cleared(definition, state, path)
    document = compose(definition, state, software="procroom")
    told = {fact for each in sentences(document) if each.state is SentenceState.STATED for fact in each.facts}
    assert path not in told
    gaps = {gap.path for gap in missing(definition, state)}
    lines = [each for each in sentences(document) if each.state is SentenceState.MISSING]
    assert {fact for each in lines for fact in each.facts} | missing_cells(document) == gaps
    asked = {field.path for field in fields(definition, state)}
    assert (path in gaps) == (path in required & asked)


def missing_cells(document):
    """The facts that tables say are missing."""
    rows = [
        row for section in document.sections for block in section.blocks for row in getattr(block, "rows", ())
    ]
    return {fact for row in rows for cell in row if cell.missing for fact in cell.facts}


def test_an_unanswered_pattern_is_not_a_negative_one():
    """K1: "no vascular pattern recorded" is gone with the pattern, and the pattern is named as missing."""
    document = note(without(GS1, *CONTRAST, "pattern"))
    assert "vascular" not in text_of(document, "performed")
    gaps = [sentence for sentence in sentences(document) if sentence.state is SentenceState.MISSING]
    assert [gap.text for gap in gaps] == ["Not documented: Pattern (contrast)."]


def test_a_vascular_pattern_is_said():
    """A venous pattern takes the place of the sentence about none."""
    said = text_of(note(changed(GS1, (*CONTRAST, "pattern"), ["VASCULAR_VENOUS", "NEUROGRAM"])), "performed")
    assert "under live fluoroscopy: neurogram and venous pattern." in said
    assert "no vascular" not in said


def test_no_contrast_needs_its_reason():
    """A10: without contrast neither agent nor lot is asked, but why is."""
    data = changed(GS1, CONTRAST, {"pattern": ["NOT_USED"]})
    assert labels(data) == ["Why no contrast (right L5-S1 foramen (L5 nerve), position 1)"]
    data = changed(GS1, CONTRAST, {"pattern": ["NOT_USED"], "not_used_reason": "iodinated contrast allergy"})
    assert labels(data) == []
    assert "No contrast was used; reason: iodinated contrast allergy." in text_of(note(data), "performed")


def test_an_abandoned_target_needs_no_injectate():
    """GS6's pattern in the lumbar spine: arterial pattern, nothing injected, abandoned with a reason; it can be signed."""
    data = changed(GS1, (*CONTRAST, "pattern"), ["VASCULAR_ARTERIAL"])
    for name, value in (("tip_status", "ABANDONED"), ("injected", False)):
        data = changed(data, (*POSITION, name), value)
    for name in ("injectate", "resistance", "tip_subpedicular"):
        data = without(data, *POSITION, name)
    assert labels(data) == ["Reason (right L5-S1 foramen (L5 nerve), position 1)"]
    data = changed(data, (*POSITION, "tip_reason"), "arterial pattern")
    assert labels(data) == []
    said = text_of(note(data), "performed")
    assert "Target abandoned: arterial pattern. " in said + " "
    assert "No injectate was given at this position." in said
    assert "epidural" not in said
    assert "dexamethasone" not in said


def test_a_reposition_prints_in_time_order():
    """K14: the first position keeps its own history; the second is the final one."""
    data = changed(GS1, (*TARGET, "positions"), [
        {"id": "p0", "aspiration": "BLOOD", "injected": False, "tip_status": "REPOSITIONED",
         "tip_reason": "blood on aspiration"},
        GS1["answers"]["performed"]["targets"][0]["positions"][0],
    ])  # fmt: skip
    assert labels(data) == []
    said = text_of(note(data), "performed")
    order = [
        "Aspiration: blood.",
        "The needle was repositioned: blood on aspiration.",
        "Final position: AP",
        "Aspiration: negative.",
    ]
    places = [said.index(each) for each in order]
    assert places == sorted(places)


def test_a_limitation_is_said_with_its_reason():
    """An accepted position with a limitation prints both."""
    data = changed(GS1, (*POSITION, "tip_status"), "ACCEPTED_WITH_LIMITATION")
    assert labels(data) == ["Reason (right L5-S1 foramen (L5 nerve), position 1)"]
    data = changed(data, (*POSITION, "tip_reason"), "hardware shadow on lateral")
    assert "accepted with limitation: hardware shadow on lateral." in text_of(note(data), "performed")


def test_a_statement_answered_no_is_said_as_it_is():
    """A check list answered with no prints the opposite, never the expected words."""
    data = changed(GS1, (*POSITION, "tip_subpedicular", "not_medial"), False)
    assert "under the L5 pedicle, medial to the 6 o'clock line" in text_of(note(data), "performed")


APPROACHES = [
    (
        "L5-S1",
        "INFRANEURAL",
        "tip_infraneural",
        {"not_medial": True, "posterior_foramen": True, "dorsal_to_disc": True},
        "AP, not medial to the mid-pedicle line; lateral, posterior foramen, dorsal to the disc margin.",
    ),
    (
        "S1",
        "S1_DORSAL_FORAMEN",
        "tip_s1",
        {"within_foramen": True, "below_pedicle": True, "inside_canal": True, "not_through": True},
        "AP, within the S1 foramen, below the pedicle; lateral, inside the sacral canal, not through the ventral cortex.",
    ),
    (
        "L5-S1",
        "RETRONEURAL",
        "tip_retroneural",
        {"ap": "lateral to the pedicle centre", "lateral": "dorsal to the nerve"},
        "AP, lateral to the pedicle centre; lateral, dorsal to the nerve.",
    ),
]


@pytest.mark.parametrize(
    ("level", "approach", "name", "answers", "words"), APPROACHES, ids=[each[1] for each in APPROACHES]
)
def test_each_approach_has_its_own_check_list(level, approach, name, answers, words):
    """A11.5: choosing an approach asks its statements and no other's, and the note says them."""
    data = changed(GS1, (*TARGET, "target"), {"level": level, "side": "RIGHT"})
    data = without(changed(data, (*TARGET, "approach"), approach), *POSITION, "tip_subpedicular")
    assert len(labels(data)) == len(answers)
    data = changed(data, (*POSITION, name), answers)
    assert labels(data) == []
    assert f"Final position: {words}" in text_of(note(data), "performed")


def test_only_saved_views_of_the_position_count():
    """A0 §11: two views of the accepted position; a view that belongs to none does not help."""
    data = {**GS1, "views": [GS1["views"][0], {**GS1["views"][1], "position": ""}]}
    assert labels(data) == ["Saved views (right L5-S1 foramen (L5 nerve), position 1)"]
    assert "Saved views, at least 2 (1 recorded)" in text_of(note(data), "performed")


def test_an_interlaminar_position_needs_a_depth_view():
    """A1: two AP views are two views, but none shows depth."""
    data = {**ILESI, "views": [ILESI["views"][0], {**ILESI["views"][1], "tag": "AP"}]}
    assert labels(data) == ["Depth view, CLO or lateral (right L4-5 interlaminar space, position 1)"]
    data = {**ILESI, "views": [ILESI["views"][0], {**ILESI["views"][1], "tag": "LATERAL"}]}
    assert labels(data) == []


def test_the_interlaminar_note_reads():
    """The target block of the interlaminar case, sentence by sentence."""
    said = text_of(note(ILESI), "performed")
    for sentence in (
        "Target: right L4-5 interlaminar space, paramedian entry.",
        "After skin infiltration with lidocaine 1 % 4 mL, a 20 G 3.5 in Tuohy needle was advanced under fluoroscopy.",
        "Loss of resistance to saline at 5.5 cm.",
        "contralateral oblique, at or just ventral to the ventral interlaminar or spinolaminar line.",
        "(lot DEMO-C2, exp 2027-01) injected under live fluoroscopy: dorsal epidural spread; no vascular pattern recorded.",
        "Injected: methylprednisolone acetate 80 mg (2 mL) with sodium chloride 0.9 % 3 mL.",
        "Paraesthesia: transient, dermatome L5.",
    ):
        assert sentence in said


DOSES = [
    ({}, {"radiation.fluoro_time", "radiation.air_kerma", "radiation.images_saved", "radiation.source"}),
    ({"air_kerma": "6.2 mGy", "source": "TYPED"}, set()),
    ({"kap": "8.1 dGy.cm2", "source": "DICOM"}, set()),
    ({"fluoro_time": "24 s", "images_saved": 2, "source": "TYPED"}, set()),
    ({"fluoro_time": "24 s", "source": "TYPED"}, {"radiation.air_kerma", "radiation.images_saved"}),
    ({"images_saved": 2, "source": "TYPED"}, {"radiation.air_kerma", "radiation.fluoro_time"}),
]


@pytest.mark.parametrize(
    ("answers", "gaps"), DOSES, ids=[", ".join(answers) or "nothing" for answers, _ in DOSES]
)
def test_dose_or_time_and_images(answers, gaps):
    """JC 2019: CAK or KAP; if the machine shows neither, time and number of images."""
    assert {gap.path for gap in missing(*play(changed(GS1, ("radiation",), answers)))} == gaps


def test_ultrasound_alone_asks_for_no_dose():
    """Without X-rays nothing about radiation is asked or printed."""
    data = changed(changed(GS1, ("imaging", "modality"), "ULTRASOUND"), ("radiation",), {})
    assert labels(data) == []
    assert text_of(note(data), "radiation") == ""


def test_a_diagnostic_block_asks_for_its_result():
    """A2: SNRB needs its result and, without steroid, no off-label talk."""
    data = without(changed(GS1, ("planned", "intent"), "DIAGNOSTIC_SNRB"), "consent", "off_label")
    assert labels(data) == ["Relief in the territory of the tested root"]
    data = changed(data, ("result", "territory"), True)
    assert labels(data) == []
    assert "Selective nerve root block: relief in the territory" in text_of(note(data), "result")


def test_a_different_diagnosis_afterwards_is_listed():
    """A0 §4: "same" is a choice; "different" asks for the codes."""
    data = changed(GS1, ("post_diagnosis",), {"same": "DIFFERENT"})
    assert labels(data) == ["Post-procedure diagnoses"]
    data = changed(data, ("post_diagnosis", "post"), [{"id": "d1", "diagnosis": "M54.17"}])
    assert text_of(note(data), "post_diagnosis") == (
        "Post-procedure diagnosis: M54.17 Radiculopathy, lumbosacral region."
    )


def test_sedation_asks_for_what_sedation_needs():
    """A0 §7, §10, A9: moderate sedation asks for fasting, driver, drugs, times, observer and a score."""
    data = changed(GS1, ("anaesthesia",), {"level": "MODERATE"})
    assert {gap.path for gap in missing(*play(data))} == {
        "people.sedation_observer",
        "prechecks.last_intake",
        "prechecks.driver",
        "anaesthesia.iv_access",
        "anaesthesia.airway",
        "anaesthesia.agents",
        "anaesthesia.start",
        "anaesthesia.end",
        "recovery.discharge.aldrete",
    }


def test_an_antithrombotic_asks_for_dose_time_and_restart():
    """K8, A0 §21: a listed drug needs its last dose, and the plan its restart."""
    data = changed(GS1, ("prechecks", "antithrombotic_status"), "LISTED")
    data = changed(data, ("prechecks", "antithrombotics"), [{"id": "d1", "drug": "APIXABAN"}])
    assert {gap.path for gap in missing(*play(data))} == {
        "prechecks.antithrombotics[d1].last_dose",
        "plan.antithrombotic_restart",
    }


FIGURES = [
    ("patient.bmi", "25.7", "kg/m2"),
    ("patient.dosing_weight", "70", "kg"),
    ("radiation.kap_gy_cm2", "0.81", "Gy·cm²"),
    ("result.scores[s1].relief", "71.4", "%"),
    ("performed.targets[t1].skin.dose", "30", "mg"),
    ("performed.targets[t1].positions[p1].injectate[i1].dose", "10", "mg"),
    ("performed.targets[t1].positions[p1].injectate[i2].dose", "10", "mg"),
]


@pytest.mark.parametrize(("path", "value", "unit"), FIGURES, ids=[path for path, _, _ in FIGURES])
def test_the_figures_of_gs1(path, value, unit):
    """The calculated figures of GS1 are those of the specification (lidocaine: 30 + 10 = 40 mg)."""
    held = {field.path: field.value for field in fields(*play(GS1))}
    assert held[path] == {"value": value, "unit": unit}


def test_a_bilateral_target_is_planned_once_and_performed_twice():
    """A10: Plan takes both sides in one entry; Performed takes one side an entry."""
    definition, state = play(GS1)
    both = {"level": "L4-5", "side": "BILATERAL"}
    assert decide(definition, state, (), GiveAnswer("planned.targets[t1].target", both))
    from procroom.domain.errors import AnswerInvalid

    with pytest.raises(AnswerInvalid, match="Sides: RIGHT, LEFT"):
        decide(definition, state, (), GiveAnswer("performed.targets[t1].target", both))
