"""The synthetic demonstration study: valid, labelled, the same every time, and true to its own geometry."""

import hashlib
import math
import subprocess
from dataclasses import replace

import numpy as np
import pydicom
import pytest
from pydicom.pixels import pixel_array

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic import write, write_demo_study
from procroom.imaging.synthetic.encode import encode_frame
from procroom.imaging.synthetic.fluoro import LABEL_BOX, Fluoroscope, Skeleton
from procroom.imaging.synthetic.intervention import NEEDLE_LENGTH_MM, contrast_bolus, final_needle
from procroom.imaging.synthetic.ultrasound import Scanner
from procroom.imaging.synthetic.xray import Beam

XRAY_VIEWS = ("OBLIQUE", "AP", "LATERAL")


@pytest.fixture(scope="module")
def told():
    return []


@pytest.fixture(scope="module")
def study(tmp_path_factory, told):
    folder = tmp_path_factory.mktemp("demo") / "made" / "here"
    return write_demo_study(folder, progress=lambda done, total: told.append((done, total)))


@pytest.fixture(scope="module")
def headers(study):
    return {series.view: pydicom.dcmread(series.path, stop_before_pixels=True) for series in study.series}


def frame(series, number):
    """Decode one frame; numbers from 1."""
    return pixel_array(series.path, index=number - 1, raw=True)


def test_every_frame_is_reported(study, told):
    """Progress counts each frame once, up to all of them."""
    total = sum(series.frames for series in study.series)
    assert told == [(done, total) for done in range(1, total + 1)]


def test_what_is_told_is_what_is_written(study, headers):
    """UIDs, frame counts, frame times and codings of the answer are those in the files."""
    for series in study.series:
        ds = headers[series.view]
        assert ds.StudyInstanceUID == study.study_instance_uid
        assert (ds.SeriesInstanceUID, ds.SOPInstanceUID) == (
            series.series_instance_uid,
            series.sop_instance_uid,
        )
        assert ds.file_meta.TransferSyntaxUID == series.transfer_syntax
        assert int(ds.get("NumberOfFrames", 1)) == series.frames
        assert ds.get("FrameTime") == (
            None if series.frame_time_ms is None else pytest.approx(series.frame_time_ms)
        )
        assert ds.Modality == series.modality
    assert len({series.sop_instance_uid for series in study.series}) == 4
    assert len({series.series_instance_uid for series in study.series}) == 4


def test_the_patient_is_marked_as_no_patient(study, headers):
    """Name, ID, comments, descriptions and maker all say demonstration or synthetic, in every file."""
    for ds in headers.values():
        assert str(ds.PatientName) == "DEMO^LUMBAR" == study.patient_name
        assert ds.PatientID == "DEMO-0001" == study.patient_id
        assert "SYNTHETIC - NOT A PATIENT" in ds.ImageComments
        assert "synthetic" in ds.SeriesDescription
        assert ds.Manufacturer == "procroom synthetic"
        assert ds.QualityControlImage == "YES"
        assert (ds.PatientSex, ds.PatientAge, float(ds.PatientWeight), float(ds.PatientSize)) == (
            "F",
            "052Y",
            70,
            1.65,
        )


def test_the_label_is_in_the_pixels(study):
    """Every X-ray frame has the same legible label in its black corner; the ultrasound has one at its top."""
    for view in XRAY_VIEWS:
        series = study.view(view)
        corners = [frame(series, n)[-LABEL_BOX[0] :, : LABEL_BOX[1]] for n in (1, series.frames)]
        assert np.array_equal(corners[0], corners[-1])
        lit = corners[0] > 1000
        assert 400 < lit.sum() < 3000
        assert np.ptp(np.nonzero(lit.any(axis=0))[0]) > 150
    first = frame(study.view("ULTRASOUND"), 1)[..., 0]
    assert (first[8:26, 10:200] > 120).sum() > 300


def test_the_dose_is_that_of_the_case(study, headers):
    """Area dose, entrance dose and exposure time of the acquisitions add up to 8.1 dGy·cm², 6.2 mGy and 24 s."""
    xray = [headers[view] for view in XRAY_VIEWS]
    assert sum(float(ds.ImageAndFluoroscopyAreaDoseProduct) for ds in xray) == pytest.approx(8.1)
    assert sum(float(ds.EntranceDoseInmGy) for ds in xray) == pytest.approx(6.2)
    assert sum(int(ds.ExposureTime) for ds in xray) == 24_000
    assert (study.kap_dgy_cm2, study.reference_air_kerma_mgy, study.fluoroscopy_s) == (8.1, 6.2, 24.0)


def ray(ds, pixel):
    """Source and direction of the ray through an image pixel, patient axes from the isocentre, by the header."""
    turn = math.radians(float(ds.PositionerPrimaryAngle))
    right = np.array([math.cos(turn), math.sin(turn), 0])
    forward = np.array([-math.sin(turn), math.cos(turn), 0])
    spacing = [float(v) for v in ds.ImagerPixelSpacing]
    across, down = (pixel[0] - (ds.Columns - 1) / 2) * spacing[1], (pixel[1] - (ds.Rows - 1) / 2) * spacing[0]
    source = -forward * float(ds.DistanceSourceToPatient)
    aim = forward * float(ds.DistanceSourceToDetector) + right * across - np.array([0, 0, down])
    return source, aim / np.linalg.norm(aim)


@pytest.mark.parametrize("point", ["tip", "entry"])
def test_ap_and_lateral_see_the_same_needle(study, headers, point):
    """Rays through the told AP and lateral pixels meet within 0.05 mm, in the needle's own place."""
    rays = [ray(headers[view], getattr(study.view(view), f"needle_{point}")) for view in ("AP", "LATERAL")]
    (p, u), (q, v) = rays
    s, t = np.linalg.lstsq(np.stack((u, -v), axis=1), q - p, rcond=None)[0]
    assert np.linalg.norm((p + s * u) - (q + t * v)) < 0.05
    expected = np.array(getattr(study.needle, point)) - write.ISOCENTRE
    assert ((p + s * u + q + t * v) / 2) == pytest.approx(expected, abs=0.05)


def test_the_needle_is_a_five_inch_needle(study):
    """Tip to hub along the bent shaft is 127 mm, and the skin entry lies on the shaft."""
    tip, knee, hub = study.needle.polyline()
    assert np.linalg.norm(knee - tip) + np.linalg.norm(hub - knee) == pytest.approx(NEEDLE_LENGTH_MM)
    shaft = (hub - knee) / np.linalg.norm(hub - knee)
    assert np.linalg.norm(np.cross(np.array(study.needle.entry) - knee, shaft)) < 1e-6


def test_the_header_gives_the_scale_at_the_isocentre(study, headers):
    """Imager spacing over the magnification, both in the header, is the told scale."""
    for view in XRAY_VIEWS:
        ds, series = headers[view], study.view(view)
        factor = float(ds.DistanceSourceToDetector) / float(ds.DistanceSourceToPatient)
        assert float(ds.EstimatedRadiographicMagnificationFactor) == pytest.approx(factor, rel=1e-6)
        assert float(ds.ImagerPixelSpacing[0]) / factor == pytest.approx(series.mm_per_pixel)
        assert "PixelSpacing" not in ds
    region = headers["ULTRASOUND"].SequenceOfUltrasoundRegions[0]
    assert region.PhysicalDeltaX * 10 == pytest.approx(study.view("ULTRASOUND").mm_per_pixel)
    assert region.PhysicalUnitsXDirection == region.PhysicalUnitsYDirection == 3


def test_the_needle_lies_where_it_is_told(study):
    """Once home, the AP needle is a dark line that ends at the told tip; before, the tip is elsewhere."""
    series = study.view("AP")
    early = frame(series, 1).astype(float)
    home = frame(series, series.needle_home_frame + 2).astype(float)
    tip, knee, _ = Beam(0.0, write.ISOCENTRE).project(study.needle.polyline())
    assert tip == pytest.approx(series.needle_tip)
    away = (tip - knee) / np.linalg.norm(tip - knee)

    def at(image, point):
        column, row = np.rint(point).astype(int)
        return image[row - 1 : row + 2, column - 1 : column + 2].min()

    on, beyond = tip - 4 * away, tip + 7 * away
    assert at(early, on) - at(home, on) > 500
    assert abs(at(early, beyond) - at(home, beyond)) < 250


def test_the_contrast_arrives_and_stays(study):
    """Around the right L5 foramen the AP run darkens between the needle's arrival and the told full frame."""
    series = study.view("AP")
    column, row = np.rint(series.needle_tip).astype(int)

    def darkness(number):
        return -frame(series, number)[row - 240 : row + 180, column - 90 : column + 110].mean()

    before, full, after = (
        darkness(n) for n in (series.needle_home_frame + 1, series.contrast_full_frame, series.frames)
    )
    assert full - before > 30
    assert abs(after - full) < 0.1 * (full - before)
    assert series.needle_home_frame < series.contrast_full_frame <= series.frames


def test_the_same_bytes_every_time(study):
    """Bones, noise, needle and coding made anew give the first frames of the files again, byte for byte."""
    plan = next(plan for plan in write._PLANS if plan.view == "AP")
    scene = write._scene(plan, final_needle(), contrast_bolus(np.random.default_rng(write.BOLUS_SEED)))
    again = Fluoroscope(Skeleton.build(), scene, plan.seed).frames(2, write.FRAME_TIME_MS)
    for number, pixels in enumerate(again, start=1):
        assert np.array_equal(pixels, frame(study.view("AP"), number))
    ds = pydicom.dcmread(study.view("ULTRASOUND").path)
    stored = next(pydicom.encaps.generate_frames(ds.PixelData, number_of_frames=ds.NumberOfFrames))
    first = next(Scanner(write.ULTRASOUND_SEED).frames(write.US_FRAMES))
    assert encode_frame(first, ds.file_meta.TransferSyntaxUID, 8) == stored.rstrip(b"\0")


def test_a_file_written_twice_is_the_same_file(tmp_path):
    """Two writings of a short run have one digest: no clock, no random UID gets into a file."""
    plan = replace(next(plan for plan in write._PLANS if plan.view == "LATERAL"), frames=2)
    skeleton, needle = Skeleton.build(), final_needle()
    digests = set()
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        bolus = contrast_bolus(np.random.default_rng(write.BOLUS_SEED))
        series = write._write_run(tmp_path / name, plan, skeleton, needle, bolus, lambda: None)
        digests.add(hashlib.sha256(series.path.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_study_is_not_heavy(study):
    """All files together stay below 80 MB."""
    assert sum(path.stat().st_size for path in study.paths) < 80e6


def test_an_unknown_view_is_refused(study):
    """Asking for a view that is not there raises KeyError."""
    with pytest.raises(KeyError, match="CLO"):
        study.view("CLO")


@pytest.mark.peer
def test_dciodvfy_finds_no_error(study, need):
    """The validators of dicom3tools report no error in a file and nothing across the study."""
    for path in study.paths:
        run = subprocess.run([need("dciodvfy"), "-new", path], capture_output=True, text=True, check=False)
        assert "Error" not in run.stdout + run.stderr
    run = subprocess.run([need("dcentvfy"), *study.paths], capture_output=True, text=True, check=False)
    assert run.stdout + run.stderr == ""


@pytest.mark.peer
@pytest.mark.parametrize("view", XRAY_VIEWS)
def test_dcmtk_renders_the_same_grey(study, need, tmp_path, view):
    """dcmtk renders the last frame of each X-ray file as pydicom decodes it, within one grey level."""
    series, out = study.view(view), tmp_path / "frame.pgm"
    arguments = ["+op", "+F", str(series.frames), "+Ww", "2048", "4096", series.path, out]
    subprocess.run([need("dcmj2pnm"), *arguments], check=True, capture_output=True)
    theirs = cv2.imread(str(out), cv2.IMREAD_UNCHANGED)
    assert np.abs(theirs - frame(series, series.frames) / 4096 * 255).max() <= 1


@pytest.mark.peer
def test_dcmtk_renders_the_ultrasound_grey(study, need, tmp_path):
    """dcmtk turns the ultrasound's YBR into the grey picture it is, within a few levels of pydicom's."""
    series, out = study.view("ULTRASOUND"), tmp_path / "frame.ppm"
    subprocess.run([need("dcmj2pnm"), "+op", "+F", "7", series.path, out], check=True, capture_output=True)
    theirs = cv2.cvtColor(cv2.imread(str(out)), cv2.COLOR_BGR2RGB).astype(int)
    assert np.abs(theirs - pixel_array(series.path, index=6)).mean() < 1
