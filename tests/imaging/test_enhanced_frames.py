"""Enhanced XA/XRF and other multi-frame objects: facts of functional groups are those of their frame."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from imaging_files import dataset, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import EnhancedMRImageStorage, EnhancedXAImageStorage, XRayAngiographicImageStorage

from procroom.imaging.fileset import read_instance
from procroom.imaging.greyscale import Rescale, Window
from procroom.imaging.hierarchy import Angles
from procroom.imaging.render import render_frame
from procroom.imaging.report import inspect


def group(**macros):
    """A functional group of one-item macros: keyword=dict of attributes."""
    holder = Dataset()
    for keyword, values in macros.items():
        item = Dataset()
        for name, value in values.items():
            setattr(item, name, value)
        setattr(holder, keyword, [item])
    return holder


def enhanced(tmp_path, shared=None, own=(), frames=3, sop_class=EnhancedXAImageStorage, **more):
    ds = dataset(16, 16, frames, SOPClassUID=sop_class, **more)
    if shared is not None:
        ds.SharedFunctionalGroupsSequence = [shared]
    if own:
        ds.PerFrameFunctionalGroupsSequence = list(own)
    return write(tmp_path / "one", ds, ramp(16, 16, frames))


def test_the_isocenter_calibration_of_enhanced_xa(tmp_path):
    """Detector spacing and X-ray geometry of the functional groups give the isocenter plane."""
    shared = group(
        FramePixelDataPropertiesSequence={"ImagerPixelSpacing": ["0.4", "0.4"]},
        XRayGeometrySequence={"DistanceSourceToDetector": 1000.0, "DistanceSourceToIsocenter": 750.0},
    )
    found = read_instance(enhanced(tmp_path, shared)).calibration
    assert (found.mm_per_px, found.plane) == (pytest.approx((0.3, 0.3)), "isocenter")


def test_object_spacing_in_the_beam_comes_first(tmp_path):
    """Projection pixel calibration of enhanced XA wins over detector spacing."""
    shared = group(
        FramePixelDataPropertiesSequence={"ImagerPixelSpacing": ["0.4", "0.4"]},
        ProjectionPixelCalibrationSequence={"ObjectPixelSpacingInCenterOfBeam": [0.28, 0.28]},
    )
    found = read_instance(enhanced(tmp_path, shared)).calibration
    assert (found.mm_per_px, found.source) == (
        pytest.approx((0.28, 0.28)),
        "ObjectPixelSpacingInCenterOfBeam",
    )
    assert [one.plane for one in found.alternatives] == ["detector"]


def test_facts_of_a_frame_are_its_own(tmp_path):
    """Geometry, angles, windows and times differ from frame to frame and are read from the frame's own group."""
    own = [
        group(
            FramePixelDataPropertiesSequence={"ImagerPixelSpacing": ["0.4", "0.4"]},
            XRayGeometrySequence={
                "DistanceSourceToDetector": 1000.0,
                "DistanceSourceToIsocenter": 700.0 + 50 * number,
            },
            PositionerPositionSequence={
                "PositionerPrimaryAngle": 10.0 * number,
                "PositionerSecondaryAngle": -5.0,
            },
            FrameVOILUTSequence={"WindowCenter": str(1000 + number), "WindowWidth": "400"},
            FrameContentSequence={"FrameAcquisitionDateTime": f"20260210085500.{number}00000+0100"},
        )
        for number in range(3)
    ]
    one = read_instance(enhanced(tmp_path, None, own))
    spacings = [one.frame_facts(number).calibration.mm_per_px[0] for number in (1, 2, 3)]
    assert spacings == pytest.approx([0.28, 0.3, 0.32])
    assert [one.frame_facts(number).angles for number in (1, 2, 3)] == [
        Angles(10.0 * n, -5.0) for n in range(3)
    ]
    assert [one.frame_facts(number).grey.presets for number in (1, 2, 3)] == [
        (Window(1000.0 + n, 400.0),) for n in range(3)
    ]
    assert one.frame_facts(2).acquired_at.astimezone(UTC) == datetime(2026, 2, 10, 7, 55, 0, 100000, UTC)
    assert (one.timing.frame_time_ms, one.timing.source) == (pytest.approx(100.0), "FrameAcquisitionDateTime")
    series = inspect([one.path])["studies"][0]["series"][0]
    assert series["calibration_varies"] is True


def test_shared_groups_hold_for_every_frame(tmp_path):
    """What only the shared group says holds for all frames, and frames are not said to differ."""
    shared = group(FrameVOILUTSequence={"WindowCenter": "500", "WindowWidth": "300"})
    own = [group(FrameContentSequence={"FrameAcquisitionNumber": 1}) for _ in range(3)]
    one = read_instance(enhanced(tmp_path, shared, own))
    assert one.per_frame == ()
    assert one.presets == (Window(500.0, 300.0),)


def test_frame_durations_of_groups_time_the_run(tmp_path):
    """Actual Frame Duration per frame gives uneven timing."""
    own = [group(FrameContentSequence={"ActualFrameDuration": value}) for value in ("40", "80", "40")]
    timing = read_instance(enhanced(tmp_path, None, own)).timing
    assert (timing.frame_time_ms, timing.vector_ms, timing.source) == (
        40.0,
        (0.0, 40.0, 80.0),
        "ActualFrameDuration",
    )


def test_pixel_values_of_enhanced_mr_are_transformed_by_frame(tmp_path):
    """Rescale and spacing of enhanced MR are read per frame; its frames are cross-sections."""
    own = [
        group(
            PixelValueTransformationSequence={
                "RescaleSlope": str(number + 1),
                "RescaleIntercept": "0",
                "RescaleType": "US",
            },
            PixelMeasuresSequence={"PixelSpacing": ["0.7", "0.7"], "SliceThickness": "3"},
        )
        for number in range(3)
    ]
    path = enhanced(tmp_path, None, own, sop_class=EnhancedMRImageStorage, Modality="MR")
    one = read_instance(path)
    assert [one.frame_facts(number).grey.modality for number in (1, 2, 3)] == [
        Rescale(n + 1.0, 0.0, "US") for n in range(3)
    ]
    assert (one.calibration.mm_per_px, one.calibration.plane) == ((0.7, 0.7), "image")


def test_the_real_enhanced_files_are_read_frame_by_frame(shared_dicom):
    """256 frames of a real enhanced MR have 256 facts; every picture is its own."""
    one = read_instance(shared_dicom / "enhanced_mf" / "EnhMR_BRTUMMM1.dcm")
    assert (one.frames, one.rows, one.columns) == (256, 16, 16)
    assert one.calibration.mm_per_px == (15.0, 15.0)
    assert len({render_frame(one, number).tobytes() for number in (1, 64, 128, 256)}) > 1


def test_angle_increments_of_classic_runs_are_added(tmp_path):
    """A rotational XA run has the angles of each frame, raw (PS3.3 C.8.7.5)."""
    ds = dataset(8, 8, 3, SOPClassUID=XRayAngiographicImageStorage)
    ds.PositionerPrimaryAngle, ds.PositionerSecondaryAngle = "-30", "10"
    ds.PositionerPrimaryAngleIncrement = ["0", "15", "30"]
    one = read_instance(write(tmp_path / "one", ds, ramp(8, 8, 3)))
    assert [one.frame_facts(number).angles.primary for number in (1, 2, 3)] == [-30.0, -15.0, 0.0]
    assert one.angles == Angles(-30.0, 10.0)


def test_angles_that_are_absent_stay_absent(tmp_path):
    """No angle is ever made up."""
    assert read_instance(write(tmp_path / "one", dataset(), ramp())).angles == Angles(None, None)


def test_groups_that_do_not_fit_the_frames_are_not_guessed(tmp_path):
    """Two groups for three frames are not assigned to frames."""
    own = [group(FrameVOILUTSequence={"WindowCenter": "1", "WindowWidth": "2"})] * 2
    one = read_instance(enhanced(tmp_path, None, own))
    assert one.per_frame == ()
    assert one.presets == ()


def test_times_that_go_back_time_no_run(tmp_path):
    """Frame times that do not rise are no timing."""
    start = datetime(2026, 2, 10, 8, 55, tzinfo=UTC)
    times = [start, start + timedelta(seconds=1), start]
    own = [
        group(FrameContentSequence={"FrameAcquisitionDateTime": f"{one:%Y%m%d%H%M%S.%f}"}) for one in times
    ]
    assert read_instance(enhanced(tmp_path, None, own)).timing.source == "none"


def test_a_thousand_groups_are_read_within_a_second(tmp_path):
    """Enhanced runs with many frames open without a wait."""
    own = [
        group(FrameVOILUTSequence={"WindowCenter": str(number), "WindowWidth": "400"})
        for number in range(1000)
    ]
    ds = dataset(2, 2, 1000, SOPClassUID=EnhancedXAImageStorage)
    ds.PerFrameFunctionalGroupsSequence = own
    one = read_instance(write(tmp_path / "one", ds, np.zeros((1000, 2, 2), np.uint16)))
    assert one.frame_facts(1000).grey.presets == (Window(999.0, 400.0),)
