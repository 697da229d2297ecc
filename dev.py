#!/usr/bin/env python3
"""One command from a bare machine to a running app or a full check. Standard library only.

    python3 dev.py demo [args]     set up what is missing, then open the app on the demonstration case
    python3 dev.py test [args]     set up what is missing, then run every check and test (what CI runs)
    python3 dev.py test --fast     the same without building and installing the wheel
    python3 dev.py check           only ruff, mypy and the layer contracts
    python3 dev.py bench [args]    the benchmarks against other viewers
    python3 dev.py setup           only the set-up

Set-up means: a virtual environment in .venv, this project and its dependencies in it, and on Debian or
Ubuntu the system libraries Qt needs (for `test` also the programs the tests compare with).
It knows nothing of the product beyond the names of the commands it starts.
"""

import collections
import concurrent.futures
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python is asked to run
    sys.exit("dev.py: procroom needs Python 3.11 or newer; this is " + sys.version.split()[0])

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "procroom-setup"
PACKAGING_TEST = "tests/test_packaging.py"

# What PySide6's and OpenCV's wheels link to and do not bring along (found with ldd).
QT_LIBRARIES = [
    *("libcups2", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0"),
    *("libgssapi-krb5-2", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
]
# What tests compare with or drive: an X server and its pointer, DICOM tools and a PACS, PDF tools.
TEST_PROGRAMS = [
    *("dcmtk", "dicom3tools", "git", "openssl", "orthanc", "orthanc-dicomweb", "pdftk-java"),
    *("poppler-utils", "xauth", "xdotool", "xvfb"),
]


class SetupError(Exception):
    """The machine lacks something this script may not or cannot install; the message says what to do."""


def say(text: str) -> None:
    """Print a line of progress at once, whatever the locale can show."""
    print(f"dev.py: {text}".encode("ascii", "replace").decode(), flush=True)


def say_raw(text: str) -> None:
    """Pass a program's output on, whatever the locale can show."""
    sys.stdout.buffer.write(text.encode())
    sys.stdout.flush()


def run(command: list[str | Path], *, attempts: int = 1) -> None:
    """Run a set-up command, again after a pause when a server was slow; show its output only when it failed."""
    line = [str(part) for part in command]
    for attempt in range(1, attempts + 1):
        result = subprocess.run(line, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        if result.returncode == 0:
            return
        if attempt < attempts:
            say(f"exit code {result.returncode}; trying again in {5 * attempt} s ({attempt} of {attempts})")
            time.sleep(5 * attempt)
    say_raw((result.stdout + result.stderr).decode("utf-8", "replace"))
    raise SetupError(f"`{shlex.join(line)}` failed with exit code {result.returncode}")


# --- system packages (Debian and its children only) ------------------------------------------------------


def missing_packages(wanted: list[str]) -> list[str]:
    """Which of the wanted Debian packages are neither installed nor provided by an installed one."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}|${Package}, ${Provides}\n"]
    listing = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    rows = [line.split("|", 1) for line in listing.splitlines()]
    names = ",".join(names for status, names in rows if status == "installed").split(",")
    present = {name.split("(")[0].split(":")[0].strip() for name in names}
    return [name for name in wanted if name not in present]


def install_packages(wanted: list[str], *, needed_for: str, required: bool) -> None:
    """Install missing Debian packages as root or through sudo; otherwise say exactly what to type."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = missing_packages(wanted)
    if not missing:
        return
    sudo: list[str] = []
    if os.geteuid() != 0:
        sudo = ["sudo", "-n"]
        if not shutil.which("sudo") or subprocess.call([*sudo, "true"], stderr=subprocess.DEVNULL):
            message = f"{needed_for} needs system packages. Type: sudo apt-get install {' '.join(missing)}"
            if required:
                raise SetupError(message)
            say(f"{message} (going on without)")
            return
    say(f"installing for {needed_for}: {' '.join(missing)}")
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    apt += ["-o", "Acquire::Retries=3"]
    # A stale or foreign package source is no reason to stop: only the installation has to succeed.
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    run([*apt, "install", "-y", "--no-install-recommends", *missing], attempts=3)


# --- virtual environment ---------------------------------------------------------------------------------


def fingerprint() -> str:
    """What an installed environment depends on: the project file, the interpreter, the folder."""
    key = (ROOT / "pyproject.toml").read_bytes() + f"{sys.version}{ROOT}".encode()
    return hashlib.sha256(key).hexdigest()


def is_usable_environment() -> bool:
    """Tell whether .venv starts, has pip and is of this interpreter's version."""
    probe = "import pip, sys; print(sys.version_info[:2])"
    try:
        answer = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == str(sys.version_info[:2])


def make_environment() -> None:
    """Create .venv afresh, with pip inside."""
    if not importlib.util.find_spec("ensurepip"):
        package = f"python3.{sys.version_info.minor}-venv"
        install_packages([package], needed_for="the virtual environment", required=True)
    say(f"creating {VENV.name} with Python {sys.version.split()[0]}")
    shutil.rmtree(VENV, ignore_errors=True)
    run([sys.executable, "-m", "venv", VENV])


def set_up(*, for_tests: bool) -> None:
    """Bring system packages and .venv to what pyproject.toml asks for; does nothing when they are."""
    packages = QT_LIBRARIES + (TEST_PROGRAMS if for_tests else [])
    install_packages(packages, needed_for="windows and tests" if for_tests else "windows", required=False)
    key = fingerprint()
    done = STAMP.read_text(encoding="ascii").split() if STAMP.is_file() else []
    usable = is_usable_environment()
    if usable and key in done and (not for_tests or "dev" in done):
        return
    if not usable:
        make_environment()
        done = []
    STAMP.unlink(missing_ok=True)
    with_dev = for_tests or "dev" in done
    say("installing procroom and its dependencies (some minutes the first time)")
    pip = [PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "8"]
    run([*pip, "--timeout", "60", "-e", ".[dev]" if with_dev else "."], attempts=3)
    STAMP.write_text(f"{key} {'dev' if with_dev else ''}", encoding="ascii")


# --- commands --------------------------------------------------------------------------------------------


def tool_environment() -> dict[str, str]:
    """The environment of every program started from here: .venv first, UTF-8."""
    path = f"{PYTHON.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    return {**os.environ, "PATH": path, "VIRTUAL_ENV": str(VENV), "PYTHONUTF8": "1"}


def can_open_window() -> bool:
    """Ask Qt itself whether a window can be opened: a stale DISPLAY or a missing library says no."""
    if sys.platform.startswith("linux") and not ({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()):
        return False
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    answer = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        say(f"no window can be opened here: {(answer.stderr.strip().splitlines() or ['no reason given'])[0]}")
    return answer.returncode == 0


def demo(arguments: list[str]) -> int:
    """Open the demonstration case, or play it headless where there is no display."""
    set_up(for_tests=False)
    if "--headless" not in arguments and not can_open_window():
        say("no display: playing the demonstration case headless")
        arguments = ["--headless", *arguments]
    if "--out" not in arguments:
        arguments = [*arguments, "--out", str(ROOT / "out" / "demo")]
    # -P: a folder named procroom in the current one (the clone itself, say) is not the package.
    return subprocess.call([PYTHON, "-P", "-m", "procroom", "demo", *arguments], env=tool_environment())


def step(title: str, command: list[str], *, stream: bool = False) -> tuple[bool, str]:
    """Run one check and say how it went; a quiet one prints its output only when it failed."""
    started = time.monotonic()
    process = subprocess.Popen(
        [str(PYTHON), *command],
        cwd=ROOT,
        env=tool_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    lines = []
    for line in process.stdout:
        lines.append(line)
        if stream:
            say_raw(line)
    passed = process.wait() == 0
    if not (passed or stream):
        say_raw("".join(lines))
    say(f"{'ok    ' if passed else 'FAILED'} {title} ({time.monotonic() - started:.0f} s)")
    return passed, "".join(lines)


def check() -> int:
    """Run ruff, mypy and the layer contracts, each even when one before it failed; how many failed."""
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
    steps = (
        ("ruff check", ["-m", "ruff", "check"]),
        ("ruff format", ["-m", "ruff", "format", "--check"]),
        ("layer contracts", ["-c", contracts]),
        ("mypy", ["-m", "mypy"]),
    )
    return sum(not step(title, command)[0] for title, command in steps)


def outcomes(report: str) -> dict[str, int]:
    """Read the counts from the last summary line of a pytest report; one error if it has none."""
    summaries = re.findall(r"^=+ (.*) in [0-9.]+s.* =+\s*$", report, re.MULTILINE)
    pairs = re.findall(r"(\d+) (\w+)", summaries[-1] if summaries else "1 errors")
    return {"errors" if word == "error" else word: int(number) for number, word in pairs}


def test(arguments: list[str]) -> int:
    """Run all checks and tests; with pytest arguments only the tests they name."""
    set_up(for_tests=True)
    fast = "--fast" in arguments
    chosen = [argument for argument in arguments if argument != "--fast"]
    if chosen:
        return subprocess.call([PYTHON, "-m", "pytest", *chosen], cwd=ROOT, env=tool_environment())
    started = time.monotonic()
    # One more than there are processors: tests wait for timers and for other programs a third of the time.
    workers = str(max(2, os.cpu_count() or 2) + 1)
    parallel = ["-n", workers, "--dist", "loadfile", "--no-loadscope-reorder", "--ignore", PACKAGING_TEST]
    # The wheel's installation mostly waits for disk and network: it runs beside the static checks.
    with concurrent.futures.ThreadPoolExecutor(1) as beside:
        wheel = None if fast else beside.submit(step, "packaging", ["-m", "pytest", PACKAGING_TEST])
        broken_rules = check()
    shards = [wheel.result()] if wheel else []
    shards.append(step("tests", ["-m", "pytest", *parallel], stream=True))
    passed = not broken_rules and all(ok for ok, _ in shards)
    total = collections.Counter({"passed": 0, "failed": broken_rules, "skipped": 0})
    for _, report in shards:
        total.update(outcomes(report))
    say("all checks and tests passed" if passed else "NOT passed: see the lines marked FAILED above")
    summary = ", ".join(f"{number} {word}" for word, number in total.items())
    print(f"{summary} in {time.monotonic() - started:.2f}s", flush=True)
    return 0 if passed else 1


def main(arguments: list[str]) -> int:
    """Start the command named first; 0 all well, 1 something failed, 2 wrong usage."""
    command, rest = (arguments[0] if arguments else "help"), arguments[1:]
    try:
        if command == "demo":
            return demo(rest)
        if command == "test":
            return test(rest)
        if command in {"check", "setup", "bench"}:
            set_up(for_tests=True)
            if command == "check":
                return 1 if check() else 0
            return 0 if command == "setup" else subprocess.call([PYTHON, "-m", "benchmarks", *rest], cwd=ROOT)
    except SetupError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130
    print(__doc__)
    return 0 if command in {"help", "-h", "--help"} else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
