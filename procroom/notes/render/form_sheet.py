"""A sheet with fields to fill in on a screen, or with boxes for a pen: what the patient's diaries share."""

import io

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from procroom.notes.languages import language_of
from procroom.notes.render.type import REGULAR, Ink, Paper, Speller, style

#: Fields that name the form and its case.
FORM, CASE = "procroom_form", "procroom_case"
YES, NO, CHECKED = "yes", "no", "Yes"
MARGIN = 36.0
BOX = 13.0


class FormSheet:
    """Pages that are drawn from above down.

    Args:
        title: of the file, in English.
        paper: A4 or letter.
        language: code of the language of its words.
        by_hand: drawn boxes in place of fields.
    """

    def __init__(self, title: str, paper: Paper, language: str, *, by_hand: bool) -> None:
        self.by_hand = by_hand
        self.words = language_of(language)
        self.speller = Speller()
        self.out = io.BytesIO()
        self.page_width, self.page_height = paper.size
        self.canvas = Canvas(self.out, pagesize=paper.size, invariant=1, lang=language)
        self.canvas.setTitle(self.say(title))
        self.canvas.setCreator("procroom")
        self.fields = self.canvas.acroForm
        self.width = self.page_width - 2 * MARGIN
        self.top = self.page_height - MARGIN

    def new_page(self) -> None:
        """Go on with the next page."""
        self.canvas.showPage()
        self.top = self.page_height - MARGIN

    def finished(self) -> bytes:
        """The file."""
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()

    def say(self, source: str, /, **places: object) -> str:
        """A text of the form in its language."""
        return self.words.text("note", source, **places)

    def _said(self, value: str) -> str:
        return self.speller.markup(value) if value else "________"

    def _words(self, markup: str, name: str, left: float = 0.0, width: float | None = None) -> None:
        paragraph = Paragraph(markup, style(name))
        _, height = paragraph.wrap(width or self.width, self.page_height)
        self.top -= height
        paragraph.drawOn(self.canvas, MARGIN + left, self.top)

    def _text(self, left: float, up: float, words: str, size: float, font: str = REGULAR) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(MARGIN + left, self.top + up, self.speller.plain(words))

    def _drawn(self, left: float, width: float, height: float) -> None:
        """A box to tick or write in by hand."""
        self.canvas.setStrokeColor(Ink.TEXT)
        self.canvas.rect(MARGIN + left, self.top + 3, width, height)
        self.canvas.setStrokeColor(Ink.RULE)

    def _yes_no(self, name: str, left: float, words: str) -> None:
        for value, shown, at in ((YES, self.say("yes"), left), (NO, self.say("no"), left + 26)):
            self.canvas.setFillColor(Ink.QUIET)
            self._text(at, 18, shown, 7.0)
            self._choice(name, value, at, f"{words}: {shown}")

    def _choice(self, name: str, value: str, left: float, tooltip: str) -> None:
        if self.by_hand:
            self._drawn(left, BOX, BOX)
            return
        self.fields.radio(
            name=name,
            value=value,
            tooltip=tooltip,
            x=MARGIN + left,
            y=self.top + 3,
            size=BOX,
            shape="square",
            buttonStyle="cross",
            fillColor=Ink.LIGHT,
            fieldFlags="radio",
        )

    def _field(
        self,
        name: str,
        left: float,
        width: float,
        tooltip: str,
        *,
        longest: int = 0,
        value: str = "",
        flags: str = "",
    ) -> None:
        if self.by_hand:
            self._drawn(left, width, 16)
            if value:
                self.canvas.setFillColor(Ink.TEXT)
                self._text(left + 4, 8, value, 8.0)
            return
        more = {"maxlen": longest} if longest else {"maxlen": None}
        self.fields.textfield(
            name=name,
            tooltip=tooltip,
            value=value,
            x=MARGIN + left,
            y=self.top + 3,
            width=width,
            height=16,
            fontSize=9,
            borderWidth=0.5,
            fillColor=Ink.LIGHT,
            fieldFlags=flags,
            **more,
        )
