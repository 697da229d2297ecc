"""Sides to choose from: LEFT at the left edge, RIGHT at the right edge, others below (clinical.md G3 U1)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from procroom.domain.values import Side
from procroom.ui.widgets.choices import ChoiceButton, Choices
from procroom.ui.widgets.side_button import SideButton

#: Between LEFT and RIGHT, so that no finger meets both.
_APART = 48


class SideChoices(Choices):
    """One of the given sides."""

    def __init__(self, codes: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        ordered = [side.value for side in (Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.MIDLINE)]
        super().__init__([(code, code) for code in ordered if code in codes], name=name, parent=parent)

    def make_button(self, code: str, _text: str, *, boxed: bool, name: str) -> ChoiceButton:  # noqa: ARG002 - sides have no box
        """A side as its shape."""
        return SideButton(Side(code), name=name.partition(":")[0])

    def arrange(self, buttons: Sequence[ChoiceButton], *, joined: bool) -> QLayout:  # noqa: ARG002 - sides never join
        """LEFT and RIGHT apart, the others below across both."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnMinimumWidth(1, _APART)
        places = {
            Side.LEFT: (0, 0, 1),
            Side.RIGHT: (0, 2, 1),
            Side.BILATERAL: (1, 0, 3),
            Side.MIDLINE: (2, 0, 3),
        }
        for made in buttons:
            line, at, wide = places[Side(made.text())]
            grid.addWidget(made, line, at, 1, wide)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        return grid
