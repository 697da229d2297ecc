"""The note as pages, exactly as it would be saved, signed or printed; made on a worker, never in the way of a key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget, QWidget

from procroom.app.jobs import JobContext, Lane
from procroom.app.note_files import NoteFormat
from procroom.notes.render.type import Paper
from procroom.ui.qtjobs import QtJobs
from procroom.ui.theme import Look
from procroom.ui.tongue import later, reason, tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.page_view import PageView
from procroom.ui.widgets.words import button, column, label, panel, row

#: Pages are made anew once the record has rested this long.
PAUSE_MS = 600
_FITS = (("width", later("Fit width")), ("page", later("Whole page")))
_MODES = {"width": QPdfView.ZoomMode.FitToWidth, "page": QPdfView.ZoomMode.FitInView}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages: the full note or the brief one, on which paper."""

    form: NoteFormat
    paper: Paper


class NotePages(QWidget):
    """Pages, which one is in sight, how large; what is shown is told to be behind while new ones are made.

    Args:
        make: gives the bytes of the PDF; called on a worker.
    """

    def __init__(self, make: Callable[[NoteFormat, Paper], bytes], jobs: QtJobs, look: Look) -> None:
        super().__init__()
        self._make, self._jobs = make, jobs
        self._wanted = Wanted(NoteFormat.PDF, Paper.LETTER)
        self._is_behind, self._is_making = True, False
        self.view = PageView(look.tokens, tr("Pages of the note, as they are saved and printed"), self)
        look.changed.connect(self.view.set_tokens)
        self._words = label("", "lead", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.view)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self.previous = button("‹", lambda: self.view.turn_to(self.view.page - 1), name=tr("Previous page"))
        self.next = button("›", lambda: self.view.turn_to(self.view.page + 1), name=tr("Next page"))
        self.count = label("", "muted")
        self.fit = Choices(
            [(code, tr(text)) for code, text in _FITS], joined=True, chip="unit", name=tr("Size of the pages")
        )
        self.fit.choose(["width"])
        self.fit.picked.connect(self._on_fit)
        self.smaller = button("−", lambda: self._zoom(-1), name=tr("Smaller"))
        self.larger = button("+", lambda: self._zoom(1), name=tr("Larger"))
        self.view.turned.connect(self._on_turned)
        box = column(self, gap=0)
        box.addWidget(self._stack, 1)
        box.addWidget(self._foot())
        self._say(tr("The pages are being made."))

    @property
    def data(self) -> bytes:
        """The PDF on screen; empty before the first."""
        return self.view.data

    @property
    def is_behind(self) -> bool:
        """Whether the record has changed since these pages were made, and others are on their way."""
        return self._is_behind or self._is_making

    def want(self, form: NoteFormat, paper: Paper) -> None:
        """Show the full note or the brief one, on this paper."""
        if Wanted(form, paper) != self._wanted:
            self._wanted = Wanted(form, paper)
            self._mark_behind()
            if self.isVisible():
                self._start()

    def refresh(self) -> None:
        """The record changed: make the pages anew after a pause, or when they are seen again."""
        self._mark_behind()
        if self.isVisible():
            self._pause.start()

    def stop(self) -> None:
        """Make no more pages."""
        self._pause.stop()
        self._is_behind = False

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: catch up."""
        super().showEvent(event)
        if self._is_behind:
            self._start()

    def _start(self) -> None:
        self._pause.stop()
        if self._is_making or not self._is_behind:
            return
        self._is_behind, self._is_making = False, True
        wanted = self._wanted
        job = self._jobs.submit(Lane.PYTHON, "", _made, self._make, wanted, key=wanted)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    def _on_made(self, data: bytes) -> None:
        if self.sender().key != self._wanted:  # type: ignore[attr-defined]
            return
        if self.view.show_pdf(data):
            self._stack.setCurrentWidget(self.view)
        else:
            self._say(tr("These pages cannot be shown. Save the note as PDF to read it elsewhere."))
        self._show_count()

    def _on_failed(self, error: BaseException) -> None:
        self._say(reason(error))

    def _on_finished(self) -> None:
        self._is_making = False
        if self._is_behind and self.isVisible() and not self._pause.isActive():
            self._start()
        self._show_count()

    def _mark_behind(self) -> None:
        self._is_behind = True
        self._show_count()

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self._stack.setCurrentWidget(self._words)

    def _on_turned(self, _page: int, _pages: int) -> None:
        self._show_count()

    def _show_count(self) -> None:
        page, pages = self.view.page, self.view.pages
        words = tr("Page {page} of {pages}", page=page, pages=pages)
        if self.is_behind:
            words = tr("Page {page} of {pages} · being brought up to date", page=page, pages=pages)
        self.count.setText(words if pages else "")
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < pages)

    def _on_fit(self, codes: tuple[str, ...]) -> None:
        self.view.setZoomMode(_MODES[codes[0]])

    def _zoom(self, steps: int) -> None:
        self.view.zoom_by(steps)
        self.fit.choose([])

    def _foot(self) -> QWidget:
        made = panel("foot")
        box = row(made, margin=(12, 6, 12, 6), gap=8)
        box.addWidget(self.previous)
        box.addWidget(self.next)
        box.addWidget(self.count, 1)
        box.addWidget(self.fit)
        box.addWidget(self.smaller)
        box.addWidget(self.larger)
        return made


def _made(context: JobContext, make: Callable[[NoteFormat, Paper], bytes], wanted: Wanted) -> bytes:
    context.check()
    return make(wanted.form, wanted.paper)
