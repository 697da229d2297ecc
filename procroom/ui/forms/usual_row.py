"""Above a step or a target: one's usual way, every fact in words, recorded by one tap; below it: keep it as one's usual."""

from PySide6.QtWidgets import QWidget

from procroom.ui.tongue import tr, tr_count
from procroom.ui.usual_way import Place, UsualWay
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import LineButton, button, column, row


class UsualRow(QWidget):
    """The offer; hidden when there is none."""

    span = 99

    def __init__(self, place: Place, usual: UsualWay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._usual = place, usual
        self._worded: tuple[object, ...] = ()
        self.button = SayButton("")
        self.button.clicked.connect(lambda _checked=False: self._on_pressed())
        self.forget = button(tr("Forget this usual"), lambda: usual.forget(place), kind="link")
        box = column(self, gap=0)
        box.addWidget(self.button)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.forget)
        box.addLayout(foot)
        usual.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what is not recorded yet."""
        commands = self._worded = self._usual.offered(self._place)
        if commands:
            self.button.show_heading(tr("As usual for {person}: record together", person=self._usual.person))
            self.button.show_facts(self._usual.words(commands))
        self.setVisible(bool(commands))

    def _on_pressed(self) -> None:
        """Record what stands on the button; where that holds no more (another person, another day), say it anew."""
        if self._worded == self._usual.offered(self._place):
            self._usual.record(self._place)
        else:
            self.refresh()


class KeepRow(QWidget):
    """Keeps what is recorded above it as one's usual; hidden when it is kept already."""

    def __init__(self, place: Place, usual: UsualWay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._usual = place, usual
        self.keep = LineButton("", lambda: usual.keep(place), kind="link")
        box = row(self)
        box.addStretch()
        box.addWidget(self.keep)
        usual.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how many facts would be kept."""
        found = self._usual.keepable(self._place)
        if found:
            text = tr_count(
                "Keep this set-up fact as my usual", "Keep these {count} set-up facts as my usual", len(found)
            )
            self.keep.say(text)
        self.setVisible(bool(found))
