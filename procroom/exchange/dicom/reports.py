"""Structured reports (PS3.3 A.35): the header that all of them share, and plain content items."""

from collections.abc import Sequence
from datetime import datetime

from highdicom.sr import (
    CodedConcept,
    ContainerContentItem,
    ContentItem,
    ContentSequence,
    DateTimeContentItem,
    LanguageOfContentItemAndDescendants,
    PnameContentItem,
    RelationshipTypeValues,
    TextContentItem,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.valuerep import DT

from procroom.domain.values import Code
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import PRIVATE, Kind, Study, line, person

_LANGUAGES = {"en": "English", "es": "Spanish"}
CONTAINS = RelationshipTypeValues.CONTAINS
CONTEXT = RelationshipTypeValues.HAS_OBS_CONTEXT
MODIFIES = RelationshipTypeValues.HAS_CONCEPT_MOD
PROPERTIES = RelationshipTypeValues.HAS_PROPERTIES


def report(
    study: Study, kind: Kind, root: Dataset, images: Sequence[KeyImage] = (), of: tuple[str, ...] = ()
) -> Dataset:
    """A report with its content, verified by who signed; of an addendum, with the version it follows."""
    case = study.case
    dataset = study.begun(kind, 1, *of)
    dataset.update(root)
    if "RelationshipType" in dataset:
        del dataset.RelationshipType
    dataset.CodingSchemeIdentificationSequence = [_own_scheme()]
    dataset.ReferencedPerformedProcedureStepSequence = []
    dataset.PerformedProcedureCodeSequence = []
    dataset.CompletionFlag = "COMPLETE" if case.signature else "PARTIAL"
    dataset.VerificationFlag = "VERIFIED" if case.signature else "UNVERIFIED"
    if case.signer is not None:
        dataset.VerifyingObserverSequence = [_verified(study)]
    if images:
        dataset.CurrentRequestedProcedureEvidenceSequence = _evidence(images)
    if case.version > 1:
        earlier = Study(case.at_version(case.version - 1), study.uid, study.image)
        series, instance = earlier.uid_of("series", kind.name), earlier.uid_of(kind.name, *of)
        dataset.PredecessorDocumentsSequence = [_sop_in_study(study.uid, series, kind.sop_class, instance)]
    return dataset


def _own_scheme() -> Dataset:
    """Whose codes those of ``PRIVATE`` are (PS3.3 C.12.1.1.5)."""
    item = Dataset()
    item.CodingSchemeDesignator = PRIVATE
    item.CodingSchemeName = "procroom: names of the items of its record"
    item.CodingSchemeResponsibleOrganization = "procroom"
    return item


def _verified(study: Study) -> Dataset:
    case, item = study.case, Dataset()
    assert case.signer is not None
    item.VerifyingObserverName = person(case.signer.name)
    item.VerifyingObserverIdentificationCodeSequence = []
    item.VerifyingOrganization = line(case.encounter.facility or case.institution.name) or "not stated"
    item.VerificationDateTime = study.moment(case.signer.at)
    return item


def _evidence(images: Sequence[KeyImage]) -> list[Dataset]:
    """The images spoken of, by study and series (PS3.3 C.17.2.3)."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for each in images:
        one = each.instance
        series = found.setdefault(one.study_instance_uid, {}).setdefault(one.series_instance_uid, {})
        series[one.sop_instance_uid] = one.sop_class_uid
    studies = []
    for study_uid, in_series in found.items():
        study = Dataset()
        study.StudyInstanceUID = study_uid
        study.ReferencedSeriesSequence = [_series(uid, instances) for uid, instances in in_series.items()]
        studies.append(study)
    return studies


def _series(series_uid: str, instances: dict[str, str]) -> Dataset:
    item = Dataset()
    item.SeriesInstanceUID = series_uid
    item.ReferencedSOPSequence = [_sop(sop_class, uid) for uid, sop_class in instances.items()]
    return item


def _sop(sop_class: str, uid: str) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = sop_class, uid
    return item


def _sop_in_study(study_uid: str, series_uid: str, sop_class: str, uid: str) -> Dataset:
    item = Dataset()
    item.StudyInstanceUID = study_uid
    item.ReferencedSeriesSequence = [_series(series_uid, {uid: sop_class})]
    return item


# --- content ---------------------------------------------------------------------------------------------


def concept(code: Code) -> CodedConcept:
    """A code as highdicom takes it; meanings are at most 64 characters long."""
    return CodedConcept(code.value, code.scheme, line(code.meaning))


def private(value: str, meaning: str) -> CodedConcept:
    """A concept of procroom's own."""
    return CodedConcept(value, PRIVATE, line(meaning))


def container(
    name: CodedConcept, children: Sequence[ContentItem], template: str | None = None
) -> ContainerContentItem:
    """A heading with what stands under it."""
    item = ContainerContentItem(
        name, is_content_continuous=False, template_id=template, relationship_type=CONTAINS
    )
    if children:
        item.ContentSequence = ContentSequence(children)
    return item


def root(
    name: CodedConcept, language: str, children: Sequence[ContentItem], template: str | None = None
) -> Dataset:
    """The top of a report: its title, its language, what it says."""
    item = ContainerContentItem(name, is_content_continuous=False, template_id=template)
    item.ContentSequence = ContentSequence([*spoken(language), *children])
    return item


def spoken(language: str) -> LanguageOfContentItemAndDescendants:
    """In which language a report is (TID 1204)."""
    return LanguageOfContentItemAndDescendants(CodedConcept(language, "RFC5646", _LANGUAGES[language]))


def text(name: CodedConcept, words: str, relation: RelationshipTypeValues = CONTAINS) -> TextContentItem:
    """Words."""
    return TextContentItem(name, words, relation)


def observed(study: Study, item: Dataset, at: datetime) -> None:
    """When a content item was observed, where that is not when the report was made."""
    item.ObservationDateTime = study.moment(at)


def entered(study: Study, at: datetime) -> DateTimeContentItem:
    """When a log entry was recorded."""
    return DateTimeContentItem(codes.DCM.DatetimeOfRecordingOfLogEntry, DT(study.moment(at)), CONTEXT)


def by_whom(name: str) -> PnameContentItem:
    """Who observed or entered it."""
    return PnameContentItem(codes.DCM.PersonObserverName, person(name), CONTEXT)
