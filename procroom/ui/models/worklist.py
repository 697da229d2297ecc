"""The worklist as a table model: a read-only projection, replaced row by row, sorted by value not by display."""

from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from procroom.app.ports import WorklistRow
from procroom.domain.anatomy import told_target
from procroom.notes.wording import person_name
from procroom.ui.tongue import later, shown, tr, word

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """Columns in order."""

    PATIENT = 0
    PROCEDURE = 1
    DATE = 2
    STATUS = 3
    MISSING = 4
    OPEN = 5


HEADINGS: Mapping[Column, str] = {
    Column.PATIENT: later("Patient"),
    Column.PROCEDURE: later("Procedure and target"),
    Column.DATE: later("Service date"),
    Column.STATUS: later("Status"),
    Column.MISSING: later("Missing facts"),
    Column.OPEN: "",
}


class CaseStatus(StrEnum):
    """Where a case stands, in the words of the filter chips."""

    PREPARING = later("In preparation")
    RUNNING = later("In progress")
    READY = later("Ready to sign")
    SIGNED = later("Signed")
    WITHDRAWN = later("Withdrawn")


def case_status(row: WorklistRow) -> CaseStatus:
    """Where a case stands."""
    if row.note_status in {"signed", "addended"}:
        return CaseStatus.SIGNED
    if row.note_status == "withdrawn":
        return CaseStatus.WITHDRAWN
    if row.note_status == "ready":
        return CaseStatus.READY
    return CaseStatus.RUNNING if row.status == "in-progress" else CaseStatus.PREPARING


def display_name(row: WorklistRow) -> str:
    """The patient's name, or that it is not documented."""
    return person_name(row.patient_name) if row.patient_name else tr("Patient not documented")


def targets_shown(targets: str) -> str:
    """The targets of a row in the screen's language."""
    return "; ".join(shown(told_target(each)) for each in targets.split("; "))


class WorklistModel(QAbstractTableModel):
    """Cases of the store."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[WorklistRow] = []

    def replace(self, rows: Sequence[WorklistRow]) -> None:
        """Show these rows: keeps what is there, so that selection and scrolling stay."""
        wanted = {row.case_id: row for row in rows}
        for index in reversed(range(len(self._rows))):
            if self._rows[index].case_id not in wanted:
                self.beginRemoveRows(QModelIndex(), index, index)
                del self._rows[index]
                self.endRemoveRows()
        known = {row.case_id: index for index, row in enumerate(self._rows)}
        for row in rows:
            if row.case_id not in known:
                end = len(self._rows)
                self.beginInsertRows(QModelIndex(), end, end)
                self._rows.append(row)
                self.endInsertRows()
            elif self._rows[known[row.case_id]] != row:
                index = known[row.case_id]
                self._rows[index] = row
                self.dataChanged.emit(self.index(index, 0), self.index(index, len(Column) - 1))

    def row(self, index: int) -> WorklistRow:
        """A row by its place in this model."""
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Cases."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for people and screen readers, the row itself, or the value to sort by."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW:
            return row
        if role == SORT:
            return _sort_value(row, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _words(row, column)
        return None


def _words(row: WorklistRow, column: Column) -> str:
    match column:
        case Column.PATIENT:
            return tr(
                "{name}, born {born}, MRN {mrn}",
                name=display_name(row),
                born=row.birth_date or "?",
                mrn=row.patient_id or "?",
            )
        case Column.PROCEDURE:
            target = targets_shown(row.target) or tr("target not planned")
            return f"{word(row.procedure)}: {target}"
        case Column.DATE:
            return row.service_date
        case Column.STATUS:
            return tr(case_status(row))
        case Column.MISSING:
            return str(row.missing) if row.missing else tr("none")
        case Column.OPEN:
            return tr("Open {patient}", patient=display_name(row))


def _sort_value(row: WorklistRow, column: Column) -> object:
    match column:
        case Column.PATIENT:
            return row.patient_name.casefold()
        case Column.PROCEDURE:
            return row.procedure.casefold()
        case Column.DATE | Column.OPEN:
            return f"{row.service_date} {row.updated_at.isoformat()}"
        case Column.STATUS:
            return list(CaseStatus).index(case_status(row))
        case Column.MISSING:
            return row.missing


class WorklistFilter(QSortFilterProxyModel):
    """Search in name, MRN, procedure and target; one status or all."""

    def __init__(self, model: WorklistModel) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self._status: CaseStatus | None = None
        self.setSourceModel(model)
        self.setSortRole(SORT)

    def search(self, text: str) -> None:
        """Show rows that hold every word."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def show_status(self, status: CaseStatus | None) -> None:
        """Show one status, or all for None."""
        self._status = status
        self.invalidate()

    def due_next(self, today: str) -> int:
        """The line that is due next: what is in progress today, else the first of today, else the first unsigned.

        Args:
            today: ISO date.
        """
        model: WorklistModel = self.sourceModel()  # type: ignore[assignment]
        best, least = 0, 4
        for line in range(self.rowCount()):
            row = model.row(self.mapToSource(self.index(line, 0)).row())
            status = case_status(row)
            if status is CaseStatus.SIGNED:
                continue
            rank = 3 if row.service_date != today else 1 + (status is CaseStatus.READY)
            rank = 0 if rank == 1 and status is CaseStatus.RUNNING else rank
            if rank < least:
                best, least = line, rank
        return best

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002 - a flat table
        """Whether a row is shown."""
        model: WorklistModel = self.sourceModel()  # type: ignore[assignment]
        row = model.row(source_row)
        if self._status is not None and case_status(row) is not self._status:
            return False
        said = f"{row.procedure} {word(row.procedure)} {row.target} {targets_shown(row.target)}"
        hay = f"{row.patient_name} {row.patient_id} {said} {row.service_date}"
        return all(word in hay.casefold() for word in self._words)
