"""``procroom inspect``: what is in these files, as one JSON-able document."""

from collections.abc import Sequence
from pathlib import Path

from procroom.domain.values import Json
from procroom.imaging.hierarchy import FileSet


def inspect(paths: Sequence[Path]) -> dict[str, Json]:
    """Scan and describe: ``{"studies": [...], "rejected": [...], "problems": [...]}``."""
    raise NotImplementedError(paths)


def describe(files: FileSet) -> dict[str, Json]:
    """The same for a finished scan."""
    raise NotImplementedError(files)
