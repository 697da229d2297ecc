"""Undo and redo are retractions that behave like two stacks, whatever was done before."""

import random

import pytest
from small_case import SMALL, Journal, needle, substance, view

from procroom.domain import history
from procroom.domain.case import LinkedSeries, ViewTag
from procroom.domain.commands import (
    AddInstance,
    ClearAnswer,
    CopyInstance,
    GiveAnswer,
    LinkSeries,
    PlaceMark,
    Redo,
    RemoveInstance,
    RemoveMark,
    RemoveView,
    SaveView,
    Undo,
)
from procroom.domain.decide import decide, seals
from procroom.domain.errors import Refusal
from procroom.domain.events import InstanceAdded, Retracted
from procroom.domain.evolve import fold

HISTORIES = 3_000
TARGETS = "done.targets"


class TwoStacks:
    """The plain model: acts done and acts undone, each as the substance of the case around it."""

    def __init__(self, now):
        self.now, self.done, self.undone = now, [], []

    def act(self, after):
        """Something was done."""
        self.done.append(self.now)
        self.undone.clear()
        self.now = after

    def undo(self):
        """Step back; whether there was a step."""
        if not self.done:
            return False
        self.undone.append(self.now)
        self.now = self.done.pop()
        return True

    def redo(self):
        """Step forward; whether there was a step."""
        if not self.undone:
            return False
        self.done.append(self.now)
        self.now = self.undone.pop()
        return True


def random_act(chance, state):
    """One to three commands of one human act, some of which may change nothing."""
    targets = state.instances.get(TARGETS, ())
    target = chance.choice(targets) if targets else ""
    positions = state.instances.get(f"{TARGETS}[{target}].positions", ())
    place = f"{TARGETS}[{target}].positions[{chance.choice(positions)}]" if positions else ""
    choices = [
        [GiveAnswer("facts.score", chance.randrange(11))],
        [GiveAnswer("facts.words", chance.choice("abc")), GiveAnswer("facts.score", chance.randrange(11))],
        [ClearAnswer("facts.score")],
        [AddInstance(TARGETS)],
        [PlaceMark(needle(f"m{chance.randrange(3)}", place, float(chance.randrange(3))))],
        [SaveView(view(f"v{chance.randrange(3)}", chance.choice(list(ViewTag)), place))],
    ]
    if target:
        choices += [
            [AddInstance(f"{TARGETS}[{target}].positions")],
            [CopyInstance(TARGETS, target)],
            [RemoveInstance(TARGETS, target)],
        ]
    if place:
        choices += [[GiveAnswer(f"{place}.reason", chance.choice("abc"))]]
    if state.marks:
        choices += [[RemoveMark(chance.choice(list(state.marks)))]]
    if state.views:
        choices += [[RemoveView(chance.choice(list(state.views)))]]
    return chance.choice(choices)


def step(journal, command):
    """Whether a command was carried out."""
    try:
        journal.do(command)
    except Refusal:
        return False
    return True


def play(seed, redo=Redo):
    """Play one random history against the model; gives the number of steps at which they differ."""
    chance, journal = random.Random(seed), Journal()
    model, differ = TwoStacks(substance(journal.state)), 0
    for _ in range(chance.randrange(4, 14)):
        kind = chance.random()
        if kind < 0.5:
            before = len(journal.entries)
            journal.do(*random_act(chance, journal.state))
            if len(journal.entries) > before:
                model.act(substance(journal.state))
        elif kind < 0.8:
            differ += step(journal, Undo()) != model.undo()
        else:
            differ += step(journal, redo()) != model.redo()
        differ += substance(journal.state) != model.now
    places = [
        f"{entry.event.group}[{entry.event.instance}]"
        for entry in journal.entries
        if isinstance(entry.event, InstanceAdded)
    ]
    return differ + (len(places) != len(set(places)))


def test_undo_and_redo_behave_like_two_stacks():
    """Over 3,000 random histories state, undo, redo and refusals are those of two stacks; no id is given twice."""
    assert sum(play(seed) for seed in range(HISTORIES)) == 0


def test_the_model_can_tell_a_wrong_redo(monkeypatch):
    """A redo that forgets that a new act ends it is found out by the same histories."""

    def forgetful(entries):
        found = [entry for entry in history.live(entries) if isinstance(entry.event, Retracted)]
        return found[-1] if found else None

    monkeypatch.setattr(history, "redoable", forgetful)
    assert sum(play(seed) for seed in range(100)) > 0


def test_undo_restores_the_case_exactly():
    """Every answer is back with its author, time and entry, not only with its value."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    before = substance(journal.state)
    journal.do(GiveAnswer("facts.score", 2), GiveAnswer("facts.words", "x"), AddInstance(TARGETS))
    journal.do(Undo())
    assert substance(journal.state) == before
    assert journal.state.answers["facts.score"].seq == 2


def test_one_act_is_undone_as_one():
    """Several commands of one act go and come back together."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    journal.do(GiveAnswer("facts.words", "a"), GiveAnswer("facts.agreed", True))
    assert list(journal.do(Undo()).answers) == ["facts.score"]
    assert list(journal.do(Redo()).answers) == ["facts.score", "facts.words", "facts.agreed"]


def test_nothing_is_ever_taken_out_of_the_journal():
    """Undo and redo append; the entries before stay as they were."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    kept = list(journal.entries)
    journal.do(Undo())
    journal.do(Redo())
    assert journal.entries[:2] == kept
    assert [type(entry.event).__name__ for entry in journal.entries[2:]] == ["Retracted", "Retracted"]
    assert [entry.event.of for entry in journal.entries[2:]] == [(2,), (3,)]


def test_a_concluded_time_out_stands():
    """Undo does not step behind the end of the time-out, but works for what came after."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    journal.do(GiveAnswer("done.concluded", "2026-02-10T08:50-05:00"))
    journal.do(GiveAnswer("facts.score", 6))
    assert journal.do(Undo()).value("facts.score") == 7
    with pytest.raises(Refusal, match=r"nothing to undo\. Opening, a concluded time-out and signing stand"):
        journal.do(Undo())
    assert seals(SMALL, "done.concluded")
    assert not seals(SMALL, "facts.score")
    assert not seals(SMALL, "done.targets")


def test_a_linked_series_is_not_an_act_to_undo():
    """Undo after opening images takes back what was recorded before; redo still works after opening more."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    journal.do(LinkSeries(LinkedSeries("1", "1.1", "XA", "", "", ())))
    assert journal.do(Undo()).answers == {}
    journal.do(LinkSeries(LinkedSeries("1", "1.2", "XA", "", "", ())))
    state = journal.do(Redo())
    assert state.value("facts.score") == 7
    assert list(state.series) == ["1.1", "1.2"]


def test_opening_cannot_be_undone():
    """A fresh case has nothing to undo or redo."""
    journal = Journal()
    for command in (Undo(), Redo()):
        with pytest.raises(Refusal, match="nothing to"):
            journal.do(command)
    assert history.undoable([], lambda _path: False) == ()
    assert history.redoable([]) is None


def test_live_entries_are_those_that_count():
    """A retracted entry does not count, a retracted retraction does not either."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 7))
    journal.do(Undo())
    assert [entry.seq for entry in history.live(journal.entries)] == [1, 3]
    journal.do(Redo())
    assert [entry.seq for entry in history.live(journal.entries)] == [1, 2, 4]
    assert [entry.seq for entry in history.live_facts(journal.entries)] == [1, 2]
    assert fold(journal.entries).head_seq == 4


def test_undo_of_an_older_act_after_a_redo():
    """Redo leads back onto the same line: two undos after it go two acts back."""
    journal = Journal()
    journal.do(GiveAnswer("facts.score", 1))
    journal.do(GiveAnswer("facts.score", 2))
    for command in (Undo(), Redo(), Undo(), Undo()):
        journal.do(command)
    assert journal.state.answers == {}
    assert decide(SMALL, journal.state, journal.entries, Redo()) == (Retracted((6 + 1,)),)
