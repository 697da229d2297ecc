"""Drug codes by the dose that was given (clinical.md F3, R): nothing for what was planned, drawn up or put in the skin."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.suggest import About, Coder
from procroom.rules.coding.waste import waste_flags
from procroom.rules.drugs import Drug, drugs
from procroom.rules.look import Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import RuleModule
from procroom.rules.say import said

RULES = RuleModule()

#: Purposes that are part of the procedure, or were never given.
_NOT_CODED = frozenset({"skin", "planned"})
_FACILITY = mark("codes", "a facility's own claim carries the drug")


@RULES.code
def drug_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """One code a drug of the table, its units from the whole dose of the session, rounded up to whole units."""
    given: dict[str, list[Drug]] = {}
    for drug in drugs(case):
        if drug.purpose not in _NOT_CODED and packs.row("hcpcs", drug=drug.code) is not None:
            given.setdefault(drug.code, []).append(drug)
    coder = Coder(case, packs)
    return tuple(_coded(coder, code, rows) for code, rows in given.items())


def _coded(coder: Coder, code: str, given: Sequence[Drug]) -> CodeSuggestion:
    row = coder.packs.row("hcpcs", drug=code) or {}
    dose = sum((each.need_dose() for each in given), Fraction(0))
    units = dose / exact(row["per"])
    flags = [*waste_flags(given)]
    if row.get("flag"):
        flags.append(row["flag"])
    if units.denominator != 1:
        flags.append(tell("codes", "{units} units rounded up", units=said(units, 2)))
    if coder.place_of_service is not None:
        flags.append(_FACILITY)
    about = About(units=ceil(units), flags=tuple(flags), check=True, system="HCPCS")
    reason = tell("codes", "{drug} {mg} mg given (calculated)", drug=given[0].name, mg=said(dose, 3))
    return coder.make(row, reason, about)
