"""What other cases of this patient hold that this record asks for: one line, then a list to take from."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from procroom.app.patient_history import Earlier
from procroom.ui.forms.words import source_shown
from procroom.ui.tongue import headed, shown, tr, tr_count, word
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.words import button, column, label, row

#: At least the title and first lines of one session; more where there is room, the rest scrolls.
_LEAST_HEIGHT, _MOST_HEIGHT = 96, 420
#: Height of the smallest window; of what a window is higher, the list may claim two fifths.
_SMALL_WINDOW = 640


class HistoryPanel(QFrame):
    """``2 earlier blocks of this patient are in this store``; opened, each session with a tick.

    Nothing is ticked that would change an answer.

    Signals:
        turned(): the list may have been opened or put away.
    """

    turned = Signal()

    def __init__(
        self, on_take: Callable[[tuple[Earlier, ...]], object], on_stop: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._on_take = on_take
        self._offers: tuple[Earlier, ...] = ()
        self._unreadable = 0
        self.ticks: list[ChoiceButton] = []
        self.words = label("", wrap=True)
        self.review = button(tr("Look at them…"), self.open_list)
        self.stop = button(tr("Cancel"), on_stop, kind="quiet", name=tr("Cancel: look for earlier cases"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take = button(tr("Record the ticked sessions"), self._take, kind="primary")
        self.leave = button(tr("Not now"), self._leave)
        self._line, self._list = self._line_panel(), self._list_panel()
        box = column(self, margin=(16, 8, 12, 8))
        box.addWidget(self._line)
        box.addWidget(self._list)
        self._list.hide()
        self.stop.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Is the list shown?"""
        return not self.isHidden() and not self._list.isHidden()

    def offer(self, offers: tuple[Earlier, ...], unreadable: int) -> None:
        """Show in one line what could be taken; nothing when there is nothing."""
        changed = offers != self._offers or unreadable != self._unreadable
        self._offers, self._unreadable = offers, unreadable
        there = bool(offers or unreadable)
        if changed:
            self.stop.hide()
            self.review.setVisible(bool(offers))
            self.words.setText(_summary(offers, unreadable))
            if not self._list.isHidden():
                self.open_list()
        self.setVisible(there)
        self.turned.emit()

    def show_search(self, done: int, total: int) -> None:
        """A search takes long: how far it is, and a way to stop it; (0, 0) once it is over."""
        searching = total > 0
        self.stop.setVisible(searching)
        if searching:
            self.review.hide()
            self.words.setText(
                tr(
                    "Looking for earlier cases of this patient: {done} of {total} read",
                    done=done,
                    total=total,
                )
            )
            self.show()
        elif not self._offers and not self._unreadable:
            self.hide()

    def open_list(self) -> None:
        """Show each session with a tick and what would be recorded of it."""
        self._line.hide()
        self._list.setVisible(bool(self._offers))
        self.setVisible(bool(self._offers or self._unreadable))
        self.turned.emit()
        if not self._offers:
            self._line.show()
            return
        inner = QWidget()
        inner.setProperty("bare", "true")
        lines = column(inner, margin=(0, 0, 8, 0), gap=2)
        self.ticks = []
        for each in self._offers:
            self._add(lines, each)
        lines.addStretch(1)
        self._scroll.setWidget(inner)
        wanted = lines.totalHeightForWidth(max(300, self.width() - 44)) + 8
        more = max(0, self.window().height() - _SMALL_WINDOW) * 2 // 5
        self._scroll.setMinimumHeight(min(_LEAST_HEIGHT + more, wanted))
        self._scroll.setMaximumHeight(min(_MOST_HEIGHT, wanted))
        self.take.setFocus()

    def _add(self, lines: QVBoxLayout, each: Earlier) -> None:
        tick = ChoiceButton(
            f"{each.day}  {word(each.title)}",
            boxed=True,
            name=tr("Take {title} of {day}", title=word(each.title), day=each.day),
        )
        tick.setChecked(not each.denied)
        self.ticks.append(tick)
        lines.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        for text in each.facts:
            lines.addWidget(label(f"{headed(shown(text))}.", wrap=True))
        for text in _cautions(each):
            lines.addWidget(label(text, "strong", wrap=True))
        lines.addWidget(label(tr("From {source}", source=source_shown(each.source)), "caption"))
        lines.addSpacing(8)

    def _line_panel(self) -> QFrame:
        made = QFrame()
        box = row(made)
        box.addWidget(self.words, 1)
        box.addWidget(self.stop)
        box.addWidget(self.review)
        return made

    def _list_panel(self) -> QFrame:
        made = QFrame()
        box = column(made, gap=8)
        box.addWidget(label(tr("Earlier sessions of this patient in this store"), "heading"))
        box.addWidget(
            label(tr("Same MRN and date of birth. Only what was recorded there is taken."), "caption")
        )
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
        self.setVisible(bool(self._offers or self._unreadable))
        self.turned.emit()

    def close_list(self) -> None:
        """Put the list away: the line stays while something is offered."""
        if not self._list.isHidden():
            self._leave()

    def _take(self) -> None:
        chosen = tuple(each for each, tick in zip(self._offers, self.ticks, strict=True) if tick.isChecked())
        self._leave()
        self._on_take(chosen)


def _cautions(each: Earlier) -> tuple[str, ...]:
    found = []
    if each.denied:
        found.append(tr("This record says that there was none: taking it changes that answer."))
    if not each.signed:
        found.append(tr("That note is not signed yet."))
    return tuple(found)


def _summary(offers: tuple[Earlier, ...], unreadable: int) -> str:
    """How many sessions of which kind, and how many cases cannot be read."""
    blocks = sum(any(row.is_block for row in each.rows) for each in offers)
    others = len(offers) - blocks
    said = [_counted(blocks, others)] if offers else []
    if unreadable:
        said.append(
            tr_count(
                "1 case of this patient cannot be read.",
                "{count} cases of this patient cannot be read.",
                unreadable,
            )
        )
    return " ".join(said)


def _counted(blocks: int, others: int) -> str:
    if not others:
        return tr_count(
            "1 earlier block of this patient is in this store.",
            "{count} earlier blocks of this patient are in this store.",
            blocks,
        )
    if not blocks:
        return tr_count(
            "1 earlier session of this patient is in this store.",
            "{count} earlier sessions of this patient are in this store.",
            others,
        )
    return tr(
        "{blocks} and {others} of this patient are in this store.",
        blocks=tr_count("1 earlier block", "{count} earlier blocks", blocks),
        others=tr_count("1 other earlier session", "{count} other earlier sessions", others),
    )
