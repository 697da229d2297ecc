"""The contacts of a program drawn as the leads: a tap goes from off to cathode to anode, and back to off.

Records the same rows as the list below it; what that list cannot hold is not shown here.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer, RemoveInstance
from procroom.domain.decide import new_id
from procroom.domain.definition import Group
from procroom.domain.devices import plain
from procroom.domain.kinds import quantity
from procroom.domain.trial_log import Active, Lead
from procroom.ui.forms.contract import FormContext
from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.sight import focus_in_sight
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import column, empty, label, row

OFF, CATHODE, ANODE = "", "CATHODE", "ANODE"
_NEXT = {OFF: CATHODE, CATHODE: ANODE, ANODE: OFF}
_SIGNS = {OFF: "", CATHODE: "−", ANODE: "+"}
_KEYS = {
    Qt.Key.Key_Minus: CATHODE,
    Qt.Key.Key_Plus: ANODE,
    Qt.Key.Key_Delete: OFF,
    Qt.Key.Key_Backspace: OFF,
}


class ContactButton(QAbstractButton):
    """A contact on its lead: filled with − as cathode, thick and hollow with + as anode, thin when off.

    Signals:
        wanted(polarity): a person wants it to be this.
        stepped(step): an arrow key asked for the neighbour.
    """

    wanted = Signal(str)
    stepped = Signal(int)

    def __init__(self, lead: int, number: int) -> None:
        super().__init__()
        self.inks: dict[str, QColor] = {}
        self.lead, self.number, self.polarity = lead, number, OFF
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.wanted.emit(_NEXT[self.polarity]))
        self.show_polarity(OFF)

    def show_polarity(self, polarity: str) -> None:
        """Show what is recorded."""
        self.polarity = polarity
        places = {"lead": self.lead, "number": self.number}
        said = {
            OFF: tr("Lead {lead}, contact {number}: off", **places),
            CATHODE: tr("Lead {lead}, contact {number}: cathode", **places),
            ANODE: tr("Lead {lead}, contact {number}: anode", **places),
        }
        self.setAccessibleName(said[polarity])
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a gloved finger."""
        side = scale().size("room")
        return QSize(round(side * 1.7), side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Minus, plus and Delete say what it is; arrows go along the lead."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.wanted.emit(_KEYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The wire, and the contact on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(ink(self, "inkEdge"), 4))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.height()))
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        colours = {OFF: "inkEdge", CATHODE: "inkCathode", ANODE: "inkAnode"}
        filled = self.polarity == CATHODE
        painter.setPen(QPen(ink(self, colours[self.polarity]), 3.5 if self.polarity else 1.2))
        painter.setBrush(ink(self, "inkCathode" if filled else "inkPaper"))
        painter.drawRoundedRect(area, 5, 5)
        font = self.font()
        font.setPixelSize(scale().of(17))
        font.setBold(bool(self.polarity))
        painter.setFont(font)
        painter.setPen(ink(self, "inkPaper" if filled else "inkText"))
        words = f"{self.number} {_SIGNS[self.polarity]}".strip()
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink(self, "inkFocus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    inkText = ink_property("inkText")
    inkPaper = ink_property("inkPaper")
    inkEdge = ink_property("inkEdge")
    inkCathode = ink_property("inkCathode")
    inkAnode = ink_property("inkAnode")
    inkFocus = ink_property("inkFocus")


class LeadPicker(QWidget):
    """All contacts of the leads of a trial, and the part of the current of each that is on.

    Args:
        path: of the group of active contacts.
        group: the group.
        context: of the form; without a trial nothing is shown.
    """

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._group, self._context = path, group, context
        self._leads: tuple[Lead, ...] = ()
        self._locked = False
        self.contacts: dict[tuple[int, int], ContactButton] = {}
        self.parts: dict[tuple[int, int], LineEdit] = {}
        self.words = label("", "caption", wrap=True)
        self.issue = label("", "issue", wrap=True)
        self._field = QWidget()
        self._flow = FlowLayout(self._field, gap=20, line_gap=12)
        box = column(self, gap=8)
        box.addWidget(self.words)
        box.addWidget(self._field)
        box.addWidget(self.issue)
        if context.trial is not None:
            context.trial.found.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is recorded."""
        trial = self._context.trial
        known = trial.leads() if trial is not None else ()
        leads = tuple(each for each in known if each.number is not None and each.array is not None)
        if leads != self._leads:
            self._leads = leads
            self._make()
        self.setVisible(bool(leads))
        if not leads:
            return
        rows = {(each.lead, each.contact): each for _, each in self._rows()}
        for spot, made in self.contacts.items():
            active = rows.get(spot)
            made.show_polarity(active.polarity if active is not None else OFF)
            made.setEnabled(not self._locked)
            line = self.parts[spot]
            line.setVisible(active is not None)
            line.setReadOnly(self._locked)
            part = active.percent if active is not None else None
            line.show_text("" if part is None else plain(part))
        self.issue.setText(" ".join(_problems([each for _, each in self._rows()])))
        self.issue.setVisible(bool(self.issue.text()))

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self.refresh()

    def _make(self) -> None:
        empty(self._flow)
        self.contacts, self.parts = {}, {}
        self.words.setText(
            tr("A tap on a contact: off, cathode −, anode +. Beside it its part of the current, in %.")
        )
        for lead in self._leads:
            self._flow.addWidget(self._column(lead))

    def _column(self, lead: Lead) -> QWidget:
        made = QWidget()
        box = column(made, gap=0)
        number = lead.number or 0
        head = tr("Lead {number}", number=number)
        box.addWidget(label(head, "strong"))
        if lead.array is None:
            return made
        for contact in lead.array.numbers:
            spot = (number, contact)
            pressed = ContactButton(number, contact)
            pressed.wanted.connect(partial(self._set, spot))
            pressed.stepped.connect(partial(self._step, spot))
            part = LineEdit(
                name=tr("{contact}, part of the current in %", contact=f"{head}, {contact}"), unset="%"
            )
            part.setFixedWidth(scale().of(60))
            part.settled.connect(partial(self._split, spot))
            self.contacts[spot], self.parts[spot] = pressed, part
            line = row(gap=8)
            line.addWidget(pressed)
            line.addWidget(part)
            line.addStretch(1)
            box.addLayout(line)
        made.setMinimumWidth(pressed.sizeHint().width() + scale().of(60) + 8)
        return made

    def _rows(self) -> Iterator[tuple[str, Active]]:
        """Rows that name a contact and a polarity, with their instance."""
        yield from _rows(self._context.recorder.state, self._path)

    def _set(self, spot: tuple[int, int], polarity: str) -> None:
        """Record it, as one act: a row more, another polarity, or a row less."""
        recorder = self._context.recorder
        here = [name for name, each in self._rows() if (each.lead, each.contact) == spot]
        if polarity == OFF:
            recorder.do(*(RemoveInstance(self._path, name) for name in here))
        elif here:
            recorder.do(GiveAnswer(f"{self._path}[{here[0]}].polarity", polarity))
        else:
            commands: list[Command] = []
            name = self._unused()
            if not name:
                name = new_id(recorder.state, self._path, self._group.prefix)
                commands.append(AddInstance(self._path, name))
            place = f"{self._path}[{name}]"
            commands += [
                GiveAnswer(f"{place}.lead", spot[0]),
                GiveAnswer(f"{place}.contact", spot[1]),
                GiveAnswer(f"{place}.polarity", polarity),
            ]
            recorder.do(*commands)

    def _unused(self) -> str:
        """A row in which nothing is recorded yet; empty when there is none."""
        state = self._context.recorder.state
        names = ("lead", "contact", "polarity", "percent")
        for instance in state.instances.get(self._path, ()):
            if all(state.value(f"{self._path}[{instance}].{name}") is None for name in names):
                return instance
        return ""

    def _split(self, spot: tuple[int, int], text: str) -> None:
        recorder = self._context.recorder
        for name, each in self._rows():
            if (each.lead, each.contact) == spot:
                path = f"{self._path}[{name}].percent"
                why = recorder.clear(path) if not text else recorder.give(path, f"{text.rstrip('% ')} %")
                self.parts[spot].show_wrong(bool(why))
                if why:
                    self.issue.setText(why)
                    self.issue.show()
                return

    def _step(self, spot: tuple[int, int], step: int) -> None:
        beside = self.contacts.get((spot[0], spot[1] + step))
        if beside is not None:
            focus_in_sight(beside)


def _rows(state: CaseState, path: str) -> Iterator[tuple[str, Active]]:
    for instance in state.instances.get(path, ()):
        place = f"{path}[{instance}]"
        lead, contact = state.value(f"{place}.lead"), state.value(f"{place}.contact")
        polarity = state.value(f"{place}.polarity")
        if isinstance(lead, int) and isinstance(contact, int) and isinstance(polarity, str):
            part = state.value(f"{place}.percent")
            yield (
                instance,
                Active(lead, contact, polarity, None if part is None else Fraction(quantity(part).number)),
            )


def _problems(rows: list[Active]) -> Iterator[str]:
    """What does not fit, in words; nothing while no contact is on."""
    sides = {side: [each for each in rows if each.polarity == side] for side in (CATHODE, ANODE)}
    if not rows:
        return
    if not all(sides.values()):
        yield tr("A program needs a cathode and an anode.")
    spots = [{(each.lead, each.contact) for each in found} for found in sides.values()]
    for lead, contact in sorted(spots[0] & spots[1]):
        yield tr("Lead {lead}, contact {number} is both cathode and anode.", lead=lead, number=contact)
    told: dict[str, Callable[[str], str]] = {
        CATHODE: lambda total: tr(
            "The cathodes have {total} % of the current together, not 100 %.", total=total
        ),
        ANODE: lambda total: tr("The anodes have {total} % of the current together, not 100 %.", total=total),
    }
    for side, found in sides.items():
        parts = [each.percent for each in found if each.percent is not None]
        if parts and sum(parts) != 100:
            yield told[side](plain(sum(parts, Fraction(0))))
