"""Frames for whoever shows them: read and decoded by workers, kept in a bounded cache, newest wish first.

Lives on the user interface's thread and never reads or decodes there.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from procroom.app.jobs import End, Failed, JobContext, Lane, Succeeded
from procroom.domain.errors import ImageUnreadable
from procroom.domain.language import tell
from procroom.imaging.cache import FrameCache
from procroom.imaging.frames import FrameReader
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance
from procroom.imaging.subtraction import mask_number
from procroom.ui.qtjobs import QtJobs
from procroom.ui.viewer.picture import Picture, Recipe, for_screen, make_picture
from procroom.ui.viewer.read_frame import ReadFrame, read_frame


@dataclass(frozen=True, slots=True, eq=False)
class Cooked:
    """What a worker hands back: the frame, the window to begin with, the picture; the last two when asked for."""

    frame: ReadFrame
    voi: Voi | None = None
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a client wants, most urgent first, and how it would paint it."""

    frames: tuple[tuple[Instance, int], ...]
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """A frame that is under way, for whom, and in which dress."""

    client: Hashable
    key: tuple[Path, int]
    recipe: Recipe | None


FrameKey: TypeAlias = tuple[Path, int]
"""File and 1-based frame number; unlike a ``FrameRef`` it also names frames of files without a UID."""

DEFAULT_CACHE_BYTES = 48 * 2**20
"""24 frames of 1024² at 16 bit: read-ahead and short loops. Longer ones are read again, from the disk cache."""
IN_FLIGHT = 2
#: So many of the frames wanted next get their picture made; those further off are only read.
PICTURES_AHEAD = 4
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
        self._wishes: dict[Hashable, Wishes] = {}
        self._pictures: dict[Hashable, dict[FrameKey, Picture]] = {}
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

    def picture(self, client: Hashable, instance: Instance, number: int) -> Picture | None:
        """The picture a worker made for a client, if there is one; its recipe tells whether it still fits."""
        return self._pictures.get(client, {}).get(frame_key(instance, number))

    def want(
        self, client: Hashable, frames: Sequence[tuple[Instance, int]], recipe: Recipe | None = None
    ) -> None:
        """Replace a client's wishes, most urgent first.

        With a recipe, pictures are made by the workers, too (of frames at hand from the second wish on: the
        first one is about to be painted).
        """
        self._wishes.pop(client, None)
        if frames:
            self._wishes[client] = Wishes(tuple(frames), recipe)
        keys = {frame_key(*wish) for wish in frames}
        made = self._pictures.pop(client, {})
        if recipe is not None:
            kept = {key: picture for key, picture in made.items() if key in keys and picture.recipe == recipe}
            self._pictures[client] = kept
        self._start_reads()

    def retry(self, instance: Instance) -> None:
        """Forget what failed in a file, so that it is tried again."""
        for key in [key for key in self._failures if key[0] == instance.path]:
            del self._failures[key]

    def clear(self) -> None:
        """Forget every frame and close every file."""
        self._wishes.clear()
        self._pictures.clear()
        self._cache.clear()
        self._failures.clear()
        self._first_voi.clear()
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()

    def _start_reads(self) -> None:
        """Start what is wanted most: each client's first wish before anyone's second."""
        while len(self._under_way) < IN_FLIGHT and not self._jobs.closed:
            found = self._next_order()
            if found is None:
                return
            order, instance, number = found
            self._under_way.add(order.key)
            frame = self._cache.get(order.key)
            if frame is not None and order.recipe is not None:
                self._run(order, cook, frame, order.recipe)
            else:
                needs_voi = not instance.is_colour and instance.path not in self._first_voi
                self._run(order, read_and_cook, self._reader(instance), number, needs_voi, order.recipe)

    def _run(self, order: Order, fn: Callable[..., Cooked], *args: Any) -> None:
        self._jobs.run(Lane.DECODE, (self, self._on_finished), fn, *args, key=order)

    def _next_order(self) -> tuple[Order, Instance, int] | None:
        wishes = list(self._wishes.items())
        for rank in range(max((len(each.frames) for _client, each in wishes), default=0)):
            for client, each in wishes:
                if rank < len(each.frames):
                    instance, number = each.frames[rank]
                    recipe = self._recipe(each, instance, number) if rank < PICTURES_AHEAD else None
                    order = Order(client, frame_key(instance, number), recipe)
                    if order.key not in self._under_way and self._is_open(order, rank):
                        return order, instance, number
        return None

    def _is_open(self, order: Order, rank: int) -> bool:
        """Is there anything left to do for a wish?"""
        if order.key in self._failures:
            return False
        if order.key not in self._cache:
            return True
        return order.recipe is not None and rank > 0 and order.key not in self._pictures.get(order.client, {})

    def _recipe(self, wishes: Wishes, instance: Instance, number: int) -> Recipe | None:
        """A client's recipe, if it holds for this frame: frames of one file may differ in grey scale and mask."""
        recipe = wishes.recipe
        if recipe is None or instance.frame_facts(number).grey != recipe.greying.grey:
            return None
        mask = recipe.greying.mask
        return recipe if mask is None or mask.number == mask_number(instance, number) else None

    def _reader(self, instance: Instance) -> FrameReader:
        reader = self._readers.pop(instance.path, None) or self._make_reader(instance)
        self._readers[instance.path] = reader
        while len(self._readers) > OPEN_READERS:
            self._readers.popitem(last=False)[1].close()
        return reader

    def _on_finished(self, order: Order, end: End) -> None:
        self._under_way.discard(order.key)
        match end:
            case Succeeded(cooked):
                self._keep(order, cooked)
            case Failed(error):
                self._failures[order.key] = _in_words(order.key, error)
        self._start_reads()
        if order.key in self._failures:
            self.failed.emit(order.key)
        elif order.key in self._cache:
            self.arrived.emit(order.key)

    def _keep(self, order: Order, cooked: Cooked) -> None:
        if cooked.voi is not None:
            self._first_voi.setdefault(order.key[0], cooked.voi)
        self._cache.put(order.key, cooked.frame)
        pictures = self._pictures.get(order.client)
        if pictures is not None and cooked.picture is not None:
            pictures[order.key] = cooked.picture


def _in_words(key: FrameKey, error: BaseException) -> ImageUnreadable:
    """What went wrong with a frame, for people; a surprise names the file and its kind."""
    if isinstance(error, ImageUnreadable):
        return error
    return ImageUnreadable(
        tell("ui", "{name} cannot be shown", name=key[0].name),
        tell("ui", "Frame {number}: {name}.", number=key[1], name=type(error).__name__),
        tell("ui", "Export the file again from the device, or open another one."),
    )


def cook(
    context: JobContext,
    frame: ReadFrame,
    recipe: Recipe,
) -> Cooked:
    """Make the picture of a frame that is at hand, on a worker."""
    context.check()
    return Cooked(frame, None, _screen_picture(frame, recipe))


def read_and_cook(
    context: JobContext, reader: FrameReader, number: int, needs_voi: bool, recipe: Recipe | None
) -> Cooked:
    """Read one frame on a worker, and make its picture when a recipe is given.

    Raises:
        ImageUnreadable: the frame cannot be read or decoded.
    """
    frame, voi = read_frame(context, reader, number, needs_voi)
    return Cooked(frame, voi, _screen_picture(frame, recipe) if recipe else None)


def _screen_picture(frame: ReadFrame, recipe: Recipe) -> Picture | None:
    made = make_picture(frame, recipe)
    return for_screen(made) if made is not None else None
