"""An entry is painted once, with every layout settled; what may follow comes behind that frame."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from procroom.domain.definition import Stage
from procroom.ui.behind import Behind, lay_out_now
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_hand import Hand

DEEP = 8


class Log(QObject):
    """Writes down each frame of a widget."""

    def __init__(self, watched):
        super().__init__()
        self.said = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        """Qt override: note frames."""
        if event.type() == QEvent.Type.Paint:
            self.said.append("frame")
        return False


def nested(qtbot):
    """A word eight layouts deep."""
    top = inner = QWidget()
    qtbot.addWidget(top)
    for _ in range(DEEP):
        box = QVBoxLayout(inner)
        inner = QWidget()
        box.addWidget(inner)
    word = QLabel("short", inner)
    QVBoxLayout(inner).addWidget(word)
    top.show()
    qtbot.waitExposed(top)
    qtbot.wait(20)
    return top, word


def test_work_waits_for_the_frame_and_is_done_once(qtbot):
    """However often it was asked for."""
    top, word = nested(qtbot)
    log = Log(word)
    behind = Behind(lambda: log.said.append("work"), top)
    word.setText("another word, and a longer one")
    behind.soon()
    behind.soon()
    assert log.said == []
    qtbot.waitUntil(lambda: "work" in log.said)
    qtbot.wait(20)
    assert log.said[0] == "frame"
    assert log.said.count("work") == 1


def test_what_was_stopped_is_not_done(qtbot):
    """A closed case follows nothing."""
    top, _ = nested(qtbot)
    done = []
    behind = Behind(lambda: done.append(1), top)
    behind.soon()
    behind.stop()
    qtbot.wait(20)
    assert done == []


def test_layouts_within_layouts_settle_at_once(qtbot):
    """The outermost widget knows what the innermost needs."""
    top, word = nested(qtbot)
    before = top.minimumWidth(), top.minimumSizeHint().width()
    word.setText("a word so long that every layout around it has to give it room")
    lay_out_now()
    assert top.layout().minimumSize().width() > before[1]
    assert word.width() >= word.sizeHint().width()


def test_the_chosen_target_stays_in_sight(gs1, window, qtbot):
    """The picture of the spine closes to one line: that line is where one looks, and has the keyboard."""
    gs1.show_step(Stage.PROCEDURE)
    path = next(path for path in gs1.desk.state.answers if path.endswith("].target"))
    place = Driver(window, Hand()).place(path)
    place.editor.change.click()
    picture = place.editor.picture
    qtbot.waitUntil(picture.isVisible)
    level, side = next(iter(picture.sheet.places))
    picture.place(level, side).setFocus()
    picture.place(level, side).click()
    qtbot.waitUntil(lambda: not picture.isVisible())
    assert not place.editor.change.visibleRegion().isEmpty()
    assert place.editor.change.hasFocus()
