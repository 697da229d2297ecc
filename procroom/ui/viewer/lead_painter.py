"""Drawing the contacts of a lead over a picture: a bright box each with a dark rim, numbered where there is room."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from procroom.imaging.leads import ContactSpot
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.view_transform import ViewTransform

#: Half a box; space between box and number, widget pixels.
BOX, GAP = 4.0, 6.0


class LeadPainter:
    """Paints contacts in widget coordinates."""

    def __init__(self, ink: Ink, lettering: Lettering) -> None:
        self._ink, self._lettering = ink, lettering

    def paint(
        self,
        painter: QPainter,
        leads: tuple[tuple[ContactSpot, ...], ...],
        transform: ViewTransform,
        ratio: float,
    ) -> None:
        """The boxes of all leads, then their numbers, so that no box lies over a number."""
        for number, lead in enumerate(leads):
            spots = [QPointF(*transform.to_widget(each.point)) for each in lead]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((self._ink.halo, 2 + 2 * self._ink.halo_px), (self._ink.mark, 2.0)):
                painter.setPen(QPen(colour, width))
                for spot in spots:
                    painter.drawRect(QRectF(spot.x() - BOX, spot.y() - BOX, 2 * BOX, 2 * BOX))
            self._number(painter, lead, spots, -1 if number % 2 == 0 and len(leads) > 1 else 1, ratio)

    def _number(
        self,
        painter: QPainter,
        lead: tuple[ContactSpot, ...],
        spots: list[QPointF],
        side: int,
        ratio: float,
    ) -> None:
        """Numbers beside the boxes; every second or fourth where they would touch."""
        font = self._ink.font(0.8, bold=True)
        high = self._lettering.line_height(font)
        gap = math.dist(spots[0].toTuple(), spots[1].toTuple()) if len(spots) > 1 else high
        every = 1 if gap >= high else 2 if 2 * gap >= high else 4
        for contact, spot in list(zip(lead, spots, strict=True))[::every]:
            width, height = self._lettering.size((str(contact.number),), font)
            left = spot.x() + BOX + GAP if side > 0 else spot.x() - BOX - GAP - width
            place = QRectF(left, spot.y() - height / 2, width, height)
            for at, picture in self._lettering.place(
                place, str(contact.number), font, self._ink.text, ratio=ratio
            ):
                painter.drawPixmap(at, picture)
