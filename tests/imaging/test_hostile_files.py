"""Broken and hostile files end in a reason, never in an exception, a hang or a giant allocation."""

import contextlib
import os
import time

import imagecodecs
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imaging_files import color_picture, dataset, picture, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import (
    MPEG4HP41,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)
from test_frame_reading import rle_frame

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.fileset import read_instance, scan
from procroom.imaging.render import render_frame
from procroom.imaging.report import describe


def reason(path):
    """The reason a single file is rejected for."""
    files = scan([path])
    assert list(files.instances()) == []
    (rejected,) = files.rejected
    assert rejected.path == path
    return rejected.reason


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"Rows": None}, "states no Rows"),
        ({"Columns": None}, "states no Columns"),
        ({"Rows": 0}, "Rows is 0"),
        ({"NumberOfFrames": 0}, "Number of Frames is 0"),
        ({"NumberOfFrames": -3}, "Number of Frames is -3"),
        ({"BitsAllocated": None}, "no bits allocated"),
        ({"BitsAllocated": 12}, "12 bits allocated"),
        ({"BitsStored": 17}, "17 bits stored"),
        ({"HighBit": 16}, "high bit 16"),
        ({"PhotometricInterpretation": None}, "no Photometric Interpretation"),
        ({"PhotometricInterpretation": "CMYK"}, "'CMYK' cannot be shown"),
        ({"SamplesPerPixel": 3}, "3 samples per pixel do not fit MONOCHROME2"),
        ({"Rows": 65535, "Columns": 65535, "NumberOfFrames": 1}, "65535 x 65535 pixels"),
        ({"NumberOfFrames": 2_000_000}, None),
        ({"Rows": 9}, "bytes of pixel data are missing"),
    ],
)
def test_impossible_pixel_modules_are_refused_by_attribute(tmp_path, change, words):
    """Each missing or impossible attribute of the Image Pixel module is named."""
    path = write(tmp_path / "one", dataset(**change), ramp())
    if words is None:
        assert "truncated" in read_instance(path).problems[0]
    else:
        assert words in reason(path)


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEG2000Lossless, JPEGLSLossless])
def test_910_bytes_that_claim_65535_squared_are_refused_at_once(tmp_path, syntax):
    """A tiny compressed file that claims 65535 x 65535 is refused within a second, without decoding."""
    path = write(tmp_path / "one", dataset(65535, 65535), [b"\xff\xd8\xff\xd9" + b"\0" * 200], syntax)
    start = time.perf_counter()
    assert "65535 x 65535" in reason(path)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\0" * 300, "no pixel data"),
        (b"hello world, this is text " * 20, "not a DICOM file"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "PNG picture"),
        (b"%PDF-1.7" + b"\0" * 200, "PDF document"),
        (b"\0" * 128 + b"DICM", "no pixel data"),
        (b"\0" * 128 + b"DICM" + b"\xff" * 400, None),
        (b"\x08\x00", "not a DICOM file"),
    ],
)
def test_files_that_are_no_dicom_are_named(tmp_path, content, words):
    """Empty, text, picture and cut-off files are rejected as what they are."""
    path = tmp_path / "one"
    path.write_bytes(content)
    assert (words or "") in reason(path)


def test_a_sequence_nested_too_deeply_is_refused(tmp_path):
    """Thousands of nested undefined-length sequences are a reason, not a RecursionError."""
    head = write(tmp_path / "head", dataset(), None).read_bytes()
    item = b"\x40\x00\x30\xa7SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    path = tmp_path / "nested"
    path.write_bytes(head + item * 5000)
    assert "nested too deeply" in reason(path)


def test_a_length_beyond_the_file_is_not_allocated(tmp_path):
    """An element that claims 4 GB in a file of 2 KB is read to the end of the file and no further."""
    head = write(tmp_path / "head", dataset(), None).read_bytes()
    path = tmp_path / "long"
    path.write_bytes(head + b"\x41\x00\x10\x10OB\0\0\xfe\xff\xff\xff" + b"\0" * 100)
    assert reason(path) == "has no pixel data"


def test_a_deflate_bomb_is_refused(tmp_path, monkeypatch):
    """Deflated data that unfold beyond the limit are refused, not unfolded."""
    monkeypatch.setattr("procroom.imaging.header.MAX_INFLATED", 1 << 16)
    path = write(
        tmp_path / "one", dataset(512, 512), np.zeros((512, 512), np.uint16), DeflatedExplicitVRLittleEndian
    )
    assert path.stat().st_size < 4096
    assert "unfold to more" in reason(path)


def test_video_and_unknown_syntaxes_are_named(tmp_path):
    """Video and private transfer syntaxes are refused by name."""
    assert "video (MPEG-4" in reason(write(tmp_path / "video", dataset(), [b"\0" * 64], MPEG4HP41))
    assert "1.2.3.4.5 cannot be decoded" in reason(
        write(tmp_path / "own", dataset(), [b"\0" * 64], "1.2.3.4.5")
    )


def test_a_syntax_that_lies_is_refused(tmp_path):
    """Compressed pixels under a native syntax, native under a compressed one, RLE under JPEG: each is said."""
    stream = imagecodecs.jpegls_encode(picture(8, 8))
    path = write(tmp_path / "a", dataset(), [stream], JPEGLSLossless)
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.4.80", b"1.2.840.10008.1.2.1\0\0\0"))
    assert "its pixel data are compressed" in reason(path)
    path = write(tmp_path / "b", dataset(), ramp())
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0"))
    assert "its pixel data are not compressed" in reason(path)
    path = write(tmp_path / "c", dataset(64, 64), [stream], RLELossless)
    assert "pixel data are JPEG-LS, not what the transfer syntax says" in reason(path)


def test_the_wrong_member_of_the_jpeg_family_is_decoded_for_what_it_is(tmp_path):
    """JPEG-LS under a JPEG syntax is decoded as JPEG-LS: the stream says what it is."""
    pixels = picture(16, 16)
    path = write(tmp_path / "one", dataset(16, 16), [imagecodecs.jpegls_encode(pixels)], JPEGLosslessSV1)
    window = read_instance(path)
    assert render_frame(window, 1).shape == (16, 16)


def test_markup_in_texts_stays_text(tmp_path):
    """Tags with markup and control characters are kept as text, without line breaks."""
    ds = dataset(PatientName="<script>alert(1)</script>^X", SeriesDescription="a\r\nb\x1b[31m")
    one = read_instance(write(tmp_path / "one", ds, ramp()))
    assert one.patient.name == "<script>alert(1)</script>, X"
    assert one.series_description == "a b [31m"


def test_patient_ids_that_break_file_names_are_harmless(tmp_path):
    """A Patient ID with slashes and dots is a value like any other."""
    files = scan([write(tmp_path / "one", dataset(PatientID="../../etc/passwd"), ramp())])
    assert files.studies[0].patient.patient_id == "../../etc/passwd"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_is_not_opened(tmp_path):
    """A folder with a named pipe, which would block forever, is scanned to the end."""
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "not a regular file"


def test_wrong_value_representations_do_not_stop_an_image(tmp_path):
    """Words where numbers belong leave the value absent; the image is shown."""
    ds = dataset(WindowCenter="100", WindowWidth="50", FrameTime="33")
    path = write(tmp_path / "one", ds, ramp())
    content = path.read_bytes()
    for old, new in ((b"DS\x04\x00100 ", b"DS\x04\x00abc "), (b"DS\x02\x0033", b"DS\x02\x00xy")):
        assert old in content
        content = content.replace(old, new)
    path.write_bytes(content)
    one = read_instance(path)
    assert one.presets == ()
    assert one.timing.frame_time_ms is None
    assert render_frame(one, 1).shape == (8, 8)


def seeds(folder):
    """One small file of each kind, to be damaged."""
    grey, color = picture(24, 24), color_picture(16, 24)
    rgb = {"stored": 8, "allocated": 8, "photometric": "RGB"}
    kinds = {
        "explicit": (dataset(24, 24, 2), np.stack([grey, grey]), None),
        "implicit": (dataset(24, 24), grey, ImplicitVRLittleEndian),
        "big": (dataset(24, 24), grey, ExplicitVRBigEndian),
        "deflated": (dataset(24, 24), grey, DeflatedExplicitVRLittleEndian),
        "jpegls": (dataset(24, 24, 2), [imagecodecs.jpegls_encode(grey)] * 2, JPEGLSLossless),
        "jpeg": (dataset(16, 24, **rgb), [imagecodecs.jpeg8_encode(color)], JPEGBaseline8Bit),
        "j2k": (
            dataset(24, 24),
            [imagecodecs.jpeg2k_encode(grey, codecformat="J2K", level=0)],
            JPEG2000Lossless,
        ),
        "rle": (dataset(24, 24), [rle_frame([grey >> 8, grey & 255])], RLELossless),
    }
    for name, (ds, pixels, syntax) in kinds.items():
        ds.WindowCenter, ds.WindowWidth, ds.PixelSpacing = "2000", "4000", ["0.2", "0.2"]
        item = Dataset()
        item.RegionLocationMinX0 = 1
        ds.SequenceOfUltrasoundRegions = [item]
        write(folder / name, ds, pixels, **({"syntax": syntax} if syntax else {}))
    return [path.read_bytes() for path in sorted(folder.iterdir())]


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    return seeds(tmp_path_factory.mktemp("seeds"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_flipped_bytes_end_in_a_picture_or_a_reason(contents, tmp_path, data):
    """A file with any bytes changed, or its end cut off, is shown or refused: nothing but ImageUnreadable."""
    content = bytearray(data.draw(st.sampled_from(contents)))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(1, len(content)))]
    path = tmp_path / "one"
    path.write_bytes(content)
    files = scan([path])
    describe(files)
    assert len(list(files.instances())) + len(files.rejected) == 1
    for one in files.instances():
        for frame in {1, one.frames}:
            with contextlib.suppress(ImageUnreadable):
                assert render_frame(one, frame).dtype == np.uint8
