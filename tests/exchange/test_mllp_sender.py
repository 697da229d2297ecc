"""MLLP against hl7apy's own server and a scripted receiver; each answer told for what it is."""

import base64
import re
import socket
import ssl
import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from certificates import certificate
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.core import Message
from hl7apy.mllp import AbstractErrorHandler, AbstractHandler, MLLPServer
from hl7apy.parser import parse_message
from signed_cases import NAMES, signed

from procroom.exchange import forms
from procroom.exchange.senders.contract import Refused, Step, Waiting
from procroom.exchange.senders.destination import Destination
from procroom.exchange.senders.mllp import MllpSender
from procroom.exchange.senders.tailored import tailored

START, END = b"\x0b", b"\x1c\r"


def go_on():
    """Nobody asks to stop."""


@pytest.fixture(scope="module")
def messages():
    """All messages of GS1, GS5 and GS8."""
    return [parcel for name in NAMES for parcel in forms.make("hl7", signed(name))]


def to(port, **changed):
    """A destination on this machine."""
    return Destination(
        *("CHART", "mllp", ("hl7",), "127.0.0.1", port),
        receiving_application="EHR",
        receiving_facility="Sued & Nord",
        timeout_s=10.0,
        **changed,
    )


# --- a server that is not ours --------------------------------------------------------------------------------


class Accepts(AbstractHandler):
    """Of hl7apy: answers AA."""

    def __init__(self, message, got):
        super().__init__(message)
        self.got = got

    def reply(self):
        """Keep it, and answer."""
        self.got.append(self.incoming_message)
        head = dict(enumerate(self.incoming_message.partition("\r")[0].split("|")))
        answer = Message("ACK", version="2.5.1")
        answer.msh.msh_7, answer.msh.msh_9, answer.msh.msh_10, answer.msh.msh_11 = "20260610", "ACK", "1", "P"
        answer.msa.msa_1, answer.msa.msa_2 = "AA", head[9]
        return answer.to_mllp()


class Fails(AbstractErrorHandler):
    """Of hl7apy: a message of no known kind."""

    def reply(self):
        """Nothing is answered."""
        raise self.exc


@contextmanager
def hl7apy_server(*kinds):
    """hl7apy's server on a port of its own; gives the port and what it got."""
    got = []
    handlers = dict.fromkeys(kinds, (Accepts, got)) | {"ERR": (Fails,)}
    server = MLLPServer("127.0.0.1", 0, handlers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], got
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_server_of_others_takes_every_message(messages):
    """hl7apy's server reads all messages of three cases off its socket, accepts each, and finds it valid at strict level."""
    with hl7apy_server("MDM^T02^MDM_T02", "ORU^R01^ORU_R01") as (port, got):
        sender = MllpSender(to(port))
        for parcel in messages:
            receipt = sender.send(parcel, go_on)
            assert (receipt.words, receipt.reference) == ("accepted (AA)", parcel.identity)
            sender.close()  # hl7apy's server answers once a connection
    assert len(got) == len(messages)
    for words, parcel in zip(got, messages, strict=True):
        kept = parse_message(_shown(words), validation_level=VALIDATION_LEVEL.STRICT)
        assert kept.msh.msh_10.value == parcel.identity
        assert kept.msh.msh_5.value == "EHR"
        assert kept.msh.msh_6.value == r"Sued \T\ Nord"
        body = parcel.content.decode().partition("\r")[2]
        assert words.rstrip("\r").endswith(body.rstrip("\r"))


def _shown(words):
    """hl7apy takes OBX-5 for 199 characters: the document is cut for it, and lines of the text are repetitions."""
    return re.sub(r"(\^Base64\^.{60})[^|\r]*", r"\1", words).replace("\\.br\\", "~")


# --- a receiver that answers as it is told ----------------------------------------------------------------------


@contextmanager
def receiver(*answers, context=None):
    """Takes connections one after the other; each answer is bytes, a function of the message, or None to close.

    Gives the port and the messages it got.
    """
    got, left = [], list(answers)
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.1)
    stop = threading.Event()

    def serve():
        while not stop.is_set():
            try:
                plain, _ = listening.accept()
                connection = plain if context is None else context.wrap_socket(plain, server_side=True)
            except OSError:
                continue
            with connection:
                connection.settimeout(0.2)
                _talk(connection, got, left, stop)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1], got
    finally:
        stop.set()
        thread.join()
        listening.close()


def _talk(connection, got, left, stop):
    found = b""
    while not stop.is_set():
        try:
            more = connection.recv(65536)
        except TimeoutError:
            continue
        except OSError:
            return
        if not more:
            return
        found += more
        while END in found:
            frame, _, found = found.partition(END)
            got.append(frame.rpartition(START)[2])
            answer = left.pop(0) if left else None
            if answer is None:
                return
            for part in answer(got[-1]) if callable(answer) else [answer]:
                connection.sendall(part)


def ack(code, *, error="", of=None, own="", place="", split=0):
    """An acknowledgment of whatever comes, as ``receiver`` takes it."""

    def made(message):
        control = of or message.split(b"\r")[0].decode().split("|")[9]
        text = f"MSH|^~\\&|EHR|S|procroom||20260610||ACK|{own or 'A1'}|P|2.5.1{'||||AL' if own else ''}\rMSA|{code}|{control}|DOE^JANE not found\r"
        if error:
            text += f"ERR||{place}|{error}^words|E\r"
        whole = START + text.encode() + END
        return [whole[n : n + split] for n in range(0, len(whole), split)] if split else [whole]

    return made


@pytest.mark.parametrize(
    ("answer", "outcome", "words"),
    [
        (ack("AE"), Refused, "AE"),
        (ack("AR"), Refused, "AR"),
        (ack("CE"), Refused, "CE"),
        (ack("CR"), Refused, "CR"),
        (ack("AE", error="101", place="PID^1^3"), Refused, "required field missing at PID-3"),
        (ack("AE", error="204"), Refused, "unknown key identifier"),
        (ack("AE", error="207"), Waiting, "application internal error"),
        (ack("AE", error="206"), Waiting, "application record locked"),
        (ack("AA", of="OTHER"), Waiting, "another message"),
        (START + b"garbage" + END, Waiting, "cannot be read"),
        (b"no frame at all", Waiting, "did not answer"),
        (b"x" * (1 << 21), Waiting, "does not end"),
        (None, Waiting, "broke off"),
        (lambda _message: [], Waiting, "did not answer"),
    ],
)
def test_every_answer_is_told_for_what_it_is(messages, answer, outcome, words):
    """No means a person, not now means again; free words of the receiver, which may name the patient, are not repeated."""
    with receiver(answer) as (port, _):
        sender = MllpSender(replace(to(port), timeout_s=1.0))
        with pytest.raises(outcome, match=words) as told:
            sender.send(messages[0], go_on)
        assert "DOE" not in str(told.value)
        sender.close()


def test_an_answer_in_crumbs_and_several_messages_on_one_connection(messages):
    """Answers come byte by byte; all messages go over one connection; one that was closed meanwhile is opened anew."""
    with receiver(ack("AA", split=1), ack("AA", split=7), None, ack("AA")) as (port, got):
        sender = MllpSender(to(port))
        sender.send(messages[0], go_on)
        sender.send(messages[1], go_on)
        with pytest.raises(Waiting):
            sender.send(messages[2], go_on)
        sender.send(messages[2], go_on)
        sender.close()
        assert [each.split(b"\r")[0].split(b"|")[9].decode() for each in got] == [
            messages[n].identity for n in (0, 1, 2, 2)
        ]


def test_enhanced_mode_waits_for_both_answers(messages):
    """Commit first, then the application's: CA and AA is accepted, CA and AE refused, CA alone is taken over."""

    def both(code):
        return lambda message: [*ack("CA")(message), *ack(code, own="R7")(message)]

    for answers, outcome in (
        ((both("AA"), lambda _m: []), "accepted (AA)"),
        ((ack("CA"),), "no application answer yet"),
    ):
        with receiver(*answers) as (port, got):
            sender = MllpSender(replace(to(port), enhanced_acknowledgment=True, timeout_s=1.0))
            receipt = sender.send(messages[0], go_on)
            assert outcome in receipt.words
            assert receipt.committed
            sender.close()
            head = got[0].split(b"\r")[0].split(b"|")
            assert (head[14], head[15]) == (b"AL", b"AL")
    with receiver(both("AE"), lambda _m: []) as (port, _):
        sender = MllpSender(replace(to(port), enhanced_acknowledgment=True, timeout_s=1.0))
        with pytest.raises(Refused, match="AE"):
            sender.send(messages[0], go_on)
        sender.close()


def test_a_second_answer_nobody_asked_for_is_not_taken_for_the_next_message(messages):
    """CA and AA at once without enhanced mode: the next message is sent once, and judged by its own answer."""
    both = lambda message: [b"".join([*ack("CA")(message), *ack("AA")(message)])]  # noqa: E731 - a receiver's answer
    with receiver(both, both) as (port, got):
        sender = MllpSender(to(port))
        for message in messages[:2]:
            assert sender.send(message, go_on).reference == message.identity
        sender.close()
        assert len(got) == 2


def test_who_stops_after_the_commit_keeps_the_receipt(messages):
    """The receiver has taken it over: a wish to stop while its second answer is awaited does not send it again."""

    class Stopped(Exception):
        """As the outbox asks to stop."""

    asked = []

    def stop():
        asked.append(1)
        if len(asked) > 3:
            raise Stopped

    with receiver(ack("CA")) as (port, _):
        sender = MllpSender(replace(to(port), enhanced_acknowledgment=True, timeout_s=30.0))
        assert sender.send(messages[0], stop).committed
        sender.close()


def test_a_slow_reader_has_the_whole_time_for_each_message(messages):
    """The second large message on a kept connection has as long as the first."""
    large = replace(messages[0], content=messages[0].content + b"NTE|1||" + b"x" * 30_000_000 + b"\r")
    listening = socket.create_server(("127.0.0.1", 0))

    def serve():
        connection, _ = listening.accept()
        with connection:
            for _ in range(2):
                time.sleep(1.2)
                found = b""
                while not found.endswith(END):
                    found += connection.recv(1 << 20)
                connection.sendall(b"".join(ack("AA")(found)))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    sender = MllpSender(replace(to(listening.getsockname()[1]), timeout_s=20.0))
    for _ in range(2):
        assert sender.send(large, go_on).words == "accepted (AA)"
    sender.close()
    thread.join()
    listening.close()


def test_only_the_address_of_a_message_changes(messages):
    """Control id and everything after the header stay; without a receiver in the settings all of it stays."""
    content = messages[0].content
    assert tailored(content, Destination("X", "mllp")).content == content
    changed = tailored(content, to(1)).content
    assert changed.partition(b"\r")[2] == content.partition(b"\r")[2]
    assert changed.split(b"|")[9] == content.split(b"|")[9]


def _real(parcel):
    """A message as of a patient who is not a demonstration."""
    return parcel.content.replace(b"|T|2.5.1|", b"|P|2.5.1|", 1)


@pytest.mark.parametrize(("told", "real", "demo"), [({}, "P", "T"), ({"processing_id": "T"}, "T", "T"), ({"processing_id": "D"}, "D", "D")])  # fmt: skip
def test_what_a_message_is_for_says_the_destination_and_a_demonstration_is_never_a_patients(
    messages, told, real, demo
):
    """MSH-11."""
    for content, expected in ((_real(messages[0]), real), (messages[0].content, demo)):
        head = tailored(content, to(1, **told)).content.partition(b"\r")[0].decode().split("|")
        assert head[10] == expected


@pytest.mark.parametrize(
    ("charset", "codec"), [("8859/1", "iso8859-1"), ("ASCII", "ascii"), ("8859/2", "iso8859-2")]
)
def test_a_receiver_of_other_characters_is_told_which_and_gets_each_value(messages, charset, codec):
    """MSH-18; signs of our own sentences are spelled as units are; values, names and numbers stay; hl7apy takes it."""
    told = set()
    for parcel in messages:
        made = tailored(parcel.content, to(1, charset=charset))
        words = made.content.decode(codec)
        assert words.partition("\r")[0].split("|")[17] == charset
        kept = parse_message(_shown(words), validation_level=VALIDATION_LEVEL.STRICT)
        assert kept.msh.msh_10.value == parcel.identity
        for was, now in zip(parcel.content.decode().split("\r"), words.split("\r"), strict=True):
            before, after = was.split("|"), now.split("|")
            assert len(before) == len(after)
            if before[0] == "OBX" and before[2] == "NM":
                assert before[5] == after[5]
        told.add(made.words)
    assert "some signs spelled out" in told


def test_a_character_that_a_receiver_has_not_is_refused_by_field_and_never_replaced(messages):
    """Field, character and remedy are told; names are not spelled in another way, free words have no other spelling."""
    name = next(each for each in messages[0].content.decode().split("\r") if each.startswith("PID|")).split(
        "|"
    )[5]
    for new, where in (
        (name.replace("DEMO", "Łoś", 1), "PID-5"),
        (name.replace("DEMO", "O\u2019Neil", 1), "PID-5"),
    ):
        content = messages[0].content.decode().replace(f"|{name}|", f"|{new}|", 1).encode()
        with pytest.raises(Refused) as told:
            tailored(content, to(1, charset="8859/1"))
        assert told.value.title.startswith(f"{where} has the character U+")
        assert "charset of CHART" in told.value.remedy
        assert new not in str(told.value)
    free = messages[1].content.decode().replace("|128|", "|漢|", 1).encode()
    with pytest.raises(Refused, match=r"OBX-5 has the character U\+6F22, which ASCII does not carry"):
        tailored(free, to(1, charset="ASCII"))


def test_a_pdf_that_is_too_large_for_a_receiver_stays_behind_and_the_message_says_so(messages):
    """The text goes, one OBX says where the PDF is, the receipt tells it; one that fits goes as it was made."""
    document = messages[0]
    lines = document.content.decode().split("\r")
    size = len(base64.b64decode(lines[5].split("|")[5].rpartition("^")[2]))
    fits = to(1, largest_pdf_kb=-(-size // 1000))
    assert base64.b64decode(
        tailored(document.content, fits).content.decode().split("\r")[5].split("|")[5].rpartition("^")[2]
    )
    with receiver(ack("AA")) as (port, got):
        sender = MllpSender(to(port, largest_pdf_kb=size // 1000))
        assert sender.send(document, go_on).words == "accepted (AA), without the PDF"
        sender.close()
    words = got[0].decode()
    parse_message(_shown(words), validation_level=VALIDATION_LEVEL.STRICT).validate()
    said, text = words.split("\r")[5:7]
    assert said.startswith("OBX|1|TX|28570-0^")
    assert "is not in this message: CHART takes" in said
    assert "TXA-12" in said
    assert text == lines[6]
    assert "Base64" not in words


def test_tls_is_checked(messages, tmp_path):
    """Both sides show certificates; one that nobody vouches for is not talked to."""
    server, client = certificate(tmp_path, "server"), certificate(tmp_path, "client")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server.certificate, server.key)
    context.load_verify_locations(client.certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    with receiver(ack("AA"), context=context) as (port, got):
        secure = to(
            port, tls=True, ca_file=server.certificate, certificate=client.certificate, key=client.key
        )
        sender = MllpSender(secure)
        assert sender.send(messages[0], go_on).words == "accepted (AA)"
        sender.close()
        steps = list(sender.test(go_on))
        assert [each.step for each in steps] == [Step.SETTINGS, Step.NAME, Step.TCP, Step.TLS]
        assert all(each.passed for each in steps)
        with pytest.raises(Waiting, match="TLS"):
            MllpSender(replace(secure, ca_file=client.certificate)).send(messages[0], go_on)
        assert len(got) == 1


def test_nobody_there_is_waiting_and_other_forms_are_refused(messages):
    """A port where nobody listens; a PDF."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Waiting, match="not reached"):
        MllpSender(to(port)).send(messages[0], go_on)
    (pdf, *_) = forms.make("pdf", signed("gs1"))
    with pytest.raises(Refused, match="carries no"):
        MllpSender(to(port)).send(pdf, go_on)
