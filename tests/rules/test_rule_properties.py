"""What holds for all rules, figures and codes, whatever was recorded in whatever order."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_kit import SCENARIOS, base, carried_out, edited, packs_for
from test_every_rule import CASES_OF, MODULES

from procroom.app.clock import stopped_clock
from procroom.app.session import open_new
from procroom.domain.assessment import Phase, Result, Severity
from procroom.domain.case import CaseState
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import AddInstance, ClearAnswer, GiveAnswer, Undo
from procroom.domain.definition import Group, Item
from procroom.domain.evolve import fold
from procroom.domain.paths import resolve
from procroom.domain.values import Actor, parse_time
from procroom.domain.walk import instances, section_scope
from procroom.procedures import registry
from procroom.rules.book import BOOK
from procroom.rules.engine import Engine, assess
from procroom.rules.registry import RuleModule
from procroom.storage.store import open_store

NAMES = sorted(path.name.removesuffix(".case.json") for path in SCENARIOS.glob("*.case.json"))
FEW = settings(max_examples=3, deadline=None)
#: Rules that clinical.md lets stop a case for what is absent: no time-out item is taken as ticked (TO-01).
BY_ABSENCE = {"TO-01"}
NURSE = Actor("DEMO Nurse", "Nurse", "Room 1")


def judged(definition, state, phase=Phase.SIGN):
    """The assessment of a state by its packs."""
    return assess(definition, state, phase, BOOK, packs_for(state))


def thinned(state: CaseState, seed: int, share: float) -> CaseState:
    """The state with a share of its answers taken out."""
    chance = random.Random(seed)
    return replace(
        state, answers={path: answer for path, answer in state.answers.items() if chance.random() >= share}
    )


def comparable(assessment):
    """Everything that is said, without the order of inputs."""
    findings = [
        replace(each, inputs=tuple(sorted(each.inputs, key=lambda one: one.path)))
        for each in assessment.findings
    ]
    figures = [
        replace(each, inputs=tuple(sorted(each.inputs, key=lambda one: one.path)))
        for each in assessment.figures
    ]
    codes = [replace(each, inputs=()) for each in assessment.codes]
    findings.sort(key=lambda each: (each.rule_id, each.place, each.severity, each.result, each.message))
    figures.sort(key=lambda each: (each.section, each.id, each.text))
    return findings, figures, codes


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("definition", registry.installed().latest, ids=lambda each: each.id)
def test_an_empty_case_says_nothing_but_what_is_missing(definition, phase):
    """K1, K13: nothing recorded, so nothing fires but missing documentation; no figure, no code."""
    found = judged(definition, CaseState(case_id="x", procedure=(definition.id, definition.version)), phase)
    loud = {each.rule_id for each in found.fired() if each.severity is not Severity.DOC}
    assert loud <= BY_ABSENCE
    assert found.figures == ()
    assert found.codes == ()


@pytest.mark.parametrize("name", NAMES)
@FEW
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.0, 0.1, 0.4, 0.8]))
def test_nothing_comes_from_an_unset_field(name, seed, share):
    """Every input of a finding, figure and code is recorded or calculated; what fires, beyond DOC, has one."""
    definition, _, whole = base(name)
    state = thinned(whole, seed, share)
    for phase in Phase:
        found = judged(definition, state, phase)
        for each in (*found.findings, *found.figures, *found.codes):
            for used in each.inputs:
                item = resolve(definition, used.path)
                assert isinstance(item, Item)
                assert used.path in state.answers or item.calculation, used
        for fired in found.fired():
            assert (
                fired.inputs or fired.severity in {Severity.DOC, Severity.COV} or fired.rule_id in BY_ABSENCE
            ), fired
        for unknown in found.unknown:
            assert unknown.missing, unknown
            assert all(gap.path not in state.answers for gap in unknown.missing if "[" not in gap.path), (
                unknown
            )


@pytest.mark.parametrize("name", NAMES)
@FEW
@given(seed=st.integers(0, 10**6))
def test_the_order_of_entries_does_not_matter(name, seed):
    """The same facts recorded in another order give the same findings, figures and codes."""
    definition, entries, state = base(name)
    events = [entry.event for entry in entries[1:]]
    adds = [
        AddInstance(event.group, event.instance)
        for event in events
        if type(event).__name__ == "InstanceAdded"
    ]
    answers = [GiveAnswer(path, answer.value, answer.source) for path, answer in state.answers.items()]
    random.Random(seed).shuffle(answers)
    again = fold(carried_out(definition, entries[:1], fold(entries[:1]), (*adds, *answers))[0])
    again = replace(again, views=state.views, series=state.series, marks=state.marks)
    for phase in Phase:
        assert comparable(judged(definition, again, phase)) == comparable(judged(definition, state, phase))


@pytest.mark.parametrize("name", ["gs1", "gs3", "gs5", "gs8"])
@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_asking_again_only_what_changed_gives_the_same(name, seed):
    """After each of many acts, undo among them, the open case says what a fresh look says; undo restores exactly."""
    chance = random.Random(seed)
    definition, _, whole = base(name)
    store = open_store(None)
    at = parse_time("2026-02-10T08:30:00-05:00")
    session = open_new(store, definition, clock=stopped_clock(at), actor=NURSE)
    try:
        instances = [
            AddInstance(path, instance)
            for path, ids in sorted(whole.instances.items(), key=lambda pair: pair[0].count("["))
            for instance in ids
        ]
        session.handle_all(
            (*instances, *(GiveAnswer(path, each.value) for path, each in whole.answers.items()))
        )
        paths = sorted(whole.answers)
        for _ in range(12):
            before = comparable(session.assess(Phase.SIGN))
            path = chance.choice(sorted(set(paths) & set(session.state.answers)))
            session.handle(ClearAnswer(path))
            now = session.assess(Phase.SIGN)
            assert comparable(now) == comparable(judged(definition, session.state))
            if chance.random() < 0.6 and session.can_undo():
                session.handle(Undo())
                assert comparable(session.assess(Phase.SIGN)) == before
    finally:
        store.close()


# --- lists: emptied, and with a row of which nothing is recorded -------------------------------------------------

#: Where a row that is taken out resolves what was wrong with it; another rule asks for it.
RESOLVED = {("AC-12", "plan.antithrombotic_restart"): "AC-10 tells that no restart is set"}


def groups(definition, state):
    """Path and group of every list that the form asks for as the case stands."""

    def walk(scope, members, path):
        for member in members:
            if not isinstance(member, Group) or not scope.holds(member.enable_when):
                continue
            at = f"{path}.{member.link_id}"
            if member.repeats:
                yield at, member
            for _, inner in instances(state, at, member):
                yield from walk(scope.into(inner, member), member.items, inner)

    for section in definition.sections:
        yield from walk(section_scope(definition, state, section), section.items, section.link_id)


class Asked:
    """What one rule, or all, say of a case with one list changed."""

    def __init__(self, definition, state, phase, packs, book=BOOK):
        self.state, self.phase = state, phase
        self.engine = Engine(book, packs, definition)

    def results(self, group="", ids=()):
        """FIRE and UNKNOWN by rule, with a list holding these instances."""
        changed = (
            self.state if not group else replace(self.state, instances={**self.state.instances, group: ids})
        )
        self.engine.forget(ChangeSet(groups=frozenset({group})))
        found = {}
        for each in self.engine.assess(changed, self.phase).findings:
            if each.result is not Result.PASS:
                found.setdefault(each.rule_id, set()).add(each.result)
        self.engine.forget(ChangeSet(groups=frozenset({group})))
        return found


def swallowed(asked, definition):
    """Findings that an empty row hides, and those that pass without a word once a list is emptied."""
    before = asked.results()
    for group, of in groups(definition, asked.state):
        ids = asked.state.instances.get(group, ())
        with_empty = asked.results(group, (*ids, "zz"))
        for rule_id, results in before.items():
            now = with_empty.get(rule_id, set())
            if not now or (Result.FIRE in results and Result.FIRE not in now):
                yield f"{rule_id}: {results} became {now or 'PASS'} with an empty row of {group}"
        if not ids or not of.at_least or group == "performed.targets":
            continue  # a rule has no subject where nothing was done
        emptied = asked.results(group, ())
        for rule_id in before.keys() - emptied.keys():
            if (rule_id, group) not in RESOLVED:
                yield f"{rule_id} passes once {group} is emptied"


@pytest.mark.parametrize("module", MODULES)
def test_no_row_swallows_what_another_one_shows(module):
    """Of every example that fires or cannot be checked: an empty row never hides that, an emptied list is told."""
    wrong = []
    for case in (each for each in CASES_OF[module] if each.result is not Result.PASS):
        definition, state = edited(case.base, case.edits, case.commands)
        one = RuleModule(rules={case.rule_id: BOOK.rules[case.rule_id]})
        asked = Asked(definition, state, case.phase, packs_for(state, case.antithrombotic), one)
        wrong += [f"{each} ({case.name})" for each in swallowed(asked, definition)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("gs")])
def test_an_empty_row_hides_nothing_of_a_scenario(name):
    """Of all rules of a golden scenario, when the note is signed."""
    definition, _, state = base(name)
    assert list(swallowed(Asked(definition, state, Phase.SIGN, packs_for(state)), definition)) == []


def test_every_rule_that_cannot_be_checked_is_listed():
    """K13: with a weight taken out of GS1 no local anaesthetic rule passes silently."""
    definition, _, state = base("gs1")
    found = judged(
        definition, replace(state, answers={k: v for k, v in state.answers.items() if k != "patient.weight"})
    )
    silent = [
        each.rule_id
        for each in found.findings
        if each.rule_id in {"LA-01", "LA-02"} and each.result is Result.PASS
    ]
    assert silent == []
