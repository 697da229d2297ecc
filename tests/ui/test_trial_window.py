"""A stimulation trial in the window: all figures on one page from its cases, its decision, its papers."""

import json
import os
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from procroom.app.case_file import load, play, read_case
from procroom.domain.body_map import cells_of
from procroom.domain.definition import Stage
from procroom.procedures import registry

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"


@pytest.fixture
def trial(qtbot, window, station):
    """GS8: the placement in the store, the lead pull open with its trial on screen."""
    ids = [
        play(read_case(SCENARIOS / f"{name}.case.json", registry.get), station.store).case_id
        for name in ("gs8", "gs8-pull")
    ]
    window.open_case(ids[1])
    room = window.pages.case.room
    window.run("go.trial")
    qtbot.waitUntil(lambda: room.trial.shown is not None and room.trial.shown.log is not None)
    return room


def test_the_trial_is_one_page(qtbot, window, trial, files, tmp_path):
    """Figures of both cases, live with an answer; decision recorded there; papers saved; a step leads back."""
    page = trial.trial_page
    drawings = trial.trial.shown.figures.drawings
    assert "62.6 %" in drawings["headline"].texts()
    assert "4200 Ω" in " ".join(drawings["impedances"].texts())
    assert page.cards["outcome"].view.accessibleDescription() == drawings["outcome"].told
    assert "met" in drawings["outcome"].texts()
    trial.desk.give("trial.wants_implant", False)
    qtbot.waitUntil(lambda: "not met" in trial.trial.shown.figures.drawings["outcome"].texts())
    reasons = next(row for row in page.decision.rows if row.path == "trial.rationale")
    reasons.editor.line.setText("DEMO: another trial first")
    reasons.editor.line.editingFinished.emit()
    assert trial.desk.state.value("trial.rationale") == "DEMO: another trial first"
    files.saved = tmp_path
    page.save_summary.click()
    page.save_log.click()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("trial-*.pdf"))) == 2)
    buttons = (page.save_summary, page.save_log, page.back, page.diary.print_form, page.diary.read_form)
    assert all(each.height() >= 44 for each in (*buttons, *page.diary.days.values()))
    window.run("go.note")
    assert not page.isVisible()
    assert trial.panes.isVisible()


def test_two_programs_and_two_trials_stand_side_by_side(qtbot, window, station):
    """Chosen by a tap, figures of either in a column of its own; what one of them lacks stays empty."""
    text = (SCENARIOS / "gs8.case.json").read_text("utf-8")
    data = json.loads(text)
    first = data["answers"]["testing"]["programs"][0]
    data["answers"]["testing"]["programs"].append(
        first | {"id": "p2", "name": "P2", "amplitude": "5.1 mA", "rate": "60 Hz"}
    )
    ids = [play(load(data, registry.get), station.store).case_id]
    later = (
        text.replace("2026-05-", "2026-08-")
        .replace("2026-04-", "2026-07-")
        .replace("8000-000000000008", "8000-000000000108")
    )
    ids.append(play(load(json.loads(later), registry.get), station.store).case_id)
    window.open_case(ids[0])
    room = window.pages.case.room
    window.run("go.trial")
    page = room.trial_page
    qtbot.waitUntil(lambda: room.trial.shown is not None and len(room.trial.shown.found.trials) == 2)
    qtbot.waitUntil(lambda: page.two.choices is not None and not page.compared.isHidden())
    page.one.choices.button("P1").click()
    page.two.choices.button("P2").click()
    qtbot.waitUntil(lambda: "two_programs" in room.trial.shown.figures.drawings)
    said = room.trial.shown.figures.drawings["two_programs"].texts()
    assert {"P1", "P2"} <= set(said)
    assert {"4.2", "5.1"} <= {word for each in said for word in each.split()}
    assert page.compared.view.isVisible()
    page.others.choices.button("1").click()
    qtbot.waitUntil(lambda: "two_trials" in room.trial.shown.figures.drawings)
    said = " ".join(room.trial.shown.figures.drawings["two_trials"].texts())
    assert "2026-05-04" in said
    assert "2026-08-04" in said
    assert page.trials.view.isVisible()


def test_nothing_of_a_drawing_is_left_white(trial):
    """Every ink has a colour of the theme, so that nothing is painted in a colour nobody chose."""
    view = trial.trial_page.cards["leads"].view
    names = {name for name in dir(type(view)) if name.startswith("ink")}
    assert names == set(view.inks)
    picture = view.grab().toImage()
    assert picture.pixelColor(1, 1) != view.inks["inkCathode"]
    cathode = view.inks["inkCathode"].rgb()
    assert any(
        picture.pixel(x, y) == cathode
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_a_map_is_painted_by_finger_and_by_keys_alike(qtbot, window):
    """The same cells either way; each stroke is one act; erasing and taking back; the overlap is told live."""
    window.new_case("scs-trial")
    room = window.pages.case.room
    room.reveal("maps.pain_map")
    pain = room.record.form(Stage.PROCEDURE).place("maps.pain_map").editor
    pain.paint.click()
    chart, board = pain.chart.chart, pain.chart
    chart.brush = "CELL"
    first, second = "front.L.thigh.1", "front.L.thigh.2"
    before = len(room.desk.session.entries)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=chart.spot_of(first).toPoint())
    qtbot.mouseMove(chart, chart.spot_of(second).toPoint())
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=chart.spot_of(second).toPoint())
    dragged = room.desk.state.value("maps.pain_map")
    assert {first, second} <= cells_of(dragged)
    assert len(room.desk.session.entries) == before + 1
    board.back.click()
    assert room.desk.state.value("maps.pain_map") is None
    for cell in sorted(cells_of(dragged)):
        chart.at = cell
        qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert room.desk.state.value("maps.pain_map") == dragged
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.at not in cells_of(dragged)
    assert chart.accessibleName().startswith("front, ")
    board.tool.button("ERASE").click()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot_of(first).toPoint())
    assert first not in cells_of(room.desk.state.value("maps.pain_map"))
    board.ready.click()
    felt = room.record.form(Stage.PROCEDURE).place("maps.felt_map").editor
    felt.paint.click()
    felt.chart.chart.brush = "CELL"
    qtbot.mouseClick(
        felt.chart.chart, Qt.MouseButton.LeftButton, pos=felt.chart.chart.spot_of(second).toPoint()
    )
    assert "Paraesthesia in 1 of" in felt.chart.counts.text()
    felt.chart.ready.click()


def test_contacts_are_picked_on_the_leads(qtbot, window, station):
    """A tap goes off, cathode, anode, off, each as one act in the rows of the plain form; the split has to be 100 %."""
    case = play(read_case(SCENARIOS / "gs8.case.json", registry.get), station.store)
    window.open_case(case.case_id)
    room = window.pages.case.room
    program = room.desk.state.instances["testing.programs"][0]
    path = f"testing.programs[{program}].contacts"
    room.reveal(f"testing.programs[{program}].name")
    picker = room.record.form(Stage.PROCEDURE).place(path).drawn
    assert picker.contacts[1, 3].polarity == "CATHODE"
    assert picker.contacts[1, 4].polarity == "ANODE"
    entries = room.desk.session.entries
    before, acts = len(room.desk.state.instances[path]), {each.act for each in entries}
    contact = picker.contacts[2, 5]
    contact.click()
    assert contact.polarity == "CATHODE"
    assert len({each.act for each in room.desk.session.entries} - acts) == 1
    new = room.desk.state.instances[path][-1]
    assert room.desk.state.value(f"{path}[{new}].contact") == 5
    picker.parts[2, 5].setText("40")
    picker.parts[2, 5].editingFinished.emit()
    assert "40 % of the current together" in picker.issue.text()
    picker.parts[1, 3].setText("60")
    picker.parts[1, 3].editingFinished.emit()
    assert picker.issue.text() == ""
    qtbot.keyClick(contact, Qt.Key.Key_Plus)
    assert contact.accessibleName() == "Lead 2, contact 5: anode"
    contact.click()
    assert contact.polarity == ""
    assert len(room.desk.state.instances[path]) == before
    room.desk.undo()
    assert contact.polarity == "ANODE"


def test_morphine_equivalents_of_a_day_follow_from_what_was_taken(qtbot, trial, files, tmp_path):
    """Two opioids by drug and amount: the page shows their sum, the log has it; the paper has the plain names."""
    panel = trial.trial_page.diary
    panel.days[7].click()
    path = f"trial.days[{trial.desk.state.instances['trial.days'][-1]}]"
    page = panel.page
    typed = next(row for row in page.rows if row.path == f"{path}.opioids")
    assert typed.isVisibleTo(page)
    taken = page.lists[f"{path}.taken"]
    for number, (drug, amount) in enumerate((("OXYCODONE", "20"), ("TRAMADOL", "50"))):
        taken.add.click()
        row = f"{path}.taken[{trial.desk.state.instances[f'{path}.taken'][number]}]"
        trial.desk.give(f"{row}.drug", drug)
        trial.desk.give(f"{row}.daily", {"value": amount, "unit": "mg/d"})
    assert not typed.isVisibleTo(page)
    assert any(each.text() == "40 mg/d" for each in page.findChildren(QLabel))
    if folder := os.environ.get("PROCROOM_PICTURES"):
        qtbot.wait(300)
        page.area.ensureWidgetVisible(taken, 0, 400)
        qtbot.wait(300)
        page.grab().save(str(Path(folder) / "trial-diary-opioids.png"))
    page.ready.click()

    def told():
        day = trial.trial.shown.log.day(7)
        return day is not None and (day.mme, day.opioids) == (
            40,
            ("oxyCODONE 20 mg/day", "traMADol 50 mg/day"),
        )

    qtbot.waitUntil(told)
    files.saved = tmp_path
    trial.trial_page.save_log.click()
    qtbot.waitUntil(lambda: any(tmp_path.glob("trial-log-*.pdf")))
    (written,) = tmp_path.glob("trial-log-*.pdf")
    printed = " ".join(page.extract_text() for page in pypdf.PdfReader(written).pages)
    assert "oxycodone 20 mg/day" in " ".join(printed.split())
    assert "oxyCODONE" not in printed


def test_days_of_the_diary_are_entered_and_read(qtbot, trial, files, tmp_path):
    """A missing day is seen and opened; a tapped score is recorded; a bad CSV says each row and records nothing."""
    panel = trial.trial_page.diary
    assert panel.days[7].accessibleName().endswith("no entry")
    assert panel.days[4].accessibleName().endswith("average 3")
    panel.days[7].click()
    path = f"trial.days[{trial.desk.state.instances['trial.days'][-1]}]"
    assert trial.desk.state.value(f"{path}.day") == 7
    page = panel.page
    page.scores[f"{path}.nrs_avg"].button("2").click()
    assert trial.desk.state.value(f"{path}.nrs_avg") == {"value": "2", "unit": "points"}
    page.mode.button("ONE").click()
    shown = [row.path for row in page.rows if row.isVisibleTo(page)]
    assert shown == [f"{path}.nrs_avg"]
    page.next.click()
    assert [row.path for row in page.rows if row.isVisibleTo(page)] == [f"{path}.nrs_now"]
    page.ready.click()
    entries = len(trial.desk.session.entries)
    bad = tmp_path / "bad.csv"
    bad.write_text("day,sleep,nrs_worst\n2,six,4\n3,7,40\n", encoding="utf-8")
    files.opened = (bad,)
    panel.read_form.click()
    qtbot.waitUntil(lambda: "Row 2" in panel.problems.text() and "Row 3" in panel.problems.text())
    assert len(trial.desk.session.entries) == entries
    bad.write_text("day,sleep\n2,6\n", encoding="utf-8")
    panel.read_form.click()
    qtbot.waitUntil(lambda: len(trial.desk.session.entries) > entries)
    assert panel.problems.isHidden()
