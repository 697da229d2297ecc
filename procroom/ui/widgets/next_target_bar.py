"""Begins the next planned target in one tap, with the needle and drugs of the one before; the rest of the plan in a list."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QMenu

from procroom.domain.anatomy import Target
from procroom.ui.tongue import shown, side_word, tr, tr_count
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import button, column, row


@dataclass(frozen=True, slots=True)
class Usual:
    """What the first target takes over of one's usual set-up.

    Attributes:
        gist: needle and drugs.
        facts: every fact, in words.
    """

    gist: tuple[str, ...]
    facts: tuple[str, ...]


class NextTargetBar(QFrame):
    """Hidden when the plan is done, and on a signed note."""

    def __init__(self, begin: Callable[[Target], object], plainly: Callable[[Target], object]) -> None:
        """``begin`` takes the usual set-up along where there is one, ``plainly`` does not."""
        super().__init__()
        self.setProperty("panel", "bar")
        self._begin = begin
        self._due: tuple[Target, ...] = ()
        self._facts: tuple[str, ...] = ()
        self._usual: Usual | None = None
        self._all = False
        self.next = SayButton("")
        self.next.clicked.connect(lambda _checked=False: self.begin_next())
        self.others = button(tr("Another"), name=tr("Begin another planned target"))
        self._menu = QMenu(self)
        self.others.setMenu(self._menu)
        self.more = button("", self._on_more, kind="link")
        self.plain = button(
            tr("Without the usual"),
            lambda: plainly(self._due[0]),
            kind="link",
            name=tr("Begin the next target without the usual set-up"),
        )
        above, below = row(gap=8), row(gap=8)
        above.addWidget(self.next, 1)
        above.addWidget(self.others)
        below.addWidget(self.more)
        below.addStretch(1)
        below.addWidget(self.plain)
        box = column(self, margin=(16, 6, 12, 6), gap=0)
        box.addLayout(above)
        box.addLayout(below)
        self.hide()

    def show_due(
        self, due: tuple[Target, ...], *, carries: str, begun_by: str, usual: Usual | None = None
    ) -> None:
        """Offer the first; the others are in the list.

        Args:
            due: what the plan still asks for.
            carries: name of the target whose set-up is taken over, "" for none.
            begun_by: what is recorded as now, "" for nothing.
            usual: what is taken over of one's usual set-up, where there is one and this is the first target.
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
        self._facts, self._usual = tuple(each for each in facts if each), usual
        self._show_facts()
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

    def _show_facts(self) -> None:
        """What pressing records: of the usual set-up needle and drugs, or every fact of it."""
        usual = self._usual
        said = () if usual is None else usual.facts if self._all else (*usual.gist, tr("all as usual"))
        self.next.show_facts([*self._facts[:-1], *said, *self._facts[-1:]])
        for each in (self.more, self.plain):
            each.setVisible(usual is not None)
        if usual is not None:
            every = tr("Show all {count} facts of the usual", count=len(usual.facts))
            self.more.setText(tr("Show less") if self._all else every)

    def _on_more(self) -> None:
        self._all = not self._all
        self._show_facts()


def _said(target: Target) -> str:
    """The side in capitals before the target."""
    return f"{side_word(target.side)} {shown(target.plain)}"
