"""The note as rich text on screen. Of a note shown before, only the paragraphs that read differently are written anew."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument, QTextFrame
from PySide6.QtWidgets import QTextBrowser

from procroom.notes.document import Figure
from procroom.ui.album import Album, Order
from procroom.ui.note_view import PICTURE
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
        before = self._looks()
        self.figures = {each.view.view_id: each for each in figures}
        same_pictures = before == self._looks()
        if same_pictures and (style, chunks) == (self._style, self._chunks):
            return
        changed = self._rewritable(style, chunks) if same_pictures else None
        self._style, self._chunks = style, chunks
        if changed is None:
            self.show_again()
        else:
            self._rewrite(changed)

    def _looks(self) -> dict[str, Order]:
        """What is drawn of each picture."""
        return {name: Order(each.view, each.lesions) for name, each in self.figures.items()}

    def show_again(self) -> None:
        """Show the whole note anew, with its pictures as they are now."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self.setHtml(self._style + "".join(self._chunks))
        bar.setValue(at)
        self._places = _places(self.document(), self._chunks)

    def _rewritable(self, style: str, chunks: tuple[str, ...]) -> tuple[int, ...] | None:
        """Which paragraphs read differently; None when more than the words of paragraphs differs."""
        if style != self._style or len(chunks) != len(self._places):
            return None
        changed = tuple(
            at for at, pair in enumerate(zip(self._chunks, chunks, strict=True)) if pair[0] != pair[1]
        )
        alike = all(_is_alike(self._chunks[at], chunks[at]) for at in changed)
        return changed if alike else None

    def _rewrite(self, changed: Sequence[int]) -> None:
        """Write the words of some paragraphs anew."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at in changed:
            written = QTextDocument()
            written.setDefaultFont(self.document().defaultFont())
            written.setHtml(self._style + self._chunks[at])
            block = self.document().findBlockByNumber(self._places[at])
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _write(cursor, written.begin())
        cursor.endEditBlock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than people like to read."""
        self.setLineWrapColumnOrWidth(min(_MOST_TEXT, self.viewport().width() - 4))
        super().resizeEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of a saved view."""
        text = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and text.startswith(PICTURE):
            figure = self.figures.get(text.removeprefix(PICTURE))
            image = self._album.image(figure.view, figure.lesions) if figure is not None else None
            return image.scaledToWidth(FIGURE_WIDTH) if image is not None else QImage()
        return super().loadResource(kind, name)


def _is_alike(before: str, after: str) -> bool:
    """Whether both are paragraphs of words that are dressed alike as a whole."""
    words = all(each.startswith("<p") and "<img" not in each for each in (before, after))
    return words and before.partition(">")[0] == after.partition(">")[0]


def _write(cursor: QTextCursor, block: QTextBlock) -> None:
    """Write the words of a paragraph of another document, each as it is dressed there."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        cursor.insertText(fragment.text(), fragment.charFormat())
        place += 1


def _places(document: QTextDocument, chunks: Sequence[str]) -> tuple[int, ...]:
    """The number of the block that each chunk begins with; empty where that cannot be told."""
    found: list[int] = []
    place = document.rootFrame().begin()
    while not place.atEnd():
        frame, block = place.currentFrame(), place.currentBlock()
        wants_table = len(found) < len(chunks) and chunks[len(found)].startswith("<table")
        if isinstance(frame, QTextFrame):
            if not wants_table:
                return ()
            found.append(frame.firstCursorPosition().blockNumber())
        elif len(found) < len(chunks) and not wants_table and block.text():
            found.append(block.blockNumber())
        elif block.text():
            return ()
        place += 1
    return tuple(found) if len(found) == len(chunks) else ()
