"""The bar under the pictures: play, step, slider, mode, speed, and the rate with where it comes from."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from procroom.imaging.cine import PlayMode
from procroom.ui.scale import scale
from procroom.ui.theme import Tokens
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.commands import BY_ID
from procroom.ui.viewer.frame_slider import FrameSlider
from procroom.ui.viewer.playback import rate_text
from procroom.ui.viewer.tool_key import ToolKey
from procroom.ui.viewer.viewport import Viewport
from procroom.ui.widgets.elided_label import ElidedLabel

MODE_WORDS = {
    PlayMode.LOOP: later("loop"),
    PlayMode.BOUNCE: later("back and forth"),
    PlayMode.ONCE: later("once"),
}
SERIES = "series.list"
BUTTONS = ("cine.previous", "cine.play", "cine.next")


class CineBar(QFrame):
    """Shows and steers the active viewport.

    Signals:
        asked(command id): a button was pressed.
        sought(position): the slider was moved.
    """

    asked = Signal(str)
    sought = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "cine")
        self._keys = {name: self._key(name, tokens) for name in (*BUTTONS, "cine.mode", "cine.speed", SERIES)}
        self.slider = FrameSlider(tokens)
        self.slider.valueChanged.connect(self.sought)
        self.count = QLabel()
        self.count.setProperty("role", "strong")
        self.rate = ElidedLabel()
        self.rate.setProperty("role", "caption")
        self.hint = ElidedLabel(Qt.AlignmentFlag.AlignRight)
        self.hint.setProperty("role", "hint")
        self.hint.hide()
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def _key(self, name: str, tokens: Tokens) -> ToolKey:
        key = ToolKey(BY_ID[name], tokens)
        key.clicked.connect(self._on_clicked)
        return key

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name in BUTTONS:
            row.addWidget(self._keys[name])
        row.addWidget(self.slider, 1)
        row.addWidget(self.count)
        row.addWidget(self._keys["cine.mode"])
        row.addWidget(self._keys["cine.speed"])
        row.addWidget(self._keys[SERIES])
        self._keys[SERIES].hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(0)
        layout.addLayout(row)
        self._foot = foot = QHBoxLayout()
        foot.addWidget(self.rate, 1)
        foot.addWidget(self.hint, 2)
        layout.addLayout(foot)
        self.measure()

    def measure(self) -> None:
        """Be as large as the scale says: the words under the slider begin where it does."""
        self._foot.setContentsMargins(len(BUTTONS) * (scale().size("room") + 4) + 14, 0, 8, 0)
        self.count.setMinimumWidth(scale().of(72))
        self.rate.setHidden(scale().tight)  # the corner of the picture tells it; height is dear

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure()

    def key(self, command_id: str) -> ToolKey:
        """The button of a command."""
        return self._keys[command_id]

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.measure()
        self.slider.set_tokens(tokens)
        for key in self._keys.values():
            key.set_tokens(tokens)

    def follow(self, viewport: Viewport) -> None:
        """Show what a viewport shows (called whenever that changes)."""
        run, player = viewport.feed.run, viewport.feed.player
        count = run.frame_count if run else 0
        moving = count > 1
        with QSignalBlocker(self.slider):
            self.slider.setRange(1, max(count, 1))
            self.slider.setValue(viewport.feed.position or 1)
        for widget in (self.slider, *(key for name, key in self._keys.items() if name != SERIES)):
            widget.setEnabled(moving)
        self._keys["cine.play"].set_icon("pause" if player.playing else "play")
        self._keys["cine.mode"].set_icon(player.mode.value)
        self._keys["cine.mode"].setAccessibleDescription(tr("Now: {mode}", mode=tr(MODE_WORDS[player.mode])))
        self._keys["cine.speed"].setText(f"×{player.speed:g}")
        self.count.setText(f"{viewport.feed.position or 1} / {count}" if moving else "")
        text = ""
        if run is not None and moving:
            text = tr("slices") if run.is_stack else rate_text(run.timing, player.speed)
            text += f"  ·  {tr(MODE_WORDS[player.mode])}"
        self.rate.setText(text)

    def offer_series(self, *, offered: bool) -> None:
        """A button for the list of series, where that is put away."""
        self._keys[SERIES].setVisible(offered)

    def show_position(self, position: int) -> None:
        """Another frame is on screen."""
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(position)
            self.slider.update()
        if self.slider.maximum() > 1:
            self.count.setText(f"{position} / {self.slider.maximum()}")

    @Slot(str)
    def show_hint(self, text: str) -> None:
        """What to do next, or why something was refused."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def set_ticks(self, keys: Iterable[int], marked: Iterable[int]) -> None:
        """Frames that are key images, and frames with marks."""
        self.slider.set_ticks(keys, marked)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(cast("ToolKey", self.sender()).command.id)
