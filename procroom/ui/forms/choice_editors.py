"""Editors of yes/no, one of several, any of several."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from procroom.domain.definition import Item
from procroom.domain.values import Json, Side
from procroom.ui.forms.contract import HALF, NARROW, WIDE, Editor
from procroom.ui.forms.words import DASH, NOT_DOCUMENTED
from procroom.ui.tongue import tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.pick_edit import PickEdit
from procroom.ui.widgets.side_choices import SideChoices
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import column, hide_if, row

#: Options shown as buttons; more become a list to type in.
_MOST_BUTTONS = 8
#: Letters that fit into joined segments over a half form.
_SEGMENT_LETTERS = 18
#: The same where a line for other words stands beside them.
_MOST_OPEN, _OPEN_LETTERS = 3, 14


class BooleanEditor(Editor):
    """Yes / No / —."""

    span = NARROW

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        options = (("yes", tr("Yes")), ("no", tr("No")), ("", DASH))
        self.choices = Choices(options, joined=True, name=item.text, parent=self)
        self.choices.mute("")
        self.choices.button("").setAccessibleName(f"{item.text}: {tr(NOT_DOCUMENTED)}")
        self.choices.button("").setToolTip(tr("Not documented"))
        self.choices.picked.connect(self._on_picked)
        self.choices.emptied.connect(self.cleared)
        column(self).addWidget(self.choices)

    def show_value(self, value: Json) -> None:
        """Yes, No or —."""
        self.choices.choose([{True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else ""])

    def aim(self) -> None:
        """Focus the row."""
        self.choices.setFocus()

    def _on_picked(self, codes: tuple[str, ...]) -> None:
        if codes[0] == "":
            self.cleared.emit()
        else:
            self.answered.emit(codes[0] == "yes")


class ChoiceEditor(Editor):
    """One of a few: buttons; and a line for words of one's own where the item allows them."""

    says_unset = False

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.choices = self.make_choices()
        self.choices.picked.connect(self._on_picked)
        self.choices.emptied.connect(self.cleared)
        self.other = LineEdit(placeholder=tr("Other"), name=tr("{field}: other", field=item.text))
        hide_if(self.other, not item.open_choice)
        self.other.setMinimumWidth(72)
        self.other.settled.connect(self._on_typed)
        self.lay_out()

    def lay_out(self) -> None:
        """The buttons, and the line beside them."""
        box = row(self, gap=8)
        box.addWidget(self.choices, 0 if self.item.open_choice else 1)
        box.addWidget(self.other, 1)

    def make_choices(self) -> Choices:
        """The buttons: joined when they are few and short, else chips."""
        options = [(option.code, option.text) for option in self.item.options]
        letters = sum(len(text) for _, text in options)
        joined = len(options) <= 4 and letters <= _SEGMENT_LETTERS
        if self.item.open_choice:
            self.span = NARROW if letters <= 8 else HALF
        else:
            self.span = NARROW if joined and letters <= 12 else HALF if joined else WIDE
        return Choices(options, joined=joined, name=self.item.text, parent=self)

    def show_value(self, value: Json) -> None:
        """The chosen button, or the words of one's own, or nothing."""
        known = isinstance(value, str) and self.item.option(value) is not None
        self.choices.choose([str(value)] if known else [])
        self.other.show_text("" if known or value is None else str(value))

    def show_wrong(self, wrong: bool) -> None:
        """Frame the free words."""
        self.other.show_wrong(wrong)

    def aim(self) -> None:
        """Focus the row."""
        self.choices.setFocus()

    def _on_picked(self, codes: tuple[str, ...]) -> None:
        self.answered.emit(codes[0])

    def _on_typed(self, text: str) -> None:
        if text:
            self.answered.emit(code_of(self.item, text))
        else:
            self.cleared.emit()


class SideChoiceEditor(ChoiceEditor):
    """A side as a choice of its own (the site mark): the big shapes, LEFT and RIGHT at opposite edges."""

    def make_choices(self) -> Choices:
        """Sides instead of plain buttons."""
        self.span = WIDE
        options = [(option.code, option.text) for option in self.item.options]
        return SideChoices(options, name=self.item.text, parent=self)


class PickEditor(Editor):
    """One of many: a line with a list behind it; free words where the item allows them."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        longest = max((len(option.text) for option in item.options), default=0)
        self.span = NARROW if longest <= 18 else HALF
        options = [(option.code, option.text) for option in item.options]
        self.line = PickEdit(
            options, placeholder=tr("Type or pick"), name=item.text, unset=tr(NOT_DOCUMENTED)
        )
        self.line.picked.connect(self._on_picked)
        self.line.typed.connect(self._on_typed)
        column(self).addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: Json) -> None:
        """The option's words, or the free words."""
        self.line.show_code(value if isinstance(value, str) else "")

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def _on_picked(self, code: str) -> None:
        self.answered.emit(code)

    def _on_typed(self, text: str) -> None:
        if text:
            self.answered.emit(text)
        else:
            self.cleared.emit()


class MultiChoiceEditor(Editor):
    """Any of several: chips with boxes; an exclusive one stands alone; words of one's own where allowed."""

    span = WIDE
    says_unset = False

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.choices = Choices(
            [(option.code, option.text) for option in item.options],
            several=True,
            alone=frozenset(option.code for option in item.options if option.exclusive),
            name=item.text,
            parent=self,
        )
        self.choices.picked.connect(self._on_picked)
        self.choices.emptied.connect(self.cleared)
        box = column(self)
        box.addWidget(self.choices)
        self.other = LineEdit(placeholder=tr("Other, in words"), name=tr("{field}: other", field=item.text))
        self.other.settled.connect(lambda _text: self._tell())
        hide_if(self.other, not item.open_choice)
        box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: Json) -> None:
        """The chosen chips, and what is not on the list as words."""
        chosen = [str(code) for code in value] if isinstance(value, list) else []
        known = {option.code for option in self.item.options}
        self.choices.choose([code for code in chosen if code in known])
        self.other.show_text("; ".join(code for code in chosen if code not in known))

    def show_wrong(self, wrong: bool) -> None:
        """Frame the free words."""
        self.other.show_wrong(wrong)

    def aim(self) -> None:
        """Focus the chips."""
        self.choices.setFocus()

    def _on_picked(self, codes: tuple[str, ...]) -> None:
        alone = {option.code for option in self.item.options if option.exclusive}
        if alone & set(codes):
            self.other.setText("")
        self._tell()

    def _tell(self) -> None:
        words = [code_of(self.item, each.strip()) for each in self.other.text().split(";")]
        value: list[Json] = [*self.choices.codes, *(each for each in words if each)]
        if value:
            self.answered.emit(value)
        else:
            self.cleared.emit()


def code_of(item: Item, text: str) -> str:
    """The code of a choice that was typed in the words of its button; otherwise the text itself."""
    return next((each.code for each in item.options if each.text.casefold() == text.casefold()), text)


def choice_editor(item: Item, parent: QWidget | None = None) -> Editor:
    """Buttons for a few options, a list for many or for free words."""
    if {Side.LEFT, Side.RIGHT} <= {option.code for option in item.options}:
        return SideChoiceEditor(item, parent)
    letters = sum(len(option.text) for option in item.options)
    if item.open_choice and (len(item.options) > _MOST_OPEN or letters > _OPEN_LETTERS):
        return PickEditor(item, parent)
    return PickEditor(item, parent) if len(item.options) > _MOST_BUTTONS else ChoiceEditor(item, parent)
