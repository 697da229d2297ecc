"""The codes of other people's vocabularies lead to items that some procedure asks."""

import pytest

from procroom.domain.definition import Item
from procroom.exchange.codes import INGREDIENTS, ITEMS, SYSTEMS, code_of, ucum
from procroom.procedures import registry


@pytest.fixture(scope="module")
def asked() -> dict[tuple[str, ...], Item]:
    """Every item of every procedure by the names that lead to it."""
    definitions = registry.installed().definitions.values()
    return {names: item for each in definitions for names, item in each.walk() if isinstance(item, Item)}


def test_each_code_is_of_an_item_that_is_asked(asked):
    for ending, code in ITEMS.items():
        assert any(names[-len(ending) :] == ending for names in asked), ending
        assert code.scheme in SYSTEMS
        assert code_of(("anywhere", *ending)) == code
    assert code_of(("baseline", "motor")) is None


def test_each_ingredient_is_a_drug_that_can_be_chosen(asked):
    chosen = {option.code for item in asked.values() for option in item.options}
    assert set(INGREDIENTS) <= chosen


def test_every_unit_that_is_asked_has_a_ucum_spelling(asked):
    units = {unit for item in asked.values() for unit in item.units}
    spelled = {unit: ucum(unit) for unit in units if ucum(unit) != unit}
    assert spelled == {"": "1", "points": "{score}", "T": "{Tscore}", "psi": "[psi]"}
    assert all(unit.isascii() for unit in map(ucum, units))
