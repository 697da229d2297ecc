"""Puts learnt keys to work: in the menus, and for the image wall wherever the focus is; keeps them in the settings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from procroom.app.notices import Level, Notices
from procroom.app.settings import KeySettings, SettingsFile, SettingsInvalid
from procroom.ui.key_table import forget, key_rows, learn
from procroom.ui.menus import Menus
from procroom.ui.tongue import reason
from procroom.ui.viewer.commands import BY_ID, repeats
from procroom.ui.viewer.image_wall import ImageWall


class LearntKeys(QObject):
    """The keys in use.

    Signals:
        changed(): an action has other keys.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        menus: Menus,
        settings: SettingsFile,
        notices: Notices,
        run: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._menus, self._run = window, menus, run
        self._settings, self._notices = settings, notices
        self._shortcuts: list[QShortcut] = []
        self.apply()

    @property
    def current(self) -> KeySettings:
        """The keys as they are kept."""
        return self._settings.current.keys

    def learn(self, action: str, key: str) -> None:
        """Give a key to an action, from now on."""
        self._keep(learn(self.current, action, key))

    def forget(self, action: str, key: str) -> None:
        """Take a learnt key from an action."""
        self._keep(forget(self.current, action, key))

    def back_to_shipped(self) -> None:
        """Forget everything learnt; every action has the keys it came with."""
        self._keep(KeySettings())

    def apply(self) -> None:
        """Let every action have the keys it should have."""
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = []
        for row in key_rows(self.current):
            if row.action in BY_ID:
                self._shortcuts += [self._shortcut(row.action, key) for key in row.learnt]
            else:
                self._menus.actions[row.action].setShortcuts([QKeySequence(key) for key in row.keys])
        for wall in self._window.findChildren(ImageWall):
            self.dress(wall)

    def dress(self, wall: ImageWall) -> None:
        """Take from an image wall the keys that were moved elsewhere."""
        wall.give_up_keys(frozenset(self.current.given_up))

    def _shortcut(self, action: str, key: str) -> QShortcut:
        made = QShortcut(QKeySequence(key), self._window)
        made.setAutoRepeat(repeats(action))
        made.activated.connect(lambda: self._run(action))
        return made

    def _keep(self, keys: KeySettings) -> None:
        if keys == self.current:
            return
        try:
            self._settings.change(replace(self._settings.current, keys=keys))
        except SettingsInvalid as error:
            self._notices.tell(Level.WARNING, reason(error), key="settings")
            return
        self.apply()
        self.changed.emit()
