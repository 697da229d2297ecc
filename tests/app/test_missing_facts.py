"""What was not checked, by the fact it waits for."""

from procroom.app.missing_facts import checks_waiting, missing_facts
from procroom.domain.assessment import Channel, Finding, Gap, Result, Severity

WEIGHT, INR = Gap("patient.weight", "Weight"), Gap("prechecks.inr", "INR")


def finding(rule_id, *missing, severity=Severity.STOP, place="", result=Result.UNKNOWN):
    """One answer of a rule."""
    return Finding(
        rule_id, result, severity, Channel.of(severity), "not checked", place=place, missing=missing
    )


def test_rules_that_wait_for_one_fact_stand_together_in_the_order_of_the_findings():
    """The gravest first, as the findings come."""
    found = missing_facts([finding("AC-08", INR), finding("LA-01", WEIGHT), finding("LA-02", WEIGHT)])
    assert [(each.gap, [one.rule_id for one in each.waiting]) for each in found] == [
        (INR, ["AC-08"]),
        (WEIGHT, ["LA-01", "LA-02"]),
    ]


def test_a_rule_that_lacks_two_facts_waits_for_both_and_counts_once():
    """Recording one of them does not make it checked."""
    found = missing_facts([finding("LA-01", WEIGHT, INR), finding("LA-02", WEIGHT)])
    assert [len(each.waiting) for each in found] == [2, 1]
    assert checks_waiting(found) == 2


def test_a_rule_that_speaks_in_two_channels_is_told_once_a_place():
    """A place of its own is a check of its own."""
    found = missing_facts(
        [
            finding("ST-04", WEIGHT),
            finding("ST-04", WEIGHT, severity=Severity.COV),
            finding("ST-04", WEIGHT, place="performed.targets[t2]"),
        ]
    )
    assert [[one.place for one in each.waiting] for each in found] == [["", "performed.targets[t2]"]]


def test_only_what_is_unknown_is_listed_and_none_is_lost():
    """What fires or passes waits for nothing; what names no fact still stands there, never as a pass (K13)."""
    found = missing_facts(
        [finding("AC-01", result=Result.FIRE), finding("AC-02", result=Result.PASS), finding("AC-03")]
    )
    assert [(each.gap.label, each.waiting[0].rule_id) for each in found] == [("not checked", "AC-03")]
