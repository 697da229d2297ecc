"""What must still be recorded before the note can be signed: a list to jump from."""

from collections.abc import Callable
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from procroom.domain.definition import ProcedureDefinition
from procroom.domain.walk import Missing
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import LineButton, column, label, row

#: Some eight lines; more scroll.
_LEAST_HEIGHT = 232


class MissingList(QFrame):
    """``5 facts missing``, by section; each leads to its field."""

    def __init__(self, definition: ProcedureDefinition, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._titles = {section.link_id: section.text for section in definition.sections}
        self._go = go
        self._wanted: tuple[Missing, ...] = ()
        self._shown: tuple[Missing, ...] | None = None
        self._head = label("", "heading")
        self._glyph = Glyph(Shape.MISSING, 14)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = row()
        head.addWidget(self._glyph)
        head.addWidget(self._head, 1)
        box = column(self, margin=(16, 12, 8, 8), gap=4)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def refresh(self, missing: tuple[Missing, ...]) -> None:
        """Show what is missing now; while hidden, when it is seen again."""
        self._wanted = missing
        if self.isVisible() and missing != self._shown:
            self._fill(missing)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: catch up."""
        super().showEvent(event)
        self.refresh(self._wanted)

    def _fill(self, missing: tuple[Missing, ...]) -> None:
        self._shown = missing
        count = len(missing)
        self._head.setText(
            f"{count} fact{'s' if count != 1 else ''} missing" if count else "Nothing is missing"
        )
        self._glyph.set_shape(Shape.MISSING if count else Shape.DONE)
        inner = QWidget()  # a new one: its height is known only while it is not on screen
        inner.setProperty("bare", "true")
        lines = column(inner, margin=(0, 0, 8, 0), gap=0)
        for section, found in groupby(missing, key=lambda each: each.section):
            lines.addWidget(label(self._titles.get(section, section), "caption"))
            for each in found:
                jump = LineButton(each.label, partial(self._go, each.path), name=f"Go to {each.label}")
                lines.addWidget(jump)
        lines.addStretch(1)
        self._scroll.setVisible(bool(count))
        wanted = inner.sizeHint().height() + 4
        self._scroll.setWidget(inner)
        self._scroll.setMaximumHeight(wanted)
        self._scroll.setMinimumHeight(min(wanted, _LEAST_HEIGHT))
