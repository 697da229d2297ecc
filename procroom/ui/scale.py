"""How large things are on this screen: millimetres and type as pixels, at the desk and beside the table.

Room mode (clinical.md G3): what is touched is 20 mm wide and high; an x-height of 13 mm reads from 2 m, one of
4.5 mm from 0.7 m (22 minutes of arc). A screen too small for that gets the largest type it has room for.
"""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from procroom.ui.tongue import tr

MM_PER_INCH: Final = 25.4
#: x-height of the bundled Noto Sans as a part of its type size.
X_HEIGHT: Final = 0.536
#: Its line as a multiple of its type size.
LINE: Final = 1.36
TARGET_MM: Final = 20.0
NEAR_MM, FAR_MM = 4.5, 13.0
#: What a screen says of itself is believed within these dots per inch.
BELIEVED_DPI = (60.0, 400.0)
TEXT_SCALES = (0.8, 2.0)
#: At the desk's size of type a lower window is low, in px.
_LOW_WINDOW = 660

#: Lines of near and of far type a window is high, at least; and far letters it is wide.
_NEAR_LINES, _FAR_LINES, _FAR_WIDTH = 34, 14, 22
#: Type sizes at the desk in px, and what is touched there: at the desk, beside the images, read aloud.
_DESK = {
    "tiny": 11,
    "wideword": 14,
    "small": 12,
    "caption": 12,
    "label": 13,
    "body": 14,
    "lead": 16,
    "title": 20,
    "display": 28,
}
_DESK_TOUCH = {
    "control": 36,
    "room": 44,
    "aloud": 64,
    "aloudline": 48,
    "step": 56,
    "head": 24,
    "line": 28,
    "link": 24,
    "item": 32,
    "clock": 30,
    "key": 45,
    "wide": 34,
    "scalechip": 30,
    "unitchip": 34,
}
#: The same type sizes in room mode, as parts of the near type.
_ROOM = {
    "tiny": 0.66,
    "wideword": 1.0,
    "small": 0.66,
    "caption": 0.86,
    "label": 1.0,
    "body": 1.0,
    "lead": 1.1,
    "title": 1.3,
}
#: Type of the word under an icon as a part of a target: eight letters in one of its width, nine in one twice as wide.
_WORD_PARTS = {"tiny": 0.21, "wideword": 0.36}
_PROPERTY = "procroom_scale"


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes in logical pixels.

    Attributes:
        dpi: logical pixels to the inch of the screen.
        text: how much larger than procroom's own type the person wants to read (1 = as it is).
        room: room mode.
        window: width and height of the window; room mode fits its type into it, at the desk a low one is used well.
    """

    dpi: float = 96.0
    text: float = 1.0
    room: bool = False
    window: tuple[int, int] = (1920, 1080)

    def mm(self, length: float) -> int:
        """Pixels that are at least so many millimetres long on the screen."""
        return math.ceil(length / MM_PER_INCH * self.dpi - 1e-6)

    def mm_of(self, pixels: float) -> float:
        """Millimetres that so many pixels are long on the screen."""
        return pixels * MM_PER_INCH / self.dpi

    def x_height_mm(self, size: int) -> float:
        """Height of a small letter of a type size on the screen."""
        return self.mm_of(size * X_HEIGHT)

    @property
    def tight(self) -> bool:
        """Whether height is dear: beside the table, or in a window that is low for its type."""
        return self.room or self.window[1] < self.of(_LOW_WINDOW)

    @property
    def near(self) -> int:
        """Type size to be read from 0.7 m."""
        wanted = self.mm(NEAR_MM) / X_HEIGHT
        return max(round(_DESK["body"] * self.text), int(min(wanted, self.window[1] / _NEAR_LINES)))

    @property
    def far(self) -> int:
        """Type size to be read from 2 m; at the desk that of a title."""
        if not self.room:
            return self.size("title")
        room = min(self.window[1] / _FAR_LINES, self.window[0] / _FAR_WIDTH)
        return max(self.near, int(min(self.mm(FAR_MM) / X_HEIGHT, room)))

    def size(self, name: str) -> int:
        """A type size, or the height of something to touch, by name.

        Raises:
            KeyError: there is no such name.
        """
        if name in _DESK_TOUCH:
            desk = round(_DESK_TOUCH[name] * max(1.0, self.text))
            if name == "step" and self.room:
                desk = math.ceil((self.size("lead") + self.size("small")) * LINE) + 12
            return max(desk, self.mm(TARGET_MM)) if self.room else desk
        if name == "far" or (self.room and name == "display"):
            return self.far
        if name in _WORD_PARTS and self.room:  # the words of a button have to fit into it
            return min(round(self.near * _ROOM[name]), round(self.mm(TARGET_MM) * _WORD_PARTS[name]))
        return round(self.near * _ROOM[name]) if self.room else round(_DESK[name] * self.text)

    def of(self, pixels: float) -> int:
        """A length beside type (a gap, a glyph, a column): what it is at the desk, grown with the type."""
        return round(pixels * self.size("body") / _DESK["body"])

    def names(self) -> dict[str, int]:
        """All sizes the style sheet may name."""
        named = {name: self.size(name) for name in (*_DESK, *_DESK_TOUCH, "far")}
        return {**named, "menu": self._above_words(7), "menubar": self._above_words(4)}

    def _above_words(self, desk: int) -> int:
        """Space above and below a line of words in a menu."""
        line = self.size("body") * LINE
        return max(desk, math.ceil((self.mm(TARGET_MM) - line) / 2)) if self.room else desk

    def shortfall(self) -> str:
        """What this screen is too small for in room mode, in words; empty when nothing."""
        lacking = [
            tr(
                "{height} of {wanted} mm at {metres} m",
                height=f"{has:.1f}",
                wanted=f"{wanted:g}",
                metres=metres,
            )
            for size, wanted, metres in ((self.far, FAR_MM, "2"), (self.near, NEAR_MM, "0.7"))
            if (has := self.x_height_mm(size)) < wanted - 0.3
        ]
        return tr("Letters too small: {lacking}", lacking=", ".join(lacking)) if lacking else ""


def scale() -> Scale:
    """The scale in use; the plain one while nothing is dressed yet."""
    application = QApplication.instance()
    found = application.property(_PROPERTY) if application is not None else None
    return found if isinstance(found, Scale) else Scale()


def use(application: QApplication, chosen: Scale) -> None:
    """Let every widget measure itself by a scale; the style sheet has to be set anew afterwards."""
    application.setProperty(_PROPERTY, chosen)


def believed_dpi(physical: float, logical: float, ratio: float, override: float = 0.0) -> float:
    """Logical pixels to the inch: what was set, else what the screen says where that can be, else the system's.

    Args:
        physical: what the screen's own description amounts to; 0, infinite or nonsense when that is wrong.
        logical: what the system works with (96, mostly).
        ratio: device pixels to a logical one.
        override: the settings' ``screen_dpi``, device dots to the inch; 0 for none.
    """
    if override > 0:
        return override / ratio
    low, high = BELIEVED_DPI
    return physical if low <= physical * ratio <= high else logical


def dpi_of(screen: QScreen, override: float = 0.0) -> float:
    """Logical pixels to the inch of a screen."""
    return believed_dpi(
        screen.physicalDotsPerInch(), screen.logicalDotsPerInch(), screen.devicePixelRatio(), override
    )


def text_factor(points: float, platform: str) -> float:
    """How much larger than usual the system's type is set; never smaller than procroom's own.

    Args:
        points: point size of the system's font.
        platform: Qt's name of the window system, which says what is usual.
    """
    usual = {"windows": 9.0, "cocoa": 13.0}.get(platform, 11.0)
    return min(max(points / usual, 1.0), TEXT_SCALES[1])


def pair(size: QSize) -> tuple[int, int]:
    """A window's size as numbers."""
    return size.width(), size.height()
