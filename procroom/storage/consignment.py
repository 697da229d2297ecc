"""What the outbox keeps, as values: an item on its way to a destination, its log, its lane. No SQL."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from procroom.domain.errors import ProcroomError


class IdentityTaken(ProcroomError):
    """A receiver would know two different things by one identity; nothing was put into the outbox."""


class State(StrEnum):
    """How far an item has come."""

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    CANCELLED = "cancelled"


#: These hold back what follows of the same case at the same destination.
HOLDING = (State.QUEUED, State.REFUSED)


class What(StrEnum):
    """What a line of the log tells; of COMMITTING the words are the transaction it was asked for in."""

    ASKED = "asked"
    SENDING = "sending"
    INTERRUPTED = "interrupted"
    WAITING = "waiting"
    REFUSED = "refused"
    SENT = "sent"
    COMMITTING = "committing"
    CONFIRMED = "confirmed"
    NOT_COMMITTED = "not committed"
    CANCELLED = "cancelled"
    RETRIED = "retried"
    RESENT = "resent"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Asked:
    """Who wants something sent, in which role, when (with zone)."""

    by: str
    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Consignment:
    """One thing for one destination, as it is put into the outbox.

    Attributes:
        destination: its name in the settings.
        case_id, version: of the case.
        form: that made it.
        identity: what the receiver knows it by.
        digest: SHA-256 (hex) of ``content``.
        media_type, name, summary: see ``exchange.parcel.Parcel``; no patient is named in them.
        content: the bytes.
        labels: as JSON what names of files tell of the patient, where the destination asks for that; else empty.
    """

    destination: str
    case_id: str
    version: int
    form: str
    identity: str
    digest: str
    media_type: str
    name: str
    summary: str
    content: bytes
    labels: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a receiver said of an item: in words, where it keeps it, whether it took over responsibility."""

    words: str
    reference: str = ""
    committed: bool = False


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing for one destination, and how far it has come.

    Attributes:
        id: number; of one case at one destination a lower one goes first.
        destination … summary: see ``Consignment``.
        state: how far it has come.
        attempts: how often it was sent since it was last asked for.
        asks: how often the receiver was asked to take it over (storage commitment).
        next_at: not before; of a sent item when its receiver is asked next.
        sending_since: it is being sent, or was when the program ended; else None.
        problem: why it waits or was refused, in words; empty once it arrived.
        receipt, reference: what the receiver answered, see ``senders.contract.Receipt``.
        committed: the receiver took over responsibility.
        received_at: when it answered.
        asked_by, role, asked_at: who wanted it sent.
        held_by: the earlier item that it waits for; None when for none.
        labels: see ``Consignment``.
    """

    id: int
    destination: str
    case_id: str
    version: int
    form: str
    identity: str
    digest: str
    media_type: str
    name: str
    summary: str
    state: State
    attempts: int
    asks: int
    next_at: datetime
    sending_since: datetime | None
    problem: str
    receipt: str
    reference: str
    committed: bool
    received_at: datetime | None
    asked_by: str
    role: str
    asked_at: datetime
    held_by: int | None = None
    labels: str = ""


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One line of an item's log: when what happened, in words; ``by`` names a person where one asked."""

    item: int
    at: datetime
    what: What
    words: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class OutboxLane:
    """How it stands with a destination.

    Attributes:
        destination: its name.
        paused: a person stopped it.
        changed_by: who paused or resumed it last.
        misses: so many tries in a row had no answer.
        rests_until: after several of those nothing is tried before then.
    """

    destination: str
    paused: bool = False
    changed_by: str = ""
    misses: int = 0
    rests_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """What came of putting something in: the item, and whether it is to be sent because of that."""

    item: OutboxItem
    fresh: bool
