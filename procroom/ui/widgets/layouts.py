"""Two layouts Qt lacks: words that wrap like text, and form cells in as many columns as the width allows."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from procroom.ui.scale import scale

FULL = 99
_NO_EXPANSION = Qt.Orientation(0)


@contextmanager
def at_rest(layout: QLayout) -> Iterator[None]:
    """While it lasts the layout is not settled: else Qt settles it and all around it with each widget that appears.

    What changed meanwhile is settled with the next pass of layouts, before anything is painted.
    """
    before = layout.isEnabled()
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(before)


def forget_sizes(widget: QWidget) -> None:
    """Let all layouts of a widget measure anew: one that holds others hears of what was hidden in them only later."""

    def forget(layout: QLayout) -> None:
        for item in (layout.itemAt(index) for index in range(layout.count())):
            held = item.widget() if item is not None else None
            inner = held.layout() if held is not None else item.layout() if item is not None else None
            if inner is not None:
                forget(inner)
            if held is not None:
                held.updateGeometry()
        layout.invalidate()

    outermost = widget.layout()
    if outermost is not None:
        forget(outermost)
    widget.updateGeometry()


class WrappingLayout(QLayout):
    """Common ground of layouts whose height depends on their width; heights are remembered per width."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self._heights: dict[int, int] = {}
        self._least_size: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Place the items in ``area`` (only if ``move``); returns the height they take."""
        raise TypeError(f"{type(self).__name__} does not arrange {area} ({move})")

    def shown(self) -> Iterator[QLayoutItem]:
        """Items that take part."""
        return (item for item in self._items if not item.isEmpty())

    def invalidate(self) -> None:
        """Forget remembered sizes."""
        self._heights.clear()
        self._least_size = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Items held."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item by place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return _NO_EXPANSION

    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        if width not in self._heights:
            self._heights[width] = self.arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self.arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least size: width decides the rest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        if self._least_size is None:
            width, height = 0, 0
            for item in self.shown():
                least = item.minimumSize()
                width, height = max(width, least.width()), max(height, least.height())
            edges = self.contentsMargins()
            self._least_size = QSize(
                width + edges.left() + edges.right(), height + edges.top() + edges.bottom()
            )
        return QSize(self._least_size)


class FlowLayout(WrappingLayout):
    """Items in lines, as words in a paragraph; ``centred`` in a place that is higher than they are."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8, centred: bool = False
    ) -> None:
        super().__init__(parent, gap=gap, line_gap=line_gap)
        self._centred = centred

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        spare = rect.height() - self.heightForWidth(rect.width()) if self._centred else 0
        super().setGeometry(rect.adjusted(0, max(0, spare // 2), 0, 0))

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Left to right, a new line where the next does not fit."""
        inner = area.marginsRemoved(self.contentsMargins())
        x, y, line = inner.x(), inner.y(), 0
        for item in self.shown():
            size, made = item.sizeHint(), item.widget()
            width = min(size.width(), inner.width())
            if (
                width < size.width() and made is not None
            ):  # wider than the whole line: its words wrap, if it knows how
                size.setHeight(max(size.height(), made.heightForWidth(width)))
            if x > inner.x() and x + width > inner.x() + inner.width():
                x, y, line = inner.x(), y + line + self._line_gap, 0
            place = QRect(x, y, width, size.height())
            if move and made is not None and size.height() > item.sizeHint().height():
                made.setGeometry(place)  # the item would hold it to the height of one line
            elif move:
                item.setGeometry(place)
            x, line = x + width + self._gap, max(line, size.height())
        edges = self.contentsMargins()
        return y + line - area.y() + edges.bottom()


class CellLayout(WrappingLayout):
    """Form cells in columns of at least ``least`` pixels; a cell spans 1, 2 or (``FULL``) all columns.

    A cell of 2 that ends a row takes what is left of it, so that rows end flush.
    """

    def __init__(
        self, parent: QWidget | None = None, *, least: int = 172, most: int = 6, line_gap: int = 16
    ) -> None:
        super().__init__(parent, gap=16, line_gap=line_gap)
        self._least, self._most = least, most
        self._spans: dict[int, int] = {}

    def limit(self, most: int) -> None:
        """At most so many columns from now on."""
        self._most = most
        self.invalidate()

    def add_cell(self, widget: QWidget, span: int) -> None:
        """Add a widget that spans so many columns."""
        self._spans[id(widget)] = span
        self.addWidget(widget)

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Row by row; all cells of a row are as high as the highest."""
        inner = area.marginsRemoved(self.contentsMargins())
        columns = max(
            1, min(self._most, (inner.width() + self._gap) // (scale().of(self._least) + self._gap))
        )
        cell = (inner.width() - (columns - 1) * self._gap) / columns
        y, line, at, waiting = inner.y(), 0, 0, list[tuple[QLayoutItem, QRect]]()

        def flush(*, grow: bool) -> None:
            if waiting and grow and self._spans.get(id(waiting[-1][0].widget()), FULL) == 2:
                waiting[-1][1].setRight(inner.right())
            for item, place in waiting:
                place.setHeight(line)
                if move:
                    item.setGeometry(place)
            waiting.clear()

        for item in self.shown():
            span = min(self._spans.get(id(item.widget()), FULL), columns)
            if at + span > columns:
                flush(grow=columns > at)
                y, line, at = y + line + self._line_gap, 0, 0
            left = round(inner.x() + at * (cell + self._gap))
            width = round(span * cell + (span - 1) * self._gap)
            high = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            line, at = max(line, high), at + span
            waiting.append((item, QRect(left, y, width, high)))
        flush(grow=at < columns)
        return y + line - area.y() + self.contentsMargins().bottom()


class ListScroll(QScrollArea):
    """A list as high as it is, up to a limit; lower where there is less room, and what is out of sight scrolls.

    Args:
        most: the highest it becomes, in pixels.
        least: part of the window's height that it keeps where there is little room, unless it is shorter.
    """

    def __init__(self, most: int, least: float = 0.33) -> None:
        super().__init__()
        self._most, self._least, self._wanted, self._whole = most, least, 0, 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_list(self, inner: QWidget) -> None:
        """Show another list; it has a layout."""
        inner.setProperty("bare", "true")
        self.setWidget(inner)
        self.fit()

    def limit(self, most: int) -> None:
        """The highest it becomes from now on, in pixels."""
        if most != self._most:
            self._most = most
            self.fit()

    def fit(self) -> None:
        """The list has become higher or lower."""
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        if layout is not None:
            layout.activate()
            wraps = layout.hasHeightForWidth()  # a list of short lines has no height for a width
            width = max(self.width(), 200)
            self._whole = 4 + (
                layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
            )
            self._wanted = min(self._whole, self._most)
            self.updateGeometry()
            self._show_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: what is in the list has become higher or lower."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: narrow is high."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()
        self._show_bar()

    def _show_bar(self) -> None:
        """A scroll bar only where the list does not fit: its own width could make the list too high for its room."""
        policies = Qt.ScrollBarPolicy
        fits = self.height() >= self._whole
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """As high as the list."""
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        """What it keeps."""
        least = round(self.window().height() * self._least)
        return QSize(super().minimumSizeHint().width(), min(self._wanted, least))
