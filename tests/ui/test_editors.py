"""Editors: each shows its unset state, never emits when shown, gives an answer by a person's act, takes it back."""

import itertools
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from conftest import START, ZONE
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QWidget

from procroom.domain.anatomy import CAUDAL, FORAMEN
from procroom.domain.definition import Item, Kind, Option
from procroom.domain.kinds import normalise
from procroom.domain.values import Side
from procroom.ui.forms.choice_editors import BooleanEditor, ChoiceEditor, MultiChoiceEditor, PickEditor
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.editors import EDITORS, editor_for
from procroom.ui.forms.target_editor import TargetEditor
from procroom.ui.forms.text_editors import (
    CodeEditor,
    IntegerEditor,
    LongTextEditor,
    QuantityEditor,
    ScaleEditor,
    TextEditor,
)
from procroom.ui.forms.time_editors import DateEditor, TimeEditor, typed_date, typed_time
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.column_picker import runs_of
from procroom.ui.widgets.text_edits import PAUSE_MS

FEW = (Option("NEG", "Negative"), Option("BLOOD", "Blood"))
MANY = tuple(Option(f"O{number}", f"Option {number}") for number in range(12))
#: Levels that lie at no spine, so that no picture can show them.
ELSEWHERE = replace(FORAMEN, spot=None)
ALONE = (Option("A", "One"), Option("B", "Two"), Option("NONE", "None observed", exclusive=True))


def item(kind, **more):
    """An item of a kind."""
    return Item(link_id="x", text="Question", kind=kind, **more)


ITEMS = {
    "boolean": (item(Kind.BOOLEAN), True),
    "few": (item(Kind.CHOICE, options=FEW), "NEG"),
    "many": (item(Kind.CHOICE, options=MANY), "O3"),
    "open": (item(Kind.CHOICE, options=FEW, open_choice=True), "serous"),
    "open list": (item(Kind.CHOICE, options=MANY, open_choice=True), "my own"),
    "several": (item(Kind.MULTI_CHOICE, options=ALONE), ["A", "B"]),
    "several open": (item(Kind.MULTI_CHOICE, options=ALONE, open_choice=True), ["A", "own words"]),
    "quantity": (item(Kind.QUANTITY, units=("mL",)), {"value": "1.50", "unit": "mL"}),
    "units": (item(Kind.QUANTITY, units=("mg/mL", "%")), {"value": "1", "unit": "%"}),
    "integer": (item(Kind.INTEGER, minimum=Decimal(0), maximum=Decimal(300)), 128),
    "scale": (item(Kind.INTEGER, minimum=Decimal(0), maximum=Decimal(10)), 7),
    "text": (item(Kind.TEXT), "some words"),
    "long": (item(Kind.TEXT, long=True), "two\nlines"),
    "date": (item(Kind.DATE), "2026-02-10"),
    "month": (item(Kind.DATE, partial=True), "2027-01"),
    "time": (item(Kind.TIME), "2026-02-10T08:55-05:00"),
    "code": (
        item(Kind.CODE, options=(Option("M51.17", "Disc disorder"),)),
        {"code": "M51.17", "text": "Disc disorder"},
    ),
    "target": (
        item(Kind.TARGET, target=FORAMEN),
        normalise(item(Kind.TARGET, target=FORAMEN), "x", {"level": "L5-S1", "side": "RIGHT"}),
    ),
}


class Nobody:
    """A recorder and album for editors that need none."""

    def thumbnail(self, _view, _then):
        """No pictures."""


@pytest.fixture
def context():
    """What editors are given."""
    nobody = Nobody()
    return FormContext(nobody, nobody, lambda: START, lambda: date(2026, 2, 10), ZONE)


@pytest.fixture
def make(qtbot, look, context):
    """Makes an editor on screen and spies on what it says."""
    hosts = []

    def made(question):
        host = QWidget()
        qtbot.addWidget(host)
        editor = editor_for(question, context, host)
        host.resize(420, 600)
        with qtbot.waitActive(host):
            host.show()
            host.activateWindow()
        editor.setGeometry(0, 0, 420, editor.sizeHint().height())
        hosts.append(host)
        editor.given = QSignalSpy(editor.answered)
        editor.taken = QSignalSpy(editor.cleared)
        editor.waits = QSignalSpy(editor.held)
        return editor

    return made


def answers(editor):
    """What an editor gave."""
    return [editor.given.at(index)[0] for index in range(editor.given.count())]


def shown(editor):
    """What an editor shows: checked buttons and words in lines."""
    checked = [b.text() for b in editor.findChildren(ChoiceButton) if b.isChecked() and b.isVisible()]
    lines = [getattr(editor, name) for name in ("line", "other", "text") if hasattr(editor, name)]
    words = [each.toPlainText() if hasattr(each, "toPlainText") else each.text() for each in lines]
    return [each for each in (*checked, *words) if each and each != "—"]


def test_every_kind_has_an_editor():
    """No kind of answer is without an editor, and the samples of this file cover all but saved views."""
    assert set(EDITORS) == set(Kind)
    assert {question.kind for question, _ in ITEMS.values()} == set(Kind) - {Kind.VIEWS}


@pytest.mark.parametrize("name", ITEMS)
def test_showing_never_speaks(make, name):
    """Showing a value, another and none gives no answer and clears nothing."""
    question, value = ITEMS[name]
    editor = make(question)
    for each in (value, None, value):
        editor.show_value(each)
    editor.aim()
    editor.focusWidget().clearFocus()
    assert (editor.given.count(), editor.taken.count()) == (0, 0)


@pytest.mark.parametrize("name", ITEMS)
def test_unset_is_not_a_value(make, name):
    """Nothing is chosen or written before a person did it, and none brings that back after a value."""
    question, value = ITEMS[name]
    editor = make(question)
    assert shown(editor) == []
    editor.show_value(value)
    if name != "target":
        assert shown(editor) != []
    editor.show_value(None)
    assert shown(editor) == []


def test_yes_no_dash(qtbot, make):
    """Yes gives True, No gives False, — takes the answer back."""
    editor = make(ITEMS["boolean"][0])
    assert isinstance(editor, BooleanEditor)
    for code in ("yes", "no"):
        qtbot.mouseClick(editor.choices.button(code), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.choices.button(""), Qt.MouseButton.LeftButton)
    assert answers(editor) == [True, False]
    assert editor.taken.count() == 1


def test_arrow_keys_move_and_do_not_choose(qtbot, make):
    """Right moves the focus; only Space or Return records; Delete takes back."""
    editor = make(ITEMS["few"][0])
    assert isinstance(editor, ChoiceEditor)
    editor.aim()
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Right)
    assert answers(editor) == []
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert answers(editor) == ["BLOOD"]
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Delete)
    assert editor.taken.count() == 1


def test_tab_stops_once_in_a_row_of_choices(make):
    """Only one button of a row takes the focus by Tab: the chosen one, else the first."""
    editor = make(ITEMS["scale"][0])
    assert isinstance(editor, ScaleEditor)
    stops = [
        b.text() for b in editor.findChildren(ChoiceButton) if b.focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert stops == ["0"]
    editor.show_value(7)
    stops = [
        b.text() for b in editor.findChildren(ChoiceButton) if b.focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    assert stops == ["7"]


def test_few_open_choices_keep_a_line_for_other_words(qtbot, make):
    """Buttons for what is listed, a line for what is not."""
    editor = make(ITEMS["open"][0])
    qtbot.keyClicks(editor.other, "serous")
    qtbot.keyClick(editor.other, Qt.Key.Key_Return)
    qtbot.mouseClick(editor.choices.button("NEG"), Qt.MouseButton.LeftButton)
    assert answers(editor) == ["serous", "NEG"]


def test_a_list_is_picked_by_typing(qtbot, make):
    """Words of an option give its code; others are given as typed, for the record to judge."""
    editor = make(ITEMS["many"][0])
    assert isinstance(editor, PickEditor)
    qtbot.keyClicks(editor.line, "option 3")
    editor.line.completer().popup().hide()
    editor.line.clearFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor)[0] == "O3"


def test_a_list_is_picked_by_arrow_and_return(qtbot, make):
    """Down opens the list, Return takes the line."""
    editor = make(ITEMS["many"][0])
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Down)
    popup = editor.line.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert answers(editor)[0] == "O1"


def test_exclusive_stands_alone(qtbot, make):
    """Choosing “none observed” clears the others, and choosing another clears it."""
    editor = make(ITEMS["several"][0])
    assert isinstance(editor, MultiChoiceEditor)
    for code in ("A", "B", "NONE", "B", "B"):
        qtbot.mouseClick(editor.choices.button(code), Qt.MouseButton.LeftButton)
    assert answers(editor) == [["A"], ["A", "B"], ["NONE"], ["B"]]
    assert editor.taken.count() == 1


def test_quantity_is_told_once_when_finished(qtbot, make):
    """Typing says nothing; leaving the line gives number and unit; leaving it again says nothing."""
    editor = make(ITEMS["quantity"][0])
    assert isinstance(editor, QuantityEditor)
    qtbot.keyClicks(editor.line, "1.50")
    assert answers(editor) == []
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor) == [{"value": "1.50", "unit": "mL"}]
    editor.show_value({"value": "1.50", "unit": "mL"})
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert len(answers(editor)) == 1


def test_with_several_units_none_is_assumed(qtbot, make):
    """A bare number waits for its unit; choosing the unit gives both."""
    editor = make(ITEMS["units"][0])
    qtbot.keyClicks(editor.line, "1")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor) == []
    assert "unit" in editor.waits.at(0)[0]
    qtbot.mouseClick(editor.units.button("%"), Qt.MouseButton.LeftButton)
    assert answers(editor) == [{"value": "1", "unit": "%"}]


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("10 mg/mL", {"value": "10", "unit": "mg/mL"}),
        ("10mg/ml", {"value": "10", "unit": "mg/mL"}),
        (".5 %", {"value": ".5", "unit": "%"}),
        ("10 mcg/mL", "10 mcg/mL"),  # no unit of this field: given as typed, and refused by name
        ("10 mg", "10 mg"),
        ("10 gm/ml", "10 gm/ml"),
    ],
)
def test_a_unit_may_be_typed(qtbot, make, typed, given):
    """Number and unit in one line; a unit the field does not have is never turned into one it has."""
    editor = make(ITEMS["units"][0])
    qtbot.keyClicks(editor.line, typed)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor) == [given]


@pytest.mark.parametrize("name", ["integer", "text", "date"])
def test_emptying_a_line_takes_the_answer_back(qtbot, make, name):
    """Delete the words and leave: not documented."""
    question, value = ITEMS[name]
    editor = make(question)
    assert isinstance(editor, IntegerEditor | TextEditor | DateEditor)
    editor.show_value(value)
    editor.line.clear()
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor) == []
    assert editor.taken.count() == 1


def test_escape_puts_the_recorded_words_back(qtbot, make):
    """What was typed and not finished is dropped."""
    editor = make(ITEMS["text"][0])
    editor.show_value("recorded")
    editor.line.setFocus()
    qtbot.keyClicks(editor.line, " and more")
    qtbot.keyClick(editor.line, Qt.Key.Key_Escape)
    assert editor.line.text() == "recorded"
    assert answers(editor) == []


def test_words_being_typed_survive_a_refresh(qtbot, make):
    """Showing the same record again does not touch what is being typed."""
    editor = make(ITEMS["text"][0])
    editor.show_value("old")
    qtbot.keyClicks(editor.line, " new")
    editor.show_value("old")
    assert "new" in editor.line.text()


def test_long_text_is_told_after_a_pause(qtbot, make):
    """400 ms after the last key, once."""
    editor = make(ITEMS["long"][0])
    assert isinstance(editor, LongTextEditor)
    assert PAUSE_MS == 400
    with qtbot.waitSignal(editor.answered, timeout=5 * PAUSE_MS):
        qtbot.keyClicks(editor.text, "a few words")
    assert answers(editor) == ["a few words"]


def test_long_text_is_told_on_leaving(qtbot, make):
    """Leaving does not wait for the pause."""
    editor = make(ITEMS["long"][0])
    elsewhere = QLineEdit(editor.parentWidget())
    elsewhere.show()
    editor.aim()
    qtbot.keyClicks(editor.text, "words")
    elsewhere.setFocus()
    assert answers(editor) == ["words"]


def test_today_and_now(qtbot, make):
    """The buttons give the clock's date, and its time with zone."""
    day, moment = make(ITEMS["date"][0]), make(ITEMS["time"][0])
    assert isinstance(moment, TimeEditor)
    qtbot.mouseClick(day._today, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(moment._press, Qt.MouseButton.LeftButton)
    assert answers(day) == ["2026-02-10"]
    assert answers(moment) == ["2026-02-10T09:02-05:00"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8:55", "2026-02-10T08:55-05:00"),
        ("0855", "2026-02-10T08:55-05:00"),
        ("8.55", "2026-02-10T08:55-05:00"),
        ("08:55:30", "2026-02-10T08:55:30-05:00"),
        ("2026-02-11 01:10", "2026-02-11T01:10-05:00"),
        ("2026-02-10T08:55-05:00", "2026-02-10T08:55-05:00"),
        ("soon", "soon"),
        ("25:00", "25:00"),
    ],
)
def test_typed_times(typed, meant):
    """A bare time belongs to the day of the case, in its zone; what is no time goes on as typed, to be refused."""
    assert typed_time(typed, date(2026, 2, 10), ZONE) == meant


def test_typed_dates():
    """Eight digits are a date."""
    assert typed_date("20260210") == "2026-02-10"
    assert typed_date("10.2.26") == "10.2.26"


def test_time_shows_its_day_and_zone(make):
    """A time on screen carries date and zone."""
    editor = make(ITEMS["time"][0])
    editor.show_value("2026-02-10T08:55-05:00")
    assert editor.line.text() == "2026-02-10 08:55"
    assert editor._where.text() == "UTC−05:00"


def test_code_by_number_or_words(qtbot, make):
    """A code from the list by a part of its words; any other code as typed with its words."""
    editor = make(ITEMS["code"][0])
    assert isinstance(editor, CodeEditor)
    qtbot.keyClicks(editor.line, "disc dis")
    popup = editor.line.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert answers(editor)[0] == {"code": "M51.17"}
    editor.show_value({"code": "M51.17", "text": "Disc disorder"})
    editor.line.clear()
    qtbot.keyClicks(editor.line, "m54.16 radiculopathy")
    popup.hide()
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert answers(editor)[-1] == {"code": "m54.16", "text": "radiculopathy"}


def test_target_needs_level_and_side(qtbot, make):
    """Nothing is preselected; one of the two gives nothing; both give one answer."""
    editor = make(item(Kind.TARGET, target=ELSEWHERE))
    assert isinstance(editor, TargetEditor)
    qtbot.mouseClick(editor.controls.column.button("L5-S1"), Qt.MouseButton.LeftButton)
    assert answers(editor) == []
    assert "L5 nerve" in editor.prompt
    qtbot.mouseClick(editor.controls.sides[Side.RIGHT], Qt.MouseButton.LeftButton)
    assert answers(editor) == [{"level": "L5-S1", "side": "RIGHT"}]


def test_left_and_right_stand_apart(make):
    """LEFT and RIGHT: words in full, at opposite edges, the column between them, at least 64 px high."""
    editor = make(item(Kind.TARGET, target=replace(ELSEWHERE, levels=FORAMEN.levels[-6:])))
    left, right = editor.controls.sides[Side.LEFT], editor.controls.sides[Side.RIGHT]
    assert (left.text(), right.text()) == ("LEFT", "RIGHT")
    assert left.geometry().right() < editor.controls.column.geometry().left()
    assert editor.controls.column.geometry().right() < right.geometry().left()
    assert min(left.height(), right.height()) >= 64


def test_a_long_list_of_levels_is_in_sight_at_once(make):
    """From neck to sacrum in columns by part of the spine, none over another, the sides apart below them."""
    editor = make(item(Kind.TARGET, target=ELSEWHERE))
    buttons = [editor.controls.column.button(level) for level in FORAMEN.levels]
    places = [each.geometry() for each in buttons]
    assert all(editor.controls.column.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a, b in itertools.combinations(places, 2))
    assert [heading for heading, _ in runs_of(FORAMEN.levels)] == ["Cervical", "Thoracic", "", "Lumbar"]
    assert [run[0] for _, run in runs_of(FORAMEN.levels)] == ["C2-3", "T1-2", "T7-8", "L1-2"]
    left, right = editor.controls.sides[Side.LEFT], editor.controls.sides[Side.RIGHT]
    assert left.geometry().right() + 40 < right.geometry().left()
    assert left.geometry().top() > editor.controls.column.geometry().bottom()


def test_what_has_one_level_is_called_by_its_name(make, qtbot):
    """A joint or a hiatus is a button with its name, and still chosen by a person."""
    editor = make(item(Kind.TARGET, target=replace(CAUDAL, spot=None)))
    assert editor.controls.column.button("S4-5").text() == "Sacral hiatus"
    qtbot.mouseClick(editor.controls.column.button("S4-5"), Qt.MouseButton.LeftButton)
    assert answers(editor) == []
    qtbot.mouseClick(editor.controls.sides[Side.MIDLINE], Qt.MouseButton.LeftButton)
    assert answers(editor) == [{"level": "S4-5", "side": "MIDLINE"}]


def test_changing_a_target_starts_from_nothing(qtbot, make):
    """Change keeps neither level nor side: a half-changed target is never recorded."""
    editor = make(item(Kind.TARGET, target=ELSEWHERE))
    editor.show_value(ITEMS["target"][1])
    qtbot.mouseClick(editor.change, Qt.MouseButton.LeftButton)
    assert not any(button.isChecked() for button in editor.findChildren(ChoiceButton))
    qtbot.mouseClick(editor.controls.sides[Side.LEFT], Qt.MouseButton.LeftButton)
    assert answers(editor) == []


def test_locked_editors_take_nothing(qtbot, make):
    """After signing an editor shows its value and takes no key."""
    question, value = ITEMS["text"]
    editor = make(question)
    editor.show_value(value)
    editor.lock(locked=True)
    qtbot.keyClicks(editor.line, "x")
    assert editor.line.text() == value
