"""Pages of a PDF to read: width or whole page, by keys, dimmed to what the room bears."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from shiboken6 import isValid

from procroom.ui.theme import PAPER, Tokens

#: Steps of the zoom, and how far it goes.
_STEP, _LEAST, _MOST = 1.25, 0.25, 6.0
_EDGE = 12


class PageView(QPdfView):
    """All pages below one another. Page Up and Page Down turn pages, Space reads on, + and - zoom.

    Args:
        tokens: the theme.
        name: read by screen readers.
        owner: of the document; goes away with the view, and is no child of it: Qt crashes when a view outlives
            the part of itself that holds its document.

    Signals:
        turned(page, pages): another page is on top; counted from 1.
    """

    turned = Signal(int, int)

    def __init__(self, tokens: Tokens, name: str, owner: QObject) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buffer = QBuffer(owner)
        self._pages = QPdfDocument(owner)
        self._dim = QColor(PAPER)
        self.data = b""
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(_EDGE)
        self.setDocumentMargins(QMargins(_EDGE, _EDGE, _EDGE, _EDGE))
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pageNavigator().currentPageChanged.connect(self._on_page)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Dress it in a theme: paper no brighter than the theme's words in a dark one."""
        dark = tokens.color("surface").lightnessF() < tokens.color("text").lightnessF()
        self._dim = tokens.color("text") if dark else QColor(PAPER)
        around = self.palette()
        around.setColor(QPalette.ColorRole.Dark, tokens.color("canvas" if dark else "outline"))
        self.setPalette(around)
        self.viewport().update()

    def show_pdf(self, data: bytes) -> bool:
        """Show a PDF at the place where the one before was read; False when it cannot be read."""
        if data == self.data:
            return True
        at = self.verticalScrollBar().value()
        self._pages.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._buffer)
        is_read = self._pages.status() is QPdfDocument.Status.Ready
        self.data = data if is_read else b""
        self.verticalScrollBar().setValue(at)
        self._on_page()
        return is_read

    @property
    def page(self) -> int:
        """The page on top, counted from 1; 0 without pages."""
        return min(self.pageNavigator().currentPage() + 1, self.pages)

    @property
    def pages(self) -> int:
        """How many."""
        return max(self._pages.pageCount(), 0) if isValid(self._pages) else 0

    def turn_to(self, page: int) -> None:
        """Bring a page to the top, counted from 1."""
        if self.pages:
            self.pageNavigator().jump(min(max(page, 1), self.pages) - 1, QPointF(), 0)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller, from what is on screen."""
        factor = self.shown_zoom() * _STEP**steps
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(factor, _LEAST), _MOST))

    def shown_zoom(self) -> float:
        """The zoom on screen, also where it follows the window; 1 is paper size."""
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages:
            return self.zoomFactor()
        size = self._pages.pagePointSize(self.page - 1) * (self.logicalDpiX() / 72)
        area = self.viewport().size()
        wide = (area.width() - 2 * _EDGE) / size.width()
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return float(wide)
        return float(min(wide, (area.height() - _EDGE) / size.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the pages; others scroll or go on to the window."""
        turn = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self.pages,
        }
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key in turn:
            self.turn_to(turn[key])
        elif key is Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if back else 1) * (self.viewport().height() - 48))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, dimmed."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(event.rect(), self._dim)

    def _on_page(self, _page: int = 0) -> None:
        self.turned.emit(self.page, self.pages)
