"""Takes the pictures of docs/images: every page at both sizes, in the dark and the light theme, of demonstration cases.

QT_QPA_PLATFORM=offscreen python docs/take_screenshots.py [PAGE…]     (trial-summary: the printed summary of GS8)
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from procroom import bootstrap
from procroom.app import demo_case, signing
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.app.trial_diary import DAYS
from procroom.app.trial_work import make_trial
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Stage
from procroom.domain.values import Actor
from procroom.imaging.synthetic import DemoStudy, write_demo_study
from procroom.procedures import registry
from procroom.storage.store import open_store
from procroom.ui.application import Window, make_application
from procroom.ui.demo_driver import Driver
from procroom.ui.demo_hand import settle
from procroom.ui.demo_pictures import SIZES
from procroom.ui.forms.tip_ladder import TipLadder
from procroom.ui.theme import Tokens
from procroom.ui.widgets.file_dialogs import PlatformFiles

DOCS = Path(__file__).resolve().parent
IMAGES = DOCS / "images"
SCENARIOS = DOCS.parent / "tests" / "scenarios"
#: Themes by the word in the file name.
THEMES = {"dark": "dark room", "light": "light"}
#: When the pictures are taken: on the day of the demonstration case, with the needle in.
NOW = datetime.fromisoformat("2026-02-10T09:12:00-05:00")
PHYSICIAN = Actor("DEMO Physician", "Proceduralist", "Room 1")
#: What else stands in the list of cases: signed, or still open.
OTHERS = {"gs1": True, "gs3": True, "gs5": False, "gs7": True, "gs9": True, "gs10": False}
#: A trial in two cases, and what is painted on its chart.
TRIAL = ("gs8", "gs8-pull")
MAPS = {
    "pain_map": "back.L.low_back.1-8 back.L.buttock.1-20 back.L.thigh.1-20 back.L.calf.3-15",
    "felt_map": "back.L.buttock.6-20 back.L.thigh.1-28 back.R.buttock.3-5",
}
#: Colours of a picture, and what a file may weigh in bytes.
COLOURS, MOST = (18, 12), 250_000
#: The printed summary of that trial, taken when it is named.
SUMMARY = "trial-summary"
POSITION = demo_case.POSITION
QUIET_MS = 400


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in the files, which case it is of, how one gets there and leaves again, with images or without."""

    name: str
    case: str
    go: Callable[["Photographer"], None]
    leave: Callable[["Photographer"], None] = lambda _at: None
    images: bool = True


class Photographer:
    """A window on a store with the demonstration cases."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application, self.folder = application, folder
        self.study = write_demo_study(folder / "images", progress=lambda *_: None)
        self.cases = cases(folder / "procroom.sqlite", self.study)
        made = bootstrap.start(
            folder / "procroom.sqlite", settings=folder / "settings.toml", log=folder / "log.txt"
        )
        self.station = replace(made, clock=lambda: NOW, actor=PHYSICIAN)
        self.window = Window(application, self.station, PlatformFiles(), Jobs())
        self.driver = Driver(self.window.main)
        self.main = self.window.main
        self.main.resize(*SIZES[0])
        self.main.show()

    def close(self) -> None:
        """Put everything away."""
        self.window.close()
        self.station.close()

    def show(self, case: str) -> None:
        """Open a case with its images, unless it is open; nothing for pages without one."""
        if not case:
            return
        room = self.main.pages.case.room
        if room is None or room.desk.state.case_id != self.cases[case]:
            self.main.open_case(self.cases[case])
        strip = self.driver.room.wall.strip.model
        if not strip.runs:
            self.main.open_images(self.study.paths)
            self.driver.hand.until(lambda: strip.runs, "the images are listed")
        self.rest()

    def step(self, stage: Stage, path: str = "") -> None:
        """Go to a step, and to a field of it."""
        self.driver.room.show_step(stage)
        if path:
            place = self.driver.room.record.form(stage).place(path)
            settle(place or self.driver.room.record)
            self.driver.room.reveal(path)

    def marked(self) -> None:
        """Frames of saved views with their marks, and the card of a view."""
        self.step(Stage.PROCEDURE)
        for view in list(self.driver.state.views.values())[:2]:
            self.driver.room.wall.show_frame(view.frame)
        self.step(Stage.PROCEDURE, f"{POSITION}.views")

    def take(self, page: Page) -> None:
        """Every size in every theme."""
        self.show(page.case)
        if page.case:
            self.driver.room.panes.show_images(page.images)
        for theme, name in THEMES.items():
            self.main.screen_look.choose_theme(name)
            for size in SIZES:
                self.main.resize(*size)
                self.rest()
                page.go(self)
                self.rest()
                self.keep(f"{page.name}-{theme}-{size[0]}x{size[1]}.png")
                page.leave(self)

    def rest(self) -> None:
        """Until nothing has been going on for a while."""
        waited = 0
        while waited < QUIET_MS:
            self.driver.hand.until(lambda: not self.main.jobs.busy, "work in the background ends")
            self.application.processEvents()
            waited += 50
            QTest.qWait(50)

    def keep(self, name: str) -> None:
        """Write the window, with no more colours than the weight allows."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.ReadWrite)
        (QApplication.activeModalWidget() or self.main).grab().save(buffer, "PNG")
        raw = self.folder / name
        raw.write_bytes(buffer.data().data())
        for colours in COLOURS:
            with Image.open(raw) as picture:
                slim(picture.convert("RGB"), colours, self.window.look.tokens).save(
                    IMAGES / name, optimize=True
                )
            if (IMAGES / name).stat().st_size < MOST:
                break
        sys.stdout.write(
            f"docs/images/{name} {(IMAGES / name).stat().st_size // 1000} kB, {colours} colours\n"
        )


def slim(picture: Image.Image, colours: int, tokens: Tokens) -> Image.Image:
    """The picture in few colours: those of the theme exactly, the rest as near as the others come."""
    theme = [tokens.color(each.name).getRgb()[:3] for each in fields(tokens)]
    greys = [(level, level, level) for level in range(0, 256, 16)]
    found = picture.quantize(
        colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
    ).getpalette()
    others = [tuple(found[at : at + 3]) for at in range(0, len(found), 3)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in dict.fromkeys((*theme, *greys, *others)) for part in colour][:768])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def cases(place: Path, study: DemoStudy) -> dict[str, str]:
    """The cases of the pictures: one half documented, one signed, and others for the list; their ids by name."""
    store = open_store(place)
    try:
        for name, sign in OTHERS.items():
            case = read_case(SCENARIOS / f"{name}.case.json", registry.get)
            session = play(replace(case, commands=tuple(map(_earlier_day, case.commands))), store)
            if sign:
                signing.sign(session, store, name=demo_case.SIGNER[0], role=demo_case.SIGNER[1])
        half = demo_case.open_demo(store, Ticking(NOW - timedelta(minutes=50)))
        demo_case.half_documented(half, study)
        whole = demo_case.open_demo(store, Ticking(NOW - timedelta(minutes=50)))
        demo_case.half_documented(whole, study)
        demo_case.complete(whole, study, store)
        ready = whole.case_id
        signed = demo_case.open_demo(store, Ticking(NOW - timedelta(minutes=50)))
        demo_case.half_documented(signed, study)
        demo_case.complete(signed, study, store)
        signing.sign(signed, store, name=demo_case.SIGNER[0], role=demo_case.SIGNER[1])
        trial = {
            name: play(read_case(SCENARIOS / f"{name}.case.json", registry.get), store).case_id
            for name in TRIAL
        }
        return {"half": half.case_id, "ready": ready, "signed": signed.case_id, **trial}
    finally:
        store.close()


def _earlier_day(command: Command) -> Command:
    """The first case is another day's of the same patient, so that there is an earlier session to show."""
    if isinstance(command, GiveAnswer) and command == GiveAnswer("header.service_date", "2026-02-10"):
        return replace(command, value="2025-11-18")
    return command


class Ticking:
    """A clock that goes on by some seconds at each look."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """The moment of this look."""
        self.at += timedelta(seconds=7)
        return self.at


def main(wanted: Sequence[str]) -> int:
    """Take them all, or those named; say which."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # so that a destination's folder is told without its place on this machine
        photographer = Photographer(make_application(), Path(folder))
        try:
            for page in PAGES:
                if not wanted or page.name in wanted:
                    photographer.take(page)
            if SUMMARY in wanted:
                take_summary(IMAGES / f"{SUMMARY}.png")
        finally:
            photographer.close()
    return 0


def take_summary(path: Path) -> None:
    """The one-page summary of GS8 as it is printed; taken when it is named, for it is no page of the window."""
    papers = make_trial([SCENARIOS / "gs8.case.json", SCENARIOS / "gs8-pull.case.json"], registry.get)
    data, document = QBuffer(), QPdfDocument(None)
    data.setData(papers.summary.data)
    data.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(data)
    size = document.pagePointSize(0) * 1.5
    picture = document.render(0, size.toSize())
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    if not paper.convertToFormat(QImage.Format.Format_Indexed8).save(str(path)):
        raise OSError(f"{path} cannot be written")


def _run(command: str) -> Callable[[Photographer], None]:
    return lambda at: at.main.run(command)


def _step(stage: Stage, path: str = "") -> Callable[[Photographer], None]:
    return lambda at: at.step(stage, path)


def _earlier(at: Photographer) -> None:
    at.step(Stage.BEFORE)
    at.main.run("case.earlier")


def _comparison(at: Photographer) -> None:
    at.step(Stage.TIME_OUT)
    at.main.run("go.compare")


def _timeline(at: Photographer) -> None:
    at.marked()
    at.driver.room.open_timeline(opened=True)


def _close_timeline(at: Photographer) -> None:
    at.driver.room.open_timeline(opened=False)


def _checks(at: Photographer) -> None:
    at.step(Stage.BEFORE)
    toggle = at.driver.room.findings.toggle
    if toggle.isVisible() and toggle.text() == "Show":
        toggle.click()


def _palette(at: Photographer) -> None:
    at.step(Stage.PROCEDURE)
    at.main.palette_list.close_picker()
    at.main.run("go.palette")


def _keys(at: Photographer) -> None:
    at.main.run("help.keys")
    at.main.pages.keys.learning.stop()


def _teach(at: Photographer) -> None:
    at.main.run("help.keys")
    at.main.pages.keys.learning.wait_for("go.next_target")
    at.main.pages.keys.learning.take("F13")


def _room_mode(at: Photographer) -> None:
    if not at.main.screen_look.room:
        at.main.screen_look.toggle_room()
    at.rest()
    at.step(Stage.TIME_OUT)


def _room_part(*, record: bool) -> Callable[[Photographer], None]:
    """Procedure in room mode: the images, or the record where one of them has room."""

    def go(at: Photographer) -> None:
        if not at.main.screen_look.room:
            at.main.screen_look.toggle_room()
        at.rest()
        at.step(Stage.PROCEDURE)
        room = at.driver.room
        if room.panes.is_folded and room.panes.shows_record_alone is not record:
            room.turn()

    return go


def _leave_room_mode(at: Photographer) -> None:
    at.main.screen_look.toggle_room()


def _outbox(at: Photographer) -> None:
    """The signed case on its way: into a folder where it arrives, and to an archive that does not answer."""
    destinations = {
        "CHART": {"protocol": "folder", "folder": "chart", "forms": ["pdf", "hl7"]},
        "PACS1": {"protocol": "dimse", "host": "127.0.0.1", "port": 1, "called_aet": "PACS1"},
    }
    settings = at.station.settings
    page = at.main.pages.outbox
    if settings.current.destinations != destinations:
        Path("chart").mkdir()
        at.main.open_case(at.cases["signed"])
        settings.change(replace(settings.current, destinations=destinations))
        at.driver.room.noting.sending.send(tuple(at.window.courier.destinations.values()))
        at.driver.hand.until(lambda: len(list(Path("chart").iterdir())) == 3, "the chart has it")
    at.main.run("go.outbox")
    page.choose("CHART")
    outbox = at.station.store.outbox
    at.driver.hand.until(
        lambda: all(item.state == "confirmed" for item in outbox.items("", "CHART")), "the outbox knows it"
    )
    QTest.qWait(1500)  # it is read anew every second


def _settings(at: Photographer) -> None:
    """The people of the room listed; the file is told where it lies on most machines."""
    settings = at.station.settings
    people = replace(settings.current.people, room=("DEMO Nurse, Nurse", "A. Example, MD, Proceduralist"))
    settings.change(replace(settings.current, people=people))
    settings.path = Path("~/.config/procroom/settings.toml")
    at.main.run("app.settings")


def _leave_settings(at: Photographer) -> None:
    settings = at.station.settings
    settings.path = at.folder / "settings.toml"
    settings.change(replace(settings.current, people=replace(settings.current.people, room=())))
    at.main.pages.settings.back_asked.emit()


def _leave_outbox(at: Photographer) -> None:
    at.main.pages.outbox.back_asked.emit()


def _trial_page(at: Photographer) -> None:
    at.main.open_case(at.cases["gs8-pull"])
    at.main.run("go.trial")
    trial = at.driver.room.trial
    at.driver.hand.until(lambda: trial.shown is not None, "the trial is gathered from its cases")


def _trial_map(at: Photographer) -> None:
    at.main.open_case(at.cases["gs8"])
    for name, cells in MAPS.items():
        at.driver.room.desk.give(f"maps.{name}", cells)
    at.driver.room.reveal("maps.felt_map")
    editor = _chart_of(at)
    editor.open_chart()
    editor.chart.resize(at.main.size())


def _trial_lead(at: Photographer) -> None:
    """The tips of the leads on the vertebrae."""
    at.main.open_case(at.cases["gs8"])
    at.driver.room.panes.show_images(False)
    at.driver.room.reveal("performed.targets[t2].tip.vertebra")
    at.rest()
    shown = [each for each in at.driver.room.findChildren(TipLadder) if each.isVisible()]
    area: Any = shown[-1].parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.verticalScrollBar().setValue(shown[-1].mapTo(area.widget(), QPoint(0, 0)).y() - 60)


def _trial_diary(at: Photographer) -> None:
    """The page of a day, at the opioids that were taken."""
    at.main.open_case(at.cases["gs8-pull"])
    at.main.run("go.trial")
    diary, desk = at.driver.room.trial_page.diary, at.driver.room.desk
    at.driver.hand.until(lambda: 4 in diary.days, "the days are listed")
    diary.open_day(4)
    (day,) = (each for each in desk.state.instances[DAYS] if desk.state.value(f"{DAYS}[{each}].day") == 4)
    taken = f"{DAYS}[{day}].taken"
    for drug, amount in (
        {} if desk.state.instances.get(taken) else {"OXYCODONE": "20", "TRAMADOL": "50"}.items()
    ):
        row = new_id(desk.state, taken, "o")
        desk.do(AddInstance(taken, row))
        desk.give(f"{taken}[{row}].drug", drug)
        desk.give(f"{taken}[{row}].daily", f"{amount} mg/d")
    at.rest()
    diary.page.resize(at.main.size())
    at.rest()
    diary.page.area.ensureWidgetVisible(diary.page.lists[taken], 0, 120)


def _chart_of(at: Photographer) -> Any:
    place: Any = at.driver.room.record.form(Stage.PROCEDURE).place("maps.felt_map")
    return place.editor


PAGES = (
    Page("worklist", "", _run("case.worklist")),
    Page("due", "", _run("go.following")),
    Page("before", "half", _step(Stage.BEFORE)),
    Page("checks", "half", _checks, _run("go.checks"), images=False),
    Page("earlier-sessions", "half", _earlier, images=False),
    Page("time-out", "half", _step(Stage.TIME_OUT)),
    Page("comparison", "half", _comparison, _run("go.compare"), images=False),
    Page("procedure", "half", _step(Stage.PROCEDURE)),
    Page("palette", "half", _palette, lambda at: at.main.palette_list.close_picker()),
    Page("recovery", "half", _step(Stage.RECOVERY)),
    Page("note", "half", _step(Stage.NOTE)),
    Page("procedure-marked", "ready", Photographer.marked),
    Page("timeline", "ready", _timeline, _close_timeline),
    Page("room-mode", "half", _room_mode, _leave_room_mode),
    Page("room-images", "half", _room_part(record=False), _leave_room_mode),
    Page("room-record", "half", _room_part(record=True), _leave_room_mode, images=False),
    Page("note-signed", "signed", _step(Stage.NOTE)),
    Page("follow-up", "signed", _step(Stage.FOLLOW_UP), images=False),
    Page("keys", "", _keys),
    Page("teach-a-key", "", _teach, lambda at: at.main.pages.keys.learning.stop()),
    Page("rule-packs", "", _run("go.rule_packs")),
    Page("outbox", "", _outbox, _leave_outbox),
    Page("settings", "", _settings, _leave_settings),
    Page("trial-page", "", _trial_page),
    Page("trial-lead", "", _trial_lead),
    Page("trial-diary", "", _trial_diary, lambda at: at.driver.room.trial_page.diary.page.accept()),
    Page("trial-map", "", _trial_map, lambda at: _chart_of(at).chart.accept()),
)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
