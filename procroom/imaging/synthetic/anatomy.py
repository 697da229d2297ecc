"""A lumbar spine made of solids, and how the sacrum hangs on it: the bones of the demonstration patient.

Patient coordinates as in DICOM (PS3.3 C.7.6.2.1.1): x to the patient's left, y to the back, z to the head,
millimetres, origin in the middle of the L5 body. The shapes are drawn from textbook proportions; no patient's
image went into them.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic.bones import Box, Part, Vertebra, density, make_part, paint, roughen
from procroom.imaging.synthetic.pelvis import sacrum_distance
from procroom.imaging.synthetic.solids import (
    FAR,
    Coordinates,
    Field,
    Lattice,
    Volume,
    bar,
    capsule,
    part_at_joint,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

SPINE_STEP_MM = 0.5
CORTEX_MM = 1.1


# name, width, depth, front, back, pedicle x, pedicle width, transverse x, spinous, tilt
_SIZES = (
    ("L5", 49.0, 34.0, 28.0, 24.0, 20.0, 13.5, 41.0, 20.0, 13.0),
    ("L4", 47.0, 34.0, 27.5, 26.5, 16.5, 10.5, 43.0, 27.0, 3.0),
    ("L3", 45.0, 33.0, 27.0, 27.5, 15.0, 9.5, 48.0, 30.0, -5.0),
    ("L2", 42.0, 32.0, 26.5, 27.5, 14.0, 8.5, 44.0, 29.0, -11.0),
)
_DISC_MM = 11.0
SACRUM_TILT = 31.0


def lumbar_vertebrae() -> tuple[Vertebra, ...]:
    """Stack L5 to L2 along the lordotic curve, L5 in the origin."""
    placed: list[Vertebra] = []
    y = z = 0.0
    for name, width, depth, front, back, px, pw, tx, spinous, tilt in _SIZES:
        height = (front + back) / 2
        if placed:
            below = placed[-1]
            for angle, step in (
                (below.tilt, below.height / 2),
                ((below.tilt + tilt) / 2, _DISC_MM),
                (tilt, height / 2),
            ):
                y -= step * math.sin(math.radians(angle))
                z += step * math.cos(math.radians(angle))
        placed.append(Vertebra(name, width, depth, front, back, px, pw, tx, spinous, tilt, y, z))
    return tuple(placed)


def sacrum_pose() -> Vertebra:
    """Give the frame of the sacrum: origin in the middle of the S1 endplate, tilted by the sacral slope."""
    tilt, y, z = _SIZES[0][9], 0.0, 0.0
    lower = (_SIZES[0][2] + _SIZES[0][3]) / 4
    for angle, step in ((tilt, lower), ((tilt + SACRUM_TILT) / 2, 9.0)):
        y += step * math.sin(math.radians(angle))
        z -= step * math.cos(math.radians(angle))
    return Vertebra("S", 49, 32, 28, 24, 22, 12, 50, 8, SACRUM_TILT, y, z)


def _body(bone: Vertebra) -> Field:
    """Make the vertebral body: waisted, kidney-shaped, wedge and concave endplates."""

    def field(at: Coordinates) -> Volume:
        u, v, w = at.x, at.y, at.z
        a, b = bone.width / 2, bone.depth / 2
        half = np.float32(bone.height / 2) - v * np.float32((bone.front - bone.back) / 2 / bone.depth)
        level = w / half
        waist = np.float32(1) - np.float32(0.10) * np.maximum(np.float32(1) - level * level, 0)
        kidney = v + np.float32(2.2) * np.exp(-((u / np.float32(9)) ** 2)) * (v > 0)
        radius = np.sqrt((u / np.float32(a)) ** 2 + (kidney / np.float32(b)) ** 2)
        radius = (np.abs(u / np.float32(a)) ** 2.5 + np.abs(kidney / np.float32(b)) ** 2.5) ** np.float32(0.4)
        side = (radius / waist - np.float32(1)) * np.float32(min(a, b))
        dish = np.float32(1.6) * np.maximum(np.float32(1) - (radius / np.float32(0.85)) ** 2, 0)
        ends = np.abs(w) - half + dish
        blend_in = np.maximum(side, ends)
        edge = np.maximum(side + np.float32(1.5), 0) ** 2 + np.maximum(ends + np.float32(1.5), 0) ** 2
        rounded: Volume = np.where(edge > 0, np.sqrt(edge) - np.float32(1.5), blend_in).astype(np.float32)
        return rounded

    return field


def _processes(bone: Vertebra) -> list[Part]:
    """List the parts of the neural arch in the bone's own axes."""
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        parts += _articular_column(bone, side)
        parts += _transverse_process(bone, side)
        lateral = (side * (bone.pedicle_x - 3), bone.depth / 2 + 20, -4.5)
        median = (side * 1.0, bone.depth / 2 + 28, -8.0)
        parts.append(make_part(bar(lateral, median, (2.6, 9.0), (0, 0.12, 1), 2.3), 3.0, 12, lateral, median))
    back = bone.depth / 2 + 25
    top, end = (0.0, back, -7.0), (0.0, back + 2 + bone.spinous, -10.0)
    low, tail = (0.0, back, -15.5), (0.0, back + 3 + bone.spinous, -20.0)
    parts.append(make_part(bar(top, end, (1.7, 8.5), (0, 0.1, 1), 1.6), 2.5, 14, top, end))
    parts.append(make_part(capsule(low, tail, 2.6, 4.3, (1, 1, 0.75)), 3.0, 10, low, tail))
    return parts


def _articular_column(bone: Vertebra, side: float) -> list[Part]:
    """List pedicle, superior process, isthmus and inferior process of one side."""
    px, back, low5 = bone.pedicle_x, bone.depth / 2, bone.name == "L5"
    inner = (side * (px - 1.5), back - 7, 4.5)
    outer = (side * (px + (3 if low5 else 1.5)), back + 15, 4.0)
    flat = bone.pedicle_width / 14.5 if bone.pedicle_width < 14 else 1.0
    half = bone.pedicle_width / 2
    pillar = (side * (px + 2.5), back + 14, 5.0)
    top = (side * (px + 4.5), back + 14.0, 19.5)
    isthmus = (side * (px + 0.0), back + 20, -5.0)
    foot = (side * (px - 1.0), back + 22.5, -22.5)
    return [
        make_part(capsule(inner, outer, half, half - 0.3, (1.0, 1.0, flat)), 2.5, 12, inner, outer),
        make_part(capsule(pillar, top, 5.6, 4.0), 2.5, 10, pillar, top),
        make_part(capsule(pillar, isthmus, 5.0, 4.4, (1, 1.2, 1)), 3.0, 10, pillar, isthmus),
        make_part(capsule(isthmus, foot, 4.6, 5.4), 3.0, 10, isthmus, foot),
    ]


def _transverse_process(bone: Vertebra, side: float) -> list[Part]:
    """List root and tip of one transverse process, a little unlike its partner."""
    low5, uneven = bone.name == "L5", 1.0 + 0.045 * side * (1 if bone.name in {"L5", "L3"} else -1)
    reach_x = bone.transverse_x * uneven
    root = (side * (bone.pedicle_x + 4), bone.depth / 2 + 11, 4.5)
    middle = (side * (bone.pedicle_x * 0.5 + reach_x * 0.5), bone.depth / 2 + 12, 4.0 if not low5 else 6.5)
    tip = (side * reach_x, bone.depth / 2 + (9 if low5 else 15), 11.0 if low5 else 6.0 + side)
    thick = (7.2, 5.2, 3.8) if low5 else (5.4, 3.4, 4.0)
    return [
        make_part(capsule(root, middle, thick[0], thick[1], (1, 1.35, 1)), 3.5, 10, root, middle),
        make_part(capsule(middle, tip, thick[1], thick[2], (1, 1.45, 1)), 3.0, 8, middle, tip),
    ]


def _vertebra_distance(bone: Vertebra, lattice: Lattice) -> tuple[Box, Volume]:
    reach = bone.transverse_x + 8
    low = (-reach, bone.y - bone.depth / 2 - 6, bone.z - 42)
    high = (reach, bone.y + bone.depth / 2 + 34 + bone.spinous, bone.z + 34)
    box = lattice.window(low, high)
    block = lattice.part(box)
    distance = np.full(block.shape, FAR, dtype=np.float32)
    half, deep = bone.width / 2 + 4, bone.depth / 2 + 4
    paint(distance, block, bone, Part(_body(bone), (-half, -deep, -19), (half, deep, 19), 0))
    for part in _processes(bone):
        paint(distance, block, bone, part)
    roughen(distance, block, 0.35)
    return box, distance


def spine_volume() -> tuple[Lattice, Volume]:
    """Make L2 to L5 and the sacrum as attenuation (z, y, x) float32, 1 = cortical bone."""
    lattice = Lattice.spanning((-60, -56, -92), (60, 92, 100), SPINE_STEP_MM)
    bones = [
        sacrum_distance(lattice, sacrum_pose()),
        *(_vertebra_distance(bone, lattice) for bone in lumbar_vertebrae()),
    ]
    for (box_a, a), (box_b, b) in pairwise(bones):
        shared = [
            slice(max(p.start, q.start), min(p.stop, q.stop)) for p, q in zip(box_a, box_b, strict=True)
        ]
        in_a = tuple(slice(s.start - p.start, s.stop - p.start) for s, p in zip(shared, box_a, strict=True))
        in_b = tuple(slice(s.start - p.start, s.stop - p.start) for s, p in zip(shared, box_b, strict=True))
        part_at_joint(a[in_a], b[in_b], 1.9)
    total = np.zeros(lattice.shape, dtype=np.float32)
    for box, distance in bones:
        target = total[box]
        for start in range(0, len(distance), 16):
            target[start : start + 16] += density(distance[start : start + 16], CORTEX_MM, SPINE_STEP_MM)
    _curve(lattice, total)
    return lattice, total


def sideways_mm(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give how far the spine bends to the patient's left at a height z (mm): a slight curve above L5."""
    return 4.2e-4 * np.maximum(z - 8, 0) ** 2


def _curve(lattice: Lattice, volume: Volume) -> None:
    """Shift the layers of a block sideways along the curve of the spine (in place)."""
    shifts = sideways_mm(lattice.axis(2).astype(np.float64)) / lattice.step
    size = (lattice.shape[2], lattice.shape[1])
    for layer, shift in zip(volume, shifts, strict=True):
        if shift > 0.01:
            layer[...] = cv2.warpAffine(
                layer, np.array([[1.0, 0, shift], [0, 1.0, 0]]), size, flags=cv2.INTER_LINEAR
            )
