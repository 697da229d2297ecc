"""Rejection note (IHE Imaging Object Change Management): a key object selection that names every object of a withdrawn note."""

import io
from collections.abc import Iterable

from pydicom import dcmread
from pydicom.sr.codedict import codes
from pydicom.uid import KeyObjectSelectionDocumentStorage

from procroom.domain.language import mark, tell_count
from procroom.exchange.dicom.instance import Kind, Study, named, parcel
from procroom.exchange.dicom.keys import selection
from procroom.exchange.parcel import Parcel

REJECTION = Kind(
    "rejection", str(KeyObjectSelectionDocumentStorage), "KO", 9110, mark("sending", "Withdrawn objects")
)


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
    made = []
    for number, place in enumerate(places, start=1):
        evidence = [named(each) for each in headers if each.StudyInstanceUID == place]
        there = Study(study.case, place, study.image)
        document = selection(there, REJECTION, codes.DCM.RejectedForPatientSafetyReasons, evidence)
        name = REJECTION.name if number == 1 else f"{REJECTION.name}-{number}"
        made.append(
            parcel(
                there,
                REJECTION,
                document,
                name,
                tell_count("sending", "{count} object withdrawn", "{count} objects withdrawn", len(evidence)),
            )
        )
    return tuple(made)
