"""Whose section it is and who entered there last, in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from procroom.app.ownership import last_entered, section_words, touches
from procroom.app.session import open_new
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import ClearAnswer, GiveAnswer, Undo
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

NURSE = Actor("DEMO Nurse", "Nurse", "room 2")
DOCTOR = Actor("DEMO Physician", "Proceduralist", "room 2")
START = datetime(2026, 2, 10, 8, 35, tzinfo=UTC)
DAY = date(2026, 2, 10)


@pytest.fixture
def session():
    """A new case that the nurse has opened."""
    store = open_store(None)
    yield open_new(store, registry.get("tfesi", 1), clock=lambda: START, actor=NURSE)
    store.close()


def words(session, link_id):
    """The words in the head of a section."""
    section = session.definition.section(link_id)
    return section_words(section, last_entered(session.state, section), DAY, UTC)


def test_an_untouched_section_names_its_owner_only(session):
    """Nobody has entered there: nobody is named."""
    assert words(session, "patient") == "Nurse's section"
    assert words(session, "plan") == "Physician's section"


def test_who_entered_last_is_named_with_the_time(session):
    """The owner's entry stands there plainly, somebody else's says so."""
    session.handle(GiveAnswer("patient.sex", "FEMALE"))
    assert words(session, "patient") == "Nurse's section · DEMO Nurse 08:35"
    session.actor = DOCTOR
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    assert words(session, "patient") == "Nurse's section · last by DEMO Physician 08:35"
    session.handle(Undo())
    assert words(session, "patient") == "Nurse's section · DEMO Nurse 08:35"
    session.handle(ClearAnswer("patient.sex"))
    assert words(session, "patient") == "Nurse's section"


def test_an_unknown_role_is_not_called_another_desk(session):
    """Of somebody without a role nobody can say that the section is not theirs."""
    session.actor = Actor("root", "", "room 2")
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    assert words(session, "patient") == "Nurse's section · root 08:35"
    session.actor = Actor("", "", "")
    session.handle(GiveAnswer("patient.mrn", "DEMO-0002"))
    assert words(session, "patient") == "Nurse's section · somebody not named 08:35"


def test_another_day_carries_its_date(session):
    """An entry made on the day before does not look like one of today."""
    section = session.definition.section("patient")
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    last = last_entered(session.state, section)
    assert section_words(section, last, date(2026, 2, 11), UTC).endswith("DEMO Nurse 2026-02-10 08:35")


def test_a_section_without_owner_names_who_entered(session):
    """A definition from elsewhere may say nothing of owners."""
    section = replace(session.definition.section("patient"), owner=None)
    session.handle(GiveAnswer("patient.mrn", "DEMO-0001"))
    assert section_words(section, last_entered(session.state, section), DAY, UTC) == "DEMO Nurse 08:35"
    assert section_words(section, None, DAY, UTC) == ""


def test_a_section_is_touched_by_its_own_changes_only(session):
    """Groups count, sections with a like name do not."""
    performed = session.definition.section("performed")
    assert touches(ChangeSet(groups=frozenset({"performed.targets"})), performed)
    assert touches(ChangeSet(everything=True), performed)
    assert not touches(ChangeSet(paths=frozenset({"performed_before.x", "plan.next"})), performed)
