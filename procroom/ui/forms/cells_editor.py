"""Painted maps in a form: a small picture, the words of the cells, and a large chart to paint on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from procroom.domain.body_map import NOTHING, Cells, text_of_cells
from procroom.domain.definition import Item
from procroom.domain.trial_record import painted_cells
from procroom.domain.values import Json
from procroom.notes.trial.body import body_map, counts_told
from procroom.ui.forms.contract import WIDE, FormContext
from procroom.ui.forms.text_editors import TextEditor
from procroom.ui.tongue import screen_language, tr, tr_count
from procroom.ui.widgets.body_painter import BodyPainter
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.drawing_view import DrawingView
from procroom.ui.widgets.words import button, column, label, panel, row

#: Where a case keeps its maps; a program's own map lies on the pain of the case.
_PAIN, _FELT = "maps.pain_map", "maps.felt_map"
#: Height of a figure in the form, in mm.
_SMALL = 46.0


class CellsEditor(TextEditor):
    """The words of a map, its picture, and the way to paint it."""

    def __init__(self, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self.span = WIDE
        self._recorder = context.recorder
        self.is_pain = item.link_id == _PAIN.rpartition(".")[2]
        self._value: Json = None
        self._drawn: tuple[bool, Cells | None, Cells | None] | None = None
        self.picture = DrawingView(self)
        self.counts = label("", "caption", wrap=True)
        self.paint = button(
            tr("Paint on the body chart…"), self.open_chart, name=tr("{field}: paint", field=item.text)
        )
        self.paint.setProperty("touch", "true")
        self.chart: MapDialog | None = None
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        foot = row(gap=8)
        foot.addWidget(self.paint)
        foot.addStretch(1)
        box.addLayout(foot)
        box.addWidget(self.picture)
        box.addWidget(self.counts)
        self._show()

    def show_value(self, value: Json) -> None:
        """Words and picture."""
        super().show_value(value)
        self._value = value
        self._show()

    def case_changed(self) -> None:
        """The other map may have been painted."""
        self._show()

    def lock(self, locked: bool) -> None:
        """Read only."""
        super().lock(locked)
        self.paint.setEnabled(not locked)

    def maps(self) -> tuple[Cells | None, Cells | None]:
        """Pain and paraesthesia; None where nobody painted."""
        own, state = painted_cells(self._value), self._recorder.state
        if self.is_pain:
            return own, painted_cells(state.value(_FELT))
        return painted_cells(state.value(_PAIN)), own

    def open_chart(self) -> None:
        """Paint on a large chart."""
        self.chart = MapDialog(self)
        self.chart.finished.connect(self._on_closed)
        self.chart.open()

    def _on_closed(self, _result: int) -> None:
        if self.chart is not None:
            self.chart.deleteLater()
            self.chart = None
        self.paint.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        pain, felt = self.maps()
        shown = self._value is not None
        if (shown, pain, felt) == self._drawn:  # composing both figures takes longer than all else of a form
            return
        self._drawn = shown, pain, felt
        self.picture.setVisible(shown)
        self.counts.setText(counts_told(pain, felt, screen_language()) if shown else "")
        self.counts.setVisible(bool(self.counts.text()))
        if shown:
            language = screen_language()
            self.picture.show_drawing(body_map("map", _SMALL, language, pain=pain, felt=felt, grid=False))
        if self.chart is not None:
            self.chart.follow()


class MapDialog(QDialog):
    """The chart as large as the window. Each stroke is recorded as it ends."""

    def __init__(self, editor: CellsEditor) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self._undone: list[Cells | None] = []
        self.setWindowTitle(editor.item.text)
        self.chart = BodyPainter(is_pain=editor.is_pain)
        self.tool = Choices([("PAINT", tr("Paint")), ("ERASE", tr("Erase"))], name=tr("Tool"), parent=self)
        self.brush = Choices(
            [("CELL", tr("One cell")), ("SMALL", tr("Small")), ("LARGE", tr("Large"))],
            name=tr("Brush"),
            parent=self,
        )
        self.here = label("", "muted", wrap=True)
        self.counts = label("", "strong", wrap=True)
        self.back = button(tr("Take the last stroke back"), self.take_back)
        self.nothing = button(tr("Nothing anywhere"), lambda: self._give(frozenset()))
        self.ready = button(tr("Done"), self.accept, kind="primary")
        self._lay_out()
        self.tool.choose(["PAINT"])
        self.brush.choose(["SMALL"])
        self.tool.picked.connect(self._on_tool)
        self.brush.picked.connect(self._on_brush)
        self.chart.painted.connect(self._give)
        self.chart.moved.connect(self.here.setText)
        self.follow()
        self.resize(editor.window().size())
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Show what is recorded."""
        pain, felt = self._editor.maps()
        own, other = (pain, felt) if self._editor.is_pain else (felt, pain)
        self.chart.show_cells(own or frozenset(), other or frozenset())
        told = counts_told(pain, felt, screen_language())
        reference = tr("Reference, not a measurement of this patient.") if told else ""
        if not told:
            told = tr("Not painted yet.")
            if own is not None:
                told = tr_count("1 cell painted.", "{count} cells painted.", len(own))
        self.counts.setText(f"{told} {reference}".strip())
        self.back.setEnabled(bool(self._undone))

    def take_back(self) -> None:
        """Record what stood before the last stroke."""
        if self._undone:
            before = self._undone.pop()
            if before is None:
                self._editor.cleared.emit()
            else:
                self._editor.answered.emit(text_of_cells(before))
            self.follow()

    def _give(self, cells: Cells) -> None:
        pain, felt = self._editor.maps()
        self._undone.append(pain if self._editor.is_pain else felt)
        self._editor.answered.emit(text_of_cells(cells) if cells else NOTHING)
        self.follow()

    def _on_tool(self, codes: tuple[str, ...]) -> None:
        self.chart.erasing = codes[0] == "ERASE"

    def _on_brush(self, codes: tuple[str, ...]) -> None:
        self.chart.brush = codes[0]

    def _lay_out(self) -> None:
        side = panel("card")
        side.setProperty("scale", "room")
        side.setFixedWidth(max(300, side.fontMetrics().averageCharWidth() * 44))
        tools = column(side, margin=16, gap=12)
        tools.addWidget(label(self._editor.item.text, "title", wrap=True))
        for title, widget in ((tr("Tool"), self.tool), (tr("Brush"), self.brush)):
            tools.addWidget(label(title, "label"))
            tools.addWidget(widget)
        tools.addWidget(self.counts)
        tools.addWidget(self.here)
        tools.addStretch(1)
        for each in (self.back, self.nothing, self.ready):
            each.setProperty("touch", "true")
            each.setMinimumHeight(44)
            tools.addWidget(each)
        box = row(self, margin=16, gap=16)
        box.addWidget(self.chart, 1)
        box.addWidget(side)
