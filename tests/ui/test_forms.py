"""Generated forms over every definition, on a real session."""

import pytest
from conftest import START
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from procroom.domain.changes import ChangeSet
from procroom.domain.decide import adding
from procroom.domain.definition import Group, Item, Kind, Stage
from procroom.domain.walk import fields
from procroom.procedures import registry
from procroom.ui.forms.builder import StageForm
from procroom.ui.forms.copying import left_out
from procroom.ui.forms.field import CalculatedRow, FieldRow
from procroom.ui.forms.groups import RepeatingGroup
from procroom.ui.pages.case_room import steps_of
from procroom.ui.pages.record_panel import LEAST_WIDTH

PROCEDURES = [definition.id for definition in registry.installed().latest]
PERFORMED = "performed.targets[t1]"
_TIME_OUT_CARD = 420
POSITION = f"{PERFORMED}.positions[p1]"


def all_instances(room):
    """Give every repeating group of the case two instances, groups within groups too; each round is one act."""
    desk = room.desk
    while True:
        commands = [
            command
            for names, member in desk.definition.walk()
            if isinstance(member, Group) and member.repeats
            for path in _paths(room, names[:-1], names[-1])
            if len(desk.state.instances.get(path, ())) < 2
            for command in adding(desk.state, path, member)
        ]
        if not commands:
            return
        assert desk.do(*commands) is not None


def _paths(room, parents, name):
    found = [""]
    here = room.desk.definition.section(parents[0])
    found = [parents[0]]
    for step in parents[1:]:
        here = next(each for each in here.items if each.link_id == step)
        joined = [f"{path}.{step}" for path in found]
        if here.repeats:
            ids = room.desk.state.instances
            joined = [f"{path}[{each}]" for path in joined for each in ids.get(path, ())]
        found = joined
    return [f"{path}.{name}" for path in found]


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_a_form_has_every_field_and_fits(qtbot, window, procedure):
    """With two of every repeating entry, each field has its place and editor, and no form is wider than its column."""
    window.new_case(procedure)
    room = window.pages.case.room
    all_instances(room)
    every_field_has_its_place(room)
    no_form_is_wider_than_its_column(qtbot, room)


def every_field_has_its_place(room):
    """Each enabled field of a definition stands on the form of its step, with an editor that shows its value."""
    for stage in steps_of(room.desk.definition):
        if stage is not room.record.stage:
            room.record.form(stage).refresh(ChangeSet(everything=True), room.desk.missing)
    for field in fields(room.desk.definition, room.desk.state):
        place = room.record.form(field.section.stage).place(field.path)
        assert isinstance(place, CalculatedRow if field.item.calculation else FieldRow), field.path
        assert not place.isHidden(), field.path


def no_form_is_wider_than_its_column(qtbot, room):
    """The form of each step fits into the narrowest record: nothing is cut at 420 px."""
    margins, scroll_bar = 24, 12
    for stage in steps_of(room.desk.definition):
        room.show_step(stage)
        form = room.record.form(stage)
        cards = form.cards
        most = LEAST_WIDTH - margins - scroll_bar if isinstance(form, StageForm) else _TIME_OUT_CARD

        def too_wide(cards=cards, most=most):
            wide = {card.accessibleName(): card.minimumSizeHint().width() for card in cards}
            return {name: width for name, width in wide.items() if width > most}

        qtbot.waitUntil(lambda: too_wide() == {})


def test_conditions_show_and_hide_live(room):
    """“Contrast not used” hides agent and volume and asks for the reason; taking it back shows them again."""
    room.desk.add("performed.targets", _group(room, "performed", "targets"))
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    volume, reason = (form.place(f"{POSITION}.contrast.{name}") for name in ("volume", "not_used_reason"))
    assert (volume.isHidden(), reason.isHidden()) == (False, True)
    assert room.desk.give(f"{POSITION}.contrast.pattern", ["NOT_USED"]) == ""
    assert (volume.isHidden(), reason.isHidden()) == (True, False)
    room.desk.undo()
    assert (volume.isHidden(), reason.isHidden()) == (False, True)


def test_only_changed_fields_are_shown_again(room):
    """A recorded answer re-shows its own editor and no other."""
    form = room.record.form(Stage.BEFORE)
    shown = []
    assert form.cards
    for place in form.findChildren(FieldRow):
        place.editor.show_value = lambda _value, path=place.path: shown.append(path)
    room.desk.give("header.room", "Room 2")
    assert shown == ["header.room"]


def test_required_is_marked_by_shape_and_word(qtbot, room):
    """A required unset field says “needed”; recorded it offers the way back; optional it says neither."""
    form = room.record.form(Stage.BEFORE)
    needed, optional = form.place("header.facility"), form.place("header.note_id")
    assert (needed.state, optional.state) == ("needed", "")
    room.desk.give("header.facility", "Clinic")
    assert needed.state == "clear"
    qtbot.mouseClick(needed._state, Qt.MouseButton.LeftButton)
    assert room.desk.state.value("header.facility") is None
    assert needed.state == "needed"
    qtbot.mouseClick(needed._state, Qt.MouseButton.LeftButton)
    assert needed.state == "needed"


def test_unset_choices_say_so(room):
    """A row of buttons with none chosen reads “not documented” where it is not required; a line says it itself."""
    room.desk.add("performed.targets", _group(room, "performed", "targets"))
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    dsa, lot = (form.place(f"{POSITION}.contrast.{name}") for name in ("dsa", "lot"))
    assert (dsa.state, lot.state) == ("not documented", "needed")
    assert lot.editor.line.placeholderText() == "not documented"


def test_wrong_input_stays_and_says_why(qtbot, room):
    """What cannot be recorded stays in the field with the reason; nothing is recorded; correcting it clears both."""
    room.reveal("patient.weight")
    place = room.record.form(Stage.BEFORE).place("patient.weight")
    entries = len(room.desk.session.entries)
    qtbot.keyClicks(place.editor.line, "7o")
    qtbot.keyClick(place.editor.line, Qt.Key.Key_Return)
    assert place.editor.line.text() == "7o"
    assert "“Weight”" in place.issue
    assert len(room.desk.session.entries) == entries
    place.editor.line.clear()
    qtbot.keyClicks(place.editor.line, "70")
    qtbot.keyClick(place.editor.line, Qt.Key.Key_Return)
    assert room.desk.state.value("patient.weight") == {"value": "70", "unit": "kg"}
    assert place.issue == ""


def test_wrong_input_then_back_to_the_recorded_words(qtbot, room):
    """After a refused entry, typing the recorded value again clears the message."""
    room.desk.give("patient.weight", "70 kg")
    room.reveal("patient.weight")
    line = room.record.form(Stage.BEFORE).place("patient.weight").editor.line
    for words in ("x", "70"):
        line.clear()
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert room.record.form(Stage.BEFORE).place("patient.weight").issue == ""


def test_one_act_one_undo(qtbot, room):
    """What a person did by one act is taken back by one undo."""
    room.reveal("header.room")
    line = room.record.form(Stage.BEFORE).place("header.room").editor.line
    qtbot.keyClicks(line, "Room 2")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.clearFocus()
    assert [type(entry.event).__name__ for entry in room.desk.session.entries] == [
        "CaseOpened",
        "AnswerGiven",
    ]
    room.desk.undo()
    assert line.text() == ""


def test_calculated_figures_follow(room):
    """BMI appears with its unit and the word calculated as soon as both figures are there."""
    form = room.record.form(Stage.BEFORE)
    bmi = form.place("patient.bmi")
    assert bmi._value.text() == "—"
    room.desk.give("patient.weight", "70 kg")
    room.desk.give("patient.height", "165 cm")
    assert bmi._value.text() == "25.7 kg/m²"
    assert "(calculated)" in bmi.accessibleName()


def test_adding_removing_and_undo(qtbot, room):
    """Add makes a card; Remove asks inline once something is recorded in it; undo brings it back."""
    form = room.record.form(Stage.BEFORE)
    group = form.place("diagnosis.pre")
    assert isinstance(group, RepeatingGroup)
    group.add.click()
    (card,) = group.cards.values()
    card.remove.click()
    assert group.cards == {}
    group.add.click()
    ((instance, card),) = group.cards.items()
    room.desk.give(f"diagnosis.pre[{instance}].diagnosis", {"code": "M51.17"})
    card.remove.click()
    assert not card._question.isHidden()
    card.keep.click()
    assert instance in group.cards
    card.remove.click()
    card.really.click()
    assert group.cards == {}
    room.desk.undo()
    assert list(group.cards) == [instance]
    place = form.place(f"diagnosis.pre[{instance}].diagnosis")
    assert "M51.17" in place.editor.line.text()


def test_adding_a_target_brings_its_first_position(room):
    """A performed target needs a position: both are added by one act and undone by one."""
    room.show_step(Stage.PROCEDURE)
    room.record.positions.add.click()
    assert room.desk.state.instances["performed.targets"] == ("t1",)
    assert room.desk.state.instances[f"{PERFORMED}.positions"] == ("p1",)
    assert room.working.path == POSITION
    room.desk.undo()
    assert room.desk.state.instances.get("performed.targets", ()) == ()


def test_copies_are_visible_and_leave_results_out(gs1):
    """Copying GS1's target takes approach, needle and drugs with their source, and no result, time or target."""
    before = set(gs1.desk.state.answers)
    group = _group(gs1, "performed", "targets")
    new = gs1.desk.copy("performed.targets", group, "t1")
    made = {path: gs1.desk.state.answers[path] for path in set(gs1.desk.state.answers) - before}
    assert f"performed.targets[{new}].approach" in made
    assert f"performed.targets[{new}].needle.gauge" in made
    assert all(answer.source.startswith("copied from performed.targets[t1]") for answer in made.values())
    names = {path.rpartition(".")[2] for path in made}
    assert (
        names & {"target", "aspiration", "pattern", "tip_status", "needle_in", "redirections", "live"}
        == set()
    )
    gs1.show_step(Stage.PROCEDURE)
    place = gs1.record.form(Stage.PROCEDURE).place(f"performed.targets[{new}].approach")
    assert place.source.startswith("Copied from")


def test_a_copied_position_keeps_its_drugs_only(gs1):
    """Copying a position takes what was drawn up, not what was found."""
    group = next(g for g in _group(gs1, "performed", "targets").items if g.link_id == "positions")
    before = set(gs1.desk.state.answers)
    gs1.desk.copy(f"{PERFORMED}.positions", group, "p1")
    names = {path.rpartition(".")[2] for path in set(gs1.desk.state.answers) - before}
    assert {"drug", "volume", "lot"} <= names
    assert (
        names & {"aspiration", "pattern", "tip_status", "paraesthesia", "live", "dsa", "resistance"} == set()
    )


def test_what_is_left_out_of_a_drug():
    """Of a drug everything printed in the medication table is copied but when it was given and what was wasted."""
    group = Group(
        link_id="g",
        text="Drug",
        role="medication",
        items=(
            Item(link_id="drug", text="Drug", kind=Kind.TEXT, column="Drug"),
            Item(link_id="at", text="At", kind=Kind.TIME, column="Time"),
            Item(link_id="wasted", text="Wasted", kind=Kind.QUANTITY, units=("mL",), column="Wasted"),
            Item(link_id="seen", text="Seen", kind=Kind.BOOLEAN),
        ),
    )
    assert left_out(group) == ("at", "seen", "wasted")


@pytest.mark.parametrize(
    "path", ["header.payer", "plan.next_step", "performed.targets", "time_out.all_agree"]
)
def test_reveal_shows_step_and_field(qtbot, room, path):
    """A path leads to its step, scrolls there and takes the keyboard."""
    room.reveal(path)
    assert room.step is room.record.stage_of(path)
    place = room.record.form(room.step).place(path)
    qtbot.waitUntil(place.isVisible)
    focused = room.record.form(room.step).focusWidget()
    assert place.isAncestorOf(focused)
    assert not place.visibleRegion().isEmpty()


def test_room_targets_are_44_px(qtbot, room):
    """In the procedure step nothing to press or write into is lower than 44 px."""
    room.desk.add("performed.targets", _group(room, "performed", "targets"))
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    qtbot.wait(0)
    low = {
        each.accessibleName(): each.height()
        for kind in (QAbstractButton, QLineEdit)
        for each in form.findChildren(kind)
        if each.isVisible() and each.height() < 44
    }
    assert low == {}


def test_long_texts_and_lines_have_names(room):
    """Every editor's line says to a screen reader which question it answers."""
    for stage in Stage:
        form = room.record.form(stage)
        lines = [*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)]
        assert [
            line for line in lines if not line.accessibleName() and line.objectName() != "qt_spinbox_lineedit"
        ] == []


def test_signed_cases_are_read_only(gs1, station):
    """After signing no editor takes anything, and the screen says why when something is tried."""
    from procroom.app import signing

    gs1.show_step(Stage.BEFORE)
    signing.sign(gs1.desk.session, station.store, name="DEMO Physician", role="Proceduralist")
    line = gs1.record.form(Stage.BEFORE).place("header.room").editor.line
    assert line.isReadOnly()
    assert not gs1.record.form(Stage.BEFORE).place("diagnosis.pre").add.isEnabled()
    assert "signed" in gs1.desk.give("header.room", "Room 9")


def test_editors_carry_their_path(room):
    """An editor's object name is its path."""
    place = room.record.form(Stage.BEFORE).place("header.room")
    assert place.editor.objectName() == "header.room"
    assert START.tzinfo is not None


def _group(room, section, name):
    return next(each for each in room.desk.definition.section(section).items if each.link_id == name)


def test_a_field_that_appears_says_that_it_is_needed(room):
    """A question that another answer brings up shows at once whether it has to be answered."""
    room.show_step(Stage.PROCEDURE)
    form = room.record.form(Stage.PROCEDURE)
    volume = form.place("losses.blood_loss_volume")
    assert volume.isHidden()
    room.desk.give("losses.blood_loss", "MEASURED")
    assert not volume.isHidden()
    assert volume.state == "needed"
    room.desk.give("losses.blood_loss_volume", {"value": "20", "unit": "mL"})
    assert volume.state == "clear"
