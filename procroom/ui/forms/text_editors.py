"""Editors of typed answers: quantities with their unit, whole numbers, words, codes."""

import re

from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.definition import Item
from procroom.domain.kinds import quantity
from procroom.domain.unit_spelling import unit_of
from procroom.domain.values import Json
from procroom.notes.wording import person_name
from procroom.ui.forms.contract import HALF, NARROW, WIDE, Editor
from procroom.ui.forms.words import DASH, NOT_DOCUMENTED, unit_text
from procroom.ui.tongue import tr, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.pick_edit import PickEdit
from procroom.ui.widgets.text_edits import LineEdit, LongEdit
from procroom.ui.widgets.words import column, hide_if, label, row

_BARE_NUMBER = re.compile(r"^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$")
_WITH_UNIT = re.compile(r"^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*([^\s\d.,].*)$")
_SHORT_SCALE = 10
#: A label this short (room, state, MRN) asks for few words.
_SHORT_WORDS = 5
#: More units than this stand below the number.
_MOST_UNITS_BESIDE = 3
#: A number needs no more width.
_MOST_NUMBER = 220


class QuantityEditor(Editor):
    """A number as text, and its unit beside it or typed after it. Of several units none is taken for granted (U7)."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self._unit = item.units[0] if len(item.units) == 1 else ""
        self.span = NARROW if len(item.units) <= 2 else WIDE if len(item.units) > _MOST_UNITS_BESIDE else HALF
        self.line = LineEdit(name=tr("{field}, number", field=item.text), unset=DASH)
        self.line.setMinimumWidth(52)
        self.line.setMaximumWidth(_MOST_NUMBER)
        self.line.settled.connect(lambda _text: self._tell())
        self.setFocusProxy(self.line)
        many = len(item.units) > _MOST_UNITS_BESIDE
        box = column(self, gap=8) if many else row(self, gap=8)
        box.addWidget(self.line, 0 if many else 1)
        self.units = Choices(
            [(unit, unit_text(unit)) for unit in item.units],
            joined=not many,
            chip="unit",
            name=tr("{field}, unit", field=item.text),
            parent=self,
        )
        self.units.picked.connect(self._on_unit)
        if not many:  # the number gives way, a unit is never cut
            self.units.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        hide_if(self.units, len(item.units) == 1)
        box.addWidget(self.units)
        only = label(unit_text(self._unit), "muted")
        hide_if(only, not self._unit)
        box.addWidget(only)

    def show_value(self, value: Json) -> None:
        """Number and unit as recorded."""
        if value is None:
            self.line.show_text("")
            if len(self.item.units) > 1 and not self.line.text():
                self._unit = ""
                self.units.choose([])
            return
        amount = quantity(value)
        self._unit = amount.unit
        self.line.show_text(amount.number)
        self.units.choose([amount.unit])

    def show_wrong(self, wrong: bool) -> None:
        """Frame the number."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)
        self.units.setEnabled(not locked)

    def _on_unit(self, units: tuple[str, ...]) -> None:
        self._unit = units[0]
        if self.line.text().strip():
            self._tell()

    def _tell(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.cleared.emit()
        elif _BARE_NUMBER.match(text) and not self._unit:
            self.held.emit(tr("Not recorded yet: choose the unit, or type it after the number."))
        elif _BARE_NUMBER.match(text):
            self.answered.emit({"value": text, "unit": self._unit})
        else:
            self.answered.emit(_with_unit(text, self.item))


def _with_unit(text: str, item: Item) -> Json:
    """Number and unit as typed, e.g. ``1.5ml``; what is not a unit of the item stays as it is, and is refused by name."""
    found = _WITH_UNIT.match(text)
    unit = unit_of(found[2]) if found else None
    return {"value": found[1], "unit": unit} if found and unit in item.units else text


class IntegerEditor(Editor):
    """A whole number as text."""

    span = NARROW

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.line = LineEdit(name=item.text, unset=DASH)
        self.line.settled.connect(self._on_settled)
        column(self).addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: Json) -> None:
        """The number."""
        self.line.show_text("" if value is None else str(value))

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)

    def _on_settled(self, text: str) -> None:
        if text:
            self.answered.emit(text)
        else:
            self.cleared.emit()


class ScaleEditor(Editor):
    """A whole number from a short scale (0 to 10): a button each."""

    span = WIDE
    says_unset = False

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        low, high = int(item.minimum or 0), int(item.maximum or 0)
        steps = [(str(number), str(number)) for number in range(low, high + 1)]
        self.choices = Choices(steps, joined=True, chip="scale", name=item.text, parent=self)
        self.choices.picked.connect(lambda codes: self.answered.emit(int(codes[0])))
        self.choices.emptied.connect(self.cleared)
        column(self).addWidget(self.choices)

    def show_value(self, value: Json) -> None:
        """The chosen step, or none."""
        self.choices.choose([] if value is None else [str(value)])

    def aim(self) -> None:
        """Focus the row."""
        self.choices.setFocus()


class TextEditor(Editor):
    """Words on one line."""

    span = HALF

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.line = LineEdit(name=item.text, unset=tr(NOT_DOCUMENTED))
        self.line.settled.connect(self._on_settled)
        column(self).addWidget(self.line)
        self.setFocusProxy(self.line)
        short = len(item.text) <= _SHORT_WORDS and item.role != "patient_name"
        self.span = NARROW if item.column or short else HALF

    def show_value(self, value: Json) -> None:
        """The words."""
        self.line.show_text(self._words(value) if isinstance(value, str) else "")

    def _words(self, text: str) -> str:
        """As recorded; words that were tapped in the screen's language."""
        return word(text) if self.item.taps else text

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)

    def _on_settled(self, text: str) -> None:
        if text:
            self.answered.emit(text)
        else:
            self.cleared.emit()


class NameEditor(TextEditor):
    """A person's name as people read it; recorded in the parts that a comma tells apart: family name, forenames."""

    def _words(self, text: str) -> str:
        """As people read it."""
        return person_name(text)

    def _on_settled(self, text: str) -> None:
        family, comma, forenames = (part.strip() for part in text.partition(","))
        told = comma and family and forenames and "," not in forenames and "^" not in text
        super()._on_settled(f"{family}^{forenames}" if told else text)


class LongTextEditor(Editor):
    """Words on several lines."""

    span = WIDE

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.text = LongEdit(name=item.text, unset=tr(NOT_DOCUMENTED))
        self.text.settled.connect(self._on_settled)
        column(self).addWidget(self.text)
        self.setFocusProxy(self.text)

    def show_value(self, value: Json) -> None:
        """The words."""
        self.text.show_text(value if isinstance(value, str) else "")

    def show_wrong(self, wrong: bool) -> None:
        """Frame the field."""
        self.text.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.text.setReadOnly(locked)

    def _on_settled(self, text: str) -> None:
        if text:
            self.answered.emit(text)
        else:
            self.cleared.emit()


class CodeEditor(Editor):
    """An ICD-10-CM code, found by number or by words among the suggestions, or typed."""

    span = WIDE

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        options = [(option.code, f"{option.code}  {option.text}") for option in item.options]
        self.line = PickEdit(
            options, placeholder=tr("Code or words, e.g. M51.17"), name=item.text, unset=tr(NOT_DOCUMENTED)
        )
        self.line.picked.connect(lambda code: self.answered.emit({"code": code}))
        self.line.typed.connect(self._on_typed)
        column(self).addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: Json) -> None:
        """Code and words."""
        if not isinstance(value, dict):
            self.line.show_text("")
            return
        code, text = str(value.get("code", "")), word(str(value.get("text", "")))
        self.line.show_text(f"{code}  {text}".strip())

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)

    def _on_typed(self, text: str) -> None:
        if not text:
            self.cleared.emit()
            return
        code, _, words = text.partition(" ")
        self.answered.emit({"code": code, "text": words.strip()})


def text_editor(item: Item, parent: QWidget | None = None) -> Editor:
    """One line or several."""
    if item.role == "patient_name":
        return NameEditor(item, parent)
    return LongTextEditor(item, parent) if item.long else TextEditor(item, parent)


def integer_editor(item: Item, parent: QWidget | None = None) -> Editor:
    """Buttons for a scale of up to eleven steps, else a line."""
    low, high = item.minimum, item.maximum
    if low is not None and high is not None and high - low <= _SHORT_SCALE:
        return ScaleEditor(item, parent)
    return IntegerEditor(item, parent)
