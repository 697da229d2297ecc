"""The bar that says, and lets one choose, which needle position marks and views are bound to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QSpacerItem, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.words import button, column, empty, label, row, tab_after
from procroom.ui.working_position import Position, WorkingPosition

#: More positions than these stand in one line with a list: chips of six nerves would push the form away.
MOST_CHIPS = 3
#: Width at procroom's own type size from which chips and buttons have room side by side.
_ONE_LINE = 620
#: Around the words of a chip, without and with the edges of the bar.
_CHIP, _AROUND = 44, 72


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
        self._line_words = self._here_words = ""
        self._none = label(tr("No needle position yet"), "muted")
        self.add = button(add_text, on_add, name=tr("Add a target to work on"))
        self.sections = button(tr("Sections"), name=tr("Go to a section of the form"))
        self.sections.hide()
        self._head = head = row(gap=8)
        self._title = label(tr("Working on"), "caption")
        head.addWidget(self._title, 1)
        head.addWidget(beside)
        head.addWidget(self.add)
        self._space = QSpacerItem(0, 0)
        head.addItem(self._space)
        head.addWidget(self.sections)
        self._box = box = column(self, margin=(16, 6, 12, 8), gap=4)
        box.addLayout(head)
        box.addWidget(self._none)
        box.addWidget(self._place)
        working.moved.connect(self.refresh)

    @property
    def is_one_line(self) -> bool:
        """Where height is dear a wide bar has everything in one line."""
        return scale().tight and self.width() >= scale().of(_ONE_LINE)

    def offer_sections(self, menu: QMenu | None) -> None:
        """Sections of the form below, in one line with the position; None where the form names them itself."""
        self.sections.setMenu(menu)  # type: ignore[arg-type]
        self.sections.setVisible(menu is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: see ``is_one_line``."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_box"):
            self._fit()

    def _fit(self) -> None:
        line = self.is_one_line
        self._title.setHidden(scale().tight or self.width() < self._head_width())
        self._fit_space()
        if line and self._head.indexOf(self._place) < 0:
            self._head.insertWidget(0, self._place, 1)
        elif not line and self._box.indexOf(self._place) < 0:
            self._box.addWidget(self._place)
        if (self.choices is None) != self._wants_list(self._working.known):
            self.refresh()
        self._shorten()

    def _fit_space(self) -> None:
        """Buttons stand at the right, unless the positions take what is left of the line."""
        policies = QSizePolicy.Policy
        fills = self.is_one_line and bool(self._working.known)
        self._space.changeSize(0, 0, policies.Minimum if fills else policies.Expanding)
        self._head.invalidate()

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
        self.choices = self.here = None
        known = self._working.known
        self._none.setVisible(not known)
        self.add.setVisible(not known)
        self._place.setVisible(bool(known))
        self._fit_space()
        if not known:
            return
        if self._wants_list(known):
            line = self._one_line(known)
            self._chips.addWidget(line)
            tab_after(self.add, line)
            self._shorten()
            return
        self.choices = Choices(
            [(each.path, each.words) for each in known], chip="filter", name=tr("Working on")
        )
        self._shorten()
        self.choices.choose([self._working.path])
        self.choices.picked.connect(lambda codes: self._working.choose(codes[0]))
        self._chips.addWidget(self.choices)
        tab_after(self.add, self.choices)

    def _wants_list(self, known: tuple[Position, ...]) -> bool:
        """Whether a line with a list stands for the chips: there are many, or where height is dear they need more than a line."""
        letters = QFont(self.font())
        letters.setBold(True)
        metrics = QFontMetrics(letters)
        words = sum(metrics.horizontalAdvance(each.words) + scale().of(_CHIP) for each in known)
        return len(known) > MOST_CHIPS or (scale().tight and len(known) > 1 and words > self._room())

    def _room(self) -> int:
        """Width that is left for the positions, in pixels."""
        others = (self._beside, self.sections) if self.is_one_line else ()
        beside = sum(each.sizeHint().width() + 8 for each in others if not each.isHidden())
        return self.width() - beside - scale().of(_AROUND)

    def _shorten(self) -> None:
        """What a narrow bar has no room for is left out at the beginning: what tells places apart stands at the end."""
        if self.choices is None:
            self._shorten_line()
            return
        room = self._room()
        for each in self._working.known:
            made = self.choices.button(each.path)
            letters = QFont(made.font())
            letters.setBold(True)  # as the chosen one has it
            words = QFontMetrics(letters).elidedText(each.words, Qt.TextElideMode.ElideLeft, room)
            made.setText(words.replace("&", "&&"))
            made.setToolTip(each.words if words != each.words else "")

    def _shorten_line(self) -> None:
        """In the line that stands for the chips the count goes first; side and level stand in the banner, too."""
        if self.here is None or not self._line_words:
            return
        metrics = self.here.fontMetrics()
        around = 2 * scale().size("control") + scale().of(_CHIP)  # the steps to its neighbours, and its edges
        room = self._room() - around
        words = self._line_words
        if metrics.horizontalAdvance(words) > room:
            words = metrics.elidedText(self._here_words, Qt.TextElideMode.ElideLeft, room)
        self.here.setText(words.replace("&", "&&"))
        self.here.setToolTip(self._line_words if words != self._line_words else "")

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
        self._line_words = tr("{words}   {at} of {count}", words=known[at].words, at=at + 1, count=len(known))
        self._here_words = known[at].words
        self.here = button(self._line_words, None, name=tr("Working on: choose"))
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
