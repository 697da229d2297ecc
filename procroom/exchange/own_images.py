"""The wrong-patient guard of everything that leaves with images (clinical.md SL-05)."""

from typing import TYPE_CHECKING

from procroom.domain.language import tell, told_list
from procroom.domain.same_patient import BIRTH_DATE, MRN, NAME, Stated, differing, is_same
from procroom.exchange.forms import NotExportable
from procroom.exchange.signed import SignedCase

if TYPE_CHECKING:
    from procroom.imaging.hierarchy import Instance


def check_images(case: SignedCase) -> None:
    """Refuse a case of which an image at hand, or a series that was opened for it, is not of its patient.

    Every form that names images asks this first; one whose PDF may hold pictures asks ``check_pictures``.

    Raises:
        NotExportable: names the image or series by its UID and in what it differs; never a name or number.
    """
    for series in case.state.series.values():
        if differing(_record(case), Stated(number=series.patient_id)):
            raise _refused(tell("ui", "Series …{uid}", uid=series.series_uid[-12:]), (MRN,))
    for instance in case.images:
        check_image(_record(case), instance)


def check_pictures(case: SignedCase) -> None:
    """The same, of a case whose note or trial log shows a picture; without one nothing of an image leaves in them.

    Raises:
        NotExportable: as ``check_images``.
    """
    views = case.trial.ap_views if case.trial is not None else ()
    if case.pictures or any(view.picture for view in views):
        check_images(case)


def check_image(record: Stated, instance: "Instance") -> None:
    """Refuse an image that does not state that it is of the patient of a record, before a picture is made of it.

    Raises:
        NotExportable: as ``check_images``.
    """
    stated = _stated(instance)
    if not is_same(record, stated):
        what = tell("ui", "Image …{uid}", uid=instance.sop_instance_uid[-12:])
        raise _refused(what, differing(record, stated))


def _record(case: SignedCase) -> Stated:
    patient = case.patient
    return Stated(patient.mrn, patient.name, patient.birth_date.isoformat() if patient.birth_date else "")


def _stated(instance: "Instance") -> Stated:
    patient = instance.patient
    born = patient.birth_date.isoformat() if patient.birth_date else ""
    return Stated(patient.patient_id, patient.name_parts, born)


def _refused(what: str, differs: tuple[str, ...]) -> NotExportable:
    words = {MRN: tell("ui", "MRN"), BIRTH_DATE: tell("ui", "date of birth"), NAME: tell("ui", "name")}
    said = told_list([words[each] for each in differs])
    return NotExportable(
        tell("ui", "{what} names another patient than the case: {differs}.", what=what, differs=said)
        if differs
        else tell(
            "ui", "{what} cannot be told to be of this patient: it or the record says too little.", what=what
        ),
        remedy=tell("ui", "Take the view and the series out of the case, or correct the record."),
    )
