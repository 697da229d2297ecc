"""A lead on an image in the window: its contacts to scale along its mark, numbered, moved with it; quiet without a scale."""

import os
from dataclasses import replace
from types import SimpleNamespace

import pytest
from conftest import GS1
from PySide6.QtTest import QTest
from viewer_kit import pixels, write_run

from procroom.app.case_file import play, read_case
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.commands import GiveAnswer, SaveView
from procroom.domain.language import ENGLISH
from procroom.domain.values import Point
from procroom.notes.trial.ap_view import ap_view
from procroom.procedures import registry
from procroom.ui.demo_driver import Driver
from procroom.ui.viewer.lead_layer import IN_PLANE, NO_LEAD, NO_SPACING, NOT_CALIBRATED, TAPPED

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


def tapped(driver, *points):
    """Take the tool from the rail, tap the contacts in order, the last one twice."""
    driver.hand.click(driver.room.wall.rail.key("tool.lead"))
    for point in (*points, points[-1]):
        driver.hand.click(driver.viewport, driver.on_screen(point))


def test_a_tapped_lead_needs_no_calibration(window, gs8, tmp_path):
    """Tip, one between and the last contact tapped: all eight stand, the middle one where it was tapped; undone at once."""
    window.open_images((write_run(tmp_path / "still.dcm", pixels(1, 400, 400)),))
    driver = Driver(window)
    driver.hand.until(lambda: bool(gs8.wall.strip.model.runs), "the run is listed")
    driver.show_frame(gs8.wall.strip.model.runs[0].ref(1))
    gs8.working.choose(LEADS[0])
    tapped(driver, Point(100, 60), Point(130, 180), Point(150, 340))
    (mark,) = driver.viewport.marks_here()
    assert (mark.kind, len(mark.points), mark.position) == (MarkKind.LEAD, 3, LEADS[0])
    shown = driver.viewport.leads_here()
    assert shown.words == (TAPPED,)
    assert [each.number for each in shown.drawn[0]] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [each.point for each in shown.drawn[0] if each.tapped] == list(mark.points)
    assert TAPPED in driver.viewport.scene().corners.bottom
    gs8.desk.undo()
    assert driver.viewport.marks_here() == ()


def test_the_tool_is_offered_where_there_are_leads(window, gs8):
    """The rail of a stimulation case has it, and a key of its own; with the keyboard's cross Enter sets and ends."""
    del window
    assert not gs8.wall.rail._keys["tool.lead"].isHidden()


def test_tapped_leads_print_in_the_ap_view(window, gs8, tmp_path):
    """A saved AP view with two tapped leads: contacts and a ruler by their known spacing, without any calibration."""
    window.open_images((write_run(tmp_path / "still.dcm", pixels(1, 400, 400)),))
    driver = Driver(window)
    driver.hand.until(lambda: bool(gs8.wall.strip.model.runs), "the run is listed")
    driver.show_frame(gs8.wall.strip.model.runs[0].ref(1))
    for number, position in enumerate(LEADS):
        gs8.working.choose(position)
        tapped(
            driver, Point(140 + 80 * number, 60), Point(150 + 80 * number, 160), Point(150 + 80 * number, 340)
        )
    driver.save_view(ViewTag.AP)
    (view,) = driver.state.views.values()
    leads = gs8.trial.own_leads()
    log = SimpleNamespace(leads=leads)
    drawing = ap_view(log, view, 80.0, 80.0, ENGLISH)
    keys = {getattr(each, "key", "") for each in drawing.shapes}
    assert {f"lead.{lead}.contact.{n}" for lead in (1, 2) for n in range(1, 9)} <= keys
    assert "Calibration: known spacing of the contacts, along the lead." in drawing.told
    assert "Contacts as tapped" in drawing.told
    assert any(getattr(each, "text", "").endswith(" mm") for each in drawing.shapes)
    gs8.show_trial()
    card = gs8.trial_page.cards["ap"]
    driver.hand.until(
        lambda: gs8.trial.shown is not None and card.isVisible(), "the AP view is on the trial page"
    )
    assert keys - {""} <= {getattr(each, "key", "") for each in card.view.drawing.shapes}
    photo = gs8.trial.shown.photo(view)
    assert photo is not None
    assert (photo.width(), photo.height()) == (400, 400)
    if folder := os.environ.get("PROCROOM_PICTURES"):
        window.resize(1280, 800)
        for width, height in ((1280, 800), (1920, 1080)):
            window.resize(width, height)
            QTest.qWait(1500)
            gs8.trial_page.area.ensureWidgetVisible(card)
            QTest.qWait(300)
            window.grab().save(f"{folder}/trial-{width}.png")


def test_a_tapped_lead_silences_its_needle_and_says_what_it_lacks(window, gs8, tmp_path):
    """A needle mark at the same position draws no contacts of its own; without the lead's contacts the picture says so."""
    driver = with_leads(window, gs8, write_run(tmp_path / "still.dcm", pixels(1, 400, 400), **CALIBRATED))
    gs8.working.choose(LEADS[0])
    tapped(driver, Point(100, 60), Point(110, 340))
    shown = driver.viewport.leads_here()
    assert len(shown.drawn) == 2  # one tapped, the other along its needle mark
    assert set(shown.words) == {TAPPED, IN_PLANE}
    for target in ("t1", "t2"):
        gs8.desk.clear(f"performed.targets[{target}].lead.contacts")
    assert driver.viewport.leads_here().drawn == ()
    assert driver.viewport.leads_here().words == (NO_LEAD,)
