"""Totals of dose reports: of real devices with both spellings of Gy·m², and what is not taken."""

from decimal import Decimal

import pytest
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from procroom.imaging.dose_report import RADIATION_DOSE_SR
from procroom.imaging.fileset import scan


@pytest.mark.parametrize(
    ("name", "day", "totals"),
    [
        ("RF-RDSR-GE", "2019-03-16", ("0.00024126", "0.01173170", "72.46")),
        ("siemens_axiom_artis", "2020-12-10", ("9.37e-06", "0.00136", "18.0")),
        ("RF-RDSR-Siemens-Zee", "2016-05-12", ("1.6e-005", "0.00252", "28")),
        ("Dual-RDSR-RF", "2018-04-13", ("0.0000021200", "0.00010", "4")),
        ("RF-RDSR-Eurocolumbus", "2018-01-10", ("0.000009", "0.000394", "0")),
    ],
)
def test_real_reports(shared_dicom, name, day, totals):
    """Area product, reference air kerma and fluoroscopy time as the device wrote them; the file is still not shown."""
    files = scan([shared_dicom / "rdsr" / f"{name}.dcm"])
    (report,) = files.reports
    assert report.study_date.date().isoformat() == day
    found = {each.keyword: (Decimal(each.value), each.unit) for each in report.totals}
    names = (("DoseAreaProductTotal", "Gy.m2"), ("DoseRPTotal", "Gy"), ("TotalFluoroTime", "s"))
    assert found == {each: (Decimal(value), unit) for (each, unit), value in zip(names, totals, strict=True)}
    assert len(files.rejected) == 1


def coded(value, scheme="DCM"):
    ds = Dataset()
    ds.CodeValue, ds.CodingSchemeDesignator, ds.CodeMeaning = value, scheme, "x"
    return ds


def numeric(code, value, unit, scheme="DCM"):
    item, measured = Dataset(), Dataset()
    item.ValueType, item.ConceptNameCodeSequence = "NUM", [coded(code, scheme)]
    measured.NumericValue, measured.MeasurementUnitsCodeSequence = value, [coded(unit, "UCUM")]
    item.MeasuredValueSequence = [measured]
    return item


def written(path, *planes):
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID, ds.StudyInstanceUID = RADIATION_DOSE_SR, "1.2.3", "1.2"
    ds.Modality, ds.PatientID = "SR", "A1"
    ds.ContentSequence = []
    for items in planes:
        plane = Dataset()
        plane.ValueType, plane.ConceptNameCodeSequence = "CONTAINER", [coded("113702")]
        plane.ContentSequence = list(items)
        ds.ContentSequence.append(plane)
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID, ds.file_meta.MediaStorageSOPInstanceUID = RADIATION_DOSE_SR, "1.2.3"
    ds.save_as(path, enforce_file_format=True)
    (report,) = scan([path]).reports
    return [(each.keyword, each.value) for each in report.totals]


def test_what_is_not_taken(tmp_path):
    """A total in another unit, another body's code of the same number, and the totals of two planes."""
    kerma = numeric("113725", "0.004", "Gy")
    odd = (numeric("113722", "3", "mGy.cm2"), numeric("113730", "20", "s", scheme="99X"))
    assert written(tmp_path / "one.dcm", (kerma, *odd)) == [("DoseRPTotal", "0.004")]
    assert written(tmp_path / "two.dcm", (kerma,), (kerma,)) == []
    assert written(tmp_path / "none.dcm") == []
