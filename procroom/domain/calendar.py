"""Days and months as rules count them: rolling windows, and dates that are known to the month only."""

from calendar import monthrange
from datetime import date

_WHOLE = len("2026-02-10")


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a month that is too short.

    29 February plus 12 months is 28 February.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def days_of(text: str) -> tuple[date, date]:
    """The first and the last day a recorded date can mean: ``2026-02`` is any day of the month.

    Raises:
        ValueError: it is no date.
    """
    if len(text) == _WHOLE:
        day = date.fromisoformat(text)
        return day, day
    first = date.fromisoformat(f"{text}-01")
    return first, date(first.year, first.month, monthrange(first.year, first.month)[1])


def is_in_window(day: date, planned: date, months: int) -> bool:
    """Whether something of an earlier day still counts on the planned one: ``add_months(day) > planned``.

    Twelve months after 2025-04-02 is 2026-04-02, so on that day it counts no more; the day before it does.
    """
    return add_months(day, months) > planned


def counts_in_window(text: str, planned: date, months: int) -> bool | None:
    """``is_in_window`` of a recorded date; None when it is known to the month only and both could be."""
    first, last = (is_in_window(day, planned, months) for day in days_of(text))
    return first if first == last else None


def days_before(text: str, planned: date) -> tuple[int, int]:
    """How many days a recorded date lies before the planned one: the fewest and the most it can mean."""
    first, last = days_of(text)
    return (planned - last).days, (planned - first).days
