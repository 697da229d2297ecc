"""What tests of the window share: a station on a fresh store, a window with inline workers, an open case."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from procroom import bootstrap
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs, inline_executor
from procroom.procedures import registry
from procroom.ui import printing
from procroom.ui.application import Window
from procroom.ui.pages import time_out
from procroom.ui.theme import Look, load_fonts

ZONE = timezone(timedelta(hours=-5))
START = datetime(2026, 2, 10, 9, 2, 11, tzinfo=ZONE)
GS1 = Path(__file__).resolve().parents[1] / "scenarios" / "gs1.case.json"


class Watch:
    """A clock that goes on by a second at each look."""

    def __init__(self):
        self.at = START.astimezone(UTC)

    def __call__(self):
        self.at += timedelta(seconds=1)
        return self.at.astimezone(ZONE)


class Answers:
    """Stands in for the platform's file dialogs: gives what the test said."""

    def __init__(self):
        self.opened = ()
        self.saved = None

    def open_files(self, _parent):
        return self.opened

    def open_file(self, _parent, _title, _kinds):
        return self.opened[0] if self.opened else None

    def open_folder(self, _parent):
        return self.opened

    def save_as(self, _parent, _title, name):
        return self.saved / name if self.saved else None


class Printer:
    """Stands in for the platform's print dialog: prints into a PDF, or says that there is no printer."""

    def __init__(self, folder):
        self.folder = folder
        self.absent = self.cancelled = False
        self.first = self.last = 0
        self.asked = []

    def choose(self, _parent, title, paper):
        self.asked.append((title, paper))
        if self.absent:
            raise printing.NotPrinted("No printer is set up on this computer; nothing was printed.")
        if self.cancelled:
            return None
        made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        made.setResolution(200)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(self.folder / f"{title}.pdf"))
        if self.last:
            made.setPrintRange(QPrinter.PrintRange.PageRange)
            made.setFromTo(self.first, self.last)
        return printing.make_ready(made, title, paper)


@pytest.fixture
def printer(tmp_path):
    """A printer that prints into a PDF file."""
    return Printer(tmp_path)


@pytest.fixture(scope="session")
def dressed(qapp):
    """The application with its typeface."""
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def fast_readers(monkeypatch):
    """Items of a time-out are read at once; what a tap before that does has a test of its own."""
    monkeypatch.setattr(time_out, "READING_MS", 0)


@pytest.fixture
def look(dressed):
    """The dark room."""
    return Look(dressed)


@pytest.fixture
def station(tmp_path):
    """A station on an empty store."""
    made = bootstrap.start(
        tmp_path / "cases.sqlite", settings=tmp_path / "settings.toml", log=tmp_path / "log.txt"
    )
    yield replace(made, clock=Watch())
    made.close()


@pytest.fixture
def files():
    """Answers to file dialogs."""
    return Answers()


@pytest.fixture
def window(dressed, qtbot, station, files, printer):
    """A main window on screen; its workers run at once."""
    made = Window(dressed, station, files, Jobs(inline_executor), printer)
    qtbot.addWidget(made.main)
    made.main.resize(1280, 800)
    with qtbot.waitActive(made.main):
        made.main.show()
        made.main.activateWindow()
    yield made.main
    made.close()
    QApplication.sendPostedEvents()


@pytest.fixture
def room(window):
    """A new case of a lumbar transforaminal injection."""
    window.new_case("tfesi")
    return window.pages.case.room


@pytest.fixture
def gs1(window, station):
    """GS1, complete but for the signature, opened."""
    session = play(read_case(GS1, registry.get), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room
