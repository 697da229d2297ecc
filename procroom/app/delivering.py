"""Delivers what the outbox keeps: one lane a destination, waits that grow, every step written down before and after.

A crash at any moment leaves an item that is sent again; the receiver knows it by its identity, so that it has it once.
"""

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from procroom.app.backoff import Backoff
from procroom.app.jobs import Cancelled, JobContext, Jobs, network_lane
from procroom.app.ports import Answer, Clock, OutboxItem, Store
from procroom.domain.errors import ProcroomError, RecordDamaged, StoreUnavailable
from procroom.domain.language import tell
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import (
    Answers,
    Check,
    Committing,
    Receipt,
    Refused,
    Reports,
    Sender,
)
from procroom.exchange.senders.destination import Destination
from procroom.exchange.senders.listeners import Listeners
from procroom.storage.consignment import What

_LOG = logging.getLogger(__name__)

#: After so many tries in a row without an answer the whole destination rests: the fault is not the item's.
MISSES = 3
#: Asked for in one storage commitment: at most so many items, and no more bytes than fit well into memory.
COMMIT_ITEMS = 100
COMMIT_BYTES = 64_000_000

#: What was refused so often when it was to be taken over needs a person.
COMMIT_TRIES = 3
#: With these a person has it sent: what was refused before them counts no more.
_BY_A_PERSON = (What.ASKED, What.RETRIED, What.RESENT, What.REPLACED)

Sleep = Callable[[float], object]


@dataclass(slots=True)
class Delivery:
    """One destination, as one thread serves it.

    Attributes:
        store: with the outbox and the bytes.
        destination: which.
        make_sender: makes its sender; asked when the first item is due, and again after it failed to be made.
        clock: the time, with zone.
        chance: gives numbers of [0, 1).
        backoff: how long to wait after a try in vain.
        look_s: while it waits it looks so often whether somebody asked for something, in seconds.
        listeners: where receivers report; shared by all lanes of a program.
    """

    store: Store
    destination: Destination
    make_sender: Callable[[Destination], Sender]
    clock: Clock
    chance: Callable[[], float]
    backoff: Backoff = field(default_factory=Backoff)
    look_s: float = 1.0
    listeners: Listeners = field(default_factory=Listeners)
    _sender: Sender | None = None
    _reports: Reports = field(init=False)
    _listens: bool = False

    def __post_init__(self) -> None:
        self._reports = Reports(self.reported)

    @property
    def name(self) -> str:
        """The destination's name."""
        return self.destination.name

    def begin(self) -> None:
        """Find what a program that ended was sending: it is sent again. To be called once, before the first step.

        What was sent to a receiver that is no longer asked to take it over has arrived as far as it ever will; what a
        receiver has not reported on yet it may report on from now on.
        """
        self.store.outbox.interrupted(self.name, self.clock())
        if not self.destination.storage_commitment:
            self.store.outbox.asked_no_more(self.name, self.clock())
        elif self.store.outbox.awaits(self.name):
            try:
                self._listen()
            except ProcroomError as error:  # told beside the items when they are asked for next
                _LOG.warning("reports are not heard yet: %s", error.title)

    def step(self, check: Check) -> bool:
        """Do the next thing that is due: send one item, or ask for what was sent; false when nothing is.

        Raises:
            Cancelled: ``check`` said so; the item stays, and is sent again.
            StoreUnavailable: nothing can be written down; nothing is lost.
        """
        check()
        now = self.clock()
        if self._stands_still(now):
            return False
        item = self.store.outbox.next_item(self.name, now)
        if item is not None:
            if self.store.outbox.begin(item.id, now):
                self._send(item, check)
            return True
        if not self._commits:
            return False
        sent = self.store.outbox.to_commit(self.name, now, COMMIT_ITEMS)
        if sent:
            self._commit(sent, check)
        return bool(sent)

    def due_at(self) -> datetime | None:
        """When the next thing is due; None when nothing is, or a person paused it."""
        lane = self.store.outbox.lane(self.name)
        due = self.store.outbox.next_due(self.name, committing=self._commits)
        if lane.paused or due is None:
            return None
        return max(due, lane.rests_until) if lane.rests_until else due

    @property
    def hears(self) -> bool:
        """Whether something was sent that the receiver may report on at any time."""
        return self._listens and self.store.outbox.awaits(self.name)

    def reported(self, transaction: str, answers: Answers) -> bool:
        """Write down what the receiver reports, however late; false where nothing was asked for in this transaction.

        A report is of what was there when it was asked for: it says nothing of what was sent again since. On any thread.

        Raises:
            StoreUnavailable: it could not be written down.
        """
        asked = self.store.outbox.asked_in(self.name, transaction)
        for item in asked:
            answer = answers.get(item.identity)
            if answer is not None and self._is_of_now(item, transaction):
                self._answered(item, answer)
        return bool(asked)

    def end(self) -> None:
        """Let go of the connection and of the port for reports."""
        self.close()
        self.listeners.leave(self.name)
        self._listens = False

    def close(self) -> None:
        """Let go of the connection; the next item makes a new one."""
        if self._sender is not None:
            with suppress(Exception):
                self._sender.close()
            self._sender = None

    @property
    def _commits(self) -> bool:
        """Whether this receiver is asked to take over; before there is a sender its destination says so."""
        asked = self.destination.storage_commitment
        return asked and (self._sender is None or isinstance(self._sender, Committing))

    def _stands_still(self, now: datetime) -> bool:
        lane = self.store.outbox.lane(self.name)
        return lane.paused or (lane.rests_until is not None and lane.rests_until > now)

    def _send(self, item: OutboxItem, check: Check) -> None:
        outbox = self.store.outbox
        try:
            parcel = self._parcel(item)
        except RecordDamaged as error:
            outbox.refused(item.id, self.clock(), str(error))
            return
        try:
            receipt = self._connected().send(parcel, check)
        except Cancelled:
            outbox.interrupted(self.name, self.clock())
            raise
        except Refused as error:
            outbox.refused(item.id, self.clock(), str(error))
        except Exception as error:  # noqa: BLE001 - whatever it was, the item waits and says why
            self._put_off(item, _words(error))
        else:
            confirmed = receipt.committed or not self._commits
            outbox.arrived(item.id, self.clock(), _answer(receipt), confirmed=confirmed)

    def _put_off(self, item: OutboxItem, words: str) -> None:
        now, outbox = self.clock(), self.store.outbox
        next_at = now + self.backoff.after(item.attempts + 1, self.chance())
        misses = outbox.put_off(item.id, now, next_at, words)
        if misses >= MISSES:
            outbox.rest(self.name, now + self.backoff.after(misses - MISSES + 1, self.chance()))

    def _commit(self, sent: Sequence[OutboxItem], check: Check) -> None:
        transaction = f"2.25.{uuid4().int}"  # DICOM PS3.5 B.2
        asked, parcels = self._asked(sent, transaction)
        try:
            sender = self._connected()
            if isinstance(sender, Committing):
                self._listen()
                self._reports.expect(transaction)
                sender.commit(transaction, parcels, self._reports, check)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, it is asked again later
            for item in asked:
                self.store.outbox.not_answered(item.id, self.clock(), _words(error))

    def _listen(self) -> None:
        """Hear what the receiver reports on associations of its own, where the settings name a port for that."""
        if self.destination.commitment_port:
            self.listeners.join(self.destination, self._reports)
            self._listens = True

    def _answered(self, item: OutboxItem, answer: Receipt | Refused) -> None:
        outbox, now = self.store.outbox, self.clock()
        if isinstance(answer, Receipt):
            outbox.taken_over(item.id, now, _answer(answer))
        elif self._for_good(item, answer):
            outbox.not_kept(item.id, now, str(answer))
        else:
            next_at = now + self.backoff.after(item.attempts, self.chance())
            outbox.not_taken_over(item.id, now, next_at, str(answer))

    def _is_of_now(self, item: OutboxItem, transaction: str) -> bool:
        """Whether it was asked for in this transaction since it was sent last."""
        lines = self.store.outbox.log(item.id)
        sent = max(n for n, line in enumerate(lines) if line.what is What.SENT)
        return any(line.what is What.COMMITTING and line.words == transaction for line in lines[sent:])

    def _for_good(self, item: OutboxItem, refused: Refused) -> bool:
        """Whether sending it again is no use: the sender says so, or it was refused too often since a person asked.

        Not how often it was sent: after a night without the receiver that says nothing of what it takes over.
        """
        if refused.lasting:
            return True
        whats = [line.what for line in self.store.outbox.log(item.id)]
        asked = max((n for n, what in enumerate(whats) if what in _BY_A_PERSON), default=0)
        return whats[asked:].count(What.NOT_COMMITTED) + 1 >= COMMIT_TRIES

    def _asked(self, sent: Sequence[OutboxItem], transaction: str) -> tuple[list[OutboxItem], list[Parcel]]:
        """What is asked for in one go; when it is asked for next is written down first."""
        asked, parcels, size = list[OutboxItem](), list[Parcel](), 0
        for item in sent:
            now = self.clock()
            next_at = now + self.backoff.after(item.asks + 1, self.chance())
            self.store.outbox.asking(item.id, now, next_at, transaction)
            try:
                parcel = self._parcel(item)
            except RecordDamaged as error:
                self.store.outbox.not_answered(item.id, now, str(error))
                continue
            asked.append(item)
            parcels.append(parcel)
            size += len(parcel.content)
            if size >= COMMIT_BYTES:
                break
        return asked, parcels

    def _connected(self) -> Sender:
        if self._sender is None:
            self._sender = self.make_sender(self.destination)
        return self._sender

    def _parcel(self, item: OutboxItem) -> Parcel:
        return Parcel(
            form=item.form,
            name=item.name,
            media_type=item.media_type,
            content=self.store.blob(item.digest),
            identity=item.identity,
            case_id=item.case_id,
            version=item.version,
            summary=item.summary,
            labels=json.loads(item.labels) if item.labels else {},
        )


def run(lane: Delivery, check: Check, sleep: Sleep, until: datetime | None = None) -> None:
    """Serve a lane: until ``until`` if it is given, else only while something is due.

    Args:
        lane: its sender and its port for reports are closed at the end.
        check: raises when the work has to end.
        sleep: waits so many seconds at most; may return earlier.
        until: goes on waiting for what is due later or may be reported, but not beyond this moment.

    Raises:
        Cancelled: ``check`` said so.
        StoreUnavailable: the store cannot be read or written.
    """
    try:
        lane.begin()
        while True:
            if lane.step(check):
                if until is not None and lane.clock() >= until:
                    return
                continue
            now, due = lane.clock(), lane.due_at()
            if until is None or due is None or now >= until or (due > until and not lane.hears):
                return
            lane.close()
            sleep(max(0.0, min((min(due, until) - now) / timedelta(seconds=1), lane.look_s)))
    finally:
        lane.end()


def serve(lane: Delivery, check: Check, sleep: Sleep) -> None:
    """Serve a lane until ``check`` raises, looking for new items while there are none; a store in use is waited for.

    Raises:
        Cancelled: ``check`` said so.
    """
    begun = False
    try:
        while True:
            check()
            try:
                if not begun:
                    lane.begin()
                    begun = True
                if lane.step(check):
                    continue
            except StoreUnavailable as error:
                _LOG.warning("the outbox waits: %s", error.title)
                begun = False
            lane.close()
            sleep(lane.look_s)
    finally:
        lane.end()


def deliver(jobs: Jobs, deliveries: Iterable[Delivery], sleep: Sleep, until: datetime | None = None) -> None:
    """Serve several destinations at once, each on its own thread; returns when all have ended, see ``run``.

    Raises:
        StoreUnavailable: the store could not be read or written by one of them.
    """
    work = [
        jobs.submit(network_lane(each.name), "", _run, each, sleep, until, key=each.name)
        for each in deliveries
    ]
    for job in work:
        job.result()


def _run(context: JobContext, lane: Delivery, sleep: Sleep, until: datetime | None) -> None:
    run(lane, context.check, sleep, until)


def _answer(receipt: Receipt) -> Answer:
    return Answer(receipt.words, receipt.reference, receipt.committed)


def _words(error: Exception) -> str:
    """Why it waits: what we said ourselves, of anything else only its kind, for it may name a patient."""
    if isinstance(error, ProcroomError):
        return str(error)
    _LOG.error("a sender failed", exc_info=error)
    return tell("sending", "Sending failed ({kind}). It is tried again.", kind=type(error).__name__)
