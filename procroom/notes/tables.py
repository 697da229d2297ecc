"""Tables a note gathers by role: medications over the whole case (A0 §13), vitals where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.language import Language, mark
from procroom.domain.walk import Scope, instance_title, instances, section_scope
from procroom.notes.document import Cell, Table
from procroom.notes.order import printed_order
from procroom.notes.wording import CALCULATED, capital, facts_of, in_sentence, plain_words

MISSING_CELL = mark("note", "Not documented")


@dataclass(frozen=True, slots=True)
class _Row:
    """One instance of a table group: where it was given and what its columns hold."""

    where: str
    scope: Scope
    columns: tuple[Item, ...]


def _row(where: str, scope: Scope, group: Group) -> _Row:
    """A row with the items that are columns and enabled here."""
    columns = (each for each in group.items if isinstance(each, Item) and each.column)
    return _Row(where, scope, tuple(each for each in columns if scope.holds(each.enable_when)))


def is_table(group: Group) -> bool:
    """Whether a group's column items print in a table."""
    return group.role in {"medication", "vitals"}


def medication_table(definition: ProcedureDefinition, state: CaseState) -> Table | None:
    """All drugs of the case, in declared order, with the place they were given at; None when there are none."""
    rows: list[_Row] = []
    for section in definition.sections:
        scope = section_scope(definition, state, section)
        rows.extend(_rows(scope, section.items, ""))
    return _table(rows, definition.language.text("note", "Where"), "", definition.language)


def vitals_table(scope: Scope, path: str, group: Group) -> Table | None:
    """One line an instance, by time; None when nothing is recorded in any."""
    rows = [_row("", scope.into(at, group), group) for at in printed_order(scope, path, group)]
    return _table(rows, "", group.text, scope.language)


def _rows(scope: Scope, members: tuple[Item | Group, ...], where: str) -> Iterator[_Row]:
    for member in members:
        if isinstance(member, Item) or not scope.holds(member.enable_when):
            continue
        path = paths.join(scope.path, member.link_id)
        numbers = {at: number for number, (_, at) in enumerate(instances(scope.state, path, member), start=1)}
        for at in printed_order(scope, path, member):
            inner = scope.into(at, member)
            if member.role == "medication":
                yield _row(f"{where}: {in_sentence(member.text)}" if where else member.text, inner, member)
            titled = member.repeats and member.role not in {"medication", "positions"}
            title = instance_title(inner, member, numbers[at])
            deeper = capital(title) if titled else where
            if member.role == "positions" and len(numbers) > 1:
                deeper = ", ".join(part for part in (where, title) if part)
            yield from _rows(inner, member.items, deeper)


def _table(rows: list[_Row], where: str, heading: str, language: Language) -> Table | None:
    rows = [row for row in rows if any(_recorded(row.scope, item) for item in row.columns)]
    columns = [
        heading_
        for heading_ in _merged(rows)
        if any(_cell(row, heading_, in_heading=True).text for row in rows)
    ]
    if not rows or not columns:
        return None
    # A column of nothing but calculated figures says so once, in its heading; a mixed one in each cell (A12).
    derived = {column for column in columns if _all_calculated(rows, column, language)}
    lines = []
    for row in rows:
        cells = [_cell(row, column, in_heading=column in derived) for column in columns]
        lines.append((*cells, Cell(row.where, (row.scope.path,))) if where else tuple(cells))
    told = language.text("note", "(calculated)")
    headings = [f"{column} {told}" if column in derived else column for column in columns]
    return Table((*headings, where) if where else tuple(headings), tuple(lines), heading)


def _all_calculated(rows: list[_Row], column: str, language: Language) -> bool:
    items = [item for row in rows for item in row.columns if item.column == column]
    return all(item.calculation for item in items) and language.text("note", CALCULATED) not in column.lower()


def _recorded(scope: Scope, item: Item) -> bool:
    return scope.value_at(paths.join(scope.path, item.link_id), item) is not None


def _merged(rows: list[_Row]) -> list[str]:
    """Column headings of all rows: each group's order is kept, new ones follow their neighbour."""
    merged: list[str] = []
    for row in rows:
        at = 0
        for item in row.columns:
            if item.column not in merged:
                merged.insert(at, item.column)
            at = merged.index(item.column) + 1
    return merged


def _cell(row: _Row, column: str, *, in_heading: bool) -> Cell:
    item = next((item for item in row.columns if item.column == column), None)
    if item is None:
        return Cell("")
    path = paths.join(row.scope.path, item.link_id)
    value = row.scope.value_at(path, item)
    if value is None:
        missing = row.scope.required(item) and not item.calculation
        told = row.scope.language.text("note", MISSING_CELL)
        return Cell(told, (path,), missing=True) if missing else Cell("")
    text = plain_words(item, value, row.scope)
    if item.calculation and not in_heading:
        text += f" {row.scope.language.text('note', '(calculated)')}"
    return Cell(text, facts_of(path, item, value))
