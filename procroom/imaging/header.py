"""One file up to its pixel data: the dataset, and where the pixel bytes begin. Reads no pixel.

Tolerates what the field produces (no preamble, no meta, wrong VR) and bounds what a hostile file can claim.
Uses pydicom's reader; everything it may raise ends here as ``ImageUnreadable`` in plain words.
"""

import io
import logging
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import BinaryIO, cast

import pydicom.config
from pydicom.filereader import read_dataset, read_partial
from pydicom.tag import BaseTag
from pydicom.uid import DeflatedExplicitVRLittleEndian

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.attributes import Attributes
from procroom.imaging.positional import unreadable_file

# Values are judged by the readers of this package; pydicom's own messages quote them and could name a patient.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
logging.getLogger("pydicom").setLevel(logging.CRITICAL)

MAX_INFLATED = 1 << 30
"""Most bytes that a deflated file may unfold to."""

META_BYTES = 1024
"""Bytes at the start of a file that hold its file meta information."""
_PIXEL_TAGS = {0x7FE00008, 0x7FE00009, 0x7FE00010}
_DEFER = 1 << 20
_READING = Lock()
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{", "a JSON or text file"),
    (b"<?xml", "an XML file"),
    (b"SQLite", "a database"),
)


@dataclass(frozen=True, slots=True)
class PixelElement:
    """The pixel data element: ``tag``, explicit ``vr`` (or empty), ``offset`` and ``length`` of its value."""

    tag: int
    vr: str
    offset: int
    length: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Header:
    """What one file says before its pixels.

    Attributes:
        size: bytes of the file (of the inflated dataset in a deflated one): the end that offsets can reach.
        pixels: None when the file has no pixel data.
        transfer_syntax: as stated, or the native one found when the file states none; empty when unknown.
        deflated: offsets count in the inflated dataset.
    """

    path: Path
    size: int
    attributes: Attributes
    meta: Attributes
    transfer_syntax: str
    big_endian: bool
    pixels: PixelElement | None
    deflated: bool = False


class _Bounded:
    """A file that never hands out, or allocates for, more bytes than it has."""

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self._file = file
        self._size = size
        self.name = name
        self.tell = file.tell
        self.close = file.close

    def read(self, count: int = -1) -> bytes:
        left = max(0, self._size - self._file.tell())
        return self._file.read(left if count < 0 else min(count, left))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)


class _PixelStop:
    """Stops the reader at the pixel data and remembers where that was."""

    def __init__(self, file: "_Bounded | BinaryIO") -> None:
        self._file = file
        self.found: PixelElement | None = None

    def __call__(self, tag: BaseTag, vr: str | None, length: int) -> bool:
        if int(tag) not in _PIXEL_TAGS:
            return False
        self.found = PixelElement(
            int(tag), vr or "", self._file.tell(), None if length == 0xFFFFFFFF else length
        )
        return True


@contextmanager
def quiet_pydicom() -> Iterator[None]:
    """Let pydicom work, one thread at a time, without its warnings.

    A header is read in about 2 ms of Python, so that taking turns costs nothing; swapping the process-wide
    warning filters from two threads at once would.
    """
    with _READING, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def read_header(path: Path) -> Header:
    """Read a file up to its pixel data. Call inside ``quiet_pydicom``.

    Raises:
        ImageUnreadable: not a DICOM file, or damaged beyond reading; the title is the reason.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, io.SEEK_END)
            file.seek(0)
            start = file.read(META_BYTES)
            file.seek(0)
            _require_dicom(start, size)
            if DeflatedExplicitVRLittleEndian.encode() in start:
                return _read_deflated(path, file.read(), start)
            return _read_plain(path, file, size)
    except OSError as error:
        if error.errno is None:
            raise _damaged(error) from error
        raise unreadable_file(path, error) from error
    except ImageUnreadable:
        raise
    except MemoryError as error:
        raise ImageUnreadable("claims more data than this computer has memory for") from error
    except Exception as error:
        raise _damaged(error) from error


def inflate(data: bytes) -> bytes:
    """Unfold a raw deflate stream (PS3.5 A.5), at most ``MAX_INFLATED`` bytes.

    Raises:
        ImageUnreadable: the stream is damaged or unfolds to more.
    """
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        unfolded = stream.decompress(data, MAX_INFLATED)
    except zlib.error as error:
        raise ImageUnreadable("the deflated data are damaged") from error
    if stream.unconsumed_tail:
        raise ImageUnreadable("the deflated data unfold to more than 1 GB")
    return unfolded


def deflated_start(start: bytes) -> int:
    """Where the deflated dataset begins: after the file meta group (PS3.10 7.1), of which ``start`` holds all.

    Raises:
        ImageUnreadable: the meta group does not end within ``start``.
    """
    position = 132 if start[128:132] == b"DICM" else 0
    if start[position : position + 8] == b"\x02\x00\x00\x00UL\x04\x00":
        return position + 12 + int.from_bytes(start[position + 8 : position + 12], "little")
    while start[position : position + 2] == b"\x02\x00":
        if start[position + 4 : position + 6] in {b"OB", b"OW", b"UN", b"SQ", b"UT"}:
            position += 12 + int.from_bytes(start[position + 8 : position + 12], "little")
        else:
            position += 8 + int.from_bytes(start[position + 6 : position + 8], "little")
    if position >= len(start):
        raise ImageUnreadable("deflated, but its file meta information is damaged")
    return position


def _read_plain(path: Path, file: BinaryIO, size: int) -> Header:
    bounded = _Bounded(file, size, str(path))
    stop = _PixelStop(bounded)
    dataset = read_partial(cast("BinaryIO", bounded), stop_when=stop, defer_size=_DEFER, force=True)
    implicit, little = dataset.original_encoding
    meta = Attributes(dataset.file_meta)
    syntax = meta.text("TransferSyntaxUID")
    if not syntax and not (stop.found and stop.found.length is None):
        syntax = "1.2.840.10008.1.2" if implicit else f"1.2.840.10008.1.2.{1 if little else 2}"
    return Header(
        path=path,
        size=size,
        attributes=Attributes(dataset, big_endian=not little),
        meta=meta,
        transfer_syntax=syntax,
        big_endian=not little,
        pixels=stop.found,
    )


def _read_deflated(path: Path, data: bytes, start: bytes) -> Header:
    begin = deflated_start(start)
    unfolded = inflate(data[begin:])
    whole = read_partial(io.BytesIO(data[:begin]), force=True)
    stream = io.BytesIO(unfolded)
    stop = _PixelStop(stream)
    dataset = read_dataset(stream, is_implicit_VR=False, is_little_endian=True, stop_when=stop)
    return Header(
        path=path,
        size=len(unfolded),
        attributes=Attributes(dataset),
        meta=Attributes(whole.file_meta),
        transfer_syntax=str(DeflatedExplicitVRLittleEndian),
        big_endian=False,
        pixels=stop.found,
        deflated=True,
    )


def _require_dicom(start: bytes, size: int) -> None:
    if size == 0:
        raise ImageUnreadable("the file is empty")
    if start[128:132] == b"DICM":
        return
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            raise ImageUnreadable(f"{kind}, not a DICOM file")
    group = int.from_bytes(start[:2], "little")
    if group not in {0x0000, 0x0002, 0x0008, 0x0800} or len(start) < 16:
        raise ImageUnreadable("not a DICOM file")


def _damaged(error: Exception) -> ImageUnreadable:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, RecursionError):
            return ImageUnreadable("sequences are nested too deeply to be read")
        cause = cause.__context__
    return ImageUnreadable(f"damaged: the DICOM header cannot be read ({type(error).__name__})")
