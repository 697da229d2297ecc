"""The one seam between worker threads and widgets: jobs of ``procroom.app.jobs`` as Qt signals."""

import sys
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from procroom.app.jobs import End, Failed, Job, Jobs, Lane, Progressed, Report, Succeeded

SWITCH_S = 0.003


def let_the_screen_in() -> None:
    """Let a waiting thread take the interpreter after 3 ms instead of 5: the screen waits less for workers.

    Less (1 ms) costs 4 % of the frame rate and shortens no gap of the screen while a run plays.
    For the whole process; called once by whoever makes the application.
    """
    sys.setswitchinterval(SWITCH_S)


class _Postbox(QObject):
    """All that a worker touches. It has no parent, so it lives as long as any worker holds it."""

    posted = Signal(object)


class QtJob(QObject):
    """A job as seen by widgets; lives on the user interface's thread and dies after ``finished``.

    Ends in exactly one of ``succeeded``, ``failed`` or ``cancelled``, then ``finished``. Connect them to
    methods of QObjects, so that a receiver that was deleted meanwhile is left out. Nothing is emitted before
    control returns to the event loop: connecting after ``submit`` is in time.

    Attributes:
        title, key: as submitted.
        end: how it ended; set before the signals, for those who only follow ``finished``.

    Signals:
        progressed(done, total): how far it is; total is 0 while unknown.
        succeeded(result), failed(error), cancelled(), finished().
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, key: Hashable, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.key: Any = key
        self.end: End | None = None
        self._job: Job | None = None

    def cancel(self) -> None:
        """Ask it to stop. It still ends by a signal, from the event loop."""
        if self._job is not None:
            self._job.cancel()

    @property
    def cancel_requested(self) -> bool:
        """Did somebody ask it to stop?"""
        return self._job is not None and self._job.cancel_requested

    def attach(self, job: Job) -> None:
        """Bind the job it shows (by ``QtJobs`` only)."""
        self._job = job

    def take(self, report: Report) -> None:
        """Turn a report into signals (by ``QtJobs`` only)."""
        if isinstance(report, Progressed):
            self.progressed.emit(report.done, report.total)
            return
        self.end = report
        match report:
            case Succeeded(result):
                self.succeeded.emit(result)
            case Failed(error):
                self.failed.emit(error)
            case _:
                self.cancelled.emit()
        self.finished.emit()
        self.deleteLater()


class QtJobs(QObject):
    """Submits jobs and hands their reports over to the user interface's thread.

    Signals:
        started(job): a ``QtJob`` with a title was submitted; a job bar shows it. Work without a title is not shown.
    """

    started = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.start(Lane.DECODE, Lane.PYTHON)
        self._takers: dict[int, Callable[[Report], None]] = {}
        self._count = 0
        self._postbox = _Postbox()
        self._postbox.posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, lane: str, title: str, fn: Callable[..., Any], *args: Any, key: Hashable = None
    ) -> QtJob:
        """Run ``fn(context, *args)`` in a lane; see ``procroom.app.jobs.Jobs.submit``."""
        shown = QtJob(title, key, self)
        shown.attach(self._jobs.submit(lane, title, fn, *args, key=key, report=self._post_to(shown.take)))
        if title:
            self.started.emit(shown)
        return shown

    def run(
        self,
        lane: str,
        then: tuple[QObject, Callable[[Any, End], None]],
        fn: Callable[..., Any],
        *args: Any,
        key: Hashable,
    ) -> None:
        """Run work nobody sees or cancels, and call back with its key and end.

        For what is asked for many times a second: a ``QtJob`` with its signals costs the screen 0.3 ms.

        Args:
            lane: where it runs.
            then: who is told, and what is called, on the user interface's thread; not when it was deleted meanwhile.
            fn: as for ``submit``.
            args: further arguments.
            key: what it is for.
        """
        owner, call = then

        def take(report: Report) -> None:
            if not isinstance(report, Progressed) and isValid(owner):
                call(key, report)

        self._jobs.submit(lane, "", fn, *args, key=key, report=self._post_to(take))

    def _post_to(self, take: Callable[[Report], None]) -> Callable[[Report], None]:
        """A letter box for a worker: what it puts there is taken on the user interface's thread."""
        self._count += 1
        number, postbox = self._count, self._postbox
        self._takers[number] = take

        def post(report: Report) -> None:
            postbox.posted.emit((number, report))

        return post

    @property
    def closed(self) -> bool:
        """Whether the lanes were closed: a late result must not ask for more."""
        return self._jobs.closed

    @property
    def busy(self) -> int:
        """How many jobs have not ended yet."""
        return len(self._takers)

    @Slot(object)
    def _on_posted(self, letter: tuple[int, Report]) -> None:
        number, report = letter
        take = self._takers.get(number)
        if take is None:
            return
        if not isinstance(report, Progressed):
            del self._takers[number]
        if not self._jobs.closed:  # a window that goes away is told nothing: it would ask for more
            take(report)
