"""E4: morphine equivalents from the rows of the plan, exact or not at all."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.opioids import MME_FACTORS, Dose, Factor, mme, opioids_of, recorded_mme


def row(drug, value, unit="mg/d", klass="OPIOID", **more):
    """A row of ``plan.medications`` as a calculation is given it."""
    return {"klass": klass, "drug": drug, "daily": {"value": value, "unit": unit}, **more}


def figure(*rows):
    """The stored figure of these rows."""
    return recorded_mme({"medications": list(rows)}.get)


def test_gs10():
    """Oxycodone 10 mg four times and tramadol 50 mg three times a day: 40 x 1.5 + 150 x 0.2 = 90; alprazolam is none."""
    rows = (
        row("OXYCODONE", "40"),
        row("TRAMADOL", "150"),
        row("ALPRAZOLAM", "1", klass="BENZODIAZEPINE"),
    )
    assert figure(*rows) == {"value": "90", "unit": "mg/d"}


FACTORS = [
    ("CODEINE", "0.15"), ("FENTANYL_TD", "2.4"), ("HYDROCODONE", "1"), ("HYDROMORPHONE", "5"), ("METHADONE", "4.7"),
    ("MORPHINE", "1"), ("OXYCODONE", "1.5"), ("OXYMORPHONE", "3"), ("TAPENTADOL", "0.4"), ("TRAMADOL", "0.2"),
]  # fmt: skip


@pytest.mark.parametrize(("drug", "factor"), FACTORS)
def test_the_factors_are_those_of_e4(drug, factor):
    """Each factor, to the figure; the patch counts by its rate."""
    assert MME_FACTORS[drug].value == Fraction(factor)
    assert MME_FACTORS[drug].unit == ("ug/h" if drug == "FENTANYL_TD" else "mg/d")
    assert len(MME_FACTORS) == len(FACTORS)


UNKNOWN = [
    (),
    (row("BUPRENORPHINE", "2"),),
    (row("OXYCODONE", "40"), {"klass": "OPIOID", "drug": "MORPHINE", "daily": None}),
    (row("OXYCODONE", "40"), row("levorphanol", "4")),
    (row("FENTANYL_TD", "25", "mg/d"),),
    (row("MORPHINE", "25", "ug/h"),),
]


@pytest.mark.parametrize("rows", UNKNOWN, ids=range(len(UNKNOWN)))
def test_a_part_is_never_the_whole(rows):
    """Without a dose, a factor or the right unit there is no figure at all (K13)."""
    assert figure(*rows) is None


def test_what_is_stopped_or_excluded_does_not_count():
    """Buprenorphine beside a counted opioid is left out; a drug stopped today too."""
    assert figure(row("MORPHINE", "30"), row("BUPRENORPHINE", "2")) == {"value": "30", "unit": "mg/d"}
    assert figure(row("MORPHINE", "30"), row("OXYCODONE", "40", change="STOP"))["value"] == "30"
    assert opioids_of(None) == ()


def test_a_rule_pack_may_bring_other_factors():
    """The table is a parameter."""
    assert mme([Dose("MORPHINE", Fraction(10), "mg/d")], {"MORPHINE": Factor(Fraction(2))}) == 20


@given(
    st.lists(
        st.tuples(st.sampled_from([d for d, _ in FACTORS]), st.fractions(0, 500)), min_size=1, max_size=6
    )
)
def test_the_sum_is_exact(doses):
    """The figure is the sum of its parts, in any order."""
    made = [Dose(drug, amount, MME_FACTORS[drug].unit) for drug, amount in doses]
    assert mme(made) == sum(MME_FACTORS[drug].value * amount for drug, amount in doses)
    assert mme(made) == mme(reversed(made))
