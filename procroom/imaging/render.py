"""A frame as an 8-bit picture, as the screen and the note show it; PNG files. No Qt."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance


def render_frame(
    instance: Instance,
    frame_number: int,
    voi: Voi | None = None,
    *,
    invert: bool = False,
    mask_frame: int | None = None,
    overlays: bool = True,
) -> NDArray[np.uint8]:
    """Picture of one frame, (rows, columns) or (rows, columns, 3) uint8.

    Raises:
        ImageUnreadable: the frame cannot be read or decoded.
    """
    raise NotImplementedError(instance, frame_number, voi, invert, mask_frame, overlays)


def write_png(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write (rows, columns) or (rows, columns, 3) uint8 RGB as PNG.

    Raises:
        ImageUnreadable: the file cannot be written.
    """
    raise NotImplementedError(pixels, path)
