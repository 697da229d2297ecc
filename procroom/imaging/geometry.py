"""Lengths and angles on an image, each with its calibration source, plane and uncertainty. No pixels."""

from procroom.domain.values import Measurement, Point
from procroom.imaging.hierarchy import Calibration, Instance


def measure_length(start: Point, end: Point, calibration: Calibration) -> Measurement:
    """Distance between two points: mm where both are calibrated alike, else px."""
    raise NotImplementedError(start, end, calibration)


def measure_angle(
    vertex: Point, one: Point, other: Point, calibration: Calibration, pixel_aspect: float
) -> Measurement:
    """Angle at ``vertex`` in degrees, 0 to 180, on square pixels."""
    raise NotImplementedError(vertex, one, other, calibration, pixel_aspect)


def calibration_at(instance: Instance, frame_number: int) -> Calibration:
    """The calibration of one frame."""
    return instance.frame_facts(frame_number).calibration
