"""Plays a scenario file through the window: its case, its steps with what is answered to findings, its signature."""

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from scenario_files import SCENARIOS, Scenario, Step, changes, commands_for
from viewer_kit import pixels, write_run

from procroom import bootstrap
from procroom.app.case_file import CaseFile, read_case
from procroom.app.jobs import Jobs
from procroom.domain.commands import ClearAnswer, RemoveInstance
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.application import Window
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_hand import Stuck
from procroom.ui.pages.finding_card import FindingCard
from procroom.ui.widgets.dialogs import OverrideDialog

#: Where the rules of a phase speak.
STAGES = {
    "PRE": Stage.BEFORE,
    "TIMEOUT": Stage.TIME_OUT,
    "SIGN": Stage.NOTE,
    "FOLLOWUP": Stage.FOLLOW_UP,
}
SEVERITIES = {"STOP": "STOP", "CHECK": "WARN", "NOTE": "NOTE", "RECORD": "DOC", "COVERAGE": "COV"}
WHY = re.compile(r"Why (\S+)\?")


def case_of(scenario: Scenario) -> CaseFile:
    """The case of a scenario as its file tells it."""
    return read_case(SCENARIOS / f"{scenario.case}.case.json", registry.get)


@contextmanager
def window_for(
    application, case: CaseFile, folder, player=None, *, files=None, clock=None, actor=None, prepare=None
):
    """A driver at the worklist of a window whose clock stands when the case was opened, and its store.

    Args:
        application: with its typeface.
        case: whose time and people are taken.
        folder: for store, settings and log.
        player: the class of the driver; ``ScenePlayer`` when None.
        files: answers for the platform's dialogs.
        clock: another clock.
        actor: somebody else who enters.
        prepare: is given the station before the window opens.
    """
    made = bootstrap.start(folder / "cases.sqlite", settings=folder / "settings.toml", log=folder / "log.txt")
    station = replace(made, clock=clock or (lambda: case.opened_at), actor=actor or case.actor)
    one_person(station)
    if prepare is not None:
        prepare(station)
    window = Window(application, station, files, Jobs())
    try:
        window.main.resize(1440, 900)
        window.main.show()
        driver = (player or ScenePlayer)(window.main)
        driver.hand.until(window.main.isActiveWindow, "the window is active")
        yield driver, station.store
    finally:
        window.close()
        application.sendPostedEvents()
        station.close()


def one_person(station):
    """One person does it all here, records and pictures: the images stay beside the record, whatever the role."""
    kept = station.settings.current
    station.settings.change(replace(kept, people=replace(kept.people, layout="physician")))


def images_for(case: CaseFile, folder):
    """One small synthetic run of the patient of the case, with a frame for each of its views; None without views."""
    views = case.state.views
    told = {
        "PatientName": "patient.name",
        "PatientID": "patient.mrn",
        "PatientBirthDate": "patient.birth_date",
    }
    known = {name: str(case.state.value(path) or "").replace("-", "") for name, path in told.items()}
    known["PatientID"] = case.state.value("patient.mrn")
    return write_run(folder / "run.dcm", pixels(frames=len(views)), **known) if views else None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window shows once a step is carried out.

    Attributes:
        findings: ``AC-01 STOP`` -> the words of the card.
        near_misses: what is offered as a near miss.
        note: the words of the preview; of a step that is not about the note, "".
        can_sign: whether the note can be signed.
    """

    findings: dict[str, str]
    near_misses: str
    note: str
    can_sign: bool


class ScenePlayer(Driver):
    """A driver that also carries out the steps of scenarios and reads what the window says of them."""

    def play_case(self, case: CaseFile, images) -> None:
        """A new case with all that its file tells: answers and instances, then the views."""
        self.new_case(case.definition.id)
        self.carry_out(case.commands)
        if images is not None:
            self.window.open_images((images,))
            strip = self.room.wall.strip.model
            self.hand.until(lambda: strip.runs, "the run is listed")
            for number, view in enumerate(case.state.views.values(), start=1):
                self.work_at(view.position)
                self.show_frame(strip.runs[0].ref(number))
                self.describe_view(self.save_view(view.tag), view)

    def carry_out_step(self, step: Step) -> None:
        """Change what a step changes, and answer its findings in the list of checks."""
        self.close_checks()
        for path, value in changes(step):
            for command in commands_for(self.state, path, value):
                match command:
                    case ClearAnswer(path=cleared):
                        self.clear(cleared)
                    case RemoveInstance(group=group, instance=instance):
                        self.remove(group, instance)
                    case _:
                        self.carry_out([command])
        if step.seen or step.override:
            self.open_checks(step)
        for rule in step.seen:
            self.hand.click(self._check(f"{rule} seen"))
        for rule, (reason, words) in step.override.items():
            self._override(rule, reason, words)

    def look(self, step: Step) -> Seen:
        """What the window says of a step, read from the screen."""
        self.open_checks(step)
        near = self.room.findings.near_miss
        return Seen(
            findings=dict(self._cards()),
            near_misses=near.accessibleDescription() if near.isVisible() else "",
            note=self.room.note.browser.toPlainText() if step.phase == "SIGN" else "",
            can_sign="can_sign" in self.window.pages.case.state().flags,
        )

    def open_checks(self, step: Step) -> None:
        """Go where the rules of a step's phase speak, and open their list."""
        self.step(STAGES[step.phase])
        toggle = self.room.findings.toggle
        if toggle.isVisible() and toggle.text() == "Show":
            self.hand.click(toggle)

    def close_checks(self) -> None:
        """Away with the list where it lies over the record."""
        toggle = self.room.findings.toggle
        if toggle.isVisible() and not self.room.record.isVisible():
            self.hand.click(toggle)

    def take_back(self, acts: int) -> None:
        """Undo some acts, by key."""
        for _ in range(acts):
            self.hand.key("Ctrl+Z")

    def _cards(self):
        for card in self.room.findings.findChildren(FindingCard):
            if card.isVisible():
                words = " ".join(label.text() for label in card.findChildren(QLabel))
                severity = SEVERITIES[next(word for word in SEVERITIES if word in words.split())]
                yield f"{WHY.fullmatch(card.why.accessibleName())[1]} {severity}", words

    def _check(self, name: str) -> QAbstractButton:
        for each in self.room.findings.findChildren(QAbstractButton):
            if each.accessibleName() == name:
                return each
        raise Stuck(f"the checks have no “{name}”")

    def _override(self, rule: str, reason: str, words: str) -> None:
        self.hand.click(self._check(f"Override {rule}"))
        self.hand.until(lambda: isinstance(QApplication.activeModalWidget(), OverrideDialog), "the dialog")
        dialog = QApplication.activeModalWidget()
        self.hand.click(dialog.reason.button(reason))
        self.hand.click(dialog.text)
        self.hand.text(words)
        self.hand.click(dialog.go_on)
        self.hand.until(lambda: QApplication.activeModalWidget() is None, "the dialog is gone")
        self.window.activateWindow()  # as a window manager does
        self.hand.until(self.window.isActiveWindow, "the window has the keyboard again")
