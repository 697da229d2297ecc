"""What one act would record together, and when it is not offered."""

import pytest
from small_case import FACTS, NURSE, OPENED, SMALL

from procroom.domain.case import Answer, CaseState
from procroom.domain.definition import Together, answered
from procroom.domain.saying import form_words, offered
from procroom.domain.walk import section_scope

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
