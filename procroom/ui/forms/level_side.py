"""Level and side by buttons, for targets that lie elsewhere than at the spine: level, then side, or side, then level."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from procroom.domain.anatomy import Structure, told_place
from procroom.domain.values import Side
from procroom.notes.wording import capital
from procroom.ui.forms.words import plain_name
from procroom.ui.tongue import shown, side_word, tr, word
from procroom.ui.widgets.column_picker import ColumnPicker
from procroom.ui.widgets.side_button import SideButton
from procroom.ui.widgets.words import column, label, row

#: Between LEFT and RIGHT where no column stands between them, so that no finger meets both.
_APART = 48


class LevelAndSide(QFrame):
    """The levels as a column, the sides at opposite edges; nothing is preselected.

    Signals:
        picked(level, side): both are chosen.
    """

    picked = Signal(str, object)

    def __init__(self, structure: Structure, sides: Sequence[Side], *, name: str) -> None:
        super().__init__()
        self._structure = structure
        self._level, self._side = "", ""
        alone = structure.levels if len(structure.levels) == 1 else ()
        only = {level: capital(plain_name(structure, level)) for level in alone}
        self.column = ColumnPicker(structure.levels, name=name, texts=only)
        self.sides = {side: SideButton(side, name=name) for side in sides}
        #: The sides stand below the levels where both do not fit beside each other.
        self._below = self.column.many or bool(only)
        self._prompt = label("", "muted")
        self.column.picked.connect(self._on_level)
        for side, made in self.sides.items():
            made.clicked.connect(lambda _checked=False, side=side: self._on_side(side))
        self._lay_out()
        self.start()

    @property
    def prompt(self) -> str:
        """What is still to be chosen, in words."""
        return self._prompt.text()

    def start(self) -> None:
        """Neither level nor side is chosen."""
        self._level, self._side = "", ""
        self.column.choose("")
        self._show()

    def setFocus(self, *_reason: object) -> None:
        """Take the keyboard."""
        self.column.setFocus()

    def _lay_out(self) -> None:
        box = column(self, margin=4 if self._below else 8, gap=8)
        across = row(gap=8)
        middle = [side for side in self.sides if side in {Side.BILATERAL, Side.MIDLINE}]
        if self._below:
            levels = row()
            levels.addWidget(self.column, 0, Qt.AlignmentFlag.AlignHCenter)
        for side in (Side.LEFT, None, Side.RIGHT):
            if side is None and self._below:
                across.addSpacing(_APART)
            elif side is None:
                across.addWidget(self.column, 0, Qt.AlignmentFlag.AlignHCenter)
            elif side in self.sides:
                across.addWidget(self.sides[side], 1, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(label(tr("Patient’s side and level"), "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        if self._below:
            box.addLayout(levels)
        box.addLayout(across)
        for side in middle:
            box.addWidget(self.sides[side])
        box.addWidget(self._prompt, 0, Qt.AlignmentFlag.AlignHCenter)

    def _show(self) -> None:
        for side, made in self.sides.items():
            made.setChecked(side.value == self._side)
        if self._level and not self._side:
            text = tr("{target}: now the side", target=self._level_words())
        elif self._side and not self._level:
            text = tr("{side}: now the level", side=side_word(self._side))
        else:
            text = tr("Choose level and side")
        self._prompt.setText(text)

    def _level_words(self) -> str:
        """The level as it is called, with its nerves."""
        if self._level in self._structure.names:
            return shown(
                told_place(self._structure.name(self._level), None, self._structure.nerves(self._level))
            )
        nerves = self._structure.nerve_text(self._level)
        return f"{self._level} ({word(nerves)})" if nerves else self._level

    def _on_level(self, level: str) -> None:
        self._level = level
        self._tell()

    def _on_side(self, side: Side) -> None:
        self._side = side.value
        self._tell()

    def _tell(self) -> None:
        self._show()
        if self._level and self._side:
            self.picked.emit(self._level, Side(self._side))
