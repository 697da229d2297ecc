"""Reading a dataset without trusting it: every getter returns None or empty for absent and unreadable values.

Files of the field carry wrong VRs, words where numbers belong and bytes that are no text. None of that may
stop a folder from opening, so nothing here raises. Knows pydicom, no pixels.
"""

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag, Tag
from pydicom.valuerep import PersonName

_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_DATE = re.compile(r"(\d{4})[.:/-]?(\d{2})[.:/-]?(\d{2})")
_TIME = re.compile(r"(\d{2}):?(\d{2})?:?(\d{2})?(?:\.(\d{1,6}))?")
_ZONE = re.compile(r"([+-])(\d{2})(\d{2})$")


class Attributes:
    """Tolerant view of a pydicom dataset. ``big_endian`` is the byte order of raw word values."""

    def __init__(self, dataset: Dataset, *, big_endian: bool = False) -> None:
        self.dataset = dataset
        self._big_endian = big_endian

    def value(self, key: str | int) -> Any:
        """The value of a keyword or tag, or None when absent, empty or unreadable."""
        try:
            tag = _tag(key)
            if tag not in self.dataset:
                return None
            value = self.dataset[tag].value
        except Exception:  # noqa: BLE001 - pydicom raises anything on damaged values; damaged means absent here
            return None
        if value is None or (isinstance(value, str | bytes | MultiValue) and len(value) == 0):
            return None
        return value

    def has(self, key: str | int) -> bool:
        """Is there a value?"""
        return self.value(key) is not None

    def texts(self, key: str | int) -> tuple[str, ...]:
        """All values as text, without padding and control characters."""
        value = self.value(key)
        if value is None or isinstance(value, bytes):
            return ()
        values = value if isinstance(value, MultiValue | list | tuple) else [value]
        try:
            return tuple(_CONTROL.sub(" ", str(item)).strip() for item in values)
        except Exception:  # noqa: BLE001 - a value whose decoding fails is absent
            return ()

    def text(self, key: str | int) -> str:
        r"""The value as text; several values are joined by ``\`` as stored."""
        return "\\".join(self.texts(key))

    def numbers(self, key: str | int) -> tuple[float, ...]:
        """All values as finite numbers; empty when any of them is none."""
        value = self.value(key)
        if value is None or isinstance(value, PersonName):
            return ()
        if isinstance(value, bytes):
            return tuple(float(word) for word in self.words(key))
        values = value if isinstance(value, MultiValue | list | tuple) else [value]
        found = tuple(_number(item) for item in values)
        return tuple(item for item in found if item is not None) if None not in found else ()

    def number(self, key: str | int) -> float | None:
        """The first value as a finite number."""
        numbers = self.numbers(key)
        return numbers[0] if numbers else None

    def integer(self, key: str | int) -> int | None:
        """The first value as a whole number; None when it is not whole."""
        number = self.number(key)
        return int(number) if number is not None and number == int(number) else None

    def pair(self, key: str | int) -> tuple[float, float] | None:
        """Exactly two numbers, or None."""
        numbers = self.numbers(key)
        return (numbers[0], numbers[1]) if len(numbers) == 2 else None

    def items(self, key: str | int) -> tuple["Attributes", ...]:
        """Items of a sequence."""
        value = self.value(key)
        try:
            if not isinstance(value, Iterable):
                return ()
            datasets = [item for item in value if isinstance(item, Dataset)]
        except Exception:  # noqa: BLE001 - a sequence that cannot be parsed has no items
            return ()
        return tuple(Attributes(item, big_endian=self._big_endian) for item in datasets)

    def words(self, key: str | int) -> tuple[int, ...]:
        """Values as unsigned 16-bit words, from a list of numbers or from raw bytes in file order."""
        value = self.value(key)
        if isinstance(value, bytes):
            order = ">u2" if self._big_endian else "<u2"
            return tuple(np.frombuffer(value[: len(value) // 2 * 2], order).tolist())
        return tuple(int(number) & 0xFFFF for number in self.numbers(key))

    def raw(self, key: str | int) -> bytes:
        """Value as little-endian bytes, however it was stored."""
        value = self.value(key)
        if isinstance(value, bytes) and not self._big_endian:
            return value
        return np.array(self.words(key), "<u2").tobytes()

    def location(self, tag: int) -> tuple[int, int] | None:
        """(offset in the file, length) of the value of a top-level element, without reading it."""
        try:
            element = self.dataset.get_item(tag)
        except Exception:  # noqa: BLE001 - as above
            return None
        offset, length = getattr(element, "value_tell", None), getattr(element, "length", None)
        if offset is None or length is None or length == 0xFFFFFFFF:
            return None
        return int(offset), int(length)

    def date(self, key: str | int) -> date | None:
        """A date (DA, or ``1994.01.30`` of old files); None when it is no calendar date."""
        return parse_date(self.text(key))

    def moment(self, date_key: str, time_key: str) -> datetime | None:
        """Date and time of a pair of attributes; midnight when the time is absent; naive without a stated zone."""
        day = self.date(date_key)
        if day is None:
            return None
        return datetime.combine(day, parse_time_of_day(self.text(time_key)) or time(), tzinfo=self._zone())

    def date_time(self, key: str | int) -> datetime | None:
        """A DT value; naive when neither it nor the file states a zone."""
        text = self.text(key)
        day = parse_date(text)
        if day is None:
            return None
        zone = _ZONE.search(text[8:])
        clock = parse_time_of_day(text[8 : 8 + zone.start()] if zone else text[8:])
        return datetime.combine(day, clock or time(), tzinfo=_offset(zone) if zone else self._zone())

    def _zone(self) -> timezone | None:
        match = _ZONE.search(self.text("TimezoneOffsetFromUTC"))
        return _offset(match) if match else None


@lru_cache(maxsize=4096)
def _tag(key: str | int) -> BaseTag:
    """The tag of a keyword, looked up once: a header is asked for some 130 of them."""
    return Tag(key)


def parse_date(text: str) -> date | None:
    """``20240131`` or ``2024.01.31`` to a date; None when it is no calendar date."""
    match = _DATE.match(text)
    try:
        return date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return None


def parse_time_of_day(text: str) -> time | None:
    """``093015.25`` or ``09:30:15`` to a time; None when it is none."""
    match = _TIME.match(text)
    if not match:
        return None
    hour, minute, second, fraction = match.groups()
    try:
        return time(
            int(hour), int(minute or 0), min(int(second or 0), 59), int((fraction or "0").ljust(6, "0"))
        )
    except ValueError:
        return None


def _offset(match: re.Match[str]) -> timezone | None:
    sign = -1 if match.group(1) == "-" else 1
    minutes = sign * (int(match.group(2)) * 60 + int(match.group(3)))
    return timezone(timedelta(minutes=minutes)) if abs(minutes) <= 14 * 60 else None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
