"""E2: what is due after a procedure, judged at a given moment."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procroom.domain.case import Answer, CaseState
from procroom.domain.definition import (
    FollowUpDefault,
    Group,
    Item,
    Kind,
    Option,
    ProcedureDefinition,
    Section,
    Stage,
)
from procroom.domain.follow_up import TaskStatus, due_tasks, shifted
from procroom.domain.values import Actor

ZONE = timezone(timedelta(hours=-5))
NURSE = Actor("N", "Nurse", "Room 1")
DAY = date(2026, 2, 10)


def item(link_id, kind=Kind.DATE, **more):
    """A bare question."""
    return Item(link_id=link_id, text=link_id.capitalize(), kind=kind, **more)


def many(link_id, *items):
    """A bare repeating group."""
    return Group(link_id=link_id, text=link_id.capitalize(), repeats=True, items=items)


def section(link_id, *items, stage=Stage.BEFORE):
    """A bare section."""
    return Section(link_id=link_id, text=link_id.capitalize(), number=1, stage=stage, items=items)


DRUG = item("drug", Kind.CHOICE, options=(Option("ASPIRIN", "Aspirin", "aspirin"),), open_choice=True)
SECTIONS = (
    section("header", item("service_date")),
    section("placement", item("return_date")),
    section(
        "plan",
        item("follow_up"),
        item("owner", Kind.TEXT),
        many("antithrombotic_restart", DRUG, item("what", Kind.TEXT), item("at", Kind.TIME)),
    ),
    section(
        "follow_up",
        many("contacts", item("kind", Kind.TEXT), item("due"), item("done")),
        many("restarted", DRUG, item("at", Kind.TIME)),
        stage=Stage.FOLLOW_UP,
    ),
)
DIARY = section(
    "diary", item("returned"), many("entries", item("minutes", Kind.INTEGER)), stage=Stage.FOLLOW_UP
)
PHONE = FollowUpDefault("PHONE", 24, 72, "h", "phone call")
VISITS = tuple(FollowUpDefault("VISIT", n, n, "mo", f"visit at {n} months") for n in (3, 6, 12))


def definition(*defaults, sections=SECTIONS):
    """A procedure with these follow-up defaults."""
    return ProcedureDefinition(
        id="x", version=1, title="X", target_kind="x", sections=sections, follow_up=defaults
    )


def case(answers, **instances):
    """A state with these answers; groups get their instances from the paths."""
    at = datetime(2026, 2, 10, 8, tzinfo=ZONE)
    groups = {}
    for path in answers:
        if "[" in path:
            group, _, rest = path.partition("[")
            groups.setdefault(group, []).append(rest.partition("]")[0])
    made = {group: tuple(dict.fromkeys(ids)) for group, ids in groups.items()} | instances
    return CaseState(
        answers={path: Answer(value, 1, at, NURSE) for path, value in answers.items()}, instances=made
    )


def judged(made, answers, day, hour=12):
    """(kind, status, earliest, latest) of each task at noon of a day."""
    now = datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)
    return [
        (task.kind, task.status.value, task.earliest, task.latest)
        for task in due_tasks(made, case({"header.service_date": DAY.isoformat(), **answers}), now)
    ]


WINDOW = (date(2026, 2, 11), date(2026, 2, 13))


@pytest.mark.parametrize(("days", "status"), [(0, "later"), (1, "due"), (3, "due"), (4, "overdue")], ids=str)
def test_a_window_opens_and_closes(days, status):
    """24 to 72 hours after the service date: later, due on both its ends, overdue."""
    assert judged(definition(PHONE), {}, DAY + timedelta(days)) == [("PHONE", status, *WINDOW)]


def test_a_contact_fulfils_its_window():
    """Done once it was; a contact dated in the future has not been."""
    answers = {"follow_up.contacts[f1].kind": "PHONE", "follow_up.contacts[f1].done": "2026-02-12"}
    assert judged(definition(PHONE), answers, date(2026, 3, 1))[0][1] == "done"
    assert judged(definition(PHONE), answers, date(2026, 2, 11))[0][1] == "due"
    answers["follow_up.contacts[f1].kind"] = "VISIT"
    assert judged(definition(PHONE), answers, date(2026, 3, 1))[0][1] == "overdue"


def test_a_contact_counts_for_the_nearest_window():
    """A visit after 5.5 months is the one at 6 months, unless it says that it was due at 3."""
    answers = {"follow_up.contacts[f1].kind": "VISIT", "follow_up.contacts[f1].done": "2026-07-28"}
    today = date(2026, 8, 20)
    assert [status for _, status, *_ in judged(definition(*VISITS), answers, today)] == [
        "overdue",
        "done",
        "later",
    ]
    answers["follow_up.contacts[f1].due"] = "2026-05-10"
    assert [status for _, status, *_ in judged(definition(*VISITS), answers, today)] == [
        "done",
        "overdue",
        "later",
    ]


def test_without_a_service_date_nothing_is_dated():
    """K13: it is not said to be due, nor not to be."""
    now = datetime(2026, 3, 1, tzinfo=ZONE)
    (task,) = due_tasks(definition(PHONE), case({}), now)
    assert (task.status, task.earliest, task.latest) == (TaskStatus.NOT_DATED, None, None)


def test_the_date_of_the_plan_is_a_task():
    """With its owner; a contact then or later fulfils it."""
    answers = {"plan.follow_up": "2026-02-24", "plan.owner": "Dr X"}
    assert judged(definition(), answers, date(2026, 2, 25)) == [
        ("PLANNED", "overdue", date(2026, 2, 24), date(2026, 2, 24))
    ]
    early = {**answers, "follow_up.contacts[f1].done": "2026-02-20"}
    assert judged(definition(), early, date(2026, 2, 25))[0][1] == "overdue"
    meant = {**early, "follow_up.contacts[f1].due": "2026-02-24"}
    assert judged(definition(), meant, date(2026, 2, 25))[0][1] == "done"
    late = {**answers, "follow_up.contacts[f1].done": "2026-02-25"}
    assert judged(definition(), late, date(2026, 2, 25))[0][1] == "done"


DIARY_DUE = FollowUpDefault("DIARY", 0, 1, "d", "diary return")


def test_a_diary_that_did_not_come_back_is_overdue():
    """Its return, or its entries, fulfil it."""
    made = definition(DIARY_DUE, sections=(*SECTIONS, DIARY))
    assert judged(made, {}, date(2026, 2, 12))[0][1] == "overdue"
    assert judged(made, {"diary.returned": "2026-02-11"}, date(2026, 2, 12))[0][1] == "done"
    assert judged(made, {"diary.entries[e1].minutes": 15}, date(2026, 2, 12))[0][1] == "done"


RESTART = {
    "plan.antithrombotic_restart[r1].drug": "ASPIRIN",
    "plan.antithrombotic_restart[r1].what": "RESTART",
    "plan.antithrombotic_restart[r1].at": "2026-02-11T10:00-05:00",
}


def test_a_restart_that_nobody_recorded_is_overdue():
    """To the minute; recorded, it is done; left to the prescriber, it is no task."""
    assert judged(definition(), RESTART, date(2026, 2, 11), hour=9)[0][:2] == ("RESTART", "later")
    assert judged(definition(), RESTART, date(2026, 2, 11), hour=11)[0][:2] == ("RESTART", "overdue")
    recorded = {
        **RESTART,
        "follow_up.restarted[r1].drug": "ASPIRIN",
        "follow_up.restarted[r1].at": "2026-02-11T10:30-05:00",
    }
    assert judged(definition(), recorded, date(2026, 2, 11), hour=11)[0][:2] == ("RESTART", "done")
    left = {**RESTART, "plan.antithrombotic_restart[r1].what": "PRESCRIBER"}
    assert judged(definition(), left, date(2026, 2, 11)) == []
    now = datetime(2026, 2, 11, 11, tzinfo=ZONE)
    (task,) = due_tasks(definition(), case(RESTART), now)
    assert task.what == "restart of aspirin"


DAILY = tuple(FollowUpDefault("DAILY", n, n, "d", f"day {n}", until="LEAD_PULL") for n in range(1, 8))
OUT = FollowUpDefault("LEAD_PULL", 3, 7, "d", "lead pull", planned="placement.return_date")


def test_the_day_that_was_agreed_replaces_the_window():
    """The lead pull is due on the day of the record; daily contacts end when the leads are out."""
    made = definition(*DAILY, OUT)
    answers = {"placement.return_date": "2026-02-15"}
    pull = [each for each in judged(made, answers, DAY) if each[0] == "LEAD_PULL"]
    assert pull == [("LEAD_PULL", "later", date(2026, 2, 15), date(2026, 2, 15))]
    assert sum(each[0] == "DAILY" for each in judged(made, answers, DAY)) == 7
    out = {
        **answers,
        "follow_up.contacts[f1].kind": "LEAD_PULL",
        "follow_up.contacts[f1].done": "2026-02-15",
    }
    left = [each for each in judged(made, out, date(2026, 2, 20)) if each[0] == "DAILY"]
    assert [each[1] for each in left] == ["overdue"] * 4


def test_months_end_where_they_end():
    """31 January and a month is the end of February; 12 months are a year."""
    assert shifted(date(2026, 1, 31), 1, "mo") == date(2026, 2, 28)
    assert shifted(date(2028, 2, 29), 12, "mo") == date(2029, 2, 28)
    assert shifted(DAY, 12, "mo") == date(2027, 2, 10)
    assert shifted(DAY, 25, "h") == date(2026, 2, 12)
    assert shifted(DAY, 2, "wk") == date(2026, 2, 24)


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60), st.sampled_from(["h", "d", "wk", "mo"])
)
def test_time_only_goes_on(start, count, unit):
    """A later count is never an earlier day, and nothing lies before the beginning."""
    assert start <= shifted(start, count, unit) <= shifted(start, count + 1, unit)


@given(st.integers(-5, 30))
def test_a_task_only_gets_later(offset):
    """As days pass, a task goes from later over due to overdue, and never back."""
    order = ["later", "due", "overdue"]
    made = definition(PHONE)
    first, then = (judged(made, {}, DAY + timedelta(offset + n))[0][1] for n in (0, 1))
    assert order.index(first) <= order.index(then)


def test_tasks_come_by_date():
    """The earliest end of a window first; what has no date last."""
    answers = {"plan.follow_up": "2026-02-12", **RESTART}
    kinds = [each[0] for each in judged(definition(*VISITS, PHONE), answers, DAY)]
    assert kinds == ["RESTART", "PLANNED", "PHONE", "VISIT", "VISIT", "VISIT"]
    undated = replace(VISITS[0], kind="OTHER")
    now = datetime(2026, 2, 10, tzinfo=ZONE)
    found = due_tasks(definition(undated), case({"plan.follow_up": "2026-02-12"}), now)
    assert [task.kind for task in found] == ["PLANNED", "OTHER"]
