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


def done_here(**positions):
    """What may be said when the needle comes out, by name, with these answers at each position (``__`` for a dot)."""
    section = TFESI.section("performed")
    targets = section.items[0]
    answers, target = {}, "performed.targets[t1]"
    for position, said in positions.items():
        for name, value in said.items():
            answers[f"{target}.positions[{position}].{name.replace('__', '.')}"] = Answer(
                value, 1, OPENED, NURSE
            )
    state = CaseState(
        instances={
            "performed.targets": ("t1",),
            f"{target}.positions": tuple(positions),
            **{f"{target}.positions[{each}].injectate": ("i1", "i2") for each in positions},
        },
        answers=answers,
    )
    scope = section_scope(TFESI, state, section).into(target, targets)
    offers = [found for each in targets.together if (found := offered(scope, each))]
    assert len(offers) <= 1
    return {each.path.removeprefix(f"{target}.") for offer in offers for each in offer}


QUIET = {"needle_out", "redirections", *(f"positions[p1].{each}" for each in (
    "tip_status", "injected", "resistance", "paraesthesia", "injectate[i1].labelled", "injectate[i2].labelled"))}  # fmt: skip


def test_what_is_asked_only_once_another_is_said_is_said_with_it():
    """“Injected” is what makes resistance be asked about; each syringe is spoken of."""
    assert done_here(p1={"aspiration": "NEG"}) == QUIET


def test_contrast_is_spoken_of_once_its_pattern_is_told():
    """Live imaging and DSA with the pattern; nothing of them where none was used."""
    seen = {"aspiration": "NEG", "contrast__pattern": ["NEUROGRAM"]}
    assert done_here(p1=seen) == QUIET | {"positions[p1].contrast.live", "positions[p1].contrast.dsa"}
    assert done_here(p1={"aspiration": "NEG", "contrast__pattern": ["NOT_USED"]}) == QUIET


def test_the_position_that_is_written_is_the_one_that_is_asked():
    """A negative aspiration of the position before says nothing of this one (K14)."""
    before = {"aspiration": "NEG", "tip_status": "REPOSITIONED"}
    assert done_here(p1=before, p2={}) == set()
    assert done_here(p1=before, p2={"aspiration": "BLOOD", "injected": True}) == set()
    assert "positions[p2].injected" in done_here(p1=before, p2={"aspiration": "NEG"})


@pytest.mark.parametrize("pattern", ["VASCULAR_ARTERIAL", "VASCULAR_VENOUS", "INTRATHECAL", "SUBDURAL"])
def test_after_a_pattern_nobody_aims_at_nothing_is_said_in_one_breath(pattern):
    """Each fact is then answered by itself."""
    assert done_here(p1={"aspiration": "NEG", "contrast__pattern": ["NEUROGRAM", pattern]}) == set()


def test_a_deficit_or_an_opioid_is_not_talked_over():
    """With a new deficit there is no “none observed” in one tap; with an opioid listed no “takes none”."""
    complications = TFESI.section("complications").together[0]
    plan = TFESI.section("plan").together[0]
    assert open_facts(complications, "complications")
    assert not open_facts(complications, "complications", recovery__neurology__motor="NEW_DEFICIT")
    assert not any("attestation" in path for path in open_facts(complications, "complications"))
    assert open_facts(plan, "plan")
    state = CaseState(
        instances={"plan.medications": ("m1",)},
        answers={"plan.medications[m1].klass": Answer("OPIOID", 1, OPENED, NURSE)},
    )
    assert offered(section_scope(TFESI, state, TFESI.section("plan")), plan) == ()


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
