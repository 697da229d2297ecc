"""Counts what a person does at the window: deliberate acts, and apart from them the scrolling in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Acts:
    """A tap, a drag and a key are one act each; typing into one field is one, from the tap into it to leaving it.

    Attributes:
        taps: buttons pressed and places tapped.
        marks: drags on a picture.
        keys: keys and combinations.
        fields: fields typed into.
        scrolls: times something had to be scrolled into sight; no act.
    """

    taps: int = 0
    marks: int = 0
    keys: int = 0
    fields: int = 0
    scrolls: int = 0
    _typing: bool = False

    @property
    def total(self) -> int:
        """All deliberate acts."""
        return self.taps + self.marks + self.keys + self.fields

    def since(self, before: "Acts") -> "Acts":
        """What was done after another count of the same hand."""
        return Acts(
            self.taps - before.taps,
            self.marks - before.marks,
            self.keys - before.keys,
            self.fields - before.fields,
            self.scrolls - before.scrolls,
        )

    def so_far(self) -> "Acts":
        """The count as it is now."""
        return self.since(Acts())

    def tap(self) -> None:
        """A button was pressed or a place tapped."""
        self.taps += not self._typing

    def drag(self) -> None:
        """Something was drawn or drawn along."""
        self.marks += not self._typing

    def key(self) -> None:
        """A key or combination was pressed."""
        self.keys += not self._typing

    def scroll(self) -> None:
        """Something had to be scrolled into sight."""
        self.scrolls += 1

    def typed(self) -> None:
        """Words were typed; outside of ``field`` that is one field."""
        self.fields += not self._typing

    @contextmanager
    def field(self) -> Iterator[None]:
        """All that belongs to typing into one field: the tap into it, the words, the key that leaves it."""
        if self._typing:
            yield
            return
        self.fields += 1
        self._typing = True
        try:
            yield
        finally:
            self._typing = False
