"""Fonts, text styles and inks of the printed note, and what to print where the fonts have no letter."""

import io
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib import resources
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD, ITALIC, SIGNS = "NoteSans", "NoteSans-Bold", "NoteSans-Italic", "NoteSans-Signs"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf", ITALIC: "NotoSans-Italic.ttf"}
#: Arrows, operators, shapes: what people type that the text fonts lack.
_SIGNS_FILE = "NotoSansSigns-Subset.ttf"

#: Written out where only the text font can be used (marks on pictures); meaning is kept, so no warning is due.
_SPELLINGS = {
    "→": "->",
    "←": "<-",
    "↔": "<->",
    "≥": ">=",
    "≤": "<=",
    "≠": "/=",
    "≈": "~",
    "⇒": "=>",
    "−": "-",
}


class Paper(StrEnum):
    """Sizes of paper a note is made for."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = A4 if self is Paper.A4 else letter
        return float(width), float(height)


class Ink:
    """The few colours of the page; each is told apart in grey print as well."""

    TEXT = HexColor("#15181c")
    QUIET = HexColor("#565e69")
    RULE = HexColor("#b9c0c9")
    FAINT = HexColor("#eef0f3")
    ACCENT = HexColor("#1d4f6e")
    MISSING = HexColor("#8a4300")
    MISSING_BAR = HexColor("#d98300")
    DARK = Color(0, 0, 0)
    LIGHT = Color(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Letters:
    """Code points that can be printed: by each of the text fonts, and by the font of signs."""

    text: frozenset[int]
    signs: frozenset[int]


@lru_cache(maxsize=1)
def load_fonts() -> Letters:
    """Register the note's fonts once, and tell what they can print."""
    found = [_register(name, file) for name, file in _FILES.items()]
    signs = _register(SIGNS, _SIGNS_FILE)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    return Letters(frozenset.intersection(*found), signs)


def _register(name: str, file: str) -> frozenset[int]:
    data = (resources.files("procroom.resources") / "fonts" / file).read_bytes()
    font = TTFont(name, io.BytesIO(data))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def width_of(text: str, size: float, font: str = REGULAR) -> float:
    """Width of a text in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def signs_apart(text: str, font: str = REGULAR) -> list[tuple[str, str]]:
    """(font, text) of runs: letters in the text font, signs that it lacks in the font of signs."""
    letters = load_fonts()
    runs = groupby(text, key=lambda char: ord(char) in letters.signs and ord(char) not in letters.text)
    return [(SIGNS if sign else font, "".join(run)) for sign, run in runs]


def mixed_width(text: str, size: float, font: str = REGULAR) -> float:
    """Width of a text with its signs, in points."""
    return sum(width_of(run, size, name) for name, run in signs_apart(text, font))


class Speller:
    """Makes text printable with the note's fonts and remembers what it could not print as written."""

    def __init__(self) -> None:
        self._letters = load_fonts()
        self._lost: dict[str, None] = {}

    def plain(self, text: str) -> str:
        """Text for the text font alone: other signs by their spelling or code point, e.g. ``[U+5C71]``."""
        return "".join(_SPELLINGS.get(char, self._letter(char)) for char in self._composed(text))

    def runs(self, text: str, font: str = REGULAR) -> list[tuple[str, str]]:
        """(font, text) of a line that is drawn: signs in the font that has them, what no font has by its code point."""
        composed = self._composed(text)
        return [
            (name, run if name == SIGNS else "".join(self._letter(char) for char in run))
            for name, run in signs_apart(composed, font)
        ]

    def markup(self, text: str) -> str:
        """The text escaped for a reportlab paragraph, line ends kept, signs in the font that has them."""
        return "<br/>".join(self._line(line) for line in text.splitlines())

    def _line(self, line: str) -> str:
        parts = []
        for sign, run in groupby(self._composed(line), key=self._is_sign):
            words = "".join(run)
            spelled = escape(words if sign else "".join(self._letter(char) for char in words))
            parts.append(f'<font name="{SIGNS}">{spelled}</font>' if sign else spelled)
        return "".join(parts)

    def _composed(self, text: str) -> str:
        return unicodedata.normalize("NFC", text)

    def _is_sign(self, char: str) -> bool:
        return ord(char) in self._letters.signs and ord(char) not in self._letters.text

    def _letter(self, char: str) -> str:
        category = unicodedata.category(char)
        if category == "Cc":
            return " "
        if ord(char) in self._letters.text and category != "Cf":
            return char
        self._lost[char] = None
        return f"[U+{ord(char):04X}]"

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was printed otherwise than written, in words."""
        return tuple(
            f"The note's fonts have no sign for U+{ord(char):04X} ({unicodedata.name(char, 'unnamed')});"
            f" its code is printed instead."
            for char in self._lost
        )


def _style(name: str, **more: object) -> ParagraphStyle:
    plain: dict[str, object] = {
        "fontName": REGULAR, "fontSize": 9.5, "leading": 13.2, "textColor": Ink.TEXT, "splitLongWords": 1,
        "allowWidows": 0, "allowOrphans": 0,
    }  # fmt: skip
    return ParagraphStyle(name, **{**plain, **more})


@lru_cache(maxsize=32)
def style(name: str) -> ParagraphStyle:
    """A paragraph style of the note by name.

    Raises:
        KeyError: for a style the note does not have.
    """
    return _style(name, **_STYLES[name])


_STYLES: dict[str, dict[str, object]] = {
    "title": {"fontName": BOLD, "fontSize": 15, "leading": 18.5},
    "kicker": {"fontSize": 8, "leading": 10, "textColor": Ink.QUIET},
    "label": {"fontSize": 7, "leading": 9, "textColor": Ink.QUIET},
    "value": {"fontName": BOLD, "fontSize": 10, "leading": 13},
    "section": {"fontName": BOLD, "fontSize": 8.5, "leading": 11, "textColor": Ink.ACCENT},
    "heading1": {"fontName": BOLD},
    "heading2": {"fontName": BOLD, "fontSize": 8.5, "leading": 12, "textColor": Ink.QUIET, "spaceBefore": 2},
    "body": {},
    "comment": {"fontName": ITALIC},
    "missing": {"fontName": BOLD, "textColor": Ink.MISSING},
    "cell": {"fontSize": 7.8, "leading": 10},
    "cell_missing": {"fontSize": 7.8, "leading": 10, "fontName": BOLD, "textColor": Ink.MISSING},
    "column": {"fontSize": 7, "leading": 8.8, "fontName": BOLD, "textColor": Ink.QUIET},
    "caption_title": {"fontName": BOLD, "fontSize": 8.2, "leading": 10.6},
    "caption": {"fontSize": 8.2, "leading": 10.6},
    "technical": {"fontSize": 6.8, "leading": 8.8, "textColor": Ink.QUIET},
    "running": {"fontSize": 8.2, "leading": 10.4},
    "footer": {"fontSize": 6.6, "leading": 8.6, "textColor": Ink.QUIET},
    "small": {"fontSize": 7.8, "leading": 10, "textColor": Ink.QUIET},
}
