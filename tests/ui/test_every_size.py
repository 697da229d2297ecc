"""Nothing is cut, covered or squeezed: every step, at common sizes of window and type, at the desk and in room mode, in both languages."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from sight_kit import cut_words, laid_wrong

from procroom.app.case_file import play, read_case
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Stage
from procroom.domain.people import Owner
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.ui.application import choose_language
from procroom.ui.tongue import tr
from procroom.ui.widgets.dialogs import (
    AboutDialog,
    AddendumDialog,
    OverrideDialog,
    ReleaseDialog,
    SignDialog,
    SignOffDialog,
)
from procroom.ui.widgets.far_label import FarLabel
from procroom.ui.widgets.side_button import SideShape

GS8 = Path(__file__).parents[1] / "scenarios" / "gs8.case.json"
_ROUNDS = 6


def _named(screen):
    """A screen in the name of a test."""
    return f"{screen[0]}-{'room' if screen[2] else screen[3]}"


LONG = "DEMO-WOLFESCHLEGELSTEINHAUSEN^HUBERT BLAINE CHRISTOPHER"
#: Width, height, room mode, size of type; 960 × 540 is a screen of 1920 × 1080 at twice its size.
SCREENS = (
    (1280, 800, False, 1.0),
    (1920, 1080, False, 1.0),
    (1000, 640, False, 1.0),
    (960, 540, False, 1.0),
    (1280, 720, False, 1.5),
    (1280, 800, True, 1.0),
    (1920, 1080, True, 1.0),
)


@pytest.fixture(params=["en", "es"])
def spoken(request, dressed, station):
    """The language of the screen from the start; English again afterwards."""

    def choose(code):
        kept = station.settings.current
        station.settings.change(replace(kept, ui=replace(kept.ui, language=code)))
        choose_language(dressed, station)

    choose(request.param)
    yield request.param
    choose("en")


def opened(window, station, name=""):
    """The case with the most in it, with another name where one is given."""
    case = read_case(GS8, registry.get)
    if name:
        commands = (
            replace(each, value=name)
            if isinstance(each, GiveAnswer) and each.path == "patient.name"
            else each
            for each in case.commands
        )
        case = replace(case, commands=tuple(commands))
    window.open_case(play(case, station.store).case_id)
    return window.pages.case.room


def dress(window, station, qtbot, screen):
    """A size of the window, the mode and the type."""
    width, height, room_mode, text = screen
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size().toTuple() == (width, height))
    kept = station.settings.current
    station.settings.change(replace(kept, screen=replace(kept.screen, room_mode=room_mode, text_scale=text)))
    window.screen_look.fit()


def wrong(window):
    """What a person would complain of, once layouts that follow each other have come to rest."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    return [*cut_words(window), *laid_wrong(window)]


@pytest.mark.parametrize("screen", SCREENS, ids=_named)
def test_every_step_has_its_room(spoken, window, station, qtbot, screen):
    """Both layouts, each step; where one pane has room the other, the checks and the timeline open too."""
    dress(window, station, qtbot, screen)
    room = opened(window, station)
    found = {}
    for owner in Owner:
        room.panes.show_owner(owner)
        for step in Stage:
            room.show_step(step)
            found[owner.value, step.value] = wrong(window)
            if room.panes.is_folded:
                room.turn()
                found[owner.value, step.value, "turned"] = wrong(window)
                room.turn()
            if step in {Stage.TIME_OUT, Stage.PROCEDURE, Stage.NOTE}:
                for turn in (room.toggle_checks, room.toggle_timeline):
                    turn()
                    found[owner.value, step.value, turn.__name__] = wrong(window)
                    turn()
    room.show_trial()
    qtbot.waitUntil(lambda: room.trial.shown is not None)
    found["trial"] = wrong(window)
    said = [f"{place}: {each}" for place, defects in found.items() for each in defects]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("screen", SCREENS, ids=_named)
@pytest.mark.parametrize("code", ["tfesi", "facet-rfa"])
def test_a_case_just_begun_has_its_room(spoken, window, station, qtbot, code, screen):
    """Where most is missing the lists are longest: checks, work list, what to do next."""
    dress(window, station, qtbot, screen)
    window.new_case(code)
    room = window.pages.case.room
    room.desk.give("header.payer", "Nobody knows this payer")
    found = {}
    for step in Stage:
        room.show_step(step)
        found[step.value] = wrong(window)
        room.toggle_checks()
        found[step.value, "checks"] = wrong(window)
        room.toggle_checks()
    said = [f"{place}: {each}" for place, defects in found.items() for each in defects]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("screen", [SCREENS[0], *SCREENS[-2:]], ids=["1280", "1280-room", "1920-room"])
def test_a_long_name_is_whole_in_banner_and_time_out(window, station, qtbot, screen):
    """Read aloud and always in sight: smaller or in two lines, never cut."""
    dress(window, station, qtbot, screen)
    room = opened(window, station, LONG)
    for step in (Stage.TIME_OUT, Stage.PROCEDURE):
        room.show_step(step)
        assert wrong(window) == []
    name = room.banner._name
    taken = name._metrics(name._wrapped_size()).horizontalAdvance("DEMO-WOLFESCHLEGELSTEINHAUSEN,")
    assert taken <= name.width()
    room.show_step(Stage.TIME_OUT)
    aloud = room.record.form(Stage.TIME_OUT)._who
    size, lines = aloud.fitting(aloud.width(), aloud.height())
    assert "".join(lines).replace(" ", "") == "DEMO-WOLFESCHLEGELSTEINHAUSEN,HUBERTBLAINECHRISTOPHER"
    assert len(lines) * aloud._metrics(size).height() <= aloud.height()


@pytest.mark.parametrize("screen", [SCREENS[0], *SCREENS[-2:]], ids=["1280", "1280-room", "1920-room"])
def test_side_and_level_stay_whole_beside_a_warning(spoken, window, station, qtbot, screen):
    """Images of another patient were kept: what warns of them takes lines, never the side or the level."""
    dress(window, station, qtbot, screen)
    room = opened(window, station)
    room.show_step(Stage.PROCEDURE)
    room.banner.refresh(tr("Images name another patient"), room.working.path)
    assert wrong(window) == []
    for side in room.banner.findChildren(SideShape):
        assert side.width() >= side.sizeHint().width()
    for target in room.banner.findChildren(FarLabel):
        assert target.holds_all


@pytest.mark.parametrize(
    "screen", [SCREENS[0], *SCREENS[-3:]], ids=["1280", "text-1.5", "1280-room", "1920-room"]
)
def test_every_question_fits_its_screen(spoken, window, station, qtbot, screen):
    """What is asked scrolls, what answers is in sight, however large the letters: also whose note it is."""
    dress(window, station, qtbot, screen)
    me = Actor("DEMO Physician", "Proceduralist", "test")
    who = "DEMO, A PATIENT WITH A RATHER LONG NAME, born 1973-06-15, MRN DEMO-0022134"
    finding = "Local anaesthetic 480 mg of at most 300 mg; last given 08:44 at the left L5-S1 foramen."
    asked = (
        SignDialog(who, "Spinal cord stimulation trial", station.clock(), me, window),
        AddendumDialog(window),
        AddendumDialog(window, withdraws=True),
        AboutDialog(station.software, str(station.store_path), window),
        ReleaseDialog(("CHART", "PACS1", "A DESTINATION WITH A LONG NAME"), window),
        OverrideDialog(finding, ("CLINICAL_JUDGEMENT", "EMERGENCY", "OTHER"), window),
        SignOffDialog("clinical-safety 2026.1", station.clock(), window),
    )
    available = window.screen().availableGeometry()
    for each in asked:
        each.show()
        assert wrong(each) == [], type(each).__name__
        assert each.width() <= available.width()
        assert each.height() <= available.height()
        for end in each.findChildren(QPushButton):
            if end.isVisible() and end.parentWidget() is each:
                assert each.rect().contains(end.geometry()), end.text()
        each.close()
        each.deleteLater()


def test_the_kit_sees_defects(qtbot, dressed):
    """A finder that finds nothing proves nothing."""
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown)
    cut, over, out = (
        QPushButton("Words that need room", shown),
        QLabel("over it", shown),
        QLabel("outside", shown),
    )
    cut.setGeometry(QRect(10, 10, 60, 30))
    over.setGeometry(QRect(40, 20, 80, 30))
    out.setGeometry(QRect(280, 100, 80, 30))
    area, wide = QScrollArea(shown), QWidget()
    wide.setMinimumSize(400, 300)
    area.setWidget(wide)
    area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
    area.setGeometry(QRect(0, 150, 200, 50))
    shown.resize(300, 220)
    shown.show()
    kinds = {each[0] for each in laid_wrong(shown)}
    assert kinds == {"overlaps", "beyond the window", "wider than its area", "too low to read"}
    assert "Words that need room" in [each[1] for each in cut_words(shown)]
