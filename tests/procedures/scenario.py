"""Plays a case file of tests/scenarios in memory, as it stands or with some facts changed or missing."""

import copy
import json
from pathlib import Path

from procroom.domain.case import CaseState, SavedView, ViewTag
from procroom.domain.commands import AddInstance, ClearAnswer, GiveAnswer, SaveView
from procroom.domain.decide import decide
from procroom.domain.definition import Item
from procroom.domain.events import CaseOpened, seal
from procroom.domain.evolve import evolve
from procroom.domain.values import Actor, parse_time
from procroom.procedures import registry

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
NURSE = Actor("DEMO Nurse", "Nurse", "Room 1")


def read(name):
    """The JSON of a case file."""
    return json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))


def changed(data, path, value):
    """A copy of a case file with one answer set, or taken out when the value is None; steps are names or list indices."""
    data = copy.deepcopy(data)
    here = data["answers"]
    *steps, last = path
    for step in steps:
        here = here.setdefault(step, {}) if isinstance(here, dict) else here[step]
    if value is None:
        del here[last]
    else:
        here[last] = value
    return data


def play(data, definition=None):
    """(definition, state) after everything a case file says; of a procedure that is not installed, its definition."""
    definition = definition or registry.get(data["procedure"]["id"], data["procedure"]["version"])
    at = parse_time(data["opened_at"])
    last = seal(1, data["case_id"], 1, at, NURSE, CaseOpened(definition.id, definition.version), "")
    state = evolve(CaseState(), last)
    for command in commands(definition, data):
        for event in decide(definition, state, (), command):
            last = seal(last.seq + 1, last.case_id, 2, at, NURSE, event, last.digest)
            state = evolve(state, last)
    return definition, state


def cleared(definition, state, path):
    """The state once somebody took one answer back."""
    at = parse_time("2026-02-10T10:00:00-05:00")
    for event in decide(definition, state, (), ClearAnswer(path)):
        state = evolve(state, seal(state.head_seq + 1, state.case_id, 3, at, NURSE, event, state.head_digest))
    return state


def commands(definition, data):
    """The commands a case file stands for."""
    for section in definition.sections:
        yield from _members(section.items, data["answers"].get(section.link_id, {}), section.link_id)
    for view in data.get("views", []):
        yield SaveView(SavedView(**{**view, "tag": ViewTag(view["tag"])}))


def _members(members, answers, path):
    for member in members:
        if member.link_id not in answers:
            continue
        value, here = answers[member.link_id], f"{path}.{member.link_id}"
        if isinstance(member, Item):
            yield GiveAnswer(here, value)
        elif member.repeats:
            for instance in value:
                yield AddInstance(here, instance["id"])
                yield from _members(member.items, instance, f"{here}[{instance['id']}]")
        else:
            yield from _members(member.items, value, here)


def answer_paths(answers, steps=()):
    """The steps to every answer of a case file."""
    found = answers.items() if isinstance(answers, dict) else enumerate(answers)
    for name, value in found:
        if name == "id":
            continue
        nested = isinstance(value, list) and value and isinstance(value[0], dict)
        plain = isinstance(value, dict) and "code" not in value and not {"level", "side"} <= set(value)
        if nested or plain:
            yield from answer_paths(value, (*steps, name))
        else:
            yield (*steps, name)


def record_path(answers, steps):
    """The answer path of the steps into a case file, e.g. ``performed.targets[t1].target``."""
    path, here = "", answers
    for step in steps:
        here = here[step]
        if isinstance(step, int):
            path += f"[{here['id']}]"
        else:
            path += f".{step}" if path else step
    return path


def sentences(document):
    """Every sentence of a note, in print order."""
    return [sentence for section in document.sections for sentence in section.sentences]


def text_of(document, link_id):
    """The sentences of one section, run together."""
    found = [section for section in document.sections if section.link_id == link_id]
    return " ".join(sentence.text for section in found for sentence in section.sentences)
