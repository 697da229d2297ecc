"""The rail of tools and view switches beside the pictures; every button a command, every command a key."""

from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from procroom.ui.theme import Tokens
from procroom.ui.viewer.commands import BY_ID, TOOLS, VIEW, ViewerCommand
from procroom.ui.viewer.tool_key import ToolKey
from procroom.ui.viewer.tools import MEASURING, Tool

LEAST_HEIGHT = 310
KEY_SIZE = (58, 45)
LAYOUT_ICONS = {1: "layout-1", 2: "layout-2", 4: "layout-4"}


class ToolRail(QFrame):
    """Buttons in as many columns as the height asks for.

    Signals:
        asked(command id): a button was pressed.
    """

    asked = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self._tools = QButtonGroup(self)
        self._keys = {
            command.id: self._key(command, tokens) for command in (*TOOLS, *VIEW, BY_ID["mark.delete"])
        }
        for command in TOOLS:
            self._keys[command.id].setCheckable(True)
            self._tools.addButton(self._keys[command.id])
        self._keys["view.invert"].setCheckable(True)
        self._keys["view.flip"].setCheckable(True)
        self.save = self._key(BY_ID["save.view"], tokens)
        self.save.setProperty("kind", "primary")
        self.save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.save.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save.setMinimumHeight(56)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self.setMinimumHeight(LEAST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # columns follow the height, not it them
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        layout.addWidget(self.save)
        self._columns = 0
        self._arrange(2)
        self.show_tool(Tool.SELECT)

    def _key(self, command: ViewerCommand, tokens: Tokens) -> ToolKey:
        key = ToolKey(command, tokens)
        key.setFixedSize(*KEY_SIZE)
        key.clicked.connect(self._on_clicked)
        if command.id == "save.view":
            key.setMaximumWidth(16_777_215)
        return key

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for key in self._keys.values():
            self._grid.removeWidget(key)
        for index, key in enumerate(self._keys.values()):
            self._grid.addWidget(key, index // columns, index % columns)
        self.setFixedWidth(columns * (KEY_SIZE[0] + 2) + 11)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: more columns where it is low."""
        super().resizeEvent(event)
        rows = max((self.height() - self.save.minimumHeight() - 16) // (KEY_SIZE[1] + 2), 1)
        self._arrange(min(max(2, -(-len(self._keys) // rows)), 4))

    def key(self, command_id: str) -> ToolKey:
        """The button of a command."""
        return self._keys[command_id]

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for key in (*self._keys.values(), self.save):
            key.set_tokens(tokens)

    def show_tool(self, tool: Tool) -> None:
        """Which tool is taken up."""
        self._keys[f"tool.{tool}"].setChecked(True)

    def show_view(
        self, *, invert: bool, flip: bool, viewports: int, has_choice: bool, has_picture: bool
    ) -> None:
        """What holds in the active viewport."""
        self._keys["view.invert"].setChecked(invert)
        self._keys["view.flip"].setChecked(flip)
        self._keys["view.layout"].set_icon(LAYOUT_ICONS[viewports])
        self._keys["mark.delete"].setEnabled(has_choice)
        self.save.setEnabled(has_picture)

    def set_measuring(self, enabled: bool) -> None:
        """The site's profile switch (clinical.md G1)."""
        for tool in MEASURING:
            self._keys[f"tool.{tool}"].setVisible(enabled)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(cast("ToolKey", self.sender()).command.id)
