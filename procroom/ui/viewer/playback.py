"""Playing a run: which frame is due now, which come next. Frames are dropped by the clock, never queued."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from procroom.imaging.cine import DEFAULT_FRAME_TIME_MS, Clock, PlayMode
from procroom.imaging.hierarchy import CineTiming
from procroom.imaging.source_words import source_words
from procroom.ui.tongue import tr

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
#: Longest search for what comes next or came before, in frames.
HORIZON = 24
#: Strides are so much of the time that a frame takes on screen, and stay while they differ by less than this.
HASTE = 0.8
STEADY = 0.1


def milliseconds() -> float:
    """A clock that never goes back."""
    return time.perf_counter() * 1000


def rate_text(timing: CineTiming, speed: float = 1.0) -> str:
    """The rate with where it comes from: ``15 fps, FrameTime``; says so when the file states none."""
    if timing.frame_time_ms:
        text = tr(
            "{rate} fps, {source}",
            rate=f"{1000 / timing.frame_time_ms:.3g}",
            source=source_words(timing.source),
        )
    else:
        text = tr("rate not recorded; {rate} fps assumed", rate=f"{1000 / DEFAULT_FRAME_TIME_MS:.3g}")
    return text if speed == 1.0 else tr("{rate}, shown ×{speed}", rate=text, speed=f"{speed:g}")


class Player(QObject):
    """Says when which position is due; shows nothing itself.

    Signals:
        due(position): show this 1-based position now.
        changed(): playing, speed or mode changed.
    """

    due = Signal(int)
    changed = Signal()

    def __init__(self, now_ms: Callable[[], float] = milliseconds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now_ms
        self._timing = CineTiming()
        self._count = 1
        self._mode = PlayMode.LOOP
        self._speed = 1.0
        self._clock = Clock(self._timing, 1, 1)
        self._zero = 0.0
        self._stride_ms = 0.0
        self._playing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def playing(self) -> bool:
        """Is it running?"""
        return self._playing

    @property
    def mode(self) -> PlayMode:
        """What happens at the end."""
        return self._mode

    @property
    def speed(self) -> float:
        """Factor on the recorded rate."""
        return self._speed

    def load(self, timing: CineTiming, frame_count: int) -> None:
        """Take up another run; stops. The file's preferred playback is followed, speed goes back to ×1."""
        self.pause()
        self._timing, self._count, self._speed, self._stride_ms = timing, max(frame_count, 1), 1.0, 0.0
        self._mode = PlayMode.BOUNCE if timing.playback == PlayMode.BOUNCE else PlayMode.LOOP
        self._clock = Clock(timing, 1, self._count, self._mode)
        self.changed.emit()

    def play(self, position: int) -> None:
        """Run on from a position; from the start when a single pass has ended."""
        if self._count == 1 or self._playing:
            return
        self._playing = True
        at_end = self._mode is PlayMode.ONCE and position >= self._count
        self._anchor(1 if at_end else position)
        self.changed.emit()
        self.tick()

    def pause(self) -> None:
        """Stop where it is."""
        self._timer.stop()
        if self._playing:
            self._playing = False
            self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """Change the factor without a jump."""
        self._change(self._mode, speed)

    def set_mode(self, mode: PlayMode) -> None:
        """Change what happens at the end without a jump."""
        self._change(mode, self._speed)

    def seek(self, position: int) -> None:
        """Go on from another position, when playing."""
        if self._playing:
            self._anchor(position)
            self.tick()

    def keep_pace(self, every_ms: float) -> None:
        """Follow the screen: go in strides where showing a frame takes clearly longer than the frame's time.

        What falls between two strides is neither due nor upcoming, for it would be read in vain. Strides are a
        little shorter than it takes, so that it shows when the screen has become faster; and they are changed
        seldom, since what was read ahead for other ones is lost.
        """
        wish = every_ms * HASTE if every_ms > 1.5 * self._frame_ms() else 0.0
        if not wish or abs(wish - self._stride_ms) > STEADY * self._stride_ms:
            self._stride_ms = wish

    def upcoming(self, count: int) -> tuple[int, ...]:
        """The position due now and those due next, without repeats; ``count`` at most."""
        elapsed: float | None = self._due_ms()
        found: dict[int, None] = {}
        for _step in range(HORIZON):
            if elapsed is None or len(found) >= count:
                break
            found[self._clock.frame_at(elapsed)] = None
            wait = self._clock.next_change_ms(elapsed)
            elapsed = None if wait is None else elapsed + max(wait + 1e-6, self._stride_ms)
        return tuple(found)

    def recent(self, shown: int) -> tuple[int, ...]:
        """The position due now and those due before it, newest first, back to the one shown (left out)."""
        elapsed, step = self._due_ms(), max(self._frame_ms(), self._stride_ms)
        found: dict[int, None] = {}
        while elapsed >= 0 and len(found) < HORIZON:
            position = self._clock.frame_at(elapsed)
            if position == shown:
                break
            found[position] = None
            elapsed -= step
        return tuple(found)

    @Slot()
    def tick(self) -> None:
        """Say what is due and sleep until the next change."""
        if not self._playing:
            return
        self.due.emit(self._clock.frame_at(self._due_ms()))
        due, elapsed = self._due_ms(), self._elapsed()
        wait = self._clock.next_change_ms(due)
        if wait is None:
            self.pause()
        elif self._playing:
            self._timer.start(max(0, round(due + max(wait, self._stride_ms) - elapsed)))

    def _elapsed(self) -> float:
        return self._now() - self._zero

    def _due_ms(self) -> float:
        """The time the picture on screen should be of: now, or where the last stride ended."""
        elapsed, stride = self._elapsed(), self._stride_ms
        return elapsed // stride * stride + 1e-6 if stride else elapsed

    def _frame_ms(self) -> float:
        return (self._timing.frame_time_ms or DEFAULT_FRAME_TIME_MS) / self._speed

    def _change(self, mode: PlayMode, speed: float) -> None:
        position = self._clock.frame_at(self._elapsed())
        self._mode, self._speed = mode, speed
        self._clock = Clock(self._timing, 1, self._count, mode, speed)
        if self._playing:
            self._anchor(position)
            self._timer.start(0)
        self.changed.emit()

    def _anchor(self, position: int) -> None:
        """Set the clock's zero so that the position is due now."""
        elapsed = 0.0
        for _step in range(self._count):
            if self._clock.frame_at(elapsed) == position:
                break
            wait = self._clock.next_change_ms(elapsed)
            if wait is None:
                break
            elapsed += wait + 1e-6
        self._zero = self._now() - elapsed
