"""Repositioning and abandoning in the window: one act each, asked in place, taken back whole."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from procroom.app.case_file import play, read_case
from procroom.domain.assessment import Phase, Severity
from procroom.domain.case import Mark, MarkKind
from procroom.domain.definition import Stage
from procroom.domain.values import FrameRef, Point
from procroom.notes.render.text import render_text
from procroom.procedures import registry

SCENARIOS = Path(__file__).parents[1] / "scenarios"
C6 = "performed.targets[t1].positions[p1]"
L4 = "performed.targets[t2].positions"


def opened(window, station, name):
    """A scenario, opened."""
    session = play(read_case(SCENARIOS / f"{name}.case.json", registry.get), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room


def stops(room):
    """Rules that stop at signing."""
    return [each.rule_id for each in room.desk.session.assess(Phase.SIGN).fired(Severity.STOP)]


def printed(room):
    """The note as text, in one line."""
    return " ".join(render_text(room.noting._compose(brief=False)).split())


@pytest.fixture
def gs5(window, station):
    """GS5 before the needle at L4 was repositioned: the left leg moved at 0.8 V."""
    room = opened(window, station, "gs5")
    room.desk.remove(L4, "p2")
    room.desk.clear(f"{L4}[p1].tip_status")
    room.desk.clear(f"{L4}[p1].tip_reason")
    room.show_step(Stage.PROCEDURE)
    room.working.choose(f"{L4}[p1]")
    return room


@pytest.fixture
def gs6(window, station):
    """GS6 with the arterial pattern recorded, and the target not yet given up."""
    room = opened(window, station, "gs6")
    room.desk.clear(f"{C6}.tip_status")
    room.desk.clear(f"{C6}.tip_reason")
    room.show_step(Stage.PROCEDURE)
    return room


def test_a_reposition_keeps_the_old_position_and_moves_on(gs5, window):
    """One act: status, reason, a new position that is worked on; marks bind to it; RF-01 is silent."""
    entries, results = len(gs5.desk.session.entries), dict(gs5.desk.state.answers)
    gs5.record.acts.reposition.click()
    acts = gs5.record.acts
    assert acts.isVisible()
    assert acts.record.isEnabled()  # why a needle goes on may stay unsaid
    assert len(gs5.desk.session.entries) == entries
    acts.record.click()
    new = gs5.working.path
    assert new.startswith(L4)
    assert new != f"{L4}[p1]"
    assert gs5.desk.state.value(f"{L4}[p1].tip_status") == "REPOSITIONED"
    kept = {path: each for path, each in gs5.desk.state.answers.items() if path in results}
    assert kept == results
    assert len({each.act for each in gs5.desk.session.entries[entries:]}) == 1
    assert "RF-01" not in stops(gs5)
    assert "repositioned after left leg response at 0.8 V." in printed(gs5)
    assert not acts.isVisible()
    assert gs5.record.focused_path().startswith(new)
    frame = FrameRef("1.2.3", 1)
    gs5.wall.markPlaced.emit(Mark("m9", MarkKind.NEEDLE, frame, (Point(1, 1), Point(9, 9))))
    assert gs5.desk.state.marks["m9"].position == new


def test_one_undo_takes_a_reposition_back(gs5):
    """The new position, the status and the reason; the old position is worked on again."""
    before = gs5.desk.state
    gs5.record.acts.reposition.click()
    gs5.record.acts.line.setText("left leg moved")
    gs5.record.acts.record.click()
    assert gs5.desk.state.value(f"{L4}[p1].tip_reason") == "left leg moved"
    gs5.desk.undo()
    assert gs5.desk.state.answers == before.answers
    assert gs5.desk.state.instances == before.instances
    assert gs5.working.path == f"{L4}[p1]"
    gs5.desk.redo()
    assert gs5.working.path != f"{L4}[p1]"


def test_the_position_bar_says_what_became_of_a_needle(gs5):
    """In words beside the position."""
    gs5.record.acts.reposition.click()
    gs5.record.acts.record.click()
    gs5.working.choose(f"{L4}[p1]")
    assert "position 1, repositioned" in gs5.record.positions.here.text()


def test_a_target_is_abandoned_with_a_reason(gs6):
    """GS6: NP-01 stops until then; SL-07 has its reason; the note says so; one undo takes it back."""
    assert "NP-01" in stops(gs6)
    acts = gs6.record.acts
    acts.abandon.click()
    assert not acts.record.isEnabled()
    assert "A reason is needed." in acts._needs.text()
    chips = {each.accessibleName(): each for each in acts.findChildren(QPushButton)}
    chips["Reason: arterial pattern"].click()
    assert gs6.desk.state.value(f"{C6}.tip_status") is None
    acts.record.click()
    assert stops(gs6) == []
    assert "SL-07" not in [each.rule_id for each in gs6.desk.session.assess(Phase.SIGN).fired()]
    assert "Target abandoned: arterial pattern." in printed(gs6)
    assert gs6.working.path == C6
    assert not acts.abandon.isEnabled()
    gs6.desk.undo()
    assert gs6.desk.state.value(f"{C6}.tip_status") is None
    assert gs6.desk.state.value(f"{C6}.tip_reason") is None
    assert "NP-01" in stops(gs6)


def test_both_acts_have_keys_and_escape_leaves_all_as_it_is(gs6, window, qtbot):
    """From another step too; Enter in the line records."""
    gs6.show_step(Stage.RECOVERY)
    assert window.menus.actions["needle.abandon"].isEnabled()
    window.run("needle.abandon")
    assert gs6.step is Stage.PROCEDURE
    acts = gs6.record.acts
    QApplication.processEvents()
    assert acts.line.hasFocus()
    qtbot.keyClick(acts.line, Qt.Key.Key_Escape)
    assert not acts.isVisible()
    assert gs6.desk.state.value(f"{C6}.tip_status") is None
    window.run("needle.reposition")
    qtbot.keyClicks(acts.line, "arterial")
    qtbot.keyClick(acts.line, Qt.Key.Key_Return)
    assert gs6.desk.state.value(f"{C6}.tip_reason") == "arterial"
    assert gs6.desk.state.value(f"{C6}.tip_status") == "REPOSITIONED"


def test_a_question_is_closed_when_its_needle_is_left(gs5):
    """Another position is chosen, another step shown: nothing hangs over."""
    gs5.record.acts.reposition.click()
    gs5.working.choose("performed.targets[t1].positions[p1]")
    assert not gs5.record.acts.isVisible()
    gs5.record.acts.reposition.click()
    gs5.show_step(Stage.BEFORE)
    assert not gs5.record.acts.isVisible()


def test_without_a_needle_there_is_nothing_to_leave(room, window):
    """A new case: no target yet, the acts cannot be chosen."""
    room.show_step(Stage.PROCEDURE)
    assert not window.menus.actions["needle.reposition"].isEnabled()
    assert room.record.acts.reposition.isHidden()
    window.run("needle.reposition")
    assert not room.record.acts.isVisible()
