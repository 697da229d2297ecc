"""The seam between workers and widgets: no result lost, none delivered twice, none to the dead."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from shiboken6 import delete, isValid

from procroom.app.jobs import Jobs, Lane, inline_executor
from procroom.ui.qtjobs import QtJobs, let_the_screen_in


class Receiver(QObject):
    """A QObject that writes down what it is told, and on which thread."""

    def __init__(self):
        super().__init__()
        self.results, self.errors, self.ends, self.cancels, self.threads = [], [], 0, 0, set()

    @Slot(object)
    def take(self, result):
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def refuse(self, error):
        self.errors.append(error)

    @Slot()
    def stop(self):
        self.cancels += 1

    @Slot()
    def end(self):
        self.ends += 1

    def follow(self, job):
        job.succeeded.connect(self.take)
        job.failed.connect(self.refuse)
        job.cancelled.connect(self.stop)
        job.finished.connect(self.end)


@pytest.fixture
def jobs(qapp):
    lanes = Jobs()
    runner = QtJobs(lanes)
    yield runner
    assert lanes.close() == ()
    if isValid(runner):
        delete(runner)


def test_five_hundred_results_arrive_on_the_ui_thread(qtbot, jobs):
    """500 of 500 results arrive, each once, all on the thread of the receiver."""
    receiver = Receiver()
    for number in range(500):
        receiver.follow(jobs.submit(Lane.DECODE, "", lambda _ctx, n: n, number))
    qtbot.waitUntil(lambda: receiver.ends == 500)
    assert sorted(receiver.results) == list(range(500))
    assert receiver.threads == {QThread.currentThread()}
    assert jobs.busy == 0


def test_error_ends_as_failed_then_finished(qtbot, jobs):
    """A job that raises ends in failed with the error itself, and in nothing else."""
    receiver = Receiver()
    receiver.follow(jobs.submit(Lane.PYTHON, "", lambda _ctx: 1 / 0))
    qtbot.waitUntil(lambda: receiver.ends == 1)
    assert [type(error) for error in receiver.errors] == [ZeroDivisionError]
    assert (receiver.results, receiver.cancels) == ([], 0)


def test_cancelled_job_delivers_no_result(qtbot, jobs):
    """A cancelled job ends in cancelled, then finished; what it computed is dropped."""
    gate, receiver = threading.Event(), Receiver()
    running = jobs.submit(Lane.PYTHON, "", lambda ctx: (gate.wait(5), ctx.check()))
    waiting = jobs.submit(Lane.PYTHON, "", lambda _ctx: "never")
    receiver.follow(running)
    receiver.follow(waiting)
    waiting.cancel()
    running.cancel()
    assert waiting.cancel_requested
    gate.set()
    qtbot.waitUntil(lambda: receiver.ends == 2)
    assert (receiver.cancels, receiver.results, receiver.errors) == (2, [], [])


def test_receiver_deleted_in_flight(qtbot, jobs):
    """A receiver deleted while jobs run is left out silently; the others still get theirs."""
    gate, gone, stays = threading.Event(), Receiver(), Receiver()
    for number in range(50):
        job = jobs.submit(Lane.DECODE, "", lambda _ctx, n: (gate.wait(5), n)[1], number)
        gone.follow(job)
        stays.follow(job)
    delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: stays.ends == 50)
    assert sorted(stays.results) == list(range(50))


def test_runner_deleted_in_flight(qtbot):
    """The runner may die before its jobs: workers end quietly, nobody is told."""
    lanes, gate, receiver = Jobs(), threading.Event(), Receiver()
    runner = QtJobs(lanes)
    for number in range(50):
        receiver.follow(runner.submit(Lane.DECODE, "", lambda _ctx, n: (gate.wait(5), n)[1], number))
    delete(runner)
    gate.set()
    assert lanes.close(5) == ()
    qtbot.wait(1)
    assert (receiver.ends, receiver.results) == (0, [])


def test_nothing_is_said_before_the_event_loop_runs(qtbot, qapp):
    """Even an inline executor reports through the event loop: connecting after submit is in time."""
    runner, receiver = QtJobs(Jobs(inline_executor)), Receiver()
    job = runner.submit(Lane.PYTHON, "", lambda _ctx: "now")
    receiver.follow(job)
    assert receiver.results == []
    qtbot.waitUntil(lambda: receiver.ends == 1)
    assert receiver.results == ["now"]
    delete(runner)


def test_progress_arrives_in_order_before_the_end(qtbot, jobs):
    """Progress signals come in order; the last one says all is done."""
    steps, receiver = [], Receiver()

    def work(ctx):
        for step in range(1, 101):
            ctx.progress(step, 100)

    job = jobs.submit(Lane.PYTHON, "Counting", work)
    job.progressed.connect(lambda done, total: steps.append((done, total, receiver.ends)))
    receiver.follow(job)
    qtbot.waitUntil(lambda: receiver.ends == 1)
    assert steps == sorted(steps)
    assert steps[-1] == (100, 100, 0)


def test_started_announces_every_job(qtbot, jobs):
    """A job bar learns of each job with a title by one signal; work without a title is not announced."""
    seen, receiver = [], Receiver()
    jobs.started.connect(lambda job: seen.append((job.title, job.key)))
    receiver.follow(jobs.submit(Lane.PYTHON, "Reading 3 files", lambda _ctx: None, key="case-1"))
    receiver.follow(jobs.submit(Lane.PYTHON, "", lambda _ctx: None))
    qtbot.waitUntil(lambda: receiver.ends == 2)
    assert seen == [("Reading 3 files", "case-1")]


def test_job_object_dies_after_its_end(qtbot, jobs):
    """A finished job is deleted: thousands of frames leave no objects behind."""
    receiver = Receiver()
    job = jobs.submit(Lane.PYTHON, "", lambda _ctx: None)
    receiver.follow(job)
    qtbot.waitUntil(lambda: not isValid(job))
    assert receiver.ends == 1


def test_nothing_is_handed_over_after_the_close(qtbot):
    """A result on its way when the lanes close reaches nobody: who got it would ask for more, and cannot."""
    lanes, receiver = Jobs(), Receiver()
    runner = QtJobs(lanes)
    receiver.follow(runner.submit(Lane.DECODE, "", lambda _ctx: 1))
    assert lanes.close() == ()
    qtbot.waitUntil(lambda: runner.busy == 0)
    assert (receiver.results, receiver.cancels, receiver.ends) == ([], 0, 0)
    delete(runner)


def test_screen_waits_less_than_by_default_for_the_interpreter():
    """A worker in pure Python hands the interpreter over after 3 ms when the screen's thread waits for it."""
    before = sys.getswitchinterval()
    try:
        let_the_screen_in()
        assert sys.getswitchinterval() == pytest.approx(0.003)
    finally:
        sys.setswitchinterval(before)
