"""Room mode's own buttons at the end of the step bar: all commands, and the other half where only one has room."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import tr
from procroom.ui.widgets.words import button, never_cut, row


class RoomParts(QWidget):
    """Stands for the menu bar, which is hidden; turns between images and record on a small screen."""

    def __init__(self, on_turn: Callable[[], object]) -> None:
        super().__init__()
        self.other = button(tr("Record"), on_turn)
        self.all = button(tr("Menu"), self._open_all, name=tr("All commands"))
        box = row(self, margin=(0, 0, 4, 0), gap=4)
        box.addWidget(self.other)
        box.addWidget(self.all)
        self.other.hide()
        self.all.setVisible(scale().room)

    def offer(self, other: str) -> None:
        """Name the half that is out of sight; empty when both are in sight."""
        self.other.setVisible(bool(other))
        if other:
            self.other.setText(other)
            self.other.setAccessibleName(tr("Show: {what}", what=other))
            never_cut(self.other)
            never_cut(self.all)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.all.setVisible(scale().room)
            never_cut(self.all)

    def _open_all(self) -> None:
        found = self.window().findChild(QAction, "go.palette")
        if found is not None:
            found.trigger()
