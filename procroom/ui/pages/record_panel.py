"""The record beside the images: the form of the step on screen, built when first shown."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from procroom.app.habits import Habit, compact_words_of
from procroom.app.next_target import begun_by, carried_from, due_targets, performed_group, starting
from procroom.domain.anatomy import Target
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.definition import Stage
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.builder import StageForm
from procroom.ui.forms.contract import FormContext
from procroom.ui.pages.needle_acts import NeedleActs
from procroom.ui.pages.site_comparison import aim_of
from procroom.ui.pages.time_out import TimeOutPanel
from procroom.ui.scale import scale
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.flick import flick_all
from procroom.ui.widgets.next_target_bar import NextTargetBar
from procroom.ui.widgets.position_bar import PositionBar
from procroom.ui.widgets.words import column
from procroom.ui.working_position import WorkingPosition, first_group

#: The record is never narrower than this at the desk.
LEAST_WIDTH = 420


def least_width() -> int:
    """The record is never narrower than this."""
    return scale().of(LEAST_WIDTH)


class RecordPanel(QWidget):
    """Forms of all stages, one at a time.

    Signals:
        stage_done(stage): what the step on screen asks for was concluded just now.
        asked(path): somebody wants to see a fact, in whatever step it is.
    """

    stage_done = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: CaseDesk, context: FormContext, working: WorkingPosition) -> None:
        super().__init__()
        self._desk, self._context = desk, context
        self._forms: dict[Stage, StageForm | TimeOutPanel] = {}
        self._stale: set[Stage] = set()
        self._stage = Stage.BEFORE
        group = first_group(desk.definition)
        self._group = group
        self.acts = NeedleActs(desk, working, self.reveal)
        add_text = group[1].add_text if group else tr("Add")
        self.positions = PositionBar(working, add_text, self._add, self.acts.buttons)
        self._offered_usual: tuple[tuple[Habit, ...], str] = ((), "")
        self.next_target = NextTargetBar(self._begin, partial(self._begin, as_usual=False))
        if context.usual is not None:
            context.usual.changed.connect(self._show_next)
        self._stack = QStackedWidget()
        box = column(self, gap=0)
        box.addWidget(self.positions)
        box.addWidget(self.acts)
        box.addWidget(self.next_target)
        box.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where height is dear the list of sections stands beside the position worked on."""
        form = self._forms.get(Stage.PROCEDURE)
        if isinstance(form, StageForm):
            self.acts.be_short(scale().tight)
            self.positions.offer_sections(form.lend_menu(scale().tight))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """Qt override: never too narrow for a form."""
        return super().minimumSizeHint().expandedTo(QSize(least_width(), 0))

    @property
    def stage(self) -> Stage:
        """The stage whose form is shown."""
        return self._stage

    def show_stage(self, stage: Stage) -> None:
        """Show a stage's form."""
        self._stage = stage
        form = self.form(stage)
        if stage in self._stale:
            self._stale.discard(stage)
            form.refresh(ChangeSet(everything=True), self._desk.missing)
        self._stack.setCurrentWidget(form)
        self.positions.setVisible(stage is Stage.PROCEDURE)
        self.fit()
        self._show_next()
        if stage is not Stage.PROCEDURE:
            self.acts.close_question()

    def form(self, stage: Stage) -> StageForm | TimeOutPanel:
        """A stage's form; made when first asked for."""
        if stage not in self._forms:
            sections = self._desk.definition.stage(stage)
            made = (
                TimeOutPanel(sections, self._context, self._stack)
                if stage is Stage.TIME_OUT
                else StageForm(sections, self._of(stage), self._stack)
            )
            if isinstance(made, TimeOutPanel):
                made.concluded.connect(self._on_concluded, Qt.ConnectionType.QueuedConnection)
                made.asked.connect(self.asked)
            self._forms[stage] = made
            for area in made.findChildren(
                QScrollArea
            ):  # their fields take the keyboard, and bring themselves in sight
                area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            flick_all(made)
            self._stack.addWidget(made)
            made.refresh(ChangeSet(everything=True), self._desk.missing)
            made.lock(self._is_locked(stage))
        return self._forms[stage]

    def _of(self, stage: Stage) -> FormContext:
        return replace(self._context, room=stage is Stage.PROCEDURE)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed on the form in sight; the others when they are shown again."""
        for stage, form in self._forms.items():
            if stage is self._stage:
                form.refresh(changes, self._desk.missing)
            else:
                self._stale.add(stage)
            if changes.signed or changes.everything:
                form.lock(self._is_locked(stage))
        self.positions.refresh()
        self._show_next()
        self.acts.refresh()

    def _is_locked(self, stage: Stage) -> bool:
        return self._desk.state.signed and not stage.outlives_signing

    def stage_of(self, path: str) -> Stage | None:
        """The stage a path is filled in on."""
        first = path.partition(".")[0].partition("[")[0]
        sections = self._desk.definition.sections
        return next((section.stage for section in sections if section.link_id == first), None)

    @property
    def compares(self) -> bool:
        """Whether the time-out compares what was planned."""
        definition = self._desk.definition
        return bool(definition.stage(Stage.TIME_OUT)) and aim_of(definition) is not None

    def compare(self, *, small_again: bool) -> None:
        """Show the comparison of the time-out large; where it is, small again if that is wanted."""
        form = self.form(Stage.TIME_OUT)
        compared = form.comparison if isinstance(form, TimeOutPanel) else None
        if compared is not None and (small_again or not compared.is_large):
            compared.toggle()

    def reveal(self, path: str) -> bool:
        """Show the form a path is on, scroll there and focus its editor."""
        stage = self.stage_of(path)
        if stage is None:
            return False
        self.show_stage(stage)
        return self.form(stage).reveal(path)

    def focused_path(self) -> str:
        """Path of the field that has the keyboard focus, or ""."""
        form = self._forms.get(self._stage)
        field = form.focused_field() if form is not None else None
        return field.path if field is not None else ""

    def aim(self) -> None:
        """Take the keyboard to the form on screen."""
        self.form(self._stage).aim()

    def clear_focused(self) -> None:
        """Take the focused field back to "not documented"."""
        form = self._forms.get(self._stage)
        field = form.focused_field() if form is not None else None
        if field is not None:
            field.clear()

    def begin_next(self) -> None:
        """Begin the next planned target."""
        self.next_target.begin_next()

    def _show_next(self) -> None:
        desk = self._desk
        shown = self._stage is Stage.PROCEDURE and not desk.state.signed
        due = due_targets(desk.definition, desk.state) if shown else ()
        if not due:
            self.next_target.show_due((), carries="", begun_by="")
            return
        carries = carried_from(desk.definition, desk.state)
        usual = self._offered_usual = self._usual_of_first()
        self.next_target.show_due(
            due,
            carries=carries,
            begun_by=begun_by(desk.definition),
            usual=self._usual_of_next(due[0]) if usual[0] else (),
        )

    def _usual_of_first(self) -> tuple[tuple[Habit, ...], str]:
        """What the first target takes over of the usual way of who enters."""
        if self._context.usual is None:
            return (), ""
        return self._context.usual.of_first(performed_group(self._desk.definition)[0])

    def _usual_of_next(self, target: Target) -> tuple[str, ...]:
        definition = self._desk.definition
        begun = starting(definition, self._desk.state, target, "", self._usual_of_first())
        taken = [each for each in begun if isinstance(each, GiveAnswer) and each.source]
        return tuple(shown(each) for each in compact_words_of(definition, taken))

    def _begin(self, target: Target, *, as_usual: bool = True) -> None:
        now = self._context.now().astimezone(self._context.zone).isoformat(timespec="minutes")
        usual = self._usual_of_first() if as_usual else ((), "")
        if (
            as_usual and usual != self._offered_usual
        ):  # another person, or another day, than the bar speaks of
            self._show_next()
            return
        commands = starting(self._desk.pinned, self._desk.state, target, now, usual)
        if self._desk.do(*commands) is not None and isinstance(commands[0], AddInstance):
            self.reveal(f"{commands[0].group}[{commands[0].instance}].target")

    def _on_concluded(self) -> None:
        self.stage_done.emit(Stage.TIME_OUT)

    def _add(self) -> None:
        if self._group is not None:
            self._desk.add(*self._group)
