"""CV-13 to CV-15 and SC-08: what payers ask of a stimulation trial (clinical.md B10, B9). Coverage only."""

from procroom.domain.anatomy import region_of
from procroom.domain.devices import tenths
from procroom.domain.language import told_list, told_series
from procroom.domain.trial import judge
from procroom.domain.trial_record import trial_of
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.sessions import STIMULATION, family, prior, regions, targets_of

RULES = RuleModule()

_NCD_ITEMS = ("last_resort", "modalities_tried", "multidisciplinary", "facilities")


@RULES.rule("CV-13")
def national_criteria(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """An item of NCD 160.7 is answered with no."""
    if family(case) != STIMULATION:
        return None
    unmet = [case.gap(f"scs.{item}").label for item in _NCD_ITEMS if case.need(f"scs.{item}") is False]
    return Fire(items=told_series(unmet)) if unmet else None


@RULES.rule("CV-14")
def trial_relief(case: Place, limits: Limits) -> Outcome:
    """The trial gave less relief than a payer asks for (unrounded)."""
    if not case.has("trial.days"):
        return None
    relief = judge(trial_of(case.scope.given)).relief
    if relief is None:
        raise FactMissing(case.gap("trial.days"))
    case.get("trial.relief")
    least = limits["relief"]
    shown = tenths(relief, least).removesuffix(".0")  # never as much as the limit it falls short of
    return Fire(relief=shown, least=said(least)) if relief < least else None


@RULES.rule("CV-15")
def trials_and_leads(case: Place, limits: Limits) -> Outcome:
    """More trials of a region in a lifetime, leads, contacts or analyses than covered; this one counts."""
    if case.has("programming.earlier_analysis"):
        return _analysis_too_soon(case, limits)
    if family(case) != STIMULATION:
        return None
    here = {*regions(case), *_tip_regions(case)}
    earlier = {each.day for each in prior(case, STIMULATION) if each.region in here}
    if len(earlier) + 1 > limits["trials"]:
        return Fire(
            count=len(earlier) + 1, limit=said(limits["trials"]), region=told_list(sorted(here), " and ")
        )
    leads = case.each("performed.targets")
    number = len(leads) or len(targets_of(case))
    contacts = 0
    for lead in leads:
        with lead.aside():
            contacts += int(lead.need_text("lead.contacts"))
    if number > limits["leads"] or contacts > limits["contacts"]:
        return Fire(
            "leads",
            leads=number,
            contacts=contacts,
            most=said(limits["leads"]),
            most_contacts=said(limits["contacts"]),
        )
    return None


def _analysis_too_soon(case: Place, limits: Limits) -> Outcome:
    """An implanted stimulator is analysed again too soon; in the first month as often as it takes."""
    if case.need_text("programming.generator") != "IMPLANTED":
        return None
    today = case.need_day("header.service_date")
    if (today - case.need_day("programming.placed")).days <= limits["first_days"]:
        return None
    if case.need_text("programming.earlier_analysis") == "NONE":
        return None
    last = case.need_day("programming.last_analysis")
    days = (today - last).days
    if days >= limits["analysis_days"]:
        return None
    return Fire("analysis", days=days, day=last, least=said(limits["analysis_days"]))


def _tip_regions(case: Place) -> set[str]:
    """The regions that the leads reach: a lead that enters at L1-2 stimulates the thoracic cord."""
    tips = (lead.text("tip.vertebra") for lead in case.each("performed.targets"))
    return {region_of(tip).value for tip in tips if tip}


@RULES.rule("SC-08")
def psychological_evaluation(case: Place, limits: Limits) -> Outcome:  # noqa: ARG001 - it compares no figure
    """A stimulation trial is planned, and no psychological evaluation is recorded."""
    if family(case) != STIMULATION:
        return None
    return Fire() if case.get("scs.psych_evaluation") is None else None
