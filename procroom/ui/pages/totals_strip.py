"""Running totals over the images and the record: one calm line; a tap shows in place what a figure is made of (K5)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from procroom.app.intake import Offer
from procroom.app.other_language import total_in
from procroom.app.ports import Clock
from procroom.app.room_words import needle_words
from procroom.domain.assessment import Phase, Total
from procroom.domain.definition import Stage
from procroom.ui.desk import CaseDesk
from procroom.ui.minute import Minute
from procroom.ui.tongue import screen_language, shown, spoken, tr
from procroom.ui.widgets.layouts import FlowLayout, ListScroll
from procroom.ui.widgets.total_button import TotalButton, TotalsRow
from procroom.ui.widgets.words import LineButton, button, column, label, row

#: The steps it stands in.
STAGES = frozenset({Stage.PROCEDURE, Stage.RECOVERY})
_MOST_HEIGHT = 240


class TotalsStrip(QFrame):
    """Figures come from the rules (``Assessment.totals``); only how long the needle is in goes on by the clock."""

    def __init__(
        self,
        desk: CaseDesk,
        clock: Clock,
        go: Callable[[str], object],
        offers: Callable[[], tuple[Offer, ...]],
        take: Callable[[], object],
        practice: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("panel", "totals")
        self._desk, self._clock, self._go = desk, clock, go
        self._offers, self._take, self._practice = offers, take, practice
        self._is_here = False
        self._open = ""
        self.buttons: dict[str, TotalButton] = {}
        self.more = button("", self._open_next, kind="link")
        self.row = TotalsRow(self.more)
        self._scroll = ListScroll(_MOST_HEIGHT)
        self._scroll.hide()
        self.minute = Minute(clock, self)
        self.minute.passed.connect(self.refresh)
        box = column(self, margin=(6, 2, 8, 2), gap=0)
        box.addWidget(self.row)
        box.addWidget(self._scroll)
        self.hide()

    @property
    def totals(self) -> tuple[Total, ...]:
        """What is shown, as the rules tell it, in the screen's language."""
        language = screen_language()
        return tuple(total_in(each, language) for each in self._desk.session.assess(Phase.SIGN).totals)

    def show_stage(self, stage: Stage) -> None:
        """It stands in the steps of the procedure."""
        self._is_here = stage in STAGES
        self.refresh()

    def refresh(self) -> None:
        """Show the totals as they are now."""
        found = self.totals if self._is_here else ()
        self.setVisible(bool(found))
        if any(each.since and not each.until for each in found):
            self.minute.start()
        else:
            self.minute.stop()
        if not found:
            return
        for gone in set(self.buttons) - {each.id for each in found}:
            self.buttons.pop(gone).deleteLater()
        for total in found:
            if total.id not in self.buttons:
                self.buttons[total.id] = made = TotalButton(total.label)
                made.clicked.connect(partial(self._turn, total.id))
            text, brief = self._words(total)
            self.buttons[total.id].show_total(text, brief, known=total.known)
        self.row.show_buttons([self.buttons[each.id] for each in found])
        folded = [each.label for each in found if self.buttons[each.id].isHidden()]
        self.more.setAccessibleName(spoken(tr("More totals: {totals}", totals=", ".join(folded))))
        self._show_open(found)

    def close_details(self) -> None:
        """Show the line alone."""
        self._open = ""
        self._show_open(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what was opened."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            at = self.buttons.get(self._open)
            self.close_details()
            if at is not None:
                at.setFocus()
            return
        super().keyPressEvent(event)

    def _words(self, total: Total) -> tuple[str, str]:
        text, brief = needle_words(total, self._clock()) if total.since else (total.text, total.brief)
        text, brief = shown(text), shown(brief)
        images = self._in_images(total)
        if images and not total.known:
            said = ", ".join(shown(each.text) for each in images)
            return tr("{total}; the images say {said}", total=text, said=said), tr(
                "{total}, see images", total=brief
            )
        return text, brief

    def _in_images(self, total: Total) -> tuple[Offer, ...]:
        """What the open images could tell of what a total lacks, not taken over."""
        wanted = {each.path for each in total.missing} if total.id == "dose" else set()
        return tuple(each for each in self._offers() if each.path in wanted) if wanted else ()

    def _turn(self, total_id: str, _checked: bool = False) -> None:
        self._open = "" if self._open == total_id else total_id
        self._show_open(self.totals)

    def _open_next(self) -> None:
        """Show what is folded, one after the other."""
        folded = [key for key, each in self.buttons.items() if each.isHidden()]
        at = folded.index(self._open) + 1 if self._open in folded else 0
        self._turn(folded[at] if at < len(folded) else self._open)

    def _show_open(self, found: tuple[Total, ...]) -> None:
        total = next((each for each in found if each.id == self._open), None)
        for key, each in self.buttons.items():
            each.setChecked(total is not None and key == self._open)
        if total is not None:
            self._scroll.show_list(self._details(total))
        self._scroll.setVisible(total is not None)

    def _details(self, total: Total) -> QWidget:
        inner = QWidget()
        box = column(inner, margin=(10, 4, 8, 6), gap=2)
        head = row(gap=8)
        head.addWidget(label(f"{total.label}: {self._words(total)[0]}", "strong", wrap=True), 1)
        head.addWidget(
            button(tr("Close"), self.close_details, kind="quiet", name=tr("Close {label}", label=total.label))
        )
        box.addLayout(head)
        for line in total.lines:
            box.addWidget(label(line, wrap=True, selectable=True))
        if self._in_images(total):
            take = row()
            take.addWidget(button(tr("Take from the images…"), self._take))
            take.addStretch(1)
            box.addLayout(take)
        if total.missing:
            box.addWidget(label(tr("Not recorded"), "caption"))
            box.addLayout(self._links([(gap.label, gap.path) for gap in total.missing]))
        if total.inputs:
            box.addWidget(label(tr("Recorded facts"), "caption"))
            box.addLayout(self._links([(f"{each.label}: {each.text}", each.path) for each in total.inputs]))
        if total.pack.id:
            words = shown(self._desk.session.packs.label_of(total.pack, total.source, self._practice))
            box.addWidget(label(words, "caption", wrap=True, selectable=True))
        return inner

    def _links(self, found: list[tuple[str, str]]) -> FlowLayout:
        """Facts side by side, each leading to its field."""
        lines = FlowLayout(gap=4, line_gap=2)
        for words, path in found:
            lines.addWidget(LineButton(words, partial(self._go, path), name=tr("Go to {words}", words=words)))
        return lines
