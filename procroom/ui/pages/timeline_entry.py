"""The chosen entry of the timeline: every value its field ever had, and its editor to correct it in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from procroom.app.timeline import Line, Sort, of_path
from procroom.domain.walk import Field, fields
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.field import FieldRow
from procroom.ui.models.timeline import true_words, who_words
from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.words import button, column, empty, label, row

SIGNED = later("The note is signed: what stands here stays. Say what has to be put right in an addendum.")
GONE = later("This field is no longer part of the record.")
#: At the desk; and where there is no limit.
_MOST_HEIGHT, _NO_LIMIT = 360, 16_777_215


class TimelineEntry(QFrame):
    """Hidden until an entry is chosen."""

    def __init__(
        self,
        desk: CaseDesk,
        context: FormContext,
        reveal: Callable[[str], object],
        addend: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._desk, self._context, self._reveal = desk, context, reveal
        self.line: Line | None = None
        self.field: FieldRow | None = None
        self.title = label("", "strong", wrap=True)
        self.place = label("", "caption", wrap=True)
        self.values = column(gap=2)
        self.remark = label("", "muted", wrap=True)
        self.go = button(tr("Go to the field"), self._go)
        self.correct = button(tr("Correct here"), self._open_editor, kind="primary")
        self.addendum = button(tr("Add an addendum…"), addend)
        self._editor = column(gap=0)
        self._fills = False
        self._lay_out()
        self.hide()

    def show_line(self, line: Line, lines: Sequence[Line]) -> None:
        """Show an entry; the editor of another one is closed."""
        if self.line is None or line.path != self.line.path:
            self._close_editor()
        self.line = line
        self.refresh(lines)
        self.show()

    def fill(self, fills: bool) -> None:
        """Take the whole height there is, or as much as what is shown needs."""
        if fills != self._fills:
            self._fills = fills
            self._fit_soon()

    def close_entry(self) -> None:
        """No entry is chosen any more."""
        self._close_editor()
        self.line = None
        self.hide()

    def refresh(self, lines: Sequence[Line]) -> None:
        """Show its values as they are now."""
        line = self.line
        if line is None:
            return
        self.title.setText(line.field or line.what)
        self.place.setText(line.place)
        self.place.setVisible(bool(line.place))
        self._show_values(of_path(lines, line.path) if line.field else (line,))
        found = self._found()
        locked = self._is_locked(line)
        self.correct.setVisible(found is not None and not locked and self.field is None)
        self.addendum.setVisible(locked and bool(line.field))
        self.go.setVisible(bool(line.path))
        remark = tr(SIGNED) if locked and line.field else tr(GONE) if line.field and found is None else ""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        if self.field is not None and (found is None or locked):
            self._close_editor()
        elif self.field is not None and found is not None:
            self.field.refresh(found.scope, again=True)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("bare", "true")
        inside = column(inner, margin=(16, 10, 16, 4), gap=4)
        for each in (self.title, self.place):
            inside.addWidget(each)
        inside.addLayout(self.values)
        inside.addWidget(self.remark)
        inside.addLayout(self._editor)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds takes the keyboard
        scroll.setWidget(inner)
        scroll.setMinimumHeight(120)
        self._scroll, self._inner = scroll, inner
        foot = FlowLayout()
        for made in (self.correct, self.go, self.addendum):
            foot.addWidget(made)
        box = column(self, margin=(0, 0, 0, 8), gap=4)
        box.addWidget(scroll)
        line = row(margin=(16, 0, 16, 0))
        line.addLayout(foot)
        box.addLayout(line)

    def _show_values(self, lines: Sequence[Line]) -> None:
        """One row a value, oldest first: struck when it no longer stands."""
        empty(self.values)
        standing = next((line.seq for line in reversed(lines) if line.taken_back is None), None)
        zone = self._context.zone
        for line in lines:
            value = line.after or line.what.removeprefix(f"{line.field}: ")
            made = label(value, "strong" if line.seq == standing else "muted", wrap=True)
            font = made.font()
            font.setStrikeOut(line.seq != standing)
            made.setFont(font)
            said = [f"{line.at.astimezone(zone):%H:%M} {who_words(line)}"]
            if line.late and line.true_at is not None:
                said.append(tr("late entry for {time}", time=true_words(line, zone)))
            if line.taken_back is not None:
                gone = line.taken_back
                said.append(
                    tr(
                        "taken back by {name} {at}",
                        name=gone.actor.name,
                        at=f"{gone.at.astimezone(zone):%H:%M}",
                    )
                )
            elif line.seq != standing and line.sort is not Sort.CLEARED:
                said.append(tr("replaced"))
            if line.field:
                self.values.addWidget(made)
            self.values.addWidget(label(" · ".join(said), "caption", wrap=True))
        self._fit_soon()

    def _found(self) -> Field | None:
        """The field as it is asked now; None when the record no longer has it."""
        path = self.line.path if self.line is not None and self.line.field else ""
        every = fields(self._desk.definition, self._desk.state) if path else ()
        return next((each for each in every if each.path == path), None)

    def _is_locked(self, line: Line) -> bool:
        return self._desk.state.signed and not (line.stage is not None and line.stage.outlives_signing)

    def _open_editor(self) -> None:
        found = self._found()
        if found is None or self.line is None:
            return
        self.field = FieldRow(found.path, found.item, self._context, self._inner)
        self._editor.addWidget(self.field)
        self.field.refresh(found.scope, again=True)
        self.field.show()
        self.correct.hide()
        self._fit_soon()
        self.field.aim()

    def _close_editor(self) -> None:
        if self.field is not None:
            empty(self._editor)
            self.field = None

    def _go(self) -> None:
        if self.line is not None:
            self._reveal(self.line.path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap otherwise."""
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        """Once what is shown has found its place."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as what it shows, up to a part of the panel; more scrolls."""
        if self._fills:
            self._scroll.setMinimumHeight(0)
            self._scroll.setMaximumHeight(_NO_LIMIT)
            return
        width = self._scroll.viewport().width()
        layout = self._inner.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else 0
        self._scroll.setFixedHeight(min(scale().of(_MOST_HEIGHT), max(72, wanted)))
