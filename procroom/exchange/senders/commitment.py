"""Storage commitment in DICOM's words (PS3.4 Annex J): what is asked, and what a report says, on whatever association."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pydicom import Dataset
from pydicom.sequence import Sequence as Items
from pynetdicom import evt

from procroom.domain.language import tell
from procroom.exchange.senders.contract import Answers, Receipt, Refused, Reports
from procroom.exchange.senders.destination import Destination

CALLING = "PROCROOM"
#: What a report may be of (PS3.4 J.3.3.1): all is committed to, or not all.
_EVENT_TYPES = (1, 2)
#: Answers to a report (PS3.7 10.1.1.1.8): taken; no such event type; of a transaction that is not ours.
_SUCCESS, _NO_SUCH_EVENT, _INVALID_ARGUMENT = 0x0000, 0x0113, 0x0115
#: Why a commitment failed that may come yet: resource limitation.
_FULL = 0x0213
#: Why a commitment was refused (PS3.3 C.14.1.1, Failure Reason).
_UNCOMMITTED: Mapping[int, str] = MappingProxyType(
    {
        0x0110: tell("sending", "processing failure"),
        0x0112: tell("sending", "it does not have the object"),
        0x0119: tell("sending", "the object is of another class"),
        0x0122: tell("sending", "SOP class not supported"),
        0x0131: tell("sending", "duplicate transaction"),
    }
)
#: Of these, what the object is: it is refused each time it is asked for.
_LASTING = (0x0119, 0x0122)


class NotCommitted(Refused):
    """The receiver does not commit to the object.

    Attributes:
        lasting: for what the object is, so that sending it again is no use.
    """

    def __init__(self, title: str, remedy: str, *, lasting: bool) -> None:
        super().__init__(title, remedy=remedy)
        self.lasting = lasting


def own_title(destination: Destination) -> str:
    """Our AE title: what we call a destination by, and what it reports to."""
    return destination.calling_aet or CALLING


def request(transaction: str, datasets: Iterable[Dataset]) -> Dataset:
    """Action Information of the N-ACTION (PS3.4 table J.3-1) for these objects."""
    asked = Dataset()
    asked.TransactionUID = transaction
    asked.ReferencedSOPSequence = Items([_reference(each) for each in datasets])
    return asked


def status_of(event: evt.Event, askers: Iterable[tuple[str, Reports]]) -> tuple[int, None]:
    """Take an N-EVENT-REPORT, and the status it is answered with: 0000H only once it is written down.

    What goes wrong with that pynetdicom answers with 0110H, processing failure: the receiver may report once more.

    Args:
        event: of ``EVT_N_EVENT_REPORT``.
        askers: who may have asked: a destination's name and its reports.
    """
    if event.event_type not in _EVENT_TYPES:
        return _NO_SUCH_EVENT, None
    report = event.event_information
    transaction = str(report.get("TransactionUID", ""))
    known = any(reports.take(transaction, _answers(report, name)) for name, reports in askers)
    return _SUCCESS if known else _INVALID_ARGUMENT, None


def hexadecimal(status: int) -> str:
    """A status as the standard writes it: ``0112H``."""
    return f"{status:04X}H"


def _answers(report: Dataset, name: str) -> Answers:
    found: dict[str, Receipt | Refused] = {}
    for each in report.get("ReferencedSOPSequence", ()):
        uid = str(each.ReferencedSOPInstanceUID)
        found[uid] = Receipt(tell("sending", "stored and committed"), uid, committed=True)
    for each in report.get("FailedSOPSequence", ()):
        code = int(each.get("FailureReason", 0x0110))
        if code == _FULL:
            continue  # still open: asked again later
        words = _UNCOMMITTED.get(code, tell("sending", "failure"))
        found[str(each.ReferencedSOPInstanceUID)] = NotCommitted(
            tell(
                "sending",
                "{name} did not commit to the object: {words} ({status}).",
                name=name,
                words=words,
                status=hexadecimal(code),
            ),
            tell("sending", "Let it commit to such objects, or switch storage_commitment off for it.")
            if code in _LASTING
            else tell("sending", "Look there whether it has the object."),
            lasting=code in _LASTING,
        )
    return found


def _reference(dataset: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    return item
