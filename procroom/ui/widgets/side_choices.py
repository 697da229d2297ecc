"""Sides to choose from: LEFT at the left edge, RIGHT at the right edge, the rest below (clinical.md G3 U1)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from procroom.domain.values import Side
from procroom.ui.scale import scale
from procroom.ui.widgets.choices import ChoiceButton, Choices
from procroom.ui.widgets.layouts import FlowLayout
from procroom.ui.widgets.side_button import SideButton

#: Between LEFT and RIGHT, so that no finger meets both: pixels at the desk; in room mode at least a target's width.
_APART = 48
_EDGES = (Side.LEFT.value, Side.RIGHT.value)


class SideChoices(Choices):
    """One of the given codes; those that are sides get their shape, others ("not marked") stay words."""

    def __init__(
        self, options: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        texts = dict(options)
        edges = [code for code in _EDGES if code in texts]
        rest = [code for code in texts if code not in _EDGES]
        super().__init__([(code, texts[code]) for code in (*edges, *rest)], name=name, parent=parent)

    def make_button(self, code: str, text: str, *, boxed: bool, name: str) -> ChoiceButton:
        """A side as its shape, another choice as its words."""
        if code in set(Side):
            return SideButton(Side(code), name=name.partition(":")[0])
        return super().make_button(code, text, boxed=boxed, name=name)

    def arrange(self, buttons: Sequence[ChoiceButton], *, joined: bool) -> QLayout:  # noqa: ARG002 - sides never join
        """LEFT and RIGHT apart, the others below."""
        grid = self._grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        below = FlowLayout(gap=8, line_gap=8)
        for made in buttons:
            if isinstance(made, SideButton) and made.side.value in _EDGES:
                grid.addWidget(made, 0, 2 * _EDGES.index(made.side.value))
            else:
                below.addWidget(made)
        grid.addLayout(below, 1, 0, 1, 3)
        self._spread()
        return grid

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self._spread()

    def _spread(self) -> None:
        """At the desk two halves; in room mode LEFT and RIGHT at opposite edges with the middle left free."""
        room = scale().room
        for place, stretch in enumerate((2, 3, 2) if room else (1, 0, 1)):
            self._grid.setColumnStretch(place, stretch)
        self._grid.setColumnMinimumWidth(1, scale().size("control") if room else _APART)
