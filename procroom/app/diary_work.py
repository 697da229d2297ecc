"""Diary forms from and into case files, without a window. Returns values; prints nothing, writes nothing."""

from dataclasses import dataclass
from pathlib import Path

from procroom.app.case_file import DefinitionOf, export, play, read_case
from procroom.app.diary_form import make_diary_form
from procroom.app.diary_reading import SOURCE, DiaryReading, DiaryRow, DiaryUnreadable, read_diary_form
from procroom.app.trial_diary import (
    TrialDiaryReading,
    has_trial_diary,
    make_trial_diary,
    read_trial_diary,
)
from procroom.domain.language import ENGLISH
from procroom.domain.values import Json
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

FORMAT = "procroom-diary"
VERSION = 1


@dataclass(frozen=True, slots=True)
class FormFile:
    """A form to fill in: the PDF, its pages, what it is called."""

    data: bytes
    pages: int
    title: str


@dataclass(frozen=True, slots=True)
class DiaryFile:
    """A filled diary that was read.

    Attributes:
        case_id: of the case it was read into.
        reading: what it holds, of a block or of a trial.
        case_file: the case with the entries in it.
    """

    case_id: str
    reading: DiaryReading | TrialDiaryReading
    case_file: dict[str, Json]

    @property
    def warnings(self) -> tuple[str, ...]:
        """What people should know."""
        return self.reading.warnings


def form_file(
    path: Path,
    definition_of: DefinitionOf,
    paper: Paper,
    language: str = ENGLISH.code,
    days: int | None = None,
) -> FormFile:
    """The form of a case file as a PDF, in a language.

    Args:
        path: the case file.
        definition_of: finds procedure definitions.
        paper: A4 or letter.
        language: of the words.
        days: of a trial's form.

    Raises:
        CaseFileInvalid: the file cannot be read or is not right.
        ProcroomError: its procedure has no diary.
    """
    case_file = read_case(path, definition_of)
    if has_trial_diary(case_file.definition):
        data, pages = make_trial_diary(case_file.definition, case_file.state, paper, language, days=days)
        return FormFile(data, pages, "trial diary")
    return FormFile(make_diary_form(case_file.definition, case_file.state, paper, language), 1, "pain diary")


def read_file(path: Path, filled: Path, definition_of: DefinitionOf) -> DiaryFile:
    """Read a filled diary into a copy of its case.

    Raises:
        CaseFileInvalid: the case file cannot be read or is not right.
        DiaryUnreadable: the diary cannot be used.
    """
    case_file = read_case(path, definition_of)
    try:
        data = filled.read_bytes()
    except OSError as error:
        raise DiaryUnreadable(f"{filled} cannot be read: {error.strerror or error}.") from error
    read = read_trial_diary if has_trial_diary(case_file.definition) else read_diary_form
    reading = read(data, case_file.definition, case_file.state)
    store = open_store(None)
    try:
        session = play(case_file, store)
        session.handle_all(reading.commands)
        return DiaryFile(case_file.case_id, reading, export(session))
    finally:
        store.close()


def reading_json(found: DiaryFile) -> dict[str, Json]:
    """What was read as JSON: of a block its rows, of a trial its days, each with what was written only."""
    reading = found.reading
    head: dict[str, Json] = {"format": FORMAT, "version": VERSION, "case_id": found.case_id}
    warnings: list[Json] = [*reading.warnings]
    if isinstance(reading, TrialDiaryReading):
        days: list[Json] = [{"day": number, **answers} for number, answers in reading.days.items()]
        before: list[Json] = [{"date": day, "nrs": score} for day, score in reading.baseline]
        return {**head, "source": reading.source, "days": days, "baseline": before, "warnings": warnings}
    return {
        **head,
        "source": SOURCE,
        "entries": [_row_json(row) for row in reading.rows],
        "movement_ok": reading.movement_ok,
        "medicines": reading.medicines or None,
        "warnings": warnings,
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
    reading = found.reading
    if isinstance(reading, TrialDiaryReading):
        count = len(reading.days)
        head = f"Trial diary read into case {found.case_id}: {count} day{'' if count == 1 else 's'}."
        return (
            head,
            *(f"  day {number:>2}  {len(answers)} answers" for number, answers in reading.days.items()),
        )
    rows = reading.rows
    head = f"Pain diary of case {found.case_id}: {len(rows)} row{'' if len(rows) == 1 else 's'} answered."
    return (head, *(f"  {row.minutes:>5} min  {row.nrs or 'no score'}" for row in rows))
