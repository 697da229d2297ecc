"""AC rules: antithrombotics, their hold times and what they were held for (clinical.md B4, B5)."""

from fractions import Fraction

from procroom.domain.assessment import Gap
from procroom.domain.language import tell
from procroom.rules.holds import (
    clock_of,
    earliest,
    hold_of,
    hours_held,
    leads_stay,
    listed,
    needle_in,
    restarts,
    risk_class,
)
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.restart_clock import earliest_restart, out_before_in
from procroom.rules.say import at, hours_between, lasting, said

RULES = RuleModule()

#: What stopping a drug would risk so much that the prescriber's agreement has to be on record (AC-04).
_HIGH_THROMBOTIC_RISK = frozenset(
    {"STENT_UNDER_12_MONTHS", "MECHANICAL_VALVE", "AF_CHADSVASC_5", "VTE_UNDER_3_MONTHS"}
)
_SCORE_NOT_KNOWN = "AF_CHADSVASC_NOT_KNOWN"
_INDICATED = "prechecks.laboratory_indicated"
_INR, _PLATELETS = "prechecks.laboratory.inr", "prechecks.laboratory.platelets"


# --- the last dose -----------------------------------------------------------------------------------------


@RULES.rule("AC-01", each=listed)
def last_dose_too_recent(drug: Place, limits: Limits) -> Outcome:
    """Hours since the last dose are fewer than the table asks for the class; or it was recorded after the needle."""
    hold = hold_of(drug, limits.packs)
    if hold.entry == "NONE" or (hold.hours is None and drug.moment("last_dose") is None):
        return None
    held = hours_held(drug)
    if held < 0:
        return Fire("after", drug=drug.title, event=clock_of(drug))
    if hold.hours is None or held >= hold.hours:
        return None
    lasted, lacks = lasting(held, hold.hours)
    return Fire(
        drug=drug.title,
        held=lasted,
        hours=said(held),
        minimum=said(hold.hours),
        risk=hold.risk,
        earliest=at(earliest(drug, hold.hours)),
        lacks=lacks,
        short=said(hold.hours - held),
    )


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
    if hold.hours is None or hours_held(drug) < hold.hours:
        return None
    taken_for = drug.need_codes("indication")
    if _SCORE_NOT_KNOWN in taken_for:
        raise FactMissing(
            Gap(
                f"{drug.path}.indication",
                tell("note", "{field} ({place})", field="CHA2DS2-VASc", place=drug.title),
            )
        )
    return Fire(drug=drug.title) if taken_for & _HIGH_THROMBOTIC_RISK else None


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
    if not case.has(_INDICATED) or not case.need(_INDICATED):
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
    rows = listed(case)
    for row in rows:
        with row.aside():
            row.need("drug")
    count = len(rows)
    return Fire(count=count) if count >= limits["agents"] else None


@RULES.rule("AC-11", each=listed)
def renal_function_low(drug: Place, limits: Limits) -> Outcome:
    """Little creatinine clearance, and the drug was held for no more than the standard interval."""
    hold = hold_of(drug, limits.packs)
    below, longer = hold.row.get("renal_below"), hold.row.get("renal_hold")
    if below is None or hold.hours is None:
        return None
    if drug.has(_INDICATED):  # until it is answered nobody can see the field of the clearance
        drug.need(_INDICATED)
    if drug.need_number("prechecks.laboratory.crcl", "mL/min") >= exact(below):
        return None
    if longer is not None and hours_held(drug) >= exact(longer):
        return None
    return Fire(drug=drug.title)


# --- afterwards --------------------------------------------------------------------------------------------


@RULES.rule("AC-10", each=listed)
def restart_not_set(drug: Place, limits: Limits) -> Outcome:
    """A held drug, and when it is taken again is not recorded; or it is earlier than configured.

    The earliest time counts from needle-out. Where the needle went out before it went in, nothing is counted.
    """
    hold = hold_of(drug, limits.packs)
    if hold.entry == "NONE":
        return None
    rows = [
        row for row in restarts(drug.whole()) if row.text("drug") == drug.text("drug") and row.text("what")
    ]
    if not any(row.text("what") != "RESTART" or row.moment("at") is not None for row in rows):
        return Fire(drug=drug.title)
    times = [time for row in rows if row.text("what") == "RESTART" and (time := row.moment("at"))]
    wrong = out_before_in(drug.whole()) if times else None
    if wrong is not None:
        return Fire("order", target=wrong.title)
    first = earliest_restart(drug, hold) if times else None
    if first is None or min(times) >= first:
        return None
    return Fire("early", drug=drug.title, at=at(min(times)), earliest=at(first))


@RULES.rule("AC-12", each=restarts)
def restart_before_removal(row: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - compares with no figure
    """A restart is set while trial leads are in place, or before they were removed."""
    case = row.whole()
    if case.scope.definition.target_kind != "scs" or row.need_text("what") != "RESTART":
        return None
    if case.has("pull.at"):
        return Fire() if row.need_moment("at") < case.need_moment("pull.at") else None
    return Fire() if leads_stay(case) else None
