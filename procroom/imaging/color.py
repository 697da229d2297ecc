"""Stored colour to RGB: YBR spaces, chroma subsampling, planes, palettes, more than 8 bits. Knows no file."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.cv import cv2
from procroom.imaging.greyscale import LookupTable
from procroom.imaging.hierarchy import Palette


def to_eight_bits(samples: NDArray[Any], bits_stored: int) -> NDArray[np.uint8]:
    """The upper 8 of ``bits_stored`` bits; any shape."""
    if samples.dtype == np.uint8 and bits_stored <= 8:
        return samples
    shift = max(bits_stored - 8, 0)
    return (samples >> shift).astype(np.uint8)


def interleave(planes: NDArray[Any]) -> NDArray[Any]:
    """(3, rows, columns) by plane to (rows, columns, 3) by pixel."""
    return np.ascontiguousarray(planes.transpose(1, 2, 0))


def spread_422(samples: NDArray[np.uint8], rows: int, columns: int) -> NDArray[np.uint8]:
    """Uncompressed YBR_FULL_422 (PS3.3 C.7.6.3.1.2: Y1 Y2 Cb Cr) to (rows, columns, 3) YBR; chroma repeated."""
    quads = samples.reshape(rows, columns // 2, 4)
    pixels = np.empty((rows, columns // 2, 2, 3), np.uint8)
    pixels[..., 0] = quads[..., :2]
    pixels[..., 1] = quads[..., 2:3]
    pixels[..., 2] = quads[..., 3:4]
    return pixels.reshape(rows, columns, 3)


def ybr_to_rgb(pixels: NDArray[np.uint8], *, partial: bool = False) -> NDArray[np.uint8]:
    """(rows, columns, 3) YBR_FULL, or YBR_PARTIAL, to RGB (PS3.3 C.7.6.3.1.2)."""
    if partial:
        table = np.empty((256, 1, 3), np.uint8)
        codes = np.arange(256, dtype=np.float64)
        table[:, 0, 0] = np.clip((codes - 16) * 255 / 219 + 0.5, 0, 255)
        table[:, 0, 1] = table[:, 0, 2] = np.clip((codes - 128) * 255 / 224 + 128.5, 0, 255)
        pixels = np.asarray(cv2.LUT(pixels, table), np.uint8)
    luma_red_blue = np.ascontiguousarray(pixels[..., [0, 2, 1]])
    return np.asarray(cv2.cvtColor(luma_red_blue, cv2.COLOR_YCrCb2RGB), np.uint8)


class PaletteTable:
    """A palette prepared for whole frames: 8-bit RGB for every index."""

    def __init__(self, palette: Palette, index_bits: int) -> None:
        """Spread the three tables over all ``index_bits``-bit indices; those outside take the nearest entry."""
        self._mask = (1 << index_bits) - 1
        columns = [_spread(table, index_bits) for table in (palette.red, palette.green, palette.blue)]
        self._table = np.stack(columns, axis=1)
        self._bytes = np.resize(self._table, (256, 1, 3))

    def apply(self, indices: NDArray[Any]) -> NDArray[np.uint8]:
        """(rows, columns) indices to (rows, columns, 3) RGB."""
        if indices.dtype == np.uint8:
            return np.asarray(cv2.LUT(cv2.merge((indices,) * 3), self._bytes), np.uint8)
        return np.take(self._table, indices & self._mask, axis=0)


def _spread(table: LookupTable, index_bits: int) -> NDArray[np.uint8]:
    entries = np.frombuffer(table.entries, "<u2")
    places = np.clip(np.arange(1 << index_bits) - table.first_mapped, 0, len(entries) - 1)
    return (entries[places] >> max(table.bits - 8, 0)).astype(np.uint8)
