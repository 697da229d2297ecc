"""What the use cases ask of the outside: a store and a clock. Implementations live in storage and bootstrap."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from procroom.domain.events import Entry
from procroom.storage.worklist import WorklistRow

__all__ = ["Clock", "Store", "WorklistRow"]

Clock = Callable[[], datetime]


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

    def case_ids(self) -> tuple[str, ...]:
        """All cases that have a journal."""

    def replace_rows(self, rows: Sequence[WorklistRow]) -> None:
        """Make these the worklist, as computed anew from the journals."""

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keep bytes; returns their SHA-256 (hex). Putting the same bytes again is free."""

    def blob(self, digest: str) -> bytes:
        """The bytes of a digest."""

    def close(self) -> None:
        """Let go of the database."""
