"""How a suggestion is put together: our label, modifiers, linked diagnoses and what a coder has to look at (K9)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from procroom.domain.assessment import CodeSuggestion, Gap
from procroom.domain.language import mark, tell, told_series
from procroom.domain.values import Side
from procroom.rules.coding.diagnoses import REVIEW, linked
from procroom.rules.coding.site_labels import SITE_TABLE
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, is_named

BOTH = frozenset({Side.RIGHT, Side.LEFT})
KX, DISCONTINUED, BILATERAL = "KX", "53", "50"
_SIDES = {Side.RIGHT: "RT", Side.LEFT: "LT"}


@dataclass(frozen=True, slots=True)
class Coder:
    """Makes the suggestions of one case.

    Attributes:
        case: every look is remembered there and told as input.
        packs: the tables.
    """

    case: Place
    packs: PackSet

    def row(self, **wanted: str) -> Mapping[str, Any]:
        """The row of the table of numbers.

        Raises:
            FactMissing: the table has none, e.g. because the site's own has fewer numbers: no code then.
        """
        row = self.packs.row("cpt", **wanted)
        if row is None:
            raise FactMissing(
                Gap(
                    "codes",
                    tell("codes", "a number for {what} in the code table", what=", ".join(wanted.values())),
                )
            )
        return row

    def make(self, row: Mapping[str, Any], reason: str, about: "About") -> CodeSuggestion:
        """A suggestion from a row of the table.

        Args:
            row: number, label, mark, and what the row itself has to be looked at for.
            reason: why this code, in our own words.
            about: units, modifiers and flags.
        """
        flags = [*about.flags]
        if row.get("medicare") and self.is_medicare:
            flags.append(row["medicare"])
        if row.get("facility") and self.place_of_service is not None:
            flags.append(row["facility"])
        if DISCONTINUED in about.modifiers:
            flags.append(self._discontinued())
        if BILATERAL in about.modifiers and self._lines == "two":
            flags.append(mark("codes", "surgery centres usually want two lines, RT and LT, instead of -50"))
        return CodeSuggestion(
            system=about.system,
            code=row["code"],
            label=self.label(row),
            units=about.units,
            modifiers=about.modifiers,
            diagnoses=linked(self.case, self.packs),
            reason=reason,
            confidence="check" if about.check or row["mark"] == "R" else "rule",
            flags=(REVIEW, *dict.fromkeys(flags)),
            inputs=tuple(self.case.notebook.inputs.values()),
        )

    def label(self, row: Mapping[str, Any]) -> str:
        """The site's own label where it brought one, else ours."""
        site = self.packs.row(SITE_TABLE, code=row["code"])
        return str((site or row)["label"])

    @property
    def is_medicare(self) -> bool:
        """Whether the payer is one whose contractors' articles are in the tables."""
        payer = self.case.text("header.payer")
        rows = self.packs.rows("code_medicare")
        return any(
            is_named(payer, row["payers"]) and not is_named(payer, row.get("other_payers", ()))
            for row in rows
        )

    @property
    def place_of_service(self) -> Mapping[str, Any] | None:
        """The facility the case was in; None in an office."""
        return self.packs.row("code_facility", place=self.case.text("header.place_of_service"))

    def diagnostic(self, chosen: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Modifier and flag of a diagnostic block: KX is asked for by Medicare's articles only."""
        if not chosen:
            return (), ()
        return (
            ((KX,), ())
            if self.is_medicare
            else ((), (mark("codes", "diagnostic: KX where the payer follows Medicare"),))
        )

    @property
    def _lines(self) -> str:
        place = self.place_of_service
        return "one" if place is None else str(place["lines"])

    def _discontinued(self) -> str:
        where = self.case.text("header.place_of_service")
        if not where:
            return mark(
                "codes",
                "discontinued: -53; a facility's own claim uses -73 or -74; place of service not recorded",
            )
        if self.place_of_service is None:
            return mark("codes", "discontinued: -53 on the professional claim")
        return mark(
            "codes",
            "discontinued: -53 on the professional claim; the facility's claim uses -73 before "
            "or -74 after anaesthesia began",
        )


@dataclass(frozen=True, slots=True)
class About:
    """Units, modifiers and flags of a suggestion.

    Attributes:
        units: how many.
        modifiers: side first, then KX, then 53.
        flags: what has to be looked at.
        check: sources differ, or the record leaves a question to the coder.
        system: which code system.
    """

    units: int = 1
    modifiers: tuple[str, ...] = ()
    flags: tuple[str, ...] = field(default=())
    check: bool = False
    system: str = "CPT"


def side_modifiers(sides: Iterable[Side]) -> tuple[str, ...]:
    """RT, LT or 50; none for the midline."""
    found = frozenset(sides)
    if found == BOTH:
        return (BILATERAL,)
    return tuple(_SIDES[side] for side in (Side.RIGHT, Side.LEFT) if side in found)


def joined(texts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``, each once."""
    return told_series(dict.fromkeys(texts))
