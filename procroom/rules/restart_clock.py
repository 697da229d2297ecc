"""When a held drug may be taken again: from needle-out, or from the removal of trial leads (clinical.md B5, AC-12)."""

from datetime import datetime

from procroom.domain.assessment import Gap
from procroom.domain.language import mark, tell
from procroom.rules.holds import Hold, later, leads_stay
from procroom.rules.look import FactMissing, Place


def counts_from(case: Place) -> datetime | None:
    """Lead removal or the last needle-out; None while trial leads are in place, whose removal is still to come.

    A needle whose time out is not recorded is put aside: it counts from then or later.

    Raises:
        FactMissing: it is not recorded, or a needle is recorded to have come out before it went in.
    """
    if case.has("pull.at"):
        return case.need_moment("pull.at")
    targets = case.each("performed.targets")
    if case.scope.definition.target_kind == "scs" and leads_stay(case):
        return None
    if not targets:
        raise FactMissing(Gap("performed.targets", mark("rules", "Performed targets")))
    times = [out for target in targets if (out := target.moment("needle_out")) is not None]
    for target in targets:
        with target.aside():
            target.need_moment("needle_out")
    if not times:
        raise FactMissing(targets[0].gap("needle_out"))
    wrong = out_before_in(case)
    if wrong is not None:
        raise FactMissing(
            Gap(
                f"{wrong.path}.needle_out",
                tell("rules", "Needle out after needle in ({target})", target=wrong.title),
            )
        )
    return max(times)


def out_before_in(case: Place) -> Place | None:
    """The first target whose needle is recorded to have come out before it went in."""
    for target in case.each("performed.targets"):
        into, out = target.moment("needle_in"), target.moment("needle_out")
        if into is not None and out is not None and out < into:
            return target
    return None


def earliest_restart(drug: Place, hold: Hold) -> datetime | None:
    """The configured earliest time; None where the table names none, or trial leads are still in place.

    Raises:
        FactMissing: what it counts from is not recorded.
    """
    if hold.restart is None:
        return None
    start = counts_from(drug.whole())
    return None if start is None else later(start, hold.restart[0])
