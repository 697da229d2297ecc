"""The image wall: tools, viewports, cine bar and series strip as one widget. Shows and asks; keeps no record."""

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from procroom.app.jobs import Lane
from procroom.domain.case import Mark, SavedView, ViewTag
from procroom.domain.language import first_up
from procroom.domain.values import FrameRef
from procroom.imaging.hierarchy import FileSet, Series
from procroom.ui.qtjobs import QtJobs
from procroom.ui.scale import scale
from procroom.ui.theme import ROOM, Tokens
from procroom.ui.tongue import later, reason, shown, tr, word
from procroom.ui.viewer.choice_panel import ALSO, Choice, ChoicePanel
from procroom.ui.viewer.cine_bar import CineBar
from procroom.ui.viewer.commands import COMMANDS, WITH_CONTRAST, repeats, save_id
from procroom.ui.viewer.empty_wall import EmptyWall
from procroom.ui.viewer.file_remarks import FileRemarks
from procroom.ui.viewer.frame_source import DEFAULT_CACHE_BYTES, FrameSource
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lead_layer import Leads
from procroom.ui.viewer.lesion_layer import Lesions
from procroom.ui.viewer.playback import SPEEDS
from procroom.ui.viewer.runs import Run, opening_run, runs_of
from procroom.ui.viewer.series_strip import SeriesStrip
from procroom.ui.viewer.snapshot import make_png, snapshot
from procroom.ui.viewer.stranger_bar import Stranger, StrangerBar
from procroom.ui.viewer.thumbnails import Thumbnails
from procroom.ui.viewer.tool_rail import ToolRail
from procroom.ui.viewer.tools import Tool
from procroom.ui.viewer.viewport import Viewport
from procroom.ui.viewer.viewport_actions import VIEWPORT_ACTS
from procroom.ui.viewer.viewport_grid import LAYOUTS, ViewportGrid

FLIP_WORDS = later(
    "Left and right of the picture will be swapped on this screen. The stored image stays as it is, and a badge stays on the picture. Verify the side with a marker."
)

#: Lower than this, at the desk, the pictures need the height more than the strip does.
_LOW = 610

#: Why nothing is shown although images were opened.
HELD_BACK = later("Images that name another patient are not shown until you answer")
LESIONS_HIDDEN = later("Lesion bands are hidden; views saved now are printed without them.")


class ImageWall(QWidget):
    """Everything about pictures.

    Signals:
        markPlaced(Mark), markChanged(Mark), markRemoved(str): the user's wish; the owner records it and gives
            the new state back by ``set_marks``.
        viewSaveRequested(SavedView, bytes): a key image and its PNG; ``picture`` is filled in by the owner,
            who stores the bytes. ``position`` is the one worked on when it was saved; ``comment`` is empty.
        seriesOpened(Series): a run of it was put on screen.
        frameShown(FrameRef): another frame of the active viewport is on screen.
        flipConfirmed(bool): the user mirrored the picture (True) or took that back.
        hinted(str): what to do next, or why something was refused.
        answered(bool): images of another patient stay (True) or are closed.
        asked(str): a button of the empty wall wants an action of the window: ``images.open``, ``images.newest``.
    """

    markPlaced = Signal(object)
    markChanged = Signal(object)
    markRemoved = Signal(str)
    viewSaveRequested = Signal(object, object)
    seriesOpened = Signal(object)
    frameShown = Signal(object)
    flipConfirmed = Signal(bool)
    hinted = Signal(str)
    answered = Signal(bool)
    asked = Signal(str)

    def __init__(
        self,
        jobs: QtJobs,
        tokens: Tokens = ROOM,
        cache_bytes: int = DEFAULT_CACHE_BYTES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._files = FileSet()
        self._marks: tuple[Mark, ...] = ()
        self._views: tuple[SavedView, ...] = ()
        self._lesions = Lesions()
        self._leads: Leads = {}
        self._lesions_visible = True
        self._lists_series = False
        self._measurements = True
        self._room_orientation = ""
        self._position = ""
        self.source = FrameSource(jobs, cache_bytes, parent=self)
        self.thumbnails = Thumbnails(jobs, self)
        self.rail = ToolRail(tokens)
        self.grid = ViewportGrid(self._make_viewport)
        self.cine = CineBar(tokens)
        self.strip = SeriesStrip(self.thumbnails, tokens)
        self.panel = ChoicePanel(self)
        self.remarks = FileRemarks(self.grid)
        self.empty = EmptyWall(self.grid)
        self.stranger = StrangerBar(self)
        self._acts = self._wall_acts()
        self._connect()
        self._lay_out()
        self._install_keys()
        self.grid.set_count(1)

    def _connect(self) -> None:
        self.grid.made.connect(self._on_made)
        self.grid.activeChanged.connect(self._follow)
        for part in (self.rail, self.cine):
            part.asked.connect(self.run_command)
        self.cine.sought.connect(self._on_sought)
        self.hinted.connect(self.cine.show_hint)
        self.strip.opened.connect(self.open_run)
        self.strip.rejectedAsked.connect(self._show_remarks)
        self.panel.chosen.connect(self._on_chosen)
        self.empty.asked.connect(self.asked)
        self.stranger.answered.connect(self.answered)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stranger, 0, 1)
        layout.addWidget(self.rail, 0, 0, 2, 1)
        layout.addWidget(self.grid, 1, 1)
        layout.addWidget(self.cine, 2, 0, 1, 2)
        layout.addWidget(self.strip, 3, 0, 1, 2)
        layout.setRowStretch(1, 1)
        layout.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in a low window the strip is slim, so that the pictures are not."""
        super().resizeEvent(event)
        self.strip.set_low(not scale().room and self._is_low)
        self._make_room()

    def _make_room(self) -> None:
        """In little height the question has that of cine bar and strip; their keys go on, and an answer brings them back."""
        asks = self.stranger.asked is not None
        wide = self.width() - self.rail.sizeHint().width()
        self.stranger.fit(wide)
        free = self.height() - self.grid.minimumSizeHint().height() - self.stranger.heightForWidth(wide)
        folds = scale().tight and self._is_low
        self.cine.offer_series(offered=folds)
        for each, wanted in ((self.cine, True), (self.strip, self._lists_series or not folds)):
            free -= each.sizeHint().height() if wanted else 0
            each.setVisible(wanted and (not asks or free >= 0))

    @property
    def _is_low(self) -> bool:
        """Whether the pictures need the height more than the strip does."""
        return self.height() < scale().of(_LOW)

    def _turn_series(self) -> None:
        """In room mode the strip is there while a series is chosen; where it stands anyway, the keyboard goes to it."""
        self._lists_series = not self._lists_series
        self._make_room()
        if self.strip.isVisible():
            self.strip.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _install_keys(self) -> None:
        for command in COMMANDS:
            if command.key:
                key = QShortcut(QKeySequence(command.key), self)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                key.setAutoRepeat(repeats(command.id))
                key.setObjectName(command.id)
                key.activated.connect(self._on_key)

    def give_up_keys(self, ids: frozenset[str]) -> None:
        """Leave the keys of these commands to what they were moved to."""
        for command in COMMANDS:
            key = self.findChild(QShortcut, command.id)
            if key is not None:
                key.setEnabled(command.id not in ids)

    # --- what is shown ---------------------------------------------------------------------------------

    def show_fileset(self, files: FileSet) -> None:
        """Offer these files; viewports keep what is still among them and drop the rest."""
        self._files = files
        self.empty.want(wanted=not files.studies)
        self.strip.replace(files)
        self.remarks.replace(files)
        known = {run.key for run in self.strip.model.runs}
        for viewport in self.grid:
            if viewport.feed.run is not None and viewport.feed.run.key not in known:
                viewport.show_run(None)
        if self.strip.model.runs and not any(viewport.feed.run for viewport in self.grid):
            self.open_run(opening_run(self.strip.model.runs))
        self._follow()

    def offer_newest(self, folder: str) -> None:
        """While nothing is open: offer to look for the newest images in the folder of this name; "" offers nothing."""
        self.empty.offer(folder)

    def ask(self, stranger: Stranger | None) -> None:
        """Ask whether images that are held back belong to this case, or ask no more. Never modal, never takes the keyboard."""
        answering = self.stranger.isAncestorOf(QApplication.focusWidget() or self)
        self.stranger.ask(stranger)
        self.empty.say(tr(HELD_BACK) if stranger is not None else "")
        self._make_room()
        if answering and stranger is None:
            self.grid.active.setFocus(Qt.FocusReason.OtherFocusReason)

    def aim(self) -> None:
        """Take the keyboard to what has to be answered, else to the pictures."""
        if self.stranger.asked is not None:
            self.stranger.aim()
        else:
            self.grid.active.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_series(self, series: Series) -> None:
        """Show the first run of a series in the active viewport."""
        self.open_run(runs_of(series)[0])

    @Slot(object)
    def open_run(self, run: Run) -> None:
        """Show a run in the active viewport."""
        self._open_in(self.grid.active, run)
        self._lists_series = False
        self._make_room()

    def show_frame(self, ref: FrameRef) -> bool:
        """Bring a frame on screen; False when no open file holds it."""
        for run in self.strip.model.runs:
            position = run.position_of(ref)
            if position is not None:
                viewport = self.grid.active
                viewport.feed.player.pause()
                if viewport.feed.run is None or viewport.feed.run.key != run.key:
                    viewport.show_run(run, position)
                    self.seriesOpened.emit(run.series)
                else:
                    viewport.feed.go_to(position)
                return True
        return False

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """All marks of the case, by id: the record as it stands."""
        self._marks = tuple(marks.values())
        for viewport in self.grid:
            viewport.set_marks(self._marks)
        self._show_ticks()

    def set_views(self, views: Mapping[str, SavedView]) -> None:
        """All key images of the case, by id."""
        self._views = tuple(views.values())
        counts: dict[object, int] = {}
        for run in self.strip.model.runs:
            saved = sum(1 for view in self._views if view.frame and run.position_of(view.frame))
            counts[run.key] = saved
        self.strip.model.set_key_images(counts)
        self._show_ticks()

    def set_lesions(self, lesions: Lesions) -> None:
        """The lesions of the case as recorded: drawn to scale at the needles of their positions."""
        if lesions != self._lesions:
            self._lesions = lesions
            for viewport in self.grid:
                viewport.lesions.put(lesions)
                viewport.update()

    def set_leads(self, leads: Leads) -> None:
        """The leads of the case as recorded: their contacts are drawn to scale along their marks."""
        if leads != self._leads:
            self._leads = leads
            for viewport in self.grid:
                viewport.leads.put(leads)
                viewport.update()

    def set_measurements_enabled(self, enabled: bool) -> None:
        """The site's profile switch ``measurements`` (clinical.md G1): off leaves labels and arrows."""
        self._measurements = enabled
        self.rail.set_measuring(enabled)
        for viewport in self.grid:
            viewport.set_measurements(enabled)

    def set_room_orientation(self, words: str) -> None:
        """How the room's display is set up, as checked with a marker; shown on every picture."""
        self._room_orientation = words
        for viewport in self.grid:
            viewport.room_orientation = words
            viewport.update()

    def set_position(self, path: str) -> None:
        """The needle position worked on, "" for none: what is saved from now on belongs to it."""
        self._position = path

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme (pictures stay on their dark canvas)."""
        for part in (self.rail, self.cine, self.strip):
            part.set_tokens(tokens)

    @property
    def active_frame(self) -> FrameRef | None:
        """The frame on screen in the active viewport."""
        return self.grid.active.feed.ref

    # --- commands --------------------------------------------------------------------------------------

    @Slot(str)
    def run_command(self, command_id: str) -> None:
        """Carry out a command of ``viewer.commands`` on the active viewport.

        Raises:
            KeyError: there is no such command.
        """
        act = self._acts.get(command_id)
        if act is not None:
            act()
        else:
            VIEWPORT_ACTS[command_id](self.grid.active)
        if command_id.startswith("tool."):
            self._show_tool()

    def save_view(self, tag: ViewTag, contrast: bool | None = None) -> None:
        """Save what the active viewport shows; ``viewSaveRequested`` follows when its picture is made.

        The view belongs to the position worked on now, not to the one worked on by then.

        Args:
            tag: what it shows.
            contrast: whether contrast is seen, where that was said.
        """
        made = snapshot(self.grid.active, tag, uuid.uuid4().hex)
        if made is None:
            self.hinted.emit(tr("Nothing to save: no frame with a SOP Instance UID is on screen."))
            return
        view = replace(made[0], contrast=contrast, position=self._position)
        job = self._jobs.submit(Lane.DECODE, "", make_png, view, made[1], key=view.view_id)
        job.succeeded.connect(self._on_png)
        job.failed.connect(self._on_png_failed)

    def flip_active(self) -> None:
        """Mirror the active viewport left-right, or take that back; the user has been asked."""
        viewport = self.grid.active
        viewport.lens.flip()
        self.flipConfirmed.emit(viewport.lens.state.orientation.flip)

    def _wall_acts(self) -> dict[str, Callable[[], None]]:
        acts: dict[str, Callable[[], None]] = {
            "view.presets": self._ask_preset,
            "view.flip": self._ask_flip,
            "view.lesions": self._toggle_lesions,
            "cine.speed": self._ask_speed,
            "view.layout": self._next_layout,
            "view.one": lambda: self.grid.set_count(1),
            "view.two": lambda: self.grid.set_count(2),
            "view.four": lambda: self.grid.set_count(4),
            "view.next_viewport": self.grid.activate_next,
            "cine.next_key": self._next_key,
            "series.next": lambda: self._other_run(1),
            "series.previous": lambda: self._other_run(-1),
            "series.list": self._turn_series,
            "series.rejected": self._show_remarks,
            "mark.cancel": self._cancel,
            "save.view": self._ask_tag,
        }
        for tag in ViewTag:
            acts[save_id(tag)] = partial(self.save_view, tag)
        for tag in WITH_CONTRAST:
            acts[save_id(tag, contrast=True)] = partial(self.save_view, tag, contrast=True)
        return acts

    def _ask_preset(self) -> None:
        viewport = self.grid.active
        offered = viewport.lens.presets()
        if offered:
            choices = [
                Choice(str(index), shown(preset.name), chosen=preset.voi == viewport.lens.voi)
                for index, preset in enumerate(offered)
            ]
            self.panel.ask("preset", tr("Window"), choices)
        else:
            self.hinted.emit(tr("A colour picture has no window."))

    def _toggle_lesions(self) -> None:
        self._lesions_visible = not self._lesions_visible
        for viewport in self.grid:
            viewport.lesions.show(visible=self._lesions_visible)
            viewport.update()
        self.hinted.emit(tr("Lesion bands are shown.") if self._lesions_visible else tr(LESIONS_HIDDEN))

    def _ask_speed(self) -> None:
        speed = self.grid.active.feed.player.speed
        choices = [Choice(f"{each:g}", f"×{each:g}", chosen=each == speed) for each in SPEEDS]
        self.panel.ask("speed", tr("Speed"), choices)

    def _ask_tag(self) -> None:
        if self.grid.active.feed.frame is None:
            self.hinted.emit(tr("Nothing to save: no picture is on screen."))
            return
        seen = tr("Contrast seen")
        choices = [
            Choice(tag.value, first_up(word(tag.text)), also=seen if tag in WITH_CONTRAST else "")
            for tag in ViewTag
        ]
        self.panel.ask("tag", tr("Save this view as"), choices)

    def _ask_flip(self) -> None:
        if self.grid.active.lens.state.orientation.flip:
            self.flip_active()
        elif self.grid.active.feed.frame is not None:
            choices = (Choice("keep", tr("Keep as it is")), Choice("flip", tr("Mirror left-right")))
            self.panel.ask("flip", tr("Mirror the picture?"), choices, tr(FLIP_WORDS))
        self._follow()

    @Slot(str, str)
    def _on_chosen(self, question: str, answer: str) -> None:
        viewport = self.grid.active
        if question == "preset":
            viewport.lens.set_voi(viewport.lens.presets()[int(answer)].voi)
        elif question == "speed":
            viewport.feed.player.set_speed(float(answer))
        elif question == "tag":
            tag, also, _ = answer.partition(ALSO)
            self.save_view(ViewTag(tag), contrast=True if also else None)
        elif answer == "flip":
            self.flip_active()
        viewport.setFocus()

    def _next_layout(self) -> None:
        self.grid.set_count(LAYOUTS[(LAYOUTS.index(self.grid.count) + 1) % len(LAYOUTS)])

    def _next_key(self) -> None:
        """Go to the next key image or marked frame of the run, round and round."""
        viewport = self.grid.active
        stops = sorted({*self.cine.slider.key_frames, *self.cine.slider.marked_frames})
        if stops:
            later = [stop for stop in stops if stop > viewport.feed.position]
            viewport.feed.player.pause()
            viewport.feed.go_to(later[0] if later else stops[0])

    def _other_run(self, step: int) -> None:
        runs = self.strip.model.runs
        now = self.grid.active.feed.run
        if runs:
            keys = [run.key for run in runs]
            index = keys.index(now.key) + step if now and now.key in keys else 0
            if 0 <= index < len(runs):
                self.open_run(runs[index])

    def _cancel(self) -> None:
        if self.panel.question:
            self.panel.dismiss()
        elif self.remarks.isVisible():
            self.remarks.hide()
        else:
            self.grid.active.cancel()
            self._show_tool()

    @Slot()
    def _show_remarks(self) -> None:
        self.remarks.toggle()

    # --- wiring ----------------------------------------------------------------------------------------

    def _make_viewport(self) -> Viewport:
        return Viewport(self.source, Ink())

    @Slot(object)
    def _on_made(self, viewport: Viewport) -> None:
        viewport.set_measurements(self._measurements)
        viewport.leads.put(self._leads)
        viewport.lesions.put(self._lesions)
        viewport.lesions.show(visible=self._lesions_visible)
        viewport.room_orientation = self._room_orientation
        viewport.set_marks(self._marks)
        viewport.markPlaced.connect(self.markPlaced)
        viewport.markChanged.connect(self.markChanged)
        viewport.markRemoved.connect(self.markRemoved)
        viewport.hinted.connect(self.hinted)
        viewport.shown.connect(self._on_shown)
        viewport.viewChanged.connect(self._on_view_changed)
        viewport.toolFinished.connect(self._show_tool)
        viewport.runDropped.connect(self._on_dropped)

    def _open_in(self, viewport: Viewport, run: Run) -> None:
        viewport.show_run(run, None if viewport.knows(run) else run.held)
        self._follow()
        viewport.setFocus()
        self.seriesOpened.emit(run.series)

    @Slot(str)
    def _on_dropped(self, token: str) -> None:
        for run in self.strip.model.runs:
            if run.token == token:
                self._open_in(cast("Viewport", self.sender()), run)

    @Slot(int)
    def _on_shown(self, position: int) -> None:
        viewport = self.sender()
        if viewport is self.grid.active:
            self.cine.show_position(position)
            ref = viewport.feed.ref
            if ref is not None:
                self.frameShown.emit(ref)

    @Slot()
    def _on_view_changed(self) -> None:
        if self.sender() is self.grid.active:
            self._follow_view()

    @Slot()
    def _follow(self) -> None:
        """Bars and strip show the active viewport."""
        self._follow_view()
        self._show_tool()
        self._show_ticks()
        shown = [viewport.feed.run for viewport in self.grid.visible_viewports() if viewport.feed.run]
        self.strip.show_current(self.grid.active.feed.run, shown)

    def _follow_view(self) -> None:
        viewport = self.grid.active
        self.cine.follow(viewport)
        self.rail.show_view(
            invert=viewport.lens.state.invert,
            flip=viewport.lens.state.orientation.flip,
            viewports=self.grid.count,
            has_choice=bool(viewport.pointer.chosen),
            has_picture=viewport.feed.frame is not None,
        )

    @Slot()
    def _show_tool(self) -> None:
        self.rail.show_tool(self.grid.active.pointer.tool)

    def _show_ticks(self) -> None:
        run = self.grid.active.feed.run
        if run is None:
            self.cine.set_ticks((), ())
            return
        saved = (run.position_of(view.frame) for view in self._views if view.frame)
        marked = (run.position_of(mark.frame) for mark in self._marks)
        self.cine.set_ticks(_found(saved), _found(marked))

    @Slot(int)
    def _on_sought(self, position: int) -> None:
        viewport = self.grid.active
        viewport.feed.player.pause()
        viewport.feed.go_to(position)

    @Slot()
    def _on_key(self) -> None:
        self.run_command(self.sender().objectName())

    @Slot(object)
    def _on_png(self, result: tuple[SavedView, bytes]) -> None:
        self.viewSaveRequested.emit(*result)

    @Slot(object)
    def _on_png_failed(self, error: BaseException) -> None:
        self.hinted.emit(tr("The view was not saved. {error}", error=reason(error)))

    def tool(self) -> Tool:
        """The tool taken up in the active viewport."""
        return self.grid.active.pointer.tool


def _found(positions: Iterable[int | None]) -> list[int]:
    return [position for position in positions if position is not None]
