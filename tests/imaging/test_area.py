"""Areas of an outline on an image: against closed forms and an independent figure."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.values import Point
from procroom.imaging.cv import cv2
from procroom.imaging.geometry import measure_area
from procroom.imaging.hierarchy import Calibration

PLAIN = Calibration(source="", plane="")
MM = Calibration(mm_per_px=(0.2, 0.3), source="Imager Pixel Spacing", plane="isocenter")
SQUARE = tuple(Point(x, y) for x, y in ((10, 10), (30, 10), (30, 20), (10, 20)))


def test_a_rectangle():
    """20 columns by 10 rows: 200 square pixels; 6 mm by 2 mm where a column is 0.3 and a row 0.2 mm."""
    bare, figure = measure_area(SQUARE, PLAIN), measure_area(SQUARE, MM)
    assert (bare.value, bare.unit, bare.source) == (200, "px2", "")
    assert figure.value == pytest.approx(12)
    assert (figure.unit, figure.source, figure.plane) == ("mm2", "Imager Pixel Spacing", "isocenter")


def test_the_depth_counts_twice():
    """An area goes with the square of the scale: one percent of depth makes two of area."""
    marking = measure_area(SQUARE, MM).uncertainty
    both = measure_area(SQUARE, replace(MM, relative_uncertainty=0.01)).uncertainty
    assert both == pytest.approx(math.hypot(marking, 12 * 0.02))


def test_the_uncertainty_of_marking_is_that_of_moved_corners():
    """Corners moved at random by a pixel's half width in every direction spread the area as told, within a tenth."""
    corners = np.array([(each.x, each.y) for each in SQUARE])
    draws = np.random.default_rng(7).normal(0, 1, (40_000, 4, 2)) + corners
    x, y = draws[..., 0], draws[..., 1]
    areas = np.abs((x * np.roll(y, -1, 1) - np.roll(x, -1, 1) * y).sum(1)) / 2
    assert measure_area(SQUARE, PLAIN).uncertainty == pytest.approx(areas.std(), rel=0.1)


@given(
    st.lists(st.floats(5, 90), min_size=3, max_size=20),
    st.floats(0, math.tau),
)
def test_any_outline_has_the_area_that_opencv_finds(radii, turn):
    """Star-shaped outlines, in either direction."""
    angles = [turn + math.tau * number / len(radii) for number in range(len(radii))]
    points = [(100 + r * math.cos(a), 100 + r * math.sin(a)) for r, a in zip(radii, angles, strict=True)]
    wanted = cv2.contourArea(np.array(points, np.float32))
    for order in (points, points[::-1]):
        found = measure_area([Point(x, y) for x, y in order], PLAIN)
        assert found.value == pytest.approx(wanted, rel=1e-3, abs=0.5)


def test_two_points_are_no_area():
    """It says so."""
    with pytest.raises(ValueError, match="three corners"):
        measure_area(SQUARE[:2], PLAIN)
