"""Reposition the needle, or abandon its target: two acts beside the position worked on, each asked in place (K5)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from procroom.app.needle_acts import Needle, needle_at, reason_needed
from procroom.domain.definition import Option
from procroom.domain.language import first_up
from procroom.domain.walk import one_of
from procroom.ui.desk import CaseDesk
from procroom.ui.tongue import tr, word
from procroom.ui.widgets.layouts import FlowLayout, ListScroll
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, label, panel, row
from procroom.ui.working_position import WorkingPosition

_MOST_HEIGHT = 420


class NeedleActs(QFrame):
    """The question of the act that was chosen; the two buttons that choose stand in ``buttons``.

    Nothing is recorded before the last button, and then all of it as one act: one undo takes it back whole.
    """

    def __init__(self, desk: CaseDesk, working: WorkingPosition, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self.setProperty("scale", "room")
        self._desk, self._working, self._go = desk, working, go
        self._asked: tuple[Needle, Option] | None = None
        self.reposition = button(tr("Reposition"), self.ask_move, name=tr("Reposition the needle"))
        self.abandon = button(tr("Abandon this target…"), self.ask_leave)
        self.buttons = QWidget()
        self.buttons.setProperty("scale", "room")
        pair = row(self.buttons, gap=8)
        pair.addWidget(self.reposition)
        pair.addWidget(self.abandon)
        self._title = label("", "strong", wrap=True)
        self._what = label("", "muted", wrap=True)
        self.line = LineEdit(placeholder=tr("Reason, in your own words"), name=tr("Reason"))
        self.line.textChanged.connect(lambda _text: self._check())
        self._needs = label("", "needed", wrap=True)
        self.keep = button(tr("Cancel"), self.close_question, name=tr("Leave it as it is"))
        self.record = button("", self._record, kind="primary")
        self._chips = FlowLayout(gap=8, line_gap=8)
        self._scroll = ListScroll(_MOST_HEIGHT, least=0.45)
        held = QWidget()
        column(held).addWidget(self._ask_panel())
        self._scroll.show_list(held)
        box = column(self, margin=(12, 8, 12, 8))
        box.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        working.moved.connect(lambda _path: self.refresh())
        self.hide()

    def refresh(self) -> None:
        """What can be done now; a question whose needle has moved on is closed."""
        needle = self._needle()
        state = self._desk.state
        now = needle.option_at(state) if needle is not None else None
        free = needle is not None and not state.signed
        self.reposition.setVisible(needle is not None and needle.moves is not None)
        self.abandon.setVisible(needle is not None and needle.gives_up is not None)
        self.reposition.setEnabled(free)
        self.abandon.setEnabled(free and not (now is not None and now.aborts))
        if self._asked is not None and (not free or needle is None or needle.path != self._asked[0].path):
            self.close_question()

    def be_short(self, short: bool) -> None:
        """Say the acts in one word each, where there is little room; a screen reader hears them whole."""
        self.abandon.setText(tr("Abandon…") if short else tr("Abandon this target…"))

    @property
    def can_move(self) -> bool:
        """Whether the needle worked on can be repositioned."""
        return not self.reposition.isHidden() and self.reposition.isEnabled()

    @property
    def can_leave(self) -> bool:
        """Whether the target worked on can be abandoned."""
        return not self.abandon.isHidden() and self.abandon.isEnabled()

    def ask_move(self) -> None:
        """Ask why the needle goes on to another position."""
        needle = self._needle()
        if needle is not None and needle.moves is not None and self.can_move:
            words = tr(
                "{name} stays with all its results. {following} is added.",
                name=first_up(needle.name),
                following=first_up(f"{one_of(needle.group)} {needle.number + 1}"),
            )
            self._ask(needle, needle.moves, tr("Reposition: {target}", target=self._target_title()), words)

    def ask_leave(self) -> None:
        """Ask why the target is given up."""
        needle = self._needle()
        if needle is not None and needle.gives_up is not None and self.can_leave:
            words = tr("Recorded at {name}, which stays with all its results.", name=needle.name)
            self._ask(needle, needle.gives_up, tr("Abandon: {target}", target=self._target_title()), words)

    def close_question(self) -> None:
        """Record nothing."""
        self._asked = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it is; Enter in the line records."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
            self.reposition.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.hasFocus():
            self.record.click()
        else:
            super().keyPressEvent(event)

    def _needle(self) -> Needle | None:
        return needle_at(self._desk.definition, self._desk.state, self._working.path)

    def _ask(self, needle: Needle, option: Option, title: str, words: str) -> None:
        self._asked = needle, option
        state = self._desk.state
        now = needle.option_at(state)
        if now is not None:
            words = f"{words} {tr('It is recorded as “{answer}” now.', answer=now.text)}"
        self._title.setText(title)
        self._what.setText(words)
        self.record.setText(tr("Record: {answer}", answer=option.wording))
        self.line.setVisible(needle.reason is not None)
        self.line.show_text(word(needle.reason_at(state)))
        self._show_chips(needle)
        self._check()
        self.show()
        self._scroll.fit()
        (self.line if needle.reason is not None else self.record).setFocus()

    def _target_title(self) -> str:
        title = self._working.title
        return title.rpartition(" · ")[0] or title

    def _show_chips(self, needle: Needle) -> None:
        empty(self._chips)
        for words in needle.reason.taps if needle.reason is not None else ():
            chip = button(words, partial(self.line.setText, words), name=tr("Reason: {words}", words=words))
            chip.setProperty("chip", "reason")
            self._chips.addWidget(chip)

    def _check(self) -> None:
        if self._asked is None:
            return
        needed = reason_needed(self._desk.definition, self._desk.state, *self._asked)
        lacks = needed and not self.line.text().strip()
        self.record.setEnabled(not lacks)
        self._needs.setText(tr("A reason is needed.") if lacks else "")

    def _record(self) -> None:
        if self._asked is None:
            return
        needle, option = self._asked
        if self._desk.leave_position(needle, option, self._reason(needle)):
            self.close_question()
            self._go_on(needle, option)

    def _reason(self, needle: Needle) -> str:
        """The words of the line; tapped ones as the pinned definition has them."""
        pinned = needle_at(self._desk.pinned, self._desk.state, self._working.path)
        if needle.reason is None or pinned is None or pinned.reason is None:
            return self.line.text()
        taps = dict(zip(needle.reason.taps, pinned.reason.taps, strict=True))
        return taps.get(self.line.text().strip(), self.line.text())

    def _go_on(self, needle: Needle, option: Option) -> None:
        """Lead to the new position, or to what the target that was given up still lacks."""
        place = self._working.path if option.continues else needle.path
        target = place.rpartition(".")[0]
        lacking = (each.path for each in self._desk.missing if each.path.startswith(f"{target}."))
        first = next((path for path in lacking if option.aborts or path.startswith(f"{place}.")), "")
        if first:
            self._go(first)

    def _ask_panel(self) -> QFrame:
        made = panel("ask")
        box = column(made, margin=12, gap=8)
        box.addWidget(self._title)
        box.addWidget(self._what)
        box.addWidget(self.line)
        box.addLayout(self._chips)
        foot = row(gap=8)
        foot.addWidget(self._needs, 1)
        foot.addWidget(self.keep)
        foot.addWidget(self.record)
        box.addLayout(foot)
        return made
