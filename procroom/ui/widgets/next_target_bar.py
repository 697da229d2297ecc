"""Begins the next planned target in one tap, with the needle and drugs of the one before; the rest of the plan in a list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QMenu

from procroom.domain.anatomy import Target
from procroom.ui.tongue import shown, side_word, tr, tr_count
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import button, row


class NextTargetBar(QFrame):
    """Hidden when the plan is done, and on a signed note."""

    def __init__(self, begin: Callable[[Target], object]) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._begin = begin
        self._due: tuple[Target, ...] = ()
        self.next = SayButton("")
        self.next.clicked.connect(lambda _checked=False: self.begin_next())
        self.others = button(tr("Another"), name=tr("Begin another planned target"))
        self._menu = QMenu(self)
        self.others.setMenu(self._menu)
        box = row(self, margin=(16, 6, 12, 6), gap=8)
        box.addWidget(self.next, 1)
        box.addWidget(self.others)
        self.hide()

    def show_due(self, due: tuple[Target, ...], *, carries: str, begun_by: str) -> None:
        """Offer the first; the others are in the list.

        Args:
            due: what the plan still asks for.
            carries: name of the target whose set-up is taken over, "" for none.
            begun_by: what is recorded as now, "" for nothing.
        """
        self.setVisible(bool(due))
        if not due:
            self._due = due
            return
        first, left = due[0], len(due) - 1
        self.next.show_heading(tr("Next: {target}", target=_said(first)))
        facts = (
            tr("{what}: now", what=begun_by) if begun_by else "",
            tr("needle and drugs as at {target}", target=carries) if carries else "",
            tr_count("1 more planned", "{count} more planned", left) if left else tr("the last of the plan"),
        )
        self.next.show_facts([each for each in facts if each])
        self.others.setVisible(left > 0)
        if due != self._due:
            self._due = due
            self._menu.clear()
            for target in due[1:]:
                words = _said(target).replace("&", "&&")
                self._menu.addAction(words, partial(self._begin, target))

    def begin_next(self) -> None:
        """Begin the first of what is due."""
        if self._due:
            self._begin(self._due[0])


def _said(target: Target) -> str:
    """The side in capitals before the target."""
    return f"{side_word(target.side)} {shown(target.plain)}"
