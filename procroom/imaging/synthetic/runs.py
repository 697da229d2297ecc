"""Plain synthetic runs of any size and encoding, quick to write: fodder for tests and benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, XRayAngiographicImageStorage

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic.encode import SYNTAXES, encode_frame, set_pixel_data
from procroom.imaging.synthetic.headers import Shot, demo_uid, file_meta, xray_header
from procroom.imaging.synthetic.xray import Beam

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_DISTINCT = 16


def make_run(
    path: Path,
    *,
    rows: int = 1024,
    columns: int = 1024,
    frames: int = 300,
    transfer_syntax: str = ExplicitVRLittleEndian,
    frame_time_ms: float = 33.333,
    seed: int = 1,
    distinct: int = _DISTINCT,
) -> Path:
    """Write one XA run (12 bit, or 8 bit for JPEG Baseline) of a drifting noisy picture; give `path` back.

    Only `distinct` different frames are made (`frame_pixels` gives them); they repeat in turn.
    Raises ValueError for an unknown transfer syntax or sizes below 1.
    """
    if transfer_syntax not in SYNTAXES:
        raise ValueError(f"transfer syntax {transfer_syntax}: none of {', '.join(SYNTAXES)}")
    if min(rows, columns, frames, distinct) < 1:
        raise ValueError("rows, columns, frames and distinct must be at least 1")
    bits = 8 if transfer_syntax == JPEGBaseline8Bit else 12
    pictures = frame_pixels(rows, columns, min(frames, distinct), bits, seed)
    encoded = [encode_frame(picture, transfer_syntax, bits) for picture in pictures]
    ordered = (encoded[index % len(encoded)] for index in range(frames))
    shot = Shot(9, "100000", "Run for tests (synthetic)", 0.1, 0.1, 100, 70, 1, contrast=False)
    ds = xray_header(shot, Beam(0.0, (0, 0, 0)), min(rows, columns) / 2, frames, frame_time_ms)
    ds.Rows, ds.Columns = rows, columns
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = (8, 8, 7) if bits == 8 else (16, 12, 11)
    if bits == 8:
        ds.WindowCenter, ds.WindowWidth = "128", "256"
    ds.SeriesInstanceUID, ds.SOPInstanceUID = UID(demo_uid(5000 + seed)), UID(demo_uid(900_000 + seed))
    set_pixel_data(ds, ordered, transfer_syntax, rows * columns * (2 if bits > 8 else 1))
    ds.file_meta = file_meta(XRayAngiographicImageStorage, ds.SOPInstanceUID, transfer_syntax)
    ds.save_as(path, enforce_file_format=True)
    return path


def frame_pixels(
    rows: int, columns: int, count: int, bits: int = 12, seed: int = 1
) -> list[NDArray[np.uint8] | NDArray[np.uint16]]:
    """Make `count` different frames (rows, columns), uint8 for 8 bits, else uint16: what `make_run` stores."""
    rng = np.random.default_rng(seed)
    coarse = cv2.resize(
        rng.standard_normal((14, 14), dtype=np.float32), (columns, rows), interpolation=cv2.INTER_CUBIC
    )
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    bands = np.cos(y / rows * 31) * np.exp(-(((x - columns / 2) / (columns * 0.13)) ** 2))
    base = (0.5 + 0.07 * coarse - 0.13 * bands).astype(np.float32)
    noise = cv2.GaussianBlur(
        rng.standard_normal((rows, columns), dtype=np.float32), (3, 3), 0.7
    ) * np.float32(0.02)
    inside = np.hypot(x - (columns - 1) / 2, y - (rows - 1) / 2) < min(rows, columns) * 0.48
    top = float(2**bits - 1)
    frames: list[NDArray[np.uint8] | NDArray[np.uint16]] = []
    for index in range(count):
        grain = np.roll(noise, (index * 37, index * 53), axis=(0, 1))
        picture = np.roll(base, index * 2, axis=1) + grain
        scaled = np.clip(picture * top, 0, top) * inside
        frames.append(scaled.astype(np.uint8) if bits == 8 else scaled.astype(np.uint16))
    return frames
