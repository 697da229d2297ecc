"""Digital subtraction of a mask frame (PS3.3 C.7.6.10). Pure."""

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.greyscale import VoiFunction, Window

_GAIN = 1000.0


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
        return _GAIN * (np.log(np.maximum(live, 1.0)) - np.log(np.maximum(moved, 1.0)))
    return live - moved


def subtraction_window(difference: NDArray[np.float64]) -> Window:
    """A window that shows no change as mid grey and the strongest 0.1 % of changes as black or white."""
    reach = float(np.percentile(np.abs(difference), 99.9)) if difference.size else 0.0
    return Window(0.0, max(2 * reach, 2.0), VoiFunction.LINEAR_EXACT, "subtraction")


def to_grey(difference: NDArray[np.float64], window: Window, *, invert: bool = False) -> NDArray[np.uint8]:
    """8-bit picture of a difference through a linear window, (rows, columns)."""
    share = np.clip((difference - window.center) / window.width + 0.5, 0, 1)
    return ((1 - share if invert else share) * 255 + 0.5).astype(np.uint8)
