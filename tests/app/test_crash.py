"""Pulling the plug: whatever the moment, nothing acknowledged is lost and nothing half done is shown."""

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from procroom.app.case_file import read_case
from procroom.app.clock import stopped_clock
from procroom.app.session import open_new, reopen
from procroom.domain.evolve import fold
from procroom.procedures import registry
from procroom.storage.store import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, which Windows has not")

HERE = Path(__file__).parent
CASE = HERE.parent / "scenarios" / "gs1.case.json"
RUNS = 45
SEED = 20260210


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """RUNS stores whose writers were killed, with what each had acknowledged."""
    folder = tmp_path_factory.mktemp("killed")
    command = [sys.executable, str(HERE / "crash_player.py"), str(CASE), str(folder), str(RUNS), str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    shutil.copytree(folder / str(RUNS - 1), folder / "untouched")
    return [(folder / str(number) / "procroom.sqlite", acks) for number, acks in enumerate(told)]


@pytest.fixture(scope="module")
def expected():
    """The whole journal before signing, as an undisturbed player writes it: time stands still, so digests agree."""
    case = read_case(CASE, registry.get)
    store = open_store(None)
    clock = stopped_clock(case.opened_at)
    session = open_new(store, case.definition, clock=clock, actor=case.actor, case_id=case.case_id)
    for command in case.commands:
        session.handle(command)
    store.close()
    return session.entries


def check(place: Path, acknowledged: int, expected) -> int:
    """Open a store and hold it against the undisturbed journal; returns how many entries it has."""
    told = []
    store = open_store(place, told.append)
    try:
        entries = store.entries(expected[0].case_id)
        assert len(entries) >= acknowledged, "an acknowledged entry is lost"
        assert entries[: len(expected)] == expected[: len(entries)]
        acts = {entry.act for entry in entries}
        whole = [entry for entry in expected if entry.act in acts]
        assert len(entries) >= len(whole), "half an act is there"
        assert told == []
        if entries:
            clock, actor = stopped_clock(entries[0].at), entries[0].actor
            session = reopen(store, entries[0].case_id, registry.get, clock=clock, actor=actor)
            assert session.state == fold(entries)
            (row,) = store.rows()
            assert row.missing == len(session.missing())
            if session.state.signature is not None:
                assert store.blob(session.state.signature.pdf).startswith(b"%PDF")
                assert store.blob(session.state.signature.document)
        return len(entries)
    finally:
        store.close()


def test_killed_at_any_point_nothing_acknowledged_is_lost(killed, expected):
    """45 processes killed at random points, some while signing: every acknowledged entry is there, and verifies."""
    kept = []
    for place, acks in killed:
        acknowledged = acks[-1][0] if acks else 0
        assert [(seq, digest) for seq, digest, _ in acks[: len(expected)]] == [
            (entry.seq, entry.digest) for entry in expected[: len(acks)]
        ]
        kept.append(check(place, acknowledged, expected))
    assert min(kept) < len(expected) // 4
    assert max(kept) == len(expected) + 1
    assert len(set(kept)) >= RUNS // 3


def test_a_torn_write_ahead_log_keeps_what_was_whole(killed, expected, tmp_path):
    """The log cut or spoiled at any byte: all entries that were whole before that byte are there, none is half."""
    last, acks = killed[-1]
    store = last.parents[1] / "untouched" / last.name
    log = Path(f"{store}-wal").read_bytes()
    sizes = [size for _, _, size in acks]
    assert len(sizes) == len(expected) + 1
    assert sizes == sorted(sizes), "the log was folded into the store in between; make the case shorter"
    chance = random.Random(SEED)
    cuts = {0, 31, 32, 33, len(log) - 1, *sizes[1::50], *(chance.randrange(len(log)) for _ in range(20))}
    for cut in sorted(cuts):
        spoiled = bytearray(log)
        spoiled[cut] ^= 0xFF
        for number, torn in enumerate((log[:cut], bytes(spoiled))):
            place = tmp_path / f"{cut}-{number}" / store.name
            place.parent.mkdir()
            shutil.copy(store, place)
            Path(f"{place}-wal").write_bytes(torn)
            check(place, sum(1 for size in sizes if size <= cut), expected)
            shutil.rmtree(place.parent)
