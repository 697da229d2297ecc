"""The first target of a list, chosen without adding an entry before: the choice adds it, as one act."""

from PySide6.QtWidgets import QWidget

from procroom.domain import paths
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Group, Item, Kind
from procroom.domain.values import Json
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.editors import editor_for
from procroom.ui.widgets.words import column


def starts_by_itself(group: Group) -> bool:
    """A list that needs an entry and asks of it for a target and nothing else."""
    (first, *others) = group.items
    return group.at_least == 1 and not others and isinstance(first, Item) and first.kind is Kind.TARGET


class FirstEntry(QWidget):
    """The editor of the entry that is not there yet; shown while the list is empty."""

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._group, self._recorder = path, group, context.recorder
        (item,) = group.items
        assert isinstance(item, Item)
        self._item = item
        self.editor = editor_for(item, context, self)
        self.editor.answered.connect(self._on_answered)
        column(self).addWidget(self.editor)
        self.hide()

    def _on_answered(self, value: Json) -> None:
        instance = new_id(self._recorder.state, self._path, self._group.prefix)
        place = f"{self._path}[{instance}]"
        self.editor.show_value(None)
        self._recorder.do(
            AddInstance(self._path, instance), GiveAnswer(paths.join(place, self._item.link_id), value)
        )
