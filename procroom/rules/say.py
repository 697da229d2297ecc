"""Words of messages: numbers as people read them. Compared unrounded, said rounded (K7)."""

from datetime import datetime
from fractions import Fraction
from math import ceil

from procroom.domain.calculations import rounded


def said(number: Fraction, places: int = 1) -> str:
    """A number rounded half up for display, without a trailing ``.0``: ``60.5``, ``72``."""
    text = f"{rounded(number, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def lasting(hours: Fraction, limit: Fraction) -> tuple[str, str]:
    """Hours beside a limit they fall short of, and by how much; in minutes where rounding would hide it.

    ``60.5 h`` and ``11.5 h``; ``71 h 59 min`` and ``1 min``.
    """
    if said(hours) != said(limit):
        return f"{said(hours)} h", f"{said(limit - hours)} h"
    minutes = int(60 * hours)
    return f"{minutes // 60} h {minutes % 60} min", f"{said(Fraction(ceil(60 * (limit - hours))))} min"


def at(moment: datetime) -> str:
    """A moment in its own zone: ``2026-03-06 20:00``."""
    return moment.strftime("%Y-%m-%d %H:%M")


def hours_between(start: datetime, end: datetime) -> Fraction:
    """Exact hours from one moment to another, across zones (K8)."""
    seconds = (end - start).total_seconds()
    return Fraction(int(seconds), 3600)
