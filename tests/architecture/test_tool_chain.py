"""Guards against known faults of the libraries we stand on."""

import importlib.metadata
import os
import subprocess
import sys
import tomllib

from packaging.requirements import Requirement
from source_tree import PACKAGE, ROOT, dotted, modules

EMITS = """
import sys
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rang = Signal(bool)
bell, heard = Bell(), []
bell.rang.connect(heard.append)
references = sys.getrefcount(True)
for _ in range(20_000):
    bell.rang.emit(True)
assert len(heard) == 20_000
print("alive", sys.getrefcount(True) - references)
"""

QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def pyside_requirement() -> Requirement:
    """The line of pyproject.toml that asks for PySide6."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return next(r for r in map(Requirement, project["dependencies"]) if r.name.lower() == "pyside6")


def test_signals_can_be_emitted_for_a_whole_day():
    """20 000 emits live: PySide6 6.12.0 on CPython 3.11 dropped a reference to True at each and aborted."""
    command = [sys.executable, "-c", EMITS]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.stdout.startswith("alive"), result.stderr
    assert result.returncode == 0


def test_broken_pyside_versions_are_refused():
    """pyproject.toml leaves out the two versions known to crash, and keeps a good one."""
    versions = pyside_requirement().specifier
    assert [v for v in ("6.9.0", "6.10.1", "6.11.3", "6.12.0") if v in versions] == ["6.9.0", "6.11.3"]
    assert importlib.metadata.version("pyside6") in versions


def environment_after(imports: str, **extra: str) -> str:
    """Qt's two variables as a fresh process sees them after some imports."""
    code = f"import os\n{imports}\nprint([os.environ.get(name) for name in {QT_VARIABLES!r}])"
    plain = {name: value for name, value in os.environ.items() if name not in QT_VARIABLES}
    command = [sys.executable, "-c", code]
    result = subprocess.run(
        command, env={**plain, **extra}, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_opencv_leaves_qt_alone():
    """After every imaging module is imported, Qt's plugin and font folders are as they were before."""
    imaging = [dotted(path) for path in modules() if PACKAGE / "imaging" in path.parents]
    everything = "\n".join(f"import {name}" for name in imaging)
    assert environment_after(everything) == "[None, None]"
    mine = dict.fromkeys(QT_VARIABLES, "mine")
    assert environment_after(everything, **mine) == "['mine', 'mine']"


def test_opencv_would_not_leave_qt_alone_by_itself():
    """The reason for procroom.imaging.cv still stands; when this fails, the detour can go."""
    assert environment_after("import cv2") != "[None, None]"
