"""The timeline of the case: every entry in words, to look through, and the way to correct one."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QListView, QWidget

from procroom.app.timeline import Chronicle, Line
from procroom.app.timeline_list import Shown, Wanted, people_in, rows, sections_in
from procroom.ui.behind import Behind
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.models.timeline import ROW, TimelineModel, line_shown
from procroom.ui.pages.timeline_entry import TimelineEntry
from procroom.ui.scale import scale
from procroom.ui.theme import Look
from procroom.ui.tongue import later, tr, tr_count
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.menu_button import MenuButton
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.timeline_delegate import TimelineDelegate
from procroom.ui.widgets.words import button, column, label, row

#: At the desk: never narrower; from this width on search and filters share a line; in a lower panel an entry that is
#: chosen takes the place of the list.
LEAST_WIDTH, _ONE_LINE, _LOW = 380, 640, 400
_NEWEST, _OLDEST = "newest", "oldest"
EVERYBODY, EVERYWHERE = later("Everybody"), later("All sections")


def least_width() -> int:
    """The timeline is never narrower than this."""
    return scale().of(LEAST_WIDTH)


class TimelinePanel(QFrame):
    """Search and filters on top, the list, and below it the entry that was chosen; a low panel shows one of them."""

    def __init__(
        self,
        desk: CaseDesk,
        context: FormContext,
        look: Look,
        reveal: Callable[[str], object],
        addend: Callable[[], object],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("panel", "side")
        self._desk, self._reveal = desk, reveal
        self._chronicle = Chronicle(desk.definition)
        self._lines: tuple[Line, ...] = ()
        self._seen = 0
        self.model = TimelineModel(context.zone)
        self.count = ElidedLabel()
        self.count.setProperty("role", "muted")
        self.search = LineEdit(placeholder=tr("Search the entries"), name=tr("Search the entries"))
        self.order = MenuButton(tr("Order"))
        self.order.offer([(tr("Newest first"), _NEWEST), (tr("Oldest first"), _OLDEST)])
        self.section, self.person = MenuButton(tr("Section")), MenuButton(tr("Who entered"))
        self.all = button(tr("All entries"), self._show_list)
        self.all.hide()
        self.list = QListView()
        self.entry = TimelineEntry(desk, context, reveal, addend)
        self._shown_now = Behind(self._follow, self)
        self._lay_out(close)
        self._connect(look)

    def refresh(self) -> None:
        """Follow the journal; while hidden, when it is seen again."""
        if self.isVisible():
            self._shown_now.soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: catch up."""
        super().showEvent(event)
        self._shown_now.soon()

    def choose(self, seq: int) -> None:
        """Choose an entry of the list."""
        index = self.model.index_of(seq)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def aim(self) -> None:
        """Take the keyboard to the list."""
        self._follow()
        if self._is_low:
            self._show_list()
        elif not self.list.currentIndex().isValid() and self.model.lines:
            self.choose(self.model.lines[0].seq)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self, close: Callable[[], object]) -> None:
        self.list.setAccessibleName(tr("Entries of this case"))
        self.list.setModel(self.model)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = row()
        head.addWidget(label(tr("Timeline"), "heading"))
        head.addWidget(self.count, 1)
        head.addWidget(self.all)
        head.addWidget(button(tr("Close"), close, kind="quiet", name=tr("Close the timeline")))
        self._filters = QWidget()
        self._ways = row(self._filters)
        self._ways.addWidget(self.search, 2)
        menus = row()
        for each in (self.section, self.person, self.order):
            menus.addWidget(each)
        self._ways.addLayout(menus, 3)
        top = column(margin=(16, 8, 12, 8), gap=8)
        top.addLayout(head)
        top.addWidget(self._filters)
        box = column(self, gap=0)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addWidget(self.entry)
        self._fit()

    def _fit(self) -> None:
        """Search and filters in one line or two; in a low panel the entry or the list."""
        ways = QBoxLayout.Direction
        wide = self.width() >= scale().of(_ONE_LINE)
        self._ways.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        alone = not self.entry.isHidden() and self._is_low
        self.entry.fill(alone)
        self.all.setVisible(alone)
        self._filters.setHidden(alone)
        self.list.setHidden(alone)

    @property
    def _is_low(self) -> bool:
        """Whether the list and an entry have no room below each other."""
        return self.height() < scale().of(_LOW)

    def _show_list(self) -> None:
        """Away from the entry that took the place of the list."""
        self.entry.close_entry()
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another width or height."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self, look: Look) -> None:
        self.list.setItemDelegate(TimelineDelegate(look, self.list))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_tapped)
        self.list.activated.connect(self._on_tapped)
        self.search.textChanged.connect(self._show_rows)
        for each in (self.section, self.person, self.order):
            each.picked.connect(lambda _key: self._show_rows())

    def _follow(self) -> None:
        session = self._desk.session
        self._lines = tuple(map(line_shown, self._chronicle.lines(session.entries, session.state)))
        inside = sections_in(self._lines)
        sections = [
            (each.text, each.link_id) for each in self._desk.definition.sections if each.link_id in inside
        ]
        self.section.offer([(tr(EVERYWHERE), ""), *sections])
        self.person.offer([(tr(EVERYBODY), ""), *((name, name) for name in people_in(self._lines))])
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = Wanted(self.section.key, self.person.key, self.search.text())
        newest = self.order.key == _NEWEST
        at, grown = self.list.verticalScrollBar().value(), len(self._lines) != self._seen
        self._seen = len(self._lines)
        self.model.show_rows(rows(self._lines, wanted, self.model.zone, newest_first=newest))
        shown, whole = len(self.model.lines), len(self._lines)
        self.count.setText(
            tr_count("1 entry", "{count} entries", whole)
            if shown == whole
            else tr("{shown} of {whole} entries", shown=shown, whole=whole)
        )
        self._keep_chosen()
        self.list.verticalScrollBar().setValue(0 if grown and newest and not at else at)

    def _keep_chosen(self) -> None:
        """The entry that was chosen stays chosen; its values are shown as they are now."""
        line = self.entry.line
        index = self.model.index_of(line.seq) if line is not None else QModelIndex()
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.entry.refresh(self._lines)

    def _on_current(self, index: QModelIndex) -> None:
        found = index.data(ROW)
        if isinstance(found, Shown) and not self._is_low:
            self.entry.show_line(found.line, self._lines)

    def _on_tapped(self, index: QModelIndex) -> None:
        found = index.data(ROW)
        if isinstance(found, Shown):
            self.entry.show_line(found.line, self._lines)
            self._fit()
            if self._is_low:
                self.all.setFocus(Qt.FocusReason.OtherFocusReason)
            elif found.line.path:
                self._reveal(found.line.path)
