"""Files, folders and DICOMDIRs to studies; every file that is no readable image is rejected with its reason."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from procroom.domain.errors import ImageUnreadable
from procroom.imaging import syntaxes
from procroom.imaging.attributes import Attributes
from procroom.imaging.dose_report import read_dose_report
from procroom.imaging.frames import announce_first_frame, check_first_frame
from procroom.imaging.grouping import group_instances
from procroom.imaging.header import Header, quiet_pydicom, read_header
from procroom.imaging.hierarchy import DoseReport, FileSet, Instance, Rejected
from procroom.imaging.instance import build_instance


def scan(
    paths: Sequence[Path],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    check: Callable[[], None] = lambda: None,
) -> FileSet:
    """Read the headers of files and folders (recursively) and group what are images.

    Args:
        paths: files, folders, DICOMDIRs. A DICOMDIR among the paths or in a folder adds the files it refers to.
        progress: called with (files done, files known) after each file; the second figure may grow.
        check: called before each file; may raise to cancel (the exception passes through).

    Returns:
        Studies, rejected files and problems; no bad file raises.
    """
    reading = _Reading()
    for path in paths:
        reading.add(path)
    while reading.waiting:
        check()
        reading.next()
        progress(reading.done, reading.known)
    studies, problems = group_instances(reading.instances)
    rejected = tuple(sorted(reading.rejected, key=lambda one: str(one.path)))
    return FileSet(studies, rejected, problems, tuple(reading.reports))


def read_instance(path: Path) -> Instance:
    """The image of one file.

    Raises:
        ImageUnreadable: no image that can be shown; the title names the file, the detail is the reason.
    """
    result = _read(path)
    if isinstance(result, Instance):
        return result
    if isinstance(result, _Report):
        result = result.rejected
    reason = result.reason if isinstance(result, Rejected) else "a DICOMDIR, not an image"
    raise ImageUnreadable(f"{path.name} cannot be shown", f"{reason}.")


class _Reading:
    """One scan under way: what waits, what was seen, what came of it."""

    def __init__(self) -> None:
        self.instances: list[Instance] = []
        self.rejected: list[Rejected] = []
        self.reports: list[DoseReport] = []
        self.waiting: deque[Path] = deque()
        self.done = 0
        self._seen: set[Path] = set()

    @property
    def known(self) -> int:
        """Files found so far."""
        return self.done + len(self.waiting)

    def add(self, path: Path) -> None:
        """Put a file, or all files of a folder, behind those that wait; each file once."""
        if not path.exists():
            self.rejected.append(Rejected(path, "does not exist"))
            return
        for file in _files(path, self.rejected):
            real = Path(os.path.realpath(file))
            if real not in self._seen:
                self._seen.add(real)
                self.waiting.append(file)

    def next(self) -> None:
        """Read the first file that waits."""
        path = self.waiting.popleft()
        self.done += 1
        result = _read(path)
        if isinstance(result, Instance):
            if not self.instances:
                announce_first_frame(result)
            self.instances.append(result)
        elif isinstance(result, Rejected):
            self.rejected.append(result)
        elif isinstance(result, _Report):
            self.reports.append(result.report)
            self.rejected.append(result.rejected)
        else:
            self._follow(path, result)

    def _follow(self, path: Path, directory: "_Directory") -> None:
        self.rejected.append(Rejected(path, "a DICOMDIR (directory of a medium), not an image"))
        for target in directory.references:
            if target.is_file():
                self.add(target)
            else:
                self.rejected.append(Rejected(target, f"named by {path.name}, but not there"))


@dataclass(frozen=True, slots=True)
class _Directory:
    """A DICOMDIR and the files it refers to."""

    references: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Report:
    """A dose report, and why it is not shown."""

    report: DoseReport
    rejected: Rejected


def _read(path: Path) -> Instance | _Directory | _Report | Rejected:
    if not path.is_file():
        return Rejected(path, "not a regular file")
    report = None
    try:
        with quiet_pydicom():
            header = read_header(path)
            if _is_directory(header):
                return _Directory(tuple(_references(header.attributes, path.parent)))
            report = read_dose_report(header)
            instance = build_instance(header)
        check_first_frame(instance)
    except ImageUnreadable as error:
        reason = ": ".join(part.rstrip(".") for part in (error.title, error.detail) if part)
        rejected = Rejected(path, reason)
        return _Report(report, rejected) if report else rejected
    except RecursionError:
        return Rejected(path, "sequences are nested too deeply to be read")
    except Exception as error:  # noqa: BLE001 - whatever a hostile file provokes must not stop the folder
        return Rejected(path, f"damaged: its attributes cannot be read ({type(error).__name__})")
    return instance


def _is_directory(header: Header) -> bool:
    return header.meta.text("MediaStorageSOPClassUID") == syntaxes.DICOMDIR_CLASS or header.attributes.has(
        "DirectoryRecordSequence"
    )


def _references(attributes: Attributes, folder: Path) -> Iterator[Path]:
    """Files that the records of a DICOMDIR name; names that lead out of the medium's folder are left out."""
    for record in attributes.items("DirectoryRecordSequence"):
        parts = [part for part in record.texts("ReferencedFileID") if part]
        if parts and not any(part in {"..", "."} or "/" in part or "\\" in part for part in parts):
            yield _find(folder, parts)


def _find(folder: Path, parts: Sequence[str]) -> Path:
    """The file by its ID; media copied to other systems often have lower-case names."""
    path = folder.joinpath(*parts)
    if path.exists():
        return path
    lower = folder.joinpath(*(part.lower() for part in parts))
    return lower if lower.exists() else path


def _files(path: Path, rejected: list[Rejected]) -> Iterator[Path]:
    """The file itself, or all files under a folder in name order; hidden ones are left out."""
    if not path.is_dir():
        yield path
        return

    def note(error: OSError) -> None:
        rejected.append(
            Rejected(Path(error.filename or path), f"cannot be opened: {error.strerror or error}")
        )

    for folder, folders, names in os.walk(path, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
