"""Runs procroom in a real window and works it with real mouse and key events; a program of its own, see test_xvfb_main_flow.py.

    python xvfb_player.py STORE OUT.json IMAGE

Every event comes from the X server, by xdotool. The driver in here only asks the widgets where they are, and waits.
"""

import json
import subprocess
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from procroom.__main__ import main as procroom
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.definition import Stage
from procroom.domain.values import Point
from procroom.ui.application import make_application
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_hand import Hand, Stuck
from procroom.ui.main_window import MainWindow

TARGET = {"level": "L5-S1", "side": "RIGHT"}
POSITION = "performed.targets[t1].positions[p1]"
NEEDLE = Point(60.0, 80.0), Point(200.0, 150.0)
KEYS = {"Return": "Return", "Tab": "Tab", "Down": "Down", "Home": "Home", "Right": "Right"}


class Witness(QObject):
    """Counts the events that came from the X server."""

    def __init__(self):
        super().__init__()
        self.buttons = self.keys = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.spontaneous() and watched.isWindowType():
            self.buttons += event.type() == QEvent.Type.MouseButtonRelease
            self.keys += event.type() == QEvent.Type.KeyRelease
        return False


class XHand(Hand):
    """The hand, with the events of a real mouse and keyboard."""

    def __init__(self, witness):
        super().__init__()
        self.witness = witness

    def point(self, window, at):
        self._buttons(window, at, "click", "1")

    def draw(self, window, here, there):
        x(*self._move(window, here), "mousedown", "1")
        for step in (1, 2, 3, 4):
            x(*self._move(window, here + (there - here) * step / 4))
        self._buttons(window, there, "mouseup", "1")

    def press(self, sequence):
        *held, last = sequence.split("+")
        name = KEYS.get(last, last.lower())
        self._typed(1 + len(held), "key", "+".join([*(each.lower() for each in held), name]))

    def type(self, words):
        self._typed(len(words), "type", "--delay", "4", words)

    def _buttons(self, window, at, *act):
        before = self.witness.buttons
        x(*self._move(window, at), *act)
        self.until(lambda: self.witness.buttons > before, f"the button at {at.toTuple()}")

    def _typed(self, keys, *act):
        """Give the keyboard to the window on top, as a window manager would, and type."""
        before = self.witness.keys
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            x("windowfocus", "--sync", str(int(dialog.winId())))
        x(*act)
        self.until(lambda: self.witness.keys >= before + keys, f"keys {act[-1]}")

    @staticmethod
    def _move(window, at):
        place = window.mapToGlobal(at)
        return "mousemove", str(place.x()), str(place.y())


def x(*arguments):
    """Run xdotool."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=20)


class Work:
    """The main path: an image, its case, the needle, some answers, a view, the note."""

    def __init__(self, out):
        self.out = out
        self.witness = Witness()
        self.told = {}

    def start(self):
        """Once the window is there."""
        QApplication.instance().installEventFilter(self.witness)
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        self.driver = Driver(window, XHand(self.witness))
        try:
            x(
                "windowfocus", "--sync", str(int(window.winId()))
            )  # nobody else does: there is no window manager
            self.driver.hand.until(window.isActiveWindow, "the window has the keyboard")
            self.work()
        except (Stuck, AssertionError, LookupError, subprocess.SubprocessError):
            traceback.print_exc()
            window.grab().save(f"{self.out}.png")
            window.close()

    def work(self):
        driver = self.driver
        self.start_case()
        self.answer()
        driver.show_frame(driver.room.wall.strip.model.runs[0].ref(2))
        driver.draw(MarkKind.NEEDLE, *NEEDLE)
        driver.save_view(ViewTag.AP)
        driver.step(Stage.NOTE)
        driver.hand.until(lambda: "Aspiration" in self.note(), "the note says what was answered")
        self.told = {
            "case_id": driver.state.case_id,
            "note": self.note(),
            "saved": driver.saved_words,
            "buttons": self.witness.buttons,
            "keys": self.witness.keys,
        }
        driver.hand.key("Ctrl+Q")

    def start_case(self):
        """From the images that procroom was started with; the patient is taken from them."""
        driver, hand = self.driver, self.driver.hand
        page = driver.window.pages.images
        hand.until(lambda: page.isVisible() and page.wall.strip.model.runs, "the image is open")
        hand.click(page.start)
        driver.pick_procedure(page.picker, "tfesi")
        hand.until(lambda: driver.room.take.is_open, "the offer of what the image tells")
        hand.click(driver.room.take.take)
        hand.until(lambda: driver.room.desk.of_role("patient_name"), "the patient is recorded")

    def answer(self):
        """Some answers of different kinds."""
        self.driver.carry_out(
            (
                GiveAnswer("header.facility", "DEMO Pain Clinic"),
                GiveAnswer("patient.weight", "70 kg"),
                AddInstance("planned.targets", "t1"),
                GiveAnswer("planned.targets[t1].target", TARGET),
                AddInstance("performed.targets", "t1"),
                GiveAnswer("performed.targets[t1].target", TARGET),
                GiveAnswer("performed.targets[t1].approach", "SUBPEDICULAR"),
                GiveAnswer(f"{POSITION}.aspiration", "NEG"),
            )
        )

    def note(self):
        """The words of the preview."""
        return self.driver.room.note.browser.toPlainText()


def main(store, out, image):
    """Procroom as its command starts it, with somebody at the window."""
    work = Work(out)
    make_application()
    QTimer.singleShot(0, work.start)
    code = procroom([image, "--store", store])
    Path(out).write_text(json.dumps({**work.told, "exit": code}), encoding="utf-8")
    return 0 if work.told else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
