"""How a rule looks at a case: by the names of fields, in the units it thinks in; every look is remembered.

A ``Place`` is the whole case or one instance in it (a target, a position, a drug). ``get`` gives None for what is
not recorded; ``need`` raises ``FactMissing``, which the engine turns into UNKNOWN with the field's name (K13).
Fields that are not asked (their condition does not hold) count as not recorded, whatever the journal keeps.
"""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from fractions import Fraction
from typing import TypeVar, cast

from procroom.domain import paths
from procroom.domain.anatomy import Target
from procroom.domain.assessment import Gap, Input, Phase
from procroom.domain.calculations import number
from procroom.domain.case import CaseState, LinkedSeries, SavedView
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition, Section
from procroom.domain.kinds import FACTORS, wording
from procroom.domain.language import tell
from procroom.domain.values import Json, parse_time
from procroom.domain.walk import Scope, instance_title, instances

V = TypeVar("V")


class FactMissing(Exception):
    """A rule needs a fact that nobody recorded."""

    def __init__(self, gap: Gap) -> None:
        super().__init__(gap.label)
        self.gap = gap


@dataclass(frozen=True, slots=True)
class _Shared:
    """What a question that many rules ask was answered with, and what was looked at for it."""

    value: object
    missing: Gap | None
    seen: frozenset[str]
    inputs: dict[str, Input]
    owed: dict[Gap, None]


@dataclass(slots=True)
class Notebook:
    """What was looked at: ``seen`` decides when to look again, ``inputs`` and what is ``owed`` are told to people.

    One notebook serves all rules of one case and phase, however often the case changes: places look at ``state``,
    which is the case as it stands now. ``begin`` turns a page.
    """

    state: CaseState
    seen: set[str] = field(default_factory=set)
    inputs: dict[str, Input] = field(default_factory=dict)
    owed: dict[Gap, None] = field(default_factory=dict)
    routes: dict[tuple[object, ...], "_Route | None"] = field(default_factory=dict)
    _words: dict[str, tuple[Json, Input]] = field(default_factory=dict)
    _shared: dict[tuple[str, str], _Shared] = field(default_factory=dict)

    def begin(self) -> None:
        """A new page: nothing was looked at yet."""
        self.seen, self.inputs, self.owed = set(), {}, {}

    def watched(self) -> CaseState:
        """The case as it stands whenever it is looked at, remembering every look in here."""
        return replace(
            self.state,
            answers=Watching(self, "answers"),
            instances=Watching(self, "instances"),
            views=Watching(self, "views", VIEWS),
            series=Watching(self, "series", SERIES),
        )

    def forget(self, touched: AbstractSet[str]) -> None:
        """Answers to shared questions that had looked at any of these are found anew."""
        self._shared = {key: each for key, each in self._shared.items() if each.seen.isdisjoint(touched)}

    def note(self, path: str, item: Item, value: Json) -> None:
        """Write a fact down as an input, in words."""
        if path in self.inputs:
            return
        known = self._words.get(path)
        if known is None or known[0] is not value:
            known = value, Input(path, item.text, wording(item, value))
            self._words[path] = known
        self.inputs[path] = known[1]

    def shared(self, name: str, place: str, ask: Callable[[], V]) -> V:
        """The answer to a question, asked once; everyone who uses it counts as having looked at what it looked at.

        Raises:
            FactMissing: as the question does.
        """
        known = self._shared.get((name, place))
        if known is None:
            seen, inputs, owed = self.seen, self.inputs, self.owed
            self.begin()
            value, gap = None, None
            try:
                value = ask()
            except FactMissing as missing:
                gap = missing.gap
            known = _Shared(value, gap, frozenset(self.seen), self.inputs, self.owed)
            self._shared[name, place] = known
            self.seen, self.inputs, self.owed = seen, inputs, owed
        self.seen |= known.seen
        self.owed.update(known.owed)
        self.inputs = {**self.inputs, **known.inputs}
        if known.missing is not None:
            raise FactMissing(known.missing)
        return cast("V", known.value)


class Watching(Mapping[str, V]):
    """A mapping of the case as it stands that remembers which keys were looked at; ``*`` for all of them."""

    def __init__(self, book: Notebook, name: str, prefix: str = "") -> None:
        self._book, self._name, self._prefix = book, name, prefix

    @property
    def _inner(self) -> Mapping[str, V]:
        found: Mapping[str, V] = getattr(self._book.state, self._name)
        return found

    def __getitem__(self, key: str) -> V:
        self._book.seen.add(self._prefix + key)
        return self._inner[key]

    def get(self, key: str, default: V | None = None) -> V | None:  # type: ignore[override]
        """As of a dict."""
        self._book.seen.add(self._prefix + key)
        return self._inner.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._book.seen.add(f"{self._prefix}{key}")
        return key in self._inner

    def __iter__(self) -> Iterator[str]:
        self._book.seen.add(self._prefix + "*")
        return iter(self._inner)

    def __len__(self) -> int:
        self._book.seen.add(self._prefix + "*")
        return len(self._inner)


VIEWS, SERIES = "views:", "series:"
#: What the status of a list says where there is nothing to list.
NOTHING_LISTED = frozenset({"NONE", "NONE_KNOWN"})


@dataclass(frozen=True, slots=True)
class _Route:
    """The members on the way to a name: from the scope so many steps outward, or from a section."""

    members: tuple[Item | Group, ...]
    depth: int = 0
    section: Section | None = None


@dataclass(frozen=True, slots=True)
class _Resolved:
    path: str
    item: Item | Group
    scope: Scope


@dataclass(frozen=True, slots=True)
class Place:
    """The whole case (``path`` empty), or one instance of a group in it.

    Attributes:
        scope: where names are resolved from, inside out.
        phase: the phase that is asked for.
        notebook: where looks are remembered.
        path: of the instance.
        group: whose instance it is; None for the whole case.
        rank: which of them, from 1.
    """

    scope: Scope
    phase: Phase
    notebook: Notebook
    path: str = ""
    group: Group | None = None
    rank: int = 1

    @property
    def title(self) -> str:
        """What the instance is called; empty for the whole case."""
        if self.group is None:
            return ""
        return instance_title(self.scope, self.group, self.rank) if self.group.repeats else self.group.text

    def shared(self, name: str, ask: Callable[["Place"], V]) -> V:
        """The answer to a question that many rules ask of this place, found once while the case stands as it is.

        Raises:
            FactMissing: as the question does.
        """
        return self.notebook.shared(name, self.path, lambda: ask(self))

    # --- what is missing -------------------------------------------------------------------------------

    def owe(self, gap: Gap) -> None:
        """Put aside that something is missing: told besides what fires, or instead of a pass."""
        self.notebook.owed[gap] = None

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is missing in here is put aside, so that other places are judged: ``with row.aside(): …``."""
        try:
            yield
        except FactMissing as missing:
            self.owe(missing.gap)

    def nothing_aside(self, ask: Callable[[], V]) -> V:
        """An answer that is only one when nothing was put aside for it: a total, not a part of it.

        Raises:
            FactMissing: something was, or as the question does.
        """
        book = self.notebook
        before, book.owed = book.owed, {}
        try:
            value = ask()
            owed = book.owed
        finally:
            book.owed = before
        for gap in owed:
            raise FactMissing(gap)
        return value

    # --- values ----------------------------------------------------------------------------------------

    def get(self, name: str) -> Json:
        """The recorded or calculated value of a field; None when it is not recorded or not asked."""
        found = self._find(name)
        if found is None or not isinstance(found.item, Item):
            return None
        value = found.scope.value_at(found.path, found.item)
        if value is not None and found.item.kind is not Kind.VIEWS:
            self.notebook.note(found.path, found.item, value)
        return value

    def need(self, name: str) -> Json:
        """The value of a field.

        Raises:
            FactMissing: it is not recorded.
        """
        value = self.get(name)
        if value is None:
            raise FactMissing(self.gap(name))
        return value

    def text(self, name: str) -> str:
        """A recorded code or text; empty when there is none."""
        value = self.get(name)
        return value if isinstance(value, str) else ""

    def need_text(self, name: str) -> str:
        """A recorded code or text.

        Raises:
            FactMissing: it is not recorded.
        """
        return str(self.need(name))

    def is_yes(self, name: str) -> bool:
        """Whether a question is answered with yes; not recorded is not yes."""
        return self.get(name) is True

    def is_no(self, name: str) -> bool:
        """Whether a question is answered with no; not recorded is not no."""
        return self.get(name) is False

    def codes(self, name: str) -> frozenset[str]:
        """The chosen codes of a choice of one or several; empty when nothing is recorded."""
        value = self.get(name)
        if isinstance(value, list):
            return frozenset(map(str, value))
        return frozenset() if value is None else frozenset([str(value)])

    def need_codes(self, name: str) -> frozenset[str]:
        """The chosen codes.

        Raises:
            FactMissing: nothing is recorded.
        """
        self.need(name)
        return self.codes(name)

    def number(self, name: str, unit: str = "") -> Fraction | None:
        """A recorded number, exact; converted to ``unit`` when one is named. None when not recorded.

        A quantity whose unit cannot be converted counts as not recorded: no figure is guessed.
        """
        value = self.get(name)
        given = str(value.get("unit", "")) if isinstance(value, dict) else ""
        amount = number(value)
        if amount is None or not unit or given in {unit, ""}:
            return amount
        factor = FACTORS.get((given, unit))
        return None if factor is None else amount * factor

    def need_number(self, name: str, unit: str = "") -> Fraction:
        """A recorded number, exact.

        Raises:
            FactMissing: it is not recorded, or its unit cannot be converted.
        """
        amount = self.number(name, unit)
        if amount is None:
            raise FactMissing(self.gap(name))
        return amount

    def moment(self, name: str) -> datetime | None:
        """A recorded time with its zone."""
        value = self.get(name)
        return parse_time(value) if isinstance(value, str) else None

    def need_moment(self, name: str) -> datetime:
        """A recorded time with its zone.

        Raises:
            FactMissing: it is not recorded.
        """
        return parse_time(self.need_text(name))

    def day(self, name: str) -> date | None:
        """A recorded date; None when it is not recorded or known to the month only."""
        value = self.get(name)
        return (
            date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-02-10") else None
        )

    def need_day(self, name: str) -> date:
        """A recorded date.

        Raises:
            FactMissing: it is not recorded, or known to the month only.
        """
        found = self.day(name)
        if found is None:
            raise FactMissing(self.gap(name))
        return found

    def target(self, name: str = "target") -> Target | None:
        """A recorded target."""
        value = self.get(name)
        return Target.from_json(value) if isinstance(value, dict) else None

    def need_target(self, name: str = "target") -> Target:
        """A recorded target.

        Raises:
            FactMissing: it is not recorded.
        """
        return Target.from_json(self.need(name))

    # --- places ----------------------------------------------------------------------------------------

    def each(self, name: str) -> tuple["Place", ...]:
        """The instances of a repeating group in order, e.g. ``case.each("performed.targets")``.

        Groups that are not asked, or that this procedure does not have, have none. From the whole case a group
        inside a group is reached through its parents: ``performed.targets.positions``.
        """
        head, _, rest = name.rpartition(".")
        if head and self._group(name) is None and self._group(head) is not None:
            return tuple(inner for outer in self.each(head) for inner in outer.each(rest))
        found = self._group(name)
        if found is None:
            return ()
        path, group, scope = found
        places = []
        for index, (_, at) in enumerate(instances(scope.state, path, group), start=1):
            places.append(Place(scope.into(at, group), self.phase, self.notebook, at, group, index))
        return tuple(places)

    def within(self, name: str) -> "Place":
        """A plain group as a place of its own, e.g. ``target.within("skin")``; itself where there is none."""
        found = self._group(name)
        if found is None:
            return self
        path, group, scope = found
        return Place(scope.into(path, group), self.phase, self.notebook, path, group)

    def rows(self, name: str) -> tuple["Place", ...]:
        """As ``each``; where the form demands at least one and there is none, that is put aside."""
        head, _, rest = name.rpartition(".")
        if head and self._group(name) is None and self._group(head) is not None:
            return tuple(inner for outer in self.each(head) for inner in outer.rows(rest))
        found, group = self.each(name), self._group(name)
        if not found and group is not None and group[1].at_least:
            self.owe(self.gap(name))
        return found

    def listed(self, status: str, name: str) -> tuple["Place", ...]:
        """The rows of a list whose status says whether there are any; none where it says so or is not asked.

        Args:
            status: the field that says so, e.g. ``prechecks.allergy_status``.
            name: of the group of the rows.

        Raises:
            FactMissing: nobody said whether there are any, or there are some and not one is recorded.
        """
        if not self.has(status) or self.need_text(status) in NOTHING_LISTED:
            return ()
        rows = self.each(name)
        if not rows:
            raise FactMissing(self.gap(name))
        return rows

    def whole(self) -> "Place":
        """The whole case that this place is in."""
        return Place(Scope(self.scope.definition, self.scope.state, ()), self.phase, self.notebook)

    def has(self, name: str) -> bool:
        """Whether this procedure asks for a field or group at all (recorded or not, enabled or not)."""
        return self.scope.find(name) is not None

    def views(self) -> tuple[SavedView, ...]:
        """The saved views of this needle position, of everything below this place, or of the whole case."""
        views = self.scope.state.views.values()
        return tuple(view for view in views if not self.path or paths.is_under(view.position, self.path))

    def series(self) -> tuple[LinkedSeries, ...]:
        """The image series that were linked to the case."""
        return tuple(self.scope.state.series.values())

    def gap(self, name: str) -> Gap:
        """The field of a name as a gap; with the place it is missing at."""
        found = self.scope.find(name)
        if found is None:
            place, _, last = name.rpartition(".")
            return Gap(
                name,
                f"{last.replace('_', ' ')} ({place.rpartition('.')[2].replace('_', ' ')})".replace(" ()", ""),
            )
        label = found.item.text
        if self.title:
            label = tell("note", "{field} ({place})", field=label, place=self.title)
        return Gap(found.path, label)

    # --- resolving ------------------------------------------------------------------------------------

    def _find(self, name: str) -> _Resolved | None:
        route = self._route(name)
        if route is None or not isinstance(route.members[-1], Item):
            return None
        return self._follow(route)

    def _group(self, name: str) -> tuple[str, Group, Scope] | None:
        route = self._route(name)
        last = route.members[-1] if route else None
        found = self._follow(route) if route and isinstance(last, Group) else None
        return (found.path, last, found.scope) if found and isinstance(last, Group) else None

    def _route(self, name: str) -> "_Route | None":
        """The way to a name from a place of this shape; found once, for it is the definition's."""
        key = name, *(id(members) for _, members in self.scope.chain)
        routes = self.notebook.routes
        if key not in routes:
            routes[key] = _way(self.scope, name.split("."))
        return routes[key]

    def _follow(self, route: "_Route") -> _Resolved | None:
        """Along a route through the case as it stands; None where something on the way is not asked."""
        scope = self.scope
        if route.section is not None:
            top = ((route.section.link_id, route.section.items),)
            scope = Scope(scope.definition, scope.state, top)
        elif route.depth:
            scope = Scope(scope.definition, scope.state, scope.chain[route.depth :])
        path = ""
        for member in route.members:
            if member.enable_when is not None and not scope.holds(member.enable_when):
                return None
            path = paths.join(scope.path, member.link_id)
            if member is route.members[-1]:
                break
            scope = scope.into(path, cast("Group", member))
        return _Resolved(path, route.members[-1], scope)


def _way(scope: Scope, steps: list[str]) -> _Route | None:
    """From the inside out, then from a section (see ``domain.definition``)."""
    for depth, (_, members) in enumerate(scope.chain):
        found = _descend(members, steps)
        if found:
            return _Route(found, depth)
    for section in scope.definition.sections:
        if section.link_id == steps[0] and len(steps) > 1:
            found = _descend(section.items, steps[1:])
            return _Route(found, section=section) if found else None
    return None


def _descend(members: tuple[Item | Group, ...], steps: list[str]) -> tuple[Item | Group, ...]:
    """The members that steps lead through; empty when there is no such name here."""
    member = next((each for each in members if each.link_id == steps[0]), None)
    if member is None or len(steps) == 1:
        return () if member is None else (member,)
    if isinstance(member, Item) or member.repeats:
        return ()
    further = _descend(member.items, steps[1:])
    return (member, *further) if further else ()


def whole_case(definition: ProcedureDefinition, state: CaseState, phase: Phase) -> Place:
    """The whole case as a place with a notebook of its own."""
    notebook = Notebook(state)
    return Place(Scope(definition, notebook.watched(), ()), phase, notebook)


def heard(place: Place, ask: Callable[[], V]) -> tuple[V | None, tuple[Gap, ...]]:
    """An answer and everything it lacks; None where it cannot be given at all. Nothing is put aside for others."""
    book = place.notebook
    before, book.owed = book.owed, {}
    try:
        return ask(), tuple(book.owed)
    except FactMissing as missing:
        return None, (missing.gap, *book.owed)
    finally:
        book.owed = before
