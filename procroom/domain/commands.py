"""What a person can ask for. Each is a frozen value; ``decide`` turns it into events or refuses."""

from dataclasses import dataclass

from procroom.domain.case import LinkedSeries, Mark, SavedView
from procroom.domain.values import Json


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """Record a value at a path. ``value`` may be typed loosely; it is normalised by the item's kind."""

    path: str
    value: Json
    source: str = ""


@dataclass(frozen=True, slots=True)
class ClearAnswer:
    """Take an answer back to "not documented"."""

    path: str


@dataclass(frozen=True, slots=True)
class AddInstance:
    """Add an instance to a repeating group; an id is generated when none is given."""

    group: str
    instance: str = ""


@dataclass(frozen=True, slots=True)
class RemoveInstance:
    """Remove an instance with all that was recorded in it (the journal keeps it)."""

    group: str
    instance: str


@dataclass(frozen=True, slots=True)
class CopyInstance:
    """Add an instance holding visible, separate copies of another instance's answers.

    ``leave_out`` names link ids that are never copied (results, targets).
    """

    group: str
    source: str
    leave_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """Draw a mark, or replace the one with the same id."""

    mark: Mark


@dataclass(frozen=True, slots=True)
class RemoveMark:
    """Delete a mark."""

    mark_id: str


@dataclass(frozen=True, slots=True)
class SaveView:
    """Save a key image, or replace the one with the same id (retagging)."""

    view: SavedView


@dataclass(frozen=True, slots=True)
class RemoveView:
    """Take a key image out of the case."""

    view_id: str


@dataclass(frozen=True, slots=True)
class LinkSeries:
    """Remember that a series belongs to this case."""

    series: LinkedSeries


@dataclass(frozen=True, slots=True)
class OverrideFinding:
    """Let a finding stand, with a reason (K10). Who and when are the entry's."""

    rule_id: str
    place: str
    rule_version: str
    value_seen: str
    reason_code: str
    text: str


@dataclass(frozen=True, slots=True)
class AcknowledgeFinding:
    """Say that a warning was seen."""

    rule_id: str
    place: str
    value_seen: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Retract the newest live act."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Take the newest undo back."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Freeze the note. Digests are those of the stored document and PDF."""

    name: str
    role: str
    attestation: str
    head_digest: str
    document: str
    pdf: str


@dataclass(frozen=True, slots=True)
class Addend:
    """Add text after signing; ``pdf`` is the digest of the note re-issued with the addendum.

    With ``withdraws`` the text says why the note was never to be: wrong patient, written twice. Nothing is deleted.
    """

    text: str
    name: str
    role: str
    pdf: str = ""
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class Release:
    """Let the case leave although it is not signed: who wants that, in which role, why."""

    name: str
    role: str
    reason: str


Command = (
    GiveAnswer
    | ClearAnswer
    | AddInstance
    | RemoveInstance
    | CopyInstance
    | PlaceMark
    | RemoveMark
    | SaveView
    | RemoveView
    | LinkSeries
    | OverrideFinding
    | AcknowledgeFinding
    | Undo
    | Redo
    | Sign
    | Addend
    | Release
)
