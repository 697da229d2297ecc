"""Impedances of all contacts in one grid: a lead a column, Tab from contact to contact, the moment told once.

Records the same rows as the plain form. One measurement is shown at a time, the last one first; rows that name no contact
of a known lead are no part of it and stay in the list below.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, ClearAnswer, Command, GiveAnswer, RemoveInstance
from procroom.domain.decide import new_id
from procroom.domain.definition import Group, Item
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import normalise, quantity
from procroom.domain.trial_log import Lead
from procroom.domain.values import Json, parse_time
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.time_editors import TimeEditor
from procroom.ui.scale import scale
from procroom.ui.tongue import reason, tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.glyphs import Shape
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.sight import focus_in_sight
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, label, row

Spot = tuple[int, int]
#: A measurement without a moment, and one of which nothing is recorded yet.
_NO_TIME, _NEW = "", "new"


@dataclass(frozen=True, slots=True)
class _Row:
    """A recorded impedance: its instance, moment (empty when not recorded), and figure as typed (empty when not)."""

    instance: str
    at: str
    ohm: str


class OhmLine(LineEdit):
    """The figure of one contact; Return and the arrows go along the lead, as Tab does.

    Signals:
        stepped(step): a key asked for the neighbour.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Return."""
        key = Qt.Key(event.key())
        super().keyPressEvent(event)
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)


class RowDoor(QWidget):
    """Stands for a recorded row where a finding or a sentence leads to it; has no size of its own."""

    def __init__(self, grid: "ImpedanceGrid", instance: str) -> None:
        super().__init__(grid)
        self._grid, self._instance = grid, instance
        self.setFixedSize(0, 0)
        self.show()

    def aim(self) -> None:
        """Show its measurement, the keyboard at its contact."""
        self._grid.aim_at(self._instance)


class ImpedanceGrid(QWidget):
    """All contacts of the leads with the figure of each, and whether it is outside the limits (SC-02).

    Args:
        path: of the group of impedances.
        group: the group.
        context: of the form; without a trial nothing is shown.
    """

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._context = path, context
        self._prefix = group.prefix
        self._items = {each.link_id: each for each in group.items if isinstance(each, Item)}
        self._leads: tuple[Lead, ...] = ()
        self._shown: str | None = None
        self._told: tuple[str, ...] = ()
        self._waits: str | None = None
        self._locked = False
        self._choices: Choices | None = None
        self.lines: dict[Spot, OhmLine] = {}
        self.signs: dict[Spot, Sign] = {}
        self.words = label("", "caption", wrap=True)
        self.issue = label("", "issue", wrap=True)
        self.at = TimeEditor(self._items["at"], context.now, context.day, context.zone, self)
        self.at.answered.connect(self._on_at)
        self.at.cleared.connect(lambda: self._on_at(None))
        self.again = button(tr("New measurement"), self._on_again)
        self.again.setProperty("touch", "true")
        self._sets = row(gap=8)
        self._field = QWidget()
        self._flow = FlowLayout(self._field, gap=20, line_gap=12)
        self._lay_out()
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
        told = self._moments()
        fresh = [each for each in told if each not in self._told]
        self._told = told
        if fresh:
            self._shown = fresh[-1]
        elif self._shown is None or (told and self._shown not in {*told, _NEW, self._waits}):
            self._shown = told[-1] if told else _NO_TIME
        self._show_sets(told)
        self._show_rows()

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self.at.lock(locked)
        self.again.setEnabled(not locked)
        self.refresh()

    def instances(self) -> frozenset[str]:
        """The rows that stand in the grid, of whatever measurement."""
        return frozenset(each.instance for _, each in self._every())

    def aim(self) -> None:
        """The keyboard at the first contact without a figure, else at the first."""
        lines = tuple(self.lines.values())
        open_ = (each for each in lines if not each.text())
        next(open_, lines[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def aim_at(self, instance: str) -> None:
        """Show the measurement of a row, the keyboard at its contact."""
        for spot, each in self._every():
            if each.instance == instance:
                self._shown = each.at
                self._show_sets(self._told)
                self._show_rows()
                self.lines[spot].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is recorded ---------------------------------------------------------------------------------

    def _rows(self) -> Iterator[tuple[Spot, _Row]]:
        state = self._context.recorder.state
        for instance in state.instances.get(self._path, ()):
            place = f"{self._path}[{instance}]"
            lead, contact = state.value(f"{place}.lead"), state.value(f"{place}.contact")
            if isinstance(lead, int) and isinstance(contact, int):
                ohm = state.value(f"{place}.ohm")
                at = state.value(f"{place}.at")
                figure = "" if ohm is None else quantity(ohm).number
                yield (lead, contact), _Row(instance, at if isinstance(at, str) else _NO_TIME, figure)

    def _every(self) -> Iterator[tuple[Spot, _Row]]:
        """The first row of each contact and moment: a second one is a doubt for the list below."""
        seen = set[tuple[Spot, str]]()
        for spot, each in self._rows():
            if spot in self.lines and (spot, each.at) not in seen:
                seen.add((spot, each.at))
                yield spot, each

    def _held(self) -> dict[Spot, _Row]:
        """The rows of the measurement on screen."""
        return {spot: each for spot, each in self._every() if each.at == self._shown}

    def _moments(self) -> tuple[str, ...]:
        """Of the recorded measurements, the one without a moment first."""
        return tuple(sorted({each.at for _, each in self._every()}))

    # --- what a person does -------------------------------------------------------------------------------

    def _on_typed(self, spot: Spot, text: str) -> None:
        """Record the figure of a contact, as one act: in its row, in a new one, or the row is taken away."""
        if self._shown == _NEW and text and _NO_TIME in self._told:
            self._say(spot, tr("Not recorded yet: say first when this was measured."))
            return
        here = self._held().get(spot)
        if not text:
            self._say(spot, "")
            if here is not None:
                self._context.recorder.do(RemoveInstance(self._path, here.instance))
            return
        typed: Json = {"value": text, "unit": "Ohm"} if _is_figure(text) else text
        try:
            ohm = normalise(self._items["ohm"], f"{self._path}.ohm", typed)
        except AnswerInvalid as error:
            self._say(spot, reason(error))
            return
        if here is not None:
            done = self._context.recorder.do(GiveAnswer(f"{self._path}[{here.instance}].ohm", ohm))
        else:
            done = self._context.recorder.do(*self._new_row(spot, ohm))
        self._say(spot, "" if done is not None else tr("Not recorded: see the notice."))

    def _new_row(self, spot: Spot, ohm: Json) -> Iterator[Command]:
        state = self._context.recorder.state
        name = _unused(state, self._path)
        if not name:
            name = new_id(state, self._path, self._prefix)
            yield AddInstance(self._path, name)
        place = f"{self._path}[{name}]"
        yield GiveAnswer(f"{place}.lead", spot[0])
        yield GiveAnswer(f"{place}.contact", spot[1])
        yield GiveAnswer(f"{place}.ohm", ohm)
        if self._shown not in {None, _NO_TIME, _NEW}:
            yield GiveAnswer(f"{place}.at", self._shown)

    def _on_at(self, value: Json) -> None:
        """The moment of all that stands here; of an empty grid it waits for the first figure."""
        item, there = self._items["at"], _NO_TIME
        if value is not None:
            try:
                there = str(normalise(item, f"{self._path}.at", value))
            except AnswerInvalid as error:
                self.at.show_wrong(wrong=True)
                self._tell(reason(error))
                return
        held = self._held()
        if there != self._shown and there in self._told and held:
            self.at.show_wrong(wrong=True)
            self._tell(tr("There is a measurement of this moment already."))
            return
        self.at.show_wrong(wrong=False)
        self._tell("")
        commands: list[Command] = []
        for each in held.values():
            path = f"{self._path}[{each.instance}].at"
            commands.append(GiveAnswer(path, there) if there else ClearAnswer(path))
        before, self._shown, self._waits = self._shown, there, there
        if commands and self._context.recorder.do(*commands) is None:
            self._shown = before
        self.refresh()

    def _on_again(self) -> None:
        """Empty lines for another measurement; its moment is told first."""
        self._shown = _NEW
        self._show_sets(self._told)
        self._show_rows()
        self.at.aim()

    def _pick(self, codes: tuple[str, ...]) -> None:
        self._shown = codes[0]
        self._show_rows()

    def _step(self, spot: Spot, step: int) -> None:
        order = list(self.lines)
        there = order.index(spot) + step
        if 0 <= there < len(order):
            focus_in_sight(self.lines[order[there]])
            self.lines[order[there]].selectAll()

    # --- what is shown ------------------------------------------------------------------------------------

    def _say(self, spot: Spot, why: str) -> None:
        self.lines[spot].show_wrong(bool(why))
        self._tell(why)

    def _tell(self, why: str) -> None:
        self.issue.setText(why)
        self.issue.setVisible(bool(why))

    def _lay_out(self) -> None:
        self.issue.hide()
        box = column(self, gap=8)
        box.addWidget(self.words)
        box.addWidget(label(self._items["at"].text, "label"))
        box.addWidget(self.at)
        self._sets.addWidget(self.again)
        self._sets.addStretch(1)
        box.addLayout(self._sets)
        box.addWidget(self._field)
        box.addWidget(self.issue)

    def _show_sets(self, moments: tuple[str, ...]) -> None:
        """A chip for each measurement where there are several."""
        if self._choices is not None:
            self._sets.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        self.again.setVisible(bool(moments) and bool(self._shown in moments))
        if len(moments) < 2 and self._shown in moments:
            return
        if moments:
            options = [(each, _moment_words(each)) for each in moments]
            self._choices = Choices(options, name=tr("Measurement"), parent=self)
            self._choices.choose([self._shown] if self._shown in moments else [])
            self._choices.picked.connect(self._pick)
            self._sets.insertWidget(0, self._choices, 1)

    def _show_rows(self) -> None:
        trial = self._context.trial
        limits = trial.impedance_limits() if trial is not None else None
        if limits is None:
            self.words.setText(tr("Impedance of each contact in Ω. Tab goes to the next contact."))
        else:
            self.words.setText(
                tr(
                    "Impedance of each contact in Ω; below {low} and above {high} it is marked. "
                    "Tab goes to the next contact.",
                    low=int(limits[0]),
                    high=int(limits[1]),
                )
            )
        held = self._held()
        for spot, line in self.lines.items():
            each = held.get(spot)
            line.show_text(each.ohm if each is not None else "")
            line.setReadOnly(self._locked)
            told = _outside(each.ohm if each is not None else "", limits)
            self.signs[spot].show_sign(Shape.WARN, told)
            self.signs[spot].setVisible(bool(told))
            line.setAccessibleDescription(told)
        self.at.show_value(None if self._shown in {_NO_TIME, _NEW} else self._shown)

    def _make(self) -> None:
        empty(self._flow)
        self.lines, self.signs = {}, {}
        for lead in self._leads:
            self._flow.addWidget(self._column(lead))

    def _column(self, lead: Lead) -> QWidget:
        made = QWidget()
        box = column(made, gap=4)
        number = lead.number or 0
        box.addWidget(label(tr("Lead {number}", number=number), "strong"))
        height = scale().size("room" if self._context.room else "control")
        for contact in lead.array.numbers if lead.array is not None else ():
            spot = (number, contact)
            line = OhmLine(
                name=tr("Lead {lead}, contact {number}: impedance in Ω", lead=number, number=contact),
                unset="Ω",
            )
            line.setFixedSize(scale().of(84), height)
            line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            line.settled.connect(partial(self._on_typed, spot))
            line.stepped.connect(partial(self._step, spot))
            sign = Sign(Shape.WARN)
            sign.hide()
            self.lines[spot], self.signs[spot] = line, sign
            beside = row(gap=6)
            name = label(str(contact), "strong")
            name.setFixedWidth(scale().of(20))
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for each in (name, line, sign):
                beside.addWidget(each)
            beside.addStretch(1)
            box.addLayout(beside)
        made.setMinimumWidth(scale().of(20 + 84 + 54) + 12)
        return made


def _unused(state: CaseState, path: str) -> str:
    """A row in which nothing is recorded yet; empty when there is none."""
    for instance in state.instances.get(path, ()):
        if all(
            state.value(f"{path}[{instance}].{name}") is None for name in ("lead", "contact", "ohm", "at")
        ):
            return instance
    return ""


def _is_figure(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _outside(ohm: str, limits: tuple[Fraction, Fraction] | None) -> str:
    """The word beside a figure that is outside the limits."""
    if not ohm or limits is None:
        return ""
    value = Fraction(ohm)
    if value > limits[1]:
        return tr("high")
    return tr("low") if value < limits[0] else ""


def _moment_words(at: str) -> str:
    return parse_time(at).strftime("%Y-%m-%d %H:%M") if at else tr("no time")
