"""The fields of a filled PDF form that came back from a patient: values by name, nothing else of the file is used."""

import io
import logging
from collections.abc import Iterable, Mapping
from typing import Any

import pypdf

from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.notes.render.form_sheet import NO, YES

# What pypdf has to say of a damaged file is said by DiaryUnreadable, not on the terminal.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_LARGEST = 20_000_000


class DiaryUnreadable(ProcroomError):
    """A file is no diary form of this case, or holds what cannot be understood; nothing was recorded.

    Attributes:
        problems: each row or field that cannot be understood, in words; empty where the file as a whole is not right.
    """

    problems: tuple[str, ...] = ()

    def because(self, problems: Iterable[str]) -> "DiaryUnreadable":
        """The same with its problems one by one."""
        self.problems = tuple(problems)
        return self


def form_fields(data: bytes) -> Mapping[str, str]:
    """The values of a PDF's form by field name; what is off or empty is left out.

    Raises:
        DiaryUnreadable: the file is damaged, locked, too large, or no PDF.
    """
    if len(data) > _LARGEST:
        raise DiaryUnreadable(tell("ui", "This file is too large for a pain diary."))
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted
        values = (
            {} if locked else {name: _value(field) for name, field in (reader.get_fields() or {}).items()}
        )
    except Exception as error:
        raise DiaryUnreadable(
            tell("ui", "This file is not a PDF that can be read."),
            f"({type(error).__name__})",
            tell("ui", "Ask for it again."),
        ) from error
    if locked:
        raise DiaryUnreadable(
            tell("ui", "This PDF is locked with a password."), remedy=tell("ui", "Save it without one.")
        )
    return {name: value for name, value in values.items() if value}


def _value(field: Mapping[str, Any]) -> str:
    """A field's value: of buttons without their slash, ``Off`` as nothing."""
    try:
        value = field["/V"]  # follows references, which `get` does not
    except KeyError:
        value = None
    if field.get("/FT") != "/Btn":
        return "" if value is None else str(value)
    name = "" if value is None else str(value).removeprefix("/")
    return "" if name == "Off" else name


def yes_no(fields: Mapping[str, str], name: str, text: str, problems: list[str]) -> bool | None:
    """A yes or no that was ticked; None when neither was, or with a problem when it is neither."""
    value = fields.get(name, "")
    if value not in {"", YES, NO}:
        problems.append(f"{text}: “{value}” is neither yes nor no.")
    return {YES: True, NO: False}.get(value)
