"""What is due after this procedure, above the form that it is recorded in; late things first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from procroom.app.following import open_now, what_words, when_words
from procroom.domain.follow_up import Task, TaskStatus, due_tasks
from procroom.ui.desk import CaseDesk
from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr, tr_count, word
from procroom.ui.tongue import shown as said
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.layouts import FlowLayout, ListScroll
from procroom.ui.widgets.words import button, column, label, row
from procroom.ui.widgets.wrap_line import WrapLine

#: Some five lines at the desk; more scroll. And the part of the window that they keep.
_MOST_HEIGHT, _LEAST_PART = 160, 0.2

#: Status -> shape and word; never colour alone.
SIGNS = {
    TaskStatus.OVERDUE: (Shape.WARN, later("OVERDUE")),
    TaskStatus.NOT_DATED: (Shape.MISSING, later("NO DATE")),
    TaskStatus.DUE: (Shape.HALF, later("DUE")),
    TaskStatus.LATER: (Shape.RING, later("LATER")),
}


class TasksPanel(QFrame):
    """Open tasks of one case; each leads to where it is recorded."""

    def __init__(
        self,
        desk: CaseDesk,
        go: Callable[[str], object],
        diary: tuple[Callable[[], object], Callable[[], object], Callable[[], object]] | None,
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._desk, self._go = desk, go
        self._shown: object = None
        self.words = label("", "strong")
        head = row(gap=8)
        head.addWidget(label(tr("To do"), "heading"))
        head.addWidget(self.words, 1)
        self.diary_buttons: tuple[QPushButton, ...] = ()
        if diary is not None:
            self.diary_buttons = (
                button(tr("Print the diary form…"), diary[0]),
                button(tr("Save it…"), diary[1], name=tr("Save the diary form as PDF")),
                button(tr("Read a filled diary…"), diary[2]),
            )
        self._scroll = ListScroll(_MOST_HEIGHT, _LEAST_PART)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self, margin=(16, 8, 8, 8), gap=4)
        box.addLayout(head)
        if self.diary_buttons:
            forms = FlowLayout(gap=8, line_gap=4)
            for each in self.diary_buttons:
                forms.addWidget(each)
            box.addLayout(forms)
        box.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def has_diary(self) -> bool:
        """Does the procedure have a pain diary?"""
        return bool(self.diary_buttons)

    @property
    def lines(self) -> tuple[WrapLine, ...]:
        """The tasks shown."""
        return tuple(self._scroll.findChildren(WrapLine))

    def open_words(self) -> str:
        """``1 overdue`` or ``3 to do``; empty when nothing is. Nothing is due before the note is signed."""
        if not self._desk.state.signed:
            return tr("after signing") if self._desk.definition.follow_up else ""
        shown = open_now(self._tasks(), later=True)
        late = sum(each.status is TaskStatus.OVERDUE for each in shown)
        return (
            tr_count("1 overdue", "{count} overdue", late)
            if late
            else tr("{count} to do", count=len(shown))
            if shown
            else ""
        )

    @property
    def is_late(self) -> bool:
        """Is something overdue?"""
        return any(each.status is TaskStatus.OVERDUE for each in open_now(self._tasks()))

    def _tasks(self) -> tuple[Task, ...]:
        return due_tasks(self._desk.definition, self._desk.state, self._desk.session.now())

    def refresh(self) -> None:
        """Show what is open now."""
        now, tasks = self._desk.session.now(), self._tasks()
        shown = open_now(tasks, later=True)
        texts = tuple(f"{word(what_words(each))}: {said(when_words(each, now))}" for each in shown)
        if (shown, texts) == self._shown:
            return
        self._shown = (shown, texts)
        self.words.setText(_summary(tasks, shown))
        inner = QWidget()
        lines = column(inner, margin=(0, 0, 8, 0), gap=0)
        for task, text in zip(shown, texts, strict=True):
            lines.addLayout(self._line(task, text))
        self._scroll.limit(scale().of(_MOST_HEIGHT))
        self._scroll.show_list(inner)
        self._scroll.setVisible(bool(shown))

    def _line(self, task: Task, text: str) -> QHBoxLayout:
        shape, sign = SIGNS[task.status]
        line = row(gap=8)
        line.addWidget(Glyph(shape, 12))
        made = label(tr(sign), "strong")
        made.setMinimumWidth(scale().of(76))
        line.addWidget(made)
        line.addWidget(WrapLine(text, partial(self._go, task.path), name=f"{tr(sign)}: {text}"), 1)
        return line


def _summary(tasks: tuple[Task, ...], shown: tuple[Task, ...]) -> str:
    late = sum(each.status is TaskStatus.OVERDUE for each in shown)
    done = sum(each.status is TaskStatus.DONE for each in tasks)
    if not tasks:
        return tr("nothing is asked for after this procedure")
    if not shown:
        return tr("all done")
    return (
        tr(
            "{late}, {done} of {count} done",
            late=tr_count("1 overdue", "{count} overdue", late),
            done=done,
            count=len(tasks),
        )
        if late
        else tr("{done} of {count} done", done=done, count=len(tasks))
    )
