"""What the clock adds: how long the needle is in, when a hold is long enough."""

from datetime import datetime, timedelta

import pytest

from procroom.app.room_words import hold_words, needle_words, span_words
from procroom.domain.assessment import Gap, Hold, HoldClock, Total

FRIDAY = datetime.fromisoformat("2026-03-06T08:30-06:00")
CLEARS = "2026-03-06T20:00-06:00"


def hold(**more):
    """Apixaban of GS2."""
    return HoldClock(**{"place": "x", "drug": "apixaban", "asks": Hold.HOURS, "clears": CLEARS, **more})


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-03-06T08:30-06:00", "clears Fri 20:00 (in 11 h 30 min)"),
        ("2026-03-06T19:59:30-06:00", "clears Fri 20:00 (in 0 min)"),
        ("2026-03-06T20:00-06:00", "cleared since Fri 20:00"),
        ("2026-03-07T02:30+00:00", "cleared since Sat 02:00"),
        ("2026-02-20T20:00-06:00", "clears Fri 2026-03-06 20:00 (in 14 d)"),
        ("2026-03-16T20:00-06:00", "cleared since Fri 2026-03-06 20:00"),
    ],
)
def test_a_hold_by_the_clock(at, words):
    """In the zone of the station; with the date where the weekday alone could be another week's."""
    assert hold_words(hold(), datetime.fromisoformat(at)) == words


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"needle_in": "2026-03-06T08:30-06:00"}, "not clear at needle-in: clears Fri 20:00"),
        ({"needle_in": "2026-03-06T20:00-06:00"}, "was clear at needle-in, since Fri 20:00"),
        ({"asks": Hold.NONE, "clears": ""}, "no hold asked for"),
        ({"asks": Hold.SHARED, "clears": ""}, "no fixed time: shared decision"),
        (
            {"asks": Hold.NOT_KNOWN, "clears": "", "missing": (Gap("p", "Last dose taken (apixaban)"),)},
            "not known: last dose taken (apixaban) missing",
        ),
    ],
)
def test_a_hold_whatever_the_time(more, words):
    """A needle that is in, no hours asked for, a missing fact."""
    assert hold_words(hold(**more), FRIDAY) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ({"seconds": 59}, "0 min"),
        ({"minutes": 45}, "45 min"),
        ({"hours": 11, "minutes": 30}, "11 h 30 min"),
        ({"hours": 2}, "2 h"),
        ({"hours": 47}, "47 h"),
        ({"days": 3, "hours": 2}, "3 d 2 h"),
        ({"days": -1}, "0 min"),
    ],
)
def test_spans(span, words):
    """Whole minutes."""
    assert span_words(timedelta(**span)) == words


def test_the_needle_time():
    """Goes on, ends, or says that its end was forgotten."""
    running = Total("time", "Needle time", "", since="2026-03-06T08:13-06:00")
    assert needle_words(running, FRIDAY) == ("17 min since 08:13", "17 min")
    over = Total("time", "Needle time", "", since=running.since, until="2026-03-06T08:20-06:00")
    assert needle_words(over, FRIDAY) == ("7 min (08:13 to 08:20)", "7 min")
    assert needle_words(running, FRIDAY + timedelta(days=2))[0] == "needle out not recorded"
    assert "to come" in needle_words(running, FRIDAY - timedelta(hours=1))[0]
    other = Total("dose", "Dose", "6.2 mGy", "6.2 mGy")
    assert needle_words(other, FRIDAY) == ("6.2 mGy", "6.2 mGy")
