"""A window that ends unasked comes back to the same step, field, layout and person; one that is closed does not."""

import pytest
from PySide6.QtWidgets import QApplication

from procroom.app.jobs import Jobs, inline_executor
from procroom.app.people import Person
from procroom.app.place import PlaceFile
from procroom.domain.definition import Stage
from procroom.domain.people import Owner
from procroom.ui.application import RETURNED, Window, return_to_place

NURSE = Person("DEMO Nurse", "Nurse")


@pytest.fixture
def left(window, gs1, station):
    """Where the nurse left GS1: at a field that nobody entered last, with the timeline put away."""
    window._services.entering.choose(NURSE)
    gs1.reveal("preparation.agent")
    gs1.open_timeline(opened=False)
    gs1.reveal("preparation.agent")
    QApplication.processEvents()
    assert gs1.record.focused_path() == "preparation.agent"
    gs1.place.keep()
    return PlaceFile(station.settings.path.with_name("place.json"))


@pytest.fixture
def again(dressed, qtbot, station, files):
    """Another life of the program on the same station."""
    made = Window(dressed, station, files, Jobs(inline_executor))
    qtbot.addWidget(made.main)
    made.main.resize(1280, 800)
    made.main.show()
    yield made
    made.close()
    QApplication.sendPostedEvents()


def test_a_crash_leads_back_to_step_field_layout_and_person(qtbot, left, again, station):
    """Power goes; the next start opens the case as it was, and says so."""
    assert left.read() is not None
    return_to_place(again, station)
    room = again.main.pages.case.room
    assert room.step is Stage.PROCEDURE
    qtbot.waitUntil(lambda: room.record.focused_path() == "preparation.agent")
    assert again.entering.current == NURSE
    assert room.desk.session.actor.name == "DEMO Nurse"
    assert room.panes.owner is Owner.NURSE
    assert not room.panes.timeline_is_open
    assert [each.text for each in station.notices.standing] == [RETURNED]


def test_a_newer_act_tells_better_where_work_stood(qtbot, gs1, left, again, station):
    """An entry made after the place was kept leads to its own field."""
    gs1.desk.give("header.room", "Room 7")
    gs1.place._rest.stop()
    return_to_place(again, station)
    room = again.main.pages.case.room
    assert room.step is Stage.BEFORE
    qtbot.waitUntil(lambda: room.record.focused_path() == "header.room")
    assert again.entering.current == NURSE


def test_closing_the_case_forgets_the_place(window, left, again, station):
    """The next start shows the worklist, and whoever comes next is not taken for the nurse."""
    window.run("case.worklist")
    assert left.read() is None
    return_to_place(again, station)
    assert again.main.pages.case.room is None
    assert not again.entering.is_said


def test_a_place_in_another_store_leads_nowhere(left, again, station):
    """A case that is not here is forgotten."""
    left.keep(type(left.read())("somewhere-else", "before"))
    return_to_place(again, station)
    assert again.main.pages.case.room is None
    assert left.read() is None


def test_the_page_of_an_error_keeps_the_place(window, left):
    """The program failed but lives: the case opened again from the worklist is where it was."""
    window.show_crash("report")
    assert left.read().path == "preparation.agent"


def test_moving_is_kept_by_itself(qtbot, gs1, window, station):
    """Nobody has to ask for it."""
    file = PlaceFile(station.settings.path.with_name("place.json"))
    gs1.reveal("header.room")
    qtbot.waitUntil(lambda: (file.read() is not None and file.read().path) == "header.room")
    gs1.show_step(Stage.RECOVERY)
    qtbot.waitUntil(lambda: file.read().step == "recovery")
