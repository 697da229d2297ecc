"""A destination as the settings tell it, and which protocol module serves it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from importlib import import_module
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.exchange.senders.contract import Sender

#: What a TCP port may be.
PORTS = range(1, 65536)
#: Longer than this nobody waits for an answer, and not every system can.
LONGEST_S = 86400
#: Character sets of MSH-18 (HL7 table 0211) that a receiver of messages can be served in, and their codecs.
CHARSETS: Mapping[str, str] = MappingProxyType(
    {"UNICODE UTF-8": "utf-8", "8859/1": "iso8859-1", "8859/2": "iso8859-2", "ASCII": "ascii"}
)
#: MSH-11 (HL7 table 0103): production, training, debugging.
PROCESSING_IDS = ("P", "T", "D")
#: As many signs an AE title has at most (DICOM PS3.5 6.2).
_AE_TITLE = 16


class DestinationInvalid(ProcroomError):
    """A destination in the settings cannot be used; names it and the field."""


@dataclass(frozen=True, slots=True)
class Destination:
    """One receiver. Which fields count depends on the protocol; the rest stay empty.

    Attributes:
        name: as people call it: ``PACS1``.
        protocol: a key of ``PROTOCOLS``.
        forms: what it is given when a case is sent to it, as in ``forms.FORMS``.
        host, port: of dimse and mllp.
        called_aet, calling_aet: of dimse.
        storage_commitment: of dimse: ask for it after storing.
        commitment_port: of dimse: where the receiver's N-EVENT-REPORT is awaited; 0 is only on the same association.
        url: base of stow and fhir.
        user: for HTTP basic authentication.
        secret: where the password, token or client secret is, never the secret itself: ``env:NAME`` or ``file:PATH``.
        token_url, client_id, scope: of fhir with OAuth2 client credentials.
        tls: of dimse and mllp; of stow and fhir the URL says so.
        ca_file: certificates that are trusted, beside or instead of the system's.
        certificate, key: own certificate and key (PEM), where the receiver asks who calls.
        receiving_application, receiving_facility: MSH-5 and MSH-6.
        enhanced_acknowledgment: of mllp: ask for a commit and an application answer (HL7 v2.5.1 2.9.3).
        charset: of mllp: MSH-18, a key of ``CHARSETS``.
        processing_id: of mllp: MSH-11, one of ``PROCESSING_IDS``; a demonstration is never sent as ``P``.
        largest_pdf_kb: of mllp: a document of more kB (1000 bytes, before Base64) goes as text only; 0: none is too large.
        folder: of folder: where files are dropped.
        file_name: of folder: template, which may ask for what identifies a patient, see ``senders.folder``.
        timeout_s: without any answer for so long, it is given up for now.
    """

    name: str
    protocol: str
    forms: tuple[str, ...] = ()
    host: str = ""
    port: int = 0
    called_aet: str = ""
    calling_aet: str = ""
    storage_commitment: bool = False
    commitment_port: int = 0
    url: str = ""
    user: str = ""
    secret: str = ""
    token_url: str = ""
    client_id: str = ""
    scope: str = ""
    tls: bool = False
    ca_file: str = ""
    certificate: str = ""
    key: str = ""
    receiving_application: str = ""
    receiving_facility: str = ""
    enhanced_acknowledgment: bool = False
    charset: str = "UNICODE UTF-8"
    processing_id: str = "P"
    largest_pdf_kb: int = 0
    folder: str = ""
    file_name: str = ""
    timeout_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Protocol:
    """How a destination is reached.

    Attributes:
        words: what it is called.
        carries: forms; empty for any.
        needs: fields that it cannot do without.
        sender: as ``module:class``.
        on_demand: of the forms, those that are given only to a destination whose settings name them.
    """

    words: str
    carries: tuple[str, ...]
    needs: tuple[str, ...]
    sender: str
    on_demand: tuple[str, ...] = ()

    def load(self) -> Callable[[Destination], Sender]:
        """The class itself; its libraries are imported only now."""
        module, _, name = self.sender.partition(":")
        made: Callable[[Destination], Sender] = getattr(import_module(module), name)
        return made


PROTOCOLS: Mapping[str, Protocol] = MappingProxyType(
    {
        "dimse": Protocol(
            "DICOM C-STORE",
            ("dicom",),
            ("host", "port", "called_aet"),
            "procroom.exchange.senders.dimse:DimseSender",
        ),
        "stow": Protocol(
            "DICOMweb STOW-RS", ("dicom",), ("url",), "procroom.exchange.senders.stow:StowSender"
        ),
        "fhir": Protocol(
            tell("sending", "FHIR R4 server"),
            ("fhir",),
            ("url",),
            "procroom.exchange.senders.fhir:FhirSender",
        ),
        "mllp": Protocol(
            tell("sending", "HL7 v2 over MLLP"),
            ("hl7", "hl7-charges"),
            ("host", "port"),
            "procroom.exchange.senders.mllp:MllpSender",
            ("hl7-charges",),
        ),
        "folder": Protocol(
            tell("sending", "folder"), (), ("folder",), "procroom.exchange.senders.folder:FolderSender"
        ),
    }
)


def read_destination(name: str, told: Mapping[str, Any]) -> Destination:
    """A destination from a table of the settings.

    Raises:
        DestinationInvalid: an unknown field or protocol, a value that cannot be, or a field that is missing; names the
            field.
    """
    kinds = {each.name: each.type for each in fields(Destination) if each.name != "name"}
    given: dict[str, Any] = {}
    for key, value in told.items():
        if key not in kinds:
            raise _invalid(
                name,
                tell("sending", "“{key}” is not a field of a destination.", key=key),
                tell("sending", "Fields: {names}.", names=", ".join(kinds)),
            )
        given[key] = _value(name, key, kinds[key], value)
    protocol = given.get("protocol", "")
    if protocol not in PROTOCOLS:
        raise _invalid(
            name,
            tell("sending", "protocol “{protocol}” is not known.", protocol=protocol),
            tell("sending", "Protocols: {names}.", names=", ".join(PROTOCOLS)),
        )
    _check_values(name, given)
    known = PROTOCOLS[protocol]
    for field in known.needs:
        if not given.get(field):
            raise _invalid(
                name,
                tell("sending", "{field} is missing.", field=field),
                tell("sending", "{words} cannot do without it.", words=known.words),
            )
    given["forms"] = _forms(name, known, given.get("forms", ()))
    if protocol == "fhir" and given.get("token_url"):
        _check_oauth(name, given)
    return Destination(name=name, **given)


def without_user(url: str) -> str:
    """An address without the user or password in it; empty where it cannot be told which part they are."""
    if not _tells_user(url):
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    left = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return "" if _tells_user(left) or not parts.netloc else left


def sender_of(destination: Destination) -> Sender:
    """The sender of a destination, not yet connected."""
    return PROTOCOLS[destination.protocol].load()(destination)


def _value(name: str, key: str, kind: Any, value: Any) -> Any:
    if kind == tuple[str, ...]:
        if isinstance(value, list | tuple) and all(isinstance(each, str) for each in value):
            return tuple(value)
        raise _invalid(name, tell("sending", "{key} takes a list of texts.", key=key))
    if kind is float and type(value) is int:
        return float(value) if abs(value) <= LONGEST_S else math.inf
    if type(value) is not kind:
        words = {
            bool: tell("sending", "true or false"),
            int: tell("sending", "a whole number"),
            float: tell("sending", "a number"),
        }.get(kind, tell("sending", "text"))
        raise _invalid(name, tell("sending", "{key} takes {words}.", key=key, words=words))
    return value


def _check_values(name: str, given: Mapping[str, Any]) -> None:
    for key, instead in (("url", "user"), ("token_url", "client_id")):
        if _tells_user(given.get(key, "")):
            raise _invalid(
                name,
                tell(
                    "sending",
                    "{key}: no user or password in it; use {instead} and secret.",
                    key=key,
                    instead=instead,
                ),
            )
    for key, value in given.items():
        if problem := _problem(key, value):
            raise _invalid(
                name,
                problem,
                tell("sending", "Correct it in the settings."),
            )


def _problem(key: str, value: Any) -> str:
    """Why a value of the right kind cannot be, or nothing."""
    match key:
        case "called_aet" | "calling_aet" if value and not _is_ae_title(value):
            return tell(
                "sending",
                "{key} takes 1 to {most} letters, digits and signs of ASCII, without a backslash.",
                key=key,
                most=_AE_TITLE,
            )
        case "port" if value not in PORTS:
            return tell("sending", "{key} takes {least} to {most}.", key=key, least=PORTS[0], most=PORTS[-1])
        case "commitment_port" if value and value not in PORTS:
            return tell(
                "sending", "{key} takes {least} to {most}, or 0.", key=key, least=PORTS[0], most=PORTS[-1]
            )
        case "charset" if value not in CHARSETS:
            return tell("sending", "{key} takes one of: {names}.", key=key, names=", ".join(CHARSETS))
        case "processing_id" if value not in PROCESSING_IDS:
            return tell("sending", "{key} takes one of: {names}.", key=key, names=", ".join(PROCESSING_IDS))
        case "largest_pdf_kb" if value < 0:
            return tell("sending", "{key} takes kB, or 0 where none is too large.", key=key)
        case "timeout_s" if not 0 < value <= LONGEST_S:
            return tell(
                "sending", "{key} takes seconds, more than 0 and at most {most}.", key=key, most=LONGEST_S
            )
    return ""


def _tells_user(url: str) -> bool:
    """Whether a user or password is in an address, however badly it is written."""
    if "@" not in url:
        return False
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port  # raise where it is no address
    except ValueError:
        return True
    return parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc


def _is_ae_title(text: str) -> bool:
    fits = len(text) <= _AE_TITLE and text.isascii() and text.isprintable()
    return fits and bool(text.strip()) and "\\" not in text


def _forms(name: str, known: Protocol, told: tuple[str, ...]) -> tuple[str, ...]:
    """What a destination is given: as told, else what its protocol carries without being asked."""
    carried = known.carries or _every_form()
    for form in told:
        if form not in carried:
            raise _invalid(
                name,
                tell(
                    "sending",
                    "forms: “{form}” is not a form that {words} carries.",
                    form=form,
                    words=known.words,
                ),
                tell("sending", "Forms: {names}.", names=", ".join(carried)),
            )
    if not told and not known.carries:
        raise _invalid(
            name,
            tell("sending", "forms is missing."),
            tell("sending", "Name what it is given: {names}.", names=", ".join(carried)),
        )
    return told or tuple(form for form in known.carries if form not in known.on_demand)


def _every_form() -> tuple[str, ...]:
    from procroom.exchange.forms import FORMS  # noqa: PLC0415 - lazy: costs start-up time

    return tuple(FORMS)


def _check_oauth(name: str, given: Mapping[str, Any]) -> None:
    if not given.get("client_id"):
        raise _invalid(
            name,
            tell("sending", "client_id is missing."),
            tell("sending", "token_url asks for a token in its name."),
        )
    if given.get("user"):
        raise _invalid(
            name,
            tell("sending", "user and token_url are both there."),
            tell("sending", "Leave one of them out: it signs in one way only."),
        )


def _invalid(name: str, detail: str, remedy: str = "") -> DestinationInvalid:
    return DestinationInvalid(
        tell("sending", "The destination “{name}” cannot be used: {detail}", name=name, detail=detail),
        remedy=remedy,
    )
