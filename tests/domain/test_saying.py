"""What one act would record together, and when it is not offered."""

import pytest
from small_case import FACTS, NURSE, OPENED, SMALL

from procroom.domain.case import Answer, CaseState
from procroom.domain.definition import PROCEDURE_TITLE, Together, answered
from procroom.domain.saying import form_words, offered
from procroom.domain.walk import section_scope
from procroom.procedures import registry

SET = Together(answers=(("agreed", True), ("colour", "RED"), ("score", 0)))


def having(**answers):
    """A case with these answers."""
    return CaseState(
        answers={f"facts.{name}": Answer(value, 1, OPENED, NURSE) for name, value in answers.items()}
    )


def told(**answers):
    """The open facts of the set, as the button says them, in a case with these answers."""
    return [each.words for each in offered(section_scope(SMALL, having(**answers), FACTS), SET)]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, ["Agreed: Yes", "Colour: Red", "Score: 0"]),
        ({"agreed": True}, ["Colour: Red", "Score: 0"]),
        ({"agreed": False}, []),
        ({"colour": "BLUE"}, []),
        ({"agreed": True, "colour": "RED"}, []),
        ({"agreed": True, "colour": "RED", "score": 0}, []),
    ],
)
def test_it_says_what_is_open_and_nothing_against_the_record(answers, words):
    """Given answers are left out; one given otherwise takes the whole offer away; one left is asked by itself."""
    assert told(**answers) == words


#: Said along: one fact of another section, one that is asked only once the first is said, words taken from elsewhere.
ALONG = Together(
    answers=(("status", "NONE_OBSERVED"), ("/deviations.status", "NONE_RECORDED")),
    also=(("/result.duration_pending", True), ("/nowhere.status", "NONE")),
)
CONSENT = Together(answers=(("discussed", True), ("written", True)), takes=(("procedure", PROCEDURE_TITLE),))
TFESI = registry.get("tfesi", 1)


def open_facts(together, section, **answers):
    """Paths of what the set would record in a case of a real procedure with these answers."""
    state = CaseState(
        answers={path.replace("__", "."): Answer(value, 1, OPENED, NURSE) for path, value in answers.items()}
    )
    return {
        each.path: each.value
        for each in offered(section_scope(TFESI, state, TFESI.section(section)), together)
    }


def test_facts_of_other_sections_are_said_along():
    """By their own paths; what this procedure does not have is left out."""
    assert open_facts(ALONG, "complications") == {
        "complications.status": "NONE_OBSERVED",
        "deviations.status": "NONE_RECORDED",
        "result.duration_pending": True,
    }


def test_what_is_said_along_gives_way_to_the_record():
    """Recorded otherwise it is left out; what is said in the first place takes the offer away."""
    left = open_facts(ALONG, "complications", result__duration_pending=False)
    assert set(left) == {"complications.status", "deviations.status"}
    assert open_facts(ALONG, "complications", deviations__status="LISTED") == {}


def test_words_are_taken_as_they_stand_in_a_sentence():
    """The procedure's title begins small; other words recorded before stay."""
    assert open_facts(CONSENT, "consent")["consent.procedure"] == "transforaminal epidural steroid injection"
    assert "consent.procedure" not in open_facts(CONSENT, "consent", consent__procedure="injection")


def test_what_is_asked_only_once_another_is_said_is_said_with_it():
    """“Injected” is what makes resistance be asked about."""
    definition = TFESI
    section = definition.section("performed")
    targets = section.items[0]
    state = CaseState(
        instances={"performed.targets": ("t1",), "performed.targets[t1].positions": ("p1",)},
        answers={"performed.targets[t1].positions[p1].aspiration": Answer("NEG", 1, OPENED, NURSE)},
    )
    scope = section_scope(definition, state, section).into("performed.targets[t1]", targets)
    said = {each.path.rpartition(".")[2] for each in offered(scope, targets.together[0])}
    assert said == {"needle_out", "tip_status", "redirections", "injected", "resistance", "paraesthesia"}
    nothing_known = section_scope(definition, CaseState(instances=state.instances), section).into(
        "performed.targets[t1]", targets
    )
    assert offered(nothing_known, targets.together[0]) == ()


def test_it_is_offered_under_its_condition_only():
    """A set of another way of working is not said."""
    bound = Together(answers=SET.answers, enable_when=answered("words", "yes"))
    scope = section_scope(SMALL, CaseState(), FACTS)
    assert offered(scope, bound) == ()
    assert len(offered(section_scope(SMALL, having(words="yes"), FACTS), bound)) == 3


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("agreed", False, "No"),
        ("colour", "RED", "Red"),
        ("drug", "Aspirin", "Aspirin"),
        ("colours", ["RED", "BLUE"], "Red, Blue"),
        ("volume", {"value": "1.5", "unit": "mL"}, "1.5 mL"),
    ],
)
def test_answers_are_worded_as_on_the_form(name, value, words):
    """The button says what the form's own buttons would say, not the sentence of the note."""
    item = next(each for each in FACTS.items if each.link_id == name)
    assert form_words(item, value) == words
