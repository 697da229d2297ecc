"""The spine to choose a target on: its parts as large buttons, the part in sight as a picture, keys for all of it.

Arrow keys move, Enter or Space chooses; R, L, M and B name a side; a level is typed as it is written (``L5``).
The keyboard is at no place until level and side are both said, so that Enter never chooses a side nobody named.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from procroom.domain.anatomy import Structure
from procroom.domain.values import Side
from procroom.ui.tongue import tr, word
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.column_picker import runs_of
from procroom.ui.widgets.spine_place import SpinePlace
from procroom.ui.widgets.spine_sheet import Place, SpineSheet
from procroom.ui.widgets.words import column, restyle, row

_SIDE_KEYS = {"R": Side.RIGHT, "L": Side.LEFT, "M": Side.MIDLINE, "B": Side.BILATERAL}
_ACROSS = (Side.LEFT, Side.MIDLINE, Side.BILATERAL, Side.RIGHT)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PARTS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class SpinePicture(QWidget):
    """All levels of a structure that lies at the spine.

    Signals:
        picked(level, side): a person chose a place.
    """

    picked = Signal(str, object)

    def __init__(self, structure: Structure, sides: Sequence[Side], *, name: str) -> None:
        super().__init__()
        self._runs = runs_of(structure.levels)
        self._sides = [side for side in _ACROSS if side in sides]
        self._typed, self._before_l = "", (self._sides[0] if len(self._sides) == 1 else None)
        self._at = -1
        self.sheet = SpineSheet(structure, self._sides, name=name)
        self.sheet.make_room(max(len(levels) for _, levels in self._runs))
        self.sheet.chosen.connect(self.picked)
        several = len(self._runs) > 1
        self._parts = [self._part_button(number) for number in range(len(self._runs))] if several else []
        box = column(self, gap=4)
        if several:
            line = row(gap=4)
            for made in self._parts:
                line.addWidget(made, 1)
            box.addLayout(line)
        box.addWidget(self.sheet)
        self.start()

    # --- for whoever shows it ---------------------------------------------------------------------------

    def start(self, level: str = "") -> None:
        """Show the part of a level, or the lowest part; nothing is chosen, the keyboard is at no place."""
        found = [number for number, (_, levels) in enumerate(self._runs) if level in levels]
        self._show_part(found[0] if found else len(self._runs) - 1)
        self._go("", self._sides[0] if len(self._sides) == 1 else None)
        self._typed = ""

    def show_notes(self, notes: Mapping[Place, str], now: frozenset[Place] = frozenset()) -> None:
        """Say which places are taken already (place -> words), and which is recorded here."""
        self.sheet.show_notes(notes, now)

    def part_of(self, level: str) -> ChoiceButton | None:
        """The button of the part that has a level; None where all levels are in sight."""
        if level in self.sheet.levels:
            return None
        return next(b for b, (_, levels) in zip(self._parts, self._runs, strict=True) if level in levels)

    def place(self, level: str, side: Side) -> SpinePlace:
        """A place in sight."""
        return self.sheet.places[level, side]

    def setFocus(self, *_reason: object) -> None:
        """Take the keyboard."""
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, sides, levels."""
        key = Qt.Key(event.key())
        level, side = self.sheet.here
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ASIDE:
            self._go(level, self._aside(side, _ASIDE[key]))
        elif key in _PARTS:
            self._show_part(max(0, min(len(self._runs) - 1, self._at + _PARTS[key])))
            self._go("", side)
        elif not self._type(event.text().upper()):
            super().keyPressEvent(event)
            return
        if key in _STEPS or key in _ASIDE or key in _PARTS:
            self._typed = ""

    # --- inside -----------------------------------------------------------------------------------------

    def _part_button(self, number: int) -> ChoiceButton:
        heading, levels = self._runs[number]
        made = ChoiceButton(
            _range(levels),
            name=tr(
                "Show {first} to {last} {part}", first=levels[0], last=levels[-1], part=word(heading.lower())
            ).strip(),
        )
        made.setCheckable(False)
        made.setProperty("part", "true")
        made.clicked.connect(lambda _checked=False: self._on_part(number))
        made.moved.connect(lambda step: self._parts[(number + step) % len(self._parts)].setFocus())
        return made

    def _on_part(self, number: int) -> None:
        side = self.sheet.here[1]
        self._show_part(number)
        self._go("", side)

    def _show_part(self, number: int) -> None:
        for each, made in enumerate(self._parts):
            restyle(made, current="true" if each == number else "false")
        if number != self._at:
            self._at = number
            self.sheet.show_levels(self._runs[number][1])

    def _step(self, by: int) -> None:
        """To the next level; past the end of a part to the next part."""
        level, side = self.sheet.here
        order = [each for _, levels in self._runs for each in levels]
        here = self.sheet.levels
        if not level:
            self._go(here[0] if by > 0 else here[-1], side)
        else:
            self._go(order[max(0, min(len(order) - 1, order.index(level) + by))], side)

    def _aside(self, side: Side | None, by: int) -> Side:
        if side is None:
            return self._sides[0] if by < 0 else self._sides[-1]
        at = self._sides.index(side) + by
        return self._sides[max(0, min(len(self._sides) - 1, at))]

    def _go(self, level: str, side: Side | None) -> None:
        part = next((number for number, (_, levels) in enumerate(self._runs) if level in levels), self._at)
        focus = self.sheet.hasFocus() or any(made.hasFocus() for made in self.sheet.places.values())
        self._show_part(part)
        self.sheet.move_to(level, side)
        if focus:
            self.setFocus()

    def _type(self, sign: str) -> bool:
        """A letter or figure: a side, or the next sign of a level. L is the left side until a figure follows it."""
        if not sign or not (sign.isalnum() or sign == "-"):
            return False
        level, side = self.sheet.here
        for typed in (self._typed + sign, sign):
            found = self._first(typed)
            if found and typed not in _SIDE_KEYS:
                back = self._before_l if self._typed == "L" and typed != sign else side
                self._typed = typed
                self._go(found, back)
                return True
        named = _SIDE_KEYS.get(sign)
        if named not in self._sides and not self._first(sign):
            return False
        self._typed = sign if self._first(sign) else ""
        self._before_l = side
        self._go(level, named if named in self._sides else side)
        return True

    def _first(self, typed: str) -> str:
        return next((each for _, levels in self._runs for each in levels if each.startswith(typed)), "")


def _range(levels: Sequence[str]) -> str:
    """A part as the vertebrae or nerves it reaches from and to: ``C2–T1``."""
    first, last = levels[0].partition("-")[0], levels[-1]
    upper, _, lower = last.partition("-")
    if lower:
        last = lower if lower[:1].isalpha() else f"{upper[0]}{lower}"
    return f"{first}–{last.removesuffix('DR').removesuffix('LB')}"
