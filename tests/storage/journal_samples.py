"""A synthetic journal: sealed entries and worklist rows."""

from datetime import UTC, datetime, timedelta

from procroom.domain.events import AnswerGiven, CaseOpened, Entry, seal
from procroom.domain.values import Actor
from procroom.storage.worklist import WorklistRow

NOON = datetime(2026, 2, 10, 12, 0, tzinfo=UTC)
NURSE = Actor("DEMO Nurse", "nurse", "room 1")


def chain(case_id: str, count: int, after: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
    """`count` more sealed entries of a case."""
    entries = list(after)
    for seq in range(len(after) + 1, len(after) + count + 1):
        event = CaseOpened("demo", 1) if seq == 1 else AnswerGiven(f"notes.line{seq}", f"words µ {seq}")
        prev = entries[-1].digest if entries else ""
        entries.append(seal(seq, case_id, seq, NOON + timedelta(seconds=seq), NURSE, event, prev))
    return tuple(entries[len(after) :])


def row(case_id: str, **changes: object) -> WorklistRow:
    """A worklist row of a case."""
    plain = {
        "case_id": case_id,
        "patient_name": "DEMO^ONE",
        "patient_id": "DEMO-1",
        "birth_date": "1974-01-01",
        "procedure": "Demonstration",
        "target": "",
        "service_date": "2026-02-10",
        "status": "preparation",
        "note_status": "draft",
        "missing": 3,
        "updated_at": NOON,
    }
    return WorklistRow(**{**plain, **changes})
