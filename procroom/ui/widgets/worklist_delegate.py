"""Paints a case on two lines: what matters large, the rest muted below; status and gaps with their shapes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from procroom.ui.models.worklist import ROW, CaseStatus, Column, case_status, display_name, targets_shown
from procroom.ui.scale import LINE, scale
from procroom.ui.theme import Look, case_strip
from procroom.ui.tongue import tr, word
from procroom.ui.widgets.glyphs import Shape, paint_shape

_STATUS: Mapping[CaseStatus, tuple[Shape, str]] = {
    CaseStatus.PREPARING: (Shape.RING, "text_muted"),
    CaseStatus.RUNNING: (Shape.HALF, "accent"),
    CaseStatus.READY: (Shape.NOTE, "accent"),
    CaseStatus.SIGNED: (Shape.DONE, "done"),
    CaseStatus.WITHDRAWN: (Shape.STOP, "text_muted"),
}


#: Room mode leaves the narrow columns less air.
_TIGHT = 0.84
#: Between birth date and MRN; in room mode they stand on two lines.
_GAP = "   "


def row_height() -> int:
    """Height of two lines and their edges."""
    return max(scale().of(84 if scale().room else 60), scale().size("control"))


def fit_table(table: QTableView, widths: Mapping[Any, int]) -> None:
    """Give a table of two-line rows the scale's height, and its narrow columns their width at the desk grown with it."""
    table.verticalHeader().setDefaultSectionSize(row_height())
    for section, width in widths.items():
        table.horizontalHeader().resizeSection(section, scale().of(width * (_TIGHT if scale().room else 1)))


class WorklistDelegate(QStyledItemDelegate):
    """One row of the worklist."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high."""
        return QSize(super().sizeHint(option, index).width(), row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background, then words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        row = index.data(ROW)
        inner = option.rect.adjusted(16, 8, -12, -8)
        match Column(index.column()):
            case Column.PATIENT:
                strip = QRect(option.rect.left(), option.rect.top() + 8, 4, option.rect.height() - 17)
                painter.fillRect(strip, case_strip(row.case_id))
                below = tr(
                    "born {born}{gap}MRN {mrn}",
                    born=row.birth_date or tr("not documented"),
                    gap=_GAP,
                    mrn=row.patient_id or tr("not documented"),
                )
                self._two(painter, inner, display_name(row), below, named=bool(row.patient_name))
            case Column.PROCEDURE:
                self._two(
                    painter,
                    inner,
                    targets_shown(row.target) or tr("Target not planned yet"),
                    word(row.procedure),
                    bold=False,
                )
            case Column.DATE:
                self._line(painter, inner, row.service_date)
            case Column.STATUS:
                status = case_status(row)
                self._sign(painter, inner, *_STATUS[status], tr(status.value))
            case Column.MISSING:
                if row.missing:
                    self._sign(painter, inner, Shape.MISSING, "missing", str(row.missing))
                else:
                    self._sign(painter, inner, Shape.DONE, "text_muted", tr("none"))
            case Column.OPEN:
                self._open(painter, option.rect, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _open(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        """What opens the row in one tap, drawn as a button; of the chosen row as the one that goes on."""
        high = min(scale().size("room" if scale().room else "control"), area.height() - 9)
        box = QRectF(area.left() + 4, area.center().y() - high / 2, area.width() - 16, high)
        painter.setPen(self._color("accent"))
        painter.setBrush(self._color("accent") if chosen else self._color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        font = QFont(painter.font())
        font.setPixelSize(scale().size("body"))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._color("on_accent") if chosen else self._color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Open"))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        painter.fillRect(option.rect, self._color("hover" if chosen else "surface"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, self._color("outline"))

    def _two(
        self,
        painter: QPainter,
        area: QRect,
        first: str,
        second: str,
        *,
        named: bool = True,
        bold: bool = True,
    ) -> None:
        half = area.height() // 2 + 2
        if scale().room:
            half = round(scale().size("lead") * LINE)
        above = QRect(area.left(), area.top(), area.width(), half)
        under = QRect(area.left(), area.top() + half, area.width(), area.height() - half)
        self._text(
            painter, above, first, "lead" if bold else "body", "text" if named else "text_muted", bold=bold
        )
        if scale().room:
            self._wrapped(painter, under, second.replace(_GAP, "\n"))
        else:
            self._text(painter, under, second, "label", "text_muted")

    def _wrapped(self, painter: QPainter, area: QRect, text: str) -> None:
        """Words on as many lines as they need; smaller where the height is not enough for that."""
        font = QFont(painter.font())
        for size in ("label", "caption", "small"):
            font.setPixelSize(scale().size(size))
            if (
                QFontMetrics(font).boundingRect(area, Qt.TextFlag.TextWordWrap, text).height()
                <= area.height()
            ):
                break
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(self._color("text_muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), text)

    def _line(self, painter: QPainter, area: QRect, text: str) -> None:
        self._text(painter, area, text, "body", "text")

    def _sign(self, painter: QPainter, area: QRect, shape: Shape, token: str, text: str) -> None:
        side = scale().of(12)
        box = QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side)
        paint_shape(painter, shape, box, self._color(token))
        self._text(
            painter,
            area.adjusted(side + 8, 0, 0, 0),
            text,
            "body",
            "missing" if token == Shape.MISSING.value else "text",
        )

    def _text(
        self, painter: QPainter, area: QRect, text: str, size: str, token: str, *, bold: bool = False
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(scale().size(size))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(self._color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _color(self, token: str) -> QColor:
        return self._look.tokens.color(token)
