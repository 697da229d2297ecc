"""What the window asks of a page: open, close, what can be done now, and how to do it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Signal

Run = Callable[[], object]


@dataclass(frozen=True, slots=True)
class PageState:
    """What can be done on a page now.

    Attributes:
        flags: names that ``ActionSpec.enabled_when`` asks for, e.g. ``can_undo``.
        titles: action id -> words that stand in place of the action's own.
    """

    flags: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)


class Page(Protocol):
    """A page of the window; also a ``QWidget``."""

    #: Emitted when ``state`` would say something else.
    state_changed: Signal

    def open_page(self) -> None:
        """It comes on screen."""

    def close_page(self) -> None:
        """It leaves the screen."""

    def state(self) -> PageState:
        """What can be done now."""

    def commands(self) -> Mapping[str, Run]:
        """Action id -> how to do it here."""
