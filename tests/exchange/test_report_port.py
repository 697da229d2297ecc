"""The port for reports: shared, over TLS as the settings say, deaf to nobody because of somebody who stalls, gone at the end."""

import socket
import ssl
import threading
from dataclasses import replace

import pytest
from certificates import certificate
from committing_pacs import TITLE, free_port, is_free, report

from procroom.exchange.senders import report_port
from procroom.exchange.senders.contract import Receipt, Reports, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.listeners import Listeners

#: pynetdicom drops sockets that did not connect without closing them.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
TRANSACTION, UID = "2.25.7", "2.25.8"


class Desk:
    """Writes down what is reported on its one transaction."""

    def __init__(self, transaction=TRANSACTION):
        self.transaction, self.written = transaction, []
        self.reports = Reports(self.record)

    def record(self, transaction, answers):
        if transaction != self.transaction:
            return False
        self.written.append(dict(answers))
        return True


@pytest.fixture
def way():
    """Something that a receiver is reached by: only from where is looked at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@pytest.fixture
def port():
    """For reports; given back at the end."""
    made = free_port()
    yield made
    assert is_free(made)


@pytest.fixture
def listeners(port):
    """Those of one program; whoever is heard by a test has left at its end, before the port is looked at."""
    made = Listeners()
    yield made
    for name in ("PACS1", "PACS2"):
        made.leave(name)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """Our certificate, and the receiver's."""
    folder = tmp_path_factory.mktemp("certificates")
    return certificate(folder, "own"), certificate(folder, "pacs")


def to(way, port, name="PACS1", **changed):
    """A destination on this machine."""
    table = {"called_aet": TITLE, "storage_commitment": True, "commitment_port": port, **changed}
    return Destination(name, "dimse", ("dicom",), "127.0.0.1", way, timeout_s=5.0, **table)


def secure(way, port, pairs, **changed):
    """The same, over TLS."""
    own, pacs = pairs
    table = {"ca_file": pacs.certificate, "certificate": own.certificate, "key": own.key, **changed}
    return to(way, port, tls=True, **table)


def caller(pairs, *, shows=True):
    """How the receiver calls us: it knows our certificate, and may show its own."""
    own, pacs = pairs
    context = ssl.create_default_context(cafile=own.certificate)
    if shows:
        context.load_cert_chain(pacs.certificate, pacs.key)
    return context


GOOD = {UID: Receipt("stored and committed", UID, committed=True)}


def test_reports_come_whenever_they_come(listeners, way, port):
    desk = Desk()
    listeners.join(to(way, port), desk.reports)
    for _ in range(2):
        assert report(port, TRANSACTION, [UID]) == 0x0000
    assert desk.written == [GOOD, GOOD]
    listeners.join(to(way, port), desk.reports)
    assert report(port, TRANSACTION, [UID]) == 0x0000
    listeners.leave("PACS1")
    assert is_free(port)


def test_a_shared_port_hears_each_by_its_own_title(listeners, way, port):
    """Two archives, one port: what one reports is nothing that the other was asked."""
    first, second = Desk(), Desk("2.25.9")
    listeners.join(to(way, port), first.reports)
    listeners.join(to(way, port, "PACS2", called_aet="ARCHIVE"), second.reports)
    assert report(port, TRANSACTION, [UID]) == 0x0000
    assert report(port, "2.25.9", [UID]) == 0x0115
    assert report(port, "2.25.9", [UID], calling="ARCHIVE") == 0x0000
    listeners.leave("PACS1")
    assert report(port, TRANSACTION, [UID]) is None
    assert report(port, "2.25.9", [UID], calling="ARCHIVE") == 0x0000
    assert (first.written, second.written) == ([GOOD], [GOOD, GOOD])


def test_who_cannot_share_is_told_by_setting(listeners, way, port, pairs):
    listeners.join(secure(way, port, pairs), Desk().reports)
    other = replace(secure(way, port, pairs), name="PACS2")
    for changed, words in (
        ({"calling_aet": "OTHER"}, "calling_aet"),
        ({"tls": False}, "tls"),
        ({"ca_file": "", "key": ""}, "ca_file, key"),
    ):
        with pytest.raises(Waiting, match=f"port {port}: PACS1 has, with another {words}") as told:
            listeners.join(replace(other, **changed), Desk().reports)
        assert "commitment_port" in told.value.remedy
    listeners.join(replace(other, calling_aet="PROCROOM"), Desk().reports)  # as both are called


def test_who_changes_the_port_gives_the_old_one_back(listeners, way, port):
    desk, newer = Desk(), free_port()
    listeners.join(to(way, port), desk.reports)
    listeners.join(to(way, newer), desk.reports)
    assert is_free(port)
    assert report(newer, TRANSACTION, [UID]) == 0x0000


# --- TLS ------------------------------------------------------------------------------------------------------


def test_over_tls_both_sides_are_known(listeners, way, port, pairs):
    """A caller that shows what ``ca_file`` vouches for is heard; none, another, or no TLS at all is not."""
    desk = Desk()
    listeners.join(secure(way, port, pairs), desk.reports)
    assert report(port, TRANSACTION, [UID], tls=caller(pairs)) == 0x0000
    own, _ = pairs
    stranger = caller(pairs, shows=False)
    stranger.load_cert_chain(own.certificate, own.key)
    for context in (caller(pairs, shows=False), stranger, None):
        assert report(port, TRANSACTION, [UID], tls=context) is None
    assert desk.written == [GOOD]


def test_without_a_ca_file_no_caller_is_asked_who_it_is(listeners, way, port, pairs):
    """The system's authorities vouch for servers; the line is secret all the same."""
    desk = Desk()
    listeners.join(secure(way, port, pairs, ca_file=""), desk.reports)
    assert report(port, TRANSACTION, [UID], tls=caller(pairs, shows=False)) == 0x0000
    assert report(port, TRANSACTION, [UID]) is None
    assert desk.written == [GOOD]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"certificate": ""}, "certificate is missing"),
        ({"certificate": "/nowhere/own.pem"}, "certificate /nowhere/own.pem: No such file"),
        ({"key": "/nowhere/own.key"}, "key /nowhere/own.key: No such file"),
        ({"key": "THEIRS"}, "key .*pacs.key: it is no key of that certificate"),
        ({"certificate": "KEY"}, "certificate .*own.key: it is no certificate"),
        ({"key": ""}, "certificate .*own.pem: it is no certificate, or its key is missing"),
        ({"ca_file": "KEY"}, "ca_file .*own.key: it is no certificate"),
    ],
)
def test_a_certificate_that_cannot_be_used_is_named_by_field(listeners, way, port, pairs, changed, words):
    own, pacs = pairs
    paths = {"THEIRS": pacs.key, "KEY": own.key}
    told = {field: paths.get(value, value) for field, value in changed.items()}
    with pytest.raises(DestinationInvalid, match=words):
        listeners.join(secure(way, port, pairs, **told), Desk().reports)


# --- who stalls -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tls", [False, True])
def test_who_stalls_keeps_no_other_waiting(listeners, way, port, pairs, tls):
    """Twenty that connect and say nothing, or half a word: a report comes through, and no thread outlives the port."""
    desk = Desk()
    listeners.join(secure(way, port, pairs) if tls else to(way, port), desk.reports)
    stalled = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(20)]
    stalled[0].sendall(b"\x16\x03" if tls else b"\x01\x00\x00")
    assert report(port, TRANSACTION, [UID], tls=caller(pairs) if tls else None) == 0x0000
    listeners.leave("PACS1")
    assert is_free(port)
    assert not [each for each in threading.enumerate() if "Acceptor" in each.name or "reports" in each.name]
    for each in stalled:
        each.close()
    assert desk.written == [GOOD]


def test_a_handshake_that_stalls_is_given_up(listeners, way, port, pairs, monkeypatch):
    """Broken off after its time, while the port is open."""
    monkeypatch.setattr(report_port, "_PATIENCE_S", 0.2)
    listeners.join(secure(way, port, pairs), Desk().reports)
    with socket.create_connection(("127.0.0.1", port), timeout=30) as stalled:
        assert stalled.recv(1) == b""


def test_an_association_under_way_is_ended_with_the_port(listeners, way, port):
    """Its report is being written down while the last destination leaves: the threads end, and it was written."""
    writes, may_end, desk = threading.Event(), threading.Event(), Desk()

    def slowly(transaction, answers):
        writes.set()
        may_end.wait(30)
        return desk.record(transaction, answers)

    listeners.join(to(way, port), Reports(slowly))
    calling = threading.Thread(target=report, args=(port, TRANSACTION, [UID]))
    calling.start()
    assert writes.wait(30)
    leaving = threading.Thread(target=listeners.leave, args=("PACS1",))
    leaving.start()
    may_end.set()
    leaving.join(30)
    calling.join(30)
    assert not leaving.is_alive()
    assert not calling.is_alive()
    assert desk.written == [GOOD]
