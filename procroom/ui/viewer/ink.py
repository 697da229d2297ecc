"""Colours and sizes of what is drawn on pictures. Pictures lie on a dark canvas in every theme."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from procroom.ui.theme import FONT_FAMILY, ROOM, Tokens


@dataclass(slots=True)
class Ink:
    """What the viewer draws with.

    Attributes:
        tokens: colours; ``focus`` draws marks, ``warn`` the chosen mark and badges, ``cover`` reference lesions,
            ``canvas`` every halo.
        text_px: height of corner text; follows the viewport's size.
        halo_px: dark border around bright strokes and letters, so that both stay legible on white.
        stroke_px: width of a mark's line.
    """

    tokens: Tokens = ROOM
    text_px: int = 14
    halo_px: float = 2.0
    stroke_px: float = 2.0

    @property
    def canvas(self) -> QColor:
        """Around pictures, and the halo."""
        return self.tokens.color("canvas")

    @property
    def halo(self) -> QColor:
        """Behind strokes and letters."""
        colour = self.tokens.color("canvas")
        colour.setAlphaF(0.85)
        return colour

    @property
    def text(self) -> QColor:
        """Words on pictures."""
        return self.tokens.color("text")

    @property
    def muted(self) -> QColor:
        """Words that step back."""
        return self.tokens.color("text_muted")

    @property
    def mark(self) -> QColor:
        """Marks."""
        return self.tokens.color("focus")

    @property
    def chosen(self) -> QColor:
        """The chosen mark, and badges."""
        return self.tokens.color("warn")

    @property
    def lesion(self) -> QColor:
        """Reference lesions: not the colour of marks, which are the operator's."""
        return self.tokens.color("cover")

    @property
    def accent(self) -> QColor:
        """Outline of the active viewport."""
        return self.tokens.color("accent")

    def font(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """The typeface at a multiple of the corner text's size."""
        font = QFont(FONT_FAMILY)
        font.setPixelSize(round(self.text_px * factor))
        font.setBold(bold)
        return font
