"""GS1 by keyboard alone and by touch alone: every answer, needles and views at the images, the signature."""

import pytest
from conftest import Answers
from journey_player import NEEDLE, images_of
from key_player import KeyPlayer
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QApplication
from scenario_files import SCENARIOS, read
from scene_player import case_of, window_for
from signed_case import SIGNER, signed_case
from touch_player import TouchPlayer

from procroom.app import signing
from procroom.app.case_file import play
from procroom.domain.case import MarkKind
from procroom.storage.store import open_store

GS1 = read(SCENARIOS / "gs1.scenario.toml")
#: What an on-screen keyboard may send besides words: its Done key.
DONE = Qt.Key.Key_Return


class Witness(QObject):
    """Notes what kinds of events reached the windows: keys, the mouse, a finger."""

    def __init__(self):
        super().__init__()
        self.kinds = set()

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if watched.isWindowType():
            if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}:
                finger = event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen
                self.kinds.add("finger" if finger else "mouse")
            elif event.type() == QEvent.Type.TouchBegin:
                self.kinds.add("finger")
            elif event.type() == QEvent.Type.KeyPress:
                self.kinds.add("done" if event.key() == DONE else "other keys")
        return False


@pytest.fixture(scope="module")
def headless():
    """GS1 signed without a window."""
    store = open_store(None)
    session = play(case_of(GS1), store)
    signing.sign(session, store, name=SIGNER[0], role=SIGNER[1])
    yield signed_case(session, store)
    store.close()


def played(application, hand, folder):
    """GS1 by one kind of hand: what is left, and what kinds of events there were."""
    case, files, witness = case_of(GS1), Answers(), Witness()
    files.opened = images_of(case, folder)
    with window_for(application, case, folder, hand, files=files) as (player, store):
        application.installEventFilter(witness)
        try:
            work(player, case)
        finally:
            application.removeEventFilter(witness)
        return signed_case(player.room.desk.session, store), witness.kinds


def work(player, case):
    """All of it, as one person does it."""
    player.new_case(case.definition.id)
    player.carry_out(case.commands)
    player.open_images(len(case.state.views))
    for number, view in enumerate(case.state.views.values()):
        player.show_frame(player.room.wall.strip.model.runs[number].ref(2))
        player.draw(MarkKind.NEEDLE, *NEEDLE)
        player.describe_view(player.save_view(view.tag), view)
    player.sign(*SIGNER)


def is_gs1(signed, headless):
    """The same answers and note; a needle drawn and a view saved on the second frame of each run."""
    assert signed.answers == headless.answers
    assert signed.text == headless.text
    views, marks = signed.state.views.values(), signed.state.marks.values()
    assert [view.tag for view in views] == [view.tag for view in headless.state.views.values()]
    assert [view.marks for view in views] == [(mark,) for mark in marks]
    for mark in marks:
        assert mark.frame.frame_number == 2
        for point, there in zip(mark.points, NEEDLE, strict=True):
            assert abs(point.x - there.x) < 1
            assert abs(point.y - there.y) < 1


def test_gs1_by_keyboard_alone(dressed, headless, tmp_path):
    """No mouse and no finger from the worklist to the signature; what has the keyboard is in sight all the while."""
    signed, kinds = played(dressed, KeyPlayer, tmp_path)
    is_gs1(signed, headless)
    assert "other keys" in kinds
    assert not kinds & {"mouse", "finger"}


def test_gs1_by_touch_alone(dressed, headless, tmp_path):
    """Fingers only; words are committed by an input method, and no key is sent but its Done."""
    interval = QApplication.doubleClickInterval()
    try:
        signed, kinds = played(dressed, TouchPlayer, tmp_path)
    finally:
        QApplication.setDoubleClickInterval(interval)
    is_gs1(signed, headless)
    assert "finger" in kinds
    assert not kinds & {"mouse", "other keys"}
