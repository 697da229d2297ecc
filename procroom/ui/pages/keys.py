"""All keys on one page, made from the tables that also make the menus."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from procroom.ui.actions import ACTIONS, MENUS
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.viewer.commands import CINE, MARKS, MORE_VIEW, SAVE, TOOLS, VIEW
from procroom.ui.widgets.layouts import CellLayout
from procroom.ui.widgets.words import button, column, label, panel, row

_EVERYWHERE = (
    ("Tab, Shift+Tab", "Next, previous field"),
    ("Arrow keys", "Move among the choices of a field; moving never chooses"),
    ("Space or Return", "Choose"),
    ("Delete", "In choices: back to “not documented”"),
    ("Escape", "Put the recorded words back; close what is open"),
)


def native(sequence: str) -> str:
    """A key sequence as this platform writes it."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


def blocks() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """(heading, (key, words)…) of everything that has a key."""
    menus = tuple(
        (menu, tuple((native(a.shortcut), a.title) for a in ACTIONS if a.menu == menu and a.shortcut))
        for menu in MENUS
    )
    viewer = tuple(
        (f"At the images: {title}", tuple((native(c.key), c.text) for c in commands if c.key))
        for title, commands in (
            ("tools", TOOLS),
            ("view", VIEW + MORE_VIEW),
            ("cine and series", CINE),
            ("marks", MARKS),
            ("save", SAVE),
        )
    )
    return (("In every form", _EVERYWHERE), *(each for each in menus if each[1]), *viewer)


class KeysPage(QWidget):
    """The list of keys.

    Signals:
        state_changed(): never; the page has no state.
        back_asked(): a person has seen enough.
    """

    state_changed = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("page", "true")
        inner = QWidget()
        inner.setProperty("bare", "true")
        cells = CellLayout(inner, least=400, most=4)
        for heading, keys in blocks():
            card = panel("card")
            box = column(card, margin=16, gap=8)
            box.addWidget(label(heading, "heading"))
            grid = QGridLayout()
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(16)
            for line, (key, words) in enumerate(keys):
                grid.addWidget(label(key, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(words, "muted", wrap=True), line, 1)
            box.addLayout(grid)
            box.addStretch(1)
            cells.add_cell(card, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        head = row()
        head.addWidget(label("Keys", "display"), 1)
        self.back = button("Back", self.back_asked.emit)
        head.addWidget(self.back)
        outer = column(self, margin=(24, 16, 24, 8), gap=16)
        outer.addLayout(head)
        words = "Everything can also be found by its name: Ctrl+K. Foot pedals type keys."
        outer.addWidget(label(words, "muted"))
        outer.addWidget(scroll, 1)

    def open_page(self) -> None:
        """It comes on screen."""
        self.back.setFocus()

    def close_page(self) -> None:
        """It leaves the screen."""

    def state(self) -> PageState:
        """Nothing to do here."""
        return PageState(frozenset({"keys"}))

    def commands(self) -> Mapping[str, Run]:
        """Nothing to do here."""
        return {}
