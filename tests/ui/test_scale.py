"""Millimetres and type as pixels; room mode on screen: nothing to touch is smaller than 20 mm, nothing is cut."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from procroom.domain.definition import Stage
from procroom.domain.values import Side
from procroom.ui.scale import FAR_MM, NEAR_MM, TARGET_MM, Scale, believed_dpi, scale, text_factor
from procroom.ui.widgets.far_label import FarLabel
from procroom.ui.widgets.side_button import SideButton, SideShape
from procroom.ui.widgets.side_choices import SideChoices

DPI = 100.0


@pytest.fixture
def in_room(window, station, qtbot):
    """Switches room mode on and gives the window a size, as on a screen of 100 dots to the inch."""
    station.settings.change(
        replace(station.settings.current, screen=replace(station.settings.current.screen, screen_dpi=DPI))
    )

    def enter(width, height):
        window.resize(width, height)
        window.run("view.room_mode")
        window.screen_look.fit()
        qtbot.waitUntil(lambda: window.size().width() == width)

    yield enter
    if window.screen_look.room:
        window.run("view.room_mode")


@pytest.mark.parametrize("dpi", [72, 92, 100, 163, 220])
def test_a_target_is_20_mm_and_far_type_13_mm_where_there_is_room(dpi):
    """What is touched never shrinks; type reaches the sizes of G3 U2 in a large window."""
    wide = Scale(dpi=dpi, room=True, window=(8000, 6000))
    small = replace(wide, window=(1280, 800))
    for made in (wide, small):
        assert made.mm_of(made.size("control")) >= TARGET_MM
        assert made.mm_of(made.size("control")) < TARGET_MM + 25.4 / dpi
    assert wide.x_height_mm(wide.far) == pytest.approx(FAR_MM, abs=0.3)
    assert wide.x_height_mm(wide.near) == pytest.approx(NEAR_MM, abs=0.3)
    assert wide.shortfall() == ""


def test_a_small_window_says_what_it_is_too_small_for():
    """The type is as large as fits, and words say how much that lacks."""
    small = Scale(dpi=DPI, room=True, window=(1280, 800))
    assert small.far > 2 * small.near
    assert f"{small.x_height_mm(small.far):.1f} of 13 mm at 2 m" in small.shortfall()


@pytest.mark.parametrize(
    ("physical", "ratio", "override", "believed"),
    [
        (92.0, 1.0, 0.0, 92.0),
        (0.0, 1.0, 0.0, 96.0),
        (float("inf"), 1.0, 0.0, 96.0),
        (float("nan"), 1.0, 0.0, 96.0),
        (30.0, 1.0, 0.0, 96.0),
        (1200.0, 1.0, 0.0, 96.0),
        (46.0, 2.0, 0.0, 46.0),
        (0.0, 1.0, 81.6, 81.6),
        (92.0, 2.0, 184.0, 92.0),
    ],
)
def test_a_screen_that_states_nonsense_is_not_believed(physical, ratio, override, believed):
    """A projector without a size, a television that calls itself 16 × 9 cm."""
    assert believed_dpi(physical, 96.0, ratio, override) == believed


def test_type_follows_the_system():
    """Twice the usual type is twice procroom's; smaller than usual stays procroom's own."""
    assert text_factor(18.0, "windows") == 2.0
    assert text_factor(9.0, "windows") == 1.0
    assert text_factor(8.0, "xcb") == 1.0
    assert text_factor(40.0, "cocoa") == 2.0
    plain, large = Scale(), Scale(text=1.5)
    assert large.size("body") == round(plain.size("body") * 1.5)
    assert large.size("control") == round(plain.size("control") * 1.5)


def test_the_settings_hold_the_type_size(window, station, room):
    """``text_scale`` makes letters and what is painted by hand larger, on the screen that is open."""
    before = room.steps.button(Stage.BEFORE).sizeHint()
    screen = replace(station.settings.current.screen, text_scale=1.5)
    station.settings.change(replace(station.settings.current, screen=screen))
    window.screen_look.fit()
    assert scale().size("body") == 21
    assert room.steps.button(Stage.BEFORE).sizeHint().width() > before.width()


def test_room_mode_is_a_switch_of_its_own_and_is_remembered(window, station):
    """It leaves the theme as it is, ticks its menu entry and stands in the settings' file."""
    window.run("view.theme_light")
    window.run("view.room_mode")
    assert scale().room
    assert window.menus.actions["view.room_mode"].isChecked()
    assert window.menus.actions["view.theme_light"].isChecked()
    written = station.settings.path.read_text(encoding="utf-8")
    assert "room_mode = true" in written
    assert 'theme = "light"' in written
    window.run("view.room_mode")
    assert not scale().room


def title_px(browser):
    """Height of the letters of the note's title."""
    block = browser.document().begin()
    while not block.text():
        block = block.next()
    return block.begin().fragment().charFormat().font().pixelSize()


def test_the_note_is_read_in_the_letters_of_the_room(window, gs1, in_room, qtbot):
    """Its words grow with those around it when room mode comes, and go back with it."""
    gs1.show_step(Stage.NOTE)
    qtbot.waitUntil(lambda: not gs1.note.browser.is_empty)
    assert title_px(gs1.note.browser) == 18
    in_room(1280, 800)
    large = scale().of(18)
    assert large > 22
    qtbot.waitUntil(lambda: title_px(gs1.note.browser) == large)
    window.run("view.room_mode")
    qtbot.waitUntil(lambda: title_px(gs1.note.browser) == 18)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_to_touch_is_smaller_than_20_mm(window, gs1, in_room, qtbot, size):
    """Every button, choice, line and list in sight, as it lies on the screen, in three steps."""
    in_room(*size)
    for stage in (Stage.BEFORE, Stage.PROCEDURE, Stage.RECOVERY):
        gs1.show_step(stage)
        for _half in range(2):
            gs1.turn()
            qtbot.waitUntil(lambda: too_small(window) == {})


def too_small(window):
    """What can be touched and is smaller than 20 mm, with its size."""
    least = scale().mm(TARGET_MM)
    return {
        (type(each).__name__, each.accessibleName() or each.objectName()): each.size().toTuple()
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for each in window.findChildren(kind)
        if each.isVisible()
        and each.isEnabled()
        and not each.visibleRegion().isEmpty()
        and min(each.width(), each.height()) < least
        and getattr(each, "shows", "clear") == "clear"
    }


def test_a_small_screen_shows_one_thing_at_a_time(window, gs1, in_room):
    """Images or record, whole, with a button to the other; a large screen shows both."""
    in_room(1280, 800)
    gs1.show_step(Stage.PROCEDURE)
    assert gs1.wall.isVisible()
    assert not gs1.record.isVisible()
    assert gs1.parts.other.text() == "Record"
    gs1.parts.other.click()
    assert gs1.record.isVisible()
    assert not gs1.wall.isVisible()
    assert gs1.parts.other.text() == "Images"
    window.run("go.images")
    assert gs1.wall.isVisible()
    window.resize(1920, 1080)
    window.screen_look.fit()
    assert gs1.wall.isVisible()
    assert gs1.record.isVisible()
    assert not gs1.parts.other.isVisible()


def test_the_rail_keeps_rare_tools_behind_more(gs1, in_room, qtbot):
    """All tools can be reached by turning the pages of the rail, the needle stands on the first."""
    in_room(1280, 800)
    gs1.show_step(Stage.PROCEDURE)
    rail = gs1.wall.rail
    every = set(rail._keys) - {"tool.lead"}  # only where there are leads

    def seen():
        return {name for name in every if rail.key(name).isVisible()}

    qtbot.waitUntil(lambda: {"tool.select", "tool.needle"} <= seen() < every)
    found = set(seen())
    for _ in every:
        rail.more.click()
        found |= seen()
    assert found == every


def test_the_menu_bar_gives_way_to_a_button(window, gs1, in_room):
    """In a case the height belongs to the patient; keys of the menus hold on."""
    in_room(1280, 800)
    assert not window.menuBar().isVisible()
    gs1.parts.all.click()
    assert window.palette_list.isVisible()
    window.palette_list.close_picker()
    window.menus.actions["case.worklist"].trigger()
    assert window.menuBar().isVisible()


def test_the_target_worked_on_stands_in_the_banner(gs1, in_room, qtbot):
    """Patient, target and side can be read from across the room."""
    in_room(1920, 1080)
    gs1.show_step(Stage.PROCEDURE)
    name, *targets = gs1.banner.findChildren(FarLabel)
    qtbot.waitUntil(lambda: name.type_size == scale().far)
    assert name.text() == "DEMO, LUMBAR"
    qtbot.waitUntil(lambda: [each.text() for each in targets if each.isVisible()] == ["L5-S1 foramen"])
    (side,) = (each for each in gs1.banner.findChildren(SideShape) if each.isVisible())
    assert side.accessibleName() == "RIGHT"
    assert side.height() >= scale().far * 0.8


def test_left_and_right_lie_at_opposite_edges(look, qtbot):
    """With the width of a target between them, the shapes pointing outward, never smaller than 20 mm."""
    look.choose(look.name, Scale(dpi=DPI, room=True, window=(1280, 800)))
    made = SideChoices([("LEFT", "LEFT"), ("RIGHT", "RIGHT"), ("BILATERAL", "BILATERAL")], name="Side")
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    left, right = made.button("LEFT"), made.button("RIGHT")
    assert isinstance(left, SideButton)
    assert left.side is Side.LEFT
    assert left.geometry().left() == 0
    assert right.geometry().right() == made.width() - 1
    assert right.geometry().left() - left.geometry().right() >= scale().mm(TARGET_MM)
    for each in (left, right, made.button("BILATERAL")):
        assert min(each.width(), each.height()) >= scale().mm(TARGET_MM)
    look.choose(look.name, Scale())
