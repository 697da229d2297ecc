"""What the store promises: durable, verified, refusing in words, nothing lost."""

import hashlib
import sqlite3
import stat
import statistics
import threading
import time
from datetime import timedelta, timezone

import pytest
from journal_samples import NOON, chain, row

from procroom.domain.errors import RecordDamaged, StoreUnavailable
from procroom.domain.events import AnswerGiven, canonical, entry_body, seal
from procroom.storage.store import open_store


def test_entries_come_back_as_written(store, opened):
    """What is appended is read back equal, by the same store and by one opened later."""
    entries = chain("case-a", 5)
    store.append(entries[:2], row("case-a"))
    store.append(entries[2:], row("case-a"))
    assert store.entries("case-a") == entries
    assert opened().entries("case-a") == entries


def test_an_unknown_case_has_no_entries(store):
    """Asking for a case that is not there gives an empty journal, no error."""
    assert store.entries("nobody") == ()


def test_the_store_is_private_and_fully_synchronous(store, place):
    """Only the owner can read the file, and commits go to the disk through a write-ahead log."""
    store.append(chain("case-a", 1), row("case-a"))
    files = sorted(place.parent.iterdir())
    assert [path.name for path in files] == [place.name, f"{place.name}-shm", f"{place.name}-wal"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    with store._engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 2000}


def test_a_copied_store_becomes_private_again(store, place, opened):
    """A store that others could read, as a copy may be, is closed to them when it is opened."""
    store.close()
    place.chmod(0o644)
    opened()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_an_act_is_all_or_nothing(store):
    """When a later entry of an act cannot be written, none of the act is, and the row stays as it was."""
    store.append(chain("case-a", 2), row("case-a", missing=9))
    third, fourth = chain("case-a", 2, store.entries("case-a"))
    gap = seal(5, "case-a", 3, NOON, fourth.actor, fourth.event, third.digest)
    with pytest.raises(StoreUnavailable):
        store.append((third, gap), row("case-a", missing=1))
    assert len(store.entries("case-a")) == 2
    assert [r.missing for r in store.rows()] == [9]


def test_a_concurrent_writer_is_refused_in_words_and_loses_nothing(store, opened):
    """Of two windows on one case the second to write is told so; what the first wrote stands."""
    start = chain("case-a", 1)
    store.append(start, row("case-a"))
    mine = seal(2, "case-a", 2, NOON, start[0].actor, AnswerGiven("notes.a", "mine"), start[0].digest)
    theirs = seal(2, "case-a", 2, NOON, start[0].actor, AnswerGiven("notes.a", "theirs"), start[0].digest)
    other = opened()
    other.append((theirs,), row("case-a"))
    with pytest.raises(StoreUnavailable) as refusal:
        store.append((mine,), row("case-a"))
    assert "another window or at another station" in refusal.value.title
    assert "Open the case again" in refusal.value.remedy
    assert store.entries("case-a") == (*start, theirs)


def test_a_changed_entry_is_not_recorded(store):
    """An entry whose text no longer matches its digest is refused before it reaches the disk."""
    first = chain("case-a", 1)[0]
    object.__setattr__(first, "event", AnswerGiven("notes.a", "changed"))
    with pytest.raises(RecordDamaged, match="Entry 1 does not match its digest"):
        store.append((first,), row("case-a"))
    assert store.case_ids() == ()


@pytest.mark.parametrize("harm", ["body = substr(body, 1, 40)", "body = ''", "digest = 'x'", "body = '{}'"])
def test_a_damaged_last_line_is_set_aside_and_said(store, place, words, harm):
    """A torn last line goes to `set_aside` with its reason, the user is told, and work continues after it."""
    entries = chain("case-a", 4)
    store.append(entries, row("case-a"))
    change(place, f"UPDATE entries SET {harm} WHERE seq = 4")
    assert store.entries("case-a") == entries[:3]
    ((line, reason),) = store.set_aside()
    assert (line.seq, reason) == (4, "its text does not match its digest")
    assert len(words) == 1
    assert words[0].startswith("The last entry (4) of case …case-a was damaged and set aside.")
    again = chain("case-a", 1, entries[:3])
    store.append(again, row("case-a"))
    assert store.entries("case-a") == (*entries[:3], *again)
    assert len(words) == 1


@pytest.mark.parametrize(
    ("harm", "names"),
    [
        ("UPDATE entries SET body = replace(body, 'words', 'lies') WHERE seq = 2", "Entry 2 .* digest"),
        ("DELETE FROM entries WHERE seq = 2", "Entry 3 .* entry 2 is missing before it"),
        ("DELETE FROM entries WHERE seq = 1", "Entry 2 .* entry 1 is missing before it"),
        ("UPDATE entries SET case_id = 'case-b' WHERE case_id = 'case-a'", "Entry 1 .* does not follow"),
    ],
)
def test_damage_before_the_last_line_is_refused_by_name(store, place, harm, names):
    """A changed, missing or foreign line further up refuses the case, names the entry, changes nothing."""
    store.append(chain("case-a", 4), row("case-a"))
    change(place, harm)
    before = dump(place)
    with pytest.raises(RecordDamaged, match=names):
        store.entries("case-b" if "case-b" in harm else "case-a")
    assert dump(place) == before


def test_a_rewritten_history_is_noticed(store, place):
    """Replacing a line together with its digest still breaks the chain at the next line."""
    entries = chain("case-a", 3)
    store.append(entries, row("case-a"))
    forged = seal(2, "case-a", 2, NOON, entries[1].actor, AnswerGiven("notes.a", "x"), entries[0].digest)
    other = open_store(None)
    other.append((entries[0], forged), row("case-a"))
    with other._engine.connect() as connection:
        body = connection.exec_driver_sql("SELECT body FROM entries WHERE seq = 2").scalar()
    other.close()
    change(place, "UPDATE entries SET body = ?, digest = ? WHERE seq = 2", (body, forged.digest))
    with pytest.raises(RecordDamaged, match=r"Entry 3 .* does not follow the entry before it"):
        store.entries("case-a")


def test_an_entry_of_a_newer_procroom_is_never_set_aside(store, place):
    """An intact last line of an unknown kind is not damage: the case is refused and nothing is moved."""
    store.append(chain("case-a", 1), row("case-a"))
    newer = seal(1, "case-n", 1, NOON, chain("case-a", 1)[0].actor, AnswerGiven("a.b", "x"), "")
    body = entry_body(1, "case-n", 1, NOON, newer.actor, newer.event, "")
    text = canonical({**body, "type": "HologramPlaced"}).decode()
    digest = hashlib.sha256(text.encode()).hexdigest()
    change(place, "INSERT INTO entries VALUES ('case-n', 1, ?, ?)", (digest, text))
    with pytest.raises(RecordDamaged, match=r"a kind this procroom does not know \(HologramPlaced 1\)"):
        store.entries("case-n")
    assert store.set_aside() == ()


def test_rows_are_sorted_and_replaced(store):
    """The worklist is newest day first; replacing it drops rows whose case is gone."""
    for name, day in (("a", "2026-02-10"), ("b", "2026-03-01"), ("c", "2025-12-31")):
        store.append(chain(name, 1), row(name, service_date=day))
    assert [r.case_id for r in store.rows()] == ["b", "a", "c"]
    assert store.case_ids() == ("a", "b", "c")
    store.replace_rows([row("a", missing=0)])
    assert store.rows() == (row("a", missing=0),)


def test_row_times_are_the_same_instant(store):
    """A row's time comes back as the same moment, whatever the zone it was written in."""
    moment = NOON.astimezone(timezone(timedelta(hours=-5)))
    store.append(chain("case-a", 1), row("case-a", updated_at=moment))
    assert store.rows()[0].updated_at == moment


def test_blobs_are_kept_once_and_checked(store, place):
    """Bytes come back by digest, the same bytes are kept once, changed or missing bytes are refused."""
    digest = store.put_blob(b"picture", "image/png")
    assert store.put_blob(b"picture", "image/png") == digest
    assert store.blob(digest) == b"picture"
    change(place, "UPDATE blobs SET data = x'00'")
    with pytest.raises(RecordDamaged, match="is damaged"):
        store.blob(digest)
    with pytest.raises(RecordDamaged, match="is not in this store"):
        store.blob("0" * 64)


def test_threads_may_share_a_store(store):
    """Blobs put by workers while entries are appended all arrive; no call fails."""
    failures = []

    def work(number: int) -> None:
        try:
            for turn in range(10):
                store.put_blob(f"{number}-{turn}".encode(), "text/plain")
                store.append(chain(f"case-{number}-{turn}", 2), row(f"case-{number}-{turn}"))
        except Exception as error:  # noqa: BLE001 - any failure is reported by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(store.case_ids()) == 40


def test_a_locked_store_says_so(store, place):
    """While another program holds the write lock, a write gives up in words and records nothing."""
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=20")
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match=r"in use by another program\. Nothing was recorded"):
        store.append(chain("case-a", 1), row("case-a"))
    other.close()
    store.append(chain("case-a", 1), row("case-a"))
    assert len(store.entries("case-a")) == 1


@pytest.mark.parametrize(
    ("pragma", "says"),
    [("PRAGMA max_page_count=1", "the disk is full"), ("PRAGMA query_only=ON", "cannot be written")],
)
def test_a_full_or_read_only_store_says_so(store, pragma, says):
    """A full disk and a write-protected store are told apart, and what was recorded stays readable."""
    store.append(chain("case-a", 1), row("case-a"))
    with store._engine.connect() as connection:
        connection.exec_driver_sql(pragma)
    with pytest.raises(StoreUnavailable, match=says):
        store.append(chain("big", 300), row("big"))
    assert len(store.entries("case-a")) == 1


def test_a_file_that_is_no_database_is_refused(place):
    """A text file is not overwritten: it is refused by name and stays as it was."""
    place.parent.mkdir()
    place.write_text("my shopping list, quite long enough to be taken for a header " * 20)
    before = place.read_bytes()
    with pytest.raises(StoreUnavailable, match=r"procroom\.sqlite is not a procroom store"):
        open_store(place)
    assert place.read_bytes() == before


def test_a_folder_is_refused(tmp_path):
    """A folder given as store is refused in words."""
    with pytest.raises(StoreUnavailable, match="is a folder"):
        open_store(tmp_path)


def test_a_place_that_cannot_be_made_is_refused(tmp_path):
    """A store below a file is refused in words."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnavailable, match="cannot be opened"):
        open_store(tmp_path / "file" / "store.sqlite")


def test_damaged_pages_are_said(store, place, opened):
    """A database whose pages were overwritten is called damaged, with the way out."""
    for number in range(30):
        store.append(chain(f"case-{number}", 5), row(f"case-{number}"))
    store.close()
    data = bytearray(place.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    place.write_bytes(bytes(data))
    with pytest.raises(StoreUnavailable, match="is damaged"):
        opened().entries("case-1")


def test_appending_is_quick(store):
    """An act reaches the disk in a few ms (median about 1 ms); 10 ms would be felt on the UI thread."""
    entries, times = (), []
    for _ in range(100):
        more = chain("case-a", 1, entries)
        begun = time.perf_counter()
        store.append(more, row("case-a"))
        times.append(time.perf_counter() - begun)
        entries += more
    assert statistics.median(times) < 0.010


def change(place, sql, values=()):
    """Do something to the database behind the store's back."""
    with sqlite3.connect(place) as connection:
        connection.execute(sql, values)
    connection.close()


def dump(place):
    """The whole database as text."""
    connection = sqlite3.connect(place)
    lines = list(connection.iterdump())
    connection.close()
    return lines
