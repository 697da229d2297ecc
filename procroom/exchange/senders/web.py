"""HTTP to a receiver: one session with its sign-in and trust, and what a status means for what was sent."""

import ssl
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from procroom.domain.language import tell
from procroom.exchange.senders.contract import Refused, Waiting, answered
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.reach import tls_context
from procroom.exchange.senders.secrets import secret_of

_PORTS = {"http": 80, "https": 443}
#: Statuses after which the same again may work (RFC 9110, RFC 6585).
_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})


def session_of(destination: Destination, *, bearer: bool = True) -> requests.Session:
    """A session that trusts and signs in as the settings say; it follows no redirect, so that no secret goes astray.

    Args:
        destination: whose.
        bearer: a secret without a user is a bearer token.

    Raises:
        DestinationInvalid: a secret or a certificate cannot be read.
    """
    session = requests.Session()
    session.trust_env = False
    session.max_redirects = 0
    session.mount("https://", _Trusting(tls_context(destination)))
    secret = secret_of(destination)
    if destination.user:
        session.auth = destination.user, secret
    elif secret and bearer:
        session.headers["Authorization"] = f"Bearer {secret}"
    return session


class _Trusting(HTTPAdapter):
    """Trusts, and shows of itself, what a context says and nothing beside it: no bundle of requests, never unverified."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *sizes: Any, **more: Any) -> None:
        """With the context."""
        super().init_poolmanager(*sizes, **more | {"ssl_context": self._context})

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        """With the context."""
        return super().proxy_manager_for(proxy, **more | {"ssl_context": self._context})

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, *_asked: Any, **_named: Any
    ) -> Any:
        """Always verified, by the context alone."""
        place, _ = super().build_connection_pool_key_attributes(request, True, None)
        return place, {"cert_reqs": "CERT_REQUIRED", "ssl_context": self._context}

    def cert_verify(self, *_asked: Any, **_named: Any) -> None:
        """Nothing to add: the context has it all."""


def place_of(destination: Destination, url: str) -> tuple[str, int, bool]:
    """Host, port and whether TLS is spoken, of an address.

    Raises:
        DestinationInvalid: it is no http or https address.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in _PORTS or not parts.hostname:
        field = "token_url" if url == destination.token_url else "url"  # by name: a password may be in it
        raise DestinationInvalid(
            tell(
                "sending",
                "The destination “{name}” cannot be used: {field} is no http or https address.",
                name=destination.name,
                field=field,
            ),
            remedy=tell("sending", "Correct it in the settings."),
        )
    return parts.hostname, port or _PORTS[parts.scheme], parts.scheme == "https"


def not_reached(destination: Destination, error: requests.RequestException) -> Waiting | Refused:
    """What an exchange without an answer means."""
    name = destination.name
    if isinstance(error, requests.TooManyRedirects):
        return Refused(
            tell("sending", "{name} sends on to another address.", name=name),
            remedy=tell("sending", "Put the final address into the settings."),
        )
    if isinstance(error, requests.exceptions.SSLError):
        return Waiting(
            tell("sending", "{name}: TLS failed.", name=name),
            remedy=tell("sending", "Test the destination to see why."),
        )
    if isinstance(error, requests.Timeout):
        return Waiting(
            tell(
                "sending",
                "{name} did not answer within {timeout_s} s.",
                name=name,
                timeout_s=f"{destination.timeout_s:g}",
            ),
            remedy=tell("sending", "It is sent again."),
        )
    return Waiting(
        tell("sending", "{name} was not reached, or broke off.", name=name),
        remedy=tell("sending", "It is sent again."),
    )


def turned_down(destination: Destination, status: int, why: str = "") -> Waiting | Refused:
    """What a status from 300 on means.

    Args:
        destination: who answered.
        status: of the answer.
        why: its reasons in words, without a patient's name or number.
    """
    said = answered(destination.name, status, why)
    if status in _LATER:
        return Waiting(said, remedy=tell("sending", "It is sent again."))
    if status in {401, 403}:
        return Refused(
            said,
            remedy=tell("sending", "Check user and secret of the destination, and what they may do there."),
        )
    if 300 <= status < 400:
        return Refused(
            said, remedy=tell("sending", "It sends on to another address: put that into the settings.")
        )
    return Refused(
        said, remedy=tell("sending", "Somebody at the receiver has to look at it; then send it again.")
    )
