"""Brings a store's schema up to date when it is opened, and refuses what it does not know."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from procroom.domain.errors import StoreUnavailable
from procroom.domain.language import tell
from procroom.storage import migrations
from procroom.storage.engine import make_engine, writing
from procroom.storage.tables import METADATA

if TYPE_CHECKING:
    from alembic.script import Script, ScriptDirectory

#: Revision of ``tables``; the newest file in migrations/versions.
HEAD = "0004"

SCRIPTS = Path(migrations.__file__).parent


def bring_up_to_date(engine: Engine, path: Path | None, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Create or upgrade the schema in one transaction; an older store is first copied, then rehearsed on.

    Args:
        engine: of the store.
        path: its file; None in memory, where the tables are simply made.
        scripts: folder of the migrations.
        head: revision to reach.

    Raises:
        StoreUnavailable: written by a newer procroom, a database of another program, or the upgrade failed
            (the store is then as it was).
    """
    if path is None:
        METADATA.create_all(
            writing(engine)
        )  # as the migrations would, without loading Alembic: a test compares
        return
    with engine.connect() as connection:
        revision = _revision(connection)
        tables = inspect(connection).get_table_names() if revision is None else []
    if revision == head:
        return
    place = str(path)
    if tables:
        raise StoreUnavailable(
            tell("ui", "The store {place} is not a procroom store.", place=place),
            tell("ui", "It is a database of another program. Nothing was changed."),
            tell("ui", "Choose the store's file, or a new name."),
        )
    steps = _steps(place, revision, scripts, head)
    if revision is not None:
        _rehearse(engine, path, revision, steps, scripts)
    with writing(engine).begin() as connection:
        if _revision(connection) == revision:
            _apply(connection, steps, scripts)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _directory(scripts: Path) -> "ScriptDirectory":
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - lazy: only a new or old store needs it

    return ScriptDirectory(str(scripts), version_locations=[str(scripts / "versions")])


def _steps(place: str, revision: str | None, scripts: Path, head: str) -> list["Script"]:
    known = {script.revision: script for script in _directory(scripts).walk_revisions("base", head)}
    if revision is not None and revision not in known:
        raise StoreUnavailable(
            tell("ui", "The store {place} was written by a newer procroom.", place=place),
            tell("ui", "It was left as it is."),
            tell("ui", "Update procroom, then open it again."),
        )
    order = list(reversed(known))
    done = order.index(revision) + 1 if revision is not None else 0
    return [known[name] for name in order[done:]]


def _apply(connection: Connection, steps: list["Script"], scripts: Path) -> None:
    from alembic.operations import Operations  # noqa: PLC0415 - lazy: only a new or old store needs it
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - lazy: as above

    context = MigrationContext.configure(connection)
    directory = _directory(scripts)
    with Operations.context(context):
        for step in steps:
            step.module.upgrade()
            context.stamp(directory, step.revision)


def _rehearse(engine: Engine, path: Path, revision: str, steps: list["Script"], scripts: Path) -> None:
    """Keep a copy of the store beside it, and try the upgrade on a second copy first."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.name}.before-{steps[-1].revision}.{stamp}.backup")
    trial = path.with_name(f"{path.name}.trial")
    try:
        for copy in (kept, trial):
            _copy(engine, copy)
        other = make_engine(trial)
        try:
            with writing(other).begin() as connection:
                _apply(connection, steps, scripts)
        finally:
            other.dispose()
    except Exception as error:
        raise StoreUnavailable(
            tell(
                "ui",
                "The store {path} could not be upgraded from revision {revision}.",
                path=path,
                revision=revision,
            ),
            tell(
                "ui",
                "{name}. The store is as it was; a copy is in {copy}.",
                name=type(error).__name__,
                copy=kept.name,
            ),
            tell("ui", "Open it with the procroom that wrote it, and report this."),
        ) from error
    finally:
        for leftover in (trial, Path(f"{trial}-wal"), Path(f"{trial}-shm")):
            leftover.unlink(missing_ok=True)


def _copy(engine: Engine, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with engine.connect() as connection, closing(sqlite3.connect(target)) as copy:
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        source.backup(copy)
