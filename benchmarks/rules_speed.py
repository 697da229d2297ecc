"""How long rules take: `procroom check` from the shell, and asking again after one entry in an open case.

    python -m benchmarks rules

The cases are GS3 with its six needles, and with each of them twice: twelve targets. The peer is what asks everything
anew, in the same run.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from procroom.app.assessing import Assessor
from procroom.app.case_file import load
from procroom.app.clock import stopped_clock
from procroom.app.session import open_new
from procroom.domain.assessment import Phase
from procroom.domain.commands import ClearAnswer, GiveAnswer
from procroom.procedures import registry
from procroom.storage.store import open_store

ROOT = Path(__file__).resolve().parents[1]
CASE = ROOT / "tests" / "scenarios" / "gs3.case.json"
RESULTS = Path(__file__).resolve().parent / "results" / "rules_speed.json"
RUNS, ENTRIES = 7, 60
CHECK_LIMIT_S, ENTRY_LIMIT_MS = 1.0, 10.0


def twelve_targets() -> dict:
    """GS3 with every performed needle twice."""
    data = json.loads(CASE.read_text(encoding="utf-8"))
    targets = data["answers"]["performed"]["targets"]
    again = [{**each, "id": f"{each['id']}b"} for each in targets]
    data["answers"]["performed"]["targets"] = [*targets, *again]
    return data


def check_seconds(path: Path) -> list[float]:
    """Whole processes, start-up included."""
    found = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "procroom", "check", str(path), "--json"],
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        found.append(time.perf_counter() - begun)
        if done.returncode != 0:
            raise SystemExit(done.stderr.decode())
    return found


def entry_ms(data: dict) -> tuple[list[float], list[float]]:
    """(asked again, asked anew) after each of many entries all over the case, milliseconds."""
    case_file = load(data, registry.get)
    store = open_store(None)
    again, anew = [], []
    try:
        session = open_new(
            store,
            case_file.definition,
            clock=stopped_clock(case_file.opened_at),
            actor=case_file.actor,
        )
        session.handle_all(case_file.commands)
        session.assess(Phase.SIGN)
        answers = list(session.state.answers.items())
        for path, answer in answers[:: max(1, len(answers) // ENTRIES)]:
            session.handle(ClearAnswer(path))
            session.assess(Phase.SIGN)
            session.handle(GiveAnswer(path, answer.value))
            begun = time.perf_counter()
            session.assess(Phase.SIGN)
            again.append((time.perf_counter() - begun) * 1000)
            fresh = Assessor(session.definition, session.packs.for_case)
            begun = time.perf_counter()
            fresh.assess(session.state, Phase.SIGN)
            anew.append((time.perf_counter() - begun) * 1000)
    finally:
        store.close()
    return again, anew


def main(_arguments: list[str]) -> int:
    """Measure, print, write; 1 when a target is missed."""
    data = twelve_targets()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "twelve.case.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        checks = check_seconds(path)
    figures = {"check_12_targets_s": {"median": median(checks), "max": max(checks)}}
    for name, case in (("6 needles", json.loads(CASE.read_text(encoding="utf-8"))), ("12 needles", data)):
        again, anew = entry_ms(case)
        figures[name] = {
            "asked_again_ms": {"median": median(again), "p95": quantiles(again, n=20)[-1], "max": max(again)},
            "asked_anew_ms": {"median": median(anew), "max": max(anew)},
            "entries": len(again),
        }
    p95 = figures["6 needles"]["asked_again_ms"]["p95"]
    figures["targets"] = [
        {
            "target": "check of 12 targets, start-up included, s",
            "figure": median(checks),
            "limit": CHECK_LIMIT_S,
            "met": median(checks) < CHECK_LIMIT_S,
        },
        {
            "target": "rules after an entry, 6 needles, p95, ms",
            "figure": p95,
            "limit": ENTRY_LIMIT_MS,
            "met": p95 < ENTRY_LIMIT_MS,
        },
    ]
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))
    return 0 if all(each["met"] for each in figures["targets"]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
