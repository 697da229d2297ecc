"""Measurement report (PS3.16 TID 1500): each mark of the saved views with its coordinates, and what was measured there.

A measured mark is a measurement group (TID 1501) whose number is inferred from its coordinates; how the length was
calibrated, in which plane and within what limits stands with it. A needle or arrow that nobody measured is told by its
coordinates alone. No figure is made here.
"""

from collections.abc import Iterator, Mapping

import numpy as np
from highdicom.sr import (
    CodedConcept,
    CoordinatesForMeasurement,
    FindingSite,
    ImageRegion,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    SourceImageForRegion,
    TrackingIdentifier,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import ComprehensiveSRStorage

from procroom.domain.anatomy import Target, part_of
from procroom.domain.case import Mark, MarkKind
from procroom.domain.language import mark, tell_count
from procroom.domain.values import Measurement as Figure
from procroom.exchange.codes import LATERALITY, REGIONS
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import Kind, Study, parcel, person
from procroom.exchange.dicom.reports import PROPERTIES, concept, private, report, spoken, text
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import Row, SignedCase
from procroom.notes.captions import how_measured
from procroom.notes.languages import language_of

MEASURED = Kind("measurements", str(ComprehensiveSRStorage), "SR", 9107, mark("sending", "Measurements"))
_UNITS: Mapping[str, Code | CodedConcept] = {
    "mm": codes.UCUM.Millimeter,
    "deg": codes.UCUM.Degree,
    "mm2": codes.UCUM.SquareMillimeter,
    "px2": CodedConcept("{pixels}2", "UCUM", "Square pixels"),
    "px": CodedConcept("{pixels}", "UCUM", "Pixels"),
}
#: A needle mark on a position of a lead is where the lead lies; no code for a stimulation lead is certain.
_LEAD = private("lead", "Stimulation lead")
_FINDINGS = {MarkKind.NEEDLE: codes.SCT.Needle, MarkKind.CONTRAST: codes.SCT.ContrastMedia}
#: What a figure in a unit is; a length in every other.
_NAMED = {"deg": codes.SCT.Angle, "mm2": codes.SCT.Area, "px2": codes.SCT.Area}
_OF_LEAD = (
    *("lead.number", "lead.model", "tip.vertebra", "tip.third", "tip.mediolateral"),
    *("tip.dorsal_confirmed", "tip.contact_levels"),
)


def measurement_report(study: Study, images: tuple[KeyImage, ...]) -> Parcel | None:
    """The report of all marks of the saved views; None where nothing is marked."""
    case = study.case
    groups = [
        (image, mark) for image in images for mark in image.view.marks if mark.kind is not MarkKind.TEXT
    ]
    if not groups:
        return None
    marked = list({image.instance.sop_instance_uid: image for image, _ in groups}.values())
    content = MeasurementReport(
        observation_context=_observer(case),
        procedure_reported=private(case.definition.id, case.definition.title),
        imaging_measurements=[_group(image, mark) for image, mark in groups],
        title=codes.DCM.ImagingMeasurementReport,
        language_of_content_item_and_descendants=spoken(case.document.language),
    )
    dataset = report(study, MEASURED, content[0], marked)
    return parcel(
        study,
        MEASURED,
        dataset,
        MEASURED.name,
        tell_count("sending", "{count} mark", "{count} marks", len(groups)),
    )


def _observer(case: SignedCase) -> ObservationContext:
    name = case.signer.name if case.signer else case.entries[0].actor.name or "not stated"
    who = PersonObserverIdentifyingAttributes(name=person(name))
    return ObservationContext(observer_person_context=ObserverContext(codes.DCM.Person, who))


def _group(
    image: KeyImage, mark: Mark
) -> MeasurementsAndQualitativeEvaluations | PlanarROIMeasurementsAndQualitativeEvaluations:
    case = image.study.case
    tracking = TrackingIdentifier(
        uid=image.study.uid_of("mark", image.view.view_id, mark.mark_id), identifier=_name(case, mark)
    )
    place = _place(case, mark)
    sites, lead = list(_sites(place)), list(_lead(place))
    finding = _finding(mark, on_lead=bool(lead))
    group = _measured(image, mark, tracking, finding, sites)
    group[0].ContentSequence.extend(lead)
    return group


def _finding(mark: Mark, *, on_lead: bool) -> Code | CodedConcept | None:
    """What lies where the mark was drawn; None for marks that measure or point."""
    if mark.kind is MarkKind.LEAD or (mark.kind is MarkKind.NEEDLE and on_lead):
        return _LEAD
    return _FINDINGS.get(mark.kind)


def _measured(
    image: KeyImage,
    mark: Mark,
    tracking: TrackingIdentifier,
    finding: Code | CodedConcept | None,
    sites: list[FindingSite],
) -> MeasurementsAndQualitativeEvaluations | PlanarROIMeasurementsAndQualitativeEvaluations:
    if mark.measurement is None:
        region = ImageRegion("POLYLINE", _points(mark), _region_source(image))
        return PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking, referenced_region=region, finding_type=finding, finding_sites=sites or None
        )
    return MeasurementsAndQualitativeEvaluations(
        tracking,
        finding_type=finding,
        finding_sites=sites or None,
        measurements=[_measurement(image, mark, mark.measurement)],
    )


def _name(case: SignedCase, mark: Mark) -> str:
    """What people tell the mark by: its label, what it is, which position it belongs to."""
    words = language_of(case.document.language).text("note", mark.kind.value)
    return ", ".join(part for part in (words, mark.text, _target_words(case, mark)) if part)


def _measurement(image: KeyImage, mark: Mark, figure: Figure) -> Measurement:
    item = Measurement(
        name=_NAMED.get(figure.unit, codes.SCT.Length),
        value=figure.value,
        unit=_UNITS[figure.unit],
        referenced_coordinates=[CoordinatesForMeasurement("POLYLINE", _points(mark), _region_source(image))],
    )
    language = language_of(image.study.case.document.language)
    item[0].ContentSequence.extend(_how(figure, how_measured(figure, language)))
    return item


def _how(figure: Figure, words: str) -> Iterator[Dataset]:
    """How it was measured, beside the number."""
    if words:
        yield text(private("how_measured", "How it was measured"), words, PROPERTIES)
    if figure.uncertainty is not None:
        half = f"± {figure.uncertainty:g} {figure.unit}"
        yield text(private("uncertainty", "Half width of its uncertainty"), half, PROPERTIES)


def _points(mark: Mark) -> np.ndarray:
    """Coordinates as DICOM has them (PS3.3 C.18.6.1.2): the same as a ``Point``'s; an outline ends where it began."""
    points = (*mark.points, *(mark.points[:1] if mark.kind is MarkKind.CONTRAST else ()))
    return np.array([(point.x, point.y) for point in points], dtype=float)


def _region_source(image: KeyImage) -> SourceImageForRegion:
    one = image.instance
    return SourceImageForRegion(one.sop_class_uid, one.sop_instance_uid, list(image.frames) or None)


def _place(case: SignedCase, mark: Mark) -> Row | None:
    """The position that a mark documents."""
    return next((row for row in case.all_rows() if mark.position and row.path == mark.position), None)


def _target(place: Row | None) -> Target | None:
    value = None if place is None else place.value("target")
    return Target.from_json(value) if isinstance(value, dict) else None


def _target_words(case: SignedCase, mark: Mark) -> str:
    target = _target(_place(case, mark))
    return "" if target is None else case.definition.language.told(target.text)


def _sites(place: Row | None) -> Iterator[FindingSite]:
    """The part of the spine and the side, where a code is certain."""
    target = _target(place)
    region = REGIONS.get(part_of(target.level).value) if target is not None else None
    if target is not None and region is not None:
        side = LATERALITY.get(target.side.value)
        yield FindingSite(concept(region), laterality=concept(side) if side else None)


def _lead(place: Row | None) -> Iterator[Dataset]:
    """What is recorded of the lead that a position belongs to; nothing where its procedure places none."""
    for name in _OF_LEAD:
        found = None if place is None else place.scope.find(name)
        if place is not None and found is not None and place.words(name):
            yield text(private(name, found.item.text), place.words(name))
