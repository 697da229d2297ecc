"""A lead on an image in the window: its contacts to scale along its mark, numbered, moved with it; quiet without a scale."""

from dataclasses import replace

import pytest
from conftest import GS1
from viewer_kit import pixels, write_run

from procroom.app.case_file import play, read_case
from procroom.domain.case import MarkKind
from procroom.domain.commands import GiveAnswer, SaveView
from procroom.domain.values import Point
from procroom.procedures import registry
from procroom.ui.demo_driver import Driver
from procroom.ui.viewer.lead_layer import IN_PLANE, NO_SPACING, NOT_CALIBRATED

LEADS = ("performed.targets[t1].positions[p1]", "performed.targets[t2].positions[p1]")
#: 0.28 mm on the detector, 1.4 times magnified: 0.2 mm in the patient.
CALIBRATED = {
    "ImagerPixelSpacing": [0.28, 0.28],
    "DistanceSourceToDetector": 1050,
    "DistanceSourceToPatient": 750,
}


@pytest.fixture
def gs8(window, station):
    """GS8 without its patient and its views, opened at the procedure: two leads of 8 contacts, 7 mm apart."""
    case = read_case(GS1.with_name("gs8.case.json"), registry.get)
    kept = [
        each
        for each in case.commands
        if not isinstance(each, SaveView)
        and not (isinstance(each, GiveAnswer) and each.path.startswith("patient."))
    ]
    session = play(replace(case, commands=tuple(kept)), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room


def with_leads(window, room, path):
    """Open a run of 400 x 400 and mark both leads on it, tips at row 60."""
    driver = Driver(window)
    window.open_images((path,))
    driver.hand.until(lambda: bool(room.wall.strip.model.runs), "the run is listed")
    driver.show_frame(room.wall.strip.model.runs[0].ref(1))
    for number, position in enumerate(LEADS):
        room.working.choose(position)
        driver.draw(MarkKind.NEEDLE, Point(150 + 90 * number, 380), Point(150 + 90 * number, 60))
    return driver


def test_two_leads_show_their_contacts_to_scale(window, gs8, tmp_path):
    """Eight numbers each from the tip on, 7 mm = 35 pixels apart; the foot of the picture says how they are drawn."""
    driver = with_leads(window, gs8, write_run(tmp_path / "still.dcm", pixels(1, 400, 400), **CALIBRATED))
    shown = driver.viewport.leads_here()
    assert [[each.number for each in lead] for lead in shown.drawn] == [[1, 2, 3, 4, 5, 6, 7, 8]] * 2
    for lead, mark in zip(shown.drawn, driver.viewport.marks_here(), strict=True):
        tip = mark.points[1]
        assert [each.point.y - tip.y for each in lead] == pytest.approx([35 * n for n in range(8)])
        assert [each.point.x for each in lead] == pytest.approx([tip.x] * 8)
    assert shown.words == (IN_PLANE,)
    assert IN_PLANE in driver.viewport.scene().corners.bottom
    drawn = driver.viewport.grab().toImage()
    gs8.wall.set_leads({})
    assert driver.viewport.grab().toImage() != drawn


def test_a_moved_lead_takes_its_contacts_along(window, gs8, tmp_path):
    """The tip is dragged; the contacts run from where it lies now."""
    driver = with_leads(window, gs8, write_run(tmp_path / "still.dcm", pixels(1, 400, 400), **CALIBRATED))
    viewport = driver.viewport
    viewport.setFocus()
    driver.hand.key("V")
    driver.hand.drag(viewport, driver.on_screen(Point(150, 200)), driver.on_screen(Point(130, 210)))
    tip = driver.state.marks[viewport.marks_here()[0].mark_id].points[1]
    assert tip.x < 140
    assert viewport.leads_here().drawn[0][0].point == tip


def test_what_is_not_known_is_not_drawn(window, gs8, tmp_path):
    """Without calibration, or without the lead's spacing, the picture says why there are no contacts."""
    driver = with_leads(window, gs8, write_run(tmp_path / "still.dcm", pixels(1, 400, 400)))
    assert driver.viewport.leads_here().drawn == ()
    assert driver.viewport.leads_here().words == (NOT_CALIBRATED,)
    for target in ("t1", "t2"):
        gs8.desk.clear(f"performed.targets[{target}].lead.spacing")
    assert driver.viewport.leads_here().words == (NO_SPACING,)
