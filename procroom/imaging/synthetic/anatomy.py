"""A lumbar spine, sacrum and pelvis made of solids: the bones of the demonstration patient.

Patient coordinates as in DICOM (PS3.3 C.7.6.2.1.1): x to the patient's left, y to the back, z to the head,
millimetres, origin in the middle of the L5 body. The shapes are drawn from textbook proportions; no patient's
image went into them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from procroom.imaging.synthetic.solids import (
    FAR,
    Coordinates,
    Field,
    Lattice,
    Point,
    Volume,
    bar,
    blend,
    capsule,
    ellipsoid,
    part_at_joint,
)

SPINE_STEP_MM = 0.5
PELVIS_STEP_MM = 1.0
CORTEX_MM = 1.1
CORTEX, TRABECULAE = 1.0, 0.2  # attenuation relative to cortical bone


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


# name, width, depth, front, back, pedicle x, pedicle width, transverse x, spinous, tilt
_SIZES = (
    ("L5", 49.0, 34.0, 28.0, 24.0, 20.0, 13.5, 41.0, 20.0, 13.0),
    ("L4", 47.0, 34.0, 27.5, 26.5, 16.5, 10.5, 43.0, 27.0, 3.0),
    ("L3", 45.0, 33.0, 27.0, 27.5, 15.0, 9.5, 48.0, 30.0, -5.0),
    ("L2", 42.0, 32.0, 26.5, 27.5, 14.0, 8.5, 44.0, 29.0, -11.0),
)
_DISC_MM = 11.0
SACRUM_TILT = 33.0


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
    for angle, step in ((tilt, lower), ((tilt + SACRUM_TILT) / 2, 10.0)):
        y += step * math.sin(math.radians(angle))
        z -= step * math.cos(math.radians(angle))
    return Vertebra("S", 49, 32, 28, 24, 22, 12, 50, 8, SACRUM_TILT, y, z)


def _local(pose: Vertebra, at: Coordinates) -> Coordinates:
    c = np.float32(math.cos(math.radians(pose.tilt)))
    s = np.float32(math.sin(math.radians(pose.tilt)))
    dy, dz = at.y - np.float32(pose.y), at.z - np.float32(pose.z)
    return Coordinates(at.x, dy * c + dz * s, dz * c - dy * s)


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


def _processes(bone: Vertebra) -> list[tuple[Field, Point, Point, float]]:
    """List the neural arch's parts: field, box (own axes) and softness of the seam."""
    parts: list[tuple[Field, Point, Point, float]] = []
    px, pw = bone.pedicle_x, bone.pedicle_width
    back = bone.depth / 2
    low5 = bone.name == "L5"

    def add(field: Field, *points: Point, margin: float, soft: float) -> None:
        stacked = np.array(points)
        low, high = stacked.min(axis=0) - margin, stacked.max(axis=0) + margin
        parts.append((field, tuple(low.tolist()), tuple(high.tolist()), soft))

    for side in (-1.0, 1.0):
        inner = (side * (px - 1.5), back - 7, 5.0)
        outer = (side * (px + (3 if low5 else 1.5)), back + 15, 4.5)
        add(
            capsule(inner, outer, pw / 2, pw / 2 - 0.3, (1.0, 1.0, pw / 14.5 if pw < 14 else 1.0)),
            inner, outer, margin=12, soft=2.5,
        )  # fmt: skip
        pillar = (side * (px + 2.5), back + 14, 5.0)
        top = (side * (px + 4.0), back + 14.5, 20.0)
        add(capsule(pillar, top, 5.6, 4.2, (1, 1, 1)), pillar, top, margin=10, soft=2.5)
        isthmus = (side * (px + 0.0), back + 20, -5.0)
        add(capsule(pillar, isthmus, 5.0, 4.6, (1, 1.15, 1)), pillar, isthmus, margin=10, soft=3)
        foot = (side * (px - (0.0 if low5 else 0.5)), back + 22.5, -23.0)
        add(capsule(isthmus, foot, 4.8, 5.2), isthmus, foot, margin=10, soft=3)
        root = (side * (px + 4), back + 12, 4.5)
        reach = (side * bone.transverse_x, back + (8 if low5 else 15), 9.0 if low5 else 6.5)
        thick = (6.2, 4.4) if low5 else (4.4, 3.6)
        add(capsule(root, reach, thick[0], thick[1], (1, 1.35, 1)), root, reach, margin=10, soft=3)
        lateral = (side * (px - 2.5), back + 20, -4.5)
        median = (side * 1.0, back + 28, -8.5)
        add(bar(lateral, median, (3.0, 9.5), (0, 0.12, 1), 2.5), lateral, median, margin=12, soft=3)
    start, end = (0.0, back + 24, -9.5), (0.0, back + 27 + bone.spinous, -13.5)
    add(bar(start, end, (2.6, 9.5), (0, 0.1, 1), 2.4), start, end, margin=14, soft=2.5)
    knob = (0.0, back + 27 + bone.spinous - 1, -18.0)
    add(ellipsoid(knob, (4.2, 4.5, 6.5)), knob, margin=8, soft=3)
    return parts


def _vertebra_distance(bone: Vertebra, lattice: Lattice) -> tuple[tuple[slice, slice, slice], Volume]:
    reach = bone.transverse_x + 8
    low = (-reach, bone.y - bone.depth / 2 - 6, bone.z - 42)
    high = (reach, bone.y + bone.depth / 2 + 34 + bone.spinous, bone.z + 34)
    box = lattice.window(low, high)
    block = lattice.part(box)
    distance = np.full(block.shape, FAR, dtype=np.float32)
    half = bone.width / 2 + 4
    _paint(
        distance,
        block,
        bone,
        _body(bone),
        (-half, -bone.depth / 2 - 4, -19),
        (half, bone.depth / 2 + 4, 19),
        0,
    )
    for field, part_low, part_high, soft in _processes(bone):
        _paint(distance, block, bone, field, part_low, part_high, soft)
    return box, distance


def _paint(
    distance: Volume, block: Lattice, pose: Vertebra, field: Field, low: Point, high: Point, soft: float
) -> None:
    """Unite one part, given in the bone's own axes, into the bone's distance block."""
    corners = np.array(
        [
            pose.to_patient(u, v, w)
            for u in (low[0], high[0])
            for v in (low[1], high[1])
            for w in (low[2], high[2])
        ]
    )
    least, most = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    box = block.window((least[0], least[1], least[2]), (most[0], most[1], most[2]))
    target = distance[box]
    if target.size:
        blend(target, field(_local(pose, block.part(box).coordinates())), soft)


def _sacral_mass(at: Coordinates) -> Volume:
    """Make body column and alae of the sacrum as one tapering curved wedge (own axes, w downwards negative)."""
    u, v, w = at.x, at.y, at.z
    down = np.clip(-w, 0, 110)
    bend = v - np.float32(0.0022) * down * down  # concave front
    halfwidth = np.float32(53) - np.float32(0.42) * down - np.float32(0.0012) * down * down
    thickness = np.float32(15.5) - np.float32(0.10) * down
    lateral = np.abs(u)
    slope = np.clip((lateral - np.float32(22)) / np.float32(30), 0, 1)
    top = np.float32(0.5) - slope * np.float32(9) + np.float32(1.5) * np.sin(slope * np.float32(math.pi))
    centre = slope * np.float32(10)
    thick = thickness * (np.float32(1) - np.float32(0.28) * slope)
    plate = np.abs(bend - centre) - thick
    side = (lateral - halfwidth) * np.float32(0.9)
    cap = w - top
    tail = np.float32(-100) - w
    joined: Volume = np.maximum(np.maximum(plate, side), np.maximum(cap, tail))
    return joined


def _sacrum_distance(lattice: Lattice) -> tuple[tuple[slice, slice, slice], Volume]:
    pose = sacrum_pose()
    box = lattice.window((-60, -25, pose.z - 105), (60, lattice.low[1] + 400, pose.z + 32))
    block = lattice.part(box)
    local = _local(pose, block.coordinates())
    distance = _sacral_mass(local)
    for w, x, radius in ((-26.0, 25.0, 5.6), (-48.0, 22.0, 5.0), (-68.0, 19.0, 4.5)):
        y = 0.0022 * w * w
        for side in (-1.0, 1.0):
            bore = capsule(
                (side * (x + 4), y - 22, w - 4), (side * (x - 3), y + 24, w + 3), radius + 2.2, radius - 1.2
            )
            np.maximum(distance, -bore(local), out=distance)
    parts: list[tuple[Field, Point, Point, float]] = []
    for side in (-1.0, 1.0):
        base, top = (side * 21.0, 17.0, -3.0), (side * 24.0, 20.0, 13.0)
        parts.append((capsule(base, top, 6.5, 4.6), (side * 22 - 12, 6, -12), (side * 22 + 12, 30, 22), 3))
        lamina_a, lamina_b = (side * 20.0, 18.0, -8.0), (0.0, 32.0, -14.0)
        low = (min(0.0, side * 24) - 6, 10.0, -28.0)
        high = (max(0.0, side * 24) + 6, 40.0, 4.0)
        parts.append((bar(lamina_a, lamina_b, (2.6, 8.0), (0, 0.1, 1), 2.4), low, high, 3))
    for w, length in ((-16.0, 7.0), (-38.0, 6.0), (-58.0, 5.0)):
        y = 0.0022 * w * w + 30 + 0.10 * w
        parts.append(
            (ellipsoid((0.0, y, w), (4.0, length, 8.5)), (-8, y - 12, w - 12), (8, y + 12, w + 12), 3)
        )
    canal = capsule((0, 19.0, 6), (0, 16 + 0.0022 * 75 * 75 - 6, -75), 8.5, 4.0, (0.72, 1.15, 1))
    np.maximum(distance, -canal(local), out=distance)
    for field, low, high, soft in parts:
        _paint(distance, block, pose, field, low, high, soft)
    return box, distance


def _density(distance: Volume, cortex_mm: float, step: float) -> Volume:
    """Turn distance into attenuation: nothing outside, a cortical shell, trabecular bone inside."""
    soft = np.float32(1 / step)
    outside = np.clip(np.float32(0.5) - distance * soft, 0, 1)
    inside = np.clip(np.float32(0.5) - (distance + np.float32(cortex_mm)) * soft, 0, 1)
    outside *= np.float32(CORTEX)
    inside *= np.float32(CORTEX - TRABECULAE)
    outside -= inside
    return outside


def spine_volume() -> tuple[Lattice, Volume]:
    """Make L2 to L5 and the sacrum as attenuation (z, y, x) float32, 1 = cortical bone."""
    lattice = Lattice.spanning((-60, -56, -92), (60, 92, 122), SPINE_STEP_MM)
    bones = [_sacrum_distance(lattice), *(_vertebra_distance(bone, lattice) for bone in lumbar_vertebrae())]
    for (box_a, a), (box_b, b) in zip(bones[:-1], bones[1:], strict=True):
        shared = [
            slice(max(p.start, q.start), min(p.stop, q.stop)) for p, q in zip(box_a, box_b, strict=True)
        ]
        in_a = tuple(slice(s.start - p.start, s.stop - p.start) for s, p in zip(shared, box_a, strict=True))
        in_b = tuple(slice(s.start - p.start, s.stop - p.start) for s, p in zip(shared, box_b, strict=True))
        part_at_joint(a[in_a], b[in_b], 1.9)
    total = np.zeros(lattice.shape, dtype=np.float32)
    for box, distance in bones:
        total[box] += _density(distance, CORTEX_MM, SPINE_STEP_MM)
    return lattice, total


def pelvis_volume() -> tuple[Lattice, Volume]:
    """Make the two iliac wings as attenuation (z, y, x) float32, 1 = cortical bone."""
    lattice = Lattice.spanning((30, -75, -110), (140, 75, 45), PELVIS_STEP_MM)
    at = lattice.coordinates()
    y, z = at.y, at.z
    flare = np.clip((z + np.float32(70)) / np.float32(90), 0, 1.4)
    forward = np.clip((np.float32(45) - y) / np.float32(100), 0, 1.2)
    sheet = np.float32(46) + np.float32(26) * flare * flare * np.float32(0.8) + np.float32(52) * forward**1.5
    sheet = sheet + np.float32(9) * flare
    crest = np.float32(24) - ((y + np.float32(2)) / np.float32(58)) ** 2 * np.float32(46)
    rim = np.clip((z - crest + np.float32(14)) / np.float32(14), 0, 1)
    auricular = np.exp(
        -(((y - np.float32(32)) / np.float32(22)) ** 2) - ((z + np.float32(35)) / np.float32(32)) ** 2
    )
    half = np.float32(2.6) + np.float32(3.2) * rim * rim + np.float32(6.5) * auricular
    thickness = np.abs(at.x - sheet - np.float32(4) * auricular) * np.float32(0.85) - half
    outline = np.maximum(z - crest, y - np.float32(62))
    distance = np.maximum(thickness, outline).astype(np.float32)
    one = _density(distance, 1.3, PELVIS_STEP_MM)
    return lattice, one
