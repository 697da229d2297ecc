"""A note document as stored at signing: every value of it in JSON, read back without composing anything."""

import json
import types
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from procroom.domain.errors import RecordDamaged
from procroom.notes.document import Figure, NoteDocument, Paragraph, Table

FORMAT = "procroom-note"
VERSION = 1
MEDIA_TYPE = "application/vnd.procroom.note+json"

#: Blocks of a section carry their kind; everything else is known from its place.
_BLOCKS: dict[str, type] = {"paragraph": Paragraph, "table": Table, "figure": Figure}
_KINDS = {block: kind for kind, block in _BLOCKS.items()}


def freeze(document: NoteDocument) -> bytes:
    """The document as canonical JSON: the same document always gives the same bytes."""
    body = {"format": FORMAT, "version": VERSION, "document": _plain(document)}
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def thaw(data: bytes) -> NoteDocument:
    """The document that was frozen.

    Raises:
        RecordDamaged: the bytes are no frozen note, or a newer procroom wrote them.
    """
    try:
        document = _value(NoteDocument, _body(json.loads(data)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordDamaged(
            "A signed note cannot be read.",
            "It is damaged, or a newer procroom wrote it.",
            "Its PDF is kept beside it. Update procroom, or restore the store from a backup.",
        ) from error
    assert isinstance(document, NoteDocument)
    return document


def _body(stored: Any) -> Any:
    if (stored["format"], stored["version"]) != (FORMAT, VERSION):
        raise ValueError("another format or version")
    return stored["document"]


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        plain = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        kind = _KINDS.get(type(value))
        return {"block": kind, **plain} if kind else plain
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _value(kind: Any, plain: Any) -> Any:
    """A value of a declared type from its plain form."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        if plain is None:
            return None
        if isinstance(plain, dict) and "block" in plain:
            rest = {name: each for name, each in plain.items() if name != "block"}
            return _value(_BLOCKS[plain["block"]], rest)
        (only,) = (each for each in inner if each is not type(None))
        return _value(only, plain)
    if origin is tuple:
        return tuple(_value(inner[0], each) for each in plain)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        assert isinstance(kind, type)
        return kind(**{name: _value(hints[name], each) for name, each in plain.items()})
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(plain)
    if kind is float:
        return float(plain)
    if not isinstance(plain, kind):
        raise TypeError(f"{kind} expected")
    return plain
