"""The built wheel, installed with its dependencies into an empty environment far from this folder."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def call(command: list[str | Path], cwd: Path, **environment: str) -> str:
    """Run a program with only what a user's shell would have; its output, or a failure that shows it."""
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PYTEST", "VIRTUAL"))
    }
    result = subprocess.run(
        command,
        cwd=cwd,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    logs = [log.read_text(encoding="utf-8") for log in cwd.rglob("*.log")] if result.returncode else []
    assert result.returncode == 0, "\n".join([str(command), result.stdout, result.stderr, *logs])
    return result.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> dict[str, Path]:
    """A wheel and a source archive built from the tree as it stands."""
    out = tmp_path_factory.mktemp("dist")
    call([sys.executable, "-m", "build", "--outdir", out, ROOT], cwd=out)
    return {"wheel": next(out.glob("*.whl")), "sdist": next(out.glob("*.tar.gz"))}


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory) -> Iterator[Path]:
    """The folder of programs of an empty environment into which pip installed the wheel."""
    home = tmp_path_factory.mktemp("clean")
    venv.create(home / "env", with_pip=True)
    programs = home / "env" / ("Scripts" if os.name == "nt" else "bin")
    pip = [programs / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "8"]
    call([*pip, built["wheel"]], cwd=home)
    yield programs
    shutil.rmtree(home)  # over a gigabyte, which pytest would keep for three runs


def test_the_wheel_holds_code_and_resources_only(built):
    """Every module and resource is in the wheel, and nothing of tests, docs or tools."""
    names = set(zipfile.ZipFile(built["wheel"]).namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "procroom").rglob("*.py")}
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "resources"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    resources = {f"procroom/{name}" for name in listing.stdout.splitlines()}
    assert (modules | resources) - names == set()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"procroom"}


def test_the_source_archive_builds_the_same_wheel(built):
    """The source archive carries what a build needs."""
    with tarfile.open(built["sdist"]) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "resources/fonts/OFL.txt"} <= names


def test_dependencies_agree(installed):
    """pip finds no conflict among what it installed, and nothing from the development tools."""
    call([installed / "python", "-m", "pip", "check"], cwd=installed)
    listing = call([installed / "python", "-m", "pip", "list", "--format", "json"], cwd=installed)
    names = {row["name"].lower() for row in json.loads(listing)}
    assert "procroom" in names
    assert not names & {"pytest", "ruff", "mypy", "pylibjpeg-libjpeg"}


def test_help_and_schema(installed, tmp_path):
    """The installed program explains itself, and prints the schema of the case file as one JSON document."""
    assert "demo" in call([installed / "procroom", "--help"], cwd=tmp_path)
    assert json.loads(call([installed / "procroom", "schema"], cwd=tmp_path))["$schema"]


def test_demo_runs_to_the_signed_note(installed, tmp_path):
    """The installed program plays the demonstration case with no display and leaves a note and screenshots."""
    out = tmp_path / "out"
    home = {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "",
    }
    printed = call([installed / "procroom", "demo", "--headless", "--out", out], cwd=tmp_path, **home)
    notes = list(out.rglob("*.pdf"))
    assert notes, printed
    assert all(note.read_bytes().startswith(b"%PDF-") for note in notes)
    assert list(out.rglob("*.png")), printed
