"""`procroom trial`: the log, the summary and the facts of a trial, and the diary that goes with it."""

import io
import json

import pypdf
import pytest

from procroom.app.case_file import play, read_case
from procroom.procedures import registry
from procroom.storage.store import open_store


@pytest.fixture
def cases(gs1):
    """The case files of GS8."""
    return gs1.parent / "gs8.case.json", gs1.parent / "gs8-pull.case.json"


def test_papers_of_a_trial(procroom, cases, tmp_path):
    """All outputs at once; what was found is told; exit 0."""
    log, summary, facts = (tmp_path / name for name in ("trial.pdf", "summary.pdf", "facts.json"))
    done = procroom(
        "trial",
        *cases,
        "-o",
        log,
        "--summary",
        summary,
        "--json",
        facts,
        "--compare",
        *cases,
        "--programs",
        "P1",
        "P1",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Relief 62.6 %. Configured criteria: SUCCESS." in done.stdout
    assert f"{summary}: 1 page\n" in done.stdout
    assert len(pypdf.PdfReader(io.BytesIO(summary.read_bytes())).pages) == 1
    told = json.loads(facts.read_text("utf-8"))
    assert (told["format"], told["version"], told["outcome"]) == ("procroom-trial", 1, "SUCCESS")
    assert "comparison" in told
    assert {"name": "amplitude", "label": "Amplitude, mA", "first": "4.2", "second": "4.2"} in told[
        "program_comparison"
    ]


def test_facts_in_spanish_and_what_is_missing(here, cases):
    """One JSON document on stdout; the placement alone is no trial yet, and says what is missing."""
    done = here("trial", cases[0], "--json", "--language", "es")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert (told["relief_percent"], told["outcome"], told["decision"]["decision"]) == (None, None, None)
    assert "el retiro de los electrodos" in told["not_documented"]


def test_a_trial_out_of_a_store(here, cases, tmp_path):
    """The same trial from the journals of its cases, by the end of one id."""
    path = tmp_path / "cases.sqlite"
    store = open_store(path)
    for case in cases:
        play(read_case(case, registry.get), store)
    store.close()
    done = here("trial", "0018", "--store", path, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["relief_percent"]["exact"] == "9950/159"
    assert here("trial", "9999", "--store", path).returncode == 1
    assert here("trial", *cases, "--store", path).returncode == 2


def test_what_cannot_be_used(here, cases, tmp_path):
    """Exit 1 with the case and the reason; exit 2 for what does not fit together; nothing is written."""
    out = tmp_path / "trial.pdf"
    for arguments, code, said in (
        ((cases[0].parent / "gs1.case.json", "-o", out), 1, "no case of a stimulation trial"),
        ((cases[0], cases[0], "-o", out), 1, "named twice"),
        ((tmp_path / "no.json", "-o", out), 1, "no.json"),
        ((*cases, "--devices", cases[0], "-o", out), 1, "not TOML"),
        ((*cases, "--programs", "P1", "P9", "-o", out), 1, "“P9” is no program of this trial. Programs: P1."),
        ((*cases, "-o", out, "--summary", out), 2, "same file"),
        ((*cases, "-o", cases[0]), 2, "over what it is made of"),
        (("0018", "--store", tmp_path / "no.sqlite", "-o", out), 1, "is not there"),
        ((), 2, "CASE.json"),
    ):
        done = here("trial", *arguments)
        assert done.returncode == code, arguments
        assert said in done.stderr
    assert not out.exists()


def test_the_diary_of_a_trial(here, cases, tmp_path):
    """The form of the placement; a CSV of the days into the case of the lead pull; a bad one into none."""
    form, table, after = (tmp_path / name for name in ("diary.pdf", "days.csv", "after.case.json"))
    made = here("diary", cases[0], "-o", form, "--days", 10)
    assert (made.returncode, made.stdout) == (0, f"{form}: trial diary, 3 pages\n")
    assert here("diary", cases[0], "-o", form, "--days", 15).returncode == 2
    table.write_text("day,sleep\n1,6.5\n2,7\n", "utf-8")
    read = here("diary", cases[1], "--read", table, "--json", "-o", after)
    assert read.returncode == 0
    assert [day["day"] for day in json.loads(read.stdout)["days"]] == [1, 2]
    days = json.loads(after.read_text("utf-8"))["answers"]["trial"]["days"]
    assert [day.get("sleep") for day in days[:3]] == ["6.5 h", "7 h", None]
    table.write_text("day,sleep\n1,long\n", "utf-8")
    after.unlink()
    bad = here("diary", cases[1], "--read", table, "-o", after)
    assert (bad.returncode, after.exists()) == (1, False)
    assert "Row 2, column sleep" in bad.stderr
