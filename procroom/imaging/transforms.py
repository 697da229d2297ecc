"""From stored cells to grey on screen: one precomputed lookup table per window, applied in one pass.

Knows no file and no Qt.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.frames import StoredFrame
from procroom.imaging.greyscale import CellFormat, GreyScale, Voi, Window


def display_lut(grey: GreyScale, voi: Voi, *, invert: bool = False) -> NDArray[np.uint8]:
    """Table from a raw cell to its grey: shape (256,) or (65536,) uint8, to be applied by ``apply_lut``."""
    raise NotImplementedError(grey, voi, invert)


def apply_lut(
    cells: NDArray[Any], lut: NDArray[np.uint8], out: NDArray[np.uint8] | None = None
) -> NDArray[np.uint8]:
    """Grey of raw uint8 or uint16 cells (rows, columns) through ``display_lut``; into ``out`` if given."""
    raise NotImplementedError(cells, lut, out)


def to_display(
    frame: StoredFrame,
    grey: GreyScale,
    voi: Voi,
    *,
    invert: bool = False,
) -> NDArray[np.uint8]:
    """8-bit picture of a frame: (rows, columns) grey or (rows, columns, 3) RGB. Any cell format."""
    raise NotImplementedError(frame, grey, voi, invert)


def stored_values(cells: NDArray[Any], cell: CellFormat) -> NDArray[Any]:
    """Numbers of raw cells: masked to bits stored, sign extended; same shape, int32, int64 or float."""
    raise NotImplementedError(cells, cell)


def modality_values(cells: NDArray[Any], grey: GreyScale) -> NDArray[np.float64]:
    """Values after rescale or modality LUT; float64, same shape."""
    raise NotImplementedError(cells, grey)


def default_voi(frame: StoredFrame, grey: GreyScale) -> Voi:
    """The file's first usable window or VOI LUT; else a window made from the frame, labelled so."""
    raise NotImplementedError(frame, grey)


def as_window(voi: Voi) -> Window:
    """A window to start dragging from: a VOI LUT becomes the window that spans its input range."""
    raise NotImplementedError(voi)
