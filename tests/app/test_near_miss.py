"""A wrong side that was corrected is offered as a near miss, with both values, from the journal alone."""

from datetime import datetime
from pathlib import Path

import pytest

from procroom.app.case_file import play, read_case
from procroom.app.near_miss import corrected_targets, near_miss, reason_path
from procroom.domain.assessment import Phase
from procroom.domain.commands import AddInstance, ClearAnswer, GiveAnswer, RemoveInstance, Undo
from procroom.notes.compose import compose
from procroom.notes.render.text import render_text
from procroom.procedures import registry
from procroom.storage.store import open_store

GS9 = Path(__file__).resolve().parents[1] / "scenarios" / "gs9.case.json"
TARGET = "performed.targets[t1].target"
LEFT, RIGHT = {"level": "L4-5", "side": "LEFT"}, {"level": "L4-5", "side": "RIGHT"}
BOTH = "Recorded: left L4-5 facet joint; corrected to: right L4-5 facet joint"


@pytest.fixture
def session():
    """GS9: planned, consented, marked and performed on the right."""
    store = open_store(None)
    yield play(read_case(GS9, registry.get), store, lambda: datetime.fromisoformat("2026-05-12T11:00-04:00"))
    store.close()


def offered(session):
    """What is offered now, in words."""
    return [each.words for each in corrected_targets(session.state, session.entries)]


def test_a_clean_case_offers_nothing(session):
    """Nothing was wrong."""
    assert offered(session) == []


def test_while_the_side_is_wrong_the_finding_speaks(session):
    """SL-01 fires; a near miss is offered only once it is corrected."""
    session.handle(GiveAnswer(TARGET, LEFT))
    assert "SL-01" in {each.rule_id for each in session.assess(Phase.SIGN).fired()}
    assert offered(session) == []
    session.handle(GiveAnswer(TARGET, RIGHT))
    assert offered(session) == [BOTH]


def test_one_tap_writes_both_values_and_leaves_the_reason(session):
    """A row of section 20 of its own kind; nobody's reason is made up; nothing is offered twice."""
    session.handle(GiveAnswer(TARGET, LEFT))
    session.handle(GiveAnswer(TARGET, RIGHT))
    commands = near_miss(session.state, corrected_targets(session.state, session.entries))
    session.handle_all(commands)
    place = reason_path(commands).removesuffix(".reason")
    state = session.state
    assert (state.value("deviations.status"), state.value(f"{place}.kind")) == ("LISTED", "NEAR_MISS")
    assert state.value(f"{place}.what") == BOTH
    assert state.value(f"{place}.reason") is None
    assert reason_path(commands) in {gap.path for gap in session.missing()}
    assert offered(session) == []
    session.handle(GiveAnswer(reason_path(commands), "side buttons mistaken, seen before the note"))
    note = " ".join(render_text(compose(session.definition, session.state, software="test")).split())
    assert f"near miss: {BOTH}; reason: side buttons mistaken" in note


def test_clearing_and_answering_anew_is_a_correction_too(session):
    """The journal keeps what was cleared."""
    session.handle(GiveAnswer(TARGET, LEFT))
    session.handle(ClearAnswer(TARGET))
    session.handle(GiveAnswer(TARGET, RIGHT))
    assert offered(session) == [BOTH]


def test_a_target_that_was_taken_out_is_told(session):
    """The second needle was entered on the wrong side and removed."""
    session.handle(AddInstance("performed.targets", "t2"))
    session.handle(GiveAnswer("performed.targets[t2].target", LEFT))
    session.handle(RemoveInstance("performed.targets", "t2"))
    assert offered(session) == ["Recorded: left L4-5 facet joint; then taken out of the record"]


def test_what_was_undone_was_never_recorded(session):
    """Undo takes a slip of the finger back before it counts."""
    session.handle(GiveAnswer(TARGET, LEFT))
    session.handle(Undo())
    assert offered(session) == []


def test_a_changed_plan_is_no_correction(session):
    """Right L4-5 to right L5-S1, both planned: nothing was wrong."""
    session.handle(AddInstance("planned.targets", "t9"))
    session.handle(GiveAnswer("planned.targets[t9].target", {"level": "L5-S1", "side": "RIGHT"}))
    session.handle(GiveAnswer(TARGET, {"level": "L5-S1", "side": "RIGHT"}))
    assert offered(session) == []
