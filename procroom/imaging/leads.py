"""Where the contacts of a stimulation lead lie in a picture, along its mark. Pure numbers.

A projection shows lengths as they fall into the image plane: a lead that runs out of the plane looks shorter than it is.
Contacts that a person tapped lie where they were tapped; the others between them, for a lead's contacts are evenly spaced.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from procroom.domain.case import Mark, MarkKind
from procroom.domain.leads import LeadArray
from procroom.domain.values import Point, Scale

#: Straight pieces that the way between two tapped points is drawn by.
_PIECES = 12
SPACING = "spacing of the contacts"


@dataclass(frozen=True, slots=True)
class ContactSpot:
    """A contact in a picture: its number, its middle in pixels of the stored image, whether it was tapped."""

    number: int
    point: Point
    tapped: bool = False


def carriers(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks that contacts may lie on: of leads, and of needles where no lead was tapped at their position."""
    marks = tuple(marks)
    tapped = {mark.position for mark in marks if mark.kind is MarkKind.LEAD}
    for mark in marks:
        if mark.kind is MarkKind.LEAD or (mark.kind is MarkKind.NEEDLE and mark.position not in tapped):
            yield mark


def spots_on(mark: Mark, array: LeadArray, scale: Scale | None) -> tuple[ContactSpot, ...]:
    """The contacts on a mark: as tapped on a lead's, else along a needle's; nothing where they cannot be told.

    Args:
        mark: one of ``carriers``.
        array: the lead's contacts.
        scale: what a pixel measures at its tip; a tapped lead needs none.
    """
    if mark.kind is MarkKind.LEAD:
        return tapped_spots(mark.points, array)
    if scale is None or array.spacing_mm is None:
        return ()
    return tuple(contact_spots(mark.points[0], mark.points[-1], scale, array))


def contact_spots(entry: Point, tip: Point, scale: Scale, array: LeadArray) -> Iterator[ContactSpot]:
    """The contacts along a straight mark from the tip on, in the lead's own spacing; none beyond what was marked.

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


def tapped_spots(points: Sequence[Point], array: LeadArray) -> tuple[ContactSpot, ...]:
    """All contacts of a lead that was tapped: no calibration is needed, for both ends are known.

    The first point is the contact at the tip, the last one the contact furthest from it. Each point between is the
    contact that lies nearest to it along the lead when all are spread evenly; no contact is given twice. Contacts that
    nobody tapped lie on the way between their tapped neighbours, at even distances.

    Args:
        points: as tapped, in order from the tip; two at least.
        array: the lead's contacts.

    Returns:
        One spot a contact, from the tip on; nothing where there are more points than contacts.
    """
    last = array.contacts - 1
    if not 2 <= len(points) <= array.contacts:
        return ()
    ways = [_way(points, step) for step in range(len(points) - 1)]
    reached = [0.0, *accumulate(_length(way) for way in ways)]
    if reached[-1] <= 0:
        return ()
    places = [0]
    for step, along in enumerate(reached[1:-1], start=1):
        nearest = round(along / reached[-1] * last)
        places.append(min(max(nearest, places[-1] + 1), last - (len(points) - 1 - step)))
    places.append(last)
    numbers = array.numbers
    spots = [ContactSpot(numbers[0], points[0], tapped=True)]
    for way, (before, here), point in zip(ways, pairwise(places), points[1:], strict=True):
        spots += [
            ContactSpot(numbers[place], _along(way, (place - before) / (here - before)))
            for place in range(before + 1, here)
        ]
        spots.append(ContactSpot(numbers[here], point, tapped=True))
    return tuple(spots)


def lead_way(points: Sequence[Point]) -> tuple[Point, ...]:
    """The lead as a smooth line through its points (centripetal Catmull–Rom; Barry and Goldman 1988)."""
    if len(points) < 2:
        return tuple(points)
    way = [points[0]]
    for step in range(len(points) - 1):
        way += _way(points, step)[1:]
    return tuple(way)


def scale_by_spacing(points: Sequence[Point], array: LeadArray) -> Scale | None:
    """What a pixel measures along a tapped lead, from the known spacing of its contacts; None where that is not known.

    It holds in the plane of the lead only, and where the lead leaves the image plane it comes out too large.
    """
    length = _length(lead_way(points))
    if array.spacing_mm is None or length <= 0:
        return None
    mm = float(array.spacing_mm * (array.contacts - 1)) / length
    return Scale(mm, mm, SPACING, "lead")


def _way(points: Sequence[Point], step: int) -> tuple[Point, ...]:
    """The piece of the smooth line from one point to the next."""
    start, end = points[step], points[step + 1]
    before = points[step - 1] if step else _mirrored(start, end)
    after = points[step + 2] if step + 2 < len(points) else _mirrored(end, start)
    knots = [0.0]
    for one, other in pairwise((before, start, end, after)):
        knots.append(knots[-1] + max(_apart(one, other) ** 0.5, 1e-6))
    times = [knots[1] + (knots[2] - knots[1]) * piece / _PIECES for piece in range(_PIECES + 1)]
    inner = [_on_curve((before, start, end, after), knots, time) for time in times[1:-1]]
    return (start, *inner, end)


def _on_curve(corners: tuple[Point, Point, Point, Point], knots: Sequence[float], time: float) -> Point:
    first, second, third, fourth = knots
    one = _between(corners[0], corners[1], first, second, time)
    two = _between(corners[1], corners[2], second, third, time)
    three = _between(corners[2], corners[3], third, fourth, time)
    return _between(
        _between(one, two, first, third, time),
        _between(two, three, second, fourth, time),
        second,
        third,
        time,
    )


def _between(start: Point, end: Point, begin: float, stop: float, time: float) -> Point:
    part = (time - begin) / (stop - begin)
    return Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)


def _mirrored(at: Point, other: Point) -> Point:
    """As far beyond a point as another one lies before it."""
    return Point(2 * at.x - other.x, 2 * at.y - other.y)


def _along(way: Sequence[Point], part: float) -> Point:
    """The point after a part (0 to 1) of a way's length."""
    left = _length(way) * part
    for start, end in pairwise(way):
        piece = _apart(start, end)
        if left <= piece and piece > 0:
            return _between(start, end, 0.0, piece, left)
        left -= piece
    return way[-1]


def _length(way: Sequence[Point]) -> float:
    return sum(_apart(start, end) for start, end in pairwise(way))


def _apart(one: Point, other: Point) -> float:
    return math.hypot(other.x - one.x, other.y - one.y)
