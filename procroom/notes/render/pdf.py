"""NoteDocument to PDF: the same document always gives the same bytes, on A4 or letter paper."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFZCompress
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import Frame as PageFrame
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from procroom.notes.document import (
    Block,
    Figure,
    NoteDocument,
    NoteSection,
    Paragraph,
    SentenceState,
    Table,
)
from procroom.notes.render.furniture import IMAGES, NOT_DOCUMENTED, NOT_SIGNED, Furniture, gaps_line
from procroom.notes.render.pdf_blocks import Barred, HangingHead, HeadRoom, HeadSpot, grid
from procroom.notes.render.pdf_figures import FigureRow, Plate
from procroom.notes.render.pdf_page import Page
from procroom.notes.render.pictures import Pictures, Png, fetch
from procroom.notes.render.type import REGULAR, Paper, Speller, style

#: Width of the column that section headings hang in.
GUTTER = 102.0
_COLUMNS = 2
#: A heading stands only where two lines of its text fit below it.
_HEAD_ROOM = 46.0


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """A note on paper.

    Attributes:
        data: the PDF.
        pages: how many.
        warnings: what could not be printed as written: signs the fonts lack, pictures that are not there.
    """

    data: bytes
    pages: int
    warnings: tuple[str, ...]


def render_pdf(document: NoteDocument, pictures: Pictures, *, paper: Paper = Paper.A4) -> PrintedNote:
    """Print a note.

    Args:
        document: the note.
        pictures: PNG bytes of a digest; a picture that cannot be had leaves an empty frame and a warning.
        paper: A4 or letter.
    """
    printer = _Printer(document, pictures, paper)
    pages, _ = printer.run(total=1, final=False)
    pages, data = printer.run(total=pages, final=True)
    return PrintedNote(data, pages, (*printer.speller.warnings, *printer.lost))


class _Printer:
    """One printing: twice over the same story, because every page names the number of pages."""

    def __init__(self, document: NoteDocument, pictures: Pictures, paper: Paper) -> None:
        self.document = document
        self.paper = paper
        self.speller = Speller()
        self.words = Furniture.of(document)
        self.page = Page(document, paper, self.speller)
        self.width = self.page.frame.width
        self.lost: list[str] = []
        self.pngs: dict[int, Png | None] = {}
        for figure in _figures(document):
            png, why = fetch(figure, pictures)
            self.pngs[figure.number] = png
            self.lost.extend([why] if why else [])

    def run(self, total: int, *, final: bool) -> tuple[int, bytes]:
        """Pages and bytes; only the ``final`` run puts pictures in."""
        out = io.BytesIO()
        template = _Template(out, self.document, self.page, self.paper, total)
        template.build(list(self._story(final=final)))
        return template.page, out.getvalue()

    def _story(self, *, final: bool) -> Iterator[Flowable]:
        yield from self._masthead()
        for section in self.document.sections:
            yield from self._section(section)
        figures = list(_figures(self.document))
        yield from self._signature(with_images=bool(figures))
        yield from self._plates(figures, final=final)
        yield from self._addenda()

    def _masthead(self) -> Iterator[Flowable]:
        kicker, _, title = self.document.title.partition(": ")
        if title:
            yield self._text(kicker, "kicker")
        yield self._text(title or kicker, "title")
        yield Spacer(0, 6)
        lines = [line for line in self.document.header if line.facts]
        cells = [
            [
                self._text(line.label, "label"),
                self._text(
                    line.value or self.words.say(NOT_DOCUMENTED), "value" if line.value else "missing"
                ),
            ]
            for line in lines
        ]
        half = (len(cells) + 1) // 2
        rows = [[cells[at], cells[at + half] if at + half < len(cells) else ""] for at in range(half)]
        yield Grid(
            rows,
            colWidths=[self.width / 2] * 2,
            hAlign="LEFT",
            splitInRow=1,
            style=[
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ],
        )
        signature = self.document.signature
        if signature is not None:
            signer = f"{signature.name}, {signature.role}, {signature.at}"
            yield self._text(self.words.say("Signed by {who}.", who=signer).rstrip("."), "kicker")
        gaps = gaps_line(self.document)
        if gaps:
            yield Spacer(0, 3)
            yield Barred.indented(f"{self.speller.markup(self.words.status(self.document))}. {gaps}.", 8)
        yield Spacer(0, 4)

    def _section(self, section: NoteSection) -> Iterator[Flowable]:
        spot = HeadSpot()
        yield CondPageBreak(_HEAD_ROOM)
        yield HangingHead(self.speller.plain(section.title), section.link_id, self.width, GUTTER, spot)
        for block in section.blocks:
            yield from self._block(block, spot)
        titles = [block.title for block in section.blocks if isinstance(block, Figure)]
        if titles:
            told = self.words.say("Printed under Key images.")
            yield self._text(f"{' '.join(titles)} {told}", "body", GUTTER)
        yield HeadRoom(spot)

    def _block(self, block: Block, spot: HeadSpot) -> Iterator[Flowable]:
        if isinstance(block, Paragraph):
            yield from self._paragraph(block)
        elif isinstance(block, Table):
            yield Spacer(0, 3)
            yield from grid(block, self.width, GUTTER, self.speller, spot, self.words.say("Details"))

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Flowable]:
        indent = GUTTER + 10 * max(0, paragraph.depth - 1)
        if paragraph.heading:
            name = "heading1" if paragraph.depth <= 1 else "heading2"
            yield CondPageBreak(_HEAD_ROOM)
            yield self._text(paragraph.heading, name, indent)
        running: list[str] = []
        kind = SentenceState.STATED
        for sentence in paragraph.sentences:
            if running and (sentence.state is not kind or kind is SentenceState.COMMENT):
                yield self._run(running, kind, indent)
                running = []
            kind = sentence.state
            running.append(self.speller.markup(sentence.text))
        if running:
            yield self._run(running, kind, indent)

    def _run(self, running: list[str], kind: SentenceState, indent: float) -> Flowable:
        text = " ".join(running)
        if kind is SentenceState.MISSING:
            return Barred.indented(text, indent)
        name = "comment" if kind is SentenceState.COMMENT else "body"
        return Text(text, _indented(name, indent))

    def _text(self, text: str, name: str, indent: float = 0) -> Text:
        return Text(self.speller.markup(text), _indented(name, indent))

    def _plates(self, figures: list[Figure], *, final: bool) -> Iterator[Flowable]:
        if not figures:
            return
        first = True
        for at in range(0, len(figures), _COLUMNS):
            plates = tuple(
                Plate(figure, self.pngs[figure.number], hidden=not final)
                for figure in figures[at : at + _COLUMNS]
            )
            row = FigureRow(plates, self.width, self.speller, self.words)
            if first:
                head = HangingHead(self.words.say("Key images"), "key-images", self.width, GUTTER, HeadSpot())
                yield KeepTogether(
                    [head, self._text(self.words.say(IMAGES), "small", GUTTER), Spacer(0, 7), row]
                )
            else:
                yield row
            first = False
            for figure in row.overflow():
                yield self._text(figure.title, "caption_title")
                yield self._text(figure.text, "caption")
                yield self._text(figure.technical, "technical")

    def _signature(self, *, with_images: bool) -> Iterator[Flowable]:
        signature = self.document.signature
        spot = HeadSpot()
        head = HangingHead(self.words.say("Signature"), "signature", self.width, GUTTER, spot)
        if signature is None:
            words = [self._text(self.words.say(NOT_SIGNED), "body", GUTTER)]
        else:
            say, covers = self.words.say, ""
            if with_images:
                covers = f"{say('The key images that follow are part of this note.')} "
            record = say("Record signed: SHA-256 {digest}", digest=signature.head_digest)
            words = [
                self._text(signature.attestation, "body", GUTTER),
                *self._signed(signature.name, signature.role, signature.at),
                self._text(f"{covers}{record}", "small", GUTTER),
            ]
        yield KeepTogether([head, *words])
        yield HeadRoom(spot)

    def _signed(self, name: str, role: str, at: str) -> Iterator[Flowable]:
        yield Spacer(0, 4)
        yield self._text(name, "value", GUTTER)
        yield self._text(f"{role}  ·  {at}", "body", GUTTER)

    def _addenda(self) -> Iterator[Flowable]:
        for number, added in enumerate(self.document.addenda, start=1):
            yield PageBreak() if number == 1 else Spacer(0, 10)
            spot = HeadSpot()
            yield CondPageBreak(_HEAD_ROOM)
            title = self.words.added(number, added)
            yield HangingHead(title, f"addendum-{number}", self.width, GUTTER, spot)
            yield self._text(added.text, "body", GUTTER)
            yield KeepTogether(list(self._signed(added.name, added.role, added.at)))
            yield HeadRoom(spot)


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """One frame a page, furniture by ``Page``, metadata, reproducible bytes."""

    def __init__(self, out: io.BytesIO, document: NoteDocument, page: Page, paper: Paper, total: int) -> None:
        signature = document.signature
        super().__init__(
            out,
            pagesize=paper.size,
            title=page.speller.plain(document.title),
            author=page.speller.plain(signature.name if signature else document.software),
            subject=_subject(document),
            keywords=", ".join(
                (document.status, f"case {document.case_id}", f"record {document.head_digest}")
            ),
            creator=document.software,
            producer=document.software,
            lang=document.language,
            initialFontName=REGULAR,
            displayDocTitle=True,
            invariant=1,
            pageCompression=0,  # by the filter below instead
        )
        frame = page.frame
        self.addPageTemplates(
            PageTemplate(
                id="note",
                frames=[
                    PageFrame(
                        frame.left, frame.bottom, frame.width, frame.height,
                        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
                    )
                ],
                onPage=lambda canvas, template: page.draw(canvas, template.page, total),
            )
        )  # fmt: skip

    def beforeDocument(self) -> None:  # noqa: N802 - reportlab's name
        """Pack pages as they are: reportlab's own way writes them as ASCII again, a quarter longer."""
        self.canv._doc.defaultStreamFilters = [PDFZCompress]  # noqa: SLF001 - reportlab has no other way in


def _subject(document: NoteDocument) -> str:
    words = Furniture.of(document)
    label = words.say("Service date")
    day = next((line.value for line in document.header if line.label == label), "")
    return " ".join(part for part in (words.status(document), day) if part)


def _figures(document: NoteDocument) -> Iterator[Figure]:
    for section in document.sections:
        yield from (block for block in section.blocks if isinstance(block, Figure))


def _indented(name: str, indent: float) -> object:
    plain = style(name)
    return plain.clone(f"{name}-{indent:g}", leftIndent=indent) if indent else plain
