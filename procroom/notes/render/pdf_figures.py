"""Figures on paper: two in a row, the picture turned as it was shown, marks drawn over it in black and white."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from procroom.domain.values import Point
from procroom.notes.document import Figure
from procroom.notes.figures import (
    CORE_PT,
    DASH_PT,
    HALO_PT,
    Drawing,
    Label,
    Placement,
    Stroke,
    drawing,
    placement,
)
from procroom.notes.render.furniture import NO_PICTURE, Furniture
from procroom.notes.render.pictures import Png, paint
from procroom.notes.render.type import BOLD, REGULAR, Ink, Speller, style, width_of

_GAP = 14.0
_CAPTION_GAP = 5.0
_AFTER = 11.0
_LONGEST_CAPTION = 230.0
#: Two rows with their captions stand on a letter page.
_TALLEST = 232.0


@dataclass(frozen=True, slots=True)
class Plate:
    """A figure with its picture, if there is one; ``hidden`` takes its room without being drawn."""

    figure: Figure
    png: Png | None
    hidden: bool = False

    @property
    def digest(self) -> str:
        """Names the picture."""
        return self.figure.view.picture

    def placed(self) -> Placement:
        """How the picture is shown; a square when its size is known from nowhere."""
        view, png = self.figure.view, self.png
        columns = view.columns or (png.width if png else 0) or 512
        rows = view.rows or (png.height if png else 0) or 512
        return placement(columns, rows, view.rotation, view.flip_horizontal)


class FigureRow(Flowable):  # type: ignore[misc]
    """One or two figures side by side with their captions; never split over pages.

    A caption too long to stand in a row is given back by ``overflow`` to be printed as ordinary text.
    """

    def __init__(self, plates: tuple[Plate, ...], width: float, speller: Speller, words: Furniture) -> None:
        super().__init__()
        self.plates = plates
        self.cell = (width - _GAP) / 2
        self.captions = [self._caption(plate.figure, speller) for plate in plates]
        self.speller = speller
        self.words = words
        self.width = width
        self.spaceAfter = _AFTER

    def _caption(self, figure: Figure, speller: Speller) -> list[Paragraph]:
        whole = [
            Paragraph(speller.markup(text), style(name))
            for name, text in (
                ("caption_title", figure.title),
                ("caption", figure.text),
                ("technical", figure.technical),
            )
            if text
        ]
        tall = sum(part.wrap(self.cell, 10_000)[1] for part in whole) > _LONGEST_CAPTION
        return whole[:1] if tall else whole

    def overflow(self) -> tuple[Figure, ...]:
        """Figures whose caption did not fit."""
        return tuple(
            plate.figure
            for plate, caption in zip(self.plates, self.captions, strict=True)
            if len(caption) == 1 and (plate.figure.text or plate.figure.technical)
        )

    def _picture_size(self, plate: Plate) -> tuple[float, float]:
        shown = plate.placed()
        scale = min(self.cell / shown.width, _TALLEST / shown.height)
        return shown.width * scale, shown.height * scale

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Size of the row."""
        self.pictures = max(self._picture_size(plate)[1] for plate in self.plates)
        captions = [sum(part.wrap(self.cell, 10_000)[1] for part in caption) for caption in self.captions]
        self.height = self.pictures + _CAPTION_GAP + max(captions)
        return self.width, self.height

    def draw(self) -> None:
        """Paint pictures, marks and captions, tops aligned."""
        for number, (plate, caption) in enumerate(zip(self.plates, self.captions, strict=True)):
            if plate.hidden:
                continue
            left = number * (self.cell + _GAP)
            width, height = self._picture_size(plate)
            bottom = self.height - height
            draw_plate(self.canv, plate, (left, bottom, width, height), self.speller, self.words)
            top = self.height - self.pictures - _CAPTION_GAP
            for part in caption:
                _, tall = part.wrap(self.cell, 10_000)
                top -= tall
                part.drawOn(self.canv, left, top)


def draw_plate(
    canvas: Canvas, plate: Plate, box: tuple[float, float, float, float], speller: Speller, words: Furniture
) -> None:
    """A picture as it was shown, with its marks, in a box of the page: left, bottom, width, height in points."""
    left, bottom, width, height = box
    shown = plate.placed()
    scale = width / shown.width
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, bottom, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    if plate.png is None:
        _draw_absent(canvas, box, words.say(NO_PICTURE))
    else:
        canvas.saveState()
        canvas.transform(scale, 0, 0, -scale, left, bottom + height)
        canvas.transform(*shown.matrix)
        canvas.transform(shown.columns, 0, 0, -shown.rows, 0, shown.rows)
        paint(canvas, plate.png, plate.digest)
        canvas.restoreState()
    view, lesions = plate.figure.view, plate.figure.lesions
    marks = drawing(
        view, shown, 1 / scale, lambda text, size: width_of(text, size, BOLD), words.language, lesions
    )
    _draw_marks(canvas, marks, lambda p: (left + p.x * scale, bottom + height - p.y * scale), scale, speller)
    if marks.badge:
        _draw_badge(canvas, speller.plain(marks.badge), left, bottom + height)
    canvas.restoreState()
    canvas.setStrokeColor(Ink.RULE)
    canvas.setLineWidth(0.5)
    canvas.rect(left, bottom, width, height)


def _draw_absent(canvas: Canvas, box: tuple[float, float, float, float], words: str) -> None:
    left, bottom, width, height = box
    canvas.setFillColor(Ink.FAINT)
    canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    canvas.setFillColor(Ink.QUIET)
    canvas.setFont(REGULAR, 8)
    canvas.drawCentredString(left + width / 2, bottom + 10, words)


def _draw_marks(canvas: Canvas, marks: Drawing, at: Any, scale: float, speller: Speller) -> None:
    canvas.setLineJoin(1)
    for ink, width in ((Ink.DARK, HALO_PT), (Ink.LIGHT, CORE_PT)):
        for stroke in marks.strokes:
            _draw_stroke(canvas, stroke, at, ink, width * stroke.weight)
    for label in marks.labels:
        _draw_label(canvas, label, at, scale, speller)


def _draw_stroke(canvas: Canvas, stroke: Stroke, at: Any, ink: Color, width: float) -> None:
    canvas.setStrokeColor(ink)
    canvas.setFillColor(ink)
    canvas.setLineWidth(width if not stroke.filled else max(0.3, width - CORE_PT))
    canvas.setDash(DASH_PT if stroke.dashed else ())
    canvas.setLineCap(0 if stroke.dashed else 1)
    path = canvas.beginPath()
    path.moveTo(*at(stroke.points[0]))
    for point in stroke.points[1:]:
        path.lineTo(*at(point))
    if stroke.filled:
        path.close()
    canvas.drawPath(path, stroke=1, fill=1 if stroke.filled else 0)


def _draw_label(canvas: Canvas, label: Label, at: Any, scale: float, speller: Speller) -> None:
    _haloed(canvas, speller.plain(label.text), at(label.at), label.size * scale, BOLD)
    for number, line in enumerate(label.detail, start=1):
        below = Point(label.at.x, label.at.y + number * label.detail_step)
        _haloed(canvas, speller.plain(line), at(below), label.detail_size * scale, BOLD)


def _haloed(canvas: Canvas, text: str, at: tuple[float, float], size: float, font: str) -> None:
    for mode, ink, width in ((1, Ink.DARK, 2.2), (0, Ink.LIGHT, 0.0)):
        words = canvas.beginText(*at)
        words.setFont(font, size)
        words.setTextRenderMode(mode)
        words.setStrokeColor(ink)
        words.setFillColor(ink)
        canvas.setLineWidth(width)
        words.textOut(text)
        words.setTextRenderMode(0)
        canvas.drawText(words)


def _draw_badge(canvas: Canvas, text: str, left: float, top: float) -> None:
    """The orientation badge: white on black with a white rim, top left."""
    size, pad = 6.8, 3.0
    wide = width_of(text.upper(), size, BOLD) + 2 * pad
    tall = size + 2 * pad
    canvas.setFillColor(Ink.DARK)
    canvas.setStrokeColor(Ink.LIGHT)
    canvas.setLineWidth(0.8)
    canvas.rect(left + 5, top - 5 - tall, wide, tall, stroke=1, fill=1)
    canvas.setFillColor(Ink.LIGHT)
    canvas.setFont(BOLD, size)
    canvas.drawString(left + 5 + pad, top - 5 - tall + pad + size * 0.12, text.upper())
