"""dev.py: what it reads from others it reads rightly, and its answers are honest."""

import importlib.util
import subprocess
import sys

import pytest
from source_tree import ROOT


@pytest.fixture
def dev():
    """dev.py as a module."""
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("....\n=== 4 passed in 1.20s ===\n", {"passed": 4}),
        (
            "=== 1 failed, 2 passed, 3 skipped, 1 error in 61.00s (0:01:01) ===",
            {"failed": 1, "passed": 2, "skipped": 3, "errors": 1},
        ),
        ("E   === 9 passed in 1s ===\n=== 2 passed in 0.1s ===\n", {"passed": 2}),
        ("Fatal Python error: Aborted\n", {"errors": 1}),
    ],
)
def test_counts_are_those_of_the_report(dev, report, expected):
    """The last summary line counts; a run that died without one counts as an error."""
    assert dev.outcomes(report) == expected


def test_missing_packages_are_those_not_installed(dev, monkeypatch):
    """Removed packages count as missing; a package that another provides, at whatever version, does not."""
    listing = "installed|libegl1, \ninstalled|libglib2.0-0t64, libglib2.0-0 (= 2.80), libgio\nconfig-files|xvfb, xserver\n"
    answer = subprocess.CompletedProcess([], 0, stdout=listing)
    monkeypatch.setattr(dev.subprocess, "run", lambda *_, **__: answer)
    assert dev.missing_packages(["libegl1", "libglib2.0-0", "xvfb", "dcmtk"]) == ["xvfb", "dcmtk"]


def test_a_broken_environment_is_not_usable(dev, monkeypatch, tmp_path):
    """A folder without an interpreter, or with one that does not start, is made anew."""
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "bin" / "python")
    assert not dev.is_usable_environment()
    dev.PYTHON.parent.mkdir()
    dev.PYTHON.write_text("junk", encoding="ascii")
    dev.PYTHON.chmod(0o755)
    assert not dev.is_usable_environment()
    monkeypatch.setattr(dev, "PYTHON", sys.executable)
    assert dev.is_usable_environment()


def test_an_unknown_command_is_wrong_usage():
    """What dev.py does not know ends with exit code 2 and the list of what it does know."""
    result = subprocess.run(
        [sys.executable, ROOT / "dev.py", "fly"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert "python3 dev.py demo" in result.stdout


def test_a_failing_program_is_reported(dev):
    """A set-up step that fails raises with the command that failed."""
    with pytest.raises(dev.SetupError, match="exit code 3"):
        dev.run([sys.executable, "-c", "raise SystemExit(3)"])
