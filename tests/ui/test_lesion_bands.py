"""Reference lesions in the window: three nerves three bands, to scale, quiet where they may not be drawn."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from viewer_kit import pixels, write_run

from procroom.app.case_file import play, read_case
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.commands import GiveAnswer, SaveView
from procroom.domain.lesions import LABEL, LesionBand
from procroom.domain.values import Point, Scale
from procroom.imaging.lesions import lesion_outline
from procroom.notes.document import Figure
from procroom.procedures import registry
from procroom.ui.demo_driver import Driver
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lesion_layer import END_ON, NOT_CALIBRATED, ShownLesion
from procroom.ui.viewer.lesion_painter import LesionPainter
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.view_transform import AS_STORED, ViewTransform

GS5 = Path(__file__).resolve().parents[1] / "scenarios" / "gs5.case.json"
POSITIONS = (
    "performed.targets[t1].positions[p1]",
    "performed.targets[t2].positions[p2]",
    "performed.targets[t3].positions[p1]",
)
#: 0.28 mm on the detector, 1.4 times magnified: 0.2 mm in the patient.
CALIBRATED = {
    "ImagerPixelSpacing": [0.28, 0.28],
    "DistanceSourceToDetector": 1050,
    "DistanceSourceToPatient": 750,
}


@pytest.fixture
def gs5(window, station):
    """GS5 without its patient and its views, opened at the procedure."""
    case = read_case(GS5, registry.get)
    kept = tuple(
        each
        for each in case.commands
        if not isinstance(each, SaveView)
        and not (isinstance(each, GiveAnswer) and each.path.startswith("patient."))
    )
    session = play(replace(case, commands=kept), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room


def with_needles(window, room, path, start=60, end=220):
    """Open a run of 400 x 400 and mark a needle at each final position; the driver."""
    driver = Driver(window)
    window.open_images((path,))
    driver.hand.until(lambda: bool(room.wall.strip.model.runs), "the run is listed")
    driver.show_frame(room.wall.strip.model.runs[0].ref(1))
    for number, position in enumerate(POSITIONS):
        room.working.choose(position)
        column = 100 + 90 * number
        driver.draw(MarkKind.NEEDLE, Point(column, start), Point(column, end))
    return driver


def calibrated(folder, **more):
    """A still of 400 x 400."""
    return write_run(folder / "still.dcm", pixels(1, 400, 400), **{**CALIBRATED, **more})


def spread(points):
    """Width and height of an outline."""
    return np.ptp([point.x for point in points]), np.ptp([point.y for point in points])


def test_gs5_three_nerves_three_bands(window, gs5, tmp_path):
    """At each needle 11 x 7 and 15 x 8 mm at 0.2 mm a pixel, and the label at the foot of the picture."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    shown = driver.viewport.lesions_here()
    assert [each.words for each in shown.drawn] == ["7 to 8 mm wide"] * 3
    for each, mark in zip(shown.drawn, driver.viewport.marks_here(), strict=True):
        assert spread(each.outline.inner) == pytest.approx((35, 55))
        assert spread(each.outline.outer) == pytest.approx((40, 75))
        assert max(point.y for point in each.outline.outer) == pytest.approx(mark.points[1].y + 12.5)
    (words,) = shown.words
    assert words.startswith(f"{LABEL}; to scale ± 13 %")
    assert driver.viewport.scene().corners.bottom.startswith(words)


def test_the_key_hides_and_shows_them_and_views_follow(window, gs5, tmp_path):
    """B takes the bands off the picture; a view saved then has none in the note, one saved before has three."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    viewport = driver.viewport
    before = viewport.grab().toImage()
    driver.save_view(ViewTag.AP)
    viewport.setFocus()
    driver.hand.key("B")
    assert viewport.lesions_here().drawn == ()
    assert LABEL not in viewport.scene().corners.bottom
    assert viewport.grab().toImage() != before
    driver.save_view(ViewTag.LATERAL)
    window.run("images.lesions")
    assert len(viewport.lesions_here().drawn) == 3
    gs5.note.show_now()
    figures = [
        block
        for section in gs5.note.document.sections
        for block in section.blocks
        if isinstance(block, Figure)
    ]
    drawn = {figure.view.tag: len(figure.lesions) for figure in figures}
    assert drawn == {ViewTag.AP: 3, ViewTag.LATERAL: 0}
    assert LABEL[1:] in figures[0].text
    assert LABEL[1:] not in figures[1].text


def test_a_moved_needle_takes_its_band_along(window, gs5, tmp_path):
    """While it is dragged and when it is recorded."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    viewport = driver.viewport
    first = viewport.lesions_here().drawn[0].outline.ahead
    viewport.setFocus()
    driver.hand.key("V")
    driver.hand.drag(viewport, driver.on_screen(Point(100, 140)), driver.on_screen(Point(130, 160)))
    tip = driver.state.marks[viewport.marks_here()[0].mark_id].points[1]
    assert tip.x > 110
    moved = {round(each.outline.ahead.x, 3) for each in viewport.lesions_here().drawn}
    assert round(tip.x, 3) in moved
    assert round(first.x, 3) not in moved


@pytest.mark.parametrize(
    "spacing",
    [{"ImagerPixelSpacing": None, "DistanceSourceToDetector": None, "DistanceSourceToPatient": None},
     {"DistanceSourceToPatient": None}],
    ids=["pixels only", "detector only"],
)  # fmt: skip
def test_without_millimetres_of_the_patient_nothing_is_drawn(window, gs5, tmp_path, spacing):
    """The viewer says so once, in one line; a saved view carries no scale."""
    found = {name: value for name, value in {**CALIBRATED, **spacing}.items() if value is not None}
    path = write_run(tmp_path / "still.dcm", pixels(1, 400, 400), **found)
    driver = with_needles(window, gs5, path)
    shown = driver.viewport.lesions_here()
    assert shown.drawn == ()
    assert shown.words == (NOT_CALIBRATED,)
    view_id = driver.save_view(ViewTag.AP)
    view = driver.state.views[view_id]
    assert [mark.scale for mark in view.marks] == [None] * 3


def test_a_pulsed_lesion_is_said_and_not_drawn(window, gs5, tmp_path):
    """As soon as it is recorded so; the others stay."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    gs5.desk.give(f"{POSITIONS[0]}.lesions[l1].mode", "PULSED")
    shown = driver.viewport.lesions_here()
    assert len(shown.drawn) == 2
    assert "Pulsed: no heat lesion is drawn" in shown.words[1]


def test_needles_seen_end_on(window, gs5, tmp_path):
    """A mark of 6 mm is shorter than the active tip of 10 mm: which way it points is not to be seen."""
    driver = with_needles(window, gs5, calibrated(tmp_path), start=190)
    shown = driver.viewport.lesions_here()
    assert (shown.drawn, shown.words) == ((), (END_ON,))


def test_no_lesions_where_nothing_may_be_measured(window, gs5, tmp_path):
    """The site's switch for measurements holds for bands too."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    gs5.wall.set_measurements_enabled(False)
    assert driver.viewport.lesions_here().drawn == ()


def test_bands_are_found_once_while_nothing_changes(window, gs5, tmp_path):
    """A frame that is painted again, as in a cine, asks nothing anew."""
    driver = with_needles(window, gs5, calibrated(tmp_path))
    first = driver.viewport.lesions_here()
    driver.viewport.grab()
    assert driver.viewport.lesions_here() is first


def test_a_band_is_cut_once_for_a_view_and_painted_to_scale(dressed):
    """The shade lies between the two ellipses, nothing in the inner one; zooming cuts it anew."""
    outline = lesion_outline(Point(50, 10), Point(50, 60), Scale(0.2, 0.2, "x"), LesionBand(6, 4, 12, 8, 18))
    lesion = ShownLesion(outline, "")
    ink = Ink()
    painter = LesionPainter(ink, Lettering(ink))
    view = ViewTransform(100, 100, 1.0, AS_STORED, 4.0, 0.0, 0.0)

    shown = (lesion,)

    def painted(transform):
        image = QImage(400, 400, QImage.Format.Format_RGB32)
        image.fill(0)
        brush = QPainter(image)
        painter.paint(brush, shown, transform, QRectF(0, 0, 400, 400))
        brush.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(400, 400, 4)[..., 1].copy()

    cells = painted(view)
    before = painter._placed
    assert np.array_equal(painted(view), cells)
    assert painter._placed is before
    per_px = 0.2 / 4
    between = math.pi / 4 * (18 * 12 - 8 * 4) / per_px**2
    assert np.count_nonzero(cells) == pytest.approx(between, rel=0.06)
    assert cells[180, 200] == 0  # 15 px above the tip: the middle of the active tip
    painted(replace(view, scale=2.0))
    assert painter._placed is not before


def test_the_action_is_there_only_with_lesions(window, gs5):
    """In the menu of images; off where no lesion is recorded."""
    assert "lesions" in window.pages.case.state().flags
    window.run("case.worklist")
    window.new_case("tfesi")
    assert "lesions" not in window.pages.case.state().flags
