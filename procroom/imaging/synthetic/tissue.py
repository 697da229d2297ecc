"""Soft tissue, bowel gas and texture for the synthetic radiographs.

Knows no display values and no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic.xray import Beam, Image, ellipsoid_chords

if TYPE_CHECKING:
    from numpy.typing import NDArray

SOFT_PER_MM = 0.0155


def soft_tissue(beam: Beam, rng: np.random.Generator) -> Image:
    """Give the attenuation of body, psoas and bowel gas (nepers)."""
    body = ellipsoid_chords(
        beam, np.array([[0.0, -24, 20], [0.0, -6, 20]]), np.array([[172.0, 116, 900], [164.0, 99, 900]])
    )
    muscle_at, muscle_size = [], []
    for side in (-1.0, 1.0):
        for z in (70.0, 45.0, 20.0, -5.0, -30.0):
            muscle_at.append([side * (33 + (70 - z) * 0.22), -8 - (70 - z) * 0.12, z])
            muscle_size.append([13 + (70 - z) * 0.05, 17.0, 34.0])
    muscle = ellipsoid_chords(beam, np.array(muscle_at), np.array(muscle_size), edge=0.1)
    cloud = clouds(rng, beam.size)
    gas = ellipsoid_chords(beam, *_bowel(rng))
    patchy = np.clip(np.float32(0.75) + np.float32(0.3) * clouds(rng, beam.size), 0.1, 1.3)
    gas = np.float32(26) * (1 - np.exp(-cv2.GaussianBlur(gas * patchy, (0, 0), 5) / np.float32(26)))
    layers = body * np.float32(0.5 * SOFT_PER_MM) + muscle * np.float32(0.0016) - gas * np.float32(0.0105)
    return np.asarray(layers + cloud * np.float32(0.05), dtype=np.float32)


def _bowel(rng: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Place gas in the ascending and descending colon and some small bowel: centres and radii, mm."""
    centres: list[list[float]] = []
    radii: list[list[float]] = []
    for x0, z0, dx, dz, count, size in (
        (-70, 66, 0.9, -6.5, 11, 12.0),
        (66, 84, 1.2, -6.0, 13, 10.0),
        (14, -42, 5.0, -2.6, 10, 8.0),
        (-30, -66, 5.0, 1.8, 6, 7.5),
        (36, 44, -2.5, 5.0, 5, 7.0),
    ):
        for k in range(count):
            jitter = rng.uniform(-4, 4, 3)
            centres.append([x0 + dx * k + jitter[0], -62 + 4 * jitter[1], z0 + dz * k + jitter[2]])
            radii.append((size * rng.uniform(0.45, 1.1, 3) * np.array([1.0, 1.2, 0.8])).tolist())
    return np.array(centres), np.array(radii)


def clouds(rng: np.random.Generator, size: int) -> Image:
    """Make slow random structure: (size, size) float32 of about unit size."""
    total = np.zeros((size, size), dtype=np.float32)
    for cells, strength in ((5, 1.0), (11, 0.55), (26, 0.3), (60, 0.14)):
        coarse = rng.standard_normal((cells, cells)).astype(np.float32) * np.float32(strength)
        total += cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
    return total


def grain(rng: np.random.Generator, size: int) -> Image:
    """Make trabecular texture: fine, faintly upright grain of about unit size."""
    white = rng.standard_normal((size // 2, size // 2), dtype=np.float32)
    fine = cv2.GaussianBlur(white, (0, 0), sigmaX=1.1, sigmaY=2.6)
    coarse = cv2.GaussianBlur(white, (0, 0), sigmaX=3.5, sigmaY=6.0)
    mixed = fine / fine.std() * 0.75 + coarse / coarse.std() * 0.65
    return np.asarray(cv2.resize(mixed, (size, size), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
