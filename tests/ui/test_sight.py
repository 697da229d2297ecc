"""What the keyboard comes to is in sight: by arrows within a row, and by a jump to an item of the time-out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procroom.domain.definition import Stage


def test_arrows_in_the_choice_of_a_level_scroll_to_it(window, room):
    """At the least size of the window the time-out shows part of the column; the level that has the keyboard is seen."""
    window.resize(1000, 640)
    assert room.record.reveal("time_out.targets")
    QApplication.processEvents()
    first = room.record.form(Stage.TIME_OUT).place("time_out.targets").first
    levels = first.editor.picture
    for _ in range(12):
        here = QApplication.focusWidget()
        assert levels.isAncestorOf(here)
        assert not here.visibleRegion().isEmpty()
        QTest.keyClick(here, Qt.Key.Key_Down)
        QApplication.processEvents()


def test_a_jump_to_a_list_of_targets_comes_to_the_choice_of_the_first(room):
    """Not to the button that adds an entry, below it."""
    assert room.record.reveal("consent.targets")
    first = room.record.form(Stage.BEFORE).place("consent.targets").first
    assert first.isAncestorOf(QApplication.focusWidget())


def test_who_goes_on_at_once_is_not_scrolled_back(room, qtbot):
    """A jump scrolls again when heights are found; not when the keyboard is at another field by then."""
    form = room.record.form(Stage.BEFORE)
    last = form.place("baseline.motor")
    qtbot.waitUntil(lambda: last.y() > 0 and last.isVisible())
    assert room.record.reveal("header.room")
    last.aim()
    form._scroll.ensureWidgetVisible(QApplication.focusWidget())
    there = form._scroll.verticalScrollBar().value()
    assert there > 0
    qtbot.wait(80)
    assert form._scroll.verticalScrollBar().value() == there
