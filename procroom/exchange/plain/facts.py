"""The facts of a signed case as one JSON document and as one CSV table."""

import csv
import io
import json

from procroom.domain.case import status_when_signed
from procroom.domain.kinds import quantity
from procroom.domain.language import tell_count
from procroom.exchange.codes import code_of, ucum
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import Fact, SignedCase
from procroom.notes.render.facts import facts_json

#: The columns of the table, in order.
COLUMNS = (
    *("path", "section", "question", "value", "unit", "words", "code_system", "code"),
    *("recorded_by", "role", "recorded_at", "note_status", "note_version", "note_at"),
)
#: Status of the note of what was released unsigned; else it is a ``NoteStatus``.
UNSIGNED = "unsigned"
#: A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def json_parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """What the note says and where each word comes from, as ``procroom note --json`` writes it."""
    told = facts_json(case.document, case.definition, case.state)
    content = (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    return (_parcel(case, "json", "application/json", content, "facts with who recorded them"),)


def csv_parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """Each recorded or calculated fact on a line of its own (RFC 4180, UTF-8), in the order of the note.

    Behind them stands the diary of a block, as far as it has come back.

    Each line says of which version of the note it is, when that came to be and whether it is signed or withdrawn: lines are
    copied out of tables.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    status = status_when_signed(case.addenda).value if case.signature is not None else UNSIGNED
    note = (status, str(case.version), case.at.isoformat())
    count = 0
    noted = (fact for fact in case.facts() if not fact.section.stage.outlives_signing)
    for fact in (*noted, *case.diary()):
        table.writerow([_cell(each) for each in (*_row(fact), *note)])
        count += 1
    mark = case.diary_mark()  # the diary grows while the note's version stays
    content, summary = (
        text.getvalue().encode("utf-8"),
        tell_count("sending", "{count} fact", "{count} facts", count),
    )
    return (_parcel(case, "csv", "text/csv", content, summary, f"-{mark}" if mark else ""),)


def _row(fact: Fact) -> tuple[str, ...]:
    value, unit = _value(fact)
    code, answer = code_of(fact.names, fact.value), fact.answer
    return (
        *(fact.path, fact.section.text, fact.item.text, value, unit, fact.words),
        *((code.scheme, code.value) if code is not None else ("", "")),
        *(
            (answer.actor.name, answer.actor.role, answer.at.isoformat())
            if answer is not None
            else ("", "", "")
        ),
    )


def _value(fact: Fact) -> tuple[str, str]:
    """As stored: a quantity as number and UCUM unit, codes parted by blanks, structures as JSON."""
    value = fact.value
    if isinstance(value, dict) and "unit" in value:
        told = quantity(value)
        return told.number, ucum(told.unit)
    if isinstance(value, str):
        return value, ""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return " ".join(map(str, value)), ""
    return json.dumps(value, ensure_ascii=False), ""


def _cell(text: str) -> str:
    """The text; before what a spreadsheet would compute stands an apostrophe, but for plain numbers."""
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.lstrip("+-").replace(".", "", 1).isdigit()


def _parcel(
    case: SignedCase, form: str, media_type: str, content: bytes, summary: str, mark: str = ""
) -> Parcel:
    name = f"facts-{case.case_id[-8:]}-{case.edition}{mark}.{form}"
    return Parcel(
        form,
        name,
        media_type,
        content,
        name,
        case.case_id,
        case.version,
        f"{form.upper()}: {summary}",
    )
