"""The one seam between worker threads and widgets: jobs of ``procroom.app.jobs`` as Qt signals."""

import sys
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from procroom.app.jobs import Failed, Job, Jobs, Lane, Progressed, Report, Succeeded

SWITCH_S = 0.001


def let_the_screen_in() -> None:
    """Let a waiting thread take the interpreter after 1 ms instead of 5: the screen waits less for workers.

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
        match report:
            case Progressed(done, total):
                self.progressed.emit(done, total)
                return
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
        self._shown: dict[int, QtJob] = {}
        self._count = 0
        self._postbox = _Postbox()
        self._postbox.posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, lane: str, title: str, fn: Callable[..., Any], *args: Any, key: Hashable = None
    ) -> QtJob:
        """Run ``fn(context, *args)`` in a lane; see ``procroom.app.jobs.Jobs.submit``."""
        self._count += 1
        number, postbox = self._count, self._postbox

        def post(report: Report) -> None:
            postbox.posted.emit((number, report))

        shown = QtJob(title, key, self)
        self._shown[number] = shown
        shown.attach(self._jobs.submit(lane, title, fn, *args, key=key, report=post))
        if title:
            self.started.emit(shown)
        return shown

    @property
    def closed(self) -> bool:
        """Whether the lanes were closed: a late result must not ask for more."""
        return self._jobs.closed

    @property
    def busy(self) -> int:
        """How many jobs have not ended yet."""
        return len(self._shown)

    @Slot(object)
    def _on_posted(self, letter: tuple[int, Report]) -> None:
        number, report = letter
        shown = self._shown.get(number)
        if shown is None:
            return
        if not isinstance(report, Progressed):
            del self._shown[number]
        shown.take(report)
