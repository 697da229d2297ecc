"""Who makes the next entries: this station's list, the people of the case, choosing, keeping."""

import pytest

from procroom.app.clock import clock_of
from procroom.app.people import Entering, Person, people_of
from procroom.app.session import open_new
from procroom.app.settings import SettingsFile, SettingsInvalid, read_settings
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.people import Owner
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

NURSE, DOCTOR = Person("DEMO Nurse", "Nurse"), Person("DEMO Physician", "Proceduralist")
LOGIN = Actor("root", "", "vm")
LISTED = '[people]\nroom = ["DEMO Nurse, Nurse", "A. Example, MD, Proceduralist", "Only Name"]\n'


@pytest.fixture
def entering(tmp_path):
    """A station that somebody has just started, without settings."""
    return Entering(SettingsFile(tmp_path / "settings.toml"), LOGIN)


def test_a_person_is_read_from_name_and_role():
    """The last comma parts name and role; without one there is no role."""
    assert Person.read("A. Example, MD, Proceduralist") == Person("A. Example, MD", "Proceduralist")
    assert Person.read(" Only Name ") == Person("Only Name", "")
    assert Person.read(NURSE.words) == NURSE
    assert (NURSE.owner, DOCTOR.owner, Person("x").owner) == (Owner.NURSE, Owner.PHYSICIAN, None)


def test_the_computers_user_enters_until_somebody_says_who(entering):
    """Entries carry the login, nobody is offered, and it is known that nobody said so."""
    assert entering.actor == LOGIN
    assert (entering.is_said, entering.people) == (False, ())
    entering.choose_next()
    assert entering.actor == LOGIN


def test_a_station_with_a_named_person_starts_with_it(tmp_path):
    """The settings' person with a role is somebody who was said."""
    made = Entering(SettingsFile(tmp_path / "s.toml"), Actor("DEMO Nurse", "Nurse", "vm"))
    assert made.is_said
    assert made.people == (NURSE,)


def test_choosing_changes_the_actor_and_tells_it_once(entering):
    """The same choice again tells nothing."""
    told = []
    stop = entering.subscribe(lambda: told.append(entering.current))
    entering.choose(NURSE)
    entering.choose(NURSE)
    assert entering.actor == Actor("DEMO Nurse", "Nurse", "vm")
    assert told == [NURSE]
    stop()
    entering.choose(DOCTOR)
    assert told == [NURSE]


def test_the_list_goes_round_in_a_fixed_order(tmp_path):
    """Station first, then the case; choosing does not reorder; one name in two roles is two choices."""
    path = tmp_path / "settings.toml"
    path.write_text(LISTED, encoding="utf-8")
    made = Entering(SettingsFile(path), LOGIN)
    observer = Person("DEMO Nurse", "Sedation observer")
    made.follow_case((NURSE, observer))
    order = (NURSE, Person("A. Example, MD", "Proceduralist"), Person("Only Name"), observer)
    assert made.people == order
    seen = []
    for _ in range(5):
        made.choose_next()
        seen.append(made.current)
        assert made.people == order
    assert seen == [*order, NURSE]


def test_somebody_new_is_kept_on_the_station(entering, tmp_path):
    """A name typed once is offered after the next start."""
    entering.add(NURSE)
    entering.add(DOCTOR)
    entering.add(NURSE)
    assert entering.current == NURSE
    kept, warnings = read_settings(tmp_path / "settings.toml")
    assert kept.people.room == ("DEMO Nurse, Nurse", "DEMO Physician, Proceduralist")
    assert warnings == ()


def test_a_list_that_cannot_be_written_still_lets_them_enter(tmp_path):
    """The work goes on under the right name; the failure is said."""
    (tmp_path / "settings.toml").write_text("[people\n", encoding="utf-8")
    made = Entering(SettingsFile(tmp_path / "settings.toml"), LOGIN)
    with pytest.raises(SettingsInvalid):
        made.add(NURSE)
    assert made.actor.name == "DEMO Nurse"
    assert NURSE in made.people


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ('[people]\nroom = "DEMO Nurse"\n', "takes a list of texts"),
        ("[people]\nroom = [1]\n", "takes a list of texts"),
        ('[people]\nlayout = "upside down"\n', "takes follow, physician or nurse"),
    ],
)
def test_settings_that_do_not_fit_are_said(tmp_path, text, warned):
    """The defaults are used."""
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, warnings = read_settings(path)
    assert (settings.people.room, settings.people.layout) == ((), "follow")
    assert warned in warnings[0]


def test_the_record_names_the_people_of_the_room():
    """Each in the role of the field; an assistant in the role beside the name; an unnamed one not at all."""
    store = open_store(None)
    session = open_new(store, registry.get("tfesi", 1), clock=clock_of(), actor=LOGIN)
    assert people_of(session.definition, session.state) == ()
    session.handle(GiveAnswer("people.nurse", "DEMO Nurse"))
    session.handle(GiveAnswer("people.proceduralist", "DEMO Physician"))
    session.handle(AddInstance("people.assistants", "a1"))
    session.handle(GiveAnswer("people.assistants[a1].name", "DEMO Fellow"))
    assert people_of(session.definition, session.state)[1] == Person("DEMO Fellow", "")
    session.handle(GiveAnswer("people.assistants[a1].role", "FELLOW"))
    found = people_of(session.definition, session.state)
    assert found == (DOCTOR, Person("DEMO Fellow", "Fellow"), NURSE)
    store.close()
