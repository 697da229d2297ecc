"""One's usual way and the next target of the plan, through the window: one tap, entries of their own, nothing unseen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from procroom.app.case_file import play, read_case
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.definition import Stage
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.ui.forms.usual_row import KeepRow, UsualRow
from procroom.ui.main_window import MainWindow

GS3 = Path(__file__).resolve().parents[1] / "scenarios" / "gs3.case.json"
SETUP = {
    "preparation.position": "PRONE",
    "preparation.agent": "CHG_ALCOHOL",
    "imaging.modality": "FLUOROSCOPY",
}


def rows(room, kind, stage):
    """The rows of one kind that a step shows."""
    room.show_step(stage)
    form = room.record.form(stage)
    assert form.cards
    return [each for each in form.findChildren(kind) if not each.isHidden()]


def test_kept_once_it_is_one_tap_in_the_next_case(window):
    """What was set up is kept by its button, offered word for word in a new case, recorded as one act, and forgotten."""
    window.new_case("tfesi")
    room = window.pages.case.room
    assert rows(room, UsualRow, Stage.PROCEDURE) == []
    room.desk.do(*(GiveAnswer(path, value) for path, value in SETUP.items()))
    (keep,) = rows(room, KeepRow, Stage.PROCEDURE)
    keep.keep.click()
    assert keep.isHidden()
    window.new_case("tfesi")
    room = window.pages.case.room
    assert not any(path in room.desk.state.answers for path in SETUP)
    (offer,) = rows(room, UsualRow, Stage.PROCEDURE)
    assert offer.button.words == "Position: Prone · Prep agent: CHG-alcohol · Guidance: Fluoroscopy"
    before = len(room.desk.session.entries)
    window.run("edit.usual")
    added = room.desk.session.entries[before:]
    assert {entry.event.path: entry.event.value for entry in added} == SETUP
    assert len({entry.act for entry in added}) == 1
    assert offer.isHidden()
    room.desk.undo()
    assert not offer.isHidden()
    offer.forget.click()
    assert offer.isHidden()


def test_it_is_the_usual_of_who_enters(window):
    """Another person is not offered it."""
    window.new_case("tfesi")
    room = window.pages.case.room
    room.desk.do(*(GiveAnswer(path, value) for path, value in SETUP.items()))
    room.usual.keep(Stage.PROCEDURE)
    window.new_case("tfesi")
    room = window.pages.case.room
    assert room.usual.offered(Stage.PROCEDURE)
    room.desk.session.actor = Actor("Somebody Else", "Nurse", "Room 1")
    assert room.usual.offered(Stage.PROCEDURE) == ()


def planned(window, station):
    """GS3's plan and nothing done: two joints on both sides."""
    case = read_case(GS3, registry.get)
    window.new_case(case.definition.id)
    room = window.pages.case.room
    first = [
        each
        for each in case.commands
        if (isinstance(each, GiveAnswer) and each.path.startswith("planned."))
        or (isinstance(each, AddInstance) and each.group.startswith("planned."))
    ]
    room.desk.do(*first)
    room.show_step(Stage.PROCEDURE)
    return room


def test_the_first_target_takes_the_usual_over_or_not(window, station):
    """Every fact stands on the button; begun plainly, nothing is taken over."""
    done = play(read_case(GS3, registry.get), station.store)
    window.open_case(done.case_id)
    window.pages.case.room.usual.keep("performed.targets[t1]")
    window.new_case("medial-branch-block")
    room = window.pages.case.room
    planned = done.state.value("planned.targets[t1].target")
    room.desk.do(AddInstance("planned.targets", "t1"), GiveAnswer("planned.targets[t1].target", planned))
    room.show_step(Stage.PROCEDURE)
    bar = room.record.next_target
    for words in ("Needle: 25 G, 3.5 in, Straight", "Injectate: ", "Preservative-free"):
        assert words in bar.next.words
    bar.plain.click()
    path = "performed.targets[t1]"
    assert room.desk.state.value(f"{path}.target")["level"] == "L3"
    assert room.desk.state.value(f"{path}.needle.gauge") is None
    room.desk.undo()
    bar.next.click()
    answers = room.desk.state.answers
    again = next(each for each in answers if each.endswith("needle.gauge"))
    assert answers[again].source == f"the usual of {room.desk.session.actor.name}"
    assert not bar.plain.isVisible()


def test_another_persons_usual_is_said_before_it_is_recorded(window):
    """What stands on the button is recorded or nothing: with another person entering it is said anew."""
    window.new_case("tfesi")
    room = window.pages.case.room
    physician = room.desk.session.actor
    for person, position in ((physician, "PRONE"), (Actor("DEMO Other", "Nurse", "Room 1"), "SUPINE")):
        room.desk.session.actor = person
        room.desk.give("preparation.position", position)
        room.desk.give("preparation.agent", "CHG_ALCOHOL")
        room.usual.keep(Stage.PROCEDURE)
    for path in ("preparation.position", "preparation.agent"):
        room.desk.clear(path)
    room.desk.session.actor = physician
    (offer,) = rows(room, UsualRow, Stage.PROCEDURE)
    offer.refresh()
    assert "Prone" in offer.button.words
    room.desk.session.actor = Actor("DEMO Other", "Nurse", "Room 1")
    offer.button.click()
    assert room.desk.state.value("preparation.position") is None
    assert "Prone" not in offer.button.words
    offer.button.click()
    assert room.desk.state.value("preparation.position") == "SUPINE"


def test_the_second_click_of_two_begins_no_target(window, station):
    """After the first the button speaks of the next target; a needle that never went in is not recorded."""
    done = play(read_case(GS3, registry.get), station.store)
    window.new_case("medial-branch-block")
    room = window.pages.case.room
    planned = done.state.value("planned.targets[t1].target")
    room.desk.do(AddInstance("planned.targets", "t1"), GiveAnswer("planned.targets[t1].target", planned))
    room.show_step(Stage.PROCEDURE)
    button = room.record.next_target.next
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert len(room.desk.state.instances["performed.targets"]) == 1
    button.click()
    assert len(room.desk.state.instances["performed.targets"]) == 2


def test_six_nerves_are_begun_one_tap_each(window, station):
    """The plan's joints are offered as nerves; from the second on the needle and drugs of the one before come along."""
    room = planned(window, station)
    bar = room.record.next_target
    assert not bar.isHidden()
    bar.next.click()
    root = "performed.targets[t1]"
    room.desk.do(
        GiveAnswer(f"{root}.needle.gauge", "25"),
        GiveAnswer(f"{root}.positions[p1].injectate[i1].drug", "LIDOCAINE"),
        GiveAnswer(f"{root}.positions[p1].aspiration", "NEG"),
    )
    begun = 1
    while not bar.isHidden():
        before = room.desk.session.entries[-1].act
        window.run("go.next_target")
        begun += 1
        place = f"performed.targets[t{begun}]"
        state = room.desk.state
        assert state.value(f"{place}.needle.gauge") == "25"
        assert state.value(f"{place}.positions[p1].injectate[i1].drug") == "LIDOCAINE"
        assert state.answers[f"{place}.needle.gauge"].source.startswith("as at ")
        assert state.value(f"{place}.positions[p1].aspiration") is None
        assert {entry.act for entry in room.desk.session.entries if entry.act > before} == {before + 1}
        assert room.working.path.startswith(place)
    done = {
        (value["side"], value["level"])
        for number in range(1, begun + 1)
        if (value := room.desk.state.value(f"performed.targets[t{number}].target"))
    }
    assert done == {(side, nerve) for side in ("RIGHT", "LEFT") for nerve in ("L3", "L4", "L5DR")}


def test_a_signed_case_begins_nothing(window, station):
    """A plan that was carried out is not offered again, and neither is one behind a signature."""
    session = play(read_case(GS3, registry.get), station.store)
    window.open_case(session.case_id)
    assert isinstance(window, MainWindow)
    room = window.pages.case.room
    room.show_step(Stage.PROCEDURE)
    assert room.record.next_target.isHidden()
