"""Pedals and presenters' remotes type keys: what is taught, what it does, what it may not take away."""

import json
import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procroom.app.settings import KeySettings, read_settings
from procroom.cli import main
from procroom.domain.definition import Stage
from procroom.ui.actions import ACTIONS
from procroom.ui.key_table import FORM_KEYS, forget, key_rows, learn, normal, owner_of, refusal
from procroom.ui.pages.keys import blocks
from procroom.ui.viewer.commands import COMMANDS, repeats


def teach(window, action, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Teach as a person does: the page, the action, one press, keep."""
    window.run("help.keys")
    panel = window.pages.keys.learning
    panel.teach.click()
    panel.picker.picked.emit(action)
    panel.picker.close_picker()
    assert panel.catcher.isVisible()
    QTest.keyClick(panel.catcher, key, modifier)
    return panel


def back(window):
    """From the page of keys to the case one came from."""
    window.pages.keys.back.click()
    return window.pages.case.room


def keys_of(window, action):
    return next(row for row in key_rows(window.learnt.current) if row.action == action).keys


def test_every_action_stands_in_the_table_once():
    """Menus and image wall; nothing is left out of the map, and no shipped key belongs to two in one place."""
    rows = key_rows(KeySettings())
    assert [row.action for row in rows] == [each.id for each in (*ACTIONS, *COMMANDS)]
    printed = [key for _, keys in blocks() for key, _ in keys]
    assert all(printed)
    for place in {row.place for row in rows}:
        keys = [
            key
            for row in rows
            for key in row.keys
            if (row.place == "At the images") == (place == "At the images")
        ]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("number", range(13, 25))
def test_pedal_keys_are_learnt_and_work_anywhere(window, gs1, number):
    """F13 to F24, with the focus in the record: the next position is worked on."""
    key = Qt.Key(Qt.Key.Key_F13 + number - 13)
    panel = teach(window, "go.recovery", key)
    assert panel.said.text() == f"F{number} arrived."
    panel.keep.click()
    assert keys_of(window, "go.recovery") == ("Alt+R", f"F{number}")
    room = back(window)
    room.show_step(Stage.BEFORE)
    room.focus_record()
    QTest.keyClick(QApplication.focusWidget(), key)
    assert room.step is Stage.RECOVERY


def test_keys_of_the_image_wall_can_be_typed_from_the_record(window, gs1, monkeypatch):
    """A learnt key of the viewer reaches it wherever the focus is, and once a press for what records."""
    ran = []
    for action, key in (
        ("cine.next", Qt.Key.Key_F14),
        ("save.ap", Qt.Key.Key_F15),
        ("cine.play", Qt.Key.Key_F16),
    ):
        teach(window, action, key).keep.click()
    room = back(window)
    monkeypatch.setattr(room.wall, "run_command", ran.append)
    room.show_step(Stage.PROCEDURE)
    room.focus_record()
    for key in (Qt.Key.Key_F14, Qt.Key.Key_F15, Qt.Key.Key_F16):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert ran == ["cine.next", "save.ap", "cine.play"]


def test_a_held_pedal_records_once():
    """Only moving on repeats; saving, marking, undoing and answering never do."""
    assert repeats("cine.next")
    assert repeats("view.zoom_in")
    for command in (
        "save.view",
        "save.ap",
        "cine.play",
        "mark.delete",
        "mark.enter",
        "tool.needle",
        "cine.next_key",
    ):
        assert not repeats(command)


def test_a_held_key_is_ignored_by_the_program(window, gs1, monkeypatch):
    """The system's own repetition of a pedal held down does not save a second view."""
    ran = []
    teach(window, "save.ap", Qt.Key.Key_F17).keep.click()
    room = back(window)
    monkeypatch.setattr(room.wall, "run_command", ran.append)
    room.show_step(Stage.PROCEDURE)
    room.focus_record()
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_F17)
    for _ in range(5):
        again = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_F17, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(QApplication.focusWidget(), again)
    assert ran == ["save.ap"]
    assert all(not each.autoRepeat() for each in window.learnt._shortcuts)
    assert all(not each.autoRepeat() for each in window.menus.actions.values())


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_PageDown, "PgDown"),
        (Qt.Key.Key_Period, "."),
        (Qt.Key.Key_B, "B"),
        (Qt.Key.Key_S, "S"),
    ],
)
def test_what_a_remote_types_is_named_and_a_conflict_told(window, key, name):
    """A presenter's Page Down, period and b: shown by name, with whose key it is, moved only when asked to."""
    before = owner_of(KeySettings(), name)
    panel = teach(window, "go.next_position", key)
    assert panel.said.text().startswith(f"{name} arrived.")
    assert (before.words in panel.said.text()) if before else ("belongs" not in panel.said.text())
    assert panel.keep.text() == ("Move it here" if before else "Keep")
    assert name not in keys_of(window, "go.next_position")
    if len(name) == 1:
        assert "types a letter" in panel.said.text()
    panel.keep.click()
    assert keys_of(window, "go.next_position") == ("Ctrl+P", name)
    assert owner_of(window.learnt.current, name).action == "go.next_position"


def test_the_page_of_keys_leads_back_to_the_case_and_step(window, gs1):
    """F1 in the middle of a case is a look, not the end of it."""
    gs1.show_step(Stage.RECOVERY)
    case_id = gs1.desk.session.case_id
    window.run("help.keys")
    room = back(window)
    assert (room.desk.session.case_id, room.step) == (case_id, Stage.RECOVERY)


def test_a_moved_key_leaves_the_image_wall(window, gs1, qtbot):
    """With the focus in the images, Page Down goes to the next position, not to the next run."""
    teach(window, "go.recovery", Qt.Key.Key_PageDown).keep.click()
    room = back(window)
    room.show_step(Stage.PROCEDURE)
    room.focus_images()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.wall.grid.active)
    QTest.keyClick(room.wall.grid.active, Qt.Key.Key_PageDown)
    assert room.step is Stage.RECOVERY


def test_keys_of_forms_are_refused(window):
    """Tab, Enter, Space, arrows: nothing can take them, and the page says why."""
    panel = teach(window, "go.next_position", Qt.Key.Key_Tab)
    assert "needed in every form" in panel.said.text()
    assert not panel.keep.isVisible()
    assert panel.catcher.isVisible()
    assert window.learnt.current == KeySettings()
    assert all(refusal(key) for key in FORM_KEYS)


def test_learnt_keys_are_kept_removed_and_put_back(window, station):
    """They stand in the settings apart from the shipped ones; several an action; one tap takes each away."""
    teach(window, "cine.play", Qt.Key.Key_F18).keep.click()
    teach(window, "cine.play", Qt.Key.Key_F19).keep.click()
    teach(window, "cine.play", Qt.Key.Key_PageUp).keep.click()
    written = tomllib.loads(station.settings.path.read_text("utf-8"))["keys"]
    assert written == {
        "learnt": {"cine.play": ["F18", "F19", "PgUp"]},
        "given_up": {"series.previous": ["PgUp"]},
    }
    assert read_settings(station.settings.path)[0].keys == station.settings.current.keys
    window.learnt.forget("cine.play", "F18")
    assert keys_of(window, "cine.play") == ("Space", "F19", "PgUp")
    window.pages.keys.learning.shipped.click()
    assert window.learnt.current == KeySettings()
    assert keys_of(window, "series.previous") == ("PgUp",)


def test_learning_its_own_key_again_brings_it_back():
    """A shipped key that was moved away returns to its action and is not kept twice."""
    away = learn(KeySettings(), "cine.play", "PgUp")
    back = learn(away, "series.previous", "PgUp")
    assert back == KeySettings()
    assert forget(learn(KeySettings(), "cine.play", "F13"), "cine.play", "F13") == KeySettings()
    assert [normal(key) for key in ("Delete", "PageDown", "Ctrl+Escape", "+")] == [
        "Del",
        "PgDown",
        "Ctrl+Esc",
        "+",
    ]


def test_a_settings_file_with_nonsense_is_told(tmp_path):
    """A key table that is none is not taken, in words."""
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nlearnt = { "cine.play" = "F13" }\n', "utf-8")
    settings, warnings = read_settings(path)
    assert settings.keys == KeySettings()
    assert "list of keys" in warnings[0]


def test_the_command_line_prints_the_table(tmp_path, capsys, station):
    """``procroom keys``: for people by place, for programs as JSON, learnt keys marked."""
    station.settings.change(replace(station.settings.current, keys=learn(KeySettings(), "cine.next", "F13")))
    assert main(["keys", "--settings", str(station.settings.path)]) == 0
    text = capsys.readouterr().out
    assert "Right, F13 (learnt)" in text
    assert main(["keys", "--json", "--settings", str(tmp_path / "none.toml")]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {
        "action": "cine.next",
        "place": "At the images",
        "words": "Next frame",
        "shipped": ["Right"],
        "learnt": [],
    } in rows
