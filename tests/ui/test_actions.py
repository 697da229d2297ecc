"""The action table: unique, complete, and everything in it does something."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from procroom.domain.definition import Stage
from procroom.ui.actions import ACTIONS, MENUS
from procroom.ui.native_keys import native
from procroom.ui.pages.keys import blocks
from procroom.ui.viewer.commands import COMMANDS

FLAGS = {
    *("worklist", "case_chosen", "case", "editable", "can_undo", "can_redo"),
    *("can_reposition", "can_abandon"),
    *("can_sign", "signed", "trial", "has_images", "has_rejected", "follow_up", "earlier", "diary"),
    *("jumped", "on_note", "compared", "lesions", "layout_fixed", "shows_images"),
}


def test_ids_are_unique_and_well_formed():
    """No id twice, also not among those of the image wall; each is group.name."""
    ids = [action.id for action in ACTIONS]
    assert [each for each, count in Counter(ids).items() if count > 1] == []
    assert [each for each in ids if not re.fullmatch(r"[a-z]+\.[a-z_]+", each)] == []
    assert set(ids) & {command.id for command in COMMANDS} == set()


def test_shortcuts_are_unique():
    """No key does two things: neither in the window nor between window and image wall."""
    window = [QKeySequence(action.shortcut).toString() for action in ACTIONS if action.shortcut]
    wall = [QKeySequence(command.key).toString() for command in COMMANDS if command.key]
    assert [each for each, count in Counter(window + wall).items() if count > 1] == []
    assert "" not in window + wall


def test_flags_and_menus_are_known():
    """Each action stands in a known menu and waits for a flag that some page sets."""
    assert {action.menu for action in ACTIONS} == set(MENUS)
    assert {action.enabled_when for action in ACTIONS} - {""} <= FLAGS


def test_every_action_is_in_its_menu_with_its_key(window):
    """The menu bar is made from the table."""
    shown = {
        action.objectName(): action.shortcut().toString()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if action.objectName()
    }
    assert shown == {each.id: QKeySequence(each.shortcut).toString() for each in ACTIONS}


def test_every_action_is_carried_out_by_somebody(window, room):
    """For each id the window, the worklist or the case page knows how."""
    known = {
        **window._commands(),
        **window.pages.worklist.commands(),
        **window.pages.case.commands(),
    }
    assert {action.id for action in ACTIONS} - set(known) == set()


def test_keys_page_lists_every_key(window):
    """Every action and image command with a key stands on the page of keys."""
    listed = {(key, words) for _, keys in blocks() for key, words in keys}
    for action in ACTIONS:
        if action.shortcut:
            assert (native(action.shortcut), action.title) in listed
    for command in COMMANDS:
        if command.key:
            assert (native(command.key), command.text) in listed
    window.run("help.keys")
    assert window.pages.keys.isVisible()
    window.pages.keys.back.click()
    assert window.pages.worklist.isVisible()


def test_palette_finds_and_runs(qtbot, window, room):
    """Ctrl+K, a part of the words, Enter: the command is carried out."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_list
    assert palette.isVisible()
    qtbot.keyClicks(palette.search, "step recov")
    assert palette.keys() == ("go.recovery",)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert room.step is Stage.RECOVERY


def test_palette_offers_everything(window, room):
    """All actions and all commands of the image wall can be found by their words."""
    window.run("go.palette")
    keys = set(window.palette_list.keys())
    assert {action.id for action in ACTIONS} - {"go.palette"} <= keys
    assert {command.id for command in COMMANDS} <= keys


def test_palette_closes_with_escape(qtbot, window):
    """Escape leaves everything as it was."""
    window.run("go.palette")
    qtbot.keyClick(window.palette_list.search, Qt.Key.Key_Escape)
    assert not window.palette_list.isVisible()
    assert window.pages.worklist.isVisible()


@pytest.mark.parametrize(
    ("keys", "stage"),
    [
        ("B", Stage.BEFORE),
        ("T", Stage.TIME_OUT),
        ("P", Stage.PROCEDURE),
        ("R", Stage.RECOVERY),
        ("N", Stage.NOTE),
    ],
)
def test_steps_have_keys(qtbot, window, room, keys, stage):
    """Alt and the first letter show a step."""
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key[f"Key_{keys}"], Qt.KeyboardModifier.AltModifier)
    assert room.step is stage


def test_menus_follow_the_page(window, room):
    """What cannot be done now is grey, and undo says what it would take back."""
    actions = window.menus.actions
    assert not actions["edit.undo"].isEnabled()
    assert room.desk.give("header.room", "Room 2") == ""
    assert actions["edit.undo"].isEnabled()
    assert actions["edit.undo"].text() == "Undo: Room: Room 2"
    window.run("edit.undo")
    assert room.desk.state.value("header.room") is None
    assert actions["edit.redo"].text() == "Redo: Room: Room 2"
    window.run("case.worklist")
    assert not actions["go.note"].isEnabled()
    assert actions["edit.find"].isEnabled()
