"""What the open images could tell the record, side by side with what stands there; taken only when chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from procroom.app.intake import Offer
from procroom.ui.forms.words import NOT_DOCUMENTED
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.words import button, column, empty, label, row


class TakePanel(QFrame):
    """Offers with a tick each; nothing is ticked that would replace an answer."""

    def __init__(self, on_take: Callable[[tuple[Offer, ...]], object]) -> None:
        super().__init__()
        self.setProperty("panel", "ask")
        self._on_take = on_take
        self._offers: tuple[Offer, ...] = ()
        self.ticks: list[ChoiceButton] = []
        self._source = label("", "caption")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.take = button("Record the ticked answers", self._take, kind="primary")
        self.leave = button("Not now", self.hide)
        box = column(self, margin=(16, 12, 16, 12), gap=8)
        box.addWidget(label("Take from the images", "heading"))
        box.addWidget(self._source)
        box.addLayout(self._grid)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.take)
        box.addLayout(foot)
        self.hide()

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Show what could be taken."""
        self._offers = offers
        empty(self._grid)
        self.ticks = []
        if not offers:
            self.hide()
            return
        self._source.setText(offers[0].source)
        for at, heading in enumerate(("Field", "In the images", "In the record")):
            self._grid.addWidget(label(heading, "caption"), 0, at)
        for line, each in enumerate(offers, start=1):
            tick = ChoiceButton(each.label, boxed=True, name=f"Take {each.label}")
            tick.setChecked(each.now is None)
            self.ticks.append(tick)
            self._grid.addWidget(tick, line, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(label(each.text, "strong", wrap=True), line, 1)
            now = NOT_DOCUMENTED if each.now is None else str(each.now)
            self._grid.addWidget(label(now, "muted", wrap=True), line, 2)
        self.show()

    def _take(self) -> None:
        chosen = tuple(each for each, tick in zip(self._offers, self.ticks, strict=True) if tick.isChecked())
        self.hide()
        self._on_take(chosen)
