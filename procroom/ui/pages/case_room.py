"""One open case on screen: banner, steps, images, record, note. Arranges panels and passes changes on to them."""

from collections import Counter
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from procroom.app.diary_form import has_diary
from procroom.app.moments import moments
from procroom.app.people import Person
from procroom.app.place import Place
from procroom.app.session import CaseSession
from procroom.app.trial_diary import has_trial_diary
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import ProcedureDefinition, Stage
from procroom.domain.parts import KeptParts
from procroom.ui.album import Album
from procroom.ui.behind import Behind, lay_out_now
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.holds import Holds
from procroom.ui.image_intake import ImageIntake
from procroom.ui.next_missing import missing_after
from procroom.ui.pages.case_diary import CaseDiary
from procroom.ui.pages.case_history import CaseHistory
from procroom.ui.pages.case_images import CaseImages
from procroom.ui.pages.case_layout import CaseLayout
from procroom.ui.pages.case_people import CasePeople
from procroom.ui.pages.case_place import CasePlace
from procroom.ui.pages.case_trial import CaseTrial
from procroom.ui.pages.findings_panel import FindingsPanel
from procroom.ui.pages.history_panel import HistoryPanel
from procroom.ui.pages.note_step import NoteStep
from procroom.ui.pages.record_panel import RecordPanel, least_width
from procroom.ui.pages.take_panel import TakePanel
from procroom.ui.pages.tasks_panel import TasksPanel
from procroom.ui.pages.timeline_panel import TimelinePanel
from procroom.ui.pages.totals_strip import TotalsStrip
from procroom.ui.pages.trial_page import TrialPage
from procroom.ui.scale import scale
from procroom.ui.services import Services
from procroom.ui.theme import Tokens
from procroom.ui.tongue import tr
from procroom.ui.usual_way import UsualWay
from procroom.ui.viewer.image_wall import ImageWall
from procroom.ui.widgets.flick import flick_all
from procroom.ui.widgets.patient_banner import PatientBanner, SaveState
from procroom.ui.widgets.room_parts import RoomParts
from procroom.ui.widgets.step_bar import StepBar
from procroom.ui.widgets.time_strip import TimeStrip
from procroom.ui.widgets.words import button, column, hide_if, never_cut, panel, row
from procroom.ui.working_position import WorkingPosition


def steps_of(definition: ProcedureDefinition) -> tuple[Stage, ...]:
    """The steps a case has: the note, and every stage its definition asks something in."""
    return tuple(stage for stage in Stage if stage is Stage.NOTE or definition.stage(stage))


class CaseRoom(QWidget):
    """The page of one case.

    Signals:
        state_changed(): what can be done has changed (undo, step, signed).
    """

    state_changed = Signal()

    def __init__(
        self, session: CaseSession, services: Services, intake: ImageIntake, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)  # made where it stands: a whole room moved there would be dressed twice
        self.hide()
        self.setProperty("page", "true")
        self._services, station = services, services.station
        self.desk = CaseDesk(session, station.notices, self)
        self.people = CasePeople(self.desk, services, self)
        self.album = Album(station.store.blob, services.jobs, self)
        self._next_missing: tuple[object, str, str] = ((), "", "")
        self.working = WorkingPosition(self)
        self.working.follow(self.desk.definition, self.desk.state)
        cache_bytes = station.settings.current.images.cache_mb * 2**20
        self.wall = ImageWall(services.jobs, services.look.tokens, cache_bytes)
        self.wall.rail.offer_lead(offered=has_trial_diary(session.definition))
        self.wall.give_up_keys(frozenset(station.settings.current.keys.given_up))
        self.images = CaseImages(self.desk, self.wall, intake, self.working, services, self._patient)
        self.usual = UsualWay(self.desk, station.usual, lambda: station.clock().date(), station.notices, self)
        self.trial = CaseTrial(self.desk, services, self)
        practice = station.settings.current.place.facility
        self.holds = Holds(self.desk, station.clock, self.reveal, practice, self)
        context = FormContext(
            *(self.desk, self.album, station.clock, self.desk.service_day, self._zone()),
            usual=self.usual,
            holds=self.holds,
            trial=self.trial if self.has_trial else None,
            images=self.images,
        )
        self.record = RecordPanel(self.desk, context, self.working)
        self.noting = NoteStep(
            self.desk, services, self.album, self.record, self.reveal, self._upcoming, self
        )
        self.note = self.noting.note
        self._under = QWidget(self)
        self.findings = FindingsPanel(self.desk, self.reveal, self.holds, practice, self._under)
        self.totals = TotalsStrip(
            *(self.desk, station.clock, self.reveal, self.images.offers, self.offer_from_images),
            practice,
        )
        self.take = TakePanel(self.images.take)
        self.history = CaseHistory(self.desk, services)
        self.earlier = HistoryPanel(self.history.take, self.history.stop)
        self.diary = CaseDiary(self.desk, services, self)
        asks = (
            (self.print_diary, self.save_diary, self.diary.read_form)
            if has_diary(self.desk.definition)
            else None
        )
        self.tasks = TasksPanel(self.desk, self.reveal, asks)
        close = partial(self.open_timeline, opened=False)
        self.timeline = TimelinePanel(
            self.desk, context, services.look, self.reveal, self.noting.signing.ask_addendum, close
        )
        self.strip = TimeStrip(self._zone(), self.reveal)
        self.trial_page = TrialPage(
            self.desk,
            context,
            self.trial,
            (self.print_diary, self.save_diary, self._read_diary),
            self.close_trial,
        )
        self.trial_page.hide()
        self.banner = PatientBanner(self.desk)
        self.steps = StepBar(steps_of(self.desk.definition))
        self.saved = SaveState(self.desk.undo, self.desk.redo)
        self.place = CasePlace(services.places, self._here, self)
        self._step = Stage.BEFORE
        self._times = KeptParts()
        self._rest = Behind(self._refresh_rest, self)
        self.parts = RoomParts(self.turn)
        self._lay_out()
        self.steps.chosen.connect(self.show_step)
        self.record.asked.connect(self.reveal)
        self.record.stage_done.connect(lambda _stage: self.show_step(Stage.PROCEDURE))
        flick_all(self)
        self._connect()
        self._resume()
        self.refresh(ChangeSet(everything=True))
        self.images.start()

    @property
    def step(self) -> Stage:
        """The step on screen."""
        return self._step

    def close_case(self) -> None:
        """Let go of the case."""
        self.note.stop()
        self.images.stop()
        self.history.stop()
        self.trial.stop()
        self.place.stop()
        self._rest.stop()
        self.people.stop()
        self.desk.close()

    def show_step(self, step: Stage) -> None:
        """Show a step: its form beside the images, or beside the note."""
        self._step = step
        self._put_trial_away()
        self.steps.show_step(step)
        on_note = step is Stage.NOTE
        self.findings.show_stage(step)
        self.totals.show_stage(step)
        self.record.show_stage(step)
        self._show_offers()
        self._show_earlier()
        self.noting.show(is_shown=on_note)
        self._show_tasks()
        self.panes.show_step(step)
        self._show_moments()
        self.place.keep_soon()
        self._show_banner()
        self.state_changed.emit()

    @property
    def has_trial(self) -> bool:
        """Whether the case is part of a stimulation trial."""
        return has_trial_diary(self.desk.definition)

    def show_trial(self) -> None:
        """Show the trial of this case in place of its step, or the step again."""
        if self.trial_page.isVisible():
            self.close_trial()
            return
        for each in (self.totals, self.panes, self.strip):
            each.hide()
        self.trial_page.show()
        self.trial_button.setChecked(True)
        self.trial_page.aim()

    def close_trial(self) -> None:
        """Back to the step."""
        self.show_step(self._step)
        self.focus_record()

    def _put_trial_away(self) -> None:
        if not self.trial_page.isHidden():
            self.trial_page.hide()
            self.trial_button.setChecked(False)
            self.panes.show()

    def open_timeline(self, *, opened: bool) -> None:
        """Show the timeline with the keyboard in it, or put it away."""
        self.panes.open_timeline(opened)
        if opened:
            self.timeline.aim()
        self.place.keep_soon()
        self.state_changed.emit()

    def toggle_timeline(self) -> None:
        """Open the timeline, or close it."""
        self.open_timeline(opened=not self.panes.timeline_is_open)

    def turn(self) -> None:
        """Where only one has room: the images, the note or the timeline instead of the record, and back."""
        self.panes.turn()

    def toggle_images(self) -> None:
        """Hide the images, or show them again."""
        self.panes.toggle_images()

    def toggle_checks(self) -> None:
        """Open the list of findings, or close it; where one pane has room it is the one in sight."""
        self.panes.show_record()
        self.findings.toggle.click()

    def ask_reposition(self) -> None:
        """Ask, in the procedure step, why the needle goes on to another position."""
        self.show_step(Stage.PROCEDURE)
        self.record.acts.ask_move()

    def ask_abandon(self) -> None:
        """Ask, in the procedure step, why the target worked on is given up."""
        self.show_step(Stage.PROCEDURE)
        self.record.acts.ask_leave()

    def compare_sites(self) -> None:
        """Show plan, consent, site mark and time-out large beside each other, or small again."""
        here = self._step is Stage.TIME_OUT
        self.show_step(Stage.TIME_OUT)
        self.record.compare(small_again=here)

    def focus_images(self) -> None:
        """Take the keyboard to the images."""
        if self._step is Stage.NOTE:
            self.show_step(Stage.PROCEDURE)
        self.panes.show_images(shown=True)
        self.wall.aim()

    def focus_record(self) -> None:
        """Take the keyboard to the form."""
        self.panes.show_record()
        self._make_way()
        self.record.aim()

    def _make_way(self) -> None:
        """Put away what lies over the form."""
        if self._rest_of_side.isHidden():
            self.take.close_list()
            self.earlier.close_list()
        self.findings.make_way()

    def begin_next_target(self) -> None:
        """Begin the next target of the plan, from any step."""
        if self._step is not Stage.PROCEDURE:
            self.show_step(Stage.PROCEDURE)
        self.record.begin_next()

    def record_usual(self) -> None:
        """Record one's usual way: of the target being worked on where it is offered, else of the step."""
        target = self.working.path.partition("]")[0] + "]" if self.working.path else ""
        at_target = self._step is Stage.PROCEDURE and target and self.usual.offered(target)
        self.usual.record(target if at_target else self._step)

    def reveal_next_missing(self) -> None:
        """Lead to the next missing fact after the focused field, in the record's order."""
        if self.desk.missing:
            self.reveal(self._upcoming())

    def _upcoming(self) -> str:
        """Path of the missing fact to go to next; asked more than once in a frame, found out once."""
        missing, here = self.desk.missing, self.record.focused_path()
        if self._next_missing[:2] != (missing, here):
            self._next_missing = missing, here, missing_after(self.desk, here)
        return self._next_missing[2]

    def reveal(self, path: str) -> None:
        """Lead to a fact: its form and editor; in the note step beside the note."""
        if path.startswith(("views[", "marks[")):
            path = self._place_of(path)
        stage = self.record.stage_of(path)
        if stage is None:
            return
        if self._step is not Stage.NOTE:
            self.show_step(stage)
        else:
            self.noting.show_jumped(jumped=stage is not Stage.NOTE or scale().tight)
        self.panes.show_record()
        self._make_way()
        self.record.reveal(path)
        self.noting.work.show_next()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        state = self.desk.state
        self.working.follow(self.desk.definition, state)
        self.people.follow(changes)
        self.record.refresh(changes)
        self._show_banner()
        self.images.refresh(changes)
        self._show_leads()
        self.findings.refresh()
        self.totals.refresh()
        stages = {section.link_id: section.stage for section in self.desk.definition.sections}
        counts = Counter(stages[each.section] for each in self.desk.missing)
        self.steps.show_missing(
            counts, self._signed_words(), self.tasks.open_words(), late=self.tasks.is_late
        )
        self._show_saved()
        never_cut(self.trial_button)
        self.noting.refresh()
        self.history.follow()
        self._show_earlier()
        self._show_tasks()
        self.trial_page.refresh()
        if not self.trial_page.isHidden():
            self.totals.hide()
        self.timeline.refresh()
        self.place.keep_soon()
        self._rest.soon()
        self.state_changed.emit()
        lay_out_now()

    def _signed_words(self) -> str:
        """What stands below the step of the note once it is signed."""
        state = self.desk.state
        if not state.signed:
            return ""
        return tr("withdrawn") if any(each.withdraws for each in state.addenda) else tr("signed")

    def _show_saved(self) -> None:
        """The last entry is kept, and what undo and redo would do."""
        session = self.desk.session
        self.saved.show_saved(session.entries[-1].at.astimezone(self._zone()), len(session.entries))
        self.saved.show_acts(session.can_undo(), session.can_redo())

    def _show_leads(self) -> None:
        """Draw the contacts of the leads this case placed along their marks."""
        leads = self.trial.own_leads() if self.has_trial else ()
        self.wall.set_leads({each.path: each.array for each in leads if each.path and each.array is not None})

    def _refresh_rest(self) -> None:
        """What may follow the entry on the screen."""
        if self.take.isVisible():
            self._show_offers()
        self._show_moments()

    def _connect(self) -> None:
        self.noting.turned.connect(self._on_turned)
        self._services.look.changed.connect(self._on_look)
        self.images.offered.connect(self._on_offered)
        self.images.warned.connect(self._show_banner)
        self.working.moved.connect(self._show_banner)
        self.history.found.connect(self._on_earlier)
        self.history.searching.connect(self.earlier.show_search)
        self.diary.recorded.connect(self._on_diary)
        self.diary.unread.connect(self.trial_page.diary.show_problems)
        self.working.moved.connect(lambda _path: self.state_changed.emit())
        self.people.changed.connect(self._on_people)
        self.desk.changed.connect(self.refresh)
        self.desk.failed.connect(self.saved.show_failed)

    def offer_from_images(self) -> None:
        """Show what the open images could tell the record."""
        if self._step is Stage.NOTE:
            self.show_step(Stage.BEFORE)
        self.take.offer(self.images.offers())
        self.take.open_list()

    def print_diary(self) -> None:
        """Print the pain diary form."""
        self.diary.print_form(self.noting.paper)

    def save_diary(self) -> None:
        """Ask for a file of the pain diary form."""
        self.diary.save_form(self.noting.paper)

    def _read_diary(self) -> None:
        self.trial_page.diary.show_problems(())
        self.diary.read_form()

    def _on_diary(self) -> None:
        if not self.has_trial:
            self.reveal("diary.entries")

    def offer_earlier(self) -> None:
        """Show what other cases of this patient hold."""
        self.show_step(Stage.BEFORE)
        self.earlier.open_list()

    def _show_earlier(self) -> None:
        """Earlier sessions belong to the step that asks for them."""
        before = self._step is Stage.BEFORE
        self.earlier.offer(self.history.offers if before else (), self.history.unreadable if before else 0)

    def _on_earlier(self) -> None:
        self._show_earlier()
        self.state_changed.emit()

    def _show_tasks(self) -> None:
        here = self._step is Stage.FOLLOW_UP or self.noting.rests_signed
        self.tasks.setVisible(here)
        if here:
            self.tasks.refresh()

    def _on_turned(self) -> None:
        self._show_tasks()
        self.state_changed.emit()

    def _show_moments(self) -> None:
        """The times of the procedure, in its step, once there are any."""
        here = self._step is Stage.PROCEDURE and self.trial_page.isHidden()
        if here:
            session = self.desk.session
            found = moments(self.desk.definition, session.entries, session.state, self._times)
            self.strip.show_moments(found)
        self.strip.setVisible(here and not self.strip.is_empty and not scale().tight)

    def _show_offers(self) -> None:
        """Offer what belongs to this step; dose only once the procedure is over: until then it grows."""
        stages = {Stage.BEFORE: (Stage.BEFORE,), Stage.RECOVERY: tuple(Stage)}.get(self._step, ())
        offers = () if self.desk.state.signed else self.images.offers()
        self.take.offer(tuple(each for each in offers if self.record.stage_of(each.path) in stages))

    def _on_offered(self) -> None:
        self._show_offers()
        if self.desk.of_role("patient_name") is None and not self.take.is_open:
            self.take.open_list()
        self.state_changed.emit()

    def _on_people(self) -> None:
        self.place.keep_soon()
        self.usual.changed.emit()
        self.panes.show_owner(self.people.layout)
        self.noting.work.show_owner(self.people.entering.current.owner)
        self.state_changed.emit()

    def _show_banner(self) -> None:
        working = self.working.path if self._step is Stage.PROCEDURE else ""
        self.banner.refresh(self.images.warning, working)
        aloud = self.panes.shows_record_alone and self._step is Stage.TIME_OUT and not self.images.warning
        self.banner.setHidden(aloud)  # the same stands there, to be read aloud

    def _on_folded(self, other: str) -> None:
        self.parts.offer(other)
        self._show_banner()
        self._show_moments()

    def _lay_out(self) -> None:
        top = panel("bar")
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bar = row(top, margin=0, gap=0)
        bar.addWidget(self.steps)
        bar.addStretch(1)
        self.trial_button = button(tr("Trial"), self.show_trial, name=tr("Trial: all figures on one page"))
        self.trial_button.setCheckable(True)
        self.trial_button.setProperty("touch", "true")
        hide_if(self.trial_button, not self.has_trial)
        bar.addWidget(self.trial_button)
        bar.addWidget(self.saved)
        bar.addWidget(self.parts)
        box = column(self, gap=0)  # in the order of the screen, which is also that of Tab
        for each in (self.banner, top, self.totals):
            box.addWidget(each)
        self._record_side = QFrame(self)
        side = column(self._record_side, gap=0)
        side.addWidget(self.take)
        side.addWidget(self.earlier)
        self._rest_of_side = QWidget()
        rest = column(self._rest_of_side, gap=0)
        rest.addWidget(self.findings)
        rest.addWidget(self.noting.signed)
        rest.addWidget(self.tasks)
        under = column(self._under, gap=0)
        under.addWidget(self.noting.work)
        under.addWidget(self.record, 1)
        under.addStretch()
        rest.addWidget(self._under, 1)
        side.addWidget(self._rest_of_side, 1)
        side.addWidget(self.noting.foot)
        self.take.turned.connect(self._fit_side)
        self.earlier.turned.connect(self._fit_side)
        self._record_side.setMinimumWidth(least_width())
        self.panes = CaseLayout(self.wall, self._record_side, self.note, self.timeline, self)
        self.panes.folded.connect(self._on_folded)
        self.panes.show_owner(self.people.layout)
        self.noting.work.show_owner(self.people.entering.current.owner)
        box.addWidget(self.panes, 1)
        box.addWidget(self.strip)
        box.addWidget(self.trial_page, 1)

    def _resume(self) -> None:
        """Show the case where it was left at a crash, else where work on it went on: before the time-out, in Before.

        What a referring clinic records belongs to several steps; the day of the procedure begins at the first.
        """
        state, left = self.desk.state, self.place.left(self.desk.session.case_id)
        path, step = self.desk.last_place(), ""
        if left is None and not self._is_begun() and self.record.stage_of(path) is not Stage.BEFORE:
            path = ""
        if left is not None:
            self.people.resume(Person(left.person, left.role))
            if left.seq >= state.head_seq:
                path, step = left.path, left.step
        stage = Stage.NOTE if state.signed else self.record.stage_of(path) or Stage.BEFORE
        if step in set(steps_of(self.desk.definition)):
            stage = Stage(step)
        self.show_step(stage)
        if left is not None and left.timeline != self.panes.timeline_is_open:
            self.panes.open_timeline(left.timeline)
        own = stage is Stage.NOTE and not state.signed and self.record.stage_of(path) is stage
        if path and (own or stage is not Stage.NOTE):
            QTimer.singleShot(0, self, lambda: self._step is stage and self.record.reveal(path))

    def _is_begun(self) -> bool:
        """Whether anything of the time-out or the procedure is recorded."""
        begun = {Stage.TIME_OUT, Stage.PROCEDURE}
        return any(self.record.stage_of(path) in begun for path in self.desk.state.answers)

    def _here(self) -> Place:
        """Where work stands now."""
        entering, session = self.people.entering, self.desk.session
        person = entering.current if entering.is_said else Person("")
        return Place(
            case_id=session.case_id,
            step=self._step.value,
            seq=session.state.head_seq,
            path=self.record.focused_path(),
            person=person.name,
            role=person.role,
            timeline=self.panes.timeline_is_open,
        )

    def _place_of(self, path: str) -> str:
        kind, _, rest = path.partition("[")
        key = rest.rstrip("]")
        found = self.desk.state.views.get(key) if kind == "views" else self.desk.state.marks.get(key)
        return found.position if found is not None else ""

    def _patient(self) -> str:
        """Who the record says the patient is."""
        return self.noting.signing.patient()

    def _zone(self) -> tzinfo | None:
        opened = self.desk.state.opened_at
        return opened.tzinfo if opened else None

    def resizeEvent(self, event: object) -> None:
        """The parts follow the window until a person moved them."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _on_look(self, tokens: Tokens) -> None:
        """Another theme or scale."""
        self.wall.set_tokens(tokens)
        self.refresh(ChangeSet())
        self._fit()

    def _fit_side(self) -> None:
        """Where height is dear a list to take from has the place of checks and form, until it is answered."""
        listed = self.take.is_open or self.earlier.is_open
        self._rest_of_side.setHidden(listed and scale().tight)

    def _fit(self) -> None:
        self._record_side.setMinimumWidth(least_width())
        self._show_saved()
        self._fit_side()
        self.record.fit()
        self.panes.forget_sizes()
