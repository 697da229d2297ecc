"""What synthetic bones share: a pose, parts in the bone's own axes, a cortical shell around the whole."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product

import numpy as np

from procroom.imaging.synthetic.solids import Coordinates, Field, Lattice, Point, Volume, blend, smooth_max

CORTEX, TRABECULAE = 1.0, 0.2  # attenuation relative to cortical bone
Box = tuple[slice, slice, slice]


@dataclass(frozen=True, slots=True)
class Part:
    """One solid of a bone, in the bone's own axes: its field, its box (mm) and the softness of its seam."""

    field: Field
    low: Point
    high: Point
    soft: float


@dataclass(frozen=True, slots=True)
class Vertebra:
    """Sizes and pose of one lumbar vertebra; millimetres, tilt in degrees (front edge down is positive)."""

    name: str
    width: float
    depth: float
    front: float  # height of the front of the body
    back: float  # height of its back
    pedicle_x: float
    pedicle_width: float
    transverse_x: float
    spinous: float  # length of the spinous process behind the lamina
    tilt: float
    y: float
    z: float

    @property
    def height(self) -> float:
        """Give the mean height of the body, mm."""
        return (self.front + self.back) / 2

    def to_patient(self, u: float, v: float, w: float) -> Point:
        """Bring a point of the vertebra's own axes (left, back, up from its middle) to patient axes."""
        c, s = math.cos(math.radians(self.tilt)), math.sin(math.radians(self.tilt))
        return u, self.y + v * c - w * s, self.z + w * c + v * s


def to_local(pose: Vertebra, at: Coordinates) -> Coordinates:
    """Bring patient coordinates to the axes of a bone."""
    c = np.float32(math.cos(math.radians(pose.tilt)))
    s = np.float32(math.sin(math.radians(pose.tilt)))
    dy, dz = at.y - np.float32(pose.y), at.z - np.float32(pose.z)
    return Coordinates(at.x, dy * c + dz * s, dz * c - dy * s)


def make_part(field: Field, soft: float, margin: float, *points: Point) -> Part:
    """Make a part whose box reaches `margin` mm around its points."""
    stacked = np.array(points)
    low, high = (stacked.min(axis=0) - margin).tolist(), (stacked.max(axis=0) + margin).tolist()
    return Part(field, (low[0], low[1], low[2]), (high[0], high[1], high[2]), soft)


def paint(distance: Volume, block: Lattice, pose: Vertebra, part: Part, *, cut: bool = False) -> None:
    """Unite one part, given in the bone's own axes, into the bone's distance block, or cut it out."""
    corners = np.array(
        [pose.to_patient(u, v, w) for u, v, w in product(*zip(part.low, part.high, strict=True))]
    )
    least, most = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    box = block.window((least[0], least[1], least[2]), (most[0], most[1], most[2]))
    target = distance[box]
    if not target.size:
        return
    solid = part.field(to_local(pose, block.part(box).coordinates()))
    if cut:
        target[...] = smooth_max(target, -solid, part.soft)
    else:
        blend(target, solid, part.soft)


def roughen(distance: Volume, block: Lattice, size_mm: float) -> None:
    """Make a surface less perfect: slow waves of some tenths of a millimetre (in place)."""
    at = block.coordinates()
    for rate, phase in ((0.42, 0.3), (0.83, 1.9)):
        wave = np.sin(at.y * np.float32(rate) + np.float32(phase)) * np.sin(at.z * np.float32(rate * 1.13))
        distance += wave * (
            np.sin(at.x * np.float32(rate * 0.91) + np.float32(phase * 2)) * np.float32(size_mm)
        )


def density(distance: Volume, cortex_mm: float, step: float) -> Volume:
    """Turn distance into attenuation: nothing outside, a cortical shell, trabecular bone inside."""
    soft = np.float32(1 / step)
    outside = np.clip(np.float32(0.5) - distance * soft, 0, 1)
    inside = np.clip(np.float32(0.5) - (distance + np.float32(cortex_mm)) * soft, 0, 1)
    outside *= np.float32(CORTEX)
    inside *= np.float32(CORTEX - TRABECULAE)
    outside -= inside
    return np.asarray(outside, dtype=np.float32)
