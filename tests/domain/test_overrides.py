"""Overrides and acknowledgements of findings (K10), and what may still be recorded after signing (K12)."""

from dataclasses import replace

import pytest
from small_case import DONE, FACTS, SMALL, Journal

from procroom.domain.commands import (
    AcknowledgeFinding,
    AddInstance,
    ClearAnswer,
    GiveAnswer,
    OverrideFinding,
    Redo,
    Sign,
    Undo,
)
from procroom.domain.definition import Group, Item, Kind, Section, Stage
from procroom.domain.errors import Refusal

OVERRIDE = OverrideFinding(
    "AC-01", "facts", "pack 1", "60.5 h", "EMERGENCY", "cauda equina, spoken with the surgeon"
)

LATER = Section(
    link_id="diary",
    text="Diary",
    number=19,
    stage=Stage.FOLLOW_UP,
    items=(
        Item(link_id="returned", text="Returned", kind=Kind.DATE, required=True),
        Group(
            link_id="entries",
            text="Entries",
            repeats=True,
            prefix="e",
            items=(Item(link_id="nrs", text="Score", kind=Kind.INTEGER),),
        ),
    ),
)
WITH_DIARY = replace(SMALL, sections=(FACTS, DONE, LATER))


def signed(definition):
    """A signed case of the small procedure."""
    journal = Journal(definition)
    journal.do(GiveAnswer("done.concluded", "2026-02-10T08:55-05:00"))
    state = journal.state
    journal.do(Sign("A", "MD", "I have read this.", state.head_digest, "d", "p"))
    return journal


def test_an_override_says_who_when_and_why():
    """Its parts are those of K10; it is named by rule and place, and undo takes it back."""
    journal = Journal()
    state = journal.do(OVERRIDE)
    kept = state.overrides["AC-01@facts"]
    assert (kept.value_seen, kept.reason_code, kept.text) == ("60.5 h", "EMERGENCY", OVERRIDE.text)
    assert (kept.name, kept.role) == ("A. Nurse", "Nurse")
    assert kept.at is not None
    assert not journal.do(Undo()).overrides
    assert journal.do(Redo()).overrides["AC-01@facts"] == kept


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"text": "too short"}, "reason in your own words"),
        ({"text": " . . . . . . ."}, "reason in your own words"),
        ({"reason_code": ""}, "one of the listed reasons"),
    ],
)
def test_an_override_without_a_reason_is_refused(changed, said):
    """Ten characters that say something, and a reason from the list."""
    with pytest.raises(Refusal, match=said):
        Journal().do(replace(OVERRIDE, **changed))


def test_the_same_override_is_not_recorded_twice():
    """A second tap changes nothing; a changed finding asks anew."""
    journal = Journal()
    journal.do(OVERRIDE)
    before = len(journal.entries)
    journal.do(OVERRIDE)
    assert len(journal.entries) == before
    journal.do(replace(OVERRIDE, value_seen="12 h"))
    assert journal.state.overrides["AC-01@facts"].value_seen == "12 h"


def test_a_warning_is_seen_by_one_tap():
    """No words are asked for; the same tap again changes nothing."""
    journal = Journal()
    seen = AcknowledgeFinding("LA-02", "", "83 %")
    assert journal.do(seen).acknowledged["LA-02"].name == "A. Nurse"
    before = len(journal.entries)
    journal.do(seen)
    assert len(journal.entries) == before


def test_a_diary_comes_in_after_signing():
    """What follows signing is recorded, cleared, undone and redone; the note stays as it is (K12)."""
    journal = signed(WITH_DIARY)
    signature = journal.state.signature
    assert journal.do(GiveAnswer("diary.returned", "2026-02-11")).value("diary.returned") == "2026-02-11"
    journal.do(AddInstance("diary.entries", "e1"), GiveAnswer("diary.entries[e1].nrs", 3))
    assert journal.do(Undo()).value("diary.entries[e1].nrs") is None
    assert journal.do(Redo()).value("diary.entries[e1].nrs") == 3
    assert journal.do(ClearAnswer("diary.returned")).value("diary.returned") is None
    assert journal.state.signature == signature
    with pytest.raises(Refusal, match="signed and cannot be changed"):
        journal.do(GiveAnswer("facts.agreed", True))
    with pytest.raises(Refusal, match="signed and cannot be changed"):
        journal.do(OVERRIDE)


def test_undo_never_reaches_behind_the_signature():
    """With everything later undone, nothing is left to undo."""
    journal = signed(WITH_DIARY)
    journal.do(GiveAnswer("diary.returned", "2026-02-11"))
    journal.do(Undo())
    with pytest.raises(Refusal, match="nothing to undo"):
        journal.do(Undo())
    assert journal.state.signed
