"""Digital subtraction of a mask frame (PS3.3 C.7.6.10). Pure."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.greyscale import GreyScale, VoiFunction, Window
from procroom.imaging.hierarchy import Instance
from procroom.imaging.transforms import modality_values

#: Thousandths of the natural logarithm: what LIN values become before they are subtracted.
LOG_GAIN = 1000.0


@dataclass(frozen=True, slots=True)
class MaskFrame:
    """A frame to be subtracted from others of its instance; equal when it is the same frame.

    Attributes:
        path: the file.
        number: 1-based.
        intensity: Pixel Intensity Relationship of the instance.
        values: its ``operands``, (rows, columns).
    """

    path: Path
    number: int
    intensity: str
    values: NDArray[np.float64] = field(compare=False, repr=False)


def subtractable(instance: Instance) -> bool:
    """Can frames of an image be subtracted from each other: more than one, grey, in whole numbers?"""
    return instance.frames > 1 and not instance.is_colour and not instance.cell.floating


def mask_number(instance: Instance, frame_number: int) -> int:
    """The frame to subtract from a frame (1-based): the first one the file names for it, else frame 1 of the run.

    Of several mask frames, which the file wants averaged, the first is taken, and no sub-pixel shift is applied.
    """
    for item in instance.masks:
        if not item.applies_to or any(first <= frame_number <= last for first, last in item.applies_to):
            return item.mask_frames[0]
    return 1


def operands(cells: NDArray[Any], grey: GreyScale, intensity: str) -> NDArray[np.float64]:
    """What is subtracted of raw cells: their modality values, or the logarithms of these (see ``subtract``)."""
    kinds = 1 << 8 * cells.dtype.itemsize
    if grey.cell.floating or cells.dtype.itemsize > 2 or cells.size <= kinds:
        values = modality_values(cells, grey)
        return log_values(values) if intensity == "LIN" else values
    return np.take(operands(np.arange(kinds).astype(cells.dtype), grey, intensity), cells)


def log_values(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Thousandths of the natural logarithm; values below 1 count as 1."""
    return LOG_GAIN * np.log(np.maximum(values, 1.0))


def subtract(
    live: NDArray[np.float64],
    mask: NDArray[np.float64],
    intensity: str,
    shift: tuple[float, float] = (0.0, 0.0),
) -> NDArray[np.float64]:
    """Live minus mask: of the logarithms where pixels are linear to X-ray intensity, else of the values.

    Args:
        live: modality values (rows, columns).
        mask: of the same shape.
        intensity: Pixel Intensity Relationship; ``LIN`` values are turned to thousandths of their logarithm.
        shift: whole pixels (rows, columns) the mask is moved by before.

    Raises:
        ValueError: shapes differ.
    """
    if live.shape != mask.shape:
        raise ValueError(f"a {mask.shape} mask cannot be taken from a {live.shape} frame")
    rows, columns = (round(part) for part in shift)
    moved = np.roll(mask, (rows, columns), (0, 1)) if rows or columns else mask
    if intensity == "LIN":
        return log_values(live) - log_values(moved)
    return live - moved


def subtraction_window(difference: NDArray[np.float64]) -> Window:
    """A window that shows no change as mid grey and the strongest 0.1 % of changes as black or white."""
    reach = float(np.percentile(np.abs(difference), 99.9)) if difference.size else 0.0
    return Window(0.0, max(2 * reach, 2.0), VoiFunction.LINEAR_EXACT, "subtraction")


def to_grey(difference: NDArray[np.float64], window: Window, *, invert: bool = False) -> NDArray[np.uint8]:
    """8-bit picture of a difference through a linear window, (rows, columns)."""
    share = np.clip((difference - window.center) / window.width + 0.5, 0, 1)
    return ((1 - share if invert else share) * 255 + 0.5).astype(np.uint8)
