"""What opened images could tell the record, and whether they are of the same patient. Offers; records nothing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from procroom.app.image_dose import header_dose, is_more, report_dose
from procroom.app.wording import value_text
from procroom.domain.case import CaseState, LinkedSeries
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.language import tell, told_list
from procroom.domain.same_patient import BIRTH_DATE, MRN, NAME, Stated, differing, is_same, plain
from procroom.domain.values import Json
from procroom.imaging.grouping import person
from procroom.imaging.hierarchy import DoseReport, Instance, PatientIdentity, Series
from procroom.notes.wording import person_name

#: DICOM Patient's Sex (0010,0040) -> sex for clinical use. ``O`` says too little to be taken.
_SEX = {"M": "MALE", "F": "FEMALE"}
#: How a source begins that names images.
_SERIES = "DICOM series"
_REPORT = "DICOM dose report"


@dataclass(frozen=True, slots=True)
class Offer:
    """One answer that could be taken from images.

    Attributes:
        path: where it would go.
        label: the field's label.
        value: what would be recorded.
        text: the same in words.
        now: what is recorded there now; None for not documented.
        now_text: the same in words, "" for not documented.
        source: where it comes from, as it will stand beside the answer.
    """

    path: str
    label: str
    value: Json
    text: str
    now: Json
    now_text: str
    source: str

    @property
    def is_more(self) -> bool:
        """Whether it is a greater amount than the one recorded."""
        return is_more(self.value, self.now)


def link_of(series: Series) -> LinkedSeries:
    """How a case remembers a series."""
    first = series.instances[0]
    return LinkedSeries(
        study_uid=first.study_instance_uid,
        series_uid=series.series_instance_uid,
        modality=series.modality,
        description=series.description,
        patient_id=first.patient.patient_id,
        paths=tuple(str(instance.path) for instance in series.instances),
    )


def offers(
    definition: ProcedureDefinition,
    state: CaseState,
    series: Iterable[Series],
    day: date,
    reports: Iterable[DoseReport] = (),
) -> tuple[Offer, ...]:
    """What these series could tell, in the record's order; what is recorded so already is left out.

    Series of several patients, or of another than the record's, offer no identity. Images of another day than that of
    the procedure, or of none, offer no dose; neither do those of the day when one of them is of another patient.

    Args:
        definition: of the case.
        state: the case now.
        series: all series of the studies that belong to the case.
        day: day of the procedure.
        reports: dose reports of these studies. The only one of the day is taken instead of the images' own figures.
    """
    found, reports = tuple(series), tuple(reports)
    if not found and not reports:
        return ()
    people = {each.instances[0].patient for each in found}
    source = _source(found)
    values: list[tuple[str, Json]] = []
    same = len(people) == 1 and not mismatch(definition, state, next(iter(people)))
    if same:
        values += _identity(definition, next(iter(people)))
    today = [each for each in reports if each.study_date and each.study_date.date() == day]
    dose, dose_source = _dose(definition, state, found, day, today)
    values += dose
    made, items = [], dict(definition.items())
    for path, value in values:
        now = state.value(path)
        if now != value:
            item = items[path]
            told = "" if now is None else _told(definition, path, item, now)
            text = _told(definition, path, item, value)
            of_dose = path.startswith("radiation.") and dose_source
            made.append(Offer(path, item.text, value, text, now, told, of_dose or source))
    return tuple(made)


def mismatch(definition: ProcedureDefinition, state: CaseState, patient: PatientIdentity) -> str:
    """In what an image names another patient than the record, in words; empty when nothing contradicts.

    Only what both sides state is compared (clinical.md SL-05). Never contains a name or number.
    """
    words = {MRN: tell("ui", "MRN"), BIRTH_DATE: tell("ui", "date of birth"), NAME: tell("ui", "name")}
    return told_list([words[each] for each in differing(recorded(definition, state), _stated(patient))])


def recorded(definition: ProcedureDefinition, state: CaseState) -> Stated:
    """What the record states of its patient."""
    mrn, name, born = (_of_role(definition, state, role) for role in ("mrn", "patient_name", "birth_date"))
    return Stated(mrn, name, born)


def _stated(patient: PatientIdentity) -> Stated:
    born = patient.birth_date.isoformat() if patient.birth_date else ""
    return Stated(patient.patient_id, patient.name_parts, born)


def service_day(definition: ProcedureDefinition, state: CaseState) -> date:
    """Day of the procedure: the service date, else the day the case was opened."""
    recorded = _of_role(definition, state, "service_date")
    if recorded:
        return date.fromisoformat(recorded)
    return state.opened_at.date() if state.opened_at else date.min


def fresh(offered: Iterable[Offer], state: CaseState, section: str) -> tuple[Offer, ...]:
    """The offers of a section that replace nothing but a smaller amount that images had told before.

    With fewer images open than when it was recorded a dose is less; that is no reason to record less. A value that a person typed and the images contradict is for that person to judge, side by side (RX-04).
    """
    found = [each for each in offered if each.path.partition(".")[0] == section]
    free = [
        each for each in found if each.now is None or (each.is_more and _told_by_images(state, each.path))
    ]
    if len(free) < len(
        found
    ):  # typed and told differ: where the values come from is not for the images to say
        free = [each for each in free if each.path != f"{section}.source"]
    return tuple(free)


def _told_by_images(state: CaseState, path: str) -> bool:
    answer = state.answers.get(path)
    return answer is not None and answer.source.startswith((_SERIES, _REPORT))


def is_patient(definition: ProcedureDefinition, state: CaseState, patient: PatientIdentity) -> bool:
    """Whether an image states that it is of the record's patient: MRN, or name and date of birth; none contradicts."""
    return is_same(recorded(definition, state), _stated(patient))


def linked_mismatch(definition: ProcedureDefinition, state: CaseState) -> bool:
    """Whether a linked series carries another patient id than the record's MRN."""
    mrn = _of_role(definition, state, "mrn")
    ids = {series.patient_id for series in state.series.values() if series.patient_id}
    return bool(mrn) and any(plain(each) != plain(mrn) for each in ids)


def _identity(definition: ProcedureDefinition, patient: PatientIdentity) -> list[tuple[str, Json]]:
    by_role: dict[str, Json] = {
        "patient_name": patient.name_parts or None,
        "birth_date": patient.birth_date.isoformat() if patient.birth_date else None,
        "mrn": patient.patient_id or None,
    }
    values = [
        (path, by_role[item.role])
        for path, item in definition.items()
        if item.role in by_role and by_role[item.role] is not None
    ]
    sex = _SEX.get(patient.sex)
    return values + [(path, sex) for path, _ in definition.items() if path == "patient.sex" and sex]


def _dose(
    definition: ProcedureDefinition,
    state: CaseState,
    series: Iterable[Series],
    day: date,
    reports: Sequence[DoseReport],
) -> tuple[list[tuple[str, Json]], str]:
    """The dose of the day: as the record's own values, or beside those that were typed (RX-04).

    It comes from the report, with the words for that, or from the images; the two are never mixed.
    """
    images = [each for one in series for each in one.instances if _day_of(each) == day]
    if not _are_of_case(
        definition, state, {*(each.patient for each in images), *(each.patient for each in reports)}
    ):
        return [], ""
    found = report_dose(reports[0]) if len(reports) == 1 else []
    source = f"{_REPORT} …{reports[0].sop_instance_uid[-8:]}" if found else ""
    found = found or header_dose(images)
    if state.value("radiation.source") == "TYPED":
        amounts = [each for each in found if isinstance(each[1], dict)]
        found += [(f"radiation.device.{path.rpartition('.')[2]}", value) for path, value in amounts]
    known = {path for path, _ in definition.items()}
    return [each for each in found if each[0] in known], source


def _day_of(image: Instance) -> date | None:
    """Day of the study, else of the image; None when the file states neither."""
    moment = image.study_date or image.acquired_at
    return moment.date() if moment else None


def _are_of_case(
    definition: ProcedureDefinition, state: CaseState, people: Collection[PatientIdentity]
) -> bool:
    """Whether a sum over images of these people may stand in the record.

    None of them contradicts the record, and they are one person: each states to be the record's patient, or all
    state the same of themselves.
    """
    if any(mismatch(definition, state, each) for each in people):
        return False
    return len({person(each) for each in people}) == 1 or all(
        is_patient(definition, state, each) for each in people
    )


def _source(series: tuple[Series, ...]) -> str:
    tails = [f"…{each.series_instance_uid[-8:]}" for each in series[:1]]
    more = f" and {len(series) - 1} more" if len(series) > 1 else ""
    return f"{_SERIES} {tails[0]}{more}" if tails else ""


def _told(definition: ProcedureDefinition, path: str, item: Item, value: Json) -> str:
    return person_name(str(value)) if item.role == "patient_name" else value_text(definition, path, value)


def _of_role(definition: ProcedureDefinition, state: CaseState, role: str) -> str:
    for path, item in definition.items():
        if item.role == role:
            value = state.value(path)
            return value if isinstance(value, str) else ""
    return ""
