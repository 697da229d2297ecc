"""A list over the page to type in and pick from: the command palette, the choice of a procedure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import spoken
from procroom.ui.widgets.words import column, label, row


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is, its words, what stands at the right (a key), whether it can be picked."""

    key: str
    text: str
    aside: str = ""
    enabled: bool = True


def _line() -> int:
    """Height of a line."""
    return max(40, scale().size("control"))


class Picker(QFrame):
    """Opens over its parent; Escape or a click outside closes it.

    Signals:
        picked(key): a line was chosen.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("panel", "picker")
        self._entries: tuple[Entry, ...] = ()
        self._title = label("", "caption")
        self.search = QLineEdit()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = column(self, margin=12, gap=8)
        box.addWidget(self._title)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._on_item)
        self.hide()

    def open_with(self, title: str, placeholder: str, entries: Sequence[Entry]) -> None:
        """Show these lines."""
        self._entries = tuple(entries)
        self._title.setText(title)
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(title)
        self.search.clear()
        self._filter("")
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self._over.removeEventFilter(self)
        self._over.installEventFilter(self)

    def keys(self) -> tuple[str, ...]:
        """Keys of the lines shown now."""
        return tuple(str(self.list.item(i).data(Qt.ItemDataRole.UserRole)) for i in range(self.list.count()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the words stay in the line; a click outside closes."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
                self.close_picker()
        return super().eventFilter(watched, event)

    def close_picker(self) -> None:
        """Close without a choice."""
        self.hide()
        self._over.removeEventFilter(self)

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_picker()
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.list.currentItem() is not None:
                    self._on_item(self.list.currentItem())
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for entry in self._entries:
            if all(word in entry.text.casefold() for word in words):
                self._add(entry)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, entry.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(entry.text))
        item.setSizeHint(QSize(10, _line()))
        if not entry.enabled:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.addItem(item)
        line = QWidget()
        box = row(line, margin=(8, 0, 8, 0))
        box.addWidget(label(entry.text, "" if entry.enabled else "muted"), 1)
        box.addWidget(label(entry.aside, "caption"))
        self.list.setItemWidget(item, line)

    def _on_item(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.close_picker()
            self.picked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _place(self) -> None:
        parent = self._over
        width = min(scale().of(640), parent.width() - 48)
        height = min(
            scale().of(480),
            parent.height() - 96,
            scale().of(108) + (_line() + 1) * max(2, len(self._entries)),
        )
        self.setGeometry((parent.width() - width) // 2, 64, width, height)
