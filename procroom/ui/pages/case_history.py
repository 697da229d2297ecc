"""Looks in the store for earlier sessions of the patient of the open case; records those that are chosen."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from procroom.app.jobs import JobContext, Lane
from procroom.app.notices import Level
from procroom.app.patient_history import (
    DefinitionOf,
    Earlier,
    PatientHistory,
    commands_for,
    earlier_sessions,
    still_open,
)
from procroom.app.ports import Store
from procroom.domain.case import CaseState
from procroom.domain.definition import ProcedureDefinition
from procroom.ui.desk import CaseDesk
from procroom.ui.services import Services
from procroom.ui.tongue import reason, tr

if TYPE_CHECKING:
    from procroom.domain.values import Json
    from procroom.ui.qtjobs import QtJob

#: A search that is over sooner is not shown: a line that comes and goes is worse than none.
_SHOWN_AFTER_S = 0.6


class CaseHistory(QObject):
    """Earlier sessions of one case's patient.

    Signals:
        found(): what could be taken has changed.
        searching(done, total): a search takes long; (0, 0) once it is over.
    """

    found = Signal()
    searching = Signal(int, int)

    def __init__(self, desk: CaseDesk, services: Services) -> None:
        super().__init__(desk)
        self._desk, self._services = desk, services
        self._asked: tuple[Json, ...] | None = None
        self._history: PatientHistory | None = None
        self._job: QtJob | None = None
        self._since = 0.0

    @property
    def offers(self) -> tuple[Earlier, ...]:
        """What could be taken now: nothing twice, nothing once the note is signed."""
        state = self._desk.state
        return () if self._history is None or state.signed else still_open(state, self._history)

    @property
    def unreadable(self) -> int:
        """How many cases of this patient cannot be read."""
        return 0 if self._history is None else len(self._history.unreadable)

    def follow(self) -> None:
        """Look again when the record names another patient or day."""
        who = tuple(self._desk.of_role(role) for role in ("mrn", "birth_date", "service_date"))
        if self._desk.state.signed or who == self._asked:
            return
        self._asked = who
        self.stop()
        self._history = None
        if not all(who[:2]):
            return
        self._since = time.monotonic()
        station = self._services.station
        self._job = self._services.jobs.submit(
            Lane.PYTHON,
            "",
            _find,
            station.store,
            station.definition_of,
            self._desk.definition,
            self._desk.state,
            key=who,
        )
        self._job.progressed.connect(self._on_progressed)
        self._job.succeeded.connect(self._on_found)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)

    def stop(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.cancel()

    def take(self, chosen: tuple[Earlier, ...]) -> None:
        """Record chosen sessions as one act, each answer with its source."""
        commands = commands_for(self._desk.state, chosen)
        if commands:
            self._desk.do(*commands)

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._job and time.monotonic() - self._since > _SHOWN_AFTER_S:
            self.searching.emit(done, total)

    def _on_found(self, history: PatientHistory) -> None:
        if self.sender() is self._job:
            self._history = history
            self.found.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._services.station.notices.tell(
            Level.WARNING,
            tr("Earlier cases of this patient could not be looked for. {error}", error=reason(error)),
            key="earlier",
        )

    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.searching.emit(0, 0)


def _find(
    context: JobContext,
    store: Store,
    definition_of: DefinitionOf,
    definition: ProcedureDefinition,
    state: CaseState,
) -> PatientHistory:
    return earlier_sessions(
        store, definition_of, definition, state, progress=context.progress, check=context.check
    )
