"""The newest images of a patient in a folder: theirs alone, of the newest day; what is not clear is said."""

from datetime import date
from pathlib import Path

import pydicom
import pytest

from procroom.app.clock import clock_of
from procroom.app.newest_images import folder_of, newest
from procroom.app.session import open_new
from procroom.domain.commands import GiveAnswer
from procroom.domain.values import Actor
from procroom.imaging.fileset import scan
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry
from procroom.storage.store import open_store

TODAY = date(2026, 2, 10)


@pytest.fixture
def session():
    store = open_store(None)
    yield open_new(store, registry.get("tfesi", 1), clock=clock_of(), actor=Actor("DEMO Nurse", "Nurse", "1"))
    store.close()


@pytest.fixture
def folder(tmp_path):
    """Two days of the demonstration patient, and somebody else later."""
    days = (("DEMO-0001", "20260203"), ("DEMO-0001", "20260210"), ("OTHER-2", "20260211"))
    for number, (patient, day) in enumerate(days):
        where = tmp_path / "exports" / str(number)
        where.mkdir(parents=True)
        make_run(where / "run.dcm", rows=16, columns=16, frames=1)
        change(where / "run.dcm", patient, day, number)
    return tmp_path / "exports"


def change(path, patient, day, number):
    """Another patient, day and study."""
    ds = pydicom.dcmread(path)
    ds.PatientID, ds.StudyDate = patient, day
    ds.StudyInstanceUID, ds.SeriesInstanceUID = f"1.2.3.{number}", f"1.2.3.4.{number}"
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.4.5.{number}"
    ds.save_as(path)


def looked(session, folder, today=TODAY):
    found = newest(session.definition, session.state, scan([folder]), today)
    return [each.patient.patient_id for each in found.files.studies], found


def test_only_this_patients_newest_day(session, folder):
    """Not the older study of the patient, and never another's, however new."""
    assert looked(session, folder)[0] == []  # nobody is recorded yet
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    own, found = looked(session, folder)
    assert (own, found.words) == (["DEMO-0001"], "")
    assert found.files.studies[0].date.date() == TODAY


def test_another_day_and_nobody_are_said(session, folder):
    """Images of another day are opened and said to be; of nobody, none are."""
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    assert looked(session, folder, date(2026, 2, 12))[1].words.endswith("2026-02-10, not of 2026-02-12.")
    session.handle(
        GiveAnswer("patient.birth_date", "1901-01-01")
    )  # the number agrees, the birth date does not
    own, found = looked(session, folder)
    assert own == []
    assert found.words == "No images of this patient in the folder; there are 3 of others."


def test_the_folder_that_images_came_from(tmp_path):
    """A folder itself, the folder of files, what several have in common; never the root of a drive."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert folder_of([tmp_path / "a"]) == tmp_path / "a"
    assert folder_of([tmp_path / "a" / "1.dcm", tmp_path / "a" / "2.dcm"]) == tmp_path / "a"
    assert folder_of([tmp_path / "a", tmp_path / "b"]) == tmp_path
    assert folder_of([Path("/x/1.dcm"), Path("/y/2.dcm")]) == Path("/x")
    assert folder_of([]) is None
