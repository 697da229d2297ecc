"""Plays a journey: a case from its prepared worklist row to the signed note, in as few acts as the window allows.

A journey file (``tests/scenarios/*.journey.toml``) names a case, what its worklist row comes with, and what belongs to
later days. Everything else is recorded in the order of the form. At each fact the shortcuts that the window offers are
looked at first: one is taken when all that it records is what the case file says, and nothing else. What no shortcut
says is answered with its editor. So a shortcut that is new in the window is used by itself where it fits; one of a new
kind is a method here and a name in ``WAYS``.
"""

import tomllib
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtWidgets import QApplication
from scenario_files import SCENARIOS
from scene_player import ScenePlayer
from viewer_kit import pixels, write_run

from procroom.app import next_target
from procroom.app.case_file import CaseFile, read_case
from procroom.app.habits import Kept, habits_of_instance, habits_of_stage
from procroom.app.pain_score import pain_score
from procroom.domain import paths
from procroom.domain.commands import AddInstance, CopyInstance, GiveAnswer
from procroom.domain.decide import decide, new_id
from procroom.domain.definition import NOW, Stage
from procroom.domain.events import AnswerGiven
from procroom.domain.values import Actor, Point, parse_time
from procroom.procedures import registry
from procroom.ui.actions import BY_ACTION
from procroom.ui.demo_acts import Acts
from procroom.ui.demo_form import answer
from procroom.ui.demo_hand import settle
from procroom.ui.forms.along_line import AlongLine
from procroom.ui.forms.copying import left_out
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.first_entry import FirstEntry
from procroom.ui.forms.groups import RepeatingGroup
from procroom.ui.forms.image_offer import ImageOfferRow
from procroom.ui.forms.picks import PickRow
from procroom.ui.forms.saying import SayRow
from procroom.ui.forms.usual_row import UsualRow
from procroom.ui.forms.vitals_line import VitalsLine
from procroom.ui.pages.time_out import TimeOutPanel
from procroom.ui.viewer.commands import BY_ID, WITH_CONTRAST, save_id
from procroom.ui.viewer.tools import Tool

CLINIC = Actor("DEMO Clinic", "Office", "Front desk")
PHYSICIAN = Actor("DEMO Physician", "Proceduralist", "Room 1")
NEEDLE = Point(10, 10), Point(40, 30)
#: Kinds of shortcut, in the order they are looked at.
WAYS = (
    "usual",
    "next_target",
    "together",
    "images_told",
    "entry_in_a_tap",
    "vitals_line",
    "first_entry",
    "along",
    "words_in_a_tap",
    "copy",
)


@dataclass(frozen=True)
class Journey:
    """One file."""

    name: str
    title: str
    case: str
    goal: int
    comes_with: tuple[str, ...]
    leaves_out: tuple[str, ...] = ()
    early: tuple[str, ...] = ()
    comes_along: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    needle_marks: bool = False
    without: tuple[str, ...] = ()

    def came(self, path: str) -> bool:
        """Whether a fact stands in the worklist row."""
        return any(paths.is_under(path, each) for each in self.comes_with)

    def whole_case(self) -> CaseFile:
        """The case of the day."""
        case = read_case(SCENARIOS / f"{self.case}.case.json", registry.get)
        kept = (each for each in case.commands if not self._is_later(each))
        return replace(case, commands=tuple(kept))

    def prepared_row(self) -> CaseFile:
        """The case as the referring clinic left it."""
        case = self.whole_case()
        return replace(
            case, commands=tuple(each for each in case.commands if self.came(_place(each))), actor=CLINIC
        )

    def _is_later(self, command) -> bool:
        return any(paths.is_under(_place(command), each) for each in self.leaves_out)


def journeys() -> list[Journey]:
    """Every journey file, by name."""
    found = []
    for path in sorted(SCENARIOS.glob("*.journey.toml")):
        data = {
            key: tuple(each) if isinstance(each, list) else each
            for key, each in tomllib.loads(path.read_text()).items()
        }
        found.append(Journey(name=path.name.partition(".")[0], **data))
    return found


def _place(command) -> str:
    match command:
        case GiveAnswer(path=path):
            return path
        case AddInstance(group=group, instance=instance):
            return f"{group}[{instance}]"
    return "views"


@dataclass(slots=True)
class Moment:
    """A clock that shows what it is set to."""

    at: object

    def __call__(self):
        return self.at


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the journey took."""

    step: str
    text: str
    acts: Acts


@dataclass(slots=True)
class JourneyLog:
    """The parts in order, and which shortcuts were used how often."""

    parts: list[Part] = field(default_factory=list)
    ways: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All acts."""
        return sum(each.acts.total for each in self.parts)


def keep_usual(station, case: CaseFile) -> None:
    """The physician kept this set-up as usual at an earlier case of the same day."""
    definition, state = case.definition, case.state
    day = case.opened_at.date()
    for stage in Stage:
        found = habits_of_stage(definition, state, stage)
        if found:
            station.usual.keep(PHYSICIAN.name, definition.id, stage.value, Kept(day, found))
    group, _ = next_target.performed_group(definition)
    first = state.instances[group][0]
    found = habits_of_instance(definition, state, f"{group}[{first}]")
    if found:
        station.usual.keep(PHYSICIAN.name, definition.id, group, Kept(day, found))


def keep_folder(station, folder) -> None:
    """Images of an earlier case were opened from the room's folder."""
    kept = station.settings.current
    station.settings.change(replace(kept, images=replace(kept.images, last_folder=str(folder))))


def images_of(case: CaseFile, folder):
    """A small run for each view, of the patient and day of the case; each states its dose as a C-arm writes it."""
    state = case.state
    who = {
        "PatientName": state.value("patient.name"),
        "PatientID": state.value("patient.mrn"),
        "PatientBirthDate": state.value("patient.birth_date").replace("-", ""),
    }
    shot = {"StudyDate": state.value("header.service_date").replace("-", ""), **_dose_of(state)}
    return tuple(
        write_run(
            folder / f"run{number}.dcm",
            pixels(frames=3),
            SeriesInstanceUID=f"1.2.826.0.1.3680043.8.498.77.{number}",
            SeriesNumber=number,
            **who,
            **shot,
        )
        for number, _ in enumerate(state.views, start=1)
    )


def _dose_of(state):
    """Total Time of Fluoroscopy (0040,0300) of the whole step; of the area dose (0018,115E) the share of one run."""
    time, kap = state.value("radiation.fluoro_time"), state.value("radiation.kap")
    if not state.views or state.value("radiation.source") != "DICOM" or time is None or kap is None:
        return {}
    assert (time["unit"], kap["unit"]) == ("s", "dGy.cm2")
    share = Decimal(kap["value"]) / len(state.views)
    return {"TotalTimeOfFluoroscopy": int(time["value"]), "ImageAndFluoroscopyAreaDoseProduct": f"{share:f}"}


class JourneyPlayer(ScenePlayer):
    """Somebody who knows the window well."""

    def start(self, journey: Journey, case: CaseFile, clock: Moment) -> None:
        """What is to be recorded."""
        self.journey, self.case, self.clock = journey, case, clock
        self.wanted = {
            each.path: case.state.value(each.path) for each in case.commands if isinstance(each, GiveAnswer)
        }
        self.log = JourneyLog()
        self.saved: set[str] = set()

    def run(self) -> JourneyLog:
        """From the worklist row to the signed note."""
        self._part("Worklist", "Open the row", self.reopen)
        for section in self.case.definition.sections:
            if self.open_in(section.link_id):
                self._part(
                    section.stage.name, section.text, lambda section=section: self.record(section.link_id)
                )
        self._part("NOTE", "Sign", self.sign_as_oneself)
        return self.log

    def _part(self, step, text, work) -> None:
        before = self.hand.acts.so_far()
        work()
        self.log.parts.append(Part(step.replace("_", "-").capitalize(), text, self.hand.acts.since(before)))

    def open_in(self, section: str) -> list[str]:
        """What is still to be recorded in a section, in the order of the form; what is said last comes last."""
        left = [
            path
            for path in self.wanted
            if path.partition(".")[0] == section
            and path not in self.journey.comes_along
            and self.state.value(path) is None
        ]
        return sorted(
            left,
            key=lambda path: (
                self._target(path),
                path not in self.journey.early,
                path.rpartition(".")[2] in self.journey.late,
            ),
        )

    def _target(self, path: str) -> str:
        steps = paths.parse(path)
        return f"{steps[1].name}[{steps[1].instance}]" if path.startswith("performed.targets[") else ""

    def record(self, section: str) -> None:
        """Record a section in as few acts as the window allows."""
        settle(self.room.record)  # a time-out that was concluded leads to the procedure
        self.step(self.room.record.stage_of(section))
        begins = self.case.definition.section(section).begins
        if begins and f"{section}.{begins}" in self.wanted:
            self._set_clock(self.wanted.pop(f"{section}.{begins}"))  # its moment is that of the first answer
        while left := self.open_in(section):
            target = self._target(left[0])
            self.root = paths.join(section, target) if target else ""
            self.section = section
            self._look()
            if not any(self._try(way, left) for way in WAYS if way not in self.journey.without):
                self.plainly(left[0])
            if section == "performed":
                self.save_views()

    def _look(self) -> None:
        """What was just recorded may have changed the form; an item of the time-out has to be read first."""
        form = self.room.record.form(self.room.step)
        settle(form)
        if isinstance(form, TimeOutPanel):
            self.hand.until(lambda: form.is_ready, "the item can have been read")

    def _try(self, way: str, left: list[str]) -> bool:
        before = len(self.state.answers)
        if not getattr(self, f"_{way}")(left):
            return False
        self.hand.until(lambda: len(self.state.answers) > before, f"{way} recorded something")
        self.log.ways[way] = self.log.ways.get(way, 0) + 1
        return True

    def plainly(self, path: str) -> None:
        """Answer one question with its editor, adding the entries it stands in."""
        here = ""
        for each in paths.parse(path)[:-1]:
            group = paths.join(here, each.name)
            here = f"{group}[{each.instance}]" if each.instance else group
            if each.instance:
                self.add(group, each.instance)
        self.give(path, self.wanted[path])

    # --- shortcuts -------------------------------------------------------------------------------------

    def _usual(self, _left):
        for row in self._shown(UsualRow):
            given = {each.path for each in row._usual.offered(row._place) if isinstance(each, GiveAnswer)}
            if given <= set(self.journey.comes_along):
                continue  # a later step offers it along
            if self._fits(row._usual.offered(row._place), anywhere=not self.root):
                return self._press(row.button)
        return False

    def _next_target(self, left):
        bar = self.room.record.next_target
        root = self.root
        if not root or not bar.isVisible() or self.state.value(f"{root}.target") is not None:
            return False
        self._set_clock(self.wanted[f"{root}.needle_in"])
        for target in next_target.due_targets(self.case.definition, self.state):
            commands = next_target.starting(
                self.case.definition,
                self.state,
                target,
                self.wanted[f"{root}.needle_in"],
                self.room.record._usual_of_first(),
            )
            if self._fits(commands):
                return self._begin(bar, target)
        return False

    def _begin(self, bar, target):
        if bar._due[0] == target:
            return self._press(bar.next)
        self._press(bar.others)
        menu = bar.others.menu()
        action = menu.actions()[bar._due.index(target) - 1]
        self.hand.click(menu, menu.actionGeometry(action).center())
        return True

    def _together(self, left):
        """Of the buttons that say the next open fact, the one that says most."""
        fitting = [
            row
            for row in self._shown(SayRow)
            if left[0] in row.paths
            and self._fits((GiveAnswer(each.path, each.value) for each in row._said), anywhere=True)
        ]
        if not fitting:
            return False
        best = max(fitting, key=lambda row: len(row.paths))
        self._fits((GiveAnswer(each.path, each.value) for each in best._said), anywhere=True)
        return self._press(best.button)

    def _entry_in_a_tap(self, _left):
        for row in self._shown(PickRow):
            place = f"{row._path}[{new_id(self.state, row._path, row._group.prefix)}]"
            for entry, button in zip(row._entries, row.buttons.values(), strict=True):
                made = [GiveAnswer(f"{place}.{name}", value) for name, value in entry.answers]
                if self._fits(made):
                    return self._press(button)
        return False

    def _vitals_line(self, left):
        for line in self._shown(VitalsLine):
            instance = new_id(self.state, line._path, line._group.prefix)
            place = f"{line._path}[{instance}]."
            told = {path.removeprefix(place): self.wanted[path] for path in left if path.startswith(place)}
            words = vitals_words(told, self._pain_with(told))
            if words:
                with self.hand.acts.field():
                    self.hand.click(line.line)
                    self.hand.text(words)
                    self.hand.key("Return")
                return True
        return False

    def _pain_with(self, told):
        """The pain score of the same moment, where the case file says one and all of it that would be recorded."""
        moment = told.get("moment", "BEFORE")
        for score in range(11):
            said = pain_score(self.case.definition, self.state, moment, score)
            given = [each for each in said.commands if isinstance(each, GiveAnswer)]
            if given and all(self.wanted.get(each.path) == each.value for each in given):
                return score
        return None

    def _images_told(self, _left):
        for row in self._shown(ImageOfferRow):
            if self._fits(GiveAnswer(each.path, each.value) for each in row.offers):
                return self._press(row.button)
        return False

    def _first_entry(self, _left):
        for first in self._shown(FirstEntry):
            instance = new_id(self.state, first._path, first._group.prefix)
            path = f"{first._path}[{instance}].{first._item.link_id}"
            if path in self.wanted:
                answer(self.hand, first.editor, self.wanted[path])
                return True
        return False

    def _along(self, left):
        """An answer that takes along what stands beside it, where both are what the case says."""
        for line in (each for each in self._shown(AlongLine) if each.parentWidget().path in left):
            row = line.parentWidget()
            more = line.answers(row.item, self.wanted[row.path])
            if self._fits(more):
                self.give(row.path, self.wanted[row.path])
                return True
        return False

    def _words_in_a_tap(self, left):
        for row in self._shown(FieldRow):
            offered = [said for value, said in row._suggested if value == self.wanted.get(row.path)]
            if row.path in left and offered:
                offers = (row._offers.itemAt(at).widget() for at in range(row._offers.count()))
                return self._press(next(each for each in offers if each.text() == offered[0]))
        return False

    def _copy(self, left):
        for group in self._shown(RepeatingGroup):
            known = self.state.instances.get(group.path, ())
            following = new_id(self.state, group.path, group._group.prefix)
            if not known or not any(path.startswith(f"{group.path}[{following}]") for path in left):
                continue
            command = CopyInstance(group.path, known[-1], left_out(group._group))
            session = self.room.desk.session
            events = decide(session.definition, session.state, session.entries, command)
            given = [GiveAnswer(each.path, each.value) for each in events if isinstance(each, AnswerGiven)]
            if len(given) > 1 and self._fits(given):
                return self._press(group.cards[known[-1]].copy)
        return False

    def _shown(self, kind):
        form = self.room.record.form(self.room.step)
        return [each for each in form.findChildren(kind) if each.isVisible()]

    def _fits(self, commands, *, anywhere=False) -> bool:
        """Whether all that would be recorded is what the case file says, here and now; sets the clock for "now"."""
        given = [each for each in commands if isinstance(each, GiveAnswer)]
        moments = {self.wanted.get(each.path) for each in given if each.value == NOW}
        same = all(self.wanted.get(each.path) == each.value for each in given if each.value != NOW)
        here = all(paths.is_under(each.path, self.root or self.section) for each in given)
        if not given or not same or not (here or anywhere) or len(moments) > 1 or None in moments:
            return False
        if moments:
            self._set_clock(moments.pop())
        return True

    def _set_clock(self, moment) -> None:
        self.clock.at = parse_time(moment)

    def _press(self, button) -> bool:
        self.hand.click(button)
        return True

    # --- images and note -------------------------------------------------------------------------------

    def save_views(self) -> None:
        """At a target that is done: open the images once, then each view of it: run, frame, needle, save, contrast."""
        for number, view in enumerate(self.case.state.views.values()):
            root = view.position.partition(".positions")[0]
            open_here = [path for path in self.open_in("performed") if path.startswith(root + ".")]
            if view.view_id in self.saved or open_here or self.room.working.path != view.position:
                continue
            self._open_images()
            self._save(number, view)
            self.saved.add(view.view_id)

    def _open_images(self) -> None:
        strip = self.room.wall.strip.model
        if strip.runs:
            return
        self.hand.key(BY_ACTION["images.newest"].shortcut)
        self.hand.until(lambda: len(strip.runs) == len(self.case.state.views), "the runs are listed")

    def _save(self, number: int, view) -> None:
        wall = self.room.wall
        strip, run = wall.strip, wall.strip.model.runs[number]
        if getattr(self.viewport.feed.run, "key", None) != run.key:
            index = strip.model.index(strip.model.row_of(run))
            self.hand.click(strip.view.viewport(), strip.view.visualRect(index).center())
        elif not wall.isAncestorOf(QApplication.focusWidget()):
            self.hand.key("Ctrl+I")
        self.hand.until(lambda: self.viewport.feed.settled, "a frame is on screen")
        if self.viewport.feed.position != run.frame_count:
            self.hand.key("End")
        self.hand.until(lambda: self.viewport.feed.ref == run.ref(3), "the last frame is on screen")
        if self.journey.needle_marks:
            if wall.tool() is not Tool.NEEDLE:
                self.hand.key("N")
            before = set(self.state.marks)
            self.hand.drag(self.viewport, *map(self.on_screen, NEEDLE))
            self.hand.until(lambda: set(self.state.marks) - before, "the mark is recorded")
        before = set(self.state.views)
        seen = view.contrast is True and view.tag in WITH_CONTRAST
        self.hand.key(BY_ID[save_id(view.tag, contrast=seen)].key)
        self.hand.until(lambda: set(self.state.views) - before, "the view is recorded")
        saved = next(each for each in self.state.views if each not in before)
        self.describe_view(saved, replace(view, contrast=None) if seen else view)

    def sign_as_oneself(self) -> None:
        """To the note, Sign, and the button with one's own name."""
        self.step(Stage.NOTE)
        dialog = self.open_sign_dialog()
        self.hand.click(dialog.sign_as)
        self.hand.until(lambda: self.state.signed, "the note is signed")


def vitals_words(told, pain) -> str:
    """Vital signs, and the pain score of their moment, as they are said in one line; "" where they cannot be."""
    known = {"moment", "at", "systolic", "diastolic", "heart_rate", "spo2", "temperature"}
    if not {"systolic", "diastolic", "heart_rate", "spo2"} <= set(told) <= known:
        return ""
    after = {"AFTER_0": "0min", "AFTER_15": "15min", "AFTER_30": "30min", "DURING": "during"}
    words = [
        after.get(told.get("moment"), ""),
        parse_time(told["at"]).strftime("%H:%M"),
        f"{told['systolic']}/{told['diastolic']}",
        str(told["heart_rate"]),
        f"{told['spo2']['value']}%",
        told["temperature"]["value"] if "temperature" in told else "",
        f"nrs {pain}" if pain is not None else "",
    ]
    return " ".join(filter(None, words))
