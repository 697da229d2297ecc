"""The trial that an open case belongs to: gathered from the store on a worker, shown live, saved as PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from procroom.app.device_list import shipped_devices
from procroom.app.jobs import JobContext, Lane
from procroom.app.note_files import NoteNotWritten
from procroom.app.notices import Level
from procroom.app.patient_history import DefinitionOf
from procroom.app.ports import Store
from procroom.app.trial_papers import log_of, summary_of
from procroom.app.trial_reading import PLACEMENT, TrialCase, impedance_limits, leads_of, stimulator_id
from procroom.app.trial_search import FoundTrials, trials_of_patient
from procroom.domain.case import CaseState, SavedView
from procroom.domain.devices import StimulatorProfile
from procroom.domain.errors import ProcroomError
from procroom.domain.language import Language, tell
from procroom.domain.trial_log import Lead, TrialLog
from procroom.notes.languages import language_of
from procroom.notes.render.type import Paper
from procroom.ui.desk import CaseDesk
from procroom.ui.pages.trial_figures import Figures, Wish, figures
from procroom.ui.services import Services
from procroom.ui.tongue import reason, screen_language, tr

if TYPE_CHECKING:
    from procroom.ui.qtjobs import QtJob

#: What is typed in a row is gathered once.
_PAUSE_MS = 250
_KEY = "trial"


@dataclass(frozen=True, slots=True)
class ShownTrial:
    """A trial as it stands, with its figures and the pictures of its AP views by digest."""

    found: FoundTrials
    figures: Figures
    photos: Mapping[str, QImage] = field(default_factory=dict)

    def photo(self, view: SavedView) -> QImage | None:
        """The picture of a view; None where it is lost."""
        return self.photos.get(view.picture)

    @property
    def log(self) -> TrialLog | None:
        """The trial of the open case; None when it belongs to none yet."""
        return None if self.found.here is None else self.found.trials[self.found.here]


class CaseTrial(QObject):
    """Looks for the trial of a case; saves its papers.

    Attributes:
        shown: what was found last; None before.

    Signals:
        found(): ``shown`` is new.
        failed(text): it could not be gathered, in words.
    """

    found = Signal()
    failed = Signal(str)

    def __init__(self, desk: CaseDesk, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._services = desk, services
        self._wish = Wish(0)
        self._job: QtJob | None = None
        self._looked = False
        self.shown: ShownTrial | None = None
        self._known: tuple[CaseState, StimulatorProfile | None] | None = None
        self._own: tuple[CaseState, tuple[Lead, ...]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def own_leads(self) -> tuple[Lead, ...]:
        """Those this case placed: their paths are places of its record."""
        state = self._desk.state
        if self._own is None or self._own[0] is not state:
            case = TrialCase(self._desk.pinned, state, screen_language())
            self._own = state, leads_of(case) if case.kind == PLACEMENT else ()
        return self._own[1]

    def leads(self) -> tuple[Lead, ...]:
        """Those this case placed, else those of its trial, which is looked for once."""
        case = TrialCase(self._desk.pinned, self._desk.state, screen_language())
        if case.kind == PLACEMENT:
            return self.own_leads()
        if self.shown is None and not self._looked and case.kind:
            self._looked = True
            QTimer.singleShot(0, self, self._search)
        log = self.shown.log if self.shown is not None else None
        return log.leads if log is not None else ()

    def stimulator(self) -> StimulatorProfile | None:
        """The one this case says, else that of its trial; an implanted one has no profile here."""
        state = self._desk.state
        if self._known is None or self._known[0] is not state:
            self._known = state, self._stimulator()
        return self._known[1]

    def impedance_limits(self) -> tuple[Fraction, Fraction] | None:
        """Of the stimulator, else of the rule that tells of them."""
        return impedance_limits(self._desk.state, self.stimulator())

    def _stimulator(self) -> StimulatorProfile | None:
        case = TrialCase(self._desk.pinned, self._desk.state, screen_language())
        if case.kind == PLACEMENT:
            return shipped_devices().stimulator(stimulator_id(case))
        if case.case.text("programming.generator") == "IMPLANTED":
            return None
        self.leads()  # looks for the trial where it is not known yet
        log = self.shown.log if self.shown is not None else None
        return log.profile if log is not None else None

    @property
    def wish(self) -> Wish:
        """What is looked for."""
        return self._wish

    def ask(self, wish: Wish) -> None:
        """Show something else of it."""
        if wish != self._wish:
            self._wish = wish
            self._look()

    def follow(self) -> None:
        """The case changed: gather again after a pause."""
        if self._wish.width:
            self._pause.start()

    def stop(self) -> None:
        """Look no further."""
        self._pause.stop()
        self._wish = replace(self._wish, width=0)
        if self._job is not None:
            self._job.cancel()

    def save_summary(self) -> None:
        """Ask for a file of the one-page summary."""
        self._save("trial-summary", tr("Save the summary of the trial"))

    def save_log(self) -> None:
        """Ask for a file of the whole log."""
        self._save("trial-log", tr("Save the log of the trial"))

    def _save(self, name: str, title: str) -> None:
        if self.shown is None or self.shown.log is None:
            return
        stem = f"{name}-{self._desk.service_day().isoformat()}-{self._desk.session.case_id[:8]}"
        path = self._services.files.save_as(self.parent(), title, f"{stem}.pdf")  # type: ignore[arg-type]
        if path is None:
            return
        station = self._services.station
        job = self._services.jobs.submit(
            Lane.PYTHON,
            tr("Writing {name}", name=path.name),
            _write,
            station.store,
            station.definition_of,
            self._desk.state,
            self._wish.other,
            name == "trial-log",
            Paper(station.settings.current.note.paper),
            self._desk.session.note_language,
            path,
        )
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)

    def _look(self) -> None:
        self._pause.stop()
        if self._wish.width:
            self._search()

    def _search(self) -> None:
        if self._job is not None:
            self._job.cancel()
        station = self._services.station
        self._job = self._services.jobs.submit(
            Lane.PYTHON,
            "",
            _gather,
            station.store,
            station.definition_of,
            self._desk.state,
            self._wish,
            screen_language(),
        )
        self._job.succeeded.connect(self._on_found)
        self._job.failed.connect(self._on_not_found)

    def _on_found(self, shown: ShownTrial) -> None:
        if self.sender() is self._job:
            self.shown, self._known = shown, None
            self.found.emit()

    def _on_not_found(self, error: BaseException) -> None:
        if self.sender() is self._job:
            self.failed.emit(reason(error))

    def _on_written(self, path: Path) -> None:
        self._services.station.notices.tell(Level.DONE, tr("Trial written to {path}", path=path), key=_KEY)

    def _on_failed(self, error: BaseException) -> None:
        self._services.station.notices.tell(Level.ERROR, reason(error), key=_KEY)


def _gather(
    context: JobContext,
    store: Store,
    definition_of: DefinitionOf,
    state: CaseState,
    wish: Wish,
    language: Language,
) -> ShownTrial:
    found = trials_of_patient(store, definition_of, state, language=language)
    context.check()
    if found.here is None or not wish.width:
        return ShownTrial(found, Figures())
    log = found.trials[found.here]
    return ShownTrial(found, figures(log, wish, language, found.trials), _photos(store, log.ap_views))


def _photos(store: Store, views: Sequence[SavedView]) -> dict[str, QImage]:
    """The pictures that are kept; the place of one that is lost stays empty."""
    found: dict[str, QImage] = {}
    for view in views:
        if view.picture:
            try:
                found[view.picture] = QImage.fromData(store.blob(view.picture))
            except ProcroomError:
                continue
    return found


def _write(
    context: JobContext,
    store: Store,
    definition_of: DefinitionOf,
    state: CaseState,
    other: int,
    whole: bool,
    paper: Paper,
    language: str,
    path: Path,
) -> Path:
    """Print a trial in the language of the note: the words of the one that is shown are the screen's."""
    found = trials_of_patient(store, definition_of, state, language=language_of(language))
    context.check()
    assert found.here is not None, "a trial is shown"
    log, trials = found.trials[found.here], found.trials
    if whole:
        printed = log_of(log, paper, language, store, trials[other] if 0 <= other < len(trials) else None)
    else:
        printed = summary_of(log, paper, language)
    try:
        path.write_bytes(printed.data)
    except OSError as error:
        raise NoteNotWritten(
            tell(
                "ui", "{name} could not be written: {reason}.", name=path.name, reason=error.strerror or error
            ),
            remedy=tell("ui", "Choose another place."),
        ) from error
    return path
