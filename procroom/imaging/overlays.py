"""Overlay planes of groups 60xx as masks on the image grid (PS3.3 C.9.2). Draws nothing.

Overlays can carry a patient's name in their pixels: a mask is part of the picture, not of the attributes.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.frames import StoredFrame, open_bytes
from procroom.imaging.hierarchy import Instance, OverlayPlane
from procroom.imaging.positional import ByteSource

Mask = NDArray[np.bool_]


def overlay_masks(
    instance: Instance, frame_number: int, frame: StoredFrame
) -> Iterator[tuple[OverlayPlane, Mask]]:
    """The overlays that belong to a frame, each as a (rows, columns) mask of the image.

    Args:
        instance: whose overlays.
        frame_number: 1-based.
        frame: the stored frame, for planes embedded in unused bits of its cells.

    Raises:
        ImageUnreadable: the file cannot be read.
    """
    source: ByteSource | None = None
    for plane in instance.overlays:
        index = frame_number - plane.first_frame
        if not 0 <= index < plane.frames:
            if plane.frames > 1 or plane.first_frame != 1:
                continue
            index = 0
        if plane.embedded_bit is not None:
            if not frame.is_colour:
                yield plane, (frame.pixels >> plane.embedded_bit) & 1 == 1
            continue
        source = source or open_bytes(instance.store)
        bits = _read_plane(source, plane, index, swapped=instance.store.big_endian)
        if bits is not None:
            yield plane, _on_image(bits, plane, instance)


def burn(pixels: NDArray[np.uint8], mask: Mask) -> NDArray[np.uint8]:
    """A copy of an 8-bit picture with the mask drawn in white."""
    burned = pixels.copy()
    burned[mask] = 255
    return burned


def _read_plane(source: ByteSource, plane: OverlayPlane, index: int, *, swapped: bool) -> Mask | None:
    count = plane.rows * plane.columns
    start = index * count
    first = start // 8 // 2 * 2
    data = np.frombuffer(
        source.read_at(plane.offset + first, min(plane.length - first, count // 8 + 4)), np.uint8
    )
    if swapped:
        data = data[: data.size // 2 * 2].reshape(-1, 2)[:, ::-1].reshape(-1)
    bits = np.unpackbits(data, bitorder="little")[start - first * 8 :][:count]
    return bits.reshape(plane.rows, plane.columns) == 1 if bits.size == count else None


def _on_image(bits: Mask, plane: OverlayPlane, instance: Instance) -> Mask:
    mask = np.zeros((instance.rows, instance.columns), np.bool_)
    top, left = max(plane.top, 0), max(plane.left, 0)
    part = bits[top - plane.top :, left - plane.left :][
        : max(instance.rows - top, 0), : max(instance.columns - left, 0)
    ]
    mask[top : top + part.shape[0], left : left + part.shape[1]] = part
    return mask
