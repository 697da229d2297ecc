"""The button before answers that are said in one breath; shown only while it says nothing but what is still open."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from procroom.domain.changes import ChangeSet
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import NOW, Together
from procroom.domain.saying import Said, offered
from procroom.domain.walk import Scope
from procroom.ui.forms.contract import WIDE, FormContext
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import column


class SayRow(QWidget):
    """Records several answers as one act, each an entry of its own."""

    span = WIDE

    def __init__(
        self, name: str, together: Together, context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._together, self._recorder, self._context = together, context.recorder, context
        self._said: tuple[Said, ...] = ()
        self._locked = False
        self.button = SayButton(tr("Record together"))
        self.button.clicked.connect(lambda _checked=False: self._say())
        column(self).addWidget(self.button)

    def refresh(self, scope: Scope, _changes: ChangeSet) -> None:
        """Offer what is open, or nothing."""
        pinned = replace(scope, definition=self._recorder.pinned)
        self._said = () if self._locked else offered(pinned, self._together.plain or self._together)
        if self._said:
            here = self._said if pinned.definition is scope.definition else offered(scope, self._together)
            self.button.show_facts([shown(each.words) for each in here])
        self.setVisible(bool(self._said))

    def lock(self, locked: bool) -> None:
        """Nothing is offered on a form that cannot be changed."""
        self._locked = locked
        if locked:
            self.hide()

    @property
    def paths(self) -> tuple[str, ...]:
        """The fields that pressing answers now."""
        return tuple(each.path for each in self._said)

    def _say(self) -> None:
        now = self._context.now().astimezone(self._context.zone).isoformat(timespec="minutes")
        self._recorder.do(
            *(GiveAnswer(each.path, now if each.value == NOW else each.value) for each in self._said)
        )
