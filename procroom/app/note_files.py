"""The note of a case as a file: PDF, text or HTML, or the brief note until it is there. A signed note's PDF is the one that was issued."""

from enum import StrEnum
from pathlib import Path

from procroom.app.composing import note_of, pictures_of
from procroom.app.ports import Store
from procroom.app.session import CaseSession
from procroom.app.signing import brief_pdf, draft_pdf, issued_pdf
from procroom.domain.assessment import Phase
from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.notes.render.html import render_html
from procroom.notes.render.text import render_text
from procroom.notes.render.type import Paper


class NoteFormat(StrEnum):
    """Forms a note can be taken out in."""

    PDF = "pdf"
    TEXT = "text"
    HTML = "html"
    BRIEF = "brief"

    @property
    def suffix(self) -> str:
        """File name extension."""
        return {NoteFormat.TEXT: ".txt", NoteFormat.BRIEF: ".pdf"}.get(self, f".{self.value}")

    @property
    def stem(self) -> str:
        """What a file name begins with."""
        return "brief-note" if self is NoteFormat.BRIEF else "note"


class NoteNotWritten(ProcroomError):
    """The file could not be written."""


def note_bytes(session: CaseSession, store: Store, form: NoteFormat, paper: Paper) -> bytes:
    """The note as it stands, or as signed.

    Raises:
        RecordDamaged: a signed note cannot be read.
    """
    if form is NoteFormat.BRIEF:
        return brief_pdf(session, store, paper).pdf
    if form is NoteFormat.PDF:
        if session.state.signed:
            return issued_pdf(store, session.state)
        return draft_pdf(session, store, paper).pdf
    document = note_of(
        store,
        session.definition,
        session.state,
        session.assess(Phase.SIGN),
        session.signed_off(),
        session.note_language,
    )
    if form is NoteFormat.TEXT:
        return render_text(document).encode()
    return render_html(document, pictures_of(store)).encode()


def write_note(session: CaseSession, store: Store, form: NoteFormat, paper: Paper, path: Path) -> Path:
    """Write the note to a file; returns its path.

    Raises:
        NoteNotWritten: naming the file and the reason.
        RecordDamaged: a signed note cannot be read.
    """
    data = note_bytes(session, store, form, paper)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise NoteNotWritten(
            tell(
                "ui",
                "{name} could not be written: {reason}.",
                name=path.name,
                reason=error.strerror or error,
            ),
            remedy=tell("ui", "Choose another place."),
        ) from error
    return path
