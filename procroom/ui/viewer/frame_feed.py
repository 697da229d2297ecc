"""Which frame of which run is on screen: asks for frames, plays, waits with patience. Paints nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from procroom.domain.errors import ImageUnreadable
from procroom.domain.values import FrameRef
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import FrameFacts, Instance
from procroom.imaging.readahead import wanted
from procroom.imaging.subtraction import MaskFrame, mask_number, operands, subtractable
from procroom.ui.viewer.frame_source import FrameKey, FrameSource, frame_key
from procroom.ui.viewer.picture import Picture, Recipe
from procroom.ui.viewer.playback import Player, milliseconds
from procroom.ui.viewer.read_frame import ReadFrame
from procroom.ui.viewer.runs import Run

#: Frames read ahead while playing, and kept ready on the side one is going while standing.
READ_AHEAD = 12
NEIGHBOURS = 3
#: So many pictures ready behind the one that is due leave workers time until it is painted.
AHEAD = 1
#: A frame that comes sooner than this needs no word about waiting.
PATIENCE_MS = 200
#: How much a single frame counts when learning how long a frame takes on screen.
PACE_GAIN = 0.1


class FrameFeed(QObject):
    """Feeds one viewport.

    Attributes:
        player: says what is due.
        recipe: how frames are to be painted, so that workers can make pictures while playing.

    Signals:
        shown(position): another frame (or the reason why there is none) belongs on screen now.
        changed(): run, playing or waiting changed.
    """

    shown = Signal(int)
    changed = Signal()

    def __init__(
        self,
        source: FrameSource,
        now_ms: Callable[[], float] = milliseconds,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._run: Run | None = None
        self._position = 0
        self._asked = 0
        self._frame: ReadFrame | None = None
        self._error: ImageUnreadable | None = None
        self._picture: Picture | None = None
        self._subtracting = False
        self._mask: MaskFrame | None = None
        self.recipe: Recipe | None = None
        self._waiting = False
        self._wishes: tuple[tuple[Instance, int], ...] = ()
        self._now = now_ms
        self._painted = 0
        self._painted_at = 0.0
        self._pace_ms = 0.0
        self.player = Player(now_ms, self)
        self.player.due.connect(self._on_due)
        self.player.changed.connect(self.changed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        source.arrived.connect(self._on_arrived)
        source.failed.connect(self._on_failed)

    # --- what there is ---------------------------------------------------------------------------------

    @property
    def run(self) -> Run | None:
        """The run shown."""
        return self._run

    @property
    def position(self) -> int:
        """The 1-based position on screen; while nothing is, the one asked for; 0 without a run."""
        return self._position or self._asked

    @property
    def asked(self) -> int:
        """The 1-based position asked for last."""
        return self._asked

    @property
    def settled(self) -> bool:
        """Is a frame on screen, or a reason why there is none?"""
        return bool(self._position)

    @property
    def frame(self) -> ReadFrame | None:
        """The frame on screen."""
        return self._frame

    @property
    def picture(self) -> Picture | None:
        """The picture of the frame on screen that a worker made by ``recipe``, when there is one."""
        return self._picture

    @property
    def mask(self) -> MaskFrame | None:
        """What is subtracted from the frame on screen; None when nothing is."""
        return self._mask

    @property
    def error(self) -> ImageUnreadable | None:
        """Why there is no frame at this position."""
        return self._error

    @property
    def waiting(self) -> bool:
        """Has the frame asked for been missing for so long that it should be said?"""
        return self._waiting

    @property
    def instance(self) -> Instance | None:
        """The instance on screen."""
        return self._run.at(self.position)[0] if self._run else None

    @property
    def facts(self) -> FrameFacts | None:
        """What holds for the frame on screen."""
        if self._run is None:
            return None
        instance, number = self._run.at(self.position)
        return instance.frame_facts(number)

    @property
    def ref(self) -> FrameRef | None:
        """The frame on screen as a case refers to it; None without a frame or without a SOP Instance UID."""
        if self._run is None or self._frame is None:
            return None
        ref = self._run.ref(self._position)
        return ref if ref.sop_instance_uid else None

    @property
    def first_voi(self) -> Voi | None:
        """The window to begin with."""
        instance = self.instance
        return self._source.first_voi(instance) if instance else None

    # --- what to show ----------------------------------------------------------------------------------

    def show_run(self, run: Run | None, position: int = 1) -> None:
        """Show a run from a position; None shows nothing."""
        self._run, self._frame, self._error, self._picture = run, None, None, None
        self._mask = None
        self._position = self._asked = 0
        self._calm()
        if run is None:
            self.player.pause()
            self._wishes = ()
            self._source.want(self, ())
        else:
            self.player.load(run.timing, run.frame_count)
            self.go_to(position)
        self.changed.emit()

    def go_to(self, position: int) -> None:
        """Show a position as soon as its frame is at hand; the newest wish wins."""
        if self._run is None:
            return
        position = min(max(position, 1), self._run.frame_count)
        if self.player.playing:
            self.player.seek(position)
        else:
            self._ask(position)

    def subtract(self, *, on: bool) -> None:
        """Show every frame less its mask frame from now on, or as it is; only runs that allow it are subtracted."""
        if on == self._subtracting:
            return
        self._subtracting = on
        if self._run is not None and self._asked:
            if self.player.playing:
                self.player.tick()
            else:
                self._ask(self._asked)

    def step(self, frames: int) -> None:
        """So many frames on or back from the one asked for; stops playing."""
        self.player.pause()
        self.go_to((self._asked or 1) + frames)

    def to_end(self) -> None:
        """The last frame; stops playing."""
        if self._run is not None:
            self.player.pause()
            self.go_to(self._run.frame_count)

    def toggle_play(self) -> None:
        """Play from here, or stop here."""
        if self.player.playing:
            self.player.pause()
        elif self._run is not None:
            self.player.play(self.position)

    def retry(self) -> None:
        """Read the file again after an error."""
        if self._run is not None:
            self._source.retry(self._run.at(self._asked)[0])
            self._ask(self._asked)

    def keep_pace(self) -> None:
        """A frame has been painted: let workers go on, and learn how long that takes, to read no more than is seen."""
        self._say_wishes()
        if self._position == self._painted:
            return
        now = self._now()
        if self.player.playing:
            self._pace_ms += PACE_GAIN * (min(now - self._painted_at, 1000.0) - self._pace_ms)
            self.player.keep_pace(self._pace_ms)
        else:
            self._pace_ms = 0.0
        self._painted, self._painted_at = self._position, now

    def _ask(self, position: int, due: Sequence[int] = ()) -> None:
        run = self._run
        if run is None:
            return
        direction = (position > self._asked) - (position < self._asked)
        self._asked = position
        wishes: Sequence[int] = due or (position,)
        if not due and self._position:
            wishes = wanted(position, run.frame_count, direction, NEIGHBOURS, loop=False)
        self._wishes = (*self._mask_wish(position), *(run.at(wish) for wish in wishes))
        if not (due and self._is_ahead()):
            self._say_wishes()
        self._take(position)

    def _is_ahead(self) -> bool:
        """Are this picture and the next ones at hand, so that workers may wait until this one is painted?"""
        needed = self._wishes[: AHEAD + 1]
        made = [self._source.picture(self, *wish) for wish in needed]
        return all(picture is not None and picture.recipe == self.recipe for picture in made)

    def _say_wishes(self) -> None:
        """Tell the source what is wanted. Workers that start now compete with painting for the interpreter."""
        if self._wishes:
            self._source.want(self, self._wishes, self.recipe if self.player.playing else None)
            self._wishes = ()

    def _take(self, position: int) -> None:
        """Put a position on screen if it can be; otherwise wait with patience."""
        run = self._run
        if run is None:
            return
        wish = run.at(position)
        error, frame = self._source.failure(*wish), self._source.frame(*wish)
        mask = self._mask_for(position)
        if mask is None and frame is not None and (missing := self._mask_wish(position)):
            error, frame = self._source.failure(*missing[0]), None
        if frame is None and error is None:
            if not self._patience.isActive() and not self._waiting:
                self._patience.start()
            return
        self._calm()
        changed = position != self._position or frame is not self._frame or mask != self._mask
        self._frame, self._error, self._position, self._mask = frame, error, position, mask
        self._picture = self._source.picture(self, *wish)
        if changed:
            self.shown.emit(position)

    def _mask_of(self, position: int) -> tuple[Instance, int] | None:
        """The frame to subtract at a position; None where nothing is subtracted."""
        if self._run is None or not self._subtracting:
            return None
        instance, number = self._run.at(position)
        return (instance, mask_number(instance, number)) if subtractable(instance) else None

    def _mask_for(self, position: int) -> MaskFrame | None:
        """What to subtract at a position, as far as it is at hand."""
        wish = self._mask_of(position)
        if wish is None:
            return None
        instance, number = wish
        held = self._mask
        if held is not None and (held.path, held.number) == frame_key(instance, number):
            return held
        frame = self._source.frame(instance, number)
        if frame is None:
            return None
        values = operands(frame.stored.pixels, instance.frame_facts(number).grey, instance.intensity)
        return MaskFrame(instance.path, number, instance.intensity, values)

    def _mask_wish(self, position: int) -> tuple[tuple[Instance, int], ...]:
        """The mask frame of a position, where it is wanted and not at hand."""
        wish = self._mask_of(position)
        held = self._mask
        if wish is None or (held is not None and (held.path, held.number) == frame_key(*wish)):
            return ()
        return () if self._source.frame(*wish) is not None else (wish,)

    def _has(self, position: int) -> bool:
        """Is what a position shows at hand, or known to be unreadable?"""
        if self._run is None or not self._source.has(*self._run.at(position)):
            return False
        return all(self._source.failure(*wish) is not None for wish in self._mask_wish(position))

    def _needs(self, key: FrameKey) -> bool:
        """Is this frame the one asked for, or its mask?"""
        if self._run is None or not self._asked:
            return False
        mask = self._mask_of(self._asked)
        return key == frame_key(*self._run.at(self._asked)) or (mask is not None and key == frame_key(*mask))

    def _is_settled(self) -> bool:
        """Is what was asked for on screen?"""
        shown = self._position == self._asked and self._frame is not None
        return shown and (self._mask is None) == (self._mask_of(self._asked) is None)

    def _take_nearest(self) -> None:
        """Reading is slower than the clock: show the newest frame at hand that was due since the last one."""
        for position in self.player.recent(self._position):
            if self._has(position):
                self._take(position)
                return

    def _calm(self) -> None:
        self._patience.stop()
        self._waiting = False

    @Slot(int)
    def _on_due(self, position: int) -> None:
        if self._run is None:
            return
        ahead = self._source.ahead(self._run.at(position)[0], READ_AHEAD)
        self._ask(position, self.player.upcoming(ahead))
        if self._position != position:
            self._take_nearest()

    @Slot(object)
    def _on_arrived(self, key: FrameKey) -> None:
        run = self._run
        if run is None or not self._asked or self._is_settled():
            return
        if self._needs(key):
            self._take(self._asked)
        elif self.player.playing:
            self._take_nearest()

    @Slot(object)
    def _on_failed(self, key: FrameKey) -> None:
        if self._needs(key):
            self._take(self._asked)

    @Slot()
    def _on_patience_over(self) -> None:
        self._waiting = True
        self.changed.emit()
