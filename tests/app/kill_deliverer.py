"""Delivers a store in forked processes and kills them; a program of its own, started by test_delivering_killed.py.

    python kill_deliverer.py STORE RECEIVED KILLS SEED

STORE has an outbox for PACS1, RECEIVED is the folder that stands for the receiver: a file an identity, made in one
step, and a line in a file of knocks. Each process is killed after a few knocks, at a random moment of the next item.
At last one delivers undisturbed. Prints how many kills hit a process that still delivered.
"""

import contextlib
import os
import random
import signal
import sys
import time
from pathlib import Path

from procroom.app.backoff import Backoff
from procroom.app.clock import clock_of
from procroom.app.delivering import Delivery, run
from procroom.exchange.senders.contract import Receipt, Waiting
from procroom.exchange.senders.destination import Destination
from procroom.storage.store import open_store


class Files:
    """Keeps each identity once; now and then the line drops before or after it was kept."""

    def __init__(self, folder, chance, pipe):
        self.folder, self.chance, self.pipe = folder, chance, pipe

    def send(self, parcel, check):
        with (self.folder / "knocks").open("a", encoding="ascii") as knocks:
            knocks.write(f"{parcel.identity}\n")
        os.write(self.pipe, b"\n")
        mood = self.chance.random()
        if mood < 0.1:
            raise Waiting("dropped before")
        name = parcel.identity.replace("/", "+")
        part, whole = self.folder / f".{name}.{os.getpid()}", self.folder / name
        part.write_bytes(parcel.content)
        if not whole.exists():
            with (self.folder / "order").open("a", encoding="ascii") as order:
                order.write(f"{parcel.identity}\n")
        part.replace(whole)
        if mood < 0.2:
            raise Waiting("dropped after")
        return Receipt("stored")

    def close(self):
        """Nothing is open."""


def deliver(place, folder, seed, pipe):
    """Deliver until nothing is due any more; waits are short."""
    chance, clock = random.Random(seed), clock_of("UTC")
    store = open_store(place)
    with store.outbox.delivering() as mine:
        assert mine, "the lock of a killed process is still held"
        lane = Delivery(
            store,
            Destination("PACS1", "dimse", ("dicom",)),
            lambda _: Files(folder, chance, pipe),
            clock,
            chance.random,
            Backoff(0.001, 0.004),
            look_s=0.01,
        )
        while store.outbox.next_due("PACS1", committing=False) is not None:
            run(lane, lambda: None, time.sleep)
            time.sleep(0.001)
    store.close()


def killed(place, folder, seed, after, pause):
    """Fork a deliverer, kill it `pause` seconds after its `after`-th knock; whether it still delivered."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            deliver(place, folder, seed, writing)
            os._exit(0)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        for _ in range(after):
            pipe.readline()
        time.sleep(pause)
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def main(place, folder, kills, seed):
    """Fork, kill, again; then finish."""
    chance, place, folder = random.Random(int(seed)), Path(place), Path(folder)
    hits = [
        killed(place, folder, number, chance.randint(0, 5), chance.uniform(0.0, 0.003))
        for number in range(int(kills))
    ]
    with Path(os.devnull).open("wb") as nowhere:
        deliver(place, folder, -1, nowhere.fileno())
    sys.stdout.write(f"{sum(hits)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
