"""Exact numbers out of stored answers, and back into them: fractions inside, rounded only for display (K7)."""

import math
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from procroom.domain.values import Json

#: Resolves a name from where a calculated item stands: an answer, or the rows of a repeating group (``Scope.given``).
Get = Callable[[str], Json]
Row = dict[str, Json]


def number(value: Json, units: Mapping[str, Fraction] | None = None) -> Fraction | None:
    """The exact number of a stored quantity (converted when ``units`` are given) or integer."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return Fraction(value)
    if not isinstance(value, dict):
        return None
    amount = Fraction(Decimal(str(value["value"])))
    if units is None:
        return amount
    factor = units.get(str(value["unit"]))
    return None if factor is None else amount * factor


def rounded(exact: Fraction, places: int) -> Decimal:
    """Half away from zero, as people round."""
    sign = -1 if exact < 0 else 1
    units = math.floor(abs(exact) * 10**places + Fraction(1, 2))
    return Decimal(sign * units).scaleb(-places)


def stored(exact: Fraction | None, unit: str, places: int) -> Json:
    """A stored quantity with that many places; None stays None."""
    if exact is None:
        return None
    text = f"{rounded(exact, places):f}"
    return {"value": text, "unit": unit}


def trimmed(exact: Fraction | None, unit: str, places: int) -> Json:
    """A stored quantity with at most that many places."""
    kept = stored(exact, unit, places)
    if isinstance(kept, dict) and "." in str(kept["value"]):
        kept["value"] = str(kept["value"]).rstrip("0").rstrip(".")
    return kept


def rows(value: Json) -> Iterator[Row]:
    """The rows of a repeating group as given to a calculation; none when there are none."""
    if isinstance(value, list):
        yield from (row for row in value if isinstance(row, dict))
