"""What the note states of blocks, sessions and daily doses: GS1, GS3, GS4, GS10, and nothing from what is unset."""

from fractions import Fraction

import pytest
from rule_kit import FOLLOWUP, PRE, SIGN, judged

B1 = "blocks.history[b1]"


def figures(name, figure_id, edits=None, phase=FOLLOWUP):
    """The figures of that id."""
    return [each for each in judged(name, edits or {}, phase).figures if each.id == figure_id]


def test_gs3_first_block():
    """85.7 % from 15 to 90 min, onset 15, 90 to 120 min; payer NOT MET, clinical MEETS; second from 2026-04-28."""
    (block,) = figures("gs3", "block_result")
    parts = dict(block.parts)
    assert [parts[f"relief_{m}"] for m in (15, 30, 60, 90)] == [Fraction(600, 7)] * 4
    assert (parts["payer_onset"], parts["payer_dur_lower"], parts["payer_dur_upper"]) == (15, 90, 120)
    assert (parts["payer_class"], parts["clinical_class"]) == ("POSITIVE", "POSITIVE")
    assert "85.7 % at 15 min" in block.text
    assert "57.1 % at 120 min" in block.text
    assert block.text.endswith("(calculated).")
    (answer,) = figures("gs3", "rfa_eligibility")
    parts = dict(answer.parts)
    assert (parts["joint"], parts["side"]) == ("L4-5, L5-S1", "LEFT, RIGHT")
    assert (parts["payer"], parts["clinical"]) == ("NOT_MET", "MEETS")
    assert "NOT MET: second block missing (2026-04-14 lidocaine)" in answer.text
    (second,) = figures("gs3", "second_block")
    assert "2026-04-28" in second.text


def test_gs4_second_block():
    """Concordant, 300 > 90 min; both packs meet at both joints and sides, with the blocks' dates; session 2 of 4."""
    own = next(each for each in figures("gs4", "block_result") if not each.place)
    parts = dict(own.parts)
    assert (parts["payer_onset"], parts["payer_dur_lower"], parts["payer_dur_upper"]) == (30, 300, 360)
    (answer,) = figures("gs4", "rfa_eligibility")
    parts = dict(answer.parts)
    assert (parts["joint"], parts["side"]) == ("L4-5, L5-S1", "LEFT, RIGHT")
    assert (parts["payer"], parts["clinical"], parts["comparative"]) == ("MEETS", "MEETS", "CONCORDANT")
    assert parts["blocks"] == "2026-04-14, 2026-04-30"
    assert (
        "Two qualifying blocks linked (2026-04-14 lidocaine, 2026-04-30 bupivacaine; concordant)"
        in answer.text
    )
    assert "perform" not in answer.text.lower()
    assert figures("gs4", "second_block") == []
    (count,) = figures("gs4", "session_count", phase=SIGN)
    assert (count.value, count.text) == (
        2,
        "Facet sessions, lumbar/sacral, in 12 months: 2 of 4, this one included (calculated).",
    )


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ({"block.steroid": None}, "steroid given or not: not recorded"),
        ({"diary.movement_ok": None}, "ability to do the painful movement not recorded"),
        ({"block.baseline": None}, "index pain before the block not recorded"),
        ({"anaesthesia.level": None}, "sedation or opioid given or not: not recorded"),
        ({"performed.targets[t1].positions[p1].injected": False}, "not all nerves blocked"),
        (
            {"performed.targets[t1].positions[p1].contrast.pattern": ["VASCULAR_VENOUS"]},
            "vascular uptake at a target without redirect",
        ),
    ],
)
def test_a_block_that_cannot_be_judged_says_why(edits, words):
    """INDETERMINATE with its reason; never taken for positive or negative."""
    texts = [each.text for each in figures("gs3", "block_result", edits)]
    assert any("payer criteria (80 %): INDETERMINATE" in text and words in text for text in texts), texts
    assert any(
        "INCOMPLETE: repeat with complete diary" in each.text
        for each in figures("gs3", "rfa_eligibility", edits)
    )


def test_each_joint_is_named_with_its_own_nerves():
    """A11.1: L4-5 has L3 and L4, never L5; what was blocked stands apart, from above down."""
    (answer,) = figures("gs3", "rfa_eligibility")
    assert (
        "left and right L4-5 (L3 and L4 medial branches) and L5-S1 (L4 medial branch and L5 dorsal ramus); "
        "nerves blocked: L3 and L4 medial branches and L5 dorsal ramus. Payer criteria (80 %): NOT MET"
    ) in answer.text


def test_sides_that_differ_are_told_apart():
    """The right side was not fully blocked: a sentence for each side."""
    edits = {"performed.targets[t4].positions[p1].injected": False}
    sides = [dict(each.parts)["side"] for each in figures("gs3", "rfa_eligibility", edits)]
    assert "LEFT, RIGHT" not in sides
    assert {"LEFT", "RIGHT"} <= set(sides)


def test_relief_between_the_thresholds_is_no_word_against_the_joint():
    """C5: 57 % misses 80 % and meets 50 %; "other sources?" only below both."""
    scores = {f"diary.entries[e{n}].nrs": "3 points" for n in range(1, 5)}
    (answer,) = figures("gs3", "rfa_eligibility", scores)
    assert "NOT MET: relief below 80 % after one block" in answer.text
    assert "clinical criteria (50 %): MEETS" in answer.text
    assert "source not supported" not in answer.text
    scores = {f"diary.entries[e{n}].nrs": "6 points" for n in range(1, 8)}
    (answer,) = figures("gs3", "rfa_eligibility", scores)
    assert (
        "Payer criteria (80 %) and clinical criteria (50 %): NOT MET: facet source not supported; other sources?"
    ) in answer.text


def test_before_the_diary_is_back_nothing_is_said_of_this_block():
    """No figure from an unset field."""
    unset = {f"diary.entries[e{n}]": None for n in range(1, 8)}
    assert figures("gs3", "block_result", unset) == []
    assert figures("gs3", "rfa_eligibility", unset) == []
    assert figures("gs4", "block_result", {"blocks.status": None}) == []


def test_pain_that_rose_and_rescue_medicine_are_told():
    """Never clipped (C3)."""
    entry = "diary.entries[e7]"
    texts = [
        each.text
        for each in figures("gs3", "block_result", {f"{entry}.nrs": "8 points", f"{entry}.rescue": True})
    ]
    assert "increased by 14.3 % at 240 min (rescue medicine)" in texts[0]


def test_an_earlier_result_without_diary_is_told_as_reported():
    """GS5: what another practice wrote."""
    texts = [each.text for each in figures("gs5", "block_result", {f"{B1}.duration": None}, PRE)]
    assert any("as reported" in text and "duration of relief not recorded" in text for text in texts), texts


def test_gs1_session_count():
    """2025-07-08 still counts on 2026-02-10; without the payer nothing is counted."""
    (count,) = figures("gs1", "session_count", phase=SIGN)
    assert (count.value, dict(count.parts)["days"]) == (2, "2025-07-08, 2026-02-10")
    assert figures("gs1", "session_count", {"header.payer": "none"}, SIGN) == []


def test_gs10_morphine_equivalents():
    """40·1.5 + 150·0.2 = 90.0; what the procedure gave is not counted, buprenorphine is said to be left out."""
    (dose,) = figures("gs10", "mme", phase=SIGN)
    assert dose.value == 90
    assert dose.text.startswith(
        "Opioids: 90.0 MME a day (calculated): oxycodone 40 mg/day × 1.5 + tramadol 150"
    )
    assert "not for converting" in dose.text
    assert "fentanyl" not in dose.text
    edits = {"plan.medications[m1].drug": "BUPRENORPHINE"}
    (dose,) = figures("gs10", "mme", edits, SIGN)
    assert dose.value == 30
    assert "buprenorphine not counted" in dose.text
    patch = {"plan.medications[m1].drug": "FENTANYL_TD", "plan.medications[m1].daily": "25 ug/h"}
    (dose,) = figures("gs10", "mme", patch, SIGN)
    assert dose.value == 90  # 25 x 2.4 + 30
    assert figures("gs10", "mme", {"plan.medications[m1].daily": None}, SIGN) == []
