"""The patient's pain diary of a case: printed as a form, read back filled in. Slow parts run on a worker."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from procroom.app.diary_form import make_diary_form
from procroom.app.diary_reading import DiaryReading, DiaryUnreadable, read_diary_form
from procroom.app.jobs import JobContext, Lane
from procroom.app.note_files import NoteNotWritten
from procroom.app.notices import Level
from procroom.app.trial_diary import (
    TrialDiaryReading,
    has_trial_diary,
    make_trial_diary,
    read_trial_diary,
)
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.language import tell
from procroom.notes.render.type import Paper
from procroom.ui.desk import CaseDesk
from procroom.ui.printing import NotPrinted, print_pdf
from procroom.ui.services import Services
from procroom.ui.tongue import reason, shown, tr, tr_count

_KEY = "diary"
_PDF = "PDF (*.pdf)"
_PDF_OR_CSV = "PDF, CSV (*.pdf *.csv)"


class CaseDiary(QObject):
    """Out as a form, back as entries.

    Signals:
        recorded(): entries of a filled form are in the record.
        unread(problems): a form was not taken; each row or field that cannot be understood, in words.
    """

    recorded = Signal()
    unread = Signal(object)

    def __init__(self, desk: CaseDesk, services: Services, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._services, self._window = desk, services, window

    def print_form(self, paper: str) -> None:
        """Print the form, with boxes to tick by hand, on a printer of the person's choice."""
        try:
            printer = self._services.printers.choose(self._window, self._stem, Paper(paper))
        except NotPrinted as error:
            self._on_failed(error)
            return
        if printer is None:
            return
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Printing the diary form"),
            _print,
            self._desk.pinned,
            self._desk.state,
            Paper(paper),
            self._desk.session.note_language,
            printer,
        )
        job.succeeded.connect(self._on_sent)
        job.failed.connect(self._on_failed)

    def save_form(self, paper: str) -> None:
        """Write the form, to be filled in on a screen or printed elsewhere, to a file of the person's choice."""
        path = self._services.files.save_as(self._window, tr("Save the diary form"), f"{self._stem}.pdf")
        if path is None:
            return
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Writing {name}", name=path.name),
            _write,
            self._desk.pinned,
            self._desk.state,
            Paper(paper),
            self._desk.session.note_language,
            path,
        )
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)

    def read_form(self) -> None:
        """Read a form that the person chooses and record what is in it."""
        kinds = _PDF_OR_CSV if has_trial_diary(self._desk.pinned) else _PDF
        path = self._services.files.open_file(self._window, tr("Read a filled diary"), kinds)
        if path is None:
            return
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Reading {name}", name=path.name),
            _read,
            path,
            self._desk.pinned,
            self._desk.state,
        )
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)

    @property
    def _stem(self) -> str:
        """What a file or print is called: no patient in it."""
        name = "trial-diary" if has_trial_diary(self._desk.pinned) else "pain-diary"
        return f"{name}-{self._desk.service_day().isoformat()}-{self._desk.session.case_id[:8]}"

    def _on_sent(self, _pages: int) -> None:
        self._tell(Level.DONE, tr("Diary form sent to the printer."))

    def _on_written(self, path: Path) -> None:
        self._tell(Level.DONE, tr("Diary form written to {path}", path=path))

    def _on_read(self, reading: DiaryReading | TrialDiaryReading) -> None:
        notices = self._services.station.notices
        said = " ".join(each if each.endswith(".") else f"{each}." for each in map(shown, reading.warnings))
        if not reading.commands:
            self._tell(
                Level.WARNING,
                tr("Nothing new was in this diary; nothing was recorded. {said}", said=said).strip(),
            )
            return
        if self._desk.do(*reading.commands) is None:
            return
        notices.withdraw(_KEY)
        self._tell(Level.DONE, _read_words(reading))
        if said:
            notices.tell(Level.WARNING, tr("In the diary: {said}", said=said), key="diary warnings")
        self.recorded.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._tell(Level.ERROR, reason(error))
        problems = tuple(getattr(error, "problems", ()))
        if problems:
            self.unread.emit(tuple(map(shown, problems)))

    def _tell(self, level: Level, text: str) -> None:
        self._services.station.notices.tell(level, text, key=_KEY)


def _read_words(reading: DiaryReading | TrialDiaryReading) -> str:
    """What was recorded."""
    if isinstance(reading, TrialDiaryReading):
        return tr_count(
            "Diary of the trial read: 1 day.", "Diary of the trial read: {count} days.", len(reading.days)
        )
    rows = sum(isinstance(command, AddInstance) for command in reading.commands)
    return tr_count("Diary read: 1 entry recorded.", "Diary read: {count} entries recorded.", rows)


def _form(
    definition: ProcedureDefinition, state: CaseState, paper: Paper, language: str, *, by_hand: bool = False
) -> bytes:
    """The blank form of a trial, or of a block."""
    if has_trial_diary(definition):
        return make_trial_diary(definition, state, paper, language, by_hand=by_hand)[0]
    return make_diary_form(definition, state, paper, language, by_hand=by_hand)


def _write(
    context: JobContext,
    definition: ProcedureDefinition,
    state: CaseState,
    paper: Paper,
    language: str,
    path: Path,
) -> Path:
    context.check()
    data = _form(definition, state, paper, language)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise NoteNotWritten(
            tell(
                "ui", "{name} could not be written: {reason}.", name=path.name, reason=error.strerror or error
            ),
            remedy=tell("ui", "Choose another place."),
        ) from error
    return path


def _print(
    context: JobContext,
    definition: ProcedureDefinition,
    state: CaseState,
    paper: Paper,
    language: str,
    printer: QPrinter,
) -> int:
    context.check()
    return print_pdf(context, _form(definition, state, paper, language, by_hand=True), printer)


def _read(
    context: JobContext, path: Path, definition: ProcedureDefinition, state: CaseState
) -> DiaryReading | TrialDiaryReading:
    context.check()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DiaryUnreadable(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error)
        ) from error
    read = read_trial_diary if has_trial_diary(definition) else read_diary_form
    return read(data, definition, state)
