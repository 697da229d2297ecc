"""The work list of the note, narrowed to one's own sections."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from procroom.app.people import Person
from procroom.domain.definition import Stage
from procroom.domain.people import Owner

NURSE, DOCTOR = Person("DEMO Nurse", "Nurse"), Person("DEMO Physician", "Proceduralist")


@pytest.fixture
def work(window, room):
    """The work list of a new case, with the nurse entering."""
    window._services.entering.choose(NURSE)
    room.show_step(Stage.NOTE)
    QApplication.processEvents()
    return room.noting.work


def of(room, owner):
    """What is missing in the sections of a desk."""
    owners = {section.link_id: section.owner for section in room.desk.definition.sections}
    return [each for each in room.desk.missing if owners[each.section] is owner]


def test_mine_narrows_the_list_and_leaves_the_count_whole(qtbot, window, room, work):
    """The heading and the steps still count everything; the chip says how many are mine."""
    whole = room.steps.button(Stage.NOTE).accessibleName()
    assert work.mine.text() == f"Mine: {len(of(room, Owner.NURSE))}"
    qtbot.mouseClick(work.mine, Qt.MouseButton.LeftButton)
    assert list(work._listed) == of(room, Owner.NURSE)
    assert work._head.text() == f"{len(room.desk.missing)} facts missing"
    assert {place[0] for place in work._heads} == {each.section for each in of(room, Owner.NURSE)}
    assert room.steps.button(Stage.NOTE).accessibleName() == whole


def test_mine_follows_who_enters(qtbot, window, room, work):
    """The physician's list is another; for somebody without a desk there is no such list."""
    qtbot.mouseClick(work.mine, Qt.MouseButton.LeftButton)
    window._services.entering.choose(DOCTOR)
    assert list(work._listed) == of(room, Owner.PHYSICIAN)
    window._services.entering.choose(Person("DEMO Tech", "Technologist"))
    assert not work.mine.isVisible()
    assert work._listed == room.desk.missing


def test_nothing_of_mine_is_said(qtbot, window, gs1):
    """All of one's own is done: the list says so instead of standing empty; nothing missing, nothing to narrow."""
    window._services.entering.choose(NURSE)
    gs1.show_step(Stage.NOTE)
    work = gs1.noting.work
    assert gs1.desk.missing == ()
    assert not work.mine.isVisible()
    gs1.desk.clear("performed.targets[t1].positions[p1].aspiration")
    QApplication.processEvents()
    qtbot.mouseClick(work.mine, Qt.MouseButton.LeftButton)
    assert work._listed == ()
    assert "None of it is in your sections." in [each.text() for each in work.findChildren(QLabel)]
    assert not work.next.isVisible()
