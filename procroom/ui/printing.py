"""A PDF on paper: its own pages, drawn at the printer's resolution on a worker. Also says when there is no printer."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from procroom.app.jobs import JobContext
from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.notes.render.type import Paper
from procroom.ui.theme import PAPER

#: Letters are sharp at this resolution; more only takes memory.
_MOST_DPI = 600
#: Rows drawn at a time: the screen gets its turn in between.
_BAND = 96
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


class NotPrinted(ProcroomError):
    """Nothing, or not all, was printed."""


class Printers(Protocol):
    """Asks the person for a printer; tests answer instead."""

    def choose(self, parent: QWidget, title: str, paper: Paper) -> QPrinter | None:
        """A printer made ready; None when they changed their mind.

        Raises:
            NotPrinted: there is no printer.
        """


class PlatformPrinters:
    """The platform's print dialog."""

    def choose(self, parent: QWidget, title: str, paper: Paper) -> QPrinter | None:
        """A printer made ready; None when they changed their mind.

        Raises:
            NotPrinted: there is no printer.
        """
        if not QPrinterInfo.availablePrinterNames():
            raise NotPrinted(
                tell("ui", "No printer is set up on this computer; nothing was printed."),
                remedy=tell("ui", "Save as PDF instead, or have a printer added to the system."),
            )
        printer = make_ready(QPrinter(QPrinter.PrinterMode.HighResolution), title, paper)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None


def make_ready(printer: QPrinter, title: str, paper: Paper) -> QPrinter:
    """Set what a document asks of a printer: its paper, upright, edge to edge (pages bring their own margins)."""
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def print_pdf(context: JobContext, data: bytes, printer: QPrinter) -> int:
    """Print a PDF; for a worker.

    Args:
        context: progress in pages; a cancelled job stops after the page in hand.
        data: the PDF.
        printer: chosen by a person; pages and copies as they said.

    Returns:
        How many pages were sent.

    Raises:
        NotPrinted: the PDF cannot be read, or the printer refused.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise NotPrinted(tell("ui", "These pages cannot be read; nothing was printed."))
    pages = range(document.pageCount())
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        pages = range(max(printer.fromPage(), 1) - 1, min(printer.toPage(), len(pages)))
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted(
            tell("ui", "The printer does not answer; nothing was printed."),
            remedy=tell("ui", "Check the printer."),
        )
    try:
        for number, page in enumerate(pages):
            context.check()
            if number and not printer.newPage():
                raise NotPrinted(
                    tell("ui", "The printer stopped after page {number}.", number=number),
                    remedy=tell("ui", "Check the printer."),
                )
            _draw(painter, document, page, printer.paperRect(QPrinter.Unit.DevicePixel).toRect())
            context.progress(number + 1, len(pages))
    finally:
        painter.end()
    return len(pages)


def _draw(painter: QPainter, document: QPdfDocument, page: int, paper: QRect) -> None:
    """One page, as large as the paper takes it, in the middle.

    The page is rendered whole: ``scaledClipRect`` of Qt 6.11 loses a row of each part. It is sent band by band.
    """
    size = document.pagePointSize(page)
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    whole = QSize(round(size.width() * scale), round(size.height() * scale))
    left, top = (paper.width() - whole.width()) // 2, (paper.height() - whole.height()) // 2
    picture = document.render(page, whole)
    for row in range(0, whole.height(), _BAND):
        band = picture.copy(0, row, whole.width(), min(_BAND, whole.height() - row))
        painter.drawImage(QPoint(left, top + row), _on_white(band))


def _on_white(band: QImage) -> QImage:
    """Without the transparent ground, which a printer would be sent as a picture of its own."""
    made = QImage(band.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(PAPER))
    painter = QPainter(made)
    painter.drawImage(0, 0, band)
    painter.end()
    return made
