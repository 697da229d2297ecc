"""Two groups of buttons in a bar: at its ends, or below each other where one line has not room for both."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from procroom.ui.widgets.words import row


class TwoGroups(QWidget):
    """``left`` and ``right`` are layouts to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        self._box = row(self, gap=8)
        for each in (self.left, self.right):
            each.setSpacing(8)
        self._box.addLayout(self.left)
        self._box.addStretch(1)
        self._box.addLayout(self.right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Qt override: a button has come, gone or got other words."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        ways = QBoxLayout.Direction
        needed = self.left.sizeHint().width() + self.right.sizeHint().width() + 2 * self._box.spacing()
        self._box.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)
