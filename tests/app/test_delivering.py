"""Delivery: whatever the receiver does, each thing arrives once or is told why not; the order of a case is kept."""

import random
from collections import defaultdict
from datetime import timedelta

import pytest
from sending import ASKED, NOON, Committer, Receiver, SlowClock, consignment, delivery
from signed_cases import signed

from procroom.app.delivering import MISSES, Delivery, run, serve
from procroom.app.delivering import deliver as deliver_all
from procroom.app.jobs import Cancelled, Jobs
from procroom.app.outbox import enqueue
from procroom.domain.errors import ProcroomError, StoreUnavailable
from procroom.exchange.senders.commitment import NotCommitted
from procroom.exchange.senders.contract import Receipt, Refused
from procroom.exchange.senders.destination import Destination, sender_of
from procroom.storage.consignment import IdentityTaken, State, What
from procroom.storage.store import open_store


@pytest.fixture
def store():
    """A store in memory."""
    made = open_store(None)
    yield made
    made.close()


@pytest.fixture
def clock():
    return SlowClock()


def go_on():
    """Nobody cancels."""


def deliver(store, receiver, clock, hours=1.0, **more):
    """Serve one lane for so long."""
    run(delivery(store, receiver, clock, **more), go_on, clock.sleep, clock.now + timedelta(hours=hours))


def states(store, **which):
    """Item number -> state."""
    return {item.id: item.state.value for item in store.outbox.items(**which)}


def whats(store, item):
    """What the log tells of an item."""
    return [line.what.value for line in store.outbox.log(item)]


def test_a_drop_folder_gets_the_name_that_it_asks_for(store, clock, tmp_path):
    """From the case through the outbox into the folder; what people are told of it names no patient."""
    drop = Destination(
        "DROP", "folder", ("pdf",), folder=str(tmp_path), file_name="{mrn}-{version}.{extension}"
    )
    case = signed("gs1")
    enqueue(store.outbox, case, [drop], ASKED)
    lane = Delivery(store, drop, sender_of, clock, random.Random(1).random)
    run(lane, go_on, clock.sleep, clock.now + timedelta(hours=1))
    (item,) = store.outbox.items()
    assert (item.state, item.reference) == (State.CONFIRMED, str(tmp_path / "{mrn}-{version}.{extension}"))
    assert (tmp_path / f"{case.patient.mrn}-1.pdf").read_bytes() == case.note_pdf


def test_what_arrives_is_told_with_the_receivers_own_words(store, clock):
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, Receiver(), clock)
    (item,) = store.outbox.items()
    assert (item.state, item.receipt, item.reference) == (State.CONFIRMED, "stored", "kept/case-a/1")
    assert (item.committed, item.problem, item.attempts) == (False, "", 1)
    assert item.received_at > NOON
    assert whats(store, 1) == ["asked", "sending", "confirmed"]
    assert [line.by for line in store.outbox.log(1)] == ["DEMO Nurse", "", ""]


def test_the_same_again_doubles_nothing(store, clock):
    receiver = Receiver()
    for fresh in (True, False):
        (placed,) = store.outbox.place([consignment(1)], ASKED)
        assert placed.fresh is fresh
    deliver(store, receiver, clock)
    (placed,) = store.outbox.place([consignment(1)], ASKED)
    assert (placed.fresh, placed.item.state) == (False, State.CONFIRMED)
    deliver(store, receiver, clock)
    assert receiver.knocks == {"case-a/1": 1}
    store.outbox.resend(1, ASKED)
    deliver(store, receiver, clock)
    assert receiver.knocks == {"case-a/1": 2}
    assert whats(store, 1) == ["asked", "sending", "confirmed", "resent", "sending", "confirmed"]


def test_an_identity_stands_for_one_thing(store):
    """Other bytes of another version, or of another case, under one identity: loud, and nothing at all is put in."""
    store.outbox.place([consignment(1)], ASKED)
    for wrong in (
        consignment(1, version=2, content=b"other"),
        consignment(1, case="case-b", identity="case-a/1"),
    ):
        with pytest.raises(IdentityTaken, match="knows something else by …case-a/1"):
            store.outbox.place([consignment(2), wrong], ASKED)
    assert len(store.outbox.items()) == 1
    store.outbox.place([consignment(1, version=2, content=b"other", destination="PACS2")], ASKED)
    (same,) = store.outbox.place([consignment(1, version=2)], ASKED)
    assert not same.fresh


def test_other_bytes_of_the_same_version_take_the_place_of_those_that_have_not_arrived(store, clock):
    receiver = Receiver(lambda _: "refuse")
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock)
    store.outbox.place([consignment(1, content=b"corrected")], ASKED)
    receiver.script = lambda _: "store"
    deliver(store, receiver, clock)
    assert states(store) == {1: "cancelled", 2: "confirmed"}
    assert whats(store, 1)[-1] == "replaced"
    (placed,) = store.outbox.place([consignment(1, content=b"drawn by a hair differently")], ASKED)
    assert (placed.fresh, placed.item.id) == (False, 2)
    deliver(store, receiver, clock)
    assert receiver.kept == {"case-a/1": b"corrected"}
    assert receiver.knocks == {"case-a/1": 2}


def test_a_refused_item_holds_back_its_case_and_no_other(store, clock):
    refusing = {"case-a/2"}
    receiver = Receiver(lambda parcel: "refuse" if parcel.identity in refusing else "store")
    store.outbox.place([consignment(n, case=case) for n in (1, 2, 3) for case in ("case-a", "case-b")], ASKED)
    deliver(store, receiver, clock)
    assert states(store, case_id="case-a") == {1: "confirmed", 3: "refused", 5: "queued"}
    assert states(store, case_id="case-b") == {2: "confirmed", 4: "confirmed", 6: "confirmed"}
    held = store.outbox.items("case-a")[2]
    assert held.held_by == 3
    refusing.clear()
    store.outbox.retry(3, ASKED)
    deliver(store, receiver, clock)
    assert receiver.order[-2:] == ["case-a/2", "case-a/3"]


def test_cancelling_lets_the_case_go_on(store, clock):
    receiver = Receiver(lambda parcel: "refuse" if parcel.identity == "case-a/1" else "store")
    store.outbox.place([consignment(1), consignment(2)], ASKED)
    deliver(store, receiver, clock)
    store.outbox.cancel(1, ASKED)
    deliver(store, receiver, clock)
    assert states(store) == {1: "cancelled", 2: "confirmed"}
    with pytest.raises(ProcroomError, match="PACS1 has it already"):
        store.outbox.cancel(2, ASKED)
    with pytest.raises(ProcroomError, match="nothing to try"):
        store.outbox.retry(2, ASKED)
    with pytest.raises(ProcroomError, match="no item 9"):
        store.outbox.resend(9, ASKED)
    (placed,) = store.outbox.place([consignment(1)], ASKED)
    assert (placed.fresh, placed.item.state) == (True, State.QUEUED)


def test_what_is_cancelled_while_it_is_sent_and_arrives_has_arrived(store, clock):
    """The truth is what the receiver says; what did not arrive stays cancelled."""
    answers = {"case-a/1": "store", "case-b/1": "drop", "case-c/1": "refuse"}

    def script(parcel):
        (item,) = store.outbox.items(parcel.case_id)
        store.outbox.cancel(item.id, ASKED)
        return answers[parcel.identity]

    store.outbox.place([consignment(1, case=case) for case in ("case-a", "case-b", "case-c")], ASKED)
    deliver(store, Receiver(script), clock)
    assert states(store) == {1: "confirmed", 2: "cancelled", 3: "cancelled"}


def test_a_paused_destination_waits_and_says_who_paused_it(store, clock):
    receiver = Receiver()
    store.outbox.place([consignment(1), consignment(1, destination="PACS2")], ASKED)
    store.outbox.pause("PACS1", "DEMO Nurse")
    deliver(store, receiver, clock)
    deliver(store, receiver, clock, name="PACS2")
    assert states(store) == {1: "queued", 2: "confirmed"}
    assert store.outbox.lane("PACS1").changed_by == "DEMO Nurse"
    store.outbox.resume("PACS1", "DEMO Nurse")
    deliver(store, receiver, clock)
    assert states(store) == {1: "confirmed", 2: "confirmed"}


def test_a_dead_destination_rests_as_a_whole(store, clock):
    """Nobody answering is the destination's fault: a thousand items do not each wait for that."""
    receiver = Receiver(lambda _: "dead")
    store.outbox.place([consignment(1, case=f"case-{n}") for n in range(100)], ASKED)
    lane = delivery(store, receiver, clock)
    while lane.step(go_on):
        pass
    assert receiver.knocks.total() == MISSES
    assert store.outbox.lane("PACS1").rests_until > clock.now
    assert lane.due_at() == store.outbox.lane("PACS1").rests_until
    deliver(store, receiver, clock, hours=24)
    assert receiver.knocks.total() < 250
    receiver.script = lambda _: "store"
    store.outbox.retry(1, ASKED)
    deliver(store, receiver, clock, hours=0.5)
    assert set(states(store).values()) == {"confirmed"}


def test_an_unforeseen_failure_waits_and_names_nobody(store, clock):
    receiver = Receiver(lambda _: "explode")
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, hours=0)
    (item,) = store.outbox.items()
    assert item.state is State.QUEUED
    assert item.problem == "Sending failed (KeyError). It is tried again."


def test_a_sender_that_cannot_be_made_is_a_reason_to_wait(store, clock):
    """For example a password that is not there: said at the item, and tried again."""
    receiver, ready = Receiver(), []

    def make(_destination):
        if not ready:
            raise ProcroomError("PACS1 needs the variable PACS1_PASSWORD.")
        return receiver

    store.outbox.place([consignment(1)], ASKED)
    lane = delivery(store, receiver, clock)
    lane.make_sender = make
    run(lane, go_on, clock.sleep)
    assert store.outbox.items()[0].problem == "PACS1 needs the variable PACS1_PASSWORD."
    ready.append(True)
    run(lane, go_on, clock.sleep, clock.now + timedelta(hours=1))
    assert states(store) == {1: "confirmed"}
    assert receiver.closed == 1


def test_damaged_bytes_are_never_sent(store, clock):
    receiver = Receiver()
    store.outbox.place([consignment(1)], ASKED)
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE blobs SET data = x'00'")
    deliver(store, receiver, clock)
    (item,) = store.outbox.items()
    assert (item.state, receiver.knocks.total()) == (State.REFUSED, 0)
    assert "Restore the store from a backup" in item.problem


def test_cancelling_the_work_leaves_the_item_to_be_sent_again(store, clock):
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    receiver = Receiver()
    store.outbox.place([consignment(1)], ASKED)
    with pytest.raises(Cancelled):
        serve(delivery(store, receiver, clock), check, clock.sleep)
    assert whats(store, 1) == ["asked", "sending", "interrupted"]
    assert receiver.closed == 1
    deliver(store, receiver, clock)
    assert states(store) == {1: "confirmed"}


def test_a_store_in_use_is_waited_for(store, clock, monkeypatch):
    """What was being sent when nothing could be written down is sent again, and is there once."""
    arrived, ends = store.outbox.arrived, [Cancelled, None, StoreUnavailable]

    def fails_once(*arguments, **more):
        if ends.pop() is StoreUnavailable:
            raise StoreUnavailable("The store is in use.")
        arrived(*arguments, **more)

    def check():
        if len(ends) == 1:
            raise Cancelled

    monkeypatch.setattr(store.outbox, "arrived", fails_once)
    receiver = Receiver()
    store.outbox.place([consignment(1)], ASKED)
    with pytest.raises(Cancelled):
        serve(delivery(store, receiver, clock), check, clock.sleep)
    assert whats(store, 1) == ["asked", "sending", "interrupted", "sending", "confirmed"]
    assert (receiver.knocks, list(receiver.kept)) == ({"case-a/1": 2}, ["case-a/1"])


def test_without_an_end_only_what_is_due_is_sent(store, clock):
    """The first answer is no: it is not waited for the next try."""
    store.outbox.place([consignment(1), consignment(1, case="case-b")], ASKED)
    receiver = Receiver(lambda parcel: "stall" if parcel.case_id == "case-a" else "store")
    before = clock.now
    run(delivery(store, receiver, clock), go_on, clock.sleep)
    assert states(store) == {1: "queued", 2: "confirmed"}
    assert clock.now - before < timedelta(seconds=1)


def test_only_one_delivers_from_a_store(tmp_path):
    first, second = open_store(tmp_path / "cases.sqlite"), open_store(tmp_path / "cases.sqlite")
    with first.outbox.delivering() as mine, second.outbox.delivering() as other:
        assert (mine, other) == (True, False)
        with first.outbox.delivering() as again:
            assert not again
    with second.outbox.delivering() as mine:
        assert mine
    first.close()
    second.close()


def test_destinations_are_served_side_by_side(tmp_path):
    """Four threads on one store in a file: a dead destination delays itself alone."""
    store = open_store(tmp_path / "cases.sqlite")
    names = ("PACS1", "PACS2", "CHART", "DEAD")
    things = [consignment(n, case=f"case-{n % 5}", destination=name) for name in names for n in range(20)]
    store.outbox.place(things, ASKED)
    receivers = {name: Receiver(lambda _, name=name: "dead" if name == "DEAD" else "store") for name in names}
    jobs = Jobs()
    with store.outbox.delivering():
        lanes = [delivery(store, receivers[name], SlowClock(), name=name) for name in names]
        deliver_all(jobs, lanes, lambda _: None)
    jobs.close()
    for name in names[:3]:
        assert set(states(store, destination=name).values()) == {"confirmed"}
        assert set(receivers[name].knocks.values()) == {1}
    assert set(states(store, destination="DEAD").values()) == {"queued"}
    assert receivers["DEAD"].knocks.total() == MISSES
    store.close()


# --- storage commitment --------------------------------------------------------------------------------------


def test_what_is_sent_is_taken_over_later(store, clock):
    """Stored is not committed: the receiver is asked until it answers, each wait longer."""
    silent = [None] * 4
    receiver = Committer(lambda _: silent.pop() if silent else Receipt("committed", committed=True))
    store.outbox.place([consignment(1), consignment(2)], ASKED)
    run(delivery(store, receiver, clock, commitment=True), go_on, clock.sleep)
    assert states(store) == {1: "sent", 2: "sent"}
    deliver(store, receiver, clock, commitment=True)
    for item in store.outbox.items():
        assert (item.state, item.committed, item.receipt) == (State.CONFIRMED, True, "committed")
    assert receiver.knocks == {"case-a/1": 1, "case-a/2": 1}
    assert receiver.asked == {"case-a/1": 3, "case-a/2": 3}
    assert whats(store, 1) == ["asked", "sending", "sent", *["committing"] * 3, "confirmed"]


def test_what_is_not_taken_over_is_sent_again_with_the_reason(store, clock):
    said = [Receipt("committed", committed=True), Refused("No such object instance.")]
    receiver = Committer(lambda _: said.pop())
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, commitment=True)
    assert states(store) == {1: "confirmed"}
    assert receiver.knocks == {"case-a/1": 2}
    assert [(line.what, line.words) for line in store.outbox.log(1)][4] == (
        What.NOT_COMMITTED,
        "No such object instance.",
    )


def test_what_is_never_taken_over_needs_a_person(store, clock):
    """A PACS that commits images only says no to a report each time: after three times somebody has to look."""
    receiver = Committer(lambda _: Refused("SOP class not supported."))
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, commitment=True)
    (item,) = store.outbox.items()
    assert (item.state, item.problem) == (State.REFUSED, "SOP class not supported.")
    assert receiver.knocks == {"case-a/1": 3}


def test_nights_without_the_receiver_are_no_refusals(store, clock):
    """It took many tries to arrive; that it is refused once after that has it sent again, as ever."""
    stalls = ["stall"] * 6
    said = [Receipt("committed", committed=True), Refused("No such object instance.")]
    receiver = Committer(lambda _: said.pop(), lambda _: stalls.pop() if stalls else "store")
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, hours=48, commitment=True)
    assert states(store) == {1: "confirmed"}
    assert whats(store, 1)[-5:] == ["not committed", "sending", "sent", "committing", "confirmed"]


def test_what_is_refused_for_good_is_sent_once(store, clock):
    """The sender knows that it is no use: a person sees it at once, and may have it tried again."""
    answer = NotCommitted("SOP class not supported.", "Switch storage_commitment off.", lasting=True)
    receiver = Committer(lambda _: answer)
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, commitment=True)
    (item,) = store.outbox.items()
    assert (item.state, item.problem) == (State.REFUSED, str(answer))
    assert receiver.knocks == {"case-a/1": 1}
    answer.lasting = False
    store.outbox.retry(1, ASKED)
    deliver(store, receiver, clock, commitment=True)
    assert receiver.knocks == {"case-a/1": 4}


def test_who_switches_commitment_off_has_what_was_sent_arrive(store, clock):
    """The remedy that the program names works: nothing stays sent for ever."""
    store.outbox.place([consignment(1)], ASKED)
    run(delivery(store, Committer(lambda _: None), clock, commitment=True), go_on, clock.sleep)
    assert states(store) == {1: "sent"}
    run(delivery(store, Receiver(), clock, commitment=False), go_on, clock.sleep)
    assert states(store) == {1: "confirmed"}
    assert store.outbox.log(1)[-1].words == "storage commitment is no longer asked for"


def test_a_time_to_wait_is_kept_with_a_backlog(store, clock):
    """``--wait`` means so many seconds at most, however much there is to send."""
    store.outbox.place([consignment(n) for n in range(50)], ASKED)

    class Slow(Receiver):
        def send(self, parcel, check):
            clock.sleep(3)
            return super().send(parcel, check)

    receiver = Slow()
    run(delivery(store, receiver, clock), go_on, clock.sleep, NOON + timedelta(seconds=10))
    assert 3 <= len(receiver.kept) <= 5


def test_a_receiver_that_is_not_asked_has_confirmed_by_its_answer(store, clock):
    """Without storage commitment in the settings its own acknowledgement is all there is."""
    receiver = Committer(lambda _: None)
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, commitment=False)
    assert states(store) == {1: "confirmed"}
    assert not receiver.asked


def test_a_receiver_that_took_over_at_once_is_not_asked(store, clock):
    receiver = Committer(lambda _: None, lambda _: "store committed")
    store.outbox.place([consignment(1)], ASKED)
    deliver(store, receiver, clock, commitment=True)
    assert states(store) == {1: "confirmed"}
    assert not receiver.asked


def test_asking_that_fails_is_told_and_repeated(store, clock):
    class Deaf(Committer):
        def commit(self, transaction, parcels, reports, check):
            if self.asked.total() < 2:
                self.asked.update(parcel.identity for parcel in parcels)
                raise ConnectionError
            super().commit(transaction, parcels, reports, check)

    receiver = Deaf(lambda _: Receipt("committed", committed=True))
    store.outbox.place([consignment(1)], ASKED)
    run(delivery(store, receiver, clock, commitment=True), go_on, clock.sleep)
    assert "ConnectionError" in store.outbox.items()[0].problem
    deliver(store, receiver, clock, commitment=True)
    (item,) = store.outbox.items()
    assert (item.state, item.problem, receiver.asked.total()) == (State.CONFIRMED, "", 3)


# --- a thousand ----------------------------------------------------------------------------------------------


def test_a_thousand_exports_to_a_receiver_that_does_everything_wrong(store):
    """1,000 things of 250 cases, the receiver dead for hours: each arrives once or says why not, in the order of its case."""
    chance = random.Random(20260610)
    clock = SlowClock()
    refused = {f"case-{chance.randrange(250)}/{chance.randrange(4)}" for _ in range(20)}
    moods = ["store", "store", "store", "store, then drop", "drop", "stall", "AE", "explode"]
    dead_from, dead_until = NOON + timedelta(minutes=2), NOON + timedelta(hours=5)

    def script(parcel):
        if dead_from < clock.now < dead_until:
            return "dead"
        if parcel.identity in refused:
            return "refuse"
        return chance.choice(moods)

    wanted = [consignment(n, case=f"case-{case}") for n in range(4) for case in range(250)]
    for start in range(0, len(wanted), 50):
        store.outbox.place(wanted[start : start + 50], ASKED)
    receiver = Receiver(script)
    deliver(store, receiver, clock, hours=48)

    items = store.outbox.items()
    arrived = {item.identity for item in items if item.state is State.CONFIRMED}
    assert len(items) == 1000
    assert {item.identity: item.state for item in items if item.state is State.REFUSED}.keys() <= refused
    waiting = [item for item in items if item.state is State.QUEUED]
    assert all(item.held_by is not None for item in waiting)
    assert all(item.problem for item in items if item.state is State.REFUSED)
    assert len(arrived) + len(waiting) + len([i for i in items if i.state is State.REFUSED]) == 1000
    assert arrived == set(receiver.kept)
    assert all(receiver.kept[each.identity] == each.content for each in wanted if each.identity in arrived)
    assert receiver.knocks.total() > 1500
    orders = defaultdict(list)
    for identity in receiver.order:
        case, _, number = identity.rpartition("/")
        orders[case].append(int(number))
    assert all(numbers == list(range(len(numbers))) for numbers in orders.values())

    receiver.script = lambda _: "store"
    for item in store.outbox.items():
        if item.state is State.REFUSED:
            store.outbox.retry(item.id, ASKED)
    deliver(store, receiver, clock, hours=48)
    assert {item.state for item in store.outbox.items()} == {State.CONFIRMED}
    assert len(receiver.order) == len(receiver.kept) == 1000
