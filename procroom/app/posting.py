"""Sending a case from the window: made ready, put into the outbox, and read back how far it has come."""

import threading
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from procroom.app.case_file import DefinitionOf
from procroom.app.delivering import Delivery, serve
from procroom.app.jobs import JobContext
from procroom.app.outbox import enqueue
from procroom.app.ports import Asked, OutboxItem, OutboxLane, Store
from procroom.app.rule_packs import RulePacks
from procroom.app.settings import Settings
from procroom.app.signed_case import signed_case
from procroom.exchange.senders.contract import Tested
from procroom.exchange.senders.destination import Destination, sender_of
from procroom.storage.store import SqlStore, open_store


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of asking to send a case.

    Attributes:
        fresh: things put into the outbox.
        known: things that wait or have arrived already.
        absent: images of the case that were not at hand, in words.
    """

    fresh: int
    known: int
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is in the outbox, of a case or all, and how it stands with each destination."""

    items: tuple[OutboxItem, ...]
    lanes: tuple[OutboxLane, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """The courier's own way into the store, and the right to deliver from it."""

    store: SqlStore
    right: ExitStack

    def close(self) -> None:
        """Give both back."""
        self.right.close()
        self.store.close()


def post(
    context: JobContext,
    store: Store,
    definition_of: DefinitionOf,
    case_id: str,
    destinations: Sequence[Destination],
    asked: Asked,
    settings: Settings,
    packs: RulePacks,
) -> Posted:
    """Put a case into the outbox that is signed, or was released as it stands; for a worker.

    Raises:
        Refusal: it is neither.
        ProcroomError: a form cannot be made of it, or it could not be written.
    """
    context.check()
    case = signed_case(store, case_id, definition_of, unsigned=True, settings=settings, packs=packs)
    context.check()
    placed = enqueue(store.outbox, case, destinations, asked)
    fresh = sum(each.fresh for each in placed)
    return Posted(fresh, len(placed) - fresh, case.absent)


def shelf(context: JobContext, store: Store, case_id: str, names: Sequence[str]) -> Shelf:
    """What is in the outbox now; for a worker."""
    context.check()
    items = store.outbox.items(case_id)
    known = dict.fromkeys((*names, *(item.destination for item in items)))
    return Shelf(items, tuple(store.outbox.lane(name) for name in known))


def tried(context: JobContext, destination: Destination) -> tuple[Tested, ...]:
    """A destination tried step by step; for a worker."""
    sender = sender_of(destination)
    try:
        return tuple(sender.test(context.check))
    finally:
        sender.close()


def take_up(context: JobContext, path: Path) -> Held | None:
    """A way into the store and the right to deliver from it; None where another program has that. For a worker.

    Raises:
        StoreUnavailable: the store cannot be opened.
    """
    context.check()
    store, right = open_store(path), ExitStack()
    if right.enter_context(store.outbox.delivering()):
        return Held(store, right)
    right.close()
    store.close()
    return None


def run_lane(context: JobContext, lane: Delivery, done: threading.Event) -> None:
    """Serve a destination until the job is cancelled; ``done`` wakes it so that it hears of that."""
    serve(lane, context.check, done.wait)
