"""Encapsulated PDF (PS3.3 A.45.1) of the note and of the log of a trial."""

import hashlib

from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage

from procroom.domain.language import mark, tell
from procroom.domain.values import Code
from procroom.exchange.codes import PROCEDURE_NOTE
from procroom.exchange.dicom.instance import Kind, Study, coded, parcel, reference
from procroom.exchange.parcel import Parcel

NOTE = Kind("note", str(EncapsulatedPDFStorage), "DOC", 9101, mark("sending", "Procedure note"))
TRIAL = Kind("trial-log", str(EncapsulatedPDFStorage), "DOC", 9102, mark("sending", "Stimulation trial log"))


def documents(study: Study) -> tuple[Parcel, ...]:
    """The note, and the log of the trial where there is one."""
    case = study.case
    note = study.begun(NOTE)
    _encapsulate(note, case.note_pdf, case.document.title, PROCEDURE_NOTE)
    if case.version > 1:
        earlier = Study(case.at_version(case.version - 1), study.uid, study.image)
        note.SourceInstanceSequence = [reference(NOTE.sop_class, str(earlier.uid_of(NOTE.name)))]
    made = [parcel(study, NOTE, note, NOTE.name, tell("sending", "version {number}", number=case.version))]
    if case.trial_pdf:
        digest = hashlib.sha256(case.trial_pdf).hexdigest()  # the log grows while the note's version stays
        log = study.begun(TRIAL, 1, digest)
        _encapsulate(log, case.trial_pdf, TRIAL.words, None)
        made.append(
            parcel(study, TRIAL, log, f"{TRIAL.name}-{digest[:8]}", tell("sending", "as far as it has come"))
        )
    return tuple(made)


def _encapsulate(dataset: Dataset, pdf: bytes, title: str, concept: Code | None) -> None:
    dataset.ConversionType = "SYN"
    dataset.BurnedInAnnotation = "YES"  # the patient's name stands on every page
    dataset.AcquisitionDateTime = ""
    dataset.DocumentTitle = title
    dataset.ConceptNameCodeSequence = [coded(concept)] if concept else []
    dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    dataset.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    dataset.EncapsulatedDocumentLength = len(pdf)
