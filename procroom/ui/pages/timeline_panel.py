"""The timeline of the case: every entry in words, to look through, and the way to correct one."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from procroom.app.timeline import Chronicle, Line
from procroom.app.timeline_list import Shown, Wanted, people_in, rows, sections_in
from procroom.ui.behind import Behind
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.models.timeline import ROW, TimelineModel, line_shown
from procroom.ui.pages.timeline_entry import TimelineEntry
from procroom.ui.theme import Look
from procroom.ui.tongue import later, tr, tr_count
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.menu_button import MenuButton
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.timeline_delegate import TimelineDelegate
from procroom.ui.widgets.words import button, column, label, row

LEAST_WIDTH = 380
EVERYBODY, EVERYWHERE = later("Everybody"), later("All sections")


class TimelinePanel(QFrame):
    """Search and filters on top, the list, and below it the entry that was chosen."""

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
        self.setMinimumWidth(LEAST_WIDTH)
        self._desk, self._reveal = desk, reveal
        self._chronicle = Chronicle(desk.definition)
        self._lines: tuple[Line, ...] = ()
        self._seen = 0
        self.model = TimelineModel(context.zone)
        self.count = label("", "muted")
        self.search = LineEdit(placeholder=tr("Search the entries"), name=tr("Search the entries"))
        self.order = Choices(
            (("newest", tr("Newest first")), ("oldest", tr("Oldest first"))), joined=True, name=tr("Order")
        )
        self.order.choose(("newest",))
        self.section, self.person = MenuButton(tr("Section")), MenuButton(tr("Who entered"))
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
        if not self.list.currentIndex().isValid() and self.model.lines:
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
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(button(tr("Close"), close, kind="quiet", name=tr("Close the timeline")))
        filters = row()
        filters.addWidget(self.section, 1)
        filters.addWidget(self.person, 1)
        top = column(margin=(16, 8, 12, 8), gap=8)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addLayout(filters)
        top.addWidget(self.order)
        box = column(self, gap=0)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addWidget(self.entry)

    def _connect(self, look: Look) -> None:
        self.list.setItemDelegate(TimelineDelegate(look, self.list))
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_tapped)
        self.list.activated.connect(self._on_tapped)
        self.search.textChanged.connect(self._show_rows)
        self.order.picked.connect(lambda _codes: self._show_rows())
        for each in (self.section, self.person):
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
        newest = self.order.codes == ("newest",)
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
        if isinstance(found, Shown):
            self.entry.show_line(found.line, self._lines)

    def _on_tapped(self, index: QModelIndex) -> None:
        found = index.data(ROW)
        if isinstance(found, Shown):
            self.entry.show_line(found.line, self._lines)
            if found.line.path:
                self._reveal(found.line.path)
