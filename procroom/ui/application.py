"""Starts the window: application, fonts, theme, crash hook, station, main window."""

import contextlib
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLockFile, QSize, QTranslator
from PySide6.QtWidgets import QApplication

from procroom import bootstrap
from procroom.app.jobs import Jobs
from procroom.app.notices import Level
from procroom.app.people import Entering
from procroom.app.place import NAME as PLACE
from procroom.app.place import PlaceFile
from procroom.bootstrap import Station
from procroom.domain.errors import ProcroomError
from procroom.domain.language import ENGLISH
from procroom.notes.languages import language_of
from procroom.ui import theme
from procroom.ui.courier import Courier
from procroom.ui.main_window import MainWindow
from procroom.ui.pages.crash import SAFE, report
from procroom.ui.printing import PlatformPrinters, Printers
from procroom.ui.qtjobs import QtJobs, let_the_screen_in
from procroom.ui.quiet_heap import QuietHeap
from procroom.ui.screen_look import remember_system_text
from procroom.ui.services import Files, Services
from procroom.ui.theme import Look
from procroom.ui.tongue import later, reason, speak, tr
from procroom.ui.viewer.rehearsal import Rehearsal
from procroom.ui.widgets.file_dialogs import PlatformFiles

_LOG = logging.getLogger(__name__)

RETURNED = later(
    "procroom was not closed last time. You are back where work stopped; what was called saved is here."
)

#: How large the window opens, screen permitting.
LARGEST = QSize(1920, 1080)


class Window:
    """A main window with the workers it uses; ``close`` it."""

    def __init__(
        self,
        application: QApplication,
        station: Station,
        files: Files,
        jobs: Jobs,
        printers: Printers | None = None,
        places: PlaceFile | None = None,
    ) -> None:
        self._jobs = jobs
        self.look = Look(application)
        self.qt_jobs = QtJobs(jobs)
        self.entering = Entering(station.settings, station.actor)
        self.places = places or PlaceFile(station.settings.path.with_name(PLACE))
        self.courier = Courier(station, self.qt_jobs, self.qt_jobs)
        self.main = MainWindow(
            Services(
                station,
                self.qt_jobs,
                files,
                self.look,
                self.entering,
                self.places,
                printers or PlatformPrinters(),
                self.courier,
            )
        )

    def close(self) -> None:
        """Close the window and end its workers."""
        self.main.close()
        self.main.screen_look.stop()
        self.entering.stop()
        self.courier.stop()
        if not self._jobs.close():  # else a lane still uses the store; the process ends it
            self.courier.let_go()
        self.main.deleteLater()
        self.qt_jobs.deleteLater()


def make_application() -> QApplication:
    """The application with its typeface."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("procroom")
    remember_system_text()
    let_the_screen_in()
    theme.load_fonts()
    return application


def run(paths: Sequence[Path], store_path: Path | None = None, case_id: str = "") -> int:
    """Open the window on these files and stay until it is closed.

    Args:
        paths: files and folders to open.
        store_path: where the cases are; the settings' place when None.
        case_id: a case to open at once.

    Returns:
        The exit code.

    Raises:
        StoreUnavailable: the store cannot be opened.
    """
    application = make_application()
    station = bootstrap.start(store_path)
    choose_language(application, station)
    lock = QLockFile(str(station.settings.path.with_name("window.lock")))
    places = PlaceFile(station.settings.path.with_name(PLACE) if _is_first(lock) else None)
    window = Window(application, station, PlatformFiles(), Jobs(), places=places)
    hook = crash_hook(window.main, station.software)
    sys.excepthook = hook
    try:
        window.main.resize(LARGEST.boundedTo(application.primaryScreen().availableSize()))
        window.main.show()
        Rehearsal(window.qt_jobs)
        QuietHeap(window.main.pages.case)
        if case_id:
            window.main.open_case(case_id)
        else:
            return_to_place(window, station)
        if paths:
            window.main.open_images(tuple(paths))
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        window.close()
        station.close()
        lock.unlock()


def choose_language(application: QApplication, station: Station) -> None:
    """Let the window speak the language of the settings; English, with a notice, where its catalogue is damaged."""
    try:
        language = language_of(station.settings.current.ui.language)
    except ProcroomError as error:
        station.notices.tell(Level.WARNING, reason(error), key="language")
        language = ENGLISH
    speak(application, language)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    words = QTranslator(application)
    if words.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)  # Qt's own dialogs


def _is_first(lock: QLockFile) -> bool:
    """Whether no other window of this user is open: only the first keeps its place."""
    with contextlib.suppress(OSError):
        Path(lock.fileName()).parent.mkdir(parents=True, exist_ok=True)
    lock.setStaleLockTime(0)
    return lock.tryLock(0)


def return_to_place(window: Window, station: Station) -> None:
    """After a crash or a power cut, open the case that was on screen, and say why."""
    left = window.places.read()
    if left is None:
        return
    if left.case_id not in station.store.case_ids():
        window.places.forget()
        return
    window.main.open_case(left.case_id)
    station.notices.tell(Level.NOTE, tr(RETURNED), key="returned")


def crash_hook(
    main: MainWindow, software: str
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What to do with an error nobody expected: log it without its words, say that the case is safe."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(kind, trace, software)
        _LOG.error("unexpected error\n%s", text)
        sys.stderr.write(f"{SAFE}\n{text}\n")
        main.show_crash(text)

    return hook
