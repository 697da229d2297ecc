"""Outlines of reference lesions: against areas drawn by OpenCV, and distances computed another way."""

import math

import numpy as np
import pytest

from procroom.domain.lesions import LesionBand
from procroom.domain.values import Point, Scale
from procroom.imaging.cv import cv2
from procroom.imaging.geometry import patient_scale
from procroom.imaging.hierarchy import Calibration, UltrasoundRegion
from procroom.imaging.lesions import lesion_outline

BAND = LesionBand(10, 7, 8, 11, 15)
TIP = Point(500.0, 400.0)


def mask_of(points, size=1000, fine=16):
    """Pixels inside a polygon, drawn by OpenCV with sub-pixel corners."""
    mask = np.zeros((size, size), np.uint8)
    corners = np.array([[round(p.x * fine), round(p.y * fine)] for p in points], np.int32)
    cv2.fillPoly(mask, [corners], 1, shift=4)
    return mask


@pytest.mark.parametrize("degrees", [0, 37, 90, 200, 305])
def test_an_outline_covers_the_ellipse_opencv_draws(degrees):
    """At any direction: the same pixels as cv2.ellipse round the middle of the active tip, but for the rim."""
    per_px = 0.1
    way = math.radians(degrees)
    entry = Point(TIP.x - 200 * math.cos(way), TIP.y - 200 * math.sin(way))
    outline = lesion_outline(entry, TIP, Scale(per_px, per_px, "x"), BAND)
    middle = TIP.x - 50 * math.cos(way), TIP.y - 50 * math.sin(way)
    for points, length, width in ((outline.inner, 11, 7), (outline.outer, 15, 8)):
        drawn = np.zeros((1000, 1000), np.uint8)
        box = (middle, (length / per_px, width / per_px), degrees)
        cv2.ellipse(drawn, box, 1, thickness=-1)
        ours = mask_of(points)
        assert np.count_nonzero(ours != drawn) < 0.03 * drawn.sum()
        assert ours.sum() * per_px**2 == pytest.approx(math.pi / 4 * length * width, rel=0.03)


def test_pixels_that_are_not_square():
    """Rows 0.2 mm, columns 0.1 mm apart: distances hold in millimetres, not in pixels."""
    scale = Scale(0.2, 0.1, "x")
    entry = Point(TIP.x - 90.0, TIP.y - 60.0)
    outline = lesion_outline(entry, TIP, scale, BAND)
    mm = np.array([[p.x * 0.1, p.y * 0.2] for p in outline.outer])
    along = np.array([9.0, 12.0]) / 15.0
    middle = np.array([TIP.x * 0.1, TIP.y * 0.2]) - 5.0 * along
    ahead = (mm - middle) @ along
    aside = (mm - middle) @ np.array([-along[1], along[0]])
    assert np.allclose((ahead / 7.5) ** 2 + (aside / 4.0) ** 2, 1.0)
    assert ahead.max() == pytest.approx(7.5)
    reach = math.dist((outline.ahead.x * 0.1, outline.ahead.y * 0.2), (TIP.x * 0.1, TIP.y * 0.2))
    assert reach == pytest.approx(2.5)


def test_the_tip_lies_inside_and_the_shaft_behind_it_does_not():
    """Beyond the tip it reaches half of what it is longer."""
    outline = lesion_outline(Point(500.0, 100.0), TIP, Scale(0.1, 0.1, "x"), BAND)
    ys = [point.y for point in outline.inner]
    assert max(ys) == pytest.approx(400 + 5)
    assert min(ys) == pytest.approx(400 - 105)
    assert outline.inner[0] == outline.inner[-1]


def test_a_needle_without_direction_has_no_outline():
    """Entry and tip at one point, as of a needle seen end-on, tell no direction."""
    assert lesion_outline(TIP, TIP, Scale(0.1, 0.1, "x"), BAND) is None


@pytest.mark.parametrize(
    ("source", "plane", "found"),
    [
        ("ImagerPixelSpacing x a / b", "isocenter", True),
        ("PixelSpacing, FIDUCIAL", "fiducial", True),
        ("PixelSpacing", "image", True),
        ("PixelSpacing, calibrated", "not stated", True),
        ("PixelSpacing", "not stated", False),
        ("ImagerPixelSpacing", "detector", False),
        ("NominalScannedPixelSpacing", "scanned film", False),
    ],
)
def test_only_millimetres_of_the_patient_count(source, plane, found):
    """A scale with source, plane and uncertainty, or none."""
    scale = patient_scale((TIP,), Calibration((0.2, 0.3), source, plane, relative_uncertainty=0.1))
    assert scale == (Scale(0.2, 0.3, source, plane, 0.1) if found else None)


def test_no_calibration_no_scale():
    """Pixels only; in ultrasound, outside the region."""
    assert patient_scale((TIP,), Calibration()) is None
    region = UltrasoundRegion(0, 0, 99, 99, (0.1, 0.1), 1, 1)
    ultrasound = Calibration((0.1, 0.1), "region", "ultrasound region", regions=(region,))
    assert patient_scale((TIP,), ultrasound) is None
    assert patient_scale((Point(50, 50),), ultrasound).plane == "ultrasound region"
