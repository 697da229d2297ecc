"""Every installed procedure definition holds what definitions promise."""

import re
from dataclasses import replace

import pytest
from scenario import NURSE, play

from procroom.domain import paths
from procroom.domain.calculations import CALCULATIONS
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, Kind, Option, Phrase, Together, answered, none_of
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import normalise, wording
from procroom.domain.people import Owner
from procroom.domain.walk import fields, missing
from procroom.notes.compose import compose
from procroom.notes.document import SentenceState
from procroom.procedures import conformance, registry

DEFINITIONS = [pytest.param(each, id=each.id) for each in registry.installed().definitions.values()]
every_procedure = pytest.mark.parametrize("definition", DEFINITIONS)

#: Something each kind takes, whatever the item.
SAMPLES = {
    Kind.BOOLEAN: lambda item: True,
    Kind.CHOICE: lambda item: item.options[0].code,
    Kind.MULTI_CHOICE: lambda item: [item.options[0].code],
    Kind.QUANTITY: lambda item: f"{max(item.minimum or 0, 1)} {item.units[0]}",
    Kind.INTEGER: lambda item: int(item.minimum or 0),
    Kind.TEXT: lambda item: "front.L.thigh.1-4" if item.cells else "words",
    Kind.DATE: lambda item: "2026-02-10",
    Kind.TIME: lambda item: "2026-02-10T08:55-05:00",
    Kind.CODE: lambda item: item.options[0].code,
    Kind.TARGET: lambda item: {
        "level": item.target.levels[0],
        "side": item.target.sides[0].value,
    },
}


def items(definition):
    """Every item with its dotted name."""
    return [(".".join(names), each) for names, each in definition.walk() if isinstance(each, Item)]


def groups(definition):
    """Every group with its dotted name."""
    return [(".".join(names), each) for names, each in definition.walk() if isinstance(each, Group)]


def test_the_procedures_are_installed():
    """Every procedure of this release is found, and nothing is broken."""
    assert registry.installed().broken == ()
    assert {each.id for each in registry.installed().latest} >= {
        "facet-rfa",
        "genicular-rfa",
        "ilesi",
        "medial-branch-block",
        "sacral-branch-block",
        "scs-lead-pull",
        "scs-programming",
        "scs-trial",
        "sij-rfa",
        "tfesi",
        "vertebral-augmentation",
    }


@every_procedure
def test_a_definition_conforms(definition):
    """Ids are unique and names in conditions and phrases resolve."""
    assert conformance.problems(definition) == ()


@every_procedure
def test_every_path_leads_to_one_place(definition):
    """No two items share a path, and each path resolves to its own item."""
    found = [names for names, _ in definition.walk()]
    assert len(found) == len(set(found))
    for names, each in definition.walk():
        path, here = names[0], definition.section(names[0])
        for step in names[1:-1]:
            here = next(member for member in here.items if member.link_id == step)
            path = paths.join(path, step, "x1" if here.repeats else "")
        assert paths.resolve(definition, paths.join(path, names[-1])) is each


@every_procedure
def test_every_answer_has_words(definition):
    """Each item takes an answer of its kind, and a sentence can say it, in words and not in codes."""
    for name, item in items(definition):
        if item.kind is Kind.VIEWS or item.calculation:
            continue
        said = wording(item, normalise(item, name, SAMPLES[item.kind](item)))
        assert said.strip(), name
        assert "_" not in said, name
        assert not said.endswith("."), name


@every_procedure
def test_every_choice_can_be_told_apart(definition):
    """Codes and words of a list are unique, codes are upper case or figures, words carry no code."""
    for name, item in items(definition):
        codes = [option.code for option in item.options]
        assert len(codes) == len(set(codes)), name
        for said in ([option.text for option in item.options], [option.wording for option in item.options]):
            assert len(said) == len(set(said)), name
            assert all(each and "_" not in each for each in said), name
        assert all(re.fullmatch(r"[A-Z0-9_.:-]+", code) for code in codes), name


@every_procedure
def test_labels_are_short_and_plain(definition):
    """Labels and headings are for reading at a glance: a capital first, no full stop or colon, not long."""
    for name, each in definition.walk():
        assert 2 <= len(each.text) <= 100, name
        assert each.text[0].isupper() or not each.text[0].isalpha(), name
        assert not each.text.endswith((".", ":")), name
        for option in getattr(each, "options", ()):
            assert len(option.text) <= 60 or each.kind is Kind.CODE, (name, option.code)


@every_procedure
def test_every_required_item_names_who_asks(definition):
    """What must be recorded says which part of the clinical specification asks for it, itself or its group."""
    asked = {name: group.source for name, group in groups(definition)}
    for name, item in items(definition):
        if item.required or item.required_when:
            assert item.source or asked.get(name.rpartition(".")[0]), name


@every_procedure
def test_nothing_is_answered_before_anyone_answers(definition):
    """K1: a new case holds no answer, and its note states nothing: every sentence says what is not documented."""
    fresh = CaseState(case_id="x", procedure=(definition.id, definition.version))
    assert not hasattr(Item, "initial")
    assert all(field.value is None for field in fields(definition, fresh))
    document = compose(definition, fresh, software="procroom")
    found = [sentence for section in document.sections for sentence in section.sentences]
    assert found
    assert [sentence.text for sentence in found if sentence.state is not SentenceState.MISSING] == []


@every_procedure
def test_what_is_missing_is_what_the_note_says_is_missing(definition):
    """Every required fact of an empty case is named once in the note, and nothing else is."""
    fresh = CaseState(case_id="x", procedure=(definition.id, definition.version))
    document = compose(definition, fresh, software="procroom")
    named = [
        fact for section in document.sections for sentence in section.sentences for fact in sentence.facts
    ]
    assert sorted(named) == sorted(gap.path for gap in missing(definition, fresh))


#: Visits without a needle: they have parts of A0 only, no time-out, and one list of targets (A8).
VISITS = {"scs-lead-pull", "scs-programming"}


@every_procedure
def test_pages_come_in_the_order_of_the_room(definition):
    """Every step of the screen has sections, and print numbers are those of A0."""
    stages = [section.stage for section in definition.sections]
    assert stages == sorted(stages, key=list(type(stages[0])).index)
    a0 = {*range(1, 22), 23}
    numbers = {section.number for section in definition.sections}
    assert numbers <= a0 if definition.id in VISITS else numbers == a0


@every_procedure
def test_targets_are_canonical(definition):
    """K3: targets are the procedure's own kind, performed ones that or its nerves; free levels are refused."""
    found = [(name, item) for name, item in items(definition) if item.kind is Kind.TARGET]
    where = [
        "consent.targets.target",
        "deviations.list.target",
        "performed.targets.target",
        "planned.targets.target",
        "time_out.targets.target",
    ]
    visit = ["performed.targets.target"]
    assert sorted(name for name, _ in found) == (visit if definition.id in VISITS else where)
    for name, item in found:
        nerves = (f"{definition.target_kind}_nerve",) if name.startswith("performed.") else ()
        assert item.target.kind in (definition.target_kind, *nerves)
        with pytest.raises(AnswerInvalid):
            normalise(item, name, {"level": "L4/5", "side": "RIGHT"})


@every_procedure
def test_one_role_each(definition):
    """The banner finds name, date of birth, MRN and service date exactly once."""
    roles = sorted(item.role for _, item in items(definition) if item.role not in {"", "person"})
    assert roles == ["birth_date", "mrn", "patient_name", "service_date"]


@every_procedure
def test_every_section_has_an_owner_and_both_desks_own_some(definition):
    """Each section says who answers for it by default: the physician or the nurse (A0, A9)."""
    assert [section.link_id for section in definition.sections if section.owner is None] == []
    owned = {section.link_id: section.owner for section in definition.sections}
    assert owned["performed"] is Owner.PHYSICIAN
    assert owned["plan"] is Owner.PHYSICIAN
    assert owned["patient"] is Owner.NURSE


@every_procedure
def test_the_people_who_may_enter_are_named_in_the_record(definition):
    """Proceduralist, nurse and the others of the room stand in fields marked as persons."""
    named = {name for name, item in items(definition) if item.role == "person"}
    assert {"people.proceduralist", "people.nurse", "people.assistants.name"} <= named


@every_procedure
def test_a_concluded_time_out_seals(definition):
    """Only the end of the time-out is a point that undo does not step behind."""
    seals = [] if definition.id in VISITS else ["time_out.concluded"]
    assert [name for name, item in items(definition) if item.seals] == seals


def broken(**item):
    """A definition with one item changed: the sex of the patient, a choice."""
    definition = registry.get("tfesi", 1)
    section = definition.section("patient")
    members = tuple(replace(each, **item) if each.link_id == "sex" else each for each in section.items)
    return with_section(definition, replace(section, items=members))


def with_section(definition, section):
    """The definition with one section exchanged."""
    sections = tuple(section if each.link_id == section.link_id else each for each in definition.sections)
    return replace(definition, sections=sections)


def with_group(**group):
    """A definition with one group changed: the assistants."""
    definition = registry.get("tfesi", 1)
    section = definition.section("people")
    members = tuple(
        replace(each, **group) if each.link_id == "assistants" else each for each in section.items
    )
    return with_section(definition, replace(section, items=members))


def with_sentence(text, when=None):
    """A definition with one more sentence about people."""
    definition = registry.get("tfesi", 1)
    section = definition.section("people")
    return with_section(definition, replace(section, sentences=(Phrase(text=text, when=when),)))


def titled(text, when):
    """A definition whose cases are called something else under a condition."""
    return replace(registry.get("tfesi", 1), titles=(Phrase(text=text, when=when),))


def said(*answers, section="findings"):
    """A definition in which a section says these answers together."""
    definition = registry.get("tfesi", 1)
    changed = replace(definition.section(section), together=(Together(answers=answers),))
    return with_section(definition, changed)


def along(**more):
    """A definition in which a section says something along with two answers."""
    definition = registry.get("tfesi", 1)
    plain = Together(answers=(("provoked", "NONE"), ("difficulty", "NONE")), **more)
    return with_section(definition, replace(definition.section("findings"), together=(plain,)))


def begun(name):
    """A definition whose time-out begins by this item."""
    definition = registry.get("tfesi", 1)
    return with_section(definition, replace(definition.section("time_out"), begins=name))


def test_a_section_that_a_procedure_lacks_is_left_out_of_what_it_says():
    """One wording serves procedures with and without a step; a misspelt field of a step it has is a fault."""
    assert not conformance.problems(said(("provoked", "NONE"), ("/no_such_section.status", "NONE")))


A, B = Option("A", "a"), Option("B", "b")
ROLE = answered("role", "NOBODY")
FAULTS = [
    (lambda: replace(registry.get("tfesi", 1), target_kind="knee"), "no target is of the kind “knee”"),
    (lambda: replace(registry.get("tfesi", 1), standard_views=("TOP",)), "“TOP” is not a view"),
    (
        lambda: replace(registry.get("tfesi", 1), sections=registry.get("tfesi", 1).sections * 2),
        "sections: “header” is there 2 times",
    ),
    (lambda: titled("Block", None), "title “Block”: a title is plain words under a condition"),
    (lambda: titled("  ", answered("patient.sex")), "a title is plain words under a condition"),
    (lambda: titled("{patient.name}", answered("patient.sex")), "a title is plain words under a condition"),
    (lambda: titled("Block", answered("patient.nobody")), "“patient.nobody” in a condition is not a field"),
    (lambda: broken(link_id="Sex"), "“Sex” is not a name"),
    (lambda: broken(link_id="id"), "“id” is not a name"),
    (lambda: broken(link_id="mrn"), "patient: “mrn” is there 2 times"),
    (lambda: broken(text=""), "patient.sex: no text"),
    (lambda: broken(options=(A, B, A)), "options: “A” is there 2 times"),
    (lambda: broken(options=()), "a choice without options"),
    (lambda: broken(kind=Kind.QUANTITY, options=()), "a quantity without a unit"),
    (lambda: broken(kind=Kind.TARGET), "a target aims at a structure, and nothing else does"),
    (lambda: broken(calculation="tea", required=False), "calculation “tea” is not known"),
    (lambda: broken(calculation="bmi"), "a calculated item cannot be required"),
    (lambda: broken(minimum=2, maximum=1), "its minimum is above its maximum"),
    (lambda: broken(tags=("TOP",)), "“TOP” is not a view"),
    (lambda: broken(enable_when=answered("nobody")), "“nobody” in a condition is not a field"),
    (lambda: broken(required_when=none_of("people", "x")), "“people” in a condition is not a field"),
    (lambda: broken(reason="nobody"), "“nobody”, which says why, is no text beside it"),
    (lambda: broken(reason="weight"), "“weight”, which says why, is no text beside it"),
    (lambda: broken(kind=Kind.DATE, taps=("soon",)), "words to tap are suggested for a text only"),
    (lambda: broken(not_before="nobody"), "“nobody”, which it follows, is no time or date"),
    (lambda: broken(not_before="people"), "“people”, which it follows, is no time or date"),
    (lambda: broken(not_before="weight"), "“weight”, which it follows, is no time or date"),
    (lambda: with_group(title="nobody"), "title “nobody” is not a field"),
    (lambda: with_group(repeats=False, at_least=2), "at least 2 of a group that does not repeat"),
    (lambda: with_group(inline=""), "“assistants*” in “Assistants: {assistants*}.” has no inline wording"),
    (lambda: with_group(inlines=(Phrase(text="{nobody}"),)), "“nobody” in “{nobody}” is not a field"),
    (lambda: with_sentence("{nobody}."), "“nobody” in “{nobody}.” is not a field"),
    (lambda: with_sentence("{assistants}."), "needs * exactly when it is a repeating group"),
    (lambda: with_sentence("{nurse*}."), "needs * exactly when it is a repeating group"),
    (lambda: with_sentence("{industry}."), "needs * exactly when it is a repeating group"),
    (lambda: with_sentence("[{nurse}."), "brackets do not match in “[{nurse}.”"),
    (
        lambda: with_sentence("{nurse}.", answered("patient.sex", "BLUE")),
        "“BLUE” is no option of “patient.sex”",
    ),
    (lambda: said(("provoked", "NONE")), "findings: one answer alone is not said together with anything"),
    (
        lambda: said(("provoked", "NONE"), ("nobody", "NONE")),
        "“nobody”, said together with others, is not a field here",
    ),
    (lambda: said(("provoked", "NONE"), ("losses.specimens", "NONE")), "is not a field here"),
    (lambda: said(("provoked", "BLUE"), ("difficulty", "NONE")), "findings.provoked: declared answer: "),
    (lambda: said(("provoked", "NONE"), ("/losses.nobody", "NONE")), "is not a field here"),
    (
        lambda: said(("provoked", "NONE"), ("/time_out.side", True)),
        "“/time_out.side” is an item of the time-out, and is confirmed by itself",
    ),
    (lambda: along(takes=(("words", "people.nobody"),)), "cannot take the words of “people.nobody”"),
    (lambda: along(takes=(("provoked", "people.nurse"),)), "“provoked” cannot take the words of"),
    (lambda: along(also=(("nobody", "NONE"),)), "“nobody”, said together with others, is not a field here"),
    (
        lambda: broken(along=(("weight", "people.nurse"),)),
        "“weight”, recorded with it, cannot take the words of “people.nurse”",
    ),
    (lambda: begun("side"), "time_out: “side” does not say when the section was begun"),
    (lambda: with_group(like="people.nobody"), "“people.nobody”, which it is to match, is no list"),
    (
        lambda: said(("identity", True), ("side", True), section="time_out"),
        "time_out: items of a time-out are confirmed one by one",
    ),
]


@pytest.mark.parametrize(("make", "words"), FAULTS, ids=[words for _, words in FAULTS])
def test_a_fault_is_named(make, words):
    """Each fault that a definition can have is found and said in words."""
    found = conformance.problems(make())
    assert any(words in problem for problem in found), found


def test_an_open_choice_may_be_tested_for_other_words():
    """Values of a list that takes free words are not limited to its options."""
    made = with_sentence("{nurse}.", answered("patient.second_identifier", "VOICE"))
    assert conformance.problems(made) == ()


def test_every_calculation_is_used_or_known():
    """The calculations named by definitions exist, and each one that exists is named by a definition or is generic."""
    named = {
        item.calculation for each in registry.installed().definitions.values() for _, item in items(each)
    }
    assert named - {""} <= set(CALCULATIONS)
    assert set(CALCULATIONS) - named <= {"relief"}


def test_a_played_case_pins_its_definition():
    """The small player of these tests opens the case the file names."""
    from scenario import read

    definition, state = play(read("gs1"))
    assert state.procedure == (definition.id, definition.version)
    assert {answer.actor for answer in state.answers.values()} == {NURSE}


def test_a_condition_of_another_kind_is_a_programming_fault():
    """The kinds of condition are a closed set."""
    with pytest.raises(AssertionError):
        conformance.problems(with_sentence("{nurse}.", "always"))
