"""The one place of colours, type sizes and spacing: tokens, the style sheet made of them, the palette.

Knows nothing of pages. Every colour on screen is a token; severity always has a shape and a word beside it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from importlib import resources

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from procroom.ui.scale import Scale, use

FONT_FAMILY = "Noto Sans"
FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")

#: The 8 px grid and its half step.
GRID = 8


class ThemeName(StrEnum):
    """What can be chosen in the View menu."""

    ROOM = "dark room"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours (``#rrggbb``).

    Attributes:
        surface, surface_raised, surface_sunken: window, card, and field or image background.
        hover: a raised thing under the pointer.
        outline: hairlines between areas; outline_strong: borders of things to act on (3:1 to the surface).
        text, text_muted: words; both 4.5:1 on all three surfaces.
        accent, accent_hover, on_accent: the one colour for "chosen" and "go on", and words on it.
        focus: the ring of the keyboard focus.
        missing: required and not documented; never used for anything else.
        done: complete; stop, warn, note, cover: severities (STOP, WARN, NOTE, COV).
        on_severity: words on a filled severity.
        canvas: around pictures.
        cathode, anode, pain, felt, both, bone, skin: of drawings; a shape or a pattern tells each apart as well.
    """

    surface: str
    surface_raised: str
    surface_sunken: str
    hover: str
    outline: str
    outline_strong: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    missing: str
    done: str
    stop: str
    warn: str
    note: str
    cover: str
    on_severity: str
    canvas: str
    cathode: str
    anode: str
    pain: str
    felt: str
    both: str
    bone: str
    skin: str

    def color(self, name: str) -> QColor:
        """A token as a Qt colour."""
        return QColor(getattr(self, name))


ROOM = Tokens(
    surface="#0f1418",
    surface_raised="#171e24",
    surface_sunken="#0a0e11",
    hover="#202a32",
    outline="#26313a",
    outline_strong="#5d6f7d",
    text="#d3dbe1",
    text_muted="#93a2ae",
    accent="#58b0b4",
    accent_hover="#6cc3c6",
    on_accent="#04191b",
    focus="#8fd8da",
    missing="#e2a94f",
    done="#7fb894",
    stop="#ef8279",
    warn="#e6bd5a",
    note="#86b2dd",
    cover="#b9a3e3",
    on_severity="#14100a",
    canvas="#06090b",
    cathode="#86b2dd",
    anode="#ef8279",
    pain="#8f4a40",
    felt="#5f9ccc",
    both="#8d6fb0",
    bone="#2b3239",
    skin="#1d252b",
)

DARK = Tokens(
    surface="#1b2127",
    surface_raised="#242c33",
    surface_sunken="#14191e",
    hover="#2d3740",
    outline="#36424c",
    outline_strong="#738694",
    text="#e0e6ea",
    text_muted="#a6b3bd",
    accent="#62bdc1",
    accent_hover="#78d0d3",
    on_accent="#04191b",
    focus="#9be2e4",
    missing="#ebb45d",
    done="#8cc5a0",
    stop="#f4948b",
    warn="#efc865",
    note="#95bfe6",
    cover="#c4b0ea",
    on_severity="#14100a",
    canvas="#0c1013",
    cathode="#95bfe6",
    anode="#f4948b",
    pain="#99544a",
    felt="#69a5d4",
    both="#977abb",
    bone="#363f47",
    skin="#2a333a",
)

LIGHT = Tokens(
    surface="#eef1f3",
    surface_raised="#f8fafb",
    surface_sunken="#e2e7ea",
    hover="#dde4e8",
    outline="#cbd3d9",
    outline_strong="#73828d",
    text="#1c262d",
    text_muted="#4d5b66",
    accent="#0d6c72",
    accent_hover="#0a595e",
    on_accent="#f2fbfb",
    focus="#0b5054",
    missing="#7d4d00",
    done="#226343",
    stop="#a12a21",
    warn="#6d5200",
    note="#1f5489",
    cover="#59409a",
    on_severity="#fbf7f2",
    canvas="#1a2026",
    cathode="#12395c",
    anode="#a12a21",
    pain="#eda08f",
    felt="#4f86b5",
    both="#7d5a96",
    bone="#ece7db",
    skin="#faf8f5",
)

#: Paper, where it is printed on and in the light theme.
PAPER = "#ffffff"

THEMES: Mapping[ThemeName, Tokens] = {ThemeName.ROOM: ROOM, ThemeName.DARK: DARK, ThemeName.LIGHT: LIGHT}

#: ``@name``, and ``@name-2`` for two pixels less (what a border takes).
_TOKEN = re.compile(r"@(\w+)(?:-(\d+))?")


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def style_sheet(tokens: Tokens, sizes: Scale | None = None) -> str:
    """The style sheet of the whole window: ``resources/theme/room.qss`` with its ``@names`` filled in.

    Args:
        tokens: the colours.
        sizes: how large type and targets are; the desk's when None.

    Raises:
        KeyError: the sheet names a token that does not exist.
    """
    colours = {field.name: getattr(tokens, field.name) for field in fields(tokens)} | {"family": FONT_FAMILY}
    lengths = (sizes or Scale()).names()

    def filled(match: re.Match[str]) -> str:
        name, less = match[1], int(match[2] or 0)
        return f"{lengths[name] - less}px" if name in lengths else colours[name]

    sheet = resources.files("procroom.resources").joinpath("theme/room.qss").read_text(encoding="utf-8")
    return _TOKEN.sub(filled, sheet)


def palette(tokens: Tokens) -> QPalette:
    """The palette for what no style sheet reaches (item views, tool tips, custom painting)."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in {
        roles.Window: "surface",
        roles.WindowText: "text",
        roles.Base: "surface_sunken",
        roles.AlternateBase: "surface_raised",
        roles.Text: "text",
        roles.PlaceholderText: "text_muted",
        roles.Button: "surface_raised",
        roles.ButtonText: "text",
        roles.ToolTipBase: "surface_raised",
        roles.ToolTipText: "text",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Accent: "accent",
        roles.Mid: "outline",
        roles.Dark: "outline_strong",
        roles.Light: "hover",
    }.items():
        made.setColor(role, tokens.color(name))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(disabled, role, tokens.color("text_muted"))
    return made


def load_fonts() -> None:
    """Make the bundled typeface known to Qt, so that every station shows the same letters."""
    folder = resources.files("procroom.resources").joinpath("fonts")
    for name in FONT_FILES:
        QFontDatabase.addApplicationFontFromData(folder.joinpath(name).read_bytes())


class Look(QObject):
    """The theme and the scale in use.

    Signals:
        changed(tokens): another theme or scale was chosen; whoever paints by hand paints again.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, name: ThemeName = ThemeName.ROOM) -> None:
        super().__init__()
        self._application = application
        self.name = name
        self.scale = Scale()
        self._dress()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return THEMES[self.name]

    def choose(self, name: ThemeName, sizes: Scale | None = None) -> None:
        """Dress the application anew; nothing happens where that changes nothing."""
        sizes = sizes or self.scale
        if (name, sizes) == (self.name, self.scale):
            return
        same = name is self.name and sizes.names() == self.scale.names()
        self.name, self.scale = name, sizes
        if same:
            use(self._application, sizes)  # a sheet costs a second where a case is open
        else:
            self._dress()
        self.changed.emit(self.tokens)

    def _dress(self) -> None:
        use(self._application, self.scale)
        font = QFont(FONT_FAMILY)
        font.setPixelSize(self.scale.size("body"))
        sheet, colours = style_sheet(self.tokens, self.scale), palette(self.tokens)
        if self._application.font() != font or self._application.styleSheet() != sheet:
            # For a sheet that follows another one Qt 6 dresses every widget once for each widget that it lies in;
            # for the first one it dresses it once.
            self._application.setStyleSheet("")
            self._application.setFont(font)
            self._application.setPalette(colours)
            self._application.setStyleSheet(sheet)


def case_strip(case_id: str) -> QColor:
    """A calm colour that is the same for a case on every station, so that a glance tells two cases apart."""
    number = sum((index + 1) * ord(letter) for index, letter in enumerate(case_id))
    return QColor.fromHslF((number * 0.618034) % 1.0, 0.42, 0.55)
