"""SqlStore: journal, worklist rows and blobs in one database. Knows no procedure and no screen."""

import hashlib
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import RowMapping

from procroom.domain.errors import RecordDamaged, StoreUnavailable
from procroom.domain.events import Entry
from procroom.domain.language import tell
from procroom.domain.values import parse_time, utc_text
from procroom.storage import tables
from procroom.storage.engine import make_engine, spoken, writing
from procroom.storage.journal import Line, line_of, read_lines
from procroom.storage.outbox import SqlOutbox
from procroom.storage.upgrade import HEAD, SCRIPTS, bring_up_to_date
from procroom.storage.worklist import WorklistRow

Tell = Callable[[str], None]


def open_store(
    path: Path | None, tell: Tell = lambda _words: None, *, scripts: Path = SCRIPTS, head: str = HEAD
) -> "SqlStore":
    """Open the store in a file, made when it is not there; in memory for None.

    Args:
        path: the file. Not on a network disk: SQLite's locks and write-ahead log are not safe there.
        tell: called with plain words when a damaged last line was set aside.
        scripts: folder of the migrations.
        head: revision to bring the schema to.

    Raises:
        StoreUnavailable: naming the store and what to do.
    """
    engine = make_engine(path)
    try:
        with spoken(str(path or "in memory")):
            bring_up_to_date(engine, path, scripts, head)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine, path, tell)


class SqlStore:
    """Implements ``app.ports.Store``; may be used from several threads, one call at a time.

    Attributes:
        path: the file; None in memory.
        outbox: what is to be sent.
    """

    def __init__(self, engine: Engine, path: Path | None, tell: Tell) -> None:
        self.path = path
        self._engine = engine
        self._writer = writing(engine)
        self._place = str(path or "in memory")
        self._tell = tell
        self._lock = threading.RLock()
        self.outbox = SqlOutbox(engine, path, self._lock)

    def append(self, entries: Sequence[Entry], row: WorklistRow) -> None:
        """Add the entries of one act and the case's new worklist row, in one transaction.

        Raises:
            RecordDamaged: an entry does not match its digest.
            StoreUnavailable: it could not be written, or the case was changed elsewhere; nothing was.
        """
        lines = [line_of(entry) for entry in entries]
        if not lines:
            return
        with self._lock, spoken(self._place), self._writer.begin() as connection:
            _check_follows(connection, entries)
            connection.execute(tables.ADD_LINES, [_values(line) for line in lines])
            _put_row(connection, row)

    def entries(self, case_id: str) -> tuple[Entry, ...]:
        """The verified journal of a case, oldest first; empty when there is no such case.

        A last line that does not match its digest is moved to ``set_aside`` and said.

        Raises:
            RecordDamaged: damage before the last line; names the entry.
            StoreUnavailable: the store cannot be read.
        """
        with self._lock, spoken(self._place):
            with self._engine.connect() as connection:
                found, torn = read_lines(_lines(connection, case_id))
            if torn is not None:
                self._set_aside(torn)
        return found

    def case_ids(self) -> tuple[str, ...]:
        """All cases that have a journal."""
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(connection.scalars(tables.CASES))

    def rows(self) -> tuple[WorklistRow, ...]:
        """All cases, newest service date first, of one day the last changed first."""
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            return tuple(_row(found) for found in connection.execute(tables.ROWS).mappings())

    def replace_rows(self, rows: Sequence[WorklistRow]) -> None:
        """Make these the worklist, as computed anew from the journals."""
        with self._lock, spoken(self._place), self._writer.begin() as connection:
            connection.execute(tables.DROP_ROWS)
            for row in rows:
                _put_row(connection, row)

    def put_blob(self, data: bytes, media_type: str) -> str:
        """Keep bytes; returns their SHA-256 (hex). Putting the same bytes again is free."""
        digest = hashlib.sha256(data).hexdigest()
        with self._lock, spoken(self._place):
            with self._engine.connect() as connection:
                known = connection.scalar(tables.SIZE_OF_BLOB, {"hash": digest})
            if known is None:
                values = {"digest": digest, "media_type": media_type, "size": len(data), "data": data}
                with self._writer.begin() as connection:
                    connection.execute(tables.ADD_BLOB, values)
        return digest

    def blob(self, digest: str) -> bytes:
        """The bytes of a digest.

        Raises:
            RecordDamaged: they are not in this store, or no longer what was put.
        """
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            data = connection.scalar(tables.DATA_OF_BLOB, {"hash": digest})
        if data is None or hashlib.sha256(data).hexdigest() != digest:
            raise RecordDamaged(
                tell(
                    "ui", "A stored picture or document (…{digest}) is not in this store.", digest=digest[-8:]
                )
                if data is None
                else tell("ui", "A stored picture or document (…{digest}) is damaged.", digest=digest[-8:]),
                remedy=tell("ui", "Restore the store from a backup."),
            )
        return bytes(data)

    def set_aside(self) -> tuple[tuple[Line, str], ...]:
        """Damaged last lines that were moved out of their journals, with the reason."""
        with self._lock, spoken(self._place), self._engine.connect() as connection:
            found = connection.execute(tables.ALL_SET_ASIDE).all()
        return tuple((Line(row.case_id, row.seq, row.digest, row.body), row.reason) for row in found)

    def close(self) -> None:
        """Let go of the database."""
        with self._lock:
            self._engine.dispose()

    def _set_aside(self, line: Line) -> None:
        reason = "its text does not match its digest"
        with self._writer.begin() as connection:
            moved = {**_values(line), "reason": reason, "set_aside_at": utc_text(datetime.now(UTC))}
            connection.execute(tables.ADD_SET_ASIDE, moved)
            place = {"case": line.case_id, "number": line.seq, "hash": line.digest}
            connection.execute(tables.DROP_LINE, place)
        self._tell(
            f"The last entry ({line.seq}) of case …{line.case_id[-8:]} was damaged and set aside. "
            f"Check what was recorded last; everything before it is intact."
        )


def _lines(connection: Connection, case_id: str) -> list[Line]:
    found = connection.execute(tables.LINES_OF_CASE, {"case": case_id})
    return [Line(row.case_id, row.seq, row.digest, row.body) for row in found]


def _check_follows(connection: Connection, entries: Sequence[Entry]) -> None:
    head = connection.execute(tables.HEAD_OF_CASE, {"case": entries[0].case_id}).first()
    seq, digest = (0, "") if head is None else (head.seq, head.digest)
    for entry in entries:
        if entry.seq != seq + 1 or entry.prev_digest != digest or entry.case_id != entries[0].case_id:
            raise StoreUnavailable(
                tell("ui", "Not recorded: this case was changed in another window or at another station."),
                tell("ui", "What was recorded there is kept."),
                tell("ui", "Open the case again from the worklist, then repeat the last step."),
            )
        seq, digest = entry.seq, entry.digest


def _values(value: Line | WorklistRow) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__slots__}  # asdict would copy deeply: 5x as slow


def _put_row(connection: Connection, row: WorklistRow) -> None:
    connection.execute(tables.PUT_ROW, {**_values(row), "updated_at": utc_text(row.updated_at)})


def _row(found: RowMapping) -> WorklistRow:
    return WorklistRow(**{**found, "updated_at": parse_time(found["updated_at"])})
