"""Buttons that add a whole entry in one tap, its words on them: a person of the room, a moment after the procedure."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from procroom.domain import paths
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Group
from procroom.domain.saying import Entry, entries
from procroom.domain.walk import Scope
from procroom.ui.forms.contract import FormContext
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.words import button, empty


class PickRow(QWidget):
    """The entries of a repeating group that can be added now."""

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._group, self._recorder = path, group, context.recorder
        self._entries: tuple[Entry, ...] = ()
        self._flow = FlowLayout(self, gap=8)
        self.hide()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons by their words."""
        found = (self._flow.itemAt(index) for index in range(self._flow.count()))
        made = [item.widget() for item in found if item is not None]
        return {str(each.property("entry")): each for each in made if isinstance(each, QPushButton)}

    def refresh(self, scope: Scope) -> None:
        """Offer what is not there yet."""
        now = entries(scope, self._path, self._group)
        if now != self._entries:
            self._entries = now
            empty(self._flow)
            for each in now:
                made = button(
                    f"+ {shown(each.words)}",
                    partial(self._add, each),
                    name=tr("Add {words}", words=each.words),
                )
                made.setProperty("entry", each.words)
                self._flow.addWidget(made)
        self.setVisible(bool(now))

    def _add(self, entry: Entry) -> None:
        instance = new_id(self._recorder.state, self._path, self._group.prefix)
        place = f"{self._path}[{instance}]"
        answers = (GiveAnswer(paths.join(place, name), value) for name, value in entry.answers)
        self._recorder.do(AddInstance(self._path, instance), *answers)
