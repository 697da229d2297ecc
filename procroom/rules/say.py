"""Words of messages: numbers as people read them. Compared unrounded, said rounded (K7)."""

from datetime import datetime
from fractions import Fraction

from procroom.domain.calculations import rounded


def said(number: Fraction, places: int = 1) -> str:
    """A number rounded half up for display, without a trailing ``.0``: ``60.5``, ``72``."""
    text = f"{rounded(number, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def at(moment: datetime) -> str:
    """A moment in its own zone: ``2026-03-06 20:00``."""
    return moment.strftime("%Y-%m-%d %H:%M")


def hours_between(start: datetime, end: datetime) -> Fraction:
    """Exact hours from one moment to another, across zones (K8)."""
    seconds = (end - start).total_seconds()
    return Fraction(int(seconds), 3600)
