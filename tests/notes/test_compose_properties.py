"""What holds for every note of every definition, whatever is recorded."""

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from note_cases import SOFTWARE, filled, view
from note_definition import DEFINITION

from procroom.domain.definition import Item
from procroom.domain.parts import KeptParts
from procroom.domain.paths import resolve
from procroom.domain.walk import fields, missing
from procroom.notes.compose import compose
from procroom.notes.document import Figure, Paragraph, SentenceState, Table
from procroom.notes.phrases import check_definition, reach
from procroom.procedures import registry

DEFINITIONS = [DEFINITION, *registry.installed().definitions.values()]
VARIANTS = 3
FULL = {
    (definition.id, variant): filled(definition, instances=2, variant=variant)
    .saved(view("v1"), view("v2", "LATERAL"))
    .state
    for definition in DEFINITIONS
    for variant in range(VARIANTS)
}
SETTINGS = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
EVERY = pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda each: each.id)


def thinned(definition, seed, share):
    """The full case with each answer kept by chance, in a shuffled order of entry."""
    chance = random.Random(seed)
    full = FULL[definition.id, seed % VARIANTS]
    answers = [pair for pair in full.answers.items() if chance.random() < share]
    chance.shuffle(answers)
    return replace(full, answers=dict(answers))


def sentences(document):
    """All sentences of a note."""
    return [said for section in document.sections for said in section.sentences]


def printed_facts(document):
    """Every path that something printed leads to."""
    found = {fact for line in document.header if line.value for fact in line.facts}
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                found.update(
                    fact for row in block.rows for cell in row if not cell.missing for fact in cell.facts
                )
            else:
                found.update(block.facts)
            if isinstance(block, Paragraph):
                told = (said for said in block.sentences if said.state is not SentenceState.MISSING)
                found.update(fact for said in told for fact in said.facts)
    return found


def is_recorded(definition, state, fact):
    """Whether a path holds a recorded or calculated value, or is a saved view or mark."""
    if fact.startswith(("views[", "marks[")):
        return True
    item = resolve(definition, fact)
    if not isinstance(item, Item):
        return False
    from procroom.domain.walk import section_scope

    place = reach(section_scope(definition, state, definition.sections[0]), fact)
    return place is not None and place.holds(item.enable_when) and place.value_at(fact, item) is not None


@EVERY
@SETTINGS
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.0, 0.2, 0.5, 0.8, 0.97]))
def test_nothing_is_said_that_nobody_recorded(definition, seed, share):
    """K1: every fact of every stated sentence is recorded, and every sentence has a fact."""
    state = thinned(definition, seed, share)
    document = compose(definition, state, software=SOFTWARE)
    assert [said.text for said in sentences(document) if not said.facts] == []
    told = [said for said in sentences(document) if said.state is not SentenceState.MISSING]
    assert [
        said for said in told if not all(is_recorded(definition, state, fact) for fact in said.facts)
    ] == []


@EVERY
@SETTINGS
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.1, 0.5, 0.9, 1.0]))
def test_nothing_recorded_is_lost(definition, seed, share):
    """Every recorded answer of an enabled field stands somewhere in the note, but for what follows signing."""
    state = thinned(definition, seed, share)
    printed = printed_facts(compose(definition, state, software=SOFTWARE))
    recorded = {
        field.path
        for field in fields(definition, state)
        if field.path in state.answers and not field.section.stage.outlives_signing
    }
    assert sorted(recorded - printed) == []


@EVERY
@SETTINGS
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.0, 0.3, 0.7, 1.0]))
def test_the_note_misses_exactly_what_signing_misses(definition, seed, share):
    """The lines that say "Not documented" are those that keep the note from being signed: no more, no fewer."""
    state = thinned(definition, seed, share)
    document = compose(definition, state, software=SOFTWARE)
    said = {fact for sentence in document.missing for fact in sentence.facts}
    assert said == {gap.path for gap in missing(definition, state)}
    assert (document.status == "draft") == bool(said)


@EVERY
@SETTINGS
@given(seed=st.integers(0, 10**6))
def test_the_order_of_entry_does_not_matter(definition, seed):
    """The same facts recorded in another order give the same note."""
    state = thinned(definition, seed, 0.7)
    ordered = replace(state, answers=dict(sorted(state.answers.items())))
    assert compose(definition, state, software=SOFTWARE) == compose(definition, ordered, software=SOFTWARE)


@EVERY
@SETTINGS
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.2, 0.6, 1.0]))
def test_sentences_are_tidy(definition, seed, share):
    """Capital first, one stop last, no double space, no mark of the template left over."""
    for said in sentences(compose(definition, thinned(definition, seed, share), software=SOFTWARE)):
        if said.state is SentenceState.COMMENT:
            continue
        assert not said.text[0].islower(), said.text
        assert said.text.endswith((".", "?", "!")), said.text
        assert not said.text.endswith(".."), said.text
        assert "  " not in said.text
        assert not set("{}") & set(said.text)


@EVERY
def test_every_view_is_a_figure(definition):
    """No saved view is left out of the note."""
    document = compose(definition, FULL[definition.id, 0], software=SOFTWARE)
    figures = [
        block for section in document.sections for block in section.blocks if isinstance(block, Figure)
    ]
    assert [figure.view.view_id for figure in figures] == ["v1", "v2"]


@EVERY
def test_every_definition_has_the_header_roles(definition):
    """Patient name, date of birth, MRN and service date are declared, so that every page can name them."""
    header = {"birth_date", "mrn", "patient_name", "service_date"}
    roles = [item.role for _, item in definition.walk() if isinstance(item, Item) and item.role in header]
    assert sorted(roles) == sorted(header)


@pytest.mark.parametrize("definition", DEFINITIONS[1:], ids=lambda each: each.id)
def test_every_phrase_of_every_procedure_can_be_worded(definition):
    """Grammar, names and inline wordings of all installed procedures are sound, and none states without a fact."""
    assert check_definition(definition) == ()


def step(state, full, chance):
    """The case after a few acts: answers given, corrected or taken back, instances and views gone or there again."""
    answers, instances, views = dict(state.answers), dict(state.instances), dict(state.views)
    for path in chance.sample(sorted(full.answers), min(len(full.answers), chance.choice((1, 1, 2, 6)))):
        if answers.pop(path, None) is None or chance.random() < 0.3:
            answers[path] = full.answers[path]
    for group in chance.sample(sorted(full.instances), min(len(full.instances), chance.choice((0, 0, 1)))):
        ids = full.instances[group]
        instances[group] = chance.choice((ids, ids[1:], ids[:-1], tuple(reversed(ids))))
    if chance.random() < 0.2:
        views = {key: full.views[key] for key in chance.sample(sorted(full.views), chance.randint(0, 2))}
    return replace(state, answers=answers, instances=instances, views=views, head_seq=state.head_seq + 1)


@EVERY
@settings(SETTINGS, max_examples=1)
@given(seed=st.integers(0, 10**6))
def test_composing_only_what_changed_gives_the_same_note(definition, seed):
    """Parts that are kept from one state of a case to the next are those that would be made anew."""
    chance, parts, lacking = random.Random(seed), KeptParts(), KeptParts()
    full = FULL[definition.id, seed % VARIANTS]
    state = thinned(definition, seed, chance.choice((0.5, 0.9, 1.0)))
    for _ in range(4):
        fresh = compose(definition, state, software=SOFTWARE)
        assert compose(definition, state, software=SOFTWARE, parts=parts) == fresh
        lacking.follow(definition, state)
        assert missing(definition, state, lacking) == missing(definition, state)
        state = step(state, full, chance)
