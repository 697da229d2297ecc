"""The platform's own dialogs for files and folders."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from procroom.ui.tongue import tr


class PlatformFiles:
    """Implements ``services.Files``."""

    def open_files(self, parent: QWidget) -> tuple[Path, ...]:
        """Files to read; empty when they changed their mind."""
        names, _ = QFileDialog.getOpenFileNames(parent, tr("Open images"))
        return tuple(Path(name) for name in names)

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """One file of certain kinds to read."""
        name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def open_folder(self, parent: QWidget) -> tuple[Path, ...]:
        """A folder to read."""
        name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of images"))
        return (Path(name),) if name else ()

    def save_as(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Where to write."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name)
        return Path(chosen) if chosen else None
