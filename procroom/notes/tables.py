"""Tables a note gathers by role: medications over the whole case (A0 §13), vitals where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.language import Language, mark
from procroom.domain.parts import Parts
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.document import Cell, Table
from procroom.notes.order import printed_order
from procroom.notes.wording import CALCULATED, capital, facts_of, in_sentence, plain_words

MISSING_CELL = mark("note", "Not documented")


@dataclass(frozen=True, slots=True)
class _Held:
    """What one instance of a table group holds.

    Attributes:
        path: of the instance.
        columns: headings of the columns that are asked for here, in declared order.
        cells: by heading.
        calculated: headings of what is calculated here.
        is_recorded: anything is.
    """

    path: str
    columns: tuple[str, ...]
    cells: Mapping[str, Cell]
    calculated: frozenset[str]
    is_recorded: bool

    def cell(self, column: str, told: str) -> Cell:
        """What stands under a heading; that it is calculated is told in these words, if in any."""
        cell = self.cells.get(column, Cell(""))
        return replace(cell, text=f"{cell.text} {told}") if told and column in self.calculated else cell


def _held(scope: Scope, group: Group) -> _Held:
    """What the column items of an instance hold that are enabled here."""
    items = [each for each in group.items if isinstance(each, Item) and each.column]
    items = [each for each in items if scope.holds(each.enable_when)]
    cells = {item.column: _cell(scope, item) for item in reversed(items)}
    return _Held(
        path=scope.path,
        columns=tuple(item.column for item in items),
        cells=cells,
        calculated=frozenset(item.column for item in items if item.calculation),
        is_recorded=any(
            scope.value_at(paths.join(scope.path, item.link_id), item) is not None for item in items
        ),
    )


def _cell(scope: Scope, item: Item) -> Cell:
    path = paths.join(scope.path, item.link_id)
    value = scope.value_at(path, item)
    if value is not None:
        return Cell(plain_words(item, value, scope), facts_of(path, item, value))
    if scope.required(item) and not item.calculation:
        return Cell(scope.language.text("note", MISSING_CELL), (path,), missing=True)
    return Cell("")


def is_table(group: Group) -> bool:
    """Whether a group's column items print in a table."""
    return group.role in {"medication", "vitals"}


def medication_table(
    definition: ProcedureDefinition, state: CaseState, parts: Parts | None = None
) -> Table | None:
    """All drugs of the case, in declared order, with the place they were given at; None when there are none.

    Args:
        definition: of the case.
        state: the case.
        parts: of the table as it was, to look again only at the drugs that changed.
    """
    rows: list[tuple[str, _Held]] = []
    for section in definition.sections:
        scope = section_scope(definition, state, section)
        rows.extend(_rows(scope, section.items, "", parts or Parts()))
    return _table(rows, definition.language.text("note", "Where"), "", definition.language)


def vitals_table(scope: Scope, path: str, group: Group) -> Table | None:
    """One line an instance, by time; None when nothing is recorded in any."""
    rows = [("", _held(scope.into(at, group), group)) for at in printed_order(scope, path, group)]
    return _table(rows, "", group.text, scope.language)


def _rows(
    scope: Scope, members: tuple[Item | Group, ...], where: str, parts: Parts
) -> Iterator[tuple[str, _Held]]:
    for member in members:
        if isinstance(member, Item) or not scope.holds(member.enable_when):
            continue
        path = paths.join(scope.path, member.link_id)
        numbers = {at: number for number, (_, at) in enumerate(instances(scope.state, path, member), start=1)}
        for at in printed_order(scope, path, member):
            inner = scope.into(at, member)
            if member.role == "medication":
                told = f"{where}: {in_sentence(member.text)}" if where else member.text
                yield told, parts.part(("drug", at), inner, partial(_held, group=member))
            titled = member.repeats and member.role not in {"medication", "positions"}
            title = instance_title(inner, member, numbers[at])
            deeper = capital(title) if titled else where
            if member.role == "positions" and len(numbers) > 1:
                deeper = ", ".join(part for part in (where, title) if part)
            further = partial(_rows_within, members=member.items, where=deeper, parts=parts)
            yield from parts.part(("drugs", at), inner, further, deeper)


def _rows_within(
    scope: Scope, members: tuple[Item | Group, ...], where: str, parts: Parts
) -> tuple[tuple[str, _Held], ...]:
    return tuple(_rows(scope, members, where, parts))


def _table(rows: list[tuple[str, _Held]], where: str, heading: str, language: Language) -> Table | None:
    rows = [row for row in rows if row[1].is_recorded]
    held = [each for _, each in rows]
    columns = [column for column in _merged(held) if any(each.cell(column, "").text for each in held)]
    if not rows or not columns:
        return None
    # A column of nothing but calculated figures says so once, in its heading; a mixed one in each cell (A12).
    told = language.text("note", "(calculated)")
    derived = {column for column in columns if _all_calculated(held, column, language)}
    lines = []
    for place, each in rows:
        cells = [each.cell(column, "" if column in derived else told) for column in columns]
        lines.append((*cells, Cell(place, (each.path,))) if where else tuple(cells))
    headings = [f"{column} {told}" if column in derived else column for column in columns]
    return Table((*headings, where) if where else tuple(headings), tuple(lines), heading)


def _all_calculated(rows: list[_Held], column: str, language: Language) -> bool:
    asked = [column in each.calculated for each in rows if column in each.columns]
    return all(asked) and language.text("note", CALCULATED) not in column.lower()


def _merged(rows: list[_Held]) -> list[str]:
    """Column headings of all rows: each group's order is kept, new ones follow their neighbour."""
    merged: list[str] = []
    for row in rows:
        at = 0
        for column in row.columns:
            if column not in merged:
                merged.insert(at, column)
            at = merged.index(column) + 1
    return merged
