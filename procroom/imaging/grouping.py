"""Instances to series and studies, by the standard's identifiers; contradictions are listed, never merged. Pure."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from procroom.imaging.hierarchy import Instance, PatientIdentity, Problem, Series, Study

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def group_instances(instances: Sequence[Instance]) -> tuple[tuple[Study, ...], tuple[Problem, ...]]:
    """Studies sorted by date, with their series and instances, and the contradictions found between files.

    A study is one Study Instance UID *and* one patient; a series one Series Instance UID within a study.
    """
    studies = [_study(members) for members in _by(instances, _study_key).values()]
    studies.sort(key=lambda study: (_when(study.date), study.study_instance_uid, study.patient.patient_id))
    problems = [
        *_shared_studies(studies),
        *_shared_series(studies),
        *_shared_ids(studies),
        *_doubles(instances),
    ]
    problems += _missing(instances)
    problems += [
        Problem("image", f"{one.path.name}: {text}", (one.path,))
        for one in instances
        for text in one.problems
    ]
    return tuple(studies), tuple(problems)


def _study_key(one: Instance) -> tuple[str, tuple[str, str, str]]:
    """Files without a Study Instance UID belong together when they lie in one folder."""
    return one.study_instance_uid or f"in {one.path.parent}", person(one.patient)


def _study(instances: Sequence[Instance]) -> Study:
    series = [_series(members) for members in _by(instances, lambda one: one.series_instance_uid).values()]
    series.sort(key=_series_key)
    first = series[0].instances[0]
    return Study(
        study_instance_uid=first.study_instance_uid,
        patient=first.patient,
        date=first.study_date,
        description=first.study_description,
        accession_number=first.accession_number,
        series=tuple(series),
    )


def _series(instances: Sequence[Instance]) -> Series:
    ordered = sorted(instances, key=_instance_key)
    first = ordered[0]
    return Series(
        series_instance_uid=first.series_instance_uid,
        modality=first.modality,
        number=first.series_number,
        description=first.series_description,
        instances=tuple(ordered),
    )


def _series_key(series: Series) -> tuple[bool, int, float, str]:
    return (
        series.number is None,
        series.number or 0,
        _when(series.instances[0].acquired_at),
        series.series_instance_uid,
    )


def _instance_key(one: Instance) -> tuple[bool, int, float, int, str]:
    return (
        one.instance_number is None,
        one.instance_number or 0,
        _when(one.acquired_at),
        one.acquisition_number or 0,
        str(one.path),
    )


def _shared_studies(studies: Iterable[Study]) -> Iterable[Problem]:
    for uid, group in _by(studies, lambda study: study.study_instance_uid).items():
        if len(group) > 1 and uid:
            text = f"one Study Instance UID is used for {len(group)} patients; they are kept apart"
            yield Problem("shared-study-uid", text, _paths(group))


def _shared_series(studies: Iterable[Study]) -> Iterable[Problem]:
    placed = [(study, series) for study in studies for series in study.series]
    for uid, group in _by(placed, lambda pair: pair[1].series_instance_uid).items():
        if len({study.study_instance_uid for study, _ in group}) > 1 and uid:
            paths = tuple(one.path for _, series in group for one in series.instances)
            text = f"one Series Instance UID is used in {len(group)} studies; they are kept apart"
            yield Problem("shared-series-uid", text, paths)


def _shared_ids(studies: Iterable[Study]) -> Iterable[Problem]:
    known = [study for study in studies if study.patient.patient_id]
    for group in _by(known, lambda study: (study.patient.patient_id, study.patient.issuer)).values():
        people = {person(study.patient) for study in group}
        if len(people) > 1:
            text = f"one Patient ID is used with {len(people)} different names or birth dates; they are kept apart"
            yield Problem("shared-patient-id", text, _paths(group))


def _missing(instances: Iterable[Instance]) -> Iterable[Problem]:
    uids: tuple[tuple[str, Callable[[Instance], str]], ...] = (
        ("SOP Instance UID; marks cannot be bound to them", lambda one: one.sop_instance_uid),
        (
            "Study Instance UID; they are put into one study per folder and patient",
            lambda one: one.study_instance_uid,
        ),
        ("Series Instance UID; they are put into one series per study", lambda one: one.series_instance_uid),
    )
    for what, uid in uids:
        paths = tuple(one.path for one in instances if not uid(one))
        if paths:
            yield Problem("missing-uid", f"{len(paths)} files have no {what}", paths)


def _doubles(instances: Iterable[Instance]) -> Iterable[Problem]:
    known = [one for one in instances if one.sop_instance_uid]
    for group in _by(known, lambda one: one.sop_instance_uid).values():
        if len(group) > 1:
            text = f"{len(group)} files have the same SOP Instance UID; marks are bound to the first"
            yield Problem("duplicate-instance", text, tuple(one.path for one in group))


def person(patient: PatientIdentity) -> tuple[str, str, str]:
    """What makes two identities one person: ID, name without case and padding, birth date."""
    alphabetic = patient.name_parts.split("=")[0]
    name = "^".join(part.strip().casefold() for part in alphabetic.rstrip("^ ").split("^"))
    name = name or patient.name.casefold()
    return patient.patient_id.strip(), name, str(patient.birth_date or "")


def _paths(studies: Iterable[Study]) -> tuple[Path, ...]:
    return tuple(one.path for study in studies for series in study.series for one in series.instances)


def _when(moment: datetime | None) -> float:
    if moment is None:
        return float("inf")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(groups)
