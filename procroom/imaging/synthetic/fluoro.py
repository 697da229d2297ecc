"""Fluoroscopy from the synthetic patient: what the detector sees, frame by frame, in 12-bit display values.

Knows no DICOM and no file.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from procroom.imaging.synthetic.anatomy import pelvis_volume, spine_volume
from procroom.imaging.synthetic.intervention import NEEDLE_RADIUS_MM, Bolus, Needle
from procroom.imaging.synthetic.solids import Lattice, Volume
from procroom.imaging.synthetic.xray import Beam, Image, ellipsoid_chords, project_volume

WHITE = 4095
LABEL = "SYNTHETIC - NOT A PATIENT"
BONE_PER_MM = 0.046  # cortical bone in excess of soft tissue
PELVIS_PER_MM = 0.030
SOFT_PER_MM = 0.0155
STEEL_PER_MM = 1.15
IODINE_PER_MM = 0.26
DISPLAY_GAIN = 2300.0  # display values per neper
DISPLAY_MIDDLE = 2150.0
NOISE = 0.034
LAG = 0.42  # weight of the newest frame in the recursive filter
RESPIRATION_S = 3.6

Frame = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The voxel blocks of the bones, made once and shared by every view."""

    spine: tuple[Lattice, Volume]
    pelvis: tuple[Lattice, Volume]

    @classmethod
    def build(cls) -> Skeleton:
        """Make the blocks (about two seconds)."""
        return cls(spine_volume(), pelvis_volume())


@dataclass(frozen=True, slots=True)
class Aperture:
    """Collimation in image pixels: a round field and, where given, straight shutters."""

    radius: float
    left: float | None = None
    right: float | None = None
    top: float | None = None
    bottom: float | None = None


@dataclass(frozen=True, slots=True)
class Marker:
    """A lead letter on the detector cover: its text and where it lies, image pixels."""

    text: str
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What one run shows: the beam, the collimation, the side marker, and needle and contrast by time."""

    beam: Beam
    aperture: Aperture
    marker: Marker
    needle_at: Callable[[float], Needle]
    contrast_at: Callable[[float], NDArray[np.float64]] | None
    bolus: Bolus


class Fluoroscope:
    """Renders the frames of one scene: static bones, breathing soft tissue, needle, contrast, noise with lag."""

    def __init__(self, skeleton: Skeleton, scene: Scene, seed: int) -> None:
        """Project everything that does not change."""
        self._scene = scene
        self._rng = np.random.default_rng(seed)
        beam = scene.beam
        bones = project_volume(*skeleton.spine, beam) * np.float32(BONE_PER_MM)
        for mirror in (False, True):
            bones += project_volume(*skeleton.pelvis, beam, mirror=mirror) * np.float32(PELVIS_PER_MM)
        bones *= 1 + np.float32(0.16) * _grain(self._rng, beam.size)
        soft = _soft_tissue(beam, self._rng)
        self._still, self._moving = _displayed(bones, soft, scene)
        self._bolus_at = beam.project(scene.bolus.points)
        depth = (scene.bolus.points - np.asarray(beam.isocentre)) @ np.asarray(beam.forward)
        self._droplet_px2_per_mm3 = beam.scale_at(depth) ** 2
        self._inside = _aperture_mask(scene.aperture, beam.size)
        relative = np.exp(
            (self._still + self._moving - np.float32(DISPLAY_MIDDLE)) / np.float32(DISPLAY_GAIN)
        )
        self._noise_gain = np.float32(NOISE * DISPLAY_GAIN) / np.sqrt(np.clip(relative, 0.35, 2.5))
        self._stamp = _label_stamp(beam.size)

    def frames(self, count: int, frame_time_ms: float) -> Iterator[Frame]:
        """Give `count` frames as (rows, columns) uint16, 0..4095, bone and metal dark."""
        state: Image | None = None
        for index in range(count):
            seconds = index * frame_time_ms / 1000
            fresh = self._dynamic(seconds)
            fresh *= np.float32(-DISPLAY_GAIN)
            fresh += self._noise() * self._noise_gain
            if state is None:
                state = fresh
            else:
                cv2.accumulateWeighted(fresh, state, LAG)
            yield self._finished(state, seconds)

    def _finished(self, state: Image, seconds: float) -> Frame:
        lift = 1.6 * math.sin(2 * math.pi * seconds / RESPIRATION_S)
        shift = np.array([[1.0, 0.0, 0.5 * lift], [0.0, 1.0, 4.0 * lift]])
        size = (self._scene.beam.size, self._scene.beam.size)
        shown = cv2.warpAffine(
            self._moving, shift, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        shown += self._still
        shown += state
        np.clip(shown, 40, WHITE, out=shown)
        shown *= self._inside
        frame = shown.astype(np.uint16)
        np.maximum(frame, self._stamp, out=frame)
        return frame

    def _noise(self) -> Image:
        size = self._scene.beam.size
        white = self._rng.standard_normal((size, size), dtype=np.float32)
        return np.asarray(cv2.GaussianBlur(white, (5, 5), 0.85), dtype=np.float32) * np.float32(2.6)

    def _dynamic(self, seconds: float) -> Image:
        """Give the attenuation of needle and contrast (nepers), blurred by the detector."""
        scene = self._scene
        layer = needle_layer(scene.beam, scene.needle_at(seconds))
        if scene.contrast_at is not None:
            volume = scene.contrast_at(seconds)
            if volume.any():
                layer += contrast_layer(
                    self._bolus_at, volume * self._droplet_px2_per_mm3 * IODINE_PER_MM, scene.beam.size
                )
        return layer


def needle_layer(beam: Beam, needle: Needle) -> Image:
    """Draw the needle's attenuation (size, size) float32 nepers: shaft, bent tip and hub, blurred by a pixel."""
    layer = np.zeros((beam.size, beam.size), dtype=np.float32)
    line = needle.polyline()
    shaft = (line[2] - line[1]) / np.linalg.norm(line[2] - line[1])
    hub_end = line[2] + shaft * 28
    pieces = (
        (line[0], line[1], NEEDLE_RADIUS_MM, STEEL_PER_MM),
        (line[1], line[2], NEEDLE_RADIUS_MM, STEEL_PER_MM),
        (line[2] - shaft * 3, hub_end, 3.1, 0.035),
        (line[2] + shaft * 12, hub_end, 2.2, 0.03),
    )
    for start, end, radius, strength in pieces:
        _draw_rod(layer, beam, start, end, radius, strength)
    return np.asarray(cv2.GaussianBlur(layer, (0, 0), 0.9), dtype=np.float32)


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


def contrast_layer(at: NDArray[np.float64], weight: NDArray[np.float64], size: int) -> Image:
    """Splat droplets at (n, 2) column, row with (n,) weights into a (size, size) float32 layer."""
    column, row = np.floor(at[:, 0]).astype(int), np.floor(at[:, 1]).astype(int)
    keep = (column >= 0) & (row >= 0) & (column < size - 1) & (row < size - 1) & (weight > 0)
    column, row, weight = column[keep], row[keep], weight[keep]
    fx, fy = at[keep, 0] - column, at[keep, 1] - row
    total = np.zeros(size * size)
    for dx, dy, share in (
        (0, 0, (1 - fx) * (1 - fy)),
        (1, 0, fx * (1 - fy)),
        (0, 1, (1 - fx) * fy),
        (1, 1, fx * fy),
    ):
        total += np.bincount((row + dy) * size + column + dx, weight * share, size * size)
    return np.asarray(
        cv2.GaussianBlur(total.reshape(size, size).astype(np.float32), (0, 0), 1.7), dtype=np.float32
    )


def _soft_tissue(beam: Beam, rng: np.random.Generator) -> Image:
    """Give the attenuation of body, psoas and bowel gas (nepers)."""
    body = ellipsoid_chords(beam, np.array([[0.0, -14, 20]]), np.array([[170.0, 106, 900]]))
    muscle_at, muscle_size = [], []
    for side in (-1.0, 1.0):
        for z in (70.0, 45.0, 20.0, -5.0, -30.0):
            muscle_at.append([side * (33 + (70 - z) * 0.22), -8 - (70 - z) * 0.12, z])
            muscle_size.append([13 + (70 - z) * 0.05, 17.0, 34.0])
    muscle = ellipsoid_chords(beam, np.array(muscle_at), np.array(muscle_size), edge=0.1)
    gas = ellipsoid_chords(beam, *_bowel(rng), reduced=2)
    cloud = _clouds(rng, beam.size) * np.float32(0.05)
    return np.asarray(body * SOFT_PER_MM + muscle * 0.0016 - gas * 0.0125 + cloud, dtype=np.float32)


def _bowel(rng: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Place gas in the ascending and descending colon and some small bowel: centres and radii, mm."""
    centres: list[list[float]] = []
    radii: list[list[float]] = []
    for x0, z0, dx, dz, count, size in (
        (-66, 62, 2.0, -15.0, 5, 13.0),
        (62, 80, 3.0, -14.0, 6, 11.0),
        (20, -38, 9.0, -6.0, 5, 9.0),
        (-18, -58, 7.0, 3.0, 3, 8.0),
        (34, 48, -6.0, 9.0, 3, 7.0),
    ):
        for k in range(count):
            jitter = rng.uniform(-3, 3, 3)
            centres.append([x0 + dx * k + jitter[0], -62 + 4 * jitter[1], z0 + dz * k + jitter[2]])
            radii.append((size * rng.uniform(0.65, 1.1, 3) * np.array([1.0, 1.2, 0.8])).tolist())
    return np.array(centres), np.array(radii)


def _clouds(rng: np.random.Generator, size: int) -> Image:
    """Make slow random structure: (size, size) float32 of about unit size."""
    total = np.zeros((size, size), dtype=np.float32)
    for cells, strength in ((5, 1.0), (11, 0.55), (26, 0.3), (60, 0.14)):
        coarse = rng.standard_normal((cells, cells)).astype(np.float32) * np.float32(strength)
        total += cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
    return total


def _grain(rng: np.random.Generator, size: int) -> Image:
    """Make trabecular texture: fine, faintly upright grain of about unit size."""
    white = rng.standard_normal((size // 2, size // 2), dtype=np.float32)
    fine = cv2.GaussianBlur(white, (0, 0), sigmaX=1.1, sigmaY=2.6)
    coarse = cv2.GaussianBlur(white, (0, 0), sigmaX=3.5, sigmaY=6.0)
    mixed = fine / fine.std() * 0.75 + coarse / coarse.std() * 0.65
    return np.asarray(cv2.resize(mixed, (size, size), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _displayed(bones: Image, soft: Image, scene: Scene) -> tuple[Image, Image]:
    """Bring attenuation to display values: scatter, range compression, vignetting; still and breathing part."""
    size = scene.beam.size
    centre = slice(size // 4, 3 * size // 4)
    level = float(np.median(soft[centre, centre]) + np.median(bones[centre, centre]))
    primary = np.exp(np.float32(level) - soft - bones)
    small = cv2.resize(primary, (size // 8, size // 8), interpolation=cv2.INTER_AREA)
    spread = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), size / 50), (size, size), interpolation=cv2.INTER_LINEAR
    )
    signal = np.log((primary + np.float32(0.45) * spread) / np.float32(1.45))
    marked = signal - _marker_layer(scene.marker, size)
    slow_small = cv2.resize(signal, (size // 8, size // 8), interpolation=cv2.INTER_AREA)
    slow = cv2.resize(
        cv2.GaussianBlur(slow_small, (0, 0), size / 64), (size, size), interpolation=cv2.INTER_LINEAR
    )
    compressed = marked - np.float32(0.55) * slow
    axis = (np.arange(size, dtype=np.float32) - np.float32((size - 1) / 2)) / np.float32(size / 2)
    compressed -= np.float32(0.13) * (axis[None, :] ** 2 + axis[:, None] ** 2)
    soft_share = np.float32(0.42) * (cv2.GaussianBlur(soft, (0, 0), 3) - soft.mean())
    moving = -soft_share * np.float32(DISPLAY_GAIN)
    still = (
        cv2.GaussianBlur(compressed, (0, 0), 0.8) * np.float32(DISPLAY_GAIN)
        + np.float32(DISPLAY_MIDDLE)
        - moving
    )
    return np.asarray(still, dtype=np.float32), np.asarray(moving, dtype=np.float32)


def _marker_layer(marker: Marker, size: int) -> Image:
    letter = np.zeros((size, size), dtype=np.uint8)
    place = (marker.column, marker.row)
    cv2.putText(letter, marker.text, place, cv2.FONT_HERSHEY_DUPLEX, 2.6, 255, 8, cv2.LINE_AA)
    lead = letter.astype(np.float32) * np.float32(0.85 / 255)
    return np.asarray(cv2.GaussianBlur(lead, (0, 0), 1.1), dtype=np.float32)


def _aperture_mask(aperture: Aperture, size: int) -> Image:
    axis = np.arange(size, dtype=np.float32) - np.float32((size - 1) / 2)
    mask = np.clip((np.float32(aperture.radius) - np.hypot(axis[None, :], axis[:, None])) / 4 + 0.5, 0, 1)
    straight = np.arange(size, dtype=np.float32)
    for edge, sign, upright in (
        (aperture.left, 1, True), (aperture.right, -1, True), (aperture.top, 1, False), (aperture.bottom, -1, False),
    ):  # fmt: skip
        if edge is not None:
            ramp = np.clip((straight - np.float32(edge)) * np.float32(sign / 7) + np.float32(0.5), 0, 1)
            mask *= ramp[None, :] if upright else ramp[:, None]
    return np.asarray(mask, dtype=np.float32)


def _label_stamp(size: int) -> Frame:
    stamp = np.zeros((size, size), dtype=np.uint8)
    cv2.putText(stamp, LABEL, (14, size - 12), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 150, 1, cv2.LINE_AA)
    return stamp.astype(np.uint16) * 12
