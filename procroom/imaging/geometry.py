"""Lengths and angles on an image, each with its calibration source, plane and uncertainty. Reads no pixels.

Points are in pixels of the stored image, x = column, y = row, (0, 0) the top left corner of the image.
"""

import math
from collections.abc import Sequence

from procroom.domain.values import Measurement, Point, Scale
from procroom.imaging.calibration import CALIBRATED_SOMEHOW
from procroom.imaging.hierarchy import Calibration, Instance, UltrasoundRegion

MARK_PX = 1.0
"""How well a point is set: half width in pixels; part of every measurement's uncertainty."""

_NOT_THE_PATIENT = frozenset({"detector", "scanned film", "not stated"})

Pair = tuple[float, float]


def calibration_at(instance: Instance, frame_number: int) -> Calibration:
    """The calibration of one frame (1-based)."""
    return instance.frame_facts(frame_number).calibration


def measure_length(start: Point, end: Point, calibration: Calibration) -> Measurement:
    """Distance between two points: mm where both are calibrated alike, else px.

    In ultrasound both points must lie in one calibrated region. The uncertainty joins the marking (one pixel at
    each end) and, where the geometry tells it, the depth in the patient.
    """
    dx, dy = end.x - start.x, end.y - start.y
    spacing, source, plane = _at((start, end), calibration)
    if spacing is None:
        return Measurement(math.hypot(dx, dy), "px", uncertainty=math.sqrt(2) * MARK_PX)
    length = math.hypot(dx * spacing[1], dy * spacing[0])
    marking = math.sqrt(2) * MARK_PX * max(spacing)
    depth = length * (calibration.relative_uncertainty or 0.0)
    return Measurement(length, "mm", source, plane, math.hypot(marking, depth))


def measure_area(outline: Sequence[Point], calibration: Calibration) -> Measurement:
    """Area within a closed outline: mm² where all its points are calibrated alike, else square pixels.

    The line from the last point to the first one closes it; where it crosses itself, parts that go round the other
    way count against the rest. The uncertainty joins the marking (one pixel at each corner, along the edges that meet
    there) and, where the geometry tells it, twice the relative one of the depth in the patient.

    Args:
        outline: its corners in order, three at least.
        calibration: of the frame.

    Raises:
        ValueError: fewer than three corners.
    """
    if len(outline) < 3:
        raise ValueError("an area needs three corners at least")
    spacing, source, plane = _at(outline, calibration)
    tall, wide = spacing or (1.0, 1.0)
    corners = [(point.x * wide, point.y * tall) for point in outline]
    round_it = list(zip([corners[-1], *corners], corners, [*corners[1:], corners[0]], strict=False))
    area = abs(sum(one[0] * other[1] - other[0] * one[1] for _, one, other in round_it)) / 2
    # A corner that moves by d changes the area by half the distance of its neighbours times d.
    marking = MARK_PX * max(tall, wide) / 2 * math.hypot(*(math.dist(a, b) for a, _, b in round_it))
    if spacing is None:
        return Measurement(area, "px2", uncertainty=marking)
    depth = area * 2 * (calibration.relative_uncertainty or 0.0)
    return Measurement(area, "mm2", source, plane, math.hypot(marking, depth))


def measure_angle(
    vertex: Point, one: Point, other: Point, calibration: Calibration, pixel_aspect: float = 1.0
) -> Measurement:
    """Angle at ``vertex`` in degrees, 0 to 180, on square pixels.

    Args:
        vertex: the corner.
        one: end of the first leg.
        other: end of the second leg.
        calibration: of the frame; gives the shape of a pixel.
        pixel_aspect: height / width of a pixel where there is no calibration.

    Raises:
        ValueError: a leg has no length.
    """
    spacing, source, plane = _at((vertex, one, other), calibration)
    tall, wide = spacing or (pixel_aspect, 1.0)
    legs = [((end.x - vertex.x) * wide, (end.y - vertex.y) * tall) for end in (one, other)]
    lengths = [math.hypot(*leg) for leg in legs]
    if min(lengths) == 0:
        raise ValueError("an angle needs two legs with a length")
    (ax, ay), (bx, by) = legs
    degrees = math.degrees(abs(math.atan2(ax * by - ay * bx, ax * bx + ay * by)))
    spread = math.sqrt(2) * MARK_PX * max(tall, wide)
    uncertainty = math.degrees(math.hypot(*(math.atan(spread / length) for length in lengths)))
    return Measurement(degrees, "deg", source, plane, uncertainty)


def patient_scale(points: Sequence[Point], calibration: Calibration) -> Scale | None:
    """What a pixel measures in the patient at these points; None where no calibration holds there for the patient.

    Millimetres on the detector, on a scanned film or in a plane that nobody stated are not the patient's.
    """
    spacing, source, plane = _at(points, calibration)
    stated = plane not in _NOT_THE_PATIENT or source == CALIBRATED_SOMEHOW
    if spacing is None or not stated:
        return None
    return Scale(spacing[0], spacing[1], source, plane, calibration.relative_uncertainty)


def region_of(point: Point, calibration: Calibration) -> UltrasoundRegion | None:
    """The calibrated ultrasound region that a point lies in; the smallest one where regions overlap."""
    inside = [
        region for region in calibration.regions if region.mm_per_px and region.contains(point.x, point.y)
    ]
    return min(
        inside, key=lambda region: (region.right - region.left) * (region.bottom - region.top), default=None
    )


def _at(points: Sequence[Point], calibration: Calibration) -> tuple[Pair | None, str, str]:
    """(spacing, source, plane) that holds for all points; no spacing where none or several hold."""
    if not calibration.regions:
        plane = calibration.plane if calibration.mm_per_px else ""
        return calibration.mm_per_px, calibration.source if calibration.mm_per_px else "", plane
    regions = {region_of(point, calibration) for point in points}
    region = regions.pop() if len(regions) == 1 else None
    if region is None:
        return None, "", ""
    number = calibration.regions.index(region) + 1
    return region.mm_per_px, f"SequenceOfUltrasoundRegions item {number}", "ultrasound region"
