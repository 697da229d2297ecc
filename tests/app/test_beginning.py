"""When a section begins: with its first answer, while the case is being done."""

from datetime import UTC, datetime

from procroom.app.beginning import beginnings
from procroom.domain.case import Answer, CaseState
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.values import Actor
from procroom.procedures import registry

TFESI = registry.get("tfesi", 1)
AT = datetime.fromisoformat("2026-02-10T08:49:00-05:00")
CONFIRMED = GiveAnswer("time_out.identity", True)
BEGUN = (GiveAnswer("time_out.start", "2026-02-10T08:49-05:00", "with the first answer"),)


def having(**more):
    """A case of that day with something recorded at these paths (``__`` for a dot)."""
    at = datetime(2026, 2, 10, 13, 49, tzinfo=UTC)
    said = {"header__service_date": "2026-02-10", **more}
    return CaseState(
        answers={
            path.replace("__", "."): Answer(value, 1, at, Actor("A", "Nurse", "1"))
            for path, value in said.items()
        }
    )


def test_the_first_answer_is_the_beginning():
    """The moment is recorded in the same act, and says where it comes from."""
    assert beginnings(TFESI, having(consent__written=True), (CONFIRMED,), AT) == BEGUN
    named = GiveAnswer("time_out.participants[p1].name", "A")
    assert beginnings(TFESI, having(), (AddInstance("time_out.participants", "p1"), named), AT) == BEGUN


def test_a_beginning_that_was_told_stands():
    """Told before, told in the same act, or left open while others were answered: nothing is added."""
    assert beginnings(TFESI, having(time_out__start="2026-02-10T08:45-05:00"), (CONFIRMED,), AT) == ()
    assert beginnings(TFESI, having(time_out__side=True), (CONFIRMED,), AT) == ()
    told = GiveAnswer("time_out.start", "2026-02-10T08:45-05:00")
    assert beginnings(TFESI, having(), (told, CONFIRMED), AT) == ()
    assert beginnings(TFESI, having(), (GiveAnswer("consent.written", True),), AT) == ()


def test_the_mark_is_made_before_and_begins_nothing():
    """It is drawn in the holding area; the first item read aloud begins the time-out."""
    assert beginnings(TFESI, having(), (GiveAnswer("time_out.mark.side", "LEFT"),), AT) == ()
    assert beginnings(TFESI, having(time_out__mark__side="LEFT"), (CONFIRMED,), AT) == BEGUN


def test_documented_late_nothing_begins_now():
    """The next morning, or with a needle recorded already, the moment is asked for as any other fact."""
    morning = datetime.fromisoformat("2026-02-11T08:00:00-05:00")
    assert beginnings(TFESI, having(), (CONFIRMED,), morning) == ()
    needle = having(**{"performed__targets[t1]__needle_in": "2026-02-10T08:40-05:00"})
    assert beginnings(TFESI, needle, (CONFIRMED,), AT) == ()
