"""The signed case that every form reads: versions, facts by path and role, what is refused."""

import pytest
from signed_cases import NAMES, SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import NotSigned, signed_case, signed_case_of_file
from procroom.domain.commands import GiveAnswer
from procroom.domain.errors import ProcroomError
from procroom.exchange import forms
from procroom.procedures import registry
from procroom.storage.store import open_store

GS1 = SCENARIOS / "gs1.case.json"


@pytest.fixture(scope="module")
def kept():
    """GS1 in a store: signed, a follow-up recorded, an addendum, another follow-up."""
    store = open_store(None)
    session = play(read_case(GS1, registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    session.handle(GiveAnswer("follow_up.comment", "The patient called: well."))
    yield store, session.case_id
    store.close()


def test_one_case_is_asked_by_path_role_and_list():
    case = signed("gs1")
    assert (case.version, case.signer.name, case.signer.at.isoformat()) == (
        1,
        "DEMO Physician",
        "2026-06-10T10:00:00-05:00",
    )
    assert (case.patient.mrn, case.patient.sex, case.patient.birth_date.isoformat()) == (
        "DEMO-0001",
        "FEMALE",
        "1973-06-15",
    )
    assert case.encounter.service_date.isoformat() == case.role("service_date") == "2026-02-10"
    assert case.words("patient.weight") == "70 kg"
    assert case.value("anaesthesia.nothing_of_the_kind") is None
    [target] = case.rows("targets")
    [position] = target.rows("positions")
    assert target.words("target").startswith("right L5-S1")
    assert position.words("aspiration") == "negative"
    assert [row.path for row in case.rows_at("baseline.vitals")] == ["baseline.vitals[v1]"]
    facts = {fact.path: fact for fact in case.facts()}
    systolic = facts["baseline.vitals[v1].systolic"]
    assert (systolic.names, systolic.value) == (("baseline", "vitals", "systolic"), 128)
    assert facts["patient.bmi"].answer is None
    assert {row.words("drug") for row in case.rows("medication")} >= {"dexamethasone", "lidocaine"}


def test_every_answer_of_a_case_is_among_its_facts():
    for name in NAMES:
        case = signed(name)
        assert {fact.path for fact in case.facts()} >= set(case.state.answers)


def test_a_version_is_the_case_as_it_was_then(kept):
    store, case_id = kept
    first = signed_case(store, case_id, registry.get, version=1)
    newest = signed_case(store, case_id, registry.get)
    assert (first.version, newest.version) == (1, 2)
    assert (first.signer.name, newest.signer.name) == ("DEMO Physician", "DEMO Fellow")
    assert first.note_pdf != newest.note_pdf
    assert newest.document.addenda[0].text == "Seen at 15:00."
    assert not first.addenda
    assert newest.at_version(1).id_of("note") == first.id_of("note") != newest.id_of("note")
    assert newest.lasting_id_of("patient") == first.lasting_id_of("patient")
    assert newest.value("follow_up.comment") is None  # came after signing
    assert newest.at_latest().value("follow_up.comment") == "The patient called: well."
    with pytest.raises(ProcroomError, match="There is no version 3"):
        signed_case(store, case_id, registry.get, version=3)


def test_an_unsigned_case_leaves_only_on_purpose():
    store = open_store(None)
    session = play(read_case(GS1, registry.get), store)
    with pytest.raises(NotSigned, match=r"Case ….{8} is not signed\. Sign it first"):
        signed_case(store, session.case_id, registry.get)
    released = signed_case(store, session.case_id, registry.get, unsigned=True)
    assert (released.version, released.signature, released.document.status) == (0, None, "ready")


def test_a_trial_brings_its_log():
    alone = signed("gs8")
    assert alone.trial is not None
    assert alone.trial_pdf.startswith(b"%PDF")
    whole = signed_case_of_file(
        SCENARIOS / "gs8.case.json",
        registry.get,
        signing=SIGNING,
        others=[SCENARIOS / "gs8-pull.case.json"],
    )
    assert len(whole.trial.visits) == 2
    assert signed("gs1").trial is None


def test_the_log_of_a_trial_waits_until_all_of_its_visits_are_signed():
    store = open_store(None)
    for name in ("gs8-pull", "gs8"):
        session = play(
            read_case(SCENARIOS / f"{name}.case.json", registry.get), store, stopped_clock(SIGNING.at)
        )
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    case = signed_case(store, session.case_id, registry.get)
    assert (case.trial, case.trial_pdf) == (None, b"")
    assert case.absent == ("The log of the trial is left out: not all of its visits are signed.",)
    assert [parcel.name[:4] for parcel in forms.make("pdf", case)] == ["note"]


def test_the_same_version_makes_the_same_parcels(kept):
    store, case_id = kept
    once, again = (forms.make("pdf", signed_case(store, case_id, registry.get)) for _ in range(2))
    assert once == again
    assert once[0].content == signing.issued_pdf(store, signed_case(store, case_id, registry.get).state)


def test_a_form_that_is_none_is_named():
    with pytest.raises(forms.FormUnknown, match="“fax” is not a form"):
        forms.make("fax", signed("gs1"))
