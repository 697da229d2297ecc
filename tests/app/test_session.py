"""The session: what listeners see is on disk, what failed did not happen, undo survives a restart."""

import copy
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sample_procedure import DOCTOR, SAMPLE, START, Watch, definition_of, sample_session
from signed_cases import SCENARIOS, signed

from procroom.app.session import CaseSession, open_new, rebuild_rows, reopen, worklist_row
from procroom.app.signed_case import signed_case_of_file
from procroom.domain.case import Mark, MarkKind
from procroom.domain.commands import (
    Addend,
    AddInstance,
    ClearAnswer,
    CopyInstance,
    GiveAnswer,
    PlaceMark,
    Redo,
    RemoveInstance,
    Sign,
    Undo,
)
from procroom.domain.errors import RecordDamaged, Refusal, StoreUnavailable
from procroom.domain.evolve import fold
from procroom.domain.values import Actor, FrameRef, Point
from procroom.procedures import registry
from procroom.storage.store import SqlStore, open_store


@pytest.fixture
def place(tmp_path):
    """Where the store lies."""
    return tmp_path / "procroom.sqlite"


@pytest.fixture
def store(place) -> Iterator[SqlStore]:
    """A store in a file."""
    store = open_store(place)
    yield store
    store.close()


@pytest.fixture
def session(store) -> CaseSession:
    """A new case."""
    return sample_session(store)


def restarted(session: CaseSession, place) -> CaseSession:
    """The case as a new process would open it."""
    return reopen(open_store(place), session.case_id, definition_of, clock=Watch(), actor=DOCTOR)


def test_an_act_is_on_disk_before_it_is_seen(session, place):
    """When a listener hears of a change, another process can already read it."""
    seen = []

    def look(_changes):
        with sqlite3.connect(place) as connection:
            seen.append(connection.execute("SELECT max(seq) FROM entries").fetchone()[0])
        connection.close()

    session.subscribe(look)
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    session.handle(AddInstance("performed.targets"))
    assert seen == [2, 3]


def test_a_failed_write_changes_nothing(session, store, monkeypatch):
    """When the store refuses, state, journal and listeners are as before, and the next act works."""
    heard = []
    session.subscribe(heard.append)
    before = session.state, session.entries

    def refuse(_entries, _row):
        raise StoreUnavailable("The store is full.")

    with monkeypatch.context() as patched:
        patched.setattr(store, "append", refuse)
        with pytest.raises(StoreUnavailable):
            session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
        with pytest.raises(StoreUnavailable):
            session.handle_all((GiveAnswer("patient.name", "DEMO^ONE"), GiveAnswer("patient.mrn", "1")))
    assert (session.state, session.entries) == before
    assert heard == []
    session.handle(GiveAnswer("patient.name", "DEMO^TWO"))
    assert session.state.value("patient.name") == "DEMO^TWO"


def test_several_commands_are_one_act(session):
    """`handle_all` writes one act, which one undo takes back."""
    session.handle_all((GiveAnswer("patient.name", "DEMO^ONE"), GiveAnswer("patient.mrn", "DEMO-1")))
    assert {entry.act for entry in session.entries[1:]} == {2}
    session.handle(Undo())
    assert session.state.answers == {}


def test_several_commands_are_all_or_none(session, store):
    """When a later command is refused, the earlier ones of the act did not happen, on disk neither."""
    with pytest.raises(Refusal, match="not a field"):
        session.handle_all((GiveAnswer("patient.name", "DEMO^ONE"), GiveAnswer("patient.shoe", "44")))
    assert session.state.answers == {}
    assert len(store.entries(session.case_id)) == 1


def test_undo_and_signing_are_acts_of_their_own(session):
    """They are refused inside a bundle."""
    for command in (Undo(), Redo(), Addend("x", "y", "z")):
        with pytest.raises(Refusal, match="acts of their own"):
            session.handle_all((command,))


def test_undo_and_redo_survive_a_restart(session, place):
    """After a restart the same acts can be undone, in the same order, and redone."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    session.handle(GiveAnswer("patient.name", "DEMO^TWO"))
    session.handle(Undo())
    again = restarted(session, place)
    assert again.state == session.state
    assert (again.can_undo(), again.can_redo()) == ("Name: DEMO^ONE", "Name: DEMO^TWO")
    again.handle(Redo())
    assert again.state.value("patient.name") == "DEMO^TWO"
    once_more = restarted(again, place)
    once_more.handle(Undo())
    once_more.handle(Undo())
    assert once_more.state.value("patient.name") is None
    assert once_more.can_undo() == ""


def test_undo_stops_at_the_time_out(session):
    """What was recorded before a concluded time-out can no longer be undone."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    session.handle(GiveAnswer("time_out.done", value=True))
    assert session.can_undo() == ""
    with pytest.raises(Refusal, match="nothing to undo"):
        session.handle(Undo())


def test_reopening_gives_the_same_state(session, place):
    """Instances, copies, removals and marks fold to the same state after a restart."""
    session.handle(AddInstance("performed.targets"))
    session.handle(AddInstance("performed.targets[t1].positions"))
    session.handle(GiveAnswer("performed.targets[t1].positions[p1].volume", "1.50 mL"))
    session.handle(CopyInstance("performed.targets", "t1"))
    session.handle(RemoveInstance("performed.targets", "t1"))
    session.handle(ClearAnswer("performed.targets[t2].positions[p1].volume"))
    mark = Mark("m1", MarkKind.TEXT, FrameRef("2.25.1"), (Point(1.5, 2.5),), "L5")
    session.handle(PlaceMark(mark))
    session.handle(Undo())
    again = restarted(session, place)
    assert again.state == session.state == fold(session.entries)
    assert again.entries == session.entries


def test_nothing_changed_writes_nothing(session, store):
    """Recording what is already recorded adds no entry and tells nobody."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    heard = []
    session.subscribe(heard.append)
    assert session.handle(GiveAnswer("patient.name", "DEMO^ONE")).empty
    assert len(store.entries(session.case_id)) == 2
    assert heard == []


def test_unsubscribing_stops_the_calls(session):
    """A listener that went away is no longer called."""
    heard = []
    stop = session.subscribe(heard.append)
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    stop()
    session.handle(GiveAnswer("patient.name", "DEMO^TWO"))
    assert [changes.paths for changes in heard] == [{"patient.name"}]


def test_each_entry_carries_who_was_there(session):
    """Two people at one station each sign their own entries."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    session.actor = Actor("DEMO Nurse", "nurse", "room 1")
    session.handle(GiveAnswer("patient.mrn", "DEMO-1"))
    assert [entry.actor.role for entry in session.entries] == ["physician", "physician", "nurse"]


def test_two_windows_on_one_case(session, place):
    """The second window to write is refused and told; what the first wrote stands, its own state is kept."""
    other = restarted(session, place)
    other.handle(GiveAnswer("patient.name", "DEMO^OTHER"))
    before = session.state
    with pytest.raises(StoreUnavailable, match="another window"):
        session.handle(GiveAnswer("patient.name", "DEMO^MINE"))
    assert session.state == before
    assert restarted(session, place).state.value("patient.name") == "DEMO^OTHER"


def test_signing_takes_the_time_that_was_printed(session):
    """An act can carry the moment it was prepared for; others carry the clock's."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"), at=START)
    session.handle(GiveAnswer("patient.mrn", "DEMO-1"))
    assert session.entries[1].at == START
    assert session.entries[2].at > START


def test_signing_an_incomplete_case_is_refused(session):
    """The refusal counts what is missing and names the first."""
    with pytest.raises(Refusal, match=r"3 required facts.*Name; MRN; Targets"):
        session.handle(Sign("a", "b", "c", session.state.head_digest, "d", "e"))


def test_the_row_follows_the_case(session, store):
    """The worklist row is written with each act."""
    (row,) = store.rows()
    assert (row.patient_name, row.status, row.note_status) == ("", "preparation", "draft")
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    session.handle(AddInstance("planned.targets"))
    session.handle(GiveAnswer("planned.targets[t1].target", {"level": "L5-S1", "side": "RIGHT"}))
    session.handle(GiveAnswer("performed.start", "2026-02-10T08:55-05:00"))
    (row,) = store.rows()
    assert (row.patient_name, row.target, row.status, row.service_date, row.missing) == (
        "DEMO^ONE",
        "right L5-S1 foramen (L5 nerve)",
        "in-progress",
        "2026-02-10",
        2,
    )
    assert row == worklist_row(SAMPLE, session.state, session.entries[-1])


@pytest.mark.parametrize(
    ("name", "status"), [("gs1", "completed"), ("gs6", "stopped"), ("gs8-pull", "completed")]
)
def test_a_signed_case_is_stopped_where_every_target_was_abandoned(name, status):
    """Signing a note does not make the procedure a completed one."""
    case = signed(name)
    assert worklist_row(registry.get(*case.state.procedure), case.state, case.entries[-1]).status == status


def test_a_case_of_which_one_target_was_reached_is_completed(tmp_path):
    """One of two that is abandoned stops nothing."""
    told = json.loads((SCENARIOS / "gs6.case.json").read_text(encoding="utf-8"))
    targets = told["answers"]["performed"]["targets"]
    other = copy.deepcopy(targets[0]) | {"id": "t2"}
    other["positions"][-1].update(tip_status="ACCEPTED")
    del other["positions"][-1]["tip_reason"]
    targets.append(other)
    path = tmp_path / "two.case.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    case = signed_case_of_file(path, registry.get, signing=None)
    state = replace(case.state, signature=signed("gs6").signature)
    assert worklist_row(case.definition, state, case.entries[-1]).status == "completed"


def test_rows_can_be_made_again_from_the_journals(session, store, place):
    """A lost or stale worklist comes back from the journals; a damaged case is named and left out."""
    session.handle(GiveAnswer("patient.name", "DEMO^ONE"))
    other = sample_session(store)
    other.handle(GiveAnswer("patient.name", "DEMO^BROKEN"))
    good = [row for row in store.rows() if row.case_id == session.case_id]
    with sqlite3.connect(place) as connection:
        connection.execute("DELETE FROM worklist")
        connection.execute("UPDATE entries SET body='' WHERE case_id=? AND seq=1", (other.case_id,))
    connection.close()
    assert rebuild_rows(store, definition_of) == (other.case_id,)
    assert list(store.rows()) == good


def test_a_case_that_is_not_there(store):
    """Reopening an unknown case says so."""
    with pytest.raises(RecordDamaged, match="Case nobody is not in this store"):
        reopen(store, "nobody", definition_of, clock=Watch(), actor=DOCTOR)


def test_a_case_is_not_opened_twice(session, store):
    """A case id that is already in the store is refused."""
    with pytest.raises(Refusal, match="in this store already"):
        open_new(store, SAMPLE, clock=Watch(), actor=DOCTOR, case_id=session.case_id)
