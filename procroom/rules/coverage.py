"""CV rules of epidural injections and of every session (clinical.md B10). Coverage only: none of them speaks of safety.

Each rule passes when it does not concern the planned procedure. The payer's pack holds every figure.
"""

from collections.abc import Sequence
from fractions import Fraction

from procroom.domain.assessment import Figure
from procroom.domain.calendar import days_before
from procroom.domain.language import mark, tell, told_series
from procroom.rules.drugs import contrasts, drugs
from procroom.rules.look import FactMissing, Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.sessions import (
    ABLATION,
    EPIDURAL,
    FACET,
    STIMULATION,
    Session,
    days_in_window,
    family,
    latest,
    planned_targets,
    prior,
    regions,
    targets_of,
)

RULES = RuleModule()

_ONE_LEVEL = frozenset({"ilesi", "caudal"})
#: Under which kind of prior procedure a kind of target would have been recorded.
_RECORDED_AS = {"tfesi": "TFESI", "ilesi": "ILESI", "caudal": "CAUDAL"}
#: Steroids by the beginning of their codes: salts are written in several ways.
_STEROIDS = ("DEXAMETHASONE", "METHYLPREDNISOLONE", "TRIAMCINOLONE", "BETAMETHASONE")


@RULES.rule("CV-01")
def too_many_epidural_sessions(case: Place, limits: Limits) -> Outcome:
    """More epidural sessions of a region in the rolling window than covered; the planned one counts."""
    if family(case) != EPIDURAL:
        return None
    for region in regions(case):
        days = days_in_window(case, EPIDURAL, region, int(limits["months"]))
        if len(days) > limits["sessions"]:
            return Fire(
                count=len(days), limit=said(limits["sessions"]), region=region, months=said(limits["months"])
            )
    return None


@RULES.rule("CV-02")
def too_much_in_one_session(case: Place, limits: Limits) -> Outcome:
    """One session treats two regions, too many levels, or both sides through the interlaminar or caudal way."""
    if family(case) != EPIDURAL:
        return None
    targets = targets_of(case)
    if len(regions(case)) > limits["regions"]:
        return Fire("regions", regions=told_series(regions(case)))
    levels = {target.level for target in targets if target.kind == "tfesi"}
    if len(levels) > limits["tfesi_levels"]:
        return Fire(
            count=len(levels), limit=said(limits["tfesi_levels"]), kind=mark("rules", "transforaminal")
        )
    single = [target for target in targets if target.kind in _ONE_LEVEL]
    if len({target.level for target in single}) > limits["other_levels"]:
        return Fire(
            count=len(single),
            limit=said(limits["other_levels"]),
            kind=mark("rules", "interlaminar or caudal"),
        )
    if len(single) > 1 or any(target.side == "BILATERAL" for target in single):
        return Fire("bilateral")
    return None


@RULES.rule("CV-03")
def earlier_injection_did_not_last(case: Place, limits: Limits) -> Outcome:
    """A repeat needs enough relief or gain of function, long enough; the first session may be repeated differently."""
    if family(case) != EPIDURAL:
        return None
    for region in regions(case):
        last = latest(case, EPIDURAL, region)
        if last is None or _repeated_differently(case, region, last, limits):
            continue
        if _relief_lasted(last.place, limits) or _function_lasted(last.place, limits):
            continue
        relief, weeks = last.place.need_number("relief", "%"), last.place.need_number("weeks", "wk")
        return _too_little(last, relief, weeks, limits)
    return None


def _relief_lasted(row: Place, limits: Limits) -> bool:
    """Whether relief is recorded, and was enough for long enough."""
    relief, weeks = row.number("relief", "%"), row.number("weeks", "wk")
    if relief is None or weeks is None:
        return False
    return relief >= limits["relief"] and weeks >= limits["weeks"]


def _too_little(last: Session, relief: Fraction, weeks: Fraction, limits: Limits) -> Fire:
    """What the last session gave: relief alone, or also a gain of function that was not enough."""
    gain, gain_weeks = last.place.number("function_gain", "%"), last.place.number("function_weeks", "wk")
    least, least_weeks = said(limits["relief"]), said(limits["weeks"])
    gave, lasted = said(relief), said(weeks)
    if gain is None or gain_weeks is None:
        return Fire(day=last.day, relief=gave, weeks=lasted, least=least, least_weeks=least_weeks)
    if gain >= limits["relief"] and last.place.is_no("same_scale"):
        return Fire("scale", day=last.day, relief=gave, weeks=lasted, least=least, least_weeks=least_weeks)
    return Fire(
        "function",
        day=last.day,
        relief=gave,
        weeks=lasted,
        gain=said(gain),
        gain_weeks=said(gain_weeks),
        least=least,
        least_weeks=least_weeks,
    )


def _function_lasted(row: Place, limits: Limits) -> bool:
    """Whether a gain of function was enough, for long enough, on the same scale; none recorded is none claimed.

    Raises:
        FactMissing: it was enough, and it is not recorded for how long or on which scale.
    """
    gain = row.number("function_gain", "%")
    if gain is None or gain < limits["relief"]:
        return False
    return row.need_number("function_weeks", "wk") >= limits["weeks"] and row.need("same_scale") is True


def _repeated_differently(case: Place, region: str, last: Session, limits: Limits) -> bool:
    """Whether this is the second session, late enough after the first, with another technique or drug."""
    planned = case.need_day("header.service_date")
    if len(prior(case, EPIDURAL, region)) > 1 or days_before(last.day, planned)[0] < limits["first_days"]:
        return False
    technique = last.place.text("kind")
    here = {_RECORDED_AS[target.kind] for target in planned_targets(case) if target.kind in _RECORDED_AS}
    before, now = _steroid(last.place.text("steroid")), {_steroid(each.code) for each in drugs(case)} - {""}
    other_technique = technique != "ESI" and technique not in here
    other_drug = bool(before and now) and before not in now
    return other_technique or other_drug


def _steroid(code: str) -> str:
    return next((each for each in _STEROIDS if code.startswith(each)), "")


@RULES.rule("CV-04")
def epidural_indication(case: Place, limits: Limits) -> Outcome:
    """An epidural injection needs a covered kind of pain, its duration, conservative care and a scale."""
    if family(case) != EPIDURAL:
        return None
    pains = case.need_codes("indication.pain_type")
    covered = {str(row["code"]) for row in limits.packs.rows("epidural_pain")}
    if not pains & covered:
        return Fire("pain")
    weeks = case.need_number("indication.duration", "wk")
    if weeks < limits["pain_weeks"] and "ZOSTER" not in pains:
        return Fire("duration", weeks=said(weeks), least=said(limits["pain_weeks"]))
    treated = longest_conservative(case)
    if treated < limits["conservative_weeks"]:
        return Fire("conservative", weeks=said(treated), least=said(limits["conservative_weeks"]))
    if not scale_recorded(case):
        return Fire("scale")
    return None


def longest_conservative(case: Place) -> Fraction:
    """Weeks of the longest conservative treatment; 0 when it is recorded that there was none.

    One of which it is not recorded how long it lasted is put aside.

    Raises:
        FactMissing: none is recorded, or of none how long it lasted.
    """
    rows = case.each("indication.conservative")
    if not rows:
        raise FactMissing(case.gap("indication.conservative"))
    known = []
    for row in rows:
        with row.aside():
            known.append(Fraction(0) if row.need_text("type") == "NONE" else row.need_number("weeks", "wk"))
    if not known:
        raise FactMissing(case.gap("indication.conservative"))
    return max(known)


def scale_recorded(case: Place) -> bool:
    """Whether a baseline on a pain or function scale is recorded."""
    names = ("indication.pain.average", "indication.function.score")
    return any(case.number(name) is not None for name in names)


@RULES.rule("CV-05")
def guidance_with_contrast(case: Place, limits: Limits) -> Outcome:
    """An epidural injection is guided by fluoroscopy or CT with contrast, or says why contrast was not used."""
    if family(case) != EPIDURAL:
        return None
    covered = {str(row["code"]) for row in limits.packs.rows("epidural_guidance")}
    if case.need_text("imaging.modality") not in covered:
        return Fire("guidance")
    for each in contrasts(case):
        if each.is_planned or not each.place.is_yes("injected"):
            continue
        if each.used is None:
            case.owe(each.place.gap(f"{each.fields}pattern"))
        elif not each.used and not each.place.text(f"{each.fields}not_used_reason"):
            return Fire()
    return None


@RULES.rule("CV-16")
def prior_authorisation_wiser(case: Place, limits: Limits) -> Outcome:
    """Epidural injections and stimulators in the WISeR states need prior authorisation from its first day on."""
    if family(case) not in {EPIDURAL, STIMULATION}:
        return None
    row = limits.packs.row("wiser", state=case.need_text("header.state").strip().upper())
    if row is None or case.need_day("header.service_date") < row["from"]:
        return None
    office = case.need_text("header.place_of_service") == limits.packs.rows("wiser_office")[0]["pos"]
    return Fire("office" if office else "", state=row["state"])


@RULES.rule("CV-17")
def prior_authorisation_hospital(case: Place, limits: Limits) -> Outcome:
    """Stimulation trials and facet procedures in a hospital outpatient department need prior authorisation."""
    if family(case) not in {STIMULATION, FACET, ABLATION}:
        return None
    places = {str(row["pos"]) for row in limits.packs.rows("hospital_outpatient")}
    return Fire() if case.need_text("header.place_of_service") in places else None


# --- how many sessions ------------------------------------------------------------------------------------


@RULES.figure
def session_count(case: Place, packs: PackSet) -> Sequence[Figure]:
    """How many sessions of a family the regions of this case have had in the rolling window, this one included."""
    counted = family(case)
    rule = {EPIDURAL: ("CV-01", "sessions"), FACET: ("CV-09", "facet"), ABLATION: ("CV-09", "ablation")}.get(
        counted
    )
    entry = packs.rules.get(rule[0]) if rule else None
    if rule is None or entry is None:
        return ()
    limit, months = entry.figures[rule[1]].value, entry.figures["months"].value
    found = []
    for region in regions(case):
        days = days_in_window(case, counted, region, int(months))
        found.append(
            Figure(
                id="session_count",
                text=tell(
                    "rules",
                    "{family} sessions, {region}, in {months} months: {count} of {limit}, this one included (calculated).",
                    family=counted.capitalize(),
                    region=region,
                    months=said(months),
                    count=len(days),
                    limit=said(limit),
                ),
                value=Fraction(len(days)),
                unit="",
                section=5,
                inputs=tuple(case.notebook.inputs.values()),
                parts=(("region", region), ("days", ", ".join(days)), ("limit", limit)),
                source=entry.source,
                pack=entry.pack,
            )
        )
    return tuple(found)
