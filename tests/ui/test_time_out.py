"""The time-out page: one item at a time, nothing at once, concluded once, then sealed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from procroom.domain.anatomy import FORAMEN
from procroom.domain.commands import AddInstance
from procroom.domain.definition import Item, Kind, Stage
from procroom.domain.values import Side
from procroom.ui.forms.along_line import AlongLine
from procroom.ui.widgets.side_button import SideButton
from procroom.ui.widgets.words import LineButton


@pytest.fixture
def panel(room):
    """The time-out of a new case."""
    room.show_step(Stage.TIME_OUT)
    return room.record.form(Stage.TIME_OUT)


def answer_all(room):
    """Record every item of the time-out but its conclusion."""
    section = room.desk.definition.section("time_out")
    desk = room.desk
    desk.give("time_out.start", "2026-02-10T08:49-05:00")
    for name in ("DEMO Physician", "DEMO Nurse"):
        person = desk.add(
            "time_out.participants", next(i for i in section.items if i.link_id == "participants")
        )
        desk.give(f"time_out.participants[{person}].name", name)
    target = desk.add("time_out.targets", next(i for i in section.items if i.link_id == "targets"))
    desk.give(f"time_out.targets[{target}].target", {"level": "L5-S1", "side": "RIGHT"})
    desk.give("time_out.mark.side", "RIGHT")
    desk.give("time_out.mark.by", "DEMO Physician")
    for item in section.items:
        if isinstance(item, Item) and item.kind is Kind.BOOLEAN:
            desk.give(f"time_out.{item.link_id}", True)


def test_one_item_at_a_time(panel):
    """Exactly one item is on screen; Next and Back go through all of them in order. Its start is told by the first."""
    assert panel._cards[1].isVisible()
    panel.back.click()
    for index, card in enumerate(panel._cards):
        assert [each for each in panel._cards if each.isVisible()] == [card]
        assert panel.back.isEnabled() == (index > 0)
        if index < len(panel._cards) - 1:
            panel.next.click()
    assert not panel.next.isEnabled()


def test_it_starts_with_its_first_answer(room, panel):
    """The moment of the first answer is recorded with it and says so; one undo takes both back; told, it stands."""
    room.desk.give("header.service_date", "2026-02-10")
    room.desk.give("time_out.identity", True)
    start = room.desk.state.answers["time_out.start"]
    assert start.source == "with the first answer"
    room.desk.undo()
    assert "time_out.start" not in room.desk.state.answers
    room.desk.give("time_out.start", "2026-02-10T08:41-05:00")
    assert any("Time-out started 08:41" in each.accessibleName() for each in panel.findChildren(LineButton))
    room.desk.give("time_out.identity", True)
    assert room.desk.state.value("time_out.start") == "2026-02-10T08:41-05:00"


def test_who_made_the_mark_is_recorded_with_its_side(room, panel):
    """It stands beside the question before it is answered; the side's tap records both as one act."""
    room.desk.give("people.proceduralist", "DEMO Physician")
    assert panel.reveal("time_out.mark.side")
    field = panel.place("time_out.mark.side")
    (line,) = field.findChildren(AlongLine)
    assert [each.text() for each in line.findChildren(QLabel)] == ["With it: Marked by: DEMO Physician"]
    field.editor.answered.emit("LEFT")
    state = room.desk.state
    assert (state.value("time_out.mark.side"), state.value("time_out.mark.by")) == ("LEFT", "DEMO Physician")
    assert line.isHidden()
    room.desk.undo()
    assert room.desk.state.value("time_out.mark.by") is None


def test_a_mark_nobody_made_has_no_maker(room, panel):
    """With no mark, or left out by the person, nothing is recorded along."""
    room.desk.give("people.proceduralist", "DEMO Physician")
    assert panel.reveal("time_out.mark.side")
    field = panel.place("time_out.mark.side")
    (line,) = field.findChildren(AlongLine)
    field.editor.answered.emit("NONE")
    assert room.desk.state.value("time_out.mark.by") is None
    room.desk.clear("time_out.mark.side")
    line.leave_out.click()
    field.editor.answered.emit("RIGHT")
    assert room.desk.state.value("time_out.mark.side") == "RIGHT"
    assert room.desk.state.value("time_out.mark.by") is None


def test_as_many_targets_are_asked_for_as_are_planned(room, panel):
    """Each is told anew; with the last of them the list gives way to the next item."""
    for number, level in enumerate(("L4-5", "L5-S1"), start=1):
        room.desk.do(AddInstance("planned.targets", f"t{number}"))
        room.desk.give(f"planned.targets[t{number}].target", FORAMEN.target(level, Side.RIGHT).to_json())
    assert panel.reveal("time_out.targets")
    group = panel.place("time_out.targets")
    group.first.editor.answered.emit(FORAMEN.target("L4-5", Side.RIGHT).to_json())
    assert group.first.isVisible()
    group.first.editor.answered.emit(FORAMEN.target("L5-S1", Side.RIGHT).to_json())
    assert not group.first.isVisible()
    assert not group.isVisible()


def test_no_button_answers_several(panel):
    """No button anywhere on the page speaks of all items (clinical.md G3 U10)."""
    words = [each.text().casefold() for each in panel.findChildren(QAbstractButton)]
    assert [each for each in words if each.startswith("all ok") or "confirm all" in each] == []


def test_no_is_said_loudly(room, panel):
    """An item that is not confirmed says to settle it, in shape and words."""
    panel.reveal("time_out.side")
    card = next(each for each in panel._cards if each.isVisible())
    panel.place("time_out.side").editor.choices.button("no").click()
    assert card._not_confirmed.isVisible()
    panel.place("time_out.side").editor.choices.button("yes").click()
    assert not card._not_confirmed.isVisible()


def test_sides_of_the_mark_stand_apart(qtbot, panel):
    """The site mark is chosen by the same big shapes as a target, LEFT and RIGHT at opposite edges."""
    panel.reveal("time_out.mark.side")
    choices = panel.place("time_out.mark.side").editor.choices
    left, right = choices.button("LEFT"), choices.button("RIGHT")
    assert isinstance(left, SideButton)
    qtbot.waitUntil(lambda: right.x() - left.geometry().right() >= 48)


def test_what_is_planned_is_read_with_it(room, panel):
    """Patient, procedure and planned target with its side stand above the item."""
    room.desk.give("patient.name", "DEMO^LUMBAR")
    section = room.desk.definition.section("planned")
    target = room.desk.add("planned.targets", next(i for i in section.items if i.link_id == "targets"))
    room.desk.give(f"planned.targets[{target}].target", {"level": "L4-5", "side": "LEFT"})
    assert panel._who.text() == "DEMO, LUMBAR"
    assert panel.comparison.columns[0].accessibleName() == "Plan: left L4-5. Recorded. Go to it"


def test_it_is_concluded_when_all_is_answered(room, panel):
    """The conclusion takes nothing before; after it undo does not go behind it and the items are locked."""
    panel.reveal("time_out.concluded")
    conclude = panel.place("time_out.concluded")
    assert not conclude.editor._press.isEnabled()
    answer_all(room)
    assert conclude.editor._press.isEnabled()
    conclude.editor._press.click()
    assert room.desk.state.value("time_out.concluded") is not None
    assert room.desk.session.can_undo() == ""
    assert not panel.place("time_out.side").editor.isEnabled()
    assert panel._concluded.accessibleName() == "Time-out concluded"


def test_a_slip_can_be_corrected_openly(room, panel):
    """After the conclusion an item is changed only through Correct; the journal keeps both answers."""
    answer_all(room)
    panel.reveal("time_out.concluded")
    panel.place("time_out.concluded").editor._press.click()
    panel.correct.click()
    panel.reveal("time_out.numbering")
    editor = panel.place("time_out.numbering").editor
    assert editor.isEnabled()
    editor.choices.button("no").click()
    assert room.desk.state.value("time_out.numbering") is False
    assert room.desk.session.entries[-1].event.before is True


def test_the_list_tells_what_is_answered(qtbot, room, panel):
    """Each item stands in the list with whether it is answered, for eyes and screen readers."""
    room.desk.give("time_out.identity", True)

    def names():
        return [each.accessibleName() for each in panel.findChildren(LineButton) if each.isVisible()]

    qtbot.waitUntil(lambda: "Identity by two identifiers: answered" in names())
    assert "Side: not answered" in names()
