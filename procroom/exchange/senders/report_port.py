"""A port where receivers report on storage commitment, on associations of their own (PS3.4 J.3.3)."""

import logging
import socket
import ssl
from contextlib import suppress
from threading import Thread
from typing import Any

from pynetdicom import AE, evt
from pynetdicom.sop_class import StorageCommitmentPushModel  # type: ignore[attr-defined]
from pynetdicom.transport import ThreadedAssociationServer

from procroom.domain.language import tell
from procroom.exchange.senders.commitment import own_title, status_of
from procroom.exchange.senders.contract import Reports, Waiting
from procroom.exchange.senders.destination import Destination
from procroom.exchange.senders.reach import listening_context

_LOG = logging.getLogger(__name__)

#: So long a connection is given for its TLS handshake, its first octets, and the rest of what it began to say.
_PATIENCE_S = 5.0
#: How often the listener looks whether it is to end.
_LOOK_S = 0.1


class ReportPort:
    """One port, for every destination that names it; open once it is made.

    Args:
        place: our address and the port.
        destination, reports: the first that is heard.

    Raises:
        Waiting: the port is taken.
        DestinationInvalid: a certificate or key cannot be used; names the field.
    """

    def __init__(self, place: tuple[str, int], destination: Destination, reports: Reports) -> None:
        self._heard: dict[str, tuple[Destination, Reports]] = {}
        self._ae = AE(ae_title=own_title(destination))
        self._ae.acse_timeout = _PATIENCE_S
        self._ae.require_called_aet = True
        self._ae.add_supported_context(StorageCommitmentPushModel, scu_role=False, scp_role=True)
        context = listening_context(destination) if destination.tls else None
        self._hear({destination.name: (destination, reports)})
        try:
            self._server = _Server(
                self._ae,
                place,
                self._ae.ae_title,
                self._ae.supported_contexts,
                context,
                [(evt.EVT_N_EVENT_REPORT, self._on_report)],
            )
        except OSError as error:
            raise Waiting(
                tell(
                    "sending",
                    "The port {port} for reports of {name} cannot be had: {reason}.",
                    port=place[1],
                    name=destination.name,
                    reason=error.strerror,
                ),
                remedy=tell("sending", "Give commitment_port a free port; the receiver has to know it."),
            ) from error
        self._thread = Thread(target=self._server.serve_forever, args=(_LOOK_S,), name=f"reports:{place[1]}")
        self._thread.start()

    def admit(self, destination: Destination, reports: Reports) -> None:
        """Hear another destination, or one by its newest settings.

        Raises:
            Waiting: it cannot share the port with those that are heard; names the settings that differ.
        """
        wanted = _shared(destination)
        for name, (other, _) in self._heard.items():
            there = _shared(other)
            differ = [field for field, value in wanted.items() if there.get(field, value) != value]
            if name != destination.name and differ:
                raise Waiting(
                    tell(
                        "sending",
                        "{name} cannot have its reports on port {commitment_port}: {other} has, with another {names}.",
                        name=destination.name,
                        commitment_port=destination.commitment_port,
                        other=name,
                        names=", ".join(differ),
                    ),
                    remedy=tell("sending", "Give both the same, or one of them another commitment_port."),
                )
        self._hear({**self._heard, destination.name: (destination, reports)})

    def dismiss(self, name: str) -> bool:
        """Hear a destination no more; whether there is still one that is heard."""
        self._hear({each: heard for each, heard in self._heard.items() if each != name})
        return bool(self._heard)

    def close(self) -> None:
        """Give the port back; no thread of it is left."""
        self._server.shutdown()
        self._thread.join()
        for each in self._server.active_associations:
            if each.is_established:
                each.abort()
            else:
                each.kill()
            each.join(2 * _PATIENCE_S)

    def _hear(self, heard: dict[str, tuple[Destination, Reports]]) -> None:
        """Put another table in place of the old one, which a report may be reading."""
        self._heard = heard
        self._ae.require_calling_aet = [to.called_aet for to, _ in heard.values()]

    def _on_report(self, event: evt.Event) -> tuple[int, None]:
        """From whom it comes only those count that we call by this AE title."""
        caller = event.assoc.requestor.ae_title.strip()
        return status_of(
            event,
            [(to.name, reports) for to, reports in self._heard.values() if to.called_aet.strip() == caller],
        )


def _shared(to: Destination) -> dict[str, object]:
    """By field what destinations have in common that share a port."""
    certificates = {"ca_file": to.ca_file, "certificate": to.certificate, "key": to.key}
    return {"calling_aet": own_title(to), "tls": to.tls, **(certificates if to.tls else {})}


class _Server(ThreadedAssociationServer):
    """Meets each connection on a thread of its own, TLS handshake and all: one that stalls keeps no other waiting."""

    def __init__(self, *arguments: Any) -> None:
        self._met: set[socket.socket] = set()
        super().__init__(*arguments)
        self.ae._servers.append(self)  # noqa: SLF001 - as start_server does it; shutdown takes it out again

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection; the handshake comes later."""
        connection, address = self.socket.accept()  # type: ignore[union-attr]
        if self.ssl_context is not None:
            connection = self.ssl_context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        connection.settimeout(_PATIENCE_S)
        self._met.add(connection)
        return connection, address

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Make an association of a connection that says something."""
        try:
            if isinstance(request, ssl.SSLSocket):
                request.do_handshake()
            if not socket.socket.recv(request, 1, socket.MSG_PEEK):  # of TLS what is on the line
                raise ConnectionResetError("nothing was said")
        finally:
            self._met.discard(request)
        super().finish_request(request, client_address)

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        """Whoever called there did not speak as agreed."""
        _LOG.warning("a connection to the port for reports came to nothing", exc_info=True)

    def server_close(self) -> None:
        """Close the port, and break off with those that have said nothing yet."""
        for each in self._met.copy():
            with suppress(OSError):
                socket.socket.shutdown(each, socket.SHUT_RDWR)
        super().server_close()
