"""Rejection note (IHE Imaging Object Change Management): a key object selection that names every object of a withdrawn note."""

import io
from collections.abc import Iterable

from highdicom.ko import KeyObjectSelection, KeyObjectSelectionDocument
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import KeyObjectSelectionDocumentStorage

from procroom.exchange.dicom.instance import MANUFACTURER, Kind, Study, named, parcel
from procroom.exchange.parcel import Parcel

REJECTION = Kind("rejection", str(KeyObjectSelectionDocumentStorage), "KO", 9110, "Withdrawn objects")


def rejections(study: Study, objects: Iterable[Parcel]) -> tuple[Parcel, ...]:
    """One note for each study: its objects are rejected for patient safety (113037, DCM). Nothing is deleted by it.

    Args:
        study: of the documents; patient and station are described as there.
        objects: all that the earlier versions of the case were told with.
    """
    headers = {
        each.identity: dcmread(io.BytesIO(each.content), stop_before_pixels=True) for each in objects
    }.values()
    places = dict.fromkeys(str(each.StudyInstanceUID) for each in headers)
    return tuple(
        _rejection(
            Study(study.case, place, study.image),
            [named(each) for each in headers if each.StudyInstanceUID == place],
        )
        for place in places
    )


def _rejection(study: Study, evidence: list[Dataset]) -> Parcel:
    title = codes.DCM.RejectedForPatientSafetyReasons
    document = KeyObjectSelectionDocument(
        evidence=evidence,
        content=KeyObjectSelection(document_title=title, referenced_objects=evidence),
        series_instance_uid=study.uid_of("series", REJECTION.name),
        series_number=REJECTION.series_number,
        sop_instance_uid=study.uid_of(REJECTION.name),
        instance_number=1,
        manufacturer=MANUFACTURER,
        series_description=REJECTION.words,
    )
    study.stamp(document)
    return parcel(study, REJECTION, document, REJECTION.name, f"{len(evidence)} objects withdrawn")
