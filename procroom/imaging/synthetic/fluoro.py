"""Fluoroscopy from the synthetic patient: what the detector sees, frame by frame, in 12-bit display values.

Knows no DICOM and no file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.cv import cv2
from procroom.imaging.synthetic.anatomy import spine_volume
from procroom.imaging.synthetic.layers import contrast_layer, droplet_nepers, needle_layer
from procroom.imaging.synthetic.pelvis import pelvis_volume
from procroom.imaging.synthetic.tissue import grain, soft_tissue
from procroom.imaging.synthetic.xray import Beam, Image, project_volume

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procroom.imaging.synthetic.intervention import Bolus, Needle
    from procroom.imaging.synthetic.solids import Lattice, Volume

WHITE = 4095
DARKEST = 60
LABEL = "SYNTHETIC - NOT A PATIENT"
LABEL_BOX = (28, 260)  # rows, columns in the bottom left corner
BONE_PER_MM = 0.046  # cortical bone in excess of soft tissue
PELVIS_PER_MM = 0.030
DISPLAY_GAIN = 2300.0  # display values per neper
DISPLAY_MIDDLE = 2150.0
NOISE = 0.025
NOISE_FIELDS, NOISE_MARGIN = 6, 160
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
    soft_share: float = 1.0  # the exposure control's harder beam in thick views
    compression: float = 0.45  # share of the slow brightness that the display takes out


class Fluoroscope:
    """Renders the frames of one scene: static bones, breathing soft tissue, needle, contrast, noise with lag."""

    def __init__(self, skeleton: Skeleton, scene: Scene, seed: int) -> None:
        """Project everything that does not change."""
        self._scene = scene
        self._rng = np.random.default_rng(seed)
        beam = scene.beam
        bones = project_volume(*skeleton.spine, beam) * np.float32(BONE_PER_MM)
        for mirror in (False, True):
            wing = project_volume(*skeleton.pelvis, beam, mirror=mirror) * np.float32(PELVIS_PER_MM)
            bones += cv2.GaussianBlur(wing, (0, 0), 2.2)
        bones *= 1 + np.float32(0.08) * grain(self._rng, beam.size)
        soft = soft_tissue(beam, self._rng) * np.float32(scene.soft_share)
        self._still, self._moving = _displayed(bones, soft, scene)
        self._bolus_at = beam.project(scene.bolus.points)
        self._droplet_nepers = droplet_nepers(beam, scene.bolus.points)
        low, high = self._bolus_at.min(axis=0) - 12, self._bolus_at.max(axis=0) + 12
        self._bolus_box = (
            low.astype(int).clip(0, beam.size).tolist(),
            high.astype(int).clip(0, beam.size).tolist(),
        )
        self._inside = _aperture_mask(scene.aperture, beam.size)
        relative = np.exp(
            (self._still + self._moving - np.float32(DISPLAY_MIDDLE)) / np.float32(DISPLAY_GAIN)
        )
        self._noise_gain = np.float32(NOISE * DISPLAY_GAIN) / np.sqrt(np.clip(relative, 0.35, 2.5))
        self._stamp = _label_stamp()
        self._noise_bank = [_quantum_noise(self._rng, beam.size + NOISE_MARGIN) for _ in range(NOISE_FIELDS)]
        self._drawn: tuple[Needle, Image] | None = None

    def frames(self, count: int, frame_time_ms: float) -> Iterator[Frame]:
        """Give `count` frames as (rows, columns) uint16, 0..4095, bone and metal dark."""
        state: Image | None = None
        for index in range(count):
            seconds = index * frame_time_ms / 1000
            fresh: Image = self._noise() * self._noise_gain
            self._darken(fresh, seconds)
            if state is None:
                state = fresh
            else:
                cv2.accumulateWeighted(fresh, state, LAG)
            yield self._finished(state, seconds)

    def _finished(self, state: Image, seconds: float) -> Frame:
        lift = 1.6 * math.sin(2 * math.pi * seconds / RESPIRATION_S)
        shift = np.array([[1.0, 0.0, 0.5 * lift], [0.0, 1.0, 4.0 * lift]])
        size = (self._scene.beam.size, self._scene.beam.size)
        moved = cv2.warpAffine(
            self._moving, shift, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        shown: Image = self._still + moved
        shown += state
        np.clip(shown, DARKEST, WHITE, out=shown)
        shown *= self._inside
        frame: Frame = np.asarray(shown, dtype=np.uint16)
        top, height, width = self._scene.beam.size - LABEL_BOX[0], LABEL_BOX[0], LABEL_BOX[1]
        corner = frame[top : top + height, :width]
        np.maximum(corner, self._stamp, out=corner)
        return frame

    def _noise(self) -> Image:
        """Give a fresh-looking field of quantum noise: one of the bank, moved about and turned over."""
        bank, size = self._noise_bank, self._scene.beam.size
        field = bank[int(self._rng.integers(len(bank)))]
        row, column = (int(v) for v in self._rng.integers(0, NOISE_MARGIN, 2))
        window = field[row : row + size, column : column + size]
        return window[::-1] if self._rng.integers(2) else window

    def _darken(self, shown: Image, seconds: float) -> None:
        """Take the attenuation of needle and contrast off a frame in display values (in place)."""
        scene = self._scene
        needle = scene.needle_at(seconds)
        if self._drawn is None or self._drawn[0] != needle:
            self._drawn = needle, needle_layer(scene.beam, needle) * np.float32(DISPLAY_GAIN)
        shown -= self._drawn[1]
        volume = None if scene.contrast_at is None else scene.contrast_at(seconds)
        if volume is not None and volume.any():
            (left, top), (right, bottom) = self._bolus_box
            layer = contrast_layer(
                self._bolus_at - (left, top), volume * self._droplet_nepers, (bottom - top, right - left)
            )
            shown[top:bottom, left:right] -= layer * np.float32(DISPLAY_GAIN)


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
    compressed = marked - np.float32(scene.compression) * slow
    axis = (np.arange(size, dtype=np.float32) - np.float32((size - 1) / 2)) / np.float32(size / 2)
    compressed -= np.float32(0.13) * (axis[None, :] ** 2 + axis[:, None] ** 2)
    soft_share = np.float32(0.35) * (cv2.GaussianBlur(soft, (0, 0), 3) - soft.mean())
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


def _quantum_noise(rng: np.random.Generator, size: int) -> Image:
    """Make noise of unit size with the detector's short-range correlation."""
    white = rng.standard_normal((size, size), dtype=np.float32)
    blurred = cv2.GaussianBlur(white, (0, 0), 1.2, borderType=cv2.BORDER_REFLECT)
    return np.asarray(blurred / blurred.std(), dtype=np.float32)


def _label_stamp() -> Frame:
    stamp = np.zeros(LABEL_BOX, dtype=np.uint8)
    cv2.putText(stamp, LABEL, (14, LABEL_BOX[0] - 12), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 150, 1, cv2.LINE_AA)
    return stamp.astype(np.uint16) * 12
