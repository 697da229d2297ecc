"""Somebody who has a keyboard and nothing else: every control is reached by Tab, arrows or its shortcut."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from scene_player import ScenePlayer

from procroom.domain.case import MarkKind
from procroom.domain.definition import Stage
from procroom.ui.actions import ACTIONS
from procroom.ui.demo_hand import Hand, Stuck
from procroom.ui.viewer.commands import BY_ID, SAVE

KEYS = {action.id: action.shortcut for action in ACTIONS}
#: More stops than any step has.
MANY = 600


class KeyHand(Hand):
    """A keyboard. To click is to take the focus there, and to press Space on what can be pressed."""

    def click(self, widget, at=None):
        self.focus(widget)
        if isinstance(widget, QAbstractButton):
            self.key("Space")

    def open_list(self, line, at):
        self.focus(line)
        self.key("Down")

    def choose(self, listed, index):
        for _ in range(listed.model().rowCount() + 1):
            if listed.currentIndex() == index:
                break
            self.key("Down")
        self.key("Return")

    def pick_place(self, picture, level, side):
        self.focus(picture.sheet)
        self.text(level)
        self.key(side.value[0])
        self.key("Return")

    def point(self, window, at):
        raise Stuck("there is no mouse")

    def draw(self, window, here, there):
        raise Stuck("there is no mouse")

    def focus(self, widget):
        """Take the focus to a control: by Tab, the shorter way round, then by arrows within its row."""
        self.until(widget.isVisible, f"{widget!r} on screen")
        if not widget.isEnabled():
            raise Stuck(f"{widget.accessibleName()} is off")
        stop = stop_for(widget)
        key = way_to(stop)
        for _ in range(MANY):
            if QApplication.focusWidget() is stop:
                break
            self.key(key)
        else:
            raise Stuck(f"Tab never comes to {stop.accessibleName()!r}")
        for _ in range(MANY):
            if QApplication.focusWidget() is widget:
                break
            self.key("Right")
        else:
            raise Stuck(f"no arrow leads to {widget.accessibleName()!r}")
        self.until(lambda: not widget.visibleRegion().isEmpty(), f"{widget.accessibleName()} in sight")


def is_stop(widget):
    """Whether Tab stops at a control now."""
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def stop_for(widget):
    """Where Tab stops on the way to a control: itself, or the one of its row that takes the focus."""
    if is_stop(widget):
        return widget
    for each in widget.parentWidget().findChildren(type(widget)):
        if is_stop(each):
            return each
    raise Stuck(f"Tab stops nowhere near {widget.accessibleName()!r}")


def way_to(stop):
    """Tab where a control stands further down (or right) than what has the keyboard, else Shift+Tab."""
    here = QApplication.focusWidget()
    if here is None or here.window() is not stop.window():
        return "Tab"
    places = (each.mapTo(each.window(), QPoint()) for each in (here, stop))
    now, there = ((place.y(), place.x()) for place in places)
    return "Tab" if there >= now else "Shift+Tab"


class KeyPlayer(ScenePlayer):
    """Works the window by keys: steps, images and signing by their shortcuts, missing facts by the key for the next."""

    def __init__(self, window):
        super().__init__(window, KeyHand())

    def new_case(self, procedure_id):
        self.hand.key(KEYS["case.new"])
        self.pick_procedure(self.window.pages.worklist.picker, procedure_id)

    def step(self, stage):
        if self.room.step is not stage:
            self.hand.key(KEYS[f"go.{stage.value}"])

    def place(self, path):
        """As with a mouse; a fact that is missing is gone to by the key for the next one."""
        if self.room.step is not Stage.NOTE and self.room.record.focused_path() != path:
            missing = [each.path for each in self.room.desk.missing]
            if path in missing and self.room.record.stage_of(path) is self.room.step:
                self.hand.key(KEYS["go.next_missing"])
        return super().place(path)

    def open_images(self, count):
        """By the key; the platform's dialog is answered for."""
        self.hand.key(KEYS["images.open"])
        self.hand.until(lambda: len(self.room.wall.strip.model.runs) == count, "the runs are listed")

    def show_frame(self, frame):
        wall = self.room.wall
        runs = wall.strip.model.runs
        run = next(each for each in runs if each.position_of(frame))
        if not wall.isVisible():
            self.step(Stage.PROCEDURE)
        self.hand.key(KEYS["go.images"])
        for _ in runs:
            now = self.viewport.feed.run
            if now is not None and now.key == run.key:
                break
            keys = [each.key for each in runs]
            later = now is None or keys.index(run.key) > keys.index(now.key)
            self.hand.key(BY_ID["series.next" if later else "series.previous"].key)
        self.hand.key(BY_ID["cine.first"].key)
        for _ in range(run.position_of(frame) - 1):
            self.hand.key(BY_ID["cine.next"].key)
        self.hand.until(lambda: self.viewport.feed.ref == frame, "the frame is on screen")

    def draw(self, kind, start, end):
        """The cross of the keyboard: Enter shows it, arrows move it, Enter sets a point."""
        before = set(self.state.marks)
        self.hand.key(BY_ID[f"tool.{MarkKind(kind).value}"].key)
        self.hand.key("Return")
        for point in (start, end):
            self._move_cross(point)
            self.hand.key("Return")
        self.hand.until(lambda: set(self.state.marks) - before, "the mark is recorded")
        return next(each for each in self.state.marks if each not in before)

    def _move_cross(self, point):
        """Ten pixels of the screen an arrow, one with Shift, until the cross is where it should be."""
        transform = self.viewport.lens.transform
        for axis, (less, more) in enumerate((("Left", "Right"), ("Up", "Down"))):
            cross = transform.to_widget(self.viewport.pointer.cross)[axis]
            way = round(transform.to_widget(point)[axis] - cross)
            arrow = more if way > 0 else less
            for _ in range(abs(way) // 10):
                self.hand.key(arrow)
            for _ in range(abs(way) % 10):
                self.hand.key(f"Shift+{arrow}")

    def save_view(self, tag):
        before = set(self.state.views)
        self.hand.key(next(each.key for each in SAVE if each.id == f"save.{tag.value.lower()}"))
        self.hand.until(lambda: set(self.state.views) - before, "the view is recorded")
        return next(each for each in self.state.views if each not in before)

    def open_sign_dialog(self):
        self.hand.until(lambda: "can_sign" in self.window.pages.case.state().flags, "the note can be signed")
        self.hand.key(KEYS["note.sign"])
        return self.sign_dialog()
