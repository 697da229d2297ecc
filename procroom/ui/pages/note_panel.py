"""The note as it stands, beside the form: sentences lead to their fields; sign, addend, take it out as a file."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from procroom.domain.case import SavedView
from procroom.notes.document import NoteDocument
from procroom.ui.album import Album
from procroom.ui.note_view import PICTURE, SCHEME, note_html
from procroom.ui.theme import Look
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.glyphs import Shape
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.words import button, column, panel, row

#: Composing waits for a pause, so that it never stands between two keys.
PAUSE_MS = 150
PAGE_SIZES = (("letter", "Letter"), ("a4", "A4"))
FIGURE_WIDTH = 300
_MOST_TEXT = 840


class NoteBrowser(QTextBrowser):
    """Rich text whose pictures come from the album."""

    def __init__(self, album: Album) -> None:
        super().__init__()
        self._album = album
        self.views: dict[str, SavedView] = {}
        self.setOpenLinks(False)
        self.document().setDocumentMargin(24)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName("The note as it stands")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than people like to read."""
        self.setLineWrapColumnOrWidth(min(_MOST_TEXT, self.viewport().width() - 4))
        super().resizeEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of a saved view."""
        text = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and text.startswith(PICTURE):
            view = self.views.get(text.removeprefix(PICTURE))
            image = self._album.image(view) if view is not None else None
            return image.scaledToWidth(FIGURE_WIDTH) if image is not None else QImage()
        return super().loadResource(kind, name)


class NotePanel(QWidget):
    """Preview and what can be done with the note.

    Signals:
        fact_chosen(path): a sentence was followed.
        sign_asked(), addendum_asked(): a person wants to.
        export_asked(kind, page): ``pdf``, ``text``, ``html`` or ``brief``; page size ``letter`` or ``a4``.
    """

    fact_chosen = Signal(str)
    sign_asked = Signal()
    addendum_asked = Signal()
    export_asked = Signal(str, str)

    def __init__(self, compose: Callable[[], NoteDocument], album: Album, look: Look) -> None:
        super().__init__()
        self._compose, self._look = compose, look
        self._shown = ""
        self.document: NoteDocument | None = None
        self.compose_ms = 0.0
        self.browser = NoteBrowser(album)
        self.browser.anchorClicked.connect(self._on_anchor)
        album.ready.connect(self._on_picture)
        look.changed.connect(self._on_look)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_now)
        self.sign = button("Sign…", self.sign_asked.emit, kind="primary")
        self.addendum = button("Addendum…", self.addendum_asked.emit)
        self.brief = button(
            "Brief note…",
            partial(self.ask_export, "brief"),
            name="Save the brief note, full report to follow",
            tip="What must not wait for the full report: as recorded so far, not signed.",
        )
        self._status = Sign(Shape.MISSING)
        self.page_size = Choices(PAGE_SIZES, joined=True, chip="unit", name="Page size")
        self.page_size.choose(["letter"])
        self.exports = {
            kind: button(title, partial(self.ask_export, kind), name=f"Save the note as {title}")
            for kind, title in (("pdf", "PDF…"), ("text", "Text…"), ("html", "HTML…"))
        }
        box = column(self, gap=0)
        box.addWidget(self._bar())
        box.addWidget(self.browser, 1)

    def refresh(self) -> None:
        """Compose again after a pause."""
        self._pause.start()

    def stop(self) -> None:
        """Compose no more."""
        self._pause.stop()

    def show_now(self) -> None:
        """Compose and show at once."""
        self._pause.stop()
        start = time.perf_counter()
        self.document = self._compose()
        self.browser.views = {
            block.view.view_id: block.view
            for section in self.document.sections
            for block in section.blocks
            if hasattr(block, "view")
        }
        text = note_html(self.document, self._look.tokens)
        self.compose_ms = (time.perf_counter() - start) * 1000
        if text != self._shown:
            self._shown = text
            self._put(text)
        self._show_status()

    def ask_export(self, kind: str) -> None:
        """Ask for a file of the note."""
        self.export_asked.emit(kind, self.page_size.codes[0])

    def _bar(self) -> QFrame:
        made = panel("bar")
        box = row(made, margin=(16, 8, 12, 8), gap=8)
        box.addWidget(self._status, 1)
        box.addWidget(self.page_size)
        for each in self.exports.values():
            box.addWidget(each)
        box.addWidget(self.brief)
        box.addWidget(self.addendum)
        box.addWidget(self.sign)
        return made

    def _show_status(self) -> None:
        document = self.document
        if document is None:
            return
        signed = document.signature
        self.sign.setVisible(signed is None)
        self.brief.setVisible(signed is None)
        self.addendum.setVisible(signed is not None)
        count = len(document.missing)
        if signed is not None:
            self._status.show_sign(Shape.DONE, f"Signed {signed.at} · {signed.head_digest[:12]}")
        elif count:
            self._status.show_sign(Shape.MISSING, "Draft · gaps are marked")
        else:
            self._status.show_sign(Shape.NOTE, "Verify before signing")
        self.sign.setEnabled(count == 0)

    def _put(self, text: str) -> None:
        bar = self.browser.verticalScrollBar()
        at = bar.value()
        self.browser.setHtml(text)
        bar.setValue(at)

    def _on_look(self) -> None:
        if self._shown:
            self.show_now()

    def _on_picture(self, view: SavedView) -> None:
        if any(each == view for each in self.browser.views.values()) and self._shown:
            self._put(self._shown)

    def _on_anchor(self, url: QUrl) -> None:
        text = url.toString()
        if text.startswith(SCHEME):
            self.fact_chosen.emit(text.removeprefix(SCHEME))
