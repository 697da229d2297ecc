"""Marks: drawn by pointer or keys, edited by handles, bound to their frame; each act is one wish."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from viewer_kit import LEFT, PLAIN, Bench, drag, pixels, run_of, spot, tap, write_run

from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import FrameRef, Measurement, Point
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.mark_edit import figure_lines
from procroom.ui.viewer.tools import Tool
from procroom.ui.viewer.view_transform import Orientation
from procroom.ui.viewer.viewport_painter import Scene, ViewportPainter

CALIBRATED = {"ImagerPixelSpacing": ["0.5", "0.5"]}
ORIENTATIONS = [(turn, flip) for turn in (0, 90, 180, 270) for flip in (False, True)]


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


class Record:
    """Who keeps the marks: takes wishes, gives the new state back, and counts."""

    def __init__(self, view, obeys=True):
        self.view, self.obeys = view, obeys
        self.marks, self.wishes = {}, []
        view.markPlaced.connect(self.placed)
        view.markChanged.connect(self.changed)
        view.markRemoved.connect(self.removed)

    def placed(self, mark):
        self.take("placed", mark)

    def changed(self, mark):
        self.take("changed", mark)

    def take(self, what, mark):
        self.wishes.append((what, mark))
        if self.obeys:
            self.marks[mark.mark_id] = mark
            self.view.set_marks(list(self.marks.values()))

    def removed(self, mark_id):
        self.wishes.append(("removed", mark_id))
        del self.marks[mark_id]
        self.view.set_marks(list(self.marks.values()))

    @property
    def last(self):
        return self.wishes[-1][1]


@pytest.fixture
def view(bench, tmp_path):
    path = write_run(tmp_path / "run.dcm", pixels(3, 300, 400), **CALIBRATED)
    made = bench.shown(bench.viewport(size=(820, 640)), run_of(path))
    made.record = Record(made)
    return made


def points(mark):
    return [(round(point.x), round(point.y)) for point in mark.points]


@pytest.mark.parametrize(
    ("tool", "kind"),
    [(Tool.NEEDLE, MarkKind.NEEDLE), (Tool.ARROW, MarkKind.ARROW), (Tool.DISTANCE, MarkKind.DISTANCE)],
)
def test_drag_draws_from_press_to_release(view, tool, kind):
    """Press at the entry, drag to the tip: one wish, with both points in image coordinates, bound to the frame."""
    view.set_tool(tool)
    drag(view, (60, 80), (200, 150))
    assert [what for what, _mark in view.record.wishes] == ["placed"]
    mark = view.record.last
    assert (mark.kind, points(mark)) == (kind, [(60, 80), (200, 150)])
    assert mark.frame == FrameRef(view.feed.instance.sop_instance_uid, 1)
    assert view.pointer.tool is (tool if tool is Tool.NEEDLE else Tool.SELECT)


def test_the_needle_stays_in_hand(bench, view, tmp_path):
    """One needle a view: another frame and another run need no key; a stray tap draws nothing; Esc puts it away."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    tap(view, (300, 250))
    tap(view, (320, 60))
    assert len(view.record.wishes) == 1
    for run in (view.feed.run, run_of(write_run(tmp_path / "next.dcm", pixels(3, 300, 400)))):
        bench.shown(view, run, 2)
        drag(view, (60, 80), (200, 150))
        assert view.record.last.frame == run.ref(2)
        assert view.cursor().shape() is Qt.CursorShape.CrossCursor
    drag(view, (200, 150), (220, 170))  # its tip is set right without another key
    assert view.record.wishes[-1][0] == "changed"
    assert points(view.record.last) == [(60, 80), (220, 170)]
    view.cancel()
    drag(view, (100, 200), (150, 220))
    assert len(view.record.marks) == 3


def test_two_taps_draw_a_needle(view):
    """Tapping entry and tip draws the same as dragging: for fingers that do not drag."""
    view.set_tool(Tool.NEEDLE)
    tap(view, (60, 80))
    assert view.record.wishes == []
    tap(view, (200, 150))
    assert points(view.record.last) == [(60, 80), (200, 150)]


def test_three_taps_draw_an_angle(view):
    """End, corner, end: the angle at the second point, in degrees."""
    view.set_tool(Tool.ANGLE)
    for at in ((200, 60), (100, 160), (300, 160)):
        tap(view, at)
    mark = view.record.last
    assert points(mark) == [(200, 60), (100, 160), (300, 160)]
    assert mark.measurement.value == pytest.approx(45, abs=1)


@pytest.mark.parametrize("closing", [(60, 80), (60, 180)])
def test_taps_round_the_contrast_outline_it(view, closing):
    """Corners in order; the first or the last one again closes the outline, which has its area and can be moved."""
    view.set_tool(Tool.CONTRAST)
    corners = ((60, 80), (260, 80), (260, 180), (60, 180))
    for at in (*corners, closing):
        assert view.record.wishes == []
        tap(view, at)
    mark = view.record.last
    assert (mark.kind, points(mark)) == (MarkKind.CONTRAST, list(corners))
    assert (mark.measurement.unit, mark.measurement.source) == ("mm2", "ImagerPixelSpacing")
    assert mark.measurement.value == pytest.approx(5000, rel=0.02)  # 100 mm by 50 mm
    assert figure_lines(mark.measurement)[0].endswith(" mm²")
    drag(view, (60, 80), (160, 80))
    assert view.record.last.measurement.value == pytest.approx(3750, rel=0.02)


def test_two_corners_are_no_outline(view):
    """The second tap on the second corner waits: an outline has three at least."""
    view.set_tool(Tool.CONTRAST)
    for at in ((60, 80), (260, 80), (260, 80)):
        tap(view, at)
    assert view.record.wishes == []
    assert len(view.pointer.draft.points) == 2


def test_second_tap_on_the_same_spot_waits(view):
    """A double tap does not make a mark without length."""
    view.set_tool(Tool.NEEDLE)
    tap(view, (60, 80))
    tap(view, (60, 80))
    assert view.record.wishes == []
    assert len(view.pointer.draft.points) == 1


def test_press_outside_the_picture_draws_nothing(view):
    """A point beside the image cannot begin a mark; one dragged off the image ends at its edge."""
    view.set_tool(Tool.ARROW)
    QTest.mouseClick(view, LEFT, PLAIN, QPoint(300, 2))
    assert view.pointer.draft.points == ()
    drag(view, (390, 100), (450, 100))
    assert points(view.record.last) == [(390, 100), (400, 100)]


def test_text_is_typed_where_it_stands(view, qtbot):
    """Tap, type, Enter: a text mark. Esc or no words: none."""
    view.set_tool(Tool.TEXT)
    tap(view, (100, 100))
    editor = view.findChild(object, "mark label")
    QTest.keyClicks(editor, "L5 pedicle")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert (view.record.last.kind, view.record.last.text) == (MarkKind.TEXT, "L5 pedicle")
    for keys in ((), ("x", Qt.Key.Key_Escape)):
        view.set_tool(Tool.TEXT)
        tap(view, (100, 150))
        for key in keys or (Qt.Key.Key_Return,):
            QTest.keyClicks(editor, key) if isinstance(key, str) else QTest.keyClick(editor, key)
    assert len(view.record.wishes) == 1


def test_words_typed_are_not_lost_by_turning_elsewhere(view):
    """Clicking beside the editor keeps what was typed."""
    view.set_tool(Tool.TEXT)
    tap(view, (100, 100))
    editor = view.findChild(object, "mark label")
    QTest.keyClicks(editor, "tip")
    tap(view, (300, 250))
    assert view.record.last.text == "tip"


def test_double_click_edits_words(view):
    """A double click on a mark opens its words; an unchanged text is no wish, emptied text marks go away."""
    view.set_tool(Tool.TEXT)
    tap(view, (100, 100))
    editor = view.findChild(object, "mark label")
    QTest.keyClicks(editor, "L4")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    at = spot(view, 100, 100) + QPoint(12, 0)
    QTest.mouseClick(view, LEFT, PLAIN, at)
    QTest.mouseDClick(view, LEFT, PLAIN, at)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert len(view.record.wishes) == 1
    view.pointer.edit_text()
    editor.setText("L5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [(what, mark.text) for what, mark in view.record.wishes[1:]] == [("changed", "L5")]
    view.pointer.edit_text()
    editor.clear()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert view.record.wishes[-1][0] == "removed"


def test_handle_moves_one_point(view):
    """Dragging the tip's handle moves the tip alone, in one wish under the same id."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    before = view.record.last
    drag(view, (200, 150), (220, 200))
    what, after = view.record.wishes[-1]
    assert (what, after.mark_id, points(after)) == ("changed", before.mark_id, [(60, 80), (220, 200)])
    assert len(view.record.wishes) == 2


def test_body_moves_the_whole_mark(view):
    """Dragging the shaft moves both points; at the image's edge it stops with its shape kept."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 80))
    drag(view, (130, 80), (150, 100))
    assert points(view.record.last) == [(80, 100), (220, 100)]
    drag(view, (150, 100), (150, 290))
    drag(view, (150, 290), (150, 500))
    assert points(view.record.last) == [(80, 300), (220, 300)]


def test_click_on_a_mark_is_no_change(view):
    """Choosing a mark, or pressing it without moving, asks for nothing."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    tap(view, (60, 80))
    tap(view, (300, 250))
    tap(view, (130, 115))
    assert len(view.record.wishes) == 1
    assert view.pointer.chosen == view.record.last.mark_id


def test_delete_asks_for_the_chosen_mark_only(view):
    """Deleting asks for the chosen mark once; without a choice it asks for nothing."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    mark_id = view.record.last.mark_id
    view.pointer.remove_chosen()
    view.pointer.remove_chosen()
    assert view.record.wishes[1:] == [("removed", mark_id)]
    assert view.marks_here() == ()


def test_touch_reach_is_44_pixels(view):
    """A handle is met 22 pixels off its middle, and not 40 off."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (200, 150), (300, 150))
    tip = spot(view, 300, 150)
    for offset, met in ((21, True), (40, False)):
        QTest.mousePress(view, LEFT, PLAIN, tip + QPoint(offset, 0))
        assert (view.pointer.chosen != "") is met
        QTest.mouseRelease(view, LEFT, PLAIN, tip + QPoint(offset, 0))


@pytest.mark.parametrize(("turn", "flip"), ORIENTATIONS)
def test_marks_keep_their_place_when_the_view_turns(view, turn, flip):
    """Drawn in a rotated, mirrored, zoomed view, a mark has the image coordinates that were pointed at."""
    for _ in range(turn // 90):
        view.lens.turn()
    if flip:
        view.lens.flip()
    view.lens.zoom_by(1.3)
    view.set_tool(Tool.NEEDLE)
    drag(view, (170, 130), (240, 170))
    assert points(view.record.last) == [(170, 130), (240, 170)]
    view.lens.reset()
    assert points(view.marks_here()[0]) == [(170, 130), (240, 170)]


def test_drawing_by_keys_alone(view):
    """Enter shows a cross, arrows move it, Enter sets the points: a needle without a pointer."""
    view.set_tool(Tool.NEEDLE)
    view.pointer.press_enter()
    start = view.pointer.cross
    view.pointer.press_enter()
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right)
    view.pointer.press_enter()
    mark = view.record.last
    assert mark.points[0] == start
    assert mark.points[1].x - mark.points[0].x == pytest.approx(50 / view.lens.transform.scale)


def test_editing_by_keys_alone(view):
    """Keys choose a mark, then a point of it, and move it on the screen; every step is one wish."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    before = view.record.last
    view.pointer.choose(1)
    view.pointer.choose_handle()
    view.pointer.choose_handle()
    assert view.pointer.handle == 1
    view.pointer.move_by_keys(0, -8)
    after = view.record.last
    assert after.points[0] == before.points[0]
    assert after.points[1].y == pytest.approx(before.points[1].y - 8 / view.lens.transform.scale)
    assert len(view.record.wishes) == 2


def test_marks_of_other_frames_are_not_drawn(view, qtbot):
    """A mark shows on its own frame and on no other."""
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    view.feed.step(1)
    qtbot.waitUntil(lambda: view.feed.position == 2)
    assert view.scene().marks == ()
    assert view.pointer.chosen == ""
    view.feed.step(-1)
    qtbot.waitUntil(lambda: view.feed.position == 1)
    assert len(view.scene().marks) == 1


def test_half_drawn_mark_does_not_wander_to_another_frame(view, qtbot):
    """Stepping on while a needle has only its entry drops it: its tip would lie on another frame."""
    view.set_tool(Tool.NEEDLE)
    tap(view, (60, 80))
    view.feed.step(1)
    qtbot.waitUntil(lambda: view.feed.position == 2)
    tap(view, (200, 150))
    assert view.record.wishes == []
    assert len(view.pointer.draft.points) == 1


def test_refused_mark_disappears(bench, tmp_path):
    """The widget holds no truth: what the record does not take is only faint, and gone with the next state."""
    path = write_run(tmp_path / "run.dcm", pixels(1, 300, 400))
    view = bench.shown(bench.viewport(size=(820, 640)), run_of(path))
    record = Record(view, obeys=False)
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    assert (len(record.wishes), view.marks_here(), view.scene().pending is not None) == (1, (), True)
    view.set_marks([])
    assert (view.scene().pending, view.pointer.chosen) == (None, "")


def test_file_without_uid_takes_no_marks(bench, tmp_path):
    """Without a SOP Instance UID a mark could not be bound: the user is told, nothing is drawn."""
    run = run_of(write_run(tmp_path / "nouid.dcm", pixels(1, 300, 400)))
    nameless = replace(run, instances=(replace(run.instances[0], sop_instance_uid=""),))
    view = bench.shown(bench.viewport(size=(820, 640)), nameless)
    record, said = Record(view), []
    view.hinted.connect(said.append)
    view.set_tool(Tool.NEEDLE)
    drag(view, (60, 80), (200, 150))
    assert record.wishes == []
    assert said[-1] == "This file carries no SOP Instance UID: a mark could not be bound to it."


def test_calibrated_length_is_mm_with_its_source(view):
    """With a calibration the figure is in mm and names where it comes from; its screen words say so, too."""
    view.set_tool(Tool.DISTANCE)
    drag(view, (60, 80), (260, 80))
    figure = view.record.last.measurement
    assert (figure.unit, figure.source, figure.plane) == ("mm", "ImagerPixelSpacing", "detector")
    assert figure.value == pytest.approx(100, abs=0.6)
    words = figure_lines(figure)
    assert words[0].startswith(f"{figure.value:.1f} ± ")
    assert words[1:] == ("Imager Pixel Spacing", "detector plane")


def test_uncalibrated_length_is_px_and_says_so(bench, tmp_path):
    """Without a calibration there are no millimetres, only pixels, and the words say so."""
    path = write_run(tmp_path / "run.dcm", pixels(1, 300, 400))
    view = bench.shown(bench.viewport(size=(820, 640)), run_of(path))
    record = Record(view)
    view.set_tool(Tool.DISTANCE)
    drag(view, (60, 80), (260, 80))
    assert record.last.measurement.unit == "px"
    assert figure_lines(record.last.measurement)[1] == "not calibrated"


def test_moving_a_distance_measures_again(view):
    """The figure follows the points in the same wish."""
    view.set_tool(Tool.DISTANCE)
    drag(view, (60, 80), (260, 80))
    drag(view, (260, 80), (160, 80))
    assert view.record.last.measurement.value == pytest.approx(50, abs=0.6)


def test_measurements_switched_off(view):
    """With the site's switch off no measuring tool can be taken up, no figure is made and none is drawn."""
    said = []
    view.hinted.connect(said.append)
    view.set_measurements(enabled=False)
    view.set_tool(Tool.DISTANCE)
    assert view.pointer.tool is Tool.SELECT
    assert "switched off" in said[-2] + said[-1]
    view.set_tool(Tool.ARROW)
    drag(view, (60, 80), (260, 80))
    assert view.record.last.measurement is None
    assert view.scene().figures is False


def picture_of(mark, background, orientation=(0, False)):
    """A mark alone on a flat background, as RGB cells (rows, columns, 3)."""
    from procroom.ui.viewer.view_transform import FITTED, place

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(background)
    painter = QPainter(image)
    transform = place(FITTED, (400, 300), (400, 300), 1.0, Orientation(*orientation))
    ViewportPainter(Ink())._paint_marks(painter, Scene(marks=(mark,)), transform)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(300, 400, 4)[..., :3].copy()


def sample(kind, **more):
    spots = {MarkKind.TEXT: 1, MarkKind.ANGLE: 3, MarkKind.CONTRAST: 3}.get(kind, 2)
    places = (Point(120, 90), Point(260, 180), Point(300, 60))[:spots]
    return Mark("m", kind, FrameRef("1.2"), places, **more)


@pytest.mark.parametrize("kind", list(MarkKind))
@pytest.mark.parametrize("ground", [Qt.GlobalColor.black, Qt.GlobalColor.white])
def test_marks_are_seen_on_black_and_on_white(kind, ground, qapp):
    """Whatever lies below, some of a mark differs from it strongly: bright line, dark rim."""
    cells = picture_of(sample(kind, text="L5"), ground).astype(int)
    difference = np.abs(cells - cells[0, 0]).max(axis=2)
    assert (difference > 150).sum() > 40


def test_needle_and_arrow_look_different(qapp):
    """The same two points give clearly different pictures for needle, arrow and distance."""
    kinds = (MarkKind.NEEDLE, MarkKind.ARROW, MarkKind.DISTANCE)
    made = [picture_of(sample(kind), Qt.GlobalColor.black) for kind in kinds]
    for one in range(3):
        for other in range(one):
            assert (np.abs(made[one].astype(int) - made[other]).max(axis=2) > 100).sum() > 60


def test_words_stay_upright_in_turned_views(qapp):
    """A text is drawn with the very same letters in every orientation, only elsewhere."""
    mark = sample(MarkKind.TEXT, text="FLOW")
    shapes = set()
    for orientation in ORIENTATIONS:
        drawn = picture_of(mark, Qt.GlobalColor.black, orientation).max(axis=2) > 60
        ys, xs = np.nonzero(drawn)
        shapes.add((ys.max() - ys.min() + 1, xs.max() - xs.min() + 1))
    heights, widths = {height for height, _ in shapes}, {width for _, width in shapes}
    assert max(heights) - min(heights) <= 1
    assert max(widths) - min(widths) <= 1
    assert max(heights) < min(widths)


def test_figures_never_stand_without_their_origin():
    """A mm figure always has its source beside it, a pixel figure always says that nothing is calibrated."""
    mm = Measurement(
        23.44,
        "mm",
        "ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor 1.42857",
        "isocenter",
        0.61,
    )
    assert figure_lines(mm) == ("23.4 ± 0.6 mm", "Imager Pixel Spacing / ERMF 1.43", "isocenter plane")
    assert figure_lines(replace(mm, uncertainty=None))[0] == "23.4 mm"
    assert figure_lines(Measurement(10, "px")) == ("10.0 px", "not calibrated")
    assert figure_lines(Measurement(41.26, "deg")) == ("41.3°",)
    assert figure_lines(None) == ()
