"""Finding, moving and measuring marks. Marks in, marks out; the screen only tells where things are."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import UNCALIBRATED_UNITS, Measurement, Point
from procroom.imaging.geometry import calibration_at, measure_angle, measure_area, measure_length
from procroom.imaging.hierarchy import Instance
from procroom.imaging.source_words import source_words
from procroom.ui.tongue import tr
from procroom.ui.viewer.corner_text import plane_shown
from procroom.ui.viewer.view_transform import ViewTransform

#: Reach of a handle and of a line in logical pixels: a 44 px target (clinical.md G3).
REACH = 22.0
LINE_REACH = 14.0


@dataclass(frozen=True, slots=True)
class Grip:
    """What was hit: a mark, and which of its points; ``handle`` None = its body, which moves it whole."""

    mark: Mark
    handle: int | None


def grip_at(marks: Sequence[Mark], chosen: str, transform: ViewTransform, x: float, y: float) -> Grip | None:
    """What lies under a screen position. Only the chosen mark offers handles; it wins over the others."""
    ordered = sorted(marks, key=lambda mark: mark.mark_id != chosen)
    if ordered and ordered[0].mark_id == chosen:
        reach = [
            (math.dist(transform.to_widget(point), (x, y)), index)
            for index, point in enumerate(ordered[0].points)
        ]
        nearest, index = min(reach)
        if nearest <= REACH and ordered[0].kind is not MarkKind.TEXT:
            return Grip(ordered[0], index)
    near = [(_distance(mark, transform, x, y), rank) for rank, mark in enumerate(ordered)]
    if near and min(near)[0] <= LINE_REACH:
        return Grip(ordered[min(near)[1]], None)
    return None


def moved(mark: Mark, handle: int | None, by: Point, image: tuple[int, int]) -> Mark:
    """The mark with one point, or all of it, moved by image pixels; it stays on the image (columns, rows)."""
    if handle is None:
        xs, ys = [point.x for point in mark.points], [point.y for point in mark.points]
        dx = min(max(by.x, -min(xs)), image[0] - max(xs))
        dy = min(max(by.y, -min(ys)), image[1] - max(ys))
        return replace(mark, points=tuple(Point(point.x + dx, point.y + dy) for point in mark.points))
    points = list(mark.points)
    x, y = points[handle].x + by.x, points[handle].y + by.y
    points[handle] = Point(min(max(x, 0.0), image[0]), min(max(y, 0.0), image[1]))
    return replace(mark, points=tuple(points))


def measured(mark: Mark, instance: Instance, *, enabled: bool = True) -> Mark:
    """The mark with its figure, where it has one and measuring is allowed."""
    figure: Measurement | None = None
    if enabled and mark.kind in {MarkKind.DISTANCE, MarkKind.ANGLE, MarkKind.CONTRAST}:
        calibration = calibration_at(instance, mark.frame.frame_number)
        if mark.kind is MarkKind.CONTRAST:
            figure = measure_area(mark.points, calibration)
        elif mark.kind is MarkKind.DISTANCE:
            figure = measure_length(mark.points[0], mark.points[1], calibration)
        elif mark.points[1] not in {mark.points[0], mark.points[2]}:
            first, vertex, last = mark.points
            figure = measure_angle(vertex, first, last, calibration, instance.pixel_aspect)
    return replace(mark, measurement=figure)


def figure_lines(figure: Measurement | None) -> tuple[str, ...]:
    """A figure as shown beside its line, with where its calibration comes from; never a bare mm."""
    if figure is None:
        return ()
    if figure.unit == "deg":
        return (f"{figure.value:.1f}°",)
    unit = figure.unit.replace("2", "²")
    if figure.unit in UNCALIBRATED_UNITS:
        return (f"{figure.value:.1f} {unit}", tr("not calibrated"))
    spread = f" ± {figure.uncertainty:.1f}" if figure.uncertainty is not None else ""
    origin = (source_words(figure.source), plane_shown(figure.plane))
    return f"{figure.value:.1f}{spread} {unit}", *filter(None, origin)


def _distance(mark: Mark, transform: ViewTransform, x: float, y: float) -> float:
    """Screen distance from a mark's lines (or from its text's anchor, as a box to the right of it)."""
    corners = [transform.to_widget(point) for point in mark.points]
    if len(corners) == 1:
        left, top = corners[0]
        across = max(left - x, 0.0, x - (left + 9.0 * max(len(mark.text), 3)))
        return math.hypot(across, max(0.0, abs(y - top) - REACH / 2))
    if mark.kind is MarkKind.CONTRAST:
        corners.append(corners[0])
    return min(_to_segment((x, y), start, end) for start, end in pairwise(corners))


def _to_segment(at: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((at[0] - start[0]) * dx + (at[1] - start[1]) * dy) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.hypot(at[0] - start[0] - along * dx, at[1] - start[1] - along * dy)
