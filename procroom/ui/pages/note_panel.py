"""The note beside the form, as sentences that lead to their fields or as pages; full or brief; saved and printed."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QStackedWidget, QWidget

from procroom.app.note_files import NoteFormat
from procroom.domain.case import SavedView
from procroom.notes.document import Figure, NoteDocument
from procroom.notes.render.type import Paper
from procroom.ui.album import Album
from procroom.ui.note_browser import NoteBrowser
from procroom.ui.note_view import SCHEME, note_chunks, note_style
from procroom.ui.pages.note_pages import NotePages
from procroom.ui.theme import Look
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.two_groups import TwoGroups
from procroom.ui.widgets.words import button, column, hide_if, panel, row

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

PAGE_SIZES = ((Paper.LETTER.value, later("Letter")), (Paper.A4.value, "A4"))
TEXT, PAGES = "text", "pages"
_WAYS = ((TEXT, later("Text")), (PAGES, later("Pages")))
FULL, BRIEF = "full", "brief"
_LENGTHS = ((FULL, later("Full")), (BRIEF, later("Brief")))
_SAVES = (
    (NoteFormat.PDF, later("As PDF…")),
    (NoteFormat.TEXT, later("As text…")),
    (NoteFormat.HTML, later("As HTML…")),
)


class Composer(Protocol):
    """Makes the document of the open case."""

    def __call__(self, *, brief: bool) -> NoteDocument:
        """The full note, or the brief one until it is there."""


class NotePanel(QWidget):
    """Preview, and ways to take the note out.

    Signals:
        fact_chosen(path): a sentence was followed.
        export_asked(kind, page): ``pdf``, ``text``, ``html`` or ``brief``; page size ``letter`` or ``a4``.
        print_asked(kind, page): ``pdf`` or ``brief``, and the page size.
    """

    fact_chosen = Signal(str)
    export_asked = Signal(str, str)
    print_asked = Signal(str, str)

    def __init__(self, compose: Composer, pages: NotePages, album: Album, look: Look) -> None:
        super().__init__()
        self._compose, self.pages, self._look = compose, pages, look
        self.document: NoteDocument | None = None
        self.compose_ms = 0.0
        self._signed_act: QPushButton | None = None
        self.browser = NoteBrowser(album)
        self.browser.anchorClicked.connect(self._on_anchor)
        album.ready.connect(self._on_picture)
        look.changed.connect(self._on_look)
        self.way = _choice(_WAYS, tr("Show the note as"), self._on_way)
        self.length = _choice(_LENGTHS, tr("Note"), self._on_length)
        self.length.setToolTip(
            tr("Brief: what must not wait for the full report; as recorded so far, not signed.")
        )
        self.page_size = _choice(PAGE_SIZES, tr("Page size"), self._on_paper)
        self.exports: dict[str, QAction] = {}
        self.save = button(tr("Save…"), name=tr("Save the note as a file"))
        self.save.setMenu(self._save_menu())
        self.print = button(tr("Print…"), self.ask_print, name=tr("Print the note"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.browser)
        self._stack.addWidget(pages)
        box = column(self, gap=0)
        box.addWidget(self._bar())
        box.addWidget(self._stack, 1)

    @property
    def is_brief(self) -> bool:
        """Whether the brief note is shown."""
        return self.length.codes == (BRIEF,)

    @property
    def form(self) -> NoteFormat:
        """What is shown, as it is printed."""
        return NoteFormat.BRIEF if self.is_brief else NoteFormat.PDF

    def refresh(self) -> None:
        """Compose again."""
        self.show_now()
        self.pages.refresh()

    def stop(self) -> None:
        """Compose no more."""
        self.pages.stop()

    def show_now(self) -> None:
        """Compose and show at once."""
        start = time.perf_counter()
        self.document = self._compose(brief=self.is_brief)
        if self.is_brief and self.document.signature is not None:
            self.length.choose([FULL])
        figures = [
            block
            for section in self.document.sections
            for block in section.blocks
            if isinstance(block, Figure)
        ]
        chunks = note_chunks(self.document)
        self.compose_ms = (time.perf_counter() - start) * 1000
        self.browser.show_chunks(note_style(self._look.tokens), chunks, figures)
        is_open = self.document.signature is None
        self.length.setVisible(is_open)
        self.page_size.setVisible(is_open)
        if self._signed_act is not None:
            self._signed_act.setVisible(not is_open)
        self._show_wanted()

    def show_as(self, way: str) -> None:
        """Show sentences (``text``) or ``pages``."""
        self.way.choose([way])
        self._stack.setCurrentWidget(self.pages if way == PAGES else self.browser)

    def toggle_way(self) -> None:
        """Sentences, or pages; the keyboard goes with them."""
        self.show_as(TEXT if self.way.codes == (PAGES,) else PAGES)
        (self.pages.view if self.way.codes == (PAGES,) else self.browser).setFocus()

    def toggle_length(self) -> None:
        """The full note, or the brief one; a signed case has the full one only."""
        if not self.length.isHidden():
            self.length.choose([FULL if self.is_brief else BRIEF])
            self.show_now()

    def show_addenda(self) -> None:
        """Bring the end of the note in sight, where the addenda stand."""
        self.pages.view.turn_to(self.pages.view.pages)
        bar = self.browser.verticalScrollBar()
        bar.setValue(bar.maximum())

    def ask_export(self, kind: str) -> None:
        """Ask for a file of the note."""
        self.export_asked.emit(kind, self.page_size.codes[0])

    def ask_print(self) -> None:
        """Ask for what is shown on paper."""
        self.print_asked.emit(self.form.value, self.page_size.codes[0])

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        for form, title in _SAVES:
            self.exports[form.value] = menu.addAction(tr(title), partial(self._on_save, form))
        return menu

    def _on_save(self, form: NoteFormat) -> None:
        self.ask_export(self.form.value if form is NoteFormat.PDF else form.value)

    def _bar(self) -> QFrame:
        made = panel("bar")
        groups = TwoGroups()
        row(made, margin=(12, 8, 12, 8)).addWidget(groups)
        for each in (self.way, self.length):
            groups.left.addWidget(each)
        groups.left.addStretch(1)
        self._acts = groups.right
        for shown in (self.page_size, self.save, self.print):
            self._acts.addWidget(shown)
        return made

    def add_act(self, made: QPushButton) -> None:
        """Another way to take a signed note out."""
        self._signed_act = made
        self._acts.addWidget(made)
        hide_if(made, self.document is None or self.document.signature is None)

    def _on_way(self, codes: tuple[str, ...]) -> None:
        self.show_as(codes[0])

    def _on_length(self, _codes: tuple[str, ...]) -> None:
        self.show_now()

    def _on_paper(self, _codes: tuple[str, ...]) -> None:
        self._show_wanted()

    def _show_wanted(self) -> None:
        for form in (NoteFormat.TEXT, NoteFormat.HTML):
            self.exports[form.value].setVisible(not self.is_brief)
        self.pages.want(self.form, Paper(self.page_size.codes[0]))

    def _on_look(self) -> None:
        if not self.browser.is_empty:
            self.show_now()

    def _on_picture(self, view: SavedView) -> None:
        if any(each.view == view for each in self.browser.figures.values()) and not self.browser.is_empty:
            self.browser.show_again()

    def _on_anchor(self, url: QUrl) -> None:
        text = url.toString()
        if text.startswith(SCHEME):
            self.fact_chosen.emit(text.removeprefix(SCHEME))


def _choice(
    options: tuple[tuple[str, str], ...], name: str, on_picked: Callable[[tuple[str, ...]], None]
) -> Choices:
    """Joined buttons of which the first is chosen."""
    made = Choices([(code, tr(text)) for code, text in options], joined=True, chip="unit", name=name)
    made.choose([options[0][0]])
    made.picked.connect(on_picked)
    return made
