"""Spinal cord stimulation: leads 63650, programming 95970-95972, and what lead pulls are not (clinical.md F3, A7, A8)."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import mark, tell
from procroom.rules.coding.performed import figure, performed
from procroom.rules.coding.suggest import DISCONTINUED, About, Coder, joined
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

KIND = "scs"
_GLOBAL = mark("codes", "10-day global period")
_SECOND_LEAD = mark("codes", "second lead: its own line with -59 or XS where the payer's edits ask for it")
_NOT_LEFT = mark("codes", "the leads were not left in place: check whether the trial took place")
_EXTERNAL = mark(
    "codes", "external trial stimulator: programming within the 10 days after 63650 belongs to it"
)
_BY_OTHERS = mark("codes", "programmed by another than the physician: only under documented direction")


@RULES.code
def lead_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """63650 for each lead placed. Impedance and test stimulation belong to it: 95972 is not suggested with it."""
    if not case.has("placement.anchoring"):
        return ()
    leads = [(target, place.need("placed") is True) for target, place in performed(case, KIND)]
    coder = Coder(case, packs)
    placed = [target.text for target, done in leads if done]
    begun = [target.text for target, done in leads if not done]
    not_left = (_NOT_LEFT,) if case.is_no("placement.leads_left") else ()
    row = coder.row(family="lead")
    found = []
    if placed:
        second = (_SECOND_LEAD,) if len(placed) > 1 else ()
        about = About(len(placed), flags=(*second, _GLOBAL, *not_left), check=bool(not_left))
        reason = tell(
            "codes",
            "percutaneous lead, one unit each: {leads}; imaging, impedance and test stimulation included",
            leads=joined(placed),
        )
        found.append(coder.make(row, reason, about))
    if begun:
        about = About(len(begun), (DISCONTINUED,), check=True)
        reason = tell("codes", "percutaneous lead, begun and not placed: {leads}", leads=joined(begun))
        found.append(coder.make(row, reason, about))
    return tuple(found)


@RULES.code
def programming_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """By how many parameters were changed: none 95970, fewer than four 95971, four or more 95972."""
    if not case.has("programming.parameters"):
        return ()
    changed = case.need_codes("programming.parameters") - {"NONE"}
    generator = case.need_text("programming.generator")
    complex_from = figure(packs, "code_complex_programming_from")
    rank = "none" if not changed else "complex" if len(changed) >= complex_from else "simple"
    coder = Coder(case, packs)
    flags = (
        *((_EXTERNAL,) if generator == "EXTERNAL" else ()),
        *((_BY_OTHERS,) if case.need_text("programming.by_role") != "PHYSICIAN" else ()),
    )
    reason = tell("codes", "neurostimulator analysis, {count} parameters changed", count=len(changed))
    return (
        coder.make(coder.row(family="analysis", rank=rank), reason, About(flags=flags, check=bool(flags))),
    )


@RULES.code
def lead_removal_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """Pulling a trial lead is no removal procedure; only a sutured one outside an office is shown, to be checked."""
    if not case.has("pull.leads_removed"):
        return ()
    coder = Coder(case, packs)
    if case.need_text("trial.anchoring") != "SUTURE":
        return ()
    case.need("header.place_of_service")
    if coder.place_of_service is None:
        return ()
    row = coder.row(family="lead_removal", kind="percutaneous")
    flag = mark(
        "codes", "only where an anchored lead was removed surgically; pulling a lead is part of 63650"
    )
    reason = mark("codes", "removal of leads anchored by suture")
    return (coder.make(row, reason, About(flags=(flag,), check=True)),)
