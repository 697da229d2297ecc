"""A frame as an 8-bit picture, as the screen and the note show it; PNG files. No Qt."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.cv import cv2
from procroom.imaging.frames import FrameReader, StoredFrame
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance
from procroom.imaging.overlays import burn, overlay_masks
from procroom.imaging.subtraction import subtract, subtraction_window, to_grey
from procroom.imaging.transforms import as_window, default_voi, modality_values, to_display


def render_frame(
    instance: Instance,
    frame_number: int,
    voi: Voi | None = None,
    *,
    invert: bool = False,
    mask_frame: int | None = None,
    overlays: bool = True,
) -> NDArray[np.uint8]:
    """Picture of one frame on its stored pixel grid, (rows, columns) or (rows, columns, 3) RGB uint8.

    Args:
        instance: from a scan.
        frame_number: 1-based.
        voi: window or VOI LUT; None takes the file's own, or makes one where it has none. Colour takes none.
        invert: swap dark and bright.
        mask_frame: 1-based frame of the same instance to subtract first.
        overlays: draw overlay planes 60xx in white.

    Raises:
        ImageUnreadable: a frame cannot be read or decoded, or a mask is asked for in colour.
    """
    with FrameReader(instance) as reader:
        frame = reader.read(frame_number)
        if mask_frame is None:
            grey = instance.frame_facts(frame_number).grey
            pixels = to_display(frame, grey, voi or default_voi(frame, grey), invert=invert)
        else:
            pixels = _subtracted(
                instance, (frame_number, frame), (mask_frame, reader.read(mask_frame)), voi, invert=invert
            )
    if overlays:
        for _, mask in overlay_masks(instance, frame_number, frame):
            pixels = burn(pixels, mask)
    return pixels


def png_bytes(pixels: NDArray[np.uint8]) -> bytes:
    """PNG of (rows, columns) grey or (rows, columns, 3) RGB uint8; the same bytes for the same pixels.

    Raises:
        ImageUnreadable: the array is no such picture.
    """
    ordered = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    done, encoded = cv2.imencode(".png", ordered)
    if not done:
        raise ImageUnreadable("the picture cannot be written as PNG")
    return encoded.tobytes()


def write_png(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write a picture as PNG.

    Raises:
        ImageUnreadable: the file cannot be written; names it.
    """
    try:
        path.write_bytes(png_bytes(pixels))
    except OSError as error:
        raise ImageUnreadable(
            f"{path.name} cannot be written",
            f"{error.strerror or error}.",
            "Choose a folder you may write to.",
        ) from error


def _subtracted(
    instance: Instance,
    live: tuple[int, StoredFrame],
    mask: tuple[int, StoredFrame],
    voi: Voi | None,
    *,
    invert: bool,
) -> NDArray[np.uint8]:
    if instance.is_colour:
        raise ImageUnreadable(
            f"{instance.path.name} is in colour; a mask can only be subtracted from grey frames"
        )
    values = difference(instance, live, mask)
    window = as_window(voi) if voi else subtraction_window(values)
    return to_grey(values, window, invert=instance.facts.grey.inverse != invert)


def difference(
    instance: Instance, live: tuple[int, StoredFrame], mask: tuple[int, StoredFrame]
) -> NDArray[np.float64]:
    """A frame less a mask frame of the same grey instance, each with its 1-based number; (rows, columns)."""
    one, other = (
        modality_values(frame.pixels, instance.frame_facts(number).grey) for number, frame in (live, mask)
    )
    return subtract(one, other, instance.intensity)
