"""Notices: what the program has to tell the person at the screen. Knows no Qt; a bar, a terminal or a test listens.

Notices never name a patient. Findings of rules and questions are not notices.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import RLock


class Level(StrEnum):
    """How much a notice asks for."""

    DONE = "done"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Action:
    """What a notice offers to do."""

    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say.

    Attributes:
        level: how much it asks for.
        text: in plain words, with what to do next; no patient in it.
        action: offered beside it.
        key: what it is about; a later notice with the same key replaces it. Empty: replaces nothing.
    """

    level: Level
    text: str
    action: Action | None = None
    key: str = ""


Listener = Callable[[tuple[Notice, ...]], None]


class Notices:
    """The notices that stand now, oldest first.

    May be told from any thread; listeners are called in the thread that tells and hand over to their own.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._standing: tuple[Notice, ...] = ()
        self._listeners: tuple[Listener, ...] = ()

    @property
    def standing(self) -> tuple[Notice, ...]:
        """What was told and not taken back."""
        return self._standing

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with the standing notices after every change; returns what stops it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def stop() -> None:
            with self._lock:
                self._listeners = tuple(other for other in self._listeners if other is not listener)

        return stop

    def tell(self, level: Level, text: str, action: Action | None = None, key: str = "") -> Notice:
        """Say something; replaces what stands under the same key."""
        notice = Notice(level, text, action, key)
        with self._lock:
            others = tuple(other for other in self._standing if not key or other.key != key)
            self._change((*others, notice))
        return notice

    def dismiss(self, notice: Notice) -> None:
        """Take one notice back."""
        with self._lock:
            self._change(tuple(other for other in self._standing if other is not notice))

    def withdraw(self, key: str) -> None:
        """Take back what stands under a key; the matter is settled."""
        with self._lock:
            if any(other.key == key for other in self._standing):
                self._change(tuple(other for other in self._standing if other.key != key))

    def _change(self, standing: tuple[Notice, ...]) -> None:
        if standing != self._standing:
            self._standing = standing
            for listener in self._listeners:
                listener(standing)
