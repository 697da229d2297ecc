"""What the open images could tell the record, side by side with what stands there; taken only when chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from procroom.app.intake import Offer
from procroom.domain.language import first_up
from procroom.ui.forms.words import NOT_DOCUMENTED, source_shown
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.layouts import ListScroll
from procroom.ui.widgets.words import button, column, label, row

#: The list is as high as it is; where there is less room it keeps this part of the window, and scrolls.
_NO_LIMIT, _LEAST = 4000, 0.2


class TakePanel(QFrame):
    """First one line that says what the images could tell; then each answer with a tick.

    Nothing is ticked that would replace an answer.

    Signals:
        turned(): the list may have been opened or put away.
    """

    turned = Signal()

    def __init__(self, on_take: Callable[[tuple[Offer, ...]], object]) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._on_take = on_take
        self._offers: tuple[Offer, ...] = ()
        self.ticks: list[ChoiceButton] = []
        self._words = label("", wrap=True)
        self.review = button(tr("Take from the images…"), self.open_list)
        self._source = label("", "caption")
        self._grid = QGridLayout()
        self._scroll = ListScroll(_NO_LIMIT, _LEAST)
        self.take = button(tr("Record the ticked answers"), self._take, kind="primary")
        self.leave = button(tr("Not now"), self._leave)
        self._line, self._list = self._line_panel(), self._list_panel()
        box = column(self, margin=(16, 8, 12, 8))
        box.addWidget(self._line)
        box.addWidget(self._list)
        self._list.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Is the list shown?"""
        return not self.isHidden() and not self._list.isHidden()

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Show in one line what could be taken; nothing when there is nothing."""
        if offers == self._offers:
            return
        self._offers = offers
        names = ", ".join(each.label for each in offers)
        self._words.setText(tr("The images could tell: {names}.", names=names))
        if self._list.isHidden():
            self.setVisible(bool(offers))
            self.turned.emit()
        else:
            self.open_list()

    def open_list(self) -> None:
        """Show each answer with a tick, beside what stands in the record."""
        self.ticks = []
        self._line.hide()
        self._list.setVisible(bool(self._offers))
        self.setVisible(bool(self._offers))
        if self._offers:
            self._fill()
            self.take.setFocus()
        self.turned.emit()

    def close_list(self) -> None:
        """Put the list away: the line stays while something is offered."""
        if not self._list.isHidden():
            self._leave()

    def _fill(self) -> None:
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._source.setText(first_up(source_shown(self._offers[0].source)))
        for at, heading in enumerate((tr("Field"), tr("In the images"), tr("In the record"))):
            self._grid.addWidget(label(heading, "caption"), 0, at)
        for line, each in enumerate(self._offers, start=1):
            self._add_line(line, each)
        self._scroll.show_list(inner)

    def _add_line(self, line: int, each: Offer) -> None:
        tick = ChoiceButton(each.label, boxed=True, name=tr("Take {label}", label=each.label))
        tick.setChecked(each.now is None)
        self.ticks.append(tick)
        self._grid.addWidget(tick, line, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(label(each.text, "strong", wrap=True), line, 1)
        self._grid.addWidget(label(shown(each.now_text) or tr(NOT_DOCUMENTED), "muted", wrap=True), line, 2)

    def _line_panel(self) -> QFrame:
        made = QFrame()
        box = row(made)
        box.addWidget(self._words, 1)
        box.addWidget(self.review)
        return made

    def _list_panel(self) -> QFrame:
        made = QFrame()
        box = column(made, gap=8)
        box.addWidget(label(tr("Take from the images"), "heading"))
        box.addWidget(self._source)
        box.addWidget(self._scroll)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.take)
        box.addLayout(foot)
        return made

    def _leave(self) -> None:
        self._list.hide()
        self._line.show()
        self.setVisible(bool(self._offers))
        self.turned.emit()

    def _take(self) -> None:
        chosen = tuple(each for each, tick in zip(self._offers, self.ticks, strict=True) if tick.isChecked())
        self._leave()
        self._on_take(chosen)
