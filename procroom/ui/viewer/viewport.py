"""One viewport: a frame of a run with its marks and corner text. Holds no truth, opens no file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from procroom.domain.case import Mark
from procroom.domain.values import FrameRef, Point
from procroom.imaging.greyscale import Voi
from procroom.imaging.subtraction import mask_number, subtractable
from procroom.ui.scale import scale
from procroom.ui.tongue import later, shown, tr
from procroom.ui.viewer.corner_text import NO_CORNERS, Shown, corners
from procroom.ui.viewer.frame_feed import FrameFeed
from procroom.ui.viewer.frame_source import FrameSource
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lead_layer import NOTHING as NO_LEADS
from procroom.ui.viewer.lead_layer import LeadLayer, ShownLeads
from procroom.ui.viewer.lens import Lens
from procroom.ui.viewer.lesion_layer import NOTHING, LesionLayer, ShownLesions
from procroom.ui.viewer.pen import PenTaps
from procroom.ui.viewer.playback import milliseconds, rate_text
from procroom.ui.viewer.pointer import Pointer
from procroom.ui.viewer.runs import Run
from procroom.ui.viewer.text_editor import TextEditor
from procroom.ui.viewer.tools import DRAWN_BY, MEASURING, Tool
from procroom.ui.viewer.viewport_painter import Scene, ViewportPainter

RUN_MIME = "application/x-procroom-run"
#: Width and height, at procroom's own type size, under which only the most important corner lines are shown.
COMPACT_BELOW = (430, 330)
CROSS_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
EMPTY = later("No series here\nDrag one from the strip below, or open one with Page Down.")


class Viewport(QWidget):
    """Shows one frame: ``feed`` says which, ``lens`` how, ``pointer`` what the hand does.

    Signals:
        shown(position): another frame was put on screen (1-based position in the run).
        viewChanged(): anything about the view changed but the frame.
        activated(): the user turned to this viewport.
        runDropped(token): a thumbnail was dropped here.
        markPlaced(Mark), markChanged(Mark), markRemoved(str): what the user wants; nothing has happened yet.
        toolFinished(): the drawing tool made its mark; the needle stays in hand.
        hinted(str): what to do next; empty when there is nothing to say.
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

    def __init__(
        self,
        source: FrameSource,
        ink: Ink | None = None,
        now_ms: Callable[[], float] = milliseconds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._marks: dict[FrameRef, tuple[Mark, ...]] = {}
        self._few_words = False
        self.active = False
        self.measurements = True
        self.room_orientation = ""
        self.feed = FrameFeed(source, now_ms, self)
        self.lens = Lens(self.feed, self)
        self.lesions = LesionLayer()
        self.leads = LeadLayer()
        self._painter = ViewportPainter(ink or Ink())
        self._editor = TextEditor(self)
        self.pointer = Pointer(self)
        self.feed.shown.connect(self._on_shown)
        self.feed.changed.connect(self.lens.refresh)
        self.lens.changed.connect(self.update)
        self.lens.refined.connect(self.update)
        self.lens.changed.connect(self.viewChanged)
        self._prepare()

    def _prepare(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pen = PenTaps()
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr(tr("Image viewport")))

    # --- what is shown ---------------------------------------------------------------------------------

    def show_run(self, run: Run | None, position: int | None = None) -> None:
        """Show a run, at a position or where it was left; None empties the viewport."""
        if run is None and self.feed.run is None:
            return
        self.lens.remember()
        self.pointer.forget()
        self._editor.drop()
        self.feed.show_run(None)
        state = self.lens.recall(run.key if run else None)
        if run is not None:
            self.feed.show_run(run, position or state.position)
            self._lay_out_words(run)
        self.setAccessibleDescription(run.title if run else tr("empty"))

    def knows(self, run: Run) -> bool:
        """Was this run shown here before?"""
        now = self.feed.run
        return (now is not None and now.key == run.key) or self.lens.remembers(run.key)

    def _lay_out_words(self, run: Run) -> None:
        """Letter the corners while a worker reads the frame: the words are known before the pixels."""
        facts = self.feed.facts
        if self.feed.settled or facts is None:
            return
        expected = self._describe(run, self.lens.voi or next(iter(facts.grey.presets), None))
        words = corners(expected, compact=self._is_compact())
        self._painter.prepare(self.rect(), words, self.devicePixelRatioF())

    @Slot(int)
    def _on_shown(self, position: int) -> None:
        self.pointer.leave_frame()
        self._editor.commit()
        self.lens.refresh()
        self.shown.emit(position)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks from now on (those of other frames are kept for when their frame is shown)."""
        by_frame: dict[FrameRef, list[Mark]] = {}
        for mark in marks:
            by_frame.setdefault(mark.frame, []).append(mark)
        self._marks = {frame: tuple(group) for frame, group in by_frame.items()}
        self.pointer.settle()
        self.refresh_marks()

    def marks_here(self) -> tuple[Mark, ...]:
        """Marks of the frame on screen."""
        ref = self.feed.ref
        return self._marks.get(ref, ()) if ref else ()

    def lesions_here(self) -> ShownLesions:
        """Reference lesions at the needles of the frame on screen; none where nothing may be measured."""
        if not self.measurements:
            return NOTHING
        moved = self.pointer.edited or self.pointer.pending
        return self.lesions.of(self.marks_here(), self.feed.instance, moved)

    def leads_here(self) -> ShownLeads:
        """Contacts of leads in the frame on screen; none where nothing may be measured."""
        if not self.measurements:
            return NO_LEADS
        return self.leads.of(
            self.marks_here(), self.feed.instance, self.pointer.edited or self.pointer.pending
        )

    def set_measurements(self, enabled: bool) -> None:
        """May lengths and angles be measured and shown?"""
        self.measurements = enabled
        if not enabled and self.pointer.tool in MEASURING:
            self.set_tool(Tool.SELECT)
        self.update()

    def set_tool(self, tool: Tool) -> None:
        """Take up a tool."""
        self.pointer.set_tool(tool)
        self._show_in_hand()
        self.viewChanged.emit()

    def _show_in_hand(self) -> None:
        drawing = self.pointer.tool in DRAWN_BY
        self.setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)

    def toggle_corners(self) -> None:
        """Show all corner text, or only what must never be missing."""
        self._few_words = not self._few_words
        self.update()

    def toggle_subtraction(self) -> None:
        """Subtract the run's mask frame from what is shown, or show it as it is again; a hint says why it cannot."""
        if self.lens.state.subtracted:
            self.lens.subtract(on=False)
            self.hint(tr("Subtraction is off."))
            return
        feed = self.feed
        refusal = self._why_no_subtraction()
        if refusal:
            self.hint(refusal)
        elif feed.instance is not None and feed.run is not None:
            number = mask_number(*feed.run.at(feed.position))
            self.lens.subtract(on=True)
            self.hint(tr("Subtraction is on, mask frame {number}.", number=number))

    def _why_no_subtraction(self) -> str:
        """Why nothing can be subtracted from what is on screen; empty when it can."""
        run, feed = self.feed.run, self.feed
        if run is None or feed.frame is None:
            return tr("Nothing to subtract from: no picture is on screen.")
        instance, number = run.at(feed.position)
        if instance.is_colour:
            return tr("A mask can only be subtracted from grey pictures; this one is in colour.")
        if instance.frames == 1:
            return tr("A mask can only be subtracted within a run of several frames; this is one frame only.")
        if not subtractable(instance):
            return tr("A mask cannot be subtracted from pictures of this kind.")
        if mask_number(instance, number) == number and not feed.player.playing:
            return tr("This frame is the mask. Go to another frame, then subtract it there.")
        return ""

    def cancel(self) -> None:
        """Drop what is half done: typing, drawing, the choice of a mark."""
        self._editor.drop()
        self.pointer.forget()
        self.set_tool(Tool.SELECT)

    # --- what the pointer asks for ---------------------------------------------------------------------

    def wish(self, mark: Mark, *, new: bool) -> None:
        """The user wants a mark placed or changed."""
        (self.markPlaced if new else self.markChanged).emit(mark)

    def wish_removed(self, mark_id: str) -> None:
        """The user wants a mark removed."""
        self.markRemoved.emit(mark_id)

    def ask_text(self, at: Point, text: str, done: Callable[[str], None]) -> None:
        """Let the user type a label where it will stand."""
        transform = self.lens.transform
        if transform is not None:
            self._editor.ask(transform.to_widget(at), text, done)

    def finish_tool(self) -> None:
        """The tool made its mark."""
        self._show_in_hand()
        self.toolFinished.emit()

    def hint(self, text: str) -> None:
        """Say what to do next."""
        self.hinted.emit(text)

    def refresh_marks(self) -> None:
        """Marks, or the choice among them, look different now."""
        self.update()
        self.viewChanged.emit()

    # --- painting --------------------------------------------------------------------------------------

    def description(self) -> Shown | None:
        """What is on screen, for corner text."""
        run = self.feed.run
        return self._describe(run, self.lens.voi) if run is not None and self.feed.settled else None

    def _describe(self, run: Run, voi: Voi | None) -> Shown:
        moves = run.frame_count > 1 and not run.is_stack
        return Shown(
            run,
            self.feed.position,
            voi,
            self.lens.state.invert,
            rate_text(run.timing, self.feed.player.speed) if moves else "",
            self.lens.zoom,
            self.room_orientation,
            self.measurements,
            self.feed.mask.number if self.feed.mask is not None else 0,
        )

    def message(self) -> str:
        """Words in the middle of the viewport: what is being read, or why nothing is seen."""
        run, feed = self.feed.run, self.feed
        if run is None:
            return tr(EMPTY)
        if feed.error is not None and feed.instance is not None:
            return tr(
                "{name} cannot be shown\n{error}", name=feed.instance.path.name, error=reason(feed.error)
            )
        if feed.waiting and (feed.frame is None or not feed.player.playing):
            number, count = feed.asked, run.frame_count
            words = (
                tr("Reading slice {number} of {count}…", number=number, count=count)
                if run.is_stack
                else tr("Reading frame {number} of {count}…", number=number, count=count)
            )
            return f"{words}\n{run.title}"
        return ""

    def scene(self) -> Scene:
        """All there is to see."""
        shown, pointer, lesions = self.description(), self.pointer, self.lesions_here()
        leads = self.leads_here()
        words = corners(shown, compact=self._is_compact()) if shown else NO_CORNERS
        return Scene(
            picture=self.lens.picture(),
            transform=self.lens.transform,
            marks=self.marks_here(),
            lesions=lesions.drawn,
            leads=leads.drawn,
            pending=pointer.edited or pointer.pending,
            chosen=pointer.chosen,
            handle=pointer.handle,
            draft=pointer.draft,
            cross=pointer.cross,
            corners=words.above_foot((*lesions.words, *leads.words)) if shown else words,
            badge=self.lens.state.orientation.text,
            message=self.message(),
            figures=self.measurements,
            outlined=self.active,
        )

    def _is_compact(self) -> bool:
        wide, high = (round(limit * scale().size("small") / 12) for limit in COMPACT_BELOW)
        return self._few_words or self.width() < wide or self.height() < high

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: canvas, picture, marks, words."""
        painter = QPainter(self)
        self._painter.paint(painter, self.rect(), self.scene())
        painter.end()
        self.feed.keep_pace()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._editor.commit()
        self._painter.set_size(self.height())
        self.lens.resize(self.width(), self.height(), self.devicePixelRatioF())

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt override: what nobody sees does not play."""
        super().hideEvent(event)
        self.feed.player.pause()

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
        self._editor.commit()
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

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Qt override: a pen draws and drags as the mouse does; tapping twice edits words."""
        match event.type():
            case QEvent.Type.TabletPress if self._pen.is_second(event):
                self.pointer.double_click(event)
            case QEvent.Type.TabletPress:
                self.activated.emit()
                self._editor.commit()
                self.pointer.press(event)
            case QEvent.Type.TabletMove:
                self.pointer.move(event)
            case QEvent.Type.TabletRelease:
                self.pointer.release(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: zoom; with Shift or Ctrl through the frames."""
        self.activated.emit()
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self.feed.step(-1 if delta > 0 else 1)
        else:
            self.lens.zoom_by(1.0015**delta, event.position().toTuple())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Qt override: pinch, another screen, keys of the keyboard's cross."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self.lens.resize(self.width(), self.height(), self.devicePixelRatioF())
        elif event.type() == QEvent.Type.ShortcutOverride and self._is_for_cross(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrow keys move the keyboard's cross; with Shift finely."""
        if self._is_for_cross(event):
            step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 10
            dx, dy = CROSS_KEYS[Qt.Key(event.key())]
            self.pointer.move_by_keys(dx * step, dy * step)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: thumbnails are welcome."""
        if event.mimeData().hasFormat(RUN_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        event.acceptProposedAction()
        self.activated.emit()
        self.runDropped.emit(bytes(event.mimeData().data(RUN_MIME).data()).decode())

    def _is_for_cross(self, event: QEvent) -> bool:
        crossing = self.pointer.cross is not None
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        return (
            crossing
            and isinstance(event, QKeyEvent)
            and event.key() in CROSS_KEYS
            and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in plain
        )

    def _pinch(self, pinch: QPinchGesture) -> None:
        self.pointer.let_go()
        center = self.mapFromGlobal(pinch.centerPoint())
        moved = pinch.centerPoint() - pinch.lastCenterPoint()
        self.lens.zoom_by(pinch.scaleFactor(), QPointF(center).toTuple())
        self.lens.pan_by(moved.x(), moved.y())


def reason(error: Exception) -> str:
    """An error in words, each part on its line."""
    parts: list[str] = [getattr(error, name, "") for name in ("title", "detail", "remedy")]
    return "\n".join(shown(each) for each in parts if each) or str(error)
