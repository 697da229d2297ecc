"""D4: the arithmetic of a stimulation trial, its outcome and the reasons. GS8's figures are the ones to meet."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.devices import tenths
from procroom.domain.exact import rounded
from procroom.domain.trial import (
    Change,
    Day,
    Outcome,
    Trial,
    baseline_mean,
    charge_nc,
    counted_days,
    coverage,
    full_days,
    judge,
    relief,
    trial_mean,
)

AVERAGES = ("5", "4", "3", "3", "2.5", "3")
GS8 = Trial(
    baseline=tuple(map(Fraction, (8, 7, 8, 8, 7, 8, 7))),
    days=tuple(Day(number, Fraction(score)) for number, score in enumerate(AVERAGES, start=1)),
    pull_day=7,
    goals=(True,),
    peg=Change(Fraction(8), Fraction("4.33")),
    wants_implant=True,
    infection=False,
    deficit=False,
)


def having(*averages, **changes):
    """GS8 with other daily averages and other facts."""
    days = tuple(Day(number, Fraction(score)) for number, score in enumerate(averages, start=1))
    return replace(GS8, days=days, **changes) if averages else replace(GS8, **changes)


def test_the_figures_of_gs8():
    """Baseline 7.571, mean of days 4 to 6 2.833, relief 62.6 %, success."""
    judged = judge(GS8)
    assert judged.baseline == Fraction(53, 7)
    assert judged.mean == Fraction(17, 6)
    assert rounded(judged.baseline, 3) == rounded(Fraction("7.571"), 3)
    assert rounded(judged.mean, 3) == rounded(Fraction("2.833"), 3)
    assert rounded(judged.relief, 1) == rounded(Fraction("62.6"), 1)
    assert [day.number for day in counted_days(GS8)] == [4, 5, 6]
    assert judged.outcome is Outcome.SUCCESS
    assert judged.reasons == (
        "relief of 50 % or more",
        "1 of 1 functional goals met",
        "PEG better by 30 % or more",
        "the patient wants it",
    )


def test_coverage_and_charge_of_gs8():
    """102 of 120 painful cells are 85.0 %; 4.2 mA for 300 us are 1260 nC."""
    assert coverage(120, 102) == 85
    assert charge_nc(Fraction("4.2"), Fraction(300)) == 1260
    assert coverage(0, 0) is None
    assert coverage(120, None) is None
    assert coverage(100, 101) is None
    assert charge_nc(None, Fraction(300)) is None


def test_a_number_alone_is_no_day_of_stimulation():
    """Four days off and three on are mostly off; two rows of a spreadsheet that hold a number only change nothing."""
    days = [Day(number, Fraction(3), on_hours=Fraction(0 if number < 5 else 24)) for number in range(1, 8)]
    numbered = (*days, Day(8), Day(9))
    for each in (tuple(days), numbered):
        judged = judge(having(days=each, pull_day=10))
        assert judged.outcome is Outcome.INDETERMINATE
    assert len(full_days(having(days=numbered, pull_day=10))) == 7


def test_a_percentage_never_prints_as_the_limit_it_misses():
    """49.96 % is 49.96, 50 is 50.0, and where no limit is near one decimal does."""
    fifty = Fraction(50)
    assert tenths(Fraction("49.96"), fifty) == "49.96"
    assert tenths(Fraction("49.9996"), fifty) == "49.9996"
    assert tenths(fifty, fifty) == "50.0"
    assert tenths(Fraction("62.578616"), fifty) == "62.6"


def test_a_limit_is_met_unrounded():
    """K7: 49.96 % prints as 50.0 % and is no success."""
    trial = having("5.004", "5.004", "5.004", baseline=(Fraction(10),) * 3)
    judged = judge(trial)
    assert str(rounded(judged.relief, 1)) == "50.0"
    assert judged.outcome is Outcome.PARTIAL


OUTCOMES = [
    ({}, Outcome.SUCCESS, "the patient wants it"),
    ({"goals": (False,), "peg": Change(Fraction(8), Fraction(4))}, Outcome.SUCCESS, "PEG better"),
    ({"goals": (), "peg": Change(), "odi": Change(Fraction(44), Fraction(34))}, Outcome.SUCCESS, "ODI better"),
    ({"goals": (False,), "peg": Change()}, Outcome.PARTIAL, "without a gain in function"),
    ({"goals": (), "peg": Change()}, Outcome.INDETERMINATE, "no goal, ODI or PEG is recorded"),
    ({"goals": (None,), "peg": Change()}, Outcome.INDETERMINATE, "whether the goals were met is not recorded"),
    (
        {"goals": (None,), "peg": Change(Fraction(8), Fraction(7))},
        Outcome.INDETERMINATE,
        "whether the goals were met is not recorded",
    ),
    ({"complications": (("deep infection", None),)}, Outcome.FAIL, "deep infection, resolution not recorded"),
    ({"complications": (("nerve injury", False),)}, Outcome.FAIL, "nerve injury, not resolved"),
    ({"complications": (("superficial infection", True),)}, Outcome.SUCCESS, "relief of 50 % or more"),
    ({"wants_implant": False}, Outcome.FAIL, "the patient does not want it"),
    ({"wants_implant": None}, Outcome.INDETERMINATE, "whether the patient wants it is not recorded"),
    ({"infection": True}, Outcome.FAIL, "infection"),
    ({"deficit": True}, Outcome.FAIL, "unresolved deficit"),
    ({"infection": None}, Outcome.INDETERMINATE, "infection is not recorded"),
    ({"deficit": None}, Outcome.INDETERMINATE, "new deficit is not recorded"),
    ({"ended_early": True}, Outcome.INDETERMINATE, "the leads were pulled early"),
    ({"baseline": (Fraction(8), Fraction(7))}, Outcome.INDETERMINATE, "2 baseline days recorded, 3 needed"),
    ({"baseline": (Fraction(0),) * 3}, Outcome.INDETERMINATE, "the baseline is 0"),
    ({"pull_day": 3}, Outcome.INDETERMINATE, "2 full days with stimulation recorded, 3 needed"),
    ({"baseline": (Fraction(4),) * 3}, Outcome.PARTIAL, "relief below 30 %"),
    ({"baseline": (Fraction(4),) * 3, "goals": (False,), "peg": Change()}, Outcome.FAIL, "no gain in function"),
    ({"baseline": (Fraction(5),) * 3}, Outcome.PARTIAL, "relief of 30 % or more, below 50 %"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "outcome", "reason"), OUTCOMES, ids=lambda each: str(each)[:60])
def test_outcomes_and_their_reasons(facts, outcome, reason):
    """Each criterion of D4, and each fact whose absence leaves the outcome open (K13)."""
    judged = judge(having(**facts))
    assert judged.outcome is outcome
    assert any(reason in each for each in judged.reasons), judged.reasons


def with_day(number, **facts):
    """GS8 with facts added to one day."""
    days = tuple(replace(day, **facts) if day.number == number else day for day in GS8.days)
    return replace(GS8, days=days)


def test_what_happened_on_a_day_counts():
    """A moved lead without coverage, be it on another day, and a day twice."""
    assert judge(with_day(3, migration=True)).outcome is Outcome.SUCCESS
    assert judge(with_day(3, migration=True, coverage_lost=True)).reasons == (
        "a lead moved and coverage was lost",
    )
    later = replace(
        GS8,
        days=tuple(
            replace(day, migration=day.number == 2, coverage_lost=day.number == 5) for day in GS8.days
        ),
    )
    assert judge(later).outcome is Outcome.INDETERMINATE
    twice = replace(GS8, days=(*GS8.days, GS8.days[0]))
    assert judge(twice).reasons == ("day 1 is recorded more than once",)


@pytest.mark.parametrize(
    ("sign", "words"), [("fever", "fever"), ("drainage", "drainage"), ("deficit", "new deficit")]
)
def test_what_the_log_tells_of_excludes_until_it_is_resolved(sign, words):
    """Whatever was found at the end: fever, drainage and a deficit count until somebody recorded that they were over."""
    judged = judge(with_day(3, **{sign: True}))
    assert (judged.outcome, judged.reasons) == (
        Outcome.FAIL,
        (f"{words} on day 3, resolution not recorded",),
    )
    still = judge(with_day(3, **{sign: True}, resolved=False))
    assert (still.outcome, still.reasons) == (Outcome.FAIL, (f"{words} on day 3, not resolved",))
    assert judge(with_day(3, **{sign: True}, resolved=True)).outcome is Outcome.SUCCESS
    assert judge(replace(with_day(3, **{sign: True}), infection=None, deficit=None)).outcome is Outcome.FAIL


def test_exclusions_that_nobody_recorded_are_named():
    """Of the days that do not tell, and by name; nothing where every day tells."""
    assert judge(GS8).unrecorded == "fever, drainage, new deficit not recorded on 6 days"
    told = [replace(day, fever=False, drainage=False, deficit=False) for day in GS8.days]
    assert judge(replace(GS8, days=tuple(told))).unrecorded == ""
    told[2] = replace(told[2], deficit=None)
    assert judge(replace(GS8, days=tuple(told))).unrecorded == "new deficit not recorded on 1 day"


def test_days_without_stimulation_are_no_days_of_the_trial():
    """An off day is passed over; more than half of them leave nothing to judge."""
    assert [day.number for day in counted_days(with_day(6, on_hours=Fraction(0)))] == [3, 4, 5]
    days = tuple(replace(day, on_hours=Fraction(0 if day.number < 5 else 20)) for day in GS8.days)
    reasons = judge(replace(GS8, days=days)).reasons
    assert "stimulation was off on more than half of the days" in reasons
    assert "2 full days with stimulation recorded, 3 needed" in reasons


def test_day_0_and_the_pull_day_are_no_full_days():
    """Whatever was written on them."""
    days = (Day(0, Fraction(9)), *GS8.days, Day(7, Fraction(10)))
    assert trial_mean(replace(GS8, days=days)) == Fraction(17, 6)


def test_the_baseline_is_of_the_last_seven_days():
    """More than seven daily averages: the first ones are left out."""
    assert baseline_mean((Fraction(0), *GS8.baseline)) == Fraction(53, 7)


SCORES = st.fractions(min_value=0, max_value=10, max_denominator=10)


@given(st.lists(SCORES, min_size=3, max_size=7), st.lists(SCORES, min_size=3, max_size=10))
def test_relief_is_exact_and_bounded(before, during):
    """The means lie between the scores, relief never exceeds 100 %, and T = B·(1 - relief) exactly."""
    trial = having(*during, baseline=tuple(before), pull_day=None)
    judged = judge(trial)
    assert min(before) <= judged.baseline <= max(before)
    assert min(during[-3:]) <= judged.mean <= max(during[-3:])
    if judged.relief is None:
        assert judged.baseline == 0
        assert judged.outcome is Outcome.INDETERMINATE
    else:
        assert judged.relief <= 100
        assert judged.mean == judged.baseline * (1 - judged.relief / 100)


@given(st.lists(SCORES, min_size=3, max_size=7), st.lists(SCORES, min_size=3, max_size=10), st.randoms())
def test_the_order_of_entry_does_not_matter(before, during, shuffle):
    """Days are told apart by number, not by when they were typed in."""
    trial = having(*during, baseline=tuple(before))
    days = list(trial.days)
    shuffle.shuffle(days)
    assert judge(replace(trial, days=tuple(days))) == judge(trial)


ANY = st.sampled_from([None, True, False])


@given(ANY, ANY, ANY, st.lists(ANY, max_size=3))
def test_nothing_unknown_makes_a_success(wants, infection, deficit, goals):
    """K13: a success has every criterion recorded; filling in what is open is the only way to one."""
    trial = replace(
        GS8, wants_implant=wants, infection=infection, deficit=deficit, goals=tuple(goals), peg=Change()
    )
    judged = judge(trial)
    known = wants is True and infection is False and deficit is False and True in goals
    assert (judged.outcome is Outcome.SUCCESS) == known
    assert judged.reasons


@given(st.integers(min_value=1, max_value=400), st.integers(min_value=0, max_value=400))
def test_coverage_is_a_part_of_the_pain(pain, overlap):
    """Between 0 and 100 %; more overlap than pain is no coverage."""
    covered = coverage(pain, overlap)
    assert (covered is None) == (overlap > pain)
    assert covered is None or (0 <= covered <= 100 and covered * pain == 100 * overlap)


def test_relief_of_nothing():
    """No baseline, no relief."""
    assert relief(None, Fraction(1)) is None
    assert relief(Fraction(1), None) is None
