"""A line with a list behind it: type to narrow, arrows and Enter to pick, or (where allowed) type freely."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QListView

from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.text_edits import LineEdit

_ROWS = 10


class PickEdit(LineEdit):
    """Options are (code, text).

    Signals:
        picked(code): an option was chosen from the list or typed in full.
        typed(text): words that are no option; the empty text takes the answer back.
    """

    picked = Signal(str)
    typed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        placeholder: str = "",
        name: str = "",
        unset: str = "",
    ) -> None:
        super().__init__(placeholder=placeholder, name=name, unset=unset)
        self._codes = {text: code for code, text in options}
        self._names = dict(options)
        self._list = QListView()
        self._list.setProperty("popup", "true")
        completer = QCompleter(self)
        completer.setModel(QStringListModel([text for _, text in options], completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_ROWS)
        completer.setPopup(self._list)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)
        self.setTextMargins(0, 0, 22, 0)
        self.settled.connect(self._on_settled)

    @property
    def said(self) -> str:
        """The code of the option that stands here, else the words as typed."""
        text = self.text().strip()
        return next((code for name, code in self._codes.items() if name.casefold() == text.casefold()), text)

    def show_code(self, code: str) -> None:
        """Show an option by its code, or free words; empty for nothing."""
        self.show_text(self._names.get(code, code))

    def open_list(self) -> None:
        """Show all options."""
        completer = self.completer()
        completer.setCompletionPrefix("")
        completer.complete(QRect(0, 0, max(self.width(), 240), self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list."""
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible() and not self.isReadOnly():
            self.open_list()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow, or into the empty field, opens the list."""
        super().mousePressEvent(event)
        on_arrow = event.position().x() > self.width() - 34
        if event.button() == Qt.MouseButton.LeftButton and (on_arrow or not self.text()) and self.isEnabled():
            self.open_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line and its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRectF(self.width() - 26, (self.height() - 12) / 2, 12, 12)
        paint_shape(painter, Shape.CHEVRON, area, self.palette().placeholderText().color())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a short word and the arrow."""
        return QSize(96, super().minimumSizeHint().height())

    def _on_finished(self) -> None:
        """Return on a line of the list picks that line; the few letters typed so far are no answer."""
        if not (self._list.isVisible() and self._list.currentIndex().isValid()):
            super()._on_finished()

    def _on_activated(self, text: str) -> None:
        self.setText(text)
        self._on_settled(text)

    def _on_settled(self, text: str) -> None:
        code = next((code for name, code in self._codes.items() if name.casefold() == text.casefold()), None)
        if code is None and text in self._names:
            code = text
        if code is not None:
            self.picked.emit(code)
        else:
            self.typed.emit(text)
