"""Somebody with gloves at a touch screen: taps and drags; words come from an on-screen keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from scene_player import ScenePlayer

from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.demo_hand import Hand, Stuck, settle


class TouchHand(Hand):
    """One finger. Words are committed as an input method does; its Done key is all there is of a keyboard."""

    def __init__(self):
        super().__init__()
        self._screen = QTest.createTouchDevice()
        self._replacing = False

    def point(self, window, at):
        """A tap of its own: a person's next one comes later than what counts as a double tap."""
        QApplication.setDoubleClickInterval(1)
        QTest.qWait(2)
        QTest.touchEvent(window, self._screen).press(0, at, window).commit()
        QTest.touchEvent(window, self._screen).release(0, at, window).commit()

    def draw(self, window, here, there):
        QTest.touchEvent(window, self._screen).press(0, here, window).commit()
        for step in (1, 2, 3, 4):
            QTest.touchEvent(window, self._screen).move(0, here + (there - here) * step / 4, window).commit()
        QTest.touchEvent(window, self._screen).release(0, there, window).commit()

    def type(self, words):
        """Commit words to the field, in place of what stands there when that was asked for."""
        field = QGuiApplication.focusObject()
        event = QInputMethodEvent()
        if self._replacing:
            cursor = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition)
            text = field.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
            event.setCommitString(words, -cursor, len(text))
        else:
            event.setCommitString(words)
        self._replacing = False
        QApplication.sendEvent(field, event)

    def press(self, sequence):
        """Choose all and leave a field; anything else would be a key that is not there."""
        if sequence == "Ctrl+A":
            self._replacing = True
        elif sequence == "Tab":
            if isinstance(QApplication.focusWidget(), QLineEdit):
                QTest.keySequence(self.window(), "Return")
        else:
            raise Stuck(f"there is no keyboard for {sequence}")


class TouchPlayer(ScenePlayer):
    """Works the window by finger: no shortcut is there, all is on the screen."""

    def __init__(self, window):
        super().__init__(window, TouchHand())

    def pick_procedure(self, picker, procedure_id):
        title = next(each.title for each in registry.installed().latest if each.id == procedure_id)
        self.hand.text(title)
        self.hand.until(lambda: picker.keys() == (procedure_id,), "the procedure alone in the list")
        self.hand.click(picker.list.viewport(), picker.list.visualItemRect(picker.list.item(0)).center())
        self.hand.until(lambda: self.window.pages.case.room is not None, "the case opens")
        settle(self.room.record)

    def open_images(self, count):
        """From the menu; the platform's dialog is answered for."""
        bar = self.window.menuBar()
        entry = next(each for each in bar.actions() if each.text().replace("&", "") == "Case")
        self.hand.click(bar, bar.actionGeometry(entry).center())
        menu = entry.menu()
        act = next(each for each in menu.actions() if each.text().replace("&", "") == "Open images…")
        self.hand.click(menu, menu.actionGeometry(act).center())
        self.hand.until(lambda: len(self.room.wall.strip.model.runs) == count, "the runs are listed")

    def show_frame(self, frame):
        wall = self.room.wall
        run = next(each for each in wall.strip.model.runs if each.position_of(frame))
        if not wall.isVisible():
            self.step(Stage.PROCEDURE)
        view = wall.strip.view
        index = wall.strip.model.index(wall.strip.model.row_of(run))
        view.scrollTo(index)
        self.hand.click(view.viewport(), view.visualRect(index).center())
        self.hand.until(lambda: getattr(self.viewport.feed.run, "key", None) == run.key, "the run is shown")
        self.hand.until(lambda: self.viewport.feed.settled, "a frame of it")
        while (at := self.viewport.feed.position) != run.position_of(frame):
            way = "next" if at < run.position_of(frame) else "previous"
            self.hand.click(wall.cine.key(f"cine.{way}"))
            self.hand.until(lambda at=at: self.viewport.feed.position != at, f"the {way} frame")
        self.hand.until(lambda: self.viewport.feed.ref == frame, "the frame is on screen")
