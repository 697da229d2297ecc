"""One question on the form: label, whether it is documented, its editor, and why an entry was not taken."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Item, Kind
from procroom.domain.kinds import wording
from procroom.domain.language import first_up
from procroom.domain.saying import suggestions
from procroom.domain.walk import Scope
from procroom.ui.forms.along_line import AlongLine
from procroom.ui.forms.contract import HALF, NARROW, WIDE, FormContext
from procroom.ui.forms.editors import editor_for
from procroom.ui.forms.field_state import FieldState, head_height
from procroom.ui.forms.words import source_shown, unit_text
from procroom.ui.tongue import spoken, tr
from procroom.ui.widgets.layouts import FlowLayout, at_rest
from procroom.ui.widgets.words import button, column, empty, label, restyle, row

#: A label this short has its state right beside it where there is room.
_SHORT_LABEL = 40


class FieldRow(QWidget):
    """An item at its path."""

    def __init__(self, path: str, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.item = path, item
        self._recorder = context.recorder
        self._name = label(item.text, "label", wrap=True)
        self._room = context.room
        self._name.setMinimumHeight(head_height(room=context.room))
        self._state = FieldState(item.text, self, room=context.room)
        self._state.clicked.connect(lambda _checked=False: self.clear())
        self.editor = editor_for(item, context, self)
        self.editor.setObjectName(path)
        self.editor.answered.connect(self._on_answered)
        self.editor.cleared.connect(self.clear)
        self.editor.held.connect(self.show_issue)
        self._name.setBuddy(self.editor)
        self._notes: dict[str, QLabel] = {}
        self._suggested: tuple[tuple[str, str], ...] = ()
        self._offer = QWidget(self)
        self._offers = FlowLayout(self._offer, gap=8)
        self._offer.hide()
        self._with_it = AlongLine(self) if item.along else None
        self._lay_out(room=context.room)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._name.setMinimumHeight(head_height(room=self._room))

    @property
    def span(self) -> int:
        """Cells it spans; a long question takes more."""
        if self.editor.span == NARROW and len(self.item.text) > 26:
            return HALF
        return self.editor.span

    def refresh(self, scope: Scope, *, again: bool) -> None:
        """Show requiredness, and, if ``again``, the recorded value."""
        with at_rest(self._box):
            self._show(scope, again=again)

    def _show(self, scope: Scope, *, again: bool) -> None:
        self.editor.case_changed()
        if self._with_it is not None:
            self._with_it.refresh(scope, self.item, open_=scope.value_at(self.path, self.item) is None)
        if not again and self.item.required_when is None and not self.item.suggest:
            return
        value = scope.value_at(self.path, self.item)
        if self.item.suggest:
            self._suggest(() if value is not None else self._suggestions(scope))
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
            self._note("caption", first_up(source_shown(source)))
            restyle(self._name, documented="true" if value is not None else "false")

    def _suggestions(self, scope: Scope) -> tuple[tuple[str, str], ...]:
        """What a tap records, in the words of the pinned definition, and how the screen says it."""
        pinned = suggestions(replace(scope, definition=self._recorder.pinned), self.item)
        return tuple(zip(pinned, suggestions(scope, self.item), strict=True))

    def _suggest(self, words: tuple[tuple[str, str], ...]) -> None:
        """Offer words recorded elsewhere as an answer, one tap each."""
        if words == self._suggested:
            return
        self._suggested = words
        empty(self._offers)
        for each, said in words:
            self._offers.addWidget(
                button(said, partial(self._on_answered, each), name=f"{self.item.text}: {said}")
            )
        self._offer.setVisible(bool(words))

    def hide_label(self) -> None:
        """Leave the label out: it stands above in large."""
        self._name.setText("")

    def enlarge_label(self) -> None:
        """Make the label a heading: the question is read from a tablet on the lap."""
        restyle(self._name, role="heading")

    def show_issue(self, text: str) -> None:
        """Say at the field why what stands there was not recorded; empty takes it away."""
        self._note("issue", text)
        self.editor.show_wrong(bool(text))

    def clear(self) -> None:
        """Take the answer back to "not documented"."""
        self.show_issue(self._recorder.clear(self.path))

    def lock(self, locked: bool) -> None:
        """Read only."""
        self.editor.lock(locked)
        self._state.setEnabled(not locked)
        self._offer.setEnabled(not locked)

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
        if self._with_it is not None:
            box.addWidget(self._with_it)
        if self.item.suggest:
            box.addWidget(self._offer)
        if self.item.help:
            box.addWidget(label(self.item.help, "caption", wrap=True))
        self._box = box
        box.addStretch(1)

    @property
    def issue(self) -> str:
        """Why what stands here was not recorded, or ""."""
        return self._words_of("issue")

    @property
    def source(self) -> str:
        """Where the answer was taken from, or ""."""
        return self._words_of("caption")

    @property
    def state(self) -> str:
        """What stands at the end of the label: ``needed``, ``not documented``, ``clear`` or nothing."""
        return self._state.shows

    def _words_of(self, role: str) -> str:
        found = self._notes.get(role)
        return found.text() if found is not None else ""

    def _note(self, role: str, text: str) -> None:
        """Show a line under the editor; made when first needed."""
        if text and role not in self._notes:
            self._notes[role] = label("", role, wrap=True)
            self._box.insertWidget(2, self._notes[role])
        if role in self._notes:
            self._notes[role].setText(text)
            self._notes[role].setVisible(bool(text))

    def _on_answered(self, value: object) -> None:
        with_it = self._with_it.answers(self.item, value) if self._with_it is not None else ()  # type: ignore[arg-type]
        if with_it:
            if self._recorder.do(GiveAnswer(self.path, value), *with_it) is None:  # type: ignore[arg-type]
                self.editor.show_value(self._recorder.state.value(self.path))
                self.show_issue(tr("Not recorded: see the notice."))
            return
        self.show_issue(self._recorder.give(self.path, value))  # type: ignore[arg-type]


class CalculatedRow(QWidget):
    """A figure that follows from others: shown, never typed."""

    span = NARROW

    def __init__(self, path: str, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.item = path, item
        title = item.text if "calcul" in item.text else tr("{field} (calculated)", field=item.text)
        self._value = label("", "lead", wrap=item.kind is Kind.TEXT)
        if item.kind is Kind.TEXT:
            self.span = WIDE
        box = column(self, gap=4)
        name = label(title, "label", wrap=True)
        name.setMinimumHeight(head_height(room=False))
        box.addWidget(name)
        box.addWidget(self._value)
        box.addStretch(1)
        self.setAccessibleName(spoken(title))

    def refresh(self, scope: Scope, *, again: bool) -> None:  # noqa: ARG002 - same call as FieldRow's
        """Compute and show."""
        value = scope.value_at(self.path, self.item)
        text = wording(self.item, value, scope.language) if value is not None else "—"
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
