"""What is due after the signed procedures of a store, and whether it happened (clinical.md E2): the safety net.

A case is read only when its worklist row says that something of it may be due.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from procroom.app.ports import Store, WorklistRow
from procroom.app.privacy import short
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import ProcroomError, StoreUnavailable
from procroom.domain.evolve import fold
from procroom.domain.follow_up import Task, TaskStatus, due_tasks
from procroom.domain.language import first_up, tell
from procroom.domain.values import Json
from procroom.notes.wording import person_name

FORMAT = "procroom-tasks"
VERSION = 1

DefinitionOf = Callable[[str, int], ProcedureDefinition]

_SIGNED = frozenset({"signed", "addended"})
#: What a person looks at first. A task without a date cannot be called in time.
_ORDER = (TaskStatus.OVERDUE, TaskStatus.NOT_DATED, TaskStatus.DUE, TaskStatus.LATER)
#: Days are those of the case's own zone, which may be ahead of the asker's.
_ZONES = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Something to do, and the case it belongs to."""

    row: WorklistRow
    task: Task


@dataclass(frozen=True, slots=True)
class Following:
    """What is open at a moment.

    Attributes:
        at: the moment it was judged at.
        tasks: overdue first, then by date.
        unreadable: ids of signed cases whose record cannot be read: nobody knows what is due there.
    """

    at: datetime
    tasks: tuple[OpenTask, ...]
    unreadable: tuple[str, ...] = ()

    def count(self, status: TaskStatus) -> int:
        """How many tasks stand so."""
        return sum(each.task.status is status for each in self.tasks)


@dataclass(frozen=True, slots=True)
class CaseTasks:
    """What is open of one case, what presses first: one call serves all of it."""

    row: WorklistRow
    tasks: tuple[Task, ...]

    def count(self, status: TaskStatus) -> int:
        """How many of its tasks stand so."""
        return sum(task.status is status for task in self.tasks)


def by_case(following: Following) -> tuple[CaseTasks, ...]:
    """The same by case, what presses first: overdue, of that a restart, a diary, then what was due first."""
    found: dict[str, list[OpenTask]] = {}
    for each in following.tasks:
        found.setdefault(each.row.case_id, []).append(each)
    cases = [
        CaseTasks(tasks[0].row, tuple(sorted((each.task for each in tasks), key=_presses)))
        for tasks in found.values()
    ]
    return tuple(sorted(cases, key=lambda case: _presses(case.tasks[0])))


def _presses(task: Task) -> tuple[int, int, str]:
    """An antithrombotic nobody restarted comes before a diary, a diary before a call (clinical.md E2, H 10)."""
    kinds = ("RESTART", "DIARY", "LEAD_PULL")
    kind = kinds.index(task.kind) if task.kind in kinds else len(kinds)
    return _ORDER.index(task.status), kind, str(task.latest or "")


def _nothing(*_: object) -> None:
    """Progress nobody follows, a check that never stops."""


def open_tasks(
    store: Store,
    definition_of: DefinitionOf,
    now: datetime,
    *,
    progress: Callable[[int, int], None] = _nothing,
    check: Callable[[], None] = _nothing,
) -> Following:
    """Everything due or overdue at a moment, of all signed cases. Fit for a worker.

    Args:
        store: where the cases are.
        definition_of: finds procedure definitions.
        now: the moment, with zone.
        progress: told how many cases are done, of how many.
        check: raises when it is to stop.

    Raises:
        StoreUnavailable: the store cannot be read.
    """
    rows = [row for row in store.rows() if _may_be_due(row, now)]
    found, unreadable = list[OpenTask](), list[str]()
    for number, row in enumerate(rows, start=1):
        check()
        try:
            state = fold(store.entries(row.case_id))
            tasks = due_tasks(definition_of(*state.procedure), state, now)
        except StoreUnavailable:
            raise
        except (ProcroomError, LookupError):
            unreadable.append(row.case_id)
        else:
            found += [OpenTask(row, task) for task in open_now(tasks)]
        progress(number, len(rows))
    return Following(now, tuple(sorted(found, key=_rank)), tuple(unreadable))


def open_now(tasks: tuple[Task, ...], *, later: bool = False) -> tuple[Task, ...]:
    """Those that want doing now, overdue first; with ``later`` also those that are not due yet."""
    wanted = _ORDER if later else _ORDER[:-1]
    return tuple(
        sorted((task for task in tasks if task.status in wanted), key=lambda task: _ORDER.index(task.status))
    )


def _may_be_due(row: WorklistRow, now: datetime) -> bool:
    if row.note_status not in _SIGNED or row.due_from == "":
        return False
    return row.due_from is None or row.due_from <= (now + _ZONES).date().isoformat()


def _rank(found: OpenTask) -> tuple[int, str, str]:
    task = found.task
    return _ORDER.index(task.status), str(task.latest or ""), found.row.patient_name.casefold()


# --- in words ---------------------------------------------------------------------------------------------


def when_words(task: Task, now: datetime) -> str:
    """When a task is or was to be done: ``overdue by 3 days (was due 2026-02-13)``."""
    if task.done is not None and task.status is TaskStatus.DONE:
        return tell("ui", "done {day}", day=task.done)
    if task.latest is None:
        return tell("ui", "its date is not recorded")
    if task.at is not None:
        moment = f"{task.at:%Y-%m-%d %H:%M}"
        if task.status is TaskStatus.OVERDUE:
            return tell("ui", "was due {time}, not recorded", time=moment)
        return tell("ui", "on {time}", time=moment)
    if task.status is TaskStatus.OVERDUE:
        days = (now.date() - task.latest).days
        if days == 1:
            return tell("ui", "1 day late, was due by {day}", day=task.latest)
        return tell("ui", "{count} days late, was due by {day}", count=days, day=task.latest)
    if task.earliest == task.latest:
        return tell("ui", "on {time}", time=task.latest)
    return tell("ui", "{first} to {last}", first=task.earliest, last=task.latest)


def what_words(task: Task) -> str:
    """What is to do, as a line begins with it."""
    return first_up(task.what)


def lines(following: Following, *, names: bool = False) -> Iterator[str]:
    """The list for people, one task a line; without a name or number of a patient unless asked for."""
    for each in following.tasks:
        row, task = each.row, each.task
        who = (
            f"{person_name(row.patient_name) or 'not documented'}, MRN {row.patient_id or '?'}  "
            if names
            else ""
        )
        yield (
            f"{task.status.value.upper():<9} {what_words(task)}: {when_words(task, following.at)}  "
            f"{who}[{row.procedure} of {row.service_date}, case {short(row.case_id)}]"
        )
    yield f"Overdue: {following.count(TaskStatus.OVERDUE)}, due now: {following.count(TaskStatus.DUE)}"


def tasks_json(following: Following, *, names: bool = False) -> dict[str, Json]:
    """The list as one JSON document (docs/data-formats.md)."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "at": following.at.isoformat(timespec="seconds"),
        "counts": {
            "overdue": following.count(TaskStatus.OVERDUE),
            "due": following.count(TaskStatus.DUE),
            "not_dated": following.count(TaskStatus.NOT_DATED),
        },
        "tasks": [_task_json(each, names=names) for each in following.tasks],
        "unreadable": [*following.unreadable],
    }


def _task_json(found: OpenTask, *, names: bool) -> dict[str, Json]:
    row, task = found.row, found.task
    patient: dict[str, Json] = {
        "name": row.patient_name or None,
        "mrn": row.patient_id or None,
        "birth_date": row.birth_date or None,
    }
    return {
        "case_id": row.case_id,
        **({"patient": patient} if names else {}),
        "procedure": row.procedure,
        "target": row.target,
        "service_date": row.service_date,
        "kind": task.kind,
        "what": task.what,
        "status": task.status.value.replace(" ", "_"),
        "earliest": task.earliest.isoformat() if task.earliest else None,
        "latest": task.latest.isoformat() if task.latest else None,
        "at": task.at.isoformat() if task.at else None,
        "path": task.path,
    }
