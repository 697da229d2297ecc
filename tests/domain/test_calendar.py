"""Rolling windows: GS7, the last day of February, the edge on both sides."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.calendar import add_months, counts_in_window, days_before, days_of


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2025-04-02", 12, "2026-04-02"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2026-01-31", -1, "2025-12-31"),
        ("2026-03-31", -1, "2026-02-28"),
    ],
)
def test_months_are_added_by_the_calendar(day, months, expected):
    """Feb-29 clamps to Feb-28 (B10)."""
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("earlier", "planned", "counts"),
    [
        ("2025-04-02", "2026-04-02", False),  # GS7: not > planned date
        ("2025-04-02", "2026-04-01", True),  # its variant
        ("2025-07-08", "2026-02-10", True),  # GS1
        ("2024-02-29", "2025-02-27", True),
        ("2024-02-29", "2025-02-28", False),
        ("2026-02-10", "2026-02-10", True),
        ("2025-03", "2026-02-10", True),  # any day of that month still counts
        ("2025-01", "2026-02-10", False),
        ("2025-02", "2026-02-10", None),  # from 11 February on it counts
    ],
)
def test_a_day_counts_while_a_year_later_is_after_the_planned_day(earlier, planned, counts):
    """D counts iff addMonths(D, 12) > planned date (B10)."""
    assert counts_in_window(earlier, date.fromisoformat(planned), 12) is counts


_DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(_DAYS, st.integers(0, 60))
def test_later_days_stay_later(day, months):
    """Order is kept, and never more than the days of the months are added."""
    assert add_months(day, months) <= add_months(day + timedelta(days=1), months)
    assert 28 * months <= (add_months(day, months) - day).days <= 31 * months


def test_a_month_means_all_its_days():
    """What is known to the month only has a first and a last day."""
    assert days_of("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert days_of("2026-02-10") == (date(2026, 2, 10),) * 2
    assert days_before("2026-01", date(2026, 2, 10)) == (10, 40)
