"""What the use cases ask of the outside: a store and a clock. Implementations live in storage and bootstrap."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from procroom.domain.events import Entry

Clock = Callable[[], datetime]


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
        note_status: draft, ready, signed, addended.
        missing: number of required facts still missing.
        updated_at: time of the last entry.
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


class Store(Protocol):
    """Journal, worklist rows and blobs of one place. Every method is durable when it returns.

    Raises (all methods): RecordDamaged, StoreUnavailable.
    """

    def append(self, entries: Sequence[Entry], row: WorklistRow) -> None:
        """Add entries of one act and the case's new worklist row, in one transaction."""

    def entries(self, case_id: str) -> tuple[Entry, ...]:
        """The verified journal of a case, oldest first."""

    def rows(self) -> tuple[WorklistRow, ...]:
        """All cases, newest service date first."""

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keep bytes; returns their SHA-256 (hex). Putting the same bytes again is free."""

    def blob(self, digest: str) -> bytes:
        """The bytes of a digest."""

    def close(self) -> None:
        """Let go of the database."""
