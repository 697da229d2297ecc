"""FHIR Bundles held against what models do not see: rules of R4, another program's reading, and what nobody recorded."""

import json
import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from fhirclient.models.bundle import Bundle as R4Bundle
from fhirclient.models.fhirabstractbase import FHIRValidationError
from imaged_cases import imaged_case, signed_with_images
from signed_cases import SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import Releasing, signed_case, signed_case_of_file
from procroom.domain.values import parse_time
from procroom.exchange import forms
from procroom.exchange.fhir.draft import written
from procroom.procedures import registry
from procroom.storage.store import open_store

NAMES = sorted(path.name.removesuffix(".case.json") for path in SCENARIOS.glob("*.case.json"))
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
TIMES = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?")


def _bundle(case):
    [parcel] = forms.make("fhir", case)
    return json.loads(parcel.content)


def _resources(case):
    return [each["resource"] for each in _bundle(case)["entry"]]


def _of(resources, kind):
    return [each for each in resources if each["resourceType"] == kind]


def _nodes(node):
    """Every object of it."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _nodes(each)


def _changed(folder, name, change, *, is_signed=True):
    """The case of a scenario after a change of its answers."""
    told = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    change(told["answers"])
    path = folder / "changed.case.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return signed_case_of_file(path, registry.get, signing=SIGNING if is_signed else None)


def broken(bundle):
    """The rules of R4 that a Bundle breaks, by their names in the standard."""
    urls = Counter(entry["fullUrl"] for entry in bundle["entry"])
    found = ["bdl-7"] if max(urls.values()) > 1 else []
    kinds = {entry["fullUrl"]: entry["resource"]["resourceType"] for entry in bundle["entry"]}
    for entry in bundle["entry"]:
        resource = entry["resource"]
        found += ["dom-2"] if "contained" in resource else []  # then dom-3 and dom-4 hold too
        if entry["request"] != {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"}:
            found.append("bdl-3")
        for node in _nodes(resource):
            found += _of_node(node, kinds)
        found += _of_resource(resource)
    return found


def _of_node(node, kinds):
    found = []
    if "reference" in node and isinstance(node["reference"], str) and node["reference"] not in kinds:
        found.append("dangling")
    if "Period" in " ".join(node):
        for name, period in node.items():
            if name.endswith("Period") or name == "period":
                found += ["per-1"] if period.get("start", "") > period.get("end", "9") else []
    if "code" in node and "value" in node and "system" not in node:
        found.append("qty-3")
    if any(value in ("", [], {}, None) for value in node.values()):
        found.append("ele-1")
    if "url" in node and "value" not in " ".join(node) and "extension" not in node and "method" not in node:
        found.append("ext-1")
    return found


def _of_resource(resource):
    kind, found = resource["resourceType"], []
    if kind == "Observation":
        has_value = any(name.startswith("value") for name in resource)
        codes = {json.dumps(part["code"]) for part in resource.get("component", ())}
        found += ["obs-7"] if has_value and json.dumps(resource["code"]) in codes else []
        found += ["obs-6"] if has_value and "dataAbsentReason" in resource else []
        found += [] if has_value or "component" in resource else ["vs-2"]
        for part in resource.get("component", ()):
            given = any(name.startswith("value") for name in part)
            found += [] if given != ("dataAbsentReason" in part) else ["vs-3"]
        vital = "vital-signs" in json.dumps(resource.get("category", ""))
        told = {"effectiveDateTime", "_effectiveDateTime"} & set(resource)
        found += (
            ["vs-1"]
            if vital and (not told or len(resource.get("effectiveDateTime", "____-__-__")) < 10)
            else []
        )
    if kind in {"AllergyIntolerance", "Condition"}:
        verified = resource.get("verificationStatus", {}).get("coding", [{}])[0].get("code")
        in_error, clinical = verified == "entered-in-error", "clinicalStatus" in resource
        if kind == "AllergyIntolerance" and not in_error and not clinical:
            found.append("ait-1")
        if in_error and clinical:
            found.append("ait-2" if kind == "AllergyIntolerance" else "con-5")
    if kind == "MedicationAdministration" and "dose" not in resource["dosage"]:
        found.append("mad-1")
    if kind == "Composition":
        found += ["cmp-1"] if any(not {"text", "entry"} & set(each) for each in resource["section"]) else []
    if kind == "QuestionnaireResponse":
        items = [each["linkId"] for each in resource["item"]]
        found += (
            ["qrs-1"]
            if len(set(items)) != len(items) or not all(each["answer"] for each in resource["item"])
            else []
        )
    if kind == "Procedure" and resource["status"] == "not-done" and "performer" in resource:
        found.append("nobody performs what is not done")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_each_bundle_keeps_the_rules_of_r4(name):
    bundle = _bundle(signed(name))
    assert broken(bundle) == []
    R4Bundle(bundle)  # strict: an element that R4 has not, or one that is missing, is an error
    kinds = {entry["resource"]["id"] for entry in bundle["entry"]}
    assert len(kinds) == len(bundle["entry"])


@pytest.mark.parametrize("name", NAMES)
def test_a_withdrawn_note_keeps_them(name):
    """Entered in error: no clinical status beside it, every status one that R4 has for its kind."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / f"{name}.case.json", registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    signing.addend(session, store, text="The chart of another patient.", withdraws=True, **who)
    bundle = _bundle(signed_case(store, session.case_id, registry.get))
    store.close()
    assert broken(bundle) == []
    R4Bundle(bundle)


@pytest.mark.parametrize("name", ["gs1", "gs6", "gs8", "gs8-pull"])
def test_what_is_not_signed_keeps_them_too_and_claims_nothing(name):
    case = signed_case_of_file(
        SCENARIOS / f"{name}.case.json",
        registry.get,
        signing=None,
        releasing=Releasing("DEMO Physician", "Proceduralist", "asked for by the ward", SIGNING.at),
    )
    bundle = _bundle(case)
    assert broken(bundle) == []
    R4Bundle(bundle)
    resources = [each["resource"] for each in bundle["entry"]]
    statuses = {
        each["status"] for each in _of(resources, "Procedure") + _of(resources, "MedicationAdministration")
    }
    assert statuses <= {"unknown"}
    [released] = _of(resources, "AuditEvent")
    assert (released["type"]["code"], released["purposeOfEvent"]) == (
        "disclose",
        [{"text": "asked for by the ward"}],
    )


def _spoil(bundle, kind, **changed):
    resource = next(each["resource"] for each in bundle["entry"] if each["resource"]["resourceType"] == kind)
    resource.update(changed)
    return bundle


@pytest.mark.parametrize(
    ("rule", "kind", "changed"),
    [
        ("dangling", "Procedure", {"encounter": {"reference": "urn:uuid:0"}}),
        ("per-1", "Procedure", {"performedPeriod": {"start": "2026-02-11", "end": "2026-02-10"}}),
        ("ele-1", "Patient", {"name": []}),
        ("qty-3", "Observation", {"valueQuantity": {"value": 1, "code": "mg"}}),
        ("dom-2", "Patient", {"contained": [{"resourceType": "Basic"}]}),
        ("ait-1", "AllergyIntolerance", {"clinicalStatus": None}),
        ("mad-1", "MedicationAdministration", {"dosage": {"text": "some"}}),
        ("vs-1", "Observation", {"effectiveDateTime": "2026"}),
        ("cmp-1", "Composition", {"section": [{"title": "empty"}]}),
    ],
)
def test_a_rule_that_is_broken_is_found(rule, kind, changed):
    bundle = _spoil(_bundle(signed("gs1")), kind, **changed)
    for entry in bundle["entry"]:
        entry["resource"] = {k: v for k, v in entry["resource"].items() if v is not None}
    assert rule in broken(bundle)


@pytest.mark.parametrize("changed", [{"sort": "none"}, {"status": ["completed"]}, {"subject": "the patient"}])
def test_the_other_program_finds_what_r4_has_not(changed):
    with pytest.raises(FHIRValidationError):
        R4Bundle(_spoil(_bundle(signed("gs1")), "Procedure", **changed))


@pytest.mark.parametrize("name", NAMES)
def test_numbers_are_written_to_the_place_and_times_as_fhir_has_them(name):
    [parcel] = forms.make("fhir", signed(name))
    numbers, text = [], parcel.content.decode("utf-8")

    def kept(number):
        numbers.append(number)
        return number

    told = json.loads(text, parse_float=kept, parse_int=kept)
    assert numbers
    assert all(DECIMAL.fullmatch(each) for each in numbers)
    for node in _nodes(told):
        for key, value in node.items():
            if key in {
                "effectiveDateTime",
                "performedDateTime",
                "issued",
                "recorded",
                "recordedOn",
                "recordedDate",
            }:
                assert TIMES.fullmatch(value), (key, value)


def test_a_decimal_keeps_its_places():
    told = {"b": Decimal("24.0"), "a": [Decimal("0.050"), Decimal("1E+2"), True, None, "é\n"], "c": 7}
    text = written(told)
    assert text.index('"a"') < text.index('"b"') < text.index('"c"')
    assert all(each in text for each in ("24.0", "0.050", "100"))
    assert json.loads(text) == {"b": 24, "a": [0.05, 100, True, None, "é\n"], "c": 7}


def test_the_air_kerma_of_gs8_is_as_typed():
    [parcel] = forms.make("fhir", signed("gs8"))
    assert '"value": 24.0' in parcel.content.decode("utf-8")


# --- what was recorded, and what was not ----------------------------------------------------------------------


def test_an_abandoned_target_is_stopped_for_its_reason():
    [procedure] = _of(_resources(signed("gs6")), "Procedure")
    assert (procedure["status"], procedure["statusReason"]) == (
        "stopped",
        {"text": "arterial pattern on DSA"},
    )


def test_a_deviation_that_names_a_reached_target_stops_it(tmp_path):
    def abort(answers):
        answers["deviations"] = {
            "status": "LISTED",
            "list": [
                {
                    "id": "v1",
                    "kind": "ABORTED_LEVEL",
                    "target": {"level": "L5-S1", "side": "RIGHT"},
                    "what": "given up",
                    "reason": "the patient asked to stop",
                }
            ],
        }

    [procedure] = _of(_resources(_changed(tmp_path, "gs1", abort)), "Procedure")
    assert (procedure["status"], procedure["statusReason"]["text"]) == (
        "stopped",
        "the patient asked to stop",
    )


def _left_out(answers):
    for section in ("planned", "consent", "time_out"):
        answers[section]["targets"].append({"id": "t2", "target": {"level": "S1", "side": "RIGHT"}})
    answers["deviations"] = {
        "status": "LISTED",
        "list": [
            {
                "id": "v1",
                "kind": "NOT_PERFORMED",
                "target": {"level": "S1", "side": "RIGHT"},
                "what": "S1 left for another day",
                "reason": "the patient could lie no longer",
            }
        ],
    }


def test_a_planned_target_is_not_done_where_somebody_says_so(tmp_path):
    resources = _resources(_changed(tmp_path, "gs1", _left_out))
    [done, left] = _of(resources, "Procedure")
    assert done["status"] == "completed"
    assert (left["status"], left["statusReason"], left["note"]) == (
        "not-done",
        {"text": "the patient could lie no longer"},
        [{"text": "S1 left for another day"}],
    )
    assert left["bodySite"][0]["coding"][0]["code"] == "54735007"
    assert not {"performedPeriod", "performedDateTime", "performer"} & set(left)
    unsigned = _resources(_changed(tmp_path, "gs1", _left_out, is_signed=False))
    assert [each["status"] for each in _of(unsigned, "Procedure")] == ["unknown"]


def test_a_planned_target_of_which_nothing_is_recorded_is_not_said_to_be_left_out(tmp_path):
    def silent(answers):
        _left_out(answers)
        answers["deviations"] = {"status": "NONE_RECORDED"}

    case = _changed(tmp_path, "gs1", silent, is_signed=False)  # rule SL-07 lets nobody sign it so
    resources = _resources(replace(case, signature=signed("gs1").signature))
    assert [each["status"] for each in _of(resources, "Procedure")] == ["completed"]


def test_a_deviation_without_a_target_tells_its_words_and_no_place(tmp_path):
    def unnamed(answers):
        _left_out(answers)
        del answers["deviations"]["list"][0]["target"]

    [_, left] = _of(_resources(_changed(tmp_path, "gs1", unnamed)), "Procedure")
    assert (left["status"], left["note"]) == ("not-done", [{"text": "S1 left for another day"}])
    assert not {"bodySite", "extension"} & set(left)


def test_allergies_are_those_recorded_and_none_only_where_a_person_said_none(tmp_path):
    [known] = _of(_resources(signed("gs7")), "AllergyIntolerance")
    assert known["code"] == {"text": "iodinated contrast"}
    assert known["reaction"] == [{"manifestation": [{"text": "anaphylaxis in 2019"}], "severity": "severe"}]
    assert known["note"] == [{"text": "no contrast"}]
    [none] = _of(_resources(signed("gs1")), "AllergyIntolerance")
    assert none["code"]["coding"][0]["code"] == "716186003"

    def silent(answers):
        del answers["prechecks"]["allergy_status"]

    assert _of(_resources(_changed(tmp_path, "gs1", silent, is_signed=False)), "AllergyIntolerance") == []


def test_therapies_are_orders_only_where_they_were_ordered(tmp_path):
    def order(answers):
        answers["plan"]["therapy_details"] = [
            {"id": "y1", "type": "PHYSIOTHERAPY", "ordered": True, "sessions": 12},
            {"id": "y2", "type": "HOME_EXERCISE", "ordered": False},
            {"id": "y3", "type": "PACING"},
        ]

    [asked] = _of(_resources(_changed(tmp_path, "gs1", order)), "ServiceRequest")
    assert (asked["status"], asked["intent"], asked["code"]) == ("active", "order", {"text": "physiotherapy"})
    assert asked["quantityQuantity"]["value"] == 12
    assert _of(_resources(signed("gs1")), "ServiceRequest") == []


def test_a_day_or_a_question_without_an_answer_stays_missing(tmp_path):
    days = _of(_resources(signed("gs8-pull")), "QuestionnaireResponse")
    answers = [{one["linkId"]: one["answer"][0] for one in each["item"]} for each in days]
    assert [each["authored"] for each in days] == [f"2026-05-{day:02}" for day in range(5, 12)]
    averages = [each.get("nrs_avg", {}).get("valueQuantity", {}).get("value") for each in answers]
    assert averages == [5, 4, 3, 3, 2.5, 3, None]
    assert answers[0]["fever"] == {"valueBoolean": False}

    def skip(told):
        told["trial"]["days"] = [each for each in told["trial"]["days"] if each["day"] != 3]

    fewer = _of(_resources(_changed(tmp_path, "gs8-pull", skip, is_signed=False)), "QuestionnaireResponse")
    assert [each["authored"][-2:] for each in fewer] == ["05", "06", "08", "09", "10", "11"]


def test_leads_that_were_taken_out_again_are_not_in_use_and_of_those_unsaid_nothing_is_told(tmp_path):
    def silent(answers):
        del answers["placement"]["leads_left"]

    resources = _resources(_changed(tmp_path, "gs8", silent, is_signed=False))
    assert _of(resources, "DeviceUseStatement") == []
    assert all("patient" not in each for each in _of(resources, "Device"))

    def out(answers):
        answers["placement"]["leads_left"] = False
        for name in ("stimulator", "stimulator_serial", "teaching", "restrictions", "return_date", "contact"):
            answers["placement"].pop(name, None)

    resources = _resources(_changed(tmp_path, "gs8", out, is_signed=False))
    assert [each["status"] for each in _of(resources, "DeviceUseStatement")] == ["completed", "completed"]


def test_one_pressure_of_two_says_that_the_other_is_not_known(tmp_path):
    def one(answers):
        del answers["baseline"]["vitals"][0]["diastolic"]

    resources = _resources(_changed(tmp_path, "gs1", one, is_signed=False))
    panel = next(each for each in _of(resources, "Observation") if "85354-9" in json.dumps(each["code"]))
    systolic, diastolic = panel["component"]
    assert systolic["valueQuantity"]["value"] == 128
    assert diastolic["dataAbsentReason"]["coding"][0]["code"] == "unknown"


def test_images_at_hand_are_told_by_study_and_series(tmp_path):
    case = signed_with_images(imaged_case(tmp_path / "imaged"))
    bundle = _bundle(case)
    assert broken(bundle) == []
    R4Bundle(bundle)
    studies = _of([each["resource"] for each in bundle["entry"]], "ImagingStudy")
    told = {one["uid"] for study in studies for series in study["series"] for one in series["instance"]}
    assert told == {each.sop_instance_uid for each in case.images}
    assert {each["identifier"][0]["value"] for each in studies} == {
        f"urn:oid:{each.study_instance_uid}" for each in case.images
    }
    assert _of(_resources(signed("gs1")), "ImagingStudy") == []


def test_an_image_of_another_patient_lets_no_bundle_leave(tmp_path):
    own = signed_with_images(imaged_case(tmp_path / "case"))
    case = replace(own, patient=replace(own.patient, mrn="DEMO-0002", name="DEMO^OTHER"))
    with pytest.raises(forms.NotExportable):
        forms.make("fhir", case)


def test_who_signed_and_who_added_is_told_and_stays_as_it_was():
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    first = _of(_resources(signed_case(store, session.case_id, registry.get, version=1)), "AuditEvent")
    both = _of(_resources(signed_case(store, session.case_id, registry.get)), "AuditEvent")
    store.close()
    assert both[:1] == first
    told = [(each["type"]["code"], each["agent"][0]["who"]["display"]) for each in both]
    assert told == [("attest", "DEMO Physician"), ("amend", "DEMO Fellow")]
    assert parse_time(both[0]["recorded"]) == SIGNING.at
