"""The languages a note can be written in: English, and every catalogue in ``resources/translations``.

A catalogue is a Qt Linguist file (``procroom_es.ts``): what translators open is what is read, by the window and here.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

from procroom.domain.errors import ProcroomError
from procroom.domain.language import CODES, ENGLISH, Language

#: Of translations that a note or the window does not use.
_UNUSED = ("unfinished", "vanished", "obsolete")


class LanguageUnknown(ProcroomError):
    """There is no catalogue of a language, or it cannot be read."""


def _spanish_and(following: str) -> str:
    """``y``, but ``e`` before the sound of i: ``dolor e inflamación``, ``agua y hielo``."""
    start = following.lower().removeprefix("h")
    return " e " if start.startswith(("i", "í")) and start[1:2] not in {"a", "e", "o"} else " y "


#: Language -> its own name, and the word before the last of a series.
_KNOWN: Mapping[str, tuple[str, Callable[[str], str]]] = {"es": ("Español", _spanish_and)}


@cache
def language_of(code: str) -> Language:
    """A language by its code; read once.

    Raises:
        LanguageUnknown: there is no catalogue of it.
    """
    if code == ENGLISH.code:
        return ENGLISH
    if code not in _KNOWN:
        raise LanguageUnknown(
            f"“{code}” is not a language of procroom.", remedy=f"Languages: {', '.join(CODES)}."
        )
    name, before_last = _KNOWN[code]
    file = files("procroom.resources") / "translations" / f"procroom_{code}.ts"
    try:
        data = file.read_bytes()
        return Language(code, name, read_catalogue(data), before_last)
    except (OSError, ET.ParseError) as error:
        raise LanguageUnknown(
            f"The catalogue of {name} cannot be read: {error}.", remedy="Install procroom anew."
        ) from error


def read_catalogue(data: bytes) -> dict[tuple[str, str], str]:
    """Finished translations by context and source; the source of one that is said of one field begins with its name.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    found: dict[tuple[str, str], str] = {}
    for context in ET.fromstring(data).iter("context"):  # noqa: S314 - a file of this package
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") not in _UNUSED:
                found[name, _source(message)] = translation.text
    return found


def _source(message: ET.Element) -> str:
    source, about = message.findtext("source") or "", message.findtext("comment") or ""
    return f"{about}\x04{source}" if about else source
