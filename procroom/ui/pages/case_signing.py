"""Signing, addenda, files and prints of the note: asks, makes on a worker, records on the user interface's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from procroom.app.jobs import JobContext, Lane
from procroom.app.note_files import NoteFormat, note_bytes, write_note
from procroom.app.notices import Level
from procroom.app.outbox import call_back
from procroom.app.ports import Asked, Store
from procroom.app.session import CaseSession
from procroom.app.signing import (
    ATTESTATION,
    Printed,
    issued_paper,
    prepare,
    prepare_addendum,
    seal,
    seal_addendum,
)
from procroom.domain.commands import Addend, Sign
from procroom.domain.errors import ProcroomError
from procroom.notes.languages import language_of
from procroom.notes.render.type import Paper
from procroom.notes.wording import person_name
from procroom.ui.desk import CaseDesk
from procroom.ui.printing import NotPrinted, print_pdf
from procroom.ui.services import Services
from procroom.ui.tongue import reason, shown, tr, tr_count
from procroom.ui.widgets.dialogs import AddendumDialog, SignDialog


class CaseSigning(QObject):
    """What leaves a case as a note."""

    def __init__(self, desk: CaseDesk, services: Services, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._services, self._window = desk, services, window
        self._dialog: QDialog | None = None

    def ask_to_sign(self, paper: str) -> None:
        """Open the sign dialog; signs when it is accepted."""
        desk, station = self._desk, self._services.station
        summary = tr_count(
            "{title} · 1 entry",
            "{title} · {count} entries",
            len(desk.session.entries),
            title=desk.definition.title,
        )
        dialog = SignDialog(self.patient(), summary, desk.session.now(), desk.session.actor, self._window)
        dialog.accepted.connect(lambda: self._sign(Paper(paper), *dialog.words))
        dialog.name.setText(station.settings.current.place.person)
        words = language_of(desk.session.note_language).text("note", ATTESTATION)
        dialog.attestation.setPlainText(words)
        self._open(dialog)

    def ask_addendum(self) -> None:
        """Open the addendum dialog; adds when it is accepted."""
        dialog = AddendumDialog(self._window)
        dialog.accepted.connect(lambda: self._addend(*dialog.words))
        self._open(dialog)

    def ask_withdrawal(self) -> None:
        """Open the dialog that says what withdrawing means; withdraws when it is accepted."""
        dialog = AddendumDialog(self._window, withdraws=True)
        dialog.accepted.connect(lambda: self._addend(*dialog.words, withdraws=True))
        self._open(dialog)

    def export(self, kind: str, paper: str) -> None:
        """Write the note to a file of the person's choice."""
        form = NoteFormat(kind)
        name = f"{self._stem(form)}{form.suffix}"
        title = tr("Save the brief note") if form is NoteFormat.BRIEF else tr("Save the note")
        path = self._services.files.save_as(self._window, title, name)
        if path is None:
            return
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Writing {name}", name=path.name),
            _write,
            self._desk.session,
            self._services.station.store,
            form,
            Paper(paper),
            path,
        )
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)

    def pages(self, form: NoteFormat, paper: Paper) -> bytes:
        """The PDF that ``export`` would write now; for a worker."""
        return note_bytes(self._desk.session, self._services.station.store, form, paper)

    def print(self, kind: str, paper: str) -> None:
        """Print the note on a printer of the person's choice; a signed one as it was issued."""
        form = NoteFormat(kind)
        try:
            printer = self._services.printers.choose(self._window, self._stem(form), Paper(paper))
        except NotPrinted as error:
            self._on_failed(error)
            return
        if printer is None:
            return
        job = self._services.jobs.submit(
            Lane.PYTHON, tr("Printing the note"), _print, self.pages, form, Paper(paper), printer
        )
        job.succeeded.connect(self._on_sent)
        job.failed.connect(self._on_failed)

    def _stem(self, form: NoteFormat) -> str:
        """What a file or print is called: no patient in it."""
        return f"{form.stem}-{self._desk.service_day().isoformat()}-{self._desk.session.case_id[:8]}"

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, paper: Paper, name: str, role: str, attestation: str) -> None:
        session = self._desk.session
        request = Sign(name, role, attestation, session.state.head_digest, "", "")
        store = self._services.station.store
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Preparing the note for signing"),
            _prepare,
            session,
            store,
            request,
            paper,
            key=request,
        )
        job.succeeded.connect(self._on_prepared)
        job.failed.connect(self._on_failed)

    def _on_prepared(self, printed: Printed) -> None:
        request: Sign = self.sender().key  # type: ignore[attr-defined]
        try:
            seal(self._desk.session, self._services.station.store, request, printed)
        except ProcroomError as error:
            self._on_failed(error)
            return
        for warning in printed.warnings:
            self._services.station.notices.tell(Level.WARNING, shown(warning), key=warning)
        head = request.head_digest[:12]
        self._tell(
            Level.DONE,
            tr_count(
                "Signed {at} · digest {head} · 1 page",
                "Signed {at} · digest {head} · {count} pages",
                printed.pages,
                at=f"{printed.at:%H:%M}",
                head=head,
            ),
        )

    def _addend(self, text: str, name: str, role: str, *, withdraws: bool = False) -> None:
        request = Addend(text, name, role, withdraws=withdraws)
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Printing the addendum"),
            _prepare_addendum,
            self._desk.session,
            self._services.station.store,
            request,
            key=request,
        )
        job.succeeded.connect(self._on_addendum)
        job.failed.connect(self._on_failed)

    def _on_addendum(self, printed: Printed) -> None:
        request: Addend = self.sender().key  # type: ignore[attr-defined]
        try:
            seal_addendum(self._desk.session, self._services.station.store, request, printed)
        except ProcroomError as error:
            self._on_failed(error)
            return
        if request.withdraws:
            self._tell(Level.WARNING, self._called_back())
        else:
            self._tell(Level.DONE, tr("Addendum added; the note was issued again."))

    def _called_back(self) -> str:
        """Take back what has not left; in words, who has to be told."""
        session, station = self._desk.session, self._services.station
        said = [tr("The note is withdrawn.")]
        asked = Asked(session.actor.name, session.actor.role, station.clock())
        try:
            count, reached = call_back(station.store.outbox, session.case_id, asked)
        except ProcroomError as error:
            return " ".join((*said, reason(error)))
        if count:
            said.append(
                tr_count(
                    "1 thing that waited is not sent.", "{count} things that waited are not sent.", count
                )
            )
        if reached:
            said.append(tr("Send the withdrawal to: {names}.", names=", ".join(reached)))
        else:
            said.append(tr("procroom sent it nowhere; who received it otherwise has to be told."))
        return " ".join(said)

    def _on_written(self, path: Path) -> None:
        self._tell(Level.DONE, tr("Note written to {path}", path=path))

    def _on_sent(self, pages: int) -> None:
        self._tell(
            Level.DONE, tr_count("Sent to the printer: 1 page.", "Sent to the printer: {count} pages.", pages)
        )

    def _on_failed(self, error: BaseException) -> None:
        self._tell(Level.ERROR, reason(error))

    def _tell(self, level: Level, text: str) -> None:
        self._services.station.notices.tell(level, text, key="note")

    def patient(self) -> str:
        """Who the record says the patient is."""
        roles = tuple(self._desk.of_role(each) for each in ("patient_name", "birth_date", "mrn"))
        name, born, mrn = (person_name(str(each)) if each else tr("not documented") for each in roles)
        return tr("{name}, born {born}, MRN {mrn}", name=name, born=born, mrn=mrn)


def _prepare(context: JobContext, session: CaseSession, store: Store, request: Sign, paper: Paper) -> Printed:
    context.check()
    return prepare(session, store, request, paper)


def _prepare_addendum(context: JobContext, session: CaseSession, store: Store, request: Addend) -> Printed:
    context.check()
    return prepare_addendum(session, store, request, issued_paper(store, session.state))


def _write(
    context: JobContext, session: CaseSession, store: Store, form: NoteFormat, paper: Paper, path: Path
) -> Path:
    context.check()
    return write_note(session, store, form, paper, path)


def _print(
    context: JobContext,
    make: Callable[[NoteFormat, Paper], bytes],
    form: NoteFormat,
    paper: Paper,
    printer: QPrinter,
) -> int:
    context.check()
    return print_pdf(context, make(form, paper), printer)
