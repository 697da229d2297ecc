"""What is due after a procedure, and whether it happened (clinical.md E2). Pure; judged at a given moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from procroom.domain.case import CaseState
from procroom.domain.definition import FollowUpDefault, Item, ProcedureDefinition
from procroom.domain.exact import Row, rows
from procroom.domain.kinds import wording
from procroom.domain.language import tell
from procroom.domain.values import Json, parse_time
from procroom.domain.walk import Scope

_MONTHS = 12
_DAYS = {"d": 1, "wk": 7}
_HOURS_A_DAY = 24


class TaskStatus(StrEnum):
    """Where a task stands. NOT_DATED: what its date counts from is not recorded."""

    DONE = "done"
    LATER = "later"
    DUE = "due"
    OVERDUE = "overdue"
    NOT_DATED = "not dated"


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do after the procedure.

    Attributes:
        kind: a contact's code, ``PLANNED`` for the date that the plan names, or ``RESTART``.
        what: in words.
        earliest, latest: days between which it is due; None when they cannot be told.
        status: at the moment it was asked for.
        path: where it is recorded, or what it follows from.
        at: the moment itself, where it is one.
        done: when it was done.
    """

    kind: str
    what: str
    earliest: date | None
    latest: date | None
    status: TaskStatus
    path: str
    at: datetime | None = None
    done: date | None = None


def due_tasks(definition: ProcedureDefinition, state: CaseState, now: datetime) -> tuple[Task, ...]:
    """Everything that the procedure's defaults, its plan and its antithrombotics ask for afterwards, by date.

    Args:
        definition: the case's pinned definition.
        state: the case, signed or not.
        now: the moment to judge at, with its zone.
    """
    scope = Scope(definition, state, ())
    found = [
        *_contacts(definition.follow_up, scope, now.date()),
        *_planned(scope, now.date()),
        *_restarts(scope, now),
    ]
    return tuple(sorted(found, key=lambda task: (task.latest or date.max, task.earliest or date.max)))


def due_from(definition: ProcedureDefinition, state: CaseState, now: datetime) -> date | None:
    """The first day on which something that is open now is due; None when nothing is open.

    What has no date counts as due since ever, so that nobody overlooks it.
    """
    found = (each for each in due_tasks(definition, state, now) if each.status is not TaskStatus.DONE)
    return min((each.earliest or date.min for each in found), default=None)


def _day(value: Json) -> date | None:
    return date.fromisoformat(value[: len("2026-02-10")]) if isinstance(value, str) else None


def shifted(start: date, count: int, unit: str) -> date:
    """The day so many hours, days, weeks or months later; the last day of a month that has no such day."""
    if unit == "h":
        return start + timedelta(days=-(-count // _HOURS_A_DAY))
    if unit != "mo":
        return start + timedelta(days=count * _DAYS[unit])
    years, month = divmod(start.month - 1 + count, _MONTHS)
    for day in range(start.day, start.day - 4, -1):
        try:
            return date(start.year + years, month + 1, day)
        except ValueError:
            continue
    raise ValueError(f"{start} has no day {count} months later")


@dataclass(frozen=True, slots=True)
class _Window:
    """A default with its days; None when they cannot be told."""

    default: FollowUpDefault
    days: tuple[date, date] | None

    def distance(self, day: date) -> int:
        """How many days it lies outside."""
        if self.days is None:
            return 0
        return max((self.days[0] - day).days, (day - self.days[1]).days, 0)


def _contacts(defaults: tuple[FollowUpDefault, ...], scope: Scope, today: date) -> Iterator[Task]:
    service = _day(scope.value("header.service_date"))
    windows = [_Window(default, _window(default, service, scope)) for default in defaults]
    fulfilled = dict(_fulfilled(windows, scope))
    ended = {windows[index].default.kind: day for index, day in fulfilled.items()}
    for index, window in enumerate(windows):
        default, done = window.default, fulfilled.get(index)
        end = ended.get(default.until)
        if done is None and end is not None and (window.days is None or window.days[1] >= end):
            continue
        path = "diary" if default.kind == "DIARY" and _has(scope, "diary") else "follow_up.contacts"
        status = _status(window.days, done, today)
        first, last = window.days or (None, None)
        yield Task(default.kind, default.what, first, last, status, path, done=done)


def _window(default: FollowUpDefault, service: date | None, scope: Scope) -> tuple[date, date] | None:
    agreed = _day(scope.value(default.planned)) if default.planned else None
    if agreed is not None:
        return agreed, agreed
    if service is None:
        return None
    return shifted(service, default.earliest, default.unit), shifted(service, default.latest, default.unit)


def _fulfilled(windows: list[_Window], scope: Scope) -> Iterator[tuple[int, date]]:
    """(number of the window, day it was fulfilled): each contact counts for the nearest window of its kind."""
    for row in rows(scope.given("follow_up.contacts")):
        done = _day(row.get("done"))
        meant = _day(row.get("due")) or done
        near = [index for index, each in enumerate(windows) if each.default.kind == row.get("kind")]
        if done is not None and meant is not None and near:
            yield min(near, key=lambda index: windows[index].distance(meant)), done
    returned = _diary_returned(scope)
    if returned is not None:
        yield from ((i, returned) for i, each in enumerate(windows) if each.default.kind == "DIARY")


def _has(scope: Scope, section: str) -> bool:
    return any(each.link_id == section for each in scope.definition.sections)


def _diary_returned(scope: Scope) -> date | None:
    """The day the diary came back; the service date where only that it did is recorded."""
    value = scope.value("diary.returned")
    if isinstance(value, str):
        return _day(value)
    if value is True or (value is None and list(rows(scope.given("diary.entries")))):
        return _day(scope.value("header.service_date"))
    return None


def _status(days: tuple[date, date] | None, done: date | None, today: date) -> TaskStatus:
    if done is not None and done <= today:
        return TaskStatus.DONE
    if days is None:
        return TaskStatus.NOT_DATED
    if today < days[0]:
        return TaskStatus.LATER
    return TaskStatus.DUE if today <= days[1] else TaskStatus.OVERDUE


def _planned(scope: Scope, today: date) -> Iterator[Task]:
    """The date that the plan names: done by a contact that was due then, or by one on that day or later."""
    day = _day(scope.value("plan.follow_up"))
    if day is None:
        return
    contacts = list(rows(scope.given("follow_up.contacts")))
    done = [_day(row.get("done")) for row in contacts if _serves(row, day)]
    first = min((each for each in done if each is not None), default=None)
    owner = scope.value("plan.owner")
    what = tell("ui", "follow-up by {who}", who=owner) if isinstance(owner, str) else tell("ui", "follow-up")
    yield Task("PLANNED", what, day, day, _status((day, day), first, today), "follow_up.contacts", done=first)


def _serves(row: Row, day: date) -> bool:
    done = _day(row.get("done"))
    return done is not None and (_day(row.get("due")) == day or done >= day)


def _restarts(scope: Scope, now: datetime) -> Iterator[Task]:
    """Each antithrombotic that was to be restarted at a time: overdue once it passed without a record."""
    restarted = {
        str(row.get("drug")): parse_time(str(row["at"]))
        for row in rows(scope.given("follow_up.restarted"))
        if row.get("at")
    }
    for row in rows(scope.given("plan.antithrombotic_restart")):
        if row.get("what") != "RESTART":
            continue
        drug, at = str(row.get("drug")), row.get("at")
        when = parse_time(at) if isinstance(at, str) else None
        done = restarted.get(drug)
        yield Task(
            "RESTART",
            tell("ui", "restart of {drug}", drug=_drug_words(scope, drug)),
            when.date() if when else None,
            when.date() if when else None,
            _restart_status(when, done, now),
            "follow_up.restarted",
            when,
            done.date() if done else None,
        )


def _restart_status(when: datetime | None, done: datetime | None, now: datetime) -> TaskStatus:
    if done is not None and done <= now:
        return TaskStatus.DONE
    if when is None:
        return TaskStatus.NOT_DATED
    return TaskStatus.OVERDUE if now > when else TaskStatus.LATER


def _drug_words(scope: Scope, drug: str) -> str:
    for names, item in scope.definition.walk():
        if names == ("plan", "antithrombotic_restart", "drug") and isinstance(item, Item):
            return wording(item, drug)
    return drug
