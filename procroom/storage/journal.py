"""Journal lines as stored, and the check of their chain when they are read. Pure: knows no database."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procroom.domain.errors import RecordDamaged
from procroom.domain.events import Entry, canonical, entry_body, entry_from_body
from procroom.domain.language import tell


@dataclass(frozen=True, slots=True)
class Line:
    """A journal line as it lies in the store.

    Attributes:
        case_id: the case.
        seq: 1, 2, 3 … within the case.
        digest: SHA-256 (hex) of ``body``.
        body: canonical JSON of everything else.
    """

    case_id: str
    seq: int
    digest: str
    body: str

    @property
    def intact(self) -> bool:
        """Whether the body is byte for byte what was written."""
        return hashlib.sha256(self.body.encode()).hexdigest() == self.digest


def line_of(entry: Entry) -> Line:
    """An entry in stored form.

    Raises:
        RecordDamaged: the entry was changed after it was sealed.
    """
    body = canonical(
        entry_body(entry.seq, entry.case_id, entry.act, entry.at, entry.actor, entry.event, entry.prev_digest)
    ).decode()
    line = Line(entry.case_id, entry.seq, entry.digest, body)
    if not line.intact:
        raise RecordDamaged(
            tell("ui", "Entry {seq} does not match its digest and was not recorded.", seq=entry.seq),
            remedy=tell("ui", "Open the case again; everything recorded before is kept."),
        )
    return line


def read_lines(lines: Sequence[Line]) -> tuple[tuple[Entry, ...], Line | None]:
    """The entries of a case, and its last line when that was damaged.

    A torn last line cannot hide anything: what came before it verifies. A damaged line further up can, so
    the case is refused.

    Args:
        lines: all lines of one case, by ``seq``.

    Raises:
        RecordDamaged: a line before the last is damaged, missing or foreign, or was written by a newer
            procroom; names the entry.
    """
    entries: list[Entry] = []
    for index, line in enumerate(lines):
        if not line.intact:
            if index == len(lines) - 1:
                return tuple(entries), line
            raise _damaged(line, tell("ui", "its text does not match its digest"))
        entry = _entry(line)
        before = entries[-1].digest if entries else ""
        if entry.seq != len(entries) + 1 or line.seq != entry.seq:
            raise _damaged(line, tell("ui", "entry {number} is missing before it", number=len(entries) + 1))
        if entry.prev_digest != before or entry.case_id != line.case_id:
            raise _damaged(line, tell("ui", "it does not follow the entry before it"))
        entries.append(entry)
    return tuple(entries), None


def _entry(line: Line) -> Entry:
    body: dict[str, Any] = json.loads(line.body)
    try:
        return entry_from_body(body, line.digest)
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(line, tell("ui", "it cannot be read ({error})", error=type(error).__name__)) from error


def _damaged(line: Line, why: str) -> RecordDamaged:
    return RecordDamaged(
        tell(
            "ui",
            "Entry {seq} of case …{case_id} is damaged: {why}.",
            seq=line.seq,
            case_id=line.case_id[-8:],
            why=why,
        ),
        remedy=tell(
            "ui", "Nothing was changed. Restore the store from a backup; other cases are not affected."
        ),
    )
