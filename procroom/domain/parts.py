"""Parts of what is made of a case (gaps, sections of a note), each made again only when a fact it looked at changed.

Nothing here relies on being told what changed: the case as it was and as it is are compared, so that a part that is
kept is exactly the part that would be made.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Protocol, Self, TypeVar, cast

from procroom.domain.case import CaseState
from procroom.domain.definition import ProcedureDefinition


class Place(Protocol):
    """A place of a case that something is made from, such as ``walk.Scope``."""

    def seeing(self, state: CaseState) -> Self:
        """The same place of another state of the case."""


S = TypeVar("S", bound=Place)
T = TypeVar("T")
V = TypeVar("V")

#: What the watched mappings of a case are called, and the mark before a key of each.
_MAPPINGS = {
    "answers": "",
    "instances": "#",
    "marks": "mark ",
    "views": "view ",
    "series": "series ",
    "overrides": "override ",
    "acknowledged": "seen ",
}
_ALL = "*"


class Parts:
    """Makes every part when it is asked for."""

    def follow(self, definition: ProcedureDefinition, state: CaseState) -> None:
        """Parts are of this state of the case from now on."""

    def part(self, _key: Hashable, place: S, make: Callable[[S], T], _given: object = None) -> T:
        """A part.

        Args:
            _key: names it among all parts of the case.
            place: that it is made from.
            make: makes it; whatever it reads of the case, it reads through the place it is given.
            _given: what else it depends on; compared by value.
        """
        return make(place)


@dataclass(frozen=True, slots=True)
class _Part:
    """What was made, what was looked at for it, and what else it was made of."""

    made: object
    seen: frozenset[str]
    given: object


class KeptParts(Parts):
    """Remembers the parts of one case from one state of it to the next. For one thread."""

    def __init__(self) -> None:
        self._parts: dict[Hashable, _Part] = {}
        self._definition: ProcedureDefinition | None = None
        self._state = CaseState()
        self._open: list[set[str]] = []

    def follow(self, definition: ProcedureDefinition, state: CaseState) -> None:
        """As said; parts that had looked at anything that differs are forgotten."""
        changed = None if definition is not self._definition else differing(self._state, state)
        self._definition, self._state = definition, state
        if changed is None:
            self._parts.clear()
        elif changed:
            self._parts = {key: part for key, part in self._parts.items() if part.seen.isdisjoint(changed)}

    def part(self, key: Hashable, place: S, make: Callable[[S], T], given: object = None) -> T:
        """The part, as it was made before or made now."""
        known = self._parts.get(key)
        if known is None or known.given != given:
            seen: set[str] = set()
            self._open.append(seen)
            try:
                made = make(place.seeing(watched(self._state, seen)))
            finally:
                self._open.pop()
            known = self._parts[key] = _Part(made, frozenset(seen), given)
        if self._open:
            self._open[-1] |= known.seen
        return cast("T", known.made)


def differing(before: CaseState, after: CaseState) -> AbstractSet[str] | None:
    """What a look at a case may have seen that is no longer so; None where it is another case, or signed anew."""
    if (before.case_id, before.opened_at, before.signature, before.addenda) != (
        after.case_id,
        after.opened_at,
        after.signature,
        after.addenda,
    ):
        return None
    found: set[str] = set()
    for name, mark in _MAPPINGS.items():
        old, new = getattr(before, name), getattr(after, name)
        if old is new:
            continue
        changed = {mark + key for key, value in new.items() if not _same(old.get(key), value)}
        changed.update(mark + key for key in old if key not in new)
        if changed or list(old) != list(new):
            found |= changed | {mark + _ALL}
    return found


def _same(old: object, new: object) -> bool:
    return old is new or old == new


def watched(state: CaseState, seen: set[str]) -> CaseState:
    """A case that notes every look; what is found out about it on the way is remembered for this one part.

    Args:
        state: the case.
        seen: where looks are noted, in the words of ``differing``.
    """
    mappings = {name: _Watched(getattr(state, name), seen, mark) for name, mark in _MAPPINGS.items()}
    watched = replace(state, **mappings, used_ids=frozenset(), head_seq=0, head_digest="")  # type: ignore[arg-type]
    object.__setattr__(watched, "memo", {})
    return watched


class _Watched(Mapping[str, V]):
    """A mapping that notes which keys were looked at."""

    __slots__ = ("_inner", "_mark", "_seen")

    def __init__(self, inner: Mapping[str, V], seen: set[str], mark: str) -> None:
        self._inner, self._seen, self._mark = inner, seen, mark

    def __getitem__(self, key: str) -> V:
        self._seen.add(self._mark + key)
        return self._inner[key]

    def get(self, key: str, default: V | None = None) -> V | None:  # type: ignore[override]
        """As of a dict."""
        self._seen.add(self._mark + key)
        return self._inner.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._seen.add(f"{self._mark}{key}")
        return key in self._inner

    def __iter__(self) -> Iterator[str]:
        self._seen.add(self._mark + _ALL)
        return iter(self._inner)

    def __len__(self) -> int:
        self._seen.add(self._mark + _ALL)
        return len(self._inner)
