"""Repositioning and abandoning, as commands: which fields say so is the definition's, whatever the procedure."""

from pathlib import Path

import pytest

from procroom.app.case_file import read_case
from procroom.app.needle_acts import needle_at, reason_needed, said_of
from procroom.domain.case import CaseState
from procroom.domain.commands import ClearAnswer, GiveAnswer
from procroom.domain.definition import Group
from procroom.procedures import registry

SCENARIOS = Path(__file__).parents[1] / "scenarios"
WITH_POSITIONS = [
    pytest.param(definition, id=definition.id)
    for definition in registry.installed().latest
    if any(isinstance(member, Group) and member.role == "positions" for _, member in definition.walk())
]
PLACE = "performed.targets[t1].positions"


def test_most_procedures_have_needle_positions():
    """The test below asks something of them."""
    assert len(WITH_POSITIONS) >= 12


@pytest.mark.parametrize("definition", WITH_POSITIONS)
def test_every_procedure_with_positions_knows_both_acts(definition):
    """The newest position of the target is spoken of; giving up demands a reason, going on does not."""
    state = CaseState(instances={PLACE: ("p1", "p4")})
    needle = needle_at(definition, state, f"{PLACE}[p1]")
    assert needle.path == f"{PLACE}[p4]"
    assert needle.name == "position 2"
    assert needle.moves.continues
    assert needle.gives_up.aborts
    assert reason_needed(definition, state, needle, needle.gives_up)
    assert not reason_needed(definition, state, needle, needle.moves)
    assert needle.reason.taps


def test_a_target_without_positions_has_no_needle():
    """Nor has a path that is no position."""
    definition = registry.get("tfesi", 1)
    assert needle_at(definition, CaseState(), f"{PLACE}[p1]") is None
    assert (
        needle_at(definition, CaseState(instances={"planned.targets": ("t1",)}), "planned.targets[t1]")
        is None
    )
    assert needle_at(definition, CaseState(), "") is None


def test_a_reason_of_another_answer_does_not_stay():
    """A limitation is no reason for moving on: without a new reason the old one is taken back."""
    case = read_case(SCENARIOS / "gs6.case.json", registry.get)
    given = {each.path: each.value for each in case.commands if isinstance(each, GiveAnswer)}
    assert given[f"{PLACE}[p1].tip_reason"]
    state = _state_of(given)
    needle = needle_at(case.definition, state, f"{PLACE}[p1]")
    moved, cleared = said_of(needle, state, needle.moves, "  ")
    assert moved == GiveAnswer(f"{PLACE}[p1].tip_status", "REPOSITIONED")
    assert cleared == ClearAnswer(f"{PLACE}[p1].tip_reason")
    _, why = said_of(needle, state, needle.moves, " venous pattern ")
    assert why == GiveAnswer(f"{PLACE}[p1].tip_reason", "venous pattern")


class _Answer:
    """An answer as the state holds it."""

    def __init__(self, value):
        self.value = value


def _state_of(given):
    return CaseState(
        answers={path: _Answer(value) for path, value in given.items()}, instances={PLACE: ("p1",)}
    )
