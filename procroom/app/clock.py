"""The time with its zone (clinical.md K8). A session is given a clock; it never asks the computer itself."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from procroom.app.ports import Clock
from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell


def clock_of(zone: str = "") -> Clock:
    """A clock in an IANA zone such as ``America/New_York``; in the computer's own zone when empty.

    Raises:
        ProcroomError: there is no such zone.
    """
    if not zone:
        return lambda: datetime.now(UTC).astimezone()
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ProcroomError(
            tell("ui", "“{zone}” is not a time zone.", zone=zone),
            remedy=tell("ui", "Write it like America/New_York, or leave it empty."),
        ) from error
    return lambda: datetime.now(place)


def stopped_clock(at: datetime) -> Clock:
    """A clock that always tells the same time: a case file played twice gives the same journal."""
    return lambda: at
