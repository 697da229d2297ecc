"""Clocks carry a zone (K8)."""

from datetime import UTC, datetime, timedelta

import pytest

from procroom.app.clock import clock_of, stopped_clock
from procroom.domain.errors import ProcroomError


@pytest.mark.parametrize("zone", ["", "America/New_York", "Asia/Kolkata"])
def test_the_time_has_its_zone(zone):
    """Every clock tells now, with an offset."""
    now = clock_of(zone)()
    assert now.utcoffset() is not None
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_named_zone_is_used():
    """Kolkata is half an hour beside the hour all year."""
    assert clock_of("Asia/Kolkata")().utcoffset() == timedelta(hours=5, minutes=30)


@pytest.mark.parametrize("zone", ["Mars/Base", "../../etc/passwd", "/etc", "a\0b"])
def test_an_unknown_zone_is_said(zone):
    """What is no zone is refused in words."""
    with pytest.raises(ProcroomError, match="is not a time zone"):
        clock_of(zone)


def test_a_stopped_clock_stands_still():
    """It tells the same moment for ever."""
    moment = datetime(2026, 2, 10, tzinfo=UTC)
    clock = stopped_clock(moment)
    assert clock() is clock() is moment
