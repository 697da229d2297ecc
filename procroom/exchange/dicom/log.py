"""Procedure Log (PS3.3 A.35.7, PS3.16 TID 3001): the journal, entry by entry, with when it happened and when it was entered.

Each entry is a log note (CID 3401) with the moment of its recording; where the record tells when the thing itself was,
that is its observation time. What no longer counts is in the log too, and says so.
"""

from highdicom.sr import CodedConcept, ContentItem, ContentSequence
from pydicom.sr.codedict import codes
from pydicom.uid import ProcedureLogStorage

from procroom.domain.language import mark, tell_count
from procroom.exchange.dicom.instance import Kind, Study, parcel
from procroom.exchange.dicom.reports import (
    CONTEXT,
    MODIFIES,
    by_whom,
    entered,
    observed,
    private,
    report,
    root,
    text,
)
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import LogEvent

LOG = Kind("procedure-log", str(ProcedureLogStorage), "SR", 9109, mark("sending", "Procedure log"))
#: Universal Coordinated Time as frame of reference (PS3.3 C.7.4.2.1.1).
UTC = "1.2.840.10008.15.1.1"

#: Words of a role -> the kind of note (CID 3401); others write procedure notes.
_NOTES = {
    "nurse": codes.DCM.NursingNote,
    "physician": codes.DCM.PhysicianNote,
    "proceduralist": codes.DCM.PhysicianNote,
    "technologist": codes.DCM.TechNote,
}


def procedure_log(study: Study) -> Parcel:
    """The log of the case."""
    case = study.case
    entries = [_entry(study, event) for event in case.events]
    top = root(codes.DCM.CathLabProcedureLog, case.document.language, entries, template="3001")
    dataset = report(study, LOG, top)
    dataset.SynchronizationFrameOfReferenceUID = UTC
    dataset.SynchronizationTrigger = "NO TRIGGER"
    dataset.AcquisitionTimeSynchronized = "N"  # with the clock of the X-ray machine, as far as procroom knows
    return parcel(
        study, LOG, dataset, LOG.name, tell_count("sending", "{count} entry", "{count} entries", len(entries))
    )


def _entry(study: Study, event: LogEvent) -> ContentItem:
    note = _NOTES.get(event.actor.role.strip().lower(), codes.DCM.ProcedureNote)
    words = f"{event.words} ({event.place})" if event.place else event.words
    item = text(CodedConcept(note.value, note.scheme_designator, note.meaning), words)
    if event.happened_at is not None:
        observed(study, item, event.happened_at)
    around: list[ContentItem] = [entered(study, event.at)]
    if event.actor.name:
        around.append(by_whom(event.actor.name))
    around.append(text(private("entry", "Kind of entry"), event.sort, CONTEXT))
    if event.taken_back:
        around.append(text(private("taken_back", "Taken back later"), "taken back", MODIFIES))
    item.ContentSequence = ContentSequence(around)
    return item
