"""Short ways of entering: vital signs in a line, an entry in a tap, words that stand elsewhere, a time-out that goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from procroom.app.next_target import performed_group
from procroom.domain.definition import Stage
from procroom.domain.values import Actor
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.groups import RepeatingGroup
from procroom.ui.forms.saying import SayRow
from procroom.ui.pages import time_out


def group(room, path):
    """The group at a path, on screen."""
    assert room.record.reveal(path)
    place = room.record.form(room.record.stage).place(path)
    assert isinstance(place, RepeatingGroup)
    return place


def type_line(line, text):
    """Type into the line of vital signs."""
    line.line.setFocus()
    QTest.keyClicks(line.line, text)


def test_vital_signs_in_one_line_are_read_back_and_recorded_as_one_act(room):
    """Each figure is shown in words before Enter; entries are its own; the moment before the procedure is the only one."""
    line = group(room, "baseline.vitals").line
    type_line(line, "08:35 128/76 72 98% 36.7")
    for words in (
        "When Before",
        "Systolic pressure 128",
        "Heart rate 72",
        "SpO2 98 %",
        "Temperature 36.7 °C",
    ):
        assert words in line.said.text()
    before = room.desk.session.entries
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    added = room.desk.session.entries[len(before) :]
    assert len({entry.act for entry in added}) == 1
    state = room.desk.state
    assert state.value("baseline.vitals[v1].systolic") == 128
    assert state.value("baseline.vitals[v1].moment") == "BEFORE"
    assert "T08:35" in state.value("baseline.vitals[v1].at")
    assert line.line.text() == ""


def test_a_pain_score_in_the_line_goes_where_it_is_asked_for(room):
    """Before: the score before; afterwards: an entry of its moment; one that is recorded is never written over."""
    line = group(room, "baseline.vitals").line
    type_line(line, "128/76 72 98% nrs 7")
    assert "Pain just before the procedure, 0 to 10: 7" in line.said.text()
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    line = group(room, "recovery.vitals").line
    type_line(line, "30min 118/70 68 99% nrs 2")
    assert "Pain at rest, 0 to 10, 30 min after: 2" in line.said.text()
    before = len(room.desk.session.entries)
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert len({entry.act for entry in room.desk.session.entries[before:]}) == 1
    state = room.desk.session.state
    assert state.value("baseline.pain_before") == 7
    assert state.value("result.scores[s1].after") == {"value": "30", "unit": "min"}
    assert state.value("result.scores[s1].pain_after") == 2
    for words, why in (("30min", "30 min after: 2 is recorded"), ("during", "0, 15 or 30 min after")):
        line.line.clear()
        type_line(line, f"{words} 118/70 68 99% nrs 3")
        assert why in line.said.text()
        assert not line.button.isEnabled()
    room.desk.undo()
    assert room.desk.session.state.value("result.scores[s1].pain_after") is None
    assert room.desk.session.state.value("recovery.vitals[v1].systolic") is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("128/76 72 98", "the saturation needs its %"),
        ("128/76 72 98%", "Say when"),
        ("30min 128/76 72 198%", "100"),
    ],
)
def test_a_line_that_is_not_clear_records_nothing(room, text, why):
    """After the procedure the moment has to be said; a saturation needs its sign and its bounds."""
    line = group(room, "recovery.vitals").line
    type_line(line, text)
    assert why in line.said.text()
    assert not line.button.isEnabled()
    before = len(room.desk.session.entries)
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert len(room.desk.session.entries) == before
    assert line.line.text() == text


def test_people_of_the_room_join_the_time_out_one_tap_each(room):
    """A participant is offered once somebody recorded who is in the room, and not twice."""
    place = group(room, "time_out.participants")
    assert place.picks.buttons == {}
    room.desk.give("people.proceduralist", "DEMO Physician")
    room.desk.give("people.nurse", "DEMO Nurse")
    assert list(place.picks.buttons) == ["DEMO Physician, Proceduralist", "DEMO Nurse, Nurse"]
    place.picks.buttons["DEMO Nurse, Nurse"].click()
    assert room.desk.state.value("time_out.participants[p1].name") == "DEMO Nurse"
    assert room.desk.state.value("time_out.participants[p1].role") == "NURSE"
    assert list(place.picks.buttons) == ["DEMO Physician, Proceduralist"]


def test_words_that_stand_elsewhere_are_one_tap(room):
    """The procedure consented to may be what the case is called; nothing is filled in before the tap."""
    assert room.record.reveal("consent.procedure")
    row = room.record.form(Stage.BEFORE).place("consent.procedure")
    assert isinstance(row, FieldRow)
    offer = next(each for each in row.findChildren(QAbstractButton) if "epidural" in each.text())
    assert room.desk.state.value("consent.procedure") is None
    offer.click()
    assert room.desk.state.value("consent.procedure") == "transforaminal epidural steroid injection"
    assert not offer.isVisible()


def confirm_button(form, path, answer="yes"):
    """The Yes of a time-out item on screen."""
    return form.place(path).editor.choices.button(answer)


def test_a_confirmed_item_gives_way_to_the_next(room):
    """One tap an item: the next one is read out; one that is not so stays until it is settled."""
    assert room.record.reveal("time_out.identity")
    form = room.record.form(Stage.TIME_OUT)
    confirm_button(form, "time_out.identity").click()
    assert form.place("time_out.procedure").isVisible()
    confirm_button(form, "time_out.procedure", "no").click()
    assert form.place("time_out.procedure").isVisible()
    assert room.desk.state.value("time_out.side") is None


@pytest.mark.parametrize("key", [True, False], ids=["key", "tap"])
def test_going_on_at_one_spot_confirms_one_item(room, window, monkeypatch, key):
    """Where the next item's Yes comes to stand, nothing is answered before the item can have been read."""
    monkeypatch.setattr(time_out, "READING_MS", 600_000)
    assert room.record.reveal("time_out.identity")
    form = room.record.form(Stage.TIME_OUT)
    confirm_button(form, "time_out.identity").click()
    QApplication.processEvents()
    again = confirm_button(form, "time_out.procedure")
    assert again.isVisible()

    def go_on():
        if key:
            again.setFocus()
            QTest.keyClick(again, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(again, Qt.MouseButton.LeftButton)

    go_on()
    assert room.desk.state.value("time_out.procedure") is None
    assert not form.is_ready
    monkeypatch.setattr(time_out, "READING_MS", 0)
    go_on()
    assert room.desk.state.value("time_out.procedure") is True


def test_who_enters_signs_with_two_taps(gs1, qtbot):
    """The dialog offers the person's own name and role, in words; another role than a signer's is not offered."""
    gs1.desk.session.actor = Actor("DEMO Physician", "Proceduralist", "Room 1")
    gs1.show_step(Stage.NOTE)
    gs1.noting.foot.sign.click()
    dialog = QApplication.activeModalWidget()
    assert dialog.sign_as.text() == "Sign as DEMO Physician, Proceduralist"
    dialog.sign_as.click()
    qtbot.waitUntil(lambda: gs1.desk.state.signed)
    signature = gs1.desk.state.signature
    assert (signature.name, signature.role) == ("DEMO Physician", "Proceduralist")


def test_a_technologist_is_not_offered_to_sign(gs1):
    """Nor is somebody without a role."""
    gs1.desk.session.actor = Actor("DEMO Technologist", "Technologist", "Room 1")
    gs1.noting.signing.ask_to_sign("letter")
    dialog = QApplication.activeModalWidget()
    assert dialog.sign_as.isHidden()
    dialog.reject()


def test_a_place_reached_at_once_is_ended_in_one_act(room):
    """Needle out now, position accepted, not redirected, and what is open of the injection: once something was given."""
    group_path, group = performed_group(room.desk.definition)
    target = room.desk.add(group_path, group)
    place = f"{group_path}[{target}]"
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    assert form.place(f"{place}.needle_out") is not None

    def offered():
        return [
            each
            for each in form.findChildren(SayRow)
            if f"{place}.needle_out" in each.paths and not each.isHidden()
        ]

    assert offered() == []
    room.desk.give(f"{place}.positions[p1].injected", True)
    (row,) = offered()
    plain = "Needle out: now · Position: Accepted · Redirections before the first position: 0"
    assert row.button.words == plain
    room.desk.clear(f"{place}.positions[p1].injected")
    assert offered() == []
    room.desk.give(f"{place}.positions[p1].aspiration", "BLOOD")
    assert offered() == []
    room.desk.give(f"{place}.positions[p1].aspiration", "NEG")
    (row,) = offered()
    assert row.button.words == (
        f"{plain} · Injectate given here: Yes · Resistance to injection: None · Paraesthesia: None"
        " · Syringe labelled: Yes"
    )
    row.button.click()
    state = room.desk.state
    assert state.value(f"{place}.positions[p1].injected") is True
    assert state.value(f"{place}.positions[p1].tip_status") == "ACCEPTED"
    assert state.value(f"{place}.needle_out").startswith("2026-02-10T")


def test_the_first_target_of_a_list_is_chosen_without_adding_before(room):
    """The editor stands there while the list is empty; choosing records entry and target as one act."""
    place = group(room, "consent.targets")
    assert not place.first.isHidden()
    before = room.desk.session.entries
    place.first.editor.answered.emit({"level": "L5-S1", "side": "RIGHT"})
    added = room.desk.session.entries[len(before) :]
    assert len({entry.act for entry in added}) == 1
    assert room.desk.state.value("consent.targets[t1].target")["level"] == "L5-S1"
    assert place.first.isHidden()


def test_the_time_out_ends_in_the_procedure(gs1, qtbot):
    """Concluding it leads on; nobody has to look for the next step."""
    room = gs1
    room.show_step(Stage.TIME_OUT)
    room.desk.clear("time_out.concluded")
    assert room.step is Stage.TIME_OUT
    room.desk.give("time_out.concluded", "2026-02-10T08:50-05:00")
    qtbot.waitUntil(lambda: room.step is Stage.PROCEDURE)
