"""The leak guard of tests/conftest.py must itself be able to fail."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
kept, done = [], threading.Event()

def test_leaves_thread():
    threading.Thread(target=done.wait, name="forgotten", daemon=True).start()

def test_leaves_widget(qtbot):
    kept.append(QWidget())

def test_leaves_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_tidy(qtbot):
    kept[1].stop()
    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(1000)
"""


@pytest.fixture(scope="module")
def sample_run(tmp_path_factory) -> str:
    """The report of a small test file with deliberate leaks, run under the project's conftest."""
    folder = tmp_path_factory.mktemp("leaks")
    shutil.copy(Path(__file__).parents[1] / "conftest.py", folder)
    (folder / "test_sample.py").write_text(SAMPLE, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-rA",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
        str(folder),
    ]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
    ).stdout


@pytest.mark.parametrize(
    ("test", "left"),
    [
        ("test_leaves_thread", "thread 'forgotten'"),
        ("test_leaves_widget", "top-level widget"),
        ("test_leaves_timer", "running timer"),
    ],
)
def test_a_leak_fails_the_test_that_made_it(sample_run, test, left):
    """A thread, window or timer left behind is an error of the very test that made it, and is named."""
    report = re.search(rf"ERROR at teardown of {test} _+\n(.*)", sample_run)
    assert report, sample_run
    assert report[1].startswith(f"left behind by this test: {left}")


def test_a_clean_test_passes(sample_run):
    """What a test stops itself or registers with qtbot is no leak."""
    assert not [line for line in sample_run.splitlines() if "test_tidy" in line and "ERROR" in line]
    assert "PASSED test_sample.py::test_tidy" in sample_run
