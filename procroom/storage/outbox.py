"""SqlOutbox: what is to be sent, kept in the store. Plain statements that PostgreSQL also has; knows no protocol."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, and_, func, insert, literal, or_, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import IntegrityError

from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.domain.values import parse_time, utc_text
from procroom.storage.consignment import (
    HOLDING,
    Answer,
    Asked,
    Consignment,
    IdentityTaken,
    OutboxItem,
    OutboxLane,
    OutboxLine,
    Placed,
    State,
    What,
)
from procroom.storage.engine import spoken, writing
from procroom.storage.tables import BLOBS, OUTBOX, OUTBOX_LANES, OUTBOX_LOG

_EARLIER = OUTBOX.alias("earlier")
_HELD_BY = (
    select(func.min(_EARLIER.c.id))
    .where(
        _EARLIER.c.case_id == OUTBOX.c.case_id,
        _EARLIER.c.destination == OUTBOX.c.destination,
        _EARLIER.c.id < OUTBOX.c.id,
        _EARLIER.c.state.in_(HOLDING),
        OUTBOX.c.state.in_(HOLDING),
    )
    .correlate(OUTBOX)
    .scalar_subquery()
)
#: Forms of which a receiver keeps one state a case: an older version sent again would put back what was replaced.
_CURRENT = frozenset({"cda", "fhir", "hl7"})
_TIMES = ("next_at", "asked_at")
_TIMES_OR_NONE = ("sending_since", "received_at")


class SqlOutbox:
    """Implements ``app.ports.OutboxStore`` on the database of a store, sharing its one connection and its lock."""

    def __init__(self, engine: Engine, path: Path | None, lock: AbstractContextManager[Any]) -> None:
        self._engine, self._writer = engine, writing(engine)
        self._path, self._place, self._lock = path, str(path or "in memory"), lock
        self._here = threading.Lock()

    # --- what people ask for -----------------------------------------------------------------------------

    def place(self, consignments: Sequence[Consignment], asked: Asked) -> tuple[Placed, ...]:
        """Put things in, in this order, all or none; what is there already with the same bytes is not doubled.

        What was refused or cancelled before is to be sent again. Other bytes of the same version under the same
        identity take the place of those that have not arrived; those that have arrived stand.

        Raises:
            IdentityTaken: an identity stands for something of another version or case there.
            StoreUnavailable: nothing was put in.
        """
        try:
            return self._placed(consignments, asked)
        except IntegrityError:  # somebody else put the same in meanwhile: now it is seen
            with spoken(self._place):
                return self._placed(consignments, asked)

    def _placed(self, consignments: Sequence[Consignment], asked: Asked) -> tuple[Placed, ...]:
        with self._lock, self._writing(IntegrityError) as connection:
            return tuple(_place(connection, each, asked) for each in consignments)

    def cancel(self, item: int, asked: Asked) -> OutboxItem:
        """Do not send it; what waits behind it goes on.

        Raises:
            ProcroomError: there is no such item, or it has left.
            StoreUnavailable: nothing was changed.
        """
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            if found.state in {State.SENT, State.CONFIRMED}:
                raise ProcroomError(
                    tell(
                        "sending",
                        "Item {item} cannot be cancelled: {destination} has it already.",
                        item=item,
                        destination=found.destination,
                    ),
                    remedy=tell("sending", "What was sent cannot be called back; send an addendum."),
                )
            if found.state is not State.CANCELLED:
                _change(connection, item, state=State.CANCELLED)
                _log(connection, item, asked.at, What.CANCELLED, by=asked.by)
            return _existing(connection, item)

    def retry(self, item: int, asked: Asked) -> OutboxItem:
        """Send what waits or was refused as soon as may be.

        Raises:
            ProcroomError: there is no such item, or it neither waits nor was refused.
            StoreUnavailable: nothing was changed.
        """
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            if found.state not in HOLDING:
                raise ProcroomError(
                    tell(
                        "sending",
                        "Item {item} neither waits nor was refused: there is nothing to try.",
                        item=item,
                    ),
                    remedy=tell("sending", "To send it once more, use resend."),
                )
            _again(connection, found, asked, What.RETRIED)
            _lane(connection, found.destination, misses=0, rests_until=None)
            return _existing(connection, item)

    def resend(self, item: int, asked: Asked) -> OutboxItem:
        """Send it once more, whatever became of it: the same bytes under the same identity.

        Raises:
            ProcroomError: there is no such item, or a newer version of the case has followed it there.
            StoreUnavailable: nothing was changed.
        """
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            _check_newest(connection, found)
            _again(connection, found, asked, What.RESENT)
            return _existing(connection, item)

    def pause(self, destination: str, by: str) -> None:
        """Send nothing there until it is resumed."""
        with self._lock, self._writing() as connection:
            _lane(connection, destination, paused=True, changed_by=by)

    def resume(self, destination: str, by: str) -> None:
        """Send there again, at once."""
        with self._lock, self._writing() as connection:
            _lane(connection, destination, paused=False, changed_by=by, misses=0, rests_until=None)

    # --- what there is -----------------------------------------------------------------------------------

    def items(self, case_id: str = "", destination: str = "") -> tuple[OutboxItem, ...]:
        """Everything, or what is of a case or for a destination; in the order it was asked for."""
        wanted = _items()
        if case_id:
            wanted = wanted.where(OUTBOX.c.case_id == case_id)
        if destination:
            wanted = wanted.where(OUTBOX.c.destination == destination)
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(_item(row) for row in connection.execute(wanted).mappings())

    def log(self, item: int) -> tuple[OutboxLine, ...]:
        """What became of an item, oldest first."""
        wanted = select(OUTBOX_LOG).where(OUTBOX_LOG.c.item == item).order_by(OUTBOX_LOG.c.id)
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(
                OutboxLine(row.item, parse_time(row.at), What(row.what), row.words, row.by)
                for row in connection.execute(wanted)
            )

    def lane(self, destination: str) -> OutboxLane:
        """How it stands with a destination."""
        wanted = select(OUTBOX_LANES).where(OUTBOX_LANES.c.destination == destination)
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            row = connection.execute(wanted).mappings().first()
        if row is None:
            return OutboxLane(destination)
        rests = row["rests_until"]
        return OutboxLane(**{**row, "rests_until": rests and parse_time(rests)})

    # --- what delivering needs ---------------------------------------------------------------------------

    @contextmanager
    def delivering(self) -> Iterator[bool]:
        """Whether the caller alone delivers from this store until it leaves; ends with the process that has it."""
        if not self._here.acquire(blocking=False):
            yield False
            return
        try:
            if self._path is None:
                yield True
                return
            lock = self._locked(self._path.with_name(f"{self._path.name}-outbox"))
            if lock is None:
                yield False
                return
            with closing(lock):
                yield True
        finally:
            self._here.release()

    def _locked(self, beside: Path) -> sqlite3.Connection | None:
        """A lock on a file that holds nothing, let go of when it is closed; None when another process has it."""
        with spoken(self._place):
            lock = sqlite3.connect(beside, timeout=0, check_same_thread=False)
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                lock.close()
                if error.sqlite_errorname != "SQLITE_BUSY":
                    raise
                return None
            return lock

    def next_item(self, destination: str, now: datetime) -> OutboxItem | None:
        """The first that is due and waits for no earlier one of its case; one that was tried often lets others go first."""
        wanted = (
            _items()
            .order_by(None)
            .order_by(OUTBOX.c.attempts, OUTBOX.c.id)
            .where(
                OUTBOX.c.destination == destination,
                OUTBOX.c.state == State.QUEUED,
                OUTBOX.c.next_at <= utc_text(now),
                _HELD_BY.is_(None),
            )
            .limit(1)
        )
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            row = connection.execute(wanted).mappings().first()
        return None if row is None else _item(row)

    def next_due(self, destination: str, *, committing: bool) -> datetime | None:
        """When the next thing is due: an item that waits for no other, or asking for one that was sent."""
        waits = and_(OUTBOX.c.state == State.QUEUED, _HELD_BY.is_(None))
        asks = and_(OUTBOX.c.state == State.SENT, literal(committing))
        wanted = select(func.min(OUTBOX.c.next_at)).where(
            OUTBOX.c.destination == destination, or_(waits, asks)
        )
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            found = connection.scalar(wanted)
        return None if found is None else parse_time(found)

    def interrupted(self, destination: str, now: datetime) -> int:
        """Note what was being sent when the program ended, and make it due; returns how many there were."""
        wanted = select(OUTBOX.c.id).where(
            OUTBOX.c.destination == destination, OUTBOX.c.sending_since.is_not(None)
        )
        with self._lock, self._writing() as connection:
            found = list(connection.scalars(wanted))
            for item in found:
                _change(connection, item, sending_since=None, next_at=utc_text(now))
                _log(connection, item, now, What.INTERRUPTED)
        return len(found)

    def begin(self, item: int, now: datetime) -> bool:
        """Write down that it is being sent; false when it no longer waits to be."""
        started = (
            update(OUTBOX)
            .where(OUTBOX.c.id == item, OUTBOX.c.state == State.QUEUED)
            .values(attempts=OUTBOX.c.attempts + 1, sending_since=utc_text(now))
        )
        with self._lock, self._writing() as connection:
            if connection.execute(started).rowcount != 1:
                return False
            _log(connection, item, now, What.SENDING)
        return True

    def arrived(self, item: int, now: datetime, answer: Answer, *, confirmed: bool) -> None:
        """The receiver has it: also when somebody cancelled it meanwhile, for it has left."""
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            _change(
                connection,
                item,
                state=State.CONFIRMED if confirmed else State.SENT,
                sending_since=None,
                asks=0,
                next_at=utc_text(now),
                problem="",
                receipt=answer.words,
                reference=answer.reference,
                committed=answer.committed,
                received_at=utc_text(now),
            )
            _log(connection, item, now, What.CONFIRMED if confirmed else What.SENT, answer.words)
            _lane(connection, found.destination, misses=0, rests_until=None)

    def put_off(self, item: int, now: datetime, next_at: datetime, words: str) -> int:
        """It was not taken for now, for this reason; returns how many tries in a row had no answer there."""
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            _change(connection, item, sending_since=None, next_at=utc_text(next_at), problem=words)
            _log(connection, item, now, What.WAITING, words)
            wanted = select(OUTBOX_LANES.c.misses).where(OUTBOX_LANES.c.destination == found.destination)
            misses = (connection.scalar(wanted) or 0) + 1
            _lane(connection, found.destination, misses=misses)
        return misses

    def rest(self, destination: str, until: datetime) -> None:
        """Try nothing there before then."""
        with self._lock, self._writing() as connection:
            _lane(connection, destination, rests_until=utc_text(until))

    def refused(self, item: int, now: datetime, words: str) -> None:
        """The receiver said no."""
        with self._lock, self._writing() as connection:
            found = _existing(connection, item)
            state = State.REFUSED if found.state is State.QUEUED else found.state
            _change(connection, item, state=state, sending_since=None, problem=words)
            _log(connection, item, now, What.REFUSED, words)
            _lane(connection, found.destination, misses=0, rests_until=None)

    def to_commit(self, destination: str, now: datetime, limit: int) -> tuple[OutboxItem, ...]:
        """What was sent, is not taken over, and is due to be asked for."""
        wanted = (
            _items()
            .where(
                OUTBOX.c.destination == destination,
                OUTBOX.c.state == State.SENT,
                OUTBOX.c.next_at <= utc_text(now),
            )
            .limit(limit)
        )
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(_item(row) for row in connection.execute(wanted).mappings())

    def awaits(self, destination: str) -> bool:
        """Whether something was sent there that is not taken over yet."""
        wanted = select(func.count()).where(OUTBOX.c.destination == destination, OUTBOX.c.state == State.SENT)
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return bool(connection.scalar(wanted))

    def asking(self, item: int, now: datetime, next_at: datetime, transaction: str) -> None:
        """The receiver is about to be asked to take it over; it is asked again then, unless it answers.

        The transaction is kept, so that its report is known whenever it comes: see ``asked_in``.
        """
        asked = (
            update(OUTBOX)
            .where(OUTBOX.c.id == item, OUTBOX.c.state == State.SENT)
            .values(asks=OUTBOX.c.asks + 1, next_at=utc_text(next_at))
        )
        with self._lock, self._writing() as connection:
            if connection.execute(asked).rowcount:
                _log(connection, item, now, What.COMMITTING, transaction)

    def asked_in(self, destination: str, transaction: str) -> tuple[OutboxItem, ...]:
        """What was asked for in a transaction, however long ago, and whatever became of it since; of an unknown one nothing."""
        asked = select(OUTBOX_LOG.c.item).where(
            OUTBOX_LOG.c.what == What.COMMITTING, OUTBOX_LOG.c.words == transaction
        )
        wanted = _items().where(OUTBOX.c.destination == destination, OUTBOX.c.id.in_(asked))
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(_item(row) for row in connection.execute(wanted).mappings())

    # Answers of a receiver on what it was sent count as long as that is so: one may come twice, or when it is sent again.

    def not_answered(self, item: int, now: datetime, words: str) -> None:
        """The receiver could not be asked, for this reason."""
        with self._lock, self._writing() as connection:
            if _sent(connection, item):
                _change(connection, item, problem=words)
                _log(connection, item, now, What.WAITING, words)

    def taken_over(self, item: int, now: datetime, answer: Answer) -> None:
        """The receiver took over responsibility for what was sent."""
        with self._lock, self._writing() as connection:
            found = _sent(connection, item)
            if found is None:
                return
            _change(
                connection,
                item,
                state=State.CONFIRMED,
                committed=answer.committed,
                problem="",
                receipt=answer.words or found.receipt,
                reference=answer.reference or found.reference,
                received_at=utc_text(now),
            )
            _log(connection, item, now, What.CONFIRMED, answer.words)

    def not_kept(self, item: int, now: datetime, words: str) -> None:
        """The receiver has said more than once that it will not take it over: somebody has to look at it."""
        with self._lock, self._writing() as connection:
            if _sent(connection, item):
                _change(connection, item, state=State.REFUSED, problem=words)
                _log(connection, item, now, What.REFUSED, words)

    def asked_no_more(self, destination: str, now: datetime) -> int:
        """This receiver is no longer asked to take over what it was sent: that has arrived; returns how many there were."""
        wanted = select(OUTBOX.c.id).where(OUTBOX.c.destination == destination, OUTBOX.c.state == State.SENT)
        with self._lock, self._writing() as connection:
            found = list(connection.scalars(wanted))
            for item in found:
                _change(connection, item, state=State.CONFIRMED, problem="")
                _log(connection, item, now, What.CONFIRMED, "storage commitment is no longer asked for")
        return len(found)

    def not_taken_over(self, item: int, now: datetime, next_at: datetime, words: str) -> None:
        """The receiver does not have it after all: it is to be sent again."""
        with self._lock, self._writing() as connection:
            if _sent(connection, item):
                _change(connection, item, state=State.QUEUED, problem=words, next_at=utc_text(next_at))
                _log(connection, item, now, What.NOT_COMMITTED, words)

    @contextmanager
    def _writing(self, *passed: type[Exception]) -> Iterator[Connection]:
        """A transaction whose failures are words, all but those that the caller wants as they are."""
        kept: Exception | None = None
        with spoken(self._place):
            try:
                with self._writer.begin() as connection:
                    yield connection
            except passed as error:
                kept = error
        if kept is not None:
            raise kept


def _items() -> Select[Any]:
    return select(OUTBOX, _HELD_BY.label("held_by")).order_by(OUTBOX.c.id)


def _item(row: RowMapping) -> OutboxItem:
    values = {each.name: row[each.name] for each in fields(OutboxItem)}
    values |= {name: parse_time(values[name]) for name in _TIMES}
    values |= {name: values[name] and parse_time(values[name]) for name in _TIMES_OR_NONE}
    return OutboxItem(**{**values, "state": State(values["state"])})


def _existing(connection: Connection, item: int) -> OutboxItem:
    row = connection.execute(_items().where(OUTBOX.c.id == item)).mappings().first()
    if row is None:
        raise ProcroomError(
            tell("sending", "There is no item {item} in the outbox.", item=item),
            remedy=tell("sending", "procroom outbox lists them."),
        )
    return _item(row)


def _sent(connection: Connection, item: int) -> OutboxItem | None:
    """The item while it is sent and not taken over."""
    found = _existing(connection, item)
    return found if found.state is State.SENT else None


def _place(connection: Connection, each: Consignment, asked: Asked) -> Placed:
    wanted = _items().where(OUTBOX.c.destination == each.destination, OUTBOX.c.identity == each.identity)
    known = [_item(row) for row in connection.execute(wanted).mappings()]
    same = next((item for item in known if item.digest == each.digest), None)
    for item in known:
        if item.case_id != each.case_id or (same is None and item.version != each.version):
            raise IdentityTaken(
                tell(
                    "sending",
                    "{destination} knows something else by …{what} ({form}).",
                    destination=each.destination,
                    what=each.identity[-12:],
                    form=each.form,
                ),
                tell(
                    "sending",
                    "It was asked for as version {version} in item {id}, with other bytes.",
                    version=item.version,
                    id=item.id,
                ),
                tell("sending", "Nothing was put into the outbox. Report this; it is a fault of procroom."),
            )
    there = next((item for item in known if item.state in {State.SENT, State.CONFIRMED}), None)
    if there is not None:
        return Placed(there, fresh=False)
    for item in known:
        if item is not same and item.state in HOLDING:
            _change(connection, item.id, state=State.CANCELLED)
            _log(connection, item.id, asked.at, What.REPLACED, by=asked.by)
    _check_newest(connection, each)
    if same is None:
        return Placed(_added(connection, each, asked), fresh=True)
    if same.labels != each.labels:
        _change(connection, same.id, labels=each.labels)
    fresh = same.state in {State.REFUSED, State.CANCELLED}
    if fresh:
        _again(connection, same, asked, What.RETRIED)
    return Placed(_existing(connection, same.id), fresh)


def _check_newest(connection: Connection, each: Consignment | OutboxItem) -> None:
    """See that nothing newer of the same kind has gone there of a case, or is about to.

    A form may make several kinds (``mdm-t10-…``, ``oru-r01-…``), of which one keeps its version while another has a newer.

    Raises:
        ProcroomError: it has; the receiver would be put back.
    """
    if each.form not in _CURRENT:
        return
    kind, destination, version = each.name.partition("-")[0], each.destination, each.version
    newest = connection.scalar(
        select(func.max(OUTBOX.c.version)).where(
            OUTBOX.c.destination == destination,
            OUTBOX.c.case_id == each.case_id,
            OUTBOX.c.form == each.form,
            OUTBOX.c.name.startswith(f"{kind}-", autoescape=True),
            OUTBOX.c.state != State.CANCELLED,
        )
    )
    if newest is not None and newest > version:
        raise ProcroomError(
            tell(
                "sending",
                "{destination} gets version {newest} of this case: version {version} would put it back.",
                destination=destination,
                newest=newest,
                version=version,
            ),
            remedy=tell("sending", "Send the newest version."),
        )


def _added(connection: Connection, each: Consignment, asked: Asked) -> OutboxItem:
    if connection.scalar(select(BLOBS.c.size).where(BLOBS.c.digest == each.digest)) is None:
        size = len(each.content)
        blob = {"digest": each.digest, "media_type": each.media_type, "size": size, "data": each.content}
        connection.execute(insert(BLOBS).values(blob))
    at = utc_text(asked.at)
    values = {each_field.name: getattr(each, each_field.name) for each_field in fields(each)}
    del values["content"]
    new = {
        **values,
        "state": State.QUEUED,
        "attempts": 0,
        "asks": 0,
        "next_at": at,
        "problem": "",
        "receipt": "",
        "reference": "",
        "committed": False,
        "asked_by": asked.by,
        "role": asked.role,
        "asked_at": at,
    }
    (item,) = connection.execute(insert(OUTBOX).values(new)).inserted_primary_key or (0,)
    _log(connection, item, asked.at, What.ASKED, each.summary, asked.by)
    return _existing(connection, item)


def _again(connection: Connection, item: OutboxItem, asked: Asked, what: What) -> None:
    _change(
        connection,
        item.id,
        state=State.QUEUED,
        attempts=0,
        asks=0,
        next_at=utc_text(asked.at),
        problem="" if what is What.RESENT else item.problem,
        committed=False,
    )
    _log(connection, item.id, asked.at, what, by=asked.by)


def _change(connection: Connection, item: int, **values: object) -> None:
    connection.execute(update(OUTBOX).where(OUTBOX.c.id == item).values(**values))


def _log(connection: Connection, item: int, at: datetime, what: What, words: str = "", by: str = "") -> None:
    line = {"item": item, "at": utc_text(at), "what": what, "words": words, "by": by}
    connection.execute(insert(OUTBOX_LOG).values(line))


def _lane(connection: Connection, destination: str, **values: object) -> None:
    here = OUTBOX_LANES.c.destination == destination
    if connection.scalar(select(OUTBOX_LANES.c.misses).where(here)) is None:
        if not any(values.values()):
            return
        new = {"destination": destination, "paused": False, "changed_by": "", "misses": 0}
        connection.execute(insert(OUTBOX_LANES).values({**new, **values}))
        return
    connection.execute(update(OUTBOX_LANES).where(here).values(**values))
