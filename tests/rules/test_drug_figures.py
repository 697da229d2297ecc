"""Drugs as one list, and the figures computed of them: totals, equivalents, hours, earliest restart."""

from fractions import Fraction

import pytest
from cases_local_anaesthetics import CORRECTED, FACET, planned
from rule_kit import PRE, SIGN, edited, judged

from procroom.rules.drugs import contrasts, drugs, is_under_way, unanswered
from procroom.rules.look import whole_case

T1 = "performed.targets[t1]"
P1 = f"{T1}.positions[p1]"


def case_of(name, edits=None):
    """A scenario as a place to look from."""
    return whole_case(*edited(name, edits or {}), SIGN)


def figures(name, edits=None, phase=SIGN):
    """The figures of a scenario by id."""
    return {each.id: each for each in judged(name, edits or {}, phase).figures}


# --- the list -----------------------------------------------------------------------------------------------


def test_given_drugs_in_order():
    """Skin first, then what went through the needle; with target, dose and purpose."""
    found = drugs(case_of("gs1"))
    assert [(drug.code, drug.dose, drug.purpose, drug.neuraxial) for drug in found] == [
        ("LIDOCAINE", 30, "skin", False),
        ("DEXAMETHASONE", 10, "injectate", True),
        ("LIDOCAINE", 10, "injectate", True),
    ]
    assert {drug.target.text for drug in found} == {"right L5-S1 foramen (L5 nerve)"}
    assert found[1].position.path == P1


def test_planned_drugs_until_a_needle_is_in():
    """Then they are those that were given, whatever was planned."""
    plan = planned("TRIAMCINOLONE_ACETONIDE", "40 mg/mL", "1 mL")
    case = case_of("gs1", {T1: None, **plan})
    assert not is_under_way(case)
    assert [(drug.code, drug.purpose, drug.neuraxial) for drug in drugs(case)] == [
        ("TRIAMCINOLONE_ACETONIDE", "planned", True)
    ]
    assert "TRIAMCINOLONE_ACETONIDE" not in {drug.code for drug in drugs(case_of("gs1", plan))}


def test_what_a_target_offers_and_nobody_touched_is_no_needle():
    """An empty performed target does not hide the plan."""
    plan = planned("LIDOCAINE", "1 %", "3 mL")
    case = case_of("gs1", {T1: None, **plan, "performed.targets[t2].approach": "SUBPEDICULAR"})
    assert [drug.purpose for drug in drugs(case)] == ["planned"]


def test_drugs_before_and_after_a_lesion():
    """Each position's own, and sedation beside them."""
    purposes = [drug.purpose for drug in drugs(case_of("facet-rfa"))]
    assert {"skin", "pre_lesion", "post_lesion"} <= set(purposes)
    assert "sedation" in {drug.purpose for drug in drugs(case_of("gs10"))}


def test_typed_names_are_told_by_their_likeness():
    """What is typed in small letters is still that drug."""
    case = case_of("gs1", {f"{P1}.injectate[i2].drug": "ropivacaine"})
    assert [drug.code for drug in drugs(case)][-1] == "ROPIVACAINE"


def test_contrast_is_planned_given_or_left_out():
    """Used, not used, or not recorded."""
    assert [(each.code, each.used) for each in contrasts(case_of("gs1"))] == [("IOHEXOL", True)]
    assert [each.used for each in contrasts(case_of("caudal-esi"))] == [False]
    plan = contrasts(case_of("gs1", {T1: None}))
    assert [(each.used, each.is_planned) for each in plan] == [(None, True)]


def test_a_question_that_was_left_open_is_told():
    """Only while the needle stayed there."""
    gap = next(unanswered(case_of("gs1", {f"{P1}.injected": None})))
    assert gap.path == f"{P1}.injected"
    left = {f"{P1}.injected": None, f"{P1}.tip_status": "ABANDONED"}
    assert list(unanswered(case_of("gs1", left))) == []


# --- local anaesthetics -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "edits", "percent", "weight"),
    [
        ("gs1", {}, "13.3 %", "70 kg (actual weight, BMI 25.7)"),
        ("gs3", {}, "50.9 %", "52.4 kg (ideal weight, as the BMI is 32)"),
        ("gs4", {}, "36.9 %", "52.4 kg (ideal weight, as the BMI is 32)"),
        ("gs5", {}, "40 %", "88 kg (actual weight, BMI 27.8)"),
        ("facet-injection", FACET, "129.4 %", "45 kg (actual weight, BMI 19.5)"),
        ("facet-injection", CORRECTED, "19.3 %", "45 kg (actual weight, BMI 19.5)"),
    ],
)
def test_the_golden_totals(name, edits, percent, weight):
    """With the dosing weight and its reason."""
    found = figures(name, edits)["la_total"]
    assert f"Local anaesthetic total {percent} of the configured maximum (calculated)" in found.text
    assert f"dosing weight {weight}." in found.text
    assert found.pack.id == "clinical-drugs"
    assert {"patient.weight", "patient.height"} <= {each.path for each in found.inputs}


def test_the_parts_of_a_total():
    """GS4: 15 mg of 131.0 mg and 60 mg of 235.9 mg, exactly."""
    parts = dict(figures("gs4")["la_total"].parts)
    kg = Fraction("52.416")
    assert parts["dosing_weight"] == kg
    assert parts["BUPIVACAINE"] == 15 / (Fraction("2.5") * kg)
    assert parts["LIDOCAINE"] == 60 / (Fraction("4.5") * kg)
    assert figures("gs4")["la_total"].value == parts["BUPIVACAINE"] + parts["LIDOCAINE"]


def test_epinephrine_has_a_maximum_of_its_own():
    """Plain and with epinephrine are counted apart and added."""
    found = figures("gs1", {f"{T1}.skin.epinephrine": True})["la_total"]
    assert found.value == Fraction(30, 490) + Fraction(10, 300)
    assert "lidocaine with epinephrine 30 mg of 490 mg" in found.text


def test_a_plan_is_called_one():
    """Before the needle the total is that of the plan."""
    found = figures("gs1", {T1: None, **planned("LIDOCAINE", "1 %", "3 mL")}, PRE)["la_total"]
    assert found.text.startswith("Planned: Local anaesthetic total 10 %")


@pytest.mark.parametrize(
    "edits",
    [{"patient.height": None}, {"patient.weight": None}, {f"{P1}.injectate[i2].volume": None}],
)
def test_no_total_of_what_is_not_known(edits):
    """K1: a figure is not made from an unset field."""
    assert "la_total" not in figures("gs1", edits)


# --- steroids -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "edits", "total"),
    [
        ("gs1", {}, "106.7"),
        ("caudal-esi", {}, "213.3"),
        (
            "caudal-esi",
            {
                "header.service_date": "2026-04-01",
                "indication.prior[q4].date": "2025-04-02",
                "indication.prior[q4].steroid": "DEXAMETHASONE",
                "indication.prior[q4].dose": "10 mg",
            },
            "266.7",
        ),
    ],
)
def test_the_steroids_of_a_year(name, edits, total):
    """GS1, GS7 and its variant a day earlier."""
    found = figures(name, edits)
    assert f"{total} mg methylprednisolone equivalents (calculated)." in found["steroid_12_months"].text
    assert found["steroid_session"].value == Fraction(160, 3)
    assert sum(value for _, value in found["steroid_12_months"].parts) == found["steroid_12_months"].value


def test_no_year_without_all_doses():
    """The session stands; the year does not."""
    found = figures("gs1", {"indication.prior[q1].dose": None})
    assert "steroid_session" in found
    assert "steroid_12_months" not in found


# --- antithrombotics ----------------------------------------------------------------------------------------


def test_hours_since_the_last_dose():
    """GS2: the hours, the minimum, and when it is reached."""
    found = figures("ilesi-cervical")["hours_since_last_dose"]
    assert found.text == (
        "Apixaban: 84.5 h from last dose to needle-in (calculated); configured minimum 72 h (INTERMEDIATE), "
        "reached 2026-03-06 20:00."
    )
    early = figures("ilesi-cervical", {T1: None, "planned.start": "2026-03-06T08:30-06:00"}, PRE)
    parts = dict(early["hours_since_last_dose"].parts)
    assert early["hours_since_last_dose"].text.endswith(
        "60.5 h from last dose to planned start (calculated); configured minimum 72 h (INTERMEDIATE), "
        "not reached; earliest 2026-03-06 20:00 (short by 11.5 h)."
    )
    assert (parts["short_by"], parts["earliest"]) == (Fraction("11.5"), "2026-03-06T20:00-06:00")


def test_the_earliest_restart():
    """GS2 from needle-out; a range as a range; GS8 from lead removal, not from day 0."""
    assert figures("ilesi-cervical")["restart_earliest"].text == (
        "Apixaban: the planned restart is the earliest one, 24 h after needle-out (calculated)."
    )
    assert "12 to 24 h after needle-out" in figures("caudal-esi")["restart_earliest"].text
    assert figures("gs8")["restart_earliest"].text == (
        "Aspirin: restart at the earliest 24 h after lead removal (calculated)."
    )
    assert figures("gs8-pull")["restart_earliest"].text == (
        "Aspirin: the planned restart is the earliest one, 24 h after lead removal (calculated)."
    )
    later = {"plan.antithrombotic_restart[r1].at": "2026-05-13T10:00-04:00"}
    assert figures("gs8-pull", later)["restart_earliest"].text == (
        "Aspirin: restart at the earliest 2026-05-12 10:00, 24 h after lead removal (calculated)."
    )


def test_no_restart_without_needle_out():
    """Nor for a drug that is not held."""
    assert "restart_earliest" not in figures("ilesi-cervical", {f"{T1}.needle_out": None})
    d1 = "prechecks.antithrombotics[d1]"
    assert "restart_earliest" not in figures("ilesi-cervical", {f"{d1}.drug": "FISH_OIL"})
