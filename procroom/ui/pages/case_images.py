"""Between the image wall and the record: marks, saved views, linked series, whose images they are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from procroom.app.intake import Offer, link_of, linked_mismatch, mismatch, offers, recorded
from procroom.app.jobs import JobContext, Lane
from procroom.app.newest_images import Newest, newest
from procroom.app.notices import Level
from procroom.app.ports import Store
from procroom.domain.assessment import Phase
from procroom.domain.case import Mark, SavedView
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import GiveAnswer
from procroom.domain.lesions import bands_of, undrawn_of
from procroom.imaging.hierarchy import FileSet, PatientIdentity, Series
from procroom.ui.desk import CaseDesk
from procroom.ui.image_intake import ImageIntake, without
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, shown, tr
from procroom.ui.viewer.image_wall import ImageWall
from procroom.ui.viewer.lesion_layer import Lesions
from procroom.ui.viewer.stranger_bar import Stranger
from procroom.ui.working_position import WorkingPosition, positions

POSITION_GONE = later(
    "The needle position of a view was removed while the view was saved. It is kept, and belongs to no position."
)
_PNG = "image/png"


class CaseImages(QObject):
    """Records what a person does at the images of one case.

    Images that contradict the record's patient are held back: the wall asks, and until it is answered nothing of them is
    shown, linked or offered (clinical.md SL-05). No window opens, so that it is so with a needle in, too (K5).

    Args:
        patient: who the record says the patient is, in words.

    Signals:
        offered(): there is something the images could tell the record.
        warned(): whether images and record name different patients has changed.
    """

    offered = Signal()
    warned = Signal()

    def __init__(
        self,
        desk: CaseDesk,
        wall: ImageWall,
        intake: ImageIntake,
        working: WorkingPosition,
        services: Services,
        patient: Callable[[], str],
    ) -> None:
        super().__init__(desk)
        self._desk, self._wall, self._intake, self._working = desk, wall, intake, working
        self._services, self._patient = services, patient
        self._held: tuple[Series, ...] = ()
        self._kept: set[PatientIdentity] = set()
        self._own = FileSet()
        self._stated = recorded(desk.definition, desk.state)
        self.lesions = Lesions()
        wall.set_measurements_enabled(services.station.settings.current.images.measurements)
        wall.markPlaced.connect(self._on_placed)
        wall.markChanged.connect(self._on_changed)
        wall.markRemoved.connect(desk.remove_mark)
        wall.viewSaveRequested.connect(self._on_view)
        wall.seriesOpened.connect(self._on_series)
        wall.answered.connect(self._on_answer)
        wall.set_position(working.path)
        working.moved.connect(wall.set_position)
        intake.opened.connect(self._on_files)

    def start(self) -> None:
        """Show what is open already."""
        self.refresh(ChangeSet(everything=True))
        self._on_files(self._intake.files)

    def stop(self) -> None:
        """Take no more files: what is opened from now on is another case's."""
        self._intake.opened.disconnect(self._on_files)

    @property
    def warning(self) -> str:
        """In words, when images and record name different patients."""
        if self._held:
            return tr("Another patient?")
        differs = self._kept or linked_mismatch(self._desk.definition, self._desk.state)
        return tr("Images name another patient") if differs else ""

    @property
    def files(self) -> FileSet:
        """What is open, but for what is held back."""
        return self._own

    def refresh(self, changes: ChangeSet) -> None:
        """Show marks and views as recorded."""
        state = self._desk.state
        stated = recorded(self._desk.definition, state)
        if stated != self._stated:
            self._stated = stated
            self._sort(self._intake.files)
        if changes.everything or changes.marks:
            self._wall.set_marks(state.marks)
        if changes.everything or changes.views:
            self._wall.set_views(state.views)
        if changes.everything or changes.paths or changes.groups:
            self._show_lesions()

    def _show_lesions(self) -> None:
        """Draw what the record says of lesions, at the needles of their positions."""
        figures = self._desk.session.assess(Phase.SIGN).figures
        self.lesions = Lesions(bands_of(figures), undrawn_of(figures))
        self._wall.set_lesions(self.lesions)

    def offers(self) -> tuple[Offer, ...]:
        """What the open studies that have a linked series could tell the record.

        All series of such a study count, looked at or not: a dose is the sum of what was made that day.
        """
        desk, linked = self._desk, self._desk.state.series
        studies = [
            study
            for study in self.files.studies
            if any(each.series_instance_uid in linked for each in study.series)
        ]
        found = [series for study in studies for series in study.series]
        uids = {study.study_instance_uid for study in studies} - {""}
        reports = [each for each in self.files.reports if each.study_instance_uid in uids]
        return offers(desk.definition, desk.state, found, desk.service_day(), reports)

    def open_newest(self) -> None:
        """Open the newest images of this patient in the folder that images were opened from last; the keyboard follows."""

        def choose(found: FileSet) -> Newest:
            desk = self._desk
            chosen = newest(desk.definition, desk.state, found, desk.service_day())
            if chosen.files.studies and self._wall.isVisible():
                self._wall.grid.active.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return chosen

        self._intake.open_newest(choose)

    def take(self, chosen: tuple[Offer, ...]) -> None:
        """Record chosen offers as one act, each with its source."""
        if chosen:
            self._desk.do(*(GiveAnswer(each.path, each.value, each.source) for each in chosen))

    def _on_files(self, files: FileSet) -> None:
        folder = self._intake.folder
        self._wall.offer_newest(folder.name if folder is not None and not self._desk.state.signed else "")
        self._sort(files)
        if self._own.reports:
            self.offered.emit()

    def _sort(self, files: FileSet) -> None:
        """Show what may be this patient's, and ask about the rest."""
        self._held = tuple(series for series in files.series() if self._is_strange(series))
        self._own = without(files, self._held)
        self._wall.ask(self._stranger())
        self._wall.show_fileset(self._own)
        self.warned.emit()

    def _is_strange(self, series: Series) -> bool:
        patient = series.instances[0].patient
        known = series.series_instance_uid in self._desk.state.series or patient in self._kept
        return not known and bool(mismatch(self._desk.definition, self._desk.state, patient))

    def _stranger(self) -> Stranger | None:
        """Who is asked about: one patient after the other."""
        if not self._held:
            return None
        patient = self._held[0].instances[0].patient
        differs = mismatch(self._desk.definition, self._desk.state, patient)
        return Stranger(shown(differs), self._patient(), _told(patient))

    def _on_answer(self, keep: bool) -> None:
        """Keep the images of the patient asked about, or close them; what else is open stays."""
        if not self._held:
            return
        patient = self._held[0].instances[0].patient
        if keep:
            self._kept.add(patient)
            self._sort(self._intake.files)
        else:
            self._intake.close([each for each in self._held if each.instances[0].patient == patient])

    def _on_series(self, series: Series) -> None:
        if self._is_strange(series):
            return
        self._desk.link((link_of(series),))
        self.warned.emit()
        self.offered.emit()

    def _on_placed(self, mark: Mark) -> None:
        self._desk.place_mark(replace(mark, position=self._working.path))

    def _on_changed(self, mark: Mark) -> None:
        self._desk.place_mark(mark)

    def _on_view(self, view: SavedView, png: bytes) -> None:
        job = self._services.jobs.submit(
            Lane.PYTHON, "", _keep_picture, self._services.station.store, png, key=view
        )
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_not_kept)

    def _on_kept(self, digest: str) -> None:
        view: SavedView = self.sender().key  # type: ignore[attr-defined]
        known = {each.path for each in positions(self._desk.definition, self._desk.state)}
        if view.position and view.position not in known:
            view = replace(view, position="")
            self._services.station.notices.tell(Level.WARNING, tr(POSITION_GONE), key="view")
        self._desk.keep_view(replace(view, picture=digest))

    def _on_not_kept(self, error: BaseException) -> None:
        self._services.station.notices.tell(
            Level.ERROR, tr("The view was not saved. {error}", error=reason(error)), key="view"
        )


def _told(patient: PatientIdentity) -> str:
    """Who images say the patient is."""
    born = patient.birth_date.isoformat() if patient.birth_date else tr("not stated")
    return tr(
        "{name}, born {born}, patient id {mrn}",
        name=patient.name or tr("no name"),
        born=born,
        mrn=patient.patient_id or tr("not stated"),
    )


def _keep_picture(context: JobContext, store: Store, png: bytes) -> str:
    context.check()
    return store.put_blob(png, _PNG)
