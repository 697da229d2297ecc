"""Opening stores of every age: each released schema has a fixture, newer and foreign ones are refused."""

import shutil
import sqlite3
import stat
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from journal_samples import chain, row

from procroom.domain.errors import StoreUnavailable
from procroom.storage import upgrade
from procroom.storage.store import open_store
from procroom.storage.tables import METADATA

FIXTURES = Path(__file__).parent / "fixtures"
#: The revision after the newest.
NEXT = f"{int(upgrade.HEAD) + 1:04}"

LATER = '''"""A later schema, for the test."""

import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"


def upgrade() -> None:
    op.add_column("worklist", sa.Column("room", sa.Text, nullable=False, server_default=""))
    {more}
'''


def revisions() -> list[str]:
    """All revisions, oldest first."""
    directory = ScriptDirectory(str(upgrade.SCRIPTS), version_locations=[str(upgrade.SCRIPTS / "versions")])
    return [script.revision for script in directory.walk_revisions()][::-1]


def later(tmp_path, more="") -> Path:
    """The migrations with one more behind them."""
    scripts = tmp_path / "migrations"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"m{NEXT}_room.py").write_text(
        LATER.format(more=more, next=NEXT, head=upgrade.HEAD), encoding="utf-8"
    )
    return scripts


def restore(name: str, place: Path) -> None:
    """Make a store from its fixture."""
    place.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(place)
    connection.executescript((FIXTURES / name).read_text(encoding="utf-8"))
    connection.close()


def test_every_migration_has_a_fixture():
    """For each revision there is a store written by it: without one nobody knows that it still opens."""
    assert sorted(path.stem for path in FIXTURES.glob("*.sql")) == [f"m{name}" for name in revisions()]


@pytest.mark.parametrize("name", [path.name for path in sorted(FIXTURES.glob("*.sql"))])
def test_a_store_of_every_age_opens_with_its_cases(name, place):
    """A store as any release left it opens, verifies, and shows the same case, row and blob."""
    restore(name, place)
    store = open_store(place)
    assert store.entries("case-a") == chain("case-a", 3)
    assert store.rows() == (row("case-a"),)
    assert store.blob("3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7") == b"data"
    store.close()


def test_the_code_knows_the_newest_revision():
    """HEAD names the last migration."""
    assert revisions()[-1] == upgrade.HEAD


def test_migrations_make_exactly_the_tables_of_the_code(store):
    """A store made by the migrations has the columns and types that `tables` declares."""
    with store._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_an_upgrade_keeps_a_copy_and_the_cases(place, tmp_path):
    """An older store is copied beside itself, then upgraded; its cases are all there."""
    store = open_store(place)
    store.append(chain("case-a", 3), row("case-a"))
    store.close()
    newer = open_store(place, scripts=later(tmp_path), head=NEXT)
    assert newer.entries("case-a") == chain("case-a", 3)
    newer.close()
    (copy,) = place.parent.glob("*.backup")
    assert copy.name.startswith(f"procroom.sqlite.before-{NEXT}.")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(path.name for path in place.parent.iterdir()) == sorted([place.name, copy.name])
    old = sqlite3.connect(copy)
    assert old.execute("SELECT version_num FROM alembic_version").fetchall() == [(upgrade.HEAD,)]
    assert old.execute("SELECT count(*) FROM entries").fetchall() == [(3,)]
    old.close()


def test_a_failed_upgrade_leaves_the_store_as_it_was(place, tmp_path):
    """A migration that breaks half-way breaks on the copy: the store is untouched and still opens."""
    store = open_store(place)
    store.append(chain("case-a", 3), row("case-a"))
    store.close()
    before = place.read_bytes()
    with pytest.raises(
        StoreUnavailable, match=rf"could not be upgraded from revision {upgrade.HEAD}.*as it was"
    ):
        open_store(place, scripts=later(tmp_path, more="raise KeyError('late')"), head=NEXT)
    assert place.read_bytes() == before
    again = open_store(place)
    assert again.entries("case-a") == chain("case-a", 3)
    again.close()


def test_a_new_store_is_made_at_the_newest_revision(place, tmp_path):
    """An empty store gets every migration and needs no copy."""
    open_store(place, scripts=later(tmp_path), head=NEXT).close()
    connection = sqlite3.connect(place)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEXT,)]
    connection.close()
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_a_newer_store_is_refused(place, tmp_path):
    """A store upgraded by a later procroom is refused by the earlier one, and left alone."""
    open_store(place, scripts=later(tmp_path), head=NEXT).close()
    before = place.read_bytes()
    with pytest.raises(StoreUnavailable, match=r"was written by a newer procroom.*Update procroom"):
        open_store(place)
    assert place.read_bytes() == before


def test_another_programs_database_is_refused(place):
    """A database with tables but no revision is somebody else's: nothing is made in it."""
    place.parent.mkdir()
    connection = sqlite3.connect(place)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    with pytest.raises(StoreUnavailable, match="a database of another program"):
        open_store(place)
    connection = sqlite3.connect(place)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]
    connection.close()
