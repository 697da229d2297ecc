"""The demonstration case: half documented it is open, complete it can be signed. Small images stand in here."""

import json
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import pytest
from pydicom import dcmread

from procroom.app import demo_case
from procroom.app.case_file import load
from procroom.app.clock import stopped_clock
from procroom.app.headless import Signer, print_note
from procroom.domain.case import MarkKind
from procroom.domain.definition import Stage
from procroom.domain.values import Point
from procroom.imaging.synthetic import DemoSeries, DemoStudy, make_run
from procroom.imaging.synthetic.intervention import final_needle
from procroom.notes.render.type import Paper
from procroom.procedures import registry
from procroom.storage.store import open_store

ENTRY, TIP = (10.5, 50.0), (40.25, 30.0)


@pytest.fixture(scope="module")
def study(tmp_path_factory) -> DemoStudy:
    """A study of the demonstration's shape, small and quick."""
    folder = tmp_path_factory.mktemp("study")
    series = []
    for seed, (view, full) in enumerate({"OBLIQUE": None, "AP": 3, "LATERAL": 2}.items(), start=1):
        path = make_run(folder / f"{view}.dcm", rows=64, columns=64, frames=4, seed=seed)
        header = dcmread(path, stop_before_pixels=True)
        uids = str(header.SeriesInstanceUID), str(header.SOPInstanceUID)
        syntax = str(header.file_meta.TransferSyntaxUID)
        series.append(DemoSeries(view, path, "XA", *uids, syntax, 4, 33.3, 0.2, ENTRY, TIP, 1, full))
    name, number = str(header.PatientName), str(header.PatientID)
    return DemoStudy(
        folder, str(header.StudyInstanceUID), name, number, tuple(series), final_needle(), 0.3, 0.3, 1.0
    )


@pytest.fixture
def store():
    """A store in memory."""
    store = open_store(None)
    yield store
    store.close()


@pytest.fixture
def half(store, study):
    """The half documented case."""
    session = demo_case.open_demo(store, stopped_clock(datetime(2026, 2, 10, 9, 0, tzinfo=UTC)))
    demo_case.half_documented(session, study)
    return session


def test_half_documented_stops_after_the_first_position(half):
    """Before and time-out are done, the first position was checked; drugs, dose and recovery are open."""
    stages = {section.link_id: section.stage for section in half.definition.sections}
    open_stages = {stages[gap.section] for gap in half.missing()}
    assert open_stages == {Stage.PROCEDURE, Stage.RECOVERY, Stage.NOTE}
    assert half.state.value("time_out.concluded")
    assert half.state.value("performed.targets[t1].positions[p1].aspiration") == "NEG"
    assert "performed.targets[t1].positions[p1].injectate" not in half.state.instances
    assert half.state.value("performed.targets[t1].needle_out") is None
    assert not half.state.views


def test_the_patient_comes_from_the_images(half, study):
    """Name, MRN and birth date are those of the files, and say so; the series are linked."""
    for path, expected in (("patient.name", study.patient_name), ("patient.mrn", study.patient_id)):
        assert half.state.answers[path].value == expected
        assert half.state.answers[path].source.startswith("DICOM series …")
    assert set(half.state.series) == {series.series_instance_uid for series in study.series}


def test_completed_it_can_be_signed(half, study, store):
    """Nothing is missing; marks lie where the generator put the needle; the note has three pictures."""
    demo_case.complete(half, study, store)
    assert half.missing() == ()
    needles = [mark for mark in half.state.marks.values() if mark.kind is MarkKind.NEEDLE]
    assert [mark.points for mark in needles] == [(Point(*ENTRY), Point(*TIP))] * 3
    assert [view.frame.frame_number for view in half.state.views.values()] == [4, 3, 2]
    assert [view.contrast for view in half.state.views.values()] == [False, True, True]
    (depth,) = (mark for mark in half.state.marks.values() if mark.kind is MarkKind.DISTANCE)
    assert depth.measurement.source
    note = print_note(half, store, Paper.LETTER, Signer(*demo_case.SIGNER))
    assert (note.signed, note.missing, note.warnings) == (True, (), ())


def test_the_demonstration_is_gs1():
    """What is shipped is the scenario: the same answers, except who the patient is, which the images say."""
    scenario = Path(__file__).parents[1] / "scenarios" / "gs1.case.json"
    expected = json.loads(scenario.read_text(encoding="utf-8"))["answers"]
    shipped = resources.files("procroom.resources").joinpath("demo/tfesi.case.json")
    found = json.loads(shipped.read_text(encoding="utf-8"))
    for name in ("name", "mrn", "birth_date"):
        del expected["patient"][name]
    assert found["answers"] == expected
    assert load(found, registry.get).commands
