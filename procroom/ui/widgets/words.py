"""Small makers of labels, buttons and rules, so that no page repeats how a heading or a quiet button looks."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from procroom.ui.theme import GRID
from procroom.ui.tongue import spoken


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label in one of the sheet's roles; text is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(
    text: str, on_click: Callable[[], object] | None = None, *, kind: str = "", name: str = "", tip: str = ""
) -> QPushButton:
    """A button: ``primary``, ``quiet``, ``link``, ``jump`` or plain; ``name`` is read by screen readers."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setAccessibleName(spoken(name or text))
    made.setToolTip(tip)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def never_cut(made: QPushButton) -> None:
    """Keep a button as wide as its words; the style sheet's least width would let a layout make it narrower."""
    made.ensurePolished()
    made.setMinimumWidth(made.sizeHint().width())


class LineButton(QPushButton):
    """A line of a list to press; words that do not fit end in an ellipsis and stand in the tool tip."""

    def __init__(
        self, text: str, on_click: Callable[[], object], *, name: str = "", kind: str = "line"
    ) -> None:
        super().__init__()
        self._words = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", kind)
        self.setAccessibleName(spoken(name or text))
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: on_click())

    def say(self, text: str) -> None:
        """Show other words."""
        self._words = text
        self.setAccessibleName(spoken(text))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 24, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(60, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 20)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._words else self._words)


def panel(kind: str) -> QFrame:
    """A frame dressed by the sheet: ``card``, ``bar``, ``inset`` and so on."""
    made = QFrame()
    made.setProperty("panel", kind)
    return made


def rule() -> QFrame:
    """A hairline."""
    return panel("rule")


def _arrange(box: QBoxLayout, margin: int | tuple[int, int, int, int], gap: int) -> None:
    edges = margin if isinstance(margin, tuple) else (margin, margin, margin, margin)
    box.setContentsMargins(*edges)
    box.setSpacing(gap)


def column(
    owner: QWidget | None = None, *, margin: int | tuple[int, int, int, int] = 0, gap: int = GRID
) -> QVBoxLayout:
    """A vertical layout on the grid."""
    box = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    _arrange(box, margin, gap)
    return box


def row(
    owner: QWidget | None = None, *, margin: int | tuple[int, int, int, int] = 0, gap: int = GRID
) -> QHBoxLayout:
    """A horizontal layout on the grid."""
    box = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    _arrange(box, margin, gap)
    return box


def restyle(widget: QWidget, **properties: object) -> None:
    """Set style properties and let the sheet look again; does nothing when they already are so."""
    changed = False
    for key, value in properties.items():
        before = widget.property(key)
        if before != value and not (before is None and value == "false"):
            widget.setProperty(key, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def tab_after(first: QWidget, made: QWidget) -> None:
    """Let Tab come to the buttons of something made late right after ``first``, as they lie on the screen."""
    for each in made.findChildren(QPushButton):
        QWidget.setTabOrder(first, each)
        first = each


def hide_if(widget: QWidget, condition: bool) -> None:
    """Hide a widget under construction. Never shows: a widget without parent would become a window."""
    if condition:
        widget.hide()


def empty(layout: QLayout) -> None:
    """Take all items out of a layout and let their widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
