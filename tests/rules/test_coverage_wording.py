"""Safety and coverage never borrow each other's words (K6), and every figure says where it comes from."""

import re

import pytest

from procroom.domain.assessment import Severity
from procroom.rules import packs as rule_packs

PACKS = rule_packs.shipped()
GRADES = [
    pytest.param(entry, grade, id=f"{pack.ref.id} {rule_id} {name}".strip())
    for pack in PACKS
    for rule_id, entry in pack.rules.items()
    for name, grade in entry.grades.items()
]
MARK = re.compile(r"C:S\d\d|C2:S\d\d|R\b|CFG|C\d|CV-\d\d|L\d+")


@pytest.mark.parametrize(("entry", "grade"), GRADES)
def test_coverage_says_nothing_of_safety_and_safety_nothing_of_coverage(entry, grade):
    """K6, word by word."""
    said = f"{grade.message} {entry.why}".lower()
    severities = {each for found in (grade.severities, *grade.by_phase.values()) for each in found}
    if severities == {Severity.COV}:
        assert not re.search(r"unsafe|danger|harm|risk", said)
    if Severity.COV not in severities:
        assert not re.search(r"not covered|payer|medicare", said.replace("states and payers ask", ""))


def test_no_payer_rule_is_on_without_its_payer():
    """Coverage is off by default for other payers (B10)."""
    for payer in ("", "none", "Other Insurance"):
        chosen = rule_packs.chosen(PACKS, payer, "antithrombotic-asra-2018")
        assert [rule_id for rule_id in chosen.rules if rule_id.startswith("CV-")] == []
        assert "SC-08" not in chosen.rules
    medicare = rule_packs.chosen(PACKS, "original medicare", "antithrombotic-asra-2018").rules
    assert len([rule_id for rule_id in medicare if rule_id.startswith("CV-")]) == 17
    aetna = rule_packs.chosen(PACKS, "Aetna", "antithrombotic-asra-2018").rules
    assert {"SC-08", "CV-14"} <= aetna.keys()


@pytest.mark.parametrize("pack", [each for each in PACKS if each.kind == "payer" or "blocks" in each.ref.id])
def test_figures_and_rows_carry_their_marks(pack):
    """Each number says who says so."""
    marks = [amount.mark for entry in pack.rules.values() for amount in entry.figures.values()]
    marks += [amount.mark for amount in pack.figures.values()]
    marks += [row["mark"] for rows in pack.tables.values() for row in rows]
    assert [mark for mark in marks if not MARK.match(mark)] == []
