"""Moderate sedation given by the proceduralist: 99152 and 99153 by minutes (clinical.md F3)."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.performed import figure
from procroom.rules.coding.suggest import About, Coder
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_FACILITY = mark("codes", "in a facility payers differ on sedation by the proceduralist")


@RULES.code
def sedation_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """99152 from 10 minutes on, 99153 for what goes beyond; the observer must be named, the patient 5 or older.

    Deep sedation, general anaesthesia and MAC are another person's service: no code here.
    """
    if case.text("anaesthesia.level") != "MODERATE":
        return ()
    start, end = case.need_moment("anaesthesia.start"), case.need_moment("anaesthesia.end")
    minutes = Fraction(int((end - start).total_seconds()), 60)
    observer = case.need_text("people.sedation_observer")
    age = years(case.need_day("patient.birth_date"), case.need_day("header.service_date"))
    if minutes < figure(packs, "code_sedation_first_min") or age < figure(packs, "code_sedation_age"):
        return ()
    coder = Coder(case, packs)
    flags = (_FACILITY,) if coder.place_of_service is not None else ()
    reason = tell(
        "codes",
        "moderate sedation by the proceduralist, {minutes} min, observer {observer}",
        minutes=said(minutes),
        observer=observer,
    )
    found = [coder.make(coder.row(family="sedation", rank="first"), reason, About(flags=flags))]
    units = further_units(minutes, packs)
    if units:
        more = tell("codes", "{reason}; {units} × 15 min beyond the first", reason=reason, units=units)
        about = About(units=units, flags=flags)
        found.append(coder.make(coder.row(family="sedation", rank="more"), more, about))
    return tuple(found)


def further_units(minutes: Fraction, packs: PackSet) -> int:
    """Units of 99153: floor((minutes - 15 + 7) / 15), never below 0; 23 to 37 min is 1, 38 to 52 is 2."""
    beyond = minutes - figure(packs, "code_sedation_first_covers") + figure(packs, "code_sedation_more_half")
    return max(0, int(beyond // figure(packs, "code_sedation_more_covers")))


def years(born: date, day: date) -> int:
    """Whole years from birth to a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
