"""WorklistRow: a case as the worklist shows it. A projection of the journal, rebuildable at any time; no SQL."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """A case as the worklist shows it; rebuildable from its journal at any time.

    Attributes:
        case_id: the case.
        patient_name: as printed on screen; empty when not documented.
        patient_id: MRN; empty when not documented.
        birth_date: ISO date or empty.
        procedure: title of the procedure.
        target: planned targets in words; empty when none.
        service_date: ISO date; the day the case was opened when not documented.
        status: FHIR Procedure.status string.
        note_status: draft, ready, signed, addended, withdrawn.
        missing: number of required facts still missing.
        updated_at: time of the last entry.
        due_from: ISO date from which something is due after a signed procedure; empty when nothing is open, None in
            a row that was written before it was kept.
    """

    case_id: str
    patient_name: str
    patient_id: str
    birth_date: str
    procedure: str
    target: str
    service_date: str
    status: str
    note_status: str
    missing: int
    updated_at: datetime
    due_from: str | None = None
