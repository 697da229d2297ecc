"""Runs procroom as a user would: a process, its two streams, its exit code."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from procroom import cli

SCENARIOS = Path(__file__).parents[1] / "scenarios"


@pytest.fixture(scope="session")
def environment(tmp_path_factory) -> dict[str, str]:
    """A user with an empty home and no display."""
    home = str(tmp_path_factory.mktemp("home"))
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**kept, "HOME": home, "USERPROFILE": home, "PYTHONWARNINGS": "error", "PYTHONPATH": ""}


@pytest.fixture(scope="session")
def procroom(environment) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run `procroom` with arguments; no output may ever hold a traceback."""

    def run(*arguments: object, cwd: Path | None = None, **extra: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "procroom", *map(str, arguments)]
        done = subprocess.run(
            command,
            cwd=cwd,
            env={**environment, **extra},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert "Traceback" not in done.stderr + done.stdout, done.stderr
        assert done.returncode in {0, 1, 2}
        return done

    return run


@pytest.fixture
def gs1() -> Path:
    """The case file of GS1."""
    return SCENARIOS / "gs1.case.json"


@pytest.fixture
def here(capsys) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The same in this process: quicker, for what needs no process of its own."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        capsys.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return subprocess.CompletedProcess(arguments, code, said.out, said.err)

    return run
