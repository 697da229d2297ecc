"""The strip below the pictures: every run with a small picture, by study; what is not shown, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QSizePolicy, QWidget

from procroom.imaging.hierarchy import FileSet, Study
from procroom.ui.theme import Tokens
from procroom.ui.tongue import tr, tr_count
from procroom.ui.viewer.commands import BY_ID
from procroom.ui.viewer.runs import Run, runs_of
from procroom.ui.viewer.strip_delegate import (
    IMAGE_ROLE,
    KEYS_ROLE,
    RUN_ROLE,
    SHOWN_ROLE,
    STUDY_ROLE,
    StripDelegate,
    cell,
    heading_width,
)
from procroom.ui.viewer.thumbnails import Thumbnails
from procroom.ui.viewer.tool_key import ToolKey
from procroom.ui.viewer.viewport import RUN_MIME

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A study's heading (no run), or a run."""

    study: Study
    run: Run | None = None


class StripModel(QAbstractListModel):
    """Rows of the strip, read-only."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._rows: list[Row] = []
        self._shown: frozenset[object] = frozenset()
        self._keys: dict[object, int] = {}
        thumbnails.ready.connect(self._on_ready)

    @property
    def runs(self) -> list[Run]:
        """Every run, in order."""
        return [row.run for row in self._rows if row.run is not None]

    def replace(self, files: FileSet) -> None:
        """Show other files."""
        self.beginResetModel()
        self._rows = []
        for study in files.studies:
            self._rows.append(Row(study))
            self._rows += [Row(study, run) for series in study.series for run in runs_of(series)]
        self.endResetModel()

    def row_of(self, run: Run) -> int:
        """The row of a run, -1 when it is not here."""
        keys = [row.run.key if row.run else None for row in self._rows]
        return keys.index(run.key) if run.key in keys else -1

    def set_shown(self, runs: Iterable[Run]) -> None:
        """Which runs the viewports show."""
        self._shown = frozenset(run.key for run in runs)
        self._repaint()

    def set_key_images(self, counts: dict[object, int]) -> None:
        """Number of key images by run key."""
        self._keys = counts
        self._repaint()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @Slot(object)
    def _on_ready(self, key: object) -> None:
        for number, row in enumerate(self._rows):
            if row.run is not None and row.run.key == key:
                self.dataChanged.emit(self.index(number), self.index(number), [IMAGE_ROLE])

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt override."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt override: runs can be chosen and dragged, headings cannot."""
        if not index.isValid() or self._rows[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        run = row.run
        if role == STUDY_ROLE:
            return row.study
        if run is None:
            return study_words(row.study) if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{run.title}, {run.series.modality}, {run.extent}"
            case x if x == RUN_ROLE:
                return run
            case x if x == IMAGE_ROLE:
                return self._picture(run)
            case x if x == SHOWN_ROLE:
                return run.key in self._shown
            case x if x == KEYS_ROLE:
                return self._keys.get(run.key, 0)
        return None

    def _picture(self, run: Run) -> QImage | str:
        """The small picture, or a word in its place."""
        image = self._thumbnails.image(run)
        if image is not None:
            return image
        return tr("not readable") if self._thumbnails.is_settled(run) else tr("reading…")

    def mimeTypes(self) -> list[str]:
        """Qt override."""
        return [RUN_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt override: a run as it is dragged."""
        data = QMimeData()
        run = indexes[0].data(RUN_ROLE) if indexes else None
        if run is not None:
            data.setData(RUN_MIME, run.token.encode())
        return data


class StripView(QListView):
    """The list itself. With the focus it keeps arrows, Enter and Space for itself."""

    def event(self, event: QEvent) -> bool:
        """Qt override."""
        own = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in own
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter and Space open."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class SeriesStrip(QFrame):
    """Runs to open.

    Signals:
        opened(Run): show it in the active viewport.
        rejectedAsked(): show which files are not here, and why.
    """

    opened = Signal(object)
    rejectedAsked = Signal()

    def __init__(self, thumbnails: Thumbnails, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "strip")
        self.model = StripModel(thumbnails, self)
        self.view = StripView()
        self.view.setModel(self.model)
        self._delegate = StripDelegate(tokens, self)
        self.view.setItemDelegate(self._delegate)
        self._set_up_view()
        self.rejected = ToolKey(BY_ID["series.rejected"], tokens)
        self.rejected.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.rejected.clicked.connect(self.rejectedAsked)
        self.rejected.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.rejected)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _set_up_view(self) -> None:
        view = self.view
        view.setFlow(QListView.Flow.LeftToRight)
        view.setWrapping(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setDragEnabled(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(self.tr(tr("Series")))
        view.clicked.connect(self._on_activated)
        view.activated.connect(self._on_activated)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._delegate.set_tokens(tokens)
        self.rejected.set_tokens(tokens)
        self.view.viewport().update()

    def replace(self, files: FileSet) -> None:
        """Show other files."""
        self.model.replace(files)
        count = len(files.rejected)
        self.rejected.setVisible(bool(count or files.problems))
        self.rejected.setText(
            tr_count("1 file\nnot shown", "{count} files\nnot shown", count) if count else tr("Remarks")
        )
        self.rejected.setAccessibleName(
            tr_count("1 file not shown: why", "{count} files not shown: why", count)
        )

    def show_current(self, run: Run | None, shown: Iterable[Run]) -> None:
        """Point out the run of the active viewport, and all that are on screen."""
        self.model.set_shown(shown)
        row = self.model.row_of(run) if run else -1
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        run = index.data(RUN_ROLE)
        if run is not None:
            self.opened.emit(run)

    def sizeHint(self) -> QSize:
        """Qt override."""
        size = cell(low=self._delegate.low)
        return QSize(heading_width() + 3 * size.width(), size.height() + 18)

    def minimumSizeHint(self) -> QSize:
        """Qt override."""
        return QSize(heading_width(), cell(low=self._delegate.low).height() + 18)

    def set_low(self, low: bool) -> None:
        """Be slim: the height belongs to the pictures."""
        if low != self._delegate.low:
            self._delegate.low = low
            self.view.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.view.scheduleDelayedItemsLayout()


def study_words(study: Study) -> str:
    """A study's heading: date, description."""
    when = study.date.strftime("%Y-%m-%d") if study.date else tr("no date")
    return f"{when}\n{study.description or tr('Study without description')}"
