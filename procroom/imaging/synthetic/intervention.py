"""The needle and the contrast of the demonstration: a right L5-S1 transforaminal injection in three dimensions.

Knows where the bones are; knows no picture elements and no file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.synthetic.anatomy import lumbar_vertebrae, sacrum_pose, sideways_mm

if TYPE_CHECKING:
    from procroom.imaging.synthetic.bones import Vertebra
    from procroom.imaging.synthetic.solids import Point

Points = NDArray[np.float64]

NEEDLE_LENGTH_MM = 127.0  # 5 in
NEEDLE_RADIUS_MM = 0.359  # 22 gauge, outer diameter 0.718 mm
SKIN_Y_MM = 92.0
BEND_MM, BEND_DEG = 8.0, 12.0
OBLIQUE_DEG = 25.0
CAUDAL_DEG = 5.0
INJECTED_MM3 = 1500.0
PUSH_S = 2.8


@dataclass(frozen=True, slots=True)
class Needle:
    """A needle in patient coordinates (mm): tip, where the bent tip begins, skin entry, hub."""

    tip: Point
    knee: Point
    entry: Point
    hub: Point

    def polyline(self) -> Points:
        """Give tip, knee and hub as (3, 3) patient coordinates."""
        return np.array([self.tip, self.knee, self.hub])

    def withdrawn(self, distance_mm: float) -> Needle:
        """Give the same needle pulled back along its shaft; the skin entry stays."""
        shaft = np.subtract(self.hub, self.knee)
        move = shaft / np.linalg.norm(shaft) * distance_mm
        return Needle(_moved(self.tip, move), _moved(self.knee, move), self.entry, _moved(self.hub, move))


def final_needle() -> Needle:
    """Place the needle: tip under the right L5 pedicle in the upper L5-S1 foramen, hub outside the skin."""
    l5 = lumbar_vertebrae()[0]
    tip = np.array(l5.to_patient(-l5.pedicle_x - 0.5, l5.depth / 2 + 3.5, -4.5))
    shaft = _direction(OBLIQUE_DEG, CAUDAL_DEG)
    bent = _direction(OBLIQUE_DEG + BEND_DEG, CAUDAL_DEG + BEND_DEG)
    knee = tip + bent * BEND_MM
    hub = knee + shaft * (NEEDLE_LENGTH_MM - BEND_MM)
    entry = knee + shaft * ((SKIN_Y_MM - knee[1]) / shaft[1])
    return Needle(_point(tip), _point(knee), _point(entry), _point(hub))


def _direction(oblique_deg: float, caudal_deg: float) -> Points:
    a, c = math.radians(oblique_deg), math.radians(caudal_deg)
    return np.array([-math.sin(a) * math.cos(c), math.cos(a) * math.cos(c), -math.sin(c)])


def _moved(point: Point, move: Points) -> Point:
    return _point(np.add(point, move))


def _point(values: Points) -> Point:
    return float(values[0]), float(values[1]), float(values[2])


@dataclass(frozen=True, slots=True)
class Bolus:
    """Contrast as droplets: patient coordinates (n, 3) mm, volume (n,) mm³, arrival (n,) s after the push."""

    points: Points
    volume_mm3: Points
    arrival_s: Points

    def present(self, seconds: float) -> Points:
        """Give the volume of each droplet that has arrived `seconds` after the start of the injection."""
        ramp = np.clip((seconds - self.arrival_s) / 0.6, 0, 1)
        volume: Points = self.volume_mm3 * ramp * ramp * (3 - 2 * ramp)
        return volume


def contrast_bolus(rng: np.random.Generator) -> Bolus:
    """Spread 1.5 mL: a neurogram along the right L5 nerve and the ventral epidural space, up more than down."""
    l5, l4, _, _ = lumbar_vertebrae()
    s1 = sacrum_pose()

    def at(bone: Vertebra, u: float, v: float, w: float) -> Point:
        return bone.to_patient(u, v, w)

    nerve = [at(l5, -16, 19.8, 1), at(l5, -18.5, 19, -3), at(l5, -21.5, 17.5, -8), at(l5, -26, 13.5, -16),
             at(l5, -31.5, 7, -28), at(l5, -36, 0, -40)]  # fmt: skip
    upward = [at(l5, -18, 20, -3), at(l5, -13, 18.8, 5), at(l5, -10.5, 18.5, 12), at(l4, -9.5, 19.5, -15),
              at(l4, -9, 17.6, -4), at(l4, -8.5, 17.4, 6), at(l4, -8.5, 18.4, 13)]  # fmt: skip
    downward = [at(l5, -17, 20, -3), at(l5, -13.5, 18.4, -9), at(s1, -12.5, 18.2, 3), at(s1, -13, 16.4, -8),
                at(s1, -14.5, 14.8, -18)]  # fmt: skip
    pool = [at(l5, -25, 21.5, -6), at(l5, -21, 20.5, -4.5), at(l5, -17, 20, -2)]
    branches = (
        _strands(rng, nerve, (2.8, 2.8), 0.33, 0.0, 19.0, hollow=True),
        _strands(rng, upward, (4.2, 0.9), 0.44, 0.5, 21.0, hollow=False),
        _strands(rng, downward, (3.4, 0.9), 0.17, 0.9, 16.0, hollow=False),
        _strands(rng, pool, (2.6, 1.8), 0.06, 0.0, 12.0, hollow=False),
    )
    points, volume, arrival = (np.concatenate(parts) for parts in zip(*branches, strict=True))
    points[:, 0] += sideways_mm(points[:, 2])
    return Bolus(points, volume, arrival * (PUSH_S / arrival.max()))


def _strands(
    rng: np.random.Generator,
    path: list[Point],
    spread: tuple[float, float],
    share: float,
    start_s: float,
    speed: float,
    *,
    hollow: bool,
) -> tuple[Points, Points, Points]:
    """Lay wavering strands along a path, `spread` mm across and in depth; arrival by distance and speed (mm/s)."""
    strands, samples = 220, 170
    curve, length = _smooth(np.array(path), samples)
    t = np.linspace(0, 1, samples)
    angle = rng.uniform(0, 2 * math.pi, strands)[:, None] + _wander(rng, strands, samples) * 0.6
    reach = (
        1 + 0.08 * _wander(rng, strands, samples) if hollow else np.sqrt(rng.uniform(0, 1, strands))[:, None]
    )
    taper = 0.55 + 0.45 * np.sin(np.pi * np.clip(t * 0.85 + 0.12, 0, 1))
    across = np.cos(angle) * reach * spread[0] * taper + 0.25 * _wander(rng, strands, samples)
    deep = np.sin(angle) * reach * spread[1] * taper
    along = 0.35 * _wander(rng, strands, samples)
    points = curve[None, :, :] + np.stack((across, deep, along), axis=-1)
    points += rng.normal(0, 0.3, points.shape)
    weight = np.exp(0.45 * _wander(rng, strands, samples)) * (1.15 - 0.6 * t**2)
    extent = rng.uniform(0.72, 1.0, strands)[:, None]
    weight *= np.clip((extent - t) * 8, 0, 1) * np.clip(0.25 + t * 5, 0, 1)
    weight *= share * INJECTED_MM3 / weight.sum()
    arrival = start_s + t * length / speed + 0.25 * rng.uniform(0, 1, strands)[:, None] + 1.1 * t**2
    return points.reshape(-1, 3), weight.ravel(), np.broadcast_to(arrival, weight.shape).ravel()


def _wander(rng: np.random.Generator, strands: int, samples: int) -> Points:
    """Give slow random waves (strands, samples) of about unit size."""
    phase = rng.uniform(0, 2 * math.pi, (strands, 3, 1))
    rate = rng.uniform(0.5, 5.0, (strands, 3, 1))
    t = np.linspace(0, 1, samples)[None, None, :]
    waves: Points = np.sin(2 * math.pi * rate * t + phase).sum(axis=1) * math.sqrt(2 / 3)
    return waves


def _smooth(corners: Points, samples: int) -> tuple[Points, float]:
    """Run a Catmull-Rom curve through the corners: evenly sampled points and the length in mm."""
    padded = np.vstack((2 * corners[0] - corners[1], corners, 2 * corners[-1] - corners[-2]))
    u = np.linspace(0, 1, 24, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(padded[:-3], padded[1:-2], padded[2:-1], padded[3:], strict=True):
        pieces.append(
            0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u**2 + (3 * (b - c) + d - a) * u**3)
        )
    dense = np.vstack((*pieces, corners[-1:]))
    along = np.concatenate(([0.0], np.linalg.norm(np.diff(dense, axis=0), axis=1).cumsum()))
    wanted = np.linspace(0, along[-1], samples)
    return np.stack([np.interp(wanted, along, dense[:, i]) for i in range(3)], axis=1), float(along[-1])
