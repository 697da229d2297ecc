"""A quiet chip that says when the hold of an antithrombotic is long enough; pressed, why, and by whose figures."""

from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from procroom.app.other_language import clock_in
from procroom.domain.assessment import HoldClock
from procroom.ui.holds import Holds
from procroom.ui.scale import scale
from procroom.ui.tongue import screen_language, shown, spoken, tr
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.words import LineButton, column, empty, label, restyle, row
from procroom.ui.widgets.wrap_line import WrapLine


class HoldChip(QFrame):
    """The chip of one listed drug; hidden where nothing is counted for the place."""

    def __init__(self, holds: Holds, place: str, *, named: bool = False) -> None:
        super().__init__()
        self._holds, self._place, self._named = holds, place, named
        self._shown: HoldClock | None = None
        self.chip = WrapLine("", self._turn, least=scale().size("clock"))
        self.chip.setProperty("kind", "clock")
        self.chip.setCheckable(True)
        policy = self.chip.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.chip.setSizePolicy(policy)
        self._details = QFrame()
        self._lines = column(self._details, margin=(4, 2, 0, 4), gap=2)
        self._details.hide()
        head = row(gap=0)
        head.addWidget(self.chip)
        head.addStretch()
        box = column(self, gap=0)
        box.addLayout(head)
        box.addWidget(self._details)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        holds.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what the clock says now."""
        found = self._holds.of(self._place)
        if found is None:
            self.hide()
            return
        words, clock = shown(self._holds.words(found)), clock_in(found, screen_language())
        said = f"{clock.drug}: {words}" if self._named else words
        self.chip.say(said)
        self.chip.setAccessibleName(spoken(f"{clock.drug}: {words}"))
        restyle(self.chip, known="true" if not clock.missing else "false")
        if clock != self._shown:
            self._shown = clock
            self._fill(clock)
        if self.parentWidget() is not None:
            self.show()

    def _turn(self) -> None:
        self._details.setVisible(self.chip.isChecked())

    def _fill(self, clock: HoldClock) -> None:
        empty(self._lines)
        if clock.minimum:
            words = tr(
                "Configured minimum {minimum}, counted from the last dose taken.", minimum=clock.minimum
            )
            self._lines.addWidget(_flush(label(words, wrap=True)))
        for gap in clock.missing:
            self._lines.addWidget(self._link(tr("{label}: not documented", label=gap.label), gap.path))
        facts = FlowLayout(gap=4, line_gap=2)
        for each in clock.inputs:
            facts.addWidget(self._link(f"{each.label}: {each.text}", each.path))
        self._lines.addLayout(facts)
        words = shown(self._holds.label_of(clock))
        self._lines.addWidget(_flush(label(words, "caption", wrap=True, selectable=True)))

    def _link(self, words: str, path: str) -> QWidget:
        return LineButton(words, partial(self._holds.go, path), name=tr("Go to {words}", words=words))


def _flush(made: QLabel) -> QLabel:
    """In line with the words of the facts to press."""
    made.setContentsMargins(9, 0, 0, 0)
    return made


class HoldList(QFrame):
    """The chips of all listed drugs, each with its name."""

    def __init__(self, holds: Holds) -> None:
        super().__init__()
        self._holds = holds
        self._places: tuple[str, ...] = ()
        self._box = column(self, gap=2)
        holds.changed.connect(self.refresh)
        self.refresh()

    @property
    def chips(self) -> list[HoldChip]:
        """The chips in order."""
        return self.findChildren(HoldChip)

    def refresh(self) -> None:
        """A chip for each drug."""
        places = tuple(each.place for each in self._holds.clocks)
        if places == self._places:
            return
        self._places = places
        empty(self._box)
        for place in places:
            self._box.addWidget(chip := HoldChip(self._holds, place, named=True))
            chip.show()
