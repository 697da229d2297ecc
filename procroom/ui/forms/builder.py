"""The form of one stage, made from the definition. Shows only what changed; knows no procedure.

What is in sight is made at once, the rest in the pauses after, so that a step is there when it is asked for.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QWidget

from procroom.app.habits import asked_in
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Section
from procroom.domain.walk import Missing, section_scope
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.field import FieldRow, field_around
from procroom.ui.forms.groups import Body, Register
from procroom.ui.forms.image_offer import DOSE_SECTION, ImageOfferRow
from procroom.ui.forms.renewals import Renewals
from procroom.ui.forms.usual_row import KeepRow, UsualRow
from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.marks import MissingCount
from procroom.ui.widgets.owner_line import OwnerLine
from procroom.ui.widgets.sight import bring_in_sight
from procroom.ui.widgets.words import button, column, label, row

#: When a form just shown has found its heights.
_SETTLE_MS = (0, 40)
#: Sections made at once.
_AT_ONCE = 2
#: Height of a form where nothing has room any more.
_LEAST = 24
#: So much of a section at the upper edge of the form counts as seen.
_EDGE = 16


class SectionCard(QFrame):
    """A heading of the record and its fields."""

    def __init__(self, section: Section, context: FormContext, register: Register, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.section = section
        self._recorder, self._renewals = context.recorder, context.renewals
        self.body = Body(section.link_id, section.items, context, register, self, section.together)
        self.count = MissingCount()
        box = column(self, margin=(16, 12, 16, 16), gap=12)
        head = row()
        head.addWidget(label(section.text, "heading", wrap=True), 1)
        head.addWidget(self.count)
        self.owner = OwnerLine(section, context, self)
        title = column(gap=0)
        title.addLayout(head)
        title.addWidget(self.owner)
        box.addLayout(title)
        self.told: ImageOfferRow | None = None
        if context.images is not None and section.link_id == DOSE_SECTION:
            self.told = ImageOfferRow(context.images, lambda: context.recorder.state, self)
            box.addWidget(self.told)
        box.addWidget(self.body)
        self.setAccessibleName(section.text)

    def refresh(self, changes: ChangeSet, missing: Iterable[Missing]) -> None:
        """Fields and the count of what is missing."""
        scope = section_scope(self._recorder.definition, self._recorder.state, self.section)
        self._renewals.renew(self.section.link_id, scope, changes, self.body.refresh)
        if self.told is not None:
            self.told.refresh()
        self.owner.refresh(changes)
        self.count.show_count(sum(1 for each in missing if each.section == self.section.link_id))

    def lock(self, *, locked: bool) -> None:
        """Read only."""
        self.body.lock(locked)
        if self.told is not None:
            self.told.lock(locked)


class StageForm(QWidget):
    """All sections of a stage: contents on top, cards below."""

    def __init__(
        self, sections: tuple[Section, ...], context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("scale", "room" if context.room else "desk")
        self._renewals = Renewals(context.recorder)
        self._context = replace(context, renewals=self._renewals)
        self._sections = sections
        self._register: Register = {}
        self._cards: list[SectionCard] = []
        self._missing: tuple[Missing, ...] = ()
        self._locked = self._head_elsewhere = False
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(
            _LEAST
        )  # where nothing has room any more the buttons above it are whole
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget(self._scroll.viewport())
        self._inner.setProperty("bare", "true")
        self._box = column(self._inner, margin=(12, 4, 12, 24), gap=12)
        self._usual = self._usual_rows()
        for each in self._usual:
            self._box.addWidget(each)
        self._box.addStretch(1)
        self._heads = (self._contents(), self._room_head())  # first, so that Tab comes to them first
        for _ in range(_AT_ONCE):
            self._make_next()
        self._show_here(0)
        self._scroll.setWidget(self._inner)
        self._held: QWidget | None = None
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._on_grown())
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._on_pause)
        self._rest.start()
        box = column(self, gap=0)
        for head in self._heads:
            box.addWidget(head)
        self._show_head()
        box.addWidget(self._scroll, 1)

    @property
    def cards(self) -> tuple[SectionCard, ...]:
        """All sections as cards."""
        self._complete()
        return tuple(self._cards)

    def refresh(self, changes: ChangeSet, missing: tuple[Missing, ...]) -> None:
        """Show what changed."""
        self._missing = missing
        self._renewals.follow()
        for each in self._usual:
            each.refresh()
        for card in self._cards:
            card.refresh(changes, missing)

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        for card in self._cards:
            card.lock(locked=locked)

    def place(self, path: str) -> QWidget | None:
        """The row or group that stands for a path, if this form has it."""
        self._complete()
        return self._register.get(path)

    def focused_field(self) -> FieldRow | None:
        """The field that has the keyboard focus."""
        return field_around(self.focusWidget())

    def aim(self) -> None:
        """Focus the field that had the focus, or the first."""
        field = self.focused_field() or next(iter(self.findChildren(FieldRow)), None)
        if field is not None:
            field.aim()

    def reveal(self, path: str) -> bool:
        """Scroll to a path and focus its editor; False when it is not on this form."""
        target = self.place(path)
        if target is None:
            return False
        target.aim()  # type: ignore[attr-defined]
        self._scroll_to(target)
        self._held = self._inner.focusWidget()
        for pause in _SETTLE_MS:
            _later(target, pause, partial(self._settle_at, target, self._held))
        return True

    def _make_next(self) -> None:
        """Make the card of the next section."""
        done = len(self._cards)
        if done < len(self._sections):
            card = SectionCard(self._sections[done], self._context, self._register, self._inner)
            self._cards.append(card)
            self._box.insertWidget(done + len(self._usual[:1]), card)
            if self._missing or done >= _AT_ONCE:
                card.refresh(ChangeSet(everything=True), self._missing)
            if self._locked:
                card.lock(locked=True)

    def _usual_rows(self) -> tuple[UsualRow | KeepRow, ...]:
        """One's usual way above the cards, and what keeps it below them."""
        usual, stage = self._context.usual, self._sections[0].stage
        if usual is None or not asked_in(self._context.recorder.definition, stage):
            return ()
        return UsualRow(stage, usual, self._inner), KeepRow(stage, usual, self._inner)

    def _on_pause(self) -> None:
        self._make_next()
        if len(self._cards) == len(self._sections):
            self._rest.stop()

    def _complete(self) -> None:
        while len(self._cards) < len(self._sections):
            self._make_next()

    def _contents(self) -> QWidget:
        contents = QWidget(self)
        flow = FlowLayout(contents, gap=2, line_gap=0)
        flow.setContentsMargins(12, 4, 12, 4)
        for index, section in enumerate(self._sections):
            go = partial(self._go, index)
            flow.addWidget(
                button(section.text, go, kind="link", name=tr("Go to {section}", section=section.text))
            )
        return contents

    def _show_head(self) -> None:
        """All sections by name; beside the images and in room mode one line for them."""
        line = self._context.room or scale().tight
        for head, wanted in zip(self._heads, (not line, line), strict=True):
            head.setVisible(wanted and len(self._sections) > 2 and not self._head_elsewhere)

    def lend_menu(self, elsewhere: bool) -> QMenu | None:
        """The list of sections for a bar that has room for it, or take it back into a line of its own."""
        self._head_elsewhere = elsewhere
        self._show_head()
        return self._menu if elsewhere and len(self._sections) > 2 else None

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_heads"):
            self._show_head()

    def _room_head(self) -> QWidget:
        """One line: the section in sight, and a list to go to another."""
        head = QWidget(self)
        line = row(head, margin=(28, 4, 28, 4))
        self._here = label("", "strong", wrap=True)
        self._menu = QMenu(self)
        for index, section in enumerate(self._sections):
            self._menu.addAction(section.text.replace("&", "&&"), partial(self._go, index))
        go = button(tr("Go to section"), name=tr("Go to a section of the form"))
        go.setMenu(self._menu)
        line.addWidget(self._here, 1)
        line.addWidget(go)
        self._scroll.verticalScrollBar().valueChanged.connect(self._show_here)
        return head

    def _show_here(self, top: int) -> None:
        """Name the section whose words are at the upper edge."""
        card = next((each for each in self._cards if each.geometry().bottom() > top + _EDGE), self._cards[-1])
        self._here.setText(card.section.text)

    def _scroll_to(self, target: QWidget) -> None:
        """Bring a field to a third of the height; again when a form just shown has found its heights."""
        top = target.mapTo(self._inner, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top - self._scroll.viewport().height() // 4)

    def _settle_at(self, target: QWidget, held: QWidget | None) -> None:
        """Scroll there again, unless the person went on meanwhile; what has the keyboard is in sight."""
        if self._inner.focusWidget() is held:
            self._scroll_to(target)
            for each in target.findChildren(QWidget):
                if each.hasFocus():
                    bring_in_sight(each)

    def _on_grown(self) -> None:
        """Heights were found late: what a jump gave the keyboard to stays in sight while it has it."""
        self._show_here(self._scroll.verticalScrollBar().value())
        here = self._inner.focusWidget()
        if self._held is not None and here is self._held:
            bring_in_sight(here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field being worked on stays in sight."""
        super().resizeEvent(event)
        field = self.focused_field()
        if field is not None and field.isVisible():
            QTimer.singleShot(0, field, partial(self._scroll.ensureWidgetVisible, field, 0, 48))

    def _go(self, index: int) -> None:
        card = self.cards[index]
        first = card.body.findChild(FieldRow)
        if first is not None and not first.isHidden():
            first.aim()
        for pause in _SETTLE_MS:
            _later(card, pause, partial(self._show_top, card))

    def _show_top(self, card: SectionCard) -> None:
        self._scroll.verticalScrollBar().setValue(card.y() - 4)


def _later(owner: QWidget, pause: int, do: Callable[[], object]) -> None:
    """Do something after a pause, unless the owner is gone by then."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    timer.timeout.connect(timer.deleteLater)
    timer.start(pause)
