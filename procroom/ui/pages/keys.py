"""All keys on one page, made from the tables that also make the menus."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from procroom.app.settings import KeySettings
from procroom.ui.actions import ACTIONS, MENUS
from procroom.ui.key_table import key_rows
from procroom.ui.learnt_keys import LearntKeys
from procroom.ui.native_keys import key_of, native
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.pages.learn_panel import LearnPanel
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.commands import CINE, MARKS, MORE_VIEW, SAVE, TOOLS, VIEW
from procroom.ui.widgets.layouts import CellLayout
from procroom.ui.widgets.words import button, column, empty, label, panel, row

#: The keys the program comes with.
SHIPPED = KeySettings()
_EVERYWHERE = (
    (("Tab", "Shift+Tab"), later("Next, previous field")),
    (later("Arrow keys"), later("Move among the choices of a field; moving never chooses")),
    (("Space", "Enter"), later("Choose")),
    (("Del",), later("In choices: back to “not documented”")),
    (("Esc",), later("Put the recorded words back; close what is open")),
)


def _named(keys: tuple[str, ...] | str) -> str:
    """Keys as people read them here; several that have one name by that."""
    return tr(keys) if isinstance(keys, str) else ", ".join(map(native, keys))


def blocks(
    settings: KeySettings = SHIPPED,
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """(heading, (keys, words)…) of everything that has a key on this station."""
    keys = {each.action: ", ".join(map(native, each.keys)) for each in key_rows(settings)}
    menus = tuple(
        (tr(menu), tuple((keys[a.id], tr(a.title)) for a in ACTIONS if a.menu == menu and keys[a.id]))
        for menu in MENUS
    )
    viewer = tuple(
        (
            title,
            tuple((keys[c.id], tr(c.text)) for c in commands if keys[c.id]),
        )
        for title, commands in (
            (tr("At the images: tools"), TOOLS),
            (tr("At the images: view"), VIEW + MORE_VIEW),
            (tr("At the images: cine and series"), CINE),
            (tr("At the images: marks"), MARKS),
            (tr("At the images: save"), SAVE),
        )
    )
    return (
        (tr("In every form"), tuple((_named(keys), tr(words)) for keys, words in _EVERYWHERE)),
        *(each for each in menus if each[1]),
        *viewer,
    )


class KeysPage(QWidget):
    """The map of keys by place, and the keys this station was taught.

    Signals:
        state_changed(): never; the page has no state.
        back_asked(): a person has seen enough.
    """

    state_changed = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.learning = LearnPanel(self)
        inner = QWidget()
        inner.setProperty("bare", "true")
        whole = column(inner, gap=16)
        whole.addWidget(self.learning)
        self._map = QWidget()
        self._cells = CellLayout(self._map, least=400, most=4)
        whole.addWidget(self._map)
        whole.addStretch(1)
        self._keys: LearntKeys | None = None
        self._shown: KeySettings | None = None
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(tr("Map of keys"))
        head = row()
        head.addWidget(label(tr("Keys, pedals and remotes"), "display"), 1)
        self.back = button(tr("Back"), self.back_asked.emit)
        head.addWidget(self.back)
        outer = column(self, margin=(24, 16, 24, 8), gap=16)
        outer.addLayout(head)
        words = tr(
            "Everything can also be found by its name: {key}. Nothing needs a right click, a double click or a hover.",
            key=key_of("go.palette"),
        )
        outer.addWidget(label(words, "muted", wrap=True))
        outer.addWidget(scroll, 1)

    def use(self, keys: LearntKeys) -> None:
        """Show these keys, and let new ones be taught."""
        self._keys = keys
        self.learning.use(keys)
        keys.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show_map()

    def _show_map(self) -> None:
        """The keys as they are now; made when they are looked at."""
        settings = self._keys.current if self._keys is not None else SHIPPED
        if settings == self._shown:
            return
        self._shown = settings
        empty(self._cells)
        for heading, keys in blocks(settings):
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
            self._cells.add_cell(card, 1)

    def open_page(self) -> None:
        """It comes on screen."""
        self._show_map()
        self.back.setFocus()

    def close_page(self) -> None:
        """It leaves the screen."""
        self.learning.picker.close_picker()
        self.learning.stop()

    def state(self) -> PageState:
        """Nothing to do here."""
        return PageState(frozenset({"keys"}))

    def commands(self) -> Mapping[str, Run]:
        """Nothing to do here."""
        return {}
