"""A button that says what is chosen and opens a list to choose from; every line is a tap, no typing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from procroom.ui.scale import scale
from procroom.ui.tongue import spoken

#: May be as narrow as this at the desk.
_LEAST = 88


class MenuButton(QPushButton):
    """Options are (text, key); the first is the one that is chosen at first.

    Signals:
        picked(key): a person chose.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._options: tuple[tuple[str, str], ...] = ()
        self.key = self._words = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        wanted = tuple(options)
        if wanted == self._options:
            return
        self._options = wanted
        self._menu.clear()
        for text, key in wanted:
            self._menu.addAction(text.replace("&", "&&"), partial(self.choose, key))
        if self.key not in {key for _, key in wanted}:
            self.key = wanted[0][1] if wanted else ""
        self._show()

    def choose(self, key: str) -> None:
        """Choose a line, as a tap on it does."""
        self.key = key
        self._show()
        self.picked.emit(key)

    def _show(self) -> None:
        self._words = next((text for text, key in self._options if key == self.key), "")
        self.setAccessibleName(spoken(f"{self._name}: {self._words}"))
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """Words that do not fit end in an ellipsis; the tool tip has them whole."""
        room = self.width() - self._around() if self.isVisible() else self.maximumWidth()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._words else self._words)

    def _around(self) -> int:
        """What a button needs beside its words."""
        shown = self.text().replace("&&", "&")
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(shown)

    def sizeHint(self) -> QSize:
        """Qt override: as wide as its words, whatever is seen of them."""
        whole = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(self._around() + whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt override: may be narrow."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scale().of(_LEAST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: another width."""
        super().resizeEvent(event)
        self._fit()
