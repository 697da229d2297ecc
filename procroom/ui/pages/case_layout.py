"""The panes of a case side by side: for the physician images first, for the nurse the record, with the timeline near."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from procroom.domain.definition import Stage
from procroom.domain.people import Owner
from procroom.ui.pages import timeline_panel
from procroom.ui.pages.record_panel import least_width
from procroom.ui.scale import scale
from procroom.ui.tongue import tr

#: Part of the width the record gets in each step; the images have the rest (the note, in its step).
_RECORD_PART = {
    Stage.BEFORE: 0.56,
    Stage.TIME_OUT: 0.56,
    Stage.PROCEDURE: 0.36,
    Stage.RECOVERY: 0.56,
    Stage.NOTE: 0.4,
    Stage.FOLLOW_UP: 0.56,
}
#: The nurse's record, whatever the step; most of the record in either layout.
_NURSE_PART, _MOST = 0.64, {Owner.PHYSICIAN: 880, Owner.NURSE: 1100}
#: With images or a note of this width at the desk three panes stand side by side; where there is less the timeline
#: takes their place.
_THIRD = 800
#: The images want the width of so many targets beside the record in room mode, and so many pixels at the desk.
_PICTURES, _WALL = 12, 360
_TIMELINE = 440


class CaseLayout(QSplitter):
    """Four panes, one to three of them in sight.

    Attributes:
        owner: whose layout it is.
        step: the step on screen.

    Signals:
        folded(other): a small window shows one pane; words for the other, or "" where both are in sight.
    """

    folded = Signal(str)

    def __init__(
        self,
        wall: QWidget,
        record: QWidget,
        note: QWidget,
        timeline: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.owner, self.step = Owner.PHYSICIAN, Stage.BEFORE
        self._wall, self._record, self._note, self._timeline = wall, record, note, timeline
        #: What a person said of timeline and images, by layout and whether the note is on screen.
        self._said_timeline: dict[tuple[Owner, bool], bool] = {}
        self._said_images: dict[Owner, bool] = {}
        self._sizes: dict[tuple[Owner, Stage, tuple[bool, ...]], list[int]] = {}
        self._on_record = True
        self.setHandleWidth(3)
        self._timeline.setMinimumWidth(timeline_panel.least_width())
        self._order()
        self.show_now()

    @property
    def timeline_is_open(self) -> bool:
        """Whether the timeline is shown here: the nurse has it beside the record unless she closed it."""
        on_note = self.step is Stage.NOTE
        return self._said_timeline.get((self.owner, on_note), self.owner is Owner.NURSE and not on_note)

    def show_step(self, step: Stage) -> None:
        """Arrange for a step."""
        self.keep_sizes()
        self.step = step
        self._on_record = self._begins_on_record
        self.show_now()

    @property
    def _begins_on_record(self) -> bool:
        """Where one pane has room: whose work in this step is the record? In Procedure the nurse's is, also there."""
        return self.step is not Stage.NOTE and (self.owner is Owner.NURSE or self.step is not Stage.PROCEDURE)

    @property
    def is_folded(self) -> bool:
        """Whether only one pane has room: never two that are cut; what is read aloud has the whole width."""
        sizes = scale()
        beside = _PICTURES * sizes.size("room") if sizes.room else sizes.of(_WALL)
        narrow = self.width() < least_width() + beside
        return narrow or (sizes.tight and self.step is Stage.TIME_OUT)

    @property
    def shows_record_alone(self) -> bool:
        """Whether the record has the whole width."""
        return self.is_folded and self._on_record

    def turn(self) -> None:
        """Where only one pane has room: the other one."""
        self._on_record = not self._on_record
        self.show_now()

    def show_record(self) -> None:
        """The record is in sight."""
        if not self._on_record:
            self._on_record = True
            self.show_now()

    def show_owner(self, owner: Owner) -> None:
        """Arrange for somebody at this desk."""
        if owner is self.owner:
            return
        focused = QApplication.focusWidget()
        self.keep_sizes()
        self.owner = owner
        here = focused is not None and self._record.isAncestorOf(focused)
        self._on_record = here or self._begins_on_record
        self._order()
        self.show_now()
        if focused is not None and self.isAncestorOf(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Qt override: the style sheet asks for a new picture of all panes whenever the pointer comes or goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.HoverMove}:
            return False
        return super().event(event)

    def open_timeline(self, opened: bool) -> None:
        """Show the timeline, or put it away."""
        self._said_timeline[self.owner, self.step is Stage.NOTE] = opened
        self._on_record = not opened
        self.show_now()

    def toggle_images(self) -> None:
        """Put the images away, or show them again; where there is no room for both the timeline goes."""
        if self.is_folded:
            self.turn()
        elif self.step is not Stage.NOTE:
            self.show_images(self._wall.isHidden())

    def show_images(self, shown: bool) -> None:
        """See ``toggle_images``."""
        self._said_images[self.owner] = shown
        self._on_record = not shown
        if shown and not self._has_room:
            self._said_timeline[self.owner, False] = False
        self.show_now()

    def show_now(self) -> None:
        """Show the panes that belong on screen, each in its part of the width."""
        on_note, opened = self.step is Stage.NOTE, self.timeline_is_open
        first = self._has_room or not opened
        self._timeline.setVisible(opened)
        self._note.setVisible(on_note and first)
        self._wall.setVisible(not on_note and first and self._said_images.get(self.owner, True))
        self._fold()
        self._arrange()

    def _fold(self) -> None:
        """In a small window: the record, or what stands beside it."""
        others = {tr("Timeline"): self._timeline, tr("Note"): self._note, tr("Images"): self._wall}
        beside = [name for name, each in others.items() if not each.isHidden()]
        if not self.is_folded:
            self._record.show()
            self.folded.emit("")
            return
        alone = self._on_record or not beside
        self._record.setVisible(alone)
        for name in beside:
            others[name].setVisible(not alone)
        self.folded.emit(("" if not beside else beside[0]) if alone else tr("Record"))

    def forget_sizes(self) -> None:
        """The window or the type has another size: parts are worked out anew."""
        self._timeline.setMinimumWidth(timeline_panel.least_width())
        self._sizes.clear()
        self.show_now()

    def keep_sizes(self) -> None:
        """Remember what a person made of the parts."""
        if self.isVisible():
            self._sizes[self._key] = self.sizes()

    @property
    def _has_room(self) -> bool:
        return self.width() >= least_width() + timeline_panel.least_width() + scale().of(_THIRD)

    @property
    def _key(self) -> tuple[Owner, Stage, tuple[bool, ...]]:
        return self.owner, self.step, tuple(not each.isHidden() for each in self._panes)

    @property
    def _panes(self) -> tuple[QWidget, ...]:
        """The physician: timeline, images, record, note; the nurse: record, images or note, timeline."""
        if self.owner is Owner.NURSE:
            return self._record, self._wall, self._note, self._timeline
        return self._timeline, self._wall, self._record, self._note

    def _order(self) -> None:
        for index, each in enumerate(self._panes):
            self.insertWidget(index, each)
            self.setCollapsible(index, each is self._wall)
            self.setStretchFactor(index, 0 if each is self._record else 1)

    def _arrange(self) -> None:
        if any(self._sizes.get(self._key, [])):
            self.setSizes(self._sizes[self._key])
            return
        whole = max(self.width(), least_width() * 2)
        nurse = self.owner is Owner.NURSE and self.step is not Stage.NOTE
        part = _NURSE_PART if nurse else _RECORD_PART[self.step]
        beside = scale().of(_TIMELINE) if self._has_room and not self._timeline.isHidden() else 0
        most = min(scale().of(_MOST[self.owner]), round((whole - beside) * part) if beside else whole)
        record = max(least_width(), min(most, round(whole * part)))
        rest = whole - record - beside
        sizes = {self._record: record, self._timeline: beside or rest}
        self.setSizes([sizes.get(each, rest) for each in self._panes])
