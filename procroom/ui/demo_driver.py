"""Plays a case through the window as people would, and takes pictures of it. Records nothing by itself."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from procroom.domain import paths
from procroom.domain.body_map import cells_of
from procroom.domain.case import CaseState, MarkKind, SavedView, ViewTag
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.definition import Group, Item, Kind, Stage
from procroom.domain.kinds import normalise, quantity
from procroom.domain.values import FrameRef, Json, Point
from procroom.procedures import registry
from procroom.ui.demo_form import answer, paint, pick, write
from procroom.ui.demo_hand import Hand, Stuck, settle
from procroom.ui.forms.cells_editor import CellsEditor
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.groups import RepeatingGroup
from procroom.ui.forms.impedance_grid import OhmLine, RowDoor
from procroom.ui.forms.views_editor import ViewCard, ViewsEditor
from procroom.ui.main_window import MainWindow
from procroom.ui.note_view import SCHEME
from procroom.ui.pages.case_room import CaseRoom
from procroom.ui.pages.time_out import TimeOutPanel
from procroom.ui.viewer.viewport import Viewport
from procroom.ui.widgets.dialogs import SignDialog
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.picker import Picker

#: How often a line of the note must be found at the same place before it is clicked, and the pause in between.
_STILL, _PAUSE_MS = 4, 50


class Driver:
    """Somebody who works at the window.

    Attributes:
        window: the main window, shown and active.
        hand: mouse and keyboard.
    """

    def __init__(self, window: MainWindow, hand: Hand | None = None) -> None:
        self.window = window
        self.hand = hand or Hand()

    # --- where things are ------------------------------------------------------------------------------

    @property
    def room(self) -> CaseRoom:
        """The open case.

        Raises:
            Stuck: no case is open.
        """
        room = self.window.pages.case.room
        if room is None:
            raise Stuck("no case is open")
        return room

    @property
    def state(self) -> CaseState:
        """The open case as it stands."""
        return self.room.desk.state

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""
        return self.room.wall.grid.active

    @property
    def saved_words(self) -> str:
        """What the window says about what is on disk: ``Saved 09:02:11 · 43 entries``."""
        sign = self.room.saved.findChild(Sign)
        assert isinstance(sign, Sign)
        return sign.accessibleName()

    # --- cases -----------------------------------------------------------------------------------------

    def new_case(self, procedure_id: str) -> None:
        """Start a case from the worklist."""
        page = self.window.pages.worklist
        self.hand.click(page.new)
        self.pick_procedure(page.picker, procedure_id)

    def pick_procedure(self, picker: Picker, procedure_id: str) -> None:
        """Type the procedure's name into the open list until it stands alone, then Return."""
        title = next(each.title for each in registry.installed().latest if each.id == procedure_id)
        self.hand.text(title)
        self.hand.until(lambda: picker.keys() == (procedure_id,), f"“{title}” alone in the list")
        self.hand.key("Return")
        self.hand.until(lambda: self.window.pages.case.room is not None, "the case opens")
        settle(self.room.record)

    def reopen(self) -> None:
        """Open the chosen case of the worklist, which is the one due next, by its "Open"."""
        table = self.window.pages.worklist.table
        self.hand.click(table.viewport(), table.open_place())
        self.hand.until(lambda: self.window.pages.case.room is not None, "the case opens")
        settle(self.room.record)

    # --- the record ------------------------------------------------------------------------------------

    def carry_out(self, commands: Iterable[Command]) -> None:
        """Answer every question and add every instance of these commands; others are passed over."""
        waiting = list(commands)
        while waiting:
            command = waiting.pop(0)
            if isinstance(command, GiveAnswer):
                self.give(command.path, command.value)
            elif isinstance(command, AddInstance):
                row = f"{command.group}[{command.instance}]"
                told = answers_of(row, waiting)
                if self.draw_row(command, {each.path: each.value for each in told}):
                    del waiting[: len(told)]
                else:
                    self.add(command.group, command.instance)

    def give(self, path: str, value: Json) -> None:
        """Answer a question, and see that it was recorded so."""
        item = paths.resolve(self.room.desk.definition, path)
        assert isinstance(item, Item)
        wanted = normalise(item, path, value)
        place = self.place(path)
        if isinstance(place, RowDoor):
            place.aim()
            line = QApplication.focusWidget()
            assert isinstance(line, OhmLine)
            write(self.hand, line, quantity(wanted).number)
            self.hand.until(lambda: self.state.value(path) == wanted, f"{path} is {wanted!r}")
            return
        assert isinstance(place, FieldRow)
        if isinstance(place.editor, CellsEditor):
            paint(self.hand, place.editor, cells_of(str(wanted)))
            self.hand.until(lambda: self.state.value(path) == wanted, f"{path} is {wanted!r}")
            return
        answer(self.hand, place.editor, wanted)
        self.hand.until(lambda: self.state.value(path) == wanted, f"{path} is {wanted!r}")

    def draw_row(self, command: AddInstance, answers: Mapping[str, Json]) -> bool:
        """Tap a contact of the leads, or type its impedance, where the form draws the group so; whether it does."""
        place = self.place(command.group)
        assert isinstance(place, RepeatingGroup)
        row = f"{command.group}[{command.instance}]"
        names = {path.rpartition(".")[2]: value for path, value in answers.items()}
        drawn = place.drawn or place.grid
        if drawn is None or drawn.isHidden() or not {"lead", "contact"} <= set(names):
            return False
        spot = int(str(names["lead"])), int(str(names["contact"]))
        if place.drawn is not None:
            if spot not in place.drawn.contacts:
                return False
            contact = place.drawn.contacts[spot]
            while contact.polarity != names["polarity"]:
                self.hand.click(contact)
            if "percent" in names:
                write(self.hand, place.drawn.parts[spot], str(names["percent"]).rstrip("% "))
        elif place.grid is not None:
            if spot not in place.grid.lines or "at" in names:
                return False
            write(self.hand, place.grid.lines[spot], str(names["ohm"]).partition(" ")[0])
        definition = self.room.desk.definition
        for path, value in answers.items():
            item = paths.resolve(definition, path)
            assert isinstance(item, Item)
            wanted = normalise(item, path, value)
            self.hand.until(lambda: self.state.value(path) == wanted, f"{row} as drawn")  # noqa: B023 - at once
        return True

    def add(self, group_path: str, instance: str) -> None:
        """See that an instance is there: press the button that adds one, unless it came with its group."""
        if instance in self.state.instances.get(group_path, ()):
            return
        place = self.place(group_path)
        assert isinstance(place, RepeatingGroup)
        self.hand.click(place.add)
        known = self.state.instances.get(group_path, ())
        if instance not in known:
            raise Stuck(f"{group_path} got {known[-1:]}, not {instance}")

    def clear(self, path: str) -> None:
        """Take an answer back to "not documented": into its field, then the key for it."""
        place = self.place(path)
        assert isinstance(place, FieldRow)
        place.aim()
        self.hand.key("Ctrl+Backspace")
        self.hand.until(lambda: self.state.value(path) is None, f"{path} is not documented")

    def remove(self, group_path: str, instance: str) -> None:
        """Remove an instance with all that was recorded in it: its button, then "Remove it"."""
        place = self.place(group_path)
        assert isinstance(place, RepeatingGroup)
        card = place.cards[instance]
        self.hand.click(card.remove)
        if instance in self.state.instances.get(group_path, ()):
            self.hand.click(card.really)
        self.hand.until(
            lambda: instance not in self.state.instances.get(group_path, ()), f"{instance} is gone"
        )

    def step(self, stage: Stage) -> None:
        """Go to a step of the case by its button on top."""
        if self.room.step is not stage:
            self.hand.click(self.room.steps.button(stage))

    def place(self, path: str) -> QWidget:
        """Go to the step and section of a path; its row or group there."""
        stage = self.room.record.stage_of(path)
        if stage is None:
            raise Stuck(f"no step of this case shows {path}")
        self.step(stage)
        form = self.room.record.form(stage)
        place = form.place(path)
        if place is None:
            raise Stuck(f"the form has no {path}")
        if not place.isVisible():
            settle(form)  # an entry just added is shown in the next turn of the event loop
        if not place.isVisible():
            self._turn_to(path)
        if isinstance(form, TimeOutPanel):
            if form.correct.isVisible():
                self.hand.click(form.correct)
            self.hand.until(lambda: form.is_ready, "the item can have been read")
        return place

    def _turn_to(self, path: str) -> None:
        """Turn to the time-out item a path belongs to, in the list beside it."""
        first = paths.parse(path)[1].name
        section = self.room.desk.definition.section(paths.parse(path)[0].name)
        words = next(each.text for each in section.items if each.link_id == first)
        form = self.room.record.form(self.room.step)
        for each in form.findChildren(QAbstractButton):
            if each.accessibleName() in {f"{words}: answered", f"{words}: not answered"}:
                self.hand.click(each)
                return
        raise Stuck(f"{path} is not on screen and not in a list")

    # --- images ----------------------------------------------------------------------------------------

    def show_frame(self, frame: FrameRef) -> None:
        """Open the run of a frame from the strip, and step to it by keys."""
        wall = self.room.wall
        run = next((run for run in wall.strip.model.runs if run.position_of(frame)), None)
        if run is None:
            raise Stuck("no open run holds that frame")
        if not wall.isVisible():
            self.step(Stage.PROCEDURE)
        if not wall.isVisible():  # the nurse's layout: the images take the timeline's place
            self.hand.key("Ctrl+I")
        view = wall.strip.view
        index = wall.strip.model.index(wall.strip.model.row_of(run))
        view.scrollTo(index)
        self.hand.click(view.viewport(), view.visualRect(index).center())
        self.hand.until(lambda: getattr(self.viewport.feed.run, "key", None) == run.key, "the run is shown")
        self.hand.key("Ctrl+I")
        there = run.position_of(frame) or 1
        self.hand.key("Home")
        for _ in range((there - 1) // 10):
            self.hand.key("Shift+Right")
        for _ in range((there - 1) % 10):
            self.hand.key("Right")
        self.hand.until(lambda: self.viewport.feed.ref == frame, f"frame {frame.frame_number} is on screen")

    def draw(self, kind: MarkKind, start: Point, end: Point) -> str:
        """Draw a mark of two points on the frame on screen, image coordinates; its id."""
        before = set(self.state.marks)
        self.hand.click(self.room.wall.rail.key(f"tool.{kind}"))
        self.hand.drag(self.viewport, self.on_screen(start), self.on_screen(end))
        self.hand.until(lambda: set(self.state.marks) - before, "the mark is recorded")
        return next(each for each in self.state.marks if each not in before)

    def on_screen(self, point: Point) -> QPoint:
        """Where an image point lies in the viewport."""
        transform = self.viewport.lens.transform
        if transform is None:
            raise Stuck("no frame is on screen")
        return QPointF(*transform.to_widget(point)).toPoint()

    def save_view(self, tag: ViewTag) -> str:
        """Save what is on screen under a tag: the button, then the tag's; its id."""
        wall, before = self.room.wall, set(self.state.views)
        self.hand.click(wall.rail.save)
        button = next(
            each for each in wall.panel.findChildren(QAbstractButton) if each.property("answer") == tag.value
        )
        self.hand.click(button)
        self.hand.until(lambda: set(self.state.views) - before, "the view is recorded")
        return next(each for each in self.state.views if each not in before)

    def say_contrast(self, view_id: str, seen: bool) -> None:
        """Say at a saved view whether contrast is seen."""
        self.hand.click(self._view_card(view_id).contrast.button("yes" if seen else "no"))
        self.hand.until(lambda: self.state.views[view_id].contrast is seen, "contrast is recorded")

    def describe_view(self, view_id: str, as_told: SavedView) -> None:
        """Say of a saved view what is told of one: contrast, angle, words below it."""
        if as_told.contrast is not None:
            self.say_contrast(view_id, as_told.contrast)
        for name in ("angle", "comment"):
            words = getattr(as_told, name)
            if words:
                write(self.hand, getattr(self._view_card(view_id), name), words)
                self.hand.until(lambda: getattr(self.state.views[view_id], name) == words, name)  # noqa: B023 - at once

    def work_at(self, position: str) -> None:
        """Make a needle position the one that marks and views are bound to, by the key for the next one."""
        working = self.room.working
        for _ in working.known:
            if working.path == position:
                return
            self.hand.key("Ctrl+P")
        if working.path != position:
            raise Stuck(f"{position} cannot be worked on")

    def _view_card(self, view_id: str) -> ViewCard:
        view = self.state.views[view_id]
        place = self.place(paths.join(view.position, self._views_item(view)))
        assert isinstance(place, FieldRow)
        assert isinstance(place.editor, ViewsEditor)
        return place.editor.cards[view_id]

    def _views_item(self, view: SavedView) -> str:
        group = paths.resolve(self.room.desk.definition, view.position)
        assert isinstance(group, Group)
        items = (each for each in group.items if isinstance(each, Item) and each.kind is Kind.VIEWS)
        return next(each.link_id for each in items if not each.tags or view.tag in each.tags)

    # --- the note --------------------------------------------------------------------------------------

    def follow_sentence(self, path: str) -> None:
        """Click the sentence of the note that prints a fact, once its lines stand still."""
        self.step(Stage.NOTE)
        browser = self.room.note.browser
        still, last = 0, QRect()
        while still < _STILL:
            settle(browser.viewport())
            cursor = self._sentence(path)
            browser.setTextCursor(cursor)
            browser.ensureCursorVisible()
            here = browser.cursorRect(cursor)
            still, last = (still + 1, last) if here == last else (0, here)
            QTest.qWait(_PAUSE_MS)  # pictures that come in move the lines
        self.hand.click(browser.viewport(), last.center())

    def _sentence(self, path: str) -> QTextCursor:
        document = self.room.note.browser.document()
        at = _link_at(document, SCHEME + path)
        if at is None:
            raise Stuck(f"no sentence begins with {path}")
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        return cursor

    def sign(self, name: str, role: str) -> None:
        """Sign through the dialog."""
        self.step(Stage.NOTE)
        dialog = self.open_sign_dialog()
        write(self.hand, dialog.name, name)
        pick(self.hand, dialog.role, role)
        self.hand.click(dialog.sign)
        self.hand.until(lambda: self.state.signed, "the note is signed")

    def open_sign_dialog(self) -> SignDialog:
        """Ask to sign, in the step of the note."""
        self.hand.until(self.room.noting.foot.sign.isEnabled, "the note can be signed")
        self.hand.click(self.room.noting.foot.sign)
        return self.sign_dialog()

    def sign_dialog(self) -> SignDialog:
        """The dialog, once it is there."""
        self.hand.until(lambda: isinstance(QApplication.activeModalWidget(), SignDialog), "the sign dialog")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SignDialog)
        return dialog

    def take_picture(self, path: Path) -> Path:
        """The window as it is seen, as PNG."""
        self.hand.until(lambda: not self.window.jobs.busy, "work in the background ends")
        if not self.window.grab().save(str(path)):
            raise Stuck(f"{path} cannot be written")
        return path


def _link_at(document: QTextDocument, address: str) -> int | None:
    """Where the words of a link begin."""
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().anchorHref() == address:
                return fragment.position() + 1
            place += 1
        block = block.next()
    return None


def answers_of(row: str, commands: Iterable[Command]) -> list[GiveAnswer]:
    """The answers at the head of commands that belong to a row itself, not to a group in it."""
    found = []
    for each in commands:
        if not isinstance(each, GiveAnswer) or paths.parent(each.path) != row:
            break
        found.append(each)
    return found
