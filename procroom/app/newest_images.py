"""The newest images of a patient among what lies in a folder, and which folder images come from. Pure; reads no file."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from procroom.app.intake import is_patient
from procroom.domain.case import CaseState
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.language import mark, tell, tell_count
from procroom.imaging.hierarchy import FileSet, Study

NO_FOLDER = mark("ui", "No folder of images is known yet. Open images once; from then on their folder is.")


@dataclass(frozen=True, slots=True)
class Newest:
    """What was found.

    Attributes:
        files: the images to open; none where there are none of this patient.
        words: what has to be said of it; empty when there is nothing to say.
    """

    files: FileSet
    words: str = ""


def newest(definition: ProcedureDefinition, state: CaseState, found: FileSet, today: date) -> Newest:
    """The studies of this patient of the newest day; a study without a date only where none has one.

    A study is the patient's when it states the record's MRN, or name and date of birth, and contradicts none of the three.

    Args:
        definition: of the case.
        state: the case now.
        found: all that lies in the folder.
        today: day of the procedure.
    """
    own = [study for study in found.studies if is_patient(definition, state, study.patient)]
    if not own:
        others = len(found.studies)
        nobody = (
            tell_count(
                "ui",
                "No images of this patient in the folder; there is 1 of another.",
                "No images of this patient in the folder; there are {count} of others.",
                others,
            )
            if others
            else tell("ui", "No images of this patient in the folder; there are none at all.")
        )
        return Newest(FileSet(), nobody)
    days = {study.study_instance_uid: day_of(study) for study in own}
    last = max((day for day in days.values() if day), default=None)
    chosen = tuple(study for study in own if days[study.study_instance_uid] == last)
    words = ""
    if last is None:
        words = tell("ui", "The images state no date: check that they are of today.")
    elif last != today:
        words = tell(
            "ui", "The newest images of this patient are of {last}, not of {today}.", last=last, today=today
        )
    uids = {study.study_instance_uid for study in chosen}
    reports = tuple(each for each in found.reports if each.study_instance_uid in uids)
    return Newest(FileSet(chosen, reports=reports), words)


def day_of(study: Study) -> date | None:
    """When a study was made: its date, else that of its newest image."""
    if study.date is not None:
        return study.date.date()
    taken: list[datetime] = [
        image.acquired_at for series in study.series for image in series.instances if image.acquired_at
    ]
    return max(each.date() for each in taken) if taken else None


def folder_of(paths: Sequence[Path]) -> Path | None:
    """The folder that files and folders were opened from; of several places the one they have in common."""
    folders = [path if path.is_dir() else path.parent for path in paths]
    if not folders:
        return None
    if len(set(folders)) == 1:
        return folders[0].absolute()
    try:
        shared = Path(os.path.commonpath([each.absolute() for each in folders]))
    except ValueError:  # on different drives
        return folders[0].absolute()
    return shared if shared != Path(shared.anchor) else folders[0].absolute()
