"""The bar that says, and lets one choose, which needle position marks and views are bound to."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.words import button, column, empty, label, row
from procroom.ui.working_position import WorkingPosition


class PositionBar(QFrame):
    """Chips of the positions; the chosen one is where the next mark and view go."""

    def __init__(self, working: WorkingPosition, add_text: str, on_add: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._working = working
        self._place = QWidget()
        self._chips = column(self._place)
        self.choices: Choices | None = None
        self._none = label("No needle position yet", "muted")
        self.add = button(add_text, on_add, name="Add a target to work on")
        box = row(self, margin=(16, 8, 12, 8), gap=12)
        words = column(gap=0)
        words.addWidget(label("Working on", "caption"))
        words.addWidget(self._none)
        words.addWidget(self._place)
        box.addLayout(words, 1)
        box.addWidget(self.add)
        working.moved.connect(self.refresh)

    def refresh(self, _path: str = "") -> None:
        """Show the positions of the case."""
        empty(self._chips)
        known = self._working.known
        self._none.setVisible(not known)
        self.add.setVisible(not known)
        self._place.setVisible(bool(known))
        if not known:
            return
        self.choices = Choices([(each.path, each.title) for each in known], chip="filter", name="Working on")
        self.choices.choose([self._working.path])
        self.choices.picked.connect(lambda codes: self._working.choose(codes[0]))
        self._chips.addWidget(self.choices)
