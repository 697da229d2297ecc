"""Small parts of the viewer: runs, words, icons, letters, the slider's geometry."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QImage, QPainter
from PySide6.QtWidgets import QWidget
from viewer_kit import pixels, write_run

from procroom.domain.values import FrameRef
from procroom.imaging.fileset import scan
from procroom.imaging.hierarchy import Angles, Calibration
from procroom.imaging.source_words import plane_words, source_words
from procroom.ui.icons import icon
from procroom.ui.theme import DARK, ROOM
from procroom.ui.viewer.commands import COMMANDS
from procroom.ui.viewer.corner_text import angles_text, calibration_text
from procroom.ui.viewer.frame_slider import FrameSlider
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.runs import all_runs
from procroom.ui.viewer.strip_delegate import cell, two_lines
from procroom.ui.viewer.viewport_painter import around
from procroom.ui.widgets.layouts import ListScroll
from procroom.ui.widgets.words import column, label


def test_slices_make_one_stack_and_pictures_one_run_each(tmp_path):
    """CT slices of a series are one run to scroll through; X-ray pictures and runs stay apart."""
    for number in range(1, 4):
        write_run(
            tmp_path / f"ct{number}.dcm",
            pixels(1, 20, 20),
            Modality="CT",
            SeriesInstanceUID="1.2.8",
            InstanceNumber=number,
        )
    write_run(tmp_path / "x1.dcm", pixels(1, 20, 20), SeriesInstanceUID="1.2.9", InstanceNumber=1)
    write_run(tmp_path / "x2.dcm", pixels(7, 20, 20), SeriesInstanceUID="1.2.9", InstanceNumber=2)
    runs = sorted(all_runs(scan([tmp_path])), key=lambda run: run.frame_count)
    assert [(run.extent, run.is_stack) for run in runs] == [
        ("1 picture", False),
        ("3 slices", True),
        ("7 frames", False),
    ]
    stack = runs[1]
    assert [stack.at(position)[0].instance_number for position in (1, 2, 3)] == [1, 2, 3]
    assert stack.position_of(stack.ref(2)) == 2
    assert stack.timing.frame_time_ms is None


def test_position_of_a_frame_that_is_not_there(tmp_path):
    """A reference beyond the run, to another file or to none has no position."""
    run = next(all_runs(scan([write_run(tmp_path / "x.dcm", pixels(3))])))
    uid = run.instances[0].sop_instance_uid
    refs = [FrameRef(uid, 3), FrameRef(uid, 4), FrameRef("1.9", 1), FrameRef("", 1)]
    assert [run.position_of(ref) for ref in refs] == [3, None, None, None]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("ImagerPixelSpacing", "Imager Pixel Spacing"),
        (
            "ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor 1.42857",
            "Imager Pixel Spacing / ERMF 1.43",
        ),
        (
            "ImagerPixelSpacing x DistanceSourceToPatient 700 / DistanceSourceToDetector 1000",
            "Imager Pixel Spacing × SOD 700 / SID 1000",
        ),
        ("SequenceOfUltrasoundRegions item 1", "Ultrasound Region item 1"),
        ("none", "none"),
    ],
)
def test_attribute_names_become_words(source, words):
    """Keywords are spelled out as people read them; the formula stays what it is."""
    assert source_words(source) == words


def test_plane_words():
    """A plane is named once, and not at all when nothing is stated."""
    assert [plane_words(plane) for plane in ("detector", "assumed object plane", "image", "")] == [
        "detector plane",
        "assumed object plane",
        "",
        "",
    ]


def test_angles_are_the_devices_words_only():
    """Positioner angles are shown raw, with their sign, never as left or right; absent ones are left out."""
    assert angles_text(Angles(-12.54, 3.0)) == "Angles primary -12.5°, secondary 3.0° (device)"
    assert angles_text(Angles(None, 3.0)) == "Angles secondary 3.0° (device)"
    assert angles_text(Angles()) == ""


def test_calibration_in_words():
    """Square and oblong pixels, their plane and source; without calibration it says pixels."""
    assert calibration_text(Calibration((0.2, 0.3), "PixelSpacing", "image")) == (
        "0.3 × 0.2 mm/px",
        "Pixel Spacing",
    )
    assert calibration_text(Calibration()) == ("Not calibrated: lengths in px",)


def test_every_icon_is_there_and_takes_its_colour(qapp):
    """Each command's icon draws something, in the theme's colour; disabled it is another one."""
    for name in {command.icon for command in COMMANDS if command.icon} | {
        "pause",
        "bounce",
        "once",
        "layout-2",
        "layout-4",
    }:
        drawn = icon(name, DARK).pixmap(24, 24).toImage()
        colours = {
            drawn.pixelColor(x, y).name()
            for x in range(drawn.width())
            for y in range(drawn.height())
            if drawn.pixelColor(x, y).alpha() == 255
        }
        assert colours == {DARK.text}, name
        muted = icon(name, DARK).pixmap(24, 24, QIcon.Mode.Disabled).toImage()
        assert muted != drawn


def test_unknown_icon_is_an_error(qapp):
    """A mistyped icon name does not pass silently."""
    with pytest.raises(FileNotFoundError):
        icon("nothing", ROOM)


def lettered(text, width, align=Qt.AlignmentFlag.AlignLeft, background=Qt.GlobalColor.white):
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(background)
    painter = QPainter(image)
    ink = Ink()
    Lettering(ink).draw(painter, QRectF(5, 5, width, 30), (text,), ink.font(), ink.text, align)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(40, 300, 4)[..., :3].astype(int)


@pytest.mark.parametrize("ground", [Qt.GlobalColor.black, Qt.GlobalColor.white])
def test_letters_are_legible_on_black_and_white(qapp, ground):
    """Bright letters keep their colour on black; on white a dark rim surrounds them."""
    cells = lettered("Frame 12 / 300", 280, background=ground)
    assert (cells.max(axis=2) > 190).sum() > 60
    assert (cells.max(axis=2) < 60).sum() > 200


def test_long_lines_end_in_an_ellipsis_inside_their_box(qapp):
    """Words never leave their box; the same words in a wide box are longer."""
    inked = [
        np.nonzero(lettered("a rather long series description", width).min(axis=2) < 100)[1]
        for width in (80, 280)
    ]
    assert inked[0].max() <= 5 + 80 + 2
    assert inked[1].max() > 150


def test_right_aligned_words_end_at_the_edge(qapp):
    """Right-aligned words end where their box ends."""
    inked = np.nonzero(lettered("XA", 280, Qt.AlignmentFlag.AlignRight).min(axis=2) < 100)[1]
    assert 275 <= inked.max() <= 286


def test_titles_break_between_words(qapp):
    """Two lines at most: broken between words, the second cut; one long word is cut on the first."""
    metrics = QFontMetrics(QFont("Noto Sans", 10))
    width = metrics.horizontalAdvance("Lateral run, contrast")
    lines = two_lines("Lateral run, contrast bolus seen from the left side of the table", metrics, width)
    assert lines[0] == "Lateral run, contrast"
    assert lines[1].startswith("bolus")
    assert metrics.horizontalAdvance(lines[1]) <= width
    assert two_lines("AP", metrics, width) == ["AP"]
    assert len(two_lines("x" * 200, metrics, width)) == 1


def test_slider_places_and_values_agree(qtbot):
    """Every frame's place on the track leads back to that frame, also with 300 of them."""
    slider = FrameSlider(ROOM)
    qtbot.addWidget(slider)
    slider.setRange(1, 300)
    slider.resize(700, 44)
    assert [slider.value_at(slider.x_of(value)) for value in range(1, 301)] == list(range(1, 301))
    assert (slider.value_at(-50), slider.value_at(9999)) == (1, 300)


def test_slider_says_what_it_carries(qtbot):
    """For readers of the screen the slider tells how many key images and marked frames there are."""
    slider = FrameSlider(ROOM)
    qtbot.addWidget(slider)
    slider.set_ticks([3, 3, 5], [7])
    assert slider.accessibleDescription() == "key images: 2, frames with marks: 1"


@pytest.mark.parametrize(
    "covered",
    [QRect(10, 20, 30, 40), QRect(-5, -5, 30, 200), QRect(0, 0, 100, 80), QRect(300, 0, 5, 5), QRect()],
)
def test_what_a_picture_leaves_free_is_filled_exactly_once(covered):
    """Canvas is painted around the picture: every pixel once, none of the picture's."""
    screen = QRect(0, 0, 100, 80)
    hits = np.zeros((80, 100), int)
    for rect in around(screen, covered):
        hits[rect.y() : rect.y() + rect.height(), rect.x() : rect.x() + rect.width()] += 1
    for y, x in np.ndindex(hits.shape):
        assert hits[y, x] == (not covered.contains(x, y))


def test_a_list_of_short_lines_is_as_high_as_they_are(qtbot):
    """Where no words wrap, a layout has no height for a width; the list is in sight all the same."""
    scroll, inner = ListScroll(400), QWidget()
    qtbot.addWidget(scroll)
    lines = column(inner)
    for word in ("one", "two", "three"):
        lines.addWidget(label(word))
    scroll.show_list(inner)
    assert scroll.sizeHint().height() >= inner.sizeHint().height()


def test_a_low_strip_is_slimmer_and_still_for_a_finger():
    """Two lines of words in place of four."""
    assert 44 <= cell(low=True).height() <= cell().height() - 20
