"""What the tests of the outbox share: a clock that only waiting moves, a receiver that keeps or spoils as it is told."""

import hashlib
import random
from collections import Counter
from datetime import UTC, datetime, timedelta

from procroom.app.backoff import Backoff
from procroom.app.delivering import Delivery
from procroom.app.ports import Asked, Consignment
from procroom.exchange.senders.contract import Receipt, Refused, Waiting
from procroom.exchange.senders.destination import Destination

NOON = datetime(2026, 6, 10, 12, 0, tzinfo=UTC)
ASKED = Asked("DEMO Nurse", "Nurse", NOON)


class SlowClock:
    """Stands still but for a millisecond a look, until somebody sleeps."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now

    def sleep(self, seconds):
        self.now += timedelta(seconds=seconds)


class Receiver:
    """Keeps each identity once, as a PACS does; what it does at each knock says the script.

    Attributes:
        kept: identity -> bytes.
        order: identities as they first came.
        knocks: identity -> how often it was sent.
    """

    def __init__(self, script=lambda _parcel: "store"):
        self.script = script
        self.kept, self.order, self.knocks = {}, [], Counter()
        self.closed = 0

    def send(self, parcel, check):
        check()
        self.knocks[parcel.identity] += 1
        assert hashlib.sha256(parcel.content).hexdigest() == parcel.digest
        match self.script(parcel):
            case "store":
                self.keep(parcel)
                return Receipt("stored", f"kept/{parcel.identity}")
            case "store committed":
                self.keep(parcel)
                return Receipt("stored", committed=True)
            case "store, then drop":
                self.keep(parcel)
                raise Waiting("The connection was dropped before the answer.")
            case "drop":
                raise Waiting("The connection was dropped.")
            case "stall":
                raise Waiting("No answer within 30 s.", remedy="It is tried again.")
            case "dead":
                raise Waiting("Nobody answers there.")
            case "AE":
                raise Waiting("The receiver answered AE.")
            case "refuse":
                raise Refused("The receiver answered AR: patient unknown.", remedy="Correct it there.")
            case "explode":
                raise KeyError("DOE^JOHN")
        raise AssertionError

    def keep(self, parcel):
        if parcel.identity not in self.kept:
            self.order.append(parcel.identity)
            self.kept[parcel.identity] = parcel.content

    def test(self, check):
        yield from ()

    def close(self):
        self.closed += 1


class Committer(Receiver):
    """A receiver that can be asked to take over; ``answers`` tells what it says of an identity, None: nothing yet."""

    def __init__(self, answers, script=lambda _parcel: "store"):
        super().__init__(script)
        self.answers, self.asked = answers, Counter()

    def commit(self, transaction, parcels, reports, check):
        check()
        self.asked.update(parcel.identity for parcel in parcels)
        found = {parcel.identity: self.answers(parcel) for parcel in parcels}
        assert reports.take(transaction, {key: answer for key, answer in found.items() if answer is not None})


def consignment(number, *, case="case-a", destination="PACS1", version=1, content=None, identity=None):
    """Something to send."""
    data = f"content {number} of {case}".encode() if content is None else content
    return Consignment(
        destination=destination,
        case_id=case,
        version=version,
        form="dicom",
        identity=identity or f"{case}/{number}",
        digest=hashlib.sha256(data).hexdigest(),
        media_type="application/dicom",
        name=f"{number}.dcm",
        summary=f"object {number}",
        content=data,
    )


def delivery(store, receiver, clock, *, name="PACS1", seed=1, commitment=False, backoff=None):
    """A lane to a receiver."""
    destination = Destination(name, "dimse", ("dicom",), storage_commitment=commitment)
    return Delivery(
        store,
        destination,
        lambda _: receiver,
        clock,
        random.Random(seed).random,
        backoff or Backoff(),
        look_s=300.0,
    )
