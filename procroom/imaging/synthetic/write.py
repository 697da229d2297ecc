"""Writes the demonstration study: three X-ray acquisitions and an ultrasound clip, with their ground truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from pydicom.uid import (
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    UltrasoundMultiFrameImageStorage,
    XRayAngiographicImageStorage,
)

from procroom.imaging.synthetic import ultrasound
from procroom.imaging.synthetic.encode import encode_frame, set_pixel_data
from procroom.imaging.synthetic.fluoro import Aperture, Fluoroscope, Marker, Scene, Skeleton
from procroom.imaging.synthetic.headers import (
    PATIENT_ID,
    PATIENT_NAME,
    STUDY_UID,
    Shot,
    file_meta,
    ultrasound_header,
    ultrasound_region,
    xray_header,
)
from procroom.imaging.synthetic.intervention import Bolus, Needle, contrast_bolus, final_needle
from procroom.imaging.synthetic.xray import Beam

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

    from procroom.imaging.synthetic.solids import Point

Pixel = tuple[float, float]
Progress = Callable[[int, int], None]

FRAME_TIME_MS: Final = 133.333  # 7.5 pulses a second
ISOCENTRE: Final[Point] = (-10.0, 18.0, 2.0)
AP_FRAMES, LATERAL_FRAMES, US_FRAMES = 56, 22, 30
ADVANCE_MM: Final = 46.0
BOLUS_SEED, ULTRASOUND_SEED = 41, 21
NEEDLE_HOME_S: Final = 2.6
INJECTION_S: Final = 3.1
LATERAL_HEAD_START_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class DemoSeries:
    """One file of the demonstration with what is true of it; pixels are column, row; frames count from 1."""

    view: str  # AP, LATERAL, OBLIQUE or ULTRASOUND
    path: Path
    modality: str
    series_instance_uid: str
    sop_instance_uid: str
    transfer_syntax: str
    frames: int
    frame_time_ms: float | None
    mm_per_pixel: float  # at the isocentre for X-ray
    needle_entry: Pixel | None  # skin entry in the last frame
    needle_tip: Pixel | None  # tip in the last frame
    needle_home_frame: int | None  # first frame with the needle in its final place
    contrast_full_frame: int | None  # first frame with all of the contrast


@dataclass(frozen=True, slots=True)
class DemoStudy:
    """The demonstration study on disk and its ground truth."""

    folder: Path
    study_instance_uid: str
    patient_name: str
    patient_id: str
    series: tuple[DemoSeries, ...]
    needle: Needle  # final, patient coordinates, mm
    kap_dgy_cm2: float  # sum over the acquisitions
    reference_air_kerma_mgy: float
    fluoroscopy_s: float

    @property
    def paths(self) -> tuple[Path, ...]:
        """Give the files in order of acquisition."""
        return tuple(series.path for series in self.series)

    def view(self, name: str) -> DemoSeries:
        """Give the series of a view: AP, LATERAL, OBLIQUE or ULTRASOUND. Raises KeyError for another name."""
        for series in self.series:
            if series.view == name:
                return series
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class _Plan:
    view: str
    file: str
    shot: Shot
    angle_deg: float
    aperture: Aperture
    marker: Marker
    frames: int
    transfer_syntax: str
    seed: int


_PLANS: Final = (
    _Plan("OBLIQUE", "2_oblique.dcm",
          Shot(2, "085610", "Right oblique spot L5-S1 (synthetic)", 0.9, 0.7, 4000, 78, 4, contrast=False),
          25.0, Aperture(488), Marker("R", 120, 300), 1, ExplicitVRLittleEndian, 11),
    _Plan("AP", "3_ap.dcm",
          Shot(3, "085820", "AP run, needle and contrast L5-S1 (synthetic)", 4.3, 3.3, 12000, 76, 4, contrast=True),
          0.0, Aperture(488), Marker("R", 120, 300), AP_FRAMES, JPEGLosslessSV1, 12),
    _Plan("LATERAL", "4_lateral.dcm",
          Shot(4, "090105", "Lateral run, contrast L5-S1 (synthetic)", 2.9, 2.2, 8000, 92, 5, contrast=True),
          90.0, Aperture(488, left=110, right=965), Marker("R", 190, 700), LATERAL_FRAMES, JPEGLosslessSV1, 13),
)  # fmt: skip


def write_demo_study(folder: Path, *, progress: Progress | None = None) -> DemoStudy:
    """Write the demonstration study into `folder` (made if missing): the same bytes every time.

    `progress` is told (frames done, frames in all). Raises OSError if the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    total = US_FRAMES + sum(plan.frames for plan in _PLANS)
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, total)

    needle = final_needle()
    bolus = contrast_bolus(np.random.default_rng(BOLUS_SEED))
    skeleton = Skeleton.build()
    series = [_write_ultrasound(folder, tick)]
    series += [_write_run(folder, plan, skeleton, needle, bolus, tick) for plan in _PLANS]
    return DemoStudy(
        folder,
        STUDY_UID,
        PATIENT_NAME,
        PATIENT_ID,
        tuple(series),
        needle,
        round(sum(plan.shot.kap_dgy_cm2 for plan in _PLANS), 3),
        round(sum(plan.shot.entrance_dose_mgy for plan in _PLANS), 3),
        sum(plan.shot.exposure_ms for plan in _PLANS) / 1000,
    )


def _remaining_mm(seconds: float) -> float:
    """Give how far the needle is from its final place in the AP run: pushes with rests between."""
    pushes = ((0.2, 0.8, 18.0), (1.0, 1.6, 16.0), (1.9, NEEDLE_HOME_S, 12.0))
    left = ADVANCE_MM
    for start, end, length in pushes:
        share = min(max((seconds - start) / (end - start), 0.0), 1.0)
        left -= length * share * share * (3 - 2 * share)
    return left


def _scene(plan: _Plan, needle: Needle, bolus: Bolus) -> Scene:
    beam = Beam(plan.angle_deg, ISOCENTRE)
    if plan.view == "AP":
        return Scene(
            beam, plan.aperture, plan.marker,
            lambda seconds: needle.withdrawn(_remaining_mm(seconds)),
            lambda seconds: bolus.present(seconds - INJECTION_S), bolus,
        )  # fmt: skip
    if plan.view == "LATERAL":
        return Scene(
            beam, plan.aperture, plan.marker, lambda _: needle,
            lambda seconds: 0.35 * bolus.volume_mm3 + 0.3 * bolus.present(seconds + LATERAL_HEAD_START_S), bolus,
            soft_share=0.62, compression=0.85,
        )  # fmt: skip
    return Scene(beam, plan.aperture, plan.marker, lambda _: needle.withdrawn(ADVANCE_MM), None, bolus)


def _write_run(
    folder: Path, plan: _Plan, skeleton: Skeleton, needle: Needle, bolus: Bolus, tick: Callable[[], None]
) -> DemoSeries:
    scene = _scene(plan, needle, bolus)
    beam = scene.beam
    frame_time = FRAME_TIME_MS if plan.frames > 1 else None

    def encoded() -> Iterator[bytes]:
        for frame in Fluoroscope(skeleton, scene, plan.seed).frames(plan.frames, FRAME_TIME_MS):
            yield encode_frame(frame, plan.transfer_syntax, 12)
            tick()

    ds = xray_header(plan.shot, beam, plan.aperture.radius, plan.frames, frame_time)
    set_pixel_data(ds, encoded(), plan.transfer_syntax, beam.size * beam.size * 2)
    path = folder / plan.file
    _save(ds, path, XRayAngiographicImageStorage, plan.transfer_syntax)
    last = scene.needle_at((plan.frames - 1) * FRAME_TIME_MS / 1000)
    entry, tip = beam.project(np.array([last.entry, last.tip])).tolist()
    start = {"AP": INJECTION_S, "LATERAL": -LATERAL_HEAD_START_S}.get(plan.view)
    full = None if start is None else _frame_after(start + float(bolus.arrival_s.max()) + 0.6)
    home = {"AP": _frame_after(NEEDLE_HOME_S), "LATERAL": 1}.get(plan.view)
    return DemoSeries(
        plan.view, path, "XA", ds.SeriesInstanceUID, ds.SOPInstanceUID, plan.transfer_syntax, plan.frames, frame_time,
        beam.pixel_mm / beam.magnification, (entry[0], entry[1]), (tip[0], tip[1]), home, full,
    )  # fmt: skip


def _frame_after(seconds: float) -> int:
    """Give the number (from 1) of the first frame at or after a time."""
    return int(np.ceil(seconds * 1000 / FRAME_TIME_MS)) + 1


def _write_ultrasound(folder: Path, tick: Callable[[], None]) -> DemoSeries:
    def encoded() -> Iterator[bytes]:
        for frame in ultrasound.Scanner(ULTRASOUND_SEED).frames(US_FRAMES):
            yield encode_frame(frame, JPEGBaseline8Bit, 8)
            tick()

    frame_time = 50.0
    shape = (ultrasound.ROWS, ultrasound.COLUMNS)
    ds = ultrasound_header(
        1, "085505", "Lumbar paramedian sagittal clip (synthetic)", shape, US_FRAMES, frame_time
    )
    box = (32, 8, 768, 582)
    origin = (ultrasound.APEX_COLUMN, ultrasound.APEX_ROW)
    ds.SequenceOfUltrasoundRegions = [ultrasound_region(box, origin, ultrasound.MM_PER_PIXEL / 10)]
    set_pixel_data(ds, encoded(), JPEGBaseline8Bit, shape[0] * shape[1] * 3)
    path = folder / "1_ultrasound.dcm"
    _save(ds, path, UltrasoundMultiFrameImageStorage, JPEGBaseline8Bit)
    return DemoSeries(
        "ULTRASOUND", path, "US", ds.SeriesInstanceUID, ds.SOPInstanceUID, JPEGBaseline8Bit, US_FRAMES, frame_time,
        ultrasound.MM_PER_PIXEL, None, None, None, None,
    )  # fmt: skip


def _save(ds: Dataset, path: Path, sop_class: str, transfer_syntax: str) -> None:
    ds.file_meta = file_meta(sop_class, ds.SOPInstanceUID, transfer_syntax)
    ds.save_as(path, enforce_file_format=True)
