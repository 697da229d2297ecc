"""What every way of sending promises, so that the outbox and the test button need to know none of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from procroom.domain.errors import ProcroomError
from procroom.exchange.parcel import Parcel

#: Raises what it likes (``Cancelled``) when the work has to end; asked between steps and before every wait.
Check = Callable[[], None]


class Waiting(ProcroomError):
    """Not taken now: not reached, busy, stalled, dropped. The same again later may well work."""


class Refused(ProcroomError):
    """The receiver read it and said no: the same again will be refused again until a person changes something."""

    #: Sending it again is no use, for what it is.
    lasting = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the receiver itself answered; a sender never makes one up.

    Attributes:
        words: one line for people, in English: ``stored``, ``accepted (AA)``, ``201 Created``; no patient's name or number.
        reference: where or under what the receiver keeps it (Location header, MSA-2, path), or empty.
        committed: the receiver took over responsibility (storage commitment, commit accept with application accept).
    """

    words: str
    reference: str = ""
    committed: bool = False


class Step(StrEnum):
    """The steps a destination is tested by, in this order; a protocol leaves out what it has not."""

    SETTINGS = "settings"
    NAME = "name"
    TCP = "TCP"
    TLS = "TLS"
    ASSOCIATION = "association"
    ECHO = "echo"
    SIGN_IN = "sign-in"
    PERMISSION = "permission"


@dataclass(frozen=True, slots=True)
class Tested:
    """How one step went.

    Attributes:
        step: which.
        passed: whether it worked; the first that did not is the last that is told.
        words: what was found, and for one that failed what to do, in English.
    """

    step: Step
    passed: bool
    words: str


class Sender(Protocol):
    """One destination as one thread uses it; may keep its connection between parcels."""

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """Hand one parcel over and wait for the answer. Sending the same identity again must not double it.

        Raises:
            Waiting: no answer, or the answer says not now.
            Refused: the answer says no, or the parcel is of a form that this protocol does not carry.
        """

    def test(self, check: Check) -> Iterator[Tested]:
        """Try it step by step without handing anything over; each step is told when it is done. Never raises."""

    def close(self) -> None:
        """Let go of the connection; may be called twice."""


@runtime_checkable
class Committing(Protocol):
    """A sender whose receiver can be asked to take over responsibility for what was sent."""

    def commit(self, parcels: Sequence[Parcel], check: Check) -> dict[str, Receipt | Refused]:
        """Ask for what was stored; by identity what came of it. What is not in the answer is still open.

        Raises:
            Waiting: no answer within the destination's time; ask again later.
        """
