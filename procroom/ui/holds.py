"""The clocks of the open case's antithrombotics: from the rules, told by the station's clock, again each minute."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from procroom.app.ports import Clock
from procroom.app.room_words import hold_words
from procroom.domain.assessment import HoldClock
from procroom.ui.desk import CaseDesk
from procroom.ui.minute import Minute


class Holds(QObject):
    """What chips on forms, in the time-out and in the checks show.

    Signals:
        changed(): the clocks, or what they say, may be others.
    """

    changed = Signal()

    def __init__(
        self, desk: CaseDesk, clock: Clock, go: Callable[[str], object], practice: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._practice = desk, clock, practice
        self.go = go
        self.clocks: tuple[HoldClock, ...] = ()
        self.minute = Minute(clock, self)
        self.minute.passed.connect(self.changed)

    def show_clocks(self, clocks: tuple[HoldClock, ...]) -> None:
        """The case has changed, or another step is shown."""
        if any(each.clears and not each.needle_in for each in clocks):
            self.minute.start()
        else:
            self.minute.stop()
        if clocks != self.clocks:
            self.clocks = clocks
            self.changed.emit()

    def of(self, place: str) -> HoldClock | None:
        """The clock of a listed drug."""
        return next((each for each in self.clocks if each.place == place), None)

    def words(self, clock: HoldClock) -> str:
        """What a clock says now."""
        return hold_words(clock, self._clock())

    def label_of(self, clock: HoldClock) -> str:
        """Whose figures a clock counts by."""
        return self._desk.session.packs.label_of(clock.pack, clock.source, self._practice)
