"""Solids as signed distance fields on voxel blocks: what the synthetic bones are made of.

Knows arithmetic only: no anatomy, no X-ray, no file.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Volume = NDArray[np.float32]
Point = tuple[float, float, float]
Field = Callable[["Coordinates"], Volume]

FAR = np.float32(1e3)


@dataclass(frozen=True, slots=True)
class Coordinates:
    """Where voxels lie, millimetres; three arrays that broadcast to one (z, y, x) shape."""

    x: Volume
    y: Volume
    z: Volume


@dataclass(frozen=True, slots=True)
class Lattice:
    """A regular (z, y, x) voxel lattice: lower corner, voxel edge and size."""

    low: Point  # x, y, z of the first voxel centre, mm
    step: float  # mm
    shape: tuple[int, int, int]  # voxels along z, y, x

    @classmethod
    def spanning(cls, low: Point, high: Point, step: float) -> Lattice:
        """Make the lattice from `low` to at least `high` (x, y, z in mm)."""
        counts = [math.ceil((b - a) / step) + 1 for a, b in zip(low, high, strict=True)]
        return cls(low, step, (counts[2], counts[1], counts[0]))

    def axis(self, index: int) -> Volume:
        """Give the voxel centres along x (0), y (1) or z (2), mm."""
        count = self.shape[2 - index]
        return (self.low[index] + self.step * np.arange(count)).astype(np.float32)

    def coordinates(self) -> Coordinates:
        """Give the voxel centres as broadcastable arrays."""
        return Coordinates(
            self.axis(0)[None, None, :], self.axis(1)[None, :, None], self.axis(2)[:, None, None]
        )

    def window(self, low: Point, high: Point) -> tuple[slice, slice, slice]:
        """Give the (z, y, x) slices of the voxels inside a box, clipped to the lattice."""
        bounds = []
        for index in (2, 1, 0):
            count = self.shape[2 - index]
            first = math.floor((low[index] - self.low[index]) / self.step)
            last = math.ceil((high[index] - self.low[index]) / self.step) + 1
            bounds.append(slice(min(max(first, 0), count), min(max(last, 0), count)))
        return bounds[0], bounds[1], bounds[2]

    def slabs(self, layers: int = 16) -> Iterator[tuple[slice, Lattice]]:
        """Cut the lattice into slabs of a few z layers that fit the processor's cache."""
        for start in range(0, self.shape[0], layers):
            which = slice(start, min(start + layers, self.shape[0]))
            yield which, self.part((which, slice(0, self.shape[1]), slice(0, self.shape[2])))

    def part(self, box: tuple[slice, slice, slice]) -> Lattice:
        """Give the sub-lattice of a window."""
        starts = [box[2 - index].start for index in range(3)]
        low = tuple(self.low[index] + self.step * starts[index] for index in range(3))
        shape = tuple(s.stop - s.start for s in box)
        return Lattice((low[0], low[1], low[2]), self.step, (shape[0], shape[1], shape[2]))


def capsule(a: Point, b: Point, radius_a: float, radius_b: float, squash: Point = (1, 1, 1)) -> Field:
    """Make a tapered capsule from `a` to `b`; `squash` > 1 thins it along that axis."""

    def field(at: Coordinates) -> Volume:
        ax, ay, az = (a[i] * squash[i] for i in range(3))
        bx, by, bz = (b[i] * squash[i] - a[i] * squash[i] for i in range(3))
        length2 = np.float32(bx * bx + by * by + bz * bz)
        px = at.x * np.float32(squash[0]) - np.float32(ax)
        py = at.y * np.float32(squash[1]) - np.float32(ay)
        pz = at.z * np.float32(squash[2]) - np.float32(az)
        along = np.clip((px * np.float32(bx) + py * np.float32(by) + pz * np.float32(bz)) / length2, 0, 1)
        distance = (px - along * np.float32(bx)) ** 2
        distance += (py - along * np.float32(by)) ** 2
        distance += (pz - along * np.float32(bz)) ** 2
        np.sqrt(distance, out=distance)
        along *= np.float32(radius_b - radius_a)
        along += np.float32(radius_a)
        distance -= along
        return _scaled(distance, 1 / max(squash))

    return field


def ellipsoid(centre: Point, radii: Point) -> Field:
    """Make an axis-aligned ellipsoid (first-order distance)."""

    def field(at: Coordinates) -> Volume:
        qx = (at.x - np.float32(centre[0])) / np.float32(radii[0])
        qy = (at.y - np.float32(centre[1])) / np.float32(radii[1])
        qz = (at.z - np.float32(centre[2])) / np.float32(radii[2])
        level: Volume = np.sqrt(qx * qx + qy * qy + qz * qz)
        level -= np.float32(1)
        return _scaled(level, min(radii))

    return field


def bar(a: Point, b: Point, half: tuple[float, float], up: Point, rounding: float = 1.5) -> Field:
    """Make a rounded box along a→b, `half` = half sizes along the side and along `up`, mm."""
    along = np.subtract(b, a).astype(np.float64)
    length = float(np.linalg.norm(along))
    along /= length
    upward = np.asarray(up, dtype=np.float64)
    upward = upward - along * upward.dot(along)
    upward /= np.linalg.norm(upward)
    side = np.cross(along, upward)
    middle = np.add(a, b) / 2
    frame = ((along, length / 2), (side, half[0]), (upward, half[1]))

    def field(at: Coordinates) -> Volume:
        outside: Volume | None = None
        inside: Volume | None = None
        for axis, extent in frame:
            unit = [np.float32(v) for v in axis]
            q: Volume = at.x * unit[0] + at.y * unit[1] + at.z * unit[2]
            q -= np.float32(axis.dot(middle))
            np.abs(q, out=q)
            q -= np.float32(extent - rounding)
            inside = q if inside is None else np.maximum(inside, q)
            positive = np.maximum(q, 0) ** 2
            outside = positive if outside is None else outside + positive
        assert outside is not None
        assert inside is not None
        outside = np.sqrt(outside)
        outside += np.minimum(inside, 0)
        outside -= np.float32(rounding)
        return outside

    return field


def blend(first: Volume, second: Volume, softness: float) -> None:
    """Unite `second` into `first` with a smooth seam `softness` mm wide (in place)."""
    if softness <= 0:
        np.minimum(first, second, out=first)
        return
    seam = np.abs(first - second)
    np.subtract(np.float32(softness), seam, out=seam)
    np.maximum(seam, 0, out=seam)
    seam *= seam
    seam *= np.float32(0.25 / softness)
    np.minimum(first, second, out=first)
    first -= seam


def smooth_max(first: Volume, second: Volume, softness: float) -> Volume:
    """Intersect two solids with an edge rounded over `softness` mm: a new field."""
    seam: Volume = np.float32(softness) - np.abs(first - second)
    np.maximum(seam, 0, out=seam)
    seam *= seam
    seam *= np.float32(0.25 / softness)
    seam += np.maximum(first, second)
    return seam


def part_at_joint(first: Volume, second: Volume, gap: float) -> None:
    """Keep two solids `gap` mm apart, cutting each where they would touch (in place)."""
    half = (first - second) * np.float32(0.5)
    np.maximum(first, half + np.float32(gap / 2), out=first)
    np.maximum(second, np.float32(gap / 2) - half, out=second)


def _scaled(volume: Volume, factor: float) -> Volume:
    volume *= np.float32(factor)
    return volume
