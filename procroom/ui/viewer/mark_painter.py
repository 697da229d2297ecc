"""Drawing marks over a picture: a bright line on a dark rim, text upright whatever the view's rotation."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import Point
from procroom.imaging.leads import lead_way
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.lettering import Lettering
from procroom.ui.viewer.mark_edit import figure_lines
from procroom.ui.viewer.view_transform import ViewTransform

TIP = 16.0
HUB = 5.0
HUB_LENGTH = 14.0
HEAD = 15.0
TICK = 7.0
HANDLE = 6.0
ARC = 26.0
KEPT = 1024


@dataclass(frozen=True, slots=True)
class Form:
    """A mark on screen: straight lines, the same for their rim, a curve, filled parts."""

    lines: list[QLineF]
    rims: list[QLineF]
    curve: QPainterPath
    filled: list[QPolygonF]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A mark as it looks through one view."""

    mark: Mark
    transform: ViewTransform
    spots: list[QPointF]
    form: Form


class MarkPainter:
    """Paints marks in widget coordinates."""

    def __init__(self, ink: Ink, lettering: Lettering) -> None:
        self._ink = ink
        self._lettering = lettering
        self._prepared: dict[str, Prepared] = {}

    def paint(
        self,
        painter: QPainter,
        mark: Mark,
        transform: ViewTransform,
        *,
        chosen: bool = False,
        figures: bool = True,
    ) -> None:
        """A mark; the chosen one with its handles; figures only where measuring is allowed."""
        colour = self._ink.chosen if chosen else self._ink.mark
        spots, form = self._prepare(mark, transform)
        self._stroke(painter, form, colour)
        if chosen and mark.kind is not MarkKind.TEXT:
            self._handles(painter, spots, colour)
        lines = ((mark.text,) if mark.text else ()) + (figure_lines(mark.measurement) if figures else ())
        if lines:
            self._label(painter, mark.kind, spots, lines, colour)

    def paint_draft(
        self, painter: QPainter, kind: MarkKind, points: Sequence[Point], transform: ViewTransform
    ) -> None:
        """A mark whose points do not all stand yet."""
        spots = _spots(points, transform)
        self._stroke(painter, shape(kind, spots, self._ink.halo_px), self._ink.chosen)
        self._handles(painter, spots, self._ink.chosen)

    def _prepare(self, mark: Mark, transform: ViewTransform) -> tuple[list[QPointF], Form]:
        """Where a mark lies and how it looks; from memory while neither it nor the view has changed."""
        before = self._prepared.get(mark.mark_id)
        if before is None or before.mark is not mark or before.transform != transform:
            if len(self._prepared) >= KEPT:
                self._prepared.clear()
            spots = _spots(mark.points, transform)
            before = Prepared(mark, transform, spots, shape(mark.kind, spots, self._ink.halo_px))
            self._prepared[mark.mark_id] = before
        return before.spots, before.form

    def _stroke(self, painter: QPainter, form: Form, colour: QColor) -> None:
        """The lines of a mark, rim first.

        Straight lines have flat ends: Qt's raster engine draws those six times faster than round ones.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen_colour, rim in ((self._ink.canvas, self._ink.halo_px), (colour, 0.0)):
            pen = QPen(pen_colour, self._ink.stroke_px + 2 * rim)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLines(form.rims if rim else form.lines)
            if not form.curve.isEmpty():
                painter.drawPath(form.curve)
            if form.filled:
                painter.setPen(QPen(pen_colour, max(2 * rim, 0.5)))
                painter.setBrush(pen_colour)
                for part in form.filled:
                    painter.drawPolygon(part)

    def _handles(self, painter: QPainter, spots: Sequence[QPointF], colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen_colour, width in ((self._ink.halo, 4.5), (colour, 1.5)):
            painter.setPen(QPen(pen_colour, width))
            for spot in spots:
                painter.drawEllipse(spot, HANDLE, HANDLE)

    def _label(
        self,
        painter: QPainter,
        kind: MarkKind,
        spots: Sequence[QPointF],
        lines: Sequence[str],
        colour: QColor,
    ) -> None:
        font = self._ink.font(1.1, bold=True)
        width, height = self._lettering.size(lines, font)
        anchor, side = _label_spot(kind, spots)
        left = anchor.x() - width * (1 - side) / 2
        top = anchor.y() - height / 2
        device = painter.device()
        left = min(max(left, 2.0), max(2.0, device.width() - width - 2))
        top = min(max(top, 2.0), max(2.0, device.height() - height - 2))
        small = self._ink.font(0.85)
        self._lettering.draw(painter, QRectF(left, top, width, height), lines[:1], font, colour)
        line_height = height / len(lines)
        rest = QRectF(left, top + line_height, width, height - line_height)
        self._lettering.draw(painter, rest, lines[1:], small, colour)


def shape(kind: MarkKind, spots: Sequence[QPointF], rim: float = 0.0) -> Form:
    """How a mark looks on screen; with fewer points than it needs, as far as it goes."""
    corners = _corners(kind, spots)
    lines, curve, filled = [QLineF(start, end) for start, end in pairwise(corners)], QPainterPath(), []
    if kind is MarkKind.TEXT and spots:
        filled.append(_dot(spots[0]))
    elif len(spots) > 1:
        start, end = spots[0], spots[-1]
        along = _unit(start, end)
        across = QPointF(-along.y(), along.x())
        match kind:
            case MarkKind.NEEDLE:
                filled += [_hub(start, along, across), _bevel(end, along, across)]
            case MarkKind.ARROW:
                barbs = [end - along * HEAD + across * (side * HEAD * 0.55) for side in (1, -1)]
                lines += [QLineF(end, barb) for barb in barbs]
            case MarkKind.DISTANCE:
                lines += [QLineF(spot - across * TICK, spot + across * TICK) for spot in (start, end)]
            case MarkKind.LEAD:
                filled += [_dot(spot) for spot in spots]
            case MarkKind.ANGLE if len(spots) == 3:
                _arc(curve, spots)
    return Form(lines, [_lengthened(line, rim) for line in lines], curve, filled)


def _corners(kind: MarkKind, spots: Sequence[QPointF]) -> Sequence[QPointF]:
    """What the straight lines of a mark join."""
    if kind is MarkKind.LEAD:
        return _smooth(spots)
    return (*spots, *spots[:1]) if kind is MarkKind.CONTRAST else spots


def _lengthened(line: QLineF, by: float) -> QLineF:
    """The line with both ends moved outward, so that a rim goes round them."""
    way = _unit(line.p1(), line.p2()) * by
    return QLineF(line.p1() - way, line.p2() + way)


def _spots(points: Sequence[Point], transform: ViewTransform) -> list[QPointF]:
    return [QPointF(*transform.to_widget(point)) for point in points]


def _smooth(spots: Sequence[QPointF]) -> list[QPointF]:
    return [QPointF(each.x, each.y) for each in lead_way([Point(spot.x(), spot.y()) for spot in spots])]


def _unit(start: QPointF, end: QPointF) -> QPointF:
    delta = end - start
    length = math.hypot(delta.x(), delta.y())
    return delta / length if length else QPointF(1.0, 0.0)


def _hub(at: QPointF, along: QPointF, across: QPointF) -> QPolygonF:
    """The needle's hub: a block outside the entry point."""
    far = at - along * HUB_LENGTH
    return QPolygonF(
        [at + across * HUB, far + across * HUB * 0.7, far - across * HUB * 0.7, at - across * HUB]
    )


def _bevel(at: QPointF, along: QPointF, across: QPointF) -> QPolygonF:
    """The needle's cut tip, which ends exactly at the point."""
    long, short = along * (TIP * 1.15) + across * (TIP * 0.12), along * TIP - across * (TIP * 0.32)
    return QPolygonF([at, at - short, at - long])


def _dot(at: QPointF, radius: float = 3.0) -> QPolygonF:
    """Where a text belongs."""
    turns = (math.tau * step / 12 for step in range(12))
    return QPolygonF([at + QPointF(math.cos(turn), math.sin(turn)) * radius for turn in turns])


def _arc(path: QPainterPath, spots: Sequence[QPointF]) -> None:
    first, vertex, last = spots
    one, other = _unit(vertex, first), _unit(vertex, last)
    begin = math.degrees(math.atan2(-one.y(), one.x()))
    sweep = (math.degrees(math.atan2(-other.y(), other.x())) - begin + 180) % 360 - 180
    room = min(ARC, *(math.hypot(*(spot - vertex).toTuple()) for spot in (first, last)))
    box = QRectF(vertex.x() - room, vertex.y() - room, 2 * room, 2 * room)
    path.arcMoveTo(box, begin)
    path.arcTo(box, begin, sweep)


def _label_spot(kind: MarkKind, spots: Sequence[QPointF]) -> tuple[QPointF, int]:
    """Where a label goes: right of (1), left of (-1) or around (0) a spot, away from what the mark points at."""
    if kind is MarkKind.TEXT:
        return spots[0] + QPointF(8.0, 0.0), 1
    if kind is MarkKind.ANGLE:
        side = 1 if spots[0].x() + spots[2].x() <= 2 * spots[1].x() else -1
        return spots[1] + QPointF(12.0 * side, 0.0), side
    if kind is MarkKind.DISTANCE:
        steep = abs(spots[1].y() - spots[0].y()) > abs(spots[1].x() - spots[0].x())
        middle = (spots[0] + spots[1]) / 2
        return (middle + QPointF(12.0, 0.0), 1) if steep else (middle + QPointF(0.0, 30.0), 0)
    if kind is MarkKind.LEAD:
        return spots[-1] + QPointF(12.0, 0.0), 1
    side = 1 if spots[0].x() >= spots[1].x() else -1
    return spots[0] + QPointF((HUB_LENGTH + 4.0) * side, 0.0), side
