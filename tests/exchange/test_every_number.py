"""Every number that was recorded leaves in the FHIR Bundle and in the C-CDA document, with its value and its unit.

The record is asked here fact by fact, without ``exchange.account``: whatever that leaves out is missed. What is not told as
an observation is in ``NOT_OBSERVED`` by name, with the reason, and each of these names has to occur.
"""

import json
from collections import Counter
from functools import cache

import pytest
from lxml import etree
from signed_cases import SCENARIOS, SIGNING

from procroom.app.signed_case import signed_case_of_file
from procroom.exchange import forms
from procroom.exchange.codes import OWN, SYSTEMS, WHOLE_NUMBER_UNITS, code_of, ucum
from procroom.procedures import registry

CASES = ("gs1", "gs3", "gs5", "gs7", "gs8", "gs8-pull", "gs4", "gs10", "vertebral-augmentation", "caudal-esi")

#: Ending of the names -> why a number is no observation in either form. ``*`` is any one name.
NOT_OBSERVED = {
    ("planned", "drugs", "*"): "what was planned was not given by that",
    ("plan", "medications", "*"): "a drug to be taken afterwards: no observation, and ordered elsewhere",
    ("plan", "safeguards", "*"): "morphine equivalents of what is to be taken afterwards",
    ("radiation", "kap_gy_cm2"): "the recorded product once more in another unit: it would count twice",
    (
        "injectate",
        "*",
    ): "a drug given: dose as such, strength and volume in words (test_fhir_facts, test_cda)",
    ("pre_lesion", "*"): "a drug given",
    ("contrast", "volume"): "a drug given",
    ("skin", "*"): "a drug given",
    ("agents", "dose"): "a drug given",
    ("other", "dose"): "a drug given",
    ("antibiotic", "dose"): "a drug given",
    ("programs", "contacts", "*"): "an active contact is a line of words of its program",
    ("programs", "charge"): "calculated of the settings that stand beside it",
    ("history", "diary", "relief"): "calculated of the score beside it and the one before the block",
}
#: The same, for FHIR alone: told, but not as Observation; see the tests below.
ANSWERS = {("trial", "days", "*"): "QuestionnaireResponse"}
OF_DEVICE = {("targets", "lead", "*"): "property of the Device"}

NS = {"h": "urn:hl7-org:v3"}


@cache
def _case(name):
    return signed_case_of_file(SCENARIOS / f"{name}.case.json", registry.get, signing=SIGNING)


def _number(fact):
    """Number and UCUM unit of a fact; None of what is none."""
    if isinstance(fact.value, dict) and "unit" in fact.value:
        return fact.value["value"], ucum(fact.value["unit"])
    if isinstance(fact.value, int) and not isinstance(fact.value, bool):
        code = code_of(fact.names)
        return str(fact.value), WHOLE_NUMBER_UNITS.get(code.value, "1") if code else "1"
    return None


def _ends(names, ending):
    last = names[-len(ending) :]
    return len(last) == len(ending) and all(
        here in ("*", name) for name, here in zip(last, ending, strict=True)
    )


def _recorded(case):
    """Fact -> number and unit, of all that were recorded up to the signature."""
    told = ((fact, _number(fact)) for fact in case.facts() if not fact.section.stage.outlives_signing)
    return [(fact, *number) for fact, number in told if number is not None]


def _wanted(case, *but):
    """(code, number, unit) of every number, without those that have a reason."""
    out = [ending for each in (NOT_OBSERVED, *but) for ending in each]
    return Counter(
        (code.value if (code := code_of(fact.names, fact.value)) else ".".join(fact.names), number, unit)
        for fact, number, unit in _recorded(case)
        if not any(_ends(fact.names, ending) for ending in out)
    )


@cache
def _resources(name):
    [parcel] = forms.make("fhir", _case(name))
    told = json.loads(parcel.content, parse_float=str, parse_int=str)
    return [each["resource"] for each in told["entry"]]


def _of(name, kind):
    return [each for each in _resources(name) if each["resourceType"] == kind]


def _value(part):
    if "valueInteger" in part:
        return part["valueInteger"], "1"
    value = part["valueQuantity"]
    assert value["system"] == SYSTEMS["UCUM"][0]
    assert value["unit"] == value["code"]
    return value["value"], value["code"]


@pytest.mark.parametrize("name", CASES)
def test_every_number_is_an_observation_in_fhir_and_no_other_is(name):
    found = Counter()
    for each in _of(name, "Observation"):
        for part in (each, *each.get("component", ())):
            if "valueQuantity" in part or "valueInteger" in part:
                found[(part["code"]["coding"][0]["code"], *_value(part))] += 1
    assert found == _wanted(_case(name), ANSWERS, OF_DEVICE)


@pytest.mark.parametrize("name", CASES)
def test_every_number_is_an_observation_in_c_cda_and_no_other_is(name):
    [parcel] = forms.make("cda", _case(name))
    found = Counter()
    for each in etree.fromstring(parcel.content).iterfind(".//h:observation", NS):
        code, value = each.find("h:code", NS), each.find("h:value[@unit]", NS)
        if value is not None:
            coded = code.get("code") or code.find("h:translation", NS).get("code")
            found[(coded, value.get("value"), value.get("unit"))] += 1
    assert found == _wanted(_case(name))


def test_every_number_of_the_diary_of_a_trial_is_an_answer():
    found = Counter(
        (item["text"], *_value(answer))
        for each in _of("gs8-pull", "QuestionnaireResponse")
        for item in each["item"]
        for answer in item["answer"]
        if "valueQuantity" in answer or "valueInteger" in answer
    )
    assert found == Counter(
        (fact.item.text, number, unit)
        for fact, number, unit in _recorded(_case("gs8-pull"))
        if any(_ends(fact.names, ending) for ending in ANSWERS)
    )


def test_every_number_of_a_lead_is_a_property_of_its_device():
    found = Counter(
        (one["type"]["text"], *_value({"valueQuantity": one["valueQuantity"][0]}))
        for each in _of("gs8", "Device")
        for one in each.get("property", ())
        if "valueQuantity" in one
    )
    assert found == Counter(
        (fact.item.text, number, unit)
        for fact, number, unit in _recorded(_case("gs8"))
        if any(_ends(fact.names, ending) for ending in OF_DEVICE)
    )


def test_each_reason_is_of_a_number_that_occurs():
    names = {fact.names for name in CASES for fact, *_ in _recorded(_case(name))}
    for ending in (*NOT_OBSERVED, *ANSWERS, *OF_DEVICE):
        assert any(_ends(each, ending) for each in names), ending


def test_the_outcome_of_a_trial_is_told_where_it_is_decided_on():
    """What an implant is authorised by: relief, function before and after, and the pain they are computed of."""
    told = {
        each["code"]["coding"][0]["code"]: _value(each)
        for each in _of("gs8-pull", "Observation")
        if "valueQuantity" in each
    }
    assert told["trial.relief"] == ("62.6", "%")
    assert told["trial.peg_before"] == ("8.0", "{score}")
    assert told["trial.peg_after"] == ("4.33", "{score}")
    assert told["trial.baseline_mean"] == ("7.571", "{score}")


def test_glucose_has_its_code_only_in_the_unit_that_the_code_is_of():
    [glucose] = [each for each in _of("gs7", "Observation") if each["code"]["text"].endswith(", Glucose")]
    assert glucose["code"]["coding"][0]["code"] == "2339-0"
    assert _value(glucose) == ("268", "mg/dL")
    names = ("prechecks", "glucose")
    assert code_of(names, {"value": "268", "unit": "mg/dL"}).value == "2339-0"
    assert code_of(names, {"value": "14.9", "unit": "mmol/L"}) is None


def test_what_has_no_certain_code_is_told_under_procrooms_own():
    [relief] = [each for each in _of("gs8-pull", "Observation") if each["code"]["text"] == "Trial, Relief"]
    assert relief["code"]["coding"] == [
        {"system": SYSTEMS[OWN][0], "code": "trial.relief", "display": "Relief"}
    ]
