"""Signing and addenda: the note is frozen as document and PDF first, then the journal says so (clinical.md K12)."""

import hashlib
import io
from dataclasses import dataclass, replace
from datetime import datetime

from pypdf import PdfReader

from procroom.app.assessing import check_signable
from procroom.app.composing import brief_note, frozen_note, live_note, pictures_of
from procroom.app.frozen_note import MEDIA_TYPE, freeze
from procroom.app.ports import Store
from procroom.app.session import CaseSession
from procroom.domain.assessment import Phase
from procroom.domain.case import Addendum, CaseState, Signature
from procroom.domain.commands import Addend, Sign
from procroom.domain.decide import decide
from procroom.domain.errors import RecordDamaged
from procroom.domain.language import mark, tell
from procroom.notes.document import NoteDocument
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.type import Paper

#: Offered, never assumed: the signer reads it and may change it.
ATTESTATION = mark(
    "note",
    "I have read this note. It states what was done and found, as recorded by me or under my direction, "
    "and what it calls not documented was not recorded.",
)
ROLES = (
    *(mark("note", "Proceduralist"), mark("note", "Supervising physician")),
    *(mark("note", "Resident or fellow"), mark("note", "Nurse practitioner")),
    mark("note", "Physician assistant"),
)

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Printed:
    """A note made ready to be signed or re-issued; nothing of it is in the store yet.

    Attributes:
        document: with the signature or addendum in it.
        pdf: the printed document.
        digest: SHA-256 (hex) of ``pdf``.
        pages: how many.
        warnings: what could not be printed as written.
        at: the moment that is printed.
    """

    document: NoteDocument
    pdf: bytes
    digest: str
    pages: int
    warnings: tuple[str, ...]
    at: datetime


def sign(
    session: CaseSession,
    store: Store,
    *,
    name: str,
    role: str,
    attestation: str = ATTESTATION,
    paper: Paper = Paper.A4,
) -> Printed:
    """Sign the note of a case.

    Args:
        session: the open case.
        store: where the case is kept.
        name: who signs.
        role: in which role.
        attestation: what is attested, as the signer read it.
        paper: A4 or letter.

    Raises:
        Refusal: facts are missing, or the case is signed already; nothing changed.
        StoreUnavailable: it could not be written; the case is not signed.
    """
    request = Sign(name, role, attestation, session.state.head_digest, "", "")
    printed = prepare(session, store, request, paper)
    seal(session, store, request, printed)
    return printed


def prepare(session: CaseSession, store: Store, request: Sign, paper: Paper) -> Printed:
    """Compose and print the note as signed, in the session's note language. Slow (about half a second), changes nothing: fit for a worker.

    Raises:
        Refusal: it cannot be signed.
    """
    definition, state, at = session.definition, session.state, session.now()
    decide(definition, state, session.entries, request)
    assessment = session.assess(Phase.SIGN)
    check_signable(assessment, state)
    signature = Signature(
        request.name.strip(), request.role.strip(), request.attestation.strip(), at, state.head_digest, "", ""
    )
    signed = replace(state, signature=signature)
    document = live_note(definition, signed, assessment, session.signed_off(), session.note_language)
    return _printed(document, store, paper, at)


def seal(session: CaseSession, store: Store, request: Sign, printed: Printed) -> None:
    """Keep what was prepared, then sign.

    Document and PDF are on disk before the entry that names them: a crash in between leaves an unsigned case.

    Raises:
        Refusal: the case changed since it was prepared; nothing was signed.
        StoreUnavailable: it could not be written; the case is not signed.
    """
    document = store.put_blob(freeze(printed.document), MEDIA_TYPE)
    pdf = store.put_blob(printed.pdf, PDF)
    session.handle(replace(request, document=document, pdf=pdf), at=printed.at)


def addend(
    session: CaseSession,
    store: Store,
    *,
    text: str,
    name: str,
    role: str,
    paper: Paper = Paper.A4,
    withdraws: bool = False,
) -> Printed:
    """Add to a signed note and re-issue it, or withdraw it for the reason in ``text``; the signed original stays as it is.

    Raises:
        Refusal: the note is not signed or was withdrawn, or a part of the addendum is empty.
        RecordDamaged: the signed note cannot be read.
        StoreUnavailable: it could not be written; nothing was added.
    """
    request = Addend(text, name, role, withdraws=withdraws)
    printed = prepare_addendum(session, store, request, paper)
    seal_addendum(session, store, request, printed)
    return printed


def prepare_addendum(session: CaseSession, store: Store, request: Addend, paper: Paper) -> Printed:
    """Print the note with an addendum. Slow, changes nothing: fit for a worker.

    Raises:
        Refusal: the note is not signed, or a part of the addendum is empty.
        RecordDamaged: the signed note cannot be read.
    """
    state, at = session.state, session.now()
    decide(session.definition, state, session.entries, request)
    words = request.text.strip(), request.name.strip(), request.role.strip()
    added = Addendum(*words, at, withdraws=request.withdraws)
    document = frozen_note(store, replace(state, addenda=(*state.addenda, added)))
    return _printed(document, store, paper, at)


def seal_addendum(session: CaseSession, store: Store, request: Addend, printed: Printed) -> None:
    """Keep the re-issued note, then record the addendum.

    Raises:
        Refusal: it cannot be added.
        StoreUnavailable: it could not be written; nothing was added.
    """
    session.handle(replace(request, pdf=store.put_blob(printed.pdf, PDF)), at=printed.at)


def issued_pdf(store: Store, state: CaseState) -> bytes:
    """The PDF of a signed note as last issued: with the newest addendum, else as signed.

    Raises:
        RecordDamaged: the case is not signed, or the PDF is damaged.
    """
    if state.signature is None:
        raise RecordDamaged(tell("ui", "This case is not signed."), remedy=tell("ui", "Sign it first."))
    digests = [added.pdf for added in state.addenda if added.pdf]
    return store.blob(digests[-1] if digests else state.signature.pdf)


def issued_paper(store: Store, state: CaseState) -> Paper:
    """The paper a signed note was printed on: an addendum is re-issued on the same.

    Raises:
        RecordDamaged: the case is not signed, or the PDF is damaged.
    """
    wide = PdfReader(io.BytesIO(issued_pdf(store, state))).pages[0].mediabox.width
    return min(Paper, key=lambda paper: abs(paper.size[0] - float(wide)))


def draft_pdf(session: CaseSession, store: Store, paper: Paper = Paper.A4) -> Printed:
    """The note as it stands, printed as a draft that says what is not documented; not for a signed case."""
    document = live_note(
        session.definition,
        session.state,
        session.assess(Phase.SIGN),
        session.signed_off(),
        session.note_language,
    )
    return _printed(document, store, paper, session.now())


def brief_pdf(session: CaseSession, store: Store, paper: Paper = Paper.A4) -> Printed:
    """The brief note as it stands: what is said until the full report follows; it is never signed."""
    document = brief_note(session.definition, session.state, session.note_language)
    return _printed(document, store, paper, session.now())


def _printed(document: NoteDocument, store: Store, paper: Paper, at: datetime) -> Printed:
    made = render_pdf(document, pictures_of(store), paper=paper)
    return Printed(document, made.data, hashlib.sha256(made.data).hexdigest(), made.pages, made.warnings, at)
