"""`procroom tasks`: what is due and overdue in a store."""

import json

import pytest

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.procedures import registry
from procroom.storage.store import open_store

AT = "2026-02-27T08:00-05:00"


@pytest.fixture
def cases(gs1, tmp_path):
    """A store with GS1, signed."""
    path = tmp_path / "cases.sqlite"
    store = open_store(path)
    session = play(read_case(gs1, registry.get), store)
    signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
    store.close()
    return path


def test_due_and_overdue_as_json(procroom, cases):
    """One document, overdue first, no patient in it."""
    done = procroom("tasks", "--store", cases, "--at", AT, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (said["format"], said["version"]) == ("procroom-tasks", 1)
    assert said["counts"] == {"overdue": 2, "due": 1, "not_dated": 0}
    assert [(each["kind"], each["status"], each["latest"]) for each in said["tasks"]] == [
        ("PHONE", "overdue", "2026-02-13"),
        ("PLANNED", "overdue", "2026-02-24"),
        ("VISIT", "due", "2026-03-10"),
    ]
    assert all("patient" not in each for each in said["tasks"])


def test_the_list_in_words(here, cases):
    """Names only when asked for."""
    done = here("tasks", "--store", cases, "--at", AT)
    assert done.returncode == 0
    assert "OVERDUE   Phone call: 14 days late, was due by 2026-02-13" in done.stdout
    assert done.stdout.endswith("Overdue: 2, due now: 1\n")
    assert "LUMBAR" not in done.stdout
    assert "DEMO, LUMBAR, MRN DEMO-0001" in here("tasks", "--store", cases, "--at", AT, "--names").stdout
    assert here("tasks", "--store", cases).returncode == 0


def test_what_cannot_be_used_is_said(here, cases, tmp_path):
    """No store is made where there was none; a time needs a zone."""
    absent = tmp_path / "absent.sqlite"
    done = here("tasks", "--store", absent)
    assert (done.returncode, absent.exists()) == (1, False)
    assert "is not there" in done.stderr
    assert here("tasks", "--store", cases, "--at", "2026-02-27").returncode == 2
    assert here("tasks").returncode == 2
