"""Plays GS1's journey in procroom's real window by real mouse and key events; a program of its own, see test_xvfb_gs1.py.

    python xvfb_player.py FOLDER

FOLDER gets the runs of the C-arm, the store with the prepared row of the worklist, and ``told.json``. Every event comes
from the X server, by xdotool. What works in here only asks the widgets where they are, and waits.
"""

import json
import subprocess
import sys
import time
import traceback
from dataclasses import replace
from pathlib import Path

from journey_player import PHYSICIAN, JourneyPlayer, Moment, images_of, journeys, keep_folder, keep_usual
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from scene_player import one_person

from procroom import bootstrap
from procroom.__main__ import main as procroom
from procroom.app.case_file import play
from procroom.ui import application
from procroom.ui.application import make_application
from procroom.ui.demo_hand import Hand, Stuck
from procroom.ui.main_window import MainWindow
from procroom.ui.pages import time_out

HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr}


class Witness(QObject):
    """Counts the events that came from the X server: buttons let go, keys other than those held down with others."""

    def __init__(self):
        super().__init__()
        self.buttons = self.keys = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.spontaneous() and watched.isWindowType():
            self.buttons += event.type() == QEvent.Type.MouseButtonRelease
            self.keys += event.type() == QEvent.Type.KeyRelease and event.key() not in HELD
        return False


class XServer:
    """One xdotool that takes a line at a time: a process for each act would cost more than the act."""

    def __init__(self):
        self._xdotool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def do(self, *acts):
        """Send acts, each a command of xdotool."""
        self._xdotool.stdin.write("\n".join(acts) + "\n")
        self._xdotool.stdin.flush()

    def end(self):
        """Let it go."""
        self._xdotool.stdin.close()
        assert self._xdotool.wait(timeout=20) == 0


class XHand(Hand):
    """The hand, with the events of a real mouse and keyboard."""

    def __init__(self, witness):
        super().__init__()
        self.witness, self.server = witness, XServer()
        self._last, self._since = None, 0.0

    def point(self, window, at):
        """No person presses two buttons at one place within a double click; the window takes that for one."""
        pause = QApplication.doubleClickInterval() / 1000 + 0.05
        if window.mapToGlobal(at) == self._last:
            self.until(lambda: time.monotonic() - self._since > pause, "this is no double click")
        self._last = window.mapToGlobal(at)
        self._buttons(at, move(window, at), "mousedown 1", "mouseup 1")

    def draw(self, window, here, there):
        way = [move(window, here + (there - here) * step / 4) for step in (1, 2, 3, 4)]
        self._buttons(there, move(window, here), "mousedown 1", *way, "mouseup 1")

    def press(self, sequence):
        *held, last = sequence.split("+")
        name = last if len(last) > 1 else last.lower()
        self._keys(1, "key --delay 1 " + "+".join([*(each.lower() for each in held), name]))

    def type(self, words):
        assert words.isascii()
        assert "'" not in words
        self._keys(len(words), f"type --delay 1 '{words}'")

    def focus(self, widget):
        """Give the keyboard to a window, as a window manager would; there is none."""
        self.server.do(f"windowfocus {int(widget.winId())}")
        self.until(widget.isActiveWindow, "the window has the keyboard")

    def leave(self, window):
        """Close the window by its own key. It may be gone before the key is let go: nobody waits for that here."""
        self.focus(window)
        self.server.do("key --delay 1 ctrl+q")
        self.until(lambda: not window.isVisible(), "the window is closed")
        self.server.end()

    def _buttons(self, at, *acts):
        before = self.witness.buttons
        self.server.do(*acts)
        self.until(lambda: self.witness.buttons > before, f"the button at {at.toTuple()}")
        self._since = time.monotonic()

    def _keys(self, count, act):
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.focus(dialog)
        before = self.witness.keys
        self.server.do(act)
        self.until(lambda: self.witness.keys >= before + count, act)


def move(window, at):
    """The act that moves the pointer to a place of a window."""
    place = window.mapToGlobal(at)
    return f"mousemove {place.x()} {place.y()}"


class Work:
    """GS1 from its row of the worklist to the signed note."""

    def __init__(self, folder):
        (self.journey,) = (each for each in journeys() if each.name == "gs1")
        self.case = self.journey.whole_case()
        self.clock, self.folder, self.told = Moment(self.case.opened_at), folder, {}
        self.exports = folder / "exports"
        self.exports.mkdir()
        images_of(self.case, self.exports)

    def station(self, store_path):
        """The station of the day: the case file's time, the physician, the prepared row; else as procroom makes it."""
        made = bootstrap.start(store_path)
        station = replace(made, clock=self.clock, actor=PHYSICIAN)
        one_person(station)
        play(self.journey.prepared_row(), station.store)
        keep_usual(station, self.case)
        keep_folder(station, self.exports)
        return station

    def start(self):
        """Once the window is there."""
        witness = Witness()
        QApplication.instance().installEventFilter(witness)
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        hand = XHand(witness)
        try:
            hand.focus(window)
            player = JourneyPlayer(window, hand)
            player.start(self.journey, self.case, self.clock)
            log = player.run()
            acts = hand.acts.so_far()
            self.told = {
                "case_id": player.state.case_id,
                "saved": player.saved_words,
                "acts": log.total,
                "taps": acts.taps,
                "marks": acts.marks,
                "single_keys": acts.keys,
                "fields": acts.fields,
                "buttons": witness.buttons,
                "keys": witness.keys,
            }
            hand.leave(window)
        except (Stuck, AssertionError, LookupError, StopIteration, OSError):
            traceback.print_exc()
            QApplication.primaryScreen().grabWindow(0).save(str(self.folder / "stuck.png"))
            QApplication.exit(3)


def main(folder):
    """Procroom as its command starts it, on the station of the day, with somebody at the window."""
    work = Work(Path(folder))
    time_out.READING_MS = 0  # what a tap before an item can have been read does has a test of its own
    make_application()
    application.bootstrap = type("Bootstrap", (), {"start": staticmethod(work.station)})
    QTimer.singleShot(0, work.start)
    code = procroom(["--store", str(Path(folder) / "cases.sqlite")])
    (Path(folder) / "told.json").write_text(json.dumps({**work.told, "exit": code}), encoding="utf-8")
    return 0 if work.told else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
