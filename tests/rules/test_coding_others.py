"""Codes of stimulation, sedation and drugs (clinical.md F3)."""

import pytest
from coding_kit import FLUOROSCOPY, LEFT, MEDICARE, RIGHT, coded, flags, lacking, needles, short

SEDATED = {
    "anaesthesia.level": "MODERATE",
    "anaesthesia.start": "2026-02-10T09:00-05:00",
    "people.sedation_observer": "DEMO RN",
    "patient.birth_date": "1970-01-01",
    "header.service_date": "2026-02-10",
}


def sedation(minutes, **edits):
    """A sedation of so many minutes."""
    end = f"2026-02-10T{9 + minutes // 60:02d}:{minutes % 60:02d}-05:00"
    return SEDATED | {"anaesthesia.end": end} | edits


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (9, []),
        (10, ["99152 x1"]),
        (22, ["99152 x1"]),
        (23, ["99152 x1", "99153 x1"]),
        (24, ["99152 x1", "99153 x1"]),
        (37, ["99152 x1", "99153 x1"]),
        (38, ["99152 x1", "99153 x2"]),
        (52, ["99152 x1", "99153 x2"]),
        (53, ["99152 x1", "99153 x3"]),
    ],
)
def test_sedation_by_minutes(minutes, expected):
    """99152 from 10 min; 99153 floor((min - 15 + 7) / 15): 23-37 is one, 38-52 two."""
    codes = coded("tfesi", sedation(minutes))
    assert short(codes) == expected
    assert all("observer DEMO RN" in each.reason for each in codes)


@pytest.mark.parametrize("level", ["NONE", "MINIMAL", "DEEP", "GA", "MAC"])
def test_other_depths_are_not_this_service(level):
    """Only moderate sedation by the proceduralist has these numbers."""
    facts = sedation(30) | {"anaesthesia.level": level}
    if level == "NONE":
        facts = {key: value for key, value in facts.items() if not key.endswith((".start", ".end"))}
    assert short(coded("tfesi", facts)) == []


@pytest.mark.parametrize(("born", "count"), [("2021-02-10", 2), ("2021-02-11", 0)])
def test_sedation_numbers_are_for_patients_of_five_and_older(born, count):
    """On the fifth birthday; the day before there are other numbers."""
    assert len(coded("tfesi", sedation(30) | {"patient.birth_date": born})) == count


@pytest.mark.parametrize(
    ("without", "label"),
    [
        ("people.sedation_observer", "observer"),
        ("anaesthesia.end", "ended"),
        ("anaesthesia.start", "started"),
        ("patient.birth_date", "irth"),
    ],
)
def test_sedation_needs_times_observer_and_age(without, label):
    """Nothing is guessed: the field is named."""
    facts = sedation(30)
    del facts[without]
    assert short(coded("tfesi", facts)) == []
    assert any(label in each for each in lacking("tfesi", facts)), lacking("tfesi", facts)


def leads(*sides, placed=True, **more):
    """A trial with leads."""
    facts = needles(*(("L1-2", side) for side in sides), given="")
    facts |= {f"performed.targets[t{number}].placed": placed for number in range(1, len(sides) + 1)}
    return facts | {"placement.leads_left": True, "placement.anchoring": "NONE"} | FLUOROSCOPY | more


def test_leads_count_one_by_one():
    """63650 a lead; neither programming nor imaging nor removal comes with it."""
    assert short(coded("scs-trial", leads(LEFT))) == ["63650 x1"]
    codes = coded("scs-trial", leads(LEFT, RIGHT) | MEDICARE)
    assert short(codes) == ["63650 x2"]
    assert "second lead" in flags(codes)
    assert "10-day global" in flags(codes)


def test_leads_that_were_not_placed_or_did_not_stay():
    """A lead that could not be placed is discontinued; one that was taken out again is for the coder."""
    assert short(coded("scs-trial", leads(LEFT, placed=False))) == ["63650-53 x1"]
    codes = coded("scs-trial", leads(LEFT) | {"placement.leads_left": False, "placement.anchoring": None})
    assert short(codes) == ["63650 x1"]
    assert codes[0].confidence == "check"
    facts = leads(LEFT)
    del facts["performed.targets[t1].placed"]
    assert short(coded("scs-trial", facts)) == []
    assert any("Lead placed" in label for label in lacking("scs-trial", facts))


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        (["NONE"], "95970 x1"),
        (["AMPLITUDE"], "95971 x1"),
        (["AMPLITUDE", "RATE", "PULSE_WIDTH"], "95971 x1"),
        (["AMPLITUDE", "RATE", "PULSE_WIDTH", "CONTACTS"], "95972 x1"),
    ],
)
def test_programming_by_changed_parameters(parameters, expected):
    """Analysis alone, fewer than four parameters, four or more."""
    facts = {
        "programming.parameters": parameters,
        "programming.generator": "IMPLANTED",
        "programming.by_role": "PHYSICIAN",
    }
    assert short(coded("scs-programming", facts)) == [expected]


def test_programming_by_others_or_of_a_trial_is_for_the_coder():
    """A representative's programming, and that of an external stimulator, is said beside the code."""
    facts = {
        "programming.parameters": ["AMPLITUDE"],
        "programming.generator": "EXTERNAL",
        "programming.by_role": "REPRESENTATIVE",
    }
    codes = coded("scs-programming", facts)
    assert codes[0].confidence == "check"
    assert "external trial stimulator" in flags(codes)
    assert "another than the physician" in flags(codes)
    for field in facts:
        assert short(coded("scs-programming", {key: facts[key] for key in facts if key != field})) == []


@pytest.mark.parametrize(
    ("anchoring", "place", "expected"),
    [
        ("NONE", "24", []),
        ("ADHESIVE", "24", []),
        ("SUTURE", "11", []),
        ("SUTURE", "24", ["63661 x1"]),
    ],
)
def test_pulling_a_trial_lead_is_no_removal(anchoring, place, expected):
    """63661 only where leads were sutured, outside an office, and then to be checked."""
    facts = {"trial.anchoring": anchoring, "header.place_of_service": place, "pull.leads_removed": 2}
    codes = coded("scs-lead-pull", facts)
    assert short(codes) == expected
    assert all(each.confidence == "check" for each in codes)


def injected(**fields):
    """A completed injection with one drug."""
    row = "performed.targets[t1].positions[p1].injectate[i1]"
    return needles(("L4-5", RIGHT)) | FLUOROSCOPY | {f"{row}.{name}": value for name, value in fields.items()}


@pytest.mark.parametrize(
    ("drug", "concentration", "volume", "expected"),
    [
        ("DEXAMETHASONE", "10 mg/mL", "1 mL", "J1100 x10"),
        ("DEXAMETHASONE", "4 mg/mL", "1.5 mL", "J1100 x6"),
        ("DEXAMETHASONE", "4 mg/mL", "1.1 mL", "J1100 x5"),
        ("TRIAMCINOLONE_ACETONIDE", "40 mg/mL", "1 mL", "J3301 x4"),
        ("TRIAMCINOLONE_ACETONIDE", "10 mg/mL", "2.5 mL", "J3301 x3"),
        ("METHYLPREDNISOLONE_ACETATE", "80 mg/mL", "1 mL", "J1010 x80"),
        ("BETAMETHASONE", "6 mg/mL", "2 mL", "J0702 x2"),
    ],
)
def test_drug_units_follow_the_dose(drug, concentration, volume, expected):
    """Exact dose by what one unit stands for, up to whole units."""
    codes = coded("tfesi", injected(drug=drug, concentration=concentration, volume=volume))
    assert short(codes, "HCPCS") == [expected]


def test_rounded_units_and_uncertain_ones_are_said():
    """4.4 units become 5, with a flag; the two ways to count betamethasone too."""
    rounded = coded("tfesi", injected(drug="DEXAMETHASONE", concentration="4 mg/mL", volume="1.1 mL"))
    assert "4.4 units rounded up" in flags(rounded)
    salts = coded("tfesi", injected(drug="BETAMETHASONE", concentration="6 mg/mL", volume="1 mL"))
    assert "some payers count 3 mg" in flags(salts)


@pytest.mark.parametrize(
    ("vial", "wasted", "said"),
    [
        ("SDV", None, "wasted amount not recorded: JW or JZ"),
        ("SDV", "0 mL", "nothing wasted: JZ"),
        ("SDV", "0.5 mL", "0.5 mL wasted: JW"),
        ("AMPOULE", "2 mg", "2 mg wasted: JW"),
        (None, None, "vial not recorded"),
    ],
)
def test_waste_is_asked_for(vial, wasted, said):
    """JW and JZ are prompts, never modifiers by themselves."""
    more = {name: value for name, value in (("vial_type", vial), ("wasted", wasted)) if value}
    codes = coded("tfesi", injected(drug="DEXAMETHASONE", concentration="10 mg/mL", volume="1 mL", **more))
    assert said in flags(codes)
    assert all(not {"JW", "JZ"} & set(each.modifiers) for each in codes)


def test_multi_dose_vials_are_not_asked_for_waste():
    """JW and JZ are for single-dose containers."""
    facts = injected(drug="DEXAMETHASONE", concentration="10 mg/mL", volume="1 mL", vial_type="MDV")
    assert "JW" not in flags(coded("tfesi", facts))


def test_drugs_without_a_number_or_not_given_have_no_code():
    """Local anaesthetics and saline are part of the procedure; what was planned or put in the skin is not given."""
    assert (
        short(coded("tfesi", injected(drug="LIDOCAINE", concentration="1 %", volume="1 mL")), "HCPCS") == []
    )
    order = {
        "planned.drugs[i1].drug": "DEXAMETHASONE",
        "planned.drugs[i1].concentration": "10 mg/mL",
        "planned.drugs[i1].volume": "1 mL",
    }
    codes = coded("tfesi", order | needles(("L4-5", RIGHT, "ABANDONED")) | FLUOROSCOPY)
    assert short(codes, "HCPCS") == []
    assert "dexamethasone was planned: if it was opened and not given, record the wasted amount" in flags(
        codes
    )
    assert short(coded("tfesi", order), "HCPCS") == []


def test_doses_at_several_needles_are_one_line():
    """The session's dose, not one line a needle."""
    facts = injected(drug="DEXAMETHASONE", concentration="10 mg/mL", volume="0.5 mL")
    second = needles(("L4-5", RIGHT), ("L5-S1", RIGHT)) | facts
    row = "performed.targets[t2].positions[p1].injectate[i1]"
    second |= {f"{row}.drug": "DEXAMETHASONE", f"{row}.concentration": "10 mg/mL", f"{row}.volume": "0.5 mL"}
    assert short(coded("tfesi", second), "HCPCS") == ["J1100 x10"]


def test_a_dose_that_is_not_known_has_no_code():
    """No volume, no units: the field is named."""
    facts = injected(drug="DEXAMETHASONE", concentration="10 mg/mL")
    assert short(coded("tfesi", facts), "HCPCS") == []
    assert any("Volume" in label for label in lacking("tfesi", facts))
