"""A trial's documents as PDF: pages of drawings with the patient on each, page x of y, labels at the foot (G2)."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from procroom.domain.language import Language, mark
from procroom.domain.trial_log import TrialLog
from procroom.notes.drawing import Drawing
from procroom.notes.languages import language_of
from procroom.notes.render.furniture import DEMO
from procroom.notes.render.pdf_drawing import Photos, paint_drawing
from procroom.notes.render.pictures import Png
from procroom.notes.render.type import BOLD, REGULAR, Ink, Paper, Speller, width_of
from procroom.notes.trial.log import TITLE as LOG_TITLE
from procroom.notes.trial.log import log_blocks, pages_of
from procroom.notes.trial.summary import TITLE as SUMMARY_TITLE
from procroom.notes.trial.summary import summary_page

#: Labels of every page (G2).
LABELS = mark(
    "note",
    "Documentation aid. Not for diagnosis. Not for needle guidance. Not a monitor or alarm. Verify before signing.",
)
_MARGIN, _HEAD, _FOOT = 14.0, 17.0, 14.0
_BANNER = 5.0
#: Of a name at the head of a page; the log holds it whole.
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class PrintedTrial:
    """A document on paper: the PDF, how many pages, and what could not be printed as written."""

    data: bytes
    pages: int
    warnings: tuple[str, ...]


def render_summary(
    log: TrialLog, *, paper: Paper = Paper.LETTER, language: str = "en", software: str = "procroom"
) -> PrintedTrial:
    """The summary: always one page; the same trial gives the same bytes."""
    words = language_of(language)
    sheet = _Sheet(log, paper, words, words.text("note", SUMMARY_TITLE), software)
    page = summary_page(log, sheet.width, sheet.height, words)
    return sheet.printed([[(page, 0.0)]], {})


def render_log(
    log: TrialLog,
    *,
    paper: Paper = Paper.LETTER,
    language: str = "en",
    software: str = "procroom",
    photos: Mapping[str, Png] | None = None,
    other: TrialLog | None = None,
    pair: tuple[str, str] | None = None,
) -> PrintedTrial:
    """The whole log; the same trial gives the same bytes.

    Args:
        log: the trial.
        paper: A4 or letter.
        language: of the words.
        software: name and version, for the foot.
        photos: pictures of saved views, by digest.
        other: another trial that it is compared with.
        pair: two programs that are compared with each other.
    """
    words = language_of(language)
    sheet = _Sheet(log, paper, words, words.text("note", LOG_TITLE), software)
    blocks = log_blocks(
        log, sheet.width, sheet.height, words, other=other, pair=pair, pictures=frozenset(photos or {})
    )
    return sheet.printed(pages_of(blocks, sheet.height), photos or {})


class _Sheet:
    """The page that drawings are put on."""

    def __init__(self, log: TrialLog, paper: Paper, language: Language, title: str, software: str) -> None:
        self.log, self.language, self.title, self.software = log, language, title, software
        self.page_width, self.page_height = (each / mm for each in paper.size)
        self.size = paper.size
        self.banner = _BANNER if log.synthetic else 0.0
        self.width = self.page_width - 2 * _MARGIN
        self.height = self.page_height - _HEAD - _FOOT - self.banner
        self.speller = Speller()

    def printed(self, pages: Sequence[Sequence[tuple[Drawing, float]]], photos: Photos) -> PrintedTrial:
        """The document."""
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=self.size, invariant=1, lang=self.language.code, pageCompression=1)
        canvas.setTitle(self.speller.plain(self.title))
        canvas.setCreator(self.software)
        canvas.setProducer(self.software)
        for number, page in enumerate(pages, start=1):
            self._furniture(canvas, number, len(pages))
            for drawing, top in page:
                corner = (_MARGIN * mm, (self.page_height - _HEAD - self.banner - top) * mm)
                paint_drawing(canvas, drawing, corner, self.speller, photos)
            canvas.showPage()
        canvas.save()
        return PrintedTrial(out.getvalue(), len(pages), self.speller.warnings)

    def _furniture(self, canvas: Canvas, number: int, total: int) -> None:
        text_of = self.language.text
        left, right = _MARGIN * mm, (self.page_width - _MARGIN) * mm
        top = self.page_height - self.banner
        if self.log.synthetic:
            canvas.setFillColor(Ink.TEXT)
            canvas.rect(0, top * mm, self.page_width * mm, self.banner * mm, stroke=0, fill=1)
            canvas.setFillColor(Ink.LIGHT)
            canvas.setFont(BOLD, 7.5)
            canvas.drawCentredString(
                self.page_width * mm / 2, (top + 1.6) * mm, text_of("note", DEMO).upper()
            )
        page = text_of("note", "Page {number} of {total}", number=number, total=total)
        canvas.setFillColor(Ink.TEXT)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(right, (top - 9) * mm, page)
        self._running(canvas, left, (top - 9) * mm, right - width_of(page, 8) - 14 - left)
        canvas.setStrokeColor(Ink.RULE)
        canvas.setLineWidth(0.5)
        canvas.line(left, (top - 12) * mm, right, (top - 12) * mm)
        canvas.line(left, 11.5 * mm, right, 11.5 * mm)
        canvas.setFillColor(Ink.QUIET)
        canvas.setFont(REGULAR, 6.6)
        canvas.drawString(left, 8.4 * mm, text_of("note", LABELS))
        canvas.drawString(left, 5.4 * mm, self.speller.plain(self._cases()))
        canvas.drawRightString(right, 5.4 * mm, self.software)

    def _running(self, canvas: Canvas, left: float, y: float, room: float) -> None:
        """Patient, birth date and MRN on every page; what is not recorded says so."""
        text_of = self.language.text
        missing = text_of("note", "Not documented").lower()
        x = left
        parts = (
            (text_of("note", "Patient"), self.log.patient), (text_of("note", "Born"), self.log.born), (text_of("note", "MRN"), self.log.mrn),
        )  # fmt: skip
        words = [(self.speller.plain(label), self.speller.plain(value or missing)) for label, value in parts]
        words = [
            (label, said if len(said) <= _LONGEST else f"{said[:_LONGEST]} (+)") for label, said in words
        ]
        size = 8.0
        while (
            size > 5 and sum(width_of(f"{a} ", size) + width_of(b, size, BOLD) + 10 for a, b in words) > room
        ):
            size -= 0.25
        for label, value in words:
            canvas.setFillColor(Ink.QUIET)
            canvas.setFont(REGULAR, size)
            canvas.drawString(x, y, label)
            x += width_of(f"{label} ", size)
            canvas.setFillColor(Ink.TEXT)
            canvas.setFont(BOLD, size)
            canvas.drawString(x, y, value)
            x += width_of(value, size, BOLD) + 10

    def _cases(self) -> str:
        names = ", ".join(visit.case_id[-8:] for visit in self.log.visits)
        return self.language.text("note", "From cases {names}", names=names)
