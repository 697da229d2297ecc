"""Earlier sessions of the patient in the open case: one line, a list, taken only when asked."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from procroom.app.case_file import play, read_case
from procroom.domain.definition import Stage
from procroom.procedures import registry

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
EARLIER = datetime.fromisoformat("2025-12-02T09:00-05:00")


@pytest.fixture
def blocks(station, tmp_path):
    """Two blocks of one patient in the store, before the day of the test."""
    for name, day in (("gs3", "2025-11-04"), ("gs4", "2025-12-02")):
        data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
        data["answers"]["header"]["service_date"] = day
        path = tmp_path / f"{name}.case.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        play(read_case(path, registry.get), station.store, lambda: EARLIER)


@pytest.fixture
def ablation(window, blocks):
    """A new ablation."""
    window.new_case("facet-rfa")
    return window.pages.case.room


def name_patient(room):
    """Record who it is."""
    room.desk.give("patient.mrn", "demo-mbb")
    room.desk.give("patient.birth_date", "1958-11-02")


def test_they_are_offered_once_the_patient_is_known(qtbot, window, ablation):
    """Nothing before MRN and birth date; then one line, in the step that asks for them, and nothing recorded."""
    assert not ablation.earlier.isVisible()
    assert "earlier" not in window.pages.case.state().flags
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    assert ablation.earlier.words.text() == "2 earlier blocks of this patient are in this store."
    assert "earlier" in window.pages.case.state().flags
    assert ablation.desk.state.value("blocks.status") is None
    ablation.show_step(Stage.PROCEDURE)
    assert not ablation.earlier.isVisible()
    ablation.show_step(Stage.BEFORE)
    assert ablation.earlier.isVisible()


def test_what_is_ticked_is_taken_as_one_act(qtbot, window, ablation):
    """Each answer has its source; one undo takes all back; what was left is offered on."""
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    window.run("case.earlier")
    panel = ablation.earlier
    assert panel.is_open
    assert [tick.isChecked() for tick in panel.ticks] == [True, True]
    panel.ticks[1].click()
    panel.take.click()
    state = ablation.desk.state
    assert state.instances["blocks.history"] == ("b1",)
    assert state.answers["blocks.history[b1].drug"].source == "case …00000003, 2025-11-04"
    assert ablation.record.form(Stage.BEFORE).place("blocks.history[b1].drug") is not None
    assert panel.words.text() == "1 earlier block of this patient is in this store."
    ablation.desk.undo()
    assert ablation.desk.state.value("blocks.status") is None
    assert panel.words.text().startswith("2 earlier blocks")


def test_nothing_is_ticked_that_would_change_an_answer(qtbot, ablation):
    """A record that says there was none is left alone unless a person ticks it."""
    ablation.desk.give("blocks.status", "NONE")
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    ablation.earlier.review.click()
    assert [tick.isChecked() for tick in ablation.earlier.ticks] == [False, False]
    ablation.earlier.take.click()
    assert ablation.desk.state.value("blocks.status") == "NONE"


def test_another_patient_takes_the_offer_away(qtbot, ablation):
    """A corrected number is another patient."""
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    ablation.desk.give("patient.mrn", "OTHER-1")
    qtbot.waitUntil(lambda: not ablation.earlier.isVisible())
    assert ablation.history.offers == ()


def test_not_now_leaves_one_line(qtbot, ablation):
    """The list folds away."""
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    ablation.earlier.review.click()
    ablation.earlier.leave.click()
    assert not ablation.earlier.is_open
    assert ablation.earlier.isVisible()


def test_a_long_search_says_how_far_it_is(ablation):
    """With a way to stop it; once it is over the line goes, when there is nothing to offer."""
    ablation.earlier.show_search(3, 12)
    assert "3 of 12 read" in ablation.earlier.words.text()
    assert ablation.earlier.stop.isVisible()
    ablation.earlier.show_search(0, 0)
    assert not ablation.earlier.isVisible()


def test_cases_that_cannot_be_read_are_told(qtbot, window, ablation, station, monkeypatch):
    """The line says so even when nothing else is offered."""

    def gone(*_pinned):
        raise LookupError

    monkeypatch.setattr(type(station), "definition_of", gone)
    name_patient(ablation)
    qtbot.waitUntil(ablation.earlier.isVisible)
    assert ablation.earlier.words.text() == "2 cases of this patient cannot be read."
    assert not ablation.earlier.review.isVisible()
