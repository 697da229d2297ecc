"""The page that holds the open case: makes a room for it, and says what can be done in it."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from procroom.app.session import CaseSession
from procroom.domain.case import NoteStatus, status_when_signed
from procroom.domain.definition import Stage
from procroom.ui.image_intake import ImageIntake
from procroom.ui.pages.case_room import CaseRoom
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.services import Services
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.words import column

#: What the room's Send list asks of the window.
_OUTBOX = "go.outbox"


class CasePage(QWidget):
    """At most one room at a time.

    Signals:
        state_changed(): what can be done has changed.
        hinted(text): what to do next at the images.
        asked(command): a button at the images wants something of the window.
    """

    state_changed = Signal()
    hinted = Signal(str)
    asked = Signal(str)

    def __init__(self, services: Services, intake: ImageIntake) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._services, self._intake = services, intake
        self.room: CaseRoom | None = None
        self._box = column(self, gap=0)

    def show_case(self, session: CaseSession, step: Stage | None = None) -> CaseRoom:
        """Show a case, at a step it has; its linked images are read again in the background.

        No image of the case before stays open (clinical.md U5).
        """
        if self.room is not None:
            self.close_page()
        self.room = CaseRoom(session, self._services, self._intake, self)
        self.room.state_changed.connect(self.state_changed)
        self.room.wall.hinted.connect(self.hinted)
        self.room.desk.told.connect(self.hinted)
        self.room.wall.asked.connect(self.asked)
        self.room.noting.outbox_asked.connect(partial(self.asked.emit, _OUTBOX))
        self._box.addWidget(self.room)
        self.room.show()
        if step is not None and session.definition.stage(step):
            self.room.show_step(step)
        linked = [Path(path) for series in session.state.series.values() for path in series.paths]
        known = {instance.path for instance in self._intake.files.instances()}
        self._intake.open_paths(tuple(path for path in linked if path not in known), quiet=True)
        self.state_changed.emit()
        return self.room

    def drop_case(self) -> None:
        """Let go of the case on screen."""
        if self.room is not None:
            self.room.close_case()
            self._box.removeWidget(self.room)
            self.room.hide()
            self.room.deleteLater()
            self.room = None

    def open_page(self) -> None:
        """It comes on screen."""

    def close_page(self) -> None:
        """It leaves the screen: the case is closed, and so are its images."""
        self.drop_case()
        self._intake.clear()

    def state(self) -> PageState:
        """What can be done now."""
        room = self.room
        if room is None:
            return PageState()
        session = room.desk.session
        undo, redo, signed = session.can_undo(), session.can_redo(), session.state.signed
        flags = {
            "case": True,
            "editable": not signed,
            "layout_fixed": room.people.is_fixed,
            "can_undo": bool(undo),
            "can_redo": bool(redo),
            "can_reposition": room.record.acts.can_move,
            "can_abandon": room.record.acts.can_leave,
            "can_sign": not signed and not room.desk.missing and not room.desk.blocking,
            "signed": signed and status_when_signed(room.desk.state.addenda) is not NoteStatus.WITHDRAWN,
            "follow_up": bool(session.definition.stage(Stage.FOLLOW_UP)),
            "earlier": bool(room.history.offers),
            "jumped": room.noting.jumped,
            "compared": room.record.compares,
            "on_note": room.step is Stage.NOTE,
            "diary": room.tasks.has_diary or room.has_trial,
            "trial": room.has_trial,
            "has_images": bool(room.images.files.studies) and not signed,
            "shows_images": bool(room.images.files.studies),
            "lesions": bool(room.images.lesions),
            "has_rejected": bool(room.images.files.rejected),
        }
        titles = {
            "edit.undo": tr("Undo: {what}", what=shown(undo)) if undo else tr("Undo"),
            "edit.redo": tr("Redo: {what}", what=shown(redo)) if redo else tr("Redo"),
            "note.language": room.noting.language_title,
        }
        return PageState(frozenset(name for name, holds in flags.items() if holds), titles)

    def commands(self) -> Mapping[str, Run]:
        """How to do it."""
        room = self.room
        if room is None:
            return {}
        steps: dict[str, Run] = {f"go.{stage.value}": partial(room.show_step, stage) for stage in Stage}
        return steps | {
            "edit.undo": room.desk.undo,
            "edit.redo": room.desk.redo,
            "edit.clear": room.record.clear_focused,
            "go.next_missing": room.reveal_next_missing,
            "go.next_position": room.working.next,
            "go.next_target": room.begin_next_target,
            "edit.usual": room.record_usual,
            "needle.reposition": room.ask_reposition,
            "needle.abandon": room.ask_abandon,
            "go.checks": room.toggle_checks,
            "go.compare": room.compare_sites,
            "go.images": room.focus_images,
            "go.record": room.focus_record,
            "images.newest": room.images.open_newest,
            "images.take": room.offer_from_images,
            "images.subtract": lambda: room.wall.run_command("view.subtract"),
            "images.lesions": lambda: room.wall.run_command("view.lesions"),
            "images.rejected": lambda: room.wall.run_command("series.rejected"),
            "case.earlier": room.offer_earlier,
            "diary.print": room.print_diary,
            "diary.read": room.diary.read_form,
            "diary.save": room.save_diary,
            "note.back": room.noting.back,
            "note.way": room.note.toggle_way,
            "note.length": room.note.toggle_length,
            "note.print": room.note.ask_print,
            "note.brief": lambda: room.note.ask_export("brief"),
            "note.sign": room.noting.sign,
            "note.release": room.noting.sending.ask_release,
            "note.addendum": room.noting.signing.ask_addendum,
            "note.withdraw": room.noting.signing.ask_withdrawal,
            "note.language": room.noting.turn_language,
            "note.pdf": lambda: room.note.ask_export("pdf"),
            "note.text": lambda: room.note.ask_export("text"),
            "note.html": lambda: room.note.ask_export("html"),
            "view.record_first": room.people.fix_other,
            "view.follow_role": room.people.follow_role,
            "go.timeline": room.toggle_timeline,
            "go.trial": room.show_trial,
            "trial.summary": room.trial.save_summary,
            "trial.log": room.trial.save_log,
            "view.images": room.toggle_images,
        }
