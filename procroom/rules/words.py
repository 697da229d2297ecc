"""What people typed in their own words, read by the tables of the packs.

A row of such a table has ``names``: codes of the list and what else it is called. A name is found in the middle of
what was typed (``reaction to CT dye``), unless the row says ``whole = true``: then it has to be all that was typed.
Nothing is guessed: words that no table knows are told as missing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from procroom.domain.assessment import Gap
from procroom.domain.definition import Item
from procroom.domain.kinds import wording_of_code
from procroom.domain.language import tell
from procroom.rules.look import Place
from procroom.rules.packs import PackSet

#: What stands between one thing and the next in what was typed.
_BETWEEN = re.compile(r"[,;/+&\n]|\band\b|\bor\b", re.IGNORECASE)
_ASIDE = re.compile(r"\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was typed, as the packs know it.

    Attributes:
        rows: of the table.
        unknown: what no row knows, as typed.
    """

    rows: tuple[Mapping[str, Any], ...]
    unknown: tuple[str, ...]


def read(place: Place, name: str, packs: PackSet, table: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of a table that a recorded choice stands for; a word that no row knows is put aside."""
    found: list[Mapping[str, Any]] = []
    for said in sorted(place.codes(name)):
        reading = read_words(said, packs, table)
        found += reading.rows
        for word in reading.unknown:
            place.owe(Gap(place.gap(name).path, not_in_tables(_in_words(place, name, word))))
    return tuple(found)


def not_in_tables(word: str) -> str:
    """That no table knows a word, as the label of a gap."""
    return tell("rules", "{word} in the tables of the rule pack", word=word)


def read_words(said: str, packs: PackSet, table: str) -> Reading:
    """What was typed, thing by thing; what stands in brackets explains, and need not be known."""
    reading = packs.readings.get((table, said))
    if reading is None:
        reading = _read(said, _names(packs, table))
        packs.readings[table, said] = reading
    return reading


def _read(said: str, names: list[tuple[tuple[str, ...], Mapping[str, Any]]]) -> Reading:
    rows: list[Mapping[str, Any]] = []
    unknown = []
    for part in _BETWEEN.split(_ASIDE.sub(" ", said)):
        here = _found(_words(part), names)
        rows += here
        if not here and part.strip():
            unknown.append(part.strip())
    explained = [row for inner in _ASIDE.findall(said) for row in _found(_words(inner), names)]
    return Reading((*rows, *explained), () if explained and not rows else tuple(unknown))


def _found(
    words: tuple[str, ...], names: list[tuple[tuple[str, ...], Mapping[str, Any]]]
) -> list[Mapping[str, Any]]:
    """The rows whose names are in these words, the longer name before a shorter one within it."""
    left, found = words, []
    for name, row in names:
        at = -1 if row.get("whole") and name != words else _where(name, left)
        if at >= 0:
            found.append(row)
            left = (*left[:at], "", *left[at + len(name) :])
    return found


def _where(name: tuple[str, ...], words: tuple[str, ...]) -> int:
    starts = range(len(words) - len(name) + 1)
    return next((at for at in starts if words[at : at + len(name)] == name), -1)


def _names(packs: PackSet, table: str) -> list[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Every name of a table with its row, the longest first."""
    pairs = [(_words(name), row) for row in packs.rows(table) for name in row["names"]]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def _words(text: str) -> tuple[str, ...]:
    """Words without case, signs and the plural."""
    parts = "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
    return tuple(
        part[:-1] if len(part) > 3 and part.endswith("s") and part[-2] != "s" else part for part in parts
    )


def _in_words(place: Place, name: str, said: str) -> str:
    """A code of the list as it reads there; typed words as they are."""
    found = place.scope.find(name)
    if found is None or not isinstance(found.item, Item):
        return said
    return wording_of_code(found.item, said)
