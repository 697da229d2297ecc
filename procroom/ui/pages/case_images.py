"""Between the image wall and the record: marks, saved views, linked series, whose images they are."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from procroom.app.intake import Offer, link_of, linked_mismatch, mismatch, offers
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
from procroom.ui.image_intake import ImageIntake
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, shown, tr
from procroom.ui.viewer.image_wall import ImageWall
from procroom.ui.viewer.lesion_layer import Lesions
from procroom.ui.working_position import WorkingPosition, positions

#: Asks whether images of another patient are kept: (what differs, identity in the images) -> keep.
AskKeep = Callable[[str, PatientIdentity], bool]
POSITION_GONE = later(
    "The needle position of a view was removed while the view was saved. It is kept, and belongs to no position."
)
_PNG = "image/png"


class CaseImages(QObject):
    """Records what a person does at the images of one case.

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
        ask_keep: AskKeep,
    ) -> None:
        super().__init__(desk)
        self._desk, self._wall, self._intake, self._working = desk, wall, intake, working
        self._services, self._ask_keep = services, ask_keep
        self._answered: dict[str, bool] = {}
        self._kept = False
        self.lesions = Lesions()
        wall.set_measurements_enabled(services.station.settings.current.images.measurements)
        wall.markPlaced.connect(self._on_placed)
        wall.markChanged.connect(self._on_changed)
        wall.markRemoved.connect(desk.remove_mark)
        wall.viewSaveRequested.connect(self._on_view)
        wall.seriesOpened.connect(self._on_series)
        wall.set_position(working.path)
        working.moved.connect(wall.set_position)
        intake.opened.connect(self._on_files)

    def start(self) -> None:
        """Show what is open already."""
        self.refresh(ChangeSet(everything=True))
        self._on_files(self._intake.files)

    @property
    def warning(self) -> str:
        """In words, when images and record name different patients."""
        differs = self._kept or linked_mismatch(self._desk.definition, self._desk.state)
        return tr("Images name another patient") if differs else ""

    @property
    def files(self) -> FileSet:
        """What is open."""
        return self._intake.files

    def refresh(self, changes: ChangeSet) -> None:
        """Show marks and views as recorded."""
        state = self._desk.state
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
        self._wall.show_fileset(files)
        if files.reports:
            self.offered.emit()

    def _on_series(self, series: Series) -> None:
        patient = series.instances[0].patient
        differs = mismatch(self._desk.definition, self._desk.state, patient)
        uid = series.series_instance_uid
        if differs and not self._keeps(uid, differs, patient):
            self._intake.clear()
            return
        self._desk.link((link_of(series),))
        self.warned.emit()
        self.offered.emit()

    def _keeps(self, uid: str, differs: str, patient: PatientIdentity) -> bool:
        if uid in self._desk.state.series:
            return True
        if uid not in self._answered:
            self._answered[uid] = self._ask_keep(shown(differs), patient)
            self._kept = self._kept or self._answered[uid]
        return self._answered[uid]

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


def _keep_picture(context: JobContext, store: Store, png: bytes) -> str:
    context.check()
    return store.put_blob(png, _PNG)
