"""Answer paths such as ``performed.targets[t2].positions[p1].aspiration``: parse, build, resolve."""

import re
from dataclasses import dataclass
from functools import lru_cache

from procroom.domain.definition import Group, Item, ProcedureDefinition, Section
from procroom.domain.errors import AnswerInvalid

_STEP = re.compile(r"^([a-z][a-z0-9_]*)(?:\[([A-Za-z0-9_-]+)\])?$")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a name and, for an instance of a repeating group, its id."""

    name: str
    instance: str = ""

    def __str__(self) -> str:
        return f"{self.name}[{self.instance}]" if self.instance else self.name


@lru_cache(maxsize=4096)
def parse(path: str) -> tuple[Step, ...]:
    """The steps of a path.

    Raises:
        AnswerInvalid: if the text is no path.
    """
    steps = []
    for part in path.split("."):
        match = _STEP.match(part)
        if match is None:
            raise AnswerInvalid(path, f"“{path}” is not a field of a case.")
        steps.append(Step(match[1], match[2] or ""))
    return tuple(steps)


def join(prefix: str, name: str, instance: str = "") -> str:
    """A path one step longer."""
    step = f"{name}[{instance}]" if instance else name
    return f"{prefix}.{step}" if prefix else step


def parent(path: str) -> str:
    """The path without its last step; empty for a section."""
    return path.rpartition(".")[0]


def is_under(path: str, prefix: str) -> bool:
    """Whether ``path`` is ``prefix`` or lies inside it."""
    return path == prefix or path.startswith((prefix + ".", prefix + "["))


def resolve(definition: ProcedureDefinition, path: str) -> Item | Group | Section:
    """The declaration a path points at. Instance ids are checked for form, not for existence.

    Raises:
        AnswerInvalid: if the definition has no such place.
    """
    found = _declared(definition, parse(path))
    if found is None:
        raise AnswerInvalid(path, f"“{path}” is not a field of {definition.title}.")
    return found


def _declared(definition: ProcedureDefinition, steps: tuple[Step, ...]) -> Item | Group | Section | None:
    """What steps lead to; None where they lead nowhere."""
    try:
        here: Item | Group | Section = definition.section(steps[0].name)
    except KeyError:
        return None
    if steps[0].instance:
        return None
    for index, step in enumerate(steps[1:], start=1):
        if isinstance(here, Item):
            return None
        found = next((item for item in here.items if item.link_id == step.name), None)
        if found is None:
            return None
        last = index == len(steps) - 1
        repeats = isinstance(found, Group) and found.repeats
        if step.instance and not repeats:
            return None
        if repeats and not step.instance and not last:
            return None
        here = found
    return here
