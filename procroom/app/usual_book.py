"""The usual ways of the people at this station, in one file beside the settings. No case, no patient in it."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from procroom.app.habits import Habit, Kept
from procroom.app.whole_file import write_whole
from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.domain.values import Json

FORMAT = "procroom-usual"
VERSION = 1
_People = dict[str, dict[str, dict[str, Kept]]]


class UsualInvalid(ProcroomError):
    """The file of usual ways cannot be written; names it."""


class UsualBook:
    """The usual ways of the people at this station, in one file.

    Attributes:
        warning: why the file could not be read, or "".
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._kept: dict[str, dict[str, dict[str, Kept]]] = {}
        self.warning = ""
        if path is not None and path.exists():
            try:
                self._kept = _read(json.loads(path.read_text(encoding="utf-8")))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                self.warning = (
                    f"Usual ways of working cannot be read from {path}: {error}. Mend or delete the file."
                )

    def of(self, person: str, procedure_id: str, place: str) -> Kept | None:
        """What a person kept for a place of a procedure (``procedure``, ``performed.targets``); None for nothing."""
        return self._kept.get(person, {}).get(procedure_id, {}).get(place)

    def keep(self, person: str, procedure_id: str, place: str, kept: Kept) -> None:
        """Keep what holds from now on; without habits what was kept is forgotten.

        Raises:
            UsualInvalid: the file cannot be written; nothing changed.
        """
        before = self.of(person, procedure_id, place)
        mine = self._kept.setdefault(person, {}).setdefault(procedure_id, {})
        mine.pop(place, None)
        if kept.habits:
            mine[place] = kept
        try:
            self._write()
        except OSError as error:
            mine.pop(place, None)
            if before is not None:
                mine[place] = before
            raise UsualInvalid(
                tell(
                    "ui",
                    "Your usual way cannot be kept in {path}: {reason}.",
                    path=self._path,
                    reason=error.strerror,
                )
            ) from error

    def _write(self) -> None:
        if self._path is None:
            return
        if self.warning:
            raise OSError(0, "what it holds could not be read")
        write_whole(self._path, json.dumps(_written(self._kept), ensure_ascii=False, indent=1))


def _written(kept: _People) -> dict[str, Json]:
    people: dict[str, Json] = {
        person: {
            procedure: {
                place: {"on": each.on.isoformat(), "habits": [_habit_json(habit) for habit in each.habits]}
                for place, each in places.items()
            }
            for procedure, places in procedures.items()
        }
        for person, procedures in kept.items()
    }
    return {"format": FORMAT, "version": VERSION, "people": people}


def _habit_json(habit: Habit) -> Json:
    daily: dict[str, Json] = {"daily": True} if habit.daily else {}
    interval: dict[str, Json] = {"interval": True} if habit.interval else {}
    return {"path": habit.path, "value": habit.value, **daily, **interval}


def _read(data: Mapping[str, object]) -> _People:
    if data.get("format") != FORMAT or data.get("version") != VERSION:
        raise ValueError("it is not a file of usual ways that this version reads")
    found: _People = {}
    people = data["people"]
    assert isinstance(people, dict)
    for person, procedures in people.items():
        for procedure, places in procedures.items():
            for place, each in places.items():
                habits = tuple(
                    Habit(h["path"], h["value"], bool(h.get("daily")), bool(h.get("interval")))
                    for h in each["habits"]
                )
                kept = Kept(date.fromisoformat(each["on"]), habits)
                found.setdefault(person, {}).setdefault(procedure, {})[place] = kept
    return found
