"""Look-alike drug names in tall man letters, for the screen alone (clinical.md G3 U8). No Qt.

The English of the screen is a language of its own: whatever it says passes through here, as it would through a
catalogue, and nothing else does. So what is stored, exported, printed or read by another program keeps the plain name.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from procroom.domain.language import ENGLISH, Language

#: Texts remembered; a window says some hundreds again and again.
_REMEMBERED = 8192


@cache
def tall_names() -> Mapping[str, str]:
    """Plain name -> the name in tall man letters, of every source of ``resources/drugs/tall_man.toml``."""
    data = tomllib.loads(
        (files("procroom.resources") / "drugs" / "tall_man.toml").read_text(encoding="utf-8")
    )
    return {name.lower(): name for source in data["source"].values() for name in source["names"]}


@cache
def _a_name() -> re.Pattern[str]:
    """A listed name as a whole word, but not the name of a place in a template."""
    names = sorted(tall_names(), key=len, reverse=True)
    return re.compile(rf"(?<![\w{{.])(?:{'|'.join(map(re.escape, names))})(?![\w}}])", re.IGNORECASE)


@lru_cache(_REMEMBERED)
def tall(text: str) -> str:
    """A text with the listed names in it in tall man letters; a name in capitals throughout stays as it is."""
    return _a_name().sub(
        lambda found: found[0] if found[0].isupper() else tall_names()[found[0].lower()], text
    )


@lru_cache(_REMEMBERED)
def plain(text: str) -> str:
    """A text with the listed names in it in small letters, for whoever hears it: capitals would be spelt out."""
    return _a_name().sub(lambda found: found[0] if found[0].isupper() else found[0].lower(), text)


class ScreenEnglish(Language):
    """English as the screen writes it."""

    __slots__ = ()

    def text(self, context: str, source: str, /, **places: object) -> str:
        """A template with its places filled in."""
        return tall(super().text(context, source, **places))

    def about(self, context: str, source: str, about: str) -> str:
        """A text as it is said of one field."""
        return tall(super().about(context, source, about))

    def told(self, text: str) -> str:
        """What was told."""
        return tall(str(text))

    def place(self, value: object) -> str:
        """What fills a place."""
        return tall(str(value))

    def word(self, text: str, *_contexts: str) -> str:
        """A word or label."""
        return tall(str(text))


@cache
def screen_english() -> Language:
    """The English of the screen."""
    return ScreenEnglish(ENGLISH.code, ENGLISH.name)


def of_screen(language: Language) -> Language:
    """The language of a screen: English with tall man letters; any other as it is.

    The lists are of English names. A Spanish list exists (ISMP-España), but its letters are not confirmed for the names
    used here, so Spanish names are written plainly.
    """
    return screen_english() if language is ENGLISH else language
