"""Drawings on paper, as vectors: the same shapes as on the screen, at their size in mm."""

from collections.abc import Callable, Mapping
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from procroom.domain.values import Point
from procroom.notes.drawing import Anchor, Area, Disc, Drawing, Line, Photo, Shape, Words
from procroom.notes.drawing import Ink as Name
from procroom.notes.figures import placement
from procroom.notes.render.drawing_inks import PAPER_INKS
from procroom.notes.render.pictures import Png, paint
from procroom.notes.render.type import BOLD, REGULAR, Speller, width_of

#: Digest of a saved view's picture -> the picture.
Photos = Mapping[str, Png]


def paint_drawing(
    canvas: Canvas,
    drawing: Drawing,
    corner: tuple[float, float],
    speller: Speller,
    photos: Photos | None = None,
) -> None:
    """Paint a drawing.

    Args:
        canvas: of the page.
        drawing: in mm.
        corner: its top left corner in points from the bottom left of the page.
        speller: makes words printable.
        photos: the pictures of saved views in it, by digest.
    """
    left, top = corner

    def at(point: Point) -> tuple[float, float]:
        return left + point.x * mm, top - point.y * mm

    canvas.saveState()
    canvas.setLineJoin(1)
    for shape in drawing.shapes:
        _paint(canvas, shape, at, speller, photos or {})
    canvas.restoreState()


def _paint(
    canvas: Canvas, shape: Shape, at: Callable[[Point], Any], speller: Speller, photos: Photos
) -> None:
    match shape:
        case Line():
            _stroke(canvas, shape.ink, shape.width)
            canvas.setDash([each * mm for each in shape.dash] if shape.dash else ())
            canvas.setLineCap(0 if shape.dash else 1)
            canvas.drawPath(_path(canvas, shape.points, at), stroke=1, fill=0)
        case Area():
            path = _path(canvas, shape.points, at)
            path.close()
            _stroke(canvas, shape.edge, shape.width)
            _fill(canvas, shape.fill)
            canvas.setDash(())
            canvas.drawPath(path, stroke=int(shape.edge is not None), fill=int(shape.fill is not None))
        case Disc():
            _stroke(canvas, shape.edge, shape.width)
            _fill(canvas, shape.fill)
            canvas.setDash(())
            x, y = at(shape.at)
            canvas.circle(
                x, y, shape.radius * mm, stroke=int(shape.edge is not None), fill=int(shape.fill is not None)
            )
        case Words():
            _write(canvas, shape, at(shape.at), speller)
        case Photo():
            _picture(canvas, shape, at, photos)


def _stroke(canvas: Canvas, ink: Name | None, width: float) -> None:
    if ink is not None:
        canvas.setStrokeColor(PAPER_INKS[ink])
        canvas.setLineWidth(width * mm)


def _fill(canvas: Canvas, ink: Name | None) -> None:
    if ink is not None:
        canvas.setFillColor(PAPER_INKS[ink])


def _path(canvas: Canvas, points: tuple[Point, ...], at: Callable[[Point], Any]) -> Any:
    path = canvas.beginPath()
    path.moveTo(*at(points[0]))
    for point in points[1:]:
        path.lineTo(*at(point))
    return path


def _write(canvas: Canvas, words: Words, spot: tuple[float, float], speller: Speller) -> None:
    size = words.size * mm
    runs = speller.runs(words.text, BOLD if words.bold else REGULAR)
    whole = sum(width_of(text, size, font) for font, text in runs)
    back = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[words.anchor] * whole
    canvas.setFillColor(PAPER_INKS[words.ink])
    canvas.saveState()
    canvas.translate(*spot)
    canvas.rotate(words.turn)
    x = -back
    for font, text in runs:
        canvas.setFont(font, size)
        canvas.drawString(x, 0, text)
        x += width_of(text, size, font)
    canvas.restoreState()


def _picture(canvas: Canvas, photo: Photo, at: Callable[[Point], Any], photos: Photos) -> None:
    png = photos.get(photo.view.picture)
    if png is None:
        return
    view = photo.view
    shown = placement(view.columns or png.width, view.rows or png.height, view.rotation, view.flip_horizontal)
    left, top = at(Point(photo.left, photo.top))
    scale = photo.width * mm / shown.width
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, top - photo.height * mm, photo.width * mm, photo.height * mm)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.transform(scale, 0, 0, -scale, left, top)
    canvas.transform(*shown.matrix)
    canvas.transform(shown.columns, 0, 0, -shown.rows, 0, shown.rows)
    paint(canvas, png, view.picture)
    canvas.restoreState()
