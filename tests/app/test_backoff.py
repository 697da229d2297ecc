"""Waits between tries: they grow, they end, chance only shortens them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.app.backoff import Backoff

TRIES = st.integers(min_value=1, max_value=10**6)
CHANCE = st.floats(min_value=0.0, max_value=1.0, exclude_max=True)
BACKOFFS = st.builds(
    Backoff,
    first_s=st.floats(min_value=0.01, max_value=60.0),
    limit_s=st.floats(min_value=60.0, max_value=10**6),
    spread=st.floats(min_value=0.0, max_value=1.0, exclude_max=True),
)


@given(BACKOFFS, TRIES, CHANCE)
def test_a_wait_is_never_longer_than_the_limit_nor_shorter_than_chance_allows(backoff, tries, chance):
    wait = backoff.after(tries, chance)
    longest = backoff.after(tries, 0.0)
    assert timedelta() <= wait <= longest <= timedelta(seconds=backoff.limit_s) + timedelta.resolution
    assert wait >= longest * (1.0 - backoff.spread) - timedelta.resolution


@given(BACKOFFS, TRIES, CHANCE)
def test_the_same_chance_never_waits_shorter_after_one_more_try(backoff, tries, chance):
    assert backoff.after(tries + 1, chance) >= backoff.after(tries, chance)


@given(BACKOFFS, CHANCE)
def test_waits_reach_the_limit_and_stay_there(backoff, chance):
    assert backoff.after(60, chance) == backoff.after(10**6, chance)
    assert backoff.after(60, 0.0) == timedelta(seconds=backoff.limit_s)


@pytest.mark.parametrize(("tries", "seconds"), [(1, 5), (2, 10), (3, 20), (8, 640), (9, 900), (10**9, 900)])
def test_the_waits_of_this_program(tries, seconds):
    assert Backoff().after(tries, 0.0) == timedelta(seconds=seconds)
    assert Backoff().after(tries, 0.5) == timedelta(seconds=seconds * 0.75)
