"""The note as rich text on screen. Of a note shown before, only the paragraphs that read differently are written anew."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from procroom.notes.document import Figure
from procroom.ui.album import Album, Order
from procroom.ui.note_rewriting import Unlike, places, rewrite
from procroom.ui.note_view import PICTURE
from procroom.ui.scale import scale
from procroom.ui.tongue import tr

FIGURE_WIDTH = 300
_MOST_TEXT = 840
_MARGIN = 24


class NoteBrowser(QTextBrowser):
    """Rich text whose pictures come from the album."""

    def __init__(self, album: Album) -> None:
        super().__init__()
        self._album = album
        self.figures: dict[str, Figure] = {}
        self._style = ""
        self._chunks: tuple[str, ...] = ()
        self._places: tuple[int, ...] = ()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(tr("The note as it stands"))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was shown yet."""
        return not self._chunks

    def show_chunks(self, style: str, chunks: tuple[str, ...], figures: Iterable[Figure]) -> None:
        """Show a note (see ``note_chunks``) with its pictures; what is as before stays as it is, and in sight.

        A picture is named by its view alone, whatever is drawn on it: when one looks different, all is shown anew.
        """
        looks = self._looks()
        self.figures = {each.view.view_id: each for each in figures}
        same = looks == self._looks() and style == self._style
        if same and chunks == self._chunks:
            return
        before = self._chunks
        self._style, self._chunks = style, chunks
        if not (same and self._is_rewritten(before)):
            self.show_again()

    def _is_rewritten(self, before: tuple[str, ...]) -> bool:
        """Write anew what reads differently from before; tells whether that could be done."""
        try:
            rewrite(self.document(), self._style, before, self._chunks, self._places)
        except Unlike:
            return False
        self._places = places(self.document(), self._chunks)
        return bool(self._places)

    def _looks(self) -> dict[str, Order]:
        """What is drawn of each picture."""
        return {name: Order(each.view, each.lesions) for name, each in self.figures.items()}

    def show_again(self) -> None:
        """Show the whole note anew, with its pictures as they are now."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self._fit_lines()
        self.setHtml(self._style + "".join(self._chunks))
        bar.setValue(at)
        self._places = places(self.document(), self._chunks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        self._fit_lines()
        super().resizeEvent(event)

    def _fit_lines(self) -> None:
        """Lines no longer than people like to read."""
        self.setLineWrapColumnOrWidth(min(scale().of(_MOST_TEXT), self.viewport().width() - 4))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of a saved view."""
        text = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and text.startswith(PICTURE):
            figure = self.figures.get(text.removeprefix(PICTURE))
            image = self._album.image(figure.view, figure.lesions) if figure is not None else None
            return image.scaledToWidth(FIGURE_WIDTH) if image is not None else QImage()
        return super().loadResource(kind, name)
