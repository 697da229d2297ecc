"""Under a question: what is recorded together with its answer, in words, and the way to leave that out."""

from PySide6.QtWidgets import QWidget

from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Item
from procroom.domain.saying import along
from procroom.domain.values import Json
from procroom.domain.walk import Scope
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.words import button, label, row


class AlongLine(QWidget):
    """Shown while the question and what goes with it are open; the person reads it before answering."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope: Scope | None = None
        self._left_out = False
        self._words = label("", "lead", wrap=True)
        self.leave_out = button(tr("Leave this out"), self._on_left_out, kind="link")
        box = row(self, gap=8)
        box.addWidget(self._words, 1)
        box.addWidget(self.leave_out)
        self.hide()

    def refresh(self, scope: Scope, item: Item, *, open_: bool) -> None:
        """Say what an answer would take along.

        Args:
            scope: of the place the question stands in.
            item: the question.
            open_: whether it has no answer yet.
        """
        self._scope = scope
        first = item.options[:1]
        words = [shown(each.words) for option in first for each in along(scope, item, option.code)]
        self._words.setText(tr("With it: {facts}", facts=" · ".join(words)))
        self.setVisible(open_ and bool(words) and not self._left_out)

    def answers(self, item: Item, value: Json) -> tuple[GiveAnswer, ...]:
        """What is recorded with this answer; nothing that is not on the screen."""
        if self._scope is None or self.isHidden():
            return ()
        return tuple(GiveAnswer(each.path, each.value) for each in along(self._scope, item, value))

    def _on_left_out(self) -> None:
        self._left_out = True
        self.hide()
