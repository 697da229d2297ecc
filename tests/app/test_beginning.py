"""When a section begins: with its first answer."""

from datetime import UTC, datetime

from procroom.app.beginning import beginnings
from procroom.domain.case import Answer, CaseState
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.values import Actor
from procroom.procedures import registry

TFESI = registry.get("tfesi", 1)
AT = "2026-02-10T08:49-05:00"
CONFIRMED = GiveAnswer("time_out.identity", True)


def having(*paths):
    """A case with something recorded at these paths."""
    at = datetime(2026, 2, 10, 13, 49, tzinfo=UTC)
    return CaseState(answers={path: Answer(True, 1, at, Actor("A", "Nurse", "1")) for path in paths})


def test_the_first_answer_is_the_beginning():
    """The moment is recorded in the same act, and says where it comes from."""
    begun = beginnings(TFESI, having("consent.written"), (CONFIRMED,), AT)
    assert begun == (GiveAnswer("time_out.start", AT, "with the first answer"),)
    named = GiveAnswer("time_out.participants[p1].name", "A")
    assert beginnings(TFESI, having(), (AddInstance("time_out.participants", "p1"), named), AT) == begun


def test_a_beginning_that_was_told_stands():
    """Told before, told in the same act, or left open while others were answered: nothing is added."""
    assert beginnings(TFESI, having("time_out.start"), (CONFIRMED,), AT) == ()
    assert beginnings(TFESI, having("time_out.side"), (CONFIRMED,), AT) == ()
    told = GiveAnswer("time_out.start", "2026-02-10T08:45-05:00")
    assert beginnings(TFESI, having(), (told, CONFIRMED), AT) == ()
    assert beginnings(TFESI, having(), (GiveAnswer("consent.written", True),), AT) == ()
