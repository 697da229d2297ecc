"""The outbox in the database: what an older program put in is read, a race for one line has one winner."""

import hashlib
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from journal_samples import NOON
from sqlalchemy.exc import IntegrityError

from procroom.domain.errors import StoreUnavailable
from procroom.storage import outbox as module
from procroom.storage.consignment import Asked, Consignment, State
from procroom.storage.store import open_store

ASKED = Asked("DEMO Nurse", "nurse", NOON)


def thing(number=1, content=b"bytes"):
    """Something to send."""
    digest = hashlib.sha256(content).hexdigest()
    return Consignment(
        "PACS1", "case-a", 1, "pdf", f"id-{number}", digest, "application/pdf", "n.pdf", "a note", content
    )


@pytest.mark.parametrize(("written_by", "labels"), [("m0003", ""), ("m0004", '{"mrn": "DEMO-1"}')])
def test_what_waits_in_an_older_store_waits_in_this_one(place, written_by, labels):
    """An item that was being sent when the program ended, for a destination that somebody paused."""
    place.parent.mkdir(parents=True)
    connection = sqlite3.connect(place)
    fixture = Path(__file__).parent / "fixtures" / f"{written_by}.sql"
    connection.executescript(fixture.read_text(encoding="utf-8"))
    connection.close()
    store = open_store(place)
    (item,) = store.outbox.items()
    assert (item.state, item.attempts, item.sending_since) == (State.QUEUED, 1, NOON)
    assert item.labels == labels
    assert store.blob(item.digest) == b"bytes"
    assert store.outbox.lane("PACS1").paused
    assert [line.what for line in store.outbox.log(item.id)] == ["asked", "sending"]
    assert store.outbox.interrupted("PACS1", NOON) == 1
    assert [line.what for line in store.outbox.log(item.id)][-1] == "interrupted"
    store.close()


def test_everything_is_there_after_opening_again(opened):
    store = opened()
    store.outbox.place([thing(1), thing(2)], ASKED)
    store.outbox.put_off(1, NOON, NOON + timedelta(minutes=5), "Nobody answers.")
    store.outbox.rest("PACS1", NOON + timedelta(minutes=1))
    store.outbox.pause("PACS2", "DEMO Nurse")
    before = store.outbox.items(), store.outbox.log(1), store.outbox.lane("PACS1"), store.outbox.lane("PACS2")
    store.close()
    again = opened().outbox
    assert (again.items(), again.log(1), again.lane("PACS1"), again.lane("PACS2")) == before
    assert (before[2].misses, before[2].paused, before[3].paused) == (1, False, True)


def test_who_loses_a_race_for_a_line_finds_it_there(store, monkeypatch):
    """The database says that the line is there already: the second look sees it."""
    real, calls = module._place, []

    def loses_once(connection, each, asked):
        calls.append(each)
        if len(calls) == 1:
            raise IntegrityError("insert", {}, sqlite3.IntegrityError())
        return real(connection, each, asked)

    monkeypatch.setattr(module, "_place", loses_once)
    (placed,) = store.outbox.place([thing()], ASKED)
    assert placed.item.id == 1


def test_a_line_that_cannot_be_written_is_words_and_nothing_is_in(store, monkeypatch):
    def fails(*_):
        raise IntegrityError("insert", {}, sqlite3.IntegrityError())

    monkeypatch.setattr(module, "_log", fails)
    with pytest.raises(StoreUnavailable, match="Nothing was recorded"):
        store.outbox.place([thing(1), thing(2)], ASKED)
    monkeypatch.undo()
    assert store.outbox.items() == ()


def test_the_database_itself_keeps_an_item_from_being_there_twice(store):
    store.outbox.place([thing()], ASKED)
    with pytest.raises(IntegrityError), store._writer.begin() as connection:
        module._added(connection, thing(), ASKED)


def test_the_same_bytes_are_kept_once(store):
    store.put_blob(b"bytes", "application/pdf")
    store.outbox.place([thing(1), thing(2)], ASKED)
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blobs").scalar() == 1


def test_a_lock_that_cannot_be_made_is_not_taken_for_another_program(store, tmp_path):
    with pytest.raises(StoreUnavailable, match="cannot be opened"):
        store.outbox._locked(tmp_path / "gone" / "procroom.sqlite-outbox")


def test_the_lock_beside_the_store_holds_nothing(store, place):
    with store.outbox.delivering() as mine:
        assert mine
    beside = place.with_name(f"{place.name}-outbox")
    assert beside.stat().st_size == 0
    assert stat.S_ISREG(beside.stat().st_mode)
