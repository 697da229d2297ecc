"""Putting a case into the outbox: all of it or nothing, in the forms a destination takes, only signed or released."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sending import ASKED, NOON, consignment
from signed_cases import SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.outbox import call_back, enqueue, item_json, told
from procroom.app.ports import Answer
from procroom.app.signed_case import Releasing, signed_case, signed_case_of_file
from procroom.domain.commands import GiveAnswer, Release
from procroom.domain.errors import ProcroomError, Refusal
from procroom.exchange import forms
from procroom.exchange.forms import NotExportable
from procroom.exchange.senders.destination import Destination
from procroom.procedures import registry
from procroom.storage.consignment import State
from procroom.storage.store import open_store

CHART = Destination("CHART", "mllp", ("hl7",), host="localhost", port=2575)
PACS = Destination("PACS1", "dimse", ("dicom",), host="localhost", port=104, called_aet="PACS1")
WARD = Destination("WARD", "folder", folder="ward")


@pytest.fixture
def store():
    """A store in memory."""
    made = open_store(None)
    yield made
    made.close()


@pytest.fixture
def case():
    """GS1, signed."""
    return signed("gs1")


def test_each_destination_gets_its_forms_once_made(store, case):
    placed = enqueue(store.outbox, case, [PACS, CHART, WARD], ASKED, ["dicom", "hl7"])
    by = {
        name: [each.item.form for each in placed if each.item.destination == name]
        for name in ("PACS1", "CHART", "WARD")
    }
    assert set(by["PACS1"]) == {"dicom"}
    assert by["CHART"] == ["hl7", "hl7"]
    assert by["WARD"] == by["PACS1"] + by["CHART"]
    for each in placed:
        assert hashlib.sha256(store.blob(each.item.digest)).hexdigest() == each.item.digest
        assert (each.item.case_id, each.item.version, each.item.asked_by) == (case.case_id, 1, "DEMO Nurse")
    assert [each.item.id for each in placed] == sorted(each.item.id for each in placed)


def test_the_same_case_again_is_not_asked_for_twice(store, case):
    first = enqueue(store.outbox, case, [CHART], ASKED)
    again = enqueue(store.outbox, case, [CHART], ASKED)
    assert [each.item.id for each in again] == [each.item.id for each in first]
    assert [each.fresh for each in (*first, *again)] == [True, True, False, False]


def test_a_name_that_tells_the_patient_is_kept_for_who_asks_for_it_only(store, case):
    """Asked for anew, what waits takes the name that the destination has now."""
    plain = Destination("DROP", "folder", ("pdf",), folder="drop")
    asking = replace(plain, file_name="{mrn}.{extension}")
    (first,) = enqueue(store.outbox, case, [plain], ASKED)
    assert first.item.labels == ""
    (again,) = enqueue(store.outbox, case, [asking], ASKED)
    assert (again.item.id, json.loads(again.item.labels)) == (first.item.id, {"mrn": case.patient.mrn})
    assert case.patient.mrn not in json.dumps(item_json(again.item))
    with pytest.raises(NotExportable, match=r"\{accession\}, which is not known"):
        enqueue(store.outbox, case, [replace(plain, file_name="{accession}")], ASKED)


def test_a_form_that_cannot_be_made_leaves_nothing_behind(store, case, monkeypatch):
    """The first destination's form is fine, the second's is not: neither is in the outbox."""

    def make(form, case):
        if form == "hl7":
            raise NotExportable("The patient has no number.")
        return made(form, case)

    made = forms.make
    monkeypatch.setattr(forms, "make", make)
    with pytest.raises(NotExportable):
        enqueue(store.outbox, case, [PACS, CHART], ASKED)
    assert store.outbox.items() == ()


@pytest.mark.parametrize(
    ("destinations", "only", "words"),
    [
        ([PACS], ["pdf"], "in which form PACS1 gets a case. Name forms for it: dicom"),
        ([WARD], [], "in which form WARD gets a case. Name forms for it: pdf, .*dicom"),
        ([PACS, CHART], ["dicom", "hl7", "fhir"], "None of these destinations takes the form “fhir”"),
    ],
)
def test_a_form_nobody_takes_is_said(store, case, destinations, only, words):
    with pytest.raises(ProcroomError, match=words):
        enqueue(store.outbox, case, destinations, ASKED, only)
    assert store.outbox.items() == ()


def test_an_unsigned_case_needs_somebody_who_releases_it(store):
    """Also where a program asks: the journal of what leaves ends with the release."""
    path = SCENARIOS / "gs1.case.json"
    bare = signed_case_of_file(path, registry.get, signing=None)
    with pytest.raises(Refusal, match="is not signed"):
        enqueue(store.outbox, bare, [CHART], ASKED)
    releasing = Releasing("DEMO Physician", "MD", "The ward needs it now.", NOON)
    released = signed_case_of_file(path, registry.get, signing=None, releasing=releasing)
    placed = enqueue(store.outbox, released, [CHART], ASKED)
    assert [each.item.version for each in placed] == [0, 0]
    assert released.events[-1].sort == "released"
    assert "Released unsigned by DEMO Physician, MD: The ward needs it now." in released.events[-1].words


def test_a_withdrawn_note_goes_in_the_forms_that_can_say_it(store):
    """A destination with a form that has no word for it gets the others; one with nothing else is told of, by name."""
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    signing.addend(session, store, text="The chart of another patient.", withdraws=True, **who)
    gone = signed_case(store, session.case_id, registry.get)
    both = replace(WARD, forms=("cda", "pdf", "images"))
    assert {each.item.form for each in enqueue(store.outbox, gone, [both], ASKED)} == {"pdf"}
    with pytest.raises(ProcroomError, match=r"^WARD gets no form") as caught:
        enqueue(store.outbox, gone, [replace(WARD, forms=("cda",))], ASKED)
    assert "deprecate" in caught.value.remedy


def test_a_withdrawal_takes_back_what_has_not_left(store, case):
    """What waits or was refused is cancelled, so that it does not arrive as valid; who has something is named."""
    placed = enqueue(store.outbox, case, [PACS, CHART, replace(WARD, forms=("pdf",))], ASKED)
    of = {
        name: [each.item.id for each in placed if each.item.destination == name]
        for name in ("PACS1", "CHART", "WARD")
    }
    store.outbox.arrived(of["PACS1"][0], NOON, Answer("stored"), confirmed=True)
    store.outbox.begin(of["CHART"][0], NOON)
    store.outbox.put_off(of["CHART"][0], NOON, NOON, "No answer.")
    count, reached = call_back(store.outbox, case.case_id, ASKED)
    assert count == len(placed) - 1
    assert set(reached) == {"PACS1", "CHART"}
    states = {item.id: item.state for item in store.outbox.items(case.case_id)}
    assert states.pop(of["PACS1"][0]) is State.CONFIRMED
    assert set(states.values()) == {State.CANCELLED}
    assert call_back(store.outbox, case.case_id, ASKED) == (0, ("PACS1",))


def test_an_older_version_does_not_go_where_a_newer_one_went(store):
    """A FHIR server and a chart keep one state a case: the older one sent again would put it back. DICOM objects stand apart."""
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    chart = replace(CHART, name="FHIR1", protocol="fhir", forms=("fhir",), url="http://localhost/fhir")
    first = signed_case(store, session.case_id, registry.get)
    (old,) = (each.item for each in enqueue(store.outbox, first, [chart], ASKED))
    (note, *_) = (each.item for each in enqueue(store.outbox, first, [PACS], ASKED))
    for item in (old, note):
        store.outbox.arrived(item.id, NOON, Answer("taken"), confirmed=True)
    assert store.outbox.resend(old.id, ASKED).state is State.QUEUED
    signing.addend(session, store, text="Called: well.", **who)
    enqueue(store.outbox, signed_case(store, session.case_id, registry.get), [chart, PACS], ASKED)
    with pytest.raises(ProcroomError, match="version 1 would put it back"):
        store.outbox.resend(old.id, ASKED)
    assert store.outbox.resend(note.id, ASKED).state is State.QUEUED
    store.outbox.cancel(old.id, ASKED)
    with pytest.raises(ProcroomError, match="version 1 would put it back"):
        enqueue(store.outbox, first, [chart], ASKED)


def test_results_of_the_signature_go_beside_the_note_with_its_addendum(store):
    """A chart that is first sent to after an addendum gets both messages; the results can be sent once more, the old note cannot."""
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    who = {"name": SIGNING.name, "role": SIGNING.role}
    signing.sign(session, store, **who)
    first = signed_case(store, session.case_id, registry.get)
    signing.addend(session, store, text="Called: well.", **who)
    newest = signed_case(store, session.case_id, registry.get)
    note, results = (each.item for each in enqueue(store.outbox, newest, [CHART], ASKED))
    assert (note.version, results.version) == (2, 1)
    for item in (note, results):
        store.outbox.arrived(item.id, NOON, Answer("accepted (AA)"), confirmed=True)
    assert store.outbox.resend(results.id, ASKED).state is State.QUEUED
    with pytest.raises(ProcroomError, match="version 1 would put it back"):
        enqueue(store.outbox, first, [CHART], ASKED)


def test_a_second_release_is_another_file(store):
    """Released, corrected, released again: the ward gets both, by names that tell the record."""
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    names = set()
    for words in ("The ward needs it at once.", "With the weight put right."):
        session.handle(Release("DEMO Physician", "Proceduralist", words))
        case = signed_case(store, session.case_id, registry.get, unsigned=True)
        placed = enqueue(store.outbox, case, [replace(WARD, forms=("pdf", "csv"))], ASKED)
        assert all(each.fresh for each in placed)
        names |= {each.item.name for each in placed}
        session.handle(GiveAnswer("patient.weight", "83 kg"))
    assert len(names) == 4


def test_what_is_told_not_now_again_and_again_lets_others_go_first(store):
    """The least tried goes first; within a case the order stays."""
    store.outbox.place([consignment(n, case=f"case-{'abc'[n]}") for n in range(3)], ASKED)
    first = store.outbox.next_item("PACS1", NOON)
    store.outbox.begin(first.id, NOON)
    store.outbox.put_off(first.id, NOON, NOON, "AE 207")
    assert store.outbox.next_item("PACS1", NOON).id != first.id


def test_how_far_a_case_has_come_is_told_by_destination(store):
    names = {"A": 2, "B": 1, "C": 1, "D": 1, "E": 1, "F": 1}
    for name, count in names.items():
        store.outbox.place([consignment(n, destination=name) for n in range(count)], ASKED)
    ids = {name: [item.id for item in store.outbox.items("", name)] for name in names}
    later = NOON + timedelta(minutes=2)
    for item in ids["A"]:
        store.outbox.arrived(item, later, Answer("stored", committed=True), confirmed=True)
    store.outbox.arrived(ids["B"][0], later, Answer("accepted (AA)"), confirmed=True)
    store.outbox.arrived(ids["C"][0], later, Answer("stored"), confirmed=False)
    store.outbox.refused(ids["D"][0], later, "Patient unknown.")
    store.outbox.put_off(ids["E"][0], later, later, "Nobody answers.")
    store.outbox.cancel(ids["F"][0], replace(ASKED, at=later))
    now = datetime(2026, 6, 10, 8, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert told(store.outbox.items("case-a"), now) == (
        "stored and committed 07:02 by A (2)",
        "accepted (AA) 07:02 by B",
        "stored 07:02 by C, not yet committed",
        "refused by D: object 0: Patient unknown.",
        "waiting for E: Nobody answers.",
        "cancelled for F",
    )
    assert "by A" in told(store.outbox.items("case-a", "A"), datetime(2026, 6, 11, tzinfo=UTC))[0]
    assert told(store.outbox.items("case-a", "A"), datetime(2026, 6, 11, tzinfo=UTC)) == (
        "stored and committed 2026-06-10 12:02 by A (2)",
    )
    assert store.outbox.items("case-a", "A")[0].state is State.CONFIRMED
