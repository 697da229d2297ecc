"""Tab through every page: the focus is never lost, never caught, always in sight, and every stop has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from procroom.domain.definition import Stage
from procroom.ui.demo_hand import settle

#: More stops than any page has; the links of a note count one each.
MOST = 1200


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def stops(window):
    """Every widget Tab comes to, from the one that has the focus until it comes back there."""
    start = QApplication.focusWidget()
    assert start is not None
    found = [start]
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"lost after {name_of(found[-1])}"
        assert window.isAncestorOf(now)
        assert not now.visibleRegion().isEmpty(), f"out of sight: {name_of(now)}"
        if now is found[-1]:
            assert isinstance(now, QTextBrowser), f"caught in {name_of(now)}"  # its links, one by one
            continue
        if now is start:
            return found
        found.append(now)
    raise AssertionError(f"does not come back: {name_of(found[-1])}")


@pytest.mark.parametrize(
    "command", ["case.worklist", "go.following", "help.keys", "go.rule_packs", "app.settings"]
)
def test_pages_of_the_window(window, gs1, command):
    """The pages that belong to no case."""
    window.run(command)
    found = stops(window)
    assert [each for each in found if not name_of(each)] == []
    assert len(found) >= 2


@pytest.mark.parametrize("stage", Stage)
def test_every_step_of_a_case(window, gs1, stage):
    """Banner, steps, panel in reading order; choices of one question are one stop."""
    gs1.show_step(stage)
    gs1.steps.button(stage).setFocus()
    settle(window)
    found = stops(window)
    assert [type(each).__name__ for each in found if not name_of(each)] == []
    assert len(set(found)) == len(found)
    panel = [number for number, each in enumerate(found) if gs1.record.isAncestorOf(each)]
    later = [found.index(gs1.steps.button(each)) for each in list(Stage)[list(Stage).index(stage) + 1 :]]
    if panel and later:
        assert max(later) < min(panel)


def test_beside_the_images_the_place_worked_on_comes_before_the_form(window, gs1):
    """First the position, then the way to a section, then the fields from top to bottom."""
    gs1.show_step(Stage.PROCEDURE)
    gs1.steps.button(Stage.PROCEDURE).setFocus()
    settle(window)
    names = [name_of(each) for each in stops(window)]
    place = next(n for n, name in enumerate(names) if name.startswith("Working on"))
    section = names.index("Go to a section of the form")
    first = next(n for n, name in enumerate(names) if name.startswith("Position: "))
    assert place < section < first
