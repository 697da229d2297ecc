"""The page of settings: every setting is there, changed through its editor, refused beside it, taken back, kept in the file."""

import os
import tomllib
from dataclasses import replace

import pytest
from conftest import GS1
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from procroom.app.case_file import play, read_case
from procroom.app.people import Person
from procroom.app.setting_list import all_settings
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.demo_driver import Driver
from procroom.ui.pages.setting_editors import ChoiceSetting, LineSetting, ListSetting
from procroom.ui.scale import TARGET_MM, scale
from procroom.ui.theme import ThemeName


@pytest.fixture
def page(window, qtbot):
    """The page, opened by its key."""
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.settings.isVisible()
    return window.pages.settings


@pytest.fixture
def hand(window):
    """Clicks and types."""
    return Driver(window).hand


def kept(station):
    """What stands in the file."""
    return tomllib.loads(station.settings.path.read_text(encoding="utf-8"))


def words(widget):
    """All that is written in a widget, in sight."""
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text())


def told(row):
    """What a row says became of a change."""
    return row.told.text().replace("\u200b", "")


def type_into(edit, text):
    """Replace what stands in a line, and leave it by Enter."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def picture(window, name):
    """Keep pictures at both sizes, where somebody wants to look."""
    if place := os.environ.get("PROCROOM_PICTURES"):
        for width, height in ((1280, 800), (1920, 1080)):
            window.resize(width, height)
            QTest.qWait(400)
            window.grab().save(f"{place}/{name}-{width}.png")
        window.resize(1280, 800)


def test_every_setting_is_there_with_an_editor_that_fits(page):
    """Made from the settings' own list; of those in tables one line a group leads to their page."""
    names = [each.name for each in all_settings()]
    assert set(names) - set(page.rows) == {"keys.given_up"}
    assert set(page.rows) <= set(names)
    kinds = {name: type(each.editor) for name, each in page.rows.items()}
    assert kinds["note.paper"] is kinds["images.measurements"] is ChoiceSetting
    assert kinds["images.cache_mb"] is kinds["place.time_zone"] is kinds["store.path"] is LineSetting
    assert kinds["people.room"] is ListSetting
    assert kinds["destinations"] is kinds["keys.learnt"] is QLabel
    for each in page.rows.values():
        assert not isinstance(each.editor, LineSetting) or each.editor.edit.accessibleName()


def test_whose_it_is_stands_above_it(page):
    """What the practice decides comes after what the station and its user do."""
    heads = [each for each in page.findChildren(QLabel) if each.property("role") == "title"]
    assert [each.text() for each in heads] == ["This station and its user", "For the practice to decide"]
    second = heads[1].mapTo(page, heads[1].rect().topLeft()).y()
    for each in page.rows.values():
        below = each.mapTo(page, each.rect().topLeft()).y() > second
        assert below == (each.setting.about.scope == "site"), each.setting.name


def test_a_choice_is_kept_at_once_and_undone(page, hand, station, window):
    """Paper: a click writes the file and says so; Undo, Redo and Back to default each write it again."""
    row = page.rows["note.paper"]
    assert not row.default.isVisible()
    page.show_group(4)
    hand.click(row.editor.choices.button("a4"))
    assert kept(station)["note"]["paper"] == "a4"
    assert told(row) == "Kept."
    assert words(page).startswith("Settings | Paper: A4, kept in ")
    assert window.menus.actions["edit.undo"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(station)["note"]["paper"] == "letter"
    assert row.editor.choices.codes == ("letter",)
    hand.click(page.redo_button)
    assert kept(station)["note"]["paper"] == "a4"
    hand.click(row.default)
    assert kept(station)["note"]["paper"] == "letter"
    assert not row.default.isVisible()
    hand.click(page.undo_button)
    assert kept(station)["note"]["paper"] == "a4"


def test_what_is_not_taken_is_said_beside_the_field_and_not_kept(page, hand, station, window):
    """A number beyond its limits, no number, no time zone, no OID; Escape puts back what is kept."""
    row = page.rows["images.cache_mb"]
    page.show_group(5)
    for text, said in (("4", "Takes 16 to 65536 MB."), ("much", "Takes a whole number.")):
        type_into(row.editor.edit, text)
        assert told(row) == said
        assert row.editor.edit.text() == text
        assert row.editor.edit.property("wrong") == "true"
    picture(window, "settings-refused")
    QTest.keyClick(row.editor.edit, Qt.Key.Key_Escape)
    assert row.editor.edit.text() == "64"
    assert not row.told.isVisible()
    type_into(row.editor.edit, "128")
    assert (told(row), row.editor.edit.property("wrong")) == ("Kept.", "false")
    assert kept(station)["images"]["cache_mb"] == 128
    for name, text, said in (
        ("place.time_zone", "Mars/Base", "“Mars/Base” is not a time zone. Write it like"),
        ("exchange.assigning_authority_oid", "2.16.x", "Takes whole numbers with dots between them."),
        ("screen.text_scale", "9", "Takes 0.8 to 2, or 0."),
    ):
        type_into(page.rows[name].editor.edit, text)
        assert told(page.rows[name]).startswith(said)
    written = kept(station)
    assert written["place"]["time_zone"] == written["exchange"]["assigning_authority_oid"] == ""
    type_into(page.rows["place.time_zone"].editor.edit, "Europe/Madrid")
    assert kept(station)["place"]["time_zone"] == "Europe/Madrid"


def test_another_store_is_told_and_a_place_it_cannot_be_is_refused(page, hand, station, files, tmp_path):
    """The one in use is named; a folder, a bare name and a folder that is not there would keep procroom from starting."""
    row = page.rows["store.path"]
    page.show_group(10)
    assert row.place.text().replace("\u200b", "") == f"In use now: {station.store_path}"
    assert "Cases are not moved when this changes" in words(row)
    for wrong, said in (
        (str(tmp_path), f"Takes a file: {tmp_path} is a folder."),
        ("cases.sqlite", "Takes the whole path of a file."),
        (
            str(tmp_path / "no" / "c.sqlite"),
            f"Takes a file in a folder that is there: {tmp_path / 'no'} is not.",
        ),
    ):
        type_into(row.editor.edit, wrong)
        assert told(row) == said
    files.opened = (tmp_path / "other.sqlite",)
    hand.click(row.editor.look_for)
    assert kept(station)["store"]["path"] == str(tmp_path / "other.sqlite")
    assert told(row) == "Kept. It holds from the next start of procroom."
    assert not (tmp_path / "other.sqlite").exists()


def test_rule_pack_and_labels_hold_at_once(page, hand, station, window, tmp_path):
    """A case is judged by the pack chosen; labels with a wrong line are told, with the line, and again gone when unset."""
    page.show_group(11)
    hand.click(page.rows["rules.antithrombotic"].editor.choices.button("antithrombotic-asipp-2024"))
    assert told(page.rows["rules.antithrombotic"]) == "Kept."
    assert station.packs.antithrombotic == "antithrombotic-asipp-2024"
    session = play(read_case(GS1, registry.get), station.store)
    used = {pack.ref.id for pack in station.packs.for_case(session.state).packs}
    assert "antithrombotic-asipp-2024" in used
    assert "antithrombotic-asra-2018" not in used
    labels = tmp_path / "labels.csv"
    labels.write_text("code,label\n6448,short\n", encoding="utf-8")
    type_into(page.rows["rules.codes_file"].editor.edit, str(labels))
    assert "labels.csv" in words(window.notices)
    type_into(page.rows["rules.codes_file"].editor.edit, "")
    assert "labels.csv" not in words(window.notices)


def test_people_are_listed_line_by_line_and_stand_at_the_foot_at_once(page, hand, station, window):
    """Added, changed, removed; the bar of who is entering follows."""
    editor = page.rows["people.room"].editor
    page.show_group(1)
    for each in ("DEMO Nurse, Nurse", "A. Example, MD, Proceduralist"):
        type_into(editor.more, each)
    assert kept(station)["people"]["room"] == ["DEMO Nurse, Nurse", "A. Example, MD, Proceduralist"]
    shown = [each.person for each in window.entering.buttons]
    assert shown == [Person("DEMO Nurse", "Nurse"), Person("A. Example, MD", "Proceduralist")]
    editor.more.setFocus()
    QTest.keyClicks(editor.more, "DEMO Fellow, Fellow")
    hand.click(editor.add)
    assert kept(station)["people"]["room"][2:] == ["DEMO Fellow, Fellow"]
    hand.click(page.undo_button)
    type_into(editor.edits[0], "DEMO Nurse, Charge nurse")
    assert window.entering.buttons[0].person == Person("DEMO Nurse", "Charge nurse")
    QApplication.processEvents()
    remove = [
        each for each in editor.findChildren(QAbstractButton) if each.text() == "Remove" and each.isVisible()
    ]
    hand.click(remove[0])
    assert kept(station)["people"]["room"] == ["A. Example, MD, Proceduralist"]
    assert len(editor.edits) == 1
    assert QApplication.focusWidget() is editor.more
    hand.click(page.undo_button)
    assert [each.text() for each in editor.edits] == [
        "DEMO Nurse, Charge nurse",
        "A. Example, MD, Proceduralist",
    ]


def test_the_screen_follows_at_once_and_the_page_follows_the_menu(page, hand, window):
    """Theme and text size by the page; room mode by the menu is ticked on the page too."""
    services_look = window._services.look
    page.show_group(2)
    hand.click(page.rows["screen.theme"].editor.choices.button("light"))
    assert services_look.name is ThemeName.LIGHT
    assert window.menus.actions["view.theme_light"].isChecked()
    type_into(page.rows["screen.text_scale"].editor.edit, "1.5")
    assert scale().size("body") == 21
    window.run("view.room_mode")
    assert page.rows["screen.room_mode"].editor.choices.codes == ("true",)
    window.run("view.room_mode")
    type_into(page.rows["screen.text_scale"].editor.edit, "")
    assert scale().size("body") == 14


def test_the_language_of_the_screen_is_told_in_that_language(page, hand, window, station):
    """From the next start, and the notice says so for whoever reads only that one."""
    page.show_group(3)
    hand.click(page.rows["ui.language"].editor.choices.button("es"))
    assert told(page.rows["ui.language"]) == "Kept. It holds from the next start of procroom."
    assert "próximo inicio" in words(window.notices)
    assert window.menus.actions["view.spanish"].isChecked()


def test_a_file_that_cannot_be_written_is_named(page, hand, station):
    """Nothing changed, and the row says which file and why."""
    page.show_group(4)
    station.settings.path.unlink(missing_ok=True)
    station.settings.path.mkdir()
    row = page.rows["note.paper"]
    hand.click(row.editor.choices.button("a4"))
    assert told(row).startswith(f"The settings {station.settings.path} cannot be ")
    assert station.settings.current.note.paper == "letter"
    assert row.editor.choices.codes == ("letter",)
    assert not page.undo_button.isEnabled()


def test_destinations_and_keys_lead_to_their_pages_and_back(page, hand, window, station):
    """No address and no secret is on the page; Back comes back to the settings, and from there to the list."""
    secret = {"protocol": "stow", "url": "https://procroom:hunter2@pacs.example/dicom-web"}
    station.settings.change(replace(station.settings.current, destinations={"PACS1": secret}))
    assert page.rows["destinations"].editor.text() == "One is kept."
    texts = [each.text() for kind in (QLabel, QLineEdit) for each in page.findChildren(kind)]
    assert not any("hunter2" in each or "pacs.example" in each for each in texts)
    for action, target in (
        ("help.keys", window.pages.keys),
        ("go.outbox", window.pages.outbox),
        ("go.rule_packs", window.pages.rule_packs),
    ):
        page.asked.emit(action)
        assert target.isVisible()
        hand.click(target.back)
        assert page.isVisible()
    hand.click(page.back)
    assert window.pages.worklist.isVisible()


def test_back_leads_to_the_case_which_has_what_changed(window, station):
    """Measurements off and the nurse's layout hold in the case one comes back to, at the step one left."""
    session = play(read_case(GS1, registry.get), station.store)
    window.open_case(session.case_id)
    window.pages.case.room.show_step(Stage.RECOVERY)
    window.run("app.settings")
    page = window.pages.settings
    page.change("people.layout", "nurse")
    page.change("images.measurements", False)
    page.back.click()
    room = window.pages.case.room
    assert room.step is Stage.RECOVERY
    assert room.people.is_fixed
    assert not room.wall._measurements
    assert room.desk.session.case_id == session.case_id


def test_what_is_half_typed_when_one_leaves_is_kept(page, hand, station):
    """A name on its line and no Enter: Back keeps it, as leaving the line would."""
    page.show_group(0)
    edit = page.rows["place.person"].editor.edit
    edit.setFocus()
    QTest.keyClicks(edit, "DEMO Physician")
    page.back_asked.emit()
    assert not page.isVisible()
    assert kept(station)["place"]["person"] == "DEMO Physician"


def test_by_keyboard_alone(page, window, station):
    """A group by Enter, its first setting has the keyboard; an arrow and Enter choose."""
    paper = page._parts[4][1]
    paper.setFocus()
    QTest.keyClick(paper, Qt.Key.Key_Space)
    now = QApplication.focusWidget()
    assert page.rows["note.paper"].isAncestorOf(now)
    QTest.keyClick(now, Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert station.settings.current.note.paper == "a4"


def test_in_room_mode_nothing_to_touch_is_smaller_than_20_mm(page, window, station):
    """Every button, choice and line of the page, and none is cut at the right."""
    station.settings.change(
        replace(station.settings.current, screen=replace(station.settings.current.screen, screen_dpi=100.0))
    )
    page.change("people.room", ("DEMO Nurse, Nurse",))
    window.run("view.room_mode")
    window.screen_look.fit()
    QTest.qWait(400)
    least = scale().mm(TARGET_MM)
    small = [
        (each.accessibleName(), each.size().toTuple())
        for kind in (QAbstractButton, QLineEdit)
        for each in page.findChildren(kind)
        if each.isVisible() and each.isEnabled() and min(each.width(), each.height()) < least
    ]
    view = page._scroll.viewport().width()
    cut = [
        name
        for name, each in page.rows.items()
        if each.mapTo(page._scroll.widget(), each.rect().topRight()).x() > view
    ]
    window.run("view.room_mode")
    assert small == []
    assert cut == []
