"""Codes that count levels: the first, and what each further one adds. Both sides of a level are one level with -50."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from procroom.domain.anatomy import Region
from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.domain.values import Side
from procroom.rules.coding.performed import Work, by_region, needs_side, rank_in_spine
from procroom.rules.coding.suggest import BOTH, DISCONTINUED, About, Coder, joined, side_modifiers

#: Names of the ranks; the last one holds every further level.
FIRST_MORE = ("first", "more")
FIRST_SECOND_THIRD = ("first", "second", "third")
_OPPOSITE = mark(
    "codes", "different levels on opposite sides: some payers want a first-level code for each side"
)
_SECOND_REGION = mark("codes", "second region on the same day: -59 or XS where the payer's edits ask for it")
#: By rank and what is counted.
_WHICH = {
    ("first", "level"): mark("codes", "first level"),
    ("more", "level"): mark("codes", "further level"),
    ("first", "joint"): mark("codes", "first joint"),
    ("second", "joint"): mark("codes", "second joint"),
    ("third", "joint"): mark("codes", "third and further joint"),
    ("more", "joint"): mark("codes", "further joint"),
}


@dataclass(frozen=True, slots=True)
class Family:
    """A family of codes that count levels.

    Attributes:
        name: ``family`` in the table of numbers.
        ranks: names of first and further levels.
        verb: what was done, for the reason.
        counted: what is counted: levels or joints.
    """

    name: str
    ranks: tuple[str, ...]
    verb: str
    counted: str = "level"


@dataclass(frozen=True, slots=True)
class _Line:
    rank: str
    sides: frozenset[Side]
    done: bool
    levels: tuple[str, ...]
    texts: tuple[str, ...]


def suggested(coder: Coder, family: Family, works: Sequence[Work], about: About) -> list[CodeSuggestion]:
    """One suggestion for each rank, side and outcome.

    Args:
        coder: makes them.
        family: which codes.
        works: what was performed.
        about: further modifiers (after the side) and flags of every line.
    """
    needs_side(works)
    found: list[CodeSuggestion] = []
    for number, (region, group) in enumerate(by_region(works).items()):
        extra = replace(about, flags=(*about.flags, *_region_flags(group, number)))
        found += [_coded(coder, family, region, line, extra) for line in _lines(family, group)]
    return found


def _region_flags(works: Sequence[Work], number: int) -> tuple[str, ...]:
    sides = {level: {work.side for work in works if work.level == level} for level in _levels(works)}
    apart = {Side.RIGHT, Side.LEFT} <= set().union(*sides.values()) and BOTH not in sides.values()
    return (*((_OPPOSITE,) if apart else ()), *((_SECOND_REGION,) if number else ()))


def _levels(works: Sequence[Work]) -> list[str]:
    """Completed levels before discontinued ones, those on both sides first, then from above down."""

    def order(level: str) -> tuple[bool, bool, int]:
        mine = [work for work in works if work.level == level]
        done = {work.side for work in mine if work.done}
        return not done, done != BOTH, rank_in_spine(level)

    return sorted({work.level for work in works}, key=order)


def _lines(family: Family, works: Sequence[Work]) -> list[_Line]:
    last = len(family.ranks) - 1
    lines: list[_Line] = []
    for number, level in enumerate(_levels(works)):
        rank = family.ranks[min(number, last)]
        for done in (True, False):
            mine = [work for work in works if work.level == level and work.done is done]
            if mine:
                _add(
                    lines,
                    _Line(
                        rank,
                        frozenset(work.side for work in mine),
                        done,
                        (level,),
                        tuple(work.text for work in mine),
                    ),
                )
    return lines


def _add(lines: list[_Line], new: _Line) -> None:
    """Put a line beside the others, or count it with one that has the same code and modifiers."""
    for index, line in enumerate(lines):
        if (line.rank, line.done) == (new.rank, new.done) and (
            line.sides == new.sides or new.rank == "third"
        ):
            lines[index] = replace(
                line,
                sides=line.sides | new.sides,
                levels=(*line.levels, *new.levels),
                texts=(*line.texts, *new.texts),
            )
            return
    lines.append(new)


def _coded(coder: Coder, family: Family, region: Region, line: _Line, about: About) -> CodeSuggestion:
    row = coder.row(family=family.name, region=region.value, rank=line.rank)
    modifiers = (*side_modifiers(line.sides), *about.modifiers, *(() if line.done else (DISCONTINUED,)))
    what = family.verb if line.done else tell("codes", "{what}, begun and discontinued", what=family.verb)
    reason = tell(
        "codes",
        "{what}, {region}, {which}: {targets}",
        what=what,
        region=region.value,
        which=_WHICH[line.rank, family.counted],
        targets=joined(line.texts),
    )
    if "T12-L1" in line.levels:
        reason = tell("codes", "{reason}; T12-L1 counts as thoracic", reason=reason)
    return coder.make(
        row,
        reason,
        replace(
            about,
            units=1 if line.rank == "third" else len(line.levels),
            modifiers=modifiers,
            check=about.check or not line.done or "T12-L1" in line.levels or _OPPOSITE in about.flags,
        ),
    )
