"""Fonts, text styles and inks of the printed note, and what to print where the fonts have no letter."""

import io
import unicodedata
from enum import StrEnum
from functools import lru_cache
from importlib import resources
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD, ITALIC = "NoteSans", "NoteSans-Bold", "NoteSans-Italic"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf", ITALIC: "NotoSans-Italic.ttf"}

#: Written out where the fonts have no sign for them; meaning is kept, so no warning is due.
_SPELLINGS = {
    "→": "->", "←": "<-", "↔": "<->", "≥": ">=", "≤": "<=", "≠": "/=", "≈": "~", "⇒": "=>",
    "✓": "yes", "✔": "yes", "■": "-", "●": "-", "▪": "-", "\t": " ",
}  # fmt: skip


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


@lru_cache(maxsize=1)
def load_fonts() -> frozenset[int]:
    """Register the note's fonts once; the code points that all of them can print."""
    common: set[int] | None = None
    folder = resources.files("procroom.resources") / "fonts"
    for name, file in _FILES.items():
        font = TTFont(name, io.BytesIO((folder / file).read_bytes()))
        pdfmetrics.registerFont(font)
        here = set(font.face.charToGlyph)
        common = here if common is None else common & here
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    return frozenset(common or ())


def width_of(text: str, size: float, font: str = REGULAR) -> float:
    """Width of a text in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


class Speller:
    """Makes text printable with the note's fonts and remembers what it could not print as written."""

    def __init__(self) -> None:
        self._letters = load_fonts()
        self._lost: dict[str, None] = {}

    def plain(self, text: str) -> str:
        """The text with every sign the fonts lack replaced by its spelling or its code point, e.g. ``[U+5C71]``."""
        return "".join(self._letter(char) for char in unicodedata.normalize("NFC", text))

    def markup(self, text: str) -> str:
        """``plain`` text escaped for a reportlab paragraph, line ends kept."""
        return "<br/>".join(escape(self.plain(line)) for line in text.splitlines())

    def _letter(self, char: str) -> str:
        category = unicodedata.category(char)
        if category == "Cc":
            return _SPELLINGS.get(char, " ")
        if ord(char) in self._letters and category != "Cf":
            return char
        if char in _SPELLINGS:
            return _SPELLINGS[char]
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
