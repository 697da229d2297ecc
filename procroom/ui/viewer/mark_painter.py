"""Drawing marks over a picture: a bright line on a dark rim, text upright whatever the view's rotation."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import Point
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


class MarkPainter:
    """Paints marks in widget coordinates."""

    def __init__(self, ink: Ink, lettering: Lettering) -> None:
        self._ink = ink
        self._lettering = lettering

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
        spots = _spots(mark.points, transform)
        self.stroke(painter, mark.kind, spots, colour)
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
        self.stroke(painter, kind, spots, self._ink.chosen)
        self._handles(painter, spots, self._ink.chosen)

    def stroke(self, painter: QPainter, kind: MarkKind, spots: Sequence[QPointF], colour: QColor) -> None:
        """The lines of a mark, rim first.

        Straight lines have flat ends: Qt's raster engine draws those six times faster than round ones.
        """
        form = shape(kind, spots)
        rim = self._ink.halo_px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen_colour, extra in ((self._ink.canvas, rim), (colour, 0.0)):
            pen = QPen(pen_colour, self._ink.stroke_px + 2 * extra)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines([_lengthened(line, extra) for line in form.lines])
            if not form.curves.isEmpty():
                painter.drawPath(form.curves)
            if not form.filled.isEmpty():
                painter.strokePath(form.filled, QPen(pen_colour, max(2 * extra, 0.5)))
                painter.fillPath(form.filled, pen_colour)

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


@dataclass(frozen=True, slots=True)
class Form:
    """A mark on screen: straight lines, curves, filled parts."""

    lines: list[QLineF]
    curves: QPainterPath
    filled: QPainterPath


def shape(kind: MarkKind, spots: Sequence[QPointF]) -> Form:
    """How a mark looks on screen; with fewer points than it needs, as far as it goes."""
    lines = [QLineF(start, end) for start, end in pairwise(spots)]
    curves, filled = QPainterPath(), QPainterPath()
    if kind is MarkKind.TEXT and spots:
        filled.addEllipse(spots[0], 3.0, 3.0)
    if len(spots) < 2:
        return Form(lines, curves, filled)
    start, end = spots[0], spots[-1]
    along = _unit(start, end)
    across = QPointF(-along.y(), along.x())
    match kind:
        case MarkKind.NEEDLE:
            filled.addPath(_hub(start, along))
            filled.addPath(_bevel(end, along))
        case MarkKind.ARROW:
            lines += [QLineF(end, end - along * HEAD + across * (side * HEAD * 0.55)) for side in (1, -1)]
        case MarkKind.DISTANCE:
            lines += [QLineF(spot - across * TICK, spot + across * TICK) for spot in (start, end)]
        case MarkKind.ANGLE if len(spots) == 3:
            _arc(curves, spots)
    return Form(lines, curves, filled)


def _lengthened(line: QLineF, by: float) -> QLineF:
    """The line with both ends moved outward, so that a rim goes round them."""
    way = _unit(line.p1(), line.p2()) * by
    return QLineF(line.p1() - way, line.p2() + way)


def _spots(points: Sequence[Point], transform: ViewTransform) -> list[QPointF]:
    return [QPointF(*transform.to_widget(point)) for point in points]


def _unit(start: QPointF, end: QPointF) -> QPointF:
    delta = end - start
    length = math.hypot(delta.x(), delta.y())
    return delta / length if length else QPointF(1.0, 0.0)


def _hub(at: QPointF, along: QPointF) -> QPainterPath:
    """The needle's hub: a block outside the entry point."""
    across = QPointF(-along.y(), along.x())
    path = QPainterPath(at + across * HUB)
    path.lineTo(at - along * HUB_LENGTH + across * (HUB * 0.7))
    path.lineTo(at - along * HUB_LENGTH - across * (HUB * 0.7))
    path.lineTo(at - across * HUB)
    path.closeSubpath()
    return path


def _bevel(at: QPointF, along: QPointF) -> QPainterPath:
    """The needle's cut tip, which ends exactly at the point."""
    across = QPointF(-along.y(), along.x())
    path = QPainterPath(at)
    path.lineTo(at - along * TIP + across * (TIP * 0.32))
    path.lineTo(at - along * (TIP * 1.15) - across * (TIP * 0.12))
    path.closeSubpath()
    return path


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
    side = 1 if spots[0].x() >= spots[1].x() else -1
    return spots[0] + QPointF((HUB_LENGTH + 4.0) * side, 0.0), side
