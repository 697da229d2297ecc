"""Files, folders and DICOMDIRs to studies; every file that is no readable image is rejected with its reason."""

from collections.abc import Callable, Sequence
from pathlib import Path

from procroom.imaging.hierarchy import FileSet


def scan(
    paths: Sequence[Path],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    check: Callable[[], None] = lambda: None,
) -> FileSet:
    """Read the headers of files and folders (recursively) and group what are images.

    Args:
        paths: files, folders, DICOMDIRs.
        progress: called with (files done, files known) after each file.
        check: called before each file; may raise to cancel (the exception passes through).

    Returns:
        Studies, rejected files and problems; no bad file raises.
    """
    raise NotImplementedError(paths, progress, check)
