"""Cases of which something is due, as a table model: a read-only projection, overdue first."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from procroom.app.following import CaseTasks, what_words, when_words
from procroom.domain.follow_up import Task, TaskStatus
from procroom.ui.models.worklist import ROW, Index, display_name, targets_shown
from procroom.ui.tongue import later, shown, tr, tr_count, word

#: The word of each status that is shown.
STATUS_WORDS: Mapping[TaskStatus, str] = {
    TaskStatus.OVERDUE: later("OVERDUE"),
    TaskStatus.NOT_DATED: later("NO DATE"),
    TaskStatus.DUE: later("DUE"),
}


class FollowingColumn(IntEnum):
    """Columns in order."""

    PATIENT = 0
    TASK = 1
    PROCEDURE = 2


HEADINGS: Mapping[FollowingColumn, str] = {
    FollowingColumn.PATIENT: later("Patient"),
    FollowingColumn.TASK: later("What is due"),
    FollowingColumn.PROCEDURE: later("After"),
}


class FollowingModel(QAbstractTableModel):
    """Cases with what is due of them."""

    def __init__(self) -> None:
        super().__init__()
        self._cases: tuple[CaseTasks, ...] = ()
        self._at: datetime | None = None

    def show_cases(self, cases: Sequence[CaseTasks], at: datetime) -> None:
        """Show these cases, as judged at a moment; the same ones again change nothing."""
        wanted = tuple(cases)
        if wanted == self._cases:
            self._at = at
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(FollowingColumn) - 1))
            return
        self.beginResetModel()
        self._cases, self._at = wanted, at
        self.endResetModel()

    def case(self, index: int) -> CaseTasks:
        """A case by its place."""
        return self._cases[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Cases."""
        return 0 if parent.isValid() else len(self._cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns."""
        return 0 if parent.isValid() else len(FollowingColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[FollowingColumn(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for people and screen readers, or the case itself."""
        if not index.isValid():
            return None
        case = self._cases[index.row()]
        if role == ROW:
            return case
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return " ".join(self.words(case, FollowingColumn(index.column())))
        if role == Qt.ItemDataRole.ToolTipRole and FollowingColumn(index.column()) is FollowingColumn.TASK:
            return "\n".join(" ".join(filter(None, self.task_words(task))) for task in case.tasks)
        return None

    def words(self, case: CaseTasks, column: FollowingColumn) -> tuple[str, str]:
        """What stands on the two lines of a cell."""
        row = case.row
        match column:
            case FollowingColumn.PATIENT:
                return display_name(row), tr(
                    "born {born}   MRN {mrn}", born=row.birth_date or "?", mrn=row.patient_id or "?"
                )
            case FollowingColumn.TASK:
                status, what, when = self.task_words(case.tasks[0])
                return f"{status} {what}:", " · ".join(filter(None, (when, more_words(case))))
            case _:
                return word(row.procedure), f"{row.service_date}   {targets_shown(row.target)}"

    def task_words(self, task: Task) -> tuple[str, str, str]:
        """Word of the status, what is to do, and when."""
        when = shown(when_words(task, self._at)) if self._at is not None else ""
        status = STATUS_WORDS.get(task.status, "")
        return tr(status) if status else "", word(what_words(task)), when


def more_words(case: CaseTasks) -> str:
    """What else of a case is due, in numbers; empty when nothing is."""
    rest = case.tasks[1:]
    late = sum(task.status is TaskStatus.OVERDUE for task in rest)
    said = [tr_count("1 more overdue", "{count} more overdue", late)] if late else []
    said += [tr_count("1 more due", "{count} more due", len(rest) - late)] if len(rest) > late else []
    return ", ".join(said)
