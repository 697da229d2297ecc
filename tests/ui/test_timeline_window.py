"""The timeline in the window: two people, every entry once, corrections in place and at the field, read-only when signed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from procroom.app import signing
from procroom.app.people import Person
from procroom.app.timeline import Sort
from procroom.app.timeline_list import Shown
from procroom.domain.definition import Stage
from procroom.ui.models.timeline import ROW
from procroom.ui.widgets.timeline_delegate import below, has_second

NURSE, DOCTOR = Person("DEMO Nurse", "Nurse"), Person("DEMO Physician", "Proceduralist")


@pytest.fixture
def two(window, gs1):
    """GS1 with the timeline open; the nurse recorded the room, the physician corrected it."""
    entering = window._services.entering
    entering.choose(NURSE)
    gs1.desk.give("header.room", "Room 2")
    entering.choose(DOCTOR)
    gs1.desk.give("header.room", "Room 3")
    window.run("go.timeline")
    QApplication.processEvents()
    return gs1


def words(widget):
    """All words a widget shows."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def tap(qtbot, panel, seq):
    """Press the line of an entry."""
    index = panel.model.index_of(seq)
    panel.list.scrollTo(index)
    place = panel.list.visualRect(index).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def test_every_entry_stands_in_it_once_newest_first(two):
    """The list is the journal, and says how long it is."""
    entries = two.desk.session.entries
    assert sorted(line.seq for line in two.timeline.model.lines) == [entry.seq for entry in entries]
    assert two.timeline.model.lines[0].seq == entries[-1].seq
    assert two.timeline.count.text() == f"{len(entries)} entries"


def test_it_grows_with_each_act(qtbot, two):
    """A new entry is the first line; undo is a line too, and strikes what it took back."""
    two.desk.give("header.room", "Room 4")
    newest = two.desk.session.entries[-1].seq
    qtbot.waitUntil(lambda: two.timeline.model.lines[0].seq == newest)
    two.desk.undo()
    qtbot.waitUntil(lambda: two.timeline.model.lines[0].sort is Sort.UNDONE)
    assert two.timeline.model.lines[1].taken_back.actor.name == "DEMO Physician"


def test_a_correction_shows_both_values_and_both_people(qtbot, two):
    """In words for screen readers, and below the list with who and when."""
    model = two.timeline.model
    seq = two.desk.session.entries[-1].seq
    index = model.index_of(seq)
    assert "Room: Room 2 → Room 3" in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    tap(qtbot, two.timeline, seq)
    shown = words(two.timeline.entry)
    for part in ("Room 2", "Room 3", "DEMO Nurse, Nurse", "DEMO Physician, Proceduralist", "replaced"):
        assert part in shown
    struck = [each.text() for each in two.timeline.entry.findChildren(QLabel) if each.font().strikeOut()]
    assert "Room 2" in struck
    assert "Room 3" not in struck


def test_a_tap_leads_to_the_field(qtbot, two):
    """The record shows the step and the field, with the keyboard in it."""
    two.show_step(Stage.RECOVERY)
    tap(qtbot, two.timeline, two.desk.session.entries[-1].seq)
    assert two.step is Stage.BEFORE
    assert two.record.focused_path() == "header.room"
    assert two.timeline.isVisible()


def test_an_entry_is_corrected_in_place(qtbot, window, two):
    """The editor opens below the old values, which stay in sight; the new one is recorded under who enters."""
    window._services.entering.choose(NURSE)
    window.run("go.timeline")
    if not two.timeline.isVisible():
        window.run("go.timeline")
    qtbot.waitUntil(lambda: len(two.timeline.model.lines) == len(two.desk.session.entries))
    two.timeline.choose(two.desk.session.entries[-1].seq)
    entry = two.timeline.entry
    qtbot.mouseClick(entry.correct, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert entry.field.isVisible()
    line = QApplication.focusWidget()
    assert entry.field.isAncestorOf(line) or line is entry.field.editor
    line.selectAll()
    qtbot.keyClicks(line, "Room 6")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    answer = two.desk.state.answers["header.room"]
    assert (answer.value, answer.actor.name) == ("Room 6", "DEMO Nurse")
    qtbot.waitUntil(lambda: "Room 6" in words(entry))
    assert "Room 3" in words(entry)
    assert two.timeline.model.lines[0].sort is Sort.CORRECTED


def test_arrows_look_and_enter_leads(qtbot, two):
    """Moving in the list shows entries without leaving it; Enter goes to the field."""
    panel = two.timeline
    panel.aim()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.entry.line.seq == panel.model.lines[1].seq
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert two.record.focused_path() == "header.room"


def test_section_person_and_words_narrow_the_list(qtbot, two):
    """Each filter alone and together; what is left is counted."""
    panel = two.timeline
    panel.person.choose("DEMO Physician")
    assert [line.what for line in panel.model.lines] == ["Room: Room 3"]
    assert panel.count.text().startswith("1 of ")
    panel.person.choose("")
    panel.section.choose("radiation")
    assert {line.section for line in panel.model.lines} == {"radiation"}
    panel.section.choose("")
    qtbot.keyClicks(panel.search, "room nurse 2")
    assert [line.what for line in panel.model.lines] == ["Room: Room 2"]
    panel.search.clear()
    panel.order.choose("oldest")
    assert panel.model.lines[0].seq == 1


def test_a_line_of_nowhere_leads_nowhere(qtbot, two):
    """The opening of the case is no field: no button to go there, nothing to correct."""
    two.timeline.choose(1)
    entry = two.timeline.entry
    assert not entry.go.isVisible()
    assert not entry.correct.isVisible()
    assert "Case opened" in entry.title.text()


def test_a_field_that_is_gone_says_so(qtbot, two):
    """After a target was removed its entries can be read, not corrected."""
    two.desk.remove("performed.targets", "t1")
    act = two.desk.session.entries[-1].act
    qtbot.waitUntil(lambda: two.timeline.model.lines[0].act == act)
    assert Sort.REMOVED in {line.sort for line in two.timeline.model.lines if line.act == act}
    line = next(each for each in two.timeline.model.lines if each.path.endswith("aspiration"))
    two.timeline.choose(line.seq)
    assert "no longer part" in two.timeline.entry.remark.text()
    assert not two.timeline.entry.correct.isVisible()


def test_after_signing_it_is_read_only(qtbot, window, two, station):
    """Corrections go into an addendum: that is the button that is left."""
    signing.sign(two.desk.session, station.store, name="DEMO Physician", role="Proceduralist")
    two.show_step(Stage.PROCEDURE)
    if not two.timeline.isVisible():
        window.run("go.timeline")
    qtbot.waitUntil(lambda: two.timeline.model.lines[0].sort is Sort.SIGNED)
    line = next(each for each in two.timeline.model.lines if each.path == "header.room")
    two.timeline.choose(line.seq)
    entry = two.timeline.entry
    assert not entry.correct.isVisible()
    assert entry.addendum.isVisible()
    assert "addendum" in entry.remark.text()


def test_heads_part_steps_and_days(two):
    """A heading names step and day; it cannot be chosen."""
    model = two.timeline.model
    first = model.index(0)
    assert model.data(first).startswith("Before · 20")
    assert not model.flags(first) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(model.index(1), ROW).first


def test_a_line_has_room_for_its_second_row_where_it_has_one(two):
    """What decides the height says the same as the words that are painted."""
    model = two.timeline.model
    shown = [model.index(number).data(ROW) for number in range(model.rowCount())]
    told = [(has_second(each), bool(below(each, model))) for each in shown if isinstance(each, Shown)]
    assert all(one == other for one, other in told)
    assert {one for one, _ in told} == {True, False}
