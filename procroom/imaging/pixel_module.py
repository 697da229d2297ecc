"""The Image Pixel module of a header: is this an image, do its figures fit its bytes? Reads no frame.

Every refusal is an ``ImageUnreadable`` whose title is the reason shown beside the file.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from pydicom.uid import UID

from procroom.domain.errors import ImageUnreadable
from procroom.imaging import syntaxes
from procroom.imaging.attributes import Attributes
from procroom.imaging.greyscale import CellFormat
from procroom.imaging.header import Header
from procroom.imaging.hierarchy import PixelStore

MAX_FRAME_BYTES = 1 << 30
PHOTOMETRICS = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "YBR_FULL": 3,
    "YBR_FULL_422": 3,
    "YBR_PARTIAL_422": 3,
    "YBR_ICT": 3,
    "YBR_RCT": 3,
}
_FLOATING = {0x7FE00008: 32, 0x7FE00009: 64}
_NOT_IMAGES = {
    "SR": "a structured report",
    "PR": "a presentation state",
    "KO": "a key object selection",
    "DOC": "an encapsulated document",
    "PLAN": "a treatment plan",
    "RTPLAN": "a treatment plan",
    "RTSTRUCT": "a structure set",
    "ECG": "a waveform",
    "REG": "a registration",
}


@dataclass(frozen=True, slots=True)
class PixelModule:
    """Checked figures of the Image Pixel module and where the bytes are."""

    store: PixelStore
    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    planar: bool
    cell: CellFormat
    problems: tuple[str, ...] = ()

    @property
    def frame_bytes(self) -> int:
        """Bytes of one native frame (rounded up for bit-packed ones)."""
        return math.ceil(native_bits(self) / 8)


def native_bits(pixels: PixelModule) -> int:
    """Bits of one native frame; 4:2:2 chroma stores two samples a pixel."""
    samples = 2 if _is_subsampled(pixels) else pixels.samples
    return pixels.rows * pixels.columns * samples * pixels.cell.bits_allocated


def read_pixel_module(header: Header) -> PixelModule:
    """Check what the header says about its pixels against the standard and the size of the file.

    Raises:
        ImageUnreadable: no image, or its pixels cannot be shown; the title is the reason.
    """
    attributes = header.attributes
    if header.pixels is None:
        raise ImageUnreadable(_not_an_image(header))
    rows, columns = _size(attributes, "Rows"), _size(attributes, "Columns")
    frames = _frame_count(attributes)
    photometric, samples = _colour(attributes)
    pixels = PixelModule(
        store=_store(header, frames),
        rows=rows,
        columns=columns,
        frames=frames,
        samples=samples,
        photometric=photometric,
        planar=samples == 3 and attributes.integer("PlanarConfiguration") == 1,
        cell=_cell(header),
    )
    _require_showable(pixels)
    return _with_bytes_checked(header, pixels)


def _is_subsampled(pixels: PixelModule) -> bool:
    return not pixels.store.encapsulated and pixels.photometric.endswith("_422")


def _require_showable(pixels: PixelModule) -> None:
    cell = pixels.cell
    if pixels.frame_bytes > MAX_FRAME_BYTES:
        raise ImageUnreadable(
            f"claims {pixels.columns} x {pixels.rows} pixels a frame, more than can be shown"
        )
    if pixels.samples == 3 and (cell.bits_allocated == 1 or cell.floating):
        raise ImageUnreadable(
            f"{pixels.photometric} with {cell.bits_allocated} bits per sample cannot be shown"
        )
    if pixels.photometric == "PALETTE COLOR" and (cell.bits_allocated not in {8, 16} or cell.floating):
        raise ImageUnreadable(f"palette indices of {cell.bits_allocated} bits cannot be shown")
    if _is_subsampled(pixels) and (pixels.columns % 2 or cell.bits_allocated != 8):
        raise ImageUnreadable(
            f"{pixels.photometric} of {pixels.columns} columns, {cell.bits_allocated} bits cannot be shown"
        )


def _not_an_image(header: Header) -> str:
    attributes = header.attributes
    sop_class = attributes.text("SOPClassUID") or header.meta.text("MediaStorageSOPClassUID")
    name = UID(sop_class).name if sop_class else ""
    kind = _NOT_IMAGES.get(attributes.text("Modality"), "")
    if sop_class == syntaxes.DICOMDIR_CLASS:
        return "a DICOMDIR (directory of a medium), not an image"
    if attributes.has("ScheduledProcedureStepSequence") and not attributes.has("Rows"):
        return "a worklist item, not an image"
    if kind or (name and "Image" not in name and not name[0].isdigit()):
        what = f"{kind}, not an image" if kind else "not an image"
        return f"{name}: {what}" if name and not name[0].isdigit() else what
    if not sop_class and not attributes.has("Modality") and not header.meta.has("TransferSyntaxUID"):
        return "not a DICOM image: it states no SOP class and has no pixel data"
    return "has no pixel data"


def _size(attributes: Attributes, keyword: str) -> int:
    if not attributes.has(keyword):
        raise ImageUnreadable(f"states no {keyword}")
    value = attributes.integer(keyword)
    if value is None or not 1 <= value <= 65535:
        raise ImageUnreadable(f"{keyword} is {attributes.text(keyword) or 'unreadable'}")
    return value


def _frame_count(attributes: Attributes) -> int:
    if not attributes.has("NumberOfFrames"):
        return 1
    frames = attributes.integer("NumberOfFrames")
    if frames is None or frames < 1:
        raise ImageUnreadable(f"Number of Frames is {attributes.text('NumberOfFrames') or 'unreadable'}")
    return frames


def _colour(attributes: Attributes) -> tuple[str, int]:
    samples = attributes.integer("SamplesPerPixel")
    photometric = attributes.text("PhotometricInterpretation").upper()
    if not photometric:
        raise ImageUnreadable("states no Photometric Interpretation")
    if photometric not in PHOTOMETRICS:
        raise ImageUnreadable(f"Photometric Interpretation {photometric!r} cannot be shown")
    expected = PHOTOMETRICS[photometric]
    if samples is not None and samples != expected:
        raise ImageUnreadable(f"{samples} samples per pixel do not fit {photometric}")
    return photometric, expected


def _cell(header: Header) -> CellFormat:
    attributes = header.attributes
    floating = _FLOATING.get(header.pixels.tag if header.pixels else 0)
    if floating:
        return CellFormat(floating, floating, floating - 1, floating=True)
    allocated = attributes.integer("BitsAllocated")
    if allocated not in {1, 8, 16, 32}:
        raise ImageUnreadable(
            f"{attributes.text('BitsAllocated') or 'no'} bits allocated per sample cannot be shown"
        )
    stored = attributes.integer("BitsStored") or allocated
    high = attributes.integer("HighBit")
    high = stored - 1 if high is None else high
    if not (1 <= stored <= allocated and stored - 1 <= high < allocated):
        raise ImageUnreadable(
            f"{stored} bits stored with high bit {high} do not fit {allocated} bits allocated"
        )
    return CellFormat(allocated, stored, high, signed=attributes.integer("PixelRepresentation") == 1)


def _store(header: Header, frames: int) -> PixelStore:
    assert header.pixels is not None
    element, syntax = header.pixels, header.transfer_syntax
    if not syntax:
        raise ImageUnreadable("compressed, but does not state its transfer syntax")
    reason = syntaxes.unsupported(syntax)
    if reason:
        raise ImageUnreadable(reason)
    encapsulated = element.length is None
    if encapsulated != syntaxes.is_encapsulated(syntax):
        is_what = "compressed" if encapsulated else "not compressed"
        raise ImageUnreadable(
            f"states transfer syntax {syntaxes.name(syntax)}, but its pixel data are {is_what}"
        )
    offsets, lengths = _extended_offsets(header.attributes, frames) if encapsulated else ((), ())
    bits = header.attributes.integer("BitsAllocated")
    return PixelStore(
        path=header.path,
        transfer_syntax=syntax,
        offset=element.offset,
        length=element.length,
        big_endian=header.big_endian,
        swapped_pairs=header.big_endian and element.vr == "OW" and bits is not None and bits <= 8,
        deflated=header.deflated,
        source_size=header.size,
        frame_offsets=offsets,
        frame_lengths=lengths,
    )


def _extended_offsets(attributes: Attributes, frames: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    tables = [attributes.value(key) for key in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths")]
    if not all(isinstance(table, bytes) and len(table) == 8 * frames for table in tables):
        return (), ()
    offsets, lengths = (tuple(np.frombuffer(table, "<u8").tolist()) for table in tables)
    return offsets, lengths


def _with_bytes_checked(header: Header, pixels: PixelModule) -> PixelModule:
    element = header.pixels
    assert element is not None
    if element.length is None:
        if element.offset + 16 > header.size:
            raise ImageUnreadable("the file ends before its first frame")
        return pixels
    present = min(element.length, header.size - element.offset)
    needed = math.ceil(native_bits(pixels) * pixels.frames / 8)
    if present >= needed:
        return pixels
    whole = present * 8 // native_bits(pixels)
    missing = f"{needed - present} of {needed} bytes of pixel data are missing"
    if whole < 1:
        raise ImageUnreadable(f"truncated: {missing}")
    problem = f"truncated: {missing}; frames {whole + 1} to {pixels.frames} cannot be shown"
    return replace(pixels, problems=(problem,))
