"""AC rules: antithrombotics, their hold times and what they were held for (clinical.md B4, B5).

Hours are counted from the last dose taken to needle-in (K8), exactly; the table of the pack says what is enough.
A lead pull is an event of its own: there the pull takes the place of needle-in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from procroom.domain.anatomy import Target, part_of
from procroom.domain.assessment import Figure, Gap
from procroom.rules import aims
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import at, hours_between, said

RULES = RuleModule()

_ORDER = ("LOW", "INTERMEDIATE", "HIGH")
_STATUS = "prechecks.antithrombotic_status"
#: What stopping a drug would risk so much that the prescriber's agreement has to be on record (AC-04).
_HIGH_THROMBOTIC_RISK = frozenset(
    {"STENT_UNDER_12_MONTHS", "MECHANICAL_VALVE", "AF_CHADSVASC_5", "VTE_UNDER_3_MONTHS"}
)
_INR, _PLATELETS = "prechecks.laboratory.inr", "prechecks.laboratory.platelets"


def listed(case: Place) -> Sequence[Place]:
    """Every antithrombotic on the list; it has to be known whether there are any.

    Raises:
        FactMissing: it is not recorded whether there are any.
    """
    if not case.has(_STATUS) or case.need_text(_STATUS) == "NONE":
        return ()
    return case.each("prechecks.antithrombotics")


# --- risk class, hold and needle ---------------------------------------------------------------------------


def risk_class(place: Place, packs: PackSet) -> str:
    """The bleeding risk class of the planned (or performed) targets: the highest of them, raised by the user (B4).

    Raises:
        FactMissing: nothing is planned, or the pack does not know the kind of target.
    """
    case = place.whole()
    if case.has("pull.at"):
        classes = [_class_of(case.scope.definition.target_kind, "", "a lead pull", packs)]
    else:
        classes = [_class_of(aim.kind, aim.level, aim.text, packs) for aim in _targets(case)]
    raised = 1 if case.is_yes("planned.risk_raised") else 0
    return _ORDER[min(max(map(_ORDER.index, classes)) + raised, len(_ORDER) - 1)]


def _targets(case: Place) -> Sequence[Target]:
    found = aims.aims(case)
    if not found:
        raise FactMissing(Gap("planned.targets", "Planned targets"))
    return found


def _class_of(kind: str, level: str, words: str, packs: PackSet) -> str:
    part = part_of(level).value if level else ""
    for row in packs.rows("risk_class"):
        fits = (
            kind in row["kinds"] and level in row.get("levels", [level]) and part in row.get("parts", [part])
        )
        if fits:
            return str(row["class"])
    raise FactMissing(Gap("planned.targets", f"risk class of {words} in the rule pack"))


@dataclass(frozen=True, slots=True)
class Hold:
    """What the table says of a listed drug at the risk class of the case.

    Attributes:
        row: of the table.
        risk: LOW, INTERMEDIATE or HIGH.
        entry: hours as text, SHARED or NONE.
    """

    row: Mapping[str, Any]
    risk: str
    entry: str

    @property
    def hours(self) -> Fraction | None:
        """The configured minimum; None where the table asks for no hold or for a shared decision."""
        return None if self.entry in {"SHARED", "NONE"} else exact(self.entry)

    @property
    def restart(self) -> tuple[Fraction, Fraction] | None:
        """Hours until the earliest restart, and the upper end of the range; None where the table has none."""
        own = self.row.get(f"restart_{self.risk.lower()}")
        if own is not None:
            return exact(own), exact(own)
        first = self.row.get("restart")
        return None if first is None else (exact(first), exact(self.row.get("restart_to", first)))


def hold_of(drug: Place, packs: PackSet) -> Hold:
    """The table's entry for a listed drug.

    Raises:
        FactMissing: the drug is not in the table, what it is taken for decides and is not recorded, or the risk
            class is not known.
    """
    code = drug.need_text("drug")
    rows = [row for row in packs.rows("hold") if row["drug"] == code]
    if not rows:
        raise FactMissing(Gap(f"{drug.path}.drug", f"{drug.title} in the hold table of the rule pack"))
    if len(rows) > 1:
        taken_for = drug.need_codes("indication")
        rows = [row for row in rows if taken_for <= set(row.get("only_for", taken_for))]
    risk = risk_class(drug, packs)
    return Hold(rows[0], risk, str(rows[0][risk.lower()]))


def needle_in(place: Place) -> datetime:
    """The lead pull, or the first needle-in; before it, the planned start.

    Raises:
        FactMissing: none of them is recorded.
    """
    case = place.whole()
    if case.has("pull.at"):
        return case.need_moment("pull.at")
    times = [target.moment("needle_in") for target in case.each("performed.targets")]
    known = [each for each in times if each is not None]
    return min(known) if known else case.need_moment("planned.start")


def _hours_held(drug: Place) -> Fraction:
    return hours_between(drug.need_moment("last_dose"), needle_in(drug))


def _later(moment: datetime, hours: Fraction) -> datetime:
    return moment + timedelta(seconds=int(hours * 3600))


# --- the last dose -----------------------------------------------------------------------------------------


@RULES.rule("AC-01", each=listed)
def last_dose_too_recent(drug: Place, limits: Limits) -> Outcome:
    """Hours since the last dose are fewer than the table asks for the class of the procedure."""
    hold = hold_of(drug, limits.packs)
    if hold.hours is None:
        return None
    held = _hours_held(drug)
    if held >= hold.hours:
        return None
    return Fire(
        drug=drug.title,
        hours=said(held),
        minimum=said(hold.hours),
        risk=hold.risk,
        earliest=at(_earliest(drug, hold.hours)),
        short=said(hold.hours - held),
    )


def _earliest(drug: Place, hours: Fraction) -> datetime:
    """When the hold is long enough, in the zone of needle-in."""
    return _later(drug.need_moment("last_dose"), hours).astimezone(needle_in(drug).tzinfo)


@RULES.rule("AC-02", each=listed)
def decision_not_shared(drug: Place, limits: Limits) -> Outcome:
    """The table asks for a shared decision, and none is recorded."""
    shared = hold_of(drug, limits.packs).entry == "SHARED"
    return Fire(drug=drug.title) if shared and not drug.is_yes("shared_decision") else None


@RULES.rule("AC-03", each=listed)
def last_dose_not_known(drug: Place, limits: Limits) -> Outcome:
    """A drug is on the list and its last dose is not known, unless the table asks for nothing at this class."""
    if drug.moment("last_dose") is not None:
        return None
    try:
        needless = hold_of(drug, limits.packs).entry == "NONE"
    except FactMissing:
        needless = False
    return None if needless else Fire(drug=drug.title)


@RULES.rule("AC-04", each=listed)
def prescriber_not_asked(drug: Place, limits: Limits) -> Outcome:
    """A drug was held although stopping it risks much, and the prescriber's agreement is not recorded."""
    if drug.is_yes("prescriber_agreed"):
        return None
    hold = hold_of(drug, limits.packs)
    if hold.hours is None or _hours_held(drug) < hold.hours:
        return None
    return Fire(drug=drug.title) if drug.need_codes("indication") & _HIGH_THROMBOTIC_RISK else None


# --- laboratory --------------------------------------------------------------------------------------------


@RULES.rule("AC-05", each=listed)
def inr_not_of_today(drug: Place, limits: Limits) -> Outcome:
    """A vitamin K antagonist, more than a low risk, and no INR or an old one."""
    hold = hold_of(drug, limits.packs)
    if not hold.row.get("inr", False) or hold.risk == "LOW":
        return None
    if drug.number(_INR) is None:
        return Fire()
    age = hours_between(drug.need_moment("prechecks.laboratory.inr_at"), needle_in(drug))
    return Fire() if age > limits["hours"] else None


def _inr(case: Place, packs: PackSet) -> Fraction | None:
    """The INR; None where nobody needs one: no vitamin K antagonist is taken, and it is not recorded."""
    inr = case.number(_INR)
    needs = {row["drug"] for row in packs.rows("hold") if row.get("inr", False)}
    if inr is None and any(drug.need_text("drug") in needs for drug in listed(case)):
        raise FactMissing(case.gap(_INR))
    return inr


@RULES.rule("AC-06")
def inr_above_normal(case: Place, limits: Limits) -> Outcome:
    """INR above normal and not above the limit, at more than a low risk."""
    inr = _inr(case, limits.packs)
    if inr is None or not limits["normal"] < inr <= limits["limit"]:
        return None
    return None if risk_class(case, limits.packs) == "LOW" else Fire(inr=said(inr, 2))


@RULES.rule("AC-07")
def inr_above_limit(case: Place, limits: Limits) -> Outcome:
    """INR above the limit for the class."""
    inr = _inr(case, limits.packs)
    if inr is None:
        return None
    risk = risk_class(case, limits.packs)
    limit = limits["limit_low"] if risk == "LOW" else limits["limit"]
    return Fire(inr=said(inr, 2), risk=risk) if inr > limit else None


@RULES.rule("AC-08")
def platelets_low(case: Place, limits: Limits) -> Outcome:
    """Few platelets for the class; asked where laboratory values are indicated."""
    asked = "prechecks.laboratory_indicated"
    if not case.has(asked) or not case.need(asked):
        return None
    platelets = case.need_number(_PLATELETS)
    low = risk_class(case, limits.packs) == "LOW"
    words = f"{said(platelets)} × 10⁹/L"
    if not low and platelets < limits["stop"]:
        return Fire("stop", platelets=words)
    return Fire(platelets=words) if platelets < limits["warn_low" if low else "warn"] else None


@RULES.rule("AC-09")
def several_agents(case: Place, limits: Limits) -> Outcome:
    """Several agents that affect haemostasis are on the list."""
    count = len(listed(case))
    return Fire(count=count) if count >= limits["agents"] else None


@RULES.rule("AC-11", each=listed)
def renal_function_low(drug: Place, limits: Limits) -> Outcome:
    """Little creatinine clearance, and the drug was held for no more than the standard interval."""
    hold = hold_of(drug, limits.packs)
    below, longer = hold.row.get("renal_below"), hold.row.get("renal_hold")
    if below is None or hold.hours is None:
        return None
    if drug.need_number("prechecks.laboratory.crcl", "mL/min") >= exact(below):
        return None
    if longer is not None and _hours_held(drug) >= exact(longer):
        return None
    return Fire(drug=drug.title)


# --- afterwards --------------------------------------------------------------------------------------------


@RULES.rule("AC-10", each=listed)
def restart_not_set(drug: Place, limits: Limits) -> Outcome:
    """A held drug, and when it is taken again is not recorded."""
    if hold_of(drug, limits.packs).entry == "NONE":
        return None
    rows = [
        row for row in restarts(drug.whole()) if row.text("drug") == drug.text("drug") and row.text("what")
    ]
    is_set = any(row.text("what") != "RESTART" or row.moment("at") is not None for row in rows)
    return None if is_set else Fire(drug=drug.title)


def restarts(case: Place) -> Sequence[Place]:
    """What happens to each antithrombotic afterwards."""
    return case.each("plan.antithrombotic_restart")


@RULES.rule("AC-12", each=restarts)
def restart_before_removal(row: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - compares with no figure
    """A restart is set while trial leads are in place, or before they were removed."""
    case = row.whole()
    if case.scope.definition.target_kind != "scs" or row.need_text("what") != "RESTART":
        return None
    if case.has("pull.at"):
        return Fire() if row.need_moment("at") < case.need_moment("pull.at") else None
    return Fire() if _leads_stay(case) else None


def _leads_stay(case: Place) -> bool:
    """Whether trial leads are in place after the session: not where none of them could be placed."""
    targets = case.each("performed.targets")
    return not targets or any(
        not target.is_no("placed") and aims.status(target) != aims.ABANDONED for target in targets
    )


# --- figures -----------------------------------------------------------------------------------------------


@RULES.figure
def hours_since_last_dose(case: Place, packs: PackSet) -> Sequence[Figure]:
    """Of every listed drug: the hours since its last dose, and when the hold is long enough."""
    found = []
    for drug in listed(case):
        try:
            held, hold = _hours_held(drug), hold_of(drug, packs)
        except FactMissing:
            continue
        parts: list[tuple[str, Fraction | str]] = [("risk_class", hold.risk), ("hold", hold.entry)]
        words = f"{drug.title.capitalize()}: {said(held)} h from last dose to {_event(case)} (calculated)"
        if hold.hours is not None:
            earliest = _earliest(drug, hold.hours)
            parts += [
                ("minimum", hold.hours),
                ("earliest", earliest.isoformat(timespec="minutes")),
                ("short_by", max(Fraction(0), hold.hours - held)),
            ]
            words += f"; configured minimum {said(hold.hours)} h ({hold.risk}), reached {at(earliest)}"
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
            earliest = _later(start, first)
            parts.append(("earliest", earliest.isoformat(timespec="minutes")))
            event = "lead removal" if case.has("pull.at") else "needle-out"
            words = (
                f"{drug.title.capitalize()}: restart at the earliest {at(earliest)}, {hours} h after {event}"
            )
        text = f"{words} (calculated)."
        found.append(_figure(case, packs, "restart_earliest", drug, text, first, 21, parts))
    return found


def _restart_counts_from(case: Place) -> datetime | None:
    """Lead removal or the last needle-out; None while trial leads are in place, whose removal is still to come."""
    if case.has("pull.at"):
        return case.need_moment("pull.at")
    targets = case.each("performed.targets")
    if case.scope.definition.target_kind == "scs" and _leads_stay(case):
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
