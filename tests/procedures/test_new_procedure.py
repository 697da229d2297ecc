"""A procedure that another package brings: one module, nothing else, and the rules of what it has in common are asked."""

import sys
from dataclasses import replace
from importlib.metadata import EntryPoint

import pytest
from scenario import changed, play, read

from procroom.domain.assessment import Phase, Result
from procroom.domain.definition import BleedingRisk, RuleGroup
from procroom.procedures import registry
from procroom.procedures.conformance import problems
from procroom.rules.book import BOOK
from procroom.rules.engine import assess
from procroom.rules.packs import chosen, shipped

#: What a developer writes: the suprascapular nerve, with the parts of the genicular one.
MODULE = '''
"""Radiofrequency ablation of the suprascapular nerve."""

from dataclasses import replace

from procroom.domain.anatomy import ONE_SIDE, Region, Structure
from procroom.domain.definition import BleedingRisk, Group, Item, Section
from procroom.procedures import genicular_rfa
from procroom.procedures.fragments import radiofrequency

NERVE = Structure(
    kind="suprascapular_rfa",
    structure="suprascapular nerve",
    levels=("NOTCH",),
    sides=ONE_SIDE,
    names={"NOTCH": "suprascapular nerve at the notch"},
    region=Region.OTHER.value,
)


def aimed(member):
    """The same part of the form, aimed at this nerve."""
    if isinstance(member, Item):
        return replace(member, target=NERVE, sides=()) if member.target else member
    return replace(member, items=tuple(map(aimed, member.items)))


DEFINITION = replace(
    genicular_rfa.DEFINITION,
    id="suprascapular-rfa",
    title="Suprascapular nerve radiofrequency ablation",
    target_kind=NERVE.kind,
    sections=tuple(map(aimed, genicular_rfa.DEFINITION.sections)),
    rule_groups=radiofrequency.RULE_GROUPS,
    bleeding_risk=(BleedingRisk("LOW", "R"),),
)
'''
DEVICE = {
    "device_status": "LISTED",
    "devices": [{"id": "i1", "device": "PACEMAKER", "dependent": "YES"}],
}
APIXABAN = {
    "antithrombotic_status": "LISTED",
    "antithrombotics": [{"id": "d1", "drug": "APIXABAN", "last_dose": "2026-04-15T20:00-04:00"}],
}


@pytest.fixture
def brought(tmp_path, monkeypatch):
    """The definition as the registry finds it in a package beside procroom."""
    (tmp_path / "procroom_suprascapular.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    point = EntryPoint("suprascapular", "procroom_suprascapular:DEFINITION", registry.GROUP)
    found = registry.collect([registry.Source("suprascapular", point)])
    sys.modules.pop("procroom_suprascapular", None)
    assert found.broken == ()
    return found.get("suprascapular-rfa", 1)


def case(**prechecks):
    """The genicular case with its needles at this nerve: a pacemaker, no pad, no baseline, a limb that moved."""
    data = read("genicular-rfa")
    here = {"level": "NOTCH", "side": "RIGHT"}
    for section in ("planned", "consent", "time_out", "performed"):
        targets = data["answers"][section]["targets"][:1]
        targets[0]["target"] = here
        data = changed(data, (section, "targets"), targets)
    for name, value in {**DEVICE, **prechecks}.items():
        data = changed(data, ("prechecks", name), value)
    data["views"] = []
    for path in (("rf", "pad"), ("rf", "pad_site"), ("baseline", "motor")):
        data = changed(data, path, None)
    position = ("performed", "targets", 0, "positions", 0)
    moved = {
        "done": True,
        "frequency": "2 Hz",
        "limb_response": True,
        "response_at": "0.8 V",
        "response_where": "right arm",
    }
    return changed(data, (*position, "motor_test"), moved)


def results(definition, data, phase=Phase.SIGN):
    """Rule -> what it says, the worst of its places."""
    packs = chosen(shipped(), "none", "antithrombotic-asra-2018")
    order = [Result.PASS, Result.UNKNOWN, Result.FIRE]
    found = {}
    for each in assess(*play(data, definition), phase, BOOK, packs).findings:
        found[each.rule_id] = max(found.get(each.rule_id, Result.PASS), each.result, key=order.index)
    return found


def test_rules_of_devices_radiofrequency_and_baseline_are_asked(brought):
    """DV-01 no plan for the pacemaker, DV-06 no pad, RF-01 a limb moved, PT-10 no baseline: all from one module."""
    found = results(brought, case())
    fired = {rule_id for rule_id, result in found.items() if result is Result.FIRE}
    assert {"DV-01", "DV-06", "RF-01", "PT-10"} <= fired


def test_its_bleeding_risk_comes_from_its_definition(brought):
    """LOW: a shared decision is asked for (AC-02); HIGH: apixaban has to be held for 72 h (AC-01)."""
    data = case(**APIXABAN)
    assert results(brought, data)["AC-02"] is Result.FIRE
    assert results(brought, data)["AC-01"] is Result.PASS
    high = replace(brought, bleeding_risk=(BleedingRisk("HIGH", "R"),))
    assert results(high, data)["AC-01"] is Result.FIRE


def test_what_nobody_declared_is_not_checked(brought):
    """Neither packs nor definition say what it is: UNKNOWN, never PASS."""
    bare = replace(brought, rule_groups=None, bleeding_risk=())
    found = results(bare, case(**APIXABAN))
    for rule_id in ("DV-01", "DV-03", "DV-05", "DV-06", "PT-10", "NP-05", "NP-12", "AC-01", "AC-02"):
        assert found[rule_id] is Result.UNKNOWN, rule_id


def test_groups_and_risks_are_spelled_as_the_rules_know_them(brought):
    """A misspelled group would switch rules off: the definition is refused."""
    wrong = replace(brought, rule_groups=(RuleGroup("radio", "A6"),), bleeding_risk=(BleedingRisk("", "R"),))
    assert problems(wrong) == (
        "rule group “radio” is not known, or has no mark",
        "bleeding risk “” is not known, or has no mark",
    )


def test_groups_of_the_packs_are_known():
    """The table of the packs uses the same names."""
    from procroom.domain.definition import RULE_GROUPS

    rows = [row for pack in shipped() for row in pack.tables.get("procedure_group", ())]
    assert {row["group"] for row in rows} <= set(RULE_GROUPS)


def test_every_installed_procedure_is_known_to_the_rules():
    """By the packs, or by its own declaration; none is left UNKNOWN for want of it."""
    packs = chosen(shipped(), "none", "antithrombotic-asra-2018")
    for definition in registry.installed().latest:
        named = packs.row("procedure_group", kinds=definition.target_kind) is not None
        assert named or definition.rule_groups is not None, definition.id
        classed = packs.row("risk_class", kinds=definition.target_kind) is not None
        assert classed or definition.bleeding_risk, definition.id
