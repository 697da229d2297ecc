"""The worklist: all cases of the store, searched as one types, filtered by status, opened with Enter."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedWidget, QTableView, QWidget

from procroom.app.notices import Level
from procroom.domain.errors import ProcroomError
from procroom.ui.models.worklist import (
    ROW,
    CaseStatus,
    Column,
    WorklistFilter,
    WorklistModel,
    case_status,
)
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.pages.following_list import FollowingList
from procroom.ui.scale import scale
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, tr, tr_count, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.dialogs import DISCLAIMER, LABELS
from procroom.ui.widgets.glyphs import Shape, shape_icon
from procroom.ui.widgets.picker import Entry, Picker
from procroom.ui.widgets.second_click import SecondClick
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, label, row
from procroom.ui.widgets.worklist_delegate import WorklistDelegate, fit_table

_ALL = later("All")
_FOLLOWING = later("Follow-up")
_CASES, _EMPTY, _NO_MATCH, _DUE = range(4)


#: Width of the narrow columns at the desk.
_WIDTHS = {Column.DATE: 136, Column.STATUS: 160, Column.MISSING: 144, Column.OPEN: 112}
#: The same in room mode, where names and procedures need what can be spared.
_ROOM_WIDTHS = {Column.DATE: 112, Column.STATUS: 160, Column.MISSING: 112, Column.OPEN: 100}


class CaseTable(QTableView):
    """Rows of cases. A tap on "Open", Enter or a double click opens one; a tap elsewhere chooses it.

    Signals:
        opened(case_id): a person wants this case.
    """

    opened = Signal(str)

    def __init__(self, model: WorklistFilter, services: Services) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(WorklistDelegate(services.look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Cases"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in _WIDTHS:
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
        self._fit()
        for section in (Column.PATIENT, Column.PROCEDURE):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_index)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        fit_table(self, _ROOM_WIDTHS if scale().room else _WIDTHS)

    def chosen(self) -> str:
        """Id of the chosen case, or ""."""
        index = self.currentIndex()
        return index.data(ROW).case_id if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen():
            self.opened.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def open_place(self) -> QPoint:
        """Where "Open" of the chosen row stands, in the viewport."""
        return self.visualRect(self.currentIndex().siblingAtColumn(Column.OPEN)).center()

    def choose(self, line: int) -> None:
        """Choose a line."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(line, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Press and release on "Open"; a finger that pushes the list lets go elsewhere."""
        if index.column() == Column.OPEN:
            SecondClick(self.window())
            self._on_index(index)

    def _on_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW).case_id)


class WorklistPage(QWidget):
    """The first page.

    Signals:
        case_asked(case_id): open this case.
        new_asked(procedure_id): open a new case of this procedure.
        follow_up_asked(case_id): open this case where its follow-up is recorded.
        images_asked(folder): choose files, or a folder.
        state_changed(): what can be done has changed.
    """

    case_asked = Signal(str)
    new_asked = Signal(str)
    follow_up_asked = Signal(str)
    images_asked = Signal(bool)
    state_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self._services = services
        self.model = WorklistModel()
        self.shown = WorklistFilter(self.model)
        self.table = CaseTable(self.shown, services)
        self.search = LineEdit(placeholder=tr("Search name, MRN, procedure, target"), name=tr("Search cases"))
        self.search.setClearButtonEnabled(True)
        self.filters = Choices(
            [
                (each, tr(each))
                for each in (
                    _ALL,
                    *(status.value for status in CaseStatus if status is not CaseStatus.WITHDRAWN),
                    _FOLLOWING,
                )
            ],
            chip="filter",
            name=tr("Show"),
        )
        self.following = FollowingList(services)
        self.new = button(tr("New case…"), self.choose_procedure, kind="primary")
        self.open = button(tr("Open"), self._open_chosen)
        self.images = button(tr("Open images…"), lambda: self.images_asked.emit(False))
        self.picker = Picker(self)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._middle.addWidget(self._empty_page())
        self._middle.addWidget(self._nothing_found())
        self._middle.addWidget(self.following)
        self._lay_out()
        self._connect()

    def open_page(self) -> None:
        """Read the store again."""
        self.reload()
        self._choose_due()
        self.following.start()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_page(self) -> None:
        """Leave the screen."""
        self.picker.close_picker()
        self.following.stop()

    def reload(self) -> None:
        """Show the cases of the store."""
        try:
            self.model.replace(self._services.station.store.rows())
        except ProcroomError as error:
            self._services.station.notices.tell(Level.ERROR, reason(error), key="worklist")
        self._choose_first()
        self._show_middle()

    def state(self) -> PageState:
        """What can be done now."""
        return PageState(frozenset({"worklist", *(["case_chosen"] if self._chosen() else [])}))

    def commands(self) -> Mapping[str, Run]:
        """How to do it."""
        return {
            "case.new": self.choose_procedure,
            "case.open": self._open_chosen,
            "edit.find": lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }

    def show_following(self) -> None:
        """Show what is due after procedures."""
        self.filters.choose([_FOLLOWING])
        self._show_middle()
        self.following.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_procedure(self) -> None:
        """Let a person pick the procedure of a new case."""
        entries = [
            Entry(each.id, word(each.title), tr("version {version}", version=each.version))
            for each in self._services.station.procedures
        ]
        self.picker.open_with(tr("New case: which procedure?"), tr("Type a part of its name"), entries)

    def _lay_out(self) -> None:
        head = row(gap=8)
        head.addWidget(label(tr("Cases"), "display"), 1)
        for each in (self.images, self.open, self.new):
            head.addWidget(each)
        tools = row(gap=16)
        self.search.setMinimumWidth(320)
        self.search.setMaximumWidth(520)
        tools.addWidget(self.search, 2)
        tools.addWidget(self.filters, 3)
        box = column(self, margin=(24, 16, 24, 8), gap=16)
        box.addLayout(head)
        box.addLayout(tools)
        box.addWidget(self._middle, 1)

    def _connect(self) -> None:
        self.filters.choose([_ALL])
        self.filters.picked.connect(self._on_filter)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._open_chosen)
        self.table.opened.connect(self.case_asked)
        self.following.table.opened.connect(self.follow_up_asked)
        self.following.counted.connect(self._on_counted)
        self.following.chosen_changed.connect(self._on_current)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.picker.picked.connect(self.new_asked)

    def _empty_page(self) -> QFrame:
        made = QFrame()
        box = column(made, gap=12)
        box.addStretch(2)
        lines = (
            (tr("No cases yet"), "title"),
            (tr("Start a case for a patient, or open images first and start the case from them."), "muted"),
            (tr("You can also drop image files or folders anywhere on this window."), "muted"),
        )
        for text, role in lines:
            box.addWidget(label(text, role), 0, Qt.AlignmentFlag.AlignHCenter)
        acts = row()
        acts.addStretch(1)
        acts.addWidget(button(tr("New case…"), self.choose_procedure, kind="primary"))
        acts.addWidget(button(tr("Open images…"), lambda: self.images_asked.emit(False)))
        acts.addStretch(1)
        box.addSpacing(8)
        box.addLayout(acts)
        box.addStretch(1)
        box.addWidget(label(tr(DISCLAIMER), "strong"), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in LABELS:
            box.addWidget(label(tr(text), "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return made

    def _nothing_found(self) -> QFrame:
        made = QFrame()
        box = column(made, gap=12)
        box.addStretch(2)
        box.addWidget(label(tr("No case matches"), "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(button(tr("Show all cases"), self._show_all), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        return made

    def _show_all(self) -> None:
        self.search.clear()
        self.filters.choose([_ALL])
        self._on_filter((_ALL,))

    def _show_middle(self) -> None:
        if self._on_following:
            self._middle.setCurrentIndex(_DUE)
        elif self.model.rowCount() == 0:
            self._middle.setCurrentIndex(_EMPTY)
        else:
            self._middle.setCurrentIndex(_CASES if self.shown.rowCount() else _NO_MATCH)
        self.open.setEnabled(bool(self._chosen()))
        self.state_changed.emit()

    @property
    def _on_following(self) -> bool:
        return self.filters.codes == (_FOLLOWING,)

    def _chosen(self) -> str:
        return self.following.table.chosen() if self._on_following else self.table.chosen()

    def _on_counted(self, overdue: int) -> None:
        """The number is in sight whatever is listed."""
        chip = self.filters.button(_FOLLOWING)
        words = tr(_FOLLOWING)
        if overdue:
            words = tr_count("Follow-up: 1 overdue", "Follow-up: {count} overdue", overdue)
        chip.setText(f" {words}" if overdue else words)  # room between sign and words
        chip.setAccessibleName(tr("Show: {words}", words=words))
        shape = shape_icon(Shape.WARN, self._services.look.tokens.color("warn")) if overdue else QIcon()
        chip.setIcon(shape)

    def _choose_first(self) -> None:
        if self.shown.rowCount() and not self.table.currentIndex().isValid():
            self.table.choose(self.shown.due_next(self._today()))

    def _choose_due(self) -> None:
        """Whoever comes to the list is led to the case that is due; one in the middle of its work stays chosen."""
        index = self.table.currentIndex()
        if self.shown.rowCount() and (
            not index.isValid() or case_status(index.data(ROW)) is not CaseStatus.RUNNING
        ):
            self.table.choose(self.shown.due_next(self._today()))

    def _today(self) -> str:
        return self._services.station.clock().date().isoformat()

    def _on_filter(self, codes: tuple[str, ...]) -> None:
        if codes[0] != _FOLLOWING:
            self.shown.show_status(None if codes[0] == _ALL else CaseStatus(codes[0]))
        self._choose_first()
        self._show_middle()

    def _on_search(self, text: str) -> None:
        self.shown.search(text)
        self.following.search(text)
        self._choose_first()
        self._show_middle()

    def _on_current(self) -> None:
        self._show_middle()

    def _open_chosen(self) -> None:
        if self._chosen():
            (self.follow_up_asked if self._on_following else self.case_asked).emit(self._chosen())
