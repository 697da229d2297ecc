"""OP rules: safeguards of a patient on opioids (clinical.md E4), judged on the day of the visit.

What was given for the procedure is no part of the daily dose. Morphine equivalents tell risk; they are not for converting.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from procroom.domain import opioids
from procroom.domain.assessment import Figure, Gap
from procroom.domain.calendar import add_months
from procroom.domain.exact import rounded
from procroom.domain.kinds import unit_words
from procroom.domain.language import mark, tell, told_list, told_series
from procroom.domain.opioids import NOT_COUNTED, Dose, Factor
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said

RULES = RuleModule()

_SAFEGUARDS = "plan.safeguards"
_WITH_OPIOIDS = frozenset({"BENZODIAZEPINE", "GABAPENTINOID"})
_PLAN = 21


def on_opioids(case: Place) -> Sequence[Place]:
    """The case, when the patient is on opioids; it has to be recorded whether."""
    if not case.has("plan.opioids") or case.need("plan.opioids") is not True:
        return ()
    return (case,)


def visit(case: Place) -> date:
    """The day of the visit: the service date unless another is recorded.

    Raises:
        FactMissing: neither is recorded.
    """
    return case.day(f"{_SAFEGUARDS}.visit") or case.need_day("header.service_date")


@RULES.rule("OP-01", each=on_opioids)
def pdmp_check(case: Place, limits: Limits) -> Outcome:
    """No check of the prescription monitoring program, or an older one than configured."""
    checked = case.day(f"{_SAFEGUARDS}.pdmp_checked")
    if checked is None:
        return Fire("missing")
    days = (visit(case) - checked).days
    return Fire(days=days, limit=said(limits["days"])) if days > limits["days"] else None


@RULES.rule("OP-02", each=on_opioids)
def treatment_agreement(case: Place, limits: Limits) -> Outcome:
    """No treatment agreement, or an older one than configured."""
    agreed = case.day(f"{_SAFEGUARDS}.agreement")
    if agreed is None:
        return Fire("missing")
    if visit(case) <= add_months(agreed, int(limits["months"])):
        return None
    return Fire(day=agreed, limit=said(limits["months"]))


@RULES.rule("OP-03", each=on_opioids)
def urine_drug_screen(case: Place, limits: Limits) -> Outcome:
    """No urine drug screen, or an older one than the risk tier allows; the tier is needed only where it decides."""
    screened, today = case.day(f"{_SAFEGUARDS}.urine_drug_screen"), visit(case)
    if screened is None:
        return Fire("missing")
    months = {str(row["tier"]): int(row["months"]) for row in limits.packs.rows("drug_screen")}
    tier = case.text(f"{_SAFEGUARDS}.risk_tier")
    late = [each for each, allowed in months.items() if today > add_months(screened, allowed)]
    if not late or (tier and tier not in late):
        return None
    if len(late) < len(months):
        tier = case.need_text(f"{_SAFEGUARDS}.risk_tier")
    judged = tier or max(months, key=lambda each: months[each])
    return Fire(day=screened, limit=months[judged], tier=judged.lower())


@RULES.rule("OP-04", each=on_opioids)
def naloxone(case: Place, limits: Limits) -> Outcome:
    """From a daily dose on, naloxone is offered."""
    if case.need_text(f"{_SAFEGUARDS}.naloxone") != "NOT_OFFERED":
        return None
    dose = need_mme(case, limits.packs)
    return Fire(mme=shown(dose)) if dose >= limits["mme"] else None


@RULES.rule("OP-05", each=on_opioids)
def opioid_with_depressant(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """An opioid together with a benzodiazepine, a gabapentinoid or alcohol."""
    rows = (row for row in taken(case) if row.text("klass") in _WITH_OPIOIDS)
    others = [row.title for row in rows]
    if case.is_yes(f"{_SAFEGUARDS}.alcohol"):
        others.append(mark("rules", "alcohol"))
    if others:
        return Fire(others=told_series(others))
    case.need(f"{_SAFEGUARDS}.alcohol")
    return None


@RULES.rule("OP-06", each=on_opioids)
def high_dose(case: Place, limits: Limits) -> Outcome:
    """From a daily dose on, a justification is recorded."""
    dose = need_mme(case, limits.packs)
    if dose < limits["mme"] or case.text(f"{_SAFEGUARDS}.justification"):
        return None
    return Fire(mme=shown(dose))


@RULES.rule("OP-07", each=on_opioids)
def unexpected_screen(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """A urine drug screen was unexpected, and nothing says what was done."""
    if (
        case.get(f"{_SAFEGUARDS}.urine_drug_screen") is None
        or case.need(f"{_SAFEGUARDS}.uds_expected") is True
    ):
        return None
    return None if case.text(f"{_SAFEGUARDS}.uds_action") else Fire()


# --- the daily dose ---------------------------------------------------------------------------------------


def shown(dose: Fraction) -> str:
    """Morphine equivalents as printed: ``90.0``."""
    return f"{rounded(dose, 1):f}"


def taken(case: Place) -> tuple[Place, ...]:
    """The medicines of the plan that are not stopped today."""
    return tuple(row for row in case.each("plan.medications") if row.text("change") != "STOP")


def factors(packs: PackSet) -> Mapping[str, Factor]:
    """Morphine equivalents of the packs by drug."""
    return {str(row["drug"]): Factor(exact(row["factor"]), str(row["unit"])) for row in packs.rows("mme")}


def doses(case: Place) -> tuple[tuple[Place, Dose], ...]:
    """The opioids that the patient takes; those given for the procedure are not among them."""
    rows = (row for row in taken(case) if row.text("klass") == "OPIOID")
    return tuple((row, _dose(row)) for row in rows)


def _dose(row: Place) -> Dose:
    daily = row.get("daily")
    unit = str(daily.get("unit")) if isinstance(daily, dict) else ""
    return Dose(row.need_text("drug"), row.number("daily"), unit)


def need_mme(case: Place, packs: PackSet) -> Fraction:
    """Morphine equivalents a day, exact; 0 when only opioids are taken that have none on purpose.

    Raises:
        FactMissing: no opioid is listed, or a dose, its unit or its factor is not known.
    """
    known, table = doses(case), factors(packs)
    if not known:
        raise FactMissing(case.gap("plan.medications"))
    counted = [(row, dose) for row, dose in known if dose.drug not in NOT_COUNTED]
    for row, dose in counted:
        if dose.drug not in table:
            raise FactMissing(
                Gap(
                    f"{row.path}.drug",
                    tell("rules", "morphine equivalent of {drug} in the rule pack", drug=row.title),
                )
            )
        if opioids.mme([dose], table) is None:
            raise FactMissing(row.gap("daily"))
    return opioids.mme([dose for _, dose in counted], table) or Fraction(0)


@RULES.figure
def daily_dose(case: Place, packs: PackSet) -> Sequence[Figure]:
    """The daily dose in morphine equivalents with what it is made of; what is not counted is said."""
    if not on_opioids(case):
        return ()
    total, table = need_mme(case, packs), factors(packs)
    counted = [(row, dose) for row, dose in doses(case) if dose.drug in table and dose.daily is not None]
    terms = [
        tell(
            "rules",
            "{drug} {dose} {unit} × {factor}",
            drug=row.title,
            dose=said(dose.daily or Fraction(0), 3),
            unit=unit_words(dose.unit),
            factor=said(table[dose.drug].value, 3),
        )
        for row, dose in counted
    ]
    excluded = [row.title for row, dose in doses(case) if dose.drug in NOT_COUNTED]
    text = tell("rules", "Opioids: {mme} MME a day (calculated)", mme=shown(total))
    if terms:
        text = tell("rules", "{total}: {terms}", total=text, terms=told_list(terms, " + "))
    if excluded:
        text = tell("rules", "{total}; {drugs} not counted", total=text, drugs=told_series(excluded))
    return (
        Figure(
            id="mme",
            text=tell(
                "rules",
                "{total}. Morphine equivalents are not for converting one opioid into another.",
                total=text,
            ),
            value=total,
            unit="mg/d",
            section=_PLAN,
            inputs=tuple(case.notebook.inputs.values()),
            parts=tuple(
                (dose.drug, (dose.daily or Fraction(0)) * table[dose.drug].value) for _, dose in counted
            ),
            source=("C2:S77",),
            pack=packs.source_of("mme"),
        ),
    )
