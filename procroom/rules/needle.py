"""NP rules: what was seen at each needle position, in order, and what was given there (clinical.md B8, K14)."""

from procroom.domain.anatomy import Part, Target, part_of
from procroom.domain.assessment import Gap
from procroom.domain.case import SavedView
from procroom.domain.definition import Group, Item
from procroom.domain.language import tell
from procroom.rules.aims import (
    ABANDONED,
    ACCEPTED,
    REPOSITIONED,
    aims,
    belongs,
    due,
    due_codes,
    is_last,
    named,
    performed_targets,
    positions,
    status,
)
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule

RULES = RuleModule()

PATTERN = "contrast.pattern"


def injected(position: Place) -> bool:
    """Whether something is recorded as injected at a position.

    Raises:
        FactMissing: nobody said so far.
    """
    return due(position, "injected") is True


@RULES.rule("NP-01", each=positions)
def arterial(position: Place, _limits: Limits) -> Outcome:
    """An arterial pattern where the needle stayed, or where something was injected all the same."""
    if "VASCULAR_ARTERIAL" not in due_codes(position, PATTERN):
        return None
    stayed = is_last(position) and position.text("tip_status") not in {ABANDONED, REPOSITIONED}
    return Fire() if stayed or injected(position) else None


@RULES.rule("NP-02", each=positions)
def intrathecal(position: Place, _limits: Limits) -> Outcome:
    """An intrathecal pattern and an injectate at the same position."""
    return Fire() if "INTRATHECAL" in due_codes(position, PATTERN) and injected(position) else None


@RULES.rule("NP-03", each=positions)
def subdural(position: Place, _limits: Limits) -> Outcome:
    """A subdural pattern and an injectate at the same position."""
    return Fire() if "SUBDURAL" in due_codes(position, PATTERN) and injected(position) else None


@RULES.rule("NP-04", each=performed_targets)
def venous(target: Place, _limits: Limits) -> Outcome:
    """A venous pattern, and the needle was not repositioned before something was injected."""
    in_vein = False
    for position in target.rows("positions"):
        with position.aside():
            in_vein = in_vein or "VASCULAR_VENOUS" in due_codes(position, PATTERN)
            if in_vein and injected(position):
                return Fire()
        if position.text("tip_status") == REPOSITIONED:
            in_vein = False
    return None


@RULES.rule("NP-05", each=performed_targets)
def saved_views(target: Place, limits: Limits) -> Outcome:
    """An epidural injection with fewer saved views than expected that show needle and contrast."""
    if not belongs(target, limits, "epidural_injection") or status(target) == ABANDONED:
        return None
    least, views = limits["views"], target.views()
    unused = "NOT_USED" in {code for each in target.each("positions") for code in each.codes(PATTERN)}
    if sum(view.contrast is True or unused for view in views) >= least:
        return None
    if sum(view.contrast is not False for view in views) >= least:
        raise FactMissing(
            Gap(
                target.path,
                tell("rules", "Whether contrast is seen in the saved views ({target})", target=target.title),
            )
        )
    return Fire()


@RULES.rule("NP-06")
def orthogonal(case: Place, limits: Limits) -> Outcome:
    """Projections were saved, and not one from the front and one that shows depth."""
    done = [each for each in case.each("performed.targets") if status(each) != ABANDONED]
    if (
        not done
        or not case.has("imaging.modality")
        or case.need_text("imaging.modality") in {"CT", "ULTRASOUND"}
    ):
        return None
    if not case.views():
        raise FactMissing(Gap("performed.targets", "Saved views"))
    apart = belongs(case, limits, "epidural_injection")
    missing = any(
        not _shows_depth(each.views() if apart else case.views(), each.need_target(), limits)
        for each in named(done)
        if each.views() or not apart
    )
    return Fire() if missing else None


@RULES.rule("NP-07", each=performed_targets)
def aspiration(target: Place, _limits: Limits) -> Outcome:
    """Where a needle stayed or something was injected, the result of the aspiration is not recorded."""
    name = target.need_target().text
    for position in target.rows("positions"):
        used = position.is_yes("injected") or (is_last(position) and status(target) != ABANDONED)
        if used and position.has("aspiration") and not position.text("aspiration"):
            return Fire(target=name)
    return None


@RULES.rule("NP-08", each=positions)
def live(position: Place, limits: Limits) -> Outcome:
    """A transforaminal contrast injection that was not watched live, or of which nobody said whether it was.

    In the neck subtraction shows the vessels too.
    """
    if not belongs(position, limits, "transforaminal"):
        return None
    if due_codes(position, PATTERN) <= {"NOT_USED"}:
        return None
    seen = position.get("contrast.live")
    if seen is not False:
        return Fire() if seen is None else None
    if part_of(position.need_target().level) is not Part.CERVICAL:
        return Fire("not_live")
    return None if position.text("contrast.dsa") == "YES" else Fire("neither")


@RULES.rule("NP-09")
def too_high(case: Place, limits: Limits) -> Outcome:
    """An interlaminar needle in the neck above the highest configured level."""
    if not belongs(case, limits, "interlaminar"):
        return None
    high = [
        target.level
        for target in aims(case)
        if limits.packs.row("interlaminar_too_high", levels=target.level) is not None
    ]
    return Fire(level=high[0]) if high else None


@RULES.rule("NP-10", each=positions)
def caudal_tip(position: Place, limits: Limits) -> Outcome:
    """The tip of a caudal needle or catheter lies above the highest configured level."""
    if not belongs(position, limits, "caudal"):
        return None
    level = due(position, "tip_level")
    too_high = limits.packs.row("caudal_too_high", levels=str(level)) is not None
    return Fire(level=level) if too_high else None


@RULES.rule("NP-11")
def cervical_imaging(case: Place, limits: Limits) -> Outcome:
    """An interlaminar needle in the neck, and no review of MRI or CT that tells of the space at the target."""
    if not belongs(case, limits, "interlaminar"):
        return None
    if not any(part_of(target.level) is Part.CERVICAL for target in aims(case)):
        return None
    if case.is_no("planned.adequate_space"):
        return Fire("inadequate")
    reviewed = case.text("planned.space_reviewed") and case.is_yes("planned.adequate_space")
    return None if reviewed else Fire()


@RULES.rule("NP-12")
def ultrasound_only(case: Place, limits: Limits) -> Outcome:
    """An epidural or facet procedure guided by ultrasound alone."""
    if not (belongs(case, limits, "epidural_injection") or belongs(case, limits, "facet")):
        return None
    return Fire() if case.need_text("imaging.modality") == "ULTRASOUND" else None


@RULES.rule("NP-13", each=positions)
def check_list(position: Place, _limits: Limits) -> Outcome:
    """A needle position was accepted, and its check list is not complete."""
    if position.need_text("tip_status") != ACCEPTED:
        return None
    return Fire() if any(_unanswered(group) for group in _check_lists(position)) else None


@RULES.rule("NP-14", each=positions)
def paraesthesia(position: Place, _limits: Limits) -> Outcome:
    """Paraesthesia that persisted is recorded at a position."""
    return Fire() if due(position, "paraesthesia") == "PERSISTENT" else None


@RULES.rule("NP-15")
def dural_entry(case: Place, _limits: Limits) -> Outcome:
    """CSF, or an intrathecal or subdural pattern, at any position, and complications say that none were observed."""
    entered = False
    missing = None
    for position in positions(case):
        try:
            entered |= due(position, "aspiration") == "CSF"
            entered |= bool(due_codes(position, PATTERN) & {"INTRATHECAL", "SUBDURAL"})
        except FactMissing as gap:
            missing = gap
    if entered:
        return Fire() if case.need_text("complications.status") == "NONE_OBSERVED" else None
    if missing is not None:
        raise missing
    return None


def _shows_depth(views: tuple[SavedView, ...], target: Target, limits: Limits) -> bool:
    """Whether one view is from the front and another shows depth, for this target (A11.3)."""
    tags = {view.tag.value for view in views}
    row = limits.packs.row("orthogonal_views", kinds=target.kind, parts=part_of(target.level).value)
    wanted = row if row is not None else limits.packs.rows("orthogonal_views")[0]
    return bool(tags & set(wanted["front"])) and bool(tags & set(wanted["depth"]))


def _check_lists(position: Place) -> list[Place]:
    """The check lists of the tip that are asked at a position."""
    members = position.scope.chain[0][1]
    return [
        position.within(member.link_id)
        for member in members
        if isinstance(member, Group)
        and member.link_id.startswith("tip_")
        and position.scope.holds(member.enable_when)
    ]


def _unanswered(check_list: Place) -> bool:
    items = check_list.scope.chain[0][1]
    return any(
        isinstance(item, Item)
        and check_list.scope.holds(item.enable_when)
        and check_list.get(item.link_id) is None
        for item in items
    )
