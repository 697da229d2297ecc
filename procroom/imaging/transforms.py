"""From stored cells to grey on screen: one precomputed lookup table per window, applied in one pass.

The table is indexed by the raw cell, so that masking, sign, modality LUT, VOI LUT, padding and presentation cost
nothing per frame. Knows no file and no Qt.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.cv import cv2
from procroom.imaging.frames import StoredFrame
from procroom.imaging.greyscale import CellFormat, GreyScale, LookupTable, Rescale, Voi, VoiFunction, Window

FULL_RANGE = "full range"
FROM_FRAME = "from this frame"
_TAIL = 0.5
"""Percent of a frame's pixels that a made-up window leaves out at each end."""


def display_lut(grey: GreyScale, voi: Voi, *, invert: bool = False) -> NDArray[np.uint8]:
    """Table from a raw cell to its grey, to be applied by ``apply_lut``.

    Args:
        grey: the frame's pipeline; cells of 8 or 16 bits (1-bit cells are read as 8-bit ones).
        voi: window or VOI LUT.
        invert: swap dark and bright once more.

    Returns:
        Shape (256,) or (65536,) uint8.

    Raises:
        ValueError: cells of more than 16 bits have no table; use ``to_display``.
    """
    cell = grey.cell
    if cell.floating or cell.bits_allocated > 16:
        raise ValueError(f"no lookup table for cells of {cell.bits_allocated} bits")
    codes = np.arange(1 << cell.bits_stored, dtype=np.int32)
    stored = np.where(codes > cell.maximum, codes - (1 << cell.bits_stored), codes) if cell.signed else codes
    shades = _shades(stored, grey, voi, invert=invert)
    shift = cell.high_bit + 1 - cell.bits_stored
    size = 256 if cell.bits_allocated <= 8 else 65536
    if shift == 0:
        return np.tile(shades, size >> cell.bits_stored)
    raw = np.arange(size, dtype=np.int32)
    return np.take(shades, (raw >> shift) & (len(shades) - 1))


def apply_lut(
    cells: NDArray[Any], lut: NDArray[np.uint8], out: NDArray[np.uint8] | None = None
) -> NDArray[np.uint8]:
    """Grey of raw uint8 or uint16 cells through ``display_lut``.

    Args:
        cells: (rows, columns).
        lut: of the cells' size.
        out: (rows, columns) uint8 to write into.
    """
    return np.asarray(cv2.LUT(cells, lut, out), np.uint8)


def to_display(frame: StoredFrame, grey: GreyScale, voi: Voi, *, invert: bool = False) -> NDArray[np.uint8]:
    """8-bit picture of a frame, any cell format: (rows, columns) grey or (rows, columns, 3) RGB.

    Colour takes no window: its pixels are shown as they are (inverted when asked).
    """
    if frame.is_colour:
        return 255 - frame.pixels if invert else frame.pixels
    if frame.pixels.dtype.itemsize <= 2 and not grey.cell.floating:
        return apply_lut(frame.pixels, display_lut(grey, voi, invert=invert))
    return _shades(stored_values(frame.pixels, grey.cell), grey, voi, invert=invert)


def stored_values(cells: NDArray[Any], cell: CellFormat) -> NDArray[Any]:
    """Numbers of raw cells: shifted, masked to bits stored, sign extended. Same shape; int32, int64 or float."""
    if cell.floating:
        return cells
    wide: NDArray[Any] = cells.astype(np.int64 if cells.dtype.itemsize > 2 else np.int32)
    values = (wide >> (cell.high_bit + 1 - cell.bits_stored)) & ((1 << cell.bits_stored) - 1)
    if cell.signed:
        sign = 1 << (cell.bits_stored - 1)
        values = (values ^ sign) - sign
    return values


def modality_values(cells: NDArray[Any], grey: GreyScale) -> NDArray[np.float64]:
    """Values of raw cells after rescale or modality LUT; float64, same shape (PS3.3 C.11.1)."""
    return _to_modality(stored_values(cells, grey.cell), grey)


def default_voi(frame: StoredFrame, grey: GreyScale) -> Voi:
    """The file's first usable window or VOI LUT; else a window made here, which says so in its label.

    8-bit values without a window are shown over their full range, as they are meant; deeper ones over the range
    that this frame uses, without padding and without 0.5 % of the pixels at each end.
    """
    if grey.presets:
        return grey.presets[0]
    if frame.is_colour or (grey.cell.bits_stored <= 8 and isinstance(grey.modality, Rescale)):
        return full_range(grey)
    stored = stored_values(frame.pixels[::2, ::2] if frame.pixels.size > 1 << 16 else frame.pixels, grey.cell)
    kept = stored[~_is_padding(stored, grey)]
    values = _to_modality(kept, grey)
    values = values[np.isfinite(values)]
    if not values.size:
        return full_range(grey)
    low, high = (float(bound) for bound in np.percentile(values, (_TAIL, 100 - _TAIL)))
    return window_between(low, high, FROM_FRAME)


def full_range(grey: GreyScale) -> Window:
    """The window that shows every value the format can hold."""
    if isinstance(grey.modality, LookupTable):
        return window_between(0, (1 << grey.modality.bits) - 1, FULL_RANGE)
    if grey.cell.floating:
        return window_between(0, 1, FULL_RANGE)
    ends = (
        np.array([grey.cell.minimum, grey.cell.maximum], np.float64) * grey.modality.slope
        + grey.modality.intercept
    )
    return window_between(float(ends.min()), float(ends.max()), FULL_RANGE)


def window_between(low: float, high: float, label: str = "") -> Window:
    """The LINEAR window that maps ``low`` to black and ``high`` to white (PS3.3 C.11.2.1.2.1)."""
    width = max(high - low, 0.0) + 1
    return Window(low + width / 2, width, VoiFunction.LINEAR, label)


def as_window(voi: Voi) -> Window:
    """A window to start dragging from: a VOI LUT becomes the window that spans its input range."""
    if isinstance(voi, Window):
        return voi
    return window_between(voi.first_mapped, voi.first_mapped + max(voi.count - 1, 1), voi.label)


def _shades(stored: NDArray[Any], grey: GreyScale, voi: Voi, *, invert: bool) -> NDArray[np.uint8]:
    share = _voi_share(_to_modality(stored, grey), voi)
    if grey.inverse != invert:
        share = 1.0 - share
    shades = (share * 255 + 0.5).astype(np.uint8)
    shades[_is_padding(stored, grey)] = 0
    return shades


def _is_padding(stored: NDArray[Any], grey: GreyScale) -> NDArray[np.bool_]:
    """Which stored values are no image (PS3.3 C.7.5.1.1.2); not-a-numbers of float data are none either."""
    if grey.padding is None:
        return ~np.isfinite(stored) if grey.cell.floating else np.zeros(stored.shape, np.bool_)
    low, high = grey.padding
    return np.asarray((stored >= low) & (stored <= high), np.bool_)


def _to_modality(stored: NDArray[Any], grey: GreyScale) -> NDArray[np.float64]:
    if isinstance(grey.modality, LookupTable):
        return _look_up(stored, grey.modality)
    with np.errstate(over="ignore", invalid="ignore"):  # float pixel data may hold anything
        return stored * np.float64(grey.modality.slope) + grey.modality.intercept


def _look_up(values: NDArray[Any], table: LookupTable) -> NDArray[np.float64]:
    entries = np.frombuffer(table.entries, "<u2")
    places = np.clip(np.asarray(values, np.int64) - table.first_mapped, 0, len(entries) - 1)
    return entries[places].astype(np.float64)


def _voi_share(values: NDArray[np.float64], voi: Voi) -> NDArray[np.float64]:
    """VOI output as a share of white, 0 to 1."""
    if isinstance(voi, LookupTable):
        return np.clip(_look_up(np.rint(values), voi) / ((1 << voi.bits) - 1), 0, 1)
    center, width = voi.center, voi.width
    with np.errstate(over="ignore", invalid="ignore"):
        match voi.function:
            case VoiFunction.SIGMOID:
                share = 1 / (1 + np.exp(-4 * (values - center) / width))
            case VoiFunction.LINEAR_EXACT:
                share = (values - center) / width + 0.5
            case VoiFunction.LINEAR if width > 1:
                share = (values - (center - 0.5)) / (width - 1) + 0.5
            case _:
                share = (values > center - 0.5).astype(np.float64)
        return np.nan_to_num(np.clip(share, 0, 1))
