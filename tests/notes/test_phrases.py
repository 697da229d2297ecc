"""The phrase language: grammar, wording, what is missing, what is left out."""

from dataclasses import replace

import pytest
from note_cases import CaseBuilder
from note_definition import DEFINITION

from procroom.domain.definition import AllOf, AnyOf, NotAnswered, Phrase, answered, none_of
from procroom.domain.walk import section_scope
from procroom.notes.phrases import PhraseInvalid, check, check_definition, parse, sentence, word

T = "performed.targets[t1]"
P = f"{T}.positions[p1]"


def a_case():
    """A case with a target, a position and a drug, nothing recorded in them."""
    return (
        CaseBuilder(DEFINITION)
        .add("performed.targets", "t1")
        .add(f"{T}.positions", "p1")
        .add(f"{P}.injected", "d1")
    )


def section(build, link_id):
    """The scope of a section."""
    return section_scope(build.definition, build.state, build.definition.section(link_id))


def target(build):
    """The scope inside the first target."""
    group = build.definition.section("performed").items[0]
    return section(build, "performed").into(T, group)


def position(build):
    """The scope inside its first position."""
    group = next(
        each for each in build.definition.section("performed").items[0].items if each.link_id == "positions"
    )
    return target(build).into(P, group)


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("{", "“{” at 0"),
        ("{name", "“{” at 0"),
        ("a {} b", "“{” at 2"),
        ("{Name}", "“{” at 0"),
        ("{a..b}", "“{” at 0"),
        ("a } b", "“}” without “{” at 2"),
        ("a ] b", "“]” without “[” at 2"),
        ("[ {a}", "“[” at 0 is not closed"),
        ("[a [{b}] c", "“[” at 0 is not closed"),
        ("[words only]", "“[” at 0 names no value"),
    ],
)
def test_a_broken_template_is_named_with_its_place(template, part):
    """Every breach of the grammar is found, and said where."""
    assert part in check(template)
    with pytest.raises(PhraseInvalid):
        parse(template)


@pytest.mark.parametrize("template", ["Plain.", "{a}", "{a.b} and {c*}[, {d}[ ({e})]]."])
def test_a_sound_template_has_no_fault(template):
    """The grammar's own forms pass."""
    assert check(template) == ""


def test_values_are_worded_and_carry_their_paths():
    """A sentence holds each value in words, and the facts in the order of the text."""
    build = a_case().answers("patient", name="DEMO^LUMBAR", mrn="7")
    said = word(Phrase(text="MRN {mrn}: {name}."), section(build, "patient"))
    assert said.text == "MRN 7: DEMO, LUMBAR."
    assert said.facts == ("patient.mrn", "patient.name")
    assert said.said == said.facts


def test_nested_brackets_fall_with_their_own_value_only():
    """A bracket is left out with a value directly in it; an inner one alone."""
    phrase = DEFINITION.section("patient").sentences[0]
    build = a_case().answers("patient", name="A", mrn="7")
    assert word(phrase, section(build, "patient")).text == "A, MRN 7."
    build.answer("patient.weight", "70 kg")
    assert word(phrase, section(build, "patient")).text == "A, MRN 7, weight 70 kg."
    build = a_case().answers("patient", name="A", weight="70 kg")
    assert word(phrase, section(build, "patient")).text == "A."


def test_a_missing_required_value_takes_the_sentence():
    """A12: the sentence says what is not documented, and leads to each of the fields."""
    said = word(
        Phrase(text="{name} born {birth_date}, {mrn}."),
        section(a_case().answer("patient.mrn", "7"), "patient"),
    )
    assert said.text == "Not documented: Name; Date of birth."
    assert said.facts == ("patient.name", "patient.birth_date")
    assert said.said == ()


def test_a_missing_field_of_a_plain_group_names_the_group():
    """Gauge of what? The group is said where the sentence stands outside it."""
    build = a_case().answer(f"{T}.needle.length", "5 in")
    said = word(Phrase(text="A {needle.gauge} {needle.length} needle."), target(build))
    assert said.text == "Not documented: Gauge (needle)."


def test_a_missing_field_of_another_section_names_the_section():
    """A field seen from elsewhere is named with where it is."""
    said = word(Phrase(text="For {patient.name}."), section(a_case(), "recovery"))
    assert said.text == "Not documented: Name (patient)."
    assert said.facts == ("patient.name",)


def test_a_missing_optional_value_leaves_the_sentence_out():
    """What nobody asked for is not missed."""
    said = word(Phrase(text="Weight {weight}."), section(a_case(), "patient"))
    assert (said.text, said.facts, said.gaps) == ("", (), ())


def test_a_disabled_field_is_neither_said_nor_missed():
    """A stale answer behind a closed condition stays out of the note."""
    build = a_case().answer("recovery.detail", "fainted").answer("recovery.complications", "NONE")
    assert word(Phrase(text="{detail}."), section(build, "recovery")).text == ""
    build.answer("recovery.complications", "OTHER")
    assert word(Phrase(text="{detail}."), section(build, "recovery")).text == "Fainted."


def test_instances_are_joined():
    """{group*} words every instance by its inline phrase and joins them."""
    build = a_case().add(f"{P}.injected", "d2")
    build.answers(f"{P}.injected[d1]", drug="LIDOCAINE", concentration="1 %", volume="1 mL")
    build.answers(f"{P}.injected[d2]", drug="saline", volume="2 mL")
    said = word(Phrase(text="Injected: {injected*}."), position(build))
    assert said.text == "Injected: lidocaine 1 % 1 mL with saline 2 mL."
    assert f"{P}.injected[d2].volume" in said.facts


def test_a_gap_in_one_instance_is_named_with_it():
    """The missing field of an instance says which instance."""
    build = a_case().answer(f"{P}.injected[d1].drug", "LIDOCAINE")
    said = word(Phrase(text="Injected: {injected*}."), position(build))
    assert said.text == "Not documented: Volume (lidocaine)."
    assert said.facts == (f"{P}.injected[d1].volume",)


def test_too_few_instances_are_missed_as_a_group():
    """A group that needs an instance is itself the field to go to."""
    build = CaseBuilder(DEFINITION)
    targets = replace(DEFINITION.section("performed").items[0], inline="{target}")
    definition = replace(
        DEFINITION,
        sections=(*DEFINITION.sections[:2], replace(DEFINITION.section("performed"), items=(targets,))),
    )
    build.definition = definition
    said = word(Phrase(text="Done: {targets*}."), section(build, "performed"))
    assert (said.text, said.facts) == ("Not documented: Targets.", ("performed.targets",))


def test_no_instances_of_an_optional_group_leave_the_sentence_out():
    """Nothing injected, nothing said."""
    build = CaseBuilder(DEFINITION).add("performed.targets", "t1").add(f"{T}.positions", "p1")
    assert word(Phrase(text="Injected: {injected*}."), position(build)).text == ""


def test_a_fixed_text_needs_a_recorded_fact():
    """K1: words without a value are printed only on a condition that read one."""
    build = a_case()
    assert word(Phrase(text="All went well."), section(build, "recovery")).text == ""
    unread = Phrase(text="No complications.", when=NotAnswered("complications"))
    assert word(unread, section(build, "recovery")).text == ""
    build.answer("recovery.complications", "NONE")
    said = word(
        Phrase(text="No complication.", when=answered("complications", "NONE")), section(build, "recovery")
    )
    assert (said.text, said.facts, said.said) == (
        "No complication.",
        ("recovery.complications",),
        ("recovery.complications",),
    )


def test_a_condition_with_several_values_does_not_tell_which():
    """A sentence under "NONE or OTHER" leads to the field, but does not count as having said it."""
    build = a_case().answer("recovery.complications", "NONE").answer("recovery.driver", True)
    for when in (answered("complications", "NONE", "OTHER"), none_of("complications", "OTHER")):
        said = word(Phrase(text="Driver: {driver}.", when=when), section(build, "recovery"))
        assert said.facts == ("recovery.driver", "recovery.complications")
        assert said.said == ("recovery.driver",)


def test_conditions_combine():
    """Facts are read through all_of and any_of."""
    build = a_case().answer("recovery.complications", "NONE").answer("recovery.driver", True)
    when = AllOf(
        (AnyOf((answered("complications", "NONE"), answered("driver", False))), answered("driver", True))
    )
    said = word(Phrase(text="Ready.", when=when), section(build, "recovery"))
    assert said.facts == ("recovery.complications", "recovery.driver")


@pytest.mark.parametrize(
    ("raw", "neat"),
    [
        ("two  spaces ,  and a gap .", "Two spaces, and a gap."),
        ("already done.", "Already done."),
        ("Really?", "Really?"),
        ("ends twice..", "Ends twice."),
        ("22 G", "22 G."),
        ("ratio 1 : 2 stays", "Ratio 1 : 2 stays."),
        (" ", ""),
        ("line\nbreak", "Line break."),
    ],
)
def test_a_sentence_is_tidy(raw, neat):
    """One space, one capital, one stop; the inside of recorded words is left alone."""
    assert sentence(raw) == neat


def test_an_unmeant_statement_is_found_in_a_definition():
    """The conformance check names a sentence that would state something without a fact."""
    (problem,) = check_definition(DEFINITION)
    assert problem == "recovery: “The patient went home happy.” states something without a recorded fact"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("{nobody}", "is not a field"),
        ("{targets}", "needs * exactly when"),
        ("{patient.name*}", "needs * exactly when"),
        ("{targets*}", "has no inline wording"),
        ("{name", "does not begin a name"),
    ],
)
def test_a_phrase_that_cannot_work_is_found_in_a_definition(text, part):
    """Unknown names, wrong marks and missing inline wordings are conformance faults."""
    performed = replace(DEFINITION.section("performed"), sentences=(Phrase(text=text),))
    problems = check_definition(replace(DEFINITION, sections=(DEFINITION.sections[0], performed)))
    assert any(part in problem for problem in problems)


def test_a_condition_on_a_part_does_not_say_the_whole():
    """Fixed words under "level L5-S1" have not said the side: what they leave out is still to be printed."""
    build = a_case().answer(f"{T}.target", {"level": "L5-S1", "side": "RIGHT"})
    worded = word(Phrase(text="At the lumbosacral level.", when=answered("target", "L5-S1")), target(build))
    assert worded.text == "At the lumbosacral level."
    assert worded.facts == (f"{T}.target",)
    assert worded.said == ()
