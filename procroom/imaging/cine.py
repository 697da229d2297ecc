"""Cine: which recorded rate holds, and which frame is due after so many milliseconds. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from statistics import median

from procroom.imaging.hierarchy import CineTiming

DEFAULT_FRAME_TIME_MS = 1000 / 15
"""Plays a run whose file states no rate; the screen then says that the rate is not recorded."""
LONGEST_FRAME_MS = 60_000.0


class PlayMode(StrEnum):
    """What happens at the end of the run."""

    LOOP = "loop"
    BOUNCE = "bounce"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class RateFacts:
    """Timing attributes, raw: milliseconds and frames per second.

    Attributes:
        vector: Frame Time Vector: increment before each frame, the first is 0.
        durations: Actual Frame Duration, or differences of frame times, one a frame, of enhanced objects.
        durations_source: the attribute ``durations`` come from.
        points_to: keyword that Frame Increment Pointer names, or empty.
        playback: Preferred Playback Sequencing: 0 looping, 1 sweeping.
    """

    frames: int
    frame_time: float | None = None
    vector: tuple[float, ...] = ()
    durations: tuple[float, ...] = ()
    durations_source: str = "ActualFrameDuration"
    cine_rate: float | None = None
    display_rate: float | None = None
    points_to: str = ""
    playback: int | None = None


def resolve_timing(facts: RateFacts) -> CineTiming:
    """The recorded timing: what Frame Increment Pointer names, then vector, frame time, frame durations, rates."""
    notes: list[str] = []
    choices = [
        _from_vector(facts, notes),
        _even(facts.frame_time, "FrameTime", notes),
        _from_durations(facts, notes),
        _even(_period(facts.cine_rate), "CineRate", notes),
        _even(_period(facts.display_rate), "RecommendedDisplayFrameRate", notes),
    ]
    usable = [choice for choice in choices if choice]
    named = [choice for choice in usable if choice.source == facts.points_to]
    if not usable:
        return CineTiming(playback=_playback(facts), note="; ".join(notes))
    best = (named or usable)[0]
    notes.extend(
        f"{other.source} says {other.frame_time_ms:.1f} ms"
        for other in usable
        if other is not best and _contradicts(best.frame_time_ms, other.frame_time_ms)
    )
    return CineTiming(best.frame_time_ms, best.vector_ms, best.source, _playback(facts), "; ".join(notes))


def dwell_times(timing: CineTiming, frames: int) -> tuple[float, ...]:
    """Milliseconds that each frame stays: the increment before the next one; the last stays the median."""
    step = timing.frame_time_ms or DEFAULT_FRAME_TIME_MS
    if timing.vector_ms is None or len(timing.vector_ms) != frames:
        return (step,) * frames
    return (*(max(value, 0.0) for value in timing.vector_ms[1:]), step)


class Clock:
    """Turns elapsed time into the frame that is due; late frames are skipped, never queued."""

    def __init__(
        self, timing: CineTiming, first: int, last: int, mode: PlayMode = PlayMode.LOOP, speed: float = 1.0
    ) -> None:
        """Prepare a run over the inclusive 1-based range ``first`` to ``last``.

        Args:
            timing: as recorded.
            first: first frame played.
            last: last frame played.
            mode: what happens at the end.
            speed: 1.0 as recorded; negative plays backward, starting at ``last``.

        Raises:
            ValueError: the range is empty or the speed is 0.
        """
        if not 1 <= first <= last or speed == 0:
            raise ValueError(f"nothing to play: frames {first} to {last} at speed {speed:g}")
        dwell = dwell_times(timing, len(timing.vector_ms) if timing.vector_ms else last)
        order = list(range(first, last + 1))
        if speed < 0:
            order.reverse()
        if mode is PlayMode.BOUNCE:
            order += order[-2:0:-1]
        self._order = order
        self._mode = mode
        self._speed = abs(speed)
        step = timing.frame_time_ms or DEFAULT_FRAME_TIME_MS
        self._ends = list(accumulate(dwell[frame - 1] if frame <= len(dwell) else step for frame in order))

    @property
    def duration_ms(self) -> float:
        """Length of one pass at the chosen speed."""
        return self._ends[-1] / self._speed

    def frame_at(self, elapsed_ms: float) -> int:
        """The 1-based frame due ``elapsed_ms`` after the start."""
        return self._order[self._place(elapsed_ms)[0]]

    def next_change_ms(self, elapsed_ms: float) -> float | None:
        """Milliseconds until another frame is due; None when the run has ended or never changes."""
        index, position = self._place(elapsed_ms)
        if len(self._order) == 1 or (self._mode is PlayMode.ONCE and index == len(self._order) - 1):
            return None
        return (self._ends[index] - position) / self._speed

    def _place(self, elapsed_ms: float) -> tuple[int, float]:
        position = max(elapsed_ms, 0.0) * self._speed
        total = self._ends[-1]
        if self._mode is not PlayMode.ONCE and total > 0:
            position %= total
        return min(bisect_right(self._ends, position), len(self._order) - 1), position


def _from_vector(facts: RateFacts, notes: list[str]) -> CineTiming | None:
    vector = facts.vector
    if not vector:
        return None
    steps = vector[1:] if len(vector) > 1 else vector
    if any(step < 0 or step > LONGEST_FRAME_MS for step in vector) or not any(steps):
        notes.append("FrameTimeVector refused as implausible")
        return None
    typical = median(step for step in steps if step > 0)
    if len(vector) != facts.frames:
        notes.append(f"FrameTimeVector has {len(vector)} values for {facts.frames} frames")
        return CineTiming(typical, None, "FrameTimeVector")
    return _timing(steps, "FrameTimeVector", (0.0, *steps) if len(vector) > 1 else None)


def _from_durations(facts: RateFacts, notes: list[str]) -> CineTiming | None:
    durations = facts.durations
    if not durations:
        return None
    if len(durations) != facts.frames or any(not 0 < step <= LONGEST_FRAME_MS for step in durations):
        notes.append(f"{facts.durations_source} refused as implausible")
        return None
    return _timing(durations, facts.durations_source, (0.0, *durations[:-1]))


def _timing(steps: Sequence[float], source: str, vector: tuple[float, ...] | None) -> CineTiming:
    typical = median(step for step in steps if step > 0)
    even = max(steps) - min(steps) <= 0.02 * typical
    return CineTiming(typical, None if even else vector, source)


def _even(frame_time: float | None, source: str, notes: list[str]) -> CineTiming | None:
    if frame_time is None:
        return None
    if not 0 < frame_time <= LONGEST_FRAME_MS:
        notes.append(f"{source} refused as implausible")
        return None
    return CineTiming(frame_time, None, source)


def _period(rate: float | None) -> float | None:
    if rate is None:
        return None
    return 1000 / rate if rate > 0 else -1.0


def _contradicts(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) > 0.05 * one


def _playback(facts: RateFacts) -> str:
    return {0: "loop", 1: "bounce"}.get(facts.playback if facts.playback is not None else -1, "")
