"""The codes of the ten golden scenarios, exactly (clinical.md I)."""

import pytest
from coding_kit import SIGN, coded_scenario, flags, gaps, numbers, packs_for, short
from rule_kit import edited

from procroom.rules.look import whole_case

#: Scenario, numbers of procedures with modifiers and units, of drugs, and the diagnoses linked.
GOLDEN = {
    "gs1": (["64483-RT x1"], ["J1100 x10"], ["M51.17"]),
    "gs2": (["62321 x1"], ["J1010 x80"], ["M54.12"]),
    "gs3": (["64493-50-KX x1", "64494-50-KX x1"], [], ["M47.816", "M47.817"]),
    "gs4": (["64493-50-KX x1", "64494-50-KX x1"], [], ["M47.816", "M47.817"]),
    "gs5": (["64635-LT x1", "64636-LT x1"], [], None),
    "gs6": (["64479-LT-53 x1"], [], None),
    "gs7": (["62323 x1"], ["J1100 x10"], ["M48.062"]),
    "gs8": (["63650 x2"], [], None),
    "gs8-pull": ([], [], None),
    "gs9": (["64493-RT x1"], [], None),
    "gs10": (["64625-RT x1", "99152 x1", "99153 x1"], [], None),
}
NEVER = {"64484", "64495", "64999", "77003", "76942", "95972", "63661"}


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_scenario_has_exactly_its_codes(name):
    """Numbers, modifiers, units, drugs and diagnoses; nothing that the scenario forbids; nothing is missing."""
    procedures, drugs, diagnoses = GOLDEN[name]
    codes = coded_scenario(name)
    assert short(codes) == procedures
    assert short(codes, "HCPCS") == drugs
    if diagnoses is not None:
        assert numbers(codes, "ICD-10-CM") == diagnoses
        assert all(list(each.diagnoses) == diagnoses for each in codes if each.system == "CPT")
    assert not NEVER & {each.code for each in codes}
    assert all(each.reason and each.label and each.inputs for each in codes)
    definition, state = edited(name, {})
    assert gaps(whole_case(definition, state, SIGN), packs_for(state)) == ()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gs6", "-53 on the professional claim"),
        ("gs6", "record the wasted amount (JW)"),
        ("gs8", "-59 or XS"),
        ("gs10", "ABN"),
        ("gs10", "cooled radiofrequency: payers differ"),
    ],
)
def test_a_golden_scenario_says_what_to_look_at(name, said):
    """What depends on the claim is a flag."""
    assert said in flags(coded_scenario(name))


def test_the_sedation_of_gs10_names_its_observer():
    """24 min with a nurse as observer."""
    sedation = [each for each in coded_scenario("gs10") if each.code in {"99152", "99153"}]
    assert all("24 min" in each.reason and "RN" in each.reason for each in sedation)
