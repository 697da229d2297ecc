"""Pixel data of synthetic files: frames to bytes in the transfer syntaxes that C-arms and scanners use.

Knows no header but the few attributes that say how the pixels are stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.base import get_encoder
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, JPEGLosslessSV1, RLELossless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydicom.dataset import Dataset

Pixels = NDArray[np.uint8] | NDArray[np.uint16]

SYNTAXES: tuple[str, ...] = (ExplicitVRLittleEndian, JPEGLosslessSV1, JPEGBaseline8Bit, RLELossless)


def encode_frame(frame: Pixels, transfer_syntax: str, bits: int) -> bytes:
    """Encode one frame, (rows, columns) or (rows, columns, 3).

    Grey frames may be stored raw, by JPEG Lossless (Process 14, first-order prediction), JPEG Baseline (8 bit) or
    RLE; colour only by JPEG Baseline, as YBR 4:2:2. Raises ValueError for any other syntax.
    """
    if transfer_syntax == ExplicitVRLittleEndian:
        return frame.astype(frame.dtype.newbyteorder("<"), copy=False).tobytes()
    if transfer_syntax == JPEGLosslessSV1:
        return bytes(imagecodecs.jpeg8_encode(frame, lossless=True, predictor=1, bitspersample=bits))
    if transfer_syntax == JPEGBaseline8Bit and frame.ndim == 3:
        return bytes(imagecodecs.jpeg8_encode(frame, level=90, colorspace="rgb", subsampling="422"))
    if transfer_syntax == JPEGBaseline8Bit:
        return bytes(imagecodecs.jpeg8_encode(frame, level=90))
    if transfer_syntax == RLELossless:
        encoder = get_encoder(RLELossless)
        return encoder.encode(
            frame.tobytes(),
            encoding_plugin="pylibjpeg",
            rows=frame.shape[0],
            columns=frame.shape[1],
            samples_per_pixel=1,
            number_of_frames=1,
            bits_allocated=frame.itemsize * 8,
            bits_stored=bits,
            pixel_representation=0,
            photometric_interpretation="MONOCHROME2",
        )
    raise ValueError(f"transfer syntax {transfer_syntax}: none of {', '.join(SYNTAXES)}")


def set_pixel_data(
    dataset: Dataset, encoded: Iterable[bytes], transfer_syntax: str, frame_bytes: int
) -> None:
    """Put encoded frames into a dataset, with what the standard wants said about lossy compression.

    `frame_bytes` is the size of one frame before compression (PS3.3 C.7.6.1.1.5, PS3.5 A.4).
    """
    frames = list(encoded)
    if transfer_syntax == ExplicitVRLittleEndian:
        pixels = b"".join(frames)
        dataset.PixelData = pixels + b"\0" * (len(pixels) % 2)
        dataset["PixelData"].VR = "OW" if dataset.BitsAllocated > 8 else "OB"
        return
    dataset.PixelData = encapsulate(frames, has_bot=True)
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    if transfer_syntax == JPEGBaseline8Bit:
        ratio = frame_bytes * len(frames) / sum(map(len, frames))
        dataset.LossyImageCompression = "01"
        dataset.LossyImageCompressionRatio = f"{ratio:.2f}"
        dataset.LossyImageCompressionMethod = "ISO_10918_1"
