"""Where work on a case stands at this station, kept so that a crash or a power cut leads back to it.

It holds no more than where to look and who was entering; the case itself is in the store. Closing the case in the
ordinary way forgets it.
"""

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "place.json"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a case.

    Attributes:
        case_id: the case.
        step: value of the stage on screen.
        seq: newest entry at that moment; where the journal is longer, its newest act tells better where work stood.
        path: field with the keyboard; empty for none.
        person, role: who was entering; both empty when nobody had said.
        timeline: whether the timeline was open.
    """

    case_id: str
    step: str
    seq: int = 0
    path: str = ""
    person: str = ""
    role: str = ""
    timeline: bool = False


class PlaceFile:
    """The file it is kept in. What cannot be read is no place; what cannot be written is left: nothing recorded is lost.

    Args:
        path: the file; None keeps nothing (another window of this station keeps its own).
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept: Place | None = None

    def read(self) -> Place | None:
        """The place that was left without closing; None when there is none."""
        if self._path is None:
            return None
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            found = Place(**data)
        except (OSError, ValueError, TypeError):
            return None
        texts = (found.case_id, found.step, found.path, found.person, found.role)
        is_place = all(isinstance(each, str) for each in texts) and isinstance(found.timeline, bool)
        return found if is_place and isinstance(found.seq, int) else None

    def keep(self, place: Place) -> None:
        """Keep a place, in one step: after a power cut it is the old one or the new one."""
        if self._path is None or place == self._kept:
            return
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=NAME)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(asdict(place), file)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self._path)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
            self._kept = place

    def forget(self) -> None:
        """The case was closed in the ordinary way."""
        self._kept = None
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
