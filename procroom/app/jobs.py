"""Work off the calling thread: lanes, jobs with progress and cancel, one end each. Knows no Qt.

The user interface wraps these in ``procroom.ui.qtjobs``; the command line and tests use them as they are.
"""

import time
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from threading import Barrier, Event, Lock
from typing import Any, TypeAlias


class Lane(StrEnum):
    """Where a job runs. Two threads help C code that lets the GIL go; two of pure Python only hurt the screen."""

    DECODE = "decode"
    PYTHON = "python"
    NETWORK = "network"


THREADS = {Lane.DECODE: 2, Lane.PYTHON: 1, Lane.NETWORK: 1}
PROGRESS_EVERY_S = 0.05


class Cancelled(Exception):
    """Raised inside a job by ``JobContext.check`` once somebody cancelled it."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """So much is done; ``total`` is 0 while it is not known."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Succeeded:
    """The job ended with a result."""

    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended with an error: a ``ProcroomError`` when it was expected."""

    error: BaseException


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled; what it had made is dropped."""


End: TypeAlias = Succeeded | Failed | Stopped
Report: TypeAlias = Progressed | End


class JobContext:
    """What a job's function gets as its first argument."""

    def __init__(self, stop: Event, report: Callable[[Report], None]) -> None:
        self._stop = stop
        self._report = report
        self._next_report = 0.0

    def check(self) -> None:
        """Raise if the job was cancelled.

        Raises:
            Cancelled: somebody asked to stop.
        """
        if self._stop.is_set():
            raise Cancelled

    def progress(self, done: int, total: int) -> None:
        """Say how far it is; reported at most every 50 ms, the last step always."""
        now = time.monotonic()
        if now >= self._next_report or done == total:
            self._next_report = now + PROGRESS_EVERY_S
            self._report(Progressed(done, total))


class Job:
    """A piece of work that was submitted; thread-safe.

    Attributes:
        lane: where it runs (for network jobs with the destination: ``network:PACS1``).
        title: gerund for people ("Reading 214 files"); empty for work nobody needs to see.
        key: what it is for (a ``FrameRef``, a case id), so that a late result can be recognised and dropped.
    """

    def __init__(self, lane: str, title: str, key: Hashable, report: Callable[[Report], None]) -> None:
        self.lane = lane
        self.title = title
        self.key = key
        self._listener = report
        self._stop = Event()
        self._ended = Event()
        self._future: Future[None] | None = None
        self._end: End | None = None

    @property
    def end(self) -> End | None:
        """How it ended; None while it waits or runs."""
        return self._end

    @property
    def cancel_requested(self) -> bool:
        """Did somebody ask it to stop?"""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask it to stop: at once when it still waits, else at its next ``check``. Any thread, any time."""
        self._stop.set()
        future = self._future
        if future is not None and future.cancel():
            self._finish(Stopped())

    def result(self, timeout: float | None = None) -> Any:
        """Wait for the end and give the result; never call this on the user interface's thread.

        Raises:
            Cancelled: it was cancelled.
            TimeoutError: it has not ended in ``timeout`` seconds.
            BaseException: the job's own error.
        """
        if not self._ended.wait(timeout):
            raise TimeoutError(f"{self.title or self.lane} has not ended within {timeout} s")
        match self._end:
            case Succeeded(result):
                return result
            case Failed(error):
                raise error
            case _:
                raise Cancelled

    def _run(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
        end: End
        try:
            context = JobContext(self._stop, self._listener)
            context.check()
            end = Succeeded(fn(context, *args))
        except Cancelled:
            end = Stopped()
        except BaseException as error:  # noqa: BLE001 - every way out has to end the job
            end = Failed(error)
        self._finish(end)

    def _finish(self, end: End) -> None:
        self._end = end
        self._ended.set()
        self._listener(end)


def _nobody(_report: Report) -> None:
    """Listener of a job that is only waited for."""


def network_lane(destination: str) -> str:
    """The lane of one destination: a dead server delays its own queue and no other."""
    return f"{Lane.NETWORK}:{destination}"


def thread_pool(lane: str, threads: int) -> Executor:
    """The executor used unless another factory is injected; its threads run already."""
    pool = ThreadPoolExecutor(threads, thread_name_prefix=lane)
    together = Barrier(threads + 1)
    for _ in range(threads):
        pool.submit(together.wait)
    together.wait()
    return pool


class InlineExecutor(Executor):
    """Runs everything at once on the calling thread; for tests and the command line."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run now; the future is done when this returns."""
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 - an executor hands every error to its future
            future.set_exception(error)
        return future


def inline_executor(_lane: str, _threads: int) -> Executor:
    """Factory of inline executors."""
    return InlineExecutor()


class Jobs:
    """The lanes. ``close`` it: threads that still run keep the process alive."""

    def __init__(self, executor: Callable[[str, int], Executor] = thread_pool) -> None:
        self._make_executor = executor
        self._executors: dict[str, Executor] = {}
        self._closed = False
        self._live: set[Job] = set()
        self._lock = Lock()

    def submit(
        self,
        lane: str,
        title: str,
        fn: Callable[..., Any],
        *args: Any,
        key: Hashable = None,
        report: Callable[[Report], None] = _nobody,
    ) -> Job:
        """Run ``fn(context, *args)`` in a lane.

        Args:
            lane: a ``Lane``, or ``network_lane(destination)``.
            title: gerund for people; empty for work nobody needs to see.
            fn: takes a ``JobContext`` first; touches only what it is given, and returns a value.
            args: further arguments, values that nobody changes meanwhile.
            key: what the job is for.
            report: called with ``Progressed`` and, exactly once and last, with the end; on the worker's
                thread, or on the caller's of ``cancel``. It must not raise.

        Raises:
            RuntimeError: the lanes were closed.
        """
        job = Job(lane, title, key, report)
        with self._lock:
            future = self._executor(lane).submit(job._run, fn, args)  # noqa: SLF001 - of this module
            self._live.add(job)
        job._future = future  # noqa: SLF001 - of this module
        future.add_done_callback(lambda _future: self._forget(job))
        return job

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called: nothing more may be submitted."""
        return self._closed

    def start(self, *lanes: str) -> None:
        """Start the threads of lanes now, so that the first job of each does not wait for them."""
        with self._lock:
            for lane in lanes:
                self._executor(lane)

    def _executor(self, lane: str) -> Executor:
        if lane not in self._executors:
            self._executors[lane] = self._make_executor(lane, THREADS[Lane(lane.partition(":")[0])])
        return self._executors[lane]

    @property
    def live(self) -> tuple[Job, ...]:
        """Jobs that wait or run."""
        with self._lock:
            return tuple(self._live)

    def close(self, wait_s: float = 2.0) -> tuple[Job, ...]:
        """Cancel everything and wait a moment; gives the jobs that still run (so that somebody can be asked)."""
        live = self.live
        for job in live:
            job.cancel()
        futures = {future: job for job in live if (future := job._future) is not None}  # noqa: SLF001 - own
        wait([future for future in futures if not future.done()], wait_s)
        with self._lock:
            self._closed = True
            for executor in self._executors.values():
                executor.shutdown(wait=False)
        return tuple(job for future, job in futures.items() if not future.done())

    def _forget(self, job: Job) -> None:
        with self._lock:
            self._live.discard(job)
        job._future = None  # noqa: SLF001 - breaks a cycle that would keep the result (a frame) until collected
