"""Pictures of the window's pages: for the headless demonstration and for the documents. Records nothing."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from procroom import bootstrap
from procroom.app.jobs import Jobs
from procroom.domain.definition import Stage
from procroom.ui.application import Window, make_application
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_hand import Stuck, settle
from procroom.ui.pages.case_room import steps_of
from procroom.ui.widgets.file_dialogs import PlatformFiles

#: Sizes every page is looked at in, (width, height).
SIZES = ((1280, 800), (1920, 1080))

_NAMES = {
    Stage.BEFORE: "before",
    Stage.TIME_OUT: "time-out",
    Stage.PROCEDURE: "procedure",
    Stage.RECOVERY: "recovery",
    Stage.NOTE: "note",
    Stage.FOLLOW_UP: "follow-up",
}

_PATIENCE_S = 60.0


def screenshots(
    store: Path,
    case_id: str,
    images: Sequence[Path],
    folder: Path,
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> tuple[Path, ...]:
    """One PNG a page and size: the worklist and the steps of a case with its images open.

    Args:
        store: the store's file.
        case_id: the case to show.
        images: files to open beside it.
        folder: where the pictures go; made when absent. Files are named ``<page>-<width>x<height>.png``.
        sizes: of the window, in pixels.

    Raises:
        Stuck: a page did not come to rest.
        StoreUnavailable: the store cannot be opened.
    """
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    station = bootstrap.start(store, settings=folder / "settings.toml", log=folder / "log.txt")
    window = Window(application, station, PlatformFiles(), Jobs())
    made: list[Path] = []
    try:
        driver = Driver(window.main)
        window.main.resize(*sizes[0])
        window.main.show()
        for size in sizes:
            window.main.resize(*size)
            made.append(_taken(driver, folder, "worklist", size))
        window.main.open_case(case_id)
        window.main.open_images(tuple(images))
        _until(application, lambda: bool(driver.room.wall.strip.model.runs), "the images are listed")
        for stage in steps_of(driver.room.desk.definition):
            name = _NAMES[stage]
            for size in sizes:
                window.main.resize(*size)
                driver.room.steps.button(stage).click()
                if stage is Stage.PROCEDURE:
                    _show_saved_view(driver)
                made.append(_taken(driver, folder, name, size))
    finally:
        window.close()
        station.close()
        for name in ("settings.toml", "log.txt"):
            (folder / name).unlink(missing_ok=True)
    return tuple(made)


def _show_saved_view(driver: Driver) -> None:
    """The frame of a saved view with its marks, and the view's card; nothing where none is saved."""
    views = [view for view in driver.state.views.values() if view.frame is not None and view.marks]
    for view in views[:2]:
        if view.frame is not None:
            driver.room.wall.show_frame(view.frame)
    if views:
        place = driver.room.record.form(Stage.PROCEDURE).place(f"{views[0].position}.views")
        settle(place or driver.room.record)
        driver.room.reveal(f"{views[0].position}.views")


def _taken(driver: Driver, folder: Path, name: str, size: tuple[int, int]) -> Path:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    quiet_since = time.monotonic()

    def rested() -> bool:
        nonlocal quiet_since
        if driver.window.jobs.busy:
            quiet_since = time.monotonic()
        return time.monotonic() - quiet_since > 0.7

    _until(application, rested, f"{name} comes to rest")
    path = folder / f"{name}-{size[0]}x{size[1]}.png"
    if not driver.window.grab().save(str(path)):
        raise Stuck(f"{path} cannot be written")
    return path


def _until(application: QApplication, reached: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _PATIENCE_S
    while not reached():
        if time.monotonic() > end:
            raise Stuck(f"waited in vain until {what}")
        application.processEvents()
        time.sleep(0.005)
