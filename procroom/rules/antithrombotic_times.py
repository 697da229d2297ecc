"""Figures of the antithrombotics: hours since the last dose, and the earliest restart (clinical.md B5)."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from procroom.domain.assessment import Figure, HoldClock
from procroom.domain.assessment import Hold as Asks
from procroom.domain.language import mark, tell
from procroom.rules.holds import (
    Hold,
    actual_needle_in,
    clock_of,
    earliest,
    hold_of,
    hours_held,
    later,
    listed,
    restarts,
)
from procroom.rules.look import FactMissing, Place, heard
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
        text = tell(
            "rules",
            "{drug}: {hours} from last dose to {event} (calculated).",
            drug=drug.title.capitalize(),
            hours=hours,
            event=clock_of(case),
        )
        if hold.hours is not None:
            reached = earliest(drug, hold.hours)
            parts += [
                ("minimum", hold.hours),
                ("earliest", reached.isoformat(timespec="minutes")),
                ("short_by", max(Fraction(0), hold.hours - held)),
            ]
            against = _against(held, hold, reached)
            text = tell("rules", "{sentence}; {addition}.", sentence=text.rstrip("."), addition=against)
        found.append(_figure(case, packs, "hours_since_last_dose", drug, text, held, 7, parts))
    return found


def _against(held: Fraction, hold: Hold, reached: datetime) -> str:
    """Whether the hold is long enough, in words."""
    minimum = hold.hours or Fraction(0)
    if held >= minimum:
        return tell(
            "rules",
            "configured minimum {hours} h ({risk}), reached {at}",
            hours=said(minimum),
            risk=hold.risk,
            at=at(reached),
        )
    return tell(
        "rules",
        "configured minimum {hours} h ({risk}), not reached; earliest {at} (short by {short})",
        hours=said(minimum),
        risk=hold.risk,
        at=at(reached),
        short=lasting(held, minimum)[1],
    )


@RULES.clock
def hold_clocks(case: Place, packs: PackSet) -> Sequence[HoldClock]:
    """Of every listed drug: when its hold is long enough, whatever the planned start (B5)."""
    rows, _ = heard(case, lambda: listed(case))
    return [_clock(drug, packs) for drug in rows or ()]


def _clock(drug: Place, packs: PackSet) -> HoldClock:
    book = drug.notebook
    before, book.inputs = book.inputs, {}
    hold, gaps = heard(drug, lambda: hold_of(drug, packs))
    last, needle = drug.moment("last_dose"), actual_needle_in(drug)
    if hold is not None and not gaps and hold.hours is not None and last is None:
        gaps = (drug.gap("last_dose"),)
    asks, clears = Asks.NOT_KNOWN, ""
    if hold is not None and not gaps:
        asks = _ASKS.get(hold.entry, Asks.HOURS)
        if hold.hours is not None and last is not None:
            clears = later(last, hold.hours).isoformat(timespec="minutes")
    found = HoldClock(
        place=drug.path,
        drug=drug.title,
        asks=asks,
        clears=clears,
        needle_in=needle.isoformat(timespec="minutes") if needle is not None else "",
        minimum=_minimum(hold),
        inputs=tuple(book.inputs.values()),
        missing=gaps,
        source=tuple({row["mark"]: "" for row in packs.rows("hold") if row["drug"] == drug.text("drug")}),
        pack=packs.source_of("hold"),
    )
    book.inputs = {**before, **book.inputs}
    return found


_ASKS = {"SHARED": Asks.SHARED, "NONE": Asks.NONE}


def _minimum(hold: Hold | None) -> str:
    if hold is None or hold.hours is None:
        return ""
    return tell("rules", "{hours} h ({risk})", hours=said(hold.hours), risk=hold.risk)


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
        hours = (
            said(first)
            if first == last
            else tell("rules", "{first} to {last}", first=said(first), last=said(last))
        )
        parts: list[tuple[str, Fraction | str]] = [("hours", first), ("hours_to", last)]
        if start is None:
            text = tell(
                "rules",
                "{drug}: restart at the earliest {hours} h after lead removal (calculated).",
                drug=drug.title.capitalize(),
                hours=hours,
            )
        else:
            reached = later(start, first)
            parts.append(("earliest", reached.isoformat(timespec="minutes")))
            event = mark("rules", "lead removal") if case.has("pull.at") else mark("rules", "needle-out")
            lead = tell("rules", "the planned restart is the earliest one")
            if reached not in _planned(case, drug):
                lead = tell("rules", "restart at the earliest {at}", at=at(reached))
            text = tell(
                "rules",
                "{drug}: {lead}, {hours} h after {event} (calculated).",
                drug=drug.title.capitalize(),
                lead=lead,
                hours=hours,
                event=event,
            )
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
