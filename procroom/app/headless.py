"""Case files to notes without a window. Returns values; prints nothing, opens no image unless asked to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from procroom.app import signing
from procroom.app.case_file import CaseFile, DefinitionOf, play, read_case
from procroom.app.checking import assessment_json
from procroom.app.clock import clock_of
from procroom.app.composing import pictures_of
from procroom.app.other_language import said_in
from procroom.app.ports import Store
from procroom.app.session import CaseSession
from procroom.domain.assessment import Phase
from procroom.domain.language import ENGLISH
from procroom.domain.translated import in_language
from procroom.domain.values import Json
from procroom.domain.walk import Missing
from procroom.notes.document import NoteDocument, SentenceState
from procroom.notes.languages import language_of
from procroom.notes.phrases import NOT_DOCUMENTED
from procroom.notes.render.facts import facts_json
from procroom.notes.render.html import render_html
from procroom.notes.render.text import render_text
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, as what, attesting which words."""

    name: str
    role: str
    attestation: str = signing.ATTESTATION


@dataclass(frozen=True, slots=True)
class Note:
    """A note in all its printed forms.

    Attributes:
        pdf, text, html: the printed note.
        facts: sentences and facts as JSON.
        digest: SHA-256 (hex) of the PDF.
        pages: of the PDF.
        missing: required facts that are not documented.
        warnings: what could not be printed as recorded.
        signed: whether it was signed.
        brief: it is the brief note; the full report follows.
    """

    pdf: bytes
    text: str
    html: str
    facts: dict[str, Json]
    digest: str
    pages: int
    missing: tuple[Missing, ...]
    warnings: tuple[str, ...]
    signed: bool
    brief: bool = False


def make_note(
    path: Path,
    definition_of: DefinitionOf,
    *,
    images: Sequence[Path] = (),
    paper: Paper = Paper.LETTER,
    signer: Signer | None = None,
    brief: bool = False,
    language: str = ENGLISH.code,
) -> Note:
    """A case file to its note, in memory.

    Without a signer the note is a draft at the time the case was opened: the same file gives the same bytes.

    Args:
        path: the case file.
        definition_of: finds procedure definitions.
        images: files and folders with the images that its views show.
        paper: of the PDF.
        signer: signs it now.
        brief: the brief note is made instead, which nobody signs.
        language: that the note is written in.

    Raises:
        CaseFileInvalid: the file cannot be read or is not right.
        NotExportable: an image of a view is not of the case's patient.
        Refusal: it is to be signed, and facts are missing.
        LanguageUnknown: there is no such language.
    """
    store = open_store(None)
    try:
        case_file, lost = _with_pictures(read_case(path, definition_of), store, images)
        session = play(case_file, store, clock_of() if signer else None)
        session.note_language = language
        note = print_brief(session, store, paper) if brief else print_note(session, store, paper, signer)
        return replace(note, warnings=(*lost, *note.warnings))
    finally:
        store.close()


def print_note(session: CaseSession, store: Store, paper: Paper, signer: Signer | None) -> Note:
    """Print the note of an open case, signing it first when there is a signer.

    Raises:
        Refusal: it is to be signed, and cannot be.
        StoreUnavailable: it could not be written.
    """
    if signer is None:
        printed = signing.draft_pdf(session, store, paper)
    else:
        printed = signing.sign(
            session,
            store,
            name=signer.name,
            role=signer.role,
            attestation=language_of(session.note_language).word(signer.attestation, "note"),
            paper=paper,
        )
    document = printed.document
    return Note(
        pdf=printed.pdf,
        text=render_text(document),
        html=render_html(document, pictures_of(store)),
        facts=_facts(document, session) | _judged(session),
        digest=printed.digest,
        pages=printed.pages,
        missing=session.missing(),
        warnings=printed.warnings,
        signed=signer is not None,
    )


def print_brief(session: CaseSession, store: Store, paper: Paper) -> Note:
    """Print the brief note of an open case; ``missing`` is what the brief note itself misses."""
    printed = signing.brief_pdf(session, store, paper)
    document = printed.document
    said = language_of(document.language).text("note", NOT_DOCUMENTED, what="\n")
    before, _, after = said.partition("\n")
    return Note(
        pdf=printed.pdf,
        text=render_text(document),
        html=render_html(document, pictures_of(store)),
        facts=_facts(document, session),
        digest=printed.digest,
        pages=printed.pages,
        missing=tuple(
            Missing(gap.facts[0], gap.text.removeprefix(before).removesuffix(after), section.link_id)
            for section in document.sections
            for gap in section.sentences
            if gap.state is SentenceState.MISSING
        ),
        warnings=printed.warnings,
        signed=False,
        brief=True,
    )


def _facts(document: NoteDocument, session: CaseSession) -> dict[str, Json]:
    definition = in_language(session.definition, language_of(document.language))
    return facts_json(document, definition, session.state)


def _judged(session: CaseSession) -> dict[str, Json]:
    """What rules say of the case at signing, without those that pass: findings, figures, codes, packs."""
    language = language_of(session.note_language)
    judged = assessment_json(said_in(session.assess(Phase.SIGN), language), passes=False)
    return {name: judged[name] for name in ("packs", "findings", "figures", "codes")}


def _with_pictures(
    case_file: CaseFile, store: Store, images: Sequence[Path]
) -> tuple[CaseFile, tuple[str, ...]]:
    if not images:
        return case_file, ()
    from procroom.app.picturing import with_pictures  # noqa: PLC0415 - lazy: imaging takes half a second to load

    return with_pictures(case_file, store, images)
