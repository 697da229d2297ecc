"""Records that once made a note incomplete, contradictory or false: each now prints what was recorded, or blocks signing."""

import copy

import pytest
from scenario import changed, play, read, text_of

from procroom.domain.walk import missing, title_of
from procroom.notes.compose import compose

GS1, ILESI = read("gs1"), read("ilesi")
TARGET = ("performed", "targets", 0)
POSITION = (*TARGET, "positions", 0)
CONTRAST = (*POSITION, "contrast")
PLACE = "right L5-S1 foramen (L5 nerve)"


def said(data, link_id):
    """What the note of a case file says in one section."""
    return text_of(compose(*play(data), software="procroom"), link_id)


def gaps(data):
    """What is missing, in words."""
    return [gap.label for gap in missing(*play(data))]


def having(data, answers):
    """A copy of a case file with several answers set (None takes one out)."""
    for path, value in answers.items():
        data = changed(data, path, value)
    return data


def repositioned(data=GS1, **first):
    """The case file with an earlier position, repositioned because of venous flow; the views stay with the last."""
    data = copy.deepcopy(data)
    positions = data["answers"]["performed"]["targets"][0]["positions"]
    positions.append({**copy.deepcopy(positions[0]), "id": "p2"})
    for name in ("injectate", "resistance"):
        del positions[0][name]
    positions[0] |= {"injected": False, "tip_status": "REPOSITIONED", "tip_reason": "venous flow", **first}
    positions[0]["contrast"]["pattern"] = ["VASCULAR_VENOUS"]
    for view in data["views"]:
        view["position"] = "performed.targets[t1].positions[p2]"
    return data


def test_a_needle_that_was_repositioned_must_have_come_to_somewhere():
    """One position, repositioned, and nothing after it: no final position, no injectate, no note."""
    bare = {"id": "p1", "tip_status": "REPOSITIONED", "injected": False}
    data = changed(GS1, POSITION[:-1], [bare])
    data["views"] = []
    assert gaps(data) == [f"Position 2, after position 1 was repositioned ({PLACE})"]
    assert "Not documented: Position 2, after position 1 was repositioned." in said(data, "performed")


@pytest.mark.parametrize(("status", "words"), [("ACCEPTED", "accepted"), ("ABANDONED", "abandoned")])
def test_a_target_has_one_end(status, words):
    """Accepted or abandoned, and then another position: the note would have two final positions, or none."""
    data = repositioned(tip_status=status)
    expected = f"What became of position 1, recorded as {words} though position 2 follows ({PLACE})"
    assert expected in gaps(data)
    assert f"Not documented: {expected.removesuffix(f' ({PLACE})')}." in said(data, "performed")


def test_two_positions_with_two_patterns_stay_apart():
    """K14: each position has its own aspiration, pattern and injectate, in the order it was taken."""
    data = repositioned(aspiration="BLOOD")
    assert gaps(data) == []
    told = said(data, "performed")
    first, second = told.split("Final position:")
    assert "Aspiration: blood." in first
    assert "under live fluoroscopy: venous pattern. No injectate was given at this position." in first
    assert "The needle was repositioned: venous flow." in first
    assert "Aspiration: negative." in second
    assert (
        "neurogram and ventral epidural spread; no vascular pattern recorded. Injected: dexamethasone"
        in second
    )
    assert "Final" not in first


def test_injectate_is_answered_for_every_position():
    """Absent is not negative: whether something was injected at the venous position is never left open."""
    data = repositioned()
    del data["answers"]["performed"]["targets"][0]["positions"][0]["injected"]
    assert gaps(data) == [f"Injectate given here ({PLACE}, position 1)"]


def test_contrast_that_was_seen_was_given():
    """A pattern at an abandoned or repositioned position: agent, volume, lot and live imaging are owed all the same."""
    data = having(
        GS1,
        {
            CONTRAST: {"pattern": ["VASCULAR_ARTERIAL"]},
            (*POSITION, "tip_status"): "ABANDONED",
            (*POSITION, "tip_reason"): "arterial pattern",
            (*POSITION, "injected"): False,
        },
    )
    owed = ("Agent", "Concentration", "Volume", "Lot", "Expiry", "Live fluoroscopy during contrast")
    assert gaps(data) == [f"{label} ({PLACE}, position 1)" for label in owed]


def test_contrast_that_was_given_showed_something():
    """An agent at a repositioned position without a pattern is a question, not a blank."""
    data = repositioned()
    del data["answers"]["performed"]["targets"][0]["positions"][0]["contrast"]["pattern"]
    assert gaps(data) == [f"Pattern ({PLACE}, position 1)"]


def test_a_test_dose_stands_before_what_was_injected():
    """The order of the sentences is the order of the acts."""
    dose = {
        "drug": "LIDOCAINE",
        "concentration": "1 %",
        "volume": "0.5 mL",
        "wait": "90 s",
        "result": "NEGATIVE",
    }
    told = said(changed(GS1, (*POSITION, "test_dose"), dose), "performed")
    assert (
        "no vascular pattern recorded. Test dose: lidocaine 1 % 0.5 mL; after 90 s: no effect. Injected:"
        in told
    )


def test_a_statement_that_is_not_so_needs_a_reason():
    """A11.5, NP-13: an accepted position with a "no" in its check list says why it was accepted."""
    data = changed(GS1, (*POSITION, "tip_subpedicular", "not_medial"), False)
    assert gaps(data) == [f"Reason ({PLACE}, position 1)"]
    data = changed(data, (*POSITION, "tip_reason"), "no cerebrospinal fluid, spread epidural")
    assert gaps(data) == []
    told = said(data, "performed")
    assert (
        "medial to the 6 o'clock line; lateral, upper foramen; "
        "accepted although not as listed: no cerebrospinal fluid, spread epidural." in told
    )
    assert gaps(GS1) == []


def test_no_pedicle_is_named_where_nobody_spoke_of_one():
    """The pedicle of a sentence is no fact of its own."""
    data = changed(
        GS1, POSITION[:-1], [{"id": "p1", "injected": False, "tip_status": "ABANDONED", "tip_reason": "pain"}]
    )
    assert gaps(data) == []
    assert "edicle" not in said(data, "performed").replace("subpedicular approach", "")


S1_LIST = {"within_foramen": True, "below_pedicle": True, "inside_canal": True, "not_through": True}


@pytest.mark.parametrize(
    ("level", "approach", "owed"),
    [
        ("L5-S1", "S1_DORSAL_FORAMEN", True),
        ("S1", "SUBPEDICULAR", True),
        ("S1", "INFRANEURAL", True),
        ("S1", "S1_DORSAL_FORAMEN", False),
        ("L5-S1", "INFRANEURAL", False),
    ],
)
def test_an_approach_that_does_not_belong_to_the_level_is_explained(level, approach, owed):
    """“L5-S1 foramen, S1 dorsal foramen approach” is two levels in one sentence: it is not signed unexplained."""
    data = having(
        GS1, {(*TARGET, "target"): {"level": level, "side": "RIGHT"}, (*TARGET, "approach"): approach}
    )
    assert any(gap.startswith("Why this approach at this level") for gap in gaps(data)) is owed
    if owed:
        data = changed(data, (*TARGET, "approach_reason"), "sacralised L5")
        assert "Why this approach at this level: sacralised L5." in said(data, "performed")


MIDLINE = {"level": "L4-5", "side": "MIDLINE"}


def test_a_midline_entry_is_midline_everywhere():
    """A1: the side of the target is the side of entry; midline is said, never left to be guessed."""
    path = ("targets", 0, "target")
    data = having(
        ILESI, {(section, *path): MIDLINE for section in ("planned", "consent", "time_out", "performed")}
    )
    assert "Planned: midline L4-5 interlaminar space." in said(data, "planned")
    assert "Verified: midline L4-5 interlaminar space." in said(data, "time_out")
    told = said(data, "performed")
    assert "Target: midline L4-5 interlaminar space, midline entry." in told
    assert "paramedian" not in told


def test_a_paramedian_entry_has_its_side():
    """Right of the midline: nothing can say “midline entry” or leave the side out."""
    assert "Target: right L4-5 interlaminar space, paramedian entry." in said(ILESI, "performed")
    data = changed(ILESI, (*TARGET, "entry_angle"), "10 deg")
    assert "paramedian entry at 10 deg." in said(data, "performed")
    assert gaps(changed(ILESI, (*TARGET, "target"), None)) == ["Interspace and side of entry (target 1)"]


def test_a_root_block_is_not_called_a_steroid_injection():
    """A2: a diagnostic root block with local anaesthetic alone; no sentence and no title says steroid."""
    data = having(
        GS1,
        {
            ("planned", "intent"): "DIAGNOSTIC_SNRB",
            ("result", "territory"): True,
            ("consent", "off_label"): None,
            ("consent", "procedure"): "selective nerve root block",
            (*POSITION, "injectate", 0): GS1["answers"]["performed"]["targets"][0]["positions"][0][
                "injectate"
            ][1],
            (*POSITION, "injectate", 1): {"id": "i3", "drug": "SODIUM_CHLORIDE_0_9"},
            ("indication", "prior"): None,
            ("indication", "prior_procedures"): "NONE",
        },
    )
    document = compose(*play(data), software="procroom")
    assert title_of(*play(data)) == "Lumbar selective nerve root block"
    assert document.title == "Procedure note: Lumbar selective nerve root block"
    assert document.header[-1].value == "Lumbar selective nerve root block"
    everything = " ".join(text_of(document, section.link_id) for section in document.sections)
    assert "steroid" not in everything
    assert title_of(*play(GS1)) == "Lumbar transforaminal epidural steroid injection"


def test_redirections_are_said_in_words():
    """None, once, several times."""
    for count, words in (
        (0, "was not redirected"),
        (1, "was redirected once"),
        (3, "was redirected 3 times"),
    ):
        told = said(changed(GS1, (*TARGET, "redirections"), count), "performed")
        assert f"The needle {words} before its first position." in told
        assert "edirections" not in told


def test_an_unlocalised_paraesthesia_can_be_said():
    """A dermatome is not invented."""
    data = having(
        GS1, {(*POSITION, "paraesthesia"): "TRANSIENT", (*POSITION, "dermatome"): ["NOT_LOCALISED"]}
    )
    assert "Paraesthesia: transient, not localised." in said(data, "performed")
    data = changed(data, (*POSITION, "dermatome"), ["L5", "S1"])
    assert "Paraesthesia: transient, dermatome L5 and S1." in said(data, "performed")


def test_digital_subtraction_is_said_in_words():
    """“DSA: no” could be a finding."""
    assert "DSA was not used." in said(GS1, "performed")
    assert "DSA was used." in said(changed(GS1, (*CONTRAST, "dsa"), "YES"), "performed")
    assert "DSA was not available." in said(changed(GS1, (*CONTRAST, "dsa"), "NOT_AVAILABLE"), "performed")


@pytest.mark.parametrize(
    "path",
    [
        (*POSITION, "injectate", 0, "volume"),
        (*POSITION, "injectate", 0, "concentration"),
        (*CONTRAST, "volume"),
        (*TARGET, "skin", "volume"),
    ],
)
def test_nothing_is_not_an_amount(path):
    """A drug of which 0 was given was not given."""
    from procroom.domain.errors import AnswerInvalid

    unit = "mg/mL" if path[-1] == "concentration" else "mL"
    with pytest.raises(AnswerInvalid, match="is outside"):
        play(changed(GS1, path, f"0 {unit}"))
    assert gaps(changed(GS1, path, f"0.05 {unit}")) == []


# --- before the needle -------------------------------------------------------------------------------------------


def test_the_time_out_reads_without_doubt():
    """B7: no item reads as a finding (“Allergies: yes”); each says what was confirmed."""
    assert said(GS1, "time_out") == (
        "Time-out started 08:49, with DEMO Physician (proceduralist), DEMO Nurse (nurse). "
        "Verified: right L5-S1 foramen (L5 nerve). Site mark: right, made by DEMO Physician. "
        "Identity: confirmed by two identifiers; procedure: confirmed; side: confirmed; each level: confirmed; "
        "consent: matches; site mark: visible after drape; position: confirmed. "
        "Allergies: reviewed; antithrombotic status: reviewed; relevant images: displayed, labelled with the "
        "patient's name; numbering method: stated; image orientation marker: confirmed. "
        "Equipment, implants and generator: ready; medications on the field: labelled; "
        "special risks (cardiac device, pregnancy, contrast): reviewed; all present: agreed. "
        "Time-out concluded 08:50."
    )


def test_an_item_not_confirmed_is_loud_and_explained():
    """A “no” prints in capitals, and what was done about it is owed."""
    data = changed(GS1, ("time_out", "side"), False)
    assert "side: NOT CONFIRMED;" in said(data, "time_out")
    assert gaps(data) == ["Items not confirmed, and what was done"]
    data = changed(data, ("time_out", "exception"), "side confirmed by the patient")
    assert gaps(data) == []
    assert "Items not confirmed, and what was done: side confirmed by the patient." in said(data, "time_out")


def test_no_site_mark_can_be_said():
    """Nobody is made to invent a mark."""
    data = changed(GS1, ("time_out", "mark"), {"side": "NONE"})
    assert gaps(data) == []
    assert "No site mark was made." in said(data, "time_out")
    assert "made by" not in said(data, "time_out")


def test_identity_says_what_was_recorded():
    """Which second identifier was used is recorded; that somebody compared the name is not."""
    told = said(GS1, "patient")
    assert "Second identifier used: date of birth." in told
    assert "confirmed" not in told


def test_no_conservative_care_can_be_said():
    """An acute deficit has had none: type none, why, and nothing else is owed."""
    none = [{"id": "c1", "type": "NONE", "reason": "foot drop for 3 days"}]
    data = changed(GS1, ("indication", "conservative"), none)
    assert gaps(data) == []
    assert "Conservative care: none (foot drop for 3 days)." in said(data, "indication")
    assert gaps(changed(GS1, ("indication", "conservative"), [{"id": "c1", "type": "NONE"}])) == [
        "Why none (none)"
    ]


def test_an_unmeasured_function_can_be_said():
    """No score is invented."""
    data = changed(GS1, ("indication", "function"), {"measure": "NOT_MEASURED"})
    assert gaps(data) == []
    assert "Function was not measured." in said(data, "indication")


def test_an_unknown_relief_can_be_said():
    """K13: relief after a procedure elsewhere may not be known; the steroid dose neither."""
    prior = [
        {
            "id": "q1",
            "date": "2025-07-08",
            "kind": "ESI",
            "region": "LUMBAR_SACRAL",
            "relief_not_known": "done elsewhere, no records",
            "steroid": "DEXAMETHASONE",
        }
    ]
    data = changed(GS1, ("indication", "prior"), prior)
    assert gaps(data) == []
    assert (
        "2025-07-08 epidural steroid injection, lumbar or sacral: relief not known (done elsewhere, no records), "
        "dexamethasone." in said(data, "indication")
    )


def test_pain_is_located_whatever_words_are_typed():
    """“Pain in Low back, R > L” was no sentence."""
    data = changed(GS1, ("indication", "pain_location"), "Low back, R > L")
    assert (
        "Pain location: Low back, R > L; duration: 16 weeks; radiation: right posterolateral leg to the foot."
        in (said(data, "indication"))
    )


def test_numbering_says_no_more_than_was_recorded():
    """“Imaging showed …” was printed beside “No imaging was reviewed”; “were by whole-spine MRI” was no sentence."""
    assert "Vertebral numbering: no transitional anatomy and not 4 or 6 lumbar-type vertebrae." in said(
        GS1, "planned"
    )
    data = changed(GS1, ("planned", "transitional"), True)
    assert gaps(data) == ["Levels numbered by"]
    data = changed(data, ("planned", "numbering_method"), "WHOLE_SPINE_MRI")
    assert (
        "Vertebral numbering: transitional anatomy, or 4 or 6 lumbar-type vertebrae; "
        "levels numbered by whole-spine MRI." in said(data, "planned")
    )


def test_drugs_that_thin_the_blood_are_told_one_by_one():
    """K8, AC-03, AC-10: each with its last dose or why that is not known, and each with what happens to it afterwards."""
    drugs = [
        {"id": "d1", "drug": "CLOPIDOGREL", "last_dose": "2026-02-02T21:00-05:00", "prescriber_agreed": True},
        {"id": "d2", "drug": "NSAID", "last_dose_not_known": "patient unsure"},
    ]
    data = having(
        GS1, {("prechecks", "antithrombotic_status"): "LISTED", ("prechecks", "antithrombotics"): drugs}
    )
    assert "plan.antithrombotic_restart" in [gap.path for gap in missing(*play(data))]
    afterwards = [
        {"id": "r1", "drug": "CLOPIDOGREL", "what": "RESTART", "at": "2026-02-11T09:00-05:00"},
        {"id": "r2", "drug": "NSAID", "what": "CONTINUED"},
    ]
    data = changed(data, ("plan", "antithrombotic_restart"), afterwards)
    assert gaps(data) == []
    assert (
        "Antithrombotics: clopidogrel, last dose 2026-02-02 21:00, prescriber agreed to the interruption; "
        "NSAID, last dose not known (patient unsure)." in said(data, "prechecks")
    )
    assert (
        "Antithrombotics afterwards: clopidogrel, restart 2026-02-11 09:00; NSAID, not interrupted."
        in said(data, "plan")
    )


def test_an_allergy_stands_with_its_plan():
    """CT-05: the plan for a contrast reaction stands beside it, not in another paragraph."""
    allergy = {
        "id": "a1",
        "substance": "IODINATED_CONTRAST",
        "reaction": "hives",
        "severity": "MODERATE",
        "plan": "premedicated with prednisone 50 mg",
    }
    data = having(GS1, {("prechecks", "allergy_status"): "LISTED", ("prechecks", "allergies"): [allergy]})
    assert (
        "Allergies reviewed: iodinated contrast (hives, moderate; plan: premedicated with prednisone 50 mg)."
        in said(data, "prechecks")
    )


# --- anaesthesia, radiation, after -------------------------------------------------------------------------------


def test_no_sedation_does_not_claim_local_anaesthetic():
    """Without sedation the note says so; whether local anaesthetic was given is said where it was recorded."""
    told = said(having(GS1, {(*TARGET, "skin_given"): False, (*TARGET, "skin"): None}), "anaesthesia")
    assert told == (
        "Anaesthesia: no sedation; local anaesthetic as stated under Procedure. IV access in place."
    )


SEDATED = {
    ("people", "sedation_observer"): "DEMO RN",
    ("prechecks", "last_intake"): "2026-02-09T22:00-05:00",
    ("prechecks", "driver"): True,
    ("recovery", "discharge", "aldrete"): 10,
    ("anaesthesia",): {
        "level": "MODERATE",
        "iv_access": True,
        "airway": "Mallampati II",
        "agents": [{"id": "g1", "drug": "MIDAZOLAM", "dose": "2 mg", "at": "2026-02-10T23:50-05:00"}],
        "start": "2026-02-10T23:50-05:00",
        "end": "2026-02-11T00:14-05:00",
    },
}


def test_sedation_over_midnight():
    """The minutes are those between, and the second day is named."""
    data = having(GS1, SEDATED)
    assert gaps(data) == []
    told = said(data, "anaesthesia")
    assert "Sedation from 23:50 to 2026-02-11 00:14 (24 min, calculated): midazolam 2 mg at 23:50." in told
    assert "Airway assessment: Mallampati II." in told


def test_sedation_that_ends_before_it_starts_has_no_duration():
    """No “-24 min, calculated”."""
    data = having(GS1, {**SEDATED, ("anaesthesia", "end"): "2026-02-10T23:26-05:00"})
    assert "Sedation from 23:50 to 23:26: midazolam" in said(data, "anaesthesia")


@pytest.mark.parametrize("level", ["MODERATE", "DEEP", "GA", "MAC"])
def test_everybody_deeply_sedated_was_observed(level):
    """SD-01: observer and airway assessment are owed from moderate sedation up."""
    bare = {
        ("anaesthesia", "level"): level,
        ("anaesthesia", "airway"): None,
        ("people", "sedation_observer"): None,
    }
    data = having(having(GS1, SEDATED), bare)
    assert gaps(data) == ["Sedation observer", "Airway assessment"]
    told = said(having(GS1, {**SEDATED, ("anaesthesia", "level"): level}), "anaesthesia")
    assert ("Sedation from 23:50" in told) is (level in {"MODERATE", "DEEP"})
    assert ("Anaesthesia care from 23:50" in told) is (level in {"GA", "MAC"})


def test_a_dose_of_ct_is_not_one_of_fluoroscopy():
    """The lead word is that of the guidance recorded."""
    data = changed(GS1, ("imaging", "modality"), "CT")
    assert "CT guidance 24 s, 6.2 mGy, 0.81 Gy·cm² (device)." in said(data, "radiation")
    assert "Fluoroscopy" not in said(data, "radiation")


def test_a_kerma_area_product_is_said_once():
    """Entered in Gy·cm² there is nothing to convert, and nothing to say twice."""
    assert said(changed(GS1, ("radiation", "kap"), "0.81 Gy.cm2"), "radiation") == (
        "Fluoroscopy 24 s, 6.2 mGy, 0.81 Gy·cm² (device)."
    )


def test_pain_that_rose_is_not_a_negative_relief():
    """C3: reported as an increase, never clipped."""
    data = changed(GS1, ("result", "scores", 0, "pain_after"), 8)
    assert said(data, "result") == (
        "Pain 7 → 8 at 30 min (increased by 14.3 %, calculated). Duration of relief: pending."
    )


def test_scores_stand_in_one_sentence_before_their_duration():
    """A0 §19: scores in order, then what is still to come."""
    assert said(ILESI, "result") == (
        "Pain 6 → 5 at 0 min (16.7 % relief, calculated); 6 → 3 at 30 min (50.0 % relief, calculated). "
        "Duration of relief: pending."
    )


def test_a_complication_reads_as_one_unit():
    """Time, action and outcome of each stay together, whatever is typed into them."""
    found = [
        {
            "id": "c1",
            "kind": "DURAL_PUNCTURE",
            "at": "2026-02-10T08:58-05:00",
            "action": "needle withdrawn; level changed.",
            "result": "no headache.",
        },
        {
            "id": "c2",
            "kind": "VASOVAGAL",
            "at": "2026-02-11T00:05-05:00",
            "action": "legs up",
            "result": "resolved",
        },
    ]
    data = changed(GS1, ("complications",), {"status": "OCCURRED", "list": found})
    assert said(data, "complications") == (
        "Complications: dural puncture at 08:58 (action: needle withdrawn; level changed; outcome: no headache); "
        "vasovagal reaction at 2026-02-11 00:05 (action: legs up; outcome: resolved)."
    )


def test_hidden_answers_are_neither_printed_nor_checked():
    """What was answered before a choice hid it stays in the journal and out of the note, its tables included."""
    data = having(
        GS1,
        {
            (*CONTRAST, "pattern"): ["NOT_USED"],
            (*CONTRAST, "not_used_reason"): "contrast allergy",
            (*TARGET, "skin_given"): False,
        },
    )
    assert gaps(data) == []
    document = compose(*play(data), software="procroom")
    rows = [
        row for section in document.sections for block in section.blocks for row in getattr(block, "rows", ())
    ]
    cells = " ".join(cell.text for row in rows for cell in row)
    told = " ".join(text_of(document, section.link_id) for section in document.sections) + cells
    for hidden in ("ohexol", "A1", "3 mL", "live fluoroscopy"):
        assert hidden not in told, hidden


def test_a_position_that_was_left_is_never_called_final():
    """One statement of a list, then repositioned: what is said of it does not say “final”."""
    first = {
        "id": "p0",
        "tip_subpedicular": {"under_pedicle": True},
        "injected": False,
        "tip_status": "REPOSITIONED",
    }
    data = changed(GS1, POSITION[:-1], [first, *GS1["answers"]["performed"]["targets"][0]["positions"]])
    before = said(data, "performed").split("Aspiration:")[0]
    assert "Needle tip, subpedicular, AP, under the pedicle: yes." in before
    assert before.count("Final position") == 1
    assert before.index("The needle was repositioned") < before.index("Final position")


def test_a_month_is_enough_for_what_was_long_ago():
    """Nobody is made to invent the day of an earlier procedure or study."""
    data = having(
        GS1, {("indication", "prior", 0, "date"): "2025-07", ("indication", "imaging", 0, "date"): "2026-01"}
    )
    assert gaps(data) == []
    assert "2025-07 epidural steroid injection" in said(data, "indication")
    assert "MRI of 2026-01: " in said(data, "indication")


def test_criteria_that_were_not_met_are_explained():
    """A9: “not met” and “discharged” in one breath needs its words."""
    data = changed(GS1, ("recovery", "discharge", "criteria_met"), False)
    assert gaps(data) == ["Criteria not met, and what was done"]
    data = changed(data, ("recovery", "discharge", "not_met"), "numb leg, left in a wheelchair with escort")
    assert gaps(data) == []
    assert "Discharge criteria not met (numb leg, left in a wheelchair with escort); escort present." in (
        said(data, "recovery")
    )


@pytest.mark.parametrize("examination", ["motor", "sensory"])
def test_a_new_deficit_and_no_complication_are_explained(examination):
    """A0 §17, §18: the note does not say “new deficit” and “complications: none observed” without a word."""
    data = having(
        GS1,
        {
            ("recovery", "neurology", examination): "NEW_DEFICIT",
            ("recovery", "neurology", "detail"): "numb lateral foot",
        },
    )
    assert gaps(data) == ["Why the new deficit is not a complication"]
    data = changed(data, ("complications", "not_counted"), "expected spread of local anaesthetic")
    assert gaps(data) == []
    assert (
        said(data, "complications")
        == "Complications: none observed. Why the new deficit is not a complication: expected spread of local anaesthetic."
    )


def test_a_test_dose_may_be_given_in_percent():
    """The unit offered first is the one on the vial, and its limit is a hundred of them."""
    from procroom.domain.errors import AnswerInvalid

    dose = {
        "drug": "LIDOCAINE",
        "concentration": "2 %",
        "volume": "1 mL",
        "wait": "60 s",
        "result": "NEGATIVE",
    }
    assert gaps(changed(GS1, (*POSITION, "test_dose"), dose)) == []
    with pytest.raises(AnswerInvalid, match=r"outside 0\.001 to 100 %"):
        play(changed(GS1, (*POSITION, "test_dose"), {**dose, "concentration": "1001 mg/mL"}))


def test_no_depth_without_a_loss_of_resistance():
    """“Loss of resistance not sought at 5.5 cm” was two answers in one sentence."""
    assert "Loss of resistance to saline at 5.5 cm." in said(ILESI, "performed")
    data = changed(ILESI, (*POSITION, "lor_medium"), "NONE")
    told = said(data, "performed")
    assert "Loss of resistance not sought." in told
    assert "5.5" not in told


def test_the_reason_of_no_contrast_is_called_one():
    """“No contrast was used: anaphylaxis.” told of an anaphylaxis that day."""
    data = changed(GS1, CONTRAST, {"pattern": ["NOT_USED"], "not_used_reason": "anaphylaxis in 2019"})
    assert "No contrast was used; reason: anaphylaxis in 2019." in said(data, "performed")


@pytest.mark.parametrize(
    ("path", "value", "label"),
    [
        (
            (*TARGET, "needle_out"),
            "2026-02-10T08:50-05:00",
            "Needle out, which is recorded as before needle in",
        ),
        (
            ("time_out", "concluded"),
            "2026-02-10T08:40-05:00",
            "Time-out concluded, which is recorded as before time-out started",
        ),
        (
            ("recovery", "discharge", "at"),
            "2026-02-10T08:00-05:00",
            "Discharged at, which is recorded as before time-out concluded",
        ),
        (("plan", "follow_up"), "2025-02-24", "Follow-up date, which is recorded as before service date"),
        (("plan", "goals", 0, "by"), "2025-04-10", "By when, which is recorded as before service date"),
        (("patient", "birth_date"), "2073-06-15", "Service date, which is recorded as before date of birth"),
    ],
)
def test_an_end_before_its_beginning_is_not_signed(path, value, label):
    """A slip in a time or a date is named in the note and in the list of what is missing."""
    data = changed(GS1, path, value)
    found = missing(*play(data))
    assert [gap.label.partition(" (")[0] for gap in found] == [label]
    section = found[0].section
    assert f"Not documented: {label}" in said(data, section)
