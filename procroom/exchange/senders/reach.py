"""The way to a receiver step by step: name, TCP, TLS. What every sender's test begins with, and its TLS context."""

import socket
import ssl
from collections.abc import Iterator

from procroom.domain.language import tell
from procroom.exchange.senders.contract import Check, Step, Tested
from procroom.exchange.senders.destination import PORTS, Destination, DestinationInvalid

#: Without an answer for so long, a step of a test has failed: a person waits for it.
_PATIENCE_S = 10.0


def tls_context(destination: Destination) -> ssl.SSLContext:
    """What a TLS connection to a destination trusts, and shows of itself.

    Raises:
        DestinationInvalid: a certificate or key cannot be read; names the field.
    """
    return _context(destination, ssl.Purpose.SERVER_AUTH)


def listening_context(destination: Destination) -> ssl.SSLContext:
    """What TLS connections from a destination are shown, and have to show where ``ca_file`` says whom to trust.

    Without it nothing is asked of them: the authorities that the system knows vouch for servers, not for callers.

    Raises:
        DestinationInvalid: there is no certificate of our own, or one or a key cannot be read; names the field.
    """
    if not destination.certificate:
        raise DestinationInvalid(
            tell(
                "sending",
                "The destination “{name}” cannot report by TLS: certificate is missing.",
                name=destination.name,
            ),
            remedy=tell(
                "sending", "Name our own certificate and its key (PEM), which it is shown when it reports."
            ),
        )
    context = _context(destination, ssl.Purpose.CLIENT_AUTH)
    context.verify_mode = ssl.CERT_REQUIRED if destination.ca_file else ssl.CERT_NONE
    return context


def _context(destination: Destination, purpose: ssl.Purpose) -> ssl.SSLContext:
    field, path = "ca_file", destination.ca_file
    try:
        context = ssl.create_default_context(purpose, cafile=path or None)
        if destination.certificate:
            field, path = "certificate", destination.certificate
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(
                path
            )  # only to see whether it is one
            if destination.key:
                field, path = "key", destination.key
            context.load_cert_chain(destination.certificate, destination.key or None, password="")
    except OSError as error:
        reason = _unusable(error, field)
        raise DestinationInvalid(
            tell(
                "sending",
                "The destination “{name}” cannot be used: {field} {path}: {reason}.",
                name=destination.name,
                field=field,
                path=path,
                reason=reason,
            ),
            remedy=tell("sending", "Name a file of certificates (PEM), and the key that belongs to it."),
        ) from error
    return context


def _unusable(error: OSError, field: str) -> str:
    """Why a file of certificates or a key cannot be used; what OpenSSL says of it is for nobody."""
    if not isinstance(error, ssl.SSLError):
        return error.strerror or type(error).__name__
    if field == "key":
        return tell("sending", "it is no key of that certificate, or asks for a password")
    return (
        tell("sending", "it is no certificate, or its key is missing")
        if field == "certificate"
        else tell("sending", "it is no certificate")
    )


def reached(destination: Destination, host: str, port: int, check: Check, *, tls: bool) -> Iterator[Tested]:
    """Whether a receiver is there: settings, name, TCP, and TLS where it is spoken. Ends with the first that fails."""
    if port not in PORTS:
        yield Tested(Step.SETTINGS, False, tell("sending", "port takes 1 to 65535, not {port}.", port=port))
        return
    try:
        context = tls_context(destination) if tls else None
    except DestinationInvalid as error:
        yield Tested(Step.SETTINGS, False, str(error))
        return
    yield Tested(
        Step.SETTINGS,
        True,
        tell("sending", "{host}, port {port}", host=host, port=f"{port}, TLS" if tls else port),
    )
    check()
    patience = min(destination.timeout_s, _PATIENCE_S)
    try:
        addresses = {str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except OSError as error:
        yield Tested(
            Step.NAME,
            False,
            tell(
                "sending",
                "{host} has no address: {reason}. Correct the name, or the DNS.",
                host=host,
                reason=_reason(error),
            ),
        )
        return
    yield Tested(Step.NAME, True, ", ".join(sorted(addresses)))
    check()
    try:
        plain = socket.create_connection((host, port), timeout=patience)
    except OSError as error:
        words = tell(
            "sending",
            "Nothing answers at {host}:{port}: {reason}. Is it running, is this its port, does a firewall block it?",
            host=host,
            port=port,
            reason=_reason(error),
        )
        yield Tested(Step.TCP, False, words)
        return
    with plain:
        yield Tested(Step.TCP, True, tell("sending", "{host}:{port} answers", host=host, port=port))
        check()
        if context is not None:
            yield _shaken(context, plain, host)


def _shaken(context: ssl.SSLContext, plain: socket.socket, host: str) -> Tested:
    try:
        with context.wrap_socket(plain, server_hostname=host) as secure:
            return Tested(
                Step.TLS,
                True,
                tell(
                    "sending", "{version}, certificate of {host} trusted", version=secure.version(), host=host
                ),
            )
    except ssl.SSLCertVerificationError as error:
        words = tell(
            "sending",
            "The certificate is not trusted: {reason}. Name who signed it in ca_file.",
            reason=error.verify_message,
        )
        return Tested(Step.TLS, False, words)
    except OSError as error:
        return Tested(
            Step.TLS,
            False,
            tell("sending", "No TLS: {reason}. Does it speak TLS on this port?", reason=_reason(error)),
        )


def _reason(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return tell("sending", "no answer")
    return error.strerror or getattr(error, "reason", None) or str(error)
