"""Drawing reference lesions over a picture: a light band between the least and the greatest, the greatest dashed."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from procroom.domain.values import Point
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lesion_layer import ShownLesion
from procroom.ui.viewer.lettering import Lettering, Placed
from procroom.ui.viewer.view_transform import ViewTransform

BAND_OPACITY = 0.45
LINE = 1.5
#: Dash and gap, in line widths.
DASH = (4.0, 3.0)
GAP = 8.0


class LesionPainter:
    """Paints bands in widget coordinates; what it drew for a frame and a view is kept as pictures."""

    def __init__(self, ink: Ink, lettering: Lettering) -> None:
        self._ink = ink
        self._lettering = lettering
        self._lesions: tuple[ShownLesion, ...] = ()
        self._view: tuple[object, ...] = ()
        self._placed: list[Placed] = []

    def paint(
        self, painter: QPainter, lesions: tuple[ShownLesion, ...], transform: ViewTransform, area: QRectF
    ) -> None:
        """All bands, then their words, so that no band lies over words."""
        view = transform, area, painter.device().devicePixelRatioF(), self._ink.text_px
        if lesions is not self._lesions or view != self._view:
            self._lesions, self._view = lesions, view
            self._placed = self._lay_out(lesions, transform, area, view[2])
        for spot, picture in self._placed:
            painter.drawPixmap(spot, picture)

    def _lay_out(
        self, lesions: tuple[ShownLesion, ...], transform: ViewTransform, area: QRectF, ratio: float
    ) -> list[Placed]:
        bands: list[Placed] = []
        words: list[Placed] = []
        taken: list[QRectF] = []
        for lesion in lesions:
            inner, outer = (_path(each, transform) for each in (lesion.outline.inner, lesion.outline.outer))
            bands += self._band(inner, outer, area, ratio)
            words += self._label(lesion.words, outer.boundingRect(), area, taken, ratio)
        return [*bands, *words]

    def _band(self, inner: QPainterPath, outer: QPainterPath, area: QRectF, ratio: float) -> list[Placed]:
        """One band as a picture, as far as it lies in the viewport."""
        margin = LINE + self._ink.halo_px
        seen = outer.boundingRect().adjusted(-margin, -margin, margin, margin).intersected(area)
        if seen.isEmpty():
            return []
        spot = QPointF(math.floor(seen.left() * ratio) / ratio, math.floor(seen.top() * ratio) / ratio)
        size = QSizeF(seen.right() - spot.x(), seen.bottom() - spot.y()) * ratio
        picture = QPixmap(math.ceil(size.width()), math.ceil(size.height()))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-spot)
        self._draw(painter, inner, outer)
        painter.end()
        return [(spot, picture)]

    def _draw(self, painter: QPainter, inner: QPainterPath, outer: QPainterPath) -> None:
        band = QPainterPath(outer)
        band.addPath(inner)  # filled by odd and even: what lies between the two
        shade = self._ink.lesion
        shade.setAlphaF(BAND_OPACITY)
        painter.fillPath(band, shade)
        for colour, width in ((self._ink.halo, LINE + self._ink.halo_px), (self._ink.lesion, LINE)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.strokePath(inner, pen)
            pen.setDashPattern([length * LINE / width for length in DASH])
            painter.strokePath(outer, pen)

    def _label(
        self, words: str, band: QRectF, area: QRectF, taken: list[QRectF], ratio: float
    ) -> list[Placed]:
        """The width beside a band, in the first free place; left out where there is none."""
        font = self._ink.font(0.9, bold=True)
        width, height = self._lettering.size((words,), font)
        room = area.adjusted(2, 2, -2, -2)
        for spot in _spots(band, width, height):
            if room.contains(spot) and not any(spot.intersects(other) for other in taken):
                taken.append(spot)
                return self._lettering.place(spot, words, font, self._ink.text, ratio=ratio)
        return []


def _path(points: tuple[Point, ...], transform: ViewTransform) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*transform.to_widget(point)) for point in points]))
    path.closeSubpath()
    return path


def _spots(band: QRectF, width: float, height: float) -> list[QRectF]:
    """Where a label could stand: right of a band, left, below, above."""
    middle = band.center()
    corners = (
        (band.right() + GAP, middle.y() - height / 2),
        (band.left() - GAP - width, middle.y() - height / 2),
        (middle.x() - width / 2, band.bottom() + GAP / 2),
        (middle.x() - width / 2, band.top() - GAP / 2 - height),
    )
    return [QRectF(x, y, width, height) for x, y in corners]
