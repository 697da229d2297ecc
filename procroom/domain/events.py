"""What happened to a case, and the hash-chained journal entry that carries it.

An event class is never edited in place: a change of meaning adds a version and an upcaster in ``UPCASTERS``.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from procroom.domain.case import LinkedSeries, Mark, MarkKind, SavedView, ViewTag, Window
from procroom.domain.errors import RecordDamaged
from procroom.domain.values import Actor, FrameRef, Json, Measurement, Point, Scale, parse_time, utc_text


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """A case was opened for a procedure; the definition is pinned."""

    procedure_id: str
    procedure_version: int


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """A value was recorded; ``before`` is what stood there (None: not documented)."""

    path: str
    value: Json
    before: Json = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class AnswerCleared:
    """A value was taken back to "not documented"."""

    path: str
    before: Json


@dataclass(frozen=True, slots=True)
class InstanceAdded:
    """A repeating group got an instance."""

    group: str
    instance: str


@dataclass(frozen=True, slots=True)
class InstanceRemoved:
    """An instance was removed with all answers inside it; ``before`` maps their paths to values."""

    group: str
    instance: str
    before: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class MarkPlaced:
    """A mark was drawn or changed; ``before`` is the mark it replaces."""

    mark: Mark
    before: Mark | None = None


@dataclass(frozen=True, slots=True)
class MarkRemoved:
    """A mark was deleted."""

    before: Mark


@dataclass(frozen=True, slots=True)
class ViewSaved:
    """A key image was saved or retagged."""

    view: SavedView
    before: SavedView | None = None


@dataclass(frozen=True, slots=True)
class ViewRemoved:
    """A key image was taken out of the case."""

    before: SavedView


@dataclass(frozen=True, slots=True)
class SeriesLinked:
    """A series was opened for this case."""

    series: LinkedSeries


@dataclass(frozen=True, slots=True)
class FindingOverridden:
    """A finding was let stand, with a reason (K10)."""

    rule_id: str
    place: str
    rule_version: str
    value_seen: str
    reason_code: str
    text: str


@dataclass(frozen=True, slots=True)
class FindingAcknowledged:
    """A warning was seen."""

    rule_id: str
    place: str
    value_seen: str


@dataclass(frozen=True, slots=True)
class Retracted:
    """Undo (of facts) or redo (of a retraction): the named entries no longer count."""

    of: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NoteSigned:
    """The note was frozen; ``head_digest`` is the journal head it was composed from."""

    name: str
    role: str
    attestation: str
    head_digest: str
    document: str
    pdf: str


@dataclass(frozen=True, slots=True)
class AddendumAdded:
    """Text was added after signing."""

    text: str
    name: str
    role: str
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class NoteWithdrawn:
    """The signed note was withdrawn, for the reason in ``text``; it stays readable."""

    text: str
    name: str
    role: str
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class ReleasedUnsigned:
    """Somebody let the case leave as it stood, not signed, for a reason."""

    name: str
    role: str
    reason: str


Event = (
    CaseOpened
    | AnswerGiven
    | AnswerCleared
    | InstanceAdded
    | InstanceRemoved
    | MarkPlaced
    | MarkRemoved
    | ViewSaved
    | ViewRemoved
    | SeriesLinked
    | FindingOverridden
    | FindingAcknowledged
    | Retracted
    | NoteSigned
    | AddendumAdded
    | NoteWithdrawn
    | ReleasedUnsigned
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal.

    Attributes:
        seq: 1, 2, 3 … without gaps within a case.
        case_id: the case.
        act: entries of one human act share it (a copy of ten answers is undone as one).
        at: when, with the zone of the station.
        actor: who, role, station.
        event: what happened.
        prev_digest: digest of the entry before; empty for the first.
        digest: SHA-256 (hex) over all other fields in canonical JSON.
    """

    seq: int
    case_id: str
    act: int
    at: datetime
    actor: Actor
    event: Event
    prev_digest: str
    digest: str


EVENT_TYPES: Mapping[str, type] = {
    cls.__name__: cls
    for cls in (
        CaseOpened,
        AnswerGiven,
        AnswerCleared,
        InstanceAdded,
        InstanceRemoved,
        MarkPlaced,
        MarkRemoved,
        ViewSaved,
        ViewRemoved,
        SeriesLinked,
        FindingOverridden,
        FindingAcknowledged,
        Retracted,
        NoteSigned,
        AddendumAdded,
        NoteWithdrawn,
        ReleasedUnsigned,
    )
}

#: Each of these makes a version of the note that can leave: the first is the signature.
VERSIONS = (NoteSigned, AddendumAdded, NoteWithdrawn)

#: (type, version) -> payload of the next version. Empty while every type is at version 1.
UPCASTERS: Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}

EVENT_VERSION = 1

#: Attributes of marks and views that journals of 0.2.0 and before do not have, with what they are when unset.
_LATER: Mapping[str, Json] = {"scale": None, "mask_frame": 0}


def seal(seq: int, case_id: str, act: int, at: datetime, actor: Actor, event: Event, prev: str) -> Entry:
    """An entry with its digest computed."""
    body = entry_body(seq, case_id, act, at, actor, event, prev)
    return Entry(seq, case_id, act, at, actor, event, prev, digest_of(body))


def entry_body(
    seq: int, case_id: str, act: int, at: datetime, actor: Actor, event: Event, prev: str
) -> dict[str, Json]:
    """Everything of an entry but its digest, in stored form."""
    return {
        "seq": seq,
        "case_id": case_id,
        "act": act,
        "at": utc_text(at),
        "zone": at.isoformat()[-6:] if at.utcoffset() else "+00:00",
        "actor": asdict(actor),
        "type": type(event).__name__,
        "version": EVENT_VERSION,
        "payload": event_payload(event),
        "prev_digest": prev,
    }


def canonical(body: Mapping[str, Any]) -> bytes:
    """Canonical JSON: sorted keys, no spaces, UTF-8."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest_of(body: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form, hex."""
    return hashlib.sha256(canonical(body)).hexdigest()


def event_payload(event: Event) -> dict[str, Json]:
    """The JSON form of an event (tuples become lists, enums their values)."""
    plain: dict[str, Json] = json.loads(json.dumps(asdict(event, dict_factory=_written)))
    return plain


def _written(attributes: list[tuple[str, Any]]) -> dict[str, Any]:
    """Attributes of a value; one that came later is left out where unset, so that old entries keep their digests."""
    return {name: value for name, value in attributes if name not in _LATER or value != _LATER[name]}


def entry_from_body(body: Mapping[str, Any], digest: str) -> Entry:
    """Read a stored entry back, upcasting old versions.

    Raises:
        RecordDamaged: if the digest does not match or the type is unknown (written by a newer procroom).
    """
    if digest_of(body) != digest:
        raise RecordDamaged(
            f"Entry {body.get('seq')} of case {body.get('case_id')} does not match its digest.",
            remedy="It was set aside; restore the case from a backup or continue from the entry before.",
        )
    kind, version, payload = body["type"], body["version"], dict(body["payload"])
    while (kind, version) in UPCASTERS:
        payload = UPCASTERS[kind, version](payload)
        version += 1
    if kind not in EVENT_TYPES or version != EVENT_VERSION:
        raise RecordDamaged(
            f"Entry {body.get('seq')} is of a kind this procroom does not know ({kind} {version}).",
            remedy="Open this case with the newer procroom that wrote it.",
        )
    at = parse_time(body["at"]).astimezone(parse_time("2000-01-01T00:00:00" + body["zone"]).tzinfo)
    return Entry(
        seq=body["seq"],
        case_id=body["case_id"],
        act=body["act"],
        at=at,
        actor=Actor(**body["actor"]),
        event=_event(kind, payload),
        prev_digest=body["prev_digest"],
        digest=digest,
    )


def _event(kind: str, payload: dict[str, Any]) -> Event:
    match kind:
        case "MarkPlaced":
            before = payload["before"]
            return MarkPlaced(mark_from(payload["mark"]), None if before is None else mark_from(before))
        case "MarkRemoved":
            return MarkRemoved(mark_from(payload["before"]))
        case "ViewSaved":
            before = payload["before"]
            return ViewSaved(view_from(payload["view"]), None if before is None else view_from(before))
        case "ViewRemoved":
            return ViewRemoved(view_from(payload["before"]))
        case "SeriesLinked":
            series = payload["series"]
            return SeriesLinked(LinkedSeries(**{**series, "paths": tuple(series["paths"])}))
        case "Retracted":
            return Retracted(tuple(payload["of"]))
        case _:
            event: Event = EVENT_TYPES[kind](**payload)
            return event


def mark_from(data: Mapping[str, Any]) -> Mark:
    """A mark from its JSON form."""
    measurement, scale = data.get("measurement"), data.get("scale")
    return Mark(
        mark_id=data["mark_id"],
        kind=MarkKind(data["kind"]),
        frame=FrameRef(**data["frame"]),
        points=tuple(Point(**point) for point in data["points"]),
        text=data.get("text", ""),
        position=data.get("position", ""),
        measurement=None if measurement is None else Measurement(**measurement),
        scale=None if scale is None else Scale(**scale),
    )


def view_from(data: Mapping[str, Any]) -> SavedView:
    """A saved view from its JSON form."""
    window, frame = data.get("window"), data.get("frame")
    return SavedView(
        **{
            **data,
            "tag": ViewTag(data["tag"]),
            "frame": None if frame is None else FrameRef(**frame),
            "window": None if window is None else Window(**window),
            "marks": tuple(mark_from(mark) for mark in data.get("marks", ())),
        }
    )
