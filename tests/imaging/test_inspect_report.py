"""The document of ``procroom inspect``: complete, serialisable, and true to independent readings."""

import json
import subprocess

import pytest
from imaging_files import dataset, ramp, write

from procroom.imaging.fileset import scan
from procroom.imaging.report import describe, inspect

PROMISED = {
    "study_instance_uid",
    "series_instance_uid",
    "modality",
    "sop_class",
    "sop_class_uid",
    "transfer_syntax",
    "frames",
    "rows",
    "columns",
    "calibration",
    "frame_time_ms",
    "frame_time_source",
}


def every_series(document):
    return [series for study in document["studies"] for series in study["series"]]


def test_every_series_has_what_is_promised(shared_scan):
    """Each series has its UIDs, modality, class, syntax, size, calibration and timing; the whole is JSON."""
    document = describe(shared_scan)
    json.dumps(document, allow_nan=False)
    for series in every_series(document):
        assert series.keys() >= PROMISED
        assert series["calibration"].keys() >= {"mm_per_px", "source", "plane"}
        assert series["frames"] == sum(image["frames"] for image in series["images"])
    assert all(one["path"] and one["reason"] for one in document["rejected"])


def test_a_series_tells_whether_its_figures_hold_for_all_images(tmp_path):
    """Images of different size in one series are not hidden behind the first one's figures."""
    for number, rows in enumerate((8, 8, 10)):
        ds = dataset(rows, 8, StudyInstanceUID="1.2", SeriesInstanceUID="1.2.3", InstanceNumber=number)
        write(tmp_path / str(number), ds, ramp(rows, 8))
    (series,) = every_series(inspect([tmp_path]))
    assert (series["rows"], series["uniform"]) == (8, False)
    assert [image["rows"] for image in series["images"]] == [8, 8, 10]
    (tmp_path / "2").unlink()
    assert every_series(inspect([tmp_path]))[0]["uniform"] is True


def test_dose_values_keep_their_units(tmp_path):
    """Dose figures of the header are passed on raw, with the unit the standard gives them."""
    ds = dataset(ImageAndFluoroscopyAreaDoseProduct="0.81", ExposureTime="120", KVP="75")
    (series,) = every_series(inspect([write(tmp_path / "one", ds, ramp())]))
    dose = {one["keyword"]: (one["value"], one["unit"]) for one in series["images"][0]["dose"]}
    assert dose == {
        "ImageAndFluoroscopyAreaDoseProduct": ("0.81", "dGy.cm2"),
        "ExposureTime": ("120", "ms"),
        "KVP": ("75", "kV"),
    }


def test_nothing_absent_is_made_up(tmp_path):
    """What the file does not say is null or empty."""
    (series,) = every_series(inspect([write(tmp_path / "one", dataset(), ramp())]))
    assert series["calibration"]["mm_per_px"] is None
    assert series["frame_time_ms"] is None
    image = series["images"][0]
    assert image["angles"] == {"primary": None, "secondary": None}
    assert (image["acquired_at"], image["instance_number"], series["burned_in_annotation"]) == (
        None,
        None,
        "",
    )


@pytest.mark.peer
def test_figures_are_those_dcmdump_prints(shared_scan, need):
    """Rows, columns, frames and transfer syntax of every shared image are those of dcmtk's dcmdump."""
    dump = need("dcmdump")
    checked = 0
    for one in shared_scan.instances():
        if one.path.parent.name == "ct_series":
            continue
        tags = ("0028,0010", "0028,0011", "0028,0008", "0002,0010")
        options = [part for tag in tags for part in ("+P", tag)]
        done = subprocess.run([dump, "-q", "-s", "-Un", *options, one.path], capture_output=True, check=False)
        text = done.stdout.decode("latin-1")
        if "0028,0010" not in text:
            continue
        said = {
            line[1:10]: line.split("#")[0].split(None, 2)[2].strip().strip("[]")
            for line in text.splitlines()
            if line.startswith("(")
        }
        assert (one.rows, one.columns) == (int(said["0028,0010"]), int(said["0028,0011"])), one.path.name
        assert one.frames == int(said.get("0028,0008", "1") or 1), one.path.name
        if "0002,0010" in said:
            assert one.transfer_syntax in said["0002,0010"], one.path.name
        checked += 1
    assert checked > 60


def test_progress_reaches_the_caller(tmp_path):
    """Progress is passed through to the caller."""
    write(tmp_path / "one", dataset(), ramp())
    seen = []
    inspect([tmp_path], progress=lambda done, known: seen.append((done, known)))
    assert seen == [(1, 1)]
    assert scan([]).studies == ()
