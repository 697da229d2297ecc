"""What is due after this procedure, above the form that it is recorded in; late things first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from procroom.app.following import open_now, what_words, when_words
from procroom.domain.follow_up import Task, TaskStatus, due_tasks
from procroom.ui.desk import CaseDesk
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.words import button, column, label, row
from procroom.ui.widgets.wrap_line import WrapLine

#: Some five lines; more scroll.
_MOST_HEIGHT = 160

#: Status -> shape and word; never colour alone.
SIGNS = {
    TaskStatus.OVERDUE: (Shape.WARN, "OVERDUE"),
    TaskStatus.NOT_DATED: (Shape.MISSING, "NO DATE"),
    TaskStatus.DUE: (Shape.HALF, "DUE"),
    TaskStatus.LATER: (Shape.RING, "LATER"),
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
        head.addWidget(label("To do", "heading"))
        head.addWidget(self.words, 1)
        self.diary_buttons: tuple[QPushButton, ...] = ()
        if diary is not None:
            self.diary_buttons = (
                button("Print the diary form…", diary[0]),
                button("Save it…", diary[1], name="Save the diary form as PDF"),
                button("Read a filled diary…", diary[2]),
            )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
            return "after signing" if self._desk.definition.follow_up else ""
        shown = open_now(self._tasks(), later=True)
        late = sum(each.status is TaskStatus.OVERDUE for each in shown)
        return f"{late} overdue" if late else f"{len(shown)} to do" if shown else ""

    def _tasks(self) -> tuple[Task, ...]:
        return due_tasks(self._desk.definition, self._desk.state, self._desk.session.now())

    def refresh(self) -> None:
        """Show what is open now."""
        now, tasks = self._desk.session.now(), self._tasks()
        shown = open_now(tasks, later=True)
        texts = tuple(f"{what_words(each)}: {when_words(each, now)}" for each in shown)
        if (shown, texts) == self._shown:
            return
        self._shown = (shown, texts)
        self.words.setText(_summary(tasks, shown))
        inner = QWidget()  # a new one: its height is known only while it is not on screen
        inner.setProperty("bare", "true")
        lines = column(inner, margin=(0, 0, 8, 0), gap=0)
        for task, text in zip(shown, texts, strict=True):
            lines.addLayout(self._line(task, text))
        self._scroll.setWidget(inner)
        self._scroll.setVisible(bool(shown))
        self._scroll.setFixedHeight(
            min(_MOST_HEIGHT, lines.totalHeightForWidth(max(self.width() - 32, 300)) + 4)
        )

    def _line(self, task: Task, text: str) -> QHBoxLayout:
        shape, word = SIGNS[task.status]
        line = row(gap=8)
        line.addWidget(Glyph(shape, 12))
        said = label(word, "strong")
        said.setFixedWidth(76)
        line.addWidget(said)
        line.addWidget(WrapLine(text, partial(self._go, task.path), name=f"{word}: {text}"), 1)
        return line


def _summary(tasks: tuple[Task, ...], shown: tuple[Task, ...]) -> str:
    late = sum(each.status is TaskStatus.OVERDUE for each in shown)
    done = sum(each.status is TaskStatus.DONE for each in tasks)
    if not tasks:
        return "nothing is asked for after this procedure"
    if not shown:
        return "all done"
    return f"{late} overdue, {done} of {len(tasks)} done" if late else f"{done} of {len(tasks)} done"
