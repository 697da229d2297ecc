"""The times of a procedure for the strip: stated ones, and entries only where they tell something."""

from datetime import UTC, datetime, timedelta

import pytest

from procroom.app.moments import moments
from procroom.app.session import open_new
from procroom.domain.case import SavedView, ViewTag
from procroom.domain.commands import AddInstance, GiveAnswer, RemoveView, SaveView, Undo
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

NURSE = Actor("DEMO Nurse", "Nurse", "room 2")
TARGETS = "performed.targets"
POSITION = f"{TARGETS}[t1].positions[p1]"


class Hand:
    """A clock that is set by hand."""

    def __init__(self):
        self.at = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)

    def __call__(self):
        return self.at


@pytest.fixture
def session():
    """A case with one needle position."""
    store = open_store(None)
    made = open_new(store, registry.get("tfesi", 1), clock=Hand(), actor=NURSE)
    made.handle(AddInstance(TARGETS, "t1"))
    made.handle(AddInstance(f"{TARGETS}[t1].positions", "p1"))
    yield made
    store.close()


def told(session):
    """The moments of a case, as (minute of the day, words, stated)."""
    found = moments(session.definition, session.entries, session.state)
    return [(f"{each.at.astimezone(UTC):%H:%M}", each.what, each.stated) for each in found]


def at(minute):
    """A moment of the morning."""
    return f"2026-02-10T09:{minute:02}:00+00:00"


def test_nothing_recorded_is_no_moment(session):
    """Adding a target or a position tells no time."""
    assert told(session) == []


def test_stated_times_come_in_their_own_order(session):
    """However late and in whatever order they were typed."""
    session.handle(GiveAnswer(f"{TARGETS}[t1].needle_in", at(12)))
    session.handle(GiveAnswer("time_out.start", at(5)))
    assert told(session) == [("09:05", "Time-out started", True), ("09:12", "Needle in", True)]


def test_planned_and_recovery_times_do_not_stretch_the_axis(session):
    """Only time-out and procedure."""
    session.handle(GiveAnswer("planned.start", at(0)))
    session.handle(GiveAnswer("recovery.discharge.at", at(50)))
    assert told(session) == []


def test_views_and_injectates_stand_at_their_entry(session):
    """Nobody states when they were: the entry's own time, and it says so."""
    session._clock.at += timedelta(minutes=13)
    session.handle(SaveView(SavedView("v1", ViewTag.AP, POSITION, image_id="7")))
    session._clock.at += timedelta(minutes=1)
    session.handle(GiveAnswer(f"{POSITION}.injected", True))
    session.handle(AddInstance(f"{POSITION}.injectate", "i1"))
    assert told(session) == [("09:13", "AP view", False), ("09:14", "Injectate 1", False)]
    session.handle(SaveView(SavedView("v1", ViewTag.LATERAL, POSITION, image_id="7")))
    assert told(session)[0] == ("09:13", "lateral view", False)
    session.handle(Undo())
    session.handle(RemoveView("v1"))
    assert told(session) == [("09:14", "Injectate 1", False)]


def test_entries_far_from_the_stated_times_are_left_out(session):
    """What was typed up an hour later does not stand an hour later on the axis."""
    session.handle(GiveAnswer(f"{TARGETS}[t1].needle_in", at(5)))
    session._clock.at += timedelta(hours=1)
    session.handle(SaveView(SavedView("v1", ViewTag.AP, POSITION, image_id="7")))
    assert told(session) == [("09:05", "Needle in", True)]
    session.handle(GiveAnswer(f"{TARGETS}[t1].needle_out", "2026-02-10T09:50:00+00:00"))
    assert [what for _, what, _ in told(session)] == ["Needle in", "Needle out", "AP view"]


def test_each_moment_leads_to_its_field(session):
    """A path of the record, or a view."""
    session.handle(GiveAnswer(f"{TARGETS}[t1].needle_in", at(1)))
    session.handle(SaveView(SavedView("v1", ViewTag.AP, POSITION, image_id="7")))
    found = moments(session.definition, session.entries, session.state)
    assert [each.path for each in found] == ["views[v1]", f"{TARGETS}[t1].needle_in"]
