"""Positional reads on any system, tolerant values, colours that no test file carries."""

import os
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from imaging_files import dataset, ramp, write
from pydicom.dataset import Dataset

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.attributes import Attributes, parse_date, parse_time_of_day
from procroom.imaging.color import ybr_to_rgb
from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import FrameReader
from procroom.imaging.greyscale import CellFormat, GreyScale, Window
from procroom.imaging.positional import FileBytes, MemoryBytes
from procroom.imaging.render import render_frame
from procroom.imaging.transforms import display_lut


@pytest.mark.parametrize("has_preadv", [True, False])
def test_positional_reads_need_no_file_position(tmp_path, monkeypatch, has_preadv):
    """Reads at any place give those bytes, fewer at the end, with and without the system's positional read."""
    if not has_preadv:  # as on Windows
        monkeypatch.delattr(os, "preadv", raising=False)
    (tmp_path / "one").write_bytes(bytes(range(100)))
    for source in (FileBytes(tmp_path / "one"), MemoryBytes(bytes(range(100)))):
        assert source.size == 100
        assert source.read_at(90, 5) == bytes(range(90, 95))
        assert source.read_at(10, 2) == b"\x0a\x0b"
        assert source.read_at(98, 50) == b"\x62\x63"
        assert source.read_at(200, 50) == b""
        target = bytearray(4)
        assert source.read_into(97, memoryview(target)) == 3
        assert target == b"\x61\x62\x63\0"


@pytest.mark.parametrize("has_advice", [True, False])
def test_large_pieces_come_whole_with_and_without_the_systems_help(tmp_path, monkeypatch, has_advice):
    """A frame is read the same where the system takes announcements, refuses them, or knows none."""
    content = bytes(range(256)) * 4096
    (tmp_path / "one").write_bytes(content)
    announced = []

    def refuse(_handle, offset, count, _kind):
        announced.append((offset, count))
        raise OSError("not here")

    if has_advice:
        monkeypatch.setattr(os, "posix_fadvise", refuse, raising=False)
        monkeypatch.setattr(os, "POSIX_FADV_WILLNEED", 3, raising=False)
    else:
        monkeypatch.delattr(os, "posix_fadvise", raising=False)
    source, target = FileBytes(tmp_path / "one"), bytearray(600_000)
    assert source.read_into(7, memoryview(target)) == 600_000
    assert target == content[7:600_007]
    assert announced == ([(7, 600_000)] if has_advice else [])


def test_files_close_with_their_last_reference(tmp_path):
    """A source that is let go leaves no open file behind."""
    (tmp_path / "one").write_bytes(b"x")
    before = open_files()
    sources = [FileBytes(tmp_path / "one") for _ in range(20)]
    assert open_files() == before + 20
    del sources
    assert open_files() == before


def open_files():
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("the system does not list open files")
    return len(list(folder.iterdir()))


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    """The error names the file."""
    with pytest.raises(ImageUnreadable, match="missing cannot be read"):
        FileBytes(tmp_path / "missing")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20240229", date(2024, 2, 29)),
        ("1994.01.30", date(1994, 1, 30)),
        ("20230229", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_are_dates_or_nothing(text, value):
    """Old and new date forms are read; impossible ones are absent."""
    assert parse_date(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("085512.5", time(8, 55, 12, 500000)),
        ("08:55:12", time(8, 55, 12)),
        ("0855", time(8, 55)),
        ("08", time(8)),
        ("235960", time(23, 59, 59)),
        ("2575", None),
        ("noon", None),
    ],
)
def test_times_are_times_or_nothing(text, value):
    """Short, colon and leap-second forms are read; impossible ones are absent."""
    assert parse_time_of_day(text) == value


def test_zones_are_kept_where_they_are_stated():
    """A DT with an offset and a dataset with Timezone Offset give aware times, others naive ones."""
    ds = Dataset()
    ds.AcquisitionDateTime = "20260210085500+0530"
    assert Attributes(ds).date_time("AcquisitionDateTime").utcoffset() == timedelta(hours=5, minutes=30)
    ds.AcquisitionDateTime = "20260210085500"
    assert Attributes(ds).date_time("AcquisitionDateTime") == datetime(2026, 2, 10, 8, 55)  # noqa: DTZ001 - naive is meant
    ds.TimezoneOffsetFromUTC = "-0800"
    wanted = datetime(2026, 2, 10, 8, 55, tzinfo=timezone(timedelta(hours=-8)))
    assert Attributes(ds).date_time("AcquisitionDateTime") == wanted
    ds.TimezoneOffsetFromUTC = "+9900"
    assert Attributes(ds).date_time("AcquisitionDateTime").tzinfo is None


@pytest.mark.parametrize("value", ["nan", "inf", "1e400", "abc", ""])
def test_numbers_are_finite_or_absent(tmp_path, value):
    """Not-a-number, infinity and words are no number."""
    ds = dataset(FrameTime="33333333")
    path = write(tmp_path / "one", ds, ramp())
    content = path.read_bytes()
    assert b"33333333" in content
    path.write_bytes(content.replace(b"33333333", value.ljust(8).encode()))
    assert read_instance(path).timing.frame_time_ms is None


def test_color_spaces_meet_at_grey_and_at_the_primaries():
    """YBR of grey is grey; pure red, green and blue come out within 2 levels; partial range is stretched."""
    full = np.array(
        [[[0, 128, 128], [128, 128, 128], [255, 128, 128], [76, 85, 255], [150, 44, 21], [29, 255, 107]]],
        np.uint8,
    )
    wanted = np.array([[[0, 0, 0], [128, 128, 128], [255, 255, 255], [255, 0, 0], [0, 255, 0], [0, 0, 255]]])
    assert np.abs(ybr_to_rgb(full).astype(int) - wanted).max() <= 2
    partial = np.array([[[16, 128, 128], [235, 128, 128], [82, 90, 240]]], np.uint8)
    wanted = np.array([[[0, 0, 0], [255, 255, 255], [255, 0, 0]]])
    assert np.abs(ybr_to_rgb(partial, partial=True).astype(int) - wanted).max() <= 3


def test_palettes_of_16_bit_indices(tmp_path):
    """Indices of 12 bits in 16-bit cells, with a first mapped value, take their entries and the table's ends."""
    ds = dataset(1, 4, stored=12, photometric="PALETTE COLOR")
    for color, offset in (("Red", 0), ("Green", 1), ("Blue", 2)):
        setattr(ds, f"{color}PaletteColorLookupTableDescriptor", [100, 1000, 16])
        ds[f"{color}PaletteColorLookupTableDescriptor"].VR = "US"
        setattr(
            ds,
            f"{color}PaletteColorLookupTableData",
            ((np.arange(100) + offset) << 8).astype("<u2").tobytes(),
        )
    one = read_instance(write(tmp_path / "one", ds, np.array([[0, 1000, 1050, 4095]], np.uint16)))
    assert render_frame(one, 1)[0].tolist() == [[0, 1, 2], [0, 1, 2], [50, 51, 52], [99, 100, 101]]


def test_a_reader_is_closed_by_its_block(tmp_path):
    """Leaving the block closes the file; reading again opens it again."""
    reader = FrameReader(read_instance(write(tmp_path / "one", dataset(), ramp())))
    before = open_files()
    with reader:
        reader.read(1)
        assert open_files() == before + 1
    assert open_files() == before
    assert np.array_equal(reader.read(1).pixels, ramp()[0])
    reader.close()


def test_one_bit_cells_are_black_and_white():
    """A window over 1-bit cells gives 0 and 255."""
    lut = display_lut(GreyScale(CellFormat(1, 1, 0)), Window(1, 2))
    assert lut[:2].tolist() == [0, 255]
