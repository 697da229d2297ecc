"""Decoded frames are kept within a budget of bytes; reading ahead follows the direction of play."""

import threading
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.imaging.cache import FrameCache
from procroom.imaging.readahead import wanted


@dataclass
class Thing:
    nbytes: int


def test_the_least_recently_used_goes_first():
    """A used frame outlives an unused one."""
    cache = FrameCache(30)
    for key in "abc":
        cache.put(key, Thing(10))
    assert cache.get("a") is not None
    cache.put("d", Thing(10))
    assert [key in cache for key in "abcd"] == [True, False, True, True]


def test_replacing_a_frame_counts_it_once():
    """Putting the same key again frees the old bytes."""
    cache = FrameCache(30)
    for size in (10, 25, 5):
        cache.put("a", Thing(size))
    assert (cache.nbytes, len(cache)) == (5, 1)


def test_a_frame_larger_than_the_budget_is_not_kept():
    """One giant frame does not empty the cache."""
    cache = FrameCache(30)
    cache.put("a", Thing(10))
    cache.put("b", Thing(31))
    assert ("a" in cache, "b" in cache, cache.nbytes) == (True, False, 10)


def test_discard_and_clear_free_the_bytes():
    """Forgotten frames hold nothing."""
    cache = FrameCache(30)
    cache.put("a", Thing(10))
    cache.put("b", Thing(10))
    cache.discard("a")
    cache.discard("never")
    assert cache.nbytes == 10
    cache.clear()
    assert (cache.nbytes, cache.get("b")) == (0, None)


@given(steps=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 40)), max_size=200))
def test_the_budget_is_never_exceeded(steps):
    """After any sequence of puts the bytes held are the sum of what is held, within the budget."""
    cache = FrameCache(100)
    for key, size in steps:
        cache.put(key, Thing(size))
        held = [cache.get(other) for other in range(10)]
        assert cache.nbytes == sum(thing.nbytes for thing in held if thing) <= 100


def test_threads_share_a_cache():
    """Many threads putting and getting leave the books in order."""
    cache = FrameCache(500)

    def work(start):
        for step in range(2000):
            cache.put((start * step) % 97, Thing(7))
            cache.get(step % 97)

    threads = [threading.Thread(target=work, args=(start,)) for start in (3, 5, 7, 11)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.nbytes == 7 * len(cache) <= 500


@pytest.mark.parametrize(
    ("position", "direction", "loop", "frames"),
    [
        (1, 1, True, (1, 2, 3, 4)),
        (9, 1, True, (9, 10, 1, 2)),
        (9, 1, False, (9, 10)),
        (2, -1, True, (2, 1, 10, 9)),
        (2, -1, False, (2, 1)),
        (5, 0, True, (5, 6, 4, 7)),
        (1, 0, False, (1, 2, 3)),
    ],
)
def test_what_is_read_ahead(position, direction, loop, frames):
    """The shown frame first, then those that play will need, wrapping only when it loops."""
    assert wanted(position, 10, direction, 3, loop=loop) == frames


@given(
    position=st.integers(1, 12),
    direction=st.sampled_from([-1, 0, 1]),
    ahead=st.integers(0, 40),
    loop=st.booleans(),
)
def test_reading_ahead_stays_inside_the_run(position, direction, ahead, loop):
    """Frames exist, none is asked for twice, the shown one is the first."""
    frames = wanted(position, 12, direction, ahead, loop=loop)
    assert frames[0] == position
    assert len(set(frames)) == len(frames) <= min(ahead + 1, 12)
    assert all(1 <= frame <= 12 for frame in frames)


def test_an_empty_run_asks_for_nothing():
    """No frames, no reads."""
    assert wanted(1, 0, 1, 5) == ()
