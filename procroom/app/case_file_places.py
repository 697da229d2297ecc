"""Places in a case file and the problems found there; typed look-ups that report instead of raising."""

import difflib
import unicodedata
from collections.abc import Sequence

from procroom.domain.errors import CaseFileInvalid
from procroom.domain.values import Json

_SHOWN = 100


def join(place: str, name: str) -> str:
    """A place one name further: ``answers.patient``."""
    return f"{place}.{name}" if place else name


class Places:
    """Collects every problem of a file, each with its place."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, place: str, words: str) -> None:
        """Note a problem."""
        self.found.append(f"{place or 'the file'}: {words}")

    def error(self) -> CaseFileInvalid:
        """All problems as one error."""
        count = len(self.found)
        title = f"not a usable case file: {count} problem{'s' if count > 1 else ''}."
        shown = (*self.found[:_SHOWN], *([f"… and {count - _SHOWN} more."] if count > _SHOWN else []))
        return CaseFileInvalid(title, shown, "`procroom schema` prints what a case file may hold.")

    def object(
        self, place: str, data: Json, names: Sequence[str], *, required: Sequence[str]
    ) -> dict[str, Json]:
        """The object at a place, with only the known names; empty when it is none."""
        if not isinstance(data, dict):
            self.add(place, f"takes an object with {', '.join(names)}, not {kind_of(data)}.")
            return {}
        for name in data:
            if name not in names:
                self.add(join(place, name), unknown(name, names))
        for name in required:
            if name not in data:
                self.add(join(place, name), "is missing.")
        return {name: data[name] for name in names if name in data}

    def list(self, place: str, data: Json) -> list[Json]:
        """The array at a place; empty when it is none."""
        if isinstance(data, list):
            return data
        self.add(place, f"takes an array, not {kind_of(data)}.")
        return []

    def text(self, data: dict[str, Json], place: str, name: str) -> str:
        """A text under a name; empty when it is absent or none."""
        value = data.get(name, "")
        if not isinstance(value, str):
            self.add(join(place, name), f"takes text, not {kind_of(value)}.")
            return ""
        return value

    def number(self, data: dict[str, Json], place: str, name: str) -> float | None:
        """A number under a name; None when it is absent or none."""
        value = data.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float | None) or not is_finite(value):
            self.add(join(place, name), f"takes a number, not {kind_of(value)}.")
            return None
        return None if value is None else float(value)

    def flag(self, data: dict[str, Json], place: str, name: str) -> bool | None:
        """A yes or no under a name; None when it is absent or none."""
        value = data.get(name)
        if value is None or isinstance(value, bool):
            return value
        self.add(join(place, name), f"takes true or false, not {kind_of(value)}.")
        return None

    def check_texts(self, data: Json) -> None:
        """Note every text that holds characters which cannot be printed or stored."""
        waiting: list[tuple[str, Json]] = [("", data)]
        while waiting:
            place, value = waiting.pop(0)
            if isinstance(value, dict):
                waiting.extend((join(place, name), inside) for name, inside in value.items())
            elif isinstance(value, list):
                waiting.extend((f"{place}[{index}]", inside) for index, inside in enumerate(value))
            elif isinstance(value, str) and has_controls(value):
                self.add(place, "holds control characters or broken Unicode, which cannot be printed.")


def has_controls(text: str) -> bool:
    """Whether a text holds control characters other than line breaks and tabs, or half a surrogate pair."""
    return any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\r\t" for c in text)


def is_finite(value: float | None) -> bool:
    """Whether a number is one (NaN and infinities are not JSON, but Python reads them)."""
    return value is None or abs(value) < float("inf")


def kind_of(value: Json) -> str:
    """What a JSON value is, in words."""
    match value:
        case None:
            return "null (leave out what is not documented)"
        case bool():
            return "true or false"
        case dict():
            return "an object"
        case list():
            return "an array"
        case str():
            return "text"
        case _:
            return "a number"


def unknown(name: str, names: Sequence[str]) -> str:
    """Words for a name that is not known, with the nearest that is."""
    near = difflib.get_close_matches(name, names, n=1)
    return "is not a field here." + (f" Did you mean “{near[0]}”?" if near else "")
