"""Leads of a spinal cord stimulator as geometry (clinical.md D1): contacts in order from the tip, in mm along the lead.

Makers number contacts from 1 or from 0 at the tip; ``tip_index`` says which, and is never guessed. Heights of vertebrae are
nominal figures to draw by, not those of a patient.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from procroom.domain.anatomy import CERVICAL, LUMBAR, THORACIC

#: Nominal height of a vertebra with the disc below it, in mm (R; an adult of middle height). To draw by, nothing else.
HEIGHT_MM: Mapping[str, int] = MappingProxyType(
    dict(zip(CERVICAL, (18, 18, 18, 18, 18, 19), strict=True))
    | dict(zip(THORACIC, (20, 21, 22, 22, 23, 24, 24, 25, 26, 27, 28, 30), strict=True))
    | dict(zip(LUMBAR, (34, 35, 36, 36, 36), strict=True))
    | {"S1": 32}
)
#: Of that height, the disc.
DISC_PART = Fraction(1, 5)
#: Where the parts of a vertebra that a tip is told by have their middle, as parts of its height with the disc.
_PARTS = {
    "UPPER": Fraction(2, 15),
    "MIDDLE": Fraction(6, 15),
    "LOWER": Fraction(10, 15),
    "DISC": Fraction(9, 10),
}
PARTS = tuple(_PARTS)
_TOPS: Mapping[str, int] = MappingProxyType(
    {level: sum(list(HEIGHT_MM.values())[:place]) for place, level in enumerate(HEIGHT_MM)}
)
LEVELS = tuple(HEIGHT_MM)


@dataclass(frozen=True, slots=True)
class LeadArray:
    """The contacts of a lead.

    Attributes:
        contacts: how many: 4, 8 or 16.
        tip_index: number of the contact at the tip, as its maker counts: 0 or 1.
        length_mm: of a contact; None when nobody said.
        spacing_mm: from the centre of a contact to that of the next; None when nobody said.
    """

    contacts: int
    tip_index: int
    length_mm: Fraction | None = None
    spacing_mm: Fraction | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The contacts' numbers, from the tip on."""
        return tuple(range(self.tip_index, self.tip_index + self.contacts))

    @property
    def to_scale(self) -> bool:
        """Whether it can be drawn to scale."""
        return self.length_mm is not None and self.spacing_mm is not None

    def place_of(self, number: int) -> int | None:
        """How many contacts lie between a contact and the tip; None when the lead has no such contact."""
        place = number - self.tip_index
        return place if 0 <= place < self.contacts else None

    def offset_mm(self, number: int) -> Fraction | None:
        """From the middle of the contact at the tip down to the middle of this one; None when not known."""
        place = self.place_of(number)
        return None if place is None or self.spacing_mm is None else place * self.spacing_mm


def height_of(vertebra: str, part: str) -> Fraction | None:
    """How far below the top of C2 the middle of a part of a vertebra lies, in nominal mm; None when not known.

    Args:
        vertebra: a level, ``T8``.
        part: ``UPPER``, ``MIDDLE``, ``LOWER`` (thirds of the body) or ``DISC`` (below it).
    """
    if vertebra not in _TOPS or part not in _PARTS:
        return None
    return _TOPS[vertebra] + HEIGHT_MM[vertebra] * _PARTS[part]


def top_of(vertebra: str) -> int:
    """How far below the top of C2 a vertebra begins, in nominal mm.

    Raises:
        KeyError: there is no such level.
    """
    return _TOPS[vertebra]
