"""Physician and nurse layouts of one case: they follow who enters, can be fixed, and are remembered on the station."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from procroom.app.people import Person
from procroom.app.settings import read_settings
from procroom.domain.definition import Stage
from procroom.domain.people import Owner
from procroom.ui.pages.record_panel import LEAST_WIDTH

NURSE, DOCTOR = Person("DEMO Nurse", "Nurse"), Person("DEMO Physician", "Proceduralist")
SIZES = [(1280, 800), (1920, 1080)]


def left(window, widget):
    """Where a pane begins in the window."""
    return widget.mapTo(window, widget.rect().topLeft()).x()


@pytest.mark.parametrize("size", SIZES)
def test_the_layout_follows_who_enters(qtbot, window, gs1, size):
    """The physician sees images first and largest, the nurse the record first and widest with the timeline near."""
    window.resize(*size)
    gs1.show_step(Stage.PROCEDURE)
    window._services.entering.choose(DOCTOR)
    QApplication.processEvents()
    assert left(window, gs1.wall) == 0
    assert gs1.wall.width() > gs1.record.width()
    assert not gs1.timeline.isVisible()
    window._services.entering.choose(NURSE)
    QApplication.processEvents()
    assert left(window, gs1.record) == 0
    assert gs1.timeline.isVisible()
    assert gs1.record.width() > gs1.timeline.width()
    assert gs1.wall.isVisible() == (size[0] >= 1600)
    if gs1.wall.isVisible():
        assert gs1.record.width() > gs1.wall.width()


def test_the_nurse_has_the_record_first_in_a_small_room(window, gs1):
    """Room mode at 1280×800 has room for one pane: in Procedure the nurse's is the record, the physician's the images."""
    window.screen_look.toggle_room()
    window._services.entering.choose(NURSE)
    gs1.show_step(Stage.PROCEDURE)
    QApplication.processEvents()
    assert gs1.record.isVisible()
    assert not gs1.timeline.isVisible()
    gs1.turn()
    assert gs1.timeline.isVisible()
    assert not gs1.record.isVisible()
    window._services.entering.choose(DOCTOR)
    gs1.show_step(Stage.PROCEDURE)
    assert gs1.wall.isVisible()
    window._services.entering.choose(NURSE)
    assert gs1.record.isVisible()
    assert not gs1.wall.isVisible()
    gs1.show_step(Stage.NOTE)
    assert gs1.note.isVisible()


def test_who_comes_leaves_the_record_with_the_keyboard_in_it(window, gs1):
    """The physician takes over while a field of the record has the keyboard: it stays in sight."""
    window.screen_look.toggle_room()
    window._services.entering.choose(NURSE)
    gs1.show_step(Stage.PROCEDURE)
    gs1.focus_record()
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert gs1.record.isAncestorOf(focused)
    window._services.entering.choose(DOCTOR)
    assert focused.isVisible()


def test_somebody_without_a_known_desk_sees_images_first(window, gs1):
    """A technologist, and whoever has not said who they are."""
    assert gs1.panes.owner is Owner.PHYSICIAN
    window._services.entering.choose(NURSE)
    window._services.entering.choose(Person("DEMO Tech", "Technologist"))
    assert gs1.panes.owner is Owner.PHYSICIAN


def test_one_layout_can_be_kept_and_is_remembered(window, gs1, station):
    """Fixed by one command it stays whoever enters, also in the next case; another command lets it follow again."""
    entering = window._services.entering
    assert not window.menus.actions["view.follow_role"].isEnabled()
    window.run("view.record_first")
    entering.choose(DOCTOR)
    assert gs1.panes.owner is Owner.NURSE
    assert read_settings(station.settings.path)[0].people.layout == "nurse"
    assert window.menus.actions["view.follow_role"].isEnabled()
    window.run("case.worklist")
    window.new_case("tfesi")
    room = window.pages.case.room
    assert room.panes.owner is Owner.NURSE
    window.run("view.record_first")
    assert room.panes.owner is Owner.PHYSICIAN
    assert read_settings(station.settings.path)[0].people.layout == "physician"
    window.run("view.follow_role")
    assert read_settings(station.settings.path)[0].people.layout == "follow"
    entering.choose(NURSE)
    assert room.panes.owner is Owner.NURSE


def test_changing_who_enters_leaves_keyboard_and_step_where_they_are(qtbot, window, gs1):
    """The field keeps the focus though the panes change places."""
    window._services.entering.choose(DOCTOR)
    gs1.reveal("header.room")
    QApplication.processEvents()
    assert gs1.record.focused_path() == "header.room"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    assert gs1.panes.owner is Owner.NURSE
    assert gs1.step is Stage.BEFORE
    assert gs1.record.focused_path() == "header.room"
    assert QApplication.focusWidget().isVisible()


def test_half_typed_words_are_of_whoever_typed_them(qtbot, window, gs1):
    """The nurse takes over while the physician's words stand in the line: they are recorded as the physician's."""
    window._services.entering.choose(DOCTOR)
    gs1.reveal("header.room")
    QApplication.processEvents()
    line = QApplication.focusWidget()
    line.selectAll()
    qtbot.keyClicks(line, "Room 5")
    assert gs1.desk.state.value("header.room") != "Room 5"
    window._services.entering.choose(NURSE)
    answer = gs1.desk.state.answers["header.room"]
    assert (answer.value, answer.actor.name) == ("Room 5", "DEMO Physician")
    assert gs1.desk.session.actor.name == "DEMO Nurse"


def test_the_note_has_its_place_in_both_layouts(window, gs1):
    """In the note step the note is on screen, whoever enters."""
    for person in (DOCTOR, NURSE):
        window._services.entering.choose(person)
        gs1.show_step(Stage.NOTE)
        QApplication.processEvents()
        assert gs1.note.isVisible()
        assert not gs1.wall.isVisible()
        assert not gs1.timeline.isVisible()
        gs1.show_step(Stage.PROCEDURE)


def test_images_take_the_timelines_place_where_there_is_room_for_one(window, gs1):
    """The nurse asks for the images on a small screen: they come, the timeline goes, and comes back."""
    window._services.entering.choose(NURSE)
    gs1.show_step(Stage.PROCEDURE)
    window.run("view.images")
    assert gs1.wall.isVisible()
    assert not gs1.timeline.isVisible()
    window.run("go.timeline")
    assert gs1.timeline.isVisible()
    assert not gs1.wall.isVisible()
    window.run("go.images")
    assert gs1.wall.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("person", [DOCTOR, NURSE])
def test_nothing_is_cut_in_either_layout(qtbot, window, gs1, size, stage, person):
    """All panes lie inside the window, with the timeline open too."""
    window.resize(*size)
    window._services.entering.choose(person)
    gs1.show_step(stage)
    gs1.open_timeline(opened=True)
    qtbot.waitUntil(lambda: window.width() == size[0])
    QApplication.processEvents()
    assert gs1.record.width() >= LEAST_WIDTH
    for part in (gs1.record, gs1.timeline, window.entering, gs1.saved):
        assert part.isVisible()
        assert window.rect().contains(part.mapTo(window, part.rect().topLeft()))
        assert window.rect().contains(part.mapTo(window, part.rect().bottomRight()))
