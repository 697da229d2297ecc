"""The process that ``entry_to_screen`` measures: the real window, a case with six needles, a run that plays."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from procroom import bootstrap
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.imaging.synthetic import write_demo_study
from procroom.procedures import registry
from procroom.ui.application import Window, make_application
from procroom.ui.demo_driver import Driver

CASE = Path(__file__).resolve().parents[1] / "tests" / "scenarios" / "gs3.case.json"
TAPS = 80
#: Choices all over the procedure, tapped to and fro.
FIELDS = (
    ("performed.targets[t1].positions[p1].paraesthesia", "NONE", "TRANSIENT"),
    ("performed.targets[t3].positions[p1].aspiration", "NEG", "BLOOD"),
    ("performed.targets[t6].needle.type", "STRAIGHT", "CURVED"),
    ("losses.blood_loss", "NONE", "LESS_THAN_5"),
)

#: The images are those of the demonstration's patient: of another's the window would ask.
SAME_PATIENT = (
    GiveAnswer("patient.name", "DEMO^LUMBAR"),
    GiveAnswer("patient.mrn", "DEMO-0001"),
    GiveAnswer("patient.birth_date", "1973-06-15"),
)


class Painted(QObject):
    """Counts paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count and let through."""
        self.count += event.type() is QEvent.Type.Paint
        return False


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
        self.driver = Driver(self.window.main)
        self.window.main.open_case(session.case_id)
        self.room = self.driver.room
        self.window.main.open_images((folder / "study",))
        self.until(lambda: len(self.room.wall.strip.model.runs) >= 3, "the runs")
        self.room.show_step(Stage.PROCEDURE)
        run = max(self.room.wall.strip.model.runs, key=lambda each: each.frame_count)
        self.room.wall.grid.active.show_run(run)
        self.until(lambda: self.room.wall.grid.active.feed.frame is not None, "the first frame")

    def until(self, condition, what: str) -> None:
        """Let the window work."""
        self.driver.hand.until(condition, what)

    def tapped(self, path: str, one: str, other: str) -> float:
        """Tap the choice that is not chosen; milliseconds until its row was painted with it."""
        place = self.driver.place(path)
        self.driver.hand.reach(place.editor)
        code = other if self.room.desk.state.value(path) == one else one
        QApplication.processEvents()
        painted = Painted(place.editor.choices)
        begun = perf_counter()
        place.editor.choices.button(code).click()
        while not painted.count:
            QApplication.processEvents()
        taken = (perf_counter() - begun) * 1000
        if self.room.desk.state.value(path) != code:
            raise SystemExit(f"{path} was not recorded")
        painted.deleteLater()
        return taken

    def noted(self, path: str, one: str, other: str) -> float:
        """Change a fact in the Note step; milliseconds until the note was painted with other words."""
        browser = self.room.note.browser
        words = browser.toPlainText()
        QApplication.processEvents()
        begun = perf_counter()
        self.room.desk.give(path, other if self.room.desk.state.value(path) == one else one)
        while browser.toPlainText() == words:
            QApplication.processEvents()
        painted = Painted(browser.viewport())
        browser.viewport().update()
        while not painted.count:
            QApplication.processEvents()
        painted.deleteLater()
        return (perf_counter() - begun) * 1000


def measure() -> dict[str, list[float]]:
    """Milliseconds from tap to painted, by what goes on meanwhile."""
    bench = Bench(Path(tempfile.mkdtemp()))
    found: dict[str, list[float]] = {"still": [], "playing": [], "note": []}
    player = bench.room.wall.grid.active.feed.player
    for number in range(TAPS):
        found["still"].append(bench.tapped(*FIELDS[number % len(FIELDS)]))
    player.play(1)
    for number in range(TAPS):
        found["playing"].append(bench.tapped(*FIELDS[number % len(FIELDS)]))
    if not player.playing:
        raise SystemExit("the run did not play to the end of the measurement")
    player.pause()
    bench.room.show_step(Stage.NOTE)
    bench.until(lambda: "L3" in bench.room.note.browser.toPlainText(), "the note")
    for number in range(TAPS // 4):
        found["note"].append(bench.noted(*FIELDS[number % len(FIELDS)]))
    bench.window.close()
    bench.station.close()
    return found


if __name__ == "__main__":
    print(json.dumps(measure()))
