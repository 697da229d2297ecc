"""Fingers and pens: a tap is one tap, a push scrolls and chooses nothing, a pen draws as the mouse does."""

from itertools import chain

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from viewer_kit import Bench, pixels, run_of, spot, tap, write_run

from procroom.domain.definition import Stage
from procroom.ui.demo_hand import settle
from procroom.ui.viewer.tools import Tool
from procroom.ui.widgets.choices import ChoiceButton


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def view(bench, tmp_path):
    """A viewport with a picture; the marks it asks for are in ``wishes``."""
    path = write_run(tmp_path / "run.dcm", pixels(3, 300, 400))
    made = bench.shown(bench.viewport(size=(820, 640)), run_of(path))
    made.wishes = []
    made.markPlaced.connect(made.wishes.append)
    return made


def pen(view, kind, at, when=0):
    """One event of a pen at a point of the widget."""
    down = kind != QEvent.Type.TabletRelease
    event = QTabletEvent(
        kind,
        QPointingDevice.primaryPointingDevice(),
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        0.5,
        *(0, 0, 0.0, 0.0, 0.0),
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton if down else Qt.MouseButton.NoButton,
    )
    event.setTimestamp(when)
    QApplication.sendEvent(view, event)
    assert event.isAccepted()


def pen_tap(view, at, when=0):
    """The pen down and up."""
    pen(view, QEvent.Type.TabletPress, at, when)
    pen(view, QEvent.Type.TabletRelease, at, when)


def points(mark):
    return [(round(point.x), round(point.y)) for point in mark.points]


def test_a_pen_draws_as_the_mouse_does(view):
    """Two taps, or one stroke, make the needle that two clicks make; what was accepted comes no second time."""
    for act in (
        lambda: (tap(view, (100, 90)), tap(view, (200, 150))),
        lambda: (pen_tap(view, spot(view, 100, 90), 1000), pen_tap(view, spot(view, 200, 150), 9000)),
        lambda: (
            pen(view, QEvent.Type.TabletPress, spot(view, 100, 90), 20000),
            pen(view, QEvent.Type.TabletMove, spot(view, 150, 120), 20100),
            pen(view, QEvent.Type.TabletMove, spot(view, 200, 150), 20200),
            pen(view, QEvent.Type.TabletRelease, spot(view, 200, 150), 20300),
        ),
    ):
        view.pointer.set_tool(Tool.NEEDLE)
        act()
    first, *others = ([*chain(*points(mark))] for mark in view.wishes)
    assert len(others) == 2
    for each in others:
        assert each == pytest.approx(first, abs=1)


def test_two_taps_of_a_pen_fit_the_picture(view):
    """As a double click does, and only when both fall on one place in time."""
    view.lens.zoom_by(3.0, (400, 300))
    zoomed = view.lens.transform.scale
    middle = QPoint(400, 300)
    pen_tap(view, middle, 1000)
    pen_tap(view, middle, 60000)
    assert view.lens.transform.scale == zoomed
    pen_tap(view, middle, 60100)
    assert view.lens.transform.scale < zoomed


def test_a_second_finger_takes_back_what_the_first_began_and_no_more(view):
    """Zooming with two fingers between the two points of a needle keeps the first point."""
    view.pointer.set_tool(Tool.NEEDLE)
    tap(view, (100, 90))
    kept = view.pointer.draft.points
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot(view, 180, 150))
    QTest.mouseMove(view, spot(view, 220, 190))
    view.pointer.let_go()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot(view, 220, 190))
    assert view.pointer.draft.points == kept
    assert view.wishes == []
    tap(view, (200, 150))
    assert points(view.wishes[0]) == [pytest.approx((100, 90), abs=1), pytest.approx((200, 150), abs=1)]


@pytest.fixture
def finger(window, qtbot):
    """A finger: down, along, up; in points of the window."""
    device = QTest.createTouchDevice()

    def go(*way):
        QTest.touchEvent(window, device).press(0, way[0], window).commit()
        for at in way[1:]:
            QTest.touchEvent(window, device).move(0, at, window).commit()
        QTest.touchEvent(window, device).release(0, way[-1], window).commit()
        QApplication.processEvents()

    return go


@pytest.mark.qt_log_ignore(
    "QGestureManager::deliverEvents"
)  # Qt says so of every QScroller under a test's finger
def test_a_tap_on_a_form_is_one_answer_and_a_push_scrolls(window, room, finger, qtbot):
    """The same finger on the same choice: tapped, it answers once; pushed up, the page moves and nothing else."""
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    bar = form._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    choice = next(
        each for each in form.findChildren(ChoiceButton) if each.accessibleName() == "Position: Supine"
    )
    qtbot.waitUntil(lambda: not choice.visibleRegion().isEmpty())
    settle(choice)
    at = choice.mapTo(window, choice.rect().center())
    before = len(room.desk.session.entries)
    finger(at)
    qtbot.waitUntil(choice.isChecked)
    assert len(room.desk.session.entries) == before + 1
    at = choice.mapTo(window, choice.rect().center())
    finger(at, *(at - QPoint(0, 12 * step) for step in range(1, 20)))
    qtbot.waitUntil(lambda: bar.value() > 40)
    assert len(room.desk.session.entries) == before + 1


def test_nothing_waits_for_a_right_click(window, gs1):
    """No widget has a menu of its own behind the right button."""
    own = Qt.ContextMenuPolicy.CustomContextMenu, Qt.ContextMenuPolicy.ActionsContextMenu
    gs1.show_step(Stage.PROCEDURE)
    every = window.findChildren(QWidget)
    assert len(every) > 200
    assert [each for each in every if each.contextMenuPolicy() in own] == []
