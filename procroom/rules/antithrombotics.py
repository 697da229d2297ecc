"""AC rules: antithrombotics, their hold times and what they were held for (clinical.md B4, B5).

Hours are counted from the last dose taken to needle-in (K8), exactly; the table of the pack says what is enough.
"""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from procroom.domain.assessment import Gap
from procroom.rules.look import FactMissing, Place
from procroom.rules.registry import Fire, Limits, Outcome, RuleModule
from procroom.rules.say import hours_between, said

RULES = RuleModule()


def listed(case: Place) -> Sequence[Place]:
    """Every antithrombotic on the list; it has to be known whether there are any."""
    if case.need_text("prechecks.antithrombotic_status") == "NONE":
        return ()
    return case.each("prechecks.antithrombotics")


def risk_class(case: Place, limits: Limits) -> str:
    """The bleeding risk class of the planned (or performed) targets: the highest of them (B4).

    Raises:
        FactMissing: nothing is planned, or the pack does not know the kind of target.
    """
    order = ("LOW", "INTERMEDIATE", "HIGH")
    targets = [
        place.need_target() for place in case.each("performed.targets") or case.each("planned.targets")
    ]
    if not targets:
        raise FactMissing(Gap("planned.targets", "Planned targets"))
    classes = []
    for target in targets:
        row = limits.packs.row("risk_class", kinds=target.kind, levels=target.level)
        if row is None:
            raise FactMissing(Gap("planned.targets", f"risk class of {target.text} in the rule pack"))
        classes.append(order.index(row["class"]))
    raised = 1 if case.is_yes("planned.risk_raised") else 0
    return order[min(max(classes) + raised, len(order) - 1)]


@RULES.rule("AC-01", each=listed)
def last_dose_too_recent(drug: Place, limits: Limits) -> Outcome:
    """Hours since the last dose are fewer than the table asks for the class of the procedure."""
    code = drug.need_text("drug")
    row = limits.packs.row("hold", drug=code)
    if row is None:
        raise FactMissing(Gap(f"{drug.path}.drug", f"{drug.title} in the hold table of the rule pack"))
    risk = risk_class(drug, limits)
    held = row[risk.lower()]
    if held in {"SHARED", "NONE"}:
        return None
    hours = hours_between(drug.need_moment("last_dose"), needle_in(drug))
    minimum = Fraction(held)
    if hours >= minimum:
        return None
    return Fire(drug=drug.title, hours=said(hours), minimum=said(minimum), risk=risk)


def needle_in(case: Place) -> datetime:
    """The first needle-in; before it, the planned start."""
    times = [place.moment("needle_in") for place in case.each("performed.targets")]
    known = [each for each in times if each is not None]
    return min(known) if known else case.need_moment("planned.start")
