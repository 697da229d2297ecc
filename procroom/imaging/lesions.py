"""Where a reference lesion lies in a picture: outlines round the active tip of a needle mark, to scale. Pure numbers.

A projection shows lengths as they fall into the image plane. How far an electrode is tilted out of it is not known, so
a lesion is drawn as if its electrode lay in the plane: a tilted one looks shorter than it is drawn.
"""

import math
from dataclasses import dataclass

from procroom.domain.lesions import LesionBand
from procroom.domain.values import Point, Scale

#: Corners of an outline; an ellipse of this many differs from a true one by 0.1 % of its radius.
CORNERS = 72


@dataclass(frozen=True, slots=True)
class LesionOutline:
    """The least and the greatest reference lesion round an electrode, in pixels of the stored image, closed.

    Attributes:
        inner, outer: corners in order; the first and the last are the same.
        ahead: the point of the outer one that lies farthest beyond the tip.
    """

    inner: tuple[Point, ...]
    outer: tuple[Point, ...]
    ahead: Point


def lesion_outline(entry: Point, tip: Point, scale: Scale, band: LesionBand) -> LesionOutline | None:
    """The outlines of a band, centred on the active tip of a needle; None where the needle is seen end-on.

    A needle whose whole mark is shorter than its active tip points at the detector: no direction is to be seen.

    Args:
        entry: where the needle's mark begins; with ``tip`` it gives the direction.
        tip: the end of the electrode.
        scale: what a pixel measures at the tip; rows and columns may differ.
        band: the reference, mm.
    """
    dx, dy = (tip.x - entry.x) * scale.column_mm, (tip.y - entry.y) * scale.row_mm
    way = math.hypot(dx, dy)
    if way < band.active_tip:
        return None
    along = dx / way, dy / way

    def at(ahead_mm: float, aside_mm: float) -> Point:
        """A point so far ahead of the middle of the active tip, and beside it."""
        ahead = ahead_mm - band.active_tip / 2
        x = along[0] * ahead - along[1] * aside_mm
        y = along[1] * ahead + along[0] * aside_mm
        return Point(tip.x + x / scale.column_mm, tip.y + y / scale.row_mm)

    def ellipse(length: float, width: float) -> tuple[Point, ...]:
        turns = [2 * math.pi * corner / CORNERS for corner in range(CORNERS)]
        found = [at(length / 2 * math.cos(turn), width / 2 * math.sin(turn)) for turn in turns]
        return (*found, found[0])

    return LesionOutline(
        inner=ellipse(band.length_least, band.width_least),
        outer=ellipse(band.length_most, band.width_most),
        ahead=at(band.length_most / 2, 0.0),
    )
