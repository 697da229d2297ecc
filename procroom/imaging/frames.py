"""One frame at a time from the file: where each frame lies, positional reads, decoding. Thread-safe."""

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.color import PaletteTable, interleave, spread_422, to_eight_bits, ybr_to_rgb
from procroom.imaging.decode import decode_frame, disagreement
from procroom.imaging.encapsulation import FrameIndex, build_index, first_fragment
from procroom.imaging.header import META_BYTES, deflated_start, inflate
from procroom.imaging.hierarchy import Instance, PixelStore
from procroom.imaging.positional import ByteSource, FileBytes, MemoryBytes
from procroom.imaging.streams import StreamKind, parse_stream

_STREAM_STARTS = (1 << 12, 1 << 16, 1 << 24)
#: So many bytes of compressed pixel data hold the first frame of most runs.
_FIRST_PIECE = 1 << 20
"""Bytes of a stream read in turn until it tells its size: that may lie behind thumbnails and color profiles."""
_REMEDY = "Send or copy the file again from where it came from."


@dataclass(frozen=True, slots=True, eq=False)
class StoredFrame:
    """A decoded frame.

    Attributes:
        pixels: grey: raw cells, (rows, columns), uint8, uint16, uint32, float32 or float64, exactly as
            stored (mask, sign and rescale are folded into the display LUT; ``transforms.stored_values``
            gives numbers); colour: uint8 RGB (rows, columns, 3).
        is_colour: True for RGB.
    """

    pixels: NDArray[Any]
    is_colour: bool

    @property
    def nbytes(self) -> int:
        """Memory held, for the cache's budget."""
        return int(self.pixels.nbytes)


def open_bytes(store: PixelStore) -> ByteSource:
    """The bytes that a store's offsets count in: the file, or the inflated dataset of a deflated one.

    Raises:
        ImageUnreadable: the file is gone, unreadable, or another one than was scanned.
    """
    source: ByteSource = FileBytes(store.path)
    if store.deflated:
        whole = source.read_at(0, source.size)
        source = MemoryBytes(inflate(whole[deflated_start(whole[:META_BYTES]) :]))
    if store.source_size and source.size != store.source_size:
        raise ImageUnreadable(
            f"{store.path.name} has changed since it was opened", remedy="Open the files again."
        )
    return source


class FrameReader:
    """Frames of one instance, from any thread. Opens the file at first use; ``close`` lets it go again."""

    def __init__(self, instance: Instance, opener: Callable[[PixelStore], ByteSource] = open_bytes) -> None:
        self.instance = instance
        self._opener = opener
        self._lock = Lock()
        self._source: ByteSource | None = None
        self._index: FrameIndex | None = None
        self._palette = PaletteTable(instance.palette, instance.bits_stored) if instance.palette else None

    def read(self, frame_number: int, out: NDArray[np.uint8] | None = None) -> StoredFrame:
        """Read and decode one frame (1-based); touches no other frame's bytes.

        Args:
            frame_number: 1-based.
            out: a flat buffer to reuse for the bytes of a native frame; the result may then alias it.

        Raises:
            ImageUnreadable: no such frame, bytes missing, or no decoder can read them.
        """
        instance = self.instance
        if not 1 <= frame_number <= instance.frames:
            raise ImageUnreadable(
                f"{instance.path.name} has no frame {frame_number}, it has {instance.frames}"
            )
        try:
            source = self._open()
            if instance.store.encapsulated:
                return self._read_compressed(source, frame_number)
            return self._read_native(source, frame_number, out)
        except ImageUnreadable as error:
            title = f"Frame {frame_number} of {instance.path.name} cannot be shown"
            raise ImageUnreadable(title, f"{str(error).rstrip('.')}.", _REMEDY) from error
        except MemoryError as error:
            raise ImageUnreadable(f"{instance.path.name} needs more memory than there is") from error

    def close(self) -> None:
        """Let the file go; a read under way finishes, a later one opens it again."""
        with self._lock:
            self._source = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> ByteSource:
        with self._lock:
            if self._source is None:
                self._source = self._opener(self.instance.store)
            return self._source

    def _read_compressed(self, source: ByteSource, frame_number: int) -> StoredFrame:
        instance = self.instance
        with self._lock:
            if self._index is None:
                self._index = build_index(source, instance.store, instance.frames)
        parts = [source.read_at(offset, length) for offset, length in self._index.fragments(frame_number)]
        decoded = decode_frame(parts[0] if len(parts) == 1 else b"".join(parts), instance)
        return self._finish(decoded.samples, "YBR_FULL" if decoded.is_ybr else "RGB")

    def _read_native(
        self, source: ByteSource, frame_number: int, out: NDArray[np.uint8] | None
    ) -> StoredFrame:
        instance = self.instance
        if instance.cell.bits_allocated == 1:
            return self._read_bits(source, frame_number)
        size = native_frame_bytes(instance)
        start = (frame_number - 1) * size
        if instance.store.swapped_pairs:
            buffer = _read_swapped(source, instance.store.offset, start, size)
        else:
            buffer = np.empty(size, np.uint8) if out is None or out.nbytes < size else out.reshape(-1)[:size]
            _fill(source, instance.store.offset + start, buffer)
        return self._finish(_native_samples(buffer, instance), instance.photometric)

    def _read_bits(self, source: ByteSource, frame_number: int) -> StoredFrame:
        instance = self.instance
        count = instance.rows * instance.columns
        start = (frame_number - 1) * count
        buffer = np.empty(math.ceil((start + count) / 8) - start // 8, np.uint8)
        _fill(source, instance.store.offset + start // 8, buffer)
        bits = np.unpackbits(buffer, bitorder="little")[start % 8 :][:count]
        return StoredFrame(bits.reshape(instance.rows, instance.columns), is_colour=False)

    def _finish(self, samples: NDArray[Any], photometric: str) -> StoredFrame:
        if samples.ndim == 2:
            if self._palette is None:
                return StoredFrame(samples, is_colour=False)
            return StoredFrame(self._palette.apply(samples), is_colour=True)
        pixels = to_eight_bits(samples, self.instance.bits_stored)
        if photometric.startswith(("YBR_FULL", "YBR_PARTIAL")):
            pixels = ybr_to_rgb(pixels, partial="PARTIAL" in photometric)
        return StoredFrame(pixels, is_colour=True)


def native_frame_bytes(instance: Instance) -> int:
    """Bytes of one uncompressed frame of whole-byte samples."""
    samples = 2 if instance.photometric in {"YBR_FULL_422", "YBR_PARTIAL_422"} else instance.samples
    return instance.rows * instance.columns * samples * instance.cell.bits_allocated // 8


def announce_first_frame(instance: Instance) -> None:
    """Have the system begin to fetch the frame that will be looked at first. Reads nothing itself, fails silently."""
    store = instance.store
    if not store.deflated:
        size = _FIRST_PIECE if store.encapsulated else native_frame_bytes(instance)
        with suppress(ImageUnreadable):
            FileBytes(store.path).announce(store.offset, size)


def check_first_frame(instance: Instance) -> None:
    """Does the first compressed frame begin as a stream of this image? Reads its first bytes only.

    Raises:
        ImageUnreadable: it does not; the title is the reason.
    """
    if not instance.store.encapsulated:
        return
    source = open_bytes(instance.store)
    offset, length = first_fragment(source, instance.store)
    starts = (source.read_at(offset, min(length, enough)) for enough in _STREAM_STARTS)
    stream = next(filter(None, map(parse_stream, starts)), None)
    if stream is None:
        raise ImageUnreadable(
            "the compressed pixel data are damaged: the first frame begins as no known stream does"
        )
    rle = instance.transfer_syntax == "1.2.840.10008.1.2.5"
    if rle != (stream.kind is StreamKind.RLE):
        raise ImageUnreadable(f"the pixel data are {stream.kind}, not what the transfer syntax says")
    contradiction = disagreement(stream, instance)
    if contradiction:
        raise ImageUnreadable(contradiction)


def _fill(source: ByteSource, offset: int, buffer: NDArray[np.uint8]) -> None:
    count = source.read_into(offset, buffer.data)
    if count < buffer.nbytes:
        raise ImageUnreadable(f"{buffer.nbytes - count} of its {buffer.nbytes} bytes are missing")


def _read_swapped(source: ByteSource, offset: int, start: int, size: int) -> NDArray[np.uint8]:
    """Bytes ``start`` to ``start + size`` of pixel data whose 8-bit cells were stored as big-endian words."""
    first = start // 2 * 2
    words = np.empty((start + size + 1) // 2 * 2 - first, np.uint8)
    _fill(source, offset + first, words)
    return words.reshape(-1, 2)[:, ::-1].reshape(-1)[start - first :][:size]


def _native_samples(buffer: NDArray[np.uint8], instance: Instance) -> NDArray[Any]:
    """Bytes of a native frame as cells (rows, columns) or samples (rows, columns, 3), in this computer's order."""
    cell, store = instance.cell, instance.store
    order = ">" if store.big_endian else "<"
    cells = buffer.view(f"{order}{'f' if cell.floating else 'u'}{cell.bits_allocated // 8}")
    if not cells.dtype.isnative:
        cells = cells.astype(cells.dtype.newbyteorder("="))
    rows, columns = instance.rows, instance.columns
    if instance.samples == 1:
        return cells.reshape(rows, columns)
    if instance.photometric in {"YBR_FULL_422", "YBR_PARTIAL_422"}:
        return spread_422(to_eight_bits(cells, cell.bits_stored), rows, columns)
    if instance.planar:
        return interleave(cells.reshape(3, rows, columns))
    return cells.reshape(rows, columns, 3)
