"""Plan, consent, mark and time-out beside each other: same, other side, other level, not recorded."""

from types import SimpleNamespace

import pytest

from procroom.domain.sites import MARK, PLAN, Agreement, agree, named_sites
from procroom.domain.values import Side
from procroom.procedures import registry

TFESI = next(each for each in registry.installed().latest if each.id == "tfesi")
CONSENT, VERIFIED = "consent.targets", "time_out.targets"
RIGHT, LEFT, BOTH = ("L5-S1", "RIGHT"), ("L5-S1", "LEFT"), ("L5-S1", "BILATERAL")


def case(mark="", **lists):
    """A case whose lists name these levels and sides; None is an entry without a target."""
    answers, instances = {}, {}
    for name, entries in lists.items():
        path = {"plan": PLAN, "consent": CONSENT, "verified": VERIFIED}[name]
        instances[path] = tuple(f"t{number}" for number in range(len(entries)))
        for key, entry in zip(instances[path], entries, strict=True):
            if entry is not None:
                answers[f"{path}[{key}].target"] = {"kind": "tfesi", "level": entry[0], "side": entry[1]}
    if mark:
        answers[MARK] = mark
    return SimpleNamespace(instances=instances, value=answers.get)


def found(state):
    """Path -> agreement."""
    return {site.path: site.agreement for site in named_sites(TFESI, state)}


def test_the_same_everywhere():
    """All four name one side and level."""
    state = case("RIGHT", plan=[RIGHT], consent=[RIGHT], verified=[RIGHT])
    assert set(found(state).values()) == {Agreement.SAME}
    assert agree(named_sites(TFESI, state)) is Agreement.SAME


def test_both_sides_in_one_entry_or_two():
    """A bilateral target is the same as one on each side; a mark on both sides goes with it."""
    state = case("BILATERAL", plan=[BOTH], consent=[RIGHT, LEFT], verified=[BOTH])
    assert set(found(state).values()) == {Agreement.SAME}


@pytest.mark.parametrize(
    ("changed", "path", "agreement"),
    [
        ({"consent": [LEFT]}, CONSENT, Agreement.SIDE),
        ({"consent": [BOTH]}, CONSENT, Agreement.SIDE),
        ({"verified": [LEFT]}, VERIFIED, Agreement.SIDE),
        ({"mark": "LEFT"}, MARK, Agreement.SIDE),
        ({"mark": "NONE"}, MARK, Agreement.SIDE),
        ({"consent": [("L4-5", "RIGHT")]}, CONSENT, Agreement.LEVEL),
        ({"verified": [RIGHT, ("L4-5", "RIGHT")]}, VERIFIED, Agreement.LEVEL),
        ({"consent": []}, CONSENT, Agreement.MISSING),
        ({"consent": [None]}, CONSENT, Agreement.MISSING),
        ({"mark": ""}, MARK, Agreement.MISSING),
    ],
)
def test_one_that_is_not_the_same(changed, path, agreement):
    """Exactly the entry that differs says so, and all together say it too."""
    state = case(**({"mark": "RIGHT", "plan": [RIGHT], "consent": [RIGHT], "verified": [RIGHT]} | changed))
    assert {each for each, said in found(state).items() if said is not Agreement.SAME} == {path}
    assert found(state)[path] is agreement
    assert agree(named_sites(TFESI, state)) is agreement


def test_a_list_being_entered_differs_only_by_what_is_not_planned():
    """Two planned, one consented so far and one entry empty: not recorded. The other side: different at once."""
    plan = [RIGHT, ("L4-5", "RIGHT")]
    assert found(case(plan=plan, consent=[RIGHT, None]))[CONSENT] is Agreement.MISSING
    assert found(case(plan=plan, consent=[LEFT, None]))[CONSENT] is Agreement.SIDE
    assert found(case(plan=plan, consent=[RIGHT]))[CONSENT] is Agreement.LEVEL


def test_without_a_plan_nothing_is_the_same():
    """What is recorded without a plan is neither same nor different; together it is not complete."""
    state = case("RIGHT", consent=[RIGHT], verified=[RIGHT])
    assert found(state) == {
        PLAN: Agreement.MISSING,
        CONSENT: Agreement.UNPLANNED,
        MARK: Agreement.UNPLANNED,
        VERIFIED: Agreement.UNPLANNED,
    }
    assert agree(named_sites(TFESI, state)) is Agreement.MISSING


def test_a_difference_comes_before_a_gap():
    """A wrong side is said while other entries are still open."""
    state = case("LEFT", plan=[RIGHT])
    assert agree(named_sites(TFESI, state)) is Agreement.SIDE
    assert next(site.sides for site in named_sites(TFESI, state) if site.path == MARK) == {Side.LEFT}
