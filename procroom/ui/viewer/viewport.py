"""One viewport: shows a frame of a run with its marks and corner text. Holds no truth, opens no file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from procroom.domain.case import Mark
from procroom.domain.values import FrameRef, Point
from procroom.imaging.greyscale import Voi
from procroom.imaging.hierarchy import Instance
from procroom.imaging.readahead import wanted
from procroom.ui.viewer.corner_text import Corners, Shown, corners
from procroom.ui.viewer.frame_source import FrameKey, FrameSource, ReadFrame, frame_key
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.picture import Greying, Picture, PictureMaker
from procroom.ui.viewer.playback import Player, milliseconds, rate_text
from procroom.ui.viewer.pointer import Pointer
from procroom.ui.viewer.runs import Run
from procroom.ui.viewer.text_editor import TextEditor
from procroom.ui.viewer.tools import DRAWN_BY, MEASURING, Tool
from procroom.ui.viewer.view_transform import (
    Orientation,
    Placement,
    ViewTransform,
    panned,
    place,
    zoomed,
)
from procroom.ui.viewer.viewport_painter import Scene, ViewportPainter
from procroom.ui.viewer.windowing import Preset, dragged, presets

RUN_MIME = "application/x-procroom-run"
READ_AHEAD = 12
NEIGHBOURS = 3
#: A frame that comes sooner than this needs no word about waiting.
PATIENCE_MS = 200
#: Width and height under which only the most important corner lines are shown.
COMPACT_BELOW = (430, 330)
CROSS_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class ViewState:
    """How a run is shown; remembered per run, never part of the picture.

    Attributes:
        voi: the window; None = the run's first.
        invert: grey turned round.
        orientation: rotation and flip.
        placement: zoom and pan.
        smooth: interpolate when enlarging.
        overlays: draw overlay planes of the file.
        position: frame shown last.
    """

    voi: Voi | None = None
    invert: bool = False
    orientation: Orientation = Orientation()
    placement: Placement = Placement()
    smooth: bool = True
    overlays: bool = True
    position: int = 1


class Viewport(QWidget):
    """Shows one frame.

    Signals:
        shown(position): another frame was put on screen (1-based position in the run).
        viewChanged(): window, zoom, orientation or run changed.
        activated(): the user turned to this viewport.
        runDropped(key): a thumbnail was dropped here.
        markPlaced(Mark), markChanged(Mark), markRemoved(str): what the user wants; nothing has happened yet.
        toolFinished(): the drawing tool did its work.
        hinted(str): what to do next; empty when there is nothing to say.
        choiceChanged(): another mark is chosen, or none.
    """

    shown = Signal(int)
    viewChanged = Signal()
    activated = Signal()
    runDropped = Signal(str)
    markPlaced = Signal(object)
    markChanged = Signal(object)
    markRemoved = Signal(str)
    toolFinished = Signal()
    hinted = Signal(str)
    choiceChanged = Signal()

    def __init__(
        self,
        source: FrameSource,
        ink: Ink | None = None,
        now_ms: Callable[[], float] = milliseconds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._ink = ink or Ink()
        self._run: Run | None = None
        self._position = 0
        self._wanted_position = 0
        self._frame: ReadFrame | None = None
        self._state = ViewState()
        self._remembered: dict[tuple[str, int, str], ViewState] = {}
        self._marks: tuple[Mark, ...] = ()
        self._maker = PictureMaker()
        self._picture: Picture | None = None
        self._waited = False
        self._message = ""
        self._chosen = self._hint = ""
        self.active = False
        self.measurements = True
        self.room_orientation = ""
        self.player = Player(now_ms, self)
        self.player.due.connect(self._on_due)
        self.player.changed.connect(self._on_player_changed)
        self.painter = ViewportPainter(self._ink)
        self._editor = TextEditor(self)
        self.pointer = Pointer(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        source.arrived.connect(self._on_arrived)
        source.failed.connect(self._on_failed)
        self._prepare()

    def _prepare(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Image viewport"))

    # --- what is shown ---------------------------------------------------------------------------------

    @property
    def run(self) -> Run | None:
        """The run shown."""
        return self._run

    @property
    def position(self) -> int:
        """The 1-based position on screen; while its frame is being read, the one asked for."""
        return self._position or self._wanted_position

    @property
    def state(self) -> ViewState:
        """How it is shown."""
        return self._state

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks given, of whatever frame."""
        return self._marks

    @property
    def instance(self) -> Instance | None:
        """The instance on screen."""
        return self._run.at(self.position)[0] if self._run else None

    @property
    def frame(self) -> ReadFrame | None:
        """The frame on screen; None while nothing is."""
        return self._frame

    def show_run(self, run: Run | None, position: int | None = None) -> None:
        """Show a run, at a position or where it was left; None empties the viewport."""
        self._remember()
        self.pointer.cancel()
        self._run, self._frame, self._picture = run, None, None
        self._position = self._wanted_position = 0
        self._message = ""
        self._state = self._remembered.get(run.key, ViewState()) if run else ViewState()
        self.player.load(run.timing, run.frame_count) if run else self.player.pause()
        if run is None:
            self._source.want(self, ())
        else:
            self.go_to(position or self._state.position)
        self.viewChanged.emit()
        self.update()

    def go_to(self, position: int) -> None:
        """Show a position as soon as its frame is at hand; the newest wish wins."""
        if self._run is None:
            return
        position = min(max(position, 1), self._run.frame_count)
        if self.player.playing:
            self.player.seek(position)
        else:
            self._ask(position)

    def step(self, frames: int) -> None:
        """So many frames on or back from the one asked for; stops playing."""
        self.player.pause()
        self.go_to((self._wanted_position or 1) + frames)

    def toggle_play(self) -> None:
        """Play from here, or stop here."""
        if self.player.playing:
            self.player.pause()
        elif self._run is not None:
            self.player.play(self.position)

    def retry(self) -> None:
        """Read the file again after an error."""
        if self._run is not None:
            self._source.retry(self._run.at(self._wanted_position)[0])
            self._ask(self._wanted_position)

    def _ask(self, position: int, due: Sequence[int] = ()) -> None:
        run = self._run
        if run is None:
            return
        direction = (position > self._wanted_position) - (position < self._wanted_position)
        self._wanted_position = position
        if due:
            wishes: Sequence[int] = due
        elif self._position:
            wishes = wanted(position, run.frame_count, direction, NEIGHBOURS, loop=False)
        else:
            wishes = (position,)
        self._source.want(self, [run.at(wish) for wish in wishes])
        self._take(position)

    def _take(self, position: int) -> bool:
        """Put a position on screen if it can be; otherwise wait with patience."""
        run = self._run
        if run is None:
            return False
        instance, number = run.at(position)
        error = self._source.failure(instance, number)
        frame = self._source.frame(instance, number)
        if frame is None and error is None:
            if not self._patience.isActive() and not self._waited:
                self._patience.start()
            return False
        self._patience.stop()
        self._waited = False
        self._message = "" if error is None else f"{instance.path.name} cannot be shown\n{_reason(error)}"
        changed = position != self._position or frame is not self._frame
        self._frame, self._position = frame, position
        if frame is not None and self._state.voi is None and not frame.stored.is_colour:
            self._state = replace(self._state, voi=self._source.first_voi(instance))
        self._redraw()
        if changed:
            self.shown.emit(position)
        return True

    @Slot(int)
    def _on_due(self, position: int) -> None:
        if self._run is None:
            return
        self._ask(position, self.player.upcoming(READ_AHEAD))
        if self._position != position:
            self._take_nearest()

    def _take_nearest(self) -> None:
        """Reading is slower than the clock: show the newest frame at hand that was due since the last one."""
        for position in self.player.recent(self._position):
            if self._run is not None and self._source.has(*self._run.at(position)):
                self._take(position)
                return

    @Slot(object)
    def _on_arrived(self, key: FrameKey) -> None:
        run = self._run
        if run is None or not self._wanted_position:
            return
        if key == frame_key(*run.at(self._wanted_position)):
            if self._position != self._wanted_position or self._frame is None:
                first = not self._position
                self._take(self._wanted_position)
                if first and not self.player.playing:
                    self.viewChanged.emit()
        elif self.player.playing and self._position != self._wanted_position:
            self._take_nearest()

    @Slot(object)
    def _on_failed(self, key: FrameKey) -> None:
        if self._run is not None and key == frame_key(*self._run.at(self._wanted_position)):
            self._take(self._wanted_position)

    @Slot()
    def _on_patience_over(self) -> None:
        self._waited = True
        self.update()

    @Slot()
    def _on_player_changed(self) -> None:
        if not self.player.playing:
            self._redraw()
        self.viewChanged.emit()

    # --- how it is shown -------------------------------------------------------------------------------

    @property
    def transform(self) -> ViewTransform | None:
        """Where the image lies on screen; None while nothing is shown."""
        if self._run is None or not self._position:
            return None
        instance = self._run.at(self._position)[0]
        return place(
            self._state.placement,
            (self.width(), self.height()),
            (instance.columns, instance.rows),
            instance.pixel_aspect,
            self._state.orientation,
            self.devicePixelRatioF(),
        )

    def presets(self) -> tuple[Preset, ...]:
        """Windows on offer for the frame on screen; none for colour."""
        if self._run is None or self._frame is None or self._frame.stored.is_colour:
            return ()
        instance, number = self._run.at(self._position)
        return presets(self._frame.stored, instance.frame_facts(number).grey, instance.modality)

    def set_voi(self, voi: Voi) -> None:
        """Show through another window."""
        self._change(voi=voi)

    def next_preset(self, step: int = 1) -> None:
        """Take the next window on offer."""
        offered = [preset.voi for preset in self.presets()]
        if offered:
            now = offered.index(self._state.voi) if self._state.voi in offered else -step if step > 0 else 0
            self.set_voi(offered[(now + step) % len(offered)])

    def toggle_invert(self) -> None:
        """Turn grey round."""
        self._change(invert=not self._state.invert)

    def turn(self) -> None:
        """A quarter turn clockwise; a badge says so."""
        self._change(orientation=self._state.orientation.turned())

    def flip(self) -> None:
        """Mirror left-right; a badge says so. Whoever calls this has asked the user first (clinical.md U9)."""
        self._change(orientation=self._state.orientation.mirrored())

    def fit(self) -> None:
        """The whole picture."""
        self._change(placement=Placement())

    def one_to_one(self) -> None:
        """One image pixel per device pixel, around the middle of what is seen."""
        transform = self.transform
        if transform is not None:
            self.zoom_by(1 / (self.devicePixelRatioF() * transform.scale))

    def zoom_by(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Zoom around a screen position, or around the middle."""
        transform = self.transform
        if transform is not None:
            size = (self.width(), self.height())
            self._change(placement=zoomed(transform, factor, at or (size[0] / 2, size[1] / 2), size))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        transform = self.transform
        if transform is not None:
            self._change(placement=panned(transform, dx, dy, (self.width(), self.height())))

    def toggle_smooth(self) -> None:
        """Interpolate between pixels when enlarging, or show them as squares."""
        self._change(smooth=not self._state.smooth)

    def toggle_overlays(self) -> None:
        """Draw the file's overlay planes, or leave them out."""
        self._change(overlays=not self._state.overlays)

    def adjust_window(self, right: float, up: float) -> None:
        """Widen and brighten the window by fractions, as a drag does."""
        if self._state.voi is not None:
            bright = self._low_is_bright()
            self.set_voi(dragged(self._state.voi, right, up, brighter_is_lower=not bright))

    def reset_view(self) -> None:
        """The picture as stored: first window, not turned, fitted."""
        first = self._source.first_voi(self.instance) if self.instance else None
        self._state = ViewState(voi=first, position=self._state.position)
        self._redraw()
        self.viewChanged.emit()

    def _low_is_bright(self) -> bool:
        instance = self.instance
        return instance is not None and (
            instance.frame_facts(self.run.at(self.position)[1]).grey.inverse != self._state.invert
        )

    def _change(self, **parts: Any) -> None:
        self._state = replace(self._state, **parts)
        self._redraw()
        self.viewChanged.emit()

    def _remember(self) -> None:
        if self._run is not None:
            self._remembered[self._run.key] = replace(self._state, position=self.position or 1)

    # --- marks -----------------------------------------------------------------------------------------

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks from now on (those of other frames are kept for when their frame is shown)."""
        self._marks = tuple(marks)
        self.pointer.settle()
        self.update()

    def marks_here(self) -> tuple[Mark, ...]:
        """Marks of the frame on screen."""
        if self._run is None or not self._position:
            return ()
        ref = self._run.ref(self._position)
        return tuple(mark for mark in self._marks if mark.frame == ref and ref.sop_instance_uid)

    @property
    def frame_ref(self) -> FrameRef | None:
        """The frame on screen, as a case refers to it; None when the file has no UID or nothing is shown."""
        ref = self._run.ref(self._position) if self._run and self._position else None
        return ref if ref and ref.sop_instance_uid else None

    def set_measurements(self, enabled: bool) -> None:
        """May lengths and angles be measured and shown?"""
        self.measurements = enabled
        if not enabled and self.pointer.tool in MEASURING:
            self.set_tool(Tool.SELECT)
        self.update()

    def cancel(self) -> None:
        """Drop what is half done: typing, drawing, the choice."""
        self._editor.drop()
        self.pointer.chosen = ""
        self.set_tool(Tool.SELECT)
        self.choiceChanged.emit()

    def set_tool(self, tool: Tool) -> None:
        """Take up a tool."""
        self.pointer.set_tool(tool)
        drawing = tool in DRAWN_BY
        self.setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)

    def wish(self, mark: Mark, *, new: bool) -> None:
        """Say that the user wants a mark placed or changed (for the pointer)."""
        (self.markPlaced if new else self.markChanged).emit(mark)

    def wish_removed(self, mark_id: str) -> None:
        """Say that the user wants a mark removed (for the pointer)."""
        self.markRemoved.emit(mark_id)

    def ask_text(self, at: Point, text: str, done: Callable[[str], None]) -> None:
        """Let the user type a label where it will stand (for the pointer)."""
        transform = self.transform
        if transform is not None:
            self._editor.ask(transform.to_widget(at), text, done)

    def finish_tool(self) -> None:
        """The tool did its work (for the pointer)."""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.toolFinished.emit()

    def hint(self, text: str) -> None:
        """Say what to do next (for the pointer)."""
        self._hint = text
        self.hinted.emit(text)
        self.update()

    def repaint_marks(self) -> None:
        """Marks look different now (for the pointer)."""
        self.update()
        if self.pointer.chosen != self._chosen:
            self._chosen = self.pointer.chosen
            self.choiceChanged.emit()

    @property
    def window_shown(self) -> tuple[Voi | None, bool]:
        """Window and inversion on screen."""
        return self._state.voi, self._state.invert

    # --- painting --------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def description(self) -> Shown | None:
        """What is on screen, for corner text and readers of the screen."""
        transform = self.transform
        if self._run is None or transform is None:
            return None
        rate = rate_text(self._run.timing, self.player.speed) if self._run.frame_count > 1 else ""
        return Shown(
            self._run,
            self._position,
            self._state.voi,
            self._state.invert,
            "" if self._run.is_stack else rate,
            transform.scale * self.devicePixelRatioF(),
            self.room_orientation,
            self.measurements,
        )

    def message(self) -> str:
        """Words in the middle of the viewport: what is being read, or why nothing is seen."""
        if self._message:
            return self._message
        if self._run is None:
            return self.tr(
                "No series here.\nDrag one from the strip below, or choose one with the arrow keys."
            )
        if self._waited and (self._frame is None or not self.player.playing):
            unit = "slice" if self._run.is_stack else "frame"
            return f"Reading {unit} {self._wanted_position} of {self._run.frame_count}…\n{self._run.title}"
        return ""

    def picture(self) -> Picture | None:
        """The visible part of the frame as it is painted; made when something changed."""
        transform = self.transform
        if self._picture is None and self._frame is not None and transform is not None and self._run:
            instance, number = self._run.at(self._position)
            self._picture = self._maker.make(
                self._frame,
                Greying(instance.frame_facts(number).grey, self._state.voi, self._state.invert),
                transform,
                (self.width(), self.height()),
                self.devicePixelRatioF(),
                smooth=self._state.smooth,
                quick=self.player.playing,
                overlays=self._state.overlays,
            )
        return self._picture

    def scene(self) -> Scene:
        """All there is to see."""
        shown, pointer = self.description(), self.pointer
        compact = self.width() < COMPACT_BELOW[0] or self.height() < COMPACT_BELOW[1]
        return Scene(
            self.picture(),
            self.transform,
            self.marks_here(),
            pointer.edited or pointer.pending,
            pointer.chosen,
            pointer.handle,
            pointer.draft,
            pointer.cross,
            corners(shown, compact=compact) if shown else Corners(),
            self._state.orientation.text,
            self.message(),
            self.measurements,
            self.active,
            self._hint,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: canvas, picture, marks, words."""
        painter = QPainter(self)
        self.painter.paint(painter, self.rect(), self.scene())
        painter.end()

    def resizeEvent(self, event: QEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._redraw()
        self.pointer.settle()

    def sizeHint(self) -> QSize:
        """Qt override."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        """Qt override."""
        return QSize(160, 140)

    # --- input -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override."""
        self.activated.emit()
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt override."""
        self.pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: zoom; with Shift or Ctrl through the frames."""
        self.activated.emit()
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self.step(-1 if delta > 0 else 1)
        else:
            self.zoom_by(1.0015**delta, event.position().toTuple())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Qt override: pinch."""
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.pointer.cross is not None
            and event.key() in CROSS_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrow keys move the keyboard's cross; with Shift finely."""
        if self.pointer.cross is not None and event.key() in CROSS_KEYS:
            step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 10
            dx, dy = CROSS_KEYS[Qt.Key(event.key())]
            self.pointer.move_by_keys(dx * step, dy * step)
        else:
            super().keyPressEvent(event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        self.pointer.cancel()
        center = self.mapFromGlobal(pinch.centerPoint())
        moved = pinch.centerPoint() - pinch.lastCenterPoint()
        self.zoom_by(pinch.scaleFactor(), QPointF(center).toTuple())
        self.pan_by(moved.x(), moved.y())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: thumbnails are welcome."""
        if event.mimeData().hasFormat(RUN_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        event.acceptProposedAction()
        self.activated.emit()
        self.runDropped.emit(bytes(event.mimeData().data(RUN_MIME).data()).decode())


def _reason(error: Exception) -> str:
    """An error in words, each part on its line."""
    parts = [
        str(part) for part in (getattr(error, name, "") for name in ("title", "detail", "remedy")) if part
    ]
    return "\n".join(parts) or str(error)
