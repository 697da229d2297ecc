"""The lanes: results, errors, cancel and progress, each job with exactly one end."""

import threading

import pytest

from procroom.app.jobs import (
    Cancelled,
    Failed,
    Jobs,
    Lane,
    Progressed,
    Stopped,
    Succeeded,
    inline_executor,
    network_lane,
)


@pytest.fixture
def jobs():
    lanes = Jobs()
    yield lanes
    assert lanes.close() == ()


def test_result_comes_from_the_lanes_own_thread(jobs):
    """A job runs on a thread of its lane and its value is its result."""
    job = jobs.submit(Lane.DECODE, "", lambda _ctx, x: (x + 1, threading.current_thread().name), 41)
    value, thread = job.result(5)
    assert (value, thread.startswith("decode")) == (42, True)


def test_five_hundred_jobs_each_end_once():
    """Of 500 jobs every one reports exactly one end, whichever thread ran it."""
    ends = []
    jobs = Jobs()
    submitted = [
        jobs.submit(Lane.DECODE, "", lambda _ctx, n=n: n, key=n, report=ends.append) for n in range(500)
    ]
    assert [job.result(5) for job in submitted] == list(range(500))
    jobs.close()
    assert sorted(end.result for end in ends) == list(range(500))


def test_error_is_handed_on(jobs):
    """What a job raises is its end, and raised again for whoever waits."""
    reports = []
    job = jobs.submit(Lane.PYTHON, "", lambda _ctx: 1 / 0, report=reports.append)
    with pytest.raises(ZeroDivisionError):
        job.result(5)
    jobs.close()
    assert [type(each) for each in reports] == [Failed]


def test_waiting_job_is_cancelled_at_once(jobs):
    """A job that still waits for its lane ends as stopped without running."""
    gate, ran, reports = threading.Event(), [], []
    first = jobs.submit(Lane.PYTHON, "", lambda _ctx: gate.wait(5))
    second = jobs.submit(Lane.PYTHON, "", lambda _ctx: ran.append(1), report=reports.append)
    second.cancel()
    assert reports == [Stopped()]
    gate.set()
    first.result(5)
    assert ran == []


def test_running_job_stops_at_its_next_check(jobs):
    """check() raises inside a running job once it was cancelled; it ends as stopped, not as failed."""
    started, gate, reports = threading.Event(), threading.Event(), []

    def work(ctx):
        started.set()
        gate.wait(5)
        ctx.check()

    job = jobs.submit(Lane.PYTHON, "", work, report=reports.append)
    started.wait(5)
    job.cancel()
    gate.set()
    with pytest.raises(Cancelled):
        job.result(5)
    assert reports == [Stopped()]


def test_cancel_after_the_end_changes_nothing(jobs):
    """Cancelling a finished job is no second end."""
    reports = []
    job = jobs.submit(Lane.PYTHON, "", lambda _ctx: 7, report=reports.append)
    job.result(5)
    job.cancel()
    jobs.close()
    assert reports == [Succeeded(7)]


def test_progress_is_thinned_and_its_last_step_kept():
    """Ten thousand steps become a few reports; the last one always arrives, before the end."""
    reports = []

    def work(ctx):
        for step in range(1, 10_001):
            ctx.progress(step, 10_000)
        return "done"

    Jobs(inline_executor).submit(Lane.PYTHON, "", work, report=reports.append)
    assert reports[-2:] == [Progressed(10_000, 10_000), Succeeded("done")]
    assert len(reports) < 200


def test_python_lane_has_one_thread(jobs):
    """Two pure Python jobs never run side by side."""
    together, running = [], []

    def work(_ctx):
        running.append(1)
        together.append(len(running))
        running.pop()

    for job in [jobs.submit(Lane.PYTHON, "", work) for _ in range(50)]:
        job.result(5)
    assert set(together) == {1}


def test_a_dead_destination_delays_no_other(jobs):
    """Each network destination has a lane of its own."""
    gate = threading.Event()
    stuck = jobs.submit(network_lane("DEAD"), "", lambda _ctx: gate.wait(5))
    assert jobs.submit(network_lane("ALIVE"), "", lambda _ctx: "sent").result(5) == "sent"
    gate.set()
    stuck.result(5)


def test_close_names_what_still_runs():
    """close() cancels what waits, and names a job that does not heed the call."""
    jobs, gate, started = Jobs(), threading.Event(), threading.Event()

    def deaf(_ctx):
        started.set()
        gate.wait(5)

    stuck = jobs.submit(Lane.PYTHON, "Sending", deaf)
    waiting = jobs.submit(Lane.PYTHON, "", lambda _ctx: None)
    started.wait(5)
    assert [job.title for job in jobs.close(0.01)] == ["Sending"]
    assert waiting.end == Stopped()
    gate.set()
    with pytest.raises(RuntimeError):
        jobs.submit(Lane.PYTHON, "", lambda _ctx: None)
    stuck.result(5)


def test_waiting_has_a_limit(jobs):
    """result() with a timeout gives up with a message that names the job."""
    gate = threading.Event()
    job = jobs.submit(Lane.PYTHON, "Reading 2 files", lambda _ctx: gate.wait(5))
    with pytest.raises(TimeoutError, match="Reading 2 files"):
        job.result(0.01)
    gate.set()
    job.result(5)
