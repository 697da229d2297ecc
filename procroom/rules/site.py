"""SL rules: plan, consent, mark and needle name the same side and level (clinical.md K2, B7).

Three independent entries are compared; none is ever filled in from another.
"""

from procroom.domain.anatomy import Target, told_level, told_side
from procroom.domain.assessment import Gap, Phase
from procroom.domain.language import mark, told_list
from procroom.domain.same_patient import plain
from procroom.domain.sites import BOTH, levels_differ, sides_marked, sides_named
from procroom.domain.values import Side
from procroom.rules.aims import (
    ABANDONED,
    belongs,
    named,
    nerves_for,
    performed_targets,
    planned_targets,
    serves,
    status,
)
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule

NOT_RECORDED = mark("rules", "not recorded")
RULES = RuleModule()


def every_planned(case: Place) -> tuple[Place, ...]:
    """Every planned target.

    Raises:
        FactMissing: nothing is planned, or a planned target is not named.
    """
    planned_targets(case)
    return case.each("planned.targets")


@RULES.rule("SL-01", each=performed_targets)
def not_as_planned(target: Place, _limits: Limits) -> Outcome:
    """A performed target is none of the planned ones by kind, level and side."""
    done, planned = target.need_target(), planned_targets(target)
    if not target.has("planned.targets") or any(serves(done, each) for each in planned):
        return None
    return Fire(done=done.text, planned=told_list((each.text for each in planned), "; "))


@RULES.rule("SL-02")
def side_differs(case: Place, _limits: Limits) -> Outcome:
    """Plan, consent and site mark do not name the same side; nor does what the time-out verified."""
    if not _compared(case):
        return None
    plan, consent = sides_named(planned_targets(case)), sides_named(_recorded(case, "consent.targets"))
    marked, verified = case.text("time_out.mark.side"), sides_named(_verified(case))
    if (consent and consent != plan) or (marked and sides_marked(marked, plan) != plan):
        there = told_side(Side(marked)) if marked in set(Side) else marked.lower()
        return Fire(plan=_words(plan), consent=_words(consent), mark=there or NOT_RECORDED)
    if verified and verified != plan:
        return Fire("time_out", plan=_words(plan), verified=_words(verified))
    if not consent:
        raise FactMissing(Gap("consent.targets", mark("rules", "Consented targets")))
    if case.has("time_out.mark.side"):
        case.need("time_out.mark.side")
    return None


@RULES.rule("SL-03")
def level_differs(case: Place, _limits: Limits) -> Outcome:
    """Plan and consent do not name the same levels, on a side they share; nor does what the time-out verified."""
    if not _compared(case):
        return None
    plan, consent = planned_targets(case), _recorded(case, "consent.targets")
    verified = _verified(case)
    if consent and levels_differ(plan, consent):
        return Fire(plan=_levels(plan, consent), consent=_levels(consent, plan))
    if verified and levels_differ(plan, verified):
        return Fire("time_out", plan=_levels(plan, verified), verified=_levels(verified, plan))
    if not consent:
        raise FactMissing(Gap("consent.targets", mark("rules", "Consented targets")))
    return None


@RULES.rule("SL-04")
def numbering(case: Place, _limits: Limits) -> Outcome:
    """Transitional anatomy is recorded and not by which method the levels were numbered."""
    if not case.has("planned.transitional") or case.need("planned.transitional") is False:
        return None
    return None if case.text("planned.numbering_method") else Fire()


@RULES.rule("SL-05")
def image_of_another(case: Place, _limits: Limits) -> Outcome:
    """A linked image series carries another patient id than the record."""
    labels = {series.patient_id.strip() for series in case.series()}
    if not labels:
        return None
    mrn = plain(case.need_text("patient.mrn"))
    if any(label and plain(label) != mrn for label in labels):
        return Fire()
    if "" in labels:
        raise FactMissing(Gap("", mark("rules", "Patient ID in the images")))
    return None


@RULES.rule("SL-06", each=every_planned)
def joint_without_all_nerves(place: Place, _limits: Limits) -> Outcome:
    """Some of the nerves of a planned joint are done on its side, and not all of them."""
    joint = place.need_target()
    for one in joint.sides():
        needed = set(nerves_for(one))
        done = {
            each.need_target().level
            for each in named(performed_targets(place))
            if each.need_target().kind != one.kind
            and serves(each.need_target(), one)
            and status(each) != ABANDONED
        } & needed
        if done and done != needed:
            return Fire(joint=told_level(one.side, one.level), done=len(done), needed=len(needed))
    return None


@RULES.rule("SL-07", each=every_planned)
def not_performed(place: Place, _limits: Limits) -> Outcome:
    """A planned target was not performed, or abandoned, and no reason is recorded.

    A deviation tells of the target it names. One that names none tells of the only open one, never of several.
    """
    planned = place.need_target()
    left = [one for one in planned.sides() if _left_out(place, one)]
    if not left or (_told_of_unnamed(place) and len(_all_left_out(place)) == 1):
        return None
    return Fire(target=left[0].text)


@RULES.rule("SL-08")
def other_side_hurts_too(case: Place, limits: Limits) -> Outcome:
    """Symptoms on both sides are recorded and one side is planned. The side of entry alone says nothing here."""
    if belongs(case, limits, "side_of_entry") or not case.has("planned.bilateral_symptoms"):
        return None
    if len(sides_named(planned_targets(case)) & BOTH) != 1:
        return None
    return Fire() if case.need("planned.bilateral_symptoms") is True else None


@RULES.rule("SL-09")
def fused_there(case: Place, limits: Limits) -> Outcome:
    """A fusion is recorded at the level of a planned facet joint."""
    if not belongs(case, limits, "facet") or not case.has("planned.fusion"):
        return None
    planned = planned_targets(case)
    fused = case.need_codes("planned.fusion")
    levels = dict.fromkeys(target.level for target in planned if target.level in fused)
    return Fire(levels=told_list(levels)) if levels else None


# --- words and comparisons ------------------------------------------------------------------------------


def _compared(case: Place) -> bool:
    """Whether the procedure plans targets and asks for consent to them."""
    return case.has("planned.targets") and case.has("consent.targets")


def _recorded(case: Place, group: str) -> tuple[Target, ...]:
    """The targets of a list as far as they are recorded."""
    found = (place.target() for place in case.each(group))
    return tuple(each for each in found if each is not None)


def _verified(case: Place) -> tuple[Target, ...]:
    """The targets that the time-out verified; from then on it is put aside where they are not recorded."""
    if case.phase is not Phase.PRE:
        named(case.rows("time_out.targets"))
    return _recorded(case, "time_out.targets")


def _words(sides: frozenset[Side]) -> str:
    return told_list((told_side(side) for side in Side if side in sides), " and ") or NOT_RECORDED


def _levels(targets: tuple[Target, ...], others: tuple[Target, ...]) -> str:
    """The levels of targets in words; with their sides where without them they would read as the others do."""
    if {target.level for target in targets} == {target.level for target in others}:
        return told_list(told_level(target.side, target.level) for target in targets)
    return told_list(dict.fromkeys(target.level for target in targets))


def _all_left_out(case: Place) -> list[Target]:
    """Every planned target, each side on its own, that was left out without a reason of its own."""
    return [one for planned in planned_targets(case) for one in planned.sides() if _left_out(case, one)]


def _left_out(case: Place, planned: Target) -> bool:
    """Whether a target was not performed, or abandoned, and neither its position nor a deviation says why."""
    tried = [each for each in named(performed_targets(case)) if serves(each.need_target(), planned)]
    if any(status(each) != ABANDONED or _reason(each) for each in tried):
        return False
    told = (row.target() for row in _told_of(case))
    return not any(target is not None and serves(planned, target) for target in told)


def _told_of(case: Place) -> list[Place]:
    """The deviations that tell, with a reason, of a target that was not performed or was aborted."""
    return [
        row
        for row in case.each("deviations.list")
        if row.text("kind") in {"NOT_PERFORMED", "ABORTED_LEVEL"} and row.text("reason").strip()
    ]


def _told_of_unnamed(case: Place) -> bool:
    return any(row.target() is None for row in _told_of(case))


def _reason(target: Place) -> str:
    return next((place.text("tip_reason").strip() for place in reversed(target.each("positions"))), "")
