"""The journal as people read it: every entry once, corrections with both values, late entries with their true time."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from procroom.app.case_file import play, read_case
from procroom.app.session import open_new
from procroom.app.timeline import Chronicle, Sort, of_path, timeline, timeline_json
from procroom.domain.case import SavedView, ViewTag
from procroom.domain.commands import (
    AddInstance,
    ClearAnswer,
    CopyInstance,
    GiveAnswer,
    Redo,
    RemoveInstance,
    SaveView,
    Undo,
)
from procroom.domain.errors import Refusal
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

NURSE = Actor("DEMO Nurse", "Nurse", "room 2")
DOCTOR = Actor("DEMO Physician", "Proceduralist", "room 2")
SCENARIOS = Path(__file__).parents[1] / "scenarios"
TARGETS = "performed.targets"
NEEDLE_IN = f"{TARGETS}[t1].needle_in"
ASPIRATION = f"{TARGETS}[t1].positions[p1].aspiration"


class Watch:
    """A clock that goes on by a minute at each look."""

    def __init__(self):
        self.at = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)

    def __call__(self):
        self.at += timedelta(minutes=1)
        return self.at


@pytest.fixture
def session():
    """A new case that the nurse has opened."""
    store = open_store(None)
    yield open_new(store, registry.get("tfesi", 1), clock=Watch(), actor=NURSE)
    store.close()


def lines(session):
    """The timeline of a case."""
    return timeline(session.definition, session.entries, session.state)


def with_position(session):
    """One target with one position."""
    session.handle(AddInstance(TARGETS, "t1"))
    session.handle(AddInstance(f"{TARGETS}[t1].positions", "p1"))


def test_a_plain_entry_says_who_what_and_where(session):
    """Words of the field, name and role, step and section, and the path that leads there."""
    session.handle(GiveAnswer("header.room", "Room 2"))
    line = lines(session)[-1]
    assert (line.sort, line.what, line.before) == (Sort.ENTERED, "Room: Room 2", "")
    assert (line.actor, line.section, line.stage.value) == (NURSE, "header", "before")
    assert (line.path, line.taken_back, line.late) == ("header.room", None, False)


def test_a_correction_shows_both_values_and_both_people(session):
    """The old value with who gave it, the new one with who corrected it."""
    with_position(session)
    session.handle(GiveAnswer(ASPIRATION, "BLOOD"))
    session.actor = DOCTOR
    session.handle(GiveAnswer(ASPIRATION, "NEGATIVE"))
    first, second = of_path(lines(session), ASPIRATION)
    assert (first.sort, first.what, first.actor) == (Sort.ENTERED, "Aspiration: blood", NURSE)
    assert (second.sort, second.field, second.before, second.after, second.actor) == (
        *(Sort.CORRECTED, "Aspiration", "blood", "negative"),
        DOCTOR,
    )
    assert second.place == "target 1, position 1"


def test_adding_to_an_answer_is_no_correction(session):
    """Another choice of several, or words typed on, replace nothing; taking a choice away does."""
    session.handle(GiveAnswer("preparation.monitors", ["NIBP"]))
    session.handle(GiveAnswer("preparation.monitors", ["NIBP", "SPO2"]))
    session.handle(GiveAnswer("preparation.monitors", ["SPO2"]))
    session.handle(GiveAnswer("imaging.machine", "C-arm"))
    session.handle(GiveAnswer("imaging.machine", "C-arm of room 2"))
    session.handle(GiveAnswer("imaging.machine", "C-army"))
    sorts = [line.sort for line in lines(session)[1:]]
    assert sorts == [
        *(Sort.ENTERED, Sort.ADDED_TO, Sort.CORRECTED),
        *(Sort.ENTERED, Sort.ADDED_TO, Sort.CORRECTED),
    ]


def test_clearing_keeps_the_value_that_stood_there(session):
    """Taking an answer away says what it was."""
    session.handle(GiveAnswer("header.room", "Room 2"))
    session.handle(ClearAnswer("header.room"))
    line = lines(session)[-1]
    assert (line.sort, line.before, line.after) == (Sort.CLEARED, "Room 2", "not documented")


def test_undo_and_redo_are_lines_of_their_own(session):
    """What was undone is still there, marked with who took it back; redone, it counts again."""
    session.handle(GiveAnswer("header.room", "Room 2"))
    session.actor = DOCTOR
    session.handle(Undo())
    given, undone = lines(session)[1:]
    assert (undone.sort, undone.what, undone.path) == (Sort.UNDONE, "Undone: Room: Room 2", "header.room")
    assert (given.taken_back.seq, given.taken_back.actor) == (undone.seq, DOCTOR)
    session.handle(Redo())
    given, undone, redone = lines(session)[1:]
    assert (redone.sort, redone.what) == (Sort.REDONE, "Redone: Room: Room 2")
    assert given.taken_back is None
    assert undone.taken_back.seq == redone.seq


def test_removing_says_how_much_went_with_it(session):
    """The instance can still be named after it is gone."""
    with_position(session)
    session.handle(GiveAnswer(ASPIRATION, "NEGATIVE"))
    session.handle(RemoveInstance(TARGETS, "t1"))
    found = lines(session)
    assert found[-1].sort is Sort.REMOVED
    assert found[-1].what.endswith("with 1 answer")
    assert found[-2].place == "target t1, position p1"


def test_entries_of_one_act_share_it(session):
    """A copied needle is one act of several lines."""
    with_position(session)
    session.handle(GiveAnswer(ASPIRATION, "NEGATIVE"))
    count = len(session.entries)
    session.handle(CopyInstance(TARGETS, "t1"))
    assert len({line.act for line in lines(session)[count:]}) == 1
    assert len(lines(session)[count:]) > 1


@pytest.mark.parametrize(("minutes", "late"), [(14, False), (15, True), (-60, False)])
def test_a_late_entry_carries_the_true_time(session, minutes, late):
    """An entry 15 minutes after what it tells of is late; a time that lies ahead is not."""
    session.handle(AddInstance(TARGETS, "t1"))
    true = session._clock.at + timedelta(minutes=1) - timedelta(minutes=minutes)
    session.handle(GiveAnswer(NEEDLE_IN, true.isoformat()))
    line = lines(session)[-1]
    assert (line.true_at, line.at - line.true_at, line.late) == (true, timedelta(minutes=minutes), late)


def test_what_stands_beside_a_time_takes_it_as_its_own(session):
    """A drug given at 08:40 and entered at nine is a late entry as a whole; the patient's name is not."""
    group = "medications.other"
    session.handle(AddInstance(group, "m1"))
    session.handle(GiveAnswer(f"{group}[m1].drug", "ondansetron"))
    assert not lines(session)[-1].late
    session.handle(GiveAnswer(f"{group}[m1].at", "2026-02-10T08:40:00+00:00"))
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    *_, drug, at, mrn = lines(session)
    assert (drug.late, at.late, mrn.late) == (True, True, False)
    assert drug.true_at == at.true_at
    assert mrn.true_at is None


def test_a_saved_view_leads_to_its_position(session):
    """Its line stands in the section of the needle position."""
    with_position(session)
    session.handle(SaveView(SavedView("v1", ViewTag.AP, f"{TARGETS}[t1].positions[p1]", image_id="7")))
    line = lines(session)[-1]
    assert (line.sort, line.section, line.path) == (Sort.VIEW, "performed", f"{TARGETS}[t1].positions[p1]")


@pytest.mark.parametrize("name", ["gs1", "gs3", "gs6", "gs8"])
def test_whole_cases_are_told_whole(name):
    """Every entry of a golden case is a line, named by its words, and each answer has its place in the record."""
    store = open_store(None)
    session = play(read_case(SCENARIOS / f"{name}.case.json", registry.get), store)
    found = lines(session)
    assert [line.seq for line in found] == [entry.seq for entry in session.entries]
    assert [line.what for line in found if not line.what] == []
    assert [line.path for line in found if line.field and (not line.section or line.stage is None)] == []
    assert len(timeline_json(found)) == len(session.entries)
    store.close()


ROOMS = [GiveAnswer("header.room", f"Room {number}") for number in range(3)]
DEEDS = [
    *ROOMS,
    ClearAnswer("header.room"),
    GiveAnswer("preparation.monitors", ["ECG"]),
    GiveAnswer("preparation.monitors", ["ECG", "SPO2"]),
    AddInstance(TARGETS, "t1"),
    AddInstance(TARGETS, "t2"),
    GiveAnswer(NEEDLE_IN, "2026-02-10T08:58:00+00:00"),
    CopyInstance(TARGETS, "t1"),
    RemoveInstance(TARGETS, "t1"),
    *(Undo(), Undo(), Redo()),
]


@pytest.mark.parametrize("seed", range(60))
def test_every_entry_is_there_once_whatever_was_done(session, seed):
    """Two people do anything in any order: one line an entry, in order, each under its name; both values shown."""
    chance = random.Random(seed)
    chronicle = Chronicle(session.definition)
    for _ in range(chance.randrange(5, 30)):
        session.actor = chance.choice((NURSE, DOCTOR))
        try:
            session.handle(chance.choice(DEEDS))
        except Refusal:
            continue
        if chance.random() < 0.3:
            chronicle.lines(session.entries, session.state)
    found = lines(session)
    assert chronicle.lines(session.entries, session.state) == found
    assert [line.seq for line in found] == [entry.seq for entry in session.entries]
    assert [line.actor for line in found] == [entry.actor for entry in session.entries]
    assert [line.at for line in found] == [entry.at for entry in session.entries]
    for line in found:
        if line.sort in {Sort.CORRECTED, Sort.ADDED_TO, Sort.CLEARED}:
            assert line.before
            assert line.after
            assert line.before != line.after
    counting = {line.path: line for line in found if line.field and line.taken_back is None}
    for path, answer in session.state.answers.items():
        if path.startswith(("header", "preparation")):
            assert counting[path].seq == answer.seq
