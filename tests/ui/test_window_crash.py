"""Pulling the plug on the window: what it called saved is there, and the case opens where work on it went on."""

import random
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from procroom.app.case_file import export, play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.place import Place, PlaceFile
from procroom.app.session import reopen
from procroom.domain.events import AnswerGiven, Entry, InstanceAdded, MarkPlaced, ViewSaved
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry
from procroom.storage.store import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, which Windows has not")

HERE = Path(__file__).parent
GS1 = HERE.parent / "scenarios" / "gs1.case.json"
SEED = 20260210
#: At about which entry each life but the last ends.
KILLS = (9, 110, 190, 204)


@dataclass(frozen=True, slots=True)
class Life:
    """One life of the window: what it showed first, what it called saved, what was on disk after its end."""

    shown: tuple[str, str, int]
    saved: tuple[tuple[int, str], ...]
    entries: tuple[Entry, ...]
    ended_by_itself: bool
    place: Place | None


def live(folder, images, kill_at, pause):
    """Let the window live until it has said that so many entries are saved, and a little longer."""
    command = [sys.executable, str(HERE / "window_player.py"), str(GS1), str(folder), *map(str, images)]
    errors = (folder / "errors.txt").open("w+")
    with errors, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as process:
        shown, saved, done = None, [], False
        for line in process.stdout:
            word, *rest = line.split()
            if word == "shows":
                shown = (rest[0], rest[1], int(rest[2]))
            elif word == "saved":
                saved.append((int(rest[0]), rest[1]))
            done = done or word == "done"
            if saved and saved[-1][0] >= kill_at:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(pause)
                process.kill()
                break
        saved += [
            (int(seq), digest)
            for word, seq, digest in (line.split() for line in process.stdout if line.endswith("\n"))
            if word == "saved"
        ]
        process.wait()
        errors.seek(0)
        assert shown is not None, errors.read()
        assert done or process.returncode < 0, errors.read()
    return Life(shown, tuple(saved), on_disk(folder), done, PlaceFile(folder / "place.json").read())


def on_disk(folder):
    """The verified journal of the store's one case."""
    store = open_store(folder / "cases.sqlite")
    try:
        (case_id,) = store.case_ids()
        return store.entries(case_id)
    finally:
        store.close()


@pytest.fixture(scope="module")
def lives(tmp_path_factory):
    """The case played over several lives of the window, all but the last ended by SIGKILL."""
    folder = tmp_path_factory.mktemp("lives")
    images = [
        make_run(folder / f"{number}.dcm", rows=256, columns=256, frames=3, seed=number) for number in (1, 2)
    ]
    chance = random.Random(SEED)
    found = [live(folder, images, at + chance.randrange(8), chance.uniform(0, 0.15)) for at in KILLS]
    return [*found, live(folder, images, sys.maxsize, 0)], folder


def test_nothing_the_window_called_saved_is_lost(lives):
    """After each SIGKILL every entry that the window had called saved is in the journal, which verifies."""
    for life in lives[0]:
        kept = {entry.seq: entry.digest for entry in life.entries}
        assert life.saved, "it was killed before it saved anything"
        assert all(kept.get(seq) == digest for seq, digest in life.saved)


def test_kills_struck_all_along_the_case(lives):
    """The lives ended by SIGKILL at different points of the case; only the last ended by itself."""
    lengths = [len(life.entries) for life in lives[0]]
    assert lengths == sorted(set(lengths))
    assert [life.ended_by_itself for life in lives[0]] == [False] * len(KILLS) + [True]


def test_each_life_begins_where_the_last_ended(lives):
    """As many entries as the journal held, in the step of the newest act, at its field, or where somebody went since."""
    found, _ = lives
    definition = read_case(GS1, registry.get).definition
    stages = {section.link_id: section.stage.value for section in definition.sections}
    assert found[0].shown[0] == "before"
    for before, after in pairwise(found):
        step, field, entries = after.shown
        place = newest_place(before.entries)
        assert entries == len(before.entries)
        assert after.entries[: len(before.entries)] == before.entries
        moved = before.place
        if moved is not None and moved.seq == len(before.entries):
            assert step == moved.step
            place = moved.path
        else:
            assert step == stages[place.partition(".")[0]]
        assert field in {place, "-"}, "the keyboard is in another field"
        if isinstance(before.entries[-1].event, AnswerGiven) and place:
            assert field == place


def newest_place(entries):
    """Path of the newest act that has a place in the record."""
    for entry in reversed(entries):
        match entry.event:
            case AnswerGiven(path=path) | InstanceAdded(group=path):
                return path
            case MarkPlaced(mark=found) | ViewSaved(view=found):
                return found.position
    return ""


def test_all_lives_together_tell_gs1(lives):
    """Played in pieces between crashes, the case ends signed, with the answers of GS1."""
    found, folder = lives
    case = read_case(GS1, registry.get)
    store, whole = open_store(folder / "cases.sqlite"), open_store(None)
    try:
        clock = stopped_clock(case.opened_at)
        session = reopen(store, found[-1].entries[0].case_id, registry.get, clock=clock, actor=case.actor)
        assert export(session)["answers"] == export(play(case, whole))["answers"]
        assert session.state.signed
        assert store.blob(session.state.signature.pdf).startswith(b"%PDF")
    finally:
        store.close()
        whole.close()
