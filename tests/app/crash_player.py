"""Plays GS1 through a session in forked processes and kills them; a program of its own, started by test_crash.py.

    python crash_player.py CASE.json FOLDER RUNS SEED

Run k plays into FOLDER/k/procroom.sqlite, one act a command, then signs. Each act that returned is acknowledged
on a pipe. Prints one JSON list: for each run the acknowledged (seq, digest, bytes of the write-ahead log).
The last run is killed only after everything was acknowledged.
"""

import contextlib
import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from procroom.app import signing
from procroom.app.case_file import read_case
from procroom.app.clock import stopped_clock
from procroom.app.session import open_new
from procroom.procedures import registry
from procroom.storage.store import open_store


def play(case, place, acknowledge):
    """Open the case, carry every command out as an act of its own, sign."""
    store = open_store(place)
    clock = stopped_clock(case.opened_at)
    session = open_new(store, case.definition, clock=clock, actor=case.actor, case_id=case.case_id)
    acknowledge(session)
    for command in case.commands:
        session.handle(command)
        acknowledge(session)
    signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
    acknowledge(session)


def child(case, place, pipe):
    """Play, telling the pipe after each act; then wait for the end."""
    log = Path(f"{place}-wal")

    def acknowledge(session):
        state = session.state
        os.write(pipe, f"{state.head_seq} {state.head_digest} {log.stat().st_size}\n".encode())

    play(case, place, acknowledge)
    os.close(pipe)
    time.sleep(60)


def run(case, place, after, pause):
    """Fork a player, kill it `pause` seconds after its `after`-th acknowledgement; returns what it acknowledged."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):
            child(case, place, writing)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        lines = []
        while len(lines) < after and (line := pipe.readline()):
            lines.append(line)
        time.sleep(pause)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        lines += pipe.readlines()
    return [(int(seq), digest, int(size)) for seq, digest, size in (line.split() for line in lines)]


def warm_up(case, place):
    """Load before forking what a first play loads (migrations, fonts), so that each run is quick."""
    play(case, place, lambda _session: None)


def main(case_path, folder, runs, seed):
    """All runs: most anywhere in the case, some while it is being signed, one after the end."""
    case, chance = read_case(Path(case_path), registry.get), random.Random(int(seed))
    acts = len(case.commands) + 1
    warm_up(case, Path(folder) / "warm-up.sqlite")
    told = []
    for number in range(int(runs)):
        place = Path(folder) / str(number) / "procroom.sqlite"
        place.parent.mkdir()
        if number == int(runs) - 1:
            after, pause = acts + 1, 0.0
        elif number % 9 == 8:
            after, pause = acts, chance.uniform(0.0, 0.4)
        else:
            after, pause = (
                int(acts * chance.random() ** 3),
                chance.uniform(0.0, 0.003),
            )  # mostly early: quicker
        told.append(run(case, place, after, pause))
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
