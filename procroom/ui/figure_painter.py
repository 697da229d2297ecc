"""A saved view as a picture with its marks, as the note prints it. May run off the user interface's thread."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from procroom.domain.case import SavedView
from procroom.notes.document import DrawnLesion
from procroom.notes.figures import CORE_PT, DASH_PT, HALO_PT, Drawing, Label, Stroke, drawing, placement
from procroom.ui.theme import FONT_FAMILY
from procroom.ui.viewer.ink import Ink

#: A figure is laid out as if printed this wide, in points.
_PRINTED_PT = 250.0


def figure_image(view: SavedView, png: bytes, width: int, lesions: Sequence[DrawnLesion] = ()) -> QImage:
    """The picture of a view, turned as shown, scaled to a width, marks drawn light on a dark halo.

    Args:
        view: the saved view.
        png: its stored picture.
        width: of the result in pixels.
        lesions: drawn with the marks.

    Returns:
        RGB32; a null image when the PNG cannot be read.
    """
    picture = QImage.fromData(png)
    if picture.isNull():
        return picture
    place = placement(picture.width(), picture.height(), view.rotation, view.flip_horizontal)
    scale = width / place.width
    shown = QImage(width, max(1, round(place.height * scale)), QImage.Format.Format_RGB32)
    painter = QPainter(shown)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    painter.save()
    a, b, c, d, e, f = place.matrix
    painter.setTransform(QTransform(a, b, c, d, e, f), combine=True)
    painter.drawImage(0, 0, picture)
    painter.restore()
    unit = place.width / _PRINTED_PT
    _paint(painter, drawing(view, place, unit, _width, lesions=lesions), unit)
    painter.end()
    return shown


def _paint(painter: QPainter, marks: Drawing, unit: float) -> None:
    ink = Ink()
    for color, wide in ((ink.halo, HALO_PT), (ink.mark, CORE_PT)):
        for stroke in marks.strokes:
            painter.setPen(_pen(stroke, color, wide, unit))
            line = QPolygonF([QPointF(point.x, point.y) for point in stroke.points])
            painter.setBrush(color if stroke.filled else Qt.BrushStyle.NoBrush)
            (painter.drawPolygon if stroke.filled else painter.drawPolyline)(line)
    for label in marks.labels:
        _letter(painter, label, unit, ink)


def _pen(stroke: Stroke, color: QColor, wide: float, unit: float) -> QPen:
    pen = QPen(color, wide * stroke.weight * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / (wide * stroke.weight) for length in DASH_PT])
    return pen


def _letter(painter: QPainter, label: Label, unit: float, ink: Ink) -> None:
    lines = [(label.text, label.size, 0.0)]
    lines += [
        (text, label.detail_size, (index + 1) * label.detail_step) for index, text in enumerate(label.detail)
    ]
    for text, size, below in lines:
        path = QPainterPath()
        path.addText(QPointF(label.at.x, label.at.y + below), _font(size), text)
        painter.strokePath(path, QPen(ink.halo, HALO_PT * unit))
        painter.fillPath(path, ink.mark)


def _font(size: float) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(size)))
    return font


def _width(text: str, size: float) -> float:
    return QFontMetricsF(_font(size)).horizontalAdvance(text)
