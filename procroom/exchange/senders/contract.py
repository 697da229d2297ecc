"""What every way of sending promises, so that the outbox and the test button need to know none of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Event
from typing import Protocol, runtime_checkable

from procroom.domain.errors import ProcroomError
from procroom.domain.language import Told, tell
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


def answered(name: str, code: object, why: str) -> Told:
    """What a receiver answered, and why where it says so."""
    if why:
        return tell("sending", "{name} answered {code}: {why}.", name=name, code=code, why=why)
    return tell("sending", "{name} answered {code}.", name=name, code=code)


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


#: What a receiver reports, by identity; what is not in it is still open.
Answers = Mapping[str, Receipt | Refused]


class Reports:
    """Takes what one receiver reports, whichever way and however late it comes; on any thread.

    Args:
        record: writes down what came of a transaction; false where nothing was asked for in it.
    """

    def __init__(self, record: Callable[[str, Answers], bool]) -> None:
        self._record = record
        self._awaited, self._come = "", Event()

    def expect(self, transaction: str) -> None:
        """Say which transaction is asked for next, so that ``wait`` ends with its report."""
        self._awaited = transaction
        self._come.clear()

    def take(self, transaction: str, answers: Answers) -> bool:
        """Write a report down; false where nothing was asked for in this transaction. Raises what ``record`` raises."""
        known = self._record(transaction, answers)
        if transaction == self._awaited:
            self._come.set()
        return known

    def wait(self, seconds: float) -> bool:
        """Wait so long at most for the report on the expected transaction; whether it has come."""
        return self._come.wait(seconds)


@runtime_checkable
class Committing(Protocol):
    """A sender whose receiver can be asked to take over responsibility for what was sent."""

    def commit(self, transaction: str, parcels: Sequence[Parcel], reports: Reports, check: Check) -> None:
        """Ask for what was stored under a transaction UID, and wait for the report, which goes to ``reports``.

        Raises:
            Waiting: not asked, or no report within the destination's time; it may come later all the same.
            Refused: the receiver does not do that.
        """
