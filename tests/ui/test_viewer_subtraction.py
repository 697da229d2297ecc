"""Digital subtraction in the viewer: by key, frame by frame and while playing; the saved view tells and shows it."""

import threading

import numpy as np
import pytest
from pydicom.dataset import Dataset
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from viewer_kit import Bench, drag_by, pixels, run_of, write_run

from procroom.domain.case import ViewTag
from procroom.imaging.cv import cv2
from procroom.ui.demo_driver import Driver
from procroom.ui.viewer.tools import Tool

ROWS, COLUMNS, FRAMES = 60, 80, 5
#: A mask of the file: frame 2 for frames 4 and 5.
MASK_ITEM = Dataset()
MASK_ITEM.MaskOperation, MASK_ITEM.MaskFrameNumbers, MASK_ITEM.ApplicableFrameRange = (
    "AVG_SUB",
    [2, 3],
    [4, 5],
)


def contrast_run():
    """Noise that differs from frame to frame, and a vessel that fills."""
    noise = np.random.default_rng(4)
    bone = noise.integers(1200, 2400, (ROWS, COLUMNS))
    frames = [bone + noise.integers(-6, 7, bone.shape) for _ in range(FRAMES)]
    for number, frame in enumerate(frames):
        frame[20:26, : 16 * number] -= 400
    return np.stack(frames).astype(np.uint16)


def shade(cells, live, mask, window=None, *, logarithm=False):
    """What should be on screen, by numpy alone: frames from 1, window as (center, width)."""
    one, other = (cells[number - 1].astype(float) for number in (live, mask))
    if logarithm:
        one, other = 1000 * np.log(one), 1000 * np.log(other)
    change = one - other
    center, width = window or (0.0, max(2 * np.percentile(np.abs(change), 99.9), 2.0))
    return np.floor(np.clip((change - center) / width + 0.5, 0, 1) * 255 + 0.5).astype(int)


def seen(viewport):
    """The image's pixels as painted on screen, one picture point a screen point."""
    image = viewport.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    place = viewport.lens.transform
    top, left = round(place.top), round(place.left)
    return rows[top : top + ROWS, left : left + COLUMNS].astype(int)


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def cells():
    return contrast_run()


def wall_on(bench, path, position):
    """A wall on a file, one picture point a screen point, and the hints it gives."""
    wall = bench.wall([path])
    wall.hints = []
    wall.hinted.connect(wall.hints.append)
    press(wall, "1")
    go(bench, wall, position)
    return wall


def press(wall, text):
    """A key while the active viewport has the focus."""
    wall.activateWindow()
    wall.grid.active.setFocus()
    combination = QKeySequence(text)[0]
    QTest.keyClick(wall.grid.active, combination.key(), combination.keyboardModifiers())


def go(bench, wall, position):
    """By keys from the start of the run."""
    press(wall, "Home")
    for _ in range(position - 1):
        press(wall, "Right")
    bench.qtbot.waitUntil(
        lambda: wall.grid.active.feed.position == position and wall.grid.active.feed.settled
    )


def subtract(bench, wall):
    press(wall, "Shift+D")
    bench.qtbot.waitUntil(lambda: wall.grid.active.feed.mask is not None)


def foot(wall):
    """The first label at the foot of the picture."""
    return wall.grid.active.scene().corners.bottom.splitlines()[0]


@pytest.mark.parametrize("logarithm", [False, True])
def test_a_key_subtracts_frame_1_and_takes_it_back(bench, cells, tmp_path, logarithm):
    """Shift+D: the screen shows numpy's difference and says so in words; again, the frame as it is."""
    more = {"PixelIntensityRelationship": "LIN" if logarithm else "LOG"}
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", cells, **more), 5)
    viewport = wall.grid.active
    before, words = seen(viewport), foot(wall)
    subtract(bench, wall)
    wanted = shade(cells, 5, 1, logarithm=logarithm)
    assert np.abs(seen(viewport) - wanted).max() <= 1
    assert wanted[22, 20] < 90  # the vessel is dark
    assert foot(wall) == "DSA, mask frame 1"
    assert "(subtraction)" in " ".join(viewport.scene().corners.bottom_left)
    assert wall.hints[-1] == "Subtraction is on, mask frame 1."
    viewport.toggle_corners()
    assert foot(wall) == "DSA, mask frame 1"  # never left out
    press(wall, "Shift+D")
    assert np.array_equal(seen(viewport), before)
    assert foot(wall) == words


def test_every_frame_of_the_run_is_subtracted_in_one_window(bench, cells, tmp_path):
    """Stepping on keeps the window of the first subtracted frame, so that frames compare; P makes it of this one."""
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", cells), 5)
    viewport = wall.grid.active
    subtract(bench, wall)
    window = viewport.lens.voi
    for position in (4, 3, 2, 1):
        go(bench, wall, position)
        wanted = shade(cells, position, 1, (window.center, window.width))
        assert np.abs(seen(viewport) - wanted).max() <= 1
    assert foot(wall) == "DSA, mask frame 1 (this frame)"
    assert set(np.unique(seen(viewport))) == {128}
    go(bench, wall, 2)
    press(wall, "Shift+P")
    assert np.abs(seen(viewport) - shade(cells, 2, 1)).max() <= 1
    press(wall, "0")
    assert viewport.feed.mask is None


def test_the_window_that_the_user_sets_is_one_of_the_difference(bench, cells, tmp_path):
    """Dragging, and inverting, change the subtracted picture; the frame's own window is as it was afterwards."""
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", cells, WindowCenter=1800, WindowWidth=1400), 5)
    viewport = wall.grid.active
    subtract(bench, wall)
    first = viewport.lens.voi
    viewport.set_tool(Tool.WINDOW)
    drag_by(viewport, 60, 30)
    window = viewport.lens.voi
    assert window.width > first.width
    assert np.abs(seen(viewport) - shade(cells, 5, 1, (window.center, window.width))).max() <= 1
    press(wall, "I")
    assert np.abs(seen(viewport) - (255 - shade(cells, 5, 1, (window.center, window.width)))).max() <= 1
    press(wall, "Shift+D")
    assert (viewport.lens.voi.center, viewport.lens.voi.width) == (1800, 1400)


def test_the_mask_that_the_file_names_for_a_frame_is_taken(bench, cells, tmp_path):
    """Frames 4 and 5 have frame 2 as mask, by the file; frame 3, which it says nothing of, has frame 1."""
    path = write_run(tmp_path / "run.dcm", cells, MaskSubtractionSequence=[MASK_ITEM])
    wall = wall_on(bench, path, 4)
    viewport = wall.grid.active
    subtract(bench, wall)
    assert foot(wall) == "DSA, mask frame 2"
    assert np.abs(seen(viewport) - shade(cells, 4, 2)).max() <= 1
    window = viewport.lens.voi
    go(bench, wall, 3)
    assert foot(wall) == "DSA, mask frame 1"
    assert np.abs(seen(viewport) - shade(cells, 3, 1, (window.center, window.width))).max() <= 1


def test_it_plays_subtracted(bench, cells, tmp_path):
    """While playing, workers make the pictures; each is the difference of the frame that is due."""
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", cells), 5)
    viewport = wall.grid.active
    subtract(bench, wall)
    window = viewport.lens.voi
    found = {}

    def look():
        frame = viewport.feed.position
        found[frame] = seen(viewport), viewport.feed.picture is not None

    viewport.shown.connect(lambda _position: look())
    press(wall, "Space")
    bench.qtbot.waitUntil(lambda: len(found) == FRAMES, timeout=10_000)
    press(wall, "Space")
    for frame, (picture, _made) in found.items():
        assert np.abs(picture - shade(cells, frame, 1, (window.center, window.width))).max() <= 1
    assert any(made for _picture, made in found.values())


def test_it_is_switched_while_playing(bench, cells, tmp_path):
    """Off and on again without stopping, also when the mask itself is due; what then stands still is the difference."""
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", cells), 5)
    viewport = wall.grid.active
    press(wall, "Space")
    for on in (True, False, True):
        press(wall, "Shift+D")
        bench.qtbot.waitUntil(lambda on=on: (viewport.feed.mask is not None) == on)
        assert viewport.feed.player.playing
    press(wall, "Space")
    window, frame = viewport.lens.voi, viewport.feed.position
    wanted = shade(cells, frame, 1, (window.center, window.width))
    assert np.abs(seen(viewport) - wanted).max() <= 1


def test_the_mask_is_read_on_a_worker_and_waited_for(bench, cells, tmp_path, qtbot):
    """Until the mask is there the frame stays as it is and says nothing of DSA."""
    view = bench.shown(bench.viewport(), run_of(write_run(tmp_path / "run.dcm", cells)), 5)
    bench.gate.clear()
    view.toggle_subtraction()
    assert view.feed.mask is None
    assert "DSA" not in view.scene().corners.bottom
    bench.gate.set()
    qtbot.waitUntil(lambda: view.feed.mask is not None)
    assert view.scene().corners.bottom.startswith("DSA, mask frame 1")
    here = threading.get_ident()
    assert all(thread != here for _name, _frame, thread in bench.reads)


def test_a_mask_that_cannot_be_read_is_told(bench, cells, tmp_path, qtbot):
    """The reason stands in the picture's place; without subtraction the frame is seen again."""
    run = run_of(write_run(tmp_path / "run.dcm", cells))
    source = bench.source()
    view = bench.shown(bench.viewport(source), run, 5)

    def broken(_number, out=None):
        raise OSError("gone")

    source._reader(run.instances[0]).read = broken
    view.toggle_subtraction()
    qtbot.waitUntil(lambda: view.feed.error is not None)
    assert "cannot be shown" in view.message()
    assert view.lens.picture() is None
    view.toggle_subtraction()
    assert view.feed.error is None
    assert view.lens.picture() is not None


@pytest.mark.parametrize(
    ("name", "made", "position", "says"),
    [
        ("one frame", lambda cells: cells[:1], 1, "one frame only"),
        ("colour", lambda _cells: np.zeros((3, ROWS, COLUMNS, 3), np.uint8), 2, "in colour"),
        ("the mask", lambda cells: cells, 1, "This frame is the mask"),
    ],
)
def test_where_nothing_can_be_subtracted_the_reason_is_said(
    bench, cells, tmp_path, name, made, position, says
):
    wall = wall_on(bench, write_run(tmp_path / "run.dcm", made(cells)), position)
    before = seen(wall.grid.active)
    press(wall, "Shift+D")
    assert says in wall.hints[-1], name
    assert np.array_equal(seen(wall.grid.active), before)
    assert "DSA" not in wall.grid.active.scene().corners.bottom


def test_each_run_keeps_whether_it_is_subtracted(bench, cells, tmp_path):
    """Another run opens as it is; back at the first, it is subtracted as it was left."""
    write_run(tmp_path / "a.dcm", cells, InstanceNumber=1)
    write_run(tmp_path / "b.dcm", pixels(4, ROWS, COLUMNS), InstanceNumber=2)
    wall = wall_on(bench, tmp_path, 5)
    viewport = wall.grid.active
    subtract(bench, wall)
    window = viewport.lens.voi
    press(wall, "PgDown")
    bench.qtbot.waitUntil(lambda: viewport.feed.settled)
    assert viewport.feed.mask is None
    press(wall, "PgUp")
    bench.qtbot.waitUntil(lambda: viewport.feed.settled)
    assert viewport.lens.voi == window
    assert np.abs(seen(viewport) - shade(cells, 5, 1)).max() <= 1


def test_the_saved_view_tells_the_mask_and_shows_the_difference(window, room, tmp_path, cells):
    """Through the window: the menu subtracts, S saves; record, kept picture and note say the same."""
    path = write_run(tmp_path / "run.dcm", cells)
    driver = Driver(window)
    window.open_images((path,))
    driver.hand.until(lambda: bool(room.wall.strip.model.runs), "the run is listed")
    driver.show_frame(room.wall.strip.model.runs[0].ref(5))
    window.run("images.subtract")
    viewport = driver.viewport
    driver.hand.until(lambda: viewport.feed.mask is not None, "the mask is read")
    driver.save_view(ViewTag.AP)
    (view,) = [each for each in room.desk.state.views.values() if each.mask_frame]
    assert (view.frame.frame_number, view.mask_frame) == (5, 1)
    png = np.frombuffer(window._services.station.store.blob(view.picture), np.uint8)
    picture = cv2.imdecode(png, cv2.IMREAD_UNCHANGED).astype(int)
    assert np.abs(picture - shade(cells, 5, 1)).max() <= 1
    assert (view.window.center, view.window.width) == (0, viewport.lens.voi.width)
    room.note.show_now()
    assert "Subtracted, mask frame 1." in room.note.browser.toPlainText()


def test_images_without_a_case_are_subtracted_from_the_menu_too(qtbot, window, tmp_path, cells):
    """The action is off until images are open, and then does what the key does."""
    action = next(each for each in window.findChildren(QAction) if each.objectName() == "images.subtract")
    assert not action.isEnabled()
    window.open_images((write_run(tmp_path / "run.dcm", cells),))
    qtbot.waitUntil(action.isEnabled)
    viewport = window.pages.images.wall.grid.active
    qtbot.waitUntil(lambda: viewport.feed.settled)
    action.trigger()
    qtbot.waitUntil(lambda: viewport.feed.mask is not None)
    assert viewport.scene().corners.bottom.startswith("DSA, mask frame 1")
