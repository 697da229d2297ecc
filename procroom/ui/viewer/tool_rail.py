"""The rail of tools and view switches beside the pictures; every button a command, every command a key."""

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from procroom.ui.scale import LINE, scale
from procroom.ui.theme import Tokens
from procroom.ui.tongue import later
from procroom.ui.viewer.commands import BY_ID, TOOLS, VIEW, ViewerCommand
from procroom.ui.viewer.tool_key import ToolKey
from procroom.ui.viewer.tools import MEASURING, Tool

#: Rows of tools that are always there.
_LEAST_ROWS = 2
#: What the rail shows first where it has not room for all; the rest stands behind "More".
OFTEN = (
    *("tool.select", "tool.needle", "tool.window", "tool.zoom", "view.fit", "tool.arrow", "tool.text"),
    *("mark.delete", "view.layout", "view.invert", "view.reset"),
)
MORE = ViewerCommand("rail.more", later("More tools"), short=later("More"), icon="more")
LAYOUT_ICONS = {1: "layout-1", 2: "layout-2", 4: "layout-4"}


_MEASURED = frozenset(f"tool.{tool}" for tool in MEASURING)
#: What is marked in a stimulation case, and what elsewhere.
_LEAD, _CONTRAST = f"tool.{Tool.LEAD}", f"tool.{Tool.CONTRAST}"


def key_size() -> tuple[int, int]:
    """Width and height of a button of the rail."""
    side = scale().size("room")
    return (side, side) if scale().room else (scale().of(58), scale().size("key"))


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
        self.more = self._key(MORE, tokens)
        self.more.clicked.disconnect(self._on_clicked)
        self.more.clicked.connect(self._turn)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # columns follow the height, not it them
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        layout.addWidget(self.save)
        self._page = 0
        self._measuring, self._leads = True, False
        self._shown: tuple[object, ...] = ()
        self._fit()
        self.show_tool(Tool.SELECT)

    def _key(self, command: ViewerCommand, tokens: Tokens) -> ToolKey:
        key = ToolKey(command, tokens, self)
        key.clicked.connect(self._on_clicked)
        return key

    def _fit(self) -> None:
        """As many columns as the height asks for, at most two where height is dear, else four; more are on other pages."""
        wide, high = key_size()
        self.setMinimumHeight(_LEAST_ROWS * (high + 2) + self._save_height() + 16)
        rows = max((self.height() - self._save_height() - 16) // (high + 2), 1)
        hidden = (frozenset() if self._measuring else _MEASURED) | {_CONTRAST if self._leads else _LEAD}
        names = [name for name in self._keys if name not in hidden]
        columns = 2 if scale().tight else min(max(2, -(-len(names) // rows)), 4)
        most = rows * columns
        if scale().tight or len(names) > most:
            names.sort(key=lambda name: OFTEN.index(name) if name in OFTEN else len(OFTEN))
        if len(names) > most:
            a_page = max(most - 1, 1)
            self._page %= -(-len(names) // a_page)
            names = [*names[self._page * a_page :][:a_page], MORE.id]
        self._arrange(tuple(names), columns, (wide, high))

    def _arrange(self, names: tuple[str, ...], columns: int, size: tuple[int, int]) -> None:
        if self._shown == (names, columns, size):
            return
        self._shown = (names, columns, size)
        places = {name: index for index, name in enumerate(names)}
        for name, key in (*self._keys.items(), (MORE.id, self.more)):
            self._grid.removeWidget(key)
            key.setFixedSize(*size)
            key.setVisible(name in places)
            if name in places:
                self._grid.addWidget(key, places[name] // columns, places[name] % columns)
        self.save.setFixedHeight(self._save_height())
        self.setFixedWidth(columns * (size[0] + 2) + 11)

    def _save_height(self) -> int:
        picture_and_word = scale().size("room") // 2 + round(scale().size("wideword") * LINE) + 12
        return max(scale().size("room"), picture_and_word) if scale().room else scale().of(56)

    @Slot()
    def _turn(self) -> None:
        """The next page of tools."""
        self._page += 1
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: more columns where it is low."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def key(self, command_id: str) -> ToolKey:
        """The button of a command."""
        return self._keys[command_id]

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for key in (*self._keys.values(), self.more, self.save):
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
        self._measuring = enabled
        self._fit()

    def offer_lead(self, *, offered: bool) -> None:
        """Whether the case has leads to mark: then their tool is at hand, else that for contrast; keys reach both."""
        self._leads = offered
        self._fit()

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(cast("ToolKey", self.sender()).command.id)
