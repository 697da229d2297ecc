"""The image wall: every command has a key and does its work, views are saved as imaging renders them."""

from dataclasses import replace

import numpy as np
import pytest
from pydicom.uid import generate_uid
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from viewer_kit import LEFT, Bench, drag, pixels, write_run

from procroom.domain.case import MarkKind, SavedView, ViewTag
from procroom.domain.values import FrameRef
from procroom.imaging.cine import PlayMode
from procroom.imaging.cv import cv2
from procroom.imaging.greyscale import Window
from procroom.imaging.render import render_frame
from procroom.ui.theme import LIGHT, ROOM
from procroom.ui.viewer.commands import BY_ID, COMMANDS
from procroom.ui.viewer.frame_slider import FrameSlider
from procroom.ui.viewer.tools import Tool
from procroom.ui.viewer.viewport import RUN_MIME
from procroom.ui.viewer.viewport_actions import VIEWPORT_ACTS


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def files(tmp_path):
    """Two runs of one series, one of another, a broken name and a text file."""
    write_run(
        tmp_path / "a.dcm", pixels(6, 60, 80), WindowCenter="2048", WindowWidth="4096", InstanceNumber=1
    )
    write_run(tmp_path / "b.dcm", pixels(1, 60, 80), InstanceNumber=2)
    write_run(
        tmp_path / "c.dcm",
        pixels(4, 60, 80),
        SeriesInstanceUID="1.2.3.4",
        SeriesDescription="Lateral",
        SeriesNumber=2,
    )
    (tmp_path / "notes.txt").write_text("not a picture", encoding="utf-8")
    return [tmp_path]


@pytest.fixture
def wall(bench, files):
    """On its first frame."""
    made = bench.wall(files)
    made.run_command("cine.first")
    at_frame(bench, made, 1)
    return made


def key(wall, text):
    """Press a key sequence while the active viewport has the focus."""
    wall.activateWindow()
    wall.grid.active.setFocus()
    combination = QKeySequence(text)[0]
    QTest.keyClick(wall.grid.active, combination.key(), combination.keyboardModifiers())


def at_frame(bench, wall, position):
    bench.qtbot.waitUntil(
        lambda: wall.grid.active.feed.position == position and wall.grid.active.feed.settled
    )


def test_every_command_has_a_key_and_words():
    """No command without a key, no key twice, no id twice."""
    assert [command.id for command in COMMANDS if not command.key or not command.text] == []
    keys = [QKeySequence(command.key).toString() for command in COMMANDS]
    assert len(set(keys)) == len(keys)
    assert "" not in keys
    assert len(BY_ID) == len(COMMANDS)


def test_every_command_runs(bench, wall, qtbot):
    """Each command can be carried out on an open picture and on an empty viewport without an error."""
    for command in COMMANDS:
        wall.run_command(command.id)
        wall.run_command("mark.cancel")
    for viewport in wall.grid:
        viewport.show_run(None)
    for command in COMMANDS:
        wall.run_command(command.id)
        wall.run_command("mark.cancel")


def test_every_command_is_bound_to_its_key(wall):
    """The wall listens to exactly the keys of the table, only while it has the focus."""
    bound = {each.objectName(): each for each in wall.findChildren(QShortcut) if each.parent() is wall}
    assert {name: each.key() for name, each in bound.items()} == {
        command.id: QKeySequence(command.key) for command in COMMANDS
    }
    contexts = {each.context() for each in bound.values()}
    assert contexts == {Qt.ShortcutContext.WidgetWithChildrenShortcut}


def test_unknown_command_is_refused(wall):
    """A command that does not exist is a mistake of the caller."""
    with pytest.raises(KeyError):
        wall.run_command("view.nothing")


def test_every_viewport_act_is_a_command():
    """The table of acts and the table of commands name the same things."""
    assert set(VIEWPORT_ACTS) <= set(BY_ID)


def test_keys_step_and_jump(bench, wall):
    """Arrow keys, Home, End and Shift+arrows go through the frames; nothing goes beyond the ends."""
    for text, position in (
        ("Right", 2),
        ("End", 6),
        ("Right", 6),
        ("Left", 5),
        ("Shift+Left", 1),
        ("Shift+Right", 6),
        ("Home", 1),
    ):
        key(wall, text)
        at_frame(bench, wall, position)


def test_space_plays_and_stops(wall):
    """Space starts and stops; the button shows what the next press does."""
    key(wall, "Space")
    assert wall.grid.active.feed.player.playing
    key(wall, "Space")
    assert not wall.grid.active.feed.player.playing


def test_tools_by_key(wall):
    """Each tool has its key; the rail shows which one is taken up; Esc goes back to select."""
    for text, tool in (
        ("N", Tool.NEEDLE),
        ("A", Tool.ARROW),
        ("T", Tool.TEXT),
        ("D", Tool.DISTANCE),
        ("G", Tool.ANGLE),
        ("W", Tool.WINDOW),
        ("Z", Tool.ZOOM),
    ):
        key(wall, text)
        assert wall.tool() is tool
        assert wall.rail.key(f"tool.{tool}").isChecked()
    key(wall, "Escape")
    assert wall.tool() is Tool.SELECT


def test_a_run_opens_on_the_image_held(bench, wall):
    """A fluoroscopy run shows its last frame first, plays from its first, and comes back where it was left."""
    runs = wall.strip.model.runs
    wall.open_run(runs[2])
    at_frame(bench, wall, 4)
    wall.run_command("cine.play")
    assert wall.grid.active.feed.player.upcoming(2) == (4, 1)
    wall.run_command("cine.play")
    wall.open_run(runs[0])
    at_frame(bench, wall, 1)
    wall.run_command("cine.next")
    at_frame(bench, wall, 2)
    wall.open_run(runs[1])
    wall.open_run(runs[0])
    at_frame(bench, wall, 2)


def test_view_keys(wall):
    """Invert, rotate, fit, 1:1, zoom, window and pan by key change the view as they say."""
    lens = wall.grid.active.lens
    key(wall, "I")
    assert lens.state.invert
    key(wall, "R")
    assert lens.state.orientation.rotation == 90
    key(wall, "1")
    assert lens.zoom == pytest.approx(1.0)
    key(wall, "+")
    assert lens.zoom == pytest.approx(1.25)
    left = lens.transform.left
    key(wall, "Ctrl+Left")
    assert lens.transform.left < left
    key(wall, "F")
    assert lens.state.placement.scale is None
    width = lens.state.voi.width
    key(wall, "Alt+Right")
    assert lens.state.voi.width > width
    key(wall, "0")
    assert (lens.state.invert, lens.state.orientation.rotation) == (False, 0)


def test_speed_and_mode_by_key(wall):
    """Brackets change the speed in steps from a quarter to four times, L the mode; the bar says both."""
    player = wall.grid.active.feed.player
    key(wall, "]")
    assert (player.speed, wall.cine.key("cine.speed").text()) == (2.0, "×2")
    for _ in range(5):
        key(wall, "[")
    assert player.speed == 0.25
    key(wall, "L")
    assert player.mode is PlayMode.BOUNCE
    assert "back and forth" in wall.cine.rate.text()
    assert wall.cine.rate.text().startswith("25 fps, Frame Time, shown ×0.25")


def test_space_on_a_focused_button_presses_it(wall):
    """The keyboard's focus wins: Space on a button presses that button and does not play."""
    button = wall.rail.key("view.invert")
    wall.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert wall.grid.active.lens.state.invert
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert not wall.grid.active.lens.state.invert
    assert not wall.grid.active.feed.player.playing


def test_controls_have_names_and_are_large_enough(wall):
    """Every visible button and slider has an accessible name and is at least 44 pixels to touch."""
    controls = [*wall.findChildren(QAbstractButton), *wall.findChildren(FrameSlider)]
    visible = [control for control in controls if control.isVisibleTo(wall)]
    assert len(visible) > 20
    assert [control for control in visible if not control.accessibleName()] == []
    assert [c.accessibleName() for c in visible if min(c.width(), c.height()) < 44] == []


def test_slider_seeks_and_follows(bench, wall):
    """Moving the slider shows that frame; stepping moves the slider."""
    wall.cine.slider.setValue(4)
    at_frame(bench, wall, 4)
    assert wall.cine.count.text() == "4 / 6"
    key(wall, "Right")
    at_frame(bench, wall, 5)
    assert wall.cine.slider.value() == 5


def test_touching_the_slider_goes_there(bench, wall):
    """A press anywhere on the track goes to that frame at once."""
    slider = wall.cine.slider
    QTest.mouseClick(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(3)), slider.height() // 2)
    )
    at_frame(bench, wall, 3)


def test_runs_are_offered_and_opened(bench, wall):
    """Every multi-frame instance and every picture is a run in the strip; keys go from one to the next."""
    names = [(run.title, run.extent) for run in wall.strip.model.runs]
    assert names == [("AP needle", "6 frames"), ("AP needle", "1 picture"), ("Lateral", "4 frames")]
    opened = []
    wall.seriesOpened.connect(lambda series: opened.append(series.description))
    key(wall, "PgDown")
    key(wall, "PgDown")
    key(wall, "PgDown")
    bench.qtbot.waitUntil(lambda: wall.grid.active.feed.settled)
    assert opened == ["AP needle", "Lateral"]
    assert wall.grid.active.feed.run.title == "Lateral"


def test_strip_opens_by_keyboard(bench, wall):
    """In the strip arrows choose and Enter opens; a study's heading cannot be chosen."""
    view = wall.strip.view
    wall.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(2))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert wall.grid.active.feed.run.title == "Lateral"
    assert view.model().flags(view.model().index(0)) == Qt.ItemFlag.NoItemFlags


def test_thumbnail_is_dropped_into_a_viewport(bench, wall):
    """A run dragged from the strip is shown where it is dropped, and that viewport becomes the active one."""
    wall.run_command("view.two")
    target = wall.grid.visible_viewports()[1]
    model = wall.strip.model
    data = model.mimeData([model.index(3)])
    assert isinstance(data, QMimeData)
    assert data.hasFormat(RUN_MIME)
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(drop)
    assert target.feed.run.title == "Lateral"
    assert wall.grid.active is target


def test_layouts_and_their_memory(bench, wall):
    """One, two, four viewports; each keeps its run and view when it is hidden and comes back."""
    for text, count in (("Ctrl+2", 2), ("Ctrl+4", 4), ("Ctrl+1", 1)):
        key(wall, text)
        assert len([view for view in wall.grid if view.isVisible()]) == count
    key(wall, "Ctrl+2")
    key(wall, "F6")
    second = wall.grid.active
    wall.open_run(wall.strip.model.runs[2])
    bench.qtbot.waitUntil(lambda: second.feed.settled)
    key(wall, "R")
    key(wall, "Ctrl+1")
    key(wall, "X")
    assert second.isVisible()
    assert second.feed.run.title == "Lateral"
    assert second.lens.state.orientation.rotation == 90


def test_thumbnails_are_made_on_a_worker(bench, wall, qtbot):
    """Every run gets a small picture of its middle frame."""
    runs = wall.strip.model.runs
    for run in runs:
        wall.thumbnails.image(run)
    qtbot.waitUntil(lambda: all(wall.thumbnails.is_settled(run) for run in runs))
    assert {(wall.thumbnails.image(run).width(), wall.thumbnails.image(run).height()) for run in runs} == {
        (80, 60)
    }


def test_files_that_are_not_shown_are_listed_with_reasons(wall):
    """A text file among the pictures is counted in the strip and listed with its name and reason."""
    assert wall.strip.rejected.text() == "1 file\nnot shown"
    wall.run_command("series.rejected")
    lines = [wall.remarks.lines.item(row).text() for row in range(wall.remarks.lines.count())]
    assert lines[0].startswith("notes.txt: ")
    assert wall.remarks.isVisible()
    QTest.keyClick(wall.remarks, Qt.Key.Key_Escape)
    assert not wall.remarks.isVisible()


def test_saved_view_is_what_imaging_renders(bench, wall, qtbot):
    """The saved picture is the stored frame through the window on screen: not rotated, no marks, exact."""
    viewport = wall.grid.active
    marks = {}
    wall.markPlaced.connect(lambda mark: (marks.update({mark.mark_id: mark}), wall.set_marks(marks)))
    wall.run_command("cine.next")
    at_frame(bench, wall, 2)
    viewport.lens.set_voi(Window(1500, 1000))
    viewport.lens.toggle_invert()
    viewport.lens.turn()
    viewport.lens.flip()
    wall.run_command("tool.needle")
    drag(viewport, (10, 10), (60, 40))
    with qtbot.waitSignal(wall.viewSaveRequested) as caught:
        wall.run_command("save.lateral")
    view, png = caught.args
    instance = viewport.feed.instance
    expected = render_frame(instance, 2, Window(1500, 1000), invert=True)
    assert np.array_equal(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED), expected)
    assert view == SavedView(
        view.view_id,
        ViewTag.LATERAL,
        frame=FrameRef(instance.sop_instance_uid, 2),
        image_id=instance.sop_instance_uid,
        series_uid=instance.series_instance_uid,
        window=replace(view.window, center=1500, width=1000, invert=True),
        rotation=90 if viewport.lens.state.orientation.rotation == 90 else 270,
        flip_horizontal=True,
        marks=tuple(marks.values()),
        columns=80,
        rows=60,
    )
    assert [mark.kind for mark in view.marks] == [MarkKind.NEEDLE]


def test_save_asks_for_the_view_and_takes_a_digit(bench, wall, qtbot):
    """S asks what the view shows; a digit answers, with Shift that contrast is seen, too; Esc saves nothing."""
    saved = []
    wall.viewSaveRequested.connect(lambda view, _png: saved.append((view.tag, view.contrast)))
    key(wall, "S")
    assert wall.panel.question == "tag"
    QTest.keyClick(QApplication.focusWidget() or wall.panel, Qt.Key.Key_Escape)
    assert wall.panel.question == ""
    key(wall, "S")
    with qtbot.waitSignal(wall.viewSaveRequested):
        QTest.keyClick(wall.panel, Qt.Key.Key_4)
    key(wall, "S")
    with qtbot.waitSignal(wall.viewSaveRequested):
        QTest.keyClicks(wall.panel, "@")
    key(wall, "S")
    seen = next(each for each in wall.panel.findChildren(QPushButton) if each.property("answer") == "AP+")
    with qtbot.waitSignal(wall.viewSaveRequested):
        QTest.mouseClick(seen, LEFT)
    with qtbot.waitSignal(wall.viewSaveRequested):
        key(wall, "Alt+Shift+3")
    assert saved == [
        (ViewTag.CONTRALATERAL_OBLIQUE, None),
        (ViewTag.LATERAL, True),
        (ViewTag.AP, True),
        (ViewTag.OBLIQUE, True),
    ]


def test_nothing_to_save_is_said(wall):
    """Without a picture, saving says so and asks for nothing."""
    said = []
    wall.hinted.connect(said.append)
    wall.grid.active.show_run(None)
    wall.run_command("save.view")
    wall.run_command("save.ap")
    assert len([text for text in said if text.startswith("Nothing to save")]) == 2
    assert wall.panel.question == ""


def test_unreadable_picture_is_not_saved(bench, wall, qtbot, tmp_path):
    """When the file has gone meanwhile, the user is told that the view was not saved."""
    said = []
    wall.hinted.connect(said.append)
    (tmp_path / "a.dcm").unlink()
    wall.run_command("save.ap")
    qtbot.waitUntil(lambda: any(text.startswith("The view was not saved.") for text in said))


def test_mirroring_asks_first(wall):
    """Mirroring asks; keeping changes nothing; confirming mirrors and tells; taking it back needs no question."""
    told = []
    wall.flipConfirmed.connect(told.append)
    lens = wall.grid.active.lens
    key(wall, "H")
    assert (wall.panel.question, lens.state.orientation.flip) == ("flip", False)
    QTest.keyClick(wall.panel, Qt.Key.Key_1)
    assert (told, lens.state.orientation.flip) == ([], False)
    key(wall, "H")
    QTest.keyClick(wall.panel, Qt.Key.Key_2)
    assert (told, lens.state.orientation.flip) == ([True], True)
    assert wall.rail.key("view.flip").isChecked()
    key(wall, "H")
    assert (told, lens.state.orientation.flip) == ([True, False], False)


def test_presets_are_chosen_by_digit(wall):
    """P lists the windows; a digit takes one."""
    key(wall, "P")
    QTest.keyClick(wall.panel, Qt.Key.Key_2)
    assert wall.grid.active.lens.state.voi.label == "full range of this frame"


def test_open_panel_keeps_keys_from_the_commands(wall):
    """While a question is open, a tool's key does not change the tool behind it."""
    key(wall, "S")
    QTest.keyClick(QApplication.focusWidget() or wall.panel, Qt.Key.Key_N)
    assert wall.tool() is Tool.SELECT


def test_key_images_and_marks_are_seen_on_the_slider(bench, wall):
    """Key images and marked frames of the run stand on the slider; a key goes from one to the next."""
    viewport = wall.grid.active
    uid = viewport.feed.instance.sop_instance_uid
    marks = {}
    wall.markPlaced.connect(lambda mark: (marks.update({mark.mark_id: mark}), wall.set_marks(marks)))
    wall.run_command("tool.arrow")
    drag(viewport, (10, 10), (60, 40))
    wall.set_views(
        {
            "v1": SavedView("v1", ViewTag.AP, frame=FrameRef(uid, 5)),
            "v2": SavedView("v2", ViewTag.LATERAL, frame=FrameRef("9.9", 1)),
            "v3": SavedView("v3", ViewTag.OTHER),
        }
    )
    assert (wall.cine.slider.key_frames, wall.cine.slider.marked_frames) == ((5,), (1,))
    key(wall, "K")
    at_frame(bench, wall, 5)
    key(wall, "K")
    at_frame(bench, wall, 1)


def test_show_frame_leads_to_a_frame_wherever_it_is(bench, wall):
    """A reference of the case brings its frame on screen, from another run too; an unknown one says no."""
    lateral = wall.strip.model.runs[2]
    assert wall.show_frame(lateral.ref(3))
    at_frame(bench, wall, 3)
    assert wall.grid.active.feed.run.key == lateral.key
    assert wall.active_frame == lateral.ref(3)
    assert not wall.show_frame(FrameRef("1.2.3", 1))
    assert not wall.show_frame(replace(lateral.ref(1), frame_number=99))


def test_new_files_drop_what_is_gone(bench, wall, tmp_path):
    """Offering other files empties viewports whose run is not among them and keeps the others."""
    from procroom.imaging.fileset import scan

    wall.run_command("view.two")
    wall.run_command("view.next_viewport")
    wall.open_run(wall.strip.model.runs[2])
    wall.show_fileset(scan([tmp_path / "a.dcm"]))
    first, second = wall.grid.visible_viewports()
    assert first.feed.run is not None
    assert second.feed.run is None


def test_measurements_off_takes_the_tools_away(wall):
    """The site's switch hides the measuring tools and leaves the others."""
    wall.set_measurements_enabled(False)
    shown = {tool for tool in Tool if wall.rail.key(f"tool.{tool}").isVisibleTo(wall)}
    assert shown == set(Tool) - {Tool.DISTANCE, Tool.ANGLE, Tool.LEAD}


def test_theme_can_change_while_open(wall):
    """Another theme dresses buttons and bars; pictures stay on their dark canvas."""
    before = wall.rail.grab().toImage()
    canvas = wall.grid.active.grab().toImage().pixelColor(2, 300)
    wall.set_tokens(LIGHT)
    assert wall.rail.grab().toImage() != before
    assert wall.grid.active.grab().toImage().pixelColor(2, 300) == canvas
    wall.set_tokens(ROOM)


def test_room_orientation_reaches_every_viewport(wall):
    """What was checked with a marker stands on every picture, also on viewports made later."""
    wall.set_room_orientation("checked")
    wall.run_command("view.four")
    assert {view.room_orientation for view in wall.grid} == {"checked"}


def test_files_open_on_the_first_fluoroscopy_cine(bench, tmp_path):
    """A clip of another device and a spot come first in the strip, yet the fluoroscopy run is what is shown."""
    series = [generate_uid() for _ in range(3)]
    write_run(tmp_path / "1.dcm", pixels(4), Modality="US", SeriesInstanceUID=series[0], SeriesNumber=1)
    write_run(tmp_path / "2.dcm", pixels(1), SeriesInstanceUID=series[1], SeriesNumber=2)
    write_run(tmp_path / "3.dcm", pixels(4), SeriesInstanceUID=series[2], SeriesNumber=3)
    wall = bench.wall([tmp_path / name for name in ("1.dcm", "2.dcm", "3.dcm")])
    assert [run.series.number for run in wall.strip.model.runs] == [1, 2, 3]
    assert wall.grid.active.feed.run.series.series_instance_uid == series[2]
