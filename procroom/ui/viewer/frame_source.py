"""Frames for whoever shows them: read and decoded by workers, kept in a bounded cache, newest wish first.

Lives on the user interface's thread and never reads or decodes there.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast

from PySide6.QtCore import QObject, Signal, Slot

from procroom.app.jobs import JobContext, Lane
from procroom.domain.errors import ImageUnreadable
from procroom.imaging.cache import FrameCache
from procroom.imaging.frames import FrameReader, StoredFrame
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance
from procroom.imaging.overlays import Mask, overlay_masks
from procroom.imaging.transforms import default_voi
from procroom.ui.qtjobs import QtJob, QtJobs


@dataclass(frozen=True, slots=True, eq=False)
class ReadFrame:
    """A decoded frame with what is drawn over it.

    Attributes:
        stored: the cells or samples.
        overlay: all overlay planes 60xx of the frame, (rows, columns) bool; None when there are none.
    """

    stored: StoredFrame
    overlay: Mask | None = None

    @property
    def nbytes(self) -> int:
        """Memory held."""
        return self.stored.nbytes + (0 if self.overlay is None else int(self.overlay.nbytes))


FrameKey: TypeAlias = tuple[Path, int]
"""File and 1-based frame number; unlike a ``FrameRef`` it also names frames of files without a UID."""

DEFAULT_CACHE_BYTES = 64 * 2**20
"""32 frames of 1024² at 16 bit: read-ahead and short loops. Longer ones are read again, from the disk cache."""
IN_FLIGHT = 2
OPEN_READERS = 8


def frame_key(instance: Instance, number: int) -> FrameKey:
    """The cache key of a frame."""
    return instance.path, number


class FrameSource(QObject):
    """Shared by all viewports of a window.

    Each client says as often as it likes which frames it wants now, most urgent first; a new list replaces
    the old one, so nothing that was scrolled past is read. Two reads are under way at most.

    Signals:
        arrived(key): the frame is in the cache now.
        failed(key): it cannot be shown; ``failure`` says why.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        jobs: QtJobs,
        max_bytes: int = DEFAULT_CACHE_BYTES,
        reader: Callable[[Instance], FrameReader] = FrameReader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._make_reader = reader
        self._cache: FrameCache[FrameKey, ReadFrame] = FrameCache(max_bytes)
        self._readers: OrderedDict[Path, FrameReader] = OrderedDict()
        self._wishes: dict[Hashable, list[tuple[Instance, int]]] = {}
        self._under_way: set[FrameKey] = set()
        self._failures: dict[FrameKey, ImageUnreadable] = {}
        self._first_voi: dict[Path, Voi] = {}

    @property
    def nbytes(self) -> int:
        """Memory the cache holds."""
        return self._cache.nbytes

    @property
    def max_bytes(self) -> int:
        """Its limit."""
        return self._cache.max_bytes

    def ahead(self, instance: Instance, most: int) -> int:
        """How many frames may be read ahead without pushing each other out: half the cache, ``most`` at most."""
        size = instance.rows * instance.columns * max(instance.cell.bits_allocated // 8, 1) * instance.samples
        return max(1, min(most, self.max_bytes // (2 * max(size, 1))))

    def frame(self, instance: Instance, number: int) -> ReadFrame | None:
        """The frame if it is at hand; never waits."""
        return self._cache.get(frame_key(instance, number))

    def has(self, instance: Instance, number: int) -> bool:
        """Is the frame at hand, or known to be unreadable?"""
        key = frame_key(instance, number)
        return key in self._cache or key in self._failures

    def failure(self, instance: Instance, number: int) -> ImageUnreadable | None:
        """Why a frame cannot be shown; None when nothing is known against it."""
        return self._failures.get(frame_key(instance, number))

    def first_voi(self, instance: Instance) -> Voi | None:
        """The window to begin with, made when the first frame was read; the same for the whole run."""
        return self._first_voi.get(instance.path)

    def want(self, client: Hashable, frames: Sequence[tuple[Instance, int]]) -> None:
        """Replace a client's wishes, most urgent first."""
        self._wishes.pop(client, None)
        missing = [wish for wish in frames if not self.has(*wish)]
        if missing:
            self._wishes[client] = missing
        self._start_reads()

    def retry(self, instance: Instance) -> None:
        """Forget what failed in a file, so that it is tried again."""
        for key in [key for key in self._failures if key[0] == instance.path]:
            del self._failures[key]

    def clear(self) -> None:
        """Forget every frame and close every file."""
        self._wishes.clear()
        self._cache.clear()
        self._failures.clear()
        self._first_voi.clear()
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()

    def _start_reads(self) -> None:
        """Start what is wanted most: each client's first wish before anyone's second."""
        while len(self._under_way) < IN_FLIGHT and not self._jobs.closed:
            wish = self._next_wish()
            if wish is None:
                return
            instance, number = wish
            key = frame_key(instance, number)
            self._under_way.add(key)
            needs_voi = not instance.is_colour and instance.path not in self._first_voi
            job = self._jobs.submit(
                Lane.DECODE, "", read_frame, self._reader(instance), number, needs_voi, key=key
            )
            job.succeeded.connect(self._on_read)
            job.failed.connect(self._on_failed)

    def _next_wish(self) -> tuple[Instance, int] | None:
        queues = list(self._wishes.values())
        for rank in range(max(map(len, queues), default=0)):
            for queue in queues:
                if rank < len(queue):
                    instance, number = queue[rank]
                    if frame_key(instance, number) not in self._under_way and not self.has(instance, number):
                        return instance, number
        return None

    def _reader(self, instance: Instance) -> FrameReader:
        reader = self._readers.pop(instance.path, None) or self._make_reader(instance)
        self._readers[instance.path] = reader
        while len(self._readers) > OPEN_READERS:
            self._readers.popitem(last=False)[1].close()
        return reader

    @Slot(object)
    def _on_read(self, result: tuple[ReadFrame, Voi | None]) -> None:
        key: FrameKey = cast("QtJob", self.sender()).key
        frame, voi = result
        if voi is not None:
            self._first_voi.setdefault(key[0], voi)
        self._cache.put(key, frame)
        self._under_way.discard(key)
        self._start_reads()
        self.arrived.emit(key)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        key: FrameKey = cast("QtJob", self.sender()).key
        if not isinstance(error, ImageUnreadable):
            error = ImageUnreadable(
                f"{key[0].name} cannot be shown",
                f"Frame {key[1]}: {type(error).__name__}.",
                "Export the file again from the device, or open another one.",
            )
        self._failures[key] = error
        self._under_way.discard(key)
        self._start_reads()
        self.failed.emit(key)


def read_frame(
    context: JobContext, reader: FrameReader, number: int, needs_voi: bool
) -> tuple[ReadFrame, Voi | None]:
    """Read one frame on a worker, and the window to begin with when the run has none yet.

    Raises:
        ImageUnreadable: the frame cannot be read or decoded.
    """
    context.check()
    instance = reader.instance
    frame = reader.read(number)
    overlay: Mask | None = None
    for _plane, mask in overlay_masks(instance, number, frame):
        overlay = mask if overlay is None else overlay | mask
    voi = default_voi(frame, instance.frame_facts(number).grey) if needs_voi and not frame.is_colour else None
    return ReadFrame(frame, overlay), voi
