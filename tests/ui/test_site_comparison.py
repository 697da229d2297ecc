"""The comparison of the time-out: pictures and words beside each other, never by colour alone, led to by a touch."""

import itertools

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from procroom.domain.definition import Stage
from procroom.domain.sites import Agreement
from procroom.domain.values import Side
from procroom.ui.widgets.site_column import SiteColumn, set_words

LEFT_BUTTON = Qt.MouseButton.LeftButton
RIGHT = {"level": "L5-S1", "side": "RIGHT"}


def name(room, section, *targets):
    """Record the targets of a list."""
    group = next(i for i in room.desk.definition.section(section).items if i.link_id == "targets")
    have = list(room.desk.state.instances.get(f"{section}.targets", ()))
    for number, target in enumerate(targets):
        key = have[number] if number < len(have) else room.desk.add(f"{section}.targets", group)
        assert room.desk.give(f"{section}.targets[{key}].target", target) == ""


@pytest.fixture
def panel(room):
    """The time-out of a case with its plan, at an item that is not compared."""
    name(room, "planned", RIGHT)
    room.show_step(Stage.TIME_OUT)
    made = room.record.form(Stage.TIME_OUT)
    made.reveal("time_out.side")
    return made


def said(panel):
    """What the columns say to a screen reader."""
    return [each.accessibleName() for each in panel.comparison.columns]


def test_what_is_not_recorded_says_so(panel):
    """Only the plan is recorded: the others say it in words, and all together that it is not complete."""
    assert said(panel) == [
        "Plan: right L5-S1. Recorded. Go to it",
        "Consent: not recorded. Go to it",
        "Site mark: not recorded. Go to it",
        "Time-out: not recorded. Go to it",
    ]
    assert (
        panel.comparison.verdict.accessibleName() == "Not complete: consent, site mark, time-out not recorded"
    )


def test_all_the_same(room, panel):
    """Four entries of their own that name one side and level."""
    name(room, "consent", RIGHT)
    name(room, "time_out", RIGHT)
    room.desk.give("time_out.mark.side", "RIGHT")
    assert said(panel)[1:] == [
        "Consent: right L5-S1. Same. Go to it",
        "Site mark: right. Same. Go to it",
        "Time-out: right L5-S1. Same. Go to it",
    ]
    assert panel.comparison.verdict.accessibleName() == "Same side and level in all"


@pytest.mark.parametrize(
    ("target", "agreement", "verdict", "words"),
    [
        ({"level": "L5-S1", "side": "LEFT"}, Agreement.SIDE, "DIFFERENT SIDE", "other side than planned"),
        ({"level": "L4-5", "side": "RIGHT"}, Agreement.LEVEL, "DIFFERENT LEVEL", "other level than planned"),
    ],
)
def test_a_difference_is_said_in_words(room, panel, target, agreement, verdict, words):
    """The entry that differs says what differs; so does the line below all of them."""
    name(room, "consent", target)
    consent = panel.comparison.columns[1].shown
    assert (consent.agreement, consent.verdict) == (agreement, verdict)
    assert panel.comparison.verdict.accessibleName() == f"DIFFERENT: consent: {words}"


def test_places_lie_where_they_were_named(room, panel):
    """The picture marks each place on its side; the mark is a side as a whole; no mark is said in words."""
    name(room, "consent", {"level": "L4-5", "side": "BILATERAL"})
    plan, consent, mark, _ = (each.shown for each in panel.comparison.columns)
    assert [(at, side) for _, at, side in plan.places] == [("L5-S1", Side.RIGHT)]
    assert {(at, side) for _, at, side in consent.places} == {("L4-5", Side.RIGHT), ("L4-5", Side.LEFT)}
    assert plan.extent == consent.extent == mark.extent
    assert mark.band == frozenset()
    room.desk.give("time_out.mark.side", "LEFT")
    assert panel.comparison.columns[2].shown.band == {Side.LEFT}
    room.desk.give("time_out.mark.side", "NONE")
    assert panel.comparison.columns[2].shown.band == frozenset()
    assert panel.comparison.columns[2].shown.lines == ((None, "no mark made"),)


def test_a_column_leads_to_its_field(qtbot, room, panel):
    """The plan is in another step, the mark in an item of this one."""
    qtbot.mouseClick(panel.comparison.columns[2], LEFT_BUTTON)
    assert next(card for card in panel.cards if card.isVisible()).path == "time_out.mark"
    panel.reveal("time_out.side")
    qtbot.mouseClick(panel.comparison.columns[0], LEFT_BUTTON)
    assert room.step is Stage.BEFORE
    assert room.record.focused_path().startswith("planned.targets[")


def test_it_is_shown_large_and_small_again(qtbot, panel):
    """Large it takes the place of the items; leading to an item makes it small."""
    qtbot.mouseClick(panel.comparison.large, LEFT_BUTTON)
    assert not panel.next.isVisible()
    qtbot.waitUntil(lambda: panel.comparison.columns[0].height() > 350)
    assert panel.width() >= panel.comparison.columns[-1].geometry().right()
    panel.reveal("time_out.levels")
    assert panel.next.isVisible()
    assert not panel.comparison.is_large


def test_a_key_shows_it_from_any_step(qtbot, window, room, panel):
    """The command leads to the time-out with the comparison large, and back to the items when given again."""
    room.show_step(Stage.BEFORE)
    window.run("go.compare")
    assert room.step is Stage.TIME_OUT
    assert panel.comparison.is_large
    window.run("go.compare")
    assert not panel.comparison.is_large


def test_an_entry_is_not_read_off_the_others(qtbot, panel):
    """While targets are verified or the mark is entered, the pictures are away and only the verdict stays (K2)."""
    for item in ("time_out.targets", "time_out.mark.side"):
        panel.reveal(item)
        assert not any(each.isVisible() for each in panel.comparison.columns)
        assert panel.comparison.verdict.isVisible()
    panel.reveal("time_out.levels")
    assert all(each.isVisible() for each in panel.comparison.columns)


def test_in_little_room_the_pictures_are_there_large_only(qtbot, window, panel):
    """Room mode on a small screen: the plan and the verdict stay in words; large, the pictures have their room."""
    window.run("view.room_mode")
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in panel.comparison.columns))
    assert panel.comparison.verdict.isVisible()
    assert panel.comparison._planned.isVisible()
    qtbot.mouseClick(panel.comparison.large, LEFT_BUTTON)
    qtbot.waitUntil(lambda: min(each.height() for each in panel.comparison.columns) >= 148)
    window.run("view.room_mode")
    panel.reveal("time_out.levels")
    qtbot.waitUntil(lambda: all(each.isVisible() for each in panel.comparison.columns))


def test_a_procedure_elsewhere_is_compared_in_words(window):
    """Without a spine there is no drawing, and the same words."""
    window.new_case("genicular-rfa")
    room = window.pages.case.room
    name(room, "planned", {"level": "SUPEROMEDIAL", "side": "LEFT"})
    room.show_step(Stage.TIME_OUT)
    panel = room.record.form(Stage.TIME_OUT)
    panel.reveal("time_out.side")
    plan = panel.comparison.columns[0].shown
    assert plan.extent is None
    assert plan.lines == ((Side.LEFT, "superomedial genicular nerve"),)


def test_words_break_where_they_grow_by_it(dressed):
    """Long words are set in several lines rather than small; none is wider than its place."""
    font = QFont("Noto Sans")
    assert set_words(font, "DIFFERENT SIDE", 40, QRectF(0, 0, 120, 60)) == ["DIFFERENT", "SIDE"]
    assert font.pixelSize() > 14
    assert set_words(font, "same", 20, QRectF(0, 0, 120, 30)) == ["same"]


def test_the_columns_fit_the_narrowest_record(qtbot, room, panel):
    """Four columns beside each other at 420 px, none over another."""
    boxes = [each.geometry() for each in panel.comparison.columns]
    assert all(a.right() < b.left() for a, b in itertools.pairwise(boxes))
    assert sum(each.minimumSizeHint().width() for each in panel.comparison.findChildren(SiteColumn)) <= 4 * 80
