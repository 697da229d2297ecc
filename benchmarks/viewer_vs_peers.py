"""The viewer beside pyqtgraph and napari, in one run: first frame, frame rate, memory, timer gaps.

    python -m benchmarks [--peers-python PYTHON] [--keep FOLDER]

Peers run in an environment of their own (`--peers-python`, or PROCROOM_BENCH_PYTHON, or one that is made here
from benchmarks/requirements.txt). Needs a display; without one an Xvfb is started.

"First file" is a file that nobody has read since it was written: before it, the system is told to forget the
file, for every viewer alike. Each viewer has its window on screen by then, as an application has; procroom has
had the quiet half second in which the product rehearses a first picture.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median

from pydicom.uid import ExplicitVRLittleEndian, JPEGLosslessSV1

from procroom.imaging.synthetic import make_run

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results"
OWN = "procroom"
VIEW, LAZY, NAPARI = "pyqtgraph ImageView", "pyqtgraph lazy ImageItem", "napari"
SCRIPTS = {
    OWN: "run_procroom.py",
    VIEW: "run_pyqtgraph.py",
    LAZY: "run_pyqtgraph.py",
    NAPARI: "run_napari.py",
}
FRESH, PLAYED = 5, 3
LONG, SHORT, PACKED = "300 frames", "3 frames", "JPEG lossless, 120 frames"


def main(arguments: list[str]) -> int:
    """Measure, print the table, write the JSON; 1 when a target is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers-python", default=os.environ.get("PROCROOM_BENCH_PYTHON"))
    parser.add_argument("--folder", type=Path, help="where the runs are written (700 MB); default: temporary")
    options = parser.parse_args(arguments)
    peers = options.peers_python or str(peers_environment())
    folder = options.folder or Path(tempfile.mkdtemp(prefix="procroom-bench-"))
    try:
        files = write_runs(folder)
        with display() as environment:
            figures = measure(files, peers, environment)
    finally:
        if options.folder is None:
            shutil.rmtree(folder, ignore_errors=True)
    figures["machine"] = machine(peers)
    verdicts = judge(figures)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / "viewer_vs_peers.json"
    path.write_text(json.dumps(figures | {"targets": verdicts}, indent=2) + "\n", encoding="utf-8")
    print(table(figures, verdicts))
    return 0 if all(each["met"] for each in verdicts) else 1


def write_runs(folder: Path) -> dict[str, str]:
    """The three files; kept ones are used again."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {
        LONG: (folder / "long.dcm", {"frames": 300, "seed": 1}),
        SHORT: (folder / "short.dcm", {"frames": 3, "seed": 2}),
        PACKED: (folder / "packed.dcm", {"frames": 120, "seed": 3, "transfer_syntax": JPEGLosslessSV1}),
    }
    for path, how in wanted.values():
        if not path.exists():
            make_run(path, **({"transfer_syntax": ExplicitVRLittleEndian} | how))
    return {name: str(path) for name, (path, _how) in wanted.items()}


def measure(files: dict[str, str], peers: str, environment: dict[str, str]) -> dict:
    """Every viewer in processes of its own; they play in turn, several times, since the machine's pace drifts."""
    fresh, first, played = {}, {}, {}
    for name in SCRIPTS:
        prefix = "lazy-" if name == LAZY else ""
        python = sys.executable if name == OWN else peers
        fresh[name] = median(
            run(python, name, [prefix + "fresh", files[LONG]], environment)["first"][files[LONG]]["fresh_ms"]
            for _ in range(FRESH)
        )
        opened = run(python, name, [prefix + "first", files[SHORT], files[LONG]], environment)["first"]
        first[name] = {size: opened[files[size]]["median_ms"] for size in (SHORT, LONG)}
    for name in [*SCRIPTS] * PLAYED:
        prefix, python = "lazy-" if name == LAZY else "", sys.executable if name == OWN else peers
        figures = run(python, name, [prefix + "play", files[LONG]], environment)
        played.setdefault(name, []).append((figures["fps"], figures["peak_mb"]))
    fps = {name: median(rate for rate, _memory in each) for name, each in played.items()}
    memory = {name: median(memory for _rate, memory in each) for name, each in played.items()}
    gaps = run(sys.executable, OWN, ["gaps", files[PACKED]], environment)
    return {
        "fresh_first_frame_ms": fresh,
        "first_frame_ms": first,
        "play_fps": fps,
        "peak_mb": memory,
        "timer_gap": gaps,
    }


def run(python: str, name: str, arguments: list[str], environment: dict[str, str]) -> dict:
    """One measurement in a process of its own."""
    print(f"measuring {name}: {arguments[0]} …", file=sys.stderr, flush=True)
    script = HERE / "peers" / SCRIPTS[name]
    # A peer imports nothing of this repository: its environment does not hold the product.
    finished = subprocess.run(
        [python, str(script), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    for line in finished.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line.removeprefix("RESULT "))
    raise SystemExit(f"{name} {arguments[0]} gave no result:\n{finished.stderr[-3000:]}")


def judge(figures: dict) -> list[dict]:
    """The targets, each with its figure."""
    fresh, first = figures["fresh_first_frame_ms"], figures["first_frame_ms"]
    fps, memory, loaded = figures["play_fps"], figures["peak_mb"], (VIEW, NAPARI)
    rows = [
        ("first frame of 300 within 1.2 x of 3 frames", first[OWN][LONG] / first[OWN][SHORT], "<=", 1.2),
        ("first frame faster than load-all and ImageView, times", fresh[VIEW] / fresh[OWN], ">=", 100),
        ("frame rate against ImageView, times", fps[OWN] / fps[VIEW], ">=", 2),
        ("frame rate against napari, times", fps[OWN] / fps[NAPARI], ">=", 10),
        (
            "peak memory against the leaner of both",
            memory[OWN] / min(memory[each] for each in loaded),
            "<=",
            0.2,
        ),
        ("5 ms timer gap p99 while playing, ms", figures["timer_gap"]["playing"]["p99_ms"], "<", 10),
    ]
    met = {"<=": float.__le__, ">=": float.__ge__, "<": float.__lt__}
    return [
        {
            "target": text,
            "figure": round(value, 3),
            "limit": f"{sign} {limit:g}",
            "met": met[sign](value, float(limit)),
        }
        for text, value, sign, limit in rows
    ]


def table(figures: dict, verdicts: list[dict]) -> str:
    """Markdown of the whole run."""
    lines = [
        "| viewer | 300 frames, first file, ms | 300 again, ms | 3 again, ms | frames/s | peak MB |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, first in figures["first_frame_ms"].items():
        lines.append(
            f"| {name} | {figures['fresh_first_frame_ms'][name]:.1f} | {first[LONG]:.1f} | {first[SHORT]:.1f}"
            f" | {figures['play_fps'][name]:.0f} | {figures['peak_mb'][name]:.0f} |"
        )
    lines += [
        "",
        "| 5 ms timer of the user interface | p50, ms | p99, ms | max, ms |",
        "|---|---:|---:|---:|",
    ]
    for name in ("idle", "playing"):
        gap = figures["timer_gap"][name]
        lines.append(f"| {name} | {gap['p50_ms']:.1f} | {gap['p99_ms']:.1f} | {gap['max_ms']:.1f} |")
    lines += ["", "| target | figure | limit | met |", "|---|---:|---:|---|"]
    for each in verdicts:
        answer = "yes" if each["met"] else "NO"
        lines.append(f"| {each['target']} | {each['figure']:.3g} | {each['limit']} | {answer} |")
    return "\n".join([*lines, "", figures["machine"]])


def machine(peers: str) -> str:
    """What it ran on, without a date."""
    code = "from importlib.metadata import version as v; print(', '.join(f'{n} {v(n)}' for n in ('pyqtgraph','napari','vispy','PySide6','numpy','pydicom')))"
    theirs = subprocess.run([peers, "-c", code], capture_output=True, text=True, check=False).stdout.strip()
    own = ", ".join(f"{name} {version(name)}" for name in ("PySide6", "numpy", "opencv-python", "pydicom"))
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Xvfb, software rendering, "
        f"Python {platform.python_version()}. procroom: {own}. Peers: {theirs}."
    )


def peers_environment() -> Path:
    """An environment for the peers beside the project's own, made once."""
    folder = HERE.parent / ".venv-bench"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print("making the peers' environment …", file=sys.stderr, flush=True)
        venv.create(folder, with_pip=True)
        requirements = HERE / "requirements.txt"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
    return python


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """An environment with an X display of known size; the measured windows open there."""
    keep = {
        name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "PYTHONPATH"}
    }
    given = os.environ.get("PROCROOM_BENCH_DISPLAY")
    if given:
        yield keep | {"DISPLAY": given, "QT_QPA_PLATFORM": "xcb"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start; it is needed for the measurement (apt install xvfb)")
        yield keep | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
