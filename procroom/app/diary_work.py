"""Diary forms from and into case files, without a window. Returns values; prints nothing, writes nothing."""

from dataclasses import dataclass
from pathlib import Path

from procroom.app.case_file import DefinitionOf, export, play, read_case
from procroom.app.diary_form import make_diary_form
from procroom.app.diary_reading import SOURCE, DiaryReading, DiaryRow, DiaryUnreadable, read_diary_form
from procroom.domain.language import ENGLISH
from procroom.domain.values import Json
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

FORMAT = "procroom-diary"
VERSION = 1


@dataclass(frozen=True, slots=True)
class DiaryFile:
    """A filled form that was read.

    Attributes:
        case_id: of the case it belongs to.
        reading: what it holds.
        case_file: the case with the entries in it.
    """

    case_id: str
    reading: DiaryReading
    case_file: dict[str, Json]


def form_file(path: Path, definition_of: DefinitionOf, paper: Paper, language: str = ENGLISH.code) -> bytes:
    """The form of a case file as a PDF, in a language.

    Raises:
        CaseFileInvalid: the file cannot be read or is not right.
        ProcroomError: its procedure has no diary.
    """
    case_file = read_case(path, definition_of)
    return make_diary_form(case_file.definition, case_file.state, paper, language)


def read_file(path: Path, filled: Path, definition_of: DefinitionOf) -> DiaryFile:
    """Read a filled form into a copy of its case.

    Raises:
        CaseFileInvalid: the case file cannot be read or is not right.
        DiaryUnreadable: the form cannot be used.
    """
    case_file = read_case(path, definition_of)
    try:
        data = filled.read_bytes()
    except OSError as error:
        raise DiaryUnreadable(f"{filled} cannot be read: {error.strerror or error}.") from error
    reading = read_diary_form(data, case_file.definition, case_file.state)
    store = open_store(None)
    try:
        session = play(case_file, store)
        session.handle_all(reading.commands)
        return DiaryFile(case_file.case_id, reading, export(session))
    finally:
        store.close()


def reading_json(found: DiaryFile) -> dict[str, Json]:
    """What was read as JSON: ``{format, version, case_id, source, entries, movement_ok, medicines, warnings}``."""
    reading = found.reading
    return {
        "format": FORMAT,
        "version": VERSION,
        "case_id": found.case_id,
        "source": SOURCE,
        "entries": [_row_json(row) for row in reading.rows],
        "movement_ok": reading.movement_ok,
        "medicines": reading.medicines or None,
        "warnings": [*reading.warnings],
    }


def _row_json(row: DiaryRow) -> dict[str, Json]:
    return {
        "slot": row.slot,
        "minutes": row.minutes,
        "nrs": row.nrs,
        "at": row.at.isoformat() if row.at else None,
        "movement": row.movement,
        "rescue": row.rescue,
    }


def lines(found: DiaryFile) -> tuple[str, ...]:
    """What was read, for people."""
    rows = found.reading.rows
    head = f"Pain diary of case {found.case_id}: {len(rows)} row{'' if len(rows) == 1 else 's'} answered."
    return (head, *(f"  {row.minutes:>5} min  {row.nrs or 'no score'}" for row in rows))
