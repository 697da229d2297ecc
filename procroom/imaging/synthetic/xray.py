"""Cone-beam X-ray projection of voxel blocks, ellipsoids and points: geometry and line integrals.

Knows no anatomy, no pixel values and no file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from procroom.imaging.cv import cv2

if TYPE_CHECKING:
    from procroom.imaging.synthetic.solids import Lattice, Point, Volume

Image = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Beam:
    """One position of the C-arm around the prone patient, tube below, detector above.

    `angle_deg` turns about the patient's long axis: 0 the AP view (image right = patient's left), 25 an oblique
    with the detector over the patient's right, 90 the lateral (image right = patient's back). Image down is
    always towards the feet. Distances are those of PS3.3 C.8.7.5: source to detector and source to isocentre.
    """

    angle_deg: float
    isocentre: Point  # patient axes, mm
    source_to_detector_mm: float = 1000.0
    source_to_isocentre_mm: float = 700.0
    pixel_mm: float = 0.25  # at the detector
    size: int = 1024

    @property
    def magnification(self) -> float:
        """Give the magnification of the plane through the isocentre."""
        return self.source_to_detector_mm / self.source_to_isocentre_mm

    @property
    def right(self) -> Point:
        """Give the patient direction that points to the right of the image."""
        a = math.radians(self.angle_deg)
        return math.cos(a), math.sin(a), 0.0

    @property
    def forward(self) -> Point:
        """Give the patient direction from source to detector."""
        a = math.radians(self.angle_deg)
        return -math.sin(a), math.cos(a), 0.0

    def project(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Project patient points (n, 3) in mm to image (n, 2) column, row; pixel centres are whole numbers."""
        q = np.asarray(points, dtype=np.float64) - np.asarray(self.isocentre)
        scale = self.scale_at(q @ np.asarray(self.forward))
        middle = (self.size - 1) / 2
        return np.stack((middle + q @ np.asarray(self.right) * scale, middle - q[:, 2] * scale), axis=1)

    def scale_at(self, depth: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give pixels per mm at a depth (mm from the isocentre towards the detector)."""
        return self.source_to_detector_mm / (self.source_to_isocentre_mm + depth) / self.pixel_mm


def project_volume(lattice: Lattice, volume: Volume, beam: Beam, *, mirror: bool = False) -> Image:
    """Integrate a (z, y, x) attenuation block along the beam: (size, size) float32 in mm of full attenuation.

    With `mirror` the block is reflected in the midsagittal plane first. Works slab by slab across the beam at
    half the image's resolution, which is still finer than the voxels.
    """
    slabs, first_right, first_depth = _turned(lattice, volume, beam, mirror)
    half = beam.size // 2
    total = np.zeros((half, half), dtype=np.float32)
    middle = (half - 1) / 2
    top = lattice.low[2] - beam.isocentre[2]
    for index in range(slabs.shape[0]):
        slab = np.ascontiguousarray(slabs[index])
        if not slab.any():
            continue
        scale = float(beam.scale_at(np.array([first_depth + index * lattice.step]))[0]) / 2
        step = scale * lattice.step
        matrix = np.array([[step, 0, middle + first_right * scale], [0, -step, middle - top * scale]])
        total += cv2.warpAffine(slab, matrix, (half, half), flags=cv2.INTER_LINEAR)
    total *= np.float32(lattice.step)
    return np.asarray(
        cv2.resize(total, (beam.size, beam.size), interpolation=cv2.INTER_CUBIC), dtype=np.float32
    )


def _turned(lattice: Lattice, volume: Volume, beam: Beam, mirror: bool) -> tuple[Volume, float, float]:
    """Turn a block to (depth, z, right) axes; also where its first right and depth samples lie."""
    x = lattice.axis(0).astype(np.float64)
    y = lattice.axis(1).astype(np.float64)
    if mirror:
        volume, x = volume[:, :, ::-1], -x[::-1]
    x, y = x - beam.isocentre[0], y - beam.isocentre[1]
    if beam.angle_deg == 0:
        return volume.transpose(1, 0, 2), x[0], y[0]
    if beam.angle_deg == 90:
        return np.ascontiguousarray(volume.transpose(2, 0, 1)[::-1]), y[0], -x[-1]
    corners = np.array([(a, b) for a in (x[0], x[-1]) for b in (y[0], y[-1])])
    right, depth = corners @ np.array(beam.right[:2]), corners @ np.array(beam.forward[:2])
    n_right = math.ceil(np.ptp(right) / lattice.step) + 1
    n_depth = math.ceil(np.ptp(depth) / lattice.step) + 1
    (rx, ry), (dx, dy) = beam.right[:2], beam.forward[:2]
    offset_x = (right.min() * rx + depth.min() * dx - x[0]) / lattice.step
    offset_y = (right.min() * ry + depth.min() * dy - y[0]) / lattice.step
    back = np.array([[rx, dx, offset_x], [ry, dy, offset_y]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    turned = np.empty((n_depth, len(volume), n_right), dtype=np.float32)
    for index, layer in enumerate(volume):
        turned[:, index] = cv2.warpAffine(np.ascontiguousarray(layer), back, (n_right, n_depth), flags=flags)
    return turned, float(right.min()), float(depth.min())


def ellipsoid_chords(
    beam: Beam, centres: NDArray[np.float64], radii: NDArray[np.float64], reduced: int = 4, edge: float = 0.0
) -> Image:
    """Sum the ray lengths inside axis-aligned ellipsoids: (size, size) float32, mm.

    Computed on a grid `reduced` times coarser and enlarged. `edge` > 0 softens the rims.
    """
    n = beam.size // reduced
    axis = ((np.arange(n) + 0.5) * reduced - 0.5 - (beam.size - 1) / 2) * beam.pixel_mm
    right, down = np.meshgrid(axis, axis)
    forward, side = np.asarray(beam.forward), np.asarray(beam.right)
    rays = (
        right[..., None] * side
        - down[..., None] * np.array([0.0, 0.0, 1.0])
        + beam.source_to_detector_mm * forward
    )
    rays /= np.linalg.norm(rays, axis=-1, keepdims=True)
    source = np.asarray(beam.isocentre) - forward * beam.source_to_isocentre_mm
    total = np.zeros((n, n))
    for centre, radius in zip(centres, radii, strict=True):
        d, o = rays / radius, (source - centre) / radius
        a, b, c = (d * d).sum(-1), d @ o, o @ o - 1
        root = np.maximum(b * b - a * c, 0) / a
        total += 2 * np.sqrt(root + edge * edge * (root > 0)) / np.sqrt(a) - 2 * edge * (root > 0) / np.sqrt(
            a
        )
    return np.asarray(
        cv2.resize(total.astype(np.float32), (beam.size, beam.size), interpolation=cv2.INTER_CUBIC),
        dtype=np.float32,
    )
