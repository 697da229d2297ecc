"""Every rule of clinical.md: a case it passes, one where it fires, one where it cannot be checked."""

import importlib
from pathlib import Path

import pytest
from rule_kit import FIRE, PASS, UNKNOWN, answers

from procroom.rules import packs as rule_packs
from procroom.rules.book import BOOK

MODULES = sorted(path.stem for path in Path(__file__).parent.glob("cases_*.py"))
CASES_OF = {name: importlib.import_module(name).CASES for name in MODULES}
CASES = [case for cases in CASES_OF.values() for case in cases]
#: Rules that look at nothing that could be missing beyond what they fire for, each with the reason.
NO_UNKNOWN = {
    rule_id: reason
    for name in MODULES
    for rule_id, reason in getattr(importlib.import_module(name), "NO_UNKNOWN", {}).items()
}


def _family(prefix, *numbers):
    return [f"{prefix}-{number:02d}" for number in numbers]


#: B1-B10, DX of C4 and OP of E4.
EXPECTED = {
    *_family("LA", *range(1, 8)),
    *_family("ST", *range(1, 12)),
    *_family("CT", *range(1, 9)),
    *_family("AC", *range(1, 13)),
    *_family("PT", 1, 2, 3, 4, 5, 6, 7, 8, 10, 11),
    *_family("SL", *range(1, 10)),
    *_family("TO", *range(1, 6)),
    *_family("NP", *range(1, 16)),
    *_family("DV", *range(1, 7)),
    *_family("RF", *range(1, 10)),
    *_family("SD", *range(1, 5)),
    *_family("RX", *range(1, 5)),
    *_family("SC", *range(1, 10)),
    *_family("CV", *range(1, 18)),
    *_family("DX", *range(1, 8)),
    *_family("OP", *range(1, 8)),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_rule_answers_its_example(case):
    """PASS, FIRE or UNKNOWN as the example says, with its severity, its words or the field it lacks."""
    found = answers(case)
    assert found, f"{case.rule_id} is not asked in {case.phase}"
    if case.result is PASS:
        assert [each.result for each in found] == [PASS], [each.message for each in found]
        return
    fitting = [
        each
        for each in found
        if each.result is case.result
        and (case.severity is None or each.severity is case.severity)
        and case.message in each.message
        and case.missing in "; ".join(gap.label for gap in each.missing)
    ]
    assert fitting, [(each.result, each.severity, each.message) for each in found]


def test_every_rule_is_there():
    """Every rule of the specification is in a shipped pack and has its function, and none is there besides."""
    listed = {rule_id for pack in rule_packs.shipped() for rule_id in pack.rules}
    assert listed == EXPECTED
    assert set(BOOK.rules) == EXPECTED


@pytest.mark.parametrize("rule_id", sorted(EXPECTED))
def test_every_rule_has_its_three_examples(rule_id):
    """A PASS, a FIRE and an UNKNOWN example each, or the reason why it can never be unknown."""
    results = {case.result for case in CASES if case.rule_id == rule_id}
    wanted = {PASS, FIRE} if rule_id in NO_UNKNOWN else {PASS, FIRE, UNKNOWN}
    assert results >= wanted
