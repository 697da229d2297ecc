"""One question on the form: label, whether it is documented, its editor, and why an entry was not taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.domain.definition import Item, Kind
from procroom.domain.kinds import wording
from procroom.domain.walk import Scope
from procroom.ui.forms.contract import HALF, NARROW, WIDE, FormContext
from procroom.ui.forms.editors import editor_for
from procroom.ui.forms.words import NOT_DOCUMENTED, unit_text
from procroom.ui.theme import ROOM_CONTROL
from procroom.ui.widgets.glyphs import Glyph, Shape, ShapeButton
from procroom.ui.widgets.words import column, label, restyle, row

#: Height of the line with the label.
_HEAD = 24
#: A label this short has its state right beside it where there is room.
_SHORT_LABEL = 40


class FieldState(QWidget):
    """The right end of a label: needed, not documented, or the way back to "not documented".

    Signals:
        clear_asked(): a person wants to take the answer back.
    """

    clear_asked = Signal()

    def __init__(self, name: str, parent: QWidget, *, room: bool) -> None:
        super().__init__(parent)
        self._glyph = Glyph(Shape.MISSING, 11)
        self._needed = label("needed", "needed")
        self._unset = label(NOT_DOCUMENTED, "caption")
        height = ROOM_CONTROL if room else _HEAD
        self.clear = ShapeButton(Shape.CLOSE, f"Clear {name}", height, self)
        self.clear.clicked.connect(self.clear_asked)
        self.clear.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clear.setToolTip("Take this answer back to “not documented”  (Ctrl+Backspace)")
        box = row(self, gap=5)
        for each in (self._glyph, self._needed, self._unset, self.clear):
            box.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)

    def show_state(self, *, documented: bool, required: bool, clearable: bool, said: bool) -> None:
        """At most one of the three; ``said``: the empty editor itself reads "not documented"."""
        needed = required and not documented
        self._glyph.setVisible(needed)
        self._needed.setVisible(needed)
        self._unset.setVisible(not documented and not required and not said)
        self.clear.setVisible(documented and clearable)


class FieldRow(QWidget):
    """An item at its path."""

    def __init__(self, path: str, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.item = path, item
        self._recorder = context.recorder
        self._name = label(item.text, "label", wrap=True)
        self._state = FieldState(item.text, self, room=context.room)
        self._state.clear_asked.connect(self.clear)
        self.editor = editor_for(item, context, self)
        self.editor.setObjectName(path)
        self.editor.answered.connect(self._on_answered)
        self.editor.cleared.connect(self.clear)
        self.editor.held.connect(self.show_issue)
        self._name.setBuddy(self.editor)
        self._issue = label("", "issue", wrap=True)
        self._source = label("", "caption", wrap=True)
        self._help = label(item.help, "caption", wrap=True)
        self._lay_out(room=context.room)

    @property
    def span(self) -> int:
        """Cells it spans; a long question takes more."""
        if self.editor.span == NARROW and len(self.item.text) > 26:
            return HALF
        return self.editor.span

    def refresh(self, scope: Scope, *, again: bool) -> None:
        """Show requiredness, and, if ``again``, the recorded value."""
        if not again and self.item.required_when is None:
            return
        value = scope.value_at(self.path, self.item)
        self._state.show_state(
            documented=value is not None,
            required=scope.required(self.item),
            clearable=self.item.kind is not Kind.VIEWS,
            said=self.editor.says_unset,
        )
        if again:
            self.editor.show_value(value)
            self.show_issue("")
            answer = scope.state.answers.get(self.path)
            source = answer.source if answer else ""
            self._source.setText(source[:1].upper() + source[1:])
            self._source.setVisible(bool(source))
            restyle(self._name, documented="true" if value is not None else "false")

    def hide_label(self) -> None:
        """Leave the label out: it stands above in large."""
        self._name.setText("")

    def show_issue(self, text: str) -> None:
        """Say at the field why what stands there was not recorded; empty takes it away."""
        self._issue.setText(text)
        self._issue.setVisible(bool(text))
        self.editor.show_wrong(bool(text))

    def clear(self) -> None:
        """Take the answer back to "not documented"."""
        self.show_issue(self._recorder.clear(self.path))

    def lock(self, locked: bool) -> None:
        """Read only."""
        self.editor.lock(locked)
        self._state.clear.setEnabled(not locked)

    def aim(self) -> None:
        """Focus the editor."""
        self.editor.aim()

    def _lay_out(self, *, room: bool) -> None:
        box = column(self, gap=2 if room else 4)
        head = row(gap=8)
        beside = self.span == WIDE and len(self.item.text) <= _SHORT_LABEL
        self._name.setWordWrap(not beside)
        head.addWidget(self._name, 0 if beside else 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignBottom)
        if beside:
            head.addStretch(1)
        box.addLayout(head)
        box.addWidget(self.editor)
        for each in (self._issue, self._source, self._help):
            box.addWidget(each)
        self._issue.hide()
        self._source.hide()
        self._help.setVisible(bool(self.item.help))
        box.addStretch(1)

    def _on_answered(self, value: object) -> None:
        self.show_issue(self._recorder.give(self.path, value))  # type: ignore[arg-type]


class CalculatedRow(QWidget):
    """A figure that follows from others: shown, never typed."""

    span = NARROW

    def __init__(self, path: str, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.item = path, item
        title = item.text if "calculated" in item.text else f"{item.text} (calculated)"
        self._value = label("", "lead")
        box = column(self, gap=4)
        name = label(title, "label", wrap=True)
        name.setMinimumHeight(24)
        box.addWidget(name)
        box.addWidget(self._value)
        box.addStretch(1)
        self.setAccessibleName(title)

    def refresh(self, scope: Scope, *, again: bool) -> None:  # noqa: ARG002 - same call as FieldRow's
        """Compute and show."""
        value = scope.value_at(self.path, self.item)
        text = wording(self.item, value) if value is not None else "—"
        if isinstance(value, dict) and "unit" in value:
            text = f"{value['value']} {unit_text(str(value['unit']))}"
        self._value.setText(text)

    def lock(self, locked: bool) -> None:
        """Nothing to lock."""

    def aim(self) -> None:
        """Nothing to type."""


def field_around(widget: QWidget | None) -> FieldRow | None:
    """The field a widget stands in."""
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget
