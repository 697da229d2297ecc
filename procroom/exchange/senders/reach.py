"""The way to a receiver step by step: name, TCP, TLS. What every sender's test begins with, and its TLS context."""

import socket
import ssl
from collections.abc import Iterator
from typing import Any

from procroom.exchange.senders.contract import Check, Step, Tested
from procroom.exchange.senders.destination import PORTS, Destination, DestinationInvalid

#: Without an answer for so long, a step of a test has failed: a person waits for it.
_PATIENCE_S = 10.0
#: Who calls and does not finish the handshake in so long is let go: the next one waits behind.
_HANDSHAKE_S = 5.0


def tls_context(destination: Destination) -> ssl.SSLContext:
    """What a TLS connection to a destination trusts, and shows of itself.

    Raises:
        DestinationInvalid: a certificate or key cannot be read; names the field.
    """
    field, path = "ca_file", destination.ca_file
    try:
        context = ssl.create_default_context(cafile=path or None)
        if destination.certificate:
            field, path = "certificate", destination.certificate
            context.load_cert_chain(path, destination.key or None)
    except (OSError, ssl.SSLError) as error:
        raise _unreadable(destination, field, path, error) from error
    return context


class _Patient(ssl.SSLContext):
    """Of a listener: a caller that stalls in the handshake is let go."""

    def wrap_socket(self, sock: socket.socket, *further: Any, **named: Any) -> ssl.SSLSocket:
        """Handshake within the time; what is said afterwards has none."""
        sock.settimeout(_HANDSHAKE_S)
        try:
            made = super().wrap_socket(sock, *further, **named)
        except BaseException:
            sock.close()
            raise
        made.settimeout(None)
        return made


def listening_context(destination: Destination) -> ssl.SSLContext:
    """What procroom shows, and asks for, where a destination that it reaches by TLS calls back by TLS.

    Who calls is asked for a certificate where ``ca_file`` says which are trusted.

    Raises:
        DestinationInvalid: a certificate or key is not named or cannot be read; names the field.
    """
    if not destination.certificate:
        raise DestinationInvalid(
            f"The destination “{destination.name}” cannot be used: certificate is missing.",
            remedy="Its reports of storage commitment come to commitment_port by TLS: name procroom's certificate and key.",
        )
    context = _Patient(ssl.PROTOCOL_TLS_SERVER)
    field, path = "certificate", destination.certificate
    try:
        context.load_cert_chain(path, destination.key or None)
        if destination.ca_file:
            field, path = "ca_file", destination.ca_file
            context.load_verify_locations(path)
            context.verify_mode = ssl.CERT_REQUIRED
    except (OSError, ssl.SSLError) as error:
        raise _unreadable(destination, field, path, error) from error
    return context


def _unreadable(destination: Destination, field: str, path: str, error: OSError) -> DestinationInvalid:
    reason = getattr(error, "strerror", None) or "it is no certificate"
    return DestinationInvalid(
        f"The destination “{destination.name}” cannot be used: {field} {path}: {reason}.",
        remedy="Name a file of certificates (PEM), and the key that belongs to it.",
    )


def reached(destination: Destination, host: str, port: int, check: Check, *, tls: bool) -> Iterator[Tested]:
    """Whether a receiver is there: settings, name, TCP, and TLS where it is spoken. Ends with the first that fails."""
    if port not in PORTS:
        yield Tested(Step.SETTINGS, False, f"port takes 1 to 65535, not {port}.")
        return
    try:
        context = tls_context(destination) if tls else None
        if tls and destination.commitment_port:
            listening_context(destination)
    except DestinationInvalid as error:
        yield Tested(Step.SETTINGS, False, str(error))
        return
    yield Tested(Step.SETTINGS, True, f"{host}, port {port}{', TLS' if tls else ''}")
    check()
    patience = min(destination.timeout_s, _PATIENCE_S)
    try:
        addresses = {str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except OSError as error:
        yield Tested(
            Step.NAME, False, f"{host} has no address: {_reason(error)}. Correct the name, or the DNS."
        )
        return
    yield Tested(Step.NAME, True, ", ".join(sorted(addresses)))
    check()
    try:
        plain = socket.create_connection((host, port), timeout=patience)
    except OSError as error:
        words = f"Nothing answers at {host}:{port}: {_reason(error)}. Is it running, is the port right, does a firewall block it?"
        yield Tested(Step.TCP, False, words)
        return
    with plain:
        yield Tested(Step.TCP, True, f"{host}:{port} answers")
        check()
        if context is not None:
            yield _shaken(context, plain, host)


def _shaken(context: ssl.SSLContext, plain: socket.socket, host: str) -> Tested:
    try:
        with context.wrap_socket(plain, server_hostname=host) as secure:
            return Tested(Step.TLS, True, f"{secure.version()}, certificate of {host} trusted")
    except ssl.SSLCertVerificationError as error:
        words = f"The certificate is not trusted: {error.verify_message}. Name who signed it in ca_file."
        return Tested(Step.TLS, False, words)
    except OSError as error:
        return Tested(Step.TLS, False, f"No TLS: {_reason(error)}. Does it speak TLS on this port?")


def _reason(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return "no answer"
    return error.strerror or getattr(error, "reason", None) or str(error)
