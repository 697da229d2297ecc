"""What every test may rely on: no display, peers found or skipped with a reason, nothing left running."""

import gc
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any Qt import; an explicit choice wins

ROOT = Path(__file__).resolve().parents[1]


#: Files that play whole cases through the window; they begin first, so that no worker is left alone with one.
LONG_FILES = (
    "test_scenarios_window.py",
    "test_forms.py",
    "test_journeys.py",
    "test_gs1_hands.py",
    "test_window_crash.py",
    "test_xvfb_gs1.py",
    "test_gs1_window.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files."""
    rank = {name: number for number, name in enumerate(LONG_FILES)}
    items.sort(key=lambda item: rank.get(item.path.name, len(LONG_FILES)))


@pytest.fixture
def need() -> Callable[[str], str]:
    """Find a program of someone else's: `need("dcm2pnm")` gives its path, or skips saying what is missing."""

    def find(program: str) -> str:
        path = shutil.which(program)
        if path is None:
            pytest.skip(
                f"peer program {program} is not installed (python3 dev.py setup installs it on Debian)"
            )
        return path

    return find


@pytest.fixture(scope="session")
def shared_dicom() -> Path:
    """The folder of real images, from PROCROOM_SHARED_DICOM or beside the repository; skips without it."""
    folder = Path(os.environ.get("PROCROOM_SHARED_DICOM") or ROOT.parent / "shared" / "dicom")
    if not folder.is_dir():
        pytest.skip("the shared DICOM images are not here (set PROCROOM_SHARED_DICOM to their folder)")
    return folder


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests away from the user's own settings and cases."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(scope="module", autouse=True)
def settled_heap() -> None:
    """Leave what lives as long as the process (definitions, packs, catalogues) out of every search for leaks."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a top-level widget, a running timer or a running QThread behind."""
    threads = set(threading.enumerate())
    uses_qt = bool({"qtbot", "qapp"} & set(request.fixturenames))
    widgets = _top_level_widgets() if uses_qt else set()
    yield
    left = _left_threads(threads)
    if uses_qt:
        left += _left_qt_objects(widgets)
    if left:
        pytest.fail("left behind by this test: " + "; ".join(left), pytrace=False)


def _left_threads(before: set[threading.Thread]) -> list[str]:
    """Name the threads started since `before` that do not end within two seconds."""
    deadline = time.monotonic() + 2
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, deadline - time.monotonic()))
    # A _DummyThread is a thread of Qt's own pool that Python code merely passed through.
    alive = [each for each in set(threading.enumerate()) - before if type(each).__name__ != "_DummyThread"]
    return [f"thread {thread.name!r}" for thread in alive]


def _top_level_widgets() -> set[object]:
    """The top-level widgets without a parent that live right now."""
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return set()
    return {widget for widget in QApplication.topLevelWidgets() if widget.parent() is None}


def _left_qt_objects(widgets_before: set[object]) -> list[str]:
    """Name the Qt objects that still live or run once deferred deletions and collection are done."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    QThreadPool.globalInstance().waitForDone(2000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"top-level widget {widget!r}" for widget in _top_level_widgets() - widgets_before]
    objects = gc.get_objects()
    kinds = set(
        map(type, objects)
    )  # few; asking each of a million objects what it is takes as long as a test
    timers = {kind for kind in kinds if issubclass(kind, QTimer)}
    threads = {kind for kind in kinds if issubclass(kind, QThread)}
    left += [
        f"running timer {thing!r} of {thing.parent()!r}"
        for thing in [each for each in objects if type(each) in timers]
        if isValid(thing) and thing.isActive() and _owner(thing) not in widgets_before
    ]
    left += [
        f"running thread {thing!r}"
        for thing in [each for each in objects if type(each) in threads]
        if isValid(thing) and thing != QThread.currentThread() and thing.isRunning()
    ]
    return left


def _owner(thing: object) -> object:
    """The topmost ancestor of a QObject: a window that outlives the test may keep its timers."""
    while thing.parent() is not None:
        thing = thing.parent()
    return thing
