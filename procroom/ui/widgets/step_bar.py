"""The steps of a case along the top, each with what is still missing in it as shape and number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton

from procroom.domain.definition import Stage
from procroom.ui.actions import BY_ACTION
from procroom.ui.native_keys import key_of
from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr, tr_count
from procroom.ui.widgets.glyphs import Shape, paint_shape
from procroom.ui.widgets.inks import ink, ink_property
from procroom.ui.widgets.spine_place import fit
from procroom.ui.widgets.words import row

TITLES = {
    Stage.BEFORE: later("Before"),
    Stage.TIME_OUT: later("Time-out"),
    Stage.PROCEDURE: later("Procedure"),
    Stage.RECOVERY: later("Recovery"),
    Stage.NOTE: later("Note"),
    Stage.FOLLOW_UP: later("Follow-up"),
}
#: Of the longer ones, where all steps have little room.
_SHORT = {
    Stage.PROCEDURE: later("Proced."),
    Stage.RECOVERY: later("Recov."),
    Stage.FOLLOW_UP: later("Follow"),
}


class StepButton(QPushButton):
    """One step: its name, and below it ``◇ 3 missing``, a tick and ``complete``, or other words."""

    def __init__(self, title: str, short: str, number: int) -> None:
        super().__init__(title)
        self._title_short = short
        self.inks: dict[str, QColor] = {}
        self._shape: Shape | None = None
        self._below = ""
        self._number = number
        self.setCheckable(True)
        self.setAutoExclusive(False)

    def show_below(self, shape: Shape | None, text: str) -> None:
        """What stands under the name."""
        if (shape, text) == (self._shape, self._below):
            return
        self._shape, self._below = shape, text
        self.setAccessibleName(f"{self._number} {self.text()}: {text}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        small = QFont(self.font())
        small.setPixelSize(scale().size("small"))
        below = QFontMetrics(small).horizontalAdvance(self._below) + scale().of(10) + 6
        return self._size(max(_width(self.font(), self.text()), below, 72))

    def minimumSizeHint(self) -> QSize:
        """Room for the short name, and the shape below it."""
        return self._size(_width(self.font(), self._title_short))

    def _size(self, words: int) -> QSize:
        edges = 2 * _edge()
        return QSize(max(words, scale().size("step") - edges) + edges, scale().size("step"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, state, and a bar under the chosen step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() and not self.isChecked():
            painter.fillRect(area.adjusted(0, 4, 0, -4), ink(self, "inkHover"))
        font = QFont(self.font())
        font.setPixelSize(_name_size())
        font.setBold(self.isChecked())
        room = area.width() - _edge() - 2
        title = self.text() if _width(self.font(), self.text()) <= room else self._title_short
        fit(font, title, _name_size(), room)
        painter.setFont(font)
        painter.setPen(ink(self, "inkText"))
        painter.drawText(
            area.adjusted(_edge(), area.height() * 0.14, 0, -area.height() * 0.48),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
            title,
        )
        color = {"missing": "inkMissing", "done": "inkDone"}.get(str(self._shape), "inkMuted")
        left, line = float(_edge()), QRectF(0, area.height() * 0.52, area.width(), area.height() * 0.33)
        if self._shape is not None:
            side = scale().of(10)
            paint_shape(
                painter,
                self._shape,
                QRectF(left, line.center().y() - side / 2, side, side),
                ink(self, color),
            )
            left += side + 5
        font.setPixelSize(scale().size("small"))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(ink(self, color if self._shape is Shape.MISSING else "inkMuted"))
        words = self._below
        if painter.fontMetrics().horizontalAdvance(words) > area.width() - left - 2:
            words = words.partition(" ")[0] if words[:1].isdigit() else ""  # shape and number
        place = line.adjusted(left, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if self.isChecked():
            painter.fillRect(
                QRectF(_edge(), area.height() - 3, area.width() - 2 * _edge(), 3), ink(self, "inkAccent")
            )
        if self.hasFocus():
            painter.setPen(QPen(ink(self, "inkFocus"), 2))
            painter.drawRoundedRect(area.adjusted(4, 3, -4, -5), 6, 6)

    inkText = ink_property("inkText")
    inkMuted = ink_property("inkMuted")
    inkAccent = ink_property("inkAccent")
    inkMissing = ink_property("inkMissing")
    inkDone = ink_property("inkDone")
    inkHover = ink_property("inkHover")
    inkFocus = ink_property("inkFocus")


def _width(font: QFont, words: str) -> int:
    """Width of a name as the chosen step has it."""
    bold = QFont(font)
    bold.setBold(True)
    bold.setPixelSize(_name_size())
    return QFontMetrics(bold).horizontalAdvance(words)


def _name_size() -> int:
    """Type of a step's name, between body and lead."""
    return (scale().size("body") + scale().size("lead")) // 2


def _edge() -> int:
    """Space left and right of the words."""
    return 12 if scale().room else 18


class StepBar(QFrame):
    """All steps in order.

    Signals:
        chosen(stage): a person wants to see a step.
    """

    chosen = Signal(object)

    def __init__(self, stages: Sequence[Stage]) -> None:
        super().__init__()
        self._buttons: dict[Stage, StepButton] = {}
        box = row(self, gap=0)
        for number, stage in enumerate(stages, start=1):
            made = StepButton(tr(TITLES[stage]), tr(_SHORT.get(stage, TITLES[stage])), number)
            action = f"go.{stage.value}"
            made.setToolTip(key_of(action) if action in BY_ACTION else "")
            made.clicked.connect(lambda _checked=False, stage=stage: self._on_clicked(stage))
            self._buttons[stage] = made
            box.addWidget(made)

    def button(self, stage: Stage) -> StepButton:
        """The button of a step."""
        return self._buttons[stage]

    def show_step(self, stage: Stage) -> None:
        """Mark a step as the one on screen; emits nothing."""
        for each, made in self._buttons.items():
            made.setChecked(each is stage)

    def show_missing(
        self, counts: Mapping[Stage, int], signed: str, follow_up: str = "", *, late: bool = False
    ) -> None:
        """How many facts are missing in each step.

        Args:
            counts: by step.
            signed: words for the note once it is.
            follow_up: words for what is open after the procedure; empty when nothing is.
            late: some of that is overdue.
        """
        for stage, made in self._buttons.items():
            count = counts.get(stage, 0)
            if stage is Stage.NOTE and signed:
                made.show_below(Shape.DONE, signed)
            elif count:
                made.show_below(Shape.MISSING, tr_count("1 missing", "{count} missing", count))
            elif stage is Stage.NOTE and not sum(counts.values()):
                made.show_below(None, tr("ready to sign"))
            elif stage is Stage.FOLLOW_UP and follow_up:
                made.show_below(Shape.MISSING if late else None, follow_up)
            else:
                made.show_below(Shape.DONE, tr("complete"))

    def _on_clicked(self, stage: Stage) -> None:
        self.show_step(stage)
        self.chosen.emit(stage)
