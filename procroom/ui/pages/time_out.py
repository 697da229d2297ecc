"""The time-out: one item at a time, large, read aloud. There is no way to confirm several at once (G3 U10)."""

import time
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QStackedWidget, QWidget

from procroom.domain import paths
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Group, Item, ItemRole, Kind, Section
from procroom.domain.saying import entries
from procroom.domain.values import parse_time
from procroom.domain.walk import Missing, Scope, section_scope
from procroom.notes.wording import person_name, role_item
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.field import FieldRow, field_around
from procroom.ui.forms.groups import Body, Register
from procroom.ui.pages.site_comparison import SiteComparison, aim_of
from procroom.ui.scale import scale
from procroom.ui.tongue import spoken, tr, tr_count
from procroom.ui.widgets.aloud_name import AloudName
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.hold_chip import HoldList
from procroom.ui.widgets.layouts import at_rest, forget_sizes
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.owner_line import OwnerLine
from procroom.ui.widgets.sight import bring_in_sight
from procroom.ui.widgets.words import LineButton, button, column, empty, hide_if, label, panel, row

#: Width of the list of items; under ``NARROW`` for all, the smaller one. Logical pixels.
LIST_WIDTH, LEAST_LIST_WIDTH, NARROW = 236, 164, 600
#: At the desk's size of type: lower than this, captions of the list have no room; the item read has at least this height
#: with its buttons.
LEAST_HEIGHT, LEAST_ITEM = 400, 190
_GAP = 12


#: An item that comes by itself after an answer takes none before it can have been read.
READING_MS = 700
_ANSWERING = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)


class AloudCard(QFrame):
    """One item to be read aloud and answered; made when it is first turned to."""

    def __init__(
        self,
        section: Section,
        member: Item | Group,
        context: FormContext,
        register: Register,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.setProperty("scale", "aloud")
        self.section, self.member = section, member
        self.path = paths.join(section.link_id, member.link_id)
        self._context, self._register = context, register
        self._locked = False
        self._came_at = 0.0
        self._body: Body | None = None
        self._not_confirmed = Sign(Shape.STOP, tr("NOT CONFIRMED: settle this before going on"))
        self._not_confirmed.hide()
        self._box = column(self, margin=(24, 20, 24, 20), gap=16)
        self._box.addWidget(label(member.text, "display", wrap=True))
        self._box.addWidget(self._not_confirmed)
        self._box.addStretch(1)
        self.setAccessibleName(spoken(member.text))

    @property
    def scope(self) -> Scope:
        """Where its names are resolved, in the case as it stands."""
        recorder = self._context.recorder
        return section_scope(recorder.definition, recorder.state, self.section)

    @property
    def applies(self) -> bool:
        """Whether the item is asked at all in this case."""
        return self.scope.holds(self.member.enable_when)

    @property
    def seals(self) -> bool:
        """Whether answering it concludes the time-out."""
        return isinstance(self.member, Item) and self.member.seals

    @property
    def goes_on(self) -> bool:
        """Whether its answer leads on to the next item: not a refusal, not a list, not the conclusion."""
        if isinstance(self.member, Group):
            return not self.member.repeats or self._is_full(self.member)
        refused = self.member.kind is Kind.BOOLEAN and self.scope.value_at(self.path, self.member) is False
        return not self.seals and not refused

    def _is_full(self, group: Group) -> bool:
        """Everybody known is there; as many targets are verified as are planned."""
        state = self._context.recorder.state
        if group.picks:
            return not entries(self.scope, self.path, group)
        return len(state.instances.get(self.path, ())) == len(state.instances.get(group.like, ()))

    def open_card(self) -> None:
        """Make its editors."""
        if self._body is not None:
            return
        self._body = Body(self.section.link_id, (self.member,), self._context, self._register, self)
        self._body.in_one_column()
        if isinstance(self.member, Item):
            for field in self._body.findChildren(FieldRow):
                field.hide_label()
        else:
            self._body.hide_headings()
        self._box.insertWidget(1, self._body)
        self.refresh(ChangeSet(everything=True))
        self._body.lock(self._locked)
        for each in self._body.findChildren(QAbstractButton):
            each.installEventFilter(self)

    def hold_back(self) -> None:
        """Take no answer until the item can have been read: tapping on in one place confirms nothing (G3 U10)."""
        self._came_at = time.monotonic()

    @property
    def is_ready(self) -> bool:
        """Whether the item has been on screen long enough to be read."""
        return (time.monotonic() - self._came_at) * 1000 >= READING_MS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let taps and keys through once the item can have been read."""
        if event.type() in _ANSWERING and not self.is_ready:
            return True
        return super().eventFilter(watched, event)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what is recorded."""
        if self._body is None:
            return
        scope = self.scope
        self._body.refresh(scope, changes)
        if isinstance(self.member, Item) and self.member.kind is Kind.BOOLEAN:
            self._not_confirmed.setVisible(scope.value_at(self.path, self.member) is False)

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        if self._body is not None:
            self._body.lock(locked)


class _Scrolling(QWidget):
    """Holds what scrolls: a column gives it the height that is left, whatever its lines would take."""

    def hasHeightForWidth(self) -> bool:
        """Qt override."""
        return False


class TimeOutPanel(QWidget):
    """Identity and the comparison of the sites on top, the item being read below them, the whole list beside it.

    Signals:
        concluded(): it was concluded just now, here.
        asked(path): somebody wants to see a fact of another step.
    """

    concluded = Signal()
    asked = Signal(str)

    def __init__(
        self, sections: tuple[Section, ...], context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._sections = context, sections
        self._register: Register = {}
        self._missing: tuple[Missing, ...] = ()
        self._unlocked = False
        self._locked = False
        self._was_sealed = True
        self._stack = QStackedWidget(self)
        self._cards: list[AloudCard] = []
        for section in sections:
            for member in section.items:
                card = AloudCard(section, member, context, self._register, self._stack)
                self._cards.append(card)
                self._stack.addWidget(card)
        first = self._first()
        self._cards[first].open_card()
        self._stack.setCurrentIndex(first)
        self._progress = label("", "muted")
        self.back = button(tr("Back"), lambda: self._step(-1))
        self.next = button(tr("Next item"), lambda: self._step(1), kind="primary")
        planned = aim_of(context.recorder.definition) is not None
        self.comparison = SiteComparison(context.recorder) if planned else None
        self._lower = _Scrolling()
        self._list = column(gap=0)
        self._side = QWidget()
        self._owners = [OwnerLine(section, context, self._side) for section in sections]
        self._concluded = Sign(Shape.DONE)
        self._concluded.let_wrap()
        self.correct = button(tr("Correct an item"), self._on_correct, kind="link")
        self._who, self._born = AloudName(), label("", "lead", wrap=True)
        self._holds: tuple[HoldList, ...] = ()
        self._lay_out()

    @property
    def cards(self) -> tuple[AloudCard, ...]:
        """All items, each as a card to be read aloud."""
        return tuple(self._cards)

    def refresh(self, changes: ChangeSet, missing: tuple[Missing, ...]) -> None:
        """Show what changed; an item just confirmed gives way to the next."""
        goes_on, was_sealed = self._just_answered(changes, missing), self._was_sealed
        self._was_sealed = self._sealed()
        self._missing = missing
        for card in self._cards:
            card.refresh(changes)
        for owner in self._owners:
            owner.refresh(changes)
        self._show_top()
        self._show_list()
        self._show_conclusion()
        if goes_on:
            self._go_on()
        elif not was_sealed and self._sealed() and self.isVisible():
            self.concluded.emit()

    def _go_on(self) -> None:
        """On to the next item that lacks an answer; it takes none before it can have been read."""
        here = self._stack.currentIndex()
        lacking = {
            index
            for index, card in enumerate(self._cards)
            if any(paths.is_under(each.path, card.path) for each in self._missing)
        }
        later = sorted(index for index in lacking if index > here)
        if later:
            self._show_card(later[0])
            self._cards[later[0]].hold_back()

    def _just_answered(self, changes: ChangeSet, missing: tuple[Missing, ...]) -> bool:
        """Whether this change completed the item on screen. One that is not so, or has many entries, stays."""
        card = self._cards[self._stack.currentIndex()]
        here = any(paths.is_under(path, card.path) for path in changes.paths)
        lacked = any(paths.is_under(each.path, card.path) for each in self._missing)
        lacks = any(paths.is_under(each.path, card.path) for each in missing)
        grew = card.path in changes.groups
        return self.isVisible() and here and (lacked or grew) and not lacks and card.goes_on

    def _first(self) -> int:
        """The item it opens with: not the moment it starts, which is that of the first answer."""
        begun = {paths.join(each.link_id, each.begins) for each in self._sections if each.begins}
        return next((at for at, card in enumerate(self._cards) if card.path not in begun), 0)

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self._apply_lock()

    def _list_width(self) -> int:
        """As wide as the longest item, up to a third of the page where it is wide."""
        if self.width() < NARROW:
            return LEAST_LIST_WIDTH
        words = self._side.fontMetrics()
        longest = max((words.horizontalAdvance(card.member.text) for card in self._cards), default=0)
        return max(LIST_WIDTH, min(longest + scale().of(64), self.width() // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in little room the list gives way to what is read aloud."""
        super().resizeEvent(event)
        self._side.setFixedWidth(self._list_width())
        is_low = self.height() < scale().of(LEAST_HEIGHT)
        for each in (self._caption, *self._owners):
            hide_if(each, is_low)
        QTimer.singleShot(0, self, self._make_room)  # a layout that is under way hears of no change

    def _make_room(self) -> None:
        """The item read aloud has room, and who it is and what is planned is never cut.

        Where both do not fit the checks alone have the clocks; then the comparison has its pictures when shown large.
        """
        whole = self.layout()
        if whole is None:
            return
        with at_rest(whole):
            self._choose_parts()
        whole.invalidate()
        whole.activate()

    def _choose_parts(self) -> None:
        least = max(self._lower.minimumSizeHint().height(), scale().of(LEAST_ITEM))
        room = self.height() - least - 3 * _GAP
        for clocks, pictures in ((True, True), (False, True), (True, False), (False, False)):
            for each in self._holds:
                each.setVisible(clocks)
            if self.comparison is not None:
                self.comparison.give_room(pictures)
            forget_sizes(self._card)
            if self._card.heightForWidth(self.width() - 2 * _GAP) <= room:
                return

    def place(self, path: str) -> QWidget | None:
        """The row or group of a path."""
        card = self._card_of(path)
        if card is not None:
            card.open_card()
        return self._register.get(path)

    @property
    def is_ready(self) -> bool:
        """Whether the item on screen takes an answer now."""
        return self._cards[self._stack.currentIndex()].is_ready

    def reveal(self, path: str) -> bool:
        """Show the item a path belongs to and focus it."""
        card = self._card_of(path)
        if card is None:
            return False
        if self.comparison is not None and self.comparison.is_large:
            self.comparison.toggle()
        self._show_card(self._cards.index(card))
        place = self._register.get(path)
        if place is not None:
            self._aim_at(place)
        return True

    def focused_field(self) -> FieldRow | None:
        """The field that has the keyboard focus."""
        return field_around(self.focusWidget())

    def aim(self) -> None:
        """Focus the item being read."""
        self._focus_card()

    def _card_of(self, path: str) -> AloudCard | None:
        return next((card for card in self._cards if paths.is_under(path, card.path)), None)

    def _lay_out(self) -> None:
        self._caption, self._card = label(tr("Items"), "caption"), self._top()
        left = column(gap=12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._stack)
        left.addWidget(scroll, 1)
        foot = row()
        foot.addWidget(self.back)
        foot.addWidget(self._progress, 1, Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self.next)
        left.addLayout(foot)
        items = column(self._side, gap=4)
        items.addWidget(self._caption)
        for each in self._owners:
            items.addWidget(each)
        inner = QWidget()
        inner.setProperty("bare", "true")
        hold = column(inner, gap=0)
        hold.addLayout(self._list)
        hold.addStretch(1)
        listing = QScrollArea()
        listing.setWidgetResizable(True)
        listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listing.setWidget(inner)
        items.addWidget(listing, 1)
        items.addWidget(self._concluded)
        items.addWidget(self.correct)
        across = row(self._lower, gap=12)
        across.addLayout(left, 1)
        across.addWidget(self._side)
        box = column(self, margin=_GAP, gap=_GAP)
        box.addWidget(self._card)
        box.addWidget(self._lower, 1)

    def _top(self) -> QFrame:
        """Who it is and what is planned, read aloud with every item."""
        made = panel("card")
        inside = column(made, margin=(16, 8, 12, 8), gap=6)
        who, what = row(gap=16), column(gap=0)
        who.addWidget(self._who, 1)
        what.addWidget(label(self._context.recorder.definition.title, "lead", wrap=True))
        what.addWidget(self._born)
        who.addLayout(what, 1)
        inside.addLayout(who)
        if self.comparison is not None:
            inside.addWidget(self.comparison, 1)
            self.comparison.asked.connect(self._on_asked)
            self.comparison.grown.connect(self._on_grown)
        if self._context.holds is not None:
            self._holds = (HoldList(self._context.holds),)
            if self.comparison is not None:
                self.comparison.add_below(self._holds[0])
            else:
                inside.addWidget(self._holds[0])
        return made

    def _on_asked(self, path: str) -> None:
        """Lead to the field of an entry: here, or in another step."""
        if not self.reveal(path):
            self.asked.emit(path)

    def _on_grown(self, large: bool) -> None:
        """The comparison takes the place of the items, or gives it back."""
        self._lower.setVisible(not large)

    def _show_top(self) -> None:
        name, born, mrn = (self._identity(role) for role in ("patient_name", "birth_date", "mrn"))
        self._who.setText(person_name(name) if name else tr("Patient not documented"))
        self._born.setText(
            tr("born {born}   MRN {mrn}", born=born or tr("not documented"), mrn=mrn or tr("not documented"))
        )
        if self.comparison is not None:
            self.comparison.refresh()
        self._make_room()

    def _identity(self, role: ItemRole) -> str:
        found = role_item(self._context.recorder.definition, role)
        value = self._context.recorder.state.value(found[0]) if found else None
        return value if isinstance(value, str) else ""

    def _show_list(self) -> None:
        empty(self._list)
        missing = {each.path for each in self._missing}
        for index, card in enumerate(self._cards):
            if not card.applies:
                continue
            lacks = any(paths.is_under(path, card.path) for path in missing)
            line = row(gap=4)
            line.addWidget(Glyph(Shape.MISSING if lacks else Shape.DONE, 11))
            name = f"{self._named(card)}: {tr('not answered') if lacks else tr('answered')}"
            jump = LineButton(self._named(card), partial(self._show_card, index), name=name)
            jump.setProperty("current", "true" if index == self._stack.currentIndex() else "false")
            line.addWidget(jump, 1)
            self._list.addLayout(line)
        self._progress.setText(
            tr("{number} of {count}", number=self._stack.currentIndex() + 1, count=len(self._cards))
        )
        self.back.setEnabled(self._stack.currentIndex() > 0)
        self.next.setEnabled(self._stack.currentIndex() < len(self._cards) - 1)

    def _named(self, card: AloudCard) -> str:
        """An item in the list; a moment of the time-out with its time, to be seen and corrected."""
        value = self._context.recorder.state.value(card.path)
        if isinstance(card.member, Item) and card.member.kind is Kind.TIME and isinstance(value, str):
            return f"{card.member.text} {parse_time(value).strftime('%H:%M')}"
        return card.member.text

    def _show_conclusion(self) -> None:
        sealed = self._sealed()
        left = sum(1 for each in self._missing if each.section in {s.link_id for s in self._sections})
        if sealed:
            self._concluded.show_sign(Shape.DONE, tr("Time-out concluded"))
        else:
            self._concluded.show_sign(Shape.MISSING, tr_count("1 not answered", "{count} not answered", left))
        self.correct.setVisible(sealed and not self._unlocked and not self._locked)
        self._apply_lock()

    def _apply_lock(self) -> None:
        sealed = self._sealed()
        for card in self._cards:
            waits = card.seals and not sealed and self._unanswered()
            card.lock(self._locked or (sealed and not self._unlocked) or waits)
            card.setToolTip(tr("Answer every item first.") if waits else "")

    def _unanswered(self) -> bool:
        links = {section.link_id for section in self._sections}
        seals = {card.path for card in self._cards if card.seals}
        return any(each.section in links and each.path not in seals for each in self._missing)

    def _sealed(self) -> bool:
        state = self._context.recorder.state
        return any(card.seals and state.value(card.path) is not None for card in self._cards)

    def _on_correct(self) -> None:
        self._unlocked = True
        self._show_conclusion()

    def _step(self, by: int) -> None:
        at = self._stack.currentIndex() + by
        while 0 <= at < len(self._cards) and not self._cards[at].applies:
            at += by
        self._show_card(at)

    def _show_card(self, index: int) -> None:
        if 0 <= index < len(self._cards):
            self._cards[index].open_card()
            self._stack.setCurrentIndex(index)
            if self.comparison is not None:
                self.comparison.fold(self._cards[index].path)
            self._show_list()
            self._focus_card()

    def _focus_card(self) -> None:
        card = self._cards[self._stack.currentIndex()]
        place = self._register.get(card.path)
        if place is not None:
            self._aim_at(place)

    def _aim_at(self, place: QWidget) -> None:
        """Focus a row or group, in sight once the item just shown has found its height."""
        place.aim()  # type: ignore[attr-defined]
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        here = self._stack.focusWidget()
        if here is not None:
            bring_in_sight(here)
