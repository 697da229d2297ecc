"""Needle, hub and contrast as attenuation on the detector, from their places in the patient.

Knows no display values and no file.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic.intervention import NEEDLE_RADIUS_MM, Needle

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from procroom.imaging.synthetic.xray import Beam, Image

STEEL_PER_MM = 1.15
IODINE_PER_MM = 0.15
HUB_PER_MM, HUB_MM3 = 0.05, 700.0


def needle_layer(beam: Beam, needle: Needle) -> Image:
    """Draw the needle's attenuation (size, size) float32 nepers: shaft, bent tip and hub, blurred by a pixel."""
    layer = np.zeros((beam.size, beam.size), dtype=np.float32)
    line = needle.polyline()
    for start, end in ((line[0], line[1]), (line[1], line[2])):
        _draw_rod(layer, beam, start, end, NEEDLE_RADIUS_MM, STEEL_PER_MM)
    blurred = np.asarray(cv2.GaussianBlur(layer, (0, 0), 0.9), dtype=np.float32)
    blurred += _hub_layer(beam, line[2], line[2] - line[1])
    return blurred


def _hub_layer(beam: Beam, at: NDArray[np.float64], along: NDArray[np.float64]) -> Image:
    """Draw the moulded hub: a tapering plastic tube with a flange, made of evenly spread droplets."""
    axis = along / np.linalg.norm(along)
    side = np.cross(axis, (0.0, 0.0, 1.0))
    side /= np.linalg.norm(side)
    up = np.cross(side, axis)
    length, turn, wall = np.meshgrid(
        np.linspace(-4, 24, 70),
        np.linspace(0, 2 * math.pi, 28, endpoint=False),
        np.linspace(0, 1, 4),
        indexing="ij",
    )
    outer = np.interp(length, (-4, 2, 10, 11, 22, 22.5, 24), (1.2, 1.8, 2.6, 3.1, 3.1, 4.0, 4.0))
    radius = (outer * (0.55 + 0.45 * wall)).ravel()
    ring = np.cos(turn.ravel())[:, None] * side + np.sin(turn.ravel())[:, None] * up
    points = at + length.ravel()[:, None] * axis + radius[:, None] * ring
    scale = beam.scale_at((points - np.asarray(beam.isocentre)) @ np.asarray(beam.forward))
    weight = radius / radius.sum() * HUB_MM3 * scale**2 * HUB_PER_MM
    return contrast_layer(beam.project(points), weight, (beam.size, beam.size))


def _draw_rod(
    layer: Image,
    beam: Beam,
    start: NDArray[np.float64],
    end: NDArray[np.float64],
    radius: float,
    strength: float,
) -> None:
    a, b = beam.project(np.array([start, end]))
    depth = (np.array([start, end]) - np.asarray(beam.isocentre)) @ np.asarray(beam.forward)
    scale = beam.scale_at(depth)
    margin = radius * scale.max() + 3
    size = beam.size
    left, top = np.floor(np.minimum(a, b) - margin).astype(int).clip(0, size)
    right, bottom = np.ceil(np.maximum(a, b) + margin).astype(int).clip(0, size)
    if right <= left or bottom <= top:
        return
    x, y = np.meshgrid(np.arange(left, right, dtype=np.float32), np.arange(top, bottom, dtype=np.float32))
    direction = b - a
    length = float(np.hypot(*direction))
    unit = direction / max(length, 1e-6)
    along = (x - a[0]) * unit[0] + (y - a[1]) * unit[1]
    across = (x - a[0]) * unit[1] - (y - a[1]) * unit[0]
    where = np.clip(along / max(length, 1e-6), 0, 1)
    reach = radius * (scale[0] + (scale[1] - scale[0]) * where)
    chord = 2 * np.sqrt(np.maximum(reach * reach - across * across, 0)) / reach * radius
    ends = np.clip(along + 0.5, 0, 1) * np.clip(length - along + 0.5, 0, 1)
    run = np.asarray(end) - start
    steep = float(np.linalg.norm(run)) / max(length / float(scale.mean()), 1e-6)
    layer[top:bottom, left:right] += (chord * ends * strength * min(steep, 12.0)).astype(np.float32)


def contrast_layer(at: NDArray[np.float64], weight: NDArray[np.float64], shape: tuple[int, int]) -> Image:
    """Splat droplets at (n, 2) column, row with (n,) weights into a float32 layer of (rows, columns) `shape`."""
    rows, columns = shape
    column, row = np.floor(at[:, 0]).astype(int), np.floor(at[:, 1]).astype(int)
    keep = (column >= 0) & (row >= 0) & (column < columns - 1) & (row < rows - 1) & (weight > 0)
    column, row, weight = column[keep], row[keep], weight[keep]
    fx, fy = at[keep, 0] - column, at[keep, 1] - row
    total = np.zeros(rows * columns)
    for dx, dy, share in (
        (0, 0, (1 - fx) * (1 - fy)),
        (1, 0, fx * (1 - fy)),
        (0, 1, (1 - fx) * fy),
        (1, 1, fx * fy),
    ):
        total += np.bincount((row + dy) * columns + column + dx, weight * share, rows * columns)
    return np.asarray(
        cv2.GaussianBlur(total.reshape(shape).astype(np.float32), (0, 0), 2.0), dtype=np.float32
    )


def droplet_nepers(beam: Beam, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give what 1 mm³ of contrast at each patient point (n, 3) adds to its pixel, nepers, as (n,)."""
    depth = (points - np.asarray(beam.isocentre)) @ np.asarray(beam.forward)
    nepers: NDArray[np.float64] = beam.scale_at(depth) ** 2 * IODINE_PER_MM
    return nepers
