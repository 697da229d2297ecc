"""The page of a case: steps, banner, saved state, undo, arrangement, position, images and what they say."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from procroom.app.case_file import play, read_case
from procroom.domain.case import Mark, MarkKind, ViewTag
from procroom.domain.commands import AddInstance, SaveView
from procroom.domain.definition import Stage
from procroom.domain.errors import StoreUnavailable
from procroom.domain.values import FrameRef, Point
from procroom.domain.walk import missing
from procroom.procedures import registry
from procroom.ui.pages.case_images import POSITION_GONE
from procroom.ui.pages.record_panel import LEAST_WIDTH
from procroom.ui.viewer import image_wall
from procroom.ui.widgets.side_sign import SideSign

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
SIZES = [(1280, 800), (1920, 1080)]
POSITION = "performed.targets[t1].positions[p1]"


def words(widget):
    """All words a widget shows."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_steps_count_what_is_missing(room):
    """Under each step stands how many required facts it lacks; together all that is missing."""
    counted = {stage: room.steps.button(stage).accessibleName() for stage in Stage}
    stages = {section.link_id: section.stage for section in room.desk.definition.sections}
    for stage in Stage:
        count = sum(1 for each in room.desk.missing if stages[each.section] is stage)
        done = "after signing" if stage is Stage.FOLLOW_UP else "complete"
        assert (f"{count} missing" if count else done) in counted[stage]
    assert room.desk.missing == missing(room.desk.definition, room.desk.state)


def test_steps_follow_each_act(room):
    """Recording a needed fact takes one from its step."""
    before = room.steps.button(Stage.BEFORE).accessibleName()
    room.desk.give("header.room", "Room 2")
    after = room.steps.button(Stage.BEFORE).accessibleName()
    assert int(before.split()[-2]) - int(after.split()[-2]) == 1


def test_banner_says_who_and_which_side(gs1):
    """Name, birth with age, MRN, procedure, level and side in words."""
    shown = words(gs1.banner)
    for part in ("DEMO, LUMBAR", "1973-06-15 (52 y)", "MRN DEMO-0001", "L5-S1 foramen (L5 nerve)"):
        assert part in shown
    assert [each.accessibleName() for each in gs1.banner.findChildren(SideSign)] == ["RIGHT"]


@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_banner_and_time_out_never_cut_a_target(qtbot, window, station, width):
    """Long names of joints with their nerves are shortened or wrapped as a whole, at any width."""
    session = play(read_case(SCENARIOS / "gs4.case.json", registry.get), station.store)
    window.resize(width, 800)
    window.open_case(session.case_id)
    opened = window.pages.case.room
    opened.show_step(Stage.TIME_OUT)
    QApplication.processEvents()
    named = [each for each in opened.banner.findChildren(QLabel) if "facet joint" in each.text()]
    named = [each for each in named if each.isVisible()]
    assert [each.text().partition(" (")[0] for each in named] == ["L4-5 facet joint", "L5-S1 facet joint"]
    assert all(("nerve" in each.text() or "branch" in each.text()) == (width > 1500) for each in named)
    lines = opened.record.form(Stage.TIME_OUT).findChildren(QLabel)
    aloud = [each for each in lines if each.isVisible() and each.property("role") in {"title", "lead"}]
    planned = next(each.text() for each in aloud if each.text().startswith("Planned: "))
    assert "L5-S1 facet joint (L4 medial branch and L5 dorsal ramus)" in planned
    qtbot.waitUntil(lambda: not any(map(is_cut, (*named, *aloud))))


def is_cut(words):
    """Whether a label has less room than its words need."""
    room = words.heightForWidth(words.width()) if words.wordWrap() else words.sizeHint().height()
    return words.height() < room or not (words.wordWrap() or words.width() >= words.sizeHint().width())


def test_equal_targets_are_counted_in_the_banner(window, station):
    """Two leads at one interspace stand there once, with their number."""
    session = play(read_case(SCENARIOS / "gs8.case.json", registry.get), station.store)
    window.open_case(session.case_id)
    opened = window.pages.case.room
    QApplication.processEvents()
    assert "L1-2 interspace ×2" in words(opened.banner)
    titles = [each.title for each in opened.working.known]
    assert len(set(titles)) == len(titles) == 2


def test_banner_says_what_is_not_documented(room):
    """A new case names no patient: the banner says so instead of showing nothing."""
    shown = words(room.banner)
    assert "Patient not documented" in shown
    assert "MRN not documented" in shown


def test_saved_is_said_after_the_write(room, station):
    """Time and number of entries are those of the store's last entry."""
    room.desk.give("header.room", "Room 2")
    stored = station.store.entries(room.desk.session.case_id)
    assert f"Saved {stored[-1].at:%H:%M:%S} · {len(stored)} entries" in words(room.saved)


def test_a_failed_write_is_never_called_saved(room, station, monkeypatch):
    """When the store refuses, the field says so, the corner says NOT SAVED, and the answer is not shown as given."""

    def refuse(*_arguments):
        raise StoreUnavailable("The store cannot be written.", remedy="Free some space.")

    monkeypatch.setattr(room.desk.session._store, "append", refuse)
    assert "Not saved" in room.desk.give("header.room", "Room 2")
    assert "NOT SAVED" in words(room.saved)
    assert room.desk.state.value("header.room") is None
    assert station.notices.standing[-1].text.startswith("Not saved")
    monkeypatch.undo()
    assert room.desk.give("header.room", "Room 2") == ""
    assert "Saved" in words(room.saved)
    assert "NOT SAVED" not in words(room.saved)
    assert station.notices.standing == ()


def test_undo_and_redo_say_what_they_would_do(room):
    """The buttons carry the words of the act."""
    assert not room.saved.undo.isEnabled()
    room.desk.give("header.room", "Room 2")
    assert room.saved.undo.text() == "Undo: Room: Room 2"
    room.saved.undo.click()
    assert room.saved.redo.text() == "Redo: Room: Room 2"
    room.saved.redo.click()
    assert room.desk.state.value("header.room") == "Room 2"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("stage", Stage)
def test_nothing_is_cut_at_common_sizes(qtbot, window, gs1, size, stage):
    """At 1280 × 800 and 1920 × 1080 the record has its width and all parts lie inside the window."""
    window.resize(*size)
    gs1.show_step(stage)
    qtbot.waitUntil(lambda: window.width() == size[0])
    assert gs1.record.width() >= LEAST_WIDTH
    inside = window.rect()
    for part in (
        gs1.banner,
        gs1.steps,
        gs1.saved,
        gs1.record,
        gs1.wall if stage is not Stage.NOTE else gs1.note,
    ):
        place = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
        assert inside.contains(place), type(part).__name__


def test_images_are_largest_while_the_needle_is_in(window, gs1):
    """In the procedure step the images have more width than the record."""
    gs1.show_step(Stage.PROCEDURE)
    assert gs1.wall.width() > gs1.record.width()


def test_nurse_sees_the_record_first(window, gs1):
    """One command puts the record left, and the images right once they are asked for; another brings it back."""
    gs1.show_step(Stage.PROCEDURE)
    window.run("view.record_first")
    assert gs1.record.mapTo(window, gs1.record.rect().topLeft()).x() == 0
    window.run("view.images")
    assert gs1.wall.isVisible()
    window.run("view.record_first")
    assert gs1.wall.mapTo(window, gs1.wall.rect().topLeft()).x() == 0


def test_images_can_be_put_away(qtbot, window, gs1):
    """The record then has the whole width."""
    gs1.show_step(Stage.PROCEDURE)
    window.run("view.images")
    assert not gs1.wall.isVisible()
    qtbot.waitUntil(lambda: gs1.record.width() > window.width() * 0.9)
    window.run("view.images")
    assert gs1.wall.isVisible()


def test_next_missing_goes_through_all(room):
    """Ctrl+J leads from gap to gap in the record's order, across steps."""
    room.reveal_next_missing()
    first = room.record.focused_path()
    room.reveal_next_missing()
    second = room.record.focused_path()
    order = [each.path for each in room.desk.missing]
    assert (first, second) == (order[0], order[1])


def test_clearing_the_focused_field(window, room):
    """Ctrl+Backspace takes the focused answer back."""
    room.desk.give("header.room", "Room 2")
    room.reveal("header.room")
    window.run("edit.clear")
    assert room.desk.state.value("header.room") is None


def test_positions_can_be_chosen(room):
    """The bar names target and position; a new position becomes the one worked on; a removed one is left."""
    room.show_step(Stage.PROCEDURE)
    room.record.positions.add.click()
    room.desk.give("performed.targets[t1].target", {"level": "L5-S1", "side": "RIGHT"})
    assert room.working.title == "Right L5-S1 foramen (L5 nerve) · position 1"
    room.desk.do(AddInstance("performed.targets[t1].positions"))
    assert room.working.path == "performed.targets[t1].positions[p2]"
    room.record.positions.choices.button(POSITION).click()
    assert room.working.path == POSITION
    room.working.next()
    assert room.working.path == "performed.targets[t1].positions[p2]"
    room.desk.remove("performed.targets[t1].positions", "p2")
    assert room.working.path == POSITION
    room.desk.remove("performed.targets", "t1")
    assert room.working.path == ""


@pytest.fixture
def mark(gs1):
    """A needle as the image wall asks for it."""
    return Mark("m1", MarkKind.NEEDLE, FrameRef("1.2.3", 4), (Point(10, 10), Point(50, 60)))


def test_marks_are_bound_to_the_position(gs1, mark):
    """What is drawn belongs to the position worked on; moving keeps it; undo takes back one step at a time."""
    gs1.wall.markPlaced.emit(mark)
    placed = gs1.desk.state.marks["m1"]
    assert placed.position == POSITION
    gs1.wall.markChanged.emit(replace(placed, points=(placed.points[0], placed.points[0])))
    assert gs1.desk.state.marks["m1"].position == POSITION
    gs1.desk.undo()
    assert gs1.desk.state.marks["m1"] == placed
    gs1.wall.markRemoved.emit("m1")
    assert gs1.desk.state.marks == {}
    gs1.desk.undo()
    assert gs1.wall._marks == (placed,)


def test_saved_views_are_kept_with_their_picture(qtbot, gs1, station):
    """The picture is in the store before the view is recorded, bound to the position."""
    view = replace(gs1.desk.state.views["view-ap"], view_id="v-new", tag=ViewTag.OBLIQUE, picture="")
    gs1.wall.viewSaveRequested.emit(view, b"not really a picture")
    qtbot.waitUntil(lambda: "v-new" in gs1.desk.state.views)
    kept = gs1.desk.state.views["v-new"]
    assert kept.position == POSITION
    assert station.store.blob(kept.picture) == b"not really a picture"


def test_a_view_stays_with_the_position_it_was_saved_at(qtbot, gs1, station, monkeypatch):
    """However long its picture takes; when the position is gone by then, it belongs to none, and that is said."""
    pictures = []
    view = replace(gs1.desk.state.views["view-ap"], position="", picture="")

    def submit(_lane, _title, _work, made, _order, key):
        done = SimpleNamespace(connect=lambda receive: pictures.append((receive, made)))
        return SimpleNamespace(key=key, succeeded=done, failed=SimpleNamespace(connect=lambda _receive: None))

    monkeypatch.setattr(
        image_wall, "snapshot", lambda _viewport, _tag, view_id: (replace(view, view_id=view_id), None)
    )
    monkeypatch.setattr(gs1.wall, "_jobs", SimpleNamespace(submit=submit))
    gs1.working.choose(POSITION)
    gs1.wall.save_view(ViewTag.AP)
    gs1.desk.do(AddInstance("performed.targets[t1].positions", "p9"))
    gone = "performed.targets[t1].positions[p9]"
    gs1.working.choose(gone)
    gs1.wall.save_view(ViewTag.LATERAL)
    gs1.desk.remove("performed.targets[t1].positions", "p9")
    kept = []
    for receive, made in pictures:
        receive((made, b"picture"))
        qtbot.waitUntil(lambda made=made: made.view_id in gs1.desk.state.views)
        kept.append(gs1.desk.state.views[made.view_id].position)
    assert kept == [POSITION, ""]
    assert station.notices.standing[-1].text == POSITION_GONE


def test_views_can_be_described(qtbot, gs1):
    """Contrast seen, angle and caption are recorded at the card; Remove takes the view out, undo brings it back."""
    gs1.show_step(Stage.PROCEDURE)
    place = gs1.record.form(Stage.PROCEDURE).place(f"{POSITION}.views")
    card = place.editor.cards["view-ap"]
    card.contrast.button("no").click()
    assert gs1.desk.state.views["view-ap"].contrast is False
    card = place.editor.cards["view-ap"]
    qtbot.keyClicks(card.angle, "10° caudal")
    qtbot.keyClick(card.angle, Qt.Key.Key_Return)
    assert gs1.desk.state.views["view-ap"].angle == "10° caudal"
    place.editor.cards["view-ap"].remove.click()
    assert "view-ap" not in gs1.desk.state.views
    gs1.desk.undo()
    assert "view-ap" in place.editor.cards


def test_a_view_of_another_position_is_not_shown(gs1):
    """A position's card lists its own views."""
    view = replace(gs1.desk.state.views["view-ap"], view_id="v-case", position="")
    gs1.desk.do(SaveView(view))
    gs1.show_step(Stage.PROCEDURE)
    place = gs1.record.form(Stage.PROCEDURE).place(f"{POSITION}.views")
    assert set(place.editor.cards) == {"view-ap", "view-lateral"}


def test_reopening_shows_the_case_as_it_was(window, gs1):
    """Everything recorded is there again, in the step where work went on."""
    state = gs1.desk.state
    window.run("case.worklist")
    window.open_case(state.case_id)
    again = window.pages.case.room
    assert again is not gs1
    assert again.desk.state == state
    assert again.step is Stage.PROCEDURE


def test_every_control_has_a_name(gs1):
    """Every button and field on every step says to a screen reader what it is."""
    for stage in Stage:
        gs1.show_step(stage)
        nameless = [
            f"{type(each).__name__} {each.objectName()}"
            for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
            for each in gs1.findChildren(kind)
            if each.isVisible() and not (each.accessibleName() or getattr(each, "text", str)())
        ]
        assert nameless == []


def test_an_undo_says_what_it_took_back(window, room):
    """It may have been an answer of another step, out of sight; in room mode the button says only "Undo"."""
    room.desk.give("header.room", "Room 2")
    room.show_step(Stage.RECOVERY)
    window.run("edit.undo")
    assert window.hint.text() == "Taken back: Room: Room 2"
    window.run("edit.redo")
    assert window.hint.text() == "Brought back: Room: Room 2"


def test_a_name_reads_as_people_write_it_and_is_kept_in_its_parts(qtbot, room):
    """``LUMBAR^DEMO`` is no way to write a name; a comma tells family name and forenames apart."""
    room.desk.give("patient.name", "DEMO^LUMBAR ANN")
    assert room.record.reveal("patient.name")
    field = room.record.form(Stage.BEFORE).place("patient.name")
    line = field.editor.line
    assert line.text() == "DEMO, LUMBAR ANN"
    entries = len(room.desk.session.entries)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(room.desk.session.entries) == entries
    for typed, kept, shown in (
        ("WEBER, ANNA MARIA", "WEBER^ANNA MARIA", "WEBER, ANNA MARIA"),
        ("WEBER^ANNA^^DR", "WEBER^ANNA^^DR", "WEBER, DR ANNA"),
        ("Anna Weber", "Anna Weber", "Anna Weber"),
    ):
        line.selectAll()
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert room.desk.state.value("patient.name") == kept
        assert line.text() == shown


def test_a_case_left_at_a_field_of_the_note_opens_there(window, gs1, qtbot):
    """The attestation is asked beside the note: there, too, work goes on where it was."""
    gs1.desk.give("attestation.presence", "WHOLE")
    window.run("case.worklist")
    window.open_case(gs1.desk.session.case_id)
    again = window.pages.case.room
    assert again.step is Stage.NOTE
    qtbot.waitUntil(lambda: again.record.focused_path() == "attestation.presence")
