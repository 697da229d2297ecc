"""The open case as the screen works with it: commands in, changes out, refusals in words. Decides nothing itself."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from procroom.app.assessing import blocking
from procroom.app.beginning import beginnings
from procroom.app.intake import service_day
from procroom.app.needle_acts import Needle, said_of
from procroom.app.notices import Level, Notices
from procroom.app.session import CaseSession
from procroom.domain import paths
from procroom.domain.assessment import Finding, Phase
from procroom.domain.case import CaseState, LinkedSeries, Mark, SavedView
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import (
    ClearAnswer,
    Command,
    CopyInstance,
    GiveAnswer,
    LinkSeries,
    PlaceMark,
    Redo,
    Release,
    RemoveInstance,
    RemoveMark,
    RemoveView,
    SaveView,
    Undo,
)
from procroom.domain.decide import adding
from procroom.domain.definition import Group, ItemRole, Option, ProcedureDefinition
from procroom.domain.errors import ProcroomError, StoreUnavailable
from procroom.domain.events import (
    AnswerCleared,
    AnswerGiven,
    Event,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    ViewSaved,
)
from procroom.domain.language import ENGLISH
from procroom.domain.parts import KeptParts
from procroom.domain.values import Json
from procroom.domain.walk import Missing, missing
from procroom.notes.wording import role_item
from procroom.ui.forms.copying import left_out
from procroom.ui.tongue import on_screen, reason, screen_language, shown, tr

_LOG = logging.getLogger(__name__)
_UNSAVED = "unsaved"


class CaseDesk(QObject):
    """One open case. Whatever it says was recorded is on disk.

    Signals:
        changed(changes): the case changed; a ``ChangeSet``.
        failed(text): an act could not be written.
        told(text): what an undo or redo did.
    """

    changed = Signal(object)
    failed = Signal(str)
    told = Signal(str)

    def __init__(self, session: CaseSession, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._looked_at: CaseState | None = None
        self._notices = notices
        self._stop = session.subscribe(self._on_changes)
        self._parts = KeptParts()
        self.missing = self._missing()

    def close(self) -> None:
        """Let go of the session."""
        self._stop()

    @property
    def pinned(self) -> ProcedureDefinition:
        """The case's pinned definition, for whatever is recorded."""
        return self.session.definition

    @property
    def definition(self) -> ProcedureDefinition:
        """The same in the screen's language, for whatever is shown."""
        return on_screen(self.session.definition)

    @property
    def state(self) -> CaseState:
        """The case now."""
        return self._looked_at or self.session.state

    @contextmanager
    def looked_at_through(self, state: CaseState) -> Iterator[CaseState]:
        """While it lasts ``state`` is this one, which is the case now and notes who looks at what."""
        before, self._looked_at = self._looked_at, state
        try:
            yield state
        finally:
            self._looked_at = before

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """Findings that keep the note from being signed."""
        return blocking(self.session.assess(Phase.SIGN), self.state)

    def of_role(self, role: ItemRole) -> Json:
        """The answer that plays a role in every procedure: patient name, birth date, MRN, service date."""
        found = role_item(self.definition, role)
        return self.state.value(found[0]) if found is not None else None

    def planned_targets(self) -> tuple[Json, ...]:
        """Planned targets as recorded."""
        return tuple(
            answer.value
            for path, answer in self.state.answers.items()
            if path.startswith("planned.") and isinstance(answer.value, dict) and "side" in answer.value
        )

    def target_around(self, place: str) -> Json:
        """The target a place of the record belongs to, or None."""
        for path, answer in self.state.answers.items():
            if isinstance(answer.value, dict) and "side" in answer.value:
                around = path.rpartition(".")[0]
                if around and paths.is_under(place, around):
                    return answer.value
        return None

    def last_place(self) -> str:
        """Path of the newest act that has a place in the record; "" when there is none."""
        places = (_place(entry.event) for entry in reversed(self.session.entries))
        return next(filter(None, places), "")

    def service_day(self) -> date:
        """The day bare clock times belong to: the service date, else the day the case was opened."""
        return service_day(self.definition, self.state)

    def do(self, *commands: Command) -> ChangeSet | None:
        """Carry commands out as one act; None when refused or not written, and a notice says why."""
        problem = ""
        try:
            return self._handle(commands)
        except StoreUnavailable as error:
            problem = reason(error)
            self._tell_unsaved(error)
        except ProcroomError as error:
            problem = reason(error)
            self._notices.tell(Level.WARNING, problem, key="refused")
        _LOG.info("an act was not recorded")
        return None

    def give(self, path: str, value: Json) -> str:
        """Record an answer; returns why not, in words for the field, or "" when it is on disk."""
        return self._answer(GiveAnswer(path, value))

    def clear(self, path: str) -> str:
        """Take an answer back to "not documented"."""
        return self._answer(ClearAnswer(path))

    def add(self, group_path: str, group: Group) -> str:
        """Add an instance, with one of each inner group that needs one; returns its id or ""."""
        commands = adding(self.state, group_path, group)
        return commands[0].instance if self.do(*commands) else ""

    def leave_position(self, needle: Needle, option: Option, reason: str) -> bool:
        """Record what became of the needle and why; one that goes on gets its next position in the same act."""
        commands: list[Command] = list(said_of(needle, self.state, option, reason))
        if option.continues:
            commands += adding(self.state, needle.group_path, needle.group)
        return self.do(*commands) is not None

    def remove(self, group_path: str, instance: str) -> None:
        """Remove an instance with what was recorded in it."""
        self.do(RemoveInstance(group_path, instance))

    def copy(self, group_path: str, group: Group, instance: str) -> str:
        """Add a visible copy of an instance, results and targets left out; returns its id or ""."""
        changes = self.do(CopyInstance(group_path, instance, left_out(group)))
        return changes.created if changes else ""

    def place_mark(self, mark: Mark) -> bool:
        """Draw a mark or move it."""
        return self.do(PlaceMark(mark)) is not None

    def release(self, name: str, role: str, why: str) -> bool:
        """Record that somebody lets the case leave unsigned."""
        return self.do(Release(name, role, why)) is not None

    def remove_mark(self, mark_id: str) -> bool:
        """Delete a mark."""
        return self.do(RemoveMark(mark_id)) is not None

    def keep_view(self, view: SavedView) -> None:
        """Save a view, or replace the one with its id."""
        self.do(SaveView(view))

    def drop_view(self, view_id: str) -> None:
        """Take a saved view out of the case."""
        self.do(RemoveView(view_id))

    def link(self, series: tuple[LinkedSeries, ...]) -> None:
        """Remember that these series belong to the case."""
        if series and not self.state.signed:
            self.do(*(LinkSeries(each) for each in series))

    def undo(self) -> None:
        """Take the newest act back, and say which: it may have been another step's."""
        what = self.session.can_undo()
        if self.do(Undo()) is not None:
            self.told.emit(tr("Taken back: {what}", what=shown(what)))

    def redo(self) -> None:
        """Bring the last undone act back, and say which."""
        what = self.session.can_redo()
        if self.do(Redo()) is not None:
            self.told.emit(tr("Brought back: {what}", what=shown(what)))

    def _missing(self) -> tuple[Missing, ...]:
        """What is missing, in words of the screen."""
        if (
            screen_language().code == ENGLISH.code
        ):  # the session's own words, but for the letters of drug names
            return tuple(
                replace(each, label=shown(each.label), place=shown(each.place))
                for each in self.session.missing()
            )
        definition, state = self.definition, self.session.state
        self._parts.follow(definition, state)
        return missing(definition, state, self._parts)

    def _handle(self, commands: tuple[Command, ...]) -> ChangeSet:
        """Carry commands out as one act; with the first answer of a section that says when it began, that too."""
        opened = self.state.opened_at
        now = self.session.now().astimezone(opened.tzinfo if opened else None)
        begun = beginnings(self.pinned, self.state, commands, now)
        if len(commands) == 1 and not begun:
            return self.session.handle(commands[0])
        return self.session.handle_all((*begun, *commands))

    def _answer(self, command: GiveAnswer | ClearAnswer) -> str:
        try:
            self._handle((command,))
        except StoreUnavailable as error:
            self._tell_unsaved(error)
            return tr("Not saved. {error}", error=reason(error))
        except ProcroomError as error:
            return reason(error)
        return ""

    def _tell_unsaved(self, error: ProcroomError) -> None:
        self._notices.tell(Level.ERROR, tr("Not saved. {error}", error=reason(error)), key=_UNSAVED)
        self.failed.emit(shown(error.title))

    def _on_changes(self, changes: ChangeSet) -> None:
        self._notices.withdraw(_UNSAVED)
        self._notices.withdraw("refused")
        self.missing = self._missing()
        self.changed.emit(changes)


def _place(event: Event) -> str:
    match event:
        case AnswerGiven(path=path) | AnswerCleared(path=path):
            return path
        case InstanceAdded(group=path) | InstanceRemoved(group=path):
            return path
        case MarkPlaced(mark=found):
            return found.position
        case ViewSaved(view=saved):
            return saved.position
        case _:
            return ""
