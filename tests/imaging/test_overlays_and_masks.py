"""Overlay planes lie where the file says, frame by frame; mask subtraction shows what changed."""

import numpy as np
import pytest
from imaging_files import dataset, picture, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.cv import cv2
from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import FrameReader
from procroom.imaging.greyscale import CellFormat, GreyScale, Rescale, Window
from procroom.imaging.overlays import overlay_masks
from procroom.imaging.render import png_bytes, render_frame, write_png
from procroom.imaging.subtraction import (
    mask_number,
    operands,
    subtract,
    subtractable,
    subtraction_window,
    to_grey,
)
from procroom.imaging.transforms import modality_values


def put_overlay(ds, planes, origin=(1, 1), first_frame=None, big_endian=False, group=0x6000):
    """An overlay of (frames, rows, columns) bits."""
    ds.add_new((group, 0x0010), "US", planes.shape[1])
    ds.add_new((group, 0x0011), "US", planes.shape[2])
    ds.add_new((group, 0x0040), "CS", "G")
    ds.add_new((group, 0x0050), "SS", list(origin))
    ds.add_new((group, 0x0100), "US", 1)
    ds.add_new((group, 0x0102), "US", 0)
    if len(planes) > 1:
        ds.add_new((group, 0x0015), "IS", len(planes))
    if first_frame:
        ds.add_new((group, 0x0051), "US", first_frame)
    data = np.packbits(planes.reshape(-1), bitorder="little").tobytes()
    data += b"\0" * (len(data) % 2)
    if big_endian:
        data = np.frombuffer(data, "<u2").astype(">u2").tobytes()
    ds.add_new((group, 0x3000), "OW", data)


def masks(path, number):
    one = read_instance(path)
    with FrameReader(one) as reader:
        return [mask for _, mask in overlay_masks(one, number, reader.read(number))]


@pytest.mark.parametrize(
    "syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_an_overlay_lies_at_its_origin(tmp_path, syntax):
    """Bits of a separate overlay are found at its 1-based origin, in every native syntax."""
    bits = np.random.default_rng(3).integers(0, 2, (1, 5, 9), np.uint8)
    ds = dataset(20, 30)
    put_overlay(ds, bits, origin=(4, 7), big_endian=syntax == ExplicitVRBigEndian)
    (mask,) = masks(write(tmp_path / "one", ds, ramp(20, 30), syntax), 1)
    wanted = np.zeros((20, 30), bool)
    wanted[3:8, 6:15] = bits[0]
    assert np.array_equal(mask, wanted)


@pytest.mark.parametrize("origin", [(-3, -2), (17, 28), (19, -5), (40, 40)])
def test_an_overlay_that_sticks_out_is_cut(tmp_path, origin):
    """Parts of an overlay beyond the image are left out; what is inside stays in place."""
    bits = np.ones((1, 6, 8), np.uint8)
    ds = dataset(20, 30)
    put_overlay(ds, bits, origin=origin)
    (mask,) = masks(write(tmp_path / "one", ds, ramp(20, 30)), 1)
    rows = set(range(origin[0] - 1, origin[0] + 5)) & set(range(20))
    columns = set(range(origin[1] - 1, origin[1] + 7)) & set(range(30))
    assert {(int(row), int(column)) for row, column in np.argwhere(mask)} == {
        (row, column) for row in rows for column in columns
    }


def test_overlay_frames_belong_to_their_image_frames(tmp_path):
    """An overlay of two frames from image frame 2 on is drawn on frames 2 and 3 only."""
    planes = np.zeros((2, 5, 5), np.uint8)
    planes[0, 0, 0] = planes[1, 4, 4] = 1
    ds = dataset(5, 5, 4)
    put_overlay(ds, planes, first_frame=2)
    path = write(tmp_path / "run", ds, ramp(5, 5, 4))
    assert [[np.argwhere(mask).tolist() for mask in masks(path, number)] for number in (1, 2, 3, 4)] == [
        [],
        [[[0, 0]]],
        [[[4, 4]]],
        [],
    ]


def test_a_single_overlay_holds_for_every_frame(tmp_path):
    """An overlay without frames of its own is drawn on all frames."""
    ds = dataset(5, 5, 3)
    put_overlay(ds, np.ones((1, 2, 2), np.uint8))
    path = write(tmp_path / "run", ds, ramp(5, 5, 3))
    assert [int(masks(path, number)[0].sum()) for number in (1, 2, 3)] == [4, 4, 4]


def test_an_overlay_in_unused_bits_is_found_and_not_seen_as_value(tmp_path):
    """A plane in bit 12 of a 12-bit image is a mask; it does not change the grey (PS3.5 8.1.2)."""
    pixels, plane = picture(16, 16), np.random.default_rng(5).integers(0, 2, (16, 16)).astype(np.uint16)
    ds = dataset(16, 16)
    for element, vr, value in ((0x10, "US", 16), (0x11, "US", 16), (0x40, "CS", "G"), (0x50, "SS", [1, 1])):
        ds.add_new((0x6000, element), vr, value)
    ds.add_new((0x6000, 0x0100), "US", 16)
    ds.add_new((0x6000, 0x0102), "US", 12)
    path = write(tmp_path / "one", ds, pixels | plane << 12)
    (mask,) = masks(path, 1)
    assert np.array_equal(mask, plane == 1)
    plain = read_instance(write(tmp_path / "plain", dataset(16, 16), pixels))
    window = Window(2048, 4096)
    assert np.array_equal(
        render_frame(read_instance(path), 1, window, overlays=False), render_frame(plain, 1, window)
    )
    assert (render_frame(read_instance(path), 1, window)[mask] == 255).all()


def test_an_overlay_without_enough_bits_is_left_out(tmp_path):
    """An overlay that claims more pixels than it has data for is not drawn."""
    ds = dataset(20, 30)
    put_overlay(ds, np.ones((1, 4, 4), np.uint8))
    ds[0x60000010].value = 4000
    assert read_instance(write(tmp_path / "one", ds, ramp(20, 30))).overlays == ()


def test_the_real_overlays_of_the_c_arm_are_drawn(shared_dicom):
    """OEC stills carry an annotation overlay; it can be drawn and left out."""
    one = read_instance(shared_dicom / "fluoro_oec" / "IM-0001-0020.dcm")
    assert [plane.group for plane in one.overlays] == [0x6000]
    drawn, bare = render_frame(one, 1), render_frame(one, 1, overlays=False)
    assert (drawn[drawn != bare] == 255).all()
    assert (drawn != bare).any()


def test_subtraction_shows_what_changed():
    """A darker vessel against its mask is dark on mid grey."""
    mask = picture(32, 32).astype(float)
    live = mask.copy()
    live[10:20, 10:12] -= 300
    difference = subtract(live, mask, "LOG")
    shown = to_grey(difference, subtraction_window(difference))
    assert (shown[25:] == 128).all()
    assert (shown[10:20, 10:12] < 10).all()


def test_linear_pixels_are_subtracted_as_logarithms():
    """With LIN pixels the same absorption gives the same difference in bright and dark parts (PS3.4 N.2.5)."""
    mask = np.array([[1000.0, 4000.0]])
    difference = subtract(mask * 0.5, mask, "LIN")
    assert difference[0, 0] == pytest.approx(difference[0, 1])
    assert subtract(mask * 0.5, mask, "")[0].tolist() == [-500.0, -2000.0]


def test_masks_of_another_shape_are_refused():
    """A mask must have the frame's size."""
    with pytest.raises(ValueError, match="cannot be taken"):
        subtract(np.zeros((2, 2)), np.zeros((2, 3)), "LOG")


def test_a_mask_frame_is_subtracted_in_a_picture(tmp_path):
    """render_frame with a mask shows the difference; a frame less itself is flat mid grey."""
    frames = np.stack([picture(32, 32)] * 3)
    frames[2, 5:9, 5:9] -= 200
    one = read_instance(write(tmp_path / "run", dataset(32, 32, 3), frames))
    assert set(np.unique(render_frame(one, 2, mask_frame=1))) == {128}
    shown = render_frame(one, 3, mask_frame=1)
    assert shown[6, 6] < 10
    assert shown[20, 20] == 128
    assert (255 - shown.astype(int) == render_frame(one, 3, mask_frame=1, invert=True)).mean() > 0.01


def test_a_mask_cannot_be_taken_from_color(tmp_path):
    """Color frames and missing mask frames are refused with words."""
    ds = dataset(8, 8, stored=8, allocated=8, photometric="RGB")
    one = read_instance(write(tmp_path / "one", ds, np.zeros((8, 8, 3), np.uint8)))
    with pytest.raises(ImageUnreadable, match="in colour"):
        render_frame(one, 1, mask_frame=1)
    grey = read_instance(write(tmp_path / "grey", dataset(), ramp()))
    with pytest.raises(ImageUnreadable, match="no frame 7"):
        render_frame(grey, 1, mask_frame=7)


def mask_sequence(*items):
    found = []
    for values in items:
        item = Dataset()
        for name, value in values.items():
            setattr(item, name, value)
        found.append(item)
    return found


def test_mask_items_that_name_no_frame_are_no_subtraction(tmp_path):
    """Mask frame 0, frames beyond the run and other operations are not taken for DSA (PS3.3 C.7.6.10)."""
    ds = dataset(8, 8, 5)
    ds.MaskSubtractionSequence = mask_sequence(
        {"MaskOperation": "AVG_SUB", "MaskFrameNumbers": 0},
        {"MaskOperation": "AVG_SUB", "MaskFrameNumbers": 9},
        {"MaskOperation": "TID", "TIDOffset": 1},
        {"MaskOperation": "NONE"},
        {
            "MaskOperation": "AVG_SUB",
            "MaskFrameNumbers": [1, 2],
            "ApplicableFrameRange": [3, 5],
            "MaskSubPixelShift": [0.5, -1.0],
        },
    )
    (item,) = read_instance(write(tmp_path / "run", ds, ramp(8, 8, 5))).masks
    assert (item.mask_frames, item.applies_to, item.shift) == ((1, 2), ((3, 5),), (0.5, -1.0))


def test_the_mask_of_a_frame_is_the_files_first_that_holds_for_it(tmp_path):
    """By Applicable Frame Range; frame 1 where the file names none; nothing in a still or in colour."""
    ds = dataset(8, 8, 6)
    one = {"MaskOperation": "AVG_SUB", "MaskFrameNumbers": [2, 3], "ApplicableFrameRange": [4, 4, 6, 6]}
    ds.MaskSubtractionSequence = mask_sequence(one, {**one, "MaskFrameNumbers": 5})
    run = read_instance(write(tmp_path / "run", ds, ramp(8, 8, 6)))
    assert [mask_number(run, number) for number in range(1, 7)] == [1, 1, 1, 2, 1, 2]
    ds.MaskSubtractionSequence = mask_sequence({"MaskOperation": "AVG_SUB", "MaskFrameNumbers": 3})
    run = read_instance(write(tmp_path / "all", ds, ramp(8, 8, 6)))
    assert {mask_number(run, number) for number in range(1, 7)} == {3}
    assert subtractable(run)
    assert not subtractable(read_instance(write(tmp_path / "one", dataset(8, 8), ramp(8, 8))))


@pytest.mark.parametrize("intensity", ["LOG", "LIN"])
@pytest.mark.parametrize("allocated", [8, 16])
def test_a_table_gives_the_values_that_are_subtracted(intensity, allocated):
    """Large frames go through a table of all cells; numpy gives the same, cell by cell."""
    noise = np.random.default_rng(6)
    cells = noise.integers(0, 1 << allocated, (300, 300)).astype(f"u{allocated // 8}")
    grey = GreyScale(CellFormat(allocated, allocated, allocated - 1), Rescale(0.5, -7))
    values = cells * 0.5 - 7
    wanted = 1000 * np.log(np.maximum(values, 1)) if intensity == "LIN" else values
    assert np.array_equal(modality_values(cells, grey), values)
    assert np.allclose(operands(cells, grey, intensity), wanted)
    assert np.allclose(operands(cells[:9, :9], grey, intensity), wanted[:9, :9])


def test_png_files_hold_the_pixels(tmp_path):
    """PNG of grey and RGB pictures read back as they were; the same picture gives the same bytes."""
    grey = np.arange(64, dtype=np.uint8).reshape(8, 8)
    color = np.random.default_rng(2).integers(0, 256, (8, 8, 3), np.uint8)
    for pixels in (grey, color):
        write_png(pixels, tmp_path / "one.png")
        read = cv2.imread(str(tmp_path / "one.png"), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(read if pixels.ndim == 2 else read[..., ::-1], pixels)
        assert png_bytes(pixels) == png_bytes(pixels.copy())
    with pytest.raises(ImageUnreadable, match=r"one\.png cannot be written"):
        write_png(grey, tmp_path / "missing" / "one.png")
