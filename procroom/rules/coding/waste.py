"""Drugs of single-dose vials that were not given in full: what the coder has to ask for JW and JZ (clinical.md F3, R)."""

from collections.abc import Sequence

from procroom.domain.language import mark, tell
from procroom.rules.coding.performed import Work
from procroom.rules.drugs import Drug
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.say import said

SINGLE_DOSE = frozenset({"SDV", "AMPOULE", "SYRINGE"})


def not_given_flags(case: Place, packs: PackSet, works: Sequence[Work]) -> tuple[str, ...]:
    """For a discontinued target: drugs with a code that were ordered and may have been drawn up."""
    if all(work.done for work in works):
        return ()
    drugs = [row.text("drug") for row in case.each("planned.drugs")]
    return tuple(
        tell(
            "codes",
            "{drug} was planned: if it was opened and not given, record the wasted amount (JW)",
            drug=label.split(",")[0],
        )
        for drug in dict.fromkeys(drugs)
        if (label := _label(drug, packs))
    )


def waste_flags(drugs: Sequence[Drug]) -> tuple[str, ...]:
    """JZ where nothing was wasted of a single-dose vial, JW where something was, a question where nobody said."""
    found = []
    for drug in drugs:
        vial = drug.place.text("vial_type")
        amount, text = drug.place.number("wasted"), _wasted_text(drug.place)
        if not vial:
            found.append(mark("codes", "vial not recorded: JW or JZ only for single-dose vials"))
        elif vial not in SINGLE_DOSE:
            continue
        elif amount is None:
            found.append(mark("codes", "single-dose vial, wasted amount not recorded: JW or JZ"))
        elif amount:
            found.append(tell("codes", "single-dose vial, {amount} wasted: JW line for it", amount=text))
        else:
            found.append(mark("codes", "single-dose vial, nothing wasted: JZ"))
    return tuple(dict.fromkeys(found))


def _wasted_text(place: Place) -> str:
    value = place.get("wasted")
    amount = place.number("wasted")
    unit = value.get("unit", "") if isinstance(value, dict) else ""
    return "" if amount is None else f"{said(amount, 2)} {unit}".strip()


def _label(drug: str, packs: PackSet) -> str:
    row = packs.row("hcpcs", drug=drug)
    return str(row["label"]) if row else ""
