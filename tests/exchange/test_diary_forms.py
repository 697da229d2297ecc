"""The diary of a diagnostic block comes back after the note is signed, and its outcome is read from it: it leaves by itself."""

import csv
import io
import json

import pytest
from signed_cases import SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.session import reopen
from procroom.app.signed_case import signed_case
from procroom.domain.commands import GiveAnswer
from procroom.domain.values import Actor, parse_time
from procroom.exchange import forms
from procroom.procedures import registry
from procroom.storage.store import open_store

#: Case -> (minutes after needle-out, index pain) of each entry, typed from the case files.
ENTRIES = {
    "gs3": json.loads((SCENARIOS / "gs3.case.json").read_text(encoding="utf-8"))["answers"]["diary"][
        "entries"
    ],
    "gs4": json.loads((SCENARIOS / "gs4.case.json").read_text(encoding="utf-8"))["answers"]["diary"][
        "entries"
    ],
}
LATER = Actor("DEMO Nurse", "Nurse", "Room 1")


def _answers(case):
    """Place in the record -> what was answered there, of every QuestionnaireResponse of the Bundle."""
    [parcel] = forms.make("fhir", case)
    told = [each["resource"] for each in json.loads(parcel.content, parse_float=str)["entry"]]
    kept = [each for each in told if each["resourceType"] == "QuestionnaireResponse"]
    return {each["id"]: {item["linkId"]: item["answer"][0] for item in each["item"]} for each in kept}


@pytest.fixture
def store():
    kept = open_store(None)
    yield kept
    kept.close()


@pytest.fixture
def waiting(store):
    """GS3 in a store, signed."""
    case_file = read_case(SCENARIOS / "gs3.case.json", registry.get)
    session = play(case_file, store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    return session.case_id


@pytest.mark.parametrize("name", ENTRIES)
def test_every_entry_is_answers_in_fhir(name):
    told = [each for each in _answers(signed(name)).values() if "nrs" in each]
    found = [(each["minutes"]["valueInteger"], each["nrs"]["valueQuantity"]["value"]) for each in told]
    assert [(minutes, float(nrs)) for minutes, nrs in found] == [
        (each["minutes"], float(each["nrs"].split()[0])) for each in ENTRIES[name]
    ]


@pytest.mark.parametrize("name", ENTRIES)
def test_every_entry_is_lines_of_the_csv(name):
    [parcel] = forms.make("csv", signed(name))
    lines = csv.DictReader(io.StringIO(parcel.content.decode("utf-8"), newline=""))
    told = {line["path"]: (line["value"], line["unit"]) for line in lines}
    for each in ENTRIES[name]:
        place = f"diary.entries[{each['id']}]"
        assert told[f"{place}.minutes"] == (str(each["minutes"]), "")
        assert told[f"{place}.nrs"] == (each["nrs"].split()[0], "{score}")


@pytest.mark.parametrize("name", ENTRIES)
def test_every_entry_is_results_of_a_message_of_its_own(name):
    document, results, diary = forms.make("hl7", signed(name))
    assert b"diary.entries" not in document.content + results.content
    lines = [line.split("|") for line in diary.content.decode("utf-8").split("\r") if line.startswith("OBX")]
    told = [(line[3].split("^")[0], line[5], line[6].split("^")[0]) for line in lines]
    for what, unit in (("minutes", ""), ("nrs", "{score}")):
        values = [value for code, value, _ in told if code == f"diary.entries.{what}"]
        assert values == [str(each[what]).split()[0] for each in ENTRIES[name]]
        assert {each for code, _, each in told if code == f"diary.entries.{what}"} == {unit}


def test_it_is_no_part_of_the_note_that_was_signed():
    [parcel] = forms.make("fhir", signed("gs3"))
    told = [each["resource"] for each in json.loads(parcel.content)["entry"]]
    kinds = {each["resourceType"]: each for each in told}
    late = {f"urn:uuid:{each}" for each in _answers(signed("gs3"))}
    signed_for = {each["reference"] for each in kinds["Provenance"]["target"]}
    composed = {each["reference"] for each in kinds["Composition"]["section"][0]["entry"]}
    assert late
    assert late.isdisjoint(signed_for | composed)
    assert kinds["QuestionnaireResponse"]["author"] == {"display": "DEMO Nurse"}


def test_a_later_answer_makes_everything_known_anew_and_doubles_nothing(store, waiting):
    before = signed_case(store, waiting, registry.get)
    clock = stopped_clock(parse_time("2026-06-11T09:00:00-05:00"))
    session = reopen(store, waiting, registry.get, clock=clock, actor=LATER)
    session.handle(
        GiveAnswer(f"diary.entries[{ENTRIES['gs3'][0]['id']}].nrs", {"value": "9", "unit": "points"})
    )
    after = signed_case(store, waiting, registry.get)
    assert before.version == after.version == 1
    assert _answers(before).keys() == _answers(after).keys()
    assert _answers(before) != _answers(after)
    for form in ("fhir", "csv", "hl7"):
        changed = [
            (old.identity, new.identity)
            for old, new in zip(forms.make(form, before), forms.make(form, after), strict=True)
            if old.content != new.content
        ]
        assert len(changed) == 1, form
        assert changed[0][0] != changed[0][1], form
    assert forms.make("fhir", after) == forms.make("fhir", signed_case(store, waiting, registry.get))


def test_a_case_without_a_diary_is_known_as_before():
    case = signed("gs1")
    assert case.diary_mark() == ""
    [bundle] = forms.make("fhir", case)
    assert bundle.identity == str(case.id_of("fhir", "Bundle"))
    assert len(forms.make("hl7", case)) == 2
