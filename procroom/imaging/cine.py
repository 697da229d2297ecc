"""Cine: which recorded rate holds, and which frame is due after so many milliseconds. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from procroom.imaging.hierarchy import CineTiming


class PlayMode(StrEnum):
    """What happens at the end of the run."""

    LOOP = "loop"
    BOUNCE = "bounce"
    ONCE = "once"


DEFAULT_FRAME_TIME_MS = 1000 / 15
"""Used to play a run whose file states no rate; the screen then says "rate not recorded"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Turns elapsed time into the frame that is due; frames are skipped, never queued.

    Attributes:
        timing: as recorded.
        first, last: inclusive 1-based range that is played.
        mode: loop, bounce or once.
        speed: 1.0 = as recorded; negative plays backward.
    """

    timing: CineTiming
    first: int
    last: int
    mode: PlayMode = PlayMode.LOOP
    speed: float = 1.0

    def frame_at(self, elapsed_ms: float) -> int:
        """The 1-based frame due ``elapsed_ms`` after the start (which shows ``first``, or ``last`` backward)."""
        raise NotImplementedError(elapsed_ms)

    def next_change_ms(self, elapsed_ms: float) -> float | None:
        """Milliseconds until another frame is due; None when the run has ended."""
        raise NotImplementedError(elapsed_ms)
