"""Local anaesthetic fractions and steroid equivalents: the golden scenarios' figures, and exactness."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.doses import DoseLimit, dosing_weight, equivalent, shares, total
from procroom.domain.exact import rounded

LIMITS = {
    "LIDOCAINE": DoseLimit(Fraction("4.5"), Fraction(300)),
    "BUPIVACAINE": DoseLimit(Fraction("2.5"), Fraction(175)),
}
GS3_KG = Fraction("52.416")


def percent(kg, *doses):
    """The total as it is displayed."""
    return str(rounded(100 * total(shares(doses, LIMITS, Fraction(kg))), 1))


@pytest.mark.parametrize(
    ("kg", "doses", "expected"),
    [
        (70, [("LIDOCAINE", 30), ("LIDOCAINE", 10)], "13.3"),  # GS1
        (GS3_KG, [("LIDOCAINE", 60), ("LIDOCAINE", 60)], "50.9"),  # GS3
        (GS3_KG, [("BUPIVACAINE", 15), ("LIDOCAINE", 60)], "36.9"),  # GS4
        (88, [("LIDOCAINE", 60), ("LIDOCAINE", 60)], "40.0"),  # GS5
        (45, [("BUPIVACAINE", 90), ("LIDOCAINE", 100)], "129.4"),  # GS9
        (45, [("BUPIVACAINE", 5), ("LIDOCAINE", 30)], "19.3"),  # GS9, corrected
    ],
)
def test_the_golden_totals(kg, doses, expected):
    """All drugs together, skin included."""
    assert percent(kg, *((drug, Fraction(mg)) for drug, mg in doses)) == expected


@pytest.mark.parametrize(
    ("kg", "cm", "sex", "expected", "is_ideal"),
    [
        (70, 165, "FEMALE", Fraction(70), False),
        (82, 160, "FEMALE", GS3_KG, True),
        (92, 183, "MALE", Fraction(92), False),
        (120, 178, "MALE", 50 + Fraction("0.91") * Fraction("25.6"), True),
        (Fraction("97.2"), 180, "OTHER", Fraction("97.2"), False),  # BMI 30 exactly
    ],
)
def test_the_dosing_weight(kg, cm, sex, expected, is_ideal):
    """Actual weight up to BMI 30, the ideal one above."""
    found = dosing_weight(Fraction(kg), Fraction(cm), sex, Fraction(30))
    assert (found.kg, found.is_ideal) == (expected, is_ideal)


def test_no_ideal_weight_is_guessed():
    """Devine's formula knows two sexes; no height, no BMI."""
    assert dosing_weight(Fraction(120), Fraction(178), "OTHER", Fraction(30)) is None
    assert dosing_weight(Fraction(120), Fraction(0), "MALE", Fraction(30)) is None


@pytest.mark.parametrize(
    ("mg", "equals", "expected"),
    [(10, "0.75", Fraction(160, 3)), (80, "4", Fraction(80)), (12, "0.75", Fraction(64))],
)
def test_steroids_as_methylprednisolone(mg, equals, expected):
    """Dexamethasone 10 mg is 53.3 mg, exactly 160/3."""
    assert equivalent(Fraction(mg), Fraction(equals), Fraction(4)) == expected
    assert str(rounded(4 * equivalent(Fraction(10), Fraction("0.75"), Fraction(4)), 1)) == "213.3"


MG = st.fractions(0, 1000, max_denominator=1000)
KG = st.fractions(20, 350, max_denominator=10)


@given(KG, st.lists(st.tuples(st.sampled_from(sorted(LIMITS)), MG), max_size=8))
def test_the_total_is_exact_and_needs_no_order(kg, doses):
    """Fractions throughout; whoever was given first makes no difference, nor does splitting a dose."""
    found = total(shares(doses, LIMITS, kg))
    assert isinstance(found, Fraction)
    assert found == total(shares(reversed(doses), LIMITS, kg))
    assert found == sum((mg / LIMITS[drug].at(kg) for drug, mg in doses), Fraction(0))
    halves = [(drug, mg / 2) for drug, mg in doses for _ in range(2)]
    assert found == total(shares(halves, LIMITS, kg))


@given(KG, MG)
def test_less_than_a_rounding_step_still_counts(kg, mg):
    """What displays as 80.0 % need not be 80 %: the comparison sees the difference."""
    limit = LIMITS["LIDOCAINE"].at(kg)
    edge = limit * Fraction(8, 10)
    below = total(shares([("LIDOCAINE", edge - mg / 10**6 - Fraction(1, 10**9))], LIMITS, kg))
    assert below < Fraction(8, 10)
    assert total(shares([("LIDOCAINE", edge)], LIMITS, kg)) == Fraction(8, 10)
