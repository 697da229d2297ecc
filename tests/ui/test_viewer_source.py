"""Frames come from workers: newest wish first, within a budget, and never read on the screen's thread."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy
from viewer_kit import Bench, pixels, run_of, write_run

from procroom.imaging.greyscale import Window


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def run(tmp_path):
    return run_of(write_run(tmp_path / "run.dcm", pixels(40)))


def numbers(bench):
    """Frame numbers in the order they were read."""
    return [number for _name, number, _thread in bench.reads]


def test_nothing_is_read_or_decoded_on_the_ui_thread(bench, qtbot, run):
    """Opening, stepping and playing read frames on worker threads only."""
    view = bench.shown(bench.viewport(), run)
    view.feed.step(3)
    qtbot.waitUntil(lambda: view.feed.position == 4)
    view.feed.toggle_play()
    bench.clock.now += 300
    view.feed.player.tick()
    qtbot.waitUntil(lambda: view.feed.position == 11)
    threads = {thread for _name, _number, thread in bench.reads}
    assert threads
    assert threading.get_ident() not in threads


def test_first_frame_touches_no_other(bench, qtbot, run):
    """Opening a run of 40 reads its first frame and waits."""
    bench.shown(bench.viewport(), run)
    qtbot.wait(20)
    assert numbers(bench) == [1]


def test_newest_wish_wins(bench, qtbot, run):
    """While two reads are under way, twenty wishes come and go; only the last one is read after them."""
    source = bench.source()
    instance = run.instances[0]
    bench.gate.clear()
    for number in range(1, 23):
        source.want("viewport", [(instance, number)])
    bench.gate.set()
    qtbot.waitUntil(lambda: source.has(instance, 22))
    qtbot.wait(20)
    assert sorted(numbers(bench)) == [1, 2, 22]


def test_every_clients_first_wish_comes_before_anyones_second(bench, qtbot, run):
    """Two viewports share the readers fairly: no long list starves the other."""
    source, instance = bench.source(), run.instances[0]
    bench.gate.clear()
    source.want("one", [(instance, number) for number in (1, 2, 3, 4)])
    source.want("other", [(instance, 30)])
    bench.gate.set()
    qtbot.waitUntil(lambda: source.has(instance, 4))
    assert numbers(bench).index(30) == 2


def test_memory_stays_within_the_budget(bench, qtbot, run):
    """However many frames are read, the cache never holds more than its budget, and keeps the newest."""
    size = 48 * 64 * 2
    source, instance = bench.source(max_bytes=5 * size), run.instances[0]
    held = []
    source.arrived.connect(lambda _key: held.append(source.nbytes))
    for number in range(1, 41):
        source.want("viewport", [(instance, number)])
        qtbot.waitUntil(lambda number=number: source.has(instance, number))
    assert len(held) == 40
    assert max(held) == 5 * size
    assert [number for number in range(1, 41) if source.has(instance, number)] == [36, 37, 38, 39, 40]


def test_read_ahead_never_pushes_itself_out(bench, run):
    """However small the cache, no more is read ahead than half of it holds."""
    size = 48 * 64 * 2
    assert bench.source(max_bytes=6 * size).ahead(run.instances[0], 12) == 3
    assert bench.source(max_bytes=size // 2).ahead(run.instances[0], 12) == 1
    assert bench.source(max_bytes=2**30).ahead(run.instances[0], 12) == 12


def test_unreadable_frame_is_reported_once_and_not_read_again(bench, qtbot, tmp_path):
    """A frame whose bytes are missing fails with words; asking again does not read again until told to."""
    broken = run_of(write_run(tmp_path / "cut.dcm", pixels(3), cut=100))
    source, instance = bench.source(), broken.instances[0]
    spy = QSignalSpy(source.failed)
    source.want("viewport", [(instance, 3)])
    qtbot.waitUntil(lambda: spy.count() == 1)
    source.want("viewport", [(instance, 3)])
    qtbot.wait(20)
    assert numbers(bench) == [3]
    assert "cut.dcm" in str(source.failure(instance, 3))
    source.retry(instance)
    source.want("viewport", [(instance, 3)])
    qtbot.waitUntil(lambda: spy.count() == 2)
    assert numbers(bench) == [3, 3]


def test_surprise_in_a_decoder_becomes_words(bench, qtbot, run, monkeypatch):
    """An error nobody foresaw names the file and its kind; it stops nothing else."""

    def fail(_reader, _number, _out=None):
        raise ZeroDivisionError

    source, instance = bench.source(), run.instances[0]
    monkeypatch.setattr("viewer_kit.WatchedReader.read", fail)
    source.want("viewport", [(instance, 1)])
    qtbot.waitUntil(lambda: source.failure(instance, 1) is not None)
    assert "run.dcm" in str(source.failure(instance, 1))
    assert "ZeroDivisionError" in str(source.failure(instance, 1))


def test_first_window_is_made_once_a_run(bench, qtbot, tmp_path):
    """Without a window in the file, the first frame read gives one, and later frames keep it."""
    source = bench.source()
    instance = run_of(write_run(tmp_path / "plain.dcm", pixels(5))).instances[0]
    for number in (2, 5):
        source.want("viewport", [(instance, number)])
        qtbot.waitUntil(lambda number=number: source.has(instance, number))
    voi = source.first_voi(instance)
    assert isinstance(voi, Window)
    assert voi.width > 1000


def test_clear_lets_everything_go(bench, qtbot, run):
    """After clear() the cache is empty and a frame is read anew."""
    source, instance = bench.source(), run.instances[0]
    source.want("viewport", [(instance, 1)])
    qtbot.waitUntil(lambda: source.has(instance, 1))
    source.clear()
    assert (source.nbytes, source.has(instance, 1)) == (0, False)


def test_slow_reading_shows_the_newest_frame_that_was_due(bench, qtbot, run):
    """When the due frame is late, the newest one at hand that was due since is shown: it moves on, in order."""
    view = bench.shown(bench.viewport(), run)
    view.feed.toggle_play()
    qtbot.waitUntil(lambda: view.feed.frame is not None and len(bench.reads) >= 8)
    bench.gate.clear()
    bench.clock.now += 40 * 20
    view.feed.player.tick()
    shown = view.feed.position
    assert 1 < shown < 21
    bench.gate.set()
    qtbot.waitUntil(lambda: view.feed.position == 21)
