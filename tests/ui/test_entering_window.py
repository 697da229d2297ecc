"""Two people at one window: who enters is always said, one tap or a key changes it, every entry carries it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from procroom.app.people import Person
from procroom.domain.events import AnswerGiven

NURSE, DOCTOR = Person("DEMO Nurse", "Nurse"), Person("DEMO Physician", "Proceduralist")


def tap(qtbot, window, name):
    """Press a person's button at the foot of the window."""
    QApplication.processEvents()
    button = next(each for each in window.entering.buttons if each.person.name == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def chosen(window):
    """Accessible name of the one button that is checked."""
    (button,) = [each for each in window.entering.buttons if each.isChecked()]
    return button.accessibleName()


def test_first_start_says_who_is_assumed_and_invites(window):
    """Without settings the computer's user enters, and the button says what to do."""
    assert window.entering.title.text().startswith("Entering: ")
    assert window.entering.more.text() == "Say who is entering"
    assert window.entering.buttons == ()


def test_somebody_says_who_they_are(qtbot, window, room):
    """Name and role, Enter; from then on entries carry both, and the station keeps them."""
    before = room.desk.session.entries
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.who.isVisible()
    assert not window.who.isModal()
    qtbot.keyClicks(window.who.name, "DEMO Nurse")
    assert not window.who.enter.isEnabled()
    qtbot.keyClicks(window.who.role, "Nurse")
    qtbot.mouseClick(window.who.enter, Qt.MouseButton.LeftButton)
    assert not window.who.isVisible()
    assert chosen(window) == "Entering: DEMO Nurse, Nurse"
    assert room.desk.session.entries == before
    room.desk.give("header.room", "Room 2")
    actor = room.desk.session.entries[-1].actor
    assert (actor.name, actor.role) == ("DEMO Nurse", "Nurse")


def test_two_people_take_turns_at_one_case(qtbot, window, gs1):
    """The record names them; a tap or F2 changes who enters; each entry says whose it is."""
    session = gs1.desk.session
    count = len(session.entries)
    tap(qtbot, window, "DEMO Nurse")
    gs1.desk.give("header.room", "Room 2")
    tap(qtbot, window, "DEMO Physician")
    gs1.desk.give("header.room", "Room 3")
    qtbot.keyClick(window, Qt.Key.Key_F2)
    gs1.desk.give("header.room", "Room 4")
    made = session.entries[count:]
    assert [
        (e.event.value, e.actor.name, e.actor.role) for e in made if isinstance(e.event, AnswerGiven)
    ] == [
        ("Room 2", "DEMO Nurse", "Nurse"),
        ("Room 3", "DEMO Physician", "Proceduralist"),
        ("Room 4", "DEMO Nurse", "Nurse"),
    ]
    assert len(made) == 3


def test_the_choice_holds_for_the_next_case_too(qtbot, window, room):
    """A new case is opened by the person who enters, from its first entry on."""
    window._services.entering.choose(NURSE)
    window.run("case.worklist")
    assert chosen(window) == "Entering: DEMO Nurse, Nurse"
    window.new_case("tfesi")
    first = window.pages.case.room.desk.session.entries[0]
    assert (first.actor.name, first.actor.role) == ("DEMO Nurse", "Nurse")


def test_people_of_a_closed_case_are_no_longer_offered(qtbot, window, gs1):
    """The next case does not offer the last one's people, but whoever was entering stays."""
    tap(qtbot, window, "DEMO Nurse")
    window.run("case.worklist")
    assert window._services.entering.people == (NURSE,)


def test_palette_lets_each_person_enter(qtbot, window, gs1):
    """Ctrl+K lists them by name."""
    window.run("go.palette")
    picker = window.palette_list
    picker.search.setText("enter as demo phys")
    assert len(picker.keys()) == 1
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen(window) == "Entering: DEMO Physician, Proceduralist"


@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_the_one_who_enters_is_always_in_sight(qtbot, window, gs1, width):
    """However many people there are, the bar shows the one entering, and nothing is cut."""
    many = tuple(Person(f"DEMO Person {number}", "Technologist") for number in range(12))
    window.resize(width, 800)
    window._services.entering.follow_case(many)
    window._services.entering.choose(many[-1])
    QApplication.processEvents()
    assert chosen(window) == "Entering: DEMO Person 11, Technologist"
    bar = window.entering.rect()
    for each in (*window.entering.buttons, window.entering.more, window.entering.title):
        place = each.geometry()
        assert bar.contains(place), each
    qtbot.mouseClick(window.entering.more, Qt.MouseButton.LeftButton)
    assert len(window.who.buttons) == len(many)
    assert window.who.parentWidget().rect().contains(window.who.geometry())
    qtbot.keyClick(window.who, Qt.Key.Key_Escape)
    assert not window.who.isVisible()


def test_section_heads_say_whose_they_are_and_who_was_there(qtbot, window, gs1):
    """A nurse's section that the physician entered in says so."""
    tap(qtbot, window, "DEMO Physician")
    gs1.desk.give("header.room", "Room 3")
    gs1.reveal("header.room")
    heads = {card.section.link_id: card.owner.text() for card in gs1.record.form(gs1.step).cards}
    assert heads["header"].startswith("Nurse's section · last by DEMO Physician ")
    assert heads["patient"].startswith("Nurse's section · DEMO Nurse ")
    assert heads["consent"].startswith("Physician's section · last by DEMO Nurse ")
