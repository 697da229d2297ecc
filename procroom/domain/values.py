"""Plain immutable values that cases are made of. Standard library only."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


class Side(StrEnum):
    """The patient's side; never inferred from pixels or angles (clinical.md K4)."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"
    BILATERAL = "BILATERAL"
    MIDLINE = "MIDLINE"

    @property
    def word(self) -> str:
        """The side as printed inside a sentence."""
        return self.value.lower()


@dataclass(frozen=True, slots=True)
class Code:
    """A coded concept, as in a DICOM code sequence or a FHIR Coding."""

    value: str
    scheme: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FrameRef:
    """The only link between a case and pixels. ``frame_number`` is 1-based as in DICOM."""

    sop_instance_uid: str
    frame_number: int = 1

    def __post_init__(self) -> None:
        if self.frame_number < 1:
            raise ValueError(f"frame_number is 1-based, got {self.frame_number}")


@dataclass(frozen=True, slots=True)
class Point:
    """A place in an image: x = column, y = row, in pixels of the stored image.

    (0.0, 0.0) is the top left corner of the top left pixel, whose centre is (0.5, 0.5): PS3.3 C.10.5.1
    PIXEL units, so that a presentation state can carry the same figures.
    """

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact decimal with its unit (UCUM spelling, except that % is printed as entered)."""

    value: Decimal
    unit: str

    @classmethod
    def of(cls, value: str | int | Decimal, unit: str) -> "Quantity":
        """Build from text or a whole number; floats are refused because they are not exact.

        Raises:
            ValueError: if ``value`` is not a finite decimal number.
        """
        try:
            number = Decimal(value)
        except (InvalidOperation, TypeError) as error:
            raise ValueError(f"{value!r} is not a number") from error
        if not number.is_finite():
            raise ValueError(f"{value!r} is not a finite number")
        return cls(number.copy_abs() if number.is_zero() else number, unit)

    @property
    def number(self) -> str:
        """The number as entered, without exponent: ``'1.50'`` stays ``'1.50'``."""
        return f"{self.value:f}"

    def __str__(self) -> str:
        return f"{self.number} {self.unit}".strip()


#: Units of a figure that was read off an image without a calibration.
UNCALIBRATED_UNITS = frozenset({"px", "px2"})


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure read off an image, with how it was measured (DESIGN idea 6).

    Attributes:
        value: in ``unit``.
        unit: ``mm``, ``px``, ``deg``, ``mm2`` or ``px2``.
        source: where the calibration comes from, e.g. ``Imager Pixel Spacing / ERMF``; empty for px, px2 and deg.
        plane: the plane the calibration holds in, e.g. ``isocenter``.
        uncertainty: half width in the same unit, or None when it cannot be stated.
    """

    value: float
    unit: str
    source: str = ""
    plane: str = ""
    uncertainty: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """What a pixel measures in the patient around a mark, where that holds and who says so (DESIGN idea 6).

    Attributes:
        row_mm: millimetres between rows.
        column_mm: millimetres between columns.
        source: where the calibration comes from, as of a ``Measurement``.
        plane: the plane it holds in, e.g. ``isocenter``.
        uncertainty: half width as a fraction of a length, or None when it cannot be stated.
    """

    row_mm: float
    column_mm: float
    source: str
    plane: str = ""
    uncertainty: float | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who made an entry, in which role, at which station."""

    name: str
    role: str
    station: str


def utc_text(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds; the form that journals sort and hash.

    Raises:
        ValueError: if ``moment`` carries no time zone (clinical.md K8).
    """
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be recorded")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def parse_time(text: str) -> datetime:
    """An aware datetime from ISO 8601 text.

    Raises:
        ValueError: if the text is no time or carries no zone.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} carries no time zone")
    return moment
