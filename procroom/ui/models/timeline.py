"""The timeline as a list model: a read-only projection of the journal."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from procroom.app.case_history import said
from procroom.app.timeline import Line
from procroom.app.timeline_list import Head, Shown
from procroom.ui.tongue import shown, tr, word
from procroom.ui.widgets.step_bar import TITLES

#: Role of the row itself: a ``Head`` or a ``Shown``.
ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Heads and lines, from the top."""

    def __init__(self, zone: tzinfo | None) -> None:
        super().__init__()
        self.zone = zone
        self._rows: tuple[Head | Shown, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines shown, from the top."""
        return tuple(row.line for row in self._rows if isinstance(row, Shown))

    def show_rows(self, rows: Sequence[Head | Shown]) -> None:
        """Show these; the same ones again change nothing."""
        wanted = tuple(rows)
        if wanted != self._rows:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()

    def index_of(self, seq: int) -> QModelIndex:
        """Where an entry stands; invalid when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Shown) and row.line.seq == seq:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Heads and lines."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines can be chosen, heads cannot."""
        row = self._rows[index.row()] if index.isValid() else None
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if isinstance(row, Shown) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(row, Head):
                return head_words(row)
            at = row.line.at.astimezone(self.zone)
            return f"{at:%H:%M} {who_words(row.line)}: {shown(said(row.line))}"
        return None


def head_words(head: Head) -> str:
    """``Procedure · 2026-02-10``."""
    title = tr(TITLES[head.stage]) if head.stage else tr("Whole case")
    return f"{title} · {head.day.isoformat()}"


def line_shown(line: Line) -> Line:
    """A line in the screen's language."""
    return replace(
        line,
        what=shown(line.what),
        before=shown(line.before),
        after=shown(line.after),
        place=shown(line.place),
    )


def who_words(line: Line) -> str:
    """``DEMO Nurse, Nurse``."""
    return ", ".join(filter(None, (line.actor.name, word(line.actor.role)))) or tr("somebody not named")


def true_words(line: Line, zone: tzinfo | None) -> str:
    """When the thing itself was, as it was recorded; with its day where that is not the day of the entry."""
    true = line.true_at
    if true is None:
        return ""
    same = true.date() == line.at.astimezone(zone).date()
    return f"{true:%H:%M}" if same else f"{true:%Y-%m-%d %H:%M}"
