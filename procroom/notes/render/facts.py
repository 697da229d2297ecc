"""NoteDocument to JSON: sentences with the facts behind them, each fact with its value, author and time."""

from collections.abc import Iterator
from dataclasses import asdict

from procroom.domain import paths
from procroom.domain.calculations import CALCULATIONS
from procroom.domain.case import CaseState
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.errors import AnswerInvalid
from procroom.domain.values import Json, utc_text
from procroom.domain.walk import Scope, missing
from procroom.notes.document import Figure, NoteDocument, NoteSection, Paragraph, Table
from procroom.notes.phrases import reach
from procroom.notes.wording import plain_words


def facts_json(document: NoteDocument, definition: ProcedureDefinition, state: CaseState) -> dict[str, Json]:
    """What the note says and where each word comes from.

    Returns:
        ``{title, status, case_id, head_digest, software, synthetic, header, sections, facts, calculated, missing,
        signature, addenda, language}``; ``facts`` maps each printed answer, view and mark to its value, words, source, time
        and author; ``calculated`` maps each printed figure to its value and inputs.
    """
    printed = dict.fromkeys(_printed(document))
    facts: dict[str, Json] = {}
    calculated: dict[str, Json] = {}
    for path in printed:
        _collect(path, definition, state, facts, calculated)
    return {
        "title": document.title,
        "status": document.status,
        "case_id": document.case_id,
        "head_digest": document.head_digest,
        "software": document.software,
        "synthetic": document.synthetic,
        "header": [_plain(line) for line in document.header],
        "sections": [_section(section) for section in document.sections],
        "facts": facts,
        "calculated": calculated,
        "missing": [
            {"path": gap.path, "label": definition.language.told(gap.label), "section": gap.section}
            for gap in missing(definition, state)
        ],
        "signature": None if document.signature is None else _plain(document.signature),
        "addenda": [_plain(added) for added in document.addenda],
        "language": document.language,
    }


def _plain(value: object) -> Json:
    """A dataclass as JSON: tuples become lists, enums their values."""
    return _jsonable(asdict(value))  # type: ignore[call-overload]


def _section(section: NoteSection) -> Json:
    paragraphs = [block for block in section.blocks if isinstance(block, Paragraph)]
    return {
        "link_id": section.link_id,
        "number": section.number,
        "title": section.title,
        "sentences": [
            {
                "text": said.text,
                "state": said.state.value,
                "facts": list(said.facts),
                "heading": paragraph.heading,
            }
            for paragraph in paragraphs
            for said in paragraph.sentences
        ],
        "headings": [{"text": p.heading, "facts": list(p.facts)} for p in paragraphs if p.heading],
        "tables": [_table(block) for block in section.blocks if isinstance(block, Table)],
        "figures": [_figure(block) for block in section.blocks if isinstance(block, Figure)],
    }


def _table(table: Table) -> Json:
    rows: list[Json] = [
        [{"text": cell.text, "facts": list(cell.facts), "missing": cell.missing} for cell in row]
        for row in table.rows
    ]
    return {"heading": table.heading, "columns": list(table.columns), "rows": rows}


def _figure(figure: Figure) -> Json:
    return {
        "number": figure.number,
        "view": figure.view.view_id,
        "caption": figure.caption,
        "picture": figure.view.picture,
        "facts": list(figure.facts),
        "lesions": [_plain(lesion) for lesion in figure.lesions],
    }


def _printed(document: NoteDocument) -> Iterator[str]:
    for line in document.header:
        yield from line.facts
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                yield from (fact for row in block.rows for cell in row for fact in cell.facts)
            else:
                yield from block.facts
            if isinstance(block, Paragraph):
                yield from (fact for said in block.sentences for fact in said.facts)


def _collect(
    path: str,
    definition: ProcedureDefinition,
    state: CaseState,
    facts: dict[str, Json],
    calculated: dict[str, Json],
) -> None:
    kind, _, rest = path.partition("[")
    if kind == "views" and rest.rstrip("]") in state.views:
        facts[path] = {"value": _plain(state.views[rest.rstrip("]")])}
        return
    if kind == "marks":
        marks = {mark.mark_id: mark for view in state.views.values() for mark in view.marks}
        facts[path] = {"value": _plain({**marks, **state.marks}[rest.rstrip("]")])}
        return
    item = _item(definition, path)
    scope = None if item is None else reach(_any_scope(definition, state), path)
    if item is None or scope is None:
        return
    value = scope.value_at(path, item)
    if value is None:
        return
    text = plain_words(item, value, scope)
    if item.calculation:
        calculated[path] = {"value": value, "text": text, "inputs": _inputs(scope, item)}
    elif path in state.answers:
        answer = state.answers[path]
        facts[path] = {
            "value": value,
            "text": text,
            "source": answer.source,
            "at": utc_text(answer.at),
            "actor": _plain(answer.actor),
        }
    else:
        facts[path] = {"value": value, "text": text}


def _jsonable(value: object) -> Json:
    if isinstance(value, dict):
        return {str(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(each) for each in value]
    return value if isinstance(value, bool | int | float | str) or value is None else str(value)


def _item(definition: ProcedureDefinition, path: str) -> Item | None:
    try:
        found = paths.resolve(definition, path)
    except AnswerInvalid:
        return None
    return found if isinstance(found, Item) else None


def _any_scope(definition: ProcedureDefinition, state: CaseState) -> Scope:
    section = definition.sections[0]
    return Scope(definition, state, ((section.link_id, section.items),))


def _inputs(scope: Scope, item: Item) -> Json:
    read: dict[str, Json] = {}

    def get(name: str) -> Json:
        found = scope.find(name)
        value = scope.given(name)
        if found is not None and value is not None:
            read[found.path] = value
        return value

    CALCULATIONS[item.calculation](get)
    return read
