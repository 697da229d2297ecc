"""Cells of the body chart, as patients paint them (clinical.md D1, D2): which there are, how they are written, how maps overlap.

A cell is named by view, side, region and number: ``front.L.thigh.3``; sides are the patient's. What is painted is kept as
words, in the order of the chart and with runs drawn together: ``front.L.thigh.1-8,11 back.L.calf.2``. That nothing was
felt anywhere is ``none``; it is not the same as a map that nobody painted. The outlines lie in ``resources/body``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

#: The chart whose cells these are. A later chart has other names for its cells; these keep theirs.
CHART = "body-1"
#: The words of a map on which no cell is painted.
NOTHING = "none"

VIEWS = ("front", "back")
SIDES = ("L", "R")

_ARM = {"shoulder": 4, "arm": 8, "forearm": 10, "hand": 9}
#: View -> region -> how many cells it has on each side.
REGIONS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "front": MappingProxyType(
            {
                "head": 11,
                "neck": 2,
                "chest": 19,
                "abdomen": 12,
                "groin": 12,
                "thigh": 32,
                "knee": 6,
                "shin": 21,
                "foot": 11,
                **_ARM,
            }
        ),
        "back": MappingProxyType(
            {
                "head": 11,
                "neck": 2,
                "upper_back": 19,
                "low_back": 12,
                "buttock": 20,
                "thigh": 28,
                "knee": 6,
                "calf": 21,
                "heel": 4,
                **_ARM,
            }
        ),
    }
)
#: Every cell, in the order of the chart.
CELLS = tuple(
    f"{view}.{side}.{region}.{number}"
    for view in VIEWS
    for side in SIDES
    for region, count in REGIONS[view].items()
    for number in range(1, count + 1)
)
_KNOWN = frozenset(CELLS)
_WORD = re.compile(r"(front|back)\.([LR])\.([a-z_]+)\.([0-9,\-]+)")
_LONGEST = 20_000

Cells = frozenset[str]


def cells_of(text: str) -> Cells:
    """The cells that a text names.

    Args:
        text: words as described above, separated by blanks; ``none`` for no cell.

    Raises:
        ValueError: names the word that is no cell of the chart.
    """
    if len(text) > _LONGEST:
        raise ValueError("is too long for a map")
    if text.strip().casefold() == NOTHING:
        return frozenset()
    words = text.replace(";", " ").split()
    if not words:
        raise ValueError("names no cell")
    return frozenset(cell for word in words for cell in _cells_of_word(word.rstrip(",")))


def _cells_of_word(word: str) -> Iterator[str]:
    match = _WORD.fullmatch(word)
    count = REGIONS.get(match[1], {}).get(match[3], 0) if match else 0
    if match is None or not count:
        raise ValueError(f"“{word[:60]}” is no cell of the body chart")
    for part in match[4].split(","):
        first, _, last = part.partition("-")
        low, high = _whole(first), _whole(last or first)
        if not 1 <= low <= high <= count:
            raise ValueError(f"“{word[:60]}” is no cell of the body chart: {match[3]} has 1 to {count}")
        yield from (f"{match[1]}.{match[2]}.{match[3]}.{number}" for number in range(low, high + 1))


def _whole(digits: str) -> int:
    return int(digits) if digits.isdigit() and len(digits) < 4 else 0


def text_of_cells(cells: Iterable[str]) -> str:
    """The words of some cells, always the same for the same cells.

    Raises:
        ValueError: names what is no cell of the chart.
    """
    chosen = set(cells)
    strange = sorted(chosen - _KNOWN)
    if strange:
        raise ValueError(f"“{strange[0][:60]}” is no cell of the body chart")
    if not chosen:
        return NOTHING
    runs: dict[str, list[int]] = {}
    for cell in CELLS:
        if cell in chosen:
            place, _, number = cell.rpartition(".")
            runs.setdefault(place, []).append(int(number))
    return " ".join(f"{place}.{_drawn_together(numbers)}" for place, numbers in runs.items())


def _drawn_together(numbers: list[int]) -> str:
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ",".join(str(low) if low == high else f"{low}-{high}" for low, high in spans)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How a map of paraesthesia lies on a map of pain.

    Attributes:
        pain: painful cells.
        both: painful cells with paraesthesia.
        extra: cells with paraesthesia outside the pain.
    """

    pain: int
    both: int
    extra: int | None

    @property
    def percent(self) -> Fraction | None:
        """100 · both / pain, unrounded (D2); None where no cell is painful, or the counts cannot be."""
        if self.pain <= 0 or not 0 <= self.both <= self.pain:
            return None
        return Fraction(100 * self.both, self.pain)


def overlap(pain: Cells, felt: Cells) -> Overlap:
    """Counts of two painted maps."""
    return Overlap(len(pain), len(pain & felt), len(felt - pain))
