"""DICOM objects of a case: which there are, where they go, that they stay what they are; wrong patients are refused."""

import io
from dataclasses import replace

import numpy as np
import pydicom
import pytest
from imaged_cases import (
    ANGLE,
    AREA,
    CONTRAST,
    FIGURE,
    MEASURED,
    NEEDLE,
    imaged_case,
    signed_with_images,
    subtracted_case,
)
from pydicom.pixels import apply_modality_lut
from signed_cases import SCENARIOS, SIGNING, signed

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.signed_case import signed_case, signed_case_of_file
from procroom.domain.case import LinkedSeries
from procroom.exchange import forms
from procroom.exchange.forms import NotExportable
from procroom.imaging.fileset import read_instance
from procroom.procedures import registry
from procroom.storage.store import open_store


@pytest.fixture(scope="module")
def case_file(tmp_path_factory):
    return imaged_case(tmp_path_factory.mktemp("imaged"))


@pytest.fixture(scope="module")
def imaged(case_file):
    return signed_with_images(case_file)


@pytest.fixture(scope="module")
def objects(imaged):
    return {parcel.name.rpartition("-0000")[0]: _read(parcel) for parcel in forms.make("dicom", imaged)}


def _made(case):
    return [_read(parcel) for parcel in forms.make("dicom", signed_with_images(case))]


def _read(parcel):
    return pydicom.dcmread(io.BytesIO(parcel.content))


def test_a_case_with_images_makes_every_object_in_their_study(imaged, objects):
    assert list(objects) == [
        "note",
        "procedure-log",
        "record",
        "measurements",
        "key-images",
        "view-1",
        "view-2",
        "capture-1",
        "capture-2",
    ]
    study = imaged.images[0].study_instance_uid
    for dataset in objects.values():
        assert dataset.StudyInstanceUID == study
        assert (dataset.PatientID, str(dataset.PatientName)) == ("DEMO-0001", "DEMO^LUMBAR")
        assert dataset.SpecificCharacterSet == "ISO_IR 192"
        assert dataset.TimezoneOffsetFromUTC == "-0500"
    assert bytes(objects["note"].EncapsulatedDocument).startswith(b"%PDF")
    assert len({dataset.SOPInstanceUID for dataset in objects.values()}) == len(objects)


def test_without_images_the_documents_go_to_a_study_of_their_own():
    one, other = (forms.make("dicom", signed(name)) for name in ("gs1", "gs5"))
    studies = [{_read(parcel).StudyInstanceUID for parcel in made} for made in (one, other)]
    assert [len(each) for each in studies] == [1, 1]
    assert studies[0] != studies[1]
    note = _read(one[0])
    assert (note.PatientBirthDate, note.PatientSex, note.StudyDate) == ("19730615", "F", "20260210")


def test_a_presentation_state_shows_the_view_as_it_was_saved(imaged, objects):
    first, second = objects["view-1"], objects["view-2"]
    assert (first.SoftcopyVOILUTSequence[0].WindowCenter, first.SoftcopyVOILUTSequence[0].WindowWidth) == (
        2000,
        3000,
    )
    assert (first.ImageRotation, first.ImageHorizontalFlip, first.PresentationLUTShape) == (
        0,
        "N",
        "IDENTITY",
    )
    assert (second.ImageRotation, second.ImageHorizontalFlip, second.PresentationLUTShape) == (
        90,
        "Y",
        "INVERSE",
    )
    [item] = second.ReferencedSeriesSequence[0].ReferencedImageSequence
    assert item.ReferencedFrameNumber == 3
    area = second.DisplayedAreaSelectionSequence[0]
    # turned by 90 degrees, then mirrored: rows and columns change places, the first pixel stays in its corner
    assert (list(area.DisplayedAreaTopLeftHandCorner), list(area.DisplayedAreaBottomRightHandCorner)) == (
        [1, 1],
        [320, 240],
    )
    texts = [each.UnformattedTextValue for each in first.GraphicAnnotationSequence[0].TextObjectSequence]
    assert "Nadel müßig" in texts
    assert any(text.startswith("skin to tip: 31.5 mm ± 2.5 mm") for text in texts)
    tips = [
        np.asarray(each.GraphicData).reshape(-1, 2)[1]
        for each in first.GraphicAnnotationSequence[0].GraphicObjectSequence
        if each.GraphicFilled == "Y"
    ]
    assert tips == [pytest.approx(NEEDLE[1])]


@pytest.mark.parametrize("intensity", ["DISP", "LIN"])
@pytest.mark.parametrize("window", [{}, {"window": {"center": -40, "width": 500, "invert": True}}])
def test_the_state_of_a_subtracted_view_has_its_mask(tmp_path, intensity, window):
    """What PS3.3 and PS3.4 N.2 make of the state, by numpy and pydicom alone, is the picture that was kept."""
    case = subtracted_case(tmp_path / "case", intensity=intensity, rotation=0, **window)
    made = {
        each.name.rpartition("-0000")[0]: _read(each)
        for each in forms.make("dicom", signed_with_images(case))
    }
    state, capture = made["view-2"], made["capture-2"]
    assert "MaskSubtractionSequence" not in made["view-1"]
    [item] = state.MaskSubtractionSequence
    assert (item.MaskOperation, item.MaskFrameNumbers, state.RecommendedViewingMode) == ("AVG_SUB", 1, "SUB")
    [referenced] = state.ReferencedSeriesSequence[0].ReferencedImageSequence
    assert referenced.ReferencedFrameNumber == 3
    assert capture.DerivationDescription == "Saved view with marks, mask frame 1 subtracted"
    cells = pydicom.dcmread(case.parent / "images" / "run.dcm").pixel_array
    live, mask = (apply_modality_lut(cells[number], state).astype(float) for number in (2, 0))
    if intensity == "LIN":
        logarithm = np.log(np.maximum(cells[0], 1))
        gain = 65535 / np.log(4095)
        assert np.allclose(mask, gain * logarithm, atol=0.5)
    voi = state.SoftcopyVOILUTSequence[0]
    center, width = float(voi.WindowCenter), float(voi.WindowWidth)
    share = np.clip((live - mask - (center - 0.5)) / (width - 1) + 0.5, 0, 1)  # C.11.2.1.2.1
    if window:
        steps = gain / 1000 if intensity == "LIN" else 1
        assert (center, width) == (pytest.approx(-40 * steps + 0.5), pytest.approx(500 * steps + 1))
        assert state.PresentationLUTShape == "INVERSE"
        share = 1 - share
    assert share.std() > 0.05
    assert np.abs(share * 255 - capture.pixel_array).max() <= 1


def test_a_mask_that_the_image_does_not_have_is_not_told(tmp_path, case_file):
    """A view of a still, and a frame beyond the run: no Mask module, and the view itself as it was recorded."""
    assert all("MaskSubtractionSequence" not in each for each in _made(case_file))
    case = subtracted_case(tmp_path / "case", mask_frame=9)
    assert not any("MaskSubtractionSequence" in each for each in _made(case))


def test_the_measurements_stand_with_their_coordinates_and_how_they_were_measured(objects):
    numbers = {}
    for item in _all(objects["measurements"]):
        if item.ValueType == "NUM" and "MeasuredValueSequence" in item and item.get("ContentSequence"):
            coordinates = [each.GraphicData for each in item.ContentSequence if each.ValueType == "SCOORD"]
            how = [each.TextValue for each in item.ContentSequence if each.ValueType == "TEXT"]
            value = item.MeasuredValueSequence[0]
            numbers[item.ConceptNameCodeSequence[0].CodeMeaning] = (
                float(value.NumericValue),
                value.MeasurementUnitsCodeSequence[0].CodeValue,
                np.asarray(coordinates).reshape(-1, 2).tolist(),
                how,
            )
    assert numbers == {
        "Length": (31.5, "mm", MEASURED, [f"{FIGURE['source']}, isocenter", "± 2.5 mm"]),
        "Angle": (84.3, "deg", ANGLE, []),
        "Area": (154.2, "mm2", [*CONTRAST, CONTRAST[0]], [f"{AREA['source']}, isocenter"]),
    }
    findings = {
        item.ConceptCodeSequence[0].CodeMeaning
        for item in _all(objects["measurements"])
        if item.ValueType == "CODE" and item.ConceptNameCodeSequence[0].CodeMeaning == "Finding"
    }
    assert findings == {"Needle", "Contrast media"}
    regions = [
        np.asarray(item.GraphicData).reshape(-1, 2).tolist()
        for item in _all(objects["measurements"])
        if item.ValueType == "SCOORD" and item.ConceptNameCodeSequence[0].CodeMeaning == "Image Region"
    ]
    assert regions == [NEEDLE]


def test_whole_numbers_of_the_record_have_the_units_they_are_asked_in(objects):
    units = {
        item.ConceptNameCodeSequence[0].get("CodeValue"): item.MeasuredValueSequence[0]
        .MeasurementUnitsCodeSequence[0]
        .CodeValue
        for item in _all(objects["record"])
        if item.ValueType == "NUM"
    }
    assert {code: units[code] for code in ("8480-6", "8462-4", "8867-4", "72514-3")} == {
        "8480-6": "mm[Hg]",
        "8462-4": "mm[Hg]",
        "8867-4": "/min",
        "72514-3": "{score}",
    }


def test_a_mark_on_a_lead_is_a_lead_with_where_its_tip_lies(tmp_path):
    path = imaged_case(tmp_path, scenario="gs8", patient_id="DEMO-0008", name="DEMO^STIMULATION")
    case = signed_case_of_file(path, registry.get, signing=None, images=[path.parent / "images"])
    report = next(_read(p) for p in forms.make("dicom", case) if p.name.startswith("measurements"))
    assert report.VerificationFlag == "UNVERIFIED"  # released unsigned
    told = {
        item.ConceptNameCodeSequence[0].CodeMeaning: item.TextValue
        for item in _all(report)
        if item.ValueType == "TEXT" and item.ConceptNameCodeSequence[0].CodingSchemeDesignator == "99PROCROOM"
    }
    row = next(row for row in case.all_rows() if row.path == "performed.targets[t1]")
    assert told["Lead number"] == row.words("lead.number") == "1"
    assert told["Vertebra"] == row.words("tip.vertebra")
    findings = [item.ConceptCodeSequence[0].CodeMeaning for item in _all(report) if item.ValueType == "CODE"]
    assert "Stimulation lead" in findings
    assert "Needle" not in findings


def test_the_log_tells_every_entry_of_the_journal_with_its_times(objects, imaged):
    notes = [item for item in objects["procedure-log"].ContentSequence if item.ValueType == "TEXT"]
    assert len(notes) == len(imaged.entries)
    needle_in = next(item for item in notes if item.TextValue.startswith("Needle in"))
    assert needle_in.ObservationDateTime == "20260210085500-0500"
    [recorded] = [each.DateTime for each in needle_in.ContentSequence if each.ValueType == "DATETIME"]
    assert recorded == "20260210083000-0500"


def test_the_capture_is_the_saved_picture_turned_with_its_marks(objects):
    plain, turned = objects["capture-1"], objects["capture-2"]
    assert (plain.Rows, plain.Columns, turned.Rows, turned.Columns) == (240, 320, 320, 240)
    pixels = plain.pixel_array
    across = pixels[56:65, 90]  # through the line of the distance: dark, light, dark
    assert across[0:9].max() >= 230
    assert across.min() <= 40
    assert plain.SourceImageSequence[0].ReferencedSOPInstanceUID == (
        objects["view-1"].ReferencedSeriesSequence[0].ReferencedImageSequence[0].ReferencedSOPInstanceUID
    )


def test_the_same_version_gives_the_same_bytes(case_file, imaged):
    once, again = (forms.make("dicom", case) for case in (imaged, signed_with_images(case_file)))
    assert once == again


def test_an_addendum_makes_a_new_note_and_log_that_name_the_old_ones():
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store, stopped_clock(SIGNING.at))
    signing.sign(session, store, name=SIGNING.name, role=SIGNING.role)
    first = [_read(p) for p in forms.make("dicom", signed_case(store, session.case_id, registry.get))]
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    second = [_read(p) for p in forms.make("dicom", signed_case(store, session.case_id, registry.get))]
    assert second[2] == first[2]  # the record: an addendum changes no fact
    assert {each.SOPInstanceUID for each in second[:2]}.isdisjoint(each.SOPInstanceUID for each in first)
    note, log = second[:2]
    assert note.SourceInstanceSequence[0].ReferencedSOPInstanceUID == first[0].SOPInstanceUID
    [series] = log.PredecessorDocumentsSequence[0].ReferencedSeriesSequence
    assert series.SeriesInstanceUID == first[1].SeriesInstanceUID
    assert series.ReferencedSOPSequence[0].ReferencedSOPInstanceUID == first[1].SOPInstanceUID
    assert log.VerifyingObserverSequence[0].VerifyingObserverName == "DEMO Fellow^"


@pytest.mark.parametrize(
    ("number", "name", "words"),
    [
        ("OTHER-7", "DEMO^LUMBAR", "names another patient than the case: MRN"),
        ("DEMO-0001", "OTHER^PERSON", "names another patient than the case: name"),
        ("", "", "cannot be told to be of this patient"),
    ],
)
def test_an_image_of_another_patient_is_refused_by_name_of_the_image(tmp_path, number, name, words):
    case = imaged_case(tmp_path, patient_id=number, name=name)
    with pytest.raises(NotExportable, match=words) as refused:
        signed_with_images(case)
    assert read_instance(case.parent / "images" / "still.dcm").sop_instance_uid[-12:] in str(refused.value)
    for private in ("OTHER", "PERSON", "DEMO", "LUMBAR"):
        assert private not in str(refused.value)


def test_a_series_of_another_patient_is_refused_when_its_files_are_gone(imaged):
    other = LinkedSeries("1.2.3", "1.2.3.4", "XA", "run", "OTHER-7", ("/gone.dcm",))
    case = replace(imaged, images=(), state=replace(imaged.state, series={other.series_uid: other}))
    with pytest.raises(NotExportable, match=r"Series …1\.2\.3\.4 names another patient than the case: MRN"):
        forms.make("dicom", case)


def _all(dataset):
    for item in dataset.get("ContentSequence", []):
        yield item
        yield from _all(item)
