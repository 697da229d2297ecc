"""The tip of a lead placed on the vertebrae: by pointer, by keys; the same answers as the fields below it."""

import pytest
from conftest import GS1
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from procroom.app.case_file import play, read_case
from procroom.domain.definition import Stage
from procroom.domain.leads import height_of
from procroom.notes.trial.ladder import ACROSS
from procroom.procedures import registry
from procroom.ui.forms.tip_ladder import TipLadder

SECOND = "performed.targets[t2].tip"


@pytest.fixture
def room(window, station):
    """GS8, in the procedure step."""
    session = play(read_case(GS1.with_name("gs8.case.json"), registry.get), station.store)
    window.open_case(session.case_id)
    window.pages.case.room.show_step(Stage.PROCEDURE)
    return window.pages.case.room


def ladder_of(room, path):
    form = room.record.form(Stage.PROCEDURE)
    assert form.cards
    return next(each for each in form.findChildren(TipLadder) if each._path == path)


def spot(made, level, part, across):
    """Where a place lies on the widget."""
    rungs = made._rungs()
    band = 2 * rungs.half / len(ACROSS)
    x = rungs.middle - rungs.half + band * (ACROSS.index(across) + 0.5)
    y = rungs.y_of(height_of(level, part))
    return QPoint(round(x * made.view.factor), round(y * made.view.factor))


def tip(room, path=SECOND):
    names = ("vertebra", "third", "mediolateral")
    return tuple(room.desk.state.value(f"{path}.{name}") for name in names)


def test_a_lead_is_dragged_to_its_level_in_one_act(room, qtbot):
    """Nothing is recorded on the way; at the end all three answers are, and one undo takes them back."""
    made = ladder_of(room, SECOND)
    qtbot.waitUntil(made.view.isVisible)
    before, acts = tip(room), room.desk.session.entries[-1].act
    assert before == ("T8", "UPPER", "MIDLINE")
    QTest.mousePress(made.view, Qt.MouseButton.LeftButton, pos=spot(made, "T8", "UPPER", "RIGHT_1"))
    QTest.mouseMove(made.view, spot(made, "T9", "MIDDLE", "MIDLINE"))
    assert tip(room) == before
    assert "not recorded yet" in made.words.text()
    QTest.mouseRelease(made.view, Qt.MouseButton.LeftButton, pos=spot(made, "T9", "MIDDLE", "MIDLINE"))
    assert tip(room) == ("T9", "MIDDLE", "MIDLINE")
    assert {each.act for each in room.desk.session.entries if each.act > acts} == {acts + 1}
    assert "5 parts of a vertebra lower than lead 1" in made.words.text()
    room.desk.undo()
    assert tip(room) == before


def test_arrows_move_it_and_return_records(room, qtbot):
    """Escape, and leaving it, put it back."""
    made = ladder_of(room, SECOND)
    qtbot.waitUntil(made.view.isVisible)
    before = tip(room)
    made.view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        QTest.keyClick(made.view, key)
    assert tip(room) == before
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(made.view, key)
    assert tip(room) == ("T8", "LOWER", "LEFT_1")
    QTest.keyClick(made.view, Qt.Key.Key_Up)
    made.to_higher.setFocus()
    assert tip(room) == ("T8", "LOWER", "LEFT_1")


def test_other_levels_are_reached_and_what_a_field_says_is_followed(room, qtbot):
    """A cervical lead; a vertebra chosen in the field below comes in sight."""
    made = ladder_of(room, SECOND)
    qtbot.waitUntil(made.view.isVisible)
    for _ in range(6):
        made.to_higher.click()
    assert made._levels[0] == "C2"
    room.desk.give(f"{SECOND}.dorsal_confirmed", False)
    assert made._levels[0] == "C2"
    room.desk.give(f"{SECOND}.vertebra", "L1")
    assert made._levels == ("T11", "L4")
    assert made.words.text().startswith("L1, ")


def test_a_signed_case_has_it_to_look_at_only(room):
    """Nothing can be moved any more."""
    made = ladder_of(room, SECOND)
    made.lock(locked=True)
    before = tip(room)
    QTest.mousePress(made.view, Qt.MouseButton.LeftButton, pos=spot(made, "T9", "MIDDLE", "MIDLINE"))
    QTest.mouseRelease(made.view, Qt.MouseButton.LeftButton, pos=spot(made, "T9", "MIDDLE", "MIDLINE"))
    assert tip(room) == before


def test_where_the_form_is_narrow_the_words_stand_below(qtbot, window, room):
    """Beside the images at 1280 pixels nothing of the ladder is cut: words and buttons have the room they need."""
    window.resize(1280, 800)
    room.panes.show_images(True)
    room.reveal(f"{SECOND}.vertebra")
    found = ladder_of(room, SECOND)
    qtbot.waitUntil(lambda: found.view.isVisible() and found.help.y() > found.view.y())
    for each in (found.to_higher, found.to_lower):
        assert each.width() >= each.sizeHint().width()
        assert found.rect().contains(each.geometry())
    assert found.words.width() > 200
    assert found.words.text().startswith("T8, upper third, in the midline")
