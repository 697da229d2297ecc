"""One, two or four viewports side by side; one of them is active."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from procroom.ui.viewer.viewport import Viewport

LAYOUTS = (1, 2, 4)


class ViewportGrid(QWidget):
    """Makes viewports when they are first needed and keeps them: each remembers what it showed.

    Signals:
        activeChanged(Viewport): the user turned to another viewport.
        made(Viewport): a viewport came into being; connect it.
    """

    activeChanged = Signal(object)
    made = Signal(object)

    def __init__(self, make: Callable[[], Viewport], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._viewports: list[Viewport] = []
        self._count = 0
        self._active = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)

    @property
    def count(self) -> int:
        """How many are seen."""
        return self._count

    @property
    def active(self) -> Viewport:
        """The one that keys and buttons act on."""
        return self._viewports[self._active]

    def __iter__(self) -> Iterator[Viewport]:
        return iter(self._viewports)

    def visible_viewports(self) -> list[Viewport]:
        """Those that are seen, in reading order."""
        return self._viewports[: self._count]

    def set_count(self, count: int) -> None:
        """Show 1, 2 or 4 viewports; hidden ones stop playing and keep their run."""
        while len(self._viewports) < count:
            viewport = self._make()
            viewport.setParent(self)  # before it is shown: else it would flash as a window of its own
            viewport.activated.connect(self._on_activated)
            self._viewports.append(viewport)
            self.made.emit(viewport)
        self._count = count
        for index, viewport in enumerate(self._viewports):
            self._grid.removeWidget(viewport)
            viewport.setVisible(index < count)
            if index < count:
                self._grid.addWidget(viewport, index // 2, index % 2)
            else:
                viewport.feed.player.pause()
        self.activate(min(self._active, count - 1))

    def activate(self, index: int) -> None:
        """Turn to a viewport."""
        self._active = index
        for number, viewport in enumerate(self._viewports):
            viewport.active = number == index and self._count > 1
            viewport.update()
        self.activeChanged.emit(self.active)

    def activate_next(self) -> None:
        """Turn to the next one."""
        self.activate((self._active + 1) % self._count)
        self.active.setFocus()

    @Slot()
    def _on_activated(self) -> None:
        index = self._viewports.index(cast("Viewport", self.sender()))
        if index != self._active:
            self.activate(index)
