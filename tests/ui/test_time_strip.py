"""The axis of times in the procedure step: true to time, joined where a finger could not tell marks apart."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from procroom.domain.definition import Stage
from procroom.ui.widgets.time_strip import TimeStrip

NEEDLE_IN = "performed.targets[t1].needle_in"


def test_it_belongs_to_the_procedure_step(gs1):
    """Seen there and nowhere else; a case without times has none."""
    for stage in Stage:
        gs1.show_step(stage)
        assert gs1.strip.isVisible() == (stage is Stage.PROCEDURE)


def test_a_new_case_has_no_strip_until_something_has_a_time(room, qtbot):
    """The first time brings it."""
    room.show_step(Stage.PROCEDURE)
    assert not room.strip.isVisible()
    room.desk.give("time_out.start", "2026-02-10T08:49:00-05:00")
    qtbot.waitUntil(room.strip.isVisible)


@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_marks_stand_in_order_and_never_overlap(window, gs1, width):
    """Every moment is in one mark; marks lie inside the strip, none over another."""
    window.resize(width, 800)
    gs1.show_step(Stage.PROCEDURE)
    QApplication.processEvents()
    buttons = gs1.strip.buttons
    told = [moment for button in buttons for moment in button.moments]
    assert [each.at for each in told] == sorted(each.at for each in told)
    assert {"Time-out started", "Needle in", "Needle out"} <= {each.what for each in told}
    for one, other in pairwise(buttons):
        assert one.geometry().right() < other.geometry().left()
    assert all(gs1.strip.rect().contains(each.geometry()) for each in buttons)
    for each in buttons:
        assert each.width() >= each.fontMetrics().horizontalAdvance(f"00:00  {each.words}") - 8, "cut words"


def test_a_tap_leads_to_the_field_and_the_next_tap_to_its_neighbour(qtbot, window, gs1):
    """Joined marks are gone through one by one; the words say how many there are."""
    gs1.show_step(Stage.PROCEDURE)
    QApplication.processEvents()
    button = next(b for b in gs1.strip.buttons if any(m.path == NEEDLE_IN for m in b.moments))
    for moment in button.moments:
        gs1.show_step(Stage.PROCEDURE)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        if moment.path == NEEDLE_IN:
            assert gs1.record.focused_path() == NEEDLE_IN
            assert moment.what in button.accessibleName()


def test_it_follows_a_corrected_time(gs1, qtbot):
    """The mark moves with its fact."""
    gs1.show_step(Stage.PROCEDURE)
    gs1.desk.give(NEEDLE_IN, "2026-02-10T08:57:00-05:00")

    def told():
        found = [m for b in gs1.strip.buttons for m in b.moments if m.path == NEEDLE_IN]
        return [f"{each.at:%H:%M}" for each in found]

    qtbot.waitUntil(lambda: told() == ["08:57"])


def test_a_strip_without_times_takes_every_width(qtbot, dressed):
    """It is laid out before anything has a time; nothing is shown, nothing fails."""
    strip = TimeStrip(None, lambda _path: None)
    qtbot.addWidget(strip)
    strip.resize(400, strip.height())
    strip.show()
    strip.resize(800, strip.height())
    assert strip.buttons == ()
    assert strip.is_empty
