"""Opening images: background scan, page without a case, linking, taking the patient, another patient's images."""

from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from procroom.app.notices import Level
from procroom.domain.definition import Stage
from procroom.imaging.dose_report import RADIATION_DOSE_SR
from procroom.imaging.hierarchy import FileSet
from procroom.imaging.synthetic import make_run
from procroom.ui.image_intake import merged
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.dialogs import WrongPatientDialog


@pytest.fixture
def picture(tmp_path):
    """A small run of the demonstration patient."""
    return make_run(tmp_path / "images" / "run.dcm", rows=64, columns=64, frames=4, distinct=2)


@pytest.fixture(autouse=True)
def folder(tmp_path):
    """A folder for images."""
    made = tmp_path / "images"
    made.mkdir()
    return made


def dose_report(path, image):
    """A dose report of an image's patient and study that states a reference air kerma of 0.004 Gy."""

    def code(value):
        return {"00080100": {"vr": "SH", "Value": [value]}, "00080102": {"vr": "SH", "Value": ["DCM"]}}

    def item(name, **more):
        return {"0040A043": {"vr": "SQ", "Value": [code(name)]}, **more}

    measured = {"0040A30A": {"vr": "DS", "Value": [0.004]}, "004008EA": {"vr": "SQ", "Value": [code("Gy")]}}
    total = item("113725", **{"0040A300": {"vr": "SQ", "Value": [measured]}})
    plane = item("113702", **{"0040A730": {"vr": "SQ", "Value": [total]}})
    made = pydicom.Dataset.from_json({"0040A730": {"vr": "SQ", "Value": [plane]}})
    for name in (
        "PatientName",
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
        "StudyInstanceUID",
        "StudyDate",
    ):
        setattr(made, name, image[name].value)
    made.SOPClassUID, made.SOPInstanceUID, made.Modality = RADIATION_DOSE_SR, "1.2.3.99", "SR"
    made.file_meta = pydicom.dataset.FileMetaDataset()
    made.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = RADIATION_DOSE_SR
    made.file_meta.MediaStorageSOPInstanceUID = "1.2.3.99"
    made.save_as(path, enforce_file_format=True)


def opened(qtbot, window, *paths):
    """Open paths and wait until they are there."""
    before = window.intake.files
    window.open_images(tuple(paths))
    qtbot.waitUntil(lambda: window.intake.files != before)


def test_images_without_a_case_have_a_page(qtbot, window, picture):
    """They are shown at once; marks are refused in words; a case can be started from them."""
    opened(qtbot, window, picture)
    page = window.pages.images
    assert page.isVisible()
    assert "1 series" in page._what.text()
    page.wall.markPlaced.emit(None)
    assert "belong to a case" in window._services.station.notices.standing[-1].text
    page.start.click()
    assert page.picker.isVisible()
    page.picker.picked.emit("tfesi")
    room = window.pages.case.room
    assert room.wall.strip.model.runs
    assert len(room.desk.state.series) == 1


def test_closing_the_images_leads_back(qtbot, window, picture):
    """Nothing stays open."""
    opened(qtbot, window, picture)
    window.pages.images.back.click()
    assert window.pages.worklist.isVisible()
    assert window.intake.files == FileSet()


def test_a_drop_opens_files(qtbot, window, picture):
    """Files dropped anywhere on the window are opened."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture.parent))])
    both = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(20, 20), *both)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), *both))
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))


def test_file_dialogs_open_files_and_folders(qtbot, window, picture, files):
    """Ctrl+O and Ctrl+Shift+O read what the person chose."""
    files.opened = (picture,)
    window.run("images.open")
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))
    window.pages.images.back.click()
    files.opened = (picture.parent,)
    window.run("images.open_folder")
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))


def test_rejected_files_are_told_with_their_number(qtbot, window, picture, station):
    """One notice says how many files are not shown and where the reasons stand; none is fatal."""
    (picture.parent / "notes.txt").write_text("no image")
    opened(qtbot, window, picture.parent)
    (notice,) = station.notices.standing
    assert notice.text == "1 images opened; 1 other file is not shown (list: F8 at the images)."
    assert "has_rejected" in window.pages.images.state().flags


def test_no_image_at_all_gives_the_reason(qtbot, window, folder, station):
    """A file that is no image is refused with its reason."""
    (folder / "notes.txt").write_text("no image")
    opened(qtbot, window, folder / "notes.txt")
    assert station.notices.standing[-1].level is Level.WARNING
    assert station.notices.standing[-1].text.startswith("No image found: ")


def test_files_read_twice_count_once(qtbot, window, picture, tmp_path):
    """Opening the same file again, or another beside it, keeps one of each."""
    other = make_run(tmp_path / "images" / "other.dcm", rows=64, columns=64, frames=2, seed=2)
    opened(qtbot, window, picture)
    first = window.intake.files
    assert merged(first, first) == first
    opened(qtbot, window, other)
    assert {instance.path for instance in window.intake.files.instances()} == {picture, other}


def test_reading_can_be_cancelled(qtbot, window, picture):
    """A cancelled scan shows nothing and tells nothing."""
    job = window.intake.open_paths((picture,))
    shown = []
    window.intake.opened.connect(shown.append)
    window.intake.clear()
    with qtbot.waitSignal(job.finished):
        pass
    assert shown == []
    assert window.intake.files == FileSet()


def test_the_patient_is_taken_only_when_asked(qtbot, window, room, picture):
    """A new case offers what the images tell, side by side; nothing is recorded before the button; undo takes all."""
    opened(qtbot, window, picture)
    assert room.take.is_open
    assert room.desk.state.answers == {}
    assert [tick.text() for tick in room.take.ticks][:3] == ["Name", "Date of birth", "MRN"]
    room.take.take.click()
    answers = room.desk.state.answers
    assert answers["patient.mrn"].value == "DEMO-0001"
    assert all(answer.source.startswith("DICOM series …") for answer in answers.values())
    assert room.record.form(Stage.BEFORE).place("patient.mrn").source.startswith("DICOM series …")
    room.desk.undo()
    assert room.desk.state.answers == {}


def test_nothing_is_ticked_that_would_replace_an_answer(qtbot, window, room, picture):
    """What the record says already is shown beside it and left alone unless a person ticks it."""
    room.desk.give("patient.sex", "MALE")
    opened(qtbot, window, picture)
    window.run("images.take")
    ticked = {tick.text(): tick.isChecked() for tick in room.take.ticks}
    assert ticked["Sex for clinical use"] is False
    assert ticked["Name"] is True
    assert all(isinstance(tick, ChoiceButton) for tick in room.take.ticks)


def test_a_dose_report_is_offered_with_its_images(qtbot, window, room, picture, station):
    """Opened after them: it is said to be read, and what it states comes with its own source."""
    image = pydicom.dcmread(picture, stop_before_pixels=True)
    room.desk.give("header.service_date", "2026-02-10")
    opened(qtbot, window, picture)
    dose_report(picture.with_name("dose.dcm"), image)
    opened(qtbot, window, picture.with_name("dose.dcm"))
    assert station.notices.standing[-1].text.startswith("Dose report read.")
    told = {each.path: each for each in room.images.offers()}
    assert told["radiation.air_kerma"].value == {"value": "4", "unit": "mGy"}
    assert told["radiation.air_kerma"].source == "DICOM dose report …1.2.3.99"
    assert "radiation.kap" not in told  # the report does not state it, and the two are not mixed


def test_not_now_leaves_one_line(qtbot, window, room, picture):
    """The offer folds away to a line that opens it again."""
    opened(qtbot, window, picture)
    room.take.leave.click()
    assert not room.take.is_open
    assert room.take.isVisible()
    room.take.review.click()
    assert room.take.is_open


def answer(keep):
    """Answer the question about another patient as soon as it stands on screen."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, WrongPatientDialog):
            QTimer.singleShot(10, look)
            return
        seen.append(dialog)
        (dialog.keep if keep else dialog.close_images).click()

    QTimer.singleShot(0, look)
    return seen


def test_images_of_another_patient_are_never_silent(qtbot, window, room, picture):
    """MRN, birth or name that differ stop everything; closing leaves no image and links nothing (SL-05)."""
    room.desk.give("patient.mrn", "OTHER-1")
    seen = answer(keep=False)
    window.open_images((picture,))
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: window.intake.files == FileSet())
    assert room.desk.state.series == {}
    assert not room.banner.warning.isVisible()


def test_kept_images_of_another_patient_stay_marked(qtbot, window, room, picture):
    """Keeping them links them; the banner goes on saying so, also after reopening; identity is not offered."""
    room.desk.give("patient.mrn", "OTHER-1")
    room.desk.give("patient.name", "Somebody Else")
    seen = answer(keep=True)
    window.open_images((picture,))
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: bool(room.desk.state.series))
    assert room.banner.warning.isVisible()
    assert {offer.path for offer in room.images.offers()} & {"patient.name", "patient.mrn"} == set()
    case_id = room.desk.session.case_id
    window.run("case.worklist")
    window.open_case(case_id)
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))
    qtbot.waitUntil(window.pages.case.room.banner.warning.isVisible)


def test_linked_images_come_back_with_the_case(qtbot, window, room, picture):
    """Reopening a case reads its images again; a missing file is no error."""
    opened(qtbot, window, picture)
    case_id = room.desk.session.case_id
    window.run("case.worklist")
    assert window.intake.files == FileSet()
    window.open_case(case_id)
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))
    window.run("case.worklist")
    Path(picture).unlink()
    window.open_case(case_id)
    assert window.pages.case.isVisible()


def test_leaving_a_case_closes_its_images(qtbot, window, room, picture):
    """No picture of one patient is open under the next (G3 U5)."""
    opened(qtbot, window, picture)
    window.run("case.worklist")
    window.new_case("tfesi")
    assert window.pages.case.room.wall.strip.model.runs == []
