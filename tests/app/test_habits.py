"""Facts of habit: what is kept of a case, and how another case or the next target takes them over."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from procroom.app.case_file import play, read_case
from procroom.app.habits import (
    Habit,
    Kept,
    asked_in,
    habits_of_instance,
    habits_of_stage,
    recording,
    words_of,
)
from procroom.app.next_target import carried_from, due_targets, starting
from procroom.app.usual_book import UsualBook, UsualInvalid
from procroom.domain.case import CaseState
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Item, Stage
from procroom.domain.paths import resolve
from procroom.procedures import registry
from procroom.storage.store import open_store

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
TARGET = "performed.targets[t1]"
TODAY, TOMORROW = date(2026, 2, 10), date(2026, 2, 11)
#: Words of what somebody saw, felt or found, or that hold for one patient: never a habit.
SEEN = ("aspiration", "paraesthesia", "tip_status", "tip_reason", "injected", "needle_in", "needle_out", "target", "pattern", "impedance",
        "threshold", "limb", "complication", "recovery", "time_out", "allerg", "consent", "wasted")  # fmt: skip


@pytest.fixture
def store():
    made = open_store(None)
    yield made
    made.close()


def played(store, name):
    """A case of the scenarios."""
    return play(read_case(SCENARIOS / f"{name}.case.json", registry.get), store)


def test_what_is_kept_of_a_target_is_its_set_up(store):
    """Needle, approach and drugs; not what was seen, and not how much contrast it took."""
    case = played(store, "gs1")
    found = {each.path: each for each in habits_of_instance(case.definition, case.state, TARGET)}
    assert found["needle.gauge"].value == "22"
    assert found["positions[1].injectate[2].drug"].value == "LIDOCAINE"
    assert found["positions[1].contrast.drug"].value == "IOHEXOL"
    assert found["positions[1].injectate[1].lot"].daily
    assert not found["skin.drug"].daily
    assert "positions[1].contrast.volume" not in found


@pytest.mark.parametrize("definition", registry.installed().latest, ids=lambda each: each.id)
def test_no_observation_is_a_habit(definition):
    """Nothing that has to be seen, felt or said of this patient can be kept and recorded again by one tap."""
    marked = [".".join(names) for names, item in definition.walk() if isinstance(item, Item) and item.usual]
    assert not [path for path in marked if any(word in path.rpartition(".")[2] for word in SEEN)]
    assert not [
        path for path in marked if path.split(".")[0] in {"time_out", "consent", "recovery", "findings"}
    ]


def test_habits_come_back_in_another_case(store):
    """Every fact is an answer of its own with its source; entries that are missing are added, what stands stays."""
    done = played(store, "gs1")
    habits = habits_of_instance(done.definition, done.state, TARGET)
    new = played(store, "ilesi")
    group_path = "performed.targets"
    state = new.state
    commands = recording(done.definition, state, f"{group_path}[t1]", habits, "the usual of A")
    given = {each.path: each for each in commands if isinstance(each, GiveAnswer)}
    assert f"{TARGET}.needle.gauge" not in given  # recorded in that case
    assert all(each.source == "the usual of A" for each in given.values())
    assert all(state.value(path) is None for path in given)


def test_a_lot_holds_for_its_day():
    """The open box of today is not the box of tomorrow."""
    kept = Kept(TODAY, (Habit("skin.drug", "LIDOCAINE"), Habit("skin.lot", "A1", daily=True)))
    assert [each.path for each in kept.holding(TODAY)] == ["skin.drug", "skin.lot"]
    assert [each.path for each in kept.holding(TOMORROW)] == ["skin.drug"]


def test_a_date_is_kept_as_days_after_the_procedure(store):
    """A review two weeks after this procedure is one two weeks after the next; without a service date it is no date."""
    case = played(store, "gs1")
    kept = {each.path: each for each in habits_of_stage(case.definition, case.state, Stage.RECOVERY)}
    habit = kept["plan.follow_up"]
    assert (habit.value, habit.interval) == (14, True)
    later = CaseState(
        answers={
            "header.service_date": replace(case.state.answers["header.service_date"], value="2026-03-02")
        }
    )
    (given,) = recording(case.definition, later, "", (habit,), "the usual of A")
    assert given == GiveAnswer("plan.follow_up", "2026-03-16", "the usual of A")
    assert recording(case.definition, CaseState(), "", (habit,), "") == ()


def test_what_was_done_with_contrast_is_no_habit(store):
    """Live imaging, DSA and labelled syringes are said of this patient."""
    case = played(store, "gs1")
    kept = {each.path.rpartition(".")[2] for each in habits_of_instance(case.definition, case.state, TARGET)}
    assert "drug" in kept
    assert not kept & {"live", "dsa", "labelled"}


def test_nothing_is_recorded_that_is_not_asked_about(store):
    """No agent where no contrast was used, no skin drug where none was given; what is still open is recorded."""
    case = played(store, "gs1")
    usual = habits_of_instance(case.definition, case.state, TARGET)
    told = {"positions[p1].contrast.pattern": ["NOT_USED"], "skin_given": False}
    some = next(iter(case.state.answers.values()))
    state = CaseState(
        instances={"performed.targets": ("t1",), f"{TARGET}.positions": ("p1",)},
        answers={f"{TARGET}.{name}": replace(some, value=value) for name, value in told.items()},
    )
    given = [
        each.path
        for each in recording(case.definition, state, TARGET, usual, "")
        if isinstance(each, GiveAnswer)
    ]
    assert any(path.endswith("needle.gauge") for path in given)
    assert not any(".contrast." in path or ".skin." in path for path in given)


def test_the_first_target_takes_the_usual_over(store):
    """Begun from the plan in one act, every fact with its source; without a usual it is begun plainly."""
    case = played(store, "gs1")
    usual = habits_of_instance(case.definition, case.state, TARGET)
    before = _without(case.state, "t1")
    (due,) = due_targets(case.definition, before)
    at = "2026-02-10T08:55-05:00"
    commands = starting(case.definition, before, due, at, (usual, "the usual of A"))
    given = {each.path: each for each in commands if isinstance(each, GiveAnswer)}
    assert {each.source for each in given.values() if each.source} == {"the usual of A"}
    assert any(path.endswith("needle.gauge") for path in given)
    plain = [each for each in starting(case.definition, before, due, at) if isinstance(each, GiveAnswer)]
    assert {each.path.rpartition(".")[2] for each in plain} == {"target", "needle_in"}


def test_the_step_keeps_what_is_no_single_targets(store):
    """Room and preparation, worded as on the form."""
    case = played(store, "gs1")
    habits = habits_of_stage(case.definition, case.state, Stage.PROCEDURE)
    assert {"preparation.position", "imaging.modality", "anaesthesia.level"} <= {each.path for each in habits}
    empty = CaseState()
    words = words_of(case.definition, recording(case.definition, empty, "", habits, ""))
    assert "Prep agent: CHG-alcohol" in words
    assert asked_in(case.definition, Stage.PROCEDURE)
    assert not asked_in(case.definition, Stage.TIME_OUT)


def test_a_joint_planned_on_both_sides_is_its_nerves_on_each(store):
    """GS3 plans two joints on both sides: six nerves, right before left; what is done is not due."""
    case = played(store, "gs3")
    nothing_done = case.state.__class__(
        answers={path: each for path, each in case.state.answers.items() if path.startswith("planned.")}
    )
    due = due_targets(case.definition, nothing_done)
    assert [(each.side.value, each.level) for each in due] == [
        (side, nerve) for side in ("RIGHT", "LEFT") for nerve in ("L3", "L4", "L5DR")
    ]
    assert due_targets(case.definition, case.state) == ()


def test_the_next_target_takes_the_set_up_over_and_nothing_else(store):
    """One act: the entry, its name, needle and drugs as separate answers that say where they come from."""
    case = played(store, "gs3")
    last = case.state.instances["performed.targets"][-1]
    before = _without(case.state, last)
    (nerve,) = due_targets(case.definition, before)
    commands = starting(case.definition, before, nerve, "2026-04-14T09:10-04:00")
    given = {each.path.partition("].")[2]: each for each in commands if isinstance(each, GiveAnswer)}
    assert given["target"].value == nerve.to_json()
    assert given["positions[p1].injectate[i1].drug"].value == "LIDOCAINE"
    assert given["needle_in"].value == "2026-04-14T09:10-04:00"
    carried = [each for each in given.values() if each.source]
    assert {each.source for each in carried} == {f"as at {carried_from(case.definition, before)}"}
    for each in carried:
        item = resolve(case.definition, each.path)
        assert isinstance(item, Item)
        assert item.usual
    case.handle_all(commands)


def _without(state, instance):
    """The case as it was before its last target."""
    place = f"performed.targets[{instance}]"
    ids = tuple(each for each in state.instances["performed.targets"] if each != instance)
    return state.__class__(
        answers={path: each for path, each in state.answers.items() if not path.startswith(place)},
        instances={
            **{path: each for path, each in state.instances.items() if not path.startswith(place)},
            "performed.targets": ids,
        },
        used_ids=state.used_ids,
    )


def test_the_book_keeps_by_person_procedure_and_place(tmp_path):
    """What is written is read again; what is forgotten is gone; another person has nothing."""
    path = tmp_path / "usual.json"
    kept = Kept(TODAY, (Habit("preparation.dry_time", {"value": "3", "unit": "min"}),))
    book = UsualBook(path)
    book.keep("A", "tfesi", "procedure", kept)
    again = UsualBook(path)
    assert again.of("A", "tfesi", "procedure") == kept
    assert again.of("B", "tfesi", "procedure") is None
    assert again.of("A", "ilesi", "procedure") is None
    again.keep("A", "tfesi", "procedure", Kept(TODAY, ()))
    assert UsualBook(path).of("A", "tfesi", "procedure") is None


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "x"}', '{"format": "procroom-usual", "version": 1}'])
def test_a_damaged_book_is_said_and_left_alone(tmp_path, text):
    """It is not overwritten: somebody may mend it."""
    path = tmp_path / "usual.json"
    path.write_text(text)
    book = UsualBook(path)
    assert str(path) in book.warning
    with pytest.raises(UsualInvalid):
        book.keep("A", "tfesi", "procedure", Kept(TODAY, (Habit("a", 1),)))
    assert path.read_text() == text


def test_the_file_holds_no_patient(tmp_path, store):
    """Kept from a case, it names nobody but the person."""
    case = played(store, "gs1")
    habits = habits_of_stage(case.definition, case.state, Stage.BEFORE)
    book = UsualBook(tmp_path / "usual.json")
    book.keep("A", "tfesi", "before", Kept(TODAY, habits))
    written = json.loads((tmp_path / "usual.json").read_text())
    paths = {each["path"] for each in written["people"]["A"]["tfesi"]["before"]["habits"]}
    assert paths
    assert not any(path.startswith(("patient.", "indication.")) for path in paths)
