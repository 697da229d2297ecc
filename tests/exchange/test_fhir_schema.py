"""Every resource of every Bundle against HL7's own JSON Schema of R4, which knows nothing of fhir.resources (fhir-schema.md)."""

import json
import lzma
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft6Validator
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.exchange import forms
from procroom.procedures import registry
from procroom.storage.store import open_store

SCHEMA = Path(__file__).with_name("fhir-4.0.0.schema.json.xz")
OTHERS = ("gs3", "gs4", "gs7", "gs8-pull", "gs10", "scs-programming")
UGLY = ("Müller-O'Neil^Ana María^Łucja", "山田^太郎=やまだ^たろう", 'DEMO "QUOTE"^<b>&amp;\\x', "DEMO" * 30)


@pytest.fixture(scope="session")
def faults():
    """What is wrong with a resource by the definition of its kind: places and messages."""
    definitions = json.loads(lzma.decompress(SCHEMA.read_bytes()))["definitions"]
    validators = {}

    def found(resource):
        kind = resource["resourceType"]
        if kind not in validators:
            schema = {"$ref": f"#/definitions/{kind}", "definitions": definitions}
            validators[kind] = Draft6Validator(schema)
        return [
            f"{kind} {each.json_path}: {each.message[:200]}"
            for each in validators[kind].iter_errors(resource)
        ]

    return found


def _bundle(case):
    [parcel] = forms.make("fhir", case)
    return json.loads(parcel.content)


def _wrong(faults, case):
    """Faults of each resource, then of the Bundle around them."""
    bundle = _bundle(case)
    wrong = [fault for each in bundle["entry"] for fault in faults(each["resource"])]
    around = {
        **bundle,
        "entry": [
            {**each, "resource": {"resourceType": "Basic", "code": {}}} for each in bundle["entry"][:1]
        ],
    }
    return wrong + faults(around)


@pytest.mark.parametrize("name", [*NAMES, *OTHERS])
def test_every_resource_is_as_the_schema_has_it(faults, name):
    case = (
        signed(name)
        if name in NAMES
        else signed_case_of_file(SCENARIOS / f"{name}.case.json", registry.get, signing=SIGNING)
    )
    assert _wrong(faults, case) == []


def test_of_a_case_that_leaves_unsigned(faults):
    case = signed_case_of_file(SCENARIOS / "gs8.case.json", registry.get, signing=None)
    assert _wrong(faults, case) == []


def test_of_a_withdrawn_note_and_of_one_with_an_addendum(faults):
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs8.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Called: well.", name="DEMO Nurse", role="Nurse")
    signing.addend(session, store, text="Other patient.", name="DEMO", role="Physician", withdraws=True)
    for version in (2, 3):
        assert _wrong(faults, signed_case(store, session.case_id, registry.get, version=version)) == []
    store.close()


@pytest.mark.parametrize("name", UGLY)
def test_of_a_patient_whose_name_is_hard_to_write(faults, name):
    case = signed("gs1")
    assert _wrong(faults, replace(case, patient=replace(case.patient, name=name))) == []


@pytest.mark.parametrize(
    ("kind", "member", "value"),
    [
        ("Observation", "value", 3),
        ("Observation", "status", 1),
        ("Observation", "effectiveDateTime", "2026-02-10 08:35"),
        ("Patient", "gender", "lady"),
        ("Procedure", "subject", {"refers": "Patient/1"}),
        ("DocumentReference", "content", None),
    ],
)
def test_the_schema_finds_what_is_wrong(faults, kind, member, value):
    told = next(
        each["resource"]
        for each in _bundle(signed("gs1"))["entry"]
        if each["resource"]["resourceType"] == kind
    )
    assert faults(told) == []
    damaged = deepcopy(told)
    damaged[member] = value
    assert faults(damaged) != []
