"""What pointer and keys do on a picture, tool by tool. Turns gestures into wishes; the viewport carries them out."""

import math
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QSinglePointEvent

from procroom.domain.case import POINTS, Mark, MarkKind, fewest_points
from procroom.domain.values import Point
from procroom.imaging.greyscale import Voi
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.frame_feed import FrameFeed
from procroom.ui.viewer.lens import Lens
from procroom.ui.viewer.mark_edit import Grip, grip_at, measured, moved
from procroom.ui.viewer.tools import DRAWN_BY, MEASURING, STAYING, Draft, Tool
from procroom.ui.viewer.view_transform import ViewTransform

#: A press that moves less is a tap (logical pixels).
TAP = 8.0
#: A tap so near to the last point of a lead means that one again (logical pixels).
AGAIN = 10.0
#: Points closer than this are the same point (image pixels).
SAME = 0.5
NO_UID = later("This file carries no SOP Instance UID: a mark could not be bound to it.")
MEASURING_OFF = later("Measurements are switched off at this site: labels and arrows only.")


def new_mark_id() -> str:
    """A mark id that no other station gives."""
    return uuid.uuid4().hex


class Stage(Protocol):
    """What the pointer needs of a viewport."""

    feed: FrameFeed
    lens: Lens
    measurements: bool

    def marks_here(self) -> Sequence[Mark]:
        """Marks of the frame on screen."""
        ...

    def wish(self, mark: Mark, *, new: bool) -> None:
        """The user wants a mark placed or changed."""
        ...

    def wish_removed(self, mark_id: str) -> None:
        """The user wants a mark removed."""
        ...

    def ask_text(self, at: Point, text: str, done: Callable[[str], None]) -> None:
        """Let the user type a label where it will stand."""
        ...

    def finish_tool(self) -> None:
        """The tool made its mark; ``tool`` says whether it is still in hand."""
        ...

    def hint(self, text: str) -> None:
        """Say what to do next."""
        ...

    def refresh_marks(self) -> None:
        """Marks, or the choice among them, look different now."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """A button that is down: what it does, where it began, where it was last, and what was there."""

    action: str
    start: QPointF
    last: QPointF
    voi: Voi | None = None
    grip: Grip | None = None
    moved: bool = False


class Pointer:
    """Gestures of one viewport.

    Attributes:
        tool: what a drag does.
        draft: the mark being drawn.
        edited: the mark being dragged, as it would be.
        pending: a mark that was asked for and not yet confirmed by whoever keeps the record.
        chosen: id of the chosen mark, or empty.
        handle: the point of the chosen mark that keys move; None = all of it.
        cross: image point of the keyboard's cross; None when the pointer draws.
    """

    def __init__(self, stage: Stage, make_id: Callable[[], str] = new_mark_id) -> None:
        self._stage = stage
        self._make_id = make_id
        self._held: Held | None = None
        self._before: Draft | None = None
        self._kept = False  # the tool stayed in hand after a mark: from now on it is drawn by dragging
        self.tool = Tool.SELECT
        self.draft: Draft | None = None
        self.edited: Mark | None = None
        self.pending: Mark | None = None
        self.chosen = ""
        self.handle: int | None = None
        self.cross: Point | None = None

    # --- tool and choice -------------------------------------------------------------------------------

    def set_tool(self, tool: Tool) -> None:
        """Take up a tool; a half-drawn mark is dropped."""
        self.cancel()
        if tool in MEASURING and not self._stage.measurements:
            self._stage.hint(tr(MEASURING_OFF))
            tool = Tool.SELECT
        self.tool, self._kept = tool, False
        self._start_draft()
        self._stage.refresh_marks()

    @property
    def _is_blank(self) -> bool:
        """Nothing of the next mark stands yet."""
        return self.draft is None or not self.draft.points

    def cancel(self) -> None:
        """Drop what is half done."""
        self._held = self.edited = self.cross = self.draft = None
        self._start_draft()
        self._stage.refresh_marks()

    def let_go(self) -> None:
        """A second finger came: what the first one began is none of this; points set before it stay."""
        if self._held is not None and self._held.action == "draw":
            self.draft = self._before
        self._held = self.edited = None
        self._stage.refresh_marks()

    def forget(self) -> None:
        """Drop what is half done and the choice."""
        self.chosen, self.handle, self.pending = "", None, None
        self.cancel()

    def leave_frame(self) -> None:
        """Another frame is on screen: what was half done belonged to the one before."""
        self.pending = None
        if self.chosen and self._chosen_mark() is None:
            self.chosen, self.handle = "", None
        if self._held is not None and self._held.action in {"grip", "draw"}:
            self._held = self.edited = None
        if self.draft is not None and self.draft.points:
            self.cross = None
            self._start_draft()

    def settle(self) -> None:
        """The record spoke: what was pending is either among the marks now, or refused."""
        self.pending = None
        if self.chosen and all(mark.mark_id != self.chosen for mark in self._stage.marks_here()):
            self.chosen, self.handle = "", None

    def choose(self, step: int) -> None:
        """Choose the next mark of the frame."""
        ids = [mark.mark_id for mark in self._stage.marks_here()]
        if ids:
            now = ids.index(self.chosen) if self.chosen in ids else (-1 if step > 0 else 0)
            self.chosen, self.handle = ids[(now + step) % len(ids)], None
            self._stage.refresh_marks()

    def choose_handle(self) -> None:
        """Let keys move the chosen mark's next point, then all of it again."""
        mark = self._chosen_mark()
        if mark is not None and mark.kind is not MarkKind.TEXT:
            following = 0 if self.handle is None else self.handle + 1
            self.handle = following if following < len(mark.points) else None
            self._stage.refresh_marks()

    def remove_chosen(self) -> None:
        """Ask to delete the chosen mark."""
        if self.chosen:
            mark_id, self.chosen, self.handle = self.chosen, "", None
            self._stage.wish_removed(mark_id)

    def edit_text(self) -> None:
        """Edit the chosen mark's words where it stands."""
        mark = self._chosen_mark()
        if mark is not None:
            self._stage.ask_text(mark.points[0], mark.text, lambda text: self._reword(mark, text))

    def _chosen_mark(self) -> Mark | None:
        return next((mark for mark in self._stage.marks_here() if mark.mark_id == self.chosen), None)

    # --- buttons ---------------------------------------------------------------------------------------

    def press(self, event: QSinglePointEvent) -> None:
        """A button or finger went down."""
        at = event.position()
        transform = self._stage.lens.transform
        if transform is None:
            return
        self._before = self.draft
        if event.button() == Qt.MouseButton.MiddleButton:
            self._held = Held("pan", at, at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._held = self._begin(at, transform)
        self._stage.refresh_marks()

    def _begin(self, at: QPointF, transform: ViewTransform) -> Held | None:
        if self.tool in DRAWN_BY:
            if self._stage.feed.ref is None:
                self._stage.hint(tr(NO_UID))
                return None
            if self._kept:
                grip = self._chosen_at(at, transform)
                if grip is not None:
                    return Held("grip", at, at, grip=grip)
                self.chosen, self.handle = "", None
            self.cross = None
            return Held("draw", at, at) if transform.contains(transform.to_image(*at.toTuple())) else None
        if self.tool is Tool.SELECT:
            grip = self._choose_at(at, transform)
            return Held("grip" if grip else "pan", at, at, grip=grip)
        return Held(self.tool.value, at, at, voi=self._stage.lens.voi)

    def _choose_at(self, at: QPointF, transform: ViewTransform) -> Grip | None:
        """Choose what lies there, or nothing."""
        grip = grip_at(self._stage.marks_here(), self.chosen, transform, *at.toTuple())
        self.chosen, self.handle = (grip.mark.mark_id if grip else ""), None
        return grip

    def _chosen_at(self, at: QPointF, transform: ViewTransform) -> Grip | None:
        """The chosen mark, if it lies there."""
        mark = self._chosen_mark()
        return grip_at((mark,), mark.mark_id, transform, *at.toTuple()) if mark is not None else None

    def move(self, event: QSinglePointEvent) -> None:
        """The pointer moved, with or without a button."""
        at, transform = event.position(), self._stage.lens.transform
        if transform is None:
            return
        if self._held is None:
            if self.draft is not None and self.draft.points:
                self._hover(at, transform)
            return
        held = self._held
        far = held.moved or math.hypot(*(at - held.start).toTuple()) > TAP
        self._drag(replace(held, moved=far), at, transform)
        if self._held is not None:
            self._held = replace(held, last=at, moved=far)

    def _drag(self, held: Held, at: QPointF, transform: ViewTransform) -> None:
        step = at - held.last
        match held.action:
            case "pan":
                self._stage.lens.pan_by(step.x(), step.y())
            case "zoom":
                self._stage.lens.zoom_by(1.01 ** -step.y(), held.start.toTuple())
            case "window" if held.voi is not None:
                way = at - held.start
                width, height = self._stage.lens.size
                self._stage.lens.adjust_window(way.x() / width, -way.y() / height, held.voi)
            case "grip" if held.grip is not None and held.moved:
                self.edited = self._dragged_mark(held.grip, held.start, at, transform)
                self._stage.refresh_marks()
            case "draw" if self.draft is not None:
                if not self.draft.points and held.moved and self.draft.kind is not MarkKind.TEXT:
                    self.draft = self.draft.with_point(_on_image(held.start, transform))
                self._hover(at, transform)

    def release(self, event: QSinglePointEvent) -> None:
        """A button or finger went up: one act, one wish."""
        held, self._held = self._held, None
        transform = self._stage.lens.transform
        if held is None or transform is None:
            return
        if held.action == "draw" and self._kept and not held.moved and self._is_blank:
            self._choose_at(event.position(), transform)  # a stray tap draws nothing
        elif held.action == "draw":
            self.add_point(_on_image(event.position(), transform))
        elif held.action == "grip" and self.edited is not None:
            self._commit_edit()
        self._stage.refresh_marks()

    def double_click(self, event: QSinglePointEvent) -> None:
        """On a mark: edit its words. Elsewhere: the whole picture. While drawing: just a tap."""
        if self.tool in DRAWN_BY:
            self.press(event)
        elif self.tool is Tool.SELECT and self.chosen:
            self.edit_text()
        else:
            self._stage.lens.fit()

    # --- drawing ---------------------------------------------------------------------------------------

    def add_point(self, point: Point) -> None:
        """Another point of the draft stands; the last one makes it a wish."""
        if self.draft is None:
            return
        if self._means_a_standing_point(self.draft, point):
            if self.draft.may_end:
                self._finish_draft(self.draft)
            return
        self.draft = self.draft.with_point(point)
        self._stage.hint(self.draft.hint)
        if self.draft.is_complete:
            self._finish_draft(self.draft)

    def _means_a_standing_point(self, draft: Draft, point: Point) -> bool:
        """Does a tap mean the last point again, or the first one of an outline, which closes it?"""
        closes = draft.kind is MarkKind.CONTRAST and draft.may_end
        again = (*draft.points[-1:], *(draft.points[:1] if closes else ()))
        return any(math.dist(_pair(each), _pair(point)) < self._same() for each in again)

    def _same(self) -> float:
        """How near, in image pixels, a tap has to lie to the last point to mean it: a finger's breadth to end with."""
        transform = self._stage.lens.transform
        if (
            self.draft is None
            or transform is None
            or fewest_points(self.draft.kind) == POINTS[self.draft.kind]
        ):
            return SAME
        zero, there = transform.to_image(0, 0), transform.to_image(AGAIN, 0)
        return max(SAME, math.dist(_pair(zero), _pair(there)))

    def _finish_draft(self, draft: Draft) -> None:
        if draft.kind is MarkKind.TEXT:
            self._stage.ask_text(draft.points[0], "", lambda text: self._place(draft, text))
        else:
            self._place(draft, "")

    def _place(self, draft: Draft, text: str) -> None:
        ref, instance = self._stage.feed.ref, self._stage.feed.instance
        self.draft = self.cross = None
        text = text.strip()
        if ref is not None and instance is not None and (text or draft.kind is not MarkKind.TEXT):
            mark = Mark(self._make_id(), draft.kind, ref, draft.points, text)
            mark = measured(mark, instance, enabled=self._stage.measurements)
            self.pending, self.chosen = mark, mark.mark_id
            self._stage.wish(mark, new=True)
        self._kept = self.tool in STAYING
        if not self._kept:
            self.tool = Tool.SELECT
        self._start_draft()
        self._stage.finish_tool()

    def _reword(self, mark: Mark, text: str) -> None:
        text = text.strip()
        if text == mark.text:
            return
        if not text and mark.kind is MarkKind.TEXT:
            self._stage.wish_removed(mark.mark_id)
        else:
            self.pending = replace(mark, text=text)
            self._stage.wish(self.pending, new=False)

    def _commit_edit(self) -> None:
        edited, self.edited = self.edited, None
        if edited is not None and edited.points != getattr(self._chosen_mark(), "points", ()):
            self.pending = edited
            self._stage.wish(edited, new=False)

    def _dragged_mark(self, grip: Grip, start: QPointF, at: QPointF, transform: ViewTransform) -> Mark:
        first, now = transform.to_image(*start.toTuple()), transform.to_image(*at.toTuple())
        return self._moved(grip.mark, grip.handle, Point(now.x - first.x, now.y - first.y))

    def _moved(self, mark: Mark, handle: int | None, by: Point) -> Mark:
        instance = self._stage.feed.instance
        if instance is None:
            return mark
        changed = moved(mark, handle, by, (instance.columns, instance.rows))
        return measured(changed, instance, enabled=self._stage.measurements)

    # --- keys ------------------------------------------------------------------------------------------

    def press_enter(self) -> None:
        """Enter: start drawing with the keyboard's cross, set a point, or edit the chosen mark's words."""
        transform = self._stage.lens.transform
        if transform is None:
            return
        if self.draft is not None:
            if self._stage.feed.ref is None:
                self._stage.hint(tr(NO_UID))
            elif self.cross is None:
                middle = transform.to_image(*(side / 2 for side in self._stage.lens.size))
                self.cross = transform.clamped(middle)
                self._stage.hint(
                    tr("{hint}: arrow keys move the cross, Enter sets the point", hint=self.draft.hint)
                )
            else:
                self.add_point(self.cross)
        elif self.chosen:
            self.edit_text()
        self._stage.refresh_marks()

    def move_by_keys(self, dx: float, dy: float) -> None:
        """Move the cross, or else the chosen mark, by logical pixels of the screen."""
        transform = self._stage.lens.transform
        if transform is None:
            return
        if self.cross is not None:
            x, y = transform.to_widget(self.cross)
            self.cross = transform.clamped(transform.to_image(x + dx, y + dy))
            if self.draft is not None:
                self.draft = self.draft.hovering(self.cross)
        else:
            mark = self._chosen_mark()
            if mark is not None:
                zero, there = transform.to_image(0, 0), transform.to_image(dx, dy)
                self.edited = self._moved(mark, self.handle, Point(there.x - zero.x, there.y - zero.y))
                self._commit_edit()
        self._stage.refresh_marks()

    def _start_draft(self) -> None:
        kind = DRAWN_BY.get(self.tool)
        self.draft = Draft(kind) if kind else None
        self._stage.hint(self.draft.hint if self.draft else "")

    def _hover(self, at: QPointF, transform: ViewTransform) -> None:
        if self.draft is not None:
            self.draft = self.draft.hovering(_on_image(at, transform))
            self._stage.refresh_marks()


def _on_image(at: QPointF, transform: ViewTransform) -> Point:
    return transform.clamped(transform.to_image(*at.toTuple()))


def _pair(point: Point) -> tuple[float, float]:
    return point.x, point.y
