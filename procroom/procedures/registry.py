"""Finds procedure definitions: the modules beside this one and those that other packages register.

A definition that cannot be loaded is listed with its reason; it never keeps the others from being used.
"""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

import procroom.procedures
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import ProcroomError
from procroom.procedures.conformance import problems

#: Entry points of other packages: each names a ``ProcedureDefinition``.
GROUP = "procroom.procedures"


class ProcedureUnknown(ProcroomError):
    """A case names a procedure, or a version of one, that is not installed."""


@dataclass(frozen=True, slots=True)
class BrokenDefinition:
    """A definition that is there but cannot be used, and why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Registry:
    """All usable definitions by ``(id, version)``, and the broken ones."""

    definitions: Mapping[tuple[str, int], ProcedureDefinition]
    broken: tuple[BrokenDefinition, ...] = ()

    def get(self, procedure_id: str, version: int) -> ProcedureDefinition:
        """The definition a case is pinned to, or the one that also opens it.

        Raises:
            ProcedureUnknown: if it is not installed.
        """
        key = (procedure_id, version)
        found = self.definitions.get(key) or next(
            (each for each in self.definitions.values() if key in each.also), None
        )
        if found is None:
            versions = [str(v) for i, v in self.definitions if i == procedure_id]
            detail = f"Installed versions of it: {', '.join(versions)}." if versions else ""
            raise ProcedureUnknown(
                f"The procedure “{procedure_id}”, version {version}, is not installed.",
                detail,
                "Install the package that brings it, or open the case with the procroom that made it.",
            )
        return found

    @property
    def latest(self) -> tuple[ProcedureDefinition, ...]:
        """The newest version of every procedure, by title: what a new case can be opened for."""
        newest: dict[str, ProcedureDefinition] = {}
        for (procedure_id, version), definition in self.definitions.items():
            if procedure_id not in newest or newest[procedure_id].version < version:
                newest[procedure_id] = definition
        return tuple(sorted(newest.values(), key=lambda definition: definition.title))


@cache
def installed() -> Registry:
    """The registry of this installation, found once."""
    return collect((*_own_sources(), *_plugin_sources(entry_points(group=GROUP))))


def get(procedure_id: str, version: int) -> ProcedureDefinition:
    """The installed definition of that id and version.

    Raises:
        ProcedureUnknown: if it is not installed.
    """
    return installed().get(procedure_id, version)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a definition may come from: a module attribute or an entry point."""

    name: str
    entry: EntryPoint

    def load(self) -> ProcedureDefinition:
        """The definition.

        Raises:
            Exception: whatever importing raises; TypeError if it is no definition.
        """
        found = self.entry.load()
        if not isinstance(found, ProcedureDefinition):
            raise TypeError(f"it is a {type(found).__name__}, not a procedure definition")
        return found


def collect(sources: Iterable[Source]) -> Registry:
    """Load definitions; the first of an id and version counts, and one that does not conform is broken."""
    definitions: dict[tuple[str, int], ProcedureDefinition] = {}
    broken: list[BrokenDefinition] = []
    for source in sources:
        try:
            definition = source.load()
        except Exception as error:  # noqa: BLE001 - a plug-in may raise anything; it is listed, not fatal
            broken.append(BrokenDefinition(source.name, f"{type(error).__name__}: {error}"))
            continue
        found = problems(definition)
        key = (definition.id, definition.version)
        if found:
            broken.append(BrokenDefinition(source.name, "; ".join(found)))
        elif key in definitions:
            broken.append(BrokenDefinition(source.name, f"{key[0]} version {key[1]} is there already"))
        else:
            definitions[key] = definition
    return Registry(MappingProxyType(definitions), tuple(broken))


def _own_sources() -> Iterator[Source]:
    package = procroom.procedures
    for module in pkgutil.iter_modules(package.__path__):
        name = f"{package.__name__}.{module.name}"
        if hasattr(import_module(name), "DEFINITION"):
            yield Source(name, EntryPoint(module.name, f"{name}:DEFINITION", GROUP))


def _plugin_sources(points: Iterable[EntryPoint]) -> Iterator[Source]:
    for point in sorted(points, key=lambda point: point.name):
        yield Source(f"{point.name} = {point.value}", point)
