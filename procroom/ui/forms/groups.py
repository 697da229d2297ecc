"""Groups of a form: a plain heading, or repeating cards with add, remove (asked inline) and copy."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from procroom.domain import paths
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Group, Item, Together
from procroom.domain.walk import Scope, instance_title
from procroom.ui.forms.contract import WIDE, FormContext
from procroom.ui.forms.field import CalculatedRow, FieldRow
from procroom.ui.forms.first_entry import FirstEntry, starts_by_itself
from procroom.ui.forms.impedance_grid import ImpedanceGrid, RowDoor
from procroom.ui.forms.lead_picker import LeadPicker
from procroom.ui.forms.picks import PickRow
from procroom.ui.forms.saying import SayRow
from procroom.ui.forms.tip_ladder import TipLadder
from procroom.ui.forms.usual_row import KeepRow, UsualRow
from procroom.ui.forms.vitals_line import VitalsLine
from procroom.ui.tongue import headed, spoken, tr
from procroom.ui.widgets.hold_chip import HoldChip
from procroom.ui.widgets.layouts import CellLayout, at_rest
from procroom.ui.widgets.words import button, column, label, panel, row

Cell = "FieldRow | CalculatedRow | PlainGroup | RepeatingGroup"
Register = dict[str, QWidget]


class Body(QWidget):
    """The cells of one section or group instance, in as many columns as fit."""

    def __init__(
        self,
        path: str,
        members: tuple[Item | Group, ...],
        context: FormContext,
        register: Register,
        parent: QWidget | None = None,
        together: tuple[Together, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self._members, self._renewals = members, context.renewals
        self._says: list[SayRow] = []
        self._cells: dict[str, FieldRow | CalculatedRow | PlainGroup | RepeatingGroup] = {}
        box = CellLayout(self, line_gap=4 if context.room else 16)
        self._box = box
        for member in members:
            for each in (each for each in together if _first_member(each) == member.link_id):
                say = SayRow(f"{path} said together {len(self._says)}", each, context, self)
                self._says.append(say)
                box.add_cell(say, say.span)
            cell = _cell(paths.join(path, member.link_id), member, context, register, self)
            self._cells[member.link_id] = cell
            box.add_cell(cell, cell.span)

    def refresh(self, scope: Scope, changes: ChangeSet) -> None:
        """Show what changed; hide what does not apply."""
        with at_rest(self._box):
            for say in self._says:
                self._renewals.renew(say.name, scope, changes, say.refresh)
            for member in self._members:
                cell = self._cells[member.link_id]
                self._renewals.renew(cell.path, scope, changes, partial(self._show, member))

    def _show(self, member: Item | Group, scope: Scope, changes: ChangeSet) -> None:
        cell = self._cells[member.link_id]
        shown = scope.holds(member.enable_when)
        appears = shown and cell.isHidden()
        if cell.isHidden() == shown:
            cell.setVisible(shown)
        if not shown:
            return
        if isinstance(cell, PlainGroup | RepeatingGroup):
            cell.refresh(scope, ChangeSet(everything=True) if appears else changes)
        else:
            again = appears or changes.everything or cell.path in changes.paths or bool(changes.views)
            cell.refresh(scope, again=again)

    def in_one_column(self) -> None:
        """Give every cell the whole width: what is answered is large."""
        self._box.limit(1)

    def hide_headings(self) -> None:
        """Leave the headings of the groups out: one stands above in large."""
        for cell in self._cells.values():
            if isinstance(cell, PlainGroup | RepeatingGroup):
                cell.heading.hide()

    def lock(self, locked: bool) -> None:
        """Read only."""
        for cell in (*self._says, *self._cells.values()):
            cell.lock(locked)


class PlainGroup(QWidget):
    """A heading and its cells."""

    span = WIDE

    def __init__(
        self, path: str, group: Group, context: FormContext, register: Register, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path, self._group = path, group
        self._body = Body(path, group.items, context, register, self, group.together)
        self.heading = label(group.text, "strong")
        self.ladder = TipLadder(path, group, context, self) if group.role == "lead_tip" else None
        box = column(self, gap=8)
        box.setContentsMargins(0, 12, 0, 0)
        box.addWidget(self.heading)
        if self.ladder is not None:
            box.addWidget(self.ladder)
        box.addWidget(self._body)

    def refresh(self, scope: Scope, changes: ChangeSet) -> None:
        """Pass on."""
        self._body.refresh(scope.into(self.path, self._group), changes)
        if self.ladder is not None:
            self.ladder.refresh()

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._body.lock(locked)
        if self.ladder is not None:
            self.ladder.lock(locked)


class InstanceCard(QFrame):
    """One instance: heading, copy, remove with its question, cells."""

    def __init__(
        self,
        group_path: str,
        group: Group,
        instance: str,
        context: FormContext,
        register: Register,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "inset")
        self.path = f"{group_path}[{instance}]"
        self._group, self._instance, self._group_path = group, instance, group_path
        self._recorder = context.recorder
        self._title = label("", "strong", wrap=True)
        self.copy = button(tr("Copy"), self._on_copy, kind="link")
        self.remove = button(tr("Remove"), self._ask, kind="link")
        self._question = self._question_panel()
        self.body = Body(self.path, group.items, context, register, self, group.together)
        box = column(self, margin=(12, 8, 12, 12), gap=8)
        head = row(gap=4)
        head.addWidget(self._title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.remove)
        box.addLayout(head)
        if context.holds is not None and not group.role:
            box.addWidget(HoldChip(context.holds, self.path))
        box.addWidget(self._question)
        self._usual: tuple[UsualRow | KeepRow, ...] = ()
        if context.usual is not None and group.role == "targets":
            self._usual = UsualRow(self.path, context.usual, self), KeepRow(self.path, context.usual, self)
            box.addWidget(self._usual[0])
        box.addWidget(self.body)
        for each in self._usual[1:]:
            box.addWidget(each)
        self._question.hide()

    def refresh(self, scope: Scope, changes: ChangeSet, number: int) -> None:
        """Heading and cells."""
        inner = scope.into(self.path, self._group)
        title = instance_title(inner, self._group, number)
        self._title.setText(headed(title))
        self.copy.setAccessibleName(spoken(tr("Copy {title}", title=title)))
        self.remove.setAccessibleName(spoken(tr("Remove {title}", title=title)))
        self.setAccessibleName(spoken(title))
        if changes.everything or any(
            paths.is_under(path, self.path) for path in changes.paths | changes.groups
        ):
            for each in self._usual:
                each.refresh()
        self.body.refresh(inner, changes)

    def lock(self, locked: bool) -> None:
        """Read only."""
        self.copy.setEnabled(not locked)
        self.remove.setEnabled(not locked)
        self.body.lock(locked)

    def _question_panel(self) -> QFrame:
        made = panel("ask")
        box = row(made, margin=8)
        box.addWidget(label(tr("Remove this entry with all that was recorded in it?"), wrap=True), 1)
        self.keep = button(tr("Keep"), self._keep)
        self.really = button(tr("Remove it"), self._on_remove, kind="primary")
        box.addWidget(self.keep)
        box.addWidget(self.really)
        return made

    def _ask(self) -> None:
        if any(paths.is_under(path, self.path) for path in self._recorder.state.answers):
            self._question.show()
            self.keep.setFocus()
        else:
            self._on_remove()

    def _keep(self) -> None:
        self._question.hide()
        self.remove.setFocus()

    def _on_remove(self) -> None:
        self._recorder.remove(self._group_path, self._instance)

    def _on_copy(self) -> None:
        self._recorder.copy(self._group_path, self._group, self._instance)


class RepeatingGroup(QWidget):
    """Any number of cards, and the button that adds one."""

    span = WIDE

    def __init__(
        self, path: str, group: Group, context: FormContext, register: Register, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path, self._group, self._context, self._register = path, group, context, register
        self._locked = False
        self._scope: Scope | None = None
        self._late: dict[str, RowDoor] = {}
        self._cards: dict[str, InstanceCard] = {}
        self._list = column(gap=8)
        self.add = button(group.add_text, self._on_add, name=f"{group.text}: {group.add_text}")
        self.add.setObjectName(path)
        self.heading = label(group.text, "strong")
        self.picks = PickRow(path, group, context, self)
        self.first = FirstEntry(path, group, context, self) if starts_by_itself(group) else None
        self.drawn = LeadPicker(path, group, context, self) if group.role == "contacts" else None
        self.grid = ImpedanceGrid(path, group, context, self) if group.role == "impedances" else None
        self._doors: dict[str, RowDoor] = {}
        self.line = VitalsLine(path, group, context, self) if group.role == "vitals" else None
        box = column(self, gap=8)
        box.addWidget(self.heading)
        if self.drawn is not None:
            box.addWidget(self.drawn)
        if self.grid is not None:
            box.addWidget(self.grid)
            if context.trial is not None:  # which rows the grid has changes with the leads that are known
                context.trial.found.connect(self._again)
        box.addLayout(self._list)
        if self.first is not None:
            box.addWidget(self.first)
        if self.line is not None:
            box.addWidget(self.line)
        box.addWidget(self.picks)
        foot = row()
        foot.addWidget(self.add)
        foot.addStretch(1)
        box.addLayout(foot)
        register[path] = self

    @property
    def cards(self) -> Mapping[str, InstanceCard]:
        """The cards by instance id."""
        return self._cards

    def refresh(self, scope: Scope, changes: ChangeSet) -> None:
        """Make and drop cards as the record has it."""
        self._scope = scope
        if not self._locked:
            self.picks.refresh(scope)
        if self.drawn is not None:
            self.drawn.refresh()
        wanted = self._listed(scope.state.instances.get(self.path, ()))
        if self.first is not None:
            expected = max(1, len(scope.state.instances.get(self._group.like, ())))
            self.first.setVisible(len(wanted) < expected and not self._locked)
        for gone in [each for each in self._cards if each not in wanted]:
            card = self._cards.pop(gone)
            for path in [path for path in self._register if paths.is_under(path, card.path)]:
                del self._register[path]
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, instance in enumerate(wanted, start=1):
            fresh = instance not in self._cards
            if fresh:
                card = InstanceCard(self.path, self._group, instance, self._context, self._register, self)
                card.lock(self._locked)
                self._cards[instance] = card
                self._list.insertWidget(number - 1, card)
            shown = ChangeSet(everything=True) if fresh else changes
            self._cards[instance].refresh(scope, shown, number)
        self._register.update(self._late)

    def _again(self) -> None:
        """The leads were found: rows go to the grid that stood in the list."""
        if self._scope is not None:
            self.refresh(self._scope, ChangeSet())

    def _listed(self, instances: tuple[str, ...]) -> tuple[str, ...]:
        """The instances that are cards: all but those that stand in the grid, to which a door leads."""
        if self.grid is None:
            return instances
        self.grid.refresh()
        held = self.grid.instances() if not self.grid.isHidden() else frozenset()
        for gone in [each for each in self._doors if each not in held or each not in instances]:
            self._doors.pop(gone).deleteLater()
            for path in self._paths_of(gone):
                self._register.pop(path, None)
        kept = tuple(each for each in instances if each not in held)
        for each in instances:
            if each in held and each not in self._doors:
                self._doors[each] = RowDoor(self.grid, each)
        self._late = {path: door for each, door in self._doors.items() for path in self._paths_of(each)}
        return kept

    def _paths_of(self, instance: str) -> tuple[str, ...]:
        place = f"{self.path}[{instance}]"
        return tuple(paths.join(place, each.link_id) for each in self._group.items)

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self.add.setEnabled(not locked)
        if locked:
            self.picks.hide()
            if self.first is not None:
                self.first.hide()
        if self.line is not None:
            self.line.lock(locked)
        if self.drawn is not None:
            self.drawn.lock(locked)
        if self.grid is not None:
            self.grid.lock(locked)
        for card in self._cards.values():
            card.lock(locked)

    def aim(self) -> None:
        """Focus the choice of the first entry or the grid where there is one, else the button that adds."""
        if self.first is not None and not self.first.isHidden():
            self.first.editor.aim()
        elif self.grid is not None and not self.grid.isHidden():
            self.grid.aim()
        else:
            self.add.setFocus()

    def _on_add(self) -> None:
        instance = self._context.recorder.add(self.path, self._group)
        if instance in self._cards:
            self._cards[instance].body.setFocus()


def _first_member(together: Together) -> str:
    """The member before which it is offered."""
    return together.answers[0][0].partition(".")[0]


def _cell(
    path: str, member: Item | Group, context: FormContext, register: Register, parent: QWidget
) -> FieldRow | CalculatedRow | PlainGroup | RepeatingGroup:
    if isinstance(member, Group):
        make: Callable[..., PlainGroup | RepeatingGroup] = RepeatingGroup if member.repeats else PlainGroup
        return make(path, member, context, register, parent)
    made = (
        CalculatedRow(path, member, parent) if member.calculation else FieldRow(path, member, context, parent)
    )
    register[path] = made
    return made
