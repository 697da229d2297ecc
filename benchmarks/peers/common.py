"""What every measured process shares: the task, the clock, the memory, the marks. Knows no viewer."""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

WIDTH, HEIGHT = 900, 800
OPENS = 7
WARM_UP_S = 1.0
PLAY_S = 6.0
LEVELS = (400.0, 3300.0)
#: Marks drawn on every frame, in pixels of a 1024² picture: a needle, an arrow, a distance.
LINES = (((150, 120), (470, 430)), ((820, 180), (600, 400)), ((300, 760), (700, 790)))


@dataclass(frozen=True, slots=True)
class Task:
    """What a process has to measure, and on which files.

    ``fresh``: one file opened once; ``first``: files opened again and again; ``play``; ``gaps`` (of a timer).
    """

    what: str
    files: tuple[str, ...]


def task() -> Task:
    """The task from the command line."""
    return Task(sys.argv[1], tuple(sys.argv[2:]))


def now() -> float:
    """Seconds."""
    return time.perf_counter()


def peak_mb() -> float:
    """Largest memory this process ever held, megabytes (10^6 bytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def forget_on_disk(name: str) -> None:
    """Let the system drop a file from its memory: a run that is opened for the first time lies on the disk."""
    handle = os.open(name, os.O_RDONLY)
    try:
        os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def first_frames(open_file: Callable[[str], None], files: tuple[str, ...], opens: int = OPENS) -> dict:
    """Milliseconds from a path to its first frame on screen: the first time, and the median of all times.

    Before the first time a file lies on the disk only, as a run does that nobody has opened yet; for every viewer
    alike. Several files are taken in turn.
    """
    times: dict[str, list[float]] = {name: [] for name in files}
    if opens == 1:
        for name in files:
            forget_on_disk(name)
    for _ in range(opens):
        for name in files:
            start = now()
            open_file(name)
            times[name].append((now() - start) * 1000)
    return {name: {"median_ms": median(each), "fresh_ms": each[0]} for name, each in times.items()}


def play(step: Callable[[], int], seconds: float = PLAY_S) -> float:
    """Frames a second that ``step`` puts on screen (it says how many), after a warm-up."""
    end = now() + WARM_UP_S
    while now() < end:
        step()
    shown, start = 0, now()
    while now() < start + seconds:
        shown += step()
    return shown / (now() - start)


def done(**figures: object) -> None:
    """Hand the figures over."""
    print("RESULT " + json.dumps({**figures, "peak_mb": peak_mb()}), flush=True)
