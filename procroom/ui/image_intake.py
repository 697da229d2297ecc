"""Opens files and folders in the background and keeps what is open; tells those who show it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from procroom.app.jobs import JobContext, Lane
from procroom.app.newest_images import NO_FOLDER, Newest, folder_of
from procroom.app.notices import Level, Notices
from procroom.app.settings import SettingsFile, SettingsInvalid
from procroom.imaging.fileset import scan
from procroom.imaging.grouping import group_instances
from procroom.imaging.hierarchy import FileSet, Series
from procroom.ui.native_keys import key_of
from procroom.ui.qtjobs import QtJob, QtJobs
from procroom.ui.tongue import later, reason, shown, tr, tr_count

_KEY = "images"
_REPORT_READ = later(
    "Dose report read. Its figures are offered at the dose if it is of the open images' study, of this patient and day."
)


class ImageIntake(QObject):
    """Files that are open now.

    Signals:
        opened(files): another ``FileSet`` stands.
    """

    opened = Signal(object)

    def __init__(
        self, jobs: QtJobs, notices: Notices, settings: SettingsFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._notices, self._settings = jobs, notices, settings
        self._generation = 0
        self.files = FileSet()

    def open_paths(self, paths: tuple[Path, ...], *, quiet: bool = False) -> QtJob | None:
        """Read headers of files and folders in the background and add what is found."""
        if not paths:
            return None
        title = (
            tr("Reading {name}", name=paths[0].name)
            if len(paths) == 1
            else tr("Reading {count} files", count=len(paths))
        )
        job = self._jobs.submit(Lane.PYTHON, title, _scan, paths, key=(self._generation, quiet, paths))
        job.succeeded.connect(self._on_scanned)
        job.failed.connect(self._on_failed)
        return job

    @property
    def folder(self) -> Path | None:
        """Where images were opened from last."""
        kept = self._settings.current.images.last_folder
        return Path(kept) if kept else None

    def open_newest(self, choose: Callable[[FileSet], Newest]) -> QtJob | None:
        """Look through the last folder in the background, and open what is chosen of it.

        Args:
            choose: is given all that lies there.
        """
        folder = self.folder
        if folder is None or not folder.is_dir():
            gone = (
                tr("The folder of the last images, {folder}, is not there.", folder=folder)
                if folder
                else tr(NO_FOLDER)
            )
            self._notices.tell(Level.WARNING, gone, key=_KEY)
            return None
        title = tr("Looking for the newest images in {folder}", folder=folder.name)
        job = self._jobs.submit(Lane.PYTHON, title, _scan, (folder,), key=(self._generation, choose))
        job.succeeded.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        return job

    def clear(self) -> None:
        """Close all files; what is still being read will be dropped."""
        self._generation += 1
        self._notices.withdraw(_KEY)
        if self.files != FileSet():
            self.files = FileSet()
            self.opened.emit(self.files)

    def close(self, series: Collection[Series]) -> None:
        """Close these series; all others stay open."""
        self.files = without(self.files, series)
        self.opened.emit(self.files)

    def _on_scanned(self, found: FileSet) -> None:
        generation, quiet, paths = self.sender().key  # type: ignore[attr-defined]
        if generation != self._generation:
            return
        self.files = merged(self.files, found)
        self.opened.emit(self.files)
        if not quiet:
            self._tell(found)
            if found.studies:
                self._remember(folder_of(paths))

    def _on_looked(self, found: FileSet) -> None:
        generation, choose = self.sender().key  # type: ignore[attr-defined]
        if generation != self._generation:
            return
        newest: Newest = choose(found)
        if newest.words:
            level = Level.NOTE if newest.files.studies else Level.WARNING
            self._notices.tell(level, shown(newest.words), key=_KEY)
        else:
            self._notices.withdraw(_KEY)
        if newest.files.studies:
            self.files = merged(self.files, newest.files)
            self.opened.emit(self.files)

    def _remember(self, folder: Path | None) -> None:
        if folder is None or folder == self.folder:
            return
        kept = self._settings.current
        try:
            self._settings.change(replace(kept, images=replace(kept.images, last_folder=str(folder))))
        except SettingsInvalid as error:
            self._notices.tell(Level.WARNING, reason(error), key="settings")

    def _on_failed(self, error: BaseException) -> None:
        self._notices.tell(
            Level.ERROR, tr("The files could not be read. {error}", error=reason(error)), key=_KEY
        )

    def _tell(self, found: FileSet) -> None:
        images = sum(1 for _ in found.instances())
        rejected = len(found.rejected)
        if not images and found.reports:
            self._notices.tell(Level.NOTE, tr(_REPORT_READ), key=_KEY)
        elif not images:
            why = shown(found.rejected[0].reason) if found.rejected else tr("there is no file in it")
            self._notices.tell(Level.WARNING, tr("No image found: {reason}.", reason=why), key=_KEY)
        elif rejected:
            text = tr_count(
                "{images} opened; 1 other file is not shown (list: {key} at the images).",
                "{images} opened; {count} other files are not shown (list: {key} at the images).",
                rejected,
                images=tr_count("1 image", "{count} images", images),
                key=key_of("series.rejected"),
            )
            self._notices.tell(Level.NOTE, text, key=_KEY)
        else:
            self._notices.withdraw(_KEY)


def merged(first: FileSet, second: FileSet) -> FileSet:
    """Both; a file read again counts once, as read last."""
    instances = {instance.path: instance for files in (first, second) for instance in files.instances()}
    rejected = {each.path: each for files in (first, second) for each in files.rejected}
    studies, problems = group_instances(tuple(instances.values()))
    reports = {each.path: each for files in (first, second) for each in files.reports}
    return FileSet(
        studies,
        tuple(rejected[path] for path in sorted(rejected, key=str)),
        problems,
        tuple(reports[path] for path in sorted(reports, key=str)),
    )


def without(files: FileSet, series: Collection[Series]) -> FileSet:
    """Files less these series, and less the dose reports of studies that have no other."""
    studies = [
        replace(study, series=tuple(each for each in study.series if each not in series))
        for study in files.studies
    ]
    gone = {study.study_instance_uid for study in studies if not study.series}
    kept = tuple(study for study in studies if study.series)
    reports = tuple(each for each in files.reports if each.study_instance_uid not in gone)
    return replace(files, studies=kept, reports=reports)


def _scan(context: JobContext, paths: tuple[Path, ...]) -> FileSet:
    return scan(paths, context.progress, context.check)
