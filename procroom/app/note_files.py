"""The note of a case as a file: PDF, text or HTML. A signed note's PDF is the one that was issued."""

from enum import StrEnum
from pathlib import Path

from procroom.app.composing import note_of, pictures_of
from procroom.app.ports import Store
from procroom.app.session import CaseSession
from procroom.app.signing import draft_pdf, issued_pdf
from procroom.domain.errors import ProcroomError
from procroom.notes.render.html import render_html
from procroom.notes.render.text import render_text
from procroom.notes.render.type import Paper


class NoteFormat(StrEnum):
    """Forms a note can be taken out in."""

    PDF = "pdf"
    TEXT = "text"
    HTML = "html"

    @property
    def suffix(self) -> str:
        """File name extension."""
        return ".txt" if self is NoteFormat.TEXT else f".{self.value}"


class NoteNotWritten(ProcroomError):
    """The file could not be written."""


def note_bytes(session: CaseSession, store: Store, form: NoteFormat, paper: Paper) -> bytes:
    """The note as it stands, or as signed.

    Raises:
        RecordDamaged: a signed note cannot be read.
    """
    if form is NoteFormat.PDF:
        if session.state.signed:
            return issued_pdf(store, session.state)
        return draft_pdf(session, store, paper).pdf
    document = note_of(store, session.definition, session.state)
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
            f"{path.name} could not be written: {error.strerror or error}.", remedy="Choose another place."
        ) from error
    return path
