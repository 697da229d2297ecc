"""Running totals over the procedure and the clock beside antithrombotics, in the window and by the station's clock."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from procroom.app.case_file import play, read_case
from procroom.app.intake import Offer
from procroom.app.jobs import Jobs, inline_executor
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.application import Window
from procroom.ui.pages.finding_card import FindingCard
from procroom.ui.widgets.hold_chip import HoldChip, HoldList
from procroom.ui.widgets.words import LineButton

SCENARIOS = Path(__file__).parents[1] / "scenarios"
T1 = "performed.targets[t1]"
GS2_A = datetime.fromisoformat("2026-03-06T08:30-06:00")


class Stopped:
    """A clock that a test moves."""

    def __init__(self, at):
        self.at = at

    def __call__(self):
        return self.at


@pytest.fixture
def wall_clock():
    """The station's clock: the morning of GS2, date A."""
    return Stopped(GS2_A)


@pytest.fixture
def timed(dressed, qtbot, station, files, wall_clock):
    """A window whose station has that clock."""
    made = Window(dressed, replace(station, clock=wall_clock), files, Jobs(inline_executor))
    qtbot.addWidget(made.main)
    made.main.resize(1280, 800)
    made.main.show()
    yield made.main
    made.close()
    QApplication.sendPostedEvents()


def opened(window, station, name):
    """A scenario, opened."""
    session = play(read_case(SCENARIOS / f"{name}.case.json", registry.get), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room


def said(strip, total):
    """What stands in the strip."""
    return strip.buttons[total].accessibleName()


def words(widget):
    """All words a widget shows."""
    QApplication.processEvents()
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


# --- totals -------------------------------------------------------------------------------------------------


def test_totals_stand_over_procedure_and_recovery_only(gs1):
    """One line; the figures are those of the rules."""
    for step in (Stage.BEFORE, Stage.NOTE):
        gs1.show_step(step)
        assert gs1.totals.isHidden()
    gs1.show_step(Stage.PROCEDURE)
    assert not gs1.totals.isHidden()
    assert said(gs1.totals, "local_anaesthetic") == "Local anaesthetic: 13.3 % (40 of 300 mg)"
    assert said(gs1.totals, "steroid") == "Steroid: 10 mg (53.3 mg-eq, 12 months 106.7)"
    assert said(gs1.totals, "contrast") == "Contrast: 1.5 mL iohexol"
    assert said(gs1.totals, "time") == "Needle time: 6 min (08:55 to 09:01)"
    gs1.show_step(Stage.RECOVERY)
    assert not gs1.totals.isHidden()


def test_a_change_of_the_record_changes_the_total_at_once(gs1):
    """And what is missing is named, not summed."""
    gs1.show_step(Stage.PROCEDURE)
    gs1.desk.give(f"{T1}.skin.volume", "6 mL")
    assert said(gs1.totals, "local_anaesthetic") == "Local anaesthetic: 23.3 % (70 of 300 mg)"
    gs1.desk.clear("patient.weight")
    assert said(gs1.totals, "local_anaesthetic") == "Local anaesthetic: not known: weight missing"


def test_a_tap_opens_what_a_figure_is_made_of_and_leads_to_it(gs1, qtbot):
    """In place; Escape closes it; a fact leads to its field."""
    gs1.show_step(Stage.PROCEDURE)
    strip = gs1.totals
    strip.buttons["local_anaesthetic"].click()
    shown = words(strip)
    assert "lidocaine: 40 mg of 300 mg, 13.3 %" in shown
    assert "clinical-drugs" in shown
    qtbot.keyClick(strip.buttons["local_anaesthetic"], Qt.Key.Key_Escape)
    assert "lidocaine" not in words(strip)
    strip.buttons["contrast"].click()
    (volume,) = [each for each in strip.findChildren(LineButton) if "Volume: 1.5 mL" in each.accessibleName()]
    volume.click()
    assert gs1.record.focused_path() == f"{T1}.positions[p1].contrast.volume"


def test_less_important_totals_say_less_and_fold_first(gs1):
    """One line whatever the width; what is folded is still a tap away."""
    gs1.show_step(Stage.PROCEDURE)
    strip = gs1.totals
    strip.row.setFixedWidth(480)
    QApplication.processEvents()
    shown = [key for key, each in strip.buttons.items() if not each.isHidden()]
    assert shown == list(strip.buttons)[: len(shown)]
    assert 2 <= len(shown) < 6
    assert strip.more.text() == f"+{6 - len(shown)}"
    for each in (strip.buttons[key] for key in shown):
        assert each.geometry().right() <= 480
    strip.more.click()
    folded = next(key for key, each in strip.buttons.items() if each.isHidden())
    assert strip.buttons[folded].isChecked()


def test_the_needle_time_goes_on_by_the_stations_clock(timed, station, wall_clock):
    """Once a minute; it stops at needle out."""
    room = opened(timed, station, "gs1")
    room.desk.clear(f"{T1}.needle_out")
    room.show_step(Stage.PROCEDURE)
    wall_clock.at = datetime.fromisoformat("2026-02-10T09:12:20-05:00")
    room.totals.minute.tick()
    assert said(room.totals, "time") == "Needle time: 17 min since 08:55"
    wall_clock.at += timedelta(minutes=1)
    room.totals.minute.tick()
    assert said(room.totals, "time") == "Needle time: 18 min since 08:55"
    assert room.totals.minute._timer.isActive()
    room.desk.give(f"{T1}.needle_out", "2026-02-10T09:13-05:00")
    assert said(room.totals, "time") == "Needle time: 18 min (08:55 to 09:13)"
    assert not room.totals.minute._timer.isActive()


def test_a_dose_that_only_the_images_know_says_so(gs1):
    """It is not taken over, and it is not told as recorded."""
    for name in ("kap", "air_kerma", "fluoro_time"):
        gs1.desk.clear(f"radiation.{name}")
    offer = Offer("radiation.air_kerma", "Reference air kerma", "6.2 mGy", "6.2 mGy", None, "", "DICOM")
    gs1.totals._offers = lambda: (offer,)
    gs1.show_step(Stage.RECOVERY)
    assert said(gs1.totals, "dose") == "Dose: not recorded; the images say 6.2 mGy"


# --- antithrombotics ----------------------------------------------------------------------------------------


@pytest.fixture
def gs2(timed, station):
    """GS2 on date A, 08:30: apixaban last taken on 3 March at 20:00."""
    room = opened(timed, station, "gs2")
    room.desk.remove("performed.targets", "t1")
    room.desk.give("planned.start", "2026-03-06T08:30-06:00")
    room.show_step(Stage.BEFORE)
    return room


def chip_in_form(room):
    """The chip beside the drug in Before."""
    card = room.record.form(Stage.BEFORE).place("prechecks.antithrombotics").cards["d1"]
    return card.findChild(HoldChip)


def test_the_clock_stands_beside_the_drug_and_goes_on(gs2, wall_clock):
    """GS2: clears Friday at 20:00; the words follow the station's clock, the record does not change."""
    chip = chip_in_form(gs2)
    entries = len(gs2.desk.session.entries)
    assert chip.chip.words == "clears Fri 20:00 (in 11 h 30 min)"
    wall_clock.at += timedelta(hours=1)
    gs2.holds.minute.tick()
    assert chip.chip.words == "clears Fri 20:00 (in 10 h 30 min)"
    wall_clock.at = datetime.fromisoformat("2026-03-06T20:00-06:00")
    gs2.holds.minute.tick()
    assert chip.chip.words == "cleared since Fri 20:00"
    gs2.desk.clear("prechecks.antithrombotics[d1].last_dose")
    assert chip.chip.words.startswith("not known: last dose taken")
    assert len(gs2.desk.session.entries) == entries + 1


def test_a_tap_on_the_chip_says_by_whose_figures(gs2):
    """Minimum, risk class, pack and source in place; a fact leads to its field."""
    chip = chip_in_form(gs2)
    gs2.reveal("prechecks.antithrombotics[d1].drug")
    chip.chip.click()
    shown = words(chip)
    assert "Configured minimum 72 h (INTERMEDIATE)" in shown
    assert "pack antithrombotic-asra-2018 2026.1" in shown
    assert "source R, C2:S26." in shown
    (fact,) = [each for each in chip.findChildren(LineButton) if "Last dose" in each.accessibleName()]
    fact.click()
    assert gs2.record.focused_path() == "prechecks.antithrombotics[d1].last_dose"


def test_the_clock_stands_in_the_time_out_and_the_checks_too(gs2):
    """By name there."""
    gs2.toggle_checks()
    stop = next(
        each for each in gs2.findings.findChildren(FindingCard) if each.why.accessibleName() == "Why AC-01?"
    )
    assert stop.findChild(HoldChip).chip.words == "apixaban: clears Fri 20:00 (in 11 h 30 min)"
    gs2.show_step(Stage.TIME_OUT)
    (chip,) = gs2.record.form(Stage.TIME_OUT).findChild(HoldList).chips
    assert chip.chip.words == "apixaban: clears Fri 20:00 (in 11 h 30 min)"


def test_a_needle_stops_the_clock(timed, station):
    """Date B: what was so at needle-in is said, whatever the time is now."""
    room = opened(timed, station, "gs2")
    room.show_step(Stage.BEFORE)
    assert chip_in_form(room).chip.words == "was clear at needle-in, since Fri 20:00"
    assert not room.holds.minute._timer.isActive()


def test_a_case_without_antithrombotics_shows_no_chip(gs1):
    """And counts nothing."""
    gs1.show_step(Stage.TIME_OUT)
    assert gs1.record.form(Stage.TIME_OUT).findChild(HoldList).chips == []
    assert not gs1.holds.minute._timer.isActive()
