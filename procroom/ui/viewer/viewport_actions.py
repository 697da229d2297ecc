"""What each command does to the active viewport."""

from collections.abc import Callable, Mapping
from functools import partial

from procroom.imaging.cine import PlayMode
from procroom.ui.viewer.playback import SPEEDS
from procroom.ui.viewer.tools import Tool
from procroom.ui.viewer.viewport import Viewport

Act = Callable[[Viewport], object]

ZOOM_STEP = 1.25
PAN_STEP = 60.0
WINDOW_STEP = 0.05
MODES = (PlayMode.LOOP, PlayMode.BOUNCE, PlayMode.ONCE)


def _tool(tool: Tool) -> Act:
    return lambda viewport: viewport.set_tool(tool)


def _move(dx: float, dy: float, viewport: Viewport) -> None:
    viewport.pointer.move_by_keys(dx, dy)


def _speed(step: int, viewport: Viewport) -> None:
    player = viewport.player
    nearest = min(range(len(SPEEDS)), key=lambda index: abs(SPEEDS[index] - player.speed))
    player.set_speed(SPEEDS[min(max(nearest + step, 0), len(SPEEDS) - 1)])


def _mode(viewport: Viewport) -> None:
    player = viewport.player
    player.set_mode(MODES[(MODES.index(player.mode) + 1) % len(MODES)])


def _end(viewport: Viewport) -> None:
    if viewport.run is not None:
        viewport.player.pause()
        viewport.go_to(viewport.run.frame_count)


def _start(viewport: Viewport) -> None:
    viewport.player.pause()
    viewport.go_to(1)


VIEWPORT_ACTS: Mapping[str, Act] = {
    **{f"tool.{tool}": _tool(tool) for tool in Tool},
    "view.fit": Viewport.fit,
    "view.one_to_one": Viewport.one_to_one,
    "view.invert": Viewport.toggle_invert,
    "view.rotate": Viewport.turn,
    "view.reset": Viewport.reset_view,
    "view.zoom_in": lambda viewport: viewport.zoom_by(ZOOM_STEP),
    "view.zoom_out": lambda viewport: viewport.zoom_by(1 / ZOOM_STEP),
    "view.next_preset": Viewport.next_preset,
    "view.smooth": Viewport.toggle_smooth,
    "view.overlays": Viewport.toggle_overlays,
    "view.brighter": lambda viewport: viewport.adjust_window(0, WINDOW_STEP),
    "view.darker": lambda viewport: viewport.adjust_window(0, -WINDOW_STEP),
    "view.narrower": lambda viewport: viewport.adjust_window(-WINDOW_STEP, 0),
    "view.wider": lambda viewport: viewport.adjust_window(WINDOW_STEP, 0),
    "view.pan_left": lambda viewport: viewport.pan_by(-PAN_STEP, 0),
    "view.pan_right": lambda viewport: viewport.pan_by(PAN_STEP, 0),
    "view.pan_up": lambda viewport: viewport.pan_by(0, -PAN_STEP),
    "view.pan_down": lambda viewport: viewport.pan_by(0, PAN_STEP),
    "view.retry": Viewport.retry,
    "cine.play": Viewport.toggle_play,
    "cine.previous": lambda viewport: viewport.step(-1),
    "cine.next": lambda viewport: viewport.step(1),
    "cine.back_10": lambda viewport: viewport.step(-10),
    "cine.on_10": lambda viewport: viewport.step(10),
    "cine.first": _start,
    "cine.last": _end,
    "cine.slower": partial(_speed, -1),
    "cine.faster": partial(_speed, 1),
    "cine.mode": _mode,
    "mark.next": lambda viewport: viewport.pointer.choose(1),
    "mark.previous": lambda viewport: viewport.pointer.choose(-1),
    "mark.point": lambda viewport: viewport.pointer.choose_handle(),
    "mark.enter": lambda viewport: viewport.pointer.press_enter(),
    "mark.left": partial(_move, -1, 0),
    "mark.right": partial(_move, 1, 0),
    "mark.up": partial(_move, 0, -1),
    "mark.down": partial(_move, 0, 1),
    "mark.delete": lambda viewport: viewport.pointer.remove_chosen(),
}
