"""The deliverer killed at any moment: in the end everything has arrived, once, whole and in order."""

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from sending import ASKED, consignment

from procroom.storage.consignment import State
from procroom.storage.store import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, which Windows has not")

PLAYER = Path(__file__).with_name("kill_deliverer.py")
KILLS = 60
CASES, EACH = 100, 4


def test_killed_at_any_point_everything_arrives_once(tmp_path):
    """60 deliverers killed among 400 things: none is lost, none is there twice, no case is out of order."""
    place, received = tmp_path / "cases.sqlite", tmp_path / "received"
    received.mkdir()
    wanted = [consignment(n, case=f"case-{case}") for case in range(CASES) for n in range(EACH)]
    store = open_store(place)
    store.outbox.place(wanted, ASKED)
    store.close()
    done = subprocess.run(
        [sys.executable, PLAYER, place, received, str(KILLS), "20260610"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= KILLS * 2 // 3, "too few were still delivering: nothing was tried"

    store = open_store(place)
    items = store.outbox.items()
    interrupted = [line for item in items for line in store.outbox.log(item.id) if line.what == "interrupted"]
    store.close()
    assert {item.state for item in items} == {State.CONFIRMED}
    assert interrupted, "no process was killed while it was sending"
    order = (received / "order").read_text(encoding="ascii").split()
    for each in wanted:
        assert (received / each.identity.replace("/", "+")).read_bytes() == each.content
    assert set(order) == {each.identity for each in wanted}
    numbers = defaultdict(list)
    for identity in dict.fromkeys(order):
        case, _, number = identity.rpartition("/")
        numbers[case].append(int(number))
    assert all(found == list(range(EACH)) for found in numbers.values())
    knocks = (received / "knocks").read_text(encoding="ascii").split()
    assert len(knocks) > len(wanted)
