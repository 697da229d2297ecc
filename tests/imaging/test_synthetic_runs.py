"""Synthetic runs for tests and benchmarks: what goes in comes out, in every coding they offer."""

from itertools import pairwise

import numpy as np
import pydicom
import pytest
from pydicom.pixels import pixel_array
from pydicom.uid import JPEG2000, ExplicitVRLittleEndian, JPEGBaseline8Bit, JPEGLosslessSV1, RLELossless

from procroom.imaging.synthetic import frame_pixels, make_run


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLosslessSV1, RLELossless])
def test_lossless_runs_give_their_pixels_back(tmp_path, syntax):
    """Raw, JPEG Lossless and RLE runs of odd sizes decode to the very pixels made, repeating in turn."""
    path = make_run(tmp_path / "run.dcm", rows=65, columns=47, frames=7, transfer_syntax=syntax, distinct=3)
    made = frame_pixels(65, 47, 3)
    for index in range(7):
        assert np.array_equal(pixel_array(path, index=index), made[index % 3])


def test_a_baseline_run_is_near_its_pixels(tmp_path):
    """JPEG Baseline runs are 8 bit, say that they are lossy, and stay near the pixels made."""
    path = make_run(tmp_path / "run.dcm", rows=128, columns=96, frames=2, transfer_syntax=JPEGBaseline8Bit)
    ds = pydicom.dcmread(path)
    assert (ds.BitsStored, ds.LossyImageCompression, ds.LossyImageCompressionMethod) == (
        8,
        "01",
        "ISO_10918_1",
    )
    made = frame_pixels(128, 96, 2, bits=8)
    assert np.abs(pixel_array(path, index=1).astype(int) - made[1]).mean() < 3


def test_neighbouring_frames_differ(tmp_path):
    """The picture drifts and its noise changes, so that no two frames of a turn are alike."""
    made = frame_pixels(64, 64, 4)
    assert all(not np.array_equal(a, b) for a, b in pairwise(made))


def test_a_run_is_the_same_every_time(tmp_path):
    """Equal arguments give equal bytes; another seed gives another picture and another instance."""
    first, again, other = (
        make_run(tmp_path / name, rows=32, columns=32, frames=3, seed=seed)
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert first.read_bytes() == again.read_bytes()
    assert first.read_bytes() != other.read_bytes()
    assert pydicom.dcmread(first).SOPInstanceUID != pydicom.dcmread(other).SOPInstanceUID


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"transfer_syntax": JPEG2000}, "transfer syntax"),
        ({"frames": 0}, "at least 1"),
        ({"rows": -1}, "at least 1"),
    ],
)
def test_what_cannot_be_made_is_refused(tmp_path, wrong, message):
    """A coding or size that is not offered raises ValueError and leaves no file."""
    with pytest.raises(ValueError, match=message):
        make_run(tmp_path / "run.dcm", **wrong)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.peer
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLosslessSV1, RLELossless, JPEGBaseline8Bit])
def test_dciodvfy_finds_no_error_in_a_run(tmp_path, need, syntax):
    """The validator of dicom3tools reports no error in a run of any coding."""
    import subprocess

    path = make_run(tmp_path / "run.dcm", rows=64, columns=64, frames=3, transfer_syntax=syntax)
    run = subprocess.run([need("dciodvfy"), "-new", path], capture_output=True, text=True, check=False)
    assert "Error" not in run.stdout + run.stderr
