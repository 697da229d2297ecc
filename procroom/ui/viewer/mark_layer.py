"""What a viewport draws at the marks of its frame, found once while nothing has changed. Values only, no Qt."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from procroom.domain.case import Mark
from procroom.imaging.hierarchy import Instance

#: What is drawn of the case, and what is shown of it in a frame.
Drawn = TypeVar("Drawn")
Shown = TypeVar("Shown")


class MarkLayer(Generic[Drawn, Shown]):
    """Common ground of layers; a layer says what it shows at some marks.

    Args:
        drawn: what is recorded; whatever is false draws nothing.
        nothing: shown where there is nothing to show.
    """

    def __init__(self, drawn: Drawn, nothing: Shown) -> None:
        self._drawn, self._nothing = drawn, nothing
        self._asked: tuple[object, ...] = ()
        self._found = nothing
        self._visible = True

    @property
    def visible(self) -> bool:
        """Whether it is shown."""
        return self._visible

    def show(self, *, visible: bool) -> None:
        """Show it, or hide it."""
        self._visible, self._asked = visible, ()

    def put(self, drawn: Drawn) -> None:
        """What the case has recorded now."""
        self._drawn, self._asked = drawn, ()

    def of(self, marks: tuple[Mark, ...], instance: Instance | None, moved: Mark | None = None) -> Shown:
        """What is shown at the marks of one frame.

        Args:
            marks: of the frame.
            instance: what the frame belongs to.
            moved: stands for the mark of its id: one being moved takes what is drawn at it along.
        """
        if not self._visible or self._is_idle or instance is None or not marks:
            return self._nothing
        asked = marks, instance, moved
        if len(self._asked) != len(asked) or any(a is not b for a, b in zip(self._asked, asked, strict=True)):
            now = [moved if moved and each.mark_id == moved.mark_id else each for each in marks]
            self._asked, self._found = asked, self._find(now, instance)
        return self._found

    @property
    def _is_idle(self) -> bool:
        """Whether nothing is recorded that could be drawn, so that the marks need no look."""
        return not self._drawn

    def _find(self, marks: Sequence[Mark], instance: Instance) -> Shown:
        raise TypeError(f"{type(self).__name__} finds nothing at {len(marks)} marks of {instance}")
