"""What the inks of a drawing look like on paper; each is told apart in grey print as well."""

from collections.abc import Mapping
from types import MappingProxyType

from reportlab.lib.colors import Color, HexColor

from procroom.notes.drawing import Ink
from procroom.notes.render.type import Ink as Page

PAPER_INKS: Mapping[Ink, Color] = MappingProxyType(
    {
        Ink.TEXT: Page.TEXT,
        Ink.QUIET: Page.QUIET,
        Ink.RULE: HexColor("#c6ccd3"),
        Ink.FAINT: Page.FAINT,
        Ink.PAPER: Page.LIGHT,
        Ink.ACCENT: Page.ACCENT,
        Ink.CATHODE: HexColor("#12395c"),
        Ink.ANODE: HexColor("#b3261e"),
        Ink.BONE: HexColor("#f1ece1"),
        Ink.BONE_EDGE: HexColor("#b9ad95"),
        Ink.LEAD: HexColor("#6b747e"),
        Ink.SKIN: HexColor("#f6f4f1"),
        Ink.SKIN_EDGE: HexColor("#7a8089"),
        Ink.PAIN: HexColor("#eda08f"),
        Ink.FELT: HexColor("#4f86b5"),
        Ink.BOTH: HexColor("#7d5a96"),
        Ink.SCORE: HexColor("#12395c"),
        Ink.BAND: HexColor("#e4e8ec"),
        Ink.BAR: HexColor("#9db4c6"),
        Ink.WARN: Page.MISSING,
        Ink.MET: HexColor("#1f6b45"),
        Ink.NOT_MET: HexColor("#a12a21"),
        Ink.MISSING: Page.MISSING,
    }
)
