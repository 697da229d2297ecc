"""Begins the next planned target in one tap, with the needle and drugs of the one before; the rest of the plan in a list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QMenu

from procroom.domain.anatomy import Target
from procroom.ui.tongue import shown, side_word, tr, tr_count
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import button, column, row


class NextTargetBar(QFrame):
    """Hidden when the plan is done, and on a signed note."""

    def __init__(self, begin: Callable[[Target], object], plainly: Callable[[Target], object]) -> None:
        """``begin`` takes the usual set-up along where there is one, ``plainly`` does not."""
        super().__init__()
        self.setProperty("panel", "bar")
        self._begin, self._plainly = begin, plainly
        self._due: tuple[Target, ...] = ()
        self._takes_usual = False
        self.next = SayButton("")
        self.next.clicked.connect(lambda _checked=False: self.begin_next())
        self.others = button(tr("Another"), name=tr("Begin another planned target"))
        self._menu = QMenu(self)
        self.others.setMenu(self._menu)
        self.plain = button(
            tr("Without the usual"),
            lambda: plainly(self._due[0]),
            kind="link",
            name=tr("Begin the next target without the usual set-up"),
        )
        above, below = row(gap=8), row(gap=8)
        above.addWidget(self.next, 1)
        above.addWidget(self.others)
        below.addStretch(1)
        below.addWidget(self.plain)
        box = column(self, margin=(16, 6, 12, 6), gap=0)
        box.addLayout(above)
        box.addLayout(below)
        self.hide()

    def show_due(
        self, due: tuple[Target, ...], *, carries: str, begun_by: str, usual: tuple[str, ...] = ()
    ) -> None:
        """Offer the first; the others are in the list.

        Args:
            due: what the plan still asks for.
            carries: name of the target whose set-up is taken over, "" for none.
            begun_by: what is recorded as now, "" for nothing.
            usual: every fact that is taken over of one's usual set-up, where there is one and this is the first target.
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
            *usual,
            tr_count("1 more planned", "{count} more planned", left) if left else tr("the last of the plan"),
        )
        self.next.show_facts([each for each in facts if each])
        self.plain.setVisible(bool(usual))
        self.others.setVisible(left > 0)
        if (due, bool(usual)) != (self._due, self._takes_usual):
            self._due, self._takes_usual = due, bool(usual)
            self._menu.clear()
            for target in due[1:]:
                words = _said(target).replace("&", "&&")
                self._menu.addAction(words, partial(self._plainly if usual else self._begin, target))

    def begin_next(self) -> None:
        """Begin the first of what is due."""
        if self._due:
            self._begin(self._due[0])


def _said(target: Target) -> str:
    """The side in capitals before the target."""
    return f"{side_word(target.side)} {shown(target.plain)}"
