"""Figures of the antithrombotics: hours since the last dose, and the earliest restart (clinical.md B5)."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from procroom.domain.assessment import Figure, Gap
from procroom.rules.holds import earliest, hold_of, hours_held, later, leads_stay, listed
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule
from procroom.rules.say import at, said

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
        parts: list[tuple[str, Fraction | str]] = [("risk_class", hold.risk), ("hold", hold.entry)]
        words = f"{drug.title.capitalize()}: {said(held)} h from last dose to {_event(case)} (calculated)"
        if hold.hours is not None:
            reached = earliest(drug, hold.hours)
            parts += [
                ("minimum", hold.hours),
                ("earliest", reached.isoformat(timespec="minutes")),
                ("short_by", max(Fraction(0), hold.hours - held)),
            ]
            words += f"; configured minimum {said(hold.hours)} h ({hold.risk}), reached {at(reached)}"
        found.append(_figure(case, packs, "hours_since_last_dose", drug, f"{words}.", held, 7, parts))
    return found


def _event(case: Place) -> str:
    if case.has("pull.at"):
        return "lead removal"
    is_in = any(target.moment("needle_in") is not None for target in case.each("performed.targets"))
    return "needle-in" if is_in else "planned start"


@RULES.figure
def restart_earliest(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Of every held drug: the earliest restart, counted from needle-out, or from the removal of trial leads."""
    found = []
    for drug in listed(case):
        try:
            hold, start = hold_of(drug, packs), _restart_counts_from(case)
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
            words = (
                f"{drug.title.capitalize()}: restart at the earliest {at(reached)}, {hours} h after {event}"
            )
        text = f"{words} (calculated)."
        found.append(_figure(case, packs, "restart_earliest", drug, text, first, 21, parts))
    return found


def _restart_counts_from(case: Place) -> datetime | None:
    """Lead removal or the last needle-out; None while trial leads are in place, whose removal is still to come."""
    if case.has("pull.at"):
        return case.need_moment("pull.at")
    targets = case.each("performed.targets")
    if case.scope.definition.target_kind == "scs" and leads_stay(case):
        return None
    times = [target.need_moment("needle_out") for target in targets]
    if not times:
        raise FactMissing(Gap("performed.targets", "Performed targets"))
    return max(times)


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
