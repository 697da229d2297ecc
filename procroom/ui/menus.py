"""Menu bar and command palette from the action table. Knows ids and flags, not what they do."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from procroom.ui.actions import ACTIONS, MENUS
from procroom.ui.native_keys import native
from procroom.ui.pages.contract import PageState
from procroom.ui.tongue import tr
from procroom.ui.viewer.commands import COMMANDS
from procroom.ui.widgets.picker import Entry


class Menus:
    """The window's ``QAction``s, one an action of the table."""

    def __init__(self, window: QMainWindow, run: Callable[[str], None]) -> None:
        self.actions: dict[str, QAction] = {}
        for name in MENUS:
            menu = window.menuBar().addMenu(tr(name))
            for spec in (each for each in ACTIONS if each.menu == name):
                if spec.apart:
                    menu.addSeparator()
                action = QAction(tr(spec.title), window)
                action.setObjectName(spec.id)
                if spec.shortcut:
                    action.setShortcut(QKeySequence(spec.shortcut))
                action.triggered.connect(lambda _checked=False, run_id=spec.run: run(run_id))
                action.setCheckable(spec.checkable)
                action.setAutoRepeat(False)
                menu.addAction(action)
                window.addAction(action)  # its key holds while the menu bar is hidden, too
                self.actions[spec.id] = action

    def follow(self, state: PageState, chosen: frozenset[str] = frozenset()) -> None:
        """Enable and name the actions as the page on screen says; tick those that are ``chosen``."""
        for spec in ACTIONS:
            action = self.actions[spec.id]
            action.setEnabled(not spec.enabled_when or spec.enabled_when in state.flags)
            action.setChecked(spec.id in chosen)
            action.setText((state.titles.get(spec.id) or tr(spec.title)).replace("&", "&&"))

    def entries(self, *, with_images: bool, more: Sequence[Entry] = ()) -> list[Entry]:
        """Lines of the command palette: what can be done now first; ``more`` are of the moment, such as people."""
        found = [
            Entry(
                spec.id,
                f"{tr(spec.menu)}: {self.actions[spec.id].text().replace('&&', '&')}",
                native(spec.shortcut),
                self.actions[spec.id].isEnabled(),
            )
            for spec in ACTIONS
            if spec.id != "go.palette"
        ]
        if with_images:
            found += [
                Entry(each.id, tr("Images: {what}", what=tr(each.text)), native(each.key))
                for each in COMMANDS
            ]
        found += more
        return sorted(found, key=lambda entry: not entry.enabled)
