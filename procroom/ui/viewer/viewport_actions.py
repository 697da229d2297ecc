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
    player = viewport.feed.player
    nearest = min(range(len(SPEEDS)), key=lambda index: abs(SPEEDS[index] - player.speed))
    player.set_speed(SPEEDS[min(max(nearest + step, 0), len(SPEEDS) - 1)])


def _mode(viewport: Viewport) -> None:
    player = viewport.feed.player
    player.set_mode(MODES[(MODES.index(player.mode) + 1) % len(MODES)])


def _start(viewport: Viewport) -> None:
    viewport.feed.player.pause()
    viewport.feed.go_to(1)


VIEWPORT_ACTS: Mapping[str, Act] = {
    **{f"tool.{tool}": _tool(tool) for tool in Tool},
    "view.fit": lambda viewport: viewport.lens.fit(),
    "view.one_to_one": lambda viewport: viewport.lens.one_to_one(),
    "view.invert": lambda viewport: viewport.lens.toggle_invert(),
    "view.subtract": lambda viewport: viewport.toggle_subtraction(),
    "view.rotate": lambda viewport: viewport.lens.turn(),
    "view.reset": lambda viewport: viewport.lens.reset(),
    "view.zoom_in": lambda viewport: viewport.lens.zoom_by(ZOOM_STEP),
    "view.zoom_out": lambda viewport: viewport.lens.zoom_by(1 / ZOOM_STEP),
    "view.next_preset": lambda viewport: viewport.lens.next_preset(),
    "view.smooth": lambda viewport: viewport.lens.toggle_smooth(),
    "view.corners": lambda viewport: viewport.toggle_corners(),
    "view.overlays": lambda viewport: viewport.lens.toggle_overlays(),
    "view.brighter": lambda viewport: viewport.lens.adjust_window(0, WINDOW_STEP),
    "view.darker": lambda viewport: viewport.lens.adjust_window(0, -WINDOW_STEP),
    "view.narrower": lambda viewport: viewport.lens.adjust_window(-WINDOW_STEP, 0),
    "view.wider": lambda viewport: viewport.lens.adjust_window(WINDOW_STEP, 0),
    "view.pan_left": lambda viewport: viewport.lens.pan_by(-PAN_STEP, 0),
    "view.pan_right": lambda viewport: viewport.lens.pan_by(PAN_STEP, 0),
    "view.pan_up": lambda viewport: viewport.lens.pan_by(0, -PAN_STEP),
    "view.pan_down": lambda viewport: viewport.lens.pan_by(0, PAN_STEP),
    "view.retry": lambda viewport: viewport.feed.retry(),
    "cine.play": lambda viewport: viewport.feed.toggle_play(),
    "cine.previous": lambda viewport: viewport.feed.step(-1),
    "cine.next": lambda viewport: viewport.feed.step(1),
    "cine.back_10": lambda viewport: viewport.feed.step(-10),
    "cine.on_10": lambda viewport: viewport.feed.step(10),
    "cine.first": _start,
    "cine.last": lambda viewport: viewport.feed.to_end(),
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
