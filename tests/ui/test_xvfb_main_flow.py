"""The main path in a real window under Xvfb, by mouse and key events of the X server; then what is on disk."""

import json
import math
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from procroom.app.clock import clock_of
from procroom.app.session import reopen
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.events import AnswerGiven, MarkPlaced, ViewSaved
from procroom.domain.values import Actor, FrameRef
from procroom.imaging.fileset import read_instance
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry
from procroom.storage.store import open_store

pytestmark = pytest.mark.xvfb

PLAYER = Path(__file__).with_name("xvfb_player.py")
POSITION = "performed.targets[t1].positions[p1]"
NEEDLE = (60.0, 80.0), (200.0, 150.0)
ANSWERS = {
    "header.facility": "DEMO Pain Clinic",
    "patient.name": "DEMO^LUMBAR",
    "patient.mrn": "DEMO-0001",
    "patient.weight": {"value": "70", "unit": "kg"},
    "performed.targets[t1].approach": "SUBPEDICULAR",
    f"{POSITION}.aspiration": "NEG",
}


@pytest.fixture(scope="module")
def display():
    """A display of its own; Xvfb chooses a free number."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (python3 dev.py setup installs it on Debian)")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def worked(display, tmp_path_factory):
    """What the program told after the main path, and the session as reopened from its store."""
    folder = tmp_path_factory.mktemp("xvfb")
    image = make_run(folder / "run.dcm", rows=256, columns=256, frames=3)
    store_path, out = folder / "cases.sqlite", folder / "out.json"
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")},
    }
    command = [sys.executable, str(PLAYER), str(store_path), str(out), str(image)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(out.read_text(encoding="utf-8"))
    store = open_store(store_path)
    actor = Actor("", "", "test")
    session = reopen(store, told["case_id"], registry.get, clock=clock_of(), actor=actor)
    yield told, session, read_instance(image), store
    store.close()


def test_events_came_from_the_server(worked):
    """Buttons and keys reached the window as the X server's own events, and it ended by its own quit key."""
    told, *_ = worked
    assert told["buttons"] >= 15
    assert told["keys"] >= 60
    assert told["exit"] == 0


def test_answers_are_in_the_journal(worked):
    """Answers clicked, typed and taken from the image are recorded, each as an entry of its own."""
    _, session, *_ = worked
    assert {path: session.state.value(path) for path in ANSWERS} == ANSWERS
    given = [entry.event.path for entry in session.entries if isinstance(entry.event, AnswerGiven)]
    assert set(ANSWERS) <= set(given)
    target = session.state.value("performed.targets[t1].target")
    assert (target["level"], target["side"], target["nerve"]) == ("L5-S1", "RIGHT", "L5")


def test_the_needle_lies_where_the_mouse_drew_it(worked):
    """One needle, on frame 2 of the image, bound to the position, its points within 1.5 px of where it was drawn."""
    _, session, instance, _ = worked
    (mark,) = (entry.event.mark for entry in session.entries if isinstance(entry.event, MarkPlaced))
    assert mark.kind is MarkKind.NEEDLE
    assert mark.frame == FrameRef(instance.sop_instance_uid, 2)
    assert mark.position == POSITION
    for point, there in zip(mark.points, NEEDLE, strict=True):
        assert math.dist((point.x, point.y), there) < 1.5


def test_the_view_is_saved_with_its_picture(worked):
    """The AP view carries the mark and the position; its picture is in the store."""
    _, session, instance, store = worked
    (view,) = (entry.event.view for entry in session.entries if isinstance(entry.event, ViewSaved))
    assert (view.tag, view.position, view.frame) == (
        ViewTag.AP,
        POSITION,
        FrameRef(instance.sop_instance_uid, 2),
    )
    assert tuple(replace(mark, scale=None) for mark in view.marks) == tuple(session.state.marks.values())
    assert store.blob(view.picture).startswith(b"\x89PNG")


def test_the_preview_said_it(worked):
    """The note beside the form stated what was recorded and said what was not."""
    told, session, *_ = worked
    assert "Target: right L5-S1 foramen (L5 nerve), subpedicular approach." in told["note"]
    assert "Aspiration: negative." in told["note"]
    assert "Figure 1. AP view." in told["note"]
    assert "Not documented: Provoked pain." in told["note"]
    assert told["saved"].endswith(f"· {len(session.entries)} entries")
