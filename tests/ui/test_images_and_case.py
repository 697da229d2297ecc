"""Opening images: background scan, page without a case, linking, taking the patient, another patient's images."""

from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from procroom.app.case_file import play, read_case
from procroom.app.notices import Level
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.imaging.dose_report import RADIATION_DOSE_SR
from procroom.imaging.hierarchy import FileSet
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry
from procroom.ui.image_intake import merged
from procroom.ui.scale import scale
from procroom.ui.widgets.choices import ChoiceButton

GS1 = Path(__file__).resolve().parents[1] / "scenarios" / "gs1.case.json"


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
    assert notice.text == "1 image opened; 1 other file is not shown (list: F8 at the images)."
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


def asked(qtbot, window, picture):
    """The question about another patient, as it stands above the pictures after opening them."""
    bar = window.pages.case.room.wall.stranger
    window.open_images((picture,))
    qtbot.waitUntil(bar.isVisible)
    return bar


def test_images_of_another_patient_are_never_silent(qtbot, window, room, picture):
    """MRN, birth or name that differ are asked about; closing leaves no image and links nothing (SL-05)."""
    room.desk.give("patient.mrn", "OTHER-1")
    bar = asked(qtbot, window, picture)
    assert bar.asked.differs == "MRN"
    assert "OTHER-1" in bar.asked.case
    assert "DEMO-0001" in bar.asked.images
    assert room.banner.warning.isVisible()
    bar.close_images.click()
    assert window.intake.files == FileSet()
    assert room.desk.state.series == {}
    assert not bar.isVisible()
    assert not room.banner.warning.isVisible()


def test_kept_images_of_another_patient_stay_marked(qtbot, window, room, picture):
    """Keeping them links them; the banner goes on saying so, also after reopening; identity is not offered."""
    room.desk.give("patient.mrn", "OTHER-1")
    room.desk.give("patient.name", "Somebody Else")
    asked(qtbot, window, picture).keep.click()
    qtbot.waitUntil(lambda: bool(room.desk.state.series))
    assert room.banner.warning.isVisible()
    assert {offer.path for offer in room.images.offers()} & {"patient.name", "patient.mrn"} == set()
    case_id = room.desk.session.case_id
    window.run("case.worklist")
    window.open_case(case_id)
    qtbot.waitUntil(lambda: bool(window.intake.files.studies))
    qtbot.waitUntil(window.pages.case.room.banner.warning.isVisible)
    assert not window.pages.case.room.wall.stranger.isVisible()


@pytest.fixture
def half(window, station):
    """A case at needle time: positions stand in the record, nothing is signed; the Procedure step is shown."""
    case = read_case(GS1, registry.get)
    window.open_case(play(case, station.store).case_id, Stage.PROCEDURE)
    room = window.pages.case.room
    assert room.working.path
    room.desk.give("patient.mrn", "OTHER-1")
    return room


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_question_opens_no_window_at_needle_time(qtbot, window, half, picture, keep, key):
    """Until it is answered nothing is shown, linked or offered, the record takes entries; keys answer it (K5, SL-05)."""
    before = dict(half.desk.state.series)
    half.focus_record()
    focused = QApplication.focusWidget()
    bar = asked(qtbot, window, picture)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    assert QApplication.focusWidget() is focused
    assert half.wall.strip.model.runs == []
    assert all(viewport.feed.run is None for viewport in half.wall.grid)
    assert half.wall.empty.isVisible()
    assert "until you answer" in half.wall.empty._words.text()
    assert half.desk.state.series == before
    assert half.images.files.studies == ()
    assert half.images.offers() == ()
    half.desk.give("header.room", "Room 7")
    assert half.desk.state.value("header.room") == "Room 7"
    window.run("go.images")
    assert QApplication.focusWidget() is bar.close_images
    if keep:
        qtbot.keyClick(bar.close_images, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is bar.keep
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert not bar.isVisible()
    assert bool(half.wall.strip.model.runs) is keep
    assert len(half.desk.state.series) == len(before) + keep
    assert bool(window.intake.files.studies) is keep
    assert half.wall.isAncestorOf(QApplication.focusWidget())


def test_own_pictures_stay_while_others_are_asked_about(qtbot, window, room, picture, folder):
    """One's own run stays on screen before and after; only what names another patient is closed."""
    room.desk.give("patient.mrn", "DEMO-0001")
    opened(qtbot, window, picture)
    shown = room.wall.grid.active.feed.run
    other = make_run(folder / "other.dcm", rows=64, columns=64, frames=2, seed=2)
    changed = pydicom.dcmread(other)
    changed.PatientID, changed.StudyInstanceUID, changed.SeriesInstanceUID = "OTHER-1", "1.2.3.5", "1.2.3.6"
    changed.save_as(other)
    bar = asked(qtbot, window, other)
    assert "OTHER-1" in bar.asked.images
    assert room.wall.grid.active.feed.run.key == shown.key
    assert len(room.wall.strip.model.runs) == 1
    assert "1.2.3.6" not in room.desk.state.series
    bar.close_images.click()
    assert room.wall.grid.active.feed.run.key == shown.key
    assert [each.path for each in window.intake.files.instances()] == [picture]


def test_a_corrected_number_takes_the_question_back(qtbot, window, room, picture):
    """The record had the wrong MRN: put right, the images are this patient's."""
    room.desk.give("patient.mrn", "OTHER-1")
    bar = asked(qtbot, window, picture)
    room.desk.give("patient.mrn", "DEMO-0001")
    assert not bar.isVisible()
    assert len(room.wall.strip.model.runs) == 1
    assert len(room.desk.state.series) == 1
    assert not room.banner.warning.isVisible()


@pytest.mark.parametrize("step", [Stage.BEFORE, Stage.PROCEDURE])
@pytest.mark.parametrize("in_room", [False, True])
def test_the_question_fits(qtbot, window, half, picture, step, in_room):
    """Both answers are whole, in room mode 20 mm high, and have names for a screen reader; no word is cut."""
    if in_room:
        window.screen_look.toggle_room()
    half.show_step(step)
    half.panes.show_images(shown=True)
    bar = asked(qtbot, window, picture)
    QApplication.processEvents()
    for each in (bar.close_images, bar.keep):
        assert each.height() >= scale().size("room")
        assert each.width() >= each.sizeHint().width()
        assert each.accessibleName()
        assert "OTHER-1" in each.accessibleDescription()
        assert window.rect().contains(QRect(each.mapTo(window, QPoint()), each.size()))
    qtbot.waitUntil(lambda: bar.height() >= bar.layout().totalHeightForWidth(bar.width()))


def test_another_case_has_no_image_of_the_one_before(qtbot, window, station, room, picture):
    """Straight from one case to the next: its images are closed and nothing is asked (G3 U5)."""
    opened(qtbot, window, picture)
    assert room.desk.state.series
    room.desk.give("patient.mrn", "DEMO-0001")
    other = station.open_new(room.desk.definition)
    other.handle(GiveAnswer("patient.mrn", "OTHER-1"))
    window.open_case(other.case_id)
    QApplication.processEvents()
    again = window.pages.case.room
    assert again is not room
    assert window.intake.files == FileSet()
    assert again.wall.strip.model.runs == []
    assert not again.wall.stranger.isVisible()
    assert again.desk.state.series == {}


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


def test_what_the_images_tell_can_be_read_in_room_mode(window, room, picture, qtbot):
    """Where height is dear the list has the place of checks and form, and gives it back when it is answered."""
    window.run("view.room_mode")
    window.open_images((picture,))
    qtbot.waitUntil(lambda: room.take.is_open)
    QApplication.processEvents()
    for tick in room.take.ticks[:2]:
        assert tick.height() >= tick.sizeHint().height()
    assert not room.record.isVisible()
    assert room.take.take.visibleRegion().boundingRect().height() == room.take.take.height()
    room.take.take.click()
    QApplication.processEvents()
    assert room.record.isVisible()
    assert room.desk.state.value("patient.mrn") == "DEMO-0001"
    window.run("view.room_mode")
