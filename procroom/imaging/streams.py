"""What a compressed frame says about itself: kind, size, precision, colour. Decodes nothing.

Decoders are only given streams whose own header agrees with the file's: a forged size would otherwise make
them allocate, or search, for minutes.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class StreamKind(StrEnum):
    """Family of a compressed stream, by its own first bytes."""

    JPEG = "JPEG"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"
    RLE = "RLE"


@dataclass(frozen=True, slots=True)
class StreamHeader:
    """A compressed stream's own description.

    Attributes:
        rows, columns, components: 0 for RLE, which states none.
        precision: bits of a component.
        signed: JPEG 2000 components are signed.
        component_ids: JPEG component identifiers (``R``, ``G``, ``B`` mark RGB).
        adobe_transform: of the APP14 marker: 0 RGB, 1 YCbCr; None without one.
        jfif: there is a JFIF marker, which means YCbCr.
        subsampled: components have different sampling factors.
        color_transform: JPEG 2000 multiple component transformation is on (decoders then give RGB).
    """

    kind: StreamKind
    rows: int = 0
    columns: int = 0
    components: int = 0
    precision: int = 0
    signed: bool = False
    component_ids: tuple[int, ...] = ()
    adobe_transform: int | None = None
    jfif: bool = False
    subsampled: bool = False
    color_transform: bool = False


_START_OF_FRAME = {*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC}
_CODESTREAM = b"\xff\x4f\xff\x51"
_STAND_ALONE = {0x01, *range(0xD0, 0xD9)}


def parse_stream(data: bytes) -> StreamHeader | None:
    """Description of the stream that ``data`` begins; None when it begins none, or before its size is told."""
    try:
        if data.startswith(b"\xff\xd8"):
            return _parse_jpeg(data)
        if data.startswith(_CODESTREAM) or data[4:8] == b"jP  ":
            return _parse_jpeg_2000(data)
        return StreamHeader(StreamKind.RLE) if rle_offsets(data) else None
    except (struct.error, IndexError):
        return None


def is_complete(data: bytes, kind: StreamKind) -> bool:
    """Does the stream end with its end marker (padding aside)? RLE has none."""
    return kind is StreamKind.RLE or data.rstrip(b"\0\xff").endswith(b"\xff\xd9")


def bare_codestream(data: bytes) -> bytes:
    """A JPEG 2000 codestream without the JP2 boxes that some devices wrap it in (not allowed, but found)."""
    return data[max(data.find(_CODESTREAM), 0) :]


def rle_offsets(data: bytes) -> tuple[int, ...]:
    """Segment offsets of an RLE frame (PS3.5 G.5); empty when its header is none."""
    if len(data) < 64:
        return ()
    count, *offsets = struct.unpack("<16I", data[:64])
    found = tuple(offsets[:count])
    if not 1 <= count <= 15 or found[0] != 64 or list(found) != sorted(set(found)):
        return ()
    return found


def _parse_jpeg(data: bytes) -> StreamHeader | None:
    adobe: int | None = None
    jfif = False
    frame: StreamHeader | None = None
    for marker, body in _segments(data):
        if marker == 0xE0 and body.startswith(b"JFIF"):
            jfif = True
        elif marker == 0xEE and body.startswith(b"Adobe") and len(body) >= 12:
            adobe = body[11]
        elif marker in _START_OF_FRAME:
            frame = _frame_header(marker, body)
        elif marker == 0xDA:
            break
    if frame is None:
        return None
    return StreamHeader(
        frame.kind,
        frame.rows,
        frame.columns,
        frame.components,
        frame.precision,
        component_ids=frame.component_ids,
        adobe_transform=adobe,
        jfif=jfif,
        subsampled=frame.subsampled,
    )


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, body) of the segments of a JPEG header (ISO 10918-1 B.1.1)."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _STAND_ALONE:
            position += 2
        else:
            length = int.from_bytes(data[position + 2 : position + 4])
            yield marker, data[position + 4 : position + 2 + length]
            position += 2 + max(length, 2)


def _frame_header(marker: int, body: bytes) -> StreamHeader:
    precision, rows, columns, components = struct.unpack(">BHHB", body[:6])
    parts = [body[6 + 3 * index : 9 + 3 * index] for index in range(components)]
    return StreamHeader(
        StreamKind.JPEG_LS if marker == 0xF7 else StreamKind.JPEG,
        rows,
        columns,
        components,
        precision,
        component_ids=tuple(part[0] for part in parts),
        subsampled=len({part[1] for part in parts}) > 1,
    )


def _parse_jpeg_2000(data: bytes) -> StreamHeader | None:
    """SIZ and COD of a codestream (ISO 15444-1 A.5.1, A.6.1), bare or inside a JP2 file."""
    start = data.find(_CODESTREAM)
    if start < 0:
        return None
    position = start + 4
    length, _, x1, y1, x0, y0 = struct.unpack(">HHIIII", data[position : position + 20])
    components = int.from_bytes(data[position + 36 : position + 38])
    depth = data[position + 38]
    transform = False
    position += length
    while position + 4 <= len(data) and data[position] == 0xFF and data[position + 1] not in {0x90, 0x93}:
        if data[position + 1] == 0x52:
            transform = data[position + 8] == 1
        position += 2 + int.from_bytes(data[position + 2 : position + 4])
    return StreamHeader(
        StreamKind.JPEG_2000,
        y1 - y0,
        x1 - x0,
        components,
        (depth & 0x7F) + 1,
        signed=bool(depth & 0x80),
        color_transform=transform,
    )
