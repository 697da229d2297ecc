"""Plays GS1 through an offscreen window until it is killed or done; a program of its own, started by test_window_crash.py.

    python window_player.py CASE.json FOLDER IMAGE…

Opens the case in FOLDER's store where there is one, else starts it, and goes on where work stopped. Prints one line
each time: ``shows <step> <field> <entries>`` once the case is open, ``saved <entries> <digest>`` each time the window
says so, ``done`` after signing.
"""

import re
import sys
from dataclasses import replace
from pathlib import Path

from procroom import bootstrap
from procroom.app.case_file import read_case
from procroom.app.jobs import Jobs
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.commands import GiveAnswer
from procroom.domain.values import Point
from procroom.procedures import registry
from procroom.ui.application import Window, make_application
from procroom.ui.demo_driver import Driver

LINE = Point(40.0, 40.0), Point(150.0, 120.0)


def say(*words):
    """One line, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def saved_entries(driver):
    """How many entries the window says are saved."""
    return int(re.search(r"(\d+) entr", driver.saved_words)[1])


def open_case(driver, case):
    """The case of the store, or a new one."""
    if driver.window.pages.worklist.model.rowCount():
        driver.reopen()
    else:
        driver.new_case(case.definition.id)
    room = driver.room
    room.desk.changed.connect(
        lambda _changes: say("saved", saved_entries(driver), room.desk.state.head_digest)
    )
    say("shows", room.step.value, room.record.focused_path() or "-", saved_entries(driver))


def is_given(recorded, value):
    """Whether an answer stands; of several choices all have to, for each is an act of its own."""
    if isinstance(recorded, list) and isinstance(value, list):
        return set(recorded) == set(value)
    return recorded is not None


def go_on(driver, case, images):
    """Whatever GS1 says that is not recorded yet; then the views; then the signature."""
    for command in case.commands:
        if not (
            isinstance(command, GiveAnswer) and is_given(driver.state.value(command.path), command.value)
        ):
            driver.carry_out([command])
    runs = driver.room.wall.strip.model
    if len(runs.runs) < len(images):
        driver.window.open_images(images)
    driver.hand.until(lambda: len(runs.runs) == len(images), "all runs")
    tags = (ViewTag.AP, ViewTag.LATERAL)
    for run, tag in zip(runs.runs, tags, strict=True):
        driver.show_frame(run.ref(2))
        if not any(mark.frame == run.ref(2) for mark in driver.state.marks.values()):
            driver.draw(MarkKind.NEEDLE, *LINE)
        if tag not in {view.tag for view in driver.state.views.values()}:
            driver.save_view(tag)
    for view in tuple(driver.state.views.values()):
        if view.contrast is None:
            driver.say_contrast(view.view_id, seen=True)
    driver.sign("DEMO Physician", "Proceduralist")


def main(case_path, folder, *images):
    """One life of the window."""
    case, folder = read_case(Path(case_path), registry.get), Path(folder)
    application = make_application()
    made = bootstrap.start(folder / "cases.sqlite", settings=folder / "settings.toml", log=folder / "log.txt")
    station = replace(made, clock=lambda: case.opened_at, actor=case.actor)
    kept = station.settings.current
    station.settings.change(replace(kept, people=replace(kept.people, layout="physician")))
    window = Window(application, station, None, Jobs())
    window.main.resize(1280, 800)
    window.main.show()
    driver = Driver(window.main)
    driver.hand.until(window.main.isActiveWindow, "the window is active")
    open_case(driver, case)
    go_on(driver, case, tuple(map(Path, images)))
    say("done")
    window.close()
    station.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
