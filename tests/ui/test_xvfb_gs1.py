"""GS1 whole in procroom's real window under Xvfb, by mouse and key events of the X server; then what is on disk."""

import json
import math
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from journey_player import NEEDLE
from scenario_files import SCENARIOS
from signed_case import SIGNER, SignedCase, signed_case

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import clock_of
from procroom.app.session import reopen
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.events import AnswerGiven
from procroom.domain.values import Actor, FrameRef
from procroom.imaging.cv import cv2
from procroom.imaging.fileset import read_instance
from procroom.procedures import registry
from procroom.storage.store import SqlStore, open_store

pytestmark = pytest.mark.xvfb

PLAYER = Path(__file__).with_name("xvfb_player.py")


@dataclass(frozen=True, slots=True)
class Played:
    """What the program told, and what is in its store once it has ended."""

    told: dict
    folder: Path
    store: SqlStore
    signed: SignedCase


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
def played(display, tmp_path_factory):
    """GS1 played to its signature by a program of its own; its store is opened anew."""
    folder = tmp_path_factory.mktemp("xvfb")
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")},
    }
    command = [sys.executable, str(PLAYER), str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads((folder / "told.json").read_text(encoding="utf-8"))
    assert told["exit"] == 0, done.stderr
    store = open_store(folder / "cases.sqlite")
    session = reopen(store, told["case_id"], registry.get, clock=clock_of(), actor=Actor("", "", "test"))
    yield Played(told, folder, store, signed_case(session, store))
    store.close()


@pytest.fixture(scope="module")
def headless():
    """GS1 signed without a window."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / "gs1.case.json", registry.get), store)
    signing.sign(session, store, name=SIGNER[0], role=SIGNER[1])
    yield signed_case(session, store)
    store.close()


def test_events_came_from_the_server(played):
    """Every tap, drag and key reached the window as the X server's own event; it ended well, by its own quit key."""
    told = played.told
    assert told["buttons"] == told["taps"] + told["marks"] + told["fields"]
    assert told["keys"] >= told["single_keys"] + 2 * told["fields"]
    assert told["acts"] == told["taps"] + told["marks"] + told["single_keys"] + told["fields"]


def test_every_answer_is_that_of_the_case_file(played, headless):
    """All answers of GS1 and no other are in the journal, each as an entry of its own; the window said all were saved."""
    assert played.signed.answers == headless.answers
    given = [each.event.path for each in played.signed.entries if isinstance(each.event, AnswerGiven)]
    assert set(headless.answers) <= set(given)
    assert played.told["saved"].endswith(f"· {len(played.signed.entries)} entries")


def test_the_note_is_the_headless_one(played, headless):
    """The signed note has the same text and rests on the same facts; nothing is missing."""
    assert played.signed.text == headless.text
    assert played.signed.recorded == headless.recorded
    assert played.signed.facts["calculated"] == headless.facts["calculated"]
    assert played.signed.facts["missing"] == []


def test_needles_and_views_lie_where_the_mouse_drew_them(played, headless):
    """A needle on the last frame of each run within 1.5 px of where it was drawn; a view with a copy of it."""
    state = played.signed.state
    marks, views = list(state.marks.values()), list(state.views.values())
    assert [view.tag for view in views] == [ViewTag.AP, ViewTag.LATERAL]
    assert [view.contrast for view in views] == [view.contrast for view in headless.state.views.values()]
    for number, (mark, view) in enumerate(zip(marks, views, strict=True), start=1):
        frame = FrameRef(run_of(played, number).sop_instance_uid, 3)
        assert (mark.kind, mark.frame, view.frame) == (MarkKind.NEEDLE, frame, frame)
        assert mark.position == view.position == "performed.targets[t1].positions[p1]"
        assert tuple(replace(each, scale=None) for each in view.marks) == (mark,)
        for point, there in zip(mark.points, NEEDLE, strict=True):
            assert math.dist((point.x, point.y), (there.x, there.y)) < 1.5


def test_pixels_and_pdf_are_on_disk(played):
    """The store holds each view's frame as it was on screen, brighter to the right, and the signed PDF."""
    for number, view in enumerate(played.signed.state.views.values(), start=1):
        data = np.frombuffer(played.store.blob(view.picture), np.uint8)
        picture = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE).astype(int)
        run = run_of(played, number)
        assert picture.shape == (run.rows, run.columns)
        assert (np.diff(picture, axis=1) >= 0).all()
        assert picture[0, -1] - picture[0, 0] > 200
    assert signing.issued_pdf(played.store, played.signed.state).startswith(b"%PDF")


def run_of(played, number):
    """The file of a run."""
    return read_instance(played.folder / "exports" / f"run{number}.dcm")
