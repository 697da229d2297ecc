"""What every command prints and writes with: exit codes, problems in words, JSON, files in one step."""

import argparse
import contextlib
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from procroom.domain.errors import ProcroomError
from procroom.domain.language import CODES
from procroom.domain.values import parse_time

DONE, UNUSABLE, WRONG_USAGE = 0, 1, 2


class WrongUsage(ProcroomError):
    """The command line asks for something that does not fit together."""


def language_argument(parser: argparse.ArgumentParser, what: str) -> None:
    """Offer the languages that there are."""
    parser.add_argument(
        "--language", choices=CODES, default=CODES[0], help=f"language {what} (default: {CODES[0]})"
    )


def moment_argument(text: str) -> datetime:
    """The moment of ``--at``.

    Raises:
        WrongUsage: it is no time with zone.
    """
    try:
        return parse_time(text)
    except ValueError as error:
        raise WrongUsage(
            f"--at: “{text}” is not a time with zone.", remedy="Write it like 2026-02-14T08:00-05:00."
        ) from error


def problem(words: str, *more: str) -> None:
    """Say a problem on stderr."""
    print(f"procroom: {words}", *(f"  {line}" for line in more if line), sep="\n", file=sys.stderr)


def json_text(document: Any) -> str:
    """A document as JSON for people and programs."""
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def print_json(document: Any) -> None:
    """One JSON document on stdout, whatever it can write."""
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    print(json.dumps(document, ensure_ascii=plain, indent=2, allow_nan=False))
    sys.stdout.flush()


def write(path: Path, data: bytes, source: Path | None = None) -> None:
    """Write a file in one step: what was there stays until the new one is whole.

    Raises:
        ProcroomError: it cannot be written; names the file and why.
    """
    if source is not None and path.exists() and source.exists() and path.samefile(source):
        raise WrongUsage(f"{path} would be written over itself.", remedy="Name another output.")
    if path.is_dir():
        raise ProcroomError(f"{path} cannot be written: it is a folder.")
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ProcroomError(f"{path} cannot be written: {error.strerror or error}.") from error
