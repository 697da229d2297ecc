"""A withdrawn note in every form: the receiver's own copy is named and marked, nothing of it is sent as valid."""

import io
import json
import subprocess

import pypdf
import pytest
from fhir.resources.R4B.bundle import Bundle
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.parser import parse_message
from imaged_cases import imaged_case
from pydicom import dcmread
from signed_cases import SCENARIOS, SIGNING

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case
from procroom.domain.errors import Refusal
from procroom.exchange import forms
from procroom.procedures import registry
from procroom.storage.store import open_store

REASON = "Documented in the chart of another patient."


@pytest.fixture(scope="module")
def versions():
    """GS8 as signed, with an addendum, withdrawn."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs8.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Called: well.", name="DEMO Nurse", role="Nurse")
    signing.addend(session, store, text=REASON, name="DEMO Physician", role="Proceduralist", withdraws=True)
    yield [signed_case(store, session.case_id, registry.get, version=number) for number in (1, 2, 3)]
    store.close()


def test_only_a_signed_note_is_withdrawn_with_a_reason_and_once():
    """Nothing follows it; the row of the worklist says it; the note stays readable and says it on every page."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    with pytest.raises(Refusal, match="follows a signed note"):
        signing.addend(session, store, text=REASON, withdraws=True, **who)
    signing.sign(session, store, **who)
    with pytest.raises(Refusal, match="says too little"):
        signing.addend(session, store, text="wrong", withdraws=True, **who)
    printed = signing.addend(session, store, text=REASON, withdraws=True, **who)
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed.pdf)).pages]
    assert all("WITHDRAWN – not valid" in page for page in pages)
    assert REASON in pages[-1]
    assert [row.note_status for row in store.rows()] == ["withdrawn"]
    for withdraws in (False, True):
        with pytest.raises(Refusal, match="nothing can follow"):
            signing.addend(session, store, text="Called: well, walked.", withdraws=withdraws, **who)
    store.close()


def fields(message, name):
    """Each segment of a name, as fields; the first is the name."""
    lines = message.content.decode("utf-8").split("\r")
    return [line.split("|") for line in lines if line.startswith(name)]


def test_hl7_cancels_the_document_that_was_sent_last(versions):
    """MDM^T11 names it and carries no content; every result comes again as wrong, with its value."""
    sent, (cancelled, results) = forms.make("hl7", versions[1]), forms.make("hl7", versions[2])
    assert parse_message(
        cancelled.content.decode("utf-8"), validation_level=VALIDATION_LEVEL.STRICT, find_groups=False
    ).validate()
    assert fields(cancelled, "MSH")[0][8] == "MDM^T11^MDM_T01"
    (before,), (now,) = fields(sent[0], "TXA"), fields(cancelled, "TXA")
    assert now[12] == before[12]
    assert (before[19], now[19]) == ("AV", "CA")
    assert fields(cancelled, "OBX") == []
    assert now[9].endswith("DEMO Physician")
    told, wrong = fields(sent[1], "OBX"), fields(results, "OBX")
    assert {each[11] for each in told} == {"F"}
    assert {each[11] for each in wrong} == {"W"}
    assert [each[:11] for each in wrong] == [each[:11] for each in told]
    assert fields(results, "OBR")[0][25] == "X"
    assert fields(results, "OBR")[0][3] == fields(sent[1], "OBR")[0][3]
    assert results.identity != sent[1].identity


def test_fhir_enters_what_the_receiver_has_in_error(versions):
    """The same resources under the same ids, each that has a status in error; the reason stands with who withdrew."""
    (sent,), (parcel,) = forms.make("fhir", versions[1]), forms.make("fhir", versions[2])
    assert parcel.identity != sent.identity
    Bundle.model_validate_json(parcel.content)
    before, now = (
        {each["request"]["url"]: each["resource"] for each in json.loads(p.content)["entry"]}
        for p in (sent, parcel)
    )
    fresh = {url.split("/")[0] for url in set(now) - set(before)}
    assert fresh == {"Provenance", "AuditEvent"}
    assert {url.split("/")[0] for url in set(before) - set(now)} == {"Provenance"}
    kinds = set()
    for url in set(now) & set(before):
        resource = now[url]
        kind, status = resource["resourceType"], resource.get("status")
        if kind in {"Condition", "AllergyIntolerance"}:
            assert resource["verificationStatus"]["coding"][0]["code"] == "entered-in-error"
            assert "clinicalStatus" not in resource
        elif "status" in before[url]:
            assert status == "entered-in-error", url
        kinds.add(kind)
    assert {"Procedure", "Observation", "DocumentReference", "Composition", "Condition"} <= kinds
    (document,) = (each for each in now.values() if each["resourceType"] == "DocumentReference")
    assert document["docStatus"] == "entered-in-error"
    (provenance,) = (each for each in now.values() if each["resourceType"] == "Provenance")
    assert provenance["reason"] == [{"text": REASON}]
    assert provenance["activity"]["coding"][0]["code"] == "NULLIFY"


def test_dicom_rejects_every_object_of_every_version(tmp_path, need):
    """One key object selection, Rejected for Patient Safety Reasons; dciodvfy has nothing against it."""
    path = imaged_case(tmp_path)
    store = open_store(None)
    session = play(read_case(path, registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    signing.addend(session, store, text="Called: well.", **who)
    signing.addend(session, store, text=REASON, withdraws=True, **who)
    images = [tmp_path / "images"]
    made = [
        forms.make("dicom", signed_case(store, session.case_id, registry.get, version=number, images=images))
        for number in (1, 2, 3)
    ]
    store.close()
    (note,) = made[2]
    document = dcmread(io.BytesIO(note.content))
    assert document.ConceptNameCodeSequence[0].CodeValue == "113037"
    named = {
        reference.ReferencedSOPInstanceUID
        for study in document.CurrentRequestedProcedureEvidenceSequence
        for series in study.ReferencedSeriesSequence
        for reference in series.ReferencedSOPSequence
    }
    assert named == {each.identity for version in made[:2] for each in version}
    assert len(named) > 8
    file = tmp_path / note.name
    file.write_bytes(note.content)
    said = subprocess.run([need("dciodvfy"), str(file)], capture_output=True, text=True, check=False).stderr
    assert "Error" not in said, said


def test_what_cannot_say_it_is_refused_with_the_way_out(versions):
    """C-CDA, charges and pictures have no word for it; PDF, JSON and CSV go out, the PDF saying it."""
    for form, words in (("cda", "deprecate"), ("hl7-charges", "coder"), ("images", "by hand")):
        with pytest.raises(forms.NotExportable) as caught:
            forms.make(form, versions[2])
        assert words in caught.value.remedy
    (told,) = forms.make("json", versions[2])
    assert json.loads(told.content)["status"] == "withdrawn"
    note = forms.make("pdf", versions[2])[0]
    assert "WITHDRAWN" in pypdf.PdfReader(io.BytesIO(note.content)).pages[0].extract_text()
