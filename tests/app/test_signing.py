"""Signing freezes document and PDF before the journal says so; addenda leave the original untouched."""

import hashlib
import json
import subprocess
from dataclasses import replace

import pytest
from sample_procedure import DOCTOR, FILE, SAMPLE, Watch, definition_of, sample_session

from procroom.app import signing
from procroom.app.case_file import load, play
from procroom.app.composing import frozen_note, live_note, note_of
from procroom.app.frozen_note import freeze, thaw
from procroom.app.session import reopen
from procroom.domain.case import ViewTag
from procroom.domain.commands import GiveAnswer, RemoveInstance, SaveView
from procroom.domain.errors import RecordDamaged, Refusal, StoreUnavailable
from procroom.notes.document import Figure
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

SIGNER = {"name": "DEMO Physician", "role": "Proceduralist"}


@pytest.fixture
def store():
    """A store in memory."""
    store = open_store(None)
    yield store
    store.close()


@pytest.fixture
def session(store):
    """A complete case, ready to be signed."""
    session = play(load(FILE, definition_of), store)
    session.handle(RemoveInstance("performed.targets", "t9"))
    place = "performed.targets[t1].positions[p1]"
    for view_id, tag in (("v2", ViewTag.AP), ("v3", ViewTag.LATERAL)):
        view = replace(session.state.views["v2"], view_id=view_id, tag=tag, position=place, contrast=True)
        session.handle(SaveView(view))
    assert session.missing() == ()
    session._clock = Watch()
    return session


def text_of_pdf(data: bytes, need) -> str:
    """The text of a PDF, as poppler reads it."""
    done = subprocess.run(
        [need("pdftotext"), "-layout", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode()


def test_signing_freezes_document_and_pdf(session, store):
    """After signing, the journal names the document and the PDF, and both are in the store."""
    head = session.state.head_digest
    printed = signing.sign(session, store, **SIGNER)
    signature = session.state.signature
    assert (signature.name, signature.role, signature.attestation) == (*SIGNER.values(), signing.ATTESTATION)
    assert signature.head_digest == head
    assert signature.pdf == printed.digest == hashlib.sha256(printed.pdf).hexdigest()
    assert store.blob(signature.pdf) == printed.pdf
    assert thaw(store.blob(signature.document)) == printed.document
    assert printed.document.status == "signed"


def test_the_printed_moment_is_the_recorded_one(session, store):
    """The time on the paper is the time of the journal entry."""
    printed = signing.sign(session, store, **SIGNER)
    assert session.entries[-1].at == session.state.signature.at == printed.at
    assert printed.document.signature.at in live_note(SAMPLE, session.state).signature.at


def test_the_pdf_says_who_signed_what(session, store, need):
    """Name, role, attestation and the digest of the record are on the paper."""
    printed = signing.sign(session, store, **SIGNER, paper=Paper.LETTER)
    text = " ".join(text_of_pdf(printed.pdf, need).split())
    assert "DEMO Physician Proceduralist" in text
    assert " ".join(signing.ATTESTATION.split()) in text
    assert session.state.signature.head_digest[:12] in text


def test_a_signed_case_only_takes_addenda(session, store):
    """Answers, and a second signature, are refused."""
    signing.sign(session, store, **SIGNER)
    with pytest.raises(Refusal, match="signed and cannot be changed"):
        session.handle(GiveAnswer("patient.name", "DEMO^OTHER"))
    with pytest.raises(Refusal, match="signed and cannot be changed"):
        signing.sign(session, store, **SIGNER)


def test_an_incomplete_case_is_refused_before_anything_is_kept(store):
    """Missing facts, an empty name or role: nothing is stored, nothing is signed."""
    session = sample_session(store)
    with pytest.raises(Refusal, match="required facts are not documented"):
        signing.sign(session, store, **SIGNER)
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blobs").scalar() == 0


@pytest.mark.parametrize("changes", [{"name": " "}, {"role": ""}, {"attestation": ""}])
def test_a_signature_has_name_role_and_words(session, store, changes):
    """Each of the three is needed."""
    with pytest.raises(Refusal, match="needs a name, a role and the attestation"):
        signing.sign(session, store, **{**SIGNER, **changes})


def test_a_change_while_preparing_is_noticed(session, store):
    """What was printed is not signed when the case changed in the meantime."""
    request = signing.Sign(*SIGNER.values(), "I read it.", session.state.head_digest, "", "")
    printed = signing.prepare(session, store, request, Paper.A4)
    session.handle(GiveAnswer("performed.needle.gauge", "25 G"))
    with pytest.raises(Refusal, match="changed while the note was being prepared"):
        signing.seal(session, store, request, printed)
    assert not session.state.signed


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_crash_never_leaves_a_signed_case_without_its_pdf(session, store, monkeypatch, fails_at):
    """Whichever of the three writes fails, the case on disk is unsigned and can be signed afterwards."""
    calls = []

    def counted(name):
        original = getattr(store, name)

        def call(*args):
            calls.append(name)
            if len(calls) == fails_at:
                raise StoreUnavailable("Pulled plug.")
            return original(*args)

        return call

    with monkeypatch.context() as patched:
        for name in ("put_blob", "append"):
            patched.setattr(store, name, counted(name))
        with pytest.raises(StoreUnavailable):
            signing.sign(session, store, **SIGNER)
    assert calls == ["put_blob", "put_blob", "append"][:fails_at]
    again = reopen(store, session.case_id, definition_of, clock=Watch(), actor=DOCTOR)
    assert not again.state.signed
    signing.sign(again, store, **SIGNER)
    assert store.blob(again.state.signature.pdf)


def test_a_signed_note_is_never_composed_again(session, store, monkeypatch):
    """Re-opened, the note is the frozen document, even when today's definition would say something else."""
    printed = signing.sign(session, store, **SIGNER)
    other = replace(SAMPLE, title="Another title", sections=SAMPLE.sections[:1])
    again = reopen(store, session.case_id, lambda *_: other, clock=Watch(), actor=DOCTOR)
    assert note_of(store, other, again.state) == printed.document
    assert signing.issued_pdf(store, again.state) == printed.pdf


def test_an_addendum_is_issued_anew_and_the_original_stays(session, store, need):
    """The re-issued PDF carries the addenda in order; document and PDF as signed are byte for byte the same."""
    signed = signing.sign(session, store, **SIGNER)
    before = {digest: store.blob(digest) for digest in (session.state.signature.document, signed.digest)}
    first = signing.addend(session, store, text="Lot was A2.", name="DEMO Nurse", role="Nurse")
    second = signing.addend(session, store, text="Called at home.", name="DEMO Nurse", role="Nurse")
    assert {digest: store.blob(digest) for digest in before} == before
    assert len({signed.digest, first.digest, second.digest}) == 3
    assert [added.pdf for added in session.state.addenda] == [first.digest, second.digest]
    assert signing.issued_pdf(store, session.state) == second.pdf
    assert [added.text for added in frozen_note(store, session.state).addenda] == [
        "Lot was A2.",
        "Called at home.",
    ]
    assert second.document == frozen_note(store, session.state)
    assert second.document.sections == signed.document.sections
    text = text_of_pdf(second.pdf, need)
    assert text.index("Lot was A2.") < text.index("Called at home.")
    assert "Lot was A2." not in text_of_pdf(signed.pdf, need)


def test_an_addendum_needs_a_signed_note_and_words(session, store):
    """Before signing, and without text, there is nothing to add."""
    with pytest.raises(Refusal, match="follows a signed note"):
        signing.addend(session, store, text="x", name="y", role="z")
    signing.sign(session, store, **SIGNER)
    with pytest.raises(Refusal, match="needs text, a name and a role"):
        signing.addend(session, store, text=" ", name="y", role="z")
    assert session.state.addenda == ()


def test_freezing_keeps_every_block(session):
    """Paragraphs, tables and figures with marks, windows and measurements come back equal."""
    document = live_note(SAMPLE, session.state)
    figures = [
        block for section in document.sections for block in section.blocks if isinstance(block, Figure)
    ]
    assert any(figure.view.marks and figure.view.window for figure in figures)
    assert thaw(freeze(document)) == document
    assert freeze(thaw(freeze(document))) == freeze(document)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": "procroom-note", "version": 2, "document": {}}',
        b'{"format": "procroom-note", "version": 1, "document": {"hologram": 1}}',
        b'{"format": "procroom-note", "version": 1, "document": 3}',
    ],
)
def test_a_damaged_frozen_note_is_said(data):
    """What is no frozen note, or a newer one, is refused in words."""
    with pytest.raises(RecordDamaged, match="A signed note cannot be read"):
        thaw(data)


def test_asking_for_an_unsigned_pdf(session, store):
    """There is no issued PDF before signing."""
    with pytest.raises(RecordDamaged, match="not signed"):
        signing.issued_pdf(store, session.state)


def test_a_draft_says_so(store):
    """The draft of an incomplete case prints what is not documented and is no signed note."""
    draft = signing.draft_pdf(sample_session(store), store)
    assert draft.document.status == "draft"
    assert "Not documented: " in draft.document.missing[0].text
    assert draft.pdf.startswith(b"%PDF")


def test_a_note_is_signed_in_its_language_and_stays_in_it(session, store, need):
    """The language is part of what was signed: the document names it, and addenda and later views keep it."""
    session.note_language = "es"
    printed = signing.sign(session, store, **SIGNER)
    assert printed.document.language == "es"
    assert "FIRMADA" in text_of_pdf(printed.pdf, need)
    session.note_language = "en"
    assert note_of(store, session.definition, session.state, language="en") == printed.document
    added = signing.addend(
        session, store, text="Ligera molestia.", name="DEMO Physician", role="Proceduralist"
    )
    assert added.document.language == "es"
    text = text_of_pdf(added.pdf, need)
    assert "Adenda 1" in text
    assert "SIGNED" not in text
    assert session.state.signature.role == "Proceduralist"


def test_a_note_signed_before_there_were_languages_is_english(session, store):
    """A frozen document without a language is read as it was written."""
    document = live_note(SAMPLE, session.state)
    stored = json.loads(freeze(document))
    del stored["document"]["language"]
    assert thaw(json.dumps(stored).encode()) == document
