"""A saved view as a picture with its marks, as the note prints it. May run off the user interface's thread."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from procroom.domain.case import SavedView
from procroom.notes.figures import CORE_PT, HALO_PT, Drawing, Label, drawing, placement
from procroom.ui.theme import FONT_FAMILY
from procroom.ui.viewer.ink import Ink

#: A figure is laid out as if printed this wide, in points.
_PRINTED_PT = 250.0


def figure_image(view: SavedView, png: bytes, width: int) -> QImage:
    """The picture of a view, turned as shown, scaled to a width, marks drawn light on a dark halo.

    Args:
        view: the saved view.
        png: its stored picture.
        width: of the result in pixels.

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
    _paint(painter, drawing(view, place, place.width / _PRINTED_PT, _width), place.width / _PRINTED_PT)
    painter.end()
    return shown


def _paint(painter: QPainter, marks: Drawing, unit: float) -> None:
    ink = Ink()
    for color, wide in ((ink.halo, HALO_PT), (ink.mark, CORE_PT)):
        painter.setPen(
            QPen(
                color, wide * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        for stroke in marks.strokes:
            line = QPolygonF([QPointF(point.x, point.y) for point in stroke.points])
            painter.setBrush(color if stroke.filled else Qt.BrushStyle.NoBrush)
            (painter.drawPolygon if stroke.filled else painter.drawPolyline)(line)
    for label in marks.labels:
        _letter(painter, label, unit, ink)


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
