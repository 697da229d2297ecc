"""One header to one Instance. The only place that knows which attribute feeds which value."""

from collections.abc import Sequence
from dataclasses import replace

from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName

from procroom.imaging.attributes import Attributes
from procroom.imaging.calibration import (
    CROSS_SECTIONS,
    SpacingFacts,
    resolve,
    resolve_ultrasound,
    ultrasound_region,
)
from procroom.imaging.cine import RateFacts, resolve_timing
from procroom.imaging.functional_groups import FrameGroups, classic_angles, frame_groups, steps_ms
from procroom.imaging.grey_module import read_grey_scale, read_palette
from procroom.imaging.greyscale import GreyScale
from procroom.imaging.header import Header
from procroom.imaging.hierarchy import (
    Angles,
    Calibration,
    CineTiming,
    FrameFacts,
    HeaderDose,
    Instance,
    MaskItem,
    OverlayPlane,
    PatientIdentity,
    UltrasoundRegion,
)
from procroom.imaging.pixel_module import PixelModule, read_pixel_module

_DOSE_UNITS = {
    "KVP": "kV",
    "XRayTubeCurrent": "mA",
    "XRayTubeCurrentInuA": "uA",
    "ExposureTime": "ms",
    "ExposureTimeInuS": "us",
    "Exposure": "mAs",
    "ExposureInuAs": "uAs",
    "AveragePulseWidth": "ms",
    "ImageAndFluoroscopyAreaDoseProduct": "dGy.cm2",
    "EntranceDose": "dGy",
    "EntranceDoseInmGy": "mGy",
    "TotalTimeOfFluoroscopy": "s",
    "TotalNumberOfExposures": "",
}
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def build_instance(header: Header) -> Instance:
    """All that the rest of the program uses of a file. Call inside ``quiet_pydicom``.

    Raises:
        ImageUnreadable: the file holds no image that can be shown; the title is the reason.
    """
    attributes = header.attributes
    pixels = read_pixel_module(header)
    groups = frame_groups(attributes, pixels.frames)
    facts = _frame_facts(attributes, pixels, groups)
    palette = read_palette(attributes) if pixels.photometric == "PALETTE COLOR" else None
    problems = list(pixels.problems)
    if pixels.photometric == "PALETTE COLOR" and palette is None:
        problems.append("its palette is missing or incomplete, shown as grey")
    return Instance(
        store=pixels.store,
        sop_instance_uid=attributes.text("SOPInstanceUID") or header.meta.text("MediaStorageSOPInstanceUID"),
        sop_class_uid=attributes.text("SOPClassUID") or header.meta.text("MediaStorageSOPClassUID"),
        study_instance_uid=attributes.text("StudyInstanceUID"),
        series_instance_uid=attributes.text("SeriesInstanceUID"),
        modality=attributes.text("Modality"),
        patient=read_patient(attributes),
        rows=pixels.rows,
        columns=pixels.columns,
        frames=pixels.frames,
        samples=pixels.samples,
        photometric=pixels.photometric,
        planar=pixels.planar,
        facts=facts[0],
        timing=_timing(attributes, pixels.frames, groups),
        per_frame=facts if any(one != facts[0] for one in facts) else (),
        palette=palette,
        pixel_aspect=_aspect(attributes, facts[0].calibration),
        instance_number=attributes.integer("InstanceNumber"),
        series_number=attributes.integer("SeriesNumber"),
        acquisition_number=attributes.integer("AcquisitionNumber"),
        study_date=attributes.moment("StudyDate", "StudyTime"),
        acquired_at=facts[0].acquired_at,
        study_description=attributes.text("StudyDescription"),
        series_description=attributes.text("SeriesDescription"),
        study_id=attributes.text("StudyID"),
        accession_number=attributes.text("AccessionNumber"),
        body_part=attributes.text("BodyPartExamined"),
        patient_orientation=attributes.text("PatientOrientation"),
        view_position=attributes.text("ViewPosition"),
        intensity=attributes.text("PixelIntensityRelationship"),
        image_type=attributes.texts("ImageType"),
        equipment=" ".join(
            filter(None, (attributes.text("Manufacturer"), attributes.text("ManufacturerModelName")))
        ),
        dose=_dose(attributes),
        burned_in=attributes.text("BurnedInAnnotation").upper(),
        overlays=_overlays(attributes, pixels),
        masks=_masks(attributes, pixels.frames),
        problems=tuple(problems),
    )


def read_patient(attributes: Attributes) -> PatientIdentity:
    """Who the file says the patient is."""
    value = attributes.value("PatientName")
    name = value if isinstance(value, PersonName) else PersonName("")
    return PatientIdentity(
        name=display_name(name),
        name_parts=attributes.text("PatientName"),
        patient_id=attributes.text("PatientID"),
        issuer=attributes.text("IssuerOfPatientID"),
        birth_date=attributes.date("PatientBirthDate"),
        sex=attributes.text("PatientSex").upper(),
    )


def display_name(name: PersonName) -> str:
    """``Family, Given Middle, Suffix`` of the alphabetic group, else of the ideographic one; empty if unreadable."""
    try:
        group = next(
            (
                str(part)
                for part in (name.alphabetic, name.ideographic, name.phonetic)
                if str(part).strip("^ ")
            ),
            "",
        )
    except Exception:  # noqa: BLE001 - a name whose bytes do not decode is shown as none, never guessed
        return ""
    family, given, middle, prefix, suffix = (
        part.strip() for part in [*group.split("^"), "", "", "", "", ""][:5]
    )
    parts = (family, " ".join(filter(None, (prefix, given, middle))), suffix)
    return ", ".join(filter(None, parts))


def _frame_facts(
    attributes: Attributes, pixels: PixelModule, groups: Sequence[FrameGroups]
) -> tuple[FrameFacts, ...]:
    taken = attributes.date_time("AcquisitionDateTime") or attributes.moment(
        "AcquisitionDate", "AcquisitionTime"
    )
    taken = taken or attributes.moment("ContentDate", "ContentTime")
    grey = read_grey_scale(attributes, pixels.cell, pixels.photometric)
    if groups:
        return tuple(_enhanced_facts(attributes, pixels, group, grey) for group in groups)
    calibration = _calibration(attributes, None)
    return tuple(
        FrameFacts(grey, calibration, angles, taken) for angles in classic_angles(attributes, pixels.frames)
    )


def _enhanced_facts(
    attributes: Attributes, pixels: PixelModule, group: FrameGroups, grey: GreyScale
) -> FrameFacts:
    voi, rescale = group.macro("FrameVOILUTSequence"), group.macro("PixelValueTransformationSequence")
    if voi or rescale:
        grey = read_grey_scale(attributes, pixels.cell, pixels.photometric, voi=voi, rescale=rescale)
    angles = group.angles()
    if angles == Angles():
        angles = classic_angles(attributes, 1)[0]
    taken = group.acquired_at() or attributes.date_time("AcquisitionDateTime")
    return FrameFacts(
        grey,
        _calibration(attributes, group),
        angles,
        taken or attributes.moment("ContentDate", "ContentTime"),
    )


def _calibration(attributes: Attributes, group: FrameGroups | None) -> Calibration:
    modality = attributes.text("Modality")
    sop_class = attributes.text("SOPClassUID")
    facts = SpacingFacts(
        modality=modality,
        pixel=attributes.pair("PixelSpacing"),
        imager=attributes.pair("ImagerPixelSpacing"),
        scanned=attributes.pair("NominalScannedPixelSpacing"),
        calibration_type=attributes.text("PixelSpacingCalibrationType").upper(),
        calibration_text=attributes.text("PixelSpacingCalibrationDescription"),
        magnification=attributes.number("EstimatedRadiographicMagnificationFactor"),
        source_detector=attributes.number("DistanceSourceToDetector"),
        source_object=attributes.number("DistanceSourceToPatient"),
        section=modality in CROSS_SECTIONS and not sop_class.startswith(_SECONDARY_CAPTURE),
        captured=sop_class.startswith(_SECONDARY_CAPTURE),
    )
    if group is not None:
        facts = _with_groups(facts, group)
    if modality in {"US", "IVUS"} or attributes.has("SequenceOfUltrasoundRegions"):
        return resolve_ultrasound(_regions(attributes), facts)
    return resolve(facts)


def _with_groups(facts: SpacingFacts, group: FrameGroups) -> SpacingFacts:
    measures, pixel_data = (
        group.macro("PixelMeasuresSequence"),
        group.macro("FramePixelDataPropertiesSequence"),
    )
    geometry, in_object = (
        group.macro("XRayGeometrySequence"),
        group.macro("ProjectionPixelCalibrationSequence"),
    )
    return replace(
        facts,
        pixel=(measures.pair("PixelSpacing") if measures else None) or facts.pixel,
        imager=(pixel_data.pair("ImagerPixelSpacing") if pixel_data else None) or facts.imager,
        in_object=in_object.pair("ObjectPixelSpacingInCenterOfBeam") if in_object else None,
        source_detector=(geometry.number("DistanceSourceToDetector") if geometry else None)
        or facts.source_detector,
        source_object=(geometry.number("DistanceSourceToIsocenter") if geometry else None)
        or facts.source_object,
        section=facts.section or (measures is not None and pixel_data is None),
    )


def _regions(attributes: Attributes) -> tuple[UltrasoundRegion, ...]:
    regions = []
    for item in attributes.items("SequenceOfUltrasoundRegions"):
        names = ("RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1")
        left, top, right, bottom = (item.integer(name) for name in names)
        deltas = (item.number("PhysicalDeltaX"), item.number("PhysicalDeltaY"))
        regions.append(
            ultrasound_region(
                (left or 0, top or 0, -1 if right is None else right, -1 if bottom is None else bottom),
                None if deltas[0] is None or deltas[1] is None else (deltas[0], deltas[1]),
                (item.integer("PhysicalUnitsXDirection") or 0, item.integer("PhysicalUnitsYDirection") or 0),
                (item.integer("RegionSpatialFormat") or 0, item.integer("RegionDataType") or 0),
            )
        )
    return tuple(regions)


def _timing(attributes: Attributes, frames: int, groups: Sequence[FrameGroups]) -> CineTiming:
    durations = tuple(duration for group in groups if (duration := group.duration_ms()) is not None)
    source = "ActualFrameDuration"
    if len(groups) == frames and not durations:
        durations = steps_ms([group.acquired_at() for group in groups])
        source = "FrameAcquisitionDateTime"
    if not durations and (actual := attributes.number("ActualFrameDuration")) is not None and frames > 1:
        durations = (actual,) * frames
    return resolve_timing(
        RateFacts(
            frames=frames,
            frame_time=attributes.number("FrameTime"),
            vector=attributes.numbers("FrameTimeVector"),
            durations=durations,
            durations_source=source,
            cine_rate=attributes.number("CineRate"),
            display_rate=attributes.number("RecommendedDisplayFrameRate"),
            points_to=_increment_keyword(attributes),
            playback=attributes.integer("PreferredPlaybackSequencing"),
        )
    )


def _increment_keyword(attributes: Attributes) -> str:
    value = attributes.value("FrameIncrementPointer")
    tags = value if isinstance(value, list | MultiValue) else [value]
    names = {0x00181063: "FrameTime", 0x00181065: "FrameTimeVector"}
    return next((names[int(tag)] for tag in tags if isinstance(tag, int) and int(tag) in names), "")


def _aspect(attributes: Attributes, calibration: Calibration) -> float:
    spacing = calibration.mm_per_px or attributes.pair("PixelAspectRatio")
    if spacing is None or min(spacing) <= 0:
        return 1.0
    ratio = spacing[0] / spacing[1]
    return ratio if 0.1 <= ratio <= 10 and abs(ratio - 1) > 0.001 else 1.0


def _dose(attributes: Attributes) -> tuple[HeaderDose, ...]:
    return tuple(
        HeaderDose(keyword, attributes.text(keyword), unit)
        for keyword, unit in _DOSE_UNITS.items()
        if attributes.number(keyword) is not None
    )


def _overlays(attributes: Attributes, pixels: PixelModule) -> tuple[OverlayPlane, ...]:
    planes = (_overlay(attributes, group, pixels) for group in range(0x6000, 0x6020, 2))
    return tuple(plane for plane in planes if plane)


def _overlay(attributes: Attributes, group: int, pixels: PixelModule) -> OverlayPlane | None:
    base = group << 16
    rows, columns = attributes.integer(base | 0x10), attributes.integer(base | 0x11)
    if rows is None or columns is None or rows < 1 or columns < 1:
        return None
    origin = attributes.pair(base | 0x50) or (1.0, 1.0)
    frames = attributes.integer(base | 0x15) or 1
    location = attributes.location(base | 0x3000)
    embedded = None
    if location is None:
        embedded = attributes.integer(base | 0x102)
        cell = pixels.cell
        low = cell.high_bit - cell.bits_stored + 1
        if embedded is None or embedded >= cell.bits_allocated or low <= embedded <= cell.high_bit:
            return None
    elif location[1] * 8 < rows * columns:
        return None
    return OverlayPlane(
        group=group,
        rows=rows,
        columns=columns,
        top=int(origin[0]) - 1,
        left=int(origin[1]) - 1,
        frames=max(frames, 1),
        first_frame=attributes.integer(base | 0x51) or 1,
        kind=attributes.text(base | 0x40).upper(),
        label=attributes.text(base | 0x1500) or attributes.text(base | 0x22),
        embedded_bit=embedded,
        offset=location[0] if location else 0,
        length=location[1] if location else 0,
    )


def _masks(attributes: Attributes, frames: int) -> tuple[MaskItem, ...]:
    found = []
    for item in attributes.items("MaskSubtractionSequence"):
        numbers = tuple(int(number) for number in item.numbers("MaskFrameNumbers") if 1 <= number <= frames)
        operation = item.text("MaskOperation").upper()
        if operation == "AVG_SUB" and numbers:
            ranges = [int(number) for number in item.numbers("ApplicableFrameRange")]
            applies = tuple(zip(ranges[::2], ranges[1::2], strict=False))
            found.append(MaskItem(operation, numbers, applies, item.pair("MaskSubPixelShift") or (0.0, 0.0)))
    return tuple(found)
