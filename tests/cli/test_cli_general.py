"""What holds for every command: help, exit codes, no Qt, no traceback; and the demonstration without a window."""

import hashlib
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from procroom import bootstrap, cli
from procroom.app.case_file import read_case
from procroom.domain.case import MarkKind
from procroom.domain.evolve import fold
from procroom.procedures import registry
from procroom.storage.store import open_store

COMMANDS = ("demo", "inspect", "render", "note", "settings", "schema")


def test_help_and_version(procroom):
    """Help lists the commands, the version is a name and a number."""
    done = procroom("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(command in done.stdout for command in COMMANDS)
    done = procroom("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[0] == "procroom"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(here, command):
    """`--help` of each command says what it does and takes."""
    done = here(command, "--help")
    assert done.returncode == 0
    assert f"procroom {command}" in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_an_unknown_option_is_wrong_usage(here, command):
    """Exit code 2, usage on stderr, nothing on stdout."""
    done = here(command, "--frobnicate")
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: " in done.stderr


def test_a_mistyped_command_is_wrong_usage(here):
    """It is not taken for a file to open; the nearest command is named."""
    done = here("inpsect", "x")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Did you mean `procroom inspect`?" in done.stderr


def test_no_window_without_a_display(procroom):
    """Without a display the window is refused in words."""
    done = procroom()
    assert (done.returncode, done.stdout) == (1, "")
    assert "no display" in done.stderr


def test_headless_commands_import_no_qt(environment, gs1, tmp_path):
    """No command but the window loads Qt; `schema` loads no codec, no printer and no database either."""
    code = (
        "import sys; from procroom import cli; code = cli.main(sys.argv[2:]); "
        "found = [m for m in sys.argv[1].split(',') if m in sys.modules]; sys.exit(code or repr(found))"
    )
    heavy = "PySide6,sqlalchemy,alembic,numpy,reportlab,pydicom,cv2"
    for watched, arguments in (
        (heavy, ["schema", "-o", tmp_path / "schema.json"]),
        ("PySide6,pydicom,cv2", ["note", gs1, "-o", tmp_path / "note.pdf"]),
        ("PySide6", ["note", gs1, "-o", tmp_path / "note.pdf", "--images", tmp_path]),
    ):
        done = subprocess.run(
            [sys.executable, "-c", code, watched, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.stderr.splitlines()[-1] == "[]", done.stderr


def test_a_reader_that_goes_away_is_no_failure(environment):
    """`procroom schema | head -1` ends quietly."""
    schema = subprocess.Popen(
        [sys.executable, "-m", "procroom", "schema"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert schema.stdout.readline() == b"{\n"
    schema.stdout.close()
    assert (schema.wait(60), schema.stderr.read()) == (0, b"")
    schema.stderr.close()


def test_an_unexpected_error_is_no_traceback(here, monkeypatch, tmp_path, gs1):
    """A fault of ours is said as such, with the place of a log that has type and place but not the words."""
    log = tmp_path / "log" / "procroom.log"

    def break_down(*_args, **_more):
        raise RuntimeError("DEMO^SECRET in the message")

    monkeypatch.setattr(bootstrap, "log_path", lambda: log)
    monkeypatch.setattr("procroom.app.headless.make_note", break_down)
    done = here("note", gs1, "-o", tmp_path / "x.pdf")
    bootstrap.stop_log()
    assert (done.returncode, done.stdout) == (1, "")
    assert "an unexpected error (RuntimeError)" in done.stderr
    assert str(log) in done.stderr
    text = log.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "break_down" in text
    assert "SECRET" not in text + done.stderr


def test_stopping_by_hand(here, monkeypatch, gs1):
    """Ctrl-C ends with the shell's usual code and no traceback."""

    def stop(*_args, **_more):
        raise KeyboardInterrupt

    monkeypatch.setattr("procroom.app.headless.make_note", stop)
    assert here("note", gs1, "-o", "x.pdf").returncode == 130


def test_the_module_is_the_program(environment):
    """`python -m procroom` and the installed script say the same."""
    assert cli.main is not None
    done = subprocess.run(
        [sys.executable, "-m", "procroom", "--version"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("procroom ")


@pytest.fixture(scope="module")
def demo(procroom, tmp_path_factory):
    """The demonstration, played without a window because there is no display."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = procroom("demo", "--out", folder, "--json")
    assert done.returncode == 0, done.stderr
    return folder, json.loads(done.stdout), done.stderr


def test_the_demo_falls_back_to_headless(demo):
    """Without a display it says so and plays the case all the same."""
    assert "there is no display; playing the demonstration headless" in demo[2]


def test_the_demo_makes_everything(demo):
    """Every path that is printed is there; the digest is that of the PDF."""
    folder, told, _ = demo
    names = {"note", "text", "html", "case_file", "facts", "images", "store"}
    assert names | {"view-ap", "view-lateral", "view-oblique"} <= set(told)
    for name in (*names, "view-ap", "view-lateral", "view-oblique"):
        assert Path(told[name]).exists(), name
    pdf = (folder / "note.pdf").read_bytes()
    assert hashlib.sha256(pdf).hexdigest() == told["digest"]
    assert stat.S_IMODE((folder / "procroom.sqlite").stat().st_mode) == 0o600


def test_the_demo_note_is_signed_with_its_pictures(demo):
    """Nothing is missing, and the three views with their marks are on paper."""
    folder, _, _ = demo
    facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
    assert (facts["status"], facts["missing"], facts["synthetic"]) == ("signed", [], True)
    pictures = [image for page in PdfReader(folder / "note.pdf").pages for image in page.images]
    assert [picture.image.size for picture in pictures] == [(1024, 1024)] * 3
    text = " ".join((folder / "note.txt").read_text(encoding="utf-8").split())
    assert "71.4 % relief" in text
    assert "DEMONSTRATION" in text


def test_the_demo_store_holds_the_case(demo):
    """The case in the store is signed, its journal verifies, the needle marks lie on their frames."""
    folder, told, _ = demo
    store = open_store(folder / "procroom.sqlite")
    state = fold(store.entries(told["case_id"]))
    assert state.signature.pdf == told["digest"]
    needles = [mark for mark in state.marks.values() if mark.kind is MarkKind.NEEDLE]
    assert {mark.frame for mark in needles} == {view.frame for view in state.views.values()}
    assert state.answers["patient.name"].source.startswith("DICOM series …")
    assert len(state.series) == 4
    assert [row.note_status for row in store.rows()] == ["signed"]
    store.close()


def test_the_demo_case_file_can_be_read(demo):
    """The case file it writes is a valid one, with the views bound to their frames."""
    folder, told, _ = demo
    case = read_case(folder / "case.json", registry.get)
    assert case.case_id == told["case_id"]


def test_a_demo_folder_that_cannot_be_written(here, tmp_path):
    """The folder is named with the reason."""
    (tmp_path / "file").write_text("x")
    done = here("demo", "--headless", "--out", tmp_path / "file" / "demo")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
