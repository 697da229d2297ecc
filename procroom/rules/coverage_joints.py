"""CV rules of facet and sacroiliac joints and of their ablation (clinical.md B10). Coverage only."""

from procroom.domain.values import Side
from procroom.rules.block_history import first_and_second, planned_joints
from procroom.rules.blocks import missing_blocks
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import said
from procroom.rules.sessions import (
    ABLATION,
    FACET,
    SACROILIAC_ABLATION,
    SACROILIAC_JOINT,
    days_in_window,
    family,
    latest,
    planned_targets,
    prior,
    regions,
)

RULES = RuleModule()

_FACET_WORK = frozenset({FACET, ABLATION})


@RULES.rule("CV-06")
def facet_indication(case: Place, limits: Limits) -> Outcome:
    """Facet procedures need pain for long enough, failed conservative care, and no untreated radiculopathy."""
    if family(case) not in _FACET_WORK:
        return None
    weeks = case.need_number("indication.duration", "wk")
    if weeks < limits["pain_weeks"]:
        return Fire(weeks=said(weeks), least=said(limits["pain_weeks"]))
    rows = case.each("indication.conservative")
    if not rows:
        raise FactMissing(case.gap("indication.conservative"))
    types = []
    for row in rows:
        with row.aside():
            types.append(row.need_text("type"))
    if set(types) == {"NONE"}:
        return Fire("conservative")
    if case.need("indication.untreated_radiculopathy") is True:
        return Fire("radiculopathy")
    return None


@RULES.rule("CV-07")
def two_diagnostic_blocks(case: Place, limits: Limits) -> Outcome:
    """Ablation of facet joints needs two diagnostic blocks with enough relief each, at every joint."""
    if family(case) != ABLATION:
        return None
    found = missing_blocks(case, limits)
    if found is None:
        return None
    return Fire(joint=found[0], count=found[1], relief=said(limits["relief"]), blocks=said(limits["blocks"]))


@RULES.rule("CV-08")
def days_between_blocks(case: Place, limits: Limits) -> Outcome:
    """This second diagnostic block follows the first one sooner than covered, and no reason is recorded."""
    if family(case) != FACET or not case.has("block.purpose"):
        return None
    pair = first_and_second(case)
    if pair is None:
        return None
    days = (pair[1].day - pair[0].day).days
    if days >= limits["days"] or case.text("block.early_reason").strip():
        return None
    return Fire(days=days, least=said(limits["days"]))


@RULES.rule("CV-09")
def too_many_facet_sessions(case: Place, limits: Limits) -> Outcome:
    """More facet injections or ablations of a region in the rolling window than covered; the planned one counts."""
    counted = family(case)
    if counted not in _FACET_WORK:
        return None
    limit = limits["facet" if counted == FACET else "ablation"]
    for region in regions(case):
        days = days_in_window(case, counted, region, int(limits["months"]))
        if len(days) > limit:
            return Fire(
                count=len(days), limit=said(limit), kind=counted, region=region, months=said(limits["months"])
            )
    return None


@RULES.rule("CV-10")
def third_facet_level(case: Place, limits: Limits) -> Outcome:
    """More facet levels of a region in one session than covered, each side counted once."""
    if family(case) not in _FACET_WORK:
        return None
    for region in {target.region for target in planned_targets(case)}:
        levels = {target.level for target in planned_targets(case) if target.region == region}
        if len(levels) > limits["levels"]:
            return Fire(count=len(levels), limit=said(limits["levels"]), region=region)
    return None


@RULES.rule("CV-11")
def earlier_ablation_did_not_last(case: Place, limits: Limits) -> Outcome:
    """A repeat ablation needs enough relief for long enough after the last one at the same joints."""
    if family(case) != ABLATION:
        return None
    for region in regions(case):
        same = [each for each in prior(case, ABLATION, region) if _is_at_same_joints(case, each.place)]
        if not same:
            continue
        last = same[-1].place
        relief, weeks = last.need_number("relief", "%"), last.need_number("weeks", "wk")
        if relief < limits["relief"] or weeks < limits["weeks"]:
            return Fire(
                relief=said(relief),
                weeks=said(weeks),
                least=said(limits["relief"]),
                least_weeks=said(limits["weeks"]),
            )
    return None


def _is_at_same_joints(case: Place, row: Place) -> bool:
    """Whether an earlier ablation was at a planned joint; one of which that is not recorded is put aside."""
    with row.aside():
        row.need("joints")
        row.need("side")
    joints, side = row.codes("joints"), row.text("side")
    return any(
        joint in joints and side in {where.value, Side.BILATERAL.value}
        for joint, where in planned_joints(case)
    )


@RULES.rule("CV-12")
def sacroiliac(case: Place, limits: Limits) -> Outcome:
    """Ablation at the sacroiliac joint is not covered; injections need tests, relief, and are limited in number."""
    if family(case) == SACROILIAC_ABLATION:
        return Fire()
    if family(case) != SACROILIAC_JOINT:
        return None
    tests = case.need_number("indication.sij_tests")
    if tests < limits["tests"]:
        return Fire("tests", tests=said(tests), least=said(limits["tests"]))
    weeks = case.need_number("indication.duration", "wk")
    if weeks < limits["pain_weeks"]:
        return Fire("pain", weeks=said(weeks), least=said(limits["pain_weeks"]))
    return _sacroiliac_repeat(case, limits)


def _sacroiliac_repeat(case: Place, limits: Limits) -> Outcome:
    region = regions(case)[0]
    days = days_in_window(case, SACROILIAC_JOINT, region, int(limits["months"]))
    most = limits["diagnostic"] + limits["therapeutic"]
    if len(days) > most:
        return Fire("sessions", count=len(days), limit=said(most), months=said(limits["months"]))
    last = latest(case, SACROILIAC_JOINT, region)
    relief = last.place.need_number("relief", "%") if last else None
    if relief is not None and relief < limits["relief"]:
        return Fire("relief", relief=said(relief), least=said(limits["relief"]))
    return None
