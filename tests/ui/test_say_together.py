"""Answers said in one breath: one act, an entry each, all words on the button, nothing against the record."""

import pytest

from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.forms.saying import SayRow

LOSSES = {"losses.blood_loss": "NONE", "losses.specimens": "NONE", "losses.implant_status": "NONE"}


def offers(room, stage, first):
    """The buttons of a step that would answer a field."""
    room.show_step(stage)
    form = room.record.form(stage)
    assert form.place(first) is not None
    return [each for each in form.findChildren(SayRow) if not each.isHidden() and first in each.paths]


def test_one_act_gives_an_entry_for_every_word_on_the_button(window):
    """Three facts are read on the button; pressing it records them one by one, and one undo takes them back."""
    window.new_case("tfesi")
    room = window.pages.case.room
    _findings, row = offers(room, Stage.PROCEDURE, "losses.blood_loss")
    assert row.button.words == "Blood loss: None · Specimens: None · Implants: None"
    before = room.desk.session.entries
    row.button.click()
    added = room.desk.session.entries[len(before) :]
    assert {entry.event.path: entry.event.value for entry in added} == LOSSES
    assert len({entry.act for entry in added}) == 1
    assert row.isHidden()
    room.desk.undo()
    assert not any(path in room.desk.state.answers for path in LOSSES)
    assert not row.isHidden()


def test_an_answer_given_otherwise_takes_the_offer_away(window):
    """With a specimen taken, nobody can say in one tap that there was none."""
    window.new_case("tfesi")
    room = window.pages.case.room
    _findings, row = offers(room, Stage.PROCEDURE, "losses.blood_loss")
    room.desk.give("losses.specimens", "joint fluid")
    assert row.isHidden()
    room.desk.clear("losses.specimens")
    assert not row.isHidden()


def test_other_sections_are_said_along(window):
    """The findings' button speaks of losses too while they are open, and alone of the findings once one is otherwise."""
    window.new_case("tfesi")
    room = window.pages.case.room
    row, _losses = offers(room, Stage.PROCEDURE, "losses.blood_loss")
    room.desk.give("losses.specimens", "joint fluid")
    assert row.button.words.endswith("Technical difficulty: None · Blood loss: None · Implants: None")
    row.button.click()
    assert room.desk.state.value("losses.specimens") == "joint fluid"
    assert room.desk.state.value("losses.blood_loss") == "NONE"
    assert room.desk.state.value("findings.difficulty") == "NONE"


def test_a_locked_form_offers_nothing(room):
    """What cannot be changed has no such button, though facts are open there."""
    _findings, row = offers(room, Stage.PROCEDURE, "losses.blood_loss")
    form = room.record.form(Stage.PROCEDURE)
    form.lock(locked=True)
    form.refresh(ChangeSet(everything=True), room.desk.missing)
    assert row.isHidden()
    form.lock(locked=False)
    form.refresh(ChangeSet(everything=True), room.desk.missing)
    assert not row.isHidden()


def test_the_needle_tip_is_said_as_its_list_reads(window):
    """All statements stand on the button with their views; one said otherwise is answered by itself."""
    window.new_case("tfesi")
    room = window.pages.case.room
    target = room.desk.add("performed.targets", registry.get("tfesi", 1).section("performed").items[0])
    place = f"performed.targets[{target}]"
    room.desk.give(f"{place}.approach", "INFRANEURAL")
    position = f"{place}.positions[p1].tip_infraneural"
    (row,) = offers(room, Stage.PROCEDURE, f"{position}.not_medial")
    for words in ("AP, not medial to the mid-pedicle line: Yes", "Lateral, posterior foramen: Yes"):
        assert words in row.button.words
    room.desk.give(f"{position}.posterior_foramen", False)
    assert row.isHidden()


@pytest.mark.parametrize("procedure", [each.id for each in registry.installed().latest])
def test_a_time_out_is_never_said_in_one_breath(window, procedure):
    """There is no button for several items at once (G3 U10)."""
    window.new_case(procedure)
    room = window.pages.case.room
    if Stage.TIME_OUT in {section.stage for section in room.desk.definition.sections}:
        room.show_step(Stage.TIME_OUT)
        form = room.record.form(Stage.TIME_OUT)
        for card in form.cards:
            card.open_card()
        assert form.findChildren(SayRow) == []
