"""Paints a case of which something is due: shape and word of the status, what it is, since when."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from procroom.app.following import CaseTasks
from procroom.domain.follow_up import TaskStatus
from procroom.ui.models.following import FollowingColumn, FollowingModel, more_words
from procroom.ui.models.worklist import ROW
from procroom.ui.scale import scale
from procroom.ui.theme import case_strip
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.worklist_delegate import WorklistDelegate

_STATUS: Mapping[TaskStatus, tuple[Shape, str]] = {
    TaskStatus.OVERDUE: (Shape.WARN, "warn"),
    TaskStatus.NOT_DATED: (Shape.MISSING, "missing"),
    TaskStatus.DUE: (Shape.HALF, "accent"),
}
_WORD_WIDTH = 84


class FollowingDelegate(WorklistDelegate):
    """One row of the follow-up list, dressed as a row of the worklist."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background, then words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        model, case, column = index.model(), index.data(ROW), FollowingColumn(index.column())
        inner = option.rect.adjusted(16, 8, -12, -8)
        if column is FollowingColumn.TASK:
            self._task(painter, inner, model, case)  # type: ignore[arg-type]
        else:
            first, second = model.words(case, column)  # type: ignore[attr-defined]
            if column is FollowingColumn.PATIENT:
                strip = QRect(option.rect.left(), option.rect.top() + 8, 4, option.rect.height() - 17)
                painter.fillRect(strip, case_strip(case.row.case_id))
            named = bool(case.row.patient_name) or column is not FollowingColumn.PATIENT
            self._two(painter, inner, first, second, named=named, bold=column is FollowingColumn.PATIENT)
        painter.restore()

    def _task(self, painter: QPainter, area: QRect, model: FollowingModel, case: CaseTasks) -> None:
        task = case.tasks[0]
        shape, token = _STATUS[task.status]
        word, what, when = model.task_words(task)
        above = QRect(area.left(), area.top(), area.width(), area.height() // 2 + 2)
        side = scale().of(12)
        words = side + 8
        box = QRectF(above.left(), above.center().y() - side / 2 + 0.5, side, side)
        paint_shape(painter, shape, box, self._color(token))
        self._text(painter, above.adjusted(words, 0, 0, 0), word, "body", token, bold=True)
        self._text(painter, above.adjusted(words + scale().of(_WORD_WIDTH), 0, 0, 0), what, "body", "text")
        under = QRect(area.left(), area.center().y() + 2, area.width(), area.height() // 2)
        self._text(
            painter,
            under.adjusted(words + scale().of(_WORD_WIDTH), 0, 0, 0),
            "   ".join(filter(None, (when, more_words(case)))),
            "label",
            "text_muted",
        )
