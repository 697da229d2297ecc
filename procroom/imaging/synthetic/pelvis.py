"""Sacrum and iliac wings of the demonstration patient, from textbook proportions."""

from __future__ import annotations

import numpy as np

from procroom.imaging.synthetic.bones import Box, Part, Vertebra, density, make_part, paint, roughen, to_local
from procroom.imaging.synthetic.solids import (
    Coordinates,
    Lattice,
    Volume,
    blend,
    capsule,
    ellipsoid,
    smooth_max,
)

PELVIS_STEP_MM = 0.8


def _sacral_mass(at: Coordinates) -> Volume:
    """Make body column and alae of the sacrum as one tapering curved wedge (own axes, w downwards negative)."""
    down = -at.z
    bend = at.y - np.float32(0.0026) * np.clip(down, 0, 110) ** 2  # concave front
    halfwidth = np.interp(down, (0, 14, 34, 52, 72, 100), (51, 53.5, 50, 43, 33, 23)).astype(np.float32)
    thickness = np.interp(down, (0, 30, 60, 100), (15.5, 12.5, 9.5, 6)).astype(np.float32)
    lateral = np.abs(at.x)
    slope = np.clip((lateral - np.float32(23)) / np.float32(29), 0, 1)
    slope = slope * slope * (np.float32(3) - np.float32(2) * slope)
    plate = np.abs(bend - slope * np.float32(9)) - thickness * (np.float32(1) - np.float32(0.30) * slope)
    side = (lateral - halfwidth) * np.float32(0.9)
    cap = at.z + slope * np.float32(9.5) - np.float32(0.3)
    tail = np.float32(-104) - at.z
    solid = smooth_max(plate, side, 7.0)
    return smooth_max(solid, np.maximum(cap, tail), 2.5)


def sacrum_distance(lattice: Lattice, pose: Vertebra) -> tuple[Box, Volume]:
    """Make the sacrum as a distance block in a window of the lattice; `pose` has its origin on the S1 endplate."""
    box = lattice.window((-60, -25, pose.z - 105), (60, lattice.low[1] + 400, pose.z + 32))
    block = lattice.part(box)
    distance = np.empty(block.shape, dtype=np.float32)
    for which, slab in block.slabs():
        local = to_local(pose, slab.coordinates())
        solid = _sacral_mass(local)
        blend(solid, _sacral_roof(local), 3.0)
        distance[which] = solid
    for part in _sacral_hollows():
        paint(distance, block, pose, part, cut=True)
    for part in _sacral_processes():
        paint(distance, block, pose, part)
    roughen(distance, block, 0.45)
    return box, distance


def _sacral_roof(at: Coordinates) -> Volume:
    """Make the arched back wall of the sacral canal."""
    down = np.clip(-at.z, 0, 110)
    centre = np.float32(0.0026) * down * down + np.float32(13) - np.float32(0.07) * down
    width = np.float32(20) - np.float32(0.09) * down
    height = np.float32(15) - np.float32(0.08) * down
    arch = np.sqrt((at.x / width) ** 2 + ((at.y - centre) / height) ** 2) - np.float32(1)
    shell = np.abs(arch * height) - np.float32(2.3)
    ends = np.maximum(at.z + np.float32(7), np.float32(-88) - at.z)
    ends = np.maximum(ends, centre - np.float32(2) - at.y)
    return smooth_max(shell, ends, 2.0)


def _sacral_hollows() -> list[Part]:
    """List what is cut out of the sacrum: foramina of S1 to S3 and the remnants of its discs."""
    parts = []
    for w, x, radius in ((-25.0, 25.5, 5.6), (-46.0, 22.5, 5.2), (-66.0, 19.5, 4.6)):
        y = 0.0026 * w * w
        for side in (-1.0, 1.0):
            front, rear = (side * (x + 4), y - 24, w + 9), (side * (x - 4), y + 22, w - 9)
            parts.append(make_part(capsule(front, rear, radius + 0.8, radius - 2.4), 2.0, 9, front, rear))
        disc = (0.0, 0.0026 * (w - 6) ** 2 - 1, w - 6)
        parts.append(make_part(ellipsoid(disc, (13, 9 + w * 0.04, 1.5)), 0.5, 15, disc))
    return parts


def _sacral_processes() -> list[Part]:
    """List the superior articular processes of S1 and the median crest."""
    parts = []
    for side in (-1.0, 1.0):
        base, top = (side * 21.5, 17.0, -4.0), (side * 25.0, 20.0, 12.0)
        parts.append(make_part(capsule(base, top, 6.5, 4.4), 3.0, 10, base, top))
    for w, length in ((-17.0, 7.0), (-38.0, 6.0), (-58.0, 5.0)):
        ridge = (0.0, 0.0026 * w * w + 28.5 + 0.15 * w, w)
        parts.append(make_part(ellipsoid(ridge, (3.6, length, 8.5)), 3.5, 12, ridge))
    return parts


def pelvis_volume() -> tuple[Lattice, Volume]:
    """Make the left iliac wing as attenuation (z, y, x) float32, 1 = cortical bone; mirror it for the right."""
    lattice = Lattice.spanning((30, -75, -112), (140, 75, 45), PELVIS_STEP_MM)
    at = lattice.coordinates()
    y, z = at.y, at.z
    flare = np.clip((z + np.float32(62)) / np.float32(85), 0, 1.4)
    forward = np.clip((np.float32(42) - y) / np.float32(100), 0, 1.2)
    below = np.maximum(np.float32(-52) - z, 0)
    sheet = np.float32(44) + np.float32(22) * flare * flare + np.float32(10) * flare
    sheet = sheet + np.float32(50) * forward ** np.float32(1.4) + np.float32(0.012) * below * below
    crest = np.float32(24) - ((y + np.float32(2)) / np.float32(58)) ** 2 * np.float32(46)
    rim = np.clip((z - crest + np.float32(14)) / np.float32(14), 0, 1)
    hollow = np.exp(
        -(((y - np.float32(34)) / np.float32(22)) ** 2) - ((z + np.float32(38)) / np.float32(30)) ** 2
    )
    brim = np.exp(-((((z + np.float32(62)) + np.float32(0.5) * (y - np.float32(10))) / np.float32(9)) ** 2))
    half = np.float32(2.4) + np.float32(3.0) * rim * rim + np.float32(6.5) * hollow + np.float32(3.0) * brim
    thickness = np.abs(at.x - sheet - np.float32(5) * hollow) * np.float32(0.85) - half
    outline = smooth_max((z - crest) * np.float32(0.8), y - np.float32(60), 8.0)
    notch = np.float32(27) - np.sqrt((y - np.float32(50)) ** 2 + (z + np.float32(92)) ** 2)
    distance = smooth_max(thickness, np.maximum(outline, notch), 4.0)
    roughen(distance, lattice, 0.5)
    return lattice, density(distance, 1.2, PELVIS_STEP_MM)
