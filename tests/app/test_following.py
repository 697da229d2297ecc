"""What is due after signed procedures: nothing that is open is overlooked, no case is read for nothing."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.following import by_case, lines, open_tasks, tasks_json, when_words
from procroom.app.jobs import Cancelled
from procroom.app.session import rebuild_rows
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.follow_up import Task, TaskStatus
from procroom.procedures import registry
from procroom.storage.store import open_store

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
LATER = datetime.fromisoformat("2026-04-20T08:00-04:00")


@pytest.fixture
def store():
    """An empty store."""
    made = open_store(None)
    yield made
    made.close()


@pytest.fixture
def signed(store, tmp_path):
    """Play a scenario and sign it."""

    def make(name, *, diary=True):
        data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
        if not diary:
            del data["answers"]["diary"]
        path = tmp_path / f"{name}.case.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        session = play(read_case(path, registry.get), store, lambda: LATER)
        signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
        return session

    return make


def at(text):
    """A moment in the clinic's zone."""
    return datetime.fromisoformat(f"{text}-04:00")


def named(found):
    """(kind, status) of each task."""
    return [(each.task.kind, each.task.status) for each in found.tasks]


def test_an_unsigned_case_owes_nothing(store):
    """Follow-up begins with the signature."""
    play(read_case(SCENARIOS / "gs1.case.json", registry.get), store)
    assert store.rows()[0].due_from == ""
    assert open_tasks(store, registry.get, LATER).tasks == ()


def test_overdue_comes_first_and_each_day_is_told(store, signed):
    """GS1, twenty days later: the call is late, the visit is due, the decision is not yet."""
    signed("gs1")
    found = open_tasks(store, registry.get, at("2026-02-27T08:00"))
    assert named(found) == [
        ("PHONE", TaskStatus.OVERDUE),
        ("PLANNED", TaskStatus.OVERDUE),
        ("VISIT", TaskStatus.DUE),
    ]
    assert when_words(found.tasks[0].task, found.at) == "14 days late, was due by 2026-02-13"
    assert (found.count(TaskStatus.OVERDUE), found.count(TaskStatus.DUE)) == (2, 1)


def test_a_diary_that_did_not_come_back_is_overdue(store, signed):
    """GS3 without its diary: the return is late the day after next, and comes before the decision."""
    session = signed("gs3", diary=False)
    found = open_tasks(store, registry.get, at("2026-04-16T08:00"))
    assert ("DIARY", TaskStatus.OVERDUE) in named(found)
    session.handle_all((GiveAnswer("diary.returned", "2026-04-16"),))
    again = open_tasks(store, registry.get, at("2026-04-16T08:00"))
    assert "DIARY" not in {each.task.kind for each in again.tasks}


def test_a_case_is_not_read_before_something_is_due(store, signed):
    """The worklist row says from when; the journal is left alone until then."""
    session = signed("gs1")
    contact = "follow_up.contacts[f1]"
    session.handle_all(
        (
            AddInstance("follow_up.contacts", "f1"),
            GiveAnswer(f"{contact}.kind", "PHONE"),
            GiveAnswer(f"{contact}.done", "2026-02-12"),
        )
    )
    assert store.rows()[0].due_from == "2026-02-24"
    read = []

    class Watched:
        rows = staticmethod(store.rows)

        @staticmethod
        def entries(case_id):
            read.append(case_id)
            return store.entries(case_id)

    assert open_tasks(Watched, registry.get, at("2026-02-20T08:00")).tasks == ()
    assert read == []
    assert named(open_tasks(Watched, registry.get, at("2026-02-24T08:00"))) == [
        ("PLANNED", TaskStatus.DUE),
        ("VISIT", TaskStatus.DUE),
    ]
    assert read == [session.case_id]


def test_a_row_of_an_older_store_is_read_until_it_is_known(store, signed):
    """A row that was written before the date was kept hides nothing; making the list anew fills it."""
    signed("gs1")
    store.replace_rows([replace(row, due_from=None) for row in store.rows()])
    assert named(open_tasks(store, registry.get, at("2026-02-12T08:00"))) == [("PHONE", TaskStatus.DUE)]
    rebuild_rows(store, registry.get)
    assert store.rows()[0].due_from == "2026-02-11"


def test_a_case_that_cannot_be_read_is_named(store, signed):
    """Nobody may believe that nothing is due there."""

    def gone(*_pinned):
        raise LookupError

    session = signed("gs1")
    found = open_tasks(store, gone, LATER)
    assert (found.tasks, found.unreadable) == ((), (session.case_id,))


def test_it_can_be_stopped(store, signed):
    """Progress goes to the last case; a stop is heard between two."""
    signed("gs1")
    signed("gs3")
    told = []
    open_tasks(store, registry.get, LATER, progress=lambda *done: told.append(done))
    assert told == [(1, 2), (2, 2)]

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        open_tasks(store, registry.get, LATER, check=stop)


def test_one_line_a_case_what_presses_first(store, signed):
    """A missing restart stands before a diary, a diary before a call, whatever is older."""
    session = signed("gs3", diary=False)
    found = open_tasks(store, registry.get, at("2026-05-20T08:00"))
    (case,) = by_case(found)
    assert case.row.case_id == session.case_id
    assert case.tasks[0].kind == "DIARY"
    assert case.count(TaskStatus.OVERDUE) == len(case.tasks)


def test_no_patient_leaves_unasked(store, signed):
    """Words and JSON hold neither name nor number unless names are asked for."""
    signed("gs1")
    found = open_tasks(store, registry.get, LATER)
    assert not any("LUMBAR" in each or "DEMO-0001" in each for each in lines(found))
    assert not any("LUMBAR" in str(each) or "DEMO-0001" in str(each) for each in tasks_json(found)["tasks"])
    assert "DEMO, LUMBAR" in "\n".join(lines(found, names=True))
    assert tasks_json(found, names=True)["tasks"][0]["patient"]["mrn"] == "DEMO-0001"


def test_times_in_words():
    """A restart has its minute, a window its days, a task that is done its day."""
    day, now = date(2026, 3, 8), datetime.fromisoformat("2026-03-09T08:00-05:00")
    moment = now - timedelta(days=1)
    restart = Task("RESTART", "restart of apixaban", day, day, TaskStatus.OVERDUE, "x", moment)
    assert when_words(restart, now) == "was due 2026-03-08 08:00, not recorded"
    assert when_words(replace(restart, status=TaskStatus.LATER), now) == "on 2026-03-08 08:00"
    assert when_words(replace(restart, at=None), now) == "1 day late, was due by 2026-03-08"
    assert when_words(replace(restart, at=None, status=TaskStatus.DUE), now) == "on 2026-03-08"
    assert when_words(replace(restart, status=TaskStatus.DONE, done=day), now) == "done 2026-03-08"
    undated = replace(restart, earliest=None, latest=None, at=None, status=TaskStatus.NOT_DATED)
    assert when_words(undated, now) == "its date is not recorded"
    window = Task("VISIT", "visit", day, day + timedelta(days=14), TaskStatus.DUE, "x")
    assert when_words(window, now) == "2026-03-08 to 2026-03-22"
