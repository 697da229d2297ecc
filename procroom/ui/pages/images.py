"""Images that were opened before there is a case: look at them, then start the case from them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from procroom.app.notices import Level
from procroom.imaging.hierarchy import FileSet
from procroom.ui.image_intake import ImageIntake
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.services import Services
from procroom.ui.tongue import tr, tr_count, word
from procroom.ui.viewer.image_wall import ImageWall
from procroom.ui.widgets.picker import Entry, Picker
from procroom.ui.widgets.words import button, column, label, panel, row


class ImagesPage(QWidget):
    """The image wall without a record.

    Signals:
        new_asked(procedure_id): start a case with these images.
        back_asked(): back to the worklist.
        state_changed(): what can be done has changed.
        hinted(text): what to do next.
    """

    new_asked = Signal(str)
    back_asked = Signal()
    state_changed = Signal()
    hinted = Signal(str)

    def __init__(self, services: Services, intake: ImageIntake) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._services, self._intake = services, intake
        self._wall: ImageWall | None = None
        self._what = label("", "muted")
        self.start = button(tr("Start a case with these images…"), self.choose_procedure, kind="primary")
        self.back = button(tr("Close the images"), self._close)
        top = panel("bar")
        bar = row(top, margin=(16, 8, 12, 8), gap=8)
        bar.addWidget(label(tr("Images without a case"), "heading"))
        bar.addWidget(self._what, 1)
        bar.addWidget(self.back)
        bar.addWidget(self.start)
        self._box = column(self, gap=0)
        self._box.addWidget(top)
        self.picker = Picker(self)
        self.picker.picked.connect(self.new_asked)
        intake.opened.connect(self._on_files)

    @property
    def wall(self) -> ImageWall:
        """The wall; made when first needed."""
        if self._wall is None:
            self._wall = ImageWall(self._services.jobs, self._services.look.tokens)
            self._wall.give_up_keys(frozenset(self._services.station.settings.current.keys.given_up))
            self._wall.hinted.connect(self.hinted)
            self._services.look.changed.connect(self._wall.set_tokens)
            for signal in (self._wall.markPlaced, self._wall.markChanged, self._wall.viewSaveRequested):
                signal.connect(self._on_refused)
            self._box.addWidget(self._wall, 1)
        return self._wall

    def choose_procedure(self) -> None:
        """Let a person pick the procedure of the case."""
        procedures = self._services.station.procedures
        entries = [
            Entry(each.id, word(each.title), tr("version {version}", version=each.version))
            for each in procedures
        ]
        self.picker.open_with(tr("New case: which procedure?"), tr("Type a part of its name"), entries)

    def open_page(self) -> None:
        """It comes on screen."""
        self.wall.show_fileset(self._intake.files)
        self.wall.grid.active.setFocus()

    def close_page(self) -> None:
        """It leaves the screen; the images stay open for the case that is started."""
        self.picker.close_picker()
        if self._wall is not None:
            self._box.removeWidget(self._wall)
            self._wall.hide()
            self._wall.deleteLater()
            self._wall = None

    def state(self) -> PageState:
        """What can be done now."""
        rejected = {"has_rejected"} if self._intake.files.rejected else set()
        shown = {"shows_images"} if self._intake.files.studies else set()
        return PageState(frozenset({"images", *rejected, *shown}))

    def commands(self) -> Mapping[str, Run]:
        """How to do it."""
        return {
            "case.new": self.choose_procedure,
            "images.subtract": lambda: self.wall.run_command("view.subtract"),
            "images.rejected": lambda: self.wall.run_command("series.rejected"),
        }

    def _on_files(self, files: FileSet) -> None:
        series = sum(1 for _ in files.series())
        self._what.setText(
            tr_count(
                "1 series. Marks and saved views need a case.",
                "{count} series. Marks and saved views need a case.",
                series,
            )
        )
        if self._wall is not None:
            self._wall.show_fileset(files)
        self.state_changed.emit()

    def _on_refused(self) -> None:
        text = tr("Marks and views belong to a case. Start a case with these images first.")
        self._services.station.notices.tell(Level.NOTE, text, key="no-case")

    def _close(self) -> None:
        self._intake.clear()
        self.back_asked.emit()
