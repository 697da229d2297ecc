"""Who is entering: everybody of the room to tap, and a line for somebody who is not listed yet. Asks nothing else."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from procroom.app.notices import Level, Notices
from procroom.app.people import Entering, Person
from procroom.app.settings import SettingsInvalid
from procroom.ui.scale import scale
from procroom.ui.tongue import later, reason, tr
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.person_button import PersonButton
from procroom.ui.widgets.pick_edit import PickEdit
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, label, row

#: Offered; any other words are taken too.
ROLES = (
    later("Nurse"),
    later("Proceduralist"),
    later("Fellow"),
    later("Resident"),
    later("Technologist"),
    later("Sedation observer"),
)
_WIDTH, _ABOVE_FOOT = 560, 12


def role_options() -> list[tuple[str, str]]:
    """The roles that are offered, as they are recorded, and how the screen says them."""
    return [(each, tr(each)) for each in ROLES]


class WhoPanel(QFrame):
    """Lies over the lower right of the window until somebody is chosen; never modal."""

    def __init__(self, entering: Entering, notices: Notices, over: QWidget) -> None:
        super().__init__(over)
        self._entering, self._notices, self._over = entering, notices, over
        self.setProperty("panel", "picker")
        self.setAccessibleName(tr("Who is entering"))
        self.name = LineEdit(placeholder=tr("Name as it stands on entries"), name=tr("Name"))
        self.role = PickEdit(role_options(), placeholder=tr("Type or pick"), name=tr("Role"))
        self.enter = button(tr("Enter as this person"), self._add, kind="primary")
        self.close_button = button(tr("Close"), self.close_panel)
        self.buttons: tuple[PersonButton, ...] = ()
        self._people = QWidget()
        self._box = column(self, margin=16, gap=8)
        self._flow = FlowLayout(self._people, gap=8, line_gap=8)
        self._lay_out()
        for line in (self.name, self.role):
            line.textChanged.connect(self._check)
            line.returnPressed.connect(self._add)
        self._check()
        over.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isVisible():
            self.close_panel()
            return
        self._show_people()
        self.show()
        self._place()
        self.raise_()
        first: QWidget = self.buttons[0] if self.buttons else self.name
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Close it; nothing changes."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        box = self._box
        box.addWidget(label(tr("Who is entering?"), "heading"))
        box.addWidget(
            label(
                tr("Each entry from now on carries this name and role. Choosing records nothing."), "caption"
            )
        )
        box.addWidget(self._people)
        box.addSpacing(4)
        line = row(gap=12)
        for title, field in ((tr("Name"), self.name), (tr("Role"), self.role)):
            cell = column(gap=2)
            cell.addWidget(label(title, "label"))
            cell.addWidget(field)
            line.addLayout(cell, 1)
        box.addLayout(line)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.enter)
        box.addLayout(foot)

    def _show_people(self) -> None:
        empty(self._flow)
        entering = self._entering
        self.buttons = tuple(PersonButton(person, self._people) for person in entering.people)
        for made in self.buttons:
            made.show_entering(entering=entering.is_said and made.person == entering.current)
            made.clicked.connect(lambda _checked=False, person=made.person: self._choose(person))
            self._flow.addWidget(made)
        self._people.setVisible(bool(self.buttons))

    def _choose(self, person: Person) -> None:
        self.close_panel()
        self._entering.choose(person)

    def _add(self) -> None:
        if not self.enter.isEnabled():
            return
        person = Person(self.name.text().strip(), self.role.said)
        self.name.clear()
        self.role.clear()
        self.close_panel()
        try:
            self._entering.add(person)
        except SettingsInvalid as error:
            self._notices.tell(Level.WARNING, reason(error), key="people")

    def _check(self) -> None:
        self.enter.setEnabled(bool(self.name.text().strip() and self.role.text().strip()))

    def _place(self) -> None:
        width = min(_WIDTH, self._over.width() - 48)
        self.setFixedWidth(width)
        self.resize(width, self._box.totalHeightForWidth(width))
        foot = scale().size("room") + _ABOVE_FOOT
        self.move(self._over.width() - width - 16, self._over.height() - self.height() - foot)
