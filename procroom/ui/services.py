"""What pages are given to work with; made once in ``application``, passed by constructor."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from procroom.app.people import Entering
from procroom.app.place import PlaceFile
from procroom.bootstrap import Station
from procroom.ui.courier import Courier
from procroom.ui.printing import Printers
from procroom.ui.qtjobs import QtJobs
from procroom.ui.theme import Look


class Files(Protocol):
    """Asks the person for files; tests answer instead."""

    def open_files(self, parent: QWidget) -> tuple[Path, ...]:
        """Files to read; empty when they changed their mind."""

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """One file of certain kinds (``PDF (*.pdf)``) to read."""

    def open_folder(self, parent: QWidget) -> tuple[Path, ...]:
        """A folder to read."""

    def save_as(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Where to write."""


@dataclass(frozen=True, slots=True)
class Services:
    """The outside of the pages.

    Attributes:
        station: store, clock, notices, settings, who works here.
        jobs: slow work.
        files: asks for files.
        look: the theme in use.
        entering: who makes the next entries.
        places: where work was left at a crash.
        printers: asks for a printer.
        courier: delivers what is in the outbox.
    """

    station: Station
    jobs: QtJobs
    files: Files
    look: Look
    entering: Entering
    places: PlaceFile
    printers: Printers
    courier: Courier
