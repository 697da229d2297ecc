"""The diary of a trial: every day with what is recorded, days without an entry among them, and a large page for one day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QWidget

from procroom.app.trial_diary import DAYS
from procroom.domain import paths
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Group, Item
from procroom.domain.devices import plain
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import quantity
from procroom.domain.trial_log import TrialLog
from procroom.domain.walk import section_scope
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.groups import Body
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.flick import flick
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.words import button, column, empty, label, panel, row

#: How days are counted where nobody agreed on an end, and what is not asked of a day because it names it.
_USUAL_DAYS = 7
_NAMES_IT = ("day", "date")
_HIGHEST = 10
_ALL, _ONE = later("All questions"), later("One at a time")


class DiaryPanel(QFrame):
    """Days as buttons, and what is done with the form on paper.

    Args:
        desk: the case.
        context: for the fields of a day.
        forms: print the blank form, save it, read a filled one.
    """

    def __init__(self, desk: CaseDesk, context: FormContext, forms: tuple[Callable[[], object], ...]) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self.setAccessibleName(tr("Diary"))
        self._desk, self._context = desk, context
        self._log: TrialLog | None = None
        self._shown: object = None
        self.days: dict[int, QPushButton] = {}
        self.page: DayPage | None = None
        self.words = label("", "muted", wrap=True)
        self.problems = label("", "issue", wrap=True, selectable=True)
        self.problems.hide()
        self._list = QWidget()
        self._flow = FlowLayout(self._list, gap=8, line_gap=8)
        box = column(self, margin=(14, 10, 14, 12), gap=8)
        head = row(gap=8)
        head.addWidget(label(tr("Diary"), "heading"))
        head.addStretch(1)
        self.print_form = button(tr("Print the blank diary…"), forms[0])
        self.save_form = button(tr("Save it as PDF…"), forms[1], name=tr("Save the blank diary as PDF"))
        self.read_form = button(tr("Read a filled diary…"), forms[2])
        for each in (self.print_form, self.save_form, self.read_form):
            head.addWidget(each)
        box.addLayout(head)
        box.addWidget(self.problems)
        box.addWidget(self.words)
        box.addWidget(self._list)
        self.read_form.setEnabled(self._group() is not None)

    def show_log(self, log: TrialLog | None) -> None:
        """Every day of the trial, those without an entry too."""
        self._log = log
        numbers = self._numbers()
        here = {number for number in numbers if self._instance(number)}
        scores = {number: self._score(number) for number in numbers}
        known = (numbers, frozenset(here), tuple(scores.items()), self._desk.state.signed)
        if known == self._shown:
            return
        self._shown = known
        empty(self._flow)
        self.days = {}
        for number in numbers:
            made = self._button(number, scores[number])
            self.days[number] = made
            self._flow.addWidget(made)
        lacking = [number for number in numbers[1:] if scores[number] is None]
        said = tr("A day opens a large page for the nurse or the patient.") if self._group() else tr(
            "Days are entered in the case of the lead pull or of a programming visit."
        )  # fmt: skip
        if lacking:
            days = ", ".join(map(str, lacking))
            said = f"{tr('Days without a pain score: {days}.', days=days)} {said}"
        self.words.setText(said)

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """Each row of a file that was not taken; nothing of it was recorded."""
        lines = (tr("Nothing was recorded of this file:"), *problems) if problems else ()
        self.problems.setText("\n".join(lines))
        self.problems.setVisible(bool(lines))

    def open_day(self, number: int) -> None:
        """Open the page of a day; one that has no entry yet is added."""
        group = self._group()
        if group is None:
            return
        instance = self._instance(number)
        if not instance:
            instance = new_id(self._desk.state, DAYS, group.prefix)
            place = f"{DAYS}[{instance}]"
            commands: list[Command] = [AddInstance(DAYS, instance), GiveAnswer(f"{place}.day", number)]
            day = self._date(number)
            if day is not None:
                commands.append(GiveAnswer(f"{place}.date", day.isoformat()))
            if self._desk.do(*commands) is None:
                return
        self.page = DayPage(self._desk, self._context, group, instance, self._title(number), self)
        self.page.finished.connect(self._on_closed)
        self.page.open()

    def _on_closed(self, _result: int) -> None:
        if self.page is not None:
            self.page.stop()
            self.page.deleteLater()
            self.page = None

    def _button(self, number: int, score: str | None) -> QPushButton:
        said = tr("average {score}", score=score) if score is not None else tr("no entry")
        made = button(f"{self._title(number)}\n{said}", partial(self.open_day, number))
        made.setAccessibleName(f"{self._title(number)}: {said}")
        made.setProperty("kind", "day" if score is not None else "noday")
        made.setEnabled(self._group() is not None and not self._desk.state.signed)
        return made

    def _title(self, number: int) -> str:
        day = self._date(number)
        if day is None:
            return tr("Day {number}", number=number)
        return tr("Day {number}, {date}", number=number, date=f"{day:%m-%d}")

    def _group(self) -> Group | None:
        try:
            found = paths.resolve(self._desk.definition, DAYS)
        except AnswerInvalid:
            return None
        return found if isinstance(found, Group) else None

    def _instance(self, number: int) -> str:
        state = self._desk.state
        known = state.instances.get(DAYS, ())
        return next((each for each in known if state.value(f"{DAYS}[{each}].day") == number), "")

    def _score(self, number: int) -> str | None:
        """The day's average as recorded here, else in another case of the trial."""
        value = self._desk.state.value(f"{DAYS}[{self._instance(number)}].nrs_avg")
        if value is not None:
            return str(quantity(value).number)
        day = self._log.day(number) if self._log is not None else None
        return plain(day.average) if day is not None and day.average is not None else None

    def _numbers(self) -> tuple[int, ...]:
        log, state = self._log, self._desk.state
        here = [state.value(f"{DAYS}[{each}].day") for each in state.instances.get(DAYS, ())]
        last = [each for each in here if isinstance(each, int)]
        if log is not None:
            last += log.day_numbers[-1:]
            if log.pull_day is None and log.agreed is not None and log.began is not None:
                last.append((log.agreed - log.began).days)
        return tuple(range(max(last, default=_USUAL_DAYS) + 1))

    def _date(self, number: int) -> date | None:
        began = self._log.began if self._log is not None else None
        return began + timedelta(days=number) if began is not None else None


class DayPage(QDialog):
    """One day in large: all questions below each other, or one at a time."""

    def __init__(
        self, desk: CaseDesk, context: FormContext, group: Group, instance: str, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent.window())
        self._desk, self._group = desk, group
        self._path = f"{DAYS}[{instance}]"
        self._at = 0
        self.setWindowTitle(title)
        self.rows: list[FieldRow] = []
        self.scores: dict[str, Choices] = {}
        self._cells: list[QWidget] = []
        self._questions: list[FieldRow | Body] = []
        self.lists: dict[str, QWidget] = {}
        self.mode = Choices(
            [("ALL", tr(_ALL)), ("ONE", tr(_ONE))], joined=True, name=tr("Questions"), parent=self
        )
        self.mode.picked.connect(lambda codes: self._show_mode(codes[0]))
        self.back = button(tr("Back"), lambda: self._step(-1))
        self.next = button(tr("Next"), lambda: self._step(1))
        self.ready = button(tr("Done"), self.accept, kind="primary")
        self.count = label("", "muted")
        self._lay_out(title, replace(context, room=True))
        self.mode.choose(["ALL"])
        desk.changed.connect(self.refresh)
        self.refresh(ChangeSet(everything=True))
        self.resize(parent.window().size())

    def stop(self) -> None:
        """Follow the case no longer."""
        self._desk.changed.disconnect(self.refresh)

    def refresh(self, _changes: ChangeSet) -> None:
        """What is recorded of the day."""
        section = self._desk.definition.section(DAYS.partition(".")[0])
        scope = section_scope(self._desk.definition, self._desk.state, section)
        scope = scope.into(self._path, self._group)
        for cell, each in zip(self._cells, self._questions, strict=True):
            if isinstance(each, Body):
                each.refresh(scope, ChangeSet(everything=True))
                cell.setProperty("asked", True)
            else:
                each.refresh(scope, again=True)
                cell.setProperty("asked", scope.holds(each.item.enable_when))
        for path, choices in self.scores.items():
            value = self._desk.state.value(path)
            choices.choose([] if value is None else [str(quantity(value).number)])
        self._show_mode((self.mode.codes or ("ALL",))[0])

    def _lay_out(self, title: str, context: FormContext) -> None:
        head = panel("bar")
        line = row(head, margin=(24, 10, 24, 10), gap=12)
        line.addWidget(label(title, "title"))
        line.addStretch(1)
        line.addWidget(self.mode)
        inner = QWidget()
        inner.setProperty("bare", "true")
        inner.setProperty("scale", "room")
        questions = column(inner, margin=(24, 16, 24, 24), gap=16)
        for item in self._group.items:
            if isinstance(item, Group):
                questions.addWidget(self._list_cell(item, context))
            elif item.link_id not in _NAMES_IT and not item.calculation:
                questions.addWidget(self._cell(item, context))
        questions.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        flick(self.area)
        foot = panel("foot")
        ends = row(foot, margin=(24, 10, 24, 10), gap=12)
        for each in (self.back, self.next):
            ends.addWidget(each)
        ends.addWidget(self.count)
        ends.addStretch(1)
        ends.addWidget(self.ready)
        for bar in (head, foot):
            bar.setProperty("scale", "room")
        box = column(self, gap=0)
        box.addWidget(head)
        box.addWidget(self.area, 1)
        box.addWidget(foot)

    def _cell(self, item: Item, context: FormContext) -> QWidget:
        path = f"{self._path}.{item.link_id}"
        made = panel("card")
        box = column(made, margin=16, gap=8)
        field = FieldRow(path, item, context, made)
        field.enlarge_label()
        box.addWidget(field)
        if item.units == ("points",) and item.maximum == _HIGHEST:
            steps = [(str(number), str(number)) for number in range(_HIGHEST + 1)]
            taps = Choices(steps, joined=False, chip="score", name=item.text, parent=made)
            taps.picked.connect(
                lambda codes: field.show_issue(
                    self._desk.give(path, {"value": codes[0], "unit": item.units[0]})
                )
            )
            taps.emptied.connect(lambda: self._desk.clear(path))
            self.scores[path] = taps
            box.addWidget(taps)
        self.rows.append(field)
        return self._keep(made, field)

    def _list_cell(self, group: Group, context: FormContext) -> QWidget:
        """What there may be several of, with the figures that follow from them."""
        made = panel("card")
        figures = (each for each in self._group.items if isinstance(each, Item) and each.calculation)
        body = Body(self._path, (group, *figures), context, self.lists, made)
        body.in_one_column()
        body.hide_headings()
        box = column(made, margin=16, gap=8)
        box.addWidget(label(group.text, "heading"))
        box.addWidget(body)
        return self._keep(made, body)

    def _keep(self, cell: QWidget, question: FieldRow | Body) -> QWidget:
        self._cells.append(cell)
        self._questions.append(question)
        return cell

    def _asked(self) -> list[QWidget]:
        return [each for each in self._cells if each.property("asked")]

    def _show_mode(self, mode: str) -> None:
        asked, alone = self._asked(), mode == "ONE"
        self._at = min(self._at, len(asked) - 1)
        for each in self._cells:
            each.setVisible(each in asked and (not alone or each is asked[self._at]))
        for each in (self.back, self.next, self.count):
            each.setVisible(alone)
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(asked) - 1)
        self.count.setText(tr("Question {number} of {count}", number=self._at + 1, count=len(asked)))

    def _step(self, step: int) -> None:
        self._at = max(0, self._at + step)
        self._show_mode("ONE")
        cell = self._asked()[self._at]
        question = self._questions[self._cells.index(cell)]
        if isinstance(question, FieldRow):
            question.aim()
        else:
            question.setFocus()
