"""Units as typed: one spelling, one unit; what is not known is no unit."""

import pytest

from procroom.domain.definition import Item, Kind
from procroom.domain.unit_spelling import unit_of
from procroom.procedures import registry


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("ml", "mL"),
        ("ML", "mL"),
        ("cc", "mL"),
        ("sec", "s"),
        ("mcg", "ug"),
        ("µg", "ug"),  # the sign for micro
        ("μg", "ug"),  # the Greek letter
        ("MCG/ML", "ug/mL"),
        ("dGy·cm²", "dGy.cm2"),
        ("cGy cm2", "cGy.cm2"),
        ("µGy·m²", "uGy.m2"),
        ("°C", "Cel"),
        ("weeks", "wk"),
        ("gm", None),
        ("m", None),
        ("u", None),
        ("mgm", None),
        ("mg/kg", None),
        ("10", None),
    ],
)
def test_a_spelling_stands_for_one_unit(typed, unit):
    """Capitals, blanks and the sign for micro do not matter; what is not listed is not guessed."""
    assert unit_of(typed) == unit


def test_every_unit_of_every_field_can_be_typed():
    """As it is kept: no field has a unit that only its button knows."""
    items = [each for made in registry.installed().latest for _, each in made.walk()]
    units = {
        unit for each in items if isinstance(each, Item) and each.kind is Kind.QUANTITY for unit in each.units
    }
    assert {unit: unit_of(unit) for unit in units} == {unit: unit for unit in units}
