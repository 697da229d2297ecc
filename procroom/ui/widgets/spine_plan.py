"""Where everything of the spine picture lies: bones, spots and labels of one part, in pixels. Knows no widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from procroom.domain.anatomy import VERTEBRAE, Spot, Structure
from procroom.domain.values import Side
from procroom.ui.widgets.spine_art import HALF_WIDTH, SACRUM_END, spot_at

#: Between two things to touch.
GAP = 6
#: Bones above the first and below the last spot, in units of the drawing.
_EDGE = 0.64
_L5 = float(VERTEBRAE.index("L5"))
_PELVIC = {Spot.SACRAL, Spot.SACROILIAC, Spot.HIATUS}
#: Room for the label of the hiatus, below it.
_BELOW = 1.0
#: The drawing is stretched by no more than this.
_STRETCH = 1.3
#: A lone place has so many rows of height around it.
_LEAST_ROWS = 4
#: So many rows wide the bones are, before labels take more room.
_FREE = 4
#: From the middle of the spine to a spot on one side, beside what is touched in the middle.
_CLEAR = 10
#: Radius of a spot.
RING = 6.0


@dataclass(frozen=True, slots=True)
class Extent:
    """What of the spine is drawn, in units of the drawing."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """Units from top to bottom."""
        return self.bottom - self.top


def extent_of(structure: Structure, levels: Sequence[str]) -> Extent:
    """What has to be drawn around these levels."""
    found = [structure.place(level) for level in levels]
    places = [place for place in found if place is not None]
    ys = [spot_at(spot, at, Side.RIGHT).y() for spot, at in places]
    if any(spot is Spot.HIATUS for spot, _ in places):
        return Extent(_L5 - 0.5, SACRUM_END + _BELOW)
    if any(spot in _PELVIC for spot, _ in places):
        return Extent(min(min(ys) - _EDGE, _L5 - 0.5), SACRUM_END)
    return Extent(min(ys) - _EDGE, max(ys) + _EDGE)


@dataclass(frozen=True, slots=True)
class Field:
    """How units of the drawing become pixels."""

    origin: QPointF
    across: float
    down: float
    extent: Extent
    clip: QRectF

    def at(self, place: QPointF) -> QPointF:
        """A place of the drawing in pixels."""
        x = self.origin.x() + place.x() * self.across
        return QPointF(x, self.origin.y() + (place.y() - self.extent.top) * self.down)


def field_in(area: QRectF, extent: Extent, width: float) -> Field:
    """Fit an extent into an area; ``width`` pixels in its middle are free of labels."""
    down = area.height() / extent.height
    across = min(down, width / (2 * HALF_WIDTH))
    down = min(down, across * _STRETCH)
    top = area.top() + (area.height() - down * extent.height) / 2
    return Field(QPointF(area.center().x(), top), across, down, extent, area)


@dataclass(frozen=True, slots=True)
class Lying:
    """Where one place lies: all that is touched, its label in it, and its spot on the bone."""

    band: QRect
    tag: QRect
    spot: QPointF


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels.

    Attributes:
        touch: least width and height of what is touched.
        tag: width of a label at the edge; of one in the middle that carries words.
        head: height of the line with the sides.
    """

    touch: int
    tag: int
    head: int

    @property
    def pitch(self) -> int:
        """From one label to the next."""
        return self.touch + GAP

    def height(self, rows: int) -> int:
        """Height of a picture with so many rows."""
        return self.head + max(rows, _LEAST_ROWS) * self.pitch + GAP


@dataclass(frozen=True, slots=True)
class Plan:
    """One part of the spine laid out."""

    field: Field
    places: Mapping[tuple[str, Side], Lying]


def lay_out(
    structure: Structure, levels: Sequence[str], sides: Sequence[Side], size: QSize, sizes: Sizes
) -> Plan:
    """Lay out the places of some levels in a picture.

    Args:
        structure: whose levels they are; each lies at the spine.
        levels: from above down.
        sides: what can be chosen.
        size: of the picture, pixels.
        sizes: of what is in it.
    """
    edges = [side for side in (Side.LEFT, Side.RIGHT) if side in sides]
    inner = next((side for side in sides if side not in edges), None)
    width, area = size.width(), QRectF(0, sizes.head, size.width(), size.height() - sizes.head)
    tag = _tag_width(width, sizes) if edges else sizes.tag
    field = field_in(area.adjusted(0, 2, 0, -2), extent_of(structure, levels), width - 2 * tag - 8)
    rows = _rows(structure, levels, field, area, sizes)
    aligned = all(abs(row - spot) < sizes.touch / 2 - RING for row, spot in rows.values())
    found: dict[tuple[str, Side], Lying] = {}
    for level in levels:
        row = round(rows[level][0])
        for side in edges:
            spot = _spot(structure, level, side, field, sizes if inner else None)
            label = QRect(0 if side is Side.LEFT else width - tag, row - sizes.touch // 2, tag, sizes.touch)
            keep = sizes.touch / 2 + 2 if inner else max(2.0, abs(spot.x() - width / 2) - 2.5 * RING)
            band = _to_bone(label, width, round(keep)) if aligned else label
            found[level, side] = Lying(band, label, spot)
        if inner is not None:
            spot = field.at(spot_at(*_place(structure, level), inner))
            middle = QPointF(spot.x(), row)
            found[level, inner] = _on_bone(middle, sizes) if edges else _below(spot, area, sizes)
    return Plan(field, found)


def _tag_width(width: int, sizes: Sizes) -> int:
    """Width of the labels at the edges: what the bones leave, within reason."""
    more = (width - 2 * sizes.tag - _FREE * sizes.pitch) // 2
    return sizes.tag + max(0, min(2 * sizes.tag, more))


def _to_bone(label: QRect, width: int, keep: int) -> QRect:
    """From a label at the edge to its spot; ``keep`` pixels beside the midline belong to others."""
    middle = width // 2
    if label.left() == 0:
        return QRect(0, label.top(), middle - keep, label.height())
    return QRect(middle + keep, label.top(), width - middle - keep, label.height())


def _on_bone(middle: QPointF, sizes: Sizes) -> Lying:
    """What is touched in the midline: a square on the bone itself, in the row of its level."""
    half = sizes.touch // 2
    band = QRect(round(middle.x()) - half, round(middle.y()) - half, sizes.touch, sizes.touch)
    return Lying(band, band, middle)


def _below(spot: QPointF, area: QRectF, sizes: Sizes) -> Lying:
    """The only place of a picture: its label below the bones, touched up to its spot."""
    wide, end = sizes.tag * 2, round(area.bottom()) - GAP
    label = QRect(round(spot.x()) - wide // 2, end - sizes.touch, wide, sizes.touch)
    band = label.adjusted(0, min(0, round(spot.y()) - sizes.touch // 2 - label.top()), 0, 0)
    return Lying(band, label, spot)


def _place(structure: Structure, level: str) -> tuple[Spot, str]:
    place = structure.place(level)
    assert place is not None, level
    return place


def _spot(structure: Structure, level: str, side: Side, field: Field, beside: Sizes | None) -> QPointF:
    """The spot on the bone, clear of what is touched in the middle."""
    spot = field.at(spot_at(*_place(structure, level), side))
    if beside is not None:
        least = beside.touch / 2 + _CLEAR
        if abs(spot.x() - field.origin.x()) < least:
            spot.setX(field.origin.x() + (least if side is Side.RIGHT else -least))
    return spot


def _rows(
    structure: Structure, levels: Sequence[str], field: Field, area: QRectF, sizes: Sizes
) -> dict[str, tuple[float, float]]:
    """Level -> the middle of its row and of its spot."""
    spots = [field.at(spot_at(*_place(structure, level), Side.RIGHT)).y() for level in levels]
    rows = apart(spots, sizes.pitch, area.top() + sizes.touch / 2, area.bottom() - sizes.touch / 2)
    return dict(zip(levels, zip(rows, spots, strict=True), strict=True))


def apart(wanted: Sequence[float], least: float, top: float, bottom: float) -> list[float]:
    """Ascending places as near as can be to those wanted, ``least`` apart, from ``top`` on, to ``bottom`` if that fits.

    Neighbours that would meet are moved together (pool adjacent violators).
    """
    pools: list[tuple[float, int]] = []
    for number, place in enumerate(wanted):
        total, count = place - number * least, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            more, others = pools.pop()
            total, count = total + more, count + others
        pools.append((total, count))
    means = [total / count for total, count in pools for _ in range(count)]
    most = max(top, bottom - (len(means) - 1) * least)
    return [min(max(mean, top), most) + number * least for number, mean in enumerate(means)]
