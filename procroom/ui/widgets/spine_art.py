"""The spine drawn from behind: vertebrae, ribs, sacrum and pelvis, and where on them a target lies.

Units are those of the drawing: 1 is the distance between two vertebrae, x grows to the patient's right, y to the
feet; the middle of C2 is (0, 0). Seen from behind, the patient's right is on the right (decision 0015).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from procroom.domain.anatomy import VERTEBRAE, Part, Spot, part_of
from procroom.domain.values import Side

#: The middle of L5, which the sacrum hangs on, and the foramina below it.
_L5 = float(VERTEBRAE.index("L5"))
_FORAMINA: Mapping[str, tuple[float, float]] = {
    "S1": (0.62, _L5 + 1.04),
    "S2": (0.55, _L5 + 1.46),
    "S3": (0.48, _L5 + 1.86),
    "S4": (0.41, _L5 + 2.2),
}
#: Where the picture ends when the sacrum is in it.
SACRUM_END = _L5 + 3.1
#: Half of the width that is drawn.
HALF_WIDTH = 1.5

#: Halves overlap in the midline, so that no seam is left.
_OVERLAP = 0.005
_SIGN = {Side.LEFT: -1.0, Side.RIGHT: 1.0}
#: How far from the midline a spot lies, by the part of the spine.
_ASIDE: Mapping[Spot, Mapping[Part, float]] = {
    Spot.INTERLAMINAR: {Part.CERVICAL: 0.5, Part.THORACIC: 0.46, Part.LUMBAR: 0.46},
    Spot.FORAMEN: {Part.CERVICAL: 0.94, Part.THORACIC: 0.72, Part.LUMBAR: 0.84},
    Spot.JOINT: {Part.CERVICAL: 0.72, Part.THORACIC: 0.56, Part.LUMBAR: 0.62},
    Spot.JOINT_LINE: {Part.CERVICAL: 0.8},
    Spot.BODY: {Part.CERVICAL: 0.5, Part.THORACIC: 0.52, Part.LUMBAR: 0.58},
}
#: Bony places of nerves: aside of the midline, and below the middle of the vertebra.
_AT_VERTEBRA: Mapping[Spot, tuple[float, float]] = {
    Spot.PILLAR: (0.88, 0.0),
    Spot.APEX: (0.84, -0.26),
    Spot.CORNER: (0.98, -0.36),
    Spot.BASE: (0.62, -0.22),
    Spot.JUNCTION: (0.74, -0.2),
    Spot.NOTCH: (0.8, 0.62 - 1.0),
    Spot.BODY: (0.0, -0.08),
}


def row_of(level: str) -> float:
    """How far down a vertebra, an interspace or a sacral foramen lies."""
    if level in _FORAMINA and level != "S1":
        return _FORAMINA[level][1]
    upper = level.partition("-")[0]
    return VERTEBRAE.index(upper) + (0.5 if "-" in level else 0.0)


def spot_at(spot: Spot, at: str, side: Side) -> QPointF:
    """Where a spot of a vertebra, an interspace or a foramen lies on a side; both sides and the middle: between."""
    sign = _SIGN.get(side, 0.0)
    if spot is Spot.HIATUS:
        return QPointF(0, _L5 + 2.5)
    if spot is Spot.SACROILIAC:
        return QPointF(sign * 1.0, _L5 + 1.5)
    if spot is Spot.SACRAL or (spot is Spot.FORAMEN and at in _FORAMINA):
        x, y = _FORAMINA[at]
        return QPointF(sign * (x + (0.24 if spot is Spot.SACRAL else 0.0)), y)
    if spot in _AT_VERTEBRA:
        x, down = _AT_VERTEBRA[spot]
        x = _ASIDE[spot][part_of(at)] if spot is Spot.BODY else x
        return QPointF(sign * x, row_of(at) + down)
    x = _ASIDE[spot][part_of(at)]
    down = -0.16 if spot is Spot.FORAMEN and part_of(at) is not Part.CERVICAL else 0.0
    return QPointF(sign * x, row_of(at) + down)


@dataclass(frozen=True, slots=True)
class BoneInks:
    """Colours of the bones: of what lies behind, of what lies in front, and of their edges."""

    deep: QColor
    near: QColor
    edge: QColor


def paint_spine(painter: QPainter, top: float, bottom: float, inks: BoneInks) -> None:
    """Draw the bones between two heights; the painter is already in units of the drawing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(inks.edge, 1.1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    shown = [(row, name) for row, name in _rows() if top - 1 < row < bottom + 1]
    if bottom > _L5 + 0.6:
        _draw(painter, _L5, inks.deep, _PELVIS)
    for row, name in shown:
        _draw(painter, row, inks.deep, _DEEP[part_of(name)])
    if bottom > _L5 + 0.6:
        _sacrum(painter, inks)
    for row, name in shown:
        _draw(painter, row, inks.near, _NEAR[part_of(name)])
    for row, name in shown:
        _draw(painter, row, inks.near, _SPINOUS[part_of(name)])
        _pedicles(painter, row, part_of(name))
    painter.restore()


def names_between(top: float, bottom: float) -> list[tuple[str, QPointF]]:
    """Vertebrae in sight, each with the place of its name."""
    found = [(name, QPointF(0, row - 0.02)) for row, name in _rows() if top < row < bottom]
    if bottom > _L5 + 0.9:
        found.append(("S1", QPointF(0, _L5 + 0.84)))
    return found


def _rows() -> list[tuple[float, str]]:
    return [(float(row), name) for row, name in enumerate(VERTEBRAE) if name != "S1"]


def _draw(painter: QPainter, row: float, fill: QColor, paths: tuple[QPainterPath, ...]) -> None:
    painter.setBrush(fill)
    for path in paths:
        painter.drawPath(path.translated(0, row))


def _pedicles(painter: QPainter, row: float, part: Part) -> None:
    """The two eyes of a vertebra, as on an AP film."""
    if part is Part.CERVICAL:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for sign in _SIGN.values():
        x = sign * _ASIDE[Spot.BODY][part]
        painter.drawEllipse(QPointF(x, row + _AT_VERTEBRA[Spot.BODY][1]), 0.12, 0.16)


def _sacrum(painter: QPainter, inks: BoneInks) -> None:
    _draw(painter, _L5, inks.near, _SACRUM)
    painter.setBrush(inks.deep)
    for x, y in _FORAMINA.values():
        for sign in (-1, 1):
            painter.drawEllipse(QPointF(sign * x, y), 0.1, 0.085)
    _draw(painter, _L5, inks.near, tuple(_rounded(-0.07, y, 0.14, 0.26) for y in (1.02, 1.42, 1.8)))
    _draw(painter, _L5, inks.deep, (_HIATUS,))


def _path(*steps: tuple[float, ...]) -> QPainterPath:
    """A closed path: the first point, then lines (two figures) and curves (six)."""
    made = QPainterPath(QPointF(*steps[0][:2]))
    for step in steps[1:]:
        if len(step) == 2:
            made.lineTo(*step)
        else:
            made.cubicTo(*step)
    made.closeSubpath()
    return made


def _both(*halves: QPainterPath) -> tuple[QPainterPath, ...]:
    """Right halves with their mirror images; one that begins in the midline becomes one whole."""
    found: list[QPainterPath] = []
    for half in halves:
        mirror = QTransform.fromScale(-1, 1).map(half)
        if half.boundingRect().left() <= 0:
            found.append(half.translated(-_OVERLAP, 0).united(mirror.translated(_OVERLAP, 0)).simplified())
        else:
            found += [half, mirror]
    return tuple(found)


def _rounded(x: float, y: float, width: float, height: float) -> QPainterPath:
    made = QPainterPath()
    made.addRoundedRect(QRectF(x, y, width, height), min(width, height) / 2, min(width, height) / 2)
    return made


def _half_body(half: float, high: float) -> QPainterPath:
    """The right half of a vertebral body, a little waisted."""
    return _path(
        (0, -high),
        (half * 0.8, -high),
        (half, -high, half, -high, half, -high * 0.7),
        (half * 0.9, -high * 0.3, half * 0.9, high * 0.3, half, high * 0.7),
        (half, high, half, high, half * 0.8, high),
        (0, high),
    )


_DEEP: Mapping[Part, tuple[QPainterPath, ...]] = {
    Part.CERVICAL: _both(
        _half_body(0.52, 0.36),
        _path((0.9, -0.1), (1.02, -0.16, 1.14, -0.1, 1.14, 0.02), (1.1, 0.14, 0.98, 0.12, 0.9, 0.1)),
    ),
    Part.THORACIC: _both(
        _path(  # the rib, and the transverse process in front of it
            (0.56, -0.42),
            (0.95, -0.52, 1.3, -0.34, 1.62, 0.02),
            (1.62, 0.22),
            (1.3, -0.12, 0.98, -0.3, 0.56, -0.22),
        ),
        _half_body(0.62, 0.38),
    ),
    Part.LUMBAR: _both(
        _path(
            (0.6, -0.2),
            (0.82, -0.26, 1.06, -0.34, 1.24, -0.28),
            (1.34, -0.22, 1.3, -0.1, 1.2, -0.1),
            (1.0, -0.1, 0.84, -0.02, 0.62, 0.04),
        ),
        _half_body(0.78, 0.37),
    ),
}

_NEAR: Mapping[Part, tuple[QPainterPath, ...]] = {
    Part.CERVICAL: _both(
        _path((0, -0.2), (0.6, -0.2), (0.6, 0.2), (0.2, 0.24), (0, 0.2)),
        _path(
            (0.58, -0.42),
            (0.92, -0.5, 1.02, -0.34, 0.88, 0.0),
            (1.02, 0.34, 0.9, 0.52, 0.58, 0.44),
            (0.5, 0.2, 0.5, -0.2, 0.58, -0.42),
        ),
    ),
    Part.THORACIC: _both(
        _path(
            (0.44, -0.2),
            (0.64, -0.32, 0.82, -0.42, 0.96, -0.44),
            (1.1, -0.42, 1.12, -0.28, 1.0, -0.22),
            (0.84, -0.14, 0.66, -0.02, 0.48, 0.04),
        ),
        _path(
            (0, -0.3),
            (0.42, -0.36),
            (0.66, -0.4, 0.62, -0.1, 0.54, 0.1),
            (0.58, 0.3, 0.56, 0.5, 0.42, 0.46),
            (0.3, 0.34, 0.12, 0.3, 0, 0.3),
        ),
    ),
    Part.LUMBAR: _both(
        _path((0.56, -0.3), (0.6, -0.56, 0.84, -0.56, 0.84, -0.34), (0.84, -0.16, 0.7, -0.08, 0.58, -0.06)),
        _path(
            (0, -0.18),
            (0.34, -0.16),
            (0.56, -0.2, 0.66, -0.04, 0.58, 0.12),
            (0.52, 0.26, 0.56, 0.34, 0.62, 0.46),
            (0.64, 0.64, 0.46, 0.64, 0.42, 0.5),
            (0.34, 0.32, 0.26, 0.22, 0.1, 0.2),
            (0, 0.2),
        ),
    ),
}

_SPINOUS: Mapping[Part, tuple[QPainterPath, ...]] = {
    Part.CERVICAL: _both(_rounded(0.005, 0.1, 0.15, 0.3)),
    Part.THORACIC: (_rounded(-0.08, -0.02, 0.16, 0.62),),
    Part.LUMBAR: (_rounded(-0.11, -0.1, 0.22, 0.46),),
}

_SACRUM = _both(
    _path(
        (0, 0.66),
        (0.44, 0.68),
        (0.52, 0.46, 0.8, 0.46, 0.8, 0.64),
        (0.98, 0.62, 1.2, 0.66, 1.24, 0.86),
        (1.24, 1.2, 1.1, 1.5, 0.84, 1.74),
        (0.62, 2.1, 0.48, 2.4, 0.26, 2.72),
        (0.16, 2.86, 0.1, 3.0, 0, 3.04),
    ),
)
_PELVIS = _both(
    _path(
        (2.0, 0.34),
        (1.6, 0.26, 1.4, 0.42, 1.36, 0.8),
        (1.34, 1.2, 1.2, 1.46, 0.98, 1.72),
        (0.94, 1.9, 1.1, 2.0, 1.3, 1.94),
        (1.5, 1.86, 1.8, 1.9, 2.0, 2.0),
    ),
)
_HIATUS = _path(
    (0, 2.36), (0.12, 2.5, 0.12, 2.66, 0.1, 2.74), (-0.1, 2.74), (-0.12, 2.66, -0.12, 2.5, 0, 2.36)
)
