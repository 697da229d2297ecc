"""Paints a line of the timeline: when, what, by whom and where; an old value struck, a new one beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from procroom.app.timeline import Line, Sort
from procroom.app.timeline_list import Head, Shown
from procroom.ui.models.timeline import ROW, TimelineModel, head_words, true_words, who_words
from procroom.ui.scale import scale
from procroom.ui.theme import Look
from procroom.ui.tongue import tr

#: A line of two rows of words, one of a single row, a heading; space at the sides, and for the time. At the desk.
_LINE, _SHORT, _HEAD, _EDGE, _TIME = 52, 34, 32, 16, 52
ARROW = "→"


class TimelineDelegate(QStyledItemDelegate):
    """One row of the timeline."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Lines with something below are higher than heads and plain ones."""
        row, sizes = index.data(ROW), scale()  # asked of every line of the case after each entry
        height = _HEAD if isinstance(row, Head) else _LINE if has_second(row) else _SHORT
        least = sizes.size("control") if sizes.room and not isinstance(row, Head) else 0
        return QSize(option.rect.width(), max(sizes.of(height), least))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, then words."""
        painter.save()
        row, area = index.data(ROW), option.rect
        if isinstance(row, Head):
            painter.fillRect(area, self._color("surface_sunken"))
            self._words(painter, area.adjusted(_EDGE, 0, -_EDGE, 0), head_words(row), "small", bold=True)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(area, self._color("hover" if chosen else "surface"))
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._color("outline"))
            if chosen:
                painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), self._color("accent"))
            model = index.model()
            assert isinstance(model, TimelineModel)
            self._line(painter, area.adjusted(_EDGE, 6, -_EDGE, -7), row, model)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, row: Shown, model: TimelineModel) -> None:
        line, second = row.line, below(row, model)
        time = scale().of(_TIME)
        half = area.height() // 2 if second else area.height()
        above = QRect(area.left(), area.top(), area.width(), half)
        under = QRect(area.left() + time, area.top() + half, area.width() - time, half)
        if row.first:
            at = line.at.astimezone(model.zone)
            self._words(painter, above, f"{at:%H:%M}", "body", "text_muted")
        self._what(painter, above.adjusted(time, 0, 0, 0), line)
        self._words(painter, under, second, "small", "text_muted")

    def _what(self, painter: QPainter, area: QRect, line: Line) -> None:
        """What was entered; of a correction the old value struck and the new one."""
        if line.taken_back is not None or line.sort not in {Sort.CORRECTED, Sort.CLEARED}:
            self._words(painter, area, line.what, "body", struck=line.taken_back is not None)
            return
        left = self._words(painter, area, f"{line.field}: ", "body")
        half = (area.width() - left) // 2
        old = area.adjusted(left, 0, 0, 0)
        old.setWidth(min(half, old.width()))
        left += self._words(painter, old, line.before, "body", "text_muted", struck=True)
        self._words(painter, area.adjusted(left, 0, 0, 0), f"  {ARROW}  {line.after}", "body", bold=True)

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        size: str,
        ink: str = "text",
        *,
        bold: bool = False,
        struck: bool = False,
    ) -> int:
        """Write one line, cut at its end where there is no room; returns the width it took."""
        font = QFont(painter.font())
        font.setPixelSize(scale().size(size))
        font.setBold(bold)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._color(ink))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def _color(self, token: str) -> QColor:
        return self._look.tokens.color(token)


def has_second(row: Shown) -> bool:
    """Whether ``below`` has words for it."""
    line = row.line
    return row.first or line.taken_back is not None or line.late or _tells_place(line)


def _tells_place(line: Line) -> bool:
    return bool(line.place) and not line.what.endswith(line.place)


def below(row: Shown, model: TimelineModel) -> str:
    """The second row of words: late or taken back first, then who, then where; empty for nothing new."""
    line, parts = row.line, list[str]()
    if line.taken_back is not None:
        gone = line.taken_back
        parts.append(
            tr(
                "taken back by {name} {at}",
                name=gone.actor.name,
                at=f"{gone.at.astimezone(model.zone):%H:%M}",
            )
        )
    if line.late:
        parts.append(tr("late entry for {time}", time=true_words(line, model.zone)))
    if row.first:
        parts.append(who_words(line))
    if _tells_place(line):
        parts.append(line.place)
    return " · ".join(parts)
