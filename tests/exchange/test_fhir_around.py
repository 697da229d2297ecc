"""What stands around the procedures in a Bundle: allergies, devices, images, diary, not done, who signed; fact by fact."""

import json
from dataclasses import replace

import pydicom
import pytest
from fhir.resources.R4B.bundle import Bundle
from imaged_cases import imaged_case, signed_with_images
from signed_cases import SCENARIOS, SIGNING, signed

from procroom.app.signed_case import signed_case_of_file
from procroom.exchange import forms
from procroom.procedures import registry


def _of(case, kind):
    (parcel,) = forms.make("fhir", case)
    Bundle.model_validate_json(parcel.content)
    entries = json.loads(parcel.content)["entry"]
    return [each["resource"] for each in entries if each["resource"]["resourceType"] == kind]


def _changed(tmp_path, name, change):
    """A scenario's case file with something else recorded, signed."""
    case = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    change(case["answers"])
    path = tmp_path / f"{name}.case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return signed_case_of_file(path, registry.get, signing=SIGNING)


def test_allergies_are_those_recorded_and_none_only_where_said(tmp_path):
    """GS1: nobody but a person says "none known". Listed ones with reaction and severity; what is not known has no code."""
    (none,) = _of(signed("gs1"), "AllergyIntolerance")
    assert none["code"] == {"text": "no known allergies"}
    assert "reaction" not in none

    def listed(answers):
        answers["prechecks"] |= {
            "allergy_status": "LISTED",
            "allergies": [
                {"id": "a1", "substance": "LATEX", "reaction": "hives", "severity": "MODERATE"},
                {
                    "id": "a2",
                    "substance": "OTHER: strawberries",
                    "reaction": "itching",
                    "severity": "NOT_KNOWN",
                },
            ],
        }

    latex, other = _of(_changed(tmp_path, "gs1", listed), "AllergyIntolerance")
    assert latex["code"] == {"text": "latex"}
    assert latex["reaction"] == [{"manifestation": [{"text": "hives"}], "severity": "moderate"}]
    assert other["reaction"] == [{"manifestation": [{"text": "itching"}]}]


def test_leads_and_stimulator_are_devices_in_use():
    """GS8: two leads by UDI and lot, each once though they are listed as implants too, derived from their procedure; the stimulator."""
    case = signed("gs8")
    devices, uses = _of(case, "Device"), _of(case, "DeviceUseStatement")
    told = [
        (
            each["deviceName"][0]["name"],
            each.get("udiCarrier", [{}])[0].get("carrierHRF"),
            each.get("lotNumber"),
            each.get("serialNumber"),
        )
        for each in devices
    ]
    assert told == [
        ("DEMO octopolar lead", "DEMO-UDI-1", "DEMO-S1", None),
        ("DEMO octopolar lead", "DEMO-UDI-2", "DEMO-S2", None),
        ("external stimulator", None, None, "DEMO-ETS-01"),
    ]
    assert [each["device"]["reference"] for each in uses] == [f"urn:uuid:{each['id']}" for each in devices]
    procedures = {f"urn:uuid:{each['id']}" for each in _of(case, "Procedure")}
    assert {each["derivedFrom"][0]["reference"] for each in uses[:2]} == procedures
    assert _of(replace(case, signature=None, version=0), "DeviceUseStatement") == []


def test_images_are_told_by_study_and_one_of_another_patient_is_refused(tmp_path):
    """The imaged GS1: both files under their study with class and modality; a foreign one refuses the whole Bundle."""
    (study,) = _of(signed_with_images(imaged_case(tmp_path / "own")), "ImagingStudy")
    files = [pydicom.dcmread(path) for path in sorted((tmp_path / "own" / "images").iterdir())]
    assert study["identifier"] == [
        {"system": "urn:dicom:uid", "value": f"urn:oid:{files[0].StudyInstanceUID}"}
    ]
    told = {
        (each["uid"], one["uid"], one["sopClass"]["code"], each["modality"]["code"])
        for each in study["series"]
        for one in each["instance"]
    }
    assert told == {
        (each.SeriesInstanceUID, each.SOPInstanceUID, f"urn:oid:{each.SOPClassUID}", each.Modality)
        for each in files
    }
    foreign = signed_with_images(imaged_case(tmp_path / "other", patient_id="DEMO-9999", name="OTHER^PERSON"))
    with pytest.raises(forms.NotExportable, match="another patient"):
        forms.make("fhir", foreign)


def test_days_of_a_trial_are_responses_and_a_missing_one_stays_missing():
    """GS8's lead pull: a response for each recorded day, its average pain as recorded, none for a day nobody recorded."""
    case = signed("gs8-pull")
    recorded = {row.path: row for row in case.all_rows() if row.group.link_id == "days"}
    told = _of(case, "QuestionnaireResponse")
    answers = [{item["linkId"]: item["answer"][0] for item in each["item"]} for each in told]
    days = [each["day"]["valueInteger"] for each in answers]
    assert days == [row.value("day") for row in recorded.values()]
    assert [each["nrs_avg"] for each in answers if "nrs_avg" in each] == [
        {
            "valueQuantity": {
                "value": float(v["value"]) if "." in v["value"] else int(v["value"]),
                "unit": "{score}",
                "system": "http://unitsofmeasure.org",
                "code": "{score}",
            }
        }
        if isinstance(v := row.value("nrs_avg"), dict)
        else {"valueInteger": v}
        for row in recorded.values()
        if row.value("nrs_avg") is not None
    ]


def test_what_was_planned_and_not_done_says_why(tmp_path):
    """A deviation tells of a target that was not performed: a Procedure that was not done, with the reason."""

    def left_out(answers):
        target = answers["planned"]["targets"][0]["target"]
        answers["deviations"] = {
            "status": "LISTED",
            "list": [
                {
                    "id": "x1",
                    "kind": "NOT_PERFORMED",
                    "target": target,
                    "what": "left out",
                    "reason": "the patient asked to stop",
                }
            ],
        }

    case = _changed(tmp_path, "gs3", left_out)
    (told,) = [each for each in _of(case, "Procedure") if each["status"] == "not-done"]
    assert told["statusReason"] == {"text": "the patient asked to stop"}
    assert told["bodySite"][0]["text"]


def test_a_blood_pressure_is_one_panel_and_vital_signs_say_so():
    """GS1: systolic and diastolic of one moment are components of 85354-9; every vital sign has its category."""
    told = _of(signed("gs1"), "Observation")
    panels = [each for each in told if each["code"].get("coding", [{}])[0].get("code") == "85354-9"]
    assert panels
    for each in panels:
        assert [part["code"]["coding"][0]["code"] for part in each["component"]] == ["8480-6", "8462-4"]
        assert "valueQuantity" not in each
    vital = {"85354-9", "8867-4", "59408-5", "9279-1", "29463-7", "8302-2", "8310-5"}
    for each in told:
        code = each["code"].get("coding", [{}])[0].get("code")
        category = each.get("category", [{}])[0].get("coding", [{}])[0].get("code")
        assert (category == "vital-signs") == (code in vital), code


def test_numbers_leave_as_they_were_entered(tmp_path):
    """1.50 mL is not 1.5 mL: the zero tells how well it was measured, and a FHIR decimal keeps it."""

    def measured(answers):
        answers["patient"]["weight"] = {"value": "70.0", "unit": "kg"}

    (parcel,) = forms.make("fhir", _changed(tmp_path, "gs1", measured))
    assert b'"value": 70.0' in parcel.content
    (weight,) = [
        each
        for each in _of(_changed(tmp_path, "gs1", measured), "Observation")
        if each["code"].get("coding", [{}])[0].get("code") == "29463-7"
    ]
    assert weight["valueQuantity"]["value"] == 70.0
    assert b"u0000" not in parcel.content


def test_who_signed_is_an_event():
    """The signature, by whom, as what, when; of the document that stands."""
    case = signed("gs1")
    (event,) = _of(case, "AuditEvent")
    (composition,) = _of(case, "Composition")
    assert event["agent"][0]["who"] == {"display": SIGNING.name}
    assert event["recorded"] == SIGNING.at.isoformat()
    assert event["type"]["code"] == "attest"
    assert event["entity"][0]["what"] == {"reference": f"urn:uuid:{composition['id']}"}
