"""Scenario files: a case file, and steps that change it and say what is then found, figured, coded and printed.

title = "GS2 …"
case = "gs2"                     # tests/scenarios/gs2.case.json
[[step]]
name = "A: too soon"
phase = "PRE"                    # default SIGN
give = { "planned.start" = "2026-03-06T08:30-05:00" }   # path = value as typed; kept for the steps after
clear = ["performed.targets[t1]"]                       # fields or instances taken out
seen = ["OP-03"]                 # findings somebody says were seen
override = { "AC-01" = ["SPECIALIST_ADVICE", "words of the person"] }   # findings somebody overrides
fires = ["AC-01 STOP"]           # exactly these fire
unknown = []                     # exactly these cannot be checked (left out: not looked at)
says = ["60.5 h since last dose"]                       # in the messages of what fires
figures = { la_total = "13.3" }  # id = part of its text; the figure has to be there
codes = ["64483-RT x1 M51.17"]   # exactly these are suggested (left out: not looked at)
flags = ["cooled"]               # in the flags or reasons of the codes
note = ["right L5-S1 foramen (L5 nerve)"]               # in the text of the note
note_lacks = ["epidural spread"]
signable = true                  # whether findings allow signing
near_miss = ["Recorded: left …"] # exactly these corrections are offered as near misses (left out: not looked at)
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from procroom.domain import paths
from procroom.domain.commands import (
    AcknowledgeFinding,
    AddInstance,
    ClearAnswer,
    GiveAnswer,
    OverrideFinding,
    RemoveInstance,
)

SCENARIOS = Path(__file__).parent / "scenarios"
ASRA = "antithrombotic-asra-2018"


@dataclass(frozen=True)
class Step:
    """What is changed and answered, and what is expected then."""

    name: str
    phase: str = "SIGN"
    give: dict = field(default_factory=dict)
    clear: tuple = ()
    seen: tuple = ()
    override: dict = field(default_factory=dict)
    fires: tuple = ()
    unknown: tuple | None = None
    says: tuple = ()
    figures: dict = field(default_factory=dict)
    codes: tuple | None = None
    flags: tuple = ()
    note: tuple = ()
    note_lacks: tuple = ()
    signable: bool | None = None
    near_miss: tuple | None = None


@dataclass(frozen=True)
class Scenario:
    """One file."""

    name: str
    title: str
    case: str
    steps: tuple[Step, ...]
    antithrombotic: str = ASRA


def scenarios():
    """Every scenario file, by name."""
    return [read(path) for path in sorted(SCENARIOS.glob("*.scenario.toml"))]


def read(path: Path) -> Scenario:
    """A scenario file; an unknown name in it is an error."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    steps = tuple(Step(**step) for step in data.pop("step"))
    return Scenario(name=path.name.removesuffix(".scenario.toml"), steps=steps, **data)


def changes(step: Step) -> Iterator[tuple[str, object]]:
    """(path, value) of what a step changes, in order; the value None takes out."""
    yield from ((path, None) for path in step.clear)
    yield from step.give.items()


def commands_for(state, path, value):
    """The commands that set a path to a value: instances that are named and absent are added; None takes out."""
    if value is None:
        if path.endswith("]"):
            group, _, instance = path[:-1].rpartition("[")
            return (RemoveInstance(group, instance),)
        return (ClearAnswer(path),)
    commands, here = [], ""
    for step in paths.parse(path):
        group = paths.join(here, step.name)
        here = f"{group}[{step.instance}]" if step.instance else group
        if step.instance and step.instance not in state.instances.get(group, ()):
            commands.append(AddInstance(group, step.instance))
    return (*commands, GiveAnswer(path, value)) if not path.endswith("]") else tuple(commands)


def answers_to(assessment, step: Step):
    """What somebody answers to the findings of a step: seen, or overridden with reason and words."""
    for each in assessment.fired():
        if each.rule_id in step.seen:
            yield AcknowledgeFinding(each.rule_id, each.place, each.message)
        elif each.rule_id in step.override:
            yield OverrideFinding(
                each.rule_id, each.place, str(each.pack), each.message, *step.override[each.rule_id]
            )
