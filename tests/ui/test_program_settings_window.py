"""Settings of a program within its stimulator, and impedances in one grid, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from procroom.app.case_file import play, read_case
from procroom.domain.definition import Stage
from procroom.procedures import registry

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"


@pytest.fixture
def room(window, station):
    """The placement of GS8, open at its first program."""
    case = play(read_case(SCENARIOS / "gs8.case.json", registry.get), station.store)
    window.open_case(case.case_id)
    return window.pages.case.room


def place(room, path):
    """The row of a field of the procedure step."""
    return room.record.form(Stage.PROCEDURE).place(path)


def acts(room):
    """The acts of the journal."""
    return {each.act for each in room.desk.session.entries}


def test_settings_stay_within_the_stimulator_and_say_where_not(qtbot, room):
    """Steps of the device; a value outside is kept and named with limits and profile; thresholds have to rise."""
    program = f"testing.programs[{room.desk.state.instances['testing.programs'][0]}]"
    room.reveal(f"{program}.amplitude")
    amplitude, discomfort = (place(room, f"{program}.{name}").editor for name in ("amplitude", "discomfort"))
    room.desk.give("placement.stimulator", "GENERIC_TONIC")
    assert amplitude.doubts.limits.text() == "0 to 25.5 mA in steps of 0.1"
    assert amplitude.doubts.words == ""
    amplitude.more.click()
    assert room.desk.state.value(f"{program}.amplitude") == {"value": "4.3", "unit": "mA"}
    amplitude.number.line.setText("4.25")
    amplitude.number.line.editingFinished.emit()
    assert amplitude.doubts.words == (
        "Amplitude 4.25 mA is no step of 0.1 mA of Generic external trial stimulator, tonic."
    )
    amplitude.less.click()
    assert room.desk.state.value(f"{program}.amplitude")["value"] == "4.2"
    amplitude.number.line.setText("30")
    amplitude.number.line.editingFinished.emit()
    assert room.desk.state.value(f"{program}.amplitude")["value"] == "30"
    outside = "Amplitude 30 mA is outside 0 to 25.5 mA of Generic external trial stimulator, tonic."
    rising = "Amplitude 30 mA is above discomfort threshold 6 mA."
    assert amplitude.doubts.words == f"{outside} {rising}"
    assert discomfort.doubts.words == rising
    assert not amplitude.more.isEnabled()
    room.desk.give(f"{program}.amplitude", "4.2 mA")
    assert discomfort.doubts.words == ""
    room.desk.clear("placement.stimulator")
    assert amplitude.more.isHidden()
    assert amplitude.doubts.limits.isHidden()


def test_waveforms_are_those_of_the_stimulator(room):
    """Only what it makes is offered, what is recorded stays in sight; 10 kHz takes its rate along, as its button says."""
    program = f"testing.programs[{room.desk.state.instances['testing.programs'][0]}]"
    waveform = place(room, f"{program}.waveform").editor

    def offered():
        codes = [each.code for each in waveform.item.options]
        return [code for code in codes if not waveform.choices.button(code).isHidden()]

    room.desk.give("placement.stimulator", "GENERIC_10KHZ")
    assert offered() == ["TONIC", "KHZ_10"]
    fast = waveform.choices.button("KHZ_10")
    assert fast.text() == "10 kHz, rate 10000 Hz"
    before = acts(room)
    fast.click()
    assert len(acts(room) - before) == 1
    assert room.desk.state.value(f"{program}.waveform") == "KHZ_10"
    assert room.desk.state.value(f"{program}.rate") == {"value": "10000", "unit": "Hz"}
    room.desk.give(f"{program}.rate", "50 Hz")
    rate = place(room, f"{program}.rate").editor
    assert rate.doubts.words.startswith("Rate 50 Hz is not 10000 Hz, at which this waveform")
    room.desk.give("placement.stimulator", "GENERIC_BURST")
    assert offered() == ["TONIC", "BURST", "KHZ_10"]
    assert waveform.doubts.words.startswith(
        "The waveform is not one of Generic external trial stimulator, burst"
    )
    waveform.choices.button("BURST").click()
    assert "5 spikes of 1000 µs at 500 Hz, 40 bursts a second (R)" in waveform.doubts.limits.text()
    assert room.desk.state.value(f"{program}.rate")["value"] == "50"


def test_impedances_are_entered_contact_by_contact(qtbot, room):
    """One grid a measurement; keys go along the lead; SC-02 beside the contact at once; the rows of the plain form."""
    path = "testing.impedance"
    group = place(room, path)
    room.reveal(path)
    grid = group.grid
    assert not group.cards
    state = room.desk.state
    recorded = {
        (state.value(f"{path}[{each}].lead"), state.value(f"{path}[{each}].contact")): state.value(
            f"{path}[{each}].ohm"
        )["value"]
        for each in state.instances[path]
    }
    assert {spot: line.text() for spot, line in grid.lines.items() if line.text()} == recorded
    assert grid.signs[2, 5].accessibleName() == "high"
    assert not grid.signs[2, 5].isHidden()
    assert grid.signs[2, 4].isHidden()
    line = grid.lines[2, 5]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "90")
    before = acts(room)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(acts(room) - before) == 1
    assert grid.signs[2, 5].accessibleName() == "low"
    assert grid.lines[2, 6].hasFocus()
    qtbot.keyClick(grid.lines[2, 6], Qt.Key.Key_Up)
    assert line.hasFocus()
    line.setText("much")
    line.editingFinished.emit()
    assert "Impedance" in grid.issue.text()
    assert line.property("wrong") == "true"
    line.setText("")
    line.editingFinished.emit()
    assert grid.issue.isHidden()
    assert len(room.desk.state.instances[path]) == len(recorded) - 1


def test_a_second_measurement_has_its_own_moment(room):
    """Told once, it is recorded with each contact; the first measurement stays; a finding leads to its row."""
    path = "testing.impedance"
    grid = place(room, path).grid
    first = room.desk.state.instances[path][0]
    count = len(room.desk.state.instances[path])
    grid.again.click()
    assert all(not line.text() for line in grid.lines.values())
    grid.at.line.setText("14:05")
    grid.at.line.editingFinished.emit()
    before = acts(room)
    for contact, ohm in ((1, "500"), (2, "5000")):
        grid.lines[1, contact].setText(ohm)
        grid.lines[1, contact].editingFinished.emit()
    assert len(acts(room) - before) == 2
    new = room.desk.state.instances[path][-1]
    assert room.desk.state.value(f"{path}[{new}].at").startswith("2026-05-04T14:05")
    assert len(room.desk.state.instances[path]) == count + 2
    assert grid.signs[1, 2].accessibleName() == "high"
    room.reveal(f"{path}[{first}].ohm")
    assert grid.lines[1, 2].text() != "5000"
    room.reveal(f"{path}[{new}].ohm")
    assert grid.lines[1, 2].text() == "5000"
    room.desk.add(path, place(room, path)._group)
    assert len(place(room, path).cards) == 1
