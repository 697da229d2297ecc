"""A SQLite database as SQLAlchemy engine: durable settings, private files, failures in plain words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from procroom.domain.errors import StoreUnavailable
from procroom.domain.language import mark, tell

#: How long a write waits for another program's write, in ms. Longer would freeze the screen.
BUSY_MS = 2000

#: Every commit reaches the disk before it returns (WAL + FULL; on macOS through the drive's cache too).
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
)

_BUSY = (
    mark("ui", "The store {place} is in use by another program."),
    mark("ui", "Wait for it to finish, then try again."),
)
_NOT_WRITTEN = (
    mark("ui", "The store {place} cannot be written."),
    mark("ui", "Check the file's permissions, or choose another place."),
)
_REASONS = {
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_READONLY": _NOT_WRITTEN,
    "SQLITE_PERM": _NOT_WRITTEN,
    "SQLITE_FULL": (
        mark("ui", "The store {place} cannot be written: the disk is full."),
        mark("ui", "Free some space, then try again."),
    ),
    "SQLITE_NOTADB": (
        mark("ui", "The store {place} is not a procroom store."),
        mark("ui", "Choose the store's file, or a new name."),
    ),
    "SQLITE_CORRUPT": (
        mark("ui", "The store {place} is damaged."),
        mark("ui", "Restore it from a backup; keep the damaged file."),
    ),
    "SQLITE_CANTOPEN": (
        mark("ui", "The store {place} cannot be opened."),
        mark("ui", "Check that the folder exists and may be written."),
    ),
    "SQLITE_IOERR": (
        mark("ui", "The store {place} cannot be read or written: the disk reports an error."),
        mark("ui", "Check the disk, then try again."),
    ),
}


def make_engine(path: Path | None) -> Engine:
    """An engine on one file, or in memory for None; one connection, to be used by one thread at a time.

    Raises:
        StoreUnavailable: the file cannot be made.
    """
    if path is not None:
        _make_private(path)
    url = URL.create("sqlite+pysqlite", database=str(path) if path else None)
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write: they take the write lock when they begin."""
    return engine.execution_options(procroom_begin="BEGIN IMMEDIATE")


@contextmanager
def spoken(place: str) -> Iterator[None]:
    """Turn database failures into words.

    Raises:
        StoreUnavailable: naming the store and what to do.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise unavailable(place, cause) from error


def unavailable(place: str, cause: BaseException | None) -> StoreUnavailable:
    """The error for a failure of SQLite."""
    name = str(getattr(cause, "sqlite_errorname", ""))
    for code, (what, remedy) in _REASONS.items():
        if name == code or name.startswith(code + "_"):
            return StoreUnavailable(
                tell("ui", what, place=place),
                tell("ui", "Nothing was recorded."),
                tell("ui", remedy),
            )
    detail = tell("ui", "{error}. Nothing was recorded.", error=name or type(cause).__name__)
    return StoreUnavailable(
        tell("ui", "The store {place} cannot be used.", place=place),
        detail,
        tell("ui", "Try again, or restore a backup."),
    )


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_dir():
            raise StoreUnavailable(
                tell("ui", "The store {path} is a folder.", path=path),
                remedy=tell("ui", "Name a file in it."),
            )
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        if path.stat().st_mode & 0o077:  # e.g. copied from a backup
            path.chmod(0o600)
    except OSError as error:
        raise StoreUnavailable(
            tell(
                "ui",
                "The store {path} cannot be opened: {reason}.",
                path=path,
                reason=error.strerror or error,
            ),
            remedy=tell("ui", "Choose a place that may be written."),
        ) from error


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _begin, so that DDL is in them too
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("procroom_begin", "BEGIN"))
