"""Targets chosen on the spine: one touch says level and side, keys say both, nothing is chosen for anybody."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from procroom.domain import anatomy
from procroom.domain.anatomy import BONY_PLACE, Spot
from procroom.domain.definition import Item, Kind
from procroom.domain.values import Side
from procroom.procedures import registry
from procroom.procedures.fragments import stimulation
from procroom.procedures.vertebral_augmentation import AIM as BODY
from procroom.ui.forms.target_editor import TargetEditor
from procroom.ui.widgets.spine_picture import SpinePicture
from procroom.ui.widgets.spine_plan import apart

LEAST = 44
LEFT_BUTTON = Qt.MouseButton.LeftButton
KINDS = {
    "interlaminar": anatomy.INTERLAMINAR,
    "foramen": anatomy.FORAMEN,
    "facet joint": anatomy.FACET_JOINT,
    "joint by nerve": anatomy.joints_by_nerve("mbb"),
    "medial branch": anatomy.facet_nerves("mbb_nerve"),
    "sacroiliac joint": anatomy.SIJ,
    "lateral branch": anatomy.sacroiliac_nerves("slb_nerve"),
    "caudal": anatomy.CAUDAL,
    "lead": stimulation.AIM,
    "vertebral body": BODY,
}


@pytest.fixture
def draw(qtbot, look):
    """Puts a picture of a structure on screen, in the width of a form."""

    def drawn(structure, width=340):
        host = QWidget()
        qtbot.addWidget(host)
        host.resize(width, 700)
        picture = SpinePicture(structure, structure.sides, name="Target")
        picture.setParent(host)
        picture.setGeometry(0, 0, width, picture.sizeHint().height())
        with qtbot.waitActive(host):
            host.show()
            host.activateWindow()
        picture.host = host
        picture.chosen = QSignalSpy(picture.picked)
        return picture

    return drawn


def parts(picture):
    """Every part of a picture, one after the other in sight."""
    for _, levels in picture._runs:
        button = picture.part_of(levels[0])
        if button is not None:
            button.click()
        yield levels


def told(picture):
    """What was picked."""
    return [tuple(picture.chosen.at(index)) for index in range(picture.chosen.count())]


@pytest.mark.parametrize("name", KINDS)
def test_every_place_is_there_to_touch(qtbot, draw, name):
    """One click on a label, with a real mouse, says level and side; every level on every side."""
    structure = KINDS[name]
    picture = draw(structure)
    wanted = []
    for levels in parts(picture):
        for level, side in itertools.product(levels, structure.sides):
            place = picture.place(level, side)
            qtbot.mouseClick(place, LEFT_BUTTON, pos=place.tag.center())
            wanted.append((level, side))
    assert told(picture) == wanted
    assert {level for level, _ in wanted} == set(structure.levels)


@pytest.mark.parametrize("width", [290, 340, 620])
@pytest.mark.parametrize("name", KINDS)
def test_places_are_large_and_apart(draw, name, width):
    """At least 44 px each way, none over another, all in the picture; the label of a side at its own edge."""
    picture = draw(KINDS[name], width)
    for _ in parts(picture):
        places = list(picture.sheet.places.values())
        for each in places:
            assert min(each.width(), each.height(), each.tag.width(), each.tag.height()) >= LEAST
            assert picture.sheet.rect().contains(each.geometry())
            tag = each.tag.translated(each.pos())
            if each.side is Side.LEFT:
                assert tag.left() == 0
                assert each.geometry().right() < width / 2
            if each.side is Side.RIGHT:
                assert tag.right() == width - 1
                assert each.geometry().left() > width / 2
        boxes = [each.geometry() for each in places]
        assert not any(a.intersects(b) for a, b in itertools.combinations(boxes, 2))


@pytest.mark.parametrize("width", [290, 340, 620])
@pytest.mark.parametrize("name", KINDS)
def test_a_touch_on_the_bone_never_says_another_place(draw, name, width):
    """Where a spot is drawn lies its own place or none, and the spot is on the side it says."""
    picture = draw(KINDS[name], width)
    for _ in parts(picture):
        for (level, side), lying in picture.sheet._plan.places.items():
            under = picture.sheet.childAt(lying.spot.toPoint())
            assert under in {None, picture.place(level, side)}
            if side in {Side.LEFT, Side.RIGHT}:
                assert (lying.spot.x() > width / 2) == (side is Side.RIGHT)


def test_spots_follow_the_anatomy(draw):
    """A foramen lies between its vertebrae, a medial branch at the vertebra it is met at, from above down."""
    for name in ("foramen", "medial branch", "interlaminar", "vertebral body"):
        picture = draw(KINDS[name])
        for levels in parts(picture):
            plan = picture.sheet._plan
            heights = [plan.places[level, Side.RIGHT].spot.y() for level in levels]
            assert heights == sorted(heights)
    assert BONY_PLACE["L3"] == (Spot.JUNCTION, "L4")
    assert BONY_PLACE["C8"] == (Spot.CORNER, "T1")


@pytest.mark.parametrize(
    ("name", "level", "side", "spoken"),
    [
        ("foramen", "L5-S1", Side.RIGHT, "Right L5-S1 foramen, L5 nerve"),
        ("foramen", "C5-6", Side.LEFT, "Left C5-6 foramen, C6 nerve"),
        ("interlaminar", "L4-5", Side.MIDLINE, "Midline L4-5 interlaminar space"),
        (
            "facet joint",
            "L4-5",
            Side.BILATERAL,
            "Bilateral L4-5 facet joint, supplied by L3 and L4 medial branches",
        ),
        (
            "joint by nerve",
            "L5-S1",
            Side.LEFT,
            "Left L5-S1 facet joint, L4 medial branch and L5 dorsal ramus",
        ),
        ("medial branch", "TON", Side.RIGHT, "Right third occipital nerve"),
        ("lateral branch", "S1LB", Side.LEFT, "Left S1 lateral branch"),
        ("sacroiliac joint", "SIJ", Side.RIGHT, "Right sacroiliac joint"),
        ("caudal", "S4-5", Side.MIDLINE, "Midline sacral hiatus"),
        ("lead", "T12-L1", Side.LEFT, "Left T12-L1 interspace"),
    ],
)
def test_places_say_their_names(draw, name, level, side, spoken):
    """A screen reader hears side, level, structure and nerve."""
    picture = draw(KINDS[name])
    button = picture.part_of(level)
    if button is not None:
        button.click()
    assert picture.place(level, side).accessibleName() == spoken


def test_a_level_and_a_side_are_typed(qtbot, draw):
    """“L5” and R go to the place, Return chooses it: one answer, and none before."""
    picture = draw(anatomy.FORAMEN)
    picture.setFocus()
    qtbot.keyClicks(picture.host.focusWidget(), "L5")
    assert picture.sheet.here == ("L5-S1", None)
    qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Return)
    assert told(picture) == []
    qtbot.keyClicks(picture.host.focusWidget(), "r")
    assert picture.host.focusWidget() is picture.place("L5-S1", Side.RIGHT)
    qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Return)
    assert told(picture) == [("L5-S1", Side.RIGHT)]


def test_a_side_alone_is_no_place(qtbot, draw):
    """L without a figure is the left side; Space and Return choose nothing until a level is named too."""
    picture = draw(anatomy.FORAMEN)
    picture.setFocus()
    qtbot.keyClicks(picture.host.focusWidget(), "l")
    assert picture.sheet.here == ("", Side.LEFT)
    assert "now the level" in picture.sheet.accessibleName()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(picture.host.focusWidget(), key)
    assert told(picture) == []
    qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Space)
    assert told(picture) == [("L1-2", Side.LEFT)]


def test_l_before_a_figure_keeps_the_side(qtbot, draw):
    """Typing a lumbar level while at the right side does not go over to the left one."""
    picture = draw(anatomy.FORAMEN)
    picture.setFocus()
    qtbot.keyClicks(picture.host.focusWidget(), "r")
    qtbot.keyClicks(picture.host.focusWidget(), "L4")
    assert picture.sheet.here == ("L4-5", Side.RIGHT)


def test_typing_goes_to_other_parts(qtbot, draw):
    """“T12” shows the lower thoracic part; C leads to the neck; longer figures go on from shorter ones."""
    picture = draw(anatomy.FORAMEN)
    picture.setFocus()
    qtbot.keyClicks(picture.host.focusWidget(), "T1")
    assert picture.sheet.here[0] == "T1-2"
    qtbot.keyClicks(picture.host.focusWidget(), "2")
    assert picture.sheet.here[0] == "T12-L1"
    assert picture.sheet.levels[0] == "T7-8"
    qtbot.keyClicks(picture.host.focusWidget(), "C")
    assert picture.sheet.here[0] == "C2-3"


def test_arrows_move_over_the_places(qtbot, draw):
    """Up and down go from level to level, over the end of a part into the next; left and right from side to side."""
    picture = draw(anatomy.INTERLAMINAR)
    picture.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right):
        qtbot.keyClick(picture.host.focusWidget(), key)
    assert picture.sheet.here == ("L5-S1", Side.RIGHT)
    qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Left)
    assert picture.sheet.here == ("L5-S1", Side.MIDLINE)
    for _ in range(5):
        qtbot.keyClick(picture.host.focusWidget(), Qt.Key.Key_Up)
    assert picture.sheet.here == ("T12-L1", Side.MIDLINE)
    assert picture.host.focusWidget() is picture.place("T12-L1", Side.MIDLINE)
    assert told(picture) == []


def test_rows_keep_apart():
    """Rows as near to their spots as 50 px between them allow, none outside."""
    assert apart([60, 110, 160], 50, 25, 400) == [60, 110, 160]
    assert apart([100, 110, 120], 50, 25, 400) == [60, 110, 160]
    assert apart([30, 40, 50], 50, 25, 400) == [25, 75, 125]
    assert apart([390, 395], 50, 25, 400) == [350, 400]


# --- in the form ----------------------------------------------------------------------------------------


def add(room, section):
    """A fresh target of a list, its editor on screen."""
    group = next(i for i in room.desk.definition.section(section).items if i.link_id == "targets")
    instance = room.desk.add(f"{section}.targets", group)
    path = f"{section}.targets[{instance}].target"
    room.reveal(path)
    place = room.record.form(room.step).place(path)
    return path, place.editor


def notes(editor):
    """What stands beside the names of places in sight."""
    return {place: made.note for place, made in editor.picture.sheet.places.items() if made.note}


def test_one_touch_records_a_target(qtbot, room):
    """A touch on the picture is recorded; the form then says it with its tick, side and words."""
    path, editor = add(room, "planned")
    place = editor.picture.place("L5-S1", Side.RIGHT)
    qtbot.mouseClick(place, LEFT_BUTTON)
    assert room.desk.state.value(path)["level"] == "L5-S1"
    assert room.desk.state.value(path)["side"] == "RIGHT"
    assert editor._words.text() == "L5-S1 foramen"
    assert editor._picker.isHidden()


def test_targets_of_the_list_are_shown_on_the_picture(room):
    """The second planned target is chosen with the first in sight; its words say which it is."""
    path, _ = add(room, "planned")
    room.desk.give(path, {"level": "L4-5", "side": "LEFT"})
    second, editor = add(room, "planned")
    assert notes(editor) == {("L4-5", Side.LEFT): "target 1"}
    assert editor.picture.place("L4-5", Side.LEFT).accessibleName() == "Left L4-5 foramen, L4 nerve, target 1"
    room.desk.give(path, {"level": "L3-4", "side": "LEFT"})
    assert notes(editor) == {("L3-4", Side.LEFT): "target 1"}
    assert room.desk.state.value(second) is None


@pytest.mark.parametrize("section", ["consent", "time_out", "performed"])
def test_the_plan_is_not_shown_where_it_is_checked(room, section):
    """Consent, time-out and performed targets are entries of their own: nothing of the plan stands on their picture (K2)."""
    path, _ = add(room, "planned")
    room.desk.give(path, {"level": "C5-6", "side": "LEFT"})
    _, editor = add(room, section)
    assert notes(editor) == {}
    assert editor.picture.sheet.here == ("", None)
    assert "L5-S1" in editor.picture.sheet.levels
    assert not any(made.now for made in editor.picture.sheet.places.values())


def test_change_shows_what_is_recorded_and_can_keep_it(qtbot, room):
    """Change marks the recorded place with a tick and words, chooses nothing, and goes back on request."""
    path, editor = add(room, "planned")
    room.desk.give(path, {"level": "C5-6", "side": "LEFT"})
    qtbot.mouseClick(editor.change, LEFT_BUTTON)
    assert notes(editor) == {("C5-6", Side.LEFT): "recorded"}
    assert editor.picture.place("C5-6", Side.LEFT).now
    before = len(room.desk.session.entries)
    qtbot.mouseClick(editor.keep, LEFT_BUTTON)
    assert editor._picker.isHidden()
    assert len(room.desk.session.entries) == before


def test_both_sides_are_one_place_in_the_plan(window):
    """A bilateral target is shown at its own place between the sides."""
    window.new_case("facet-rfa")
    room = window.pages.case.room
    path, editor = add(room, "planned")
    room.desk.give(path, {"level": "L4-5", "side": "BILATERAL"})
    _, editor = add(room, "planned")
    assert notes(editor) == {("L4-5", Side.BILATERAL): "target 1"}


@pytest.mark.parametrize("procedure", [each.id for each in registry.installed().latest])
def test_what_lies_at_the_spine_has_a_picture(window, procedure):
    """Every target of every procedure has exactly one way to be chosen: the picture where all levels lie at the spine."""
    window.new_case(procedure)
    room = window.pages.case.room
    elsewhere = {"genicular-rfa", "stellate-ganglion-block"}
    for _, member in room.desk.definition.walk():
        if isinstance(member, Item) and member.kind is Kind.TARGET:
            editor = TargetEditor(member, room.desk)
            assert (editor.picture is None) == (editor.controls is not None)
            assert (editor.controls is not None) == (procedure in elsewhere)
            editor.deleteLater()
