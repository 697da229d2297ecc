"""The ports on which receivers report: one listener a port, open as long as a destination that names it is served."""

import socket
import threading
from typing import TYPE_CHECKING

from procroom.domain.language import tell
from procroom.exchange.senders.contract import Reports, Waiting
from procroom.exchange.senders.destination import Destination

if TYPE_CHECKING:
    from procroom.exchange.senders.report_port import ReportPort


class Listeners:
    """Shared by all destinations that one program serves; every method on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: dict[tuple[str, int], ReportPort] = {}

    def join(self, destination: Destination, reports: Reports) -> None:
        """Hear what a destination reports to its ``commitment_port`` until it leaves; once more to follow our address.

        Raises:
            Waiting: not reached, so that it is not known at which address it reaches us; or the port is not to be had.
            DestinationInvalid: TLS with a certificate, key or ``ca_file`` that cannot be used; names the field.
        """
        place = _here(destination), destination.commitment_port
        with self._lock:
            self._leave(destination.name, but=place)
            if place in self._open:
                self._open[place].admit(destination, reports)
                return
            from procroom.exchange.senders.report_port import ReportPort  # noqa: PLC0415 - lazy: pynetdicom

            self._open[place] = ReportPort(place, destination, reports)

    def leave(self, name: str) -> None:
        """Hear this destination no more; the last to leave a port closes it, and its threads have ended then."""
        with self._lock:
            self._leave(name)

    def _leave(self, name: str, but: tuple[str, int] | None = None) -> None:
        for place, port in list(self._open.items()):
            if place != but and not port.dismiss(name):
                del self._open[place]
                port.close()


def _here(destination: Destination) -> str:
    """The one address of ours by which a receiver reaches us."""
    try:
        with socket.create_connection((destination.host, destination.port), destination.timeout_s) as way:
            return str(way.getsockname()[0])
    except (OSError, UnicodeError) as error:  # the latter of a name that cannot be one
        raise Waiting(
            tell("sending", "{name} was not reached.", name=destination.name),
            remedy=tell("sending", "It is asked again."),
        ) from error
