"""A NoteDocument as bytes to be kept with a signature, and back. What was signed never needs its definition again."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from procroom.domain.errors import RecordDamaged
from procroom.domain.events import canonical, view_from
from procroom.notes.document import (
    AddendumBlock,
    Block,
    Cell,
    Figure,
    HeaderLine,
    NoteDocument,
    NoteSection,
    Paragraph,
    Sentence,
    SentenceState,
    SignatureBlock,
    Table,
)

_BLOCKS = {"paragraph": Paragraph, "table": Table, "figure": Figure}
FORMAT = 1


def freeze(document: NoteDocument) -> bytes:
    """Canonical JSON of a document: the same document always gives the same bytes."""
    body = asdict(document)
    for section, plain in zip(document.sections, body["sections"], strict=True):
        for block, data in zip(section.blocks, plain["blocks"], strict=True):
            data["block"] = type(block).__name__.lower()
    return canonical({"format": FORMAT, **body})


def thaw(data: bytes) -> NoteDocument:
    """A frozen document.

    Raises:
        RecordDamaged: if the bytes are no frozen document of a known format.
    """
    try:
        body = json.loads(data)
        if body.pop("format") != FORMAT:
            raise RecordDamaged(
                "This signed note was written by a newer procroom.",
                remedy="Open it with the procroom that wrote it; its PDF can be read as it is.",
            )
        return _document(body)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordDamaged(
            "The stored text of this signed note cannot be read.",
            str(error),
            "Its PDF is kept apart and can be used; restore the case from a backup.",
        ) from error


def _document(body: dict[str, Any]) -> NoteDocument:
    signature = body["signature"]
    parts = {
        "header": tuple(HeaderLine(**_facts(line)) for line in body["header"]),
        "sections": tuple(
            NoteSection(**{**section, "blocks": tuple(_block(block) for block in section["blocks"])})
            for section in body["sections"]
        ),
        "signature": None if signature is None else SignatureBlock(**signature),
        "addenda": tuple(AddendumBlock(**added) for added in body["addenda"]),
    }
    return NoteDocument(**{**body, **parts})


def _facts(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "facts": tuple(data["facts"])}


def _block(data: dict[str, Any]) -> Block:
    match _BLOCKS[data.pop("block")].__name__:
        case "Paragraph":
            sentences = tuple(
                Sentence(**{**_facts(said), "state": SentenceState(said["state"])})
                for said in data["sentences"]
            )
            return Paragraph(**{**_facts(data), "sentences": sentences})
        case "Table":
            rows = tuple(tuple(Cell(**_facts(cell)) for cell in row) for row in data["rows"])
            return Table(tuple(data["columns"]), rows, data["heading"])
        case _:
            return Figure(**{**_facts(data), "view": view_from(data["view"])})
