"""`procroom inspect` and `procroom render`: what is in files, and their frames as pictures."""

import json

import numpy as np
import pytest

from procroom.imaging.cv import cv2
from procroom.imaging.fileset import read_instance
from procroom.imaging.greyscale import Window
from procroom.imaging.render import render_frame
from procroom.imaging.synthetic import make_run


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A small run of five frames."""
    return make_run(tmp_path_factory.mktemp("run") / "run.dcm", rows=64, columns=96, frames=5, distinct=5)


def picture(path):
    """The pixels of a PNG."""
    return cv2.imread(str(path), cv2.IMREAD_UNCHANGED)


def test_render_writes_what_the_screen_shows(procroom, run, tmp_path):
    """The PNG is pixel for pixel `render_frame` with the file's own window."""
    png = tmp_path / "frame.png"
    done = procroom("render", run, "--frame", 2, "-o", png)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{png}: frame 2 of 5, 96 × 64\n"
    assert picture(png).dtype == np.uint8
    assert np.array_equal(picture(png), render_frame(read_instance(run), 2))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--window", 2000, 500), {"voi": Window(2000.0, 500.0)}),
        (("--invert",), {"invert": True}),
        (("--mask", 1), {"mask_frame": 1}),
        (
            ("--mask", 1, "--window", 0, 400, "--invert"),
            {"mask_frame": 1, "voi": Window(0.0, 400.0), "invert": True},
        ),
    ],
)
def test_render_takes_window_inversion_and_mask(here, run, tmp_path, options, expected):
    """Each option means what it means in `render_frame`, and changes the picture."""
    png = tmp_path / "frame.png"
    assert here("render", run, "--frame", 3, *options, "-o", png).returncode == 0
    assert np.array_equal(picture(png), render_frame(read_instance(run), 3, **expected))
    assert not np.array_equal(picture(png), render_frame(read_instance(run), 3))


def test_render_says_what_it_did_as_json(here, run, tmp_path):
    """With --json exactly one document says what was rendered."""
    png = tmp_path / "frame.png"
    done = here("render", run, "--window", 2000, 500, "-o", png, "--json")
    assert json.loads(done.stdout) == {
        "file": str(run),
        "frame": 1,
        "frames": 5,
        "rows": 64,
        "columns": 96,
        "colour": False,
        "window": {"center": 2000.0, "width": 500.0},
        "invert": False,
        "mask": None,
        "output": str(png),
    }


def test_render_refuses_what_is_not_there(procroom, here, run, tmp_path):
    """A frame beyond the last, a file that is none, a folder, a text: named with the reason, nothing written."""
    text = tmp_path / "note.txt"
    text.write_text("no image")
    png = tmp_path / "frame.png"
    for arguments, says in (
        ((run, "--frame", 6), f"{run} has 5 frames; there is no frame 6."),
        ((run, "--mask", 9), "there is no frame 9"),
        ((tmp_path / "gone.dcm",), "gone.dcm cannot be shown"),
        ((tmp_path,), "cannot be shown"),
        ((text,), "note.txt cannot be shown"),
    ):
        done = here("render", *arguments, "-o", png)
        assert (done.returncode, done.stdout) == (1, ""), arguments
        assert says in done.stderr
    done = procroom("render", text, "-o", png)
    assert (done.returncode, done.stdout) == (1, "")
    assert not png.exists()


@pytest.mark.parametrize(
    "options",
    [("--window", 10, 0), ("--window", 10), ("--frame", 0), ("--mask", -1), ("--frame", "x"), ("--colour",)],
)
def test_wrong_usage_of_render(here, run, tmp_path, options):
    """Impossible figures are wrong usage."""
    done = here("render", run, *options, "-o", tmp_path / "x.png")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("output", ["folder", "missing/x.png"])
def test_render_names_an_output_that_cannot_be_written(here, run, tmp_path, output):
    """The output is named with the reason."""
    (tmp_path / "folder").mkdir()
    done = here("render", run, "-o", tmp_path / output)
    assert done.returncode == 1
    assert f"{tmp_path / output} cannot be written" in done.stderr


def test_inspect_lists_what_is_there(procroom, run, tmp_path):
    """The JSON has each series with its figures and each other file with its reason."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "run.dcm").write_bytes(run.read_bytes())
    (folder / "cut.dcm").write_bytes(run.read_bytes()[:900])
    (folder / "letter.txt").write_text("hello")
    done = procroom("inspect", folder, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    (study,) = document["studies"]
    (series,) = study["series"]
    for name in ("study_instance_uid", "series_instance_uid", "sop_class_uid", "transfer_syntax"):
        assert series[name].startswith(("1.2", "2.25"))
    assert [series[name] for name in ("modality", "frames", "rows", "columns")] == ["XA", 5, 64, 96]
    assert set(series["calibration"]) >= {"mm_per_px", "source", "plane"}
    assert series["frame_time_ms"] == 33.333
    rejected = {one["path"].rpartition("/")[2]: one["reason"] for one in document["rejected"]}
    assert set(rejected) == {"cut.dcm", "letter.txt"}
    assert all(rejected.values())


def test_inspect_speaks_to_people_too(here, run, tmp_path):
    """The same in words."""
    (tmp_path / "letter.txt").write_text("hello")
    done = here("inspect", run, tmp_path)
    assert done.returncode == 0
    assert "5 frames, 96 × 64, 12 bit" in done.stdout
    assert "33.333 ms a frame" in done.stdout
    assert "letter.txt: " in done.stdout
    assert done.stdout.splitlines()[-1] == "Studies: 1, series: 1, images: 1, frames: 5, files not shown: 1"


def test_inspect_of_nothing_usable(procroom, here, run, tmp_path):
    """No image, or a path that is not there: the document is printed, the exit code and stderr say so."""
    (tmp_path / "letter.txt").write_text("hello")
    done = procroom("inspect", tmp_path, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["studies"] == []
    assert "no image that can be shown is in there" in done.stderr
    done = here("inspect", run, tmp_path / "gone", "--json")
    assert done.returncode == 1
    assert len(json.loads(done.stdout)["studies"]) == 1
    assert f"{tmp_path / 'gone'} does not exist." in done.stderr
    assert here("inspect").returncode == 2


def test_inspect_survives_real_files(here, shared_dicom):
    """Over the shared images: one JSON document, every file an image or rejected with a reason."""
    done = here("inspect", shared_dicom, "--json")
    assert done.returncode == 0
    document = json.loads(done.stdout)
    listed = {
        image["path"]
        for study in document["studies"]
        for series in study["series"]
        for image in series["images"]
    }
    rejected = {one["path"]: one["reason"] for one in document["rejected"]}
    assert listed
    assert not listed & set(rejected)
    assert all(rejected.values())
