"""What the pointer does on a picture, and a mark that is being drawn. Image coordinates only, no Qt."""

from dataclasses import dataclass, replace
from enum import StrEnum

from procroom.domain.case import POINTS, MarkKind, fewest_points
from procroom.domain.values import Point
from procroom.ui.tongue import later, tr


class Tool(StrEnum):
    """The tools; the value names icon and command."""

    SELECT = "select"
    WINDOW = "window"
    ZOOM = "zoom"
    NEEDLE = "needle"
    ARROW = "arrow"
    TEXT = "text"
    DISTANCE = "distance"
    ANGLE = "angle"
    LEAD = "lead"
    CONTRAST = "contrast"


DRAWN_BY = {
    Tool.NEEDLE: MarkKind.NEEDLE,
    Tool.ARROW: MarkKind.ARROW,
    Tool.TEXT: MarkKind.TEXT,
    Tool.DISTANCE: MarkKind.DISTANCE,
    Tool.ANGLE: MarkKind.ANGLE,
    Tool.LEAD: MarkKind.LEAD,
    Tool.CONTRAST: MarkKind.CONTRAST,
}
MEASURING = frozenset({Tool.DISTANCE, Tool.ANGLE})
#: Tools that stay in hand after a mark, over frames and runs, until another is taken or Esc puts them away.
STAYING = frozenset({Tool.NEEDLE})

#: What to do next, by number of points that stand.
HINTS = {
    MarkKind.NEEDLE: (
        later("Needle in hand: drag from skin entry to tip · Escape ends"),
        later("Needle: tap the tip"),
    ),
    MarkKind.ARROW: (
        later("Arrow: press at the tail, drag to the head"),
        later("Arrow: tap where it points"),
    ),
    MarkKind.TEXT: (later("Text: tap where the label goes"),),
    MarkKind.DISTANCE: (
        later("Distance: press at one end, drag to the other"),
        later("Distance: tap the other end"),
    ),
    MarkKind.ANGLE: (
        later("Angle: tap the end of the first line"),
        later("Angle: tap the corner"),
        later("Angle: tap the end of the second line"),
    ),
    MarkKind.LEAD: (
        later("Lead: tap the contact at the tip"),
        later("Lead: tap another contact, in order; the last one twice"),
    ),
    MarkKind.CONTRAST: (
        later("Contrast: tap along its edge"),
        later("Contrast: tap on along its edge"),
        later("Contrast: tap on along its edge"),
        later("Contrast: tap on along its edge; the first or last point again closes it"),
    ),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A mark that is not finished.

    Attributes:
        kind: what it will be.
        points: those that stand.
        next_point: where the next one would go now; None before the pointer came.
    """

    kind: MarkKind
    points: tuple[Point, ...] = ()
    next_point: Point | None = None

    @property
    def is_complete(self) -> bool:
        """Do all points stand?"""
        return len(self.points) == POINTS[self.kind]

    @property
    def may_end(self) -> bool:
        """Do as many points stand as it needs at least? Then a second tap on the last one ends it."""
        return fewest_points(self.kind) <= len(self.points) < POINTS[self.kind]

    @property
    def visible_points(self) -> tuple[Point, ...]:
        """The standing points and the one that follows the pointer."""
        return self.points + ((self.next_point,) if self.next_point and not self.is_complete else ())

    @property
    def hint(self) -> str:
        """What to do next, in words."""
        hints = HINTS[self.kind]
        return tr(hints[min(len(self.points), len(hints) - 1)])

    def hovering(self, point: Point) -> "Draft":
        """The pointer moved."""
        return replace(self, next_point=point)

    def with_point(self, point: Point) -> "Draft":
        """Another point stands."""
        return replace(self, points=(*self.points, point), next_point=None)
