"""Stored cell to grey: modality, VOI, presentation, padding, by the formulas of PS3.3 C.11."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from imaging_files import dataset, picture, ramp, write
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage, SecondaryCaptureImageStorage, XRayRadiofluoroscopicImageStorage

from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import StoredFrame
from procroom.imaging.grey_module import unfold_segments
from procroom.imaging.greyscale import CellFormat, GreyScale, LookupTable, Rescale, VoiFunction, Window
from procroom.imaging.render import render_frame
from procroom.imaging.transforms import (
    FROM_FRAME,
    FULL_RANGE,
    apply_lut,
    as_window,
    default_voi,
    display_lut,
    full_range,
    modality_values,
    stored_values,
    to_display,
    window_between,
)

TWELVE = CellFormat(16, 12, 11)


def linear(value, center, width):
    """The LINEAR function as PS3.3 C.11.2.1.2.1 writes it, for 0 to 255."""
    if value <= center - 0.5 - (width - 1) / 2:
        return 0.0
    if value > center - 0.5 + (width - 1) / 2:
        return 255.0
    return ((value - (center - 0.5)) / (width - 1) + 0.5) * 255


@given(value=st.integers(0, 4095), center=st.floats(-500, 5000), width=st.floats(1, 6000))
def test_linear_windows_follow_the_standards_formula(value, center, width):
    """Any value, center and width give the standard's grey, rounded."""
    lut = display_lut(GreyScale(TWELVE), Window(center, width))
    assert abs(int(lut[value]) - linear(value, center, width)) <= 0.5 + 1e-6


@pytest.mark.parametrize(
    ("function", "value", "grey"),
    [
        (VoiFunction.LINEAR_EXACT, 900, 0),
        (VoiFunction.LINEAR_EXACT, 1000, 128),
        (VoiFunction.LINEAR_EXACT, 1050, 191),
        (VoiFunction.LINEAR_EXACT, 1100, 255),
        (VoiFunction.SIGMOID, 1000, 128),
        (VoiFunction.SIGMOID, 1100, 225),
        (VoiFunction.SIGMOID, 4000, 255),
    ],
)
def test_exact_and_sigmoid_windows(function, value, grey):
    """LINEAR_EXACT and SIGMOID of C.11.2.1.3 at known points, center 1000 and width 200."""
    assert display_lut(GreyScale(TWELVE), Window(1000, 200, function))[value] == grey


@given(
    cells=st.lists(st.integers(0, 65535), min_size=1, max_size=30),
    stored=st.integers(1, 16),
    shift=st.integers(0, 15),
    signed=st.booleans(),
)
def test_the_table_equals_the_long_way(cells, stored, shift, signed):
    """Looking raw cells up equals masking, sign extending and windowing them one by one."""
    high = min(stored - 1 + shift, 15)
    cell = CellFormat(16, stored, high, signed)
    grey = GreyScale(cell, Rescale(0.5, -10.0), padding=(3, 5), inverse=signed)
    window = Window(20.0, 90.0)
    raw = np.array([cells], np.uint16)
    values = stored_values(raw, cell)
    assert values.min() >= cell.minimum
    assert values.max() <= cell.maximum
    wanted = [shade(value, grey, window) for value in values[0]]
    assert np.abs(apply_lut(raw, display_lut(grey, window))[0].astype(int) - wanted).max() <= 1


def shade(value, grey, window):
    if grey.padding[0] <= value <= grey.padding[1]:
        return 0
    share = linear(value * grey.modality.slope + grey.modality.intercept, window.center, window.width)
    return round(255 - share if grey.inverse else share)


def test_floats_and_wide_integers_are_shown_without_a_table():
    """Float and 32-bit cells take the direct way to the same formula; not-a-numbers are background."""
    window = window_between(0, 1)
    floats = np.array([[0.0, 0.5, 1.0, np.nan, np.inf]], np.float32)
    grey = GreyScale(CellFormat(32, 32, 31, floating=True))
    exact = Window(0.5, 1.0, VoiFunction.LINEAR_EXACT)
    assert to_display(StoredFrame(floats, False), grey, exact).tolist() == [[0, 128, 255, 0, 0]]
    wide = np.array([[0, 1 << 31, (1 << 32) - 1]], np.uint32)
    grey = GreyScale(CellFormat(32, 32, 31))
    assert to_display(StoredFrame(wide, False), grey, full_range(grey)).tolist() == [[0, 128, 255]]
    with pytest.raises(ValueError, match="32 bits"):
        display_lut(grey, window)


def one_file(tmp_path, cells, **more):
    more.setdefault("SOPClassUID", SecondaryCaptureImageStorage)
    return read_instance(write(tmp_path / "one", dataset(*cells.shape, **more), cells))


def test_padding_is_background_and_left_out_of_the_window(tmp_path):
    """Padding value and range limit are black, in MONOCHROME1 too, and do not stretch a made-up window."""
    cells = np.full((64, 64), 1000, np.uint16)
    cells[:32] = 1200
    cells[:, :20] = 4000
    cells[:, 20:24] = 4050
    for photometric in ("MONOCHROME1", "MONOCHROME2"):
        more = {"PixelPaddingValue": 4000, "PixelPaddingRangeLimit": 4095, "photometric": photometric}
        one = one_file(tmp_path, cells, **more)
        shown = render_frame(one, 1)
        assert (shown[:, :24] == 0).all()
        bright, dark = (
            (shown[40, 30], shown[10, 30]) if photometric == "MONOCHROME1" else (shown[10, 30], shown[40, 30])
        )
        assert (bright, dark) == (255, 0)


def test_a_signed_padding_value_is_matched_whatever_its_vr(tmp_path):
    """Padding -2000 stored as its unsigned pattern is the signed value it means."""
    cells = np.array([[-2000, 0], [100, 200]], np.int16).view(np.uint16)
    ds = dataset(2, 2, stored=16, signed=True, SOPClassUID=CTImageStorage, PixelPaddingValue=-2000)
    ds["PixelPaddingValue"].VR = "SS"
    assert read_instance(write(tmp_path / "signed", ds, cells)).facts.grey.padding == (-2000, -2000)
    ds = dataset(2, 2, stored=16, signed=True, SOPClassUID=CTImageStorage, PixelPaddingValue=63536)
    ds["PixelPaddingValue"].VR = "US"
    assert read_instance(write(tmp_path / "unsigned", ds, cells)).facts.grey.padding == (-2000, -2000)


def test_the_files_first_usable_window_is_the_default(tmp_path):
    """Windows come before VOI LUTs; one without width is passed over; labels are kept."""
    ds = dataset(8, 8, WindowCenter=["5", "600"], WindowWidth=["0", "800"])
    ds.WindowCenterWidthExplanation = ["BROKEN", "BONE"]
    one = read_instance(write(tmp_path / "one", ds, ramp()))
    assert one.presets == (Window(600.0, 800.0, VoiFunction.LINEAR, "BONE"),)
    assert default_voi(StoredFrame(ramp()[0], False), one.facts.grey) == one.presets[0]


def test_a_window_over_the_whole_range_is_honoured(shared_dicom):
    """32767/65535 of a 16-bit C-arm still is the file's window, not a mistake to be repaired."""
    one = read_instance(shared_dicom / "fluoro_oec" / "IM-0001-0020.dcm")
    assert one.presets == (Window(32767.0, 65535.0),)


def test_without_a_window_the_frame_makes_one_and_says_so(tmp_path):
    """Deep pixels without a window are shown over the range they use; 8-bit ones over their full range."""
    deep = one_file(tmp_path, picture(top=900))
    made = default_voi(StoredFrame(picture(top=900), False), deep.facts.grey)
    assert made.label == FROM_FRAME
    assert 0 <= made.center - made.width / 2 < made.center + made.width / 2 <= 902
    eight = one_file(tmp_path, np.zeros((8, 8), np.uint8), stored=8, allocated=8)
    frame = StoredFrame(np.zeros((8, 8), np.uint8), False)
    assert default_voi(frame, eight.facts.grey) == Window(128.0, 256.0, VoiFunction.LINEAR, FULL_RANGE)


def test_a_frame_of_one_value_or_of_padding_only_has_a_window():
    """A flat frame and one that is all padding still get a usable window."""
    flat = StoredFrame(np.full((8, 8), 7, np.uint16), False)
    assert default_voi(flat, GreyScale(TWELVE)).width >= 1
    assert default_voi(flat, GreyScale(TWELVE, padding=(7, 7))).label == FULL_RANGE


def test_eight_bits_over_their_full_range_are_shown_unchanged():
    """Window 128/256 of 8-bit cells is the identity."""
    lut = display_lut(GreyScale(CellFormat(8, 8, 7)), Window(128, 256))
    assert lut.tolist() == list(range(256))


@pytest.mark.parametrize("invert", [False, True])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_inversion_is_one_more_swap(tmp_path, invert, photometric):
    """MONOCHROME1 and the viewer's inversion cancel each other."""
    one = one_file(tmp_path, picture(), photometric=photometric)
    shown = render_frame(one, 1, Window(2048, 4096), invert=invert)
    plain = render_frame(one_file(tmp_path, picture()), 1, Window(2048, 4096))
    swapped = (photometric == "MONOCHROME1") != invert
    assert np.abs(shown.astype(int) - (255 - plain if swapped else plain)).max() <= 1


def test_the_modality_lut_of_x_ray_classes_is_not_displayed(tmp_path):
    """XA/XRF modality LUTs lead back to X-ray intensity and are left out (PS3.4 N.2.5); others are applied."""
    item = Dataset()
    item.LUTDescriptor = [4096, 0, 16]
    item["LUTDescriptor"].VR = "US"
    item.LUTData = np.arange(4096)[::-1].astype("<u2").tobytes()
    item["LUTData"].VR = "OW"
    for sop_class, applied in (
        (XRayRadiofluoroscopicImageStorage, False),
        (SecondaryCaptureImageStorage, True),
    ):
        one = one_file(tmp_path, picture(), SOPClassUID=sop_class, ModalityLUTSequence=[item])
        values = modality_values(picture(), one.facts.grey)
        assert np.array_equal(values, 4095 - picture() if applied else picture())


def table(entries, first=0, bits=16):
    return LookupTable(first, bits, np.array(entries, "<u2").tobytes())


def test_values_outside_a_lookup_table_take_its_ends():
    """Inputs below and above a VOI LUT map to its first and last entry (PS3.3 C.11.2.1.1)."""
    grey = GreyScale(TWELVE)
    lut = display_lut(grey, table([0, 32768, 65535], first=100))
    assert [int(lut[value]) for value in (0, 99, 100, 101, 102, 103, 4095)] == [0, 0, 0, 128, 255, 255, 255]


def test_a_voi_lut_becomes_a_window_to_drag():
    """Dragging starts from the window that spans the table's input."""
    window = as_window(table(range(256), first=100))
    grey = GreyScale(TWELVE)
    lut = display_lut(grey, window)
    assert (lut[100], lut[355]) == (0, 255)
    assert 0 < lut[101] < lut[354] < 255


def test_tables_of_bytes_are_read_packed_and_spread(tmp_path):
    """8-bit entries two to a word and one to a word give the same palette."""
    pictures = []
    for packed in (True, False):
        ds = dataset(16, 16, stored=8, allocated=8, photometric="PALETTE COLOR")
        for color, step in (("Red", 1), ("Green", 3), ("Blue", 7)):
            setattr(ds, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 8])
            ds[f"{color}PaletteColorLookupTableDescriptor"].VR = "US"
            entries = (np.arange(256) * step % 256).astype("u1" if packed else "<u2")
            setattr(ds, f"{color}PaletteColorLookupTableData", entries.tobytes())
        one = read_instance(write(tmp_path / "one", ds, np.arange(256, dtype=np.uint8).reshape(16, 16)))
        pictures.append(render_frame(one, 1))
    assert np.array_equal(*pictures)
    assert pictures[0][0, 5].tolist() == [5, 15, 35]


def test_an_incomplete_palette_is_told_and_shown_as_grey(tmp_path):
    """Without its tables a palette image is grey, with a problem."""
    cells = np.arange(64, dtype=np.uint8).reshape(8, 8)
    one = one_file(tmp_path, cells, stored=8, allocated=8, photometric="PALETTE COLOR")
    assert "palette is missing" in one.problems[0]
    assert render_frame(one, 1).shape == (8, 8)


def test_segmented_palettes_unfold():
    """Discrete, linear and indirect segments of PS3.3 C.7.9.2."""
    discrete, linear_one = (0, 3, 10, 20, 30), (1, 5, 80)
    assert unfold_segments((*discrete, *linear_one), 8) == [10, 20, 30, 40, 50, 60, 70, 80]
    repeated = (*discrete, *linear_one, 2, 2, 0, 0)
    assert unfold_segments(repeated, 16) == [10, 20, 30, 40, 50, 60, 70, 80] * 2
    assert unfold_segments((7, 7, 7), 8) == []


def test_color_takes_no_window(tmp_path):
    """RGB is shown as it is, whatever window is asked for; it can be inverted."""
    cells = np.random.default_rng(1).integers(0, 256, (8, 8, 3), np.uint8)
    ds = dataset(8, 8, stored=8, allocated=8, photometric="RGB")
    one = read_instance(write(tmp_path / "one", ds, cells))
    assert np.array_equal(render_frame(one, 1, Window(10, 20)), cells)
    assert np.array_equal(render_frame(one, 1, invert=True), 255 - cells)
