"""Editor of a target: level on the drawn column, side at opposite edges, nerve shown. Nothing is preselected."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from procroom.domain.definition import Item
from procroom.domain.kinds import structure_of
from procroom.domain.values import Json, Side
from procroom.notes.wording import capital
from procroom.ui.forms.contract import WIDE, Editor
from procroom.ui.forms.words import target_of
from procroom.ui.widgets.column_picker import ColumnPicker
from procroom.ui.widgets.side_button import SideButton, side_outline
from procroom.ui.widgets.words import button, column, label, panel, row

#: Between LEFT and RIGHT where no column stands between them, so that no finger meets both.
_APART = 48


class SideSign(QWidget):
    """A side as shape and word, to look at."""

    def __init__(self, side: Side = Side.MIDLINE) -> None:
        super().__init__()
        self.setFixedHeight(32)
        self.show_side(side)

    def show_side(self, side: Side) -> None:
        """Show another side."""
        self._side = side
        self.setAccessibleName(side.value)
        self.setFixedWidth(self.width_of(side))
        self.update()

    @staticmethod
    def width_of(side: Side) -> int:
        """Room for the word of a side, logical pixels."""
        return 128 if len(side.value) > 5 else 92

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline in the accent colour, the word inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().link().color(), 2))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawPolygon(side_outline(self._side, area))
        font = self.font()
        font.setBold(True)
        font.setPixelSize(15)
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._side.value)


class TargetEditor(Editor):
    """Level and side together are one answer; it is given once both are chosen."""

    span = WIDE

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        structure = structure_of(item)
        self._structure = structure
        self._level, self._side = "", ""
        self._value: Json = None
        alone = structure.levels if len(structure.levels) == 1 else ()
        only = {level: capital(structure.name(level)).partition(" (")[0] for level in alone}
        self.column = ColumnPicker(structure.levels, name=item.text, texts=only)
        self.sides = {side: SideButton(side, name=item.text) for side in (item.sides or structure.sides)}
        #: The sides stand below the levels where both do not fit beside each other.
        self._below = self.column.many or bool(only)
        self.column.picked.connect(self._on_level)
        for side, made in self.sides.items():
            made.clicked.connect(lambda _checked=False, side=side: self._on_side(side))
        self._sign = SideSign()
        self._words = label("", "heading", wrap=True)
        self._nerve = label("", "muted", wrap=True)
        self.change = button("Change", self._on_change, name=f"{item.text}: change")
        self._shown = self._shown_panel()
        self._picker = self._picker_panel()
        box = column(self)
        box.addWidget(self._shown)
        box.addWidget(self._picker)
        self.show_value(None)

    def show_value(self, value: Json) -> None:
        """The target in words; the pickers where none is recorded."""
        target = target_of(value)
        if value != self._value or target is None:
            self._level, self._side = "", ""
        self._value = value
        if target is not None:
            self._sign.show_side(target.side)
            words, _, nerves = target.name.partition(" (")
            self._words.setText(words)
            self._nerve.setText(nerves.removesuffix(")"))
            self._nerve.setVisible(bool(nerves))
        self._open(target is None)

    def aim(self) -> None:
        """Focus the level, or the button that changes it."""
        if self._picker.isHidden():
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.column.setFocus()

    def _shown_panel(self) -> QFrame:
        made = panel("sunken")
        box = row(made, margin=(12, 8, 8, 8), gap=12)
        box.addWidget(self._sign)
        names = column(gap=0)
        names.addWidget(self._words)
        names.addWidget(self._nerve)
        box.addLayout(names, 1)
        box.addWidget(self.change)
        return made

    def _picker_panel(self) -> QFrame:
        made = panel("sunken")
        box = column(made, margin=4 if self._below else 8, gap=8)
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
        box.addWidget(label("Patient’s side and level", "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        if self._below:
            box.addLayout(levels)
        box.addLayout(across)
        for side in middle:
            box.addWidget(self.sides[side])
        self._prompt = label("", "muted")
        box.addWidget(self._prompt, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def _open(self, picking: bool) -> None:
        self._shown.setVisible(not picking)
        self._picker.setVisible(picking)
        self.column.choose(self._level)
        for side, made in self.sides.items():
            made.setChecked(side.value == self._side)
        self._say()

    def _say(self) -> None:
        if self._level and not self._side:
            nerves = self._structure.nerve_text(self._level)
            plain = self._structure.names.get(self._level, self._level)
            text = f"{plain}{f' ({nerves})' if nerves else ''}: now the side"
        elif self._side and not self._level:
            text = f"{self._side}: now the level"
        else:
            text = "Choose level and side"
        self._prompt.setText(text)

    def _on_level(self, level: str) -> None:
        self._level = level
        self._tell()

    def _on_side(self, side: Side) -> None:
        self._side = side.value
        self._tell()

    def _on_change(self) -> None:
        self._level, self._side = "", ""
        self._open(picking=True)
        self.column.setFocus()

    def _tell(self) -> None:
        for side, made in self.sides.items():
            made.setChecked(side.value == self._side)
        self._say()
        if self._level and self._side:
            self.answered.emit({"level": self._level, "side": self._side})
            if self._value is not None:
                self._open(picking=False)
