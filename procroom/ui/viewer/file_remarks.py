"""Which files are not shown, and why; what is odd about those that are. Lies over the pictures until closed."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from procroom.imaging.hierarchy import FileSet
from procroom.ui.tongue import shown, tr, tr_count


class FileRemarks(QFrame):
    """A list in plain words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = parent
        self.setProperty("panel", "choice")
        self.setProperty("scale", "room")
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.lines = QListWidget()
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(self.tr(tr("Files that are not shown")))
        self._close = QPushButton(self.tr(tr("Close")))
        self._close.clicked.connect(self.toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self.lines, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def replace(self, files: FileSet) -> None:
        """Take the outcome of another scan."""
        self.lines.clear()
        for each in files.rejected:
            self.lines.addItem(f"{each.path.name}: {shown(each.reason)}")
        for problem in files.problems:
            self.lines.addItem(tr("Remark: {text}", text=shown(problem.text)))
        count = len(files.rejected)
        self._title.setText(tr_count("1 file is not shown", "{count} files are not shown", count))

    @Slot()
    def toggle(self) -> None:
        """Show the list, or close it."""
        if self.isVisible():
            self.hide()
            self._stage.setFocus()
            return
        room = self._stage.rect()
        self.resize(min(720, room.width() - 32), min(420, room.height() - 32))
        self.move(room.center() - self.rect().center())
        self.show()
        self.raise_()
        self.lines.setFocus()

    def event(self, event: QEvent) -> bool:
        """Qt override: while it is open, no key goes to the commands behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.toggle()
        else:
            event.accept()
