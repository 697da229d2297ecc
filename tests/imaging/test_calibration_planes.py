"""Every millimetre says where it comes from and in which plane it holds; without a calibration there are pixels."""

import math

import pytest
from imaging_files import dataset, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import ComputedRadiographyImageStorage, CTImageStorage, UltrasoundImageStorage

from procroom.domain.values import Point
from procroom.imaging.fileset import read_instance
from procroom.imaging.geometry import calibration_at, measure_angle, measure_length

SPACED = {"ImagerPixelSpacing": ["0.5", "0.5"]}


def calibration(tmp_path, **more):
    return read_instance(write(tmp_path / "one", dataset(**more), ramp())).calibration


@pytest.mark.parametrize(
    ("tags", "mm", "source", "plane"),
    [
        ({}, None, "none", ""),
        (SPACED, 0.5, "ImagerPixelSpacing", "detector"),
        (
            {**SPACED, "EstimatedRadiographicMagnificationFactor": "1.25"},
            0.4,
            "ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor 1.25",
            "assumed object",
        ),
        (
            {**SPACED, "DistanceSourceToDetector": "1000", "DistanceSourceToPatient": "700"},
            0.35,
            "ImagerPixelSpacing x DistanceSourceToPatient 700 / DistanceSourceToDetector 1000",
            "isocenter",
        ),
        (
            {**SPACED, "PixelSpacing": ["0.3", "0.3"], "PixelSpacingCalibrationType": "GEOMETRY"},
            0.3,
            "PixelSpacing, GEOMETRY",
            "geometry",
        ),
        (
            {**SPACED, "PixelSpacing": ["0.3", "0.3"], "PixelSpacingCalibrationType": "FIDUCIAL"},
            0.3,
            "PixelSpacing, FIDUCIAL",
            "fiducial",
        ),
        ({**SPACED, "PixelSpacing": ["0.3", "0.3"]}, 0.3, "PixelSpacing, calibrated", "not stated"),
        ({**SPACED, "PixelSpacing": ["0.5", "0.5"]}, 0.5, "ImagerPixelSpacing", "detector"),
        ({"PixelSpacing": ["0.3", "0.3"]}, 0.3, "PixelSpacing", "not stated"),
        ({"NominalScannedPixelSpacing": ["0.1", "0.1"]}, 0.1, "NominalScannedPixelSpacing", "scanned film"),
    ],
)
def test_projection_images_say_in_which_plane_they_are_calibrated(tmp_path, tags, mm, source, plane):
    """XA/RF spacing is the detector's unless magnification, geometry or a fiducial says more (PS3.3 10.7.1.1)."""
    found = calibration(tmp_path, **tags)
    assert found.mm_per_px == (None if mm is None else pytest.approx((mm, mm)))
    assert (found.source, found.plane) == (source, plane)
    assert found.mm_per_px or found.note == "the file states no pixel spacing"


def test_the_detector_plane_is_never_passed_off_as_the_patients(tmp_path):
    """The note of a detector calibration says that lengths in the patient are shorter."""
    assert "in the patient they are shorter" in calibration(tmp_path, **SPACED).note


def test_other_calibrations_of_the_file_can_be_chosen(tmp_path):
    """A file with fiducial, magnification and detector spacing offers all three, the calibrated one first."""
    found = calibration(
        tmp_path,
        **SPACED,
        PixelSpacing=["0.25", "0.25"],
        PixelSpacingCalibrationType="FIDUCIAL",
        EstimatedRadiographicMagnificationFactor="1.5",
    )
    assert [found.plane, *(other.plane for other in found.alternatives)] == [
        "fiducial",
        "assumed object",
        "detector",
    ]


@pytest.mark.parametrize(
    "spacing", [["0", "0"], ["0.000", "0.3"], ["-0.3", "0.3"], ["200.98", "200.98"], ["11", "11"]]
)
@pytest.mark.parametrize("keyword", ["PixelSpacing", "ImagerPixelSpacing"])
def test_absurd_spacings_are_refused_with_a_note(tmp_path, keyword, spacing):
    """Zero, negative and giant spacings give pixels, and the note quotes them."""
    found = calibration(tmp_path, **{keyword: spacing})
    assert found.mm_per_px is None
    assert f"{keyword} {float(spacing[0]):g}" in found.note
    assert "implausible" in found.note


@pytest.mark.parametrize(
    "tags",
    [
        {"DistanceSourceToDetector": "700", "DistanceSourceToPatient": "1000"},
        {"DistanceSourceToDetector": "1000", "DistanceSourceToPatient": "0"},
        {"EstimatedRadiographicMagnificationFactor": "0.5"},
        {"EstimatedRadiographicMagnificationFactor": "0"},
    ],
)
def test_impossible_geometry_is_not_used(tmp_path, tags):
    """A patient behind the detector or a magnification below 1 leaves the detector plane."""
    assert calibration(tmp_path, **SPACED, **tags).plane == "detector"


def test_cross_sections_measure_in_the_image(tmp_path):
    """CT spacing holds in the image; it may be coarse."""
    found = calibration(tmp_path, SOPClassUID=CTImageStorage, Modality="CT", PixelSpacing=["15", "12.5"])
    assert (found.mm_per_px, found.plane) == ((15.0, 12.5), "image")


def test_the_isocenter_is_named_for_c_arms_only(tmp_path):
    """Source-to-patient distance of a radiography table is its support, not an isocenter."""
    tags = {**SPACED, "DistanceSourceToDetector": "1000", "DistanceSourceToPatient": "900"}
    found = calibration(tmp_path, SOPClassUID=ComputedRadiographyImageStorage, Modality="CR", **tags)
    assert found.plane == "patient support"


@pytest.mark.parametrize("name", ["XAIMAGEA", "CRIMAGEA", "DXIMAGEA", "MGIMAGEA"])
def test_the_pixel_spacing_test_images_read_as_written_on_them(shared_dicom, name):
    """The 200 px bar of Clunie's images: 50 mm by the fiducial, 67 mm by magnification, 100 mm at the detector."""
    found = read_instance(shared_dicom / "calibration_clunie_A" / name).calibration
    readings = {
        one.plane: measure_length(Point(0, 0), Point(200, 0), one) for one in (found, *found.alternatives)
    }
    assert {plane: round(one.value) for plane, one in readings.items()} == {
        "fiducial": 50,
        "assumed object": 67,
        "detector": 100,
    }
    assert all(one.unit == "mm" and one.source for one in readings.values())


@pytest.mark.parametrize(
    ("name", "mm", "source"),
    [
        ("fluoro_oec/IM-0001-0020.dcm", None, "none"),
        ("xray_other/DX-Im-GE_XR220-1.dcm", (0.1988, 0.1988), "ImagerPixelSpacing"),
        ("xray_other/RG2_J2KI", (0.2, 0.2), "PixelSpacing"),
        ("us/USMF_34fr_jpeg_HP.dcm", (0.22857, 0.28571), "SequenceOfUltrasoundRegions item 1"),
        ("us/US_linear_rle_ybrfull.dcm", (0.095368, 0.095368), "SequenceOfUltrasoundRegions item 2"),
        ("us/USMF_87fr_Voluson.dcm", (0.259386, 0.259386), "SequenceOfUltrasoundRegions item 1"),
        ("us/USMF_2fr_jpegll_rgb.dcm", (0.0277428, 0.0277428), "SequenceOfUltrasoundRegions item 1"),
        ("us/US1_UNCR.dcm", None, "none"),
    ],
)
def test_real_images_are_calibrated_as_their_tags_allow(shared_dicom, name, mm, source):
    """Real C-arm and ultrasound files: no spacing, absurd spacing, centimetres, dummy and trace regions."""
    found = read_instance(shared_dicom / name).calibration
    assert found.mm_per_px == (None if mm is None else pytest.approx(mm, rel=1e-4))
    assert found.source == source


def region(box, deltas, units=(3, 3), spatial=1):
    item = Dataset()
    keywords = ("RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1")
    for keyword, value in zip(keywords, box, strict=True):
        setattr(item, keyword, value)
    item.PhysicalDeltaX, item.PhysicalDeltaY = deltas
    item.PhysicalUnitsXDirection, item.PhysicalUnitsYDirection = units
    item.RegionSpatialFormat, item.RegionDataType = spatial, 1
    return item


def ultrasound(tmp_path, *regions, **more):
    ds = dataset(100, 100, SOPClassUID=UltrasoundImageStorage, Modality="US", **more)
    ds.SequenceOfUltrasoundRegions = list(regions)
    return read_instance(write(tmp_path / "one", ds, ramp(100, 100)))


def test_ultrasound_measures_inside_a_region_only(tmp_path):
    """Non-square and negative deltas in cm give mm inside the region; a point outside it gives pixels."""
    one = ultrasound(tmp_path, region((10, 10, 89, 89), (0.02, -0.04)))
    found = one.calibration
    assert found.mm_per_px == pytest.approx((0.4, 0.2))
    assert one.pixel_aspect == pytest.approx(2.0)
    inside = measure_length(Point(20, 20), Point(50, 60), found)
    assert (inside.value, inside.unit) == (pytest.approx(math.hypot(30 * 0.2, 40 * 0.4)), "mm")
    assert (inside.plane, inside.source) == ("ultrasound region", "SequenceOfUltrasoundRegions item 1")
    outside = measure_length(Point(5, 20), Point(50, 60), found)
    assert (outside.value, outside.unit, outside.source) == (pytest.approx(math.hypot(45, 40)), "px", "")


def test_points_in_two_regions_give_pixels(tmp_path):
    """Two calibrated regions: a length within one uses its scale, a length across both is in pixels."""
    one = ultrasound(tmp_path, region((0, 0, 49, 99), (0.01, 0.01)), region((50, 0, 99, 99), (0.03, 0.03)))
    found = one.calibration
    assert "different scales" in found.note
    assert measure_length(Point(60, 10), Point(70, 10), found).value == pytest.approx(3.0)
    assert measure_length(Point(10, 10), Point(70, 10), found).unit == "px"


@pytest.mark.parametrize(
    "useless",
    [
        region((0, 0, 99, 99), (1.0, 1.0), units=(0, 0), spatial=0),
        region((0, 0, 99, 99), (0.005, 0.01), units=(4, 3), spatial=4),
        region((0, 0, 99, 99), (0.0, 0.0)),
        region((0, 0, 99, 99), (5.0, 5.0)),
        region((90, 90, 10, 10), (0.02, 0.02)),
    ],
)
def test_regions_without_lengths_never_give_millimetres(tmp_path, useless):
    """Dummy, trace, zero, absurd and inside-out regions are noted and left aside, a good one is still used."""
    alone = ultrasound(tmp_path, useless).calibration
    assert alone.mm_per_px is None
    assert alone.note.startswith("ultrasound region 1: ")
    both = ultrasound(tmp_path, useless, region((10, 10, 89, 89), (0.02, 0.02))).calibration
    assert both.mm_per_px == pytest.approx((0.2, 0.2))
    assert measure_length(Point(20, 20), Point(30, 20), both).value == pytest.approx(2.0)


def test_a_region_that_contradicts_pixel_spacing_says_so(tmp_path):
    """Region and PixelSpacing disagree: the region counts, the note tells."""
    one = ultrasound(tmp_path, region((0, 0, 99, 99), (0.02, 0.02)), PixelSpacing=["0.5", "0.5"])
    assert one.calibration.mm_per_px == pytest.approx((0.2, 0.2))
    assert "PixelSpacing says 0.5 x 0.5 mm" in one.calibration.note


def test_a_length_carries_its_uncertainty(tmp_path):
    """At the isocenter 100 mm of depth and one pixel per end make the uncertainty; in pixels only the marking."""
    tags = {**SPACED, "DistanceSourceToDetector": "1000", "DistanceSourceToPatient": "500"}
    found = calibration(tmp_path, **tags)
    length = measure_length(Point(0, 0), Point(400, 300), found)
    assert length.value == pytest.approx(125.0)
    assert length.uncertainty == pytest.approx(math.hypot(math.sqrt(2) * 0.25, 125 * 100 / 500))
    pixels = measure_length(Point(0, 0), Point(3, 4), calibration(tmp_path))
    assert (pixels.value, pixels.uncertainty) == (5.0, pytest.approx(math.sqrt(2)))


@pytest.mark.parametrize(
    ("one", "other", "degrees"),
    [((10, 0), (0, 10), 90), ((10, 0), (10, 10), 45), ((10, 0), (-10, 0), 180), ((10, 0), (7, 0), 0)],
)
def test_angles_are_between_0_and_180(tmp_path, one, other, degrees):
    """Angles on square pixels are those of plane geometry, whichever way round."""
    found = calibration(tmp_path)
    for first, second in ((one, other), (other, one)):
        angle = measure_angle(Point(5, 5), moved(first), moved(second), found)
        assert (angle.value, angle.unit) == (pytest.approx(degrees), "deg")
        assert angle.uncertainty > 0


def moved(offset):
    return Point(5 + offset[0], 5 + offset[1])


def test_angles_on_tall_pixels_are_those_of_the_patient(tmp_path):
    """With pixels twice as tall as wide, a diagonal of the grid is no 45 degrees."""
    found = calibration(tmp_path)
    angle = measure_angle(Point(0, 0), Point(10, 0), Point(10, 10), found, pixel_aspect=2.0)
    assert angle.value == pytest.approx(math.degrees(math.atan(2)))


def test_an_angle_without_a_leg_is_refused(tmp_path):
    """Two points on each other make no angle."""
    with pytest.raises(ValueError, match="two legs"):
        measure_angle(Point(1, 1), Point(1, 1), Point(2, 2), calibration(tmp_path))


def test_the_calibration_of_a_frame_is_the_instances_where_frames_agree(tmp_path):
    """Classic objects have one calibration for all frames."""
    one = read_instance(write(tmp_path / "one", dataset(8, 8, 3, **SPACED), ramp(8, 8, 3)))
    assert calibration_at(one, 3) == one.calibration
