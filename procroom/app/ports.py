"""What the use cases ask of the outside: a store and a clock. Implementations live in storage and bootstrap."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from procroom.domain.events import Entry
from procroom.storage.consignment import (
    Answer,
    Asked,
    Consignment,
    OutboxItem,
    OutboxLane,
    OutboxLine,
    Placed,
)
from procroom.storage.worklist import WorklistRow

__all__ = [
    "Answer",
    "Asked",
    "Clock",
    "Consignment",
    "OutboxItem",
    "OutboxLane",
    "OutboxLine",
    "OutboxStore",
    "Placed",
    "Store",
    "WorklistRow",
]

Clock = Callable[[], datetime]


class Store(Protocol):
    """Journal, worklist rows and blobs of one place. Every method is durable when it returns.

    Raises (all methods): RecordDamaged, StoreUnavailable.
    """

    @property
    def outbox(self) -> "OutboxStore":
        """What is to be sent from here."""

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


class OutboxStore(Protocol):
    """What is to be sent, and what became of it. Every method is one transaction, durable when it returns.

    Times carry a zone. ``ProcroomError`` where an item is not there or the request does not fit its state.

    Raises (all methods): StoreUnavailable.
    """

    def place(self, consignments: Sequence[Consignment], asked: Asked) -> tuple[Placed, ...]:
        """Put things in, in this order, all or none; the same again doubles nothing. Raises: IdentityTaken."""

    def cancel(self, item: int, asked: Asked) -> OutboxItem:
        """Do not send it."""

    def retry(self, item: int, asked: Asked) -> OutboxItem:
        """Send what waits or was refused as soon as may be."""

    def resend(self, item: int, asked: Asked) -> OutboxItem:
        """Send it once more, whatever became of it."""

    def pause(self, destination: str, by: str) -> None:
        """Send nothing there until it is resumed."""

    def resume(self, destination: str, by: str) -> None:
        """Send there again, at once."""

    def items(self, case_id: str = "", destination: str = "") -> tuple[OutboxItem, ...]:
        """Everything, or what is of a case or for a destination; in the order it was asked for."""

    def log(self, item: int) -> tuple[OutboxLine, ...]:
        """What became of an item, oldest first."""

    def lane(self, destination: str) -> OutboxLane:
        """How it stands with a destination."""

    def delivering(self) -> AbstractContextManager[bool]:
        """Whether the caller alone delivers from this store until it leaves."""

    def next_item(self, destination: str, now: datetime) -> OutboxItem | None:
        """The first that is due and waits for no earlier one of its case."""

    def next_due(self, destination: str, *, committing: bool) -> datetime | None:
        """When the next thing is due there; None when nothing is."""

    def interrupted(self, destination: str, now: datetime) -> int:
        """Note what was being sent when the program ended, and make it due."""

    def begin(self, item: int, now: datetime) -> bool:
        """Write down that it is being sent; false when it no longer waits to be."""

    def arrived(self, item: int, now: datetime, answer: Answer, *, confirmed: bool) -> None:
        """The receiver has it."""

    def put_off(self, item: int, now: datetime, next_at: datetime, words: str) -> int:
        """It was not taken for now; returns how many tries in a row had no answer there."""

    def rest(self, destination: str, until: datetime) -> None:
        """Try nothing there before then."""

    def refused(self, item: int, now: datetime, words: str) -> None:
        """The receiver said no."""

    def to_commit(self, destination: str, now: datetime, limit: int) -> tuple[OutboxItem, ...]:
        """What was sent, is not taken over, and is due to be asked for."""

    def awaits(self, destination: str) -> bool:
        """Whether something was sent there that is not taken over yet."""

    def asking(self, item: int, now: datetime, next_at: datetime, transaction: str) -> None:
        """The receiver is about to be asked to take it over; it is asked again then, unless it answers."""

    def asked_in(self, destination: str, transaction: str) -> tuple[OutboxItem, ...]:
        """What was asked for in a transaction, however long ago; of an unknown one nothing."""

    # The answers change only what is sent and not taken over yet.

    def not_answered(self, item: int, now: datetime, words: str) -> None:
        """The receiver could not be asked, for this reason."""

    def taken_over(self, item: int, now: datetime, answer: Answer) -> None:
        """The receiver took over responsibility."""

    def not_kept(self, item: int, now: datetime, words: str) -> None:
        """The receiver has said more than once that it will not take it over."""

    def asked_no_more(self, destination: str, now: datetime) -> int:
        """What was sent there has arrived: it is no longer asked to take it over."""

    def not_taken_over(self, item: int, now: datetime, next_at: datetime, words: str) -> None:
        """The receiver does not have it after all: it is to be sent again."""
