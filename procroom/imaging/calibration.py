"""Which millimetres a file grants its pixels, and in which plane (DESIGN idea 6). Pure: raw figures in, Calibration out.

Projection images: PS3.3 10.7.1.1 and CP 586; cross-sections: 10.7.1; ultrasound: C.8.5.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from procroom.imaging.hierarchy import Calibration, UltrasoundRegion

MAX_SPACING_MM = 10.0
"""A spacing above this is refused: no detector, film or ultrasound image has it."""
MAX_SECTION_MM = 100.0
"""The same for cross-sections: metabolite and dose maps have coarse grids."""
MIN_SPACING_MM = 0.0005
DEPTH_MM = 100.0
"""Half thickness of the patient around a stated plane; gives the uncertainty of a projection length."""

CALIBRATED_SOMEHOW = "PixelSpacing, calibrated"
"""Source of millimetres in the patient whose calibration is not described."""

CROSS_SECTIONS = frozenset({"CT", "MR", "PT", "NM", "OCT", "OPT", "OP", "SM", "RTDOSE", "SEG"})
ISOCENTRIC = frozenset({"XA", "RF"})
PROJECTIONS = frozenset({"XA", "RF", "DX", "CR", "MG", "IO", "PX", "RG", "RTIMAGE", "XC"})

Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SpacingFacts:
    """Spacing attributes of one frame, raw; pairs are (between rows, between columns) in mm.

    Attributes:
        calibration_type: Pixel Spacing Calibration Type, ``FIDUCIAL`` or ``GEOMETRY``.
        magnification: Estimated Radiographic Magnification Factor.
        source_detector: Distance Source to Detector, mm.
        source_object: Distance Source to Patient (classic) or to Isocenter (enhanced), mm.
        in_object: Object Pixel Spacing in Center of Beam (enhanced XA).
        section: the object is a cross-section or volume: its Pixel Spacing is the patient's.
        captured: a secondary capture.
    """

    modality: str = ""
    pixel: Pair | None = None
    imager: Pair | None = None
    scanned: Pair | None = None
    in_object: Pair | None = None
    calibration_type: str = ""
    calibration_text: str = ""
    magnification: float | None = None
    source_detector: float | None = None
    source_object: float | None = None
    section: bool = False
    captured: bool = False


def resolve(facts: SpacingFacts) -> Calibration:
    """The best calibration of a non-ultrasound frame, the others as ``alternatives``."""
    notes: list[str] = []
    most = MAX_SECTION_MM if facts.modality in CROSS_SECTIONS and facts.section else MAX_SPACING_MM
    pixel = _plausible(facts.pixel, "PixelSpacing", notes, most)
    imager = _plausible(facts.imager, "ImagerPixelSpacing", notes)
    scanned = _plausible(facts.scanned, "NominalScannedPixelSpacing", notes)
    in_object = _plausible(facts.in_object, "ObjectPixelSpacingInCenterOfBeam", notes)
    if facts.section:
        found = [Calibration(pixel, "PixelSpacing", "image")] if pixel else []
    else:
        found = _projection(facts, pixel, imager, in_object)
    if scanned:
        found.append(
            Calibration(scanned, "NominalScannedPixelSpacing", "scanned film", "lengths on the film")
        )
    if not found:
        return Calibration(note="; ".join(notes) or "the file states no pixel spacing")
    best = replace(found[0], alternatives=tuple(found[1:]))
    return replace(best, note="; ".join(part for part in (best.note, *notes) if part))


def resolve_ultrasound(regions: Sequence[UltrasoundRegion], facts: SpacingFacts) -> Calibration:
    """Calibration of an ultrasound frame: its regions; without any, a plain Pixel Spacing."""
    if not regions:
        return resolve(replace(facts, section=True))
    measured = [region for region in regions if region.mm_per_px]
    if not measured:
        return Calibration(note=_no_length(regions), regions=tuple(regions))
    main = max(measured, key=_area)
    note = "holds inside the region only"
    if any(region.mm_per_px != main.mm_per_px for region in measured):
        note = f"{len(measured)} regions with different scales; this is the largest one's"
    if facts.pixel and _differs(facts.pixel, main.mm_per_px or facts.pixel):
        note += f"; PixelSpacing says {facts.pixel[0]:g} x {facts.pixel[1]:g} mm, the region is used"
    number = regions.index(main) + 1
    source = f"SequenceOfUltrasoundRegions item {number}"
    return Calibration(main.mm_per_px, source, "ultrasound region", note, regions=tuple(regions))


def ultrasound_region(
    location: tuple[int, int, int, int],
    deltas: Pair | None,
    units: tuple[int, int],
    kind: tuple[int, int],
) -> UltrasoundRegion:
    """One region from its raw figures.

    Args:
        location: Min X0, Min Y0, Max X1, Max Y1.
        deltas: Physical Delta X and Y as stored; a negative sign is a direction, not a length.
        units: Physical Units X and Y Direction; 3 is cm.
        kind: Region Spatial Format, Region Data Type.
    """
    left, top, right, bottom = location
    spacing, note = _region_spacing(deltas, units, kind[0])
    if right < left or bottom < top:
        spacing, note = None, "its borders are not a rectangle"
    return UltrasoundRegion(left, top, right, bottom, spacing, kind[0], kind[1], note)


def _region_spacing(
    deltas: Pair | None, units: tuple[int, int], spatial_format: int
) -> tuple[Pair | None, str]:
    if spatial_format == 0:
        return None, "not an image region"
    if units != (3, 3):
        return None, "its axes are not both in cm"
    if deltas is None:
        return None, "it states no physical deltas"
    spacing = (abs(deltas[1]) * 10, abs(deltas[0]) * 10)
    if not all(MIN_SPACING_MM <= value <= MAX_SPACING_MM for value in spacing):
        return None, f"implausible deltas {deltas[0]:g}, {deltas[1]:g} cm"
    return spacing, ""


def _projection(
    facts: SpacingFacts, pixel: Pair | None, imager: Pair | None, in_object: Pair | None
) -> list[Calibration]:
    found: list[Calibration] = []
    calibrated = pixel is not None and (
        bool(facts.calibration_type) or (imager is not None and _differs(pixel, imager))
    )
    if calibrated:
        found.append(_calibrated(facts, pixel))
    if in_object:
        spread = _spread(facts.source_object)
        found.append(
            Calibration(in_object, "ObjectPixelSpacingInCenterOfBeam", "object, beam center", "", spread)
        )
    if imager:
        found.extend(_magnified(facts, imager))
        found.append(
            Calibration(
                imager,
                "ImagerPixelSpacing",
                "detector",
                "lengths on the detector; in the patient they are shorter by the magnification",
            )
        )
    elif pixel and not calibrated:
        found.append(_unstated(facts, pixel))
    return found


def _calibrated(facts: SpacingFacts, pixel: Pair | None) -> Calibration:
    kind = facts.calibration_type
    text = f": {facts.calibration_text}" if facts.calibration_text else ""
    if kind == "FIDUCIAL":
        return Calibration(
            pixel,
            "PixelSpacing, FIDUCIAL",
            "fiducial",
            f"calibrated on an object of known size, holds in its plane{text}",
        )
    if kind == "GEOMETRY":
        spread = _spread(facts.source_object)
        return Calibration(
            pixel,
            "PixelSpacing, GEOMETRY",
            "geometry",
            f"corrected for an assumed geometric magnification{text}",
            spread,
        )
    return Calibration(
        pixel,
        CALIBRATED_SOMEHOW,
        "not stated",
        f"differs from ImagerPixelSpacing, how it was calibrated is not stated{text}",
    )


def _magnified(facts: SpacingFacts, imager: Pair) -> list[Calibration]:
    found: list[Calibration] = []
    sid, sod = facts.source_detector, facts.source_object
    factor = facts.magnification
    if factor and 1 <= factor <= 10:
        spread = _spread(sid / factor if sid else sod)
        spacing = (imager[0] / factor, imager[1] / factor)
        source = f"ImagerPixelSpacing / EstimatedRadiographicMagnificationFactor {factor:g}"
        note = "at the depth the device assumed for the patient"
        found.append(Calibration(spacing, source, "assumed object", note, spread))
    if sid and sod and 0 < sod <= sid:
        spacing = (imager[0] * sod / sid, imager[1] * sod / sid)
        source = f"ImagerPixelSpacing x DistanceSourceToPatient {sod:g} / DistanceSourceToDetector {sid:g}"
        plane = "isocenter" if facts.modality in ISOCENTRIC else "patient support"
        found.append(Calibration(spacing, source, plane, f"holds at the {plane}", _spread(sod)))
    return found


def _unstated(facts: SpacingFacts, pixel: Pair) -> Calibration:
    if facts.captured:
        note = "a secondary capture; the plane is not stated"
    elif facts.modality in PROJECTIONS:
        note = "a projection image without ImagerPixelSpacing; the plane is not stated"
    else:
        note = "the plane is not stated"
    return Calibration(pixel, "PixelSpacing", "not stated", note)


def _spread(source_object: float | None) -> float | None:
    return DEPTH_MM / source_object if source_object and source_object > DEPTH_MM else None


def _plausible(pair: Pair | None, name: str, notes: list[str], most: float = MAX_SPACING_MM) -> Pair | None:
    if pair is None:
        return None
    if all(MIN_SPACING_MM <= value <= most for value in pair):
        return pair
    notes.append(f"{name} {pair[0]:g} x {pair[1]:g} mm refused as implausible")
    return None


def _differs(one: Pair, other: Pair) -> bool:
    return any(abs(a - b) > 0.005 * max(abs(a), abs(b)) for a, b in zip(one, other, strict=True))


def _no_length(regions: Sequence[UltrasoundRegion]) -> str:
    return "; ".join(f"ultrasound region {number}: {region.note}" for number, region in enumerate(regions, 1))


def _area(region: UltrasoundRegion) -> int:
    return (region.right - region.left + 1) * (region.bottom - region.top + 1)
