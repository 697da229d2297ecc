"""DICOM objects to a DICOMweb server by STOW-RS (PS3.18 10.5)."""

import io
from collections.abc import Iterator
from typing import Any

import requests
from dicomweb_client import DICOMwebClient
from pydicom import Dataset, dcmread
from pydicom.errors import InvalidDicomError

from procroom.domain.language import tell
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Check, Receipt, Refused, Step, Tested, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.reach import reached
from procroom.exchange.senders.web import not_reached, place_of, session_of, turned_down

MEDIA_TYPE = "application/dicom"
#: Reasons of a failed instance that may pass (PS3.18 table 10.5.3-1, PS3.7 C): out of resources.
_FOR_NOW = 0xA7
#: Reasons that say that the object is there: duplicate SOP instance (PS3.7 C.5.21), and Microsoft's word for it.
_THERE = frozenset({0x0111, 0xB00E})


class StowSender:
    """One DICOMweb server."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination
        self._session: requests.Session | None = None

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """Store one object; a server that has it already says so or stores the same again.

        Raises:
            Waiting: no answer, or the answer says not now.
            Refused: the answer says no.
            DestinationInvalid: a secret or certificate cannot be read.
        """
        if parcel.media_type != MEDIA_TYPE:
            raise Refused(
                tell("sending", "DICOMweb carries no {media_type}.", media_type=parcel.media_type),
                remedy=tell("sending", "Send this form to another destination."),
            )
        try:
            dataset = dcmread(io.BytesIO(parcel.content))
        except (InvalidDicomError, EOFError) as error:
            raise Refused(
                tell("sending", "{name} is no DICOM object.", name=parcel.name),
                remedy=tell("sending", "Export the case again."),
            ) from error
        client = self._client()
        check()
        try:
            answer = client.store_instances([dataset])
        except requests.HTTPError as error:
            if error.response is not None and _reason(error.response) in _THERE:
                return Receipt(tell("sending", "was there already"))
            raise self._judged(error.response) from error
        except (requests.JSONDecodeError, KeyError, TypeError) as error:
            raise Waiting(
                tell("sending", "{name} gave an answer that cannot be read.", name=self._to.name)
            ) from error
        except requests.RequestException as error:
            raise not_reached(self._to, error) from error
        except ValueError as error:
            raise Waiting(
                tell("sending", "{name} gave an answer that cannot be read.", name=self._to.name)
            ) from error
        return self._receipt(parcel, answer)

    def test(self, check: Check) -> Iterator[Tested]:
        """Settings, name, TCP, TLS, sign-in, and whether studies may be asked for."""
        try:
            host, port, tls = place_of(self._to, self._to.url)
            client = self._client()
        except DestinationInvalid as error:
            yield Tested(Step.SETTINGS, False, str(error))
            return
        for each in reached(self._to, host, port, check, tls=tls):
            yield each
            if not each.passed:
                return
        check()
        try:
            client.search_for_studies(limit=1)
        except requests.HTTPError as error:
            status = error.response.status_code if error.response is not None else 500
            if status == 401:
                yield Tested(Step.SIGN_IN, False, str(turned_down(self._to, status)))
                return
            yield Tested(
                Step.SIGN_IN,
                True,
                tell("sending", "signed in") if self._signs_in else tell("sending", "no sign-in asked for"),
            )
            yield Tested(Step.PERMISSION, False, str(turned_down(self._to, status)))
            return
        except (requests.RequestException, ValueError) as error:
            lost = not_reached(self._to, error) if isinstance(error, requests.RequestException) else None
            yield Tested(
                Step.SIGN_IN, False, str(lost) if lost else tell("sending", "This is no DICOMweb server.")
            )
            return
        yield Tested(
            Step.SIGN_IN,
            True,
            tell("sending", "signed in") if self._signs_in else tell("sending", "no sign-in asked for"),
        )
        yield Tested(Step.PERMISSION, True, tell("sending", "studies may be asked for"))

    def close(self) -> None:
        """Let go of the connection."""
        if self._session is not None:
            self._session.close()
        self._session = None

    @property
    def _signs_in(self) -> bool:
        return bool(self._to.user or self._to.secret)

    def _client(self) -> DICOMwebClient:
        if self._session is None:
            place_of(self._to, self._to.url)
            self._session = session_of(self._to)
            self._session.hooks["response"].append(_bare_type)
        client = DICOMwebClient(
            self._to.url.rstrip("/"),
            session=self._session,
            headers={"Accept": "application/dicom+json"},
            timeout=self._to.timeout_s,
        )
        client.set_http_retry_params(retry=False)  # the outbox tries again, and tells so
        return client

    def _judged(self, response: requests.Response | None) -> Waiting | Refused:
        """What a status means; 409 tells of the object why."""
        if response is None:
            return Waiting(
                tell("sending", "{name} broke off.", name=self._to.name),
                remedy=tell("sending", "It is sent again."),
            )
        reason = _reason(response)
        if response.status_code == 409 and reason is not None:
            return self._failed(reason, 409)
        return turned_down(self._to, response.status_code)

    def _failed(self, reason: int, status: int) -> Waiting | Refused:
        words = tell(
            "sending",
            "{name} answered {status} and did not store the object: {reason}.",
            name=self._to.name,
            status=status,
            reason=f"{reason:04X}H",
        )
        if reason >> 8 == _FOR_NOW:
            return Waiting(words, remedy=tell("sending", "It is sent again."))
        return Refused(
            words, remedy=tell("sending", "Somebody at the receiver has to look at it; then send it again.")
        )

    def _receipt(self, parcel: Parcel, answer: Dataset) -> Receipt:
        """What the server says of the object (PS3.18 table 10.5.3-1); only that it is kept is a receipt."""
        failed = answer.get("FailedSOPSequence") or ()
        if failed:
            reason = int(failed[0].get("FailureReason", 0x0110))
            if reason in _THERE:
                return Receipt(tell("sending", "was there already"))
            raise self._failed(reason, 200)
        stored = answer.get("ReferencedSOPSequence") or ()
        if parcel.identity not in {str(each.get("ReferencedSOPInstanceUID", "")) for each in stored}:
            # A proxy's page, an empty answer: whoever gave it did not say that the object is kept.
            raise Waiting(
                tell("sending", "{name} gave an answer that does not name the object.", name=self._to.name),
                remedy=tell("sending", "It is sent again; test the destination, a proxy may be in between."),
            )
        return Receipt(tell("sending", "stored"), self._where(answer))

    def _where(self, answer: Dataset) -> str:
        stored = answer.get("ReferencedSOPSequence") or ()
        return str(stored[0].get("RetrieveURL", "")) if stored else ""


def _bare_type(response: requests.Response, **_more: object) -> None:
    """Leave the media type without its parameters: dicomweb-client reads no answer that has any."""
    kind = response.headers.get("Content-Type", "")
    response.headers["Content-Type"] = kind.partition(";")[0].strip()


def _reason(response: requests.Response) -> int | None:
    """The failure reason in the answer, where there is one."""
    try:
        told: Any = response.json()
        failed = Dataset.from_json(told).get("FailedSOPSequence") or ()
        return int(failed[0].FailureReason) if failed else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
