"""HL7 v2 messages over MLLP (HL7 v2.5.1 appendix C; MLLP release 1), with the acknowledgments of chapter 2.9."""

import contextlib
import select
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from procroom.domain.language import tell, told_list
from procroom.exchange.hl7.envelope import MEDIA_TYPE
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Check, Receipt, Refused, Tested, Waiting, answered
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
        "100": tell("sending", "segment sequence error"),
        "101": tell("sending", "required field missing"),
        "102": tell("sending", "data type error"),
        "103": tell("sending", "table value not found"),
        "200": tell("sending", "unsupported message type"),
        "201": tell("sending", "unsupported event code"),
        "202": tell("sending", "unsupported processing id"),
        "203": tell("sending", "unsupported version"),
        "204": tell("sending", "unknown key identifier"),
        "205": tell("sending", "duplicate key identifier"),
        "206": tell("sending", "application record locked"),
        "207": tell("sending", "application internal error"),
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
                tell("sending", "HL7 v2 carries no {media_type}.", media_type=parcel.media_type),
                remedy=tell("sending", "Send this form to another destination."),
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
                tell("sending", "{name} broke off while the message was sent.", name=self._to.name),
                remedy=tell("sending", "It is sent again."),
            ) from error
        first = self._answer(parcel, check)
        self._judge(first)
        if first.code != "CA" or not self._to.enhanced_acknowledgment:
            return _receipt(
                tell("sending", "accepted ({code})", code=first.code),
                made,
                first,
                committed=first.code == "CA",
            )
        try:
            second = self._answer(parcel, check)
        except Exception:  # noqa: BLE001 - no answer, or a wish to stop: it is theirs already, and sent again would be there twice
            self.close()
            return _receipt(tell("sending", "taken over (CA), no application answer yet"), made, first)
        if second.wants_commit:
            with contextlib.suppress(OSError):
                connection.sendall(_START + _commit(second, self._to.processing_id) + _END)
        self._judge(second)
        return _receipt(
            tell("sending", "taken over (CA) and accepted ({code})", code=second.code), made, second
        )

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
                tell(
                    "sending",
                    "{name} ({host}:{port}) was not reached.",
                    name=to.name,
                    host=to.host,
                    port=to.port,
                ),
                remedy=tell("sending", "It is tried again; test the destination to see which step fails."),
            ) from error
        try:
            made = plain if context is None else context.wrap_socket(plain, server_hostname=to.host)
        except OSError as error:
            plain.close()
            raise Waiting(
                tell("sending", "{name}: TLS failed.", name=to.name),
                remedy=tell("sending", "Test the destination to see why."),
            ) from error
        self._socket = made
        return made

    def _answer(self, parcel: Parcel, check: Check) -> Acknowledgment:
        """The next answer; it must be to this message."""
        answer = _read(self._framed(check))
        if answer is None or answer.of != parcel.identity:
            self.close()
            what = (
                tell("sending", "{name} gave an answer that cannot be read.", name=self._to.name)
                if answer is None
                else tell("sending", "{name} gave an answer to another message.", name=self._to.name)
            )
            raise Waiting(what, remedy=tell("sending", "The message is sent again."))
        return answer

    def _framed(self, check: Check) -> bytes:
        """The content of the next frame.

        Raises:
            Waiting: none within the time, the connection ended, or it grew too long; the connection is closed then.
        """
        assert self._socket is not None
        found, give_up = self._rest, time.monotonic() + self._to.timeout_s
        why = tell(
            "sending",
            "{name} did not answer within {timeout_s} s.",
            name=self._to.name,
            timeout_s=f"{self._to.timeout_s:g}",
        )
        while time.monotonic() < give_up:
            end = found.find(_END)
            if end >= 0:
                self._rest = found[end + len(_END) :]
                return found[:end].rpartition(_START)[2]
            if len(found) > _LONGEST:
                why = tell("sending", "{name} gave an answer that does not end.", name=self._to.name)
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
                why = tell("sending", "{name} broke off before it answered.", name=self._to.name)
                break
            found += more
        self.close()
        raise Waiting(why, remedy=tell("sending", "The message is sent again."))

    def _judge(self, answer: Acknowledgment) -> None:
        if answer.code in _ACCEPTED:
            return
        error: str = _ERRORS.get(answer.error, "")
        if not error and answer.error.isdigit():
            error = tell("sending", "error {number}", number=answer.error)
        if answer.place:
            error = tell("sending", "{error} at {segment}", error=error or answer.code, segment=answer.place)
        words = answered(self._to.name, answer.code, error)
        if answer.error in _FOR_NOW:
            raise Waiting(words, remedy=tell("sending", "The message is sent again."))
        raise Refused(
            words, remedy=tell("sending", "Somebody at the receiver has to look at it; then send it again.")
        )


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
    return Receipt(told_list(filter(None, (words, made.words))), answer.of, committed=committed)


def _field(segment: list[str], number: int) -> str:
    return segment[number].strip() if number < len(segment) else ""
