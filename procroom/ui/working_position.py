"""The needle position being worked on (clinical.md K14): marks and saved views are bound to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition
from procroom.domain.parts import KeptParts
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.ui.tongue import headed


@dataclass(frozen=True, slots=True)
class Position:
    """A needle position that can be worked on.

    Attributes:
        path: where it is recorded.
        title: target and position in words.
        became: what is recorded of a needle that did not stay: ``repositioned``, ``abandoned``; else empty.
    """

    path: str
    title: str
    became: str = ""

    @property
    def words(self) -> str:
        """The title, and what became of the needle there."""
        return f"{self.title}, {self.became}" if self.became else self.title


def positions(definition: ProcedureDefinition, state: CaseState) -> tuple[Position, ...]:
    """Every needle position of the case, in order: the instances of repeating groups that hold views."""
    found: list[Position] = []
    for section in definition.sections:
        found.extend(_positions(section_scope(definition, state, section), section.items, ()))
    return tuple(found)


def _positions(
    scope: Scope, members: tuple[Item | Group, ...], titles: tuple[str, ...]
) -> Iterator[Position]:
    for member in members:
        if not isinstance(member, Group) or not scope.holds(member.enable_when):
            continue
        group_path = paths.join(scope.path, member.link_id)
        for number, (_, path) in enumerate(instances(scope.state, group_path, member), start=1):
            inner = scope.into(path, member)
            here = (*titles, instance_title(inner, member, number)) if member.repeats else titles
            if member.repeats and holds_views(member):
                text = " · ".join(here)
                yield Position(path, headed(text), _became(inner, member))
            else:
                yield from _positions(inner, member.items, here)


def _became(scope: Scope, group: Group) -> str:
    """What became of a needle that moved on, or whose target was given up."""
    for item in group.items:
        if isinstance(item, Item):
            option = item.option(str(scope.state.value(paths.join(scope.path, item.link_id))))
            if option is not None and (option.continues or option.aborts):
                return option.wording
    return ""


def holds_views(group: Group) -> bool:
    """Whether views are saved for the instances of a group."""
    return any(isinstance(item, Item) and item.kind is Kind.VIEWS for item in group.items)


def first_group(definition: ProcedureDefinition) -> tuple[str, Group] | None:
    """The outermost repeating group that leads to positions: where the first target is added."""
    for section in definition.sections:
        for member in section.items:
            if isinstance(member, Group) and member.repeats and _leads(member):
                return paths.join(section.link_id, member.link_id), member
    return None


def _leads(group: Group) -> bool:
    return holds_views(group) or any(isinstance(each, Group) and _leads(each) for each in group.items)


class WorkingPosition(QObject):
    """Which position is worked on; follows the case and never points to one that is gone.

    Signals:
        moved(path): another position, or "" for none.
    """

    moved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Position, ...] = ()
        self._path = ""
        self._parts = KeptParts()

    @property
    def path(self) -> str:
        """Path of the position, "" for none."""
        return self._path

    @property
    def known(self) -> tuple[Position, ...]:
        """All positions of the case."""
        return self._known

    @property
    def title(self) -> str:
        """Its words."""
        return next((each.title for each in self._known if each.path == self._path), "")

    def follow(self, definition: ProcedureDefinition, state: CaseState) -> None:
        """Look at the case again; a newly added position becomes the one worked on."""
        before = {each.path for each in self._known}
        self._parts.follow(definition, state)
        case = Scope(definition, state, ())
        self._known = self._parts.part("positions", case, lambda here: positions(definition, here.state))
        fresh = [each.path for each in self._known if each.path not in before]
        if fresh and (before or len(fresh) == 1 or not self._path):
            self.choose(fresh[-1])
        elif self._path not in {each.path for each in self._known}:
            self.choose(self._nearest())

    def _nearest(self) -> str:
        """The last position of the same target, else the last of all."""
        target = self._path.rpartition("[")[0]
        beside = [each.path for each in self._known if each.path.rpartition("[")[0] == target]
        return (beside or [each.path for each in self._known] or [""])[-1]

    def choose(self, path: str) -> None:
        """Work on another position."""
        if path != self._path:
            self._path = path
            self.moved.emit(path)

    def next(self) -> None:
        """Work on the next position, after the last the first."""
        paths_known = [each.path for each in self._known]
        if paths_known:
            at = paths_known.index(self._path) if self._path in paths_known else -1
            self.choose(paths_known[(at + 1) % len(paths_known)])
