"""Whose coverage is judged: names as people write them, a payer without a pack, none recorded, nobody to pay (B10, K13)."""

import pytest
from rule_kit import COV, PRE, SIGN, edited, judged, packs_for

from procroom.app.assessing import Assessor
from procroom.app.checking import assessment_json, lines
from procroom.domain.assessment import Channel, Result
from procroom.domain.changes import ChangeSet
from procroom.rules import packs as rule_packs

PACKS = rule_packs.shipped()
ASRA = "antithrombotic-asra-2018"


def payer_packs(payer):
    """The payer packs that are chosen."""
    return [pack.ref.id for pack in rule_packs.chosen(PACKS, payer, ASRA).packs if pack.kind == "payer"]


@pytest.mark.parametrize(
    ("payer", "packs"),
    [
        ("Medicare", ["payer-medicare"]),
        ("MEDICARE PART B", ["payer-medicare"]),
        ("Medicare (Part B)", ["payer-medicare"]),
        ("Traditional Medicare", ["payer-medicare"]),
        ("Medicare Advantage", []),
        ("medicare-advantage (Humana)", []),
        ("Medicare Part C", []),
        ("Medicareplus", []),
        ("Aetna", ["payer-aetna"]),
        ("Aetna Medicare Advantage", ["payer-aetna"]),
        ("Blue Cross", []),
        ("SELF_PAY", []),
        ("self-pay", []),
        ("", []),
        (None, []),
    ],
)
def test_a_payer_is_known_by_its_names_and_what_begins_with_them(payer, packs):
    """A plan that begins like it and is another payer is not."""
    assert payer_packs(payer) == packs


def coverage(found):
    """All that is said in the coverage list, passes left out."""
    return [
        each for each in found.findings if each.channel is Channel.COVERAGE and each.result is not Result.PASS
    ]


@pytest.mark.parametrize("phase", [PRE, SIGN])
def test_no_payer_recorded_is_told_once(phase):
    """One line in the coverage list that names the field; no rule of a payer passes without a word."""
    found = judged("gs7", {"header.payer": None}, phase)
    (line,) = coverage(found)
    assert (line.rule_id, line.result, line.severity) == ("CV", Result.UNKNOWN, COV)
    assert line.message == "not checked: Payer missing"
    assert [gap.path for gap in line.missing] == ["header.payer"]
    assert found.no_pack_for == ""
    assert "CV  not checked: Payer missing" in "\n".join(lines(found))


def test_a_payer_without_a_pack_is_said_as_such():
    """In the check of a case file, for people and for programs."""
    found = judged("gs7", {"header.payer": "Blue Cross"})
    assert coverage(found) == []
    assert found.no_pack_for == "Blue Cross"
    assert "Coverage not checked: no coverage pack for Blue Cross." in lines(found)
    assert assessment_json(found)["no_coverage_pack_for"] == "Blue Cross"


@pytest.mark.parametrize("payer", ["SELF_PAY", "none", "Self-pay"])
def test_nobody_to_pay_has_no_coverage(payer):
    """Neither findings nor a word about a pack."""
    found = judged("gs7", {"header.payer": payer})
    assert coverage(found) == []
    assert found.no_pack_for == ""


def test_an_open_case_follows_its_payer():
    """Neither of two payers has a pack, and yet not the same is said of them."""
    definition, none = edited("gs7", {"header.payer": None})
    _, other = edited("gs7", {"header.payer": "Blue Cross"})
    _, medicare = edited("gs7", {"header.payer": "Medicare Part B"})
    assessor = Assessor(definition)
    changed = ChangeSet(paths=frozenset({"header.payer"}))
    said = []
    for state in (none, other, medicare, none):
        assessor.note(changed)
        found = assessor.assess(state, SIGN)
        said.append((found.no_pack_for, [each.rule_id for each in coverage(found)]))
    assert said == [("", ["CV"]), ("Blue Cross", []), ("", ["CV-03"]), ("", ["CV"])]


def test_codes_know_the_payer_as_the_packs_do():
    """KX is asked for by Medicare's articles, under each of its names and under none of the others."""
    for payer, modifier in (("Medicare Part B", True), ("Medicare Advantage", False), ("Blue Cross", False)):
        _, state = edited("gs3", {"header.payer": payer})
        assert packs_for(state).for_payer is modifier
        codes = judged("gs3", {"header.payer": payer}).codes
        assert any("KX" in code.modifiers for code in codes) is modifier
