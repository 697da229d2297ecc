"""A FHIR R4 server: the transaction Bundle by POST to its base (http.html#transaction)."""

import json
import time
from collections.abc import Iterator
from typing import Any

import requests

from procroom.domain.language import tell, told_list
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Check, Receipt, Refused, Step, Tested, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.reach import reached
from procroom.exchange.senders.secrets import secret_of
from procroom.exchange.senders.web import not_reached, place_of, session_of, turned_down

MEDIA_TYPE = "application/fhir+json"
#: A token is renewed so long before it ends.
_MARGIN_S = 30.0
_R4 = "4.0"
#: Statuses from here on say that it was not taken.
_REDIRECT = 300
#: Statuses with which ``$validate`` says what it found; others say that it did not come to that.
_JUDGED = frozenset({200, 201, 400, 404, 405, 412, 422, 501})
#: Codes of issues (issue-type) in an OperationOutcome are told; its free words may name the patient and are not.
_WORST = frozenset({"fatal", "error"})


class FhirSender:
    """One server. Signs in by OAuth2 client credentials where the settings name a token address, else as ``web`` does."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination
        self._session: requests.Session | None = None
        self._token, self._ends = "", 0.0
        self._validates: bool | None = None

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """Post the Bundle; its entries are PUTs under stable ids, so that sending again updates and never doubles.

        A server that offers ``$validate`` is asked first: what it finds wrong is not sent.

        Raises:
            Waiting: no answer, or the answer says not now.
            Refused: the answer says no.
            DestinationInvalid: a secret or certificate cannot be read.
        """
        if parcel.media_type != MEDIA_TYPE:
            raise Refused(
                tell("sending", "FHIR carries no {media_type}.", media_type=parcel.media_type),
                remedy=tell("sending", "Send this form to another destination."),
            )
        check()
        self._validated(parcel, check)
        check()
        answer = self._asked("POST", self._base, parcel.content)
        if answer.status_code == 401 and self._token:
            self._token = ""
            check()
            answer = self._asked("POST", self._base, parcel.content)
        if answer.status_code >= _REDIRECT:
            raise turned_down(self._to, answer.status_code, _issues(answer))
        return self._receipt(answer, len(json.loads(parcel.content)["entry"]))

    def test(self, check: Check) -> Iterator[Tested]:
        """Settings, name, TCP, TLS, sign-in, and whether it is an R4 server that takes transactions."""
        to = self._to
        try:
            host, port, tls = place_of(to, to.url)
            if to.token_url:
                place_of(to, to.token_url)
            self._opened()
        except DestinationInvalid as error:
            yield Tested(Step.SETTINGS, False, str(error))
            return
        for each in reached(to, host, port, check, tls=tls):
            yield each
            if not each.passed:
                return
        check()
        try:
            answer = self._asked("GET", f"{self._base}/metadata")
        except (Waiting, Refused, DestinationInvalid) as error:
            yield Tested(Step.SIGN_IN, False, str(error))
            return
        if answer.status_code in {401, 403}:
            yield Tested(Step.SIGN_IN, False, str(turned_down(to, answer.status_code)))
            return
        signed_in = bool(to.token_url or to.user or to.secret)
        yield Tested(
            Step.SIGN_IN,
            True,
            tell("sending", "signed in") if signed_in else tell("sending", "no sign-in asked for"),
        )
        yield _capable(answer, to)

    def close(self) -> None:
        """Let go of the connection and the token."""
        if self._session is not None:
            self._session.close()
        self._session, self._token, self._validates = None, "", None

    def _validated(self, parcel: Parcel, check: Check) -> None:
        if self._validates is None:
            self._validates = _offers_validate(self._asked("GET", f"{self._base}/metadata"))
        if not self._validates:
            return
        check()
        url = f"{self._base}/Bundle/$validate"
        answer = self._asked("POST", url, parcel.content)
        if answer.status_code == 401 and self._token:
            self._token = ""
            check()
            answer = self._asked("POST", url, parcel.content)
        wrong = _issues(answer)
        if answer.status_code not in _JUDGED:
            raise turned_down(self._to, answer.status_code, wrong)
        if wrong:
            raise Refused(
                tell(
                    "sending", "{name} finds the Bundle not valid: {wrong}.", name=self._to.name, wrong=wrong
                ),
                remedy=tell(
                    "sending",
                    "Nothing was sent. Somebody at the receiver has to look at it; then send it again.",
                ),
            )

    @property
    def _base(self) -> str:
        return self._to.url.rstrip("/")

    def _opened(self) -> requests.Session:
        if self._session is None:
            place_of(self._to, self._to.url)
            self._session = session_of(self._to, bearer=not self._to.token_url)
        return self._session

    def _asked(self, method: str, url: str, content: bytes | None = None) -> requests.Response:
        headers = {"Accept": MEDIA_TYPE, "Prefer": "return=minimal"}
        if content is not None:
            headers["Content-Type"] = MEDIA_TYPE
        session = self._opened()
        if self._to.token_url:
            headers["Authorization"] = f"Bearer {self._signed_in(session)}"
        try:
            return session.request(method, url, data=content, headers=headers, timeout=self._to.timeout_s)
        except requests.RequestException as error:
            raise not_reached(self._to, error) from error

    def _signed_in(self, session: requests.Session) -> str:
        """A token (RFC 6749 4.4); kept until shortly before it ends."""
        to = self._to
        if self._token and time.monotonic() < self._ends:
            return self._token
        place_of(to, to.token_url)
        form = {"grant_type": "client_credentials", **({"scope": to.scope} if to.scope else {})}
        try:
            answer = session.post(
                to.token_url, data=form, auth=(to.client_id, secret_of(to)), timeout=to.timeout_s
            )
        except requests.RequestException as error:
            raise not_reached(to, error) from error
        if not answer.ok:
            raise turned_down(to, answer.status_code, tell("sending", "no token"))
        try:
            told = answer.json()
            self._token = str(told["access_token"])
            self._ends = time.monotonic() + max(0.0, float(told.get("expires_in", 60)) - _MARGIN_S)
        except (ValueError, KeyError, TypeError) as error:
            raise Waiting(
                tell("sending", "{name} gave a token that cannot be read.", name=to.name),
                remedy=tell("sending", "It is asked again."),
            ) from error
        return self._token

    def _receipt(self, answer: requests.Response, sent: int) -> Receipt:
        """What became of the entries, as the server tells it (transaction-response): of each that was sent."""
        try:
            told = answer.json()
            responses = [each["response"] for each in told["entry"]]
            whole = (told["resourceType"], told["type"]) == ("Bundle", "transaction-response")
            failed = [each for each in responses if not str(each["status"]).startswith("2")]
        except (ValueError, KeyError, TypeError, AttributeError):
            whole, responses, failed = False, [], []
        if not whole or len(responses) != sent:
            raise Waiting(
                tell("sending", "{name} gave an answer that cannot be read.", name=self._to.name),
                remedy=tell("sending", "It is sent again."),
            )
        if failed:
            raise Refused(
                tell(
                    "sending",
                    "{name} did not take {failed} of {count} entries.",
                    name=self._to.name,
                    failed=len(failed),
                    count=len(responses),
                )
            )
        codes = [str(each["status"])[:3] for each in responses]
        created, updated = codes.count("201"), len(codes) - codes.count("201")
        words = [tell("sending", "{count} created", count=created)] if created else []
        words += [tell("sending", "{count} updated", count=updated)] if updated else []
        return Receipt(
            told_list(words) if words else tell("sending", "taken"),
            next((str(each["location"]) for each in responses if "location" in each), ""),
        )


def _capable(answer: requests.Response, to: Destination) -> Tested:
    """Whether a CapabilityStatement is of an R4 server that takes transactions."""
    try:
        told = answer.json()
        version = str(told["fhirVersion"])
        codes = {each.get("code") for rest in told.get("rest", ()) for each in rest.get("interaction", ())}
    except (ValueError, KeyError, TypeError, AttributeError):
        return Tested(
            Step.PERMISSION,
            False,
            tell(
                "sending",
                "{url} is no FHIR server: it answered {status_code}.",
                url=to.url,
                status_code=answer.status_code,
            ),
        )
    if not version.startswith(_R4):
        return Tested(
            Step.PERMISSION,
            False,
            tell("sending", "It speaks FHIR {version}; procroom sends R4 (4.0).", version=version),
        )
    if "transaction" not in codes:
        return Tested(Step.PERMISSION, False, tell("sending", "It does not take transactions."))
    return Tested(
        Step.PERMISSION, True, tell("sending", "FHIR {version}, transactions are taken", version=version)
    )


def _offers_validate(answer: requests.Response) -> bool:
    """Whether a CapabilityStatement lists ``$validate`` for Bundles, or for everything."""
    try:
        rests = list(answer.json().get("rest", ()))
        offered = [each for rest in rests for each in rest.get("operation", ())]
        for kind in (each for rest in rests for each in rest.get("resource", ())):
            offered += kind.get("operation", ()) if kind.get("type") == "Bundle" else ()
        return any(each.get("name") == "validate" for each in offered)
    except (ValueError, TypeError, AttributeError):
        return False


def _outcome(answer: requests.Response) -> list[dict[str, Any]] | None:
    try:
        told = answer.json()
        return list(told["issue"]) if told["resourceType"] == "OperationOutcome" else None
    except (ValueError, KeyError, TypeError):
        return None


def _issues(answer: requests.Response) -> str:
    """The issues of an OperationOutcome, by code and place."""
    found = [_issue(each) for each in _outcome(answer) or () if each.get("severity") in _WORST]
    return "; ".join(dict.fromkeys(found[:3]))


def _issue(told: dict[str, Any]) -> str:
    places = told.get("expression") or told.get("location") or ()
    return " at ".join(str(part) for part in (told.get("code", "issue"), *places[:1]))
