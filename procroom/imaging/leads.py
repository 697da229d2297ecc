"""Where the contacts of a stimulation lead lie in a picture, along the mark of its needle or lead. Pure numbers.

A projection shows lengths as they fall into the image plane: a lead that runs out of the plane looks shorter than it is.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from procroom.domain.leads import LeadArray
from procroom.domain.values import Point, Scale


@dataclass(frozen=True, slots=True)
class ContactSpot:
    """A contact in a picture: its number, and its middle in pixels of the stored image."""

    number: int
    point: Point


def contact_spots(entry: Point, tip: Point, scale: Scale, array: LeadArray) -> Iterator[ContactSpot]:
    """The contacts from the tip on, in the lead's own spacing; none beyond what was marked.

    Args:
        entry: where the mark begins; with ``tip`` it gives the direction.
        tip: the middle of the contact at the tip.
        scale: what a pixel measures at the tip; rows and columns may differ.
        array: the lead's contacts.
    """
    away_x, away_y = entry.x - tip.x, entry.y - tip.y
    length_mm = math.hypot(away_x * scale.column_mm, away_y * scale.row_mm)
    if length_mm <= 0 or array.spacing_mm is None:
        return
    for number in array.numbers:
        part = float(array.offset_mm(number) or 0) / length_mm
        if part > 1:
            return
        yield ContactSpot(number, Point(tip.x + away_x * part, tip.y + away_y * part))
