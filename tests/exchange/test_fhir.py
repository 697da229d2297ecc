"""FHIR Bundles of signed cases, read back by fhir.resources: facts against the case, references, ids that stay."""

import base64
import json
from dataclasses import replace

import pytest
from fhir.resources.R4B.bundle import Bundle
from imaged_cases import imaged_case, signed_with_images
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case
from procroom.exchange import forms
from procroom.procedures import registry
from procroom.storage.store import open_store

ALL = sorted({*NAMES, *(f"gs{number}" for number in range(1, 11))})


def _entries(case):
    [parcel] = forms.make("fhir", case)
    Bundle.model_validate_json(parcel.content)
    return json.loads(parcel.content)["entry"]


def _of(entries, kind):
    return [each["resource"] for each in entries if each["resource"]["resourceType"] == kind]


def _references(node):
    if isinstance(node, dict):
        if "reference" in node:
            yield node["reference"]
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _references(each)


def _rows(resource):
    """(type, code or words, value, unit) of all that it measures, components too; without what has no quantity."""
    parts = [{**each, "resourceType": "Observation"} for each in resource.get("component", ())] or [resource]
    return [_row(each) for each in parts if "valueQuantity" in each or "dosage" in each]


def _row(resource):
    value = resource.get("valueQuantity") or resource["dosage"]["dose"]
    code = resource.get("code") or resource["medicationCodeableConcept"]
    name = code["coding"][0]["code"] if "coding" in code else code["text"]
    return resource["resourceType"], name, value["value"], value["code"]


#: case -> resource, code or words, value, UCUM unit: as the case files have them.
TABLE = (
    ("gs1", "Observation", "113725", 6.2, "mGy"),
    ("gs1", "Observation", "113722", 8.1, "dGy.cm2"),
    ("gs1", "Observation", "113730", 24, "s"),
    ("gs1", "Observation", "72514-3", 7, "{score}"),
    ("gs1", "Observation", "8480-6", 128, "mm[Hg]"),
    ("gs1", "Observation", "59408-5", 98, "%"),
    ("gs1", "MedicationAdministration", "3264", 10, "mg"),
    ("gs1", "MedicationAdministration", "6387", 30, "mg"),
    ("gs1", "MedicationAdministration", "5956", 1.5, "mL"),
    ("gs5", "MedicationAdministration", "6387", 20, "mg"),
    ("gs5", "Observation", "113725", 6.2, "mGy"),
    ("gs5", "Observation", "29463-7", 88, "kg"),
    ("gs8", "Observation", "113722", 3.1, "Gy.cm2"),
    ("gs8", "Observation", "113725", 24, "mGy"),
    ("gs6", "MedicationAdministration", "5956", 0.6, "mL"),
    ("gs8", "MedicationAdministration", "cefazolin", 2, "g"),
    ("gs8", "MedicationAdministration", "6387", 50, "mg"),
)


@pytest.fixture(scope="module")
def bundles():
    return {name: _entries(signed(name)) for name in ALL}


def test_each_bundle_is_whole_and_points_only_at_itself(bundles):
    for name, entries in bundles.items():
        urls = [entry["fullUrl"] for entry in entries]
        assert len(set(urls)) == len(urls), name
        assert set(_references(entries)) <= set(urls), name
        for entry in entries:
            resource = entry["resource"]
            assert entry["request"] == {
                "method": "PUT",
                "url": f"{resource['resourceType']}/{resource['id']}",
            }


def test_facts_stand_with_their_units(bundles):
    for name, *row in TABLE:
        told = _of(bundles[name], "Observation") + _of(bundles[name], "MedicationAdministration")
        assert tuple(row) in [one for each in told for one in _rows(each)], (name, row)


def test_an_abandoned_target_is_stopped_and_what_was_not_injected_not_given(bundles):
    assert [each["status"] for each in _of(bundles["gs6"], "Procedure")] == ["stopped"]
    assert {_row(each)[1] for each in _of(bundles["gs6"], "MedicationAdministration")} == {"6387", "5956"}
    assert [each["status"] for each in _of(bundles["gs8"], "Procedure")] == ["completed", "completed"]
    [condition] = _of(bundles["gs1"], "Condition")
    assert condition["code"]["coding"][0]["code"] == "M51.17"


def test_what_nobody_recorded_is_not_said():
    case = signed("gs1")
    bare = replace(case, patient=replace(case.patient, sex="", birth_date=None))
    [patient] = _of(_entries(bare), "Patient")
    assert {"gender", "birthDate"}.isdisjoint(patient)


def test_an_addendum_replaces_the_document_and_updates_the_rest():
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    first = signed_case(store, session.case_id, registry.get, version=1)
    second = signed_case(store, session.case_id, registry.get)
    store.close()
    assert forms.make("fhir", second) == forms.make("fhir", second)
    before, after = _entries(first), _entries(second)
    for kind in ("Patient", "Procedure", "Observation", "MedicationAdministration"):
        assert _of(before, kind) == _of(after, kind)
    [old], [new] = _of(before, "DocumentReference"), _of(after, "DocumentReference")
    assert new["relatesTo"][0]["target"]["identifier"] == old["identifier"][0]
    assert base64.b64decode(new["content"][0]["attachment"]["data"]) == second.note_pdf
    assert new["id"] != old["id"]


def test_a_known_order_is_a_request_that_the_procedures_rest_on(tmp_path):
    """Its number only, how it stands is not known; a study of that number rests on it too; without a number there is none."""
    case = signed_with_images(imaged_case(tmp_path))
    images = tuple(replace(each, accession_number="A123") for each in case.images)
    case = replace(case, images=images, encounter=replace(case.encounter, accession_number="A123"))
    entries = _entries(case)
    [order] = _of(entries, "ServiceRequest")
    assert (order["status"], order["intent"]) == ("unknown", "order")
    assert [each["value"] for each in order["identifier"]] == ["A123"]
    rests = [{"reference": f"urn:uuid:{order['id']}"}]
    assert all(each["basedOn"] == rests for each in _of(entries, "Procedure"))
    assert all(each["basedOn"] == rests for each in _of(entries, "ImagingStudy"))
    bare = _entries(signed("gs1"))
    assert _of(bare, "ServiceRequest") == []
    assert not any("basedOn" in each for each in _of(bare, "Procedure"))
