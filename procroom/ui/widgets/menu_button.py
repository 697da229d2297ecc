"""A button that says what is chosen and opens a list to choose from; every line is a tap, no typing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from procroom.ui.tongue import spoken


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
        self.key = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

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
        text = next((text for text, key in self._options if key == self.key), "")
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken(f"{self._name}: {text}"))
