"""Which entries count, and what undo and redo would do. Nothing is ever deleted: both append retractions."""

from collections.abc import Callable, Sequence

from procroom.domain.events import (
    AddendumAdded,
    AnswerGiven,
    CaseOpened,
    Entry,
    NoteSigned,
    NoteWithdrawn,
    ReleasedUnsigned,
    Retracted,
    SeriesLinked,
)

#: Facts undo never goes behind.
_BARRIERS = (CaseOpened, NoteSigned, AddendumAdded, NoteWithdrawn, ReleasedUnsigned)

Seals = Callable[[str], bool]


def live(entries: Sequence[Entry]) -> list[Entry]:
    """Entries that count, oldest first: scanning backwards, a live retraction kills what it names."""
    dead: set[int] = set()
    alive: list[Entry] = []
    for entry in reversed(entries):
        if entry.seq in dead:
            continue
        alive.append(entry)
        if isinstance(entry.event, Retracted):
            dead.update(entry.event.of)
    alive.reverse()
    return alive


def live_facts(entries: Sequence[Entry]) -> list[Entry]:
    """Live entries that are not retractions, oldest first."""
    return [entry for entry in live(entries) if not isinstance(entry.event, Retracted)]


def undoable(entries: Sequence[Entry], seals: Seals) -> tuple[Entry, ...]:
    """The facts one undo would retract: the newest live act; empty at a barrier.

    Args:
        entries: the whole journal.
        seals: whether an answer at this path may no longer be undone (concluded time-out).
    """
    facts = [entry for entry in live_facts(entries) if not isinstance(entry.event, SeriesLinked)]
    if not facts:
        return ()
    act = facts[-1].act
    found = tuple(entry for entry in facts if entry.act == act)
    if any(isinstance(entry.event, _BARRIERS) for entry in found):
        return ()
    if any(isinstance(entry.event, AnswerGiven) and seals(entry.event.path) for entry in found):
        return ()
    return found


def redoable(entries: Sequence[Entry]) -> Entry | None:
    """The undo that one redo would take back: the newest live one with no live fact after it."""
    by_seq = {entry.seq: entry for entry in entries}
    for entry in reversed(live(entries)):
        match entry.event:
            case Retracted(of):
                if not isinstance(by_seq[of[0]].event, Retracted):
                    return entry
            case SeriesLinked():
                continue
            case _:
                return None
    return None
