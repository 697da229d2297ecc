"""Figures of the antithrombotics: hours since the last dose, and the earliest restart (clinical.md B5)."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from procroom.domain.assessment import Figure
from procroom.rules.holds import Hold, clock_of, earliest, hold_of, hours_held, later, listed, restarts
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule
from procroom.rules.restart_clock import counts_from
from procroom.rules.say import at, lasting, said

RULES = RuleModule()


@RULES.figure
def hours_since_last_dose(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Of every listed drug: the hours since its last dose, and when the hold is long enough."""
    found = []
    for drug in listed(case):
        try:
            held, hold = hours_held(drug), hold_of(drug, packs)
        except FactMissing:
            continue
        if held < 0:  # AC-01 tells; an interval that never was is no figure
            continue
        parts: list[tuple[str, Fraction | str]] = [("risk_class", hold.risk), ("hold", hold.entry)]
        hours = f"{said(held)} h" if hold.hours is None else lasting(held, hold.hours)[0]
        words = f"{drug.title.capitalize()}: {hours} from last dose to {clock_of(case)} (calculated)"
        if hold.hours is not None:
            reached = earliest(drug, hold.hours)
            parts += [
                ("minimum", hold.hours),
                ("earliest", reached.isoformat(timespec="minutes")),
                ("short_by", max(Fraction(0), hold.hours - held)),
            ]
            words += f"; {_against(held, hold, reached)}"
        found.append(_figure(case, packs, "hours_since_last_dose", drug, f"{words}.", held, 7, parts))
    return found


def _against(held: Fraction, hold: Hold, reached: datetime) -> str:
    """Whether the hold is long enough, in words."""
    minimum = hold.hours or Fraction(0)
    words = f"configured minimum {said(minimum)} h ({hold.risk})"
    if held >= minimum:
        return f"{words}, reached {at(reached)}"
    return f"{words}, not reached; earliest {at(reached)} (short by {lasting(held, minimum)[1]})"


@RULES.figure
def restart_earliest(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Of every held drug: the earliest restart, counted from needle-out, or from the removal of trial leads."""
    found = []
    for drug in listed(case):
        try:
            hold, start = hold_of(drug, packs), counts_from(case)
        except FactMissing:
            continue
        span = hold.restart
        if span is None or hold.entry == "NONE":
            continue
        first, last = span
        hours = said(first) if first == last else f"{said(first)} to {said(last)}"
        parts: list[tuple[str, Fraction | str]] = [("hours", first), ("hours_to", last)]
        if start is None:
            words = f"{drug.title.capitalize()}: restart at the earliest {hours} h after lead removal"
        else:
            reached = later(start, first)
            parts.append(("earliest", reached.isoformat(timespec="minutes")))
            event = "lead removal" if case.has("pull.at") else "needle-out"
            lead = "the planned restart is the earliest one" if reached in _planned(case, drug) else ""
            lead = lead or f"restart at the earliest {at(reached)}"
            words = f"{drug.title.capitalize()}: {lead}, {hours} h after {event}"
        text = f"{words} (calculated)."
        found.append(_figure(case, packs, "restart_earliest", drug, text, first, 21, parts))
    return found


def _planned(case: Place, drug: Place) -> set[datetime | None]:
    """When the plan restarts a drug: the same time is not printed twice."""
    rows = (row for row in restarts(case) if row.text("drug") == drug.text("drug"))
    return {row.moment("at") for row in rows}


def _figure(
    case: Place,
    packs: PackSet,
    figure_id: str,
    drug: Place,
    text: str,
    value: Fraction,
    section: int,
    parts: Sequence[tuple[str, Fraction | str]],
) -> Figure:
    return Figure(
        id=figure_id,
        text=text,
        value=value,
        unit="h",
        section=section,
        inputs=tuple(case.notebook.inputs.values()),
        parts=tuple(parts),
        source=tuple({row["mark"]: "" for row in packs.rows("hold") if row["drug"] == drug.text("drug")}),
        pack=packs.source_of("hold"),
        place=drug.path,
    )
