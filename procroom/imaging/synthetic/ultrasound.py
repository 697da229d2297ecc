"""A curved-array ultrasound clip of the lumbar spine, paramedian sagittal oblique: speckle, laminae, shadows.

Knows no DICOM and no file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.cv import cv2

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS, COLUMNS = 600, 800
DEPTH_MM = 82.0
ARRAY_RADIUS_MM = 52.0
HALF_ANGLE = math.radians(33)
MM_PER_PIXEL = 0.158
APEX_COLUMN, APEX_ROW = 400, 62
LINES, SAMPLES = 288, 620
TISSUE_MM = 0.12
TISSUE_LOW = (-75.0, -6.0)  # x, depth of the first tissue sample
LABEL = "SYNTHETIC - NOT A PATIENT"

Plane = NDArray[np.float32]
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Tissue:
    """The section plane on a fixed raster: x to the feet, depth from the skin; scattering, echoes, absorption."""

    scatter: Plane
    mirror: Plane
    absorb: Plane


def _raster() -> tuple[Plane, Plane]:
    x = TISSUE_LOW[0] + TISSUE_MM * np.arange(1250, dtype=np.float32)
    z = TISSUE_LOW[1] + TISSUE_MM * np.arange(820, dtype=np.float32)
    grid_x, grid_z = np.meshgrid(x, z)
    return grid_x.astype(np.float32), grid_z.astype(np.float32)


def lumbar_section(rng: np.random.Generator) -> Tissue:
    """Make the section: skin, fat, fascia, erector spinae, L4 and L5 laminae, sacrum, dura, vertebral bodies."""
    x, z = _raster()
    wave = _waves(rng, x[0])
    fascia = 13.5 + 0.8 * wave[0] + 0.02 * x[0]
    deep = 25.5 + 0.9 * wave[1] + 0.015 * x[0]
    scatter = np.full(x.shape, 0.42, dtype=np.float32)
    fat = (z > 1.8) & (z < fascia)
    scatter[fat] = 0.30
    scatter[z < 1.8] = 1.1
    mirror = np.zeros_like(x)
    _septa(mirror, x, z, rng, fascia)
    muscle = z > fascia
    texture = _striation(rng, x, z)
    scatter = np.where(muscle, 0.16 + 0.46 * texture, scatter).astype(np.float32)
    for line, strength in ((fascia, 2.2), (fascia + 1.2, 1.0), (deep, 0.9)):
        mirror += strength * np.exp(-(((z - line) / 0.24) ** 2))
    absorb = np.zeros_like(x)
    bone = np.zeros(x.shape, dtype=bool)
    for surface, strength, inside in _bone_surfaces(x[0], wave[2]):
        distance = z - surface
        here = np.isfinite(surface)[None, :] & np.ones_like(bone)
        safe = np.where(here, distance, 1e3)
        mirror += np.where(here, strength * np.exp(-((safe / 0.45) ** 2)), 0)
        bone |= here & (safe > 0.3) & (safe < inside)
    canal = (z > 47.0) & (z < 61.5)
    scatter[canal] *= 0.16
    for depth, strength in ((45.2, 1.1), (47.6, 2.2), (61.6, 1.6), (63.2, 4.0)):
        wobble = depth + 0.5 * wave[1] + 0.035 * x[0]
        mirror += strength * np.exp(-(((z - wobble) / 0.36) ** 2))
    absorb[(z > 63.8 + 0.035 * x) & (z < 70)] = 0.5
    absorb[bone] = 1.6
    scatter[bone] = 0.02
    return Tissue(scatter, mirror.astype(np.float32), absorb)


def _bone_surfaces(x: Plane, wave: Plane) -> list[tuple[Plane, float, float]]:
    """List depth of the near surface of each bone along x (nan where there is none), echo strength, thickness."""
    surfaces = []
    for first, last, depth, bow, dip in (
        (-66.0, -46.0, 39.0, 2.4, 4.6),
        (-32.0, -11.0, 38.8, 2.4, 4.8),
        (2.0, 20.0, 39.6, 2.0, 4.4),
    ):
        t = (x - first) / (last - first)
        surface = depth - bow * np.sin(np.pi * np.clip(t, 0, 1)) + dip * (t - 0.35) ** 2 * 1.8 + 0.4 * wave
        surfaces.append((np.where((t >= 0) & (t <= 1), surface, np.nan).astype(np.float32), 13.0, 7.0))
    t = np.clip((x - 31) / 44, 0, 1)
    sacrum = 41.0 - 7.5 * np.sin(t * 1.5) + 0.9 * np.sin(x / 4.2) + 0.4 * wave
    surfaces.append((np.where(x >= 31, sacrum, np.nan).astype(np.float32), 12.0, 9.0))
    return surfaces


def _waves(rng: np.random.Generator, x: Plane) -> list[Plane]:
    waves = []
    for _ in range(3):
        total = np.zeros_like(x)
        for length in (58.0, 27.0, 12.0):
            total += np.float32(length / 58) * np.sin(2 * math.pi * x / length + rng.uniform(0, 6.28)).astype(
                np.float32
            )
        waves.append(total)
    return waves


def _striation(rng: np.random.Generator, x: Plane, z: Plane) -> Plane:
    """Make muscle fascicles: long bright streaks, a few degrees off the skin line, 0..1 and a bit."""
    tilt = 0.10 * x + 0.0009 * x * x
    white = rng.standard_normal(x.shape, dtype=np.float32)
    streak = cv2.GaussianBlur(white, (0, 0), sigmaX=38, sigmaY=2.2)
    broad = cv2.GaussianBlur(white, (0, 0), sigmaX=60, sigmaY=9)
    streak = streak / streak.std() + 0.6 * broad / broad.std()
    rows = np.clip((z + tilt - TISSUE_LOW[1]) / TISSUE_MM, 0, x.shape[0] - 1).astype(np.float32)
    columns = ((x - TISSUE_LOW[0]) / TISSUE_MM).astype(np.float32)
    bent = cv2.remap(streak, columns, rows, cv2.INTER_LINEAR)
    return np.asarray(np.exp(0.75 * bent - 0.5), dtype=np.float32)


def _septa(mirror: Plane, x: Plane, z: Plane, rng: np.random.Generator, fascia: Plane) -> None:
    """Add the connective tissue strands of the subcutaneous fat (in place)."""
    for _ in range(22):
        start, length = rng.uniform(-75, 65), rng.uniform(12, 40)
        depth, slope = rng.uniform(3, 12), rng.uniform(-0.06, 0.06)
        t = (x[0] - start) / length
        line = depth + slope * (x[0] - start) + 0.3 * np.sin(x[0] / 3 + depth)
        shape = np.clip(np.minimum(t, 1 - t) * 5, 0, 1) * (line < fascia)
        mirror += np.float32(rng.uniform(0.3, 0.9)) * shape * np.exp(-(((z - line) / 0.22) ** 2))


class Scanner:
    """Renders frames of the section as a curved array would: beams, envelope, compression, scan conversion."""

    def __init__(self, seed: int) -> None:
        """Lay out section, scatterers, beams and screen."""
        self._rng = np.random.default_rng(seed)
        self._tissue = lumbar_section(self._rng)
        shape = self._tissue.scatter.shape
        self._real = self._rng.standard_normal(shape, dtype=np.float32)
        self._imaginary = self._rng.standard_normal(shape, dtype=np.float32)
        sheen = cv2.GaussianBlur(self._real, (0, 0), sigmaX=7, sigmaY=3)
        self._sheen = np.asarray(sheen / sheen.std(), dtype=np.float32)
        angle = np.linspace(-HALF_ANGLE, HALF_ANGLE, LINES, dtype=np.float32)[None, :]
        radius = ARRAY_RADIUS_MM + np.linspace(0, DEPTH_MM, SAMPLES, dtype=np.float32)[:, None]
        depth = radius - np.float32(ARRAY_RADIUS_MM)
        self._x = radius * np.sin(angle)
        bulge = (
            depth + np.float32(ARRAY_RADIUS_MM) - radius * np.cos(angle)
        )  # the skin lies on the curved array
        self._z = depth - bulge * (1 - np.exp(-((depth / np.float32(26)) ** 2)))
        contact = np.abs(np.linspace(-1, 1, LINES, dtype=np.float32))
        self._gain = (1 - 0.45 * contact**6)[None, :] * (1 - 0.35 * np.linspace(0, 1, SAMPLES)[:, None] ** 2)
        self._screen = _screen_map()
        self._base = _screen_furniture()

    def frames(self, count: int) -> Iterator[Picture]:
        """Give `count` frames (rows, columns, 3) uint8 RGB: the probe glides towards the feet and back."""
        kept: Plane | None = None
        for index in range(count):
            phase = 2 * math.pi * index / count
            polar = self._lines(2.2 * math.sin(phase), 0.35 * math.sin(2 * phase))
            kept = polar if kept is None else (0.7 * polar + 0.3 * kept).astype(np.float32)
            sector = cv2.remap(
                kept, *self._screen, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0
            )
            grey = np.clip(sector, 0, 255).astype(np.uint8)
            yield np.maximum(self._base, grey[:, :, None])

    def _lines(self, shift_x: float, shift_z: float) -> Plane:
        """Give log-compressed scan lines (samples, lines), 0..255, with the probe moved in mm."""
        columns = (self._x + np.float32(shift_x - TISSUE_LOW[0])) / np.float32(TISSUE_MM)
        rows = (self._z * np.float32(1 + shift_z / 60) - np.float32(TISSUE_LOW[1])) / np.float32(TISSUE_MM)

        def sample(plane: Plane) -> Plane:
            return np.asarray(cv2.remap(plane, columns, rows, cv2.INTER_LINEAR), dtype=np.float32)

        scatter, mirror, absorb = (
            sample(p) for p in (self._tissue.scatter, self._tissue.mirror, self._tissue.absorb)
        )
        step = DEPTH_MM / SAMPLES
        spread = cv2.GaussianBlur(absorb, (0, 0), sigmaX=2.0, sigmaY=0.1)
        through = np.exp(-np.cumsum(spread, axis=0) * np.float32(step * 1.5))
        glint = mirror * (np.float32(0.55) + np.float32(0.5) * sample(self._sheen))
        real = (scatter * sample(self._real) + glint) * through
        imaginary = (scatter * sample(self._imaginary) + 0.35 * glint) * through
        width = 1.7
        real = cv2.GaussianBlur(real, (0, 0), sigmaX=width, sigmaY=1.5)
        imaginary = cv2.GaussianBlur(imaginary, (0, 0), sigmaX=width, sigmaY=1.5)
        envelope = np.hypot(real, imaginary) * self._gain
        envelope += np.float32(0.004) * np.abs(self._rng.standard_normal(envelope.shape, dtype=np.float32))
        decibel = 20 * np.log10(envelope + 1e-5)
        shown: Plane = (decibel + 45) / 60 * 255
        return np.clip(shown, 0, 255).astype(np.float32)


def _screen_map() -> tuple[Plane, Plane]:
    column, row = np.meshgrid(np.arange(COLUMNS, dtype=np.float32), np.arange(ROWS, dtype=np.float32))
    x = (column - APEX_COLUMN) * np.float32(MM_PER_PIXEL)
    z = (row - APEX_ROW) * np.float32(MM_PER_PIXEL) + np.float32(ARRAY_RADIUS_MM)
    radius, angle = np.hypot(x, z), np.arctan2(x, z)
    line = (angle / np.float32(HALF_ANGLE) + 1) / 2 * (LINES - 1)
    sample = (radius - np.float32(ARRAY_RADIUS_MM)) / np.float32(DEPTH_MM) * (SAMPLES - 1)
    outside = (line < 0) | (line > LINES - 1) | (sample < 0) | (sample > SAMPLES - 1)
    line[outside] = -10
    return line.astype(np.float32), sample.astype(np.float32)


def _screen_furniture() -> Picture:
    """Draw labels, depth scale, grey bar and the probe's orientation mark (rows, columns, 3)."""
    page = np.zeros((ROWS, COLUMNS, 3), dtype=np.uint8)

    def write(text: str, column: int, row: int, grey: int = 170, size: float = 0.45) -> None:
        colour = (grey, grey, grey)
        cv2.putText(page, text, (column, row), cv2.FONT_HERSHEY_SIMPLEX, size, colour, 1, cv2.LINE_AA)

    write(LABEL, 14, 22, 190)
    write("Lumbar PSO  L3-S1", 14, 42)
    write("Convex 4 MHz  8.2 cm", 14, ROWS - 14, 140)
    write("CRAN", 60, 120, 150)
    write("CAUD", COLUMNS - 110, 120, 150)
    for cm in range(9):
        row = round(APEX_ROW + cm * 10 / MM_PER_PIXEL)
        cv2.line(page, (COLUMNS - 22, row), (COLUMNS - (34 if cm % 5 == 0 else 28), row), (170, 170, 170), 1)
        if cm % 5 == 0 and cm:
            write(str(cm), COLUMNS - 16, row + 4)
    page[150:406, 20:30] = np.arange(255, -1, -1, dtype=np.uint8)[:, None, None]
    cv2.circle(page, (190, 66), 5, (90, 190, 120), -1, cv2.LINE_AA)
    return page
