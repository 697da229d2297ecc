"""HL7 v2 messages over MLLP (HL7 v2.5.1 appendix C; MLLP release 1), with the acknowledgments of chapter 2.9."""

import contextlib
import select
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from procroom.exchange.hl7.envelope import MEDIA_TYPE
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Check, Receipt, Refused, Tested, Waiting
from procroom.exchange.senders.destination import Destination
from procroom.exchange.senders.reach import reached, tls_context
from procroom.exchange.senders.tailored import Tailored, tailored

_START, _END = b"\x0b", b"\x1c\r"
#: No acknowledgment is as long as that.
_LONGEST = 1 << 20
#: How often somebody who waits for an answer is asked whether to go on.
_LOOK_S = 0.5
#: Table 0357 of HL7: what was wrong.
_ERRORS: Mapping[str, str] = MappingProxyType(
    {
        "100": "segment sequence error",
        "101": "required field missing",
        "102": "data type error",
        "103": "table value not found",
        "200": "unsupported message type",
        "201": "unsupported event code",
        "202": "unsupported processing id",
        "203": "unsupported version",
        "204": "unknown key identifier",
        "205": "duplicate key identifier",
        "206": "application record locked",
        "207": "application internal error",
    }
)
#: Of those, what may pass by itself.
_FOR_NOW = frozenset({"206", "207"})
_ACCEPTED = frozenset({"AA", "CA"})


@dataclass(frozen=True, slots=True)
class Acknowledgment:
    """An answer: MSA-1, MSA-2, its own MSH-10, whether it wants to be acknowledged itself, what was wrong and where."""

    code: str
    of: str
    control: str
    wants_commit: bool
    error: str = ""
    place: str = ""


class MllpSender:
    """One receiver of messages. The connection stays open between messages; one message is under way at a time."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination
        self._socket: socket.socket | None = None
        self._rest = b""

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """One message and its acknowledgment; in enhanced mode first the commit, then the application answer.

        Raises:
            Waiting: not reached, no answer, an answer that is none to this message, or one that says not now.
            Refused: AE, AR, CE or CR, or it has a character that the receiver does not take.
        """
        if parcel.media_type != MEDIA_TYPE:
            raise Refused(
                f"HL7 v2 carries no {parcel.media_type}.", remedy="Send this form to another destination."
            )
        made = tailored(parcel.content, self._to)
        check()
        connection = self._connected()
        try:
            connection.settimeout(self._to.timeout_s)
            connection.sendall(_START + made.content + _END)
        except OSError as error:
            self.close()
            raise Waiting(
                f"{self._to.name} broke off while the message was sent.", remedy="It is sent again."
            ) from error
        first = self._answer(parcel, check)
        self._judge(first)
        if first.code != "CA" or not self._to.enhanced_acknowledgment:
            return _receipt(f"accepted ({first.code})", made, first, committed=first.code == "CA")
        try:
            second = self._answer(parcel, check)
        except Exception:  # noqa: BLE001 - no answer, or a wish to stop: it is theirs already, and sent again would be there twice
            self.close()
            return _receipt("taken over (CA), no application answer yet", made, first)
        if second.wants_commit:
            with contextlib.suppress(OSError):
                connection.sendall(_START + _commit(second, self._to.processing_id) + _END)
        self._judge(second)
        return _receipt(f"taken over (CA) and accepted ({second.code})", made, second)

    def test(self, check: Check) -> Iterator[Tested]:
        """Settings, name, TCP, TLS. MLLP has no echo: whether messages are taken shows the first one."""
        yield from reached(self._to, self._to.host, self._to.port, check, tls=self._to.tls)

    def close(self) -> None:
        """Let go of the connection."""
        if self._socket is not None:
            self._socket.close()
        self._socket, self._rest = None, b""

    def _connected(self) -> socket.socket:
        if self._socket is not None:
            readable, _, _ = select.select([self._socket], [], [], 0)
            if not readable and not self._rest:
                return self._socket
            self.close()  # closed over there, or something that nobody asked for, such as a second answer
        to = self._to
        context = tls_context(to) if to.tls else None
        try:
            plain = socket.create_connection((to.host, to.port), timeout=to.timeout_s)
        except OSError as error:
            raise Waiting(
                f"{to.name} ({to.host}:{to.port}) was not reached.",
                remedy="It is tried again; test the destination to see which step fails.",
            ) from error
        try:
            made = plain if context is None else context.wrap_socket(plain, server_hostname=to.host)
        except OSError as error:
            plain.close()
            raise Waiting(f"{to.name}: TLS failed.", remedy="Test the destination to see why.") from error
        self._socket = made
        return made

    def _answer(self, parcel: Parcel, check: Check) -> Acknowledgment:
        """The next answer; it must be to this message."""
        answer = _read(self._framed(check))
        if answer is None or answer.of != parcel.identity:
            self.close()
            what = "an answer that cannot be read" if answer is None else "an answer to another message"
            raise Waiting(f"{self._to.name} gave {what}.", remedy="The message is sent again.")
        return answer

    def _framed(self, check: Check) -> bytes:
        """The content of the next frame.

        Raises:
            Waiting: none within the time, the connection ended, or it grew too long; the connection is closed then.
        """
        assert self._socket is not None
        found, give_up = self._rest, time.monotonic() + self._to.timeout_s
        why = f"did not answer within {self._to.timeout_s:g} s"
        while time.monotonic() < give_up:
            end = found.find(_END)
            if end >= 0:
                self._rest = found[end + len(_END) :]
                return found[:end].rpartition(_START)[2]
            if len(found) > _LONGEST:
                why = "gave an answer that does not end"
                break
            check()
            self._socket.settimeout(min(_LOOK_S, self._to.timeout_s))
            try:
                more = self._socket.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                more = b""
            if not more:
                why = "broke off before it answered"
                break
            found += more
        self.close()
        raise Waiting(f"{self._to.name} {why}.", remedy="The message is sent again.")

    def _judge(self, answer: Acknowledgment) -> None:
        if answer.code in _ACCEPTED:
            return
        error = _ERRORS.get(answer.error, f"error {answer.error}" if answer.error.isdigit() else "")
        where = f" at {answer.place}" if answer.place else ""
        words = f"{self._to.name} answered {answer.code}{f': {error}' if error else ''}{where}."
        if answer.error in _FOR_NOW:
            raise Waiting(words, remedy="The message is sent again.")
        raise Refused(words, remedy="Somebody at the receiver has to look at it; then send it again.")


def _read(content: bytes) -> Acknowledgment | None:
    """An acknowledgment; None where it is none."""
    segments = [
        line.split("|") for line in content.decode("utf-8", "replace").replace("\n", "\r").split("\r")
    ]
    head = next((each for each in segments if each[0] == "MSH"), None)
    told = next((each for each in segments if each[0] == "MSA"), None)
    if head is None or told is None or len(told) < 3:
        return None
    wrong = next((each for each in segments if each[0] == "ERR"), [])
    error = _field(wrong, 3).partition("^")[0] or _field(told, 6).partition("^")[0]
    place = "-".join(part for part in _field(wrong, 2).split("^")[:3:2] if part.isalnum())
    return Acknowledgment(
        _field(told, 1), _field(told, 2), _field(head, 9), _field(head, 14) == "AL", error, place
    )


def _commit(answer: Acknowledgment, processing_id: str) -> bytes:
    """A commit acknowledgment of an application answer."""
    head = f"{time.strftime('%Y%m%d%H%M%S')}||ACK|{answer.control}-C|{processing_id}|2.5.1"
    return f"MSH|^~\\&|procroom||||{head}\rMSA|CA|{answer.control}\r".encode()


def _receipt(words: str, made: Tailored, answer: Acknowledgment, *, committed: bool = True) -> Receipt:
    return Receipt(", ".join(filter(None, (words, made.words))), answer.of, committed=committed)


def _field(segment: list[str], number: int) -> str:
    return segment[number].strip() if number < len(segment) else ""
