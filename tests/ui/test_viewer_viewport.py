"""One viewport: what stands on it in words, how window, zoom and orientation change, and what a bad file says."""

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from viewer_kit import Bench, drag_by, pixels, run_of, write_run

from procroom.imaging.greyscale import Window
from procroom.imaging.render import render_frame
from procroom.ui.viewer.corner_text import corners
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.tools import Tool


@pytest.fixture
def bench(qtbot, tmp_path):
    with Bench(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def view(bench, tmp_path):
    """A viewport that shows frame 1 of five, with a window and a calibration in the file."""
    path = write_run(
        tmp_path / "run.dcm",
        pixels(5),
        WindowCenter="2048",
        WindowWidth="4096",
        PositionerPrimaryAngle="-12.5",
        PositionerSecondaryAngle="3",
        PatientOrientation=["L", "F"],
        ImagerPixelSpacing=["0.2", "0.2"],
    )
    return bench.shown(bench.viewport(), run_of(path))


def words(view):
    """All corner words of a viewport, in one text."""
    shown = corners(view.description())
    lines = shown.top_left + shown.top_right + shown.bottom_left + shown.bottom_right
    return "\n".join((*lines, shown.bottom))


def painted(view):
    """What is on screen as grey values (rows, columns)."""
    image = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Grayscale8)
    cells = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return cells[:, : image.width()].copy()


def test_words_are_lettered_while_the_frame_is_still_being_read(bench, tmp_path, monkeypatch):
    """When the pixels come, no corner line is laid out any more; the words are those of the frame on screen."""
    path = write_run(tmp_path / "late.dcm", pixels(5), WindowCenter="2048", WindowWidth="4096")
    view = bench.viewport()
    bench.gate.clear()
    view.show_run(run_of(path), 3)
    lettered, place = [], Lettering.place
    monkeypatch.setattr(Lettering, "place", lambda *args: lettered.append(args[2]) or place(*args))
    bench.gate.set()
    bench.qtbot.waitUntil(lambda: view.feed.settled)
    view.grab()
    assert "Frame 3 / 5" in words(view)
    assert lettered == []


def test_corner_text_says_what_is_seen(view):
    """Patient, series, frame, window, rate with its source, raw angles, calibration and the label are there."""
    text = words(view)
    for expected in (
        "TEST, VIEWER",
        "ID T-1",
        "born 1960-01-02",
        "AP needle",
        "Frame 1 / 5",
        "C 2048  W 4096",
        "25 fps, Frame Time",
        "Angles primary -12.5°, secondary 3.0° (device)",
        "0.2 mm/px, detector plane",
        "Imager Pixel Spacing",
        "Display not calibrated; orientation per DICOM L / F; verify with marker.",
    ):
        assert expected in text


def test_missing_facts_are_said_not_made_up(bench, tmp_path):
    """Without name, ID, rate, angles and spacing the words say so; nothing is filled in."""
    path = write_run(
        tmp_path / "bare.dcm",
        pixels(2),
        PatientName=None,
        PatientID=None,
        FrameTime=None,
        FrameIncrementPointer=None,
        SeriesDescription=None,
    )
    view = bench.shown(bench.viewport(), run_of(path))
    text = words(view)
    for expected in (
        "Patient name not stated",
        "no patient ID",
        "rate not recorded; 15 fps assumed",
        "Not calibrated: lengths in px",
        "orientation per DICOM not stated",
    ):
        assert expected in text
    assert "Angles" not in text


def test_room_setting_replaces_the_files_orientation(view):
    """Once a person checked the room's display with a marker, the label says that instead."""
    view.room_orientation = "screen left = patient's left"
    assert "orientation per room setting screen left = patient's left; verify" in words(view)


def test_small_viewport_keeps_what_must_not_be_missing(bench, view):
    """At a quarter of the screen patient, frame, window, calibration and the label are still there."""
    shown = corners(view.description(), compact=True)
    assert shown.top_left == ("TEST, VIEWER",)
    assert shown.bottom_left == ("C 2048  W 4096", "Frame 1 / 5")
    assert shown.bottom_right == ("0.2 mm/px, detector plane",)
    assert "not calibrated" in shown.bottom


def test_broken_file_shows_words(bench, qtbot, tmp_path):
    """A file with missing bytes gives its name and the reason in the viewport, not a grey box."""
    view = bench.viewport()
    view.show_run(run_of(write_run(tmp_path / "torn.dcm", pixels(3), cut=100)), 3)
    qtbot.waitUntil(lambda: view.feed.settled)
    message = view.message()
    assert message.startswith("torn.dcm cannot be shown\n")
    assert "bytes are missing" in message
    assert painted(view).std() > 1


def test_broken_frame_does_not_keep_the_last_picture(bench, qtbot, tmp_path):
    """Stepping onto an unreadable frame takes the previous frame off the screen; stepping back shows it again."""
    view = bench.shown(bench.viewport(), run_of(write_run(tmp_path / "torn.dcm", pixels(3), cut=100)), 2)
    view.feed.step(1)
    qtbot.waitUntil(lambda: view.feed.position == 3)
    assert view.scene().picture is None
    view.feed.step(-1)
    qtbot.waitUntil(lambda: view.feed.position == 2)
    assert (view.message(), view.scene().picture is not None) == ("", True)


def test_slow_file_says_what_is_being_read(bench, qtbot, tmp_path):
    """A frame that does not come at once is announced in words with its number, until it comes."""
    view = bench.viewport()
    bench.gate.clear()
    view.show_run(run_of(write_run(tmp_path / "slow.dcm", pixels(9))), 4)
    assert view.message() == ""
    qtbot.waitUntil(lambda: view.message() != "")
    assert view.message() == "Reading frame 4 of 9…\nAP needle"
    bench.gate.set()
    qtbot.waitUntil(lambda: view.feed.settled)
    assert view.message() == ""


def test_empty_viewport_says_how_to_fill_it(bench):
    """A viewport without a series tells what to do."""
    assert bench.viewport().message().startswith("No series here\n")


def test_another_run_never_shows_the_picture_of_the_one_before(bench, qtbot, view, tmp_path):
    """While another run is being read, the old picture is gone: it might be another patient's."""
    bench.gate.clear()
    view.show_run(run_of(write_run(tmp_path / "other.dcm", pixels(2), PatientName="OTHER^ONE")))
    assert view.scene().picture is None
    assert view.description() is None
    bench.gate.set()
    qtbot.waitUntil(lambda: view.feed.settled)
    assert "OTHER, ONE" in words(view)


def test_drag_changes_the_window(view):
    """With the window tool, right widens and up brightens; the words follow and say who set it."""
    view.set_tool(Tool.WINDOW)
    drag_by(view, 100, 0)
    wider = view.lens.state.voi
    assert (wider.width > 4096, wider.center) == (True, 2048)
    drag_by(view, 0, -100)
    assert view.lens.state.voi.center < 2048
    assert "(set by hand)" in words(view)


def test_upward_drag_brightens_inverted_pictures_too(view):
    """Up is brighter on the screen, whichever way grey runs."""
    view.set_tool(Tool.WINDOW)
    middle = (slice(200, 280), slice(250, 390))
    for _ in range(2):
        before = painted(view)[middle].mean()
        drag_by(view, 0, -80)
        assert painted(view)[middle].mean() > before
        view.lens.toggle_invert()


def test_presets_start_with_the_files_own(view):
    """Windows on offer: the file's, the full range, auto, and for X-ray ones made from the pixels."""
    names = [preset.name for preset in view.lens.presets()]
    assert names == ["File 1", "Full range", "Auto", "Bone", "Soft tissue"]
    view.lens.next_preset()
    assert view.lens.state.voi.label == "full range of this frame"
    assert (view.lens.state.voi.center - view.lens.state.voi.width / 2) == pytest.approx(0, abs=3)


def test_colour_takes_no_window(bench, tmp_path):
    """A colour picture offers no windows and says so; its pixels are painted as they are."""
    cells = np.zeros((1, 48, 64, 3), np.uint8)
    cells[..., 1] = 200
    view = bench.shown(bench.viewport(), run_of(write_run(tmp_path / "us.dcm", cells, Modality="US")))
    assert view.lens.presets() == ()
    assert "colour" in words(view)
    assert view.grab().toImage().pixelColor(320, 240).getRgb()[:3] == (0, 200, 0)


def test_picture_equals_imagings_render(view):
    """At one device pixel per image pixel the screen shows exactly what imaging renders."""
    view.lens.one_to_one()
    made = view.lens.picture()
    whole = render_frame(view.feed.instance, 1, view.lens.state.voi)
    top, left = round(view.lens.transform.top), round(view.lens.transform.left)
    assert (made.left, made.top) == (left, top)
    assert np.array_equal(made.pixels, whole)
    assert np.array_equal(painted(view)[top + 10 : top + 38, left : left + 64], whole[10:38])


def test_invert_turns_grey_round(view):
    """Inverted, every painted cell is its complement (but for rounding), and the words say so."""
    before = view.lens.picture().pixels.copy()
    view.lens.toggle_invert()
    inverted = view.lens.picture().pixels
    assert np.abs(inverted.astype(int) + before - 255).max() <= 1
    assert "inverted" in words(view)


def test_badge_stands_while_the_picture_is_turned(view):
    """Rotating and mirroring put a badge on the picture; taking both back takes it away."""
    assert view.scene().badge == ""
    view.lens.turn()
    view.lens.flip()
    assert view.scene().badge == "ROTATED 90° · MIRRORED LEFT-RIGHT"
    view.lens.reset()
    assert view.scene().badge == ""


def test_wheel_zooms_at_the_pointer(view):
    """Turning the wheel zooms; the image point under the pointer stays under it."""
    at = (400.0, 180.0)
    before = view.lens.transform.to_image(*at)
    event = QWheelEvent(
        QPointF(*at),
        view.mapToGlobal(QPointF(*at)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    scale = view.lens.transform.scale
    QApplication.sendEvent(view, event)
    after = view.lens.transform.to_image(*at)
    assert view.lens.transform.scale > scale * 1.2
    assert (after.x, after.y) == (pytest.approx(before.x, abs=0.1), pytest.approx(before.y, abs=0.1))


def test_drag_pans(view):
    """With the select tool a drag on the picture moves it by as much."""
    view.lens.zoom_by(3)
    before = view.lens.transform
    drag_by(view, 60, -40)
    after = view.lens.transform
    assert (after.left - before.left, after.top - before.top) == (
        pytest.approx(60, abs=1),
        pytest.approx(-40, abs=1),
    )


def test_zoom_tool_drags_up_to_enlarge(view):
    """With the zoom tool an upward drag enlarges, a downward one reduces."""
    view.set_tool(Tool.ZOOM)
    scale = view.lens.transform.scale
    drag_by(view, 0, -60)
    assert view.lens.transform.scale > scale
    drag_by(view, 0, 120)
    assert view.lens.transform.scale < scale


def test_each_run_remembers_its_view(bench, view, qtbot, tmp_path):
    """Going to another run and back finds window, orientation, zoom and frame as they were."""
    first = view.feed.run
    view.feed.step(2)
    qtbot.waitUntil(lambda: view.feed.position == 3)
    view.lens.turn()
    view.lens.set_voi(Window(100, 200))
    view.lens.zoom_by(2)
    kept = view.lens.state
    bench.shown(view, run_of(write_run(tmp_path / "other.dcm", pixels(2))))
    assert view.lens.state.orientation.rotation == 0
    view.show_run(first)
    qtbot.waitUntil(lambda: view.feed.position == 3)
    assert (view.lens.state.voi, view.lens.state.orientation, view.lens.state.placement) == (
        kept.voi,
        kept.orientation,
        kept.placement,
    )


def test_tall_pixels_are_painted_tall(bench, tmp_path):
    """An aspect ratio of 2:1 makes the picture twice as tall as its rows."""
    run = run_of(write_run(tmp_path / "tall.dcm", pixels(1, 40, 40), PixelAspectRatio=["2", "1"]))
    view = bench.shown(bench.viewport(), run)
    width, height = view.lens.transform.size
    assert height == pytest.approx(2 * width)


def test_reduced_picture_is_refined_when_it_stands_still(bench, qtbot, tmp_path):
    """A reduced picture is resized quickly first; standing still it becomes the area average."""
    rng = np.random.default_rng(1)
    cells = rng.integers(0, 4095, (1, 600, 800), dtype=np.uint16)
    view = bench.shown(bench.viewport(size=(520, 520)), run_of(write_run(tmp_path / "noise.dcm", cells)))
    view.lens.refresh()
    coarse = view.lens.picture().pixels.astype(float).std()
    with qtbot.waitSignal(view.lens.refined):
        pass
    assert view.lens.picture().pixels.astype(float).std() < 0.8 * coarse


def test_overlays_of_the_file_are_drawn_and_can_be_hidden(bench, tmp_path):
    """An overlay plane 60xx is painted white, as imaging renders it, until it is switched off."""
    bits = np.zeros(48 * 64, np.uint8)
    bits[64 * 20 : 64 * 22] = 1
    path = write_run(tmp_path / "graphics.dcm", pixels(1), WindowCenter="2048", WindowWidth="4096")
    import pydicom

    ds = pydicom.dcmread(path)
    ds.add_new(0x60000010, "US", 48)
    ds.add_new(0x60000011, "US", 64)
    ds.add_new(0x60000040, "CS", "G")
    ds.add_new(0x60000050, "SS", [1, 1])
    ds.add_new(0x60000100, "US", 1)
    ds.add_new(0x60000102, "US", 0)
    ds.add_new(0x60003000, "OW", np.packbits(bits, bitorder="little").tobytes())
    ds.save_as(path)
    view = bench.shown(bench.viewport(), run_of(path))
    view.lens.one_to_one()
    assert np.array_equal(view.lens.picture().pixels, render_frame(view.feed.instance, 1))
    assert (view.lens.picture().pixels[20:22] == 255).all()
    view.lens.toggle_overlays()
    assert not (view.lens.picture().pixels[20:22] == 255).all()


def test_arrow_keys_of_the_cross_do_not_step_frames(view):
    """With the keyboard's cross on the picture, arrow keys move the cross; Shift moves it finely."""
    view.set_tool(Tool.NEEDLE)
    view.pointer.press_enter()
    x, y = view.lens.transform.to_widget(view.pointer.cross)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = view.lens.transform.to_widget(view.pointer.cross)
    assert moved == (pytest.approx(x + 10), pytest.approx(y + 1))
    assert view.feed.position == 1


def test_pinch_zooms_and_moves(view):
    """Two fingers zoom around their middle and carry the picture along."""
    pinch = SimpleNamespace(
        centerPoint=lambda: view.mapToGlobal(QPointF(300, 200)),
        lastCenterPoint=lambda: view.mapToGlobal(QPointF(290, 200)),
        scaleFactor=lambda: 1.5,
    )
    scale = view.lens.transform.scale
    under = view.lens.transform.to_image(300, 200)
    view._pinch(pinch)
    assert view.lens.transform.scale == pytest.approx(1.5 * scale)
    x, y = view.lens.transform.to_widget(under)
    assert (x, y) == (pytest.approx(310, abs=1.5), pytest.approx(200, abs=1.5))


def test_hidden_viewport_stops_playing(view):
    """What nobody sees is not decoded: hiding the viewport pauses it."""
    view.feed.toggle_play()
    assert view.feed.player.playing
    view.hide()
    assert not view.feed.player.playing


def test_ct_offers_its_common_windows(bench, tmp_path):
    """CT gets fixed windows in Hounsfield units; an X-ray picture does not."""
    path = write_run(
        tmp_path / "ct.dcm", pixels(1), Modality="CT", RescaleSlope="1", RescaleIntercept="-1024"
    )
    view = bench.shown(bench.viewport(), run_of(path))
    fixed = {preset.name: (preset.voi.center, preset.voi.width) for preset in view.lens.presets()[-3:]}
    assert fixed == {"Bone": (500, 2000), "Soft tissue": (40, 400), "Lung": (-600, 1500)}


def test_padding_does_not_make_the_window(bench, tmp_path):
    """Pixel padding is left out where a window is made from the pixels."""
    cells = pixels(1)
    cells[:, :24] = 4000
    path = write_run(tmp_path / "pad.dcm", cells, PixelPaddingValue=4000, Modality="CR")
    view = bench.shown(bench.viewport(), run_of(path))
    full = next(preset.voi for preset in view.lens.presets() if preset.name == "Full range")
    assert full.center + full.width / 2 <= 4095
    auto = next(preset.voi for preset in view.lens.presets() if preset.name == "Auto")
    assert auto.center == pytest.approx(2047, abs=80)


def test_workers_wait_for_painting_only_while_pictures_are_at_hand(bench, tmp_path, monkeypatch):
    """With the next pictures ready, reading goes on after the frame is painted; with none, at once."""
    view = bench.shown(
        bench.viewport(), run_of(write_run(tmp_path / "long.dcm", pixels(30), FrameTime="100"))
    )
    source, told = view.feed._source, []
    want = source.want
    monkeypatch.setattr(source, "want", lambda *args: told.append(args) or want(*args))
    view.feed.player.play(1)

    def step():
        told.clear()
        bench.clock.now += 100
        view.feed.player.tick()
        at_once = len(told)
        view.grab()
        return at_once, len(told) - at_once

    for _ in range(5):
        step()
        bench.qtbot.wait(60)
    assert step() == (0, 1)
    bench.qtbot.wait(60)
    bench.gate.clear()
    assert [step() for _ in range(6)][-1] == (1, 0)
