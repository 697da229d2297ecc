"""The note as files: every form says the same, and the brief note is one of them."""

import io
from pathlib import Path

import pypdf
import pytest

from procroom.app.case_file import play, read_case
from procroom.app.note_files import NoteFormat, NoteNotWritten, note_bytes, write_note
from procroom.notes.render.type import Paper
from procroom.procedures import registry
from procroom.storage.store import open_store

GS1 = Path(__file__).resolve().parents[1] / "scenarios" / "gs1.case.json"


@pytest.fixture
def store():
    """An empty store."""
    made = open_store(None)
    yield made
    made.close()


@pytest.fixture
def gs1(store):
    """GS1, complete, not signed."""
    return play(read_case(GS1, registry.get), store)


def words_of(pdf):
    """The text of a PDF, in one line."""
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.split())


def test_text_and_html_hold_what_the_rules_say(store, gs1):
    """Figures and codes stand in every form, not in the PDF alone."""
    printed = words_of(note_bytes(gs1, store, NoteFormat.PDF, Paper.LETTER))
    for form in (NoteFormat.TEXT, NoteFormat.HTML):
        text = note_bytes(gs1, store, form, Paper.LETTER).decode()
        assert "64483" in text
        assert "64483" in printed


def test_the_brief_note_is_a_pdf_of_its_own(store, gs1, tmp_path):
    """Named apart from the note, marked, without what the full report adds."""
    path = tmp_path / f"{NoteFormat.BRIEF.stem}{NoteFormat.BRIEF.suffix}"
    assert path.name == "brief-note.pdf"
    write_note(gs1, store, NoteFormat.BRIEF, Paper.A4, path)
    words = words_of(path.read_bytes())
    assert "full report to follow" in words.lower()
    assert "64483" not in words


def test_a_place_that_cannot_be_written_is_said(store, gs1, tmp_path):
    """With the file and the reason."""
    with pytest.raises(NoteNotWritten, match=r"note\.pdf could not be written"):
        write_note(gs1, store, NoteFormat.PDF, Paper.A4, tmp_path / "absent" / "note.pdf")
