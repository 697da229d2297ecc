"""What the program has to tell, above the page: shape, word, text, one action. Never a box in the way."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from procroom.app.notices import Level, Notice, Notices
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, empty, label, row

_SHAPES: Mapping[Level, Shape] = {
    Level.DONE: Shape.DONE,
    Level.NOTE: Shape.NOTE,
    Level.WARNING: Shape.WARN,
    Level.ERROR: Shape.STOP,
}
_LEVELS: Mapping[Level, str] = {Level.WARNING: "warn", Level.ERROR: "stop"}
_WORDS: Mapping[Level, str] = {
    Level.DONE: later("Done"),
    Level.NOTE: later("Note"),
    Level.WARNING: later("Check"),
    Level.ERROR: later("Stop"),
}
_MOST = 3


class _Bell(QObject):
    """Brings notices told on any thread to the user interface's."""

    rang = Signal(object)


class NoticeBar(QWidget):
    """The newest notices, newest first; closing one takes it back."""

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._box = column(self, gap=0)
        self._bell = _Bell(self)
        self._bell.rang.connect(self._show, Qt.ConnectionType.AutoConnection)
        self._stop = notices.subscribe(self._bell.rang.emit)
        self._show(notices.standing)

    def close_bar(self) -> None:
        """Listen no more."""
        self._stop()

    def _show(self, standing: tuple[Notice, ...]) -> None:
        empty(self._box)
        for notice in reversed(standing[-_MOST:]):
            self._box.addWidget(self._line(notice))
        self.setVisible(bool(standing))

    def _line(self, notice: Notice) -> QFrame:
        made = QFrame(self)
        made.setProperty("panel", "notice")
        made.setProperty("level", _LEVELS.get(notice.level, "note"))
        box = row(made, margin=(16, 6, 8, 6), gap=10)
        box.addWidget(Glyph(_SHAPES[notice.level], 14))
        box.addWidget(label(tr(_WORDS[notice.level]), "strong"))
        box.addWidget(label(notice.text, wrap=True, selectable=True), 1)
        action = notice.action
        if action is not None:
            box.addWidget(button(action.text, action.run))
        box.addWidget(
            button(
                tr("Close"), lambda: self._notices.dismiss(notice), kind="quiet", name=tr("Close this notice")
            )
        )
        return made
