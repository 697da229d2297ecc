"""Reports on storage commitment that come after the ask, between asks, after a restart: each is written down once."""

import socket
import threading
import time
from contextlib import contextmanager
from datetime import timedelta

import pytest
from committing_pacs import TITLE, CommittingPacs, document, free_port, is_free, report, until_open
from sending import ASKED, SlowClock, consignment

from procroom.app.backoff import Backoff
from procroom.app.clock import clock_of
from procroom.app.delivering import Delivery, run, serve
from procroom.app.jobs import Cancelled
from procroom.domain.errors import StoreUnavailable
from procroom.exchange.senders.destination import Destination, sender_of
from procroom.exchange.senders.listeners import Listeners
from procroom.storage.consignment import State
from procroom.storage.store import open_store

#: pynetdicom drops sockets that did not connect without closing them.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
#: An ask is given up long before a report comes here, and the next is far away.
SOON_S, LATE = 0.3, Backoff(3600.0, 3600.0)
HOURS_S = 7200.0
CLOCK = clock_of("UTC")


@pytest.fixture
def pacs():
    """A PACS that reports when it is told to."""
    with CommittingPacs() as made:
        yield made


@pytest.fixture
def port():
    """A free port for reports, given back at the end."""
    made = free_port()
    yield made
    assert is_free(made)


def hasty(destination):
    """A sender that soon gives up an ask, and has all the time for what is said at once: the machine may be busy."""
    made = sender_of(destination)
    for name in ("acse_timeout", "dimse_timeout", "network_timeout", "connection_timeout"):
        setattr(made._ae, name, 30.0)
    return made


def lane(store, pacs, port, name="PACS1", *, listeners=None, clock=CLOCK):
    """The way to the PACS."""
    to = Destination(
        name, "dimse", ("dicom",), "127.0.0.1", pacs.port, TITLE,
        storage_commitment=True, commitment_port=port, timeout_s=SOON_S,
    )  # fmt: skip
    more = {"listeners": listeners} if listeners else {}
    return Delivery(store, to, hasty, clock, lambda: 0.0, LATE, look_s=0.05, **more)


@contextmanager
def served(each):
    """Serve a lane on a thread of its own, as the window does, until it is cancelled."""
    done = threading.Event()

    def check():
        if done.is_set():
            raise Cancelled

    def work():
        with pytest.raises(Cancelled):
            serve(each, check, done.wait)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join(30)
        assert not thread.is_alive()


def asked(store, pacs, port, clock=CLOCK):
    """A document that was sent and asked for, in vain so far; its identity and the transaction."""
    uid, content = document()
    store.outbox.place([consignment(1, identity=uid, content=content)], ASKED)
    run(lane(store, pacs, port, clock=clock), go_on, threading.Event().wait)
    (item,) = store.outbox.items()
    assert (item.state, item.committed) == (State.SENT, False)
    assert "has not reported" in item.problem
    return uid, pacs.until_asked(1)


def go_on():
    """Nobody cancels."""


def whats(store):
    return [line.what.value for line in store.outbox.log(1)]


def test_a_report_after_a_restart_is_taken(tmp_path, pacs, port):
    """Asked, given up, the program closed; another finds the transaction in its store when the report comes at last."""
    store = open_store(tmp_path / "cases.sqlite")
    uid, transaction = asked(store, pacs, port)
    store.close()
    assert is_free(port)
    store = open_store(tmp_path / "cases.sqlite")
    with served(lane(store, pacs, port)):
        until_open(port)
        assert report(port, transaction, [uid]) == 0x0000
        (item,) = store.outbox.items()
        assert (item.state, item.committed, item.problem) == (State.CONFIRMED, True, "")
        assert report(port, transaction, [uid]) == 0x0000, "once more, for its answer was lost"
    assert whats(store) == ["asked", "sending", "sent", "committing", "waiting", "confirmed"]
    store.close()


def test_a_late_refusal_has_it_sent_again(tmp_path, pacs, port):
    store = open_store(tmp_path / "cases.sqlite")
    uid, transaction = asked(store, pacs, port)
    with served(lane(store, pacs, port)):
        until_open(port)
        assert report(port, transaction, failed=[uid]) == 0x0000
        (item,) = store.outbox.items()
        assert item.state is State.QUEUED
        assert "does not have the object (0112H)" in item.problem
    assert whats(store)[-1] == "not committed"
    store.close()


def test_a_refusal_of_what_was_sent_again_since_says_nothing(tmp_path, pacs, port):
    """Asked twice, refused, sent again: the second refusal, later still, is of what was there before."""
    store, clock = open_store(tmp_path / "cases.sqlite"), SlowClock()
    uid, first = asked(store, pacs, port, clock)
    each = lane(store, pacs, port, clock=clock)
    each.begin()
    clock.sleep(HOURS_S)
    assert each.step(go_on)
    second = pacs.until_asked(2)
    assert report(port, first, failed=[uid]) == 0x0000
    clock.sleep(HOURS_S)
    assert each.step(go_on)
    assert whats(store)[-1] == "sent"
    assert report(port, second, failed=[uid]) == 0x0000
    assert whats(store)[-1] == "sent"
    assert each.step(go_on)
    assert report(port, pacs.until_asked(3), [uid]) == 0x0000
    assert whats(store)[-1] == "confirmed"
    assert report(port, second, failed=[uid]) == 0x0000
    assert whats(store)[-1] == "confirmed"
    each.end()
    store.close()


def test_an_unknown_transaction_is_told_so_and_recorded_nowhere(tmp_path, pacs, port):
    """0115H, invalid argument value (PS3.7 10.1.1.1.8); an event that there is not is 0113H."""
    store = open_store(tmp_path / "cases.sqlite")
    uid, transaction = asked(store, pacs, port)
    before = store.outbox.items(), store.outbox.log(1)
    each = lane(store, pacs, port)
    each.begin()
    assert report(port, "2.25.1", [uid]) == 0x0115
    assert report(port, "", [uid]) == 0x0115
    assert report(port, transaction, [uid], kind=3) == 0x0113
    assert report(port, transaction, [uid], calling="STRANGER") is None
    assert report(port, transaction, [uid], called="OTHER") is None
    assert (store.outbox.items(), store.outbox.log(1)) == before
    each.end()
    store.close()


def test_a_store_that_cannot_be_written_has_it_reported_again(tmp_path, pacs, port, monkeypatch):
    """0110H, processing failure: nothing is called taken that is not written down."""
    store = open_store(tmp_path / "cases.sqlite")
    uid, transaction = asked(store, pacs, port)
    each = lane(store, pacs, port)
    each.begin()
    with monkeypatch.context() as patch:
        patch.setattr(store.outbox, "taken_over", unavailable)
        assert report(port, transaction, [uid]) == 0x0110
    assert report(port, transaction, [uid]) == 0x0000
    assert whats(store)[-1] == "confirmed"
    each.end()
    store.close()


def unavailable(*_):
    """The disk is full."""
    raise StoreUnavailable("The store is in use.")


def test_who_waits_for_a_while_hears_a_late_report(tmp_path, pacs, port):
    """``--wait``: the next ask is an hour away, and the report comes before the time is up."""
    store = open_store(tmp_path / "cases.sqlite")
    uid, content = document()
    store.outbox.place([consignment(1, identity=uid, content=content)], ASKED)
    until = CLOCK() + timedelta(seconds=120)
    thread = threading.Thread(
        target=run, args=(lane(store, pacs, port), go_on, threading.Event().wait, until)
    )
    thread.start()
    transaction = pacs.until_asked(1)
    give_up = time.monotonic() + 30
    while whats(store)[-1] != "waiting":
        assert time.monotonic() < give_up, "the ask is not given up"
        time.sleep(0.02)
    assert report(port, transaction, [uid]) == 0x0000
    thread.join(30)
    assert not thread.is_alive(), "it goes on waiting with nothing to wait for"
    assert whats(store)[-1] == "confirmed"
    store.close()


def test_two_destinations_share_a_port(tmp_path, pacs, port):
    """One archive under two names: each report finds its own; who leaves takes nobody's port away."""
    store, listeners = open_store(tmp_path / "cases.sqlite"), Listeners()
    lanes, uids = {}, {}
    for number, name in enumerate(("PACS1", "PACS2"), 1):
        uids[name], content = document()
        store.outbox.place([consignment(1, destination=name, identity=uids[name], content=content)], ASKED)
        lanes[name] = lane(store, pacs, port, name, listeners=listeners)
        assert lanes[name].step(go_on)
        assert lanes[name].step(go_on)
        pacs.until_asked(number)
    second = pacs.asked[1][0]
    lanes["PACS1"].end()
    assert report(port, pacs.asked[0][0], [uids["PACS1"]]) == 0x0115
    assert report(port, second, [uids["PACS2"]]) == 0x0000
    states = {item.destination: item.state.value for item in store.outbox.items()}
    assert states == {"PACS1": "sent", "PACS2": "confirmed"}
    lanes["PACS1"].begin()
    lanes["PACS2"].end()
    assert report(port, pacs.asked[0][0], [uids["PACS1"]]) == 0x0000
    lanes["PACS1"].end()
    store.close()


def test_a_port_that_is_taken_is_told_and_sending_goes_on(tmp_path, pacs):
    """What is stored is stored; why it is not asked for, and what to do, stands beside it."""
    store, clock = open_store(tmp_path / "cases.sqlite"), SlowClock()
    made = [document() for _ in range(2)]
    store.outbox.place(
        [consignment(n, identity=uid, content=content) for n, (uid, content) in enumerate(made)], ASKED
    )
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        run(lane(store, pacs, port, clock=clock), go_on, clock.sleep)
        for item in store.outbox.items():
            assert item.state is State.SENT
            assert (
                f"The port {port} for reports of PACS1 cannot be had: Address already in use." in item.problem
            )
            assert "Give commitment_port a free port; the receiver has to know it." in item.problem
        assert pacs.asked == []
    clock.sleep(HOURS_S)
    run(lane(store, pacs, port, clock=clock), go_on, clock.sleep)
    assert sorted(pacs.asked[0][1]) == sorted(uid for uid, _ in made)
    store.close()
