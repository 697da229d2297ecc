"""The process that ``entry_to_screen`` measures: the real window, a case with six needles, a run that plays."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from procroom import bootstrap
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.domain.kinds import normalise
from procroom.domain.values import Json
from procroom.imaging.synthetic import write_demo_study
from procroom.procedures import registry
from procroom.ui.application import Window, make_application
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_form import answer
from procroom.ui.demo_hand import Hand, Stuck, settle
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.groups import RepeatingGroup
from procroom.ui.quiet_heap import settle as settle_heap

CASE = Path(__file__).resolve().parents[1] / "tests" / "scenarios" / "gs3.case.json"
#: How often each entry is made.
ROUNDS = 8
POSITION = "performed.targets[t1].positions[p1]"
LEVELS = ({"level": "L4", "side": "RIGHT"}, {"level": "L3", "side": "RIGHT"})
#: Kind of entry, its field, and what is recorded there in turn.
ENTRIES: tuple[tuple[str, str, tuple[Json, Json]], ...] = (
    ("chip", f"{POSITION}.paraesthesia", ("TRANSIENT", "NONE")),
    ("chip", "performed.targets[t6].needle.type", ("CURVED", "STRAIGHT")),
    ("number", "performed.targets[t3].redirections", (2, 0)),
    ("text", f"{POSITION}.injectate[i1].lot", ("DEMO-B2", "DEMO-B1")),
    ("contrast pattern", f"{POSITION}.contrast.pattern", (["EPIDURAL_DORSAL"], ["ON_TARGET"])),
    ("target", "performed.targets[t2].target", (LEVELS[1] | {"side": "LEFT"}, LEVELS[0])),
    ("number", "patient.weight", ("83 kg", "82 kg")),
    ("text", "indication.pain_location", ("the low back", "the low back on both sides")),
)
VITALS, LINE = "recovery.vitals", "124/78 68 97% 15min"
#: Entries whose words stand in the note.
IN_NOTE = ("chip", "number", "text", "contrast pattern", "target")

#: The images are those of the demonstration's patient: of another's the window would ask.
SAME_PATIENT = (
    GiveAnswer("patient.name", "DEMO^LUMBAR"),
    GiveAnswer("patient.mrn", "DEMO-0001"),
    GiveAnswer("patient.birth_date", "1973-06-15"),
)


class StampingHand(Hand):
    """Remembers when the last click or key was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = 0.0

    def point(self, window: QWindow, at: QPoint) -> None:
        """Press and release."""
        QTest.mouseMove(window, at)
        self.sent = perf_counter()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def press(self, sequence: str) -> None:
        """A key."""
        self.sent = perf_counter()
        super().press(sequence)

    def type(self, words: str) -> None:
        """Letters."""
        for letter in words:
            self.sent = perf_counter()
            super().type(letter)


class Screen(QObject):
    """Tells when what was recorded last has been painted wherever it shows."""

    def __init__(self, room: QObject, hand: StampingHand) -> None:
        super().__init__()
        self._room, self._hand = room, hand
        self._watched: dict[QObject, str] = {}
        self._waiting: dict[str, Callable[[], bool]] = {}
        self._painted: set[str] = set()
        self._said = ""
        self.begun = self.ended = 0.0
        room.desk.session.subscribe(lambda _changes: self._on_recorded())

    def expect(self, place: QWidget) -> None:
        """The next act is shown at a place of the form."""
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched = dict.fromkeys((place, *place.findChildren(QWidget)), "form")
        self._watched |= {self._room.findings: "findings", self._room.note.browser.viewport(): "note"}
        for each in self._watched:
            each.installEventFilter(self)
        self._waiting, self._painted = {}, set()
        self._said, self.begun, self.ended = self._room.findings.accessibleName(), 0.0, 0.0

    def _on_recorded(self) -> None:
        """Durable, and every panel was told; nothing is painted yet."""
        room = self._room
        self.begun = self._hand.sent
        self._waiting = {"form": lambda: True}
        if room.findings.accessibleName() != self._said:
            self._waiting["findings"] = lambda: True
        if room.step is Stage.NOTE:
            digest = room.desk.state.head_digest
            self._waiting["note"] = lambda: room.note.document.head_digest == digest

    @property
    def missing(self) -> str:
        """What was not painted yet."""
        return ", ".join(self._waiting)

    @property
    def is_done(self) -> bool:
        """Whether everything that shows the entry was painted."""
        return bool(self.begun) and not self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A widget is about to be painted: the clock is read once the whole frame is."""
        name = self._watched.get(watched, "")
        if event.type() is QEvent.Type.Paint and name in self._waiting and self._waiting[name]():
            if not self._painted:
                QCoreApplication.postEvent(
                    self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
                )
            self._painted.add(name)
        return False

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The frame stands on the screen."""
        self.ended = perf_counter()
        for name in self._painted:
            self._waiting.pop(name, None)
        self._painted = set()


class Bench:
    """The window with the case open in the Procedure step, beside the longest run."""

    def __init__(self, folder: Path) -> None:
        write_demo_study(folder / "study")
        application = make_application()
        made = bootstrap.start(folder / "c.sqlite", settings=folder / "s.toml", log=folder / "l.txt")
        case = read_case(CASE, registry.get)
        self.station = replace(made, clock=lambda: case.opened_at, actor=case.actor)
        session = play(case, self.station.store)
        session.handle_all(SAME_PATIENT)
        self.window = Window(application, self.station, None, Jobs())
        self.window.main.resize(1920, 1080)
        self.window.main.show()
        self.window.main.activateWindow()
        self.hand = StampingHand()
        self.driver = Driver(self.window.main, self.hand)
        self.until(self.window.main.isActiveWindow, "the window is active")
        self.window.main.open_case(session.case_id)
        self.room = self.driver.room
        self.window.main.open_images((folder / "study",))
        self.until(lambda: len(self.room.wall.strip.model.runs) >= 3, "the runs")
        self.room.show_step(Stage.PROCEDURE)
        run = max(self.room.wall.strip.model.runs, key=lambda each: each.frame_count)
        self.room.wall.grid.active.show_run(run)
        self.until(lambda: self.room.wall.grid.active.feed.frame is not None, "the first frame")
        self.player = self.room.wall.grid.active.feed.player
        self.screen = Screen(self.room, self.hand)

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the window work."""
        self.hand.until(condition, what)

    def place(self, path: str) -> QWidget:
        """The field, in its step, or beside the note."""
        if self.room.step is Stage.NOTE:
            self.room.reveal(path)
            place = self.room.record.form(self.room.record.stage_of(path)).place(path)
        else:
            place = self.driver.place(path)
        settle(place)
        return place

    def given(self, path: str, values: tuple[Json, Json]) -> float:
        """Record the value that is not; milliseconds from the last click or key to the painted frame."""
        place = self.place(path)
        assert isinstance(place, FieldRow)
        before = self.room.desk.state.value(path)
        wanted = [normalise(place.item, path, value) for value in values]
        self.screen.expect(place)
        answer(self.hand, place.editor, wanted[1] if before == wanted[0] else wanted[0])
        self.until(lambda: self.room.desk.state.value(path) != before, f"{path} is recorded")
        return self._shown(path)

    def vitals(self) -> float:
        """Type a line of vital signs, Return; taken back afterwards, unmeasured."""
        place = self.place(VITALS)
        assert isinstance(place, RepeatingGroup)
        self.screen.expect(place)
        self.hand.click(place.line.line)
        self.hand.text(LINE)
        self.hand.key("Return")
        taken = self._shown(VITALS)
        self.room.desk.undo()
        QApplication.processEvents()
        return taken

    def _shown(self, path: str) -> float:
        try:
            self.until(lambda: self.screen.is_done, f"{path} is painted")
        except Stuck as problem:
            raise SystemExit(f"{problem}: {self.screen.missing}, step {self.room.step}") from problem
        QTest.qWait(20)  # a person does not enter two things in one frame
        return (self.screen.ended - self.screen.begun) * 1000

    def rounds(self, kinds: tuple[str, ...] | None = None) -> dict[str, list[float]]:
        """Every entry again and again, each where it is recorded."""
        found: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for kind, path, values in ENTRIES:
                if kinds is None or kind in kinds:
                    found.setdefault(kind, []).append(self.given(path, values))
            if kinds is None:
                found.setdefault("vital signs", []).append(self.vitals())
        return found


def measure() -> dict[str, dict[str, list[float]]]:
    """Milliseconds from input to painted, by what goes on meanwhile and the kind of entry."""
    bench = Bench(Path(tempfile.mkdtemp()))
    settle_heap()  # as the program does once an open case has come to rest
    bench.given(*ENTRIES[0][1:])
    found = {"still": bench.rounds()}
    bench.player.play(1)
    found["playing"] = bench.rounds()
    if not bench.player.playing:
        raise SystemExit("the run did not play to the end of the measurement")
    bench.room.show_step(Stage.NOTE)
    bench.until(lambda: "L3" in bench.room.note.browser.toPlainText(), "the note")
    browser = (
        bench.room.note.browser
    )  # painted whole, also where the sentence is out of sight: no less than a person sees
    browser.document().contentsChanged.connect(browser.viewport().update)
    found["note"] = bench.rounds(IN_NOTE)
    bench.window.close()
    bench.station.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measure()))
