"""Keeps patients out of logs: known identifiers are struck out, ids are cut to their last 8 signs.

Exceptions are logged by type and place only: their texts may quote what was typed.
"""

import logging
import re
import traceback
from collections.abc import Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Lock
from types import TracebackType

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Item, Kind, ProcedureDefinition
from procroom.notes.wording import person_name

STRUCK = "[struck out]"

#: Shorter texts are words of every sentence ("5", "no"); striking them out would make a log useless.
_SHORTEST = 3

_WHO = frozenset({"patient_name", "birth_date", "mrn"})

_UID = re.compile(r"\b[0-2](?:\.\d+){3,}\b")
_UUID = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b", re.IGNORECASE)

_FILE_BYTES, _FILES = 1_000_000, 3


def short(identifier: str) -> str:
    """The last 8 signs of a case id or UID: enough to find it again in the store, not outside."""
    return f"…{identifier[-8:]}"


class KnownIdentifiers:
    """Texts that must not appear in a log; may be added to from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._texts: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None

    def add(self, *texts: str) -> None:
        """Add texts; shorter ones than three signs are left out."""
        new = {text.strip() for text in texts if len(text.strip()) >= _SHORTEST}
        with self._lock:
            if new <= self._texts:
                return
            self._texts |= new
            longest_first = sorted(self._texts, key=len, reverse=True)
            pattern = "|".join(re.escape(text) for text in longest_first)
            self._pattern = re.compile(pattern, re.IGNORECASE) if pattern else None

    def scrub(self, text: str) -> str:
        """The text without identifiers, UIDs and case ids cut short."""
        if self._pattern is not None:
            text = self._pattern.sub(STRUCK, text)
        for pattern in (_UID, _UUID):
            text = pattern.sub(lambda match: short(match[0]), text)
        return text


def identifiers_of(
    definition: ProcedureDefinition, state: CaseState, at: Iterable[str] | None = None
) -> frozenset[str]:
    """What identifies the patient of a case: what the banner shows, and every free text.

    Args:
        definition: of the case.
        state: the case.
        at: only of these paths; everywhere when None.
    """
    found: set[str] = set()
    for path in state.answers if at is None else at:
        value, item = state.value(path), paths.resolve(definition, path)
        if isinstance(value, str) and isinstance(item, Item) and _is_private(item):
            found |= {value, *(name_forms(value) if item.role == "patient_name" else ())}
    return frozenset(found)


def _is_private(item: Item) -> bool:
    return item.role in _WHO or item.kind is Kind.TEXT


def name_forms(name: str) -> tuple[str, ...]:
    """A person name as displayed, and its parts: family name, given names and so on."""
    return (person_name(name), *re.split(r"[\^=,\s]+", name))


class PrivacyFilter(logging.Filter):
    """Rewrites records before a handler sees them."""

    def __init__(self, known: KnownIdentifiers) -> None:
        super().__init__()
        self._known = known

    def filter(self, record: logging.LogRecord) -> bool:
        """Strike identifiers out of the message; never drops a record."""
        record.msg, record.args = self._known.scrub(record.getMessage()), None
        return True


class PrivateFormatter(logging.Formatter):
    """Formats exceptions as type and place, without their texts."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; what another handler already wrote out of the exception is not used again."""
        own = logging.makeLogRecord({**record.__dict__, "exc_text": None})
        return super().format(own)

    def formatException(  # noqa: N802 - the name is logging's
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Type, and file, line and function of each frame."""
        return describe(ei[1]) if ei[1] is not None else ""


def describe(error: BaseException) -> str:
    """An exception as type and place, innermost last; what it says may quote a patient and is left out."""
    lines = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    cause = error.__cause__ or error.__context__
    before = [describe(cause)] if cause is not None else []
    return "\n".join([*before, type(error).__name__, *lines])


def log_handler(path: Path, known: KnownIdentifiers) -> logging.Handler:
    """A handler that writes a private, size-bound log file.

    Raises:
        OSError: the file cannot be made.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
    handler.addFilter(PrivacyFilter(known))
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler
