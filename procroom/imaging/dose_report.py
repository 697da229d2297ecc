"""Totals of an X-Ray Radiation Dose SR (PS3.16 TID 10001, 10002, 10004). Reads no image and computes no dose."""

from collections.abc import Iterator

from procroom.imaging.attributes import Attributes
from procroom.imaging.header import Header
from procroom.imaging.hierarchy import DoseReport, HeaderDose
from procroom.imaging.instance import read_patient

RADIATION_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67"
_ACCUMULATED = "113702"
#: Concept (DCM) -> keyword and the unit it has to be in, with the spellings that devices use for it.
_TOTALS = {
    "113722": ("DoseAreaProductTotal", "Gy.m2", ("Gy.m2", "Gym2")),
    "113725": ("DoseRPTotal", "Gy", ("Gy",)),
    "113730": ("TotalFluoroTime", "s", ("s",)),
}


def read_dose_report(header: Header) -> DoseReport | None:
    """The totals of a dose report; None for another kind of file. Call inside ``quiet_pydicom``.

    Of two planes none is taken: each has its own reference point. A total in another unit is left out, never guessed at.
    """
    attributes = header.attributes
    if attributes.text("SOPClassUID") != RADIATION_DOSE_SR:
        return None
    planes = [each for each in attributes.items("ContentSequence") if _concept(each) == _ACCUMULATED]
    return DoseReport(
        path=header.path,
        sop_instance_uid=attributes.text("SOPInstanceUID"),
        study_instance_uid=attributes.text("StudyInstanceUID"),
        patient=read_patient(attributes),
        study_date=attributes.moment("StudyDate", "StudyTime"),
        written_at=attributes.moment("ContentDate", "ContentTime"),
        totals=tuple(_totals(planes[0])) if len(planes) == 1 else (),
    )


def _totals(plane: Attributes) -> Iterator[HeaderDose]:
    for item in plane.items("ContentSequence"):
        keyword, unit, spellings = _TOTALS.get(_concept(item), ("", "", ()))
        for measured in item.items("MeasuredValueSequence") if keyword else ():
            stated = [each.text("CodeValue") for each in measured.items("MeasurementUnitsCodeSequence")]
            if stated and stated[0] in spellings:
                yield HeaderDose(keyword, measured.text("NumericValue"), unit)


def _concept(item: Attributes) -> str:
    """Code of a content item's name; only DICOM's own codes count."""
    for name in item.items("ConceptNameCodeSequence"):
        if name.text("CodingSchemeDesignator") == "DCM":
            return name.text("CodeValue")
    return ""
