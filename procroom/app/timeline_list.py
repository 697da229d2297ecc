"""A timeline as a list to look through: filtered, newest or oldest act first, with headings of step and day. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import groupby

from procroom.app.timeline import Line
from procroom.domain.definition import Stage


@dataclass(frozen=True, slots=True)
class Head:
    """A heading between lines: another step, or another day.

    Attributes:
        stage: None for what belongs to the whole case.
        day: of the lines below.
    """

    stage: Stage | None
    day: date


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as it stands in the list.

    Attributes:
        line: what is told.
        first: it is the first of its act on the list: it says when and who; the others stand below it.
    """

    line: Line
    first: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Attributes:
        section: link id; empty for all.
        person: name; empty for everybody.
        text: words that all have to be in the line, in any order and letter case.
    """

    section: str = ""
    person: str = ""
    text: str = ""

    def has(self, line: Line) -> bool:
        """Whether a line is wanted."""
        if self.section not in {"", line.section} or self.person not in {"", line.actor.name}:
            return False
        said = f"{line.what} {line.before} {line.place} {line.actor.name} {line.actor.role}".casefold()
        return all(word in said for word in self.text.casefold().split())


def rows(
    lines: Sequence[Line], wanted: Wanted, zone: tzinfo | None, *, newest_first: bool = True
) -> tuple[Head | Shown, ...]:
    """The list, from the top.

    Args:
        lines: of the case, oldest first.
        wanted: which of them.
        zone: in which days are told.
        newest_first: acts from the newest on; what was done in one act stays in its own order.
    """
    acts = [tuple(act) for _, act in groupby(filter(wanted.has, lines), key=lambda line: line.act)]
    found: list[Head | Shown] = []
    head = None
    for act in reversed(acts) if newest_first else acts:
        first = True
        for line in act:
            wanted_head = Head(line.stage, line.at.astimezone(zone).date())
            if wanted_head != head:
                head = wanted_head
                found.append(head)
            found.append(Shown(line, first))
            first = False
    return tuple(found)


def people_in(lines: Sequence[Line]) -> tuple[str, ...]:
    """Names of those who made entries, in order of their first."""
    return tuple(dict.fromkeys(line.actor.name for line in lines if line.actor.name))


def sections_in(lines: Sequence[Line]) -> frozenset[str]:
    """Sections in which something was entered."""
    return frozenset(line.section for line in lines if line.section)
