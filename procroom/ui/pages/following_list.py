"""The follow-up list: every case of which something is due or late, found in the background, again and again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedWidget, QTableView

from procroom.app.following import CaseTasks, DefinitionOf, Following, by_case, open_tasks
from procroom.app.jobs import JobContext, Lane
from procroom.app.notices import Level
from procroom.app.ports import Clock, Store
from procroom.domain.follow_up import TaskStatus
from procroom.ui.models.following import FollowingColumn, FollowingModel
from procroom.ui.models.worklist import ROW
from procroom.ui.services import Services
from procroom.ui.tongue import reason, tr, tr_count
from procroom.ui.widgets.following_delegate import FollowingDelegate
from procroom.ui.widgets.words import column, label
from procroom.ui.widgets.worklist_delegate import fit_table

if TYPE_CHECKING:
    from procroom.ui.qtjobs import QtJob

#: A page that stays on screen over night tells what became due meanwhile.
_AGAIN_MS = 10 * 60 * 1000
_KEY = "following"


#: Width of the narrow column at the desk.
_WIDTHS = {FollowingColumn.PATIENT: 270}


class FollowingTable(QTableView):
    """Cases of which something is due. Enter or a double click opens one.

    Signals:
        opened(case_id): a person wants this case.
    """

    opened = Signal(str)

    def __init__(self, model: FollowingModel, services: Services) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FollowingDelegate(services.look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("What is due"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(FollowingColumn.PATIENT, QHeaderView.ResizeMode.Fixed)
        fit_table(self, _WIDTHS)
        for section in (FollowingColumn.TASK, FollowingColumn.PROCEDURE):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_index)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_table(self, _WIDTHS)

    def chosen(self) -> str:
        """Id of the chosen case, or ""."""
        index = self.currentIndex()
        return index.data(ROW).row.case_id if index.isValid() else ""

    def choose_first(self) -> None:
        """Choose the first line, unless one is chosen."""
        if self.model().rowCount() and not self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen():
            self.opened.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def _on_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW).row.case_id)


class FollowingList(QFrame):
    """The list and the work behind it.

    Signals:
        counted(overdue): in how many cases something is overdue has been found out.
        chosen_changed(): another line is chosen.
    """

    counted = Signal(int)
    chosen_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._cases: tuple[CaseTasks, ...] = ()
        self._words: tuple[str, ...] = ()
        self._job: QtJob | None = None
        self._found: Following | None = None
        self.model = FollowingModel()
        self.table = FollowingTable(self.model, services)
        self.nothing = label("", "title")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing_page())
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.look)
        box = column(self, gap=0)
        box.addWidget(self._stack)
        self.table.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        self._show()

    def start(self) -> None:
        """Look now, and again while the page is on screen."""
        self.look()
        self._again.start()

    def stop(self) -> None:
        """Look no more."""
        self._again.stop()
        if self._job is not None:
            self._job.cancel()

    def look(self) -> None:
        """Find out what is due, in the background."""
        if self._job is not None:
            self._job.cancel()
        station = self._services.station
        self._job = self._services.jobs.submit(
            Lane.PYTHON, "", _find, station.store, station.definition_of, station.clock
        )
        self._job.succeeded.connect(self._on_found)
        self._job.failed.connect(self._on_failed)

    def search(self, text: str) -> None:
        """Show cases that hold every word."""
        self._words = tuple(text.casefold().split())
        self._show()

    @property
    def overdue(self) -> int:
        """In how many cases something is overdue."""
        return sum(case.count(TaskStatus.OVERDUE) > 0 for case in self._cases)

    def _on_found(self, found: Following) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._found, self._cases = found, by_case(found)
        self._tell(found)
        self._show()
        self.counted.emit(self.overdue)

    def _on_failed(self, error: BaseException) -> None:
        self._services.station.notices.tell(
            Level.ERROR, tr("What is due could not be found out. {error}", error=reason(error)), key=_KEY
        )

    def _tell(self, found: Following) -> None:
        notices, count = self._services.station.notices, len(found.unreadable)
        if not count:
            notices.withdraw(_KEY)
            return
        notices.tell(
            Level.WARNING,
            tr_count(
                "1 signed case cannot be read: nobody knows what is due there.",
                "{count} signed cases cannot be read: nobody knows what is due there.",
                count,
            ),
            key=_KEY,
        )

    def _show(self) -> None:
        shown = [case for case in self._cases if self._matches(case)]
        if self._found is not None:
            self.model.show_cases(shown, self._found.at)
        self.table.choose_first()
        self._stack.setCurrentIndex(0 if shown else 1)
        if self._found is None:
            self.nothing.setText(tr("Looking for what is due …"))
        else:
            self.nothing.setText(tr("No case matches") if self._cases else tr("Nothing is due"))
        self.chosen_changed.emit()

    def _matches(self, case: CaseTasks) -> bool:
        row = case.row
        tasks = " ".join(task.what for task in case.tasks)
        hay = f"{row.patient_name} {row.patient_id} {row.procedure} {row.target} {row.service_date} {tasks}"
        return all(word in hay.casefold() for word in self._words)

    def _nothing_page(self) -> QFrame:
        made = QFrame()
        box = column(made, gap=12)
        box.addStretch(2)
        box.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignHCenter)
        words = tr(
            "Calls, visits, diaries and restarts of signed procedures are listed here once they are due."
        )
        box.addWidget(label(words, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        return made


def _find(context: JobContext, store: Store, definition_of: DefinitionOf, clock: Clock) -> Following:
    return open_tasks(store, definition_of, clock(), progress=context.progress, check=context.check)
