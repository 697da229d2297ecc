"""`procroom history`: who entered what and when, of a file and of a store."""

import json

import pytest

from procroom.app.case_file import play, read_case
from procroom.domain.commands import GiveAnswer
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store


@pytest.fixture
def cases(gs1, tmp_path):
    """A store with GS1, in which the physician corrected the room."""
    path = tmp_path / "cases.sqlite"
    store = open_store(path)
    session = play(read_case(gs1, registry.get), store)
    session.actor = Actor("DEMO Physician", "Proceduralist", "room 1")
    session.handle(GiveAnswer("header.room", "Room 9"))
    store.close()
    return path


def test_history_of_a_case_file(procroom, gs1):
    """One JSON document, every entry once."""
    done = procroom("history", gs1, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (said["format"], said["version"]) == ("procroom-history", 1)
    assert [each["seq"] for each in said["entries"]] == list(range(1, len(said["entries"]) + 1))
    assert said["entries"][0]["sort"] == "opened"


def test_history_of_a_case_in_a_store(here, cases):
    """The end of the id is enough; a correction has both values and who made it."""
    case_id = json.loads(here("history", "--store", cases, "00000001", "--json").stdout)["case_id"]
    last = json.loads(here("history", "--store", cases, case_id, "--json").stdout)["entries"][-1]
    assert (last["sort"], last["before"], last["after"]) == ("corrected", "Room 1", "Room 9")
    assert (last["name"], last["role"]) == ("DEMO Physician", "Proceduralist")
    words = here("history", "--store", cases, case_id).stdout
    assert words.rstrip().endswith("DEMO Physician (Proceduralist): Room: Room 1 → Room 9")


def test_what_cannot_be_used_is_said(here, cases, tmp_path):
    """No store is made; an unknown case and an empty id are refused in words."""
    absent = tmp_path / "absent.sqlite"
    done = here("history", "--store", absent, "1")
    assert (done.returncode, absent.exists()) == (1, False)
    assert "No case" in here("history", "--store", cases, "nowhere").stderr
    assert here("history", "--store", cases, "").returncode == 1
    assert here("history", tmp_path / "absent.json").returncode == 1
    assert here("history").returncode == 2
