"""The frame of the window: menus, notices, jobs, pages, footer. No slot here speaks of medicine."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from procroom.app.notices import Level
from procroom.domain.definition import Stage
from procroom.domain.errors import ProcroomError
from procroom.ui.detour import Detour
from procroom.ui.focus_in_sight import FocusInSight
from procroom.ui.image_intake import ImageIntake
from procroom.ui.learnt_keys import LearntKeys
from procroom.ui.menus import Menus
from procroom.ui.pages.contract import Run
from procroom.ui.pages.entering_bar import EnteringBar
from procroom.ui.pages.registry import AnyPage, make_pages
from procroom.ui.pages.who_panel import WhoPanel
from procroom.ui.screen_look import ScreenLook
from procroom.ui.services import Services
from procroom.ui.tongue import reason, tr
from procroom.ui.viewer.commands import BY_ID
from procroom.ui.widgets.dialogs import DISCLAIMER, AboutDialog
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.flick import flick_all
from procroom.ui.widgets.job_bar import JobBar
from procroom.ui.widgets.notice_bar import NoticeBar
from procroom.ui.widgets.picker import Picker
from procroom.ui.widgets.words import column, label, panel, row


class MainWindow(QMainWindow):
    """Shows one page at a time and carries actions to it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWindowTitle("procroom")
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 520)  # a screen of 1920 × 1080 at twice its size has 960 × 540
        self._services = services
        self.screen_look = ScreenLook(self, services)
        self.intake = ImageIntake(services.jobs, services.station.notices, services.station.settings, self)
        self.pages = make_pages(services, self.intake)
        self.menus = Menus(self, self.run)
        self.notices = NoticeBar(services.station.notices)
        self.jobs = JobBar(services.jobs)
        self.hint = ElidedLabel()
        self.hint.setProperty("role", "caption")
        self._middle = QWidget(self)
        self._stack = QStackedWidget(self._middle)
        for page in self.pages.all:
            self._stack.addWidget(page)
            page.state_changed.connect(self._on_state)
        self._page: AnyPage = self.pages.worklist
        self._detour = Detour(self.pages, lambda: self._page, self.go_to, self.open_case)
        self.who = WhoPanel(services.entering, services.station.notices, self._middle)
        self.entering = EnteringBar(services.entering, self.who)
        self._lay_out()
        self._connect()
        self.screen_look.changed.connect(self._on_state)
        self.screen_look.told.connect(self._show_hint)
        station = services.station
        self.learnt = LearntKeys(self, self.menus, station.settings, station.notices, self.run)
        self.pages.keys.use(self.learnt)
        FocusInSight(self)
        flick_all(self)
        self.palette_list = Picker(self._middle)
        self.palette_list.picked.connect(self.run)
        self.go_to(self.pages.worklist)

    def go_to(self, page: AnyPage) -> None:
        """Show a page; the one on screen is closed."""
        if self._page is not page:
            self._page.close_page()
        self._page = page
        self._stack.setCurrentWidget(page)
        self._show_hint("")
        page.open_page()
        self._on_state()

    def open_case(self, case_id: str, step: Stage | None = None) -> None:
        """Open a recorded case, where work on it went on or at a step."""
        try:
            session = self._services.station.reopen(case_id)
        except ProcroomError as error:
            self._services.station.notices.tell(Level.ERROR, reason(error), key="case")
            return
        self.go_to(self.pages.case)
        self.intake.clear()  # also what was looked at without a case: it may be of anybody
        self.pages.case.show_case(session, step)

    def new_case(self, procedure_id: str) -> None:
        """Open a new case for a procedure."""
        station = self._services.station
        definition = next(each for each in station.procedures if each.id == procedure_id)
        try:
            session = station.open_new(definition, self._services.entering.actor)
        except ProcroomError as error:
            station.notices.tell(Level.ERROR, reason(error), key="case")
            return
        self.go_to(self.pages.case)
        self.pages.case.show_case(session)

    def open_images(self, paths: tuple[Path, ...]) -> None:
        """Read files and folders; without a case they get a page of their own."""
        if paths and self._page is not self.pages.case:
            self.go_to(self.pages.images)
        self.intake.open_paths(paths)

    def run(self, command: str) -> None:
        """Carry out an action: the page on screen knows how, or the window does."""
        page = self._page
        how = {**self._commands(), **page.commands()}.get(command)
        room = self.pages.case.room
        if how is not None:
            how()
        elif room is not None and page is self.pages.case and command in BY_ID:
            room.wall.run_command(command)
        elif page is self.pages.images and command in BY_ID:
            page.wall.run_command(command)

    def show_crash(self, text: str) -> None:
        """Show that the program failed; the case is safe."""
        self.pages.crash.show_report(text)
        places = self._services.places
        left = places.read()
        self.go_to(self.pages.crash)
        if left is not None:  # closing the page forgot it; the case comes back where it was
            places.keep(left)

    def _commands(self) -> dict[str, Run]:
        return {
            "case.new": self._ask_new_case,
            "case.worklist": lambda: self.go_to(self.pages.worklist),
            "go.following": self._show_following,
            "images.open": lambda: self.open_images(self._services.files.open_files(self)),
            "images.open_folder": lambda: self.open_images(self._services.files.open_folder(self)),
            **self.entering.commands(),
            "go.palette": self._open_palette,
            **self.screen_look.commands(),
            "view.full_screen": self._toggle_full_screen,
            "go.rule_packs": partial(self._detour.to, self.pages.rule_packs),
            "app.settings": partial(self._detour.to, self.pages.settings),
            "go.outbox": partial(self._detour.to, self.pages.outbox),
            "help.keys": partial(self._detour.to, self.pages.keys),
            "help.about": self._show_about,
            "app.quit": self.close,
        }

    def _lay_out(self) -> None:
        middle = self._middle
        middle.setProperty("page", "true")
        box = column(middle, gap=0)
        for each in (self.notices, self.jobs):
            box.addWidget(each)
        box.addWidget(self._stack, 1)
        box.addWidget(_foot(self.hint, self.entering))
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        pages = self.pages
        pages.worklist.case_asked.connect(self.open_case)
        pages.worklist.follow_up_asked.connect(partial(self.open_case, step=Stage.FOLLOW_UP))
        pages.worklist.new_asked.connect(self.new_case)
        pages.worklist.images_asked.connect(lambda: self.run("images.open"))
        pages.images.new_asked.connect(self.new_case)
        pages.case.asked.connect(self.run)
        pages.settings.asked.connect(self.run)
        for aside in (pages.keys, pages.outbox, pages.rule_packs, pages.settings):
            aside.back_asked.connect(self._detour.back)
        for page in (pages.images, pages.crash):
            page.back_asked.connect(lambda: self.go_to(pages.worklist))
        for hinted in (pages.case.hinted, pages.images.hinted):
            hinted.connect(self._show_hint)

    def _show_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _on_state(self) -> None:
        self.menus.follow(self._page.state(), self.screen_look.chosen())
        self.menuBar().setVisible(not (self.screen_look.room and self._page is self.pages.case))

    def _ask_new_case(self) -> None:
        self.go_to(self.pages.worklist)
        self.pages.worklist.choose_procedure()

    def _show_following(self) -> None:
        self.go_to(self.pages.worklist)
        self.pages.worklist.show_following()

    def _open_palette(self) -> None:
        with_images = self.pages.case.room is not None
        entries = self.menus.entries(with_images=with_images, more=self.entering.entries())
        self.palette_list.open_with(tr("All commands"), tr("Type what you want to do"), entries)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_about(self) -> None:
        station = self._services.station
        dialog = AboutDialog(station.software, str(station.store_path), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        self.open_images(paths)
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of case and images; nothing is left to save."""
        self._page.close_page()
        self.notices.close_bar()
        super().closeEvent(event)


def _foot(hint: QWidget, entering: QWidget) -> QWidget:
    """What the program is not for, a hint, and who is entering."""
    foot = panel("foot")
    line = row(foot, margin=(16, 2, 12, 2), gap=16)
    said = column(gap=0)
    said.addStretch(1)
    disclaimer = label(tr(DISCLAIMER), "caption", wrap=True)
    disclaimer.setMinimumWidth(1)
    said.addWidget(disclaimer)
    said.addWidget(hint)
    said.addStretch(1)
    line.addLayout(said, 1)
    line.addWidget(entering, 1)
    return foot
