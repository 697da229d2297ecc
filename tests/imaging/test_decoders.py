"""Compressed frames decode to the pixels that dcmtk, gdcm and the encoders agree on."""

import subprocess

import imagecodecs
import numpy as np
import pydicom
import pytest
from imaging_files import color_picture, dataset, distinct, picture, write
from pydicom.encaps import generate_frames
from pydicom.pixels import get_decoder
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.decode import jpeg_is_ybr
from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import FrameReader
from procroom.imaging.header import quiet_pydicom
from procroom.imaging.streams import StreamHeader, StreamKind, parse_stream
from procroom.imaging.transforms import stored_values

PEER = pytest.mark.peer

ENCODINGS = {
    "JPEG baseline": ("dcmcjpeg", ["+eb"], "dcmdjpeg", JPEGBaseline8Bit, 8, 0),
    "JPEG extended 8": ("dcmcjpeg", ["+ee"], "dcmdjpeg", JPEGExtended12Bit, 8, 0),
    "JPEG extended 12": ("dcmcjpeg", ["+ee"], "dcmdjpeg", JPEGExtended12Bit, 12, 0),
    "JPEG lossless": ("dcmcjpeg", ["+el", "+sv", "4"], "dcmdjpeg", JPEGLossless, 12, 0),
    "JPEG lossless SV1": ("dcmcjpeg", ["+e1"], "dcmdjpeg", JPEGLosslessSV1, 16, 0),
    "JPEG-LS lossless": ("dcmcjpls", ["+el"], "dcmdjpls", JPEGLSLossless, 16, 0),
    "JPEG-LS near": ("dcmcjpls", ["+en", "+md", "2"], "dcmdjpls", JPEGLSNearLossless, 12, 0),
    "RLE": ("dcmcrle", [], "dcmdrle", RLELossless, 16, 0),
}


@PEER
@pytest.mark.parametrize("name", ENCODINGS)
def test_grey_frames_decode_as_dcmtk_decodes_them(tmp_path, need, name):
    """Every pixel of a grey frame that dcmtk encoded equals dcmtk's own decoding, lossy ones too."""
    encoder, options, decoder, syntax, bits, tolerance = ENCODINGS[name]
    plain = tmp_path / "plain.dcm"
    allocated = 8 if bits == 8 else 16
    pixels = picture(75, 93, top=(1 << bits) - 1).astype(np.uint8 if bits == 8 else np.uint16)
    write(plain, dataset(75, 93, stored=bits, allocated=allocated), pixels)
    encoded, decoded = tmp_path / "encoded.dcm", tmp_path / "decoded.dcm"
    subprocess.run([need(encoder), *options, plain, encoded], check=True, capture_output=True)
    subprocess.run([need(decoder), encoded, decoded], check=True, capture_output=True)
    instance = read_instance(encoded)
    assert instance.transfer_syntax == syntax
    ours, theirs = read(encoded), read(decoded)
    assert ours.dtype == theirs.dtype
    assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= tolerance


@PEER
@pytest.mark.parametrize(
    ("encoder", "options", "tolerance"),
    [
        ("dcmcjpeg", ["+eb", "+q", "95"], 2),
        ("dcmcjpeg", ["+eb", "+q", "95", "+s2"], 2),
        ("dcmcjpeg", ["+eb", "+q", "95", "+cr"], 1),
        ("dcmcjpeg", ["+e1"], 0),
        ("dcmcjpls", ["+el"], 0),
        ("dcmcjpls", ["+el", "+il"], 0),
        ("dcmcrle", [], 0),
    ],
)
def test_color_frames_decode_as_dcmtk_decodes_them(tmp_path, need, encoder, options, tolerance):
    """RGB that dcmtk encoded (as YCbCr, as RGB, by line, by sample) equals dcmtk's decoding; lossy within 2 levels."""
    pixels = color_picture()
    plain, encoded, decoded = (tmp_path / f"{name}.dcm" for name in ("plain", "encoded", "decoded"))
    write(plain, dataset(*pixels.shape[:2], stored=8, allocated=8, photometric="RGB"), pixels)
    subprocess.run([need(encoder), *options, plain, encoded], check=True, capture_output=True)
    decoder = encoder.replace("dcmc", "dcmd")
    extra = ["+cp"] if decoder == "dcmdjpeg" else []
    subprocess.run([need(decoder), *extra, encoded, decoded], check=True, capture_output=True)
    difference = np.abs(read(encoded).astype(int) - read(decoded))
    assert difference.max() <= tolerance


LOSSLESS = {
    "JPEG 2000": (JPEG2000Lossless, lambda one: imagecodecs.jpeg2k_encode(one, codecformat="J2K", level=0)),
    "HTJ2K": (HTJ2KLossless, lambda one: imagecodecs.htj2k_encode(one, reversible=True)),
    "HTJ2K generic": (HTJ2K, lambda one: imagecodecs.htj2k_encode(one, reversible=True)),
    "JPEG-LS": (JPEGLSLossless, imagecodecs.jpegls_encode),
}


@pytest.mark.parametrize("name", LOSSLESS)
@pytest.mark.parametrize("signed", [False, True])
def test_lossless_frames_come_back_as_they_were(tmp_path, name, signed):
    """A lossless encoder's input is the decoder's output, bit for bit, with and without sign."""
    syntax, encode = LOSSLESS[name]
    values = picture(61, 83, top=4095).astype(np.int32) - (2048 if signed else 0)
    cells = (values & 0xFFF).astype(np.uint16)
    instance = read_instance(
        write(tmp_path / "one.dcm", dataset(61, 83, signed=signed), [encode(cells)], syntax)
    )
    with FrameReader(instance) as reader:
        assert np.array_equal(stored_values(reader.read(1).pixels, instance.cell), values)


def test_a_jpeg_2000_stream_with_its_own_sign_gives_the_same_numbers(tmp_path):
    """Signed components of JPEG 2000 give the numbers that were encoded."""
    values = picture(40, 40, top=4095).astype(np.int16) - 2048
    stream = imagecodecs.jpeg2k_encode(values, codecformat="J2K", level=0)
    ds = dataset(40, 40, stored=16, signed=True)
    instance = read_instance(write(tmp_path / "one.dcm", ds, [stream], JPEG2000Lossless))
    with FrameReader(instance) as reader:
        assert np.array_equal(stored_values(reader.read(1).pixels, instance.cell), values)


def test_a_jp2_wrapper_is_looked_through(tmp_path):
    """A JPEG 2000 stream inside JP2 boxes, which the standard forbids, is decoded all the same."""
    pixels = picture(33, 44)
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="JP2", level=0)
    assert parse_stream(stream).kind is StreamKind.JPEG_2000
    with FrameReader(
        read_instance(write(tmp_path / "one.dcm", dataset(33, 44), [stream], JPEG2000))
    ) as reader:
        assert np.array_equal(reader.read(1).pixels, pixels)


def test_the_codec_set_gives_one_angiogram(shared_dicom):
    """One angiogram in eight transfer syntaxes: lossless ones are equal, lossy ones differ as their makers say."""
    folder = shared_dicom / "xa1_codecs"
    plain = read(folder / "XA1_UNC").astype(int)
    for name, furthest in (
        ("JPLL", 0),
        ("JLSL", 0),
        ("J2KR", 0),
        ("RLE", 0),
        ("JLSN", 4),
        ("J2KI", 8),
        ("JPLY", 120),
    ):
        assert np.abs(read(folder / f"XA1_{name}") - plain).max() <= furthest, name


@PEER
@pytest.mark.parametrize("name", ["xa1_codecs/XA1_JPLY", "odd/JPEG-lossy.dcm", "odd/JPGExtended.dcm"])
def test_12_bit_jpeg_equals_dcmtk(shared_dicom, tmp_path, need, name):
    """12-bit JPEG Extended, which pydicom's free plugins refuse, equals dcmtk's decoding pixel for pixel."""
    decoded = tmp_path / "decoded.dcm"
    subprocess.run([need("dcmdjpeg"), shared_dicom / name, decoded], check=True, capture_output=True)
    assert np.array_equal(read(shared_dicom / name), read(decoded))


def test_gdcm_decodes_the_same_pixels(shared_scan, pydicom_scan):
    """Each file that gdcm can decode has the same first frame here: exact in grey and lossless, within 1 otherwise."""
    compared = 0
    for instance in [*distinct(shared_scan), *distinct(pydicom_scan)]:
        theirs = by_gdcm(instance)
        if theirs is None:
            continue
        with FrameReader(instance) as reader:
            frame = reader.read(1)
        ours = frame.pixels if frame.is_colour else stored_values(frame.pixels, instance.cell)
        lossy_color = frame.is_colour and instance.transfer_syntax == JPEGBaseline8Bit
        assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= lossy_color, instance.path.name
        compared += 1
    assert compared > 40


def by_gdcm(instance):
    """First frame by gdcm, RGB for color; None where gdcm has no say (native, RLE, palettes, 12-bit JPEG)."""
    if not instance.store.encapsulated or instance.palette:
        return None
    decoder = get_decoder(instance.transfer_syntax)
    twelve_bit = instance.transfer_syntax == JPEGExtended12Bit
    if "gdcm" not in decoder.available_plugins or twelve_bit:
        return None
    with quiet_pydicom():
        ds = pydicom.dcmread(instance.path, force=True)
        pixels, _ = decoder.as_array(ds, index=0, decoding_plugin="gdcm", as_rgb=True)
    return pixels


@pytest.mark.parametrize(
    ("adobe", "jfif", "ids", "subsampled", "photometric", "ybr"),
    [
        (0, False, (1, 2, 3), False, "YBR_FULL_422", False),
        (1, False, (1, 2, 3), False, "RGB", True),
        (None, True, (1, 2, 3), False, "RGB", True),
        (None, False, (1, 2, 3), True, "RGB", True),
        (None, False, (82, 71, 66), False, "YBR_FULL", False),
        (None, False, (1, 2, 3), False, "RGB", False),
        (None, False, (1, 2, 3), False, "YBR_FULL", True),
    ],
)
def test_what_a_jpeg_proves_counts_more_than_what_the_header_says(
    adobe, jfif, ids, subsampled, photometric, ybr
):
    """Adobe and JFIF markers, component ids and subsampling decide the color space before the header does."""
    stream = StreamHeader(
        StreamKind.JPEG,
        8,
        8,
        3,
        8,
        component_ids=ids,
        adobe_transform=adobe,
        jfif=jfif,
        subsampled=subsampled,
    )
    assert jpeg_is_ybr(stream, photometric) is ybr


def test_a_clip_that_says_rgb_and_is_ycbcr_is_shown_in_its_colors(tmp_path):
    """A JFIF stream under Photometric Interpretation RGB is not shown green."""
    pixels = color_picture()
    stream = imagecodecs.jpeg8_encode(pixels, level=98, subsampling="444")
    assert parse_stream(stream).jfif
    ds = dataset(*pixels.shape[:2], stored=8, allocated=8, photometric="RGB")
    with FrameReader(read_instance(write(tmp_path / "one.dcm", ds, [stream], JPEGBaseline8Bit))) as reader:
        assert np.abs(reader.read(1).pixels.astype(int) - pixels).mean() < 4


def test_the_color_card_is_one_picture_in_every_encoding(shared_dicom):
    """The same card as RGB, palette, YBR, JPEG, JPEG-LS: exact where lossless, within a few levels where lossy."""
    truth = read(shared_dicom / "colour/TestPattern_RGB.dcm").astype(int)
    exact = ("JPEG-LS-Lossless", "JPEG-Lossless_RGB")
    lossy = ("JPEG-Baseline_YBRFull", "JPEG-Baseline_YBR422")
    for name in (*exact, "Palette", *lossy):
        difference = np.abs(read(shared_dicom / f"colour/TestPattern_{name}.dcm") - truth)
        assert difference.mean() < (1e-9 if name in exact else 4), name


def test_forged_sizes_never_reach_a_decoder(tmp_path):
    """A stream that states another size than the header is refused at the scan, with both sizes."""
    stream = bytearray(imagecodecs.jpegls_encode(picture(32, 32)))
    place = stream.index(b"\xff\xf7") + 5
    stream[place : place + 4] = b"\xff\xff\xff\xff"
    path = write(tmp_path / "one.dcm", dataset(32, 32), [bytes(stream)], JPEGLSLossless)
    with pytest.raises(ImageUnreadable, match="65535 x 65535 pixels, the header says 32 x 32"):
        read_instance(path)


def test_a_frame_header_behind_a_thumbnail_is_found(tmp_path):
    """A stream whose size is told only after 100 KB of application segments is listed and decoded."""
    pixels = picture(16, 16)
    stream = imagecodecs.jpegls_encode(pixels)
    segment = b"\xff\xe2\xc3\x52" + b"\0" * 50_000
    path = write(
        tmp_path / "one.dcm", dataset(16, 16), [stream[:2] + segment * 2 + stream[2:]], JPEGLSLossless
    )
    assert np.array_equal(read(path), pixels)


def test_a_cut_stream_is_refused_without_waiting(tmp_path):
    """A JPEG-LS frame without its end is refused before the decoder searches for one."""
    stream = imagecodecs.jpegls_encode(picture(64, 64))
    path = write(tmp_path / "one.dcm", dataset(64, 64), [stream[: len(stream) // 2]], JPEGLSLossless)
    with pytest.raises(ImageUnreadable, match="its end is missing"):
        FrameReader(read_instance(path)).read(1)


def test_plugins_take_over_where_the_first_decoder_fails(tmp_path, monkeypatch):
    """A whole stream that imagecodecs refuses is decoded by pydicom's plugins, to the same pixels."""
    pixels = picture(30, 50)
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="J2K", level=0)
    instance = read_instance(write(tmp_path / "one.dcm", dataset(30, 50), [stream], JPEG2000Lossless))

    def refuse(data):
        raise ValueError(len(data))

    monkeypatch.setattr(imagecodecs, "jpeg2k_decode", refuse)
    with FrameReader(instance) as reader:
        assert np.array_equal(reader.read(1).pixels, pixels)


def read(path):
    """First frame: stored cells or RGB."""
    with FrameReader(read_instance(path)) as reader:
        return reader.read(1).pixels


def test_the_test_encoder_writes_what_dicom_asks(tmp_path):
    """The encapsulated files of these tests are what pydicom reads as frames."""
    frames = [imagecodecs.jpegls_encode(picture(8, 8, seed=number)) for number in range(3)]
    ds = pydicom.dcmread(write(tmp_path / "one.dcm", dataset(8, 8, 3), frames, JPEGLSLossless))
    found = [frame.rstrip(b"\0") for frame in generate_frames(ds.PixelData, number_of_frames=3)]
    assert found == [frame.rstrip(b"\0") for frame in frames]
    assert ds.file_meta.TransferSyntaxUID != ExplicitVRLittleEndian
