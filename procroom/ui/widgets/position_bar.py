"""The bar that says, and lets one choose, which needle position marks and views are bound to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.words import button, column, empty, label, row, tab_after
from procroom.ui.working_position import Position, WorkingPosition

#: More positions than these stand in one line with a list: chips of six nerves would push the form away.
MOST_CHIPS = 3
#: Width at procroom's own type size from which chips and buttons have room side by side.
_ONE_LINE = 680
#: Around the words of a chip, with the edges of the bar.
_AROUND = 72


class PositionBar(QFrame):
    """Chips of the positions; the chosen one is where the next mark and view go. ``beside`` stands at its right."""

    def __init__(
        self, working: WorkingPosition, add_text: str, on_add: Callable[[], object], beside: QWidget
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._working, self._beside = working, beside
        self._place = QWidget()
        self._chips = column(self._place)
        self.choices: Choices | None = None
        self.here: QPushButton | None = None
        self._none = label(tr("No needle position yet"), "muted")
        self.add = button(add_text, on_add, name=tr("Add a target to work on"))
        self._head = head = row(gap=8)
        self._title = label(tr("Working on"), "caption")
        head.addWidget(self._title, 1)
        head.addWidget(beside)
        head.addWidget(self.add)
        self._box = box = column(self, margin=(16, 6, 12, 8), gap=4)
        box.addLayout(head)
        box.addWidget(self._none)
        box.addWidget(self._place)
        working.moved.connect(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in room mode height is dear; a wide bar has everything in one line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._shorten()
        line = scale().room and self.width() >= scale().of(_ONE_LINE)
        self._title.setHidden(line or self.width() < self._head_width())
        if line and self._head.indexOf(self._place) < 0:
            self._head.insertWidget(1, self._place, 1)
        elif not line and self._box.indexOf(self._place) < 0:
            self._box.addWidget(self._place)

    def _head_width(self) -> int:
        """What the line of buttons needs with its title; where there is less the buttons are whole, the title gone."""
        shown = (self._title, self._beside, self.add)
        words = sum(
            each.sizeHint().width() + 8 for each in shown if each is self._title or not each.isHidden()
        )
        edges = self._box.contentsMargins()
        return words + edges.left() + edges.right()

    def refresh(self, _path: str = "") -> None:
        """Show the positions of the case."""
        empty(self._chips)
        self.choices = None
        known = self._working.known
        self._none.setVisible(not known)
        self.add.setVisible(not known)
        self._place.setVisible(bool(known))
        if not known:
            return
        if len(known) > MOST_CHIPS:
            line = self._one_line(known)
            self._chips.addWidget(line)
            tab_after(self.add, line)
            return
        self.choices = Choices(
            [(each.path, each.words) for each in known], chip="filter", name=tr("Working on")
        )
        self._shorten()
        self.choices.choose([self._working.path])
        self.choices.picked.connect(lambda codes: self._working.choose(codes[0]))
        self._chips.addWidget(self.choices)
        tab_after(self.add, self.choices)

    def _shorten(self) -> None:
        """What a narrow bar has no room for is left out at the beginning: what tells places apart stands at the end."""
        if self.choices is None:
            return
        beside = self._beside.sizeHint().width() if self._head.indexOf(self._place) >= 0 else 0
        room = self.width() - beside - scale().of(_AROUND)
        for each in self._working.known:
            made = self.choices.button(each.path)
            letters = QFont(made.font())
            letters.setBold(True)  # as the chosen one has it
            words = QFontMetrics(letters).elidedText(each.words, Qt.TextElideMode.ElideLeft, room)
            made.setText(words.replace("&", "&&"))
            made.setToolTip(each.words if words != each.words else "")

    def _one_line(self, known: tuple[Position, ...]) -> QWidget:
        """Many positions: the one worked on, steps to its neighbours, and a list of all."""
        made = QWidget()
        line = row(made, gap=6)
        paths = [each.path for each in known]
        at = paths.index(self._working.path) if self._working.path in paths else 0
        menu = QMenu(made)
        for each in known:
            action = menu.addAction(each.words.replace("&", "&&"))
            action.triggered.connect(partial(self._choose, each.path))
        self.here = button(
            tr("{words}   {at} of {count}", words=known[at].words, at=at + 1, count=len(known)),
            None,
            name=tr("Working on: choose"),
        )
        self.here.setMenu(menu)
        self.here.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        before, after = known[at - 1], known[(at + 1) % len(known)]
        line.addWidget(
            button("‹", partial(self._choose, before.path), name=tr("Back to {title}", title=before.title))
        )
        line.addWidget(self.here, 1)
        line.addWidget(
            button("›", partial(self._choose, after.path), name=tr("On to {title}", title=after.title))
        )
        return made

    def _choose(self, path: str, _checked: bool = False) -> None:
        self._working.choose(path)
