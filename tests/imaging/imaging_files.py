"""DICOM files made in code for the imaging tests: small, synthetic, never from a patient."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.filewriter import dcmwrite
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    XRayAngiographicImageStorage,
    generate_uid,
)

NATIVE = ExplicitVRLittleEndian


def dataset(
    rows=8, columns=8, frames=1, stored=12, allocated=16, signed=False, photometric="MONOCHROME2", **more
):
    """A complete XA header; ``more`` are further keywords, None takes one away."""
    ds = Dataset()
    ds.SOPClassUID = XRayAngiographicImageStorage
    ds.SOPInstanceUID = generate_uid()
    ds.StudyInstanceUID = generate_uid()
    ds.SeriesInstanceUID = generate_uid()
    ds.Modality = "XA"
    ds.PatientName = "TEST^IMAGE"
    ds.PatientID = "T-1"
    ds.Rows, ds.Columns, ds.NumberOfFrames = rows, columns, frames
    ds.SamplesPerPixel = 1 if photometric.startswith(("MONO", "PAL")) else 3
    ds.PhotometricInterpretation = photometric
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = allocated, stored, stored - 1
    ds.PixelRepresentation = int(signed)
    if ds.SamplesPerPixel == 3:
        ds.PlanarConfiguration = 0
    for keyword, value in more.items():
        if value is None:
            del ds[keyword]
        else:
            setattr(ds, keyword, value)
    return ds


def write(path, ds, pixels, syntax=NATIVE, table="basic", vr=None, preamble=True):
    """Write a file: ``pixels`` an array or bytes (native), or a list of encoded frames (encapsulated).

    ``table``: ``basic``, ``extended`` or ``none`` offset table.
    """
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.get("SOPInstanceUID") or generate_uid()
    ds.file_meta.TransferSyntaxUID = syntax
    if isinstance(pixels, list):
        put_frames(ds, pixels, table)
    elif pixels is not None:
        data = pixels if isinstance(pixels, bytes) else native_bytes(pixels, syntax)
        ds.PixelData = data + b"\0" * (len(data) % 2)
        ds["PixelData"].VR = vr or ("OB" if ds.get("BitsAllocated", 16) <= 8 else "OW")
    if preamble:
        ds.preamble = b"\0" * 128
    implicit = syntax == ImplicitVRLittleEndian
    dcmwrite(path, ds, implicit_vr=implicit, little_endian=syntax != ExplicitVRBigEndian, force_encoding=True)
    return Path(path)


def put_frames(ds, frames: Sequence[bytes], table: str) -> None:
    if table == "extended":
        ds.PixelData, ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths = encapsulate_extended(
            list(frames)
        )
    else:
        ds.PixelData = encapsulate(list(frames), has_bot=table == "basic")
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True


def native_bytes(pixels, syntax=NATIVE) -> bytes:
    return pixels.astype(pixels.dtype.newbyteorder(">" if syntax == ExplicitVRBigEndian else "<")).tobytes()


def ramp(rows=8, columns=8, frames=1, dtype=np.uint16, top=4095):
    """Frames (frames, rows, columns) that all differ, with values over the whole range."""
    count = frames * rows * columns
    values = (np.arange(count, dtype=np.int64) * 2654435761) % (top + 1)
    return values.reshape(frames, rows, columns).astype(dtype)


def picture(rows=64, columns=64, top=4095, seed=1):
    """A smooth picture with an edge and noise, as codecs are meant for: (rows, columns) uint16."""
    y, x = np.mgrid[0:rows, 0:columns]
    smooth = 0.45 * top * (1 + np.sin(x / 9) * np.cos(y / 13) / 2) + (x > columns // 2) * top / 5
    noise = np.random.default_rng(seed).normal(0, top / 200, (rows, columns))
    return np.clip(smooth + noise, 0, top).astype(np.uint16)


def color_picture(rows=48, columns=64):
    """(rows, columns, 3) uint8 with saturated patches and gradients."""
    y, x = np.mgrid[0:rows, 0:columns]
    red = np.where(x < columns // 2, 230, 20) + (y % 8)
    green = (y * 255) // rows
    blue = np.where(y < rows // 2, 30, 200) + (x % 16)
    return np.stack([red, green, blue], axis=-1).astype(np.uint8)


def distinct(files):
    """Instances of a scan, of the long slice stacks only the first of each kind."""
    seen = set()
    for one in files.instances():
        kind = (
            one.series_instance_uid or one.path,
            one.transfer_syntax,
            one.photometric,
            one.rows,
            one.path.suffix,
        )
        long_stack = one.modality in {"CT", "MR"} or one.path.parent.name == "fluoro_oec"
        if long_stack and kind in seen:
            continue
        seen.add(kind)
        yield one
