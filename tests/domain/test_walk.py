"""Walking a definition over a case: names, conditions, what exists, what is missing."""

from dataclasses import replace

import pytest
from small_case import DONE, FACTS, SMALL, Journal, view

from procroom.domain import paths
from procroom.domain.anatomy import FORAMEN
from procroom.domain.case import CaseState, ViewTag
from procroom.domain.commands import AddInstance, GiveAnswer, SaveView
from procroom.domain.definition import (
    AllOf,
    AnyOf,
    Group,
    Item,
    Kind,
    NotAnswered,
    Option,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.errors import AnswerInvalid
from procroom.domain.walk import (
    Scope,
    fields,
    instance_title,
    missing,
    one_of,
    section_fields,
    section_scope,
    title_of,
)

TARGETS = "done.targets"
P1 = "done.targets[t1].positions[p1]"
RIGHT = {"level": "L5-S1", "side": "RIGHT"}


@pytest.fixture
def journal():
    """One target with one position."""
    made = Journal()
    made.do(AddInstance(TARGETS), AddInstance("done.targets[t1].positions"))
    return made


def inside(state):
    """The scope of the position of the journal fixture."""
    targets = DONE.items[0]
    scope = section_scope(SMALL, state, DONE).into("done.targets[t1]", targets)
    return scope.into(P1, targets.items[2])


def test_names_are_found_from_the_inside_out(journal):
    """A name is looked for in the position, then its target, then the section; a dotted one last at a section."""
    scope = inside(journal.state)
    places = {
        "reason": f"{P1}.reason",
        "target": "done.targets[t1].target",
        "needle.gauge": "done.targets[t1].needle.gauge",
        "concluded": "done.concluded",
        "sedation.observer": "done.sedation.observer",
        "facts.colour": "facts.colour",
        "positions": "done.targets[t1].positions",
    }
    assert {name: scope.find(name).path for name in places} == places
    for name in (
        "nobody",
        "facts",
        "facts.nobody",
        "colour",
        "targets.target",
        "concluded.deeper",
        "nobody.x",
    ):
        assert scope.find(name) is None, name
    assert scope.path == P1


def test_values_come_from_answers_calculations_and_views(journal):
    """A group has no value, an unknown name neither."""
    journal.do(GiveAnswer("facts.volume", "3 mL"), GiveAnswer("facts.concentration", "1 %"))
    scope = section_scope(SMALL, journal.state, FACTS)
    assert scope.value("volume") == {"value": "3", "unit": "mL"}
    assert scope.value("dose") == {"value": "30", "unit": "mg"}
    assert scope.value("nobody") is None
    assert inside(journal.state).value("needle") is None


def test_views_count_where_they_belong(journal):
    """A position counts its own views, of the tags asked for; a section counts all of the case."""
    journal.do(
        SaveView(view("v1", ViewTag.AP, P1)),
        SaveView(view("v2", ViewTag.LATERAL, P1)),
        SaveView(view("v3", ViewTag.AP)),
    )
    scope = inside(journal.state)
    assert scope.value("views") == ["v1", "v2"]
    assert scope.value("depth") == ["v2"]
    assert section_scope(SMALL, journal.state, FACTS).value("all_views") == ["v1", "v2", "v3"]
    assert section_scope(SMALL, CaseState(), FACTS).value("all_views") is None


RED, SCORE = answered("colour", "RED"), answered("score")
CONDITIONS = [
    (None, True),
    (answered("score"), True),
    (answered("words"), False),
    (answered("score", 0, 1), True),
    (answered("score", 2), False),
    (answered("colour", "RED"), True),
    (answered("colours", "BLUE"), True),
    (answered("colours", "NONE"), False),
    (answered("agreed", False), True),
    (answered("agreed", True), False),
    (NotAnswered("words"), True),
    (NotAnswered("score"), False),
    (none_of("colours", "NONE"), True),
    (none_of("colours", "NONE", "BLUE"), False),
    (none_of("colour", "BLUE"), True),
    (none_of("colour", "RED"), False),
    (none_of("words", "x"), False),
    (AnyOf((answered("words"), RED)), True),
    (AnyOf((answered("words"), NotAnswered("score"))), False),
    (AllOf((SCORE, RED)), True),
    (AllOf((SCORE, answered("words"))), False),
    (answered("target", "L5-S1"), True),
    (answered("target", "RIGHT"), True),
    (answered("target", "LEFT", "L4-5"), False),
    (none_of("target", "S1"), True),
    (none_of("target", "L5-S1"), False),
    (answered("volume", "mL"), True),
    (none_of("volume", "L"), True),
    (AnyOf(()), False),
    (AllOf(()), True),
]


@pytest.mark.parametrize(("when", "holds"), CONDITIONS, ids=[str(when) for when, _ in CONDITIONS])
def test_conditions(when, holds):
    """An unrecorded fact is neither one of some values nor none of them; 0 and no are recorded facts.

    A target is tested by its level or side, a quantity by its unit.
    """
    journal = Journal()
    state = journal.do(
        GiveAnswer("facts.score", 0),
        GiveAnswer("facts.colour", "RED"),
        GiveAnswer("facts.colours", ["RED", "BLUE"]),
        GiveAnswer("facts.agreed", False),
        GiveAnswer("facts.target", RIGHT),
        GiveAnswer("facts.volume", "1 mL"),
    )
    assert section_scope(SMALL, state, FACTS).holds(when) is holds


def test_fields_are_the_enabled_items_in_declared_order(journal):
    """Groups that are not enabled are not there; instances are, each with its path."""
    found = [field.path for field in fields(SMALL, journal.state) if field.section is DONE]
    assert found == [
        "done.targets[t1].target",
        "done.targets[t1].needle.gauge",
        f"{P1}.reason",
        f"{P1}.views",
        f"{P1}.depth",
        "done.concluded",
        "done.remark",
    ]
    journal.do(GiveAnswer("facts.colour", "RED"))
    assert "done.sedation.observer" in [field.path for field in fields(SMALL, journal.state)]
    assert [field.path for field in section_fields(SMALL, journal.state, FACTS)] == [
        f"facts.{item.link_id}" for item in FACTS.items
    ]
    held = {field.path: field.value for field in fields(SMALL, journal.state)}
    assert held["facts.colour"] == "RED"
    assert held["facts.words"] is None


def test_what_is_missing_has_a_place_in_words(journal):
    """A required item, a required item on a condition, an instance too few, views too few: each is named with its place."""
    position = Group(
        link_id="positions",
        text="Positions",
        repeats=True,
        at_least=1,
        prefix="p",
        items=(
            Item(link_id="views", text="Saved views", kind=Kind.VIEWS, required=True, at_least=2),
            Item(link_id="dose", text="Dose", kind=Kind.QUANTITY, calculation="dose_mg", required=False),
        ),
    )
    target = Group(
        link_id="targets",
        text="Targets",
        repeats=True,
        at_least=1,
        prefix="t",
        title="target",
        items=(
            Item(link_id="target", text="Target", kind=Kind.TARGET, target=FORAMEN, required=True),
            position,
        ),
    )
    definition = ProcedureDefinition(
        id="demanding",
        version=1,
        title="Demanding",
        target_kind="tfesi",
        sections=(Section(link_id="done", text="Done", number=1, stage=Stage.PROCEDURE, items=(target,)),),
    )
    made = Journal(definition)

    def gaps():
        return [(gap.path, gap.label, gap.section) for gap in missing(definition, made.state)]

    assert gaps() == [(TARGETS, "Targets", "done")]
    made.do(AddInstance(TARGETS))
    assert gaps() == [
        ("done.targets[t1].target", "Target (target 1)", "done"),
        ("done.targets[t1].positions", "Positions (target 1)", "done"),
    ]
    made.do(GiveAnswer("done.targets[t1].target", RIGHT), AddInstance("done.targets[t1].positions"))
    place = "right L5-S1 foramen (L5 nerve), position 1"
    assert gaps() == [(f"{P1}.views", f"Saved views ({place})", "done")]
    made.do(SaveView(view("v1", ViewTag.AP, P1)))
    assert len(gaps()) == 1
    made.do(SaveView(view("v2", ViewTag.LATERAL, P1)))
    assert gaps() == []


STATUS = Item(
    link_id="status",
    text="Status",
    kind=Kind.CHOICE,
    options=(
        Option("ACCEPTED", "Accepted", "accepted"),
        Option("MOVED", "Moved", "moved", continues=True),
        Option("ABANDONED", "Abandoned", "abandoned", aborts=True),
    ),
)
CHAIN = ProcedureDefinition(
    id="chain",
    version=1,
    title="Chain",
    target_kind="tfesi",
    sections=(
        Section(
            link_id="done",
            text="Done",
            number=1,
            stage=Stage.PROCEDURE,
            items=(
                Group(
                    link_id="positions",
                    text="Positions",
                    repeats=True,
                    prefix="p",
                    items=(Item(link_id="reason", text="Reason", kind=Kind.TEXT), STATUS),
                ),
            ),
        ),
    ),
)
FIRST, SECOND = "done.positions[p1].status", "done.positions[p2].status"
NEXT_OWED = ("done.positions", "Position 2, after position 1 was moved")
CHAINS = [
    ((), []),
    ((None,), []),
    (("ACCEPTED",), []),
    (("ABANDONED",), []),
    (("MOVED",), [NEXT_OWED]),
    (("MOVED", "MOVED"), [("done.positions", "Position 3, after position 2 was moved")]),
    (("MOVED", None), []),
    (("MOVED", "ACCEPTED"), []),
    (("MOVED", "ABANDONED"), []),
    ((None, "ACCEPTED"), []),
    (
        ("ACCEPTED", "ACCEPTED"),
        [(FIRST, "What became of position 1, recorded as accepted though position 2 follows")],
    ),
    (
        ("ABANDONED", "MOVED", "ACCEPTED"),
        [(FIRST, "What became of position 1, recorded as abandoned though position 2 follows")],
    ),
    (
        ("MOVED", "ACCEPTED", "ABANDONED"),
        [(SECOND, "What became of position 2, recorded as accepted though position 3 follows")],
    ),
]


@pytest.mark.parametrize(("statuses", "gaps"), CHAINS, ids=[str(each) for each, _ in CHAINS])
def test_a_chain_ends_where_it_says(statuses, gaps):
    """What was moved has a successor and what was not has none: else the record has no end, or two."""
    made = Journal(CHAIN)
    for number, status in enumerate(statuses, start=1):
        made.do(AddInstance("done.positions"))
        if status:
            made.do(GiveAnswer(f"done.positions[p{number}].status", status))
    assert [(gap.path, gap.label) for gap in missing(CHAIN, made.state)] == gaps


def timed(link_id, text, kind, not_before=""):
    """A moment or day of the small clock."""
    return Item(link_id=link_id, text=text, kind=kind, not_before=not_before)


CLOCK = ProcedureDefinition(
    id="clock",
    version=1,
    title="Clock",
    target_kind="tfesi",
    sections=(
        Section(
            link_id="done",
            text="Done",
            number=1,
            stage=Stage.PROCEDURE,
            items=(
                timed("day", "Day", Kind.DATE),
                timed("start", "Start", Kind.TIME, "day"),
                timed("end", "End", Kind.TIME, "start"),
                replace(timed("expiry", "Expiry", Kind.DATE, "day"), partial=True),
            ),
        ),
    ),
)
ORDERS = [
    ({"start": "2026-02-10T09:00-05:00", "end": "2026-02-10T09:00-05:00"}, []),
    ({"start": "2026-02-10T23:50-05:00", "end": "2026-02-11T00:10-05:00"}, []),
    ({"start": "2026-02-10T09:00-05:00", "end": "2026-02-10T14:10+00:00"}, []),
    (
        {"start": "2026-02-10T09:00-05:00", "end": "2026-02-10T13:50+00:00"},
        [("done.end", "End, which is recorded as before start")],
    ),
    ({"end": "2026-02-10T09:00-05:00"}, []),
    ({"day": "2026-02-10", "start": "2026-02-10T00:00-05:00"}, []),
    (
        {"day": "2026-02-10", "start": "2026-02-09T23:59-05:00"},
        [("done.start", "Start, which is recorded as before day")],
    ),
    ({"day": "2026-02-10", "expiry": "2026-02"}, []),
    (
        {"day": "2026-02-10", "expiry": "2026-01"},
        [("done.expiry", "Expiry, which is recorded as before day")],
    ),
    (
        {"day": "2026-02-10", "expiry": "2026-02-09"},
        [("done.expiry", "Expiry, which is recorded as before day")],
    ),
]


@pytest.mark.parametrize(("answers", "gaps"), ORDERS, ids=[str(answers) for answers, _ in ORDERS])
def test_what_comes_after_is_not_recorded_before(answers, gaps):
    """An end before its beginning is a slip of the hand: it is named, and not signed."""
    made = Journal(CLOCK)
    for name, value in answers.items():
        made.do(GiveAnswer(f"done.{name}", value))
    assert [(gap.path, gap.label) for gap in missing(CLOCK, made.state)] == gaps


def test_a_case_is_titled_by_what_is_done():
    """The first title whose condition holds, else the definition's own."""
    red = Phrase(text="Red procedure", when=answered("facts.colour", "RED"))
    scored = Phrase(text="Scored procedure", when=answered("facts.score"))
    definition = replace(SMALL, titles=(red, scored))
    made = Journal(definition)
    assert title_of(definition, made.state) == "Small procedure"
    assert title_of(definition, made.do(GiveAnswer("facts.score", 1))) == "Scored procedure"
    assert title_of(definition, made.do(GiveAnswer("facts.colour", "RED"))) == "Red procedure"


def test_a_condition_can_require(journal):
    """The remark of the small case is owed for blue, not for red, and not while no colour is recorded."""
    for colour, owed in ((None, False), ("BLUE", True), ("RED", False), ("NONE", False)):
        made = Journal()
        if colour:
            made.do(GiveAnswer("facts.colour", colour))
        paths_ = [gap.path for gap in missing(SMALL, made.state)]
        assert ("done.remark" in paths_) is owed


def test_an_instance_is_called_by_its_title(journal):
    """The title item's words; without them its heading and number."""
    group = DONE.items[0]
    scope = section_scope(SMALL, journal.state, DONE).into("done.targets[t1]", group)
    assert instance_title(scope, group, 1) == "target 1"
    state = journal.do(GiveAnswer("done.targets[t1].target", RIGHT))
    scope = section_scope(SMALL, state, DONE).into("done.targets[t1]", group)
    assert instance_title(scope, group, 1) == "right L5-S1 foramen (L5 nerve)"
    assert instance_title(inside(state), group.items[2], 3) == "position 3"


def test_instances_that_share_a_title_are_told_apart(journal):
    """Two leads at one interspace are not both called by it alone; one that says something else keeps its words."""
    group = DONE.items[0]
    journal.do(GiveAnswer("done.targets[t1].target", RIGHT))
    journal.do(AddInstance(TARGETS), AddInstance(TARGETS))
    journal.do(GiveAnswer("done.targets[t2].target", RIGHT))
    state = journal.do(GiveAnswer("done.targets[t3].target", RIGHT | {"side": "LEFT"}))
    titles = [
        instance_title(
            section_scope(SMALL, state, DONE).into(f"done.targets[t{number}]", group), group, number
        )
        for number in (1, 2, 3)
    ]
    right, left = "right L5-S1 foramen (L5 nerve)", "left L5-S1 foramen (L5 nerve)"
    assert titles == [f"{right}, target 1", f"{right}, target 2", left]


def test_the_definition_hands_out_its_parts():
    """Sections by name and by step of the screen, options by code."""
    assert SMALL.section("facts") is FACTS
    with pytest.raises(KeyError):
        SMALL.section("nobody")
    assert SMALL.stage(Stage.PROCEDURE) == (DONE,)
    assert FACTS.items[1].option("RED") == Option("RED", "Red", "red")
    assert FACTS.items[1].option("GREEN") is None
    assert ("done", "targets", "positions", "reason") in dict(SMALL.walk())


def test_paths_are_built_and_taken_apart():
    """Steps, joins, parents and containment."""
    assert [str(step) for step in paths.parse(P1)] == ["done", "targets[t1]", "positions[p1]"]
    assert paths.join("", "done") == "done"
    assert paths.join("done", "targets", "t1") == "done.targets[t1]"
    assert paths.parent(f"{P1}.reason") == P1
    assert paths.parent("done") == ""
    assert paths.is_under(P1, "done.targets[t1]")
    assert paths.is_under(P1, P1)
    assert paths.is_under("done.targets[t1]", "done.targets")
    assert not paths.is_under("done.targets[t10]", "done.targets[t1]")
    assert not paths.is_under("done.targets2", "done.targets")
    for wrong in ("", "Done", "done..x", "done.targets[]", "done.targets[a b]", "done.1"):
        with pytest.raises(AnswerInvalid):
            paths.parse(wrong)


def test_a_scope_is_a_value():
    """Two walks to the same place give the same scope."""
    state = CaseState()
    assert section_scope(SMALL, state, FACTS) == Scope(SMALL, state, (("facts", FACTS.items),))


@pytest.mark.parametrize(
    ("text", "one", "called"),
    [
        ("Allergies", "", "allergy"),
        ("Pre-procedure diagnoses", "", "pre-procedure diagnosis"),
        ("Targets", "", "target"),
        ("Diary", "", "diary"),
        ("Regular medication", "drug", "drug"),
    ],
)
def test_an_instance_is_called_in_the_singular(text, one, called):
    """What heads an instance that has no title yet: “allergy 2”, never “allergie 2”."""
    group = Group(link_id="g", text=text, one=one, items=(), repeats=True)
    assert one_of(group) == called
