"""What stands on every page of the printed note: patient, page x of y, status, record digest, disclaimer."""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from procroom.notes.document import HeaderLine, NoteDocument
from procroom.notes.render.furniture import DEMO, DISCLAIMER, NOT_DOCUMENTED, Furniture
from procroom.notes.render.type import BOLD, REGULAR, Ink, Paper, Speller, style, width_of

MARGIN = 46.0
_TOP, _BOTTOM = 26.0, 24.0
_STATUS_ROOM = 150.0
_LONGEST_HEADER = 400
_BANNER = 15.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that is free for the note's text, in points from the bottom left."""

    left: float
    bottom: float
    width: float
    height: float


class Page:
    """Draws the furniture of one note's pages; the same on each but for the page number."""

    def __init__(self, document: NoteDocument, paper: Paper, speller: Speller) -> None:
        self.document = document
        self.words = Furniture.of(document)
        self.speller = speller
        self.page_width, self.page_height = paper.size
        self.width = self.page_width - 2 * MARGIN
        self.running = Paragraph(self._running_words(), style("running"))
        _, self._running_height = self.running.wrap(self.width - _STATUS_ROOM, 10_000)
        self.footer = [Paragraph(speller.markup(line), style("footer")) for line in self._footer_lines()]
        self._footer_height = sum(line.wrap(self.width, 10_000)[1] for line in self.footer)

    @property
    def frame(self) -> Frame:
        """Where the text goes."""
        top = self.page_height - self._banner - _TOP - max(self._running_height, 22.0) - 16
        bottom = _BOTTOM + self._footer_height + 12
        return Frame(MARGIN, bottom, self.width, top - bottom)

    @property
    def _banner(self) -> float:
        return _BANNER if self.document.synthetic else 0.0

    def _running_words(self) -> str:
        lines = {line.label: line for line in self.document.header}
        labels = [self.words.say(label) for label in ("Patient", "Born", "MRN", "Service date")]
        name, *others = [lines[label] for label in labels if label in lines]
        said = [f"<b>{self._value(name)}</b>" if name.value else f"{name.label} {self._value(name)}"]
        said += [f"{self.speller.markup(line.label)} {self._value(line)}" for line in others]
        return " &nbsp;·&nbsp; ".join(said)

    def _value(self, line: HeaderLine) -> str:
        if not line.value:
            return f"<b>{self.words.say(NOT_DOCUMENTED).lower()}</b>"
        whole = self.speller.markup(line.value[:_LONGEST_HEADER])
        if len(line.value) <= _LONGEST_HEADER:
            return whole
        return self.words.say("{value} (continues on page 1)", value=whole)

    def _footer_lines(self) -> tuple[str, ...]:
        document, say = self.document, self.words.say
        case = say("Case {name}", name=document.case_id)
        record = say("Record SHA-256 {digest}", digest=document.head_digest)
        return f"{case}  ·  {record}", f"{say(DISCLAIMER)}  ·  {document.software}"

    def draw(self, canvas: Canvas, number: int, total: int) -> None:
        """Header and footer of page ``number`` of ``total``."""
        canvas.saveState()
        if self.document.synthetic:
            self._draw_banner(canvas)
        top = self.page_height - self._banner - _TOP
        self.running.drawOn(canvas, MARGIN, top - self._running_height + 3)
        self._draw_status(canvas, top, self.words.say("Page {number} of {total}", number=number, total=total))
        self._rule(canvas, self.frame.bottom + self.frame.height + 9)
        bottom = _BOTTOM
        for line in reversed(self.footer):
            _, tall = line.wrap(self.width, 10_000)
            line.drawOn(canvas, MARGIN, bottom)
            bottom += tall
        self._rule(canvas, bottom + 4)
        canvas.restoreState()

    def _rule(self, canvas: Canvas, height: float) -> None:
        canvas.setStrokeColor(Ink.RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, height, self.page_width - MARGIN, height)

    def _draw_status(self, canvas: Canvas, top: float, page: str) -> None:
        """Page number, and below it the status; boxed as long as nobody has signed."""
        right = self.page_width - MARGIN
        canvas.setFillColor(Ink.TEXT)
        canvas.setFont(REGULAR, 8.2)
        canvas.drawRightString(right, top - 5.2, page)
        text = self.words.status(self.document)
        signed = self.document.signature is not None
        wide = width_of(text, 6.8, BOLD)
        low = top - 19.5
        ink = Ink.QUIET if signed else Ink.MISSING
        canvas.setFillColor(ink)
        canvas.setFont(BOLD, 6.8)
        if signed:
            canvas.drawRightString(right, low + 3, text)
            return
        canvas.setStrokeColor(ink)
        canvas.setLineWidth(0.8)
        canvas.rect(right - wide - 8, low, wide + 8, 10.6)
        canvas.drawRightString(right - 4, low + 3, text)

    def _draw_banner(self, canvas: Canvas) -> None:
        canvas.setFillColor(Ink.TEXT)
        canvas.rect(0, self.page_height - _BANNER, self.page_width, _BANNER, stroke=0, fill=1)
        canvas.setFillColor(Ink.LIGHT)
        canvas.setFont(BOLD, 7.5)
        canvas.drawCentredString(
            self.page_width / 2, self.page_height - _BANNER + 4.6, self.words.say(DEMO).upper()
        )
